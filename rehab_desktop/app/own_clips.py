"""The person's own clips: checked before they are accepted, copied into the data folder, and
offered.
"""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import PurePath

from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import (
    ClipFault,
    ClipFiles,
    ClipFormat,
    ClipProbe,
    ClipRefused,
)

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

log = logging.getLogger(__name__)


class OwnClips:
    """Implements `core.content.clip_ports.ClipStore`. `folder` returns the folder where the clips
    are now, each with a small file that describes it; it changes with the data folder.
    """

    def __init__(
        self,
        *,
        clips: OverlayMapping[Clip],
        folder: Callable[[], str],
        files: ClipFiles,
        probe: ClipProbe,
        format: ClipFormat,
    ) -> None:
        self._clips = clips
        self._folder = folder
        self._files = files
        self._probe = probe
        self._format = format
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="own-clips")
        self._given_up = threading.Event()

    def load(self) -> None:
        """Offer the clips in the folder, and delete partial copies that a crash has left."""
        self._files.tidy(self._folder())
        self._clips.fill(self._format.load(self._folder()))

    def add(self, path: str) -> Future[Clip]:
        self._given_up.clear()
        return self._worker.submit(self._add, path, self._folder())

    def bring_from(self, other: str) -> Future[None]:
        """Copy the clips of another clip folder here; clips that are here already stay unchanged.
        Call `load` to show them.

        The future fails with `OSError`; clips that were copied before that are complete.
        """
        self._given_up.clear()
        return self._worker.submit(
            self._files.bring, other, self._folder(), cancelled=self._given_up.is_set
        )

    def offer(self, clip: Clip) -> None:
        self._clips.put(clip.id, clip)

    def cancel(self) -> None:
        self._given_up.set()

    def close(self) -> None:
        """Stop checking a file and end the worker's thread."""
        self.cancel()
        self._worker.shutdown(cancel_futures=True)

    # On the worker's thread

    def _add(self, source: str, folder: str) -> Clip:
        name = PurePath(source).name
        try:
            # Refuse early, before copying, what can be refused without a copy.
            self._files.check(source)
            self._probe.sniff(source)
        except ClipRefused as refused:
            raise ClipRefused(refused.fault, name) from None
        except OSError:
            raise ClipRefused(ClipFault.UNREADABLE, name) from None
        try:
            return self._copied(source, folder)
        except ClipRefused as refused:
            raise ClipRefused(refused.fault, name) from None
        except OSError as error:
            log.warning("An own clip could not be kept: %s", type(error).__name__)
            fault = ClipFault.NO_ROOM if error.errno in _FULL else ClipFault.UNREADABLE
            raise ClipRefused(fault, name) from None

    def _copied(self, source: str, folder: str) -> Clip:
        given_up = self._given_up.is_set
        with self._files.copied(source, folder, cancelled=given_up) as copy:
            # The copy is checked, so that exactly the checked file is played later.
            found = self._probe.probe(copy.path, cancelled=given_up)
            description = self._format.write(
                seconds=found.seconds, fps=found.fps, description=PurePath(source).stem
            )
            described = self._files.keep(copy, found, f"own-{copy.digest}", description)
        return self._format.read(described)
