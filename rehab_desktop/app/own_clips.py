"""A person's own clips: looked at before they are taken, copied into the data folder, offered."""

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
    """Fulfils `core.content.clip_ports.ClipStore`. `folder` is where they lie now, each beside the
    small file that describes it; it changes with the data folder.
    """

    def __init__(
        self,
        *,
        shelf: OverlayMapping[Clip],
        folder: Callable[[], str],
        files: ClipFiles,
        probe: ClipProbe,
        format: ClipFormat,
    ) -> None:
        self._shelf = shelf
        self._folder = folder
        self._files = files
        self._probe = probe
        self._format = format
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="own-clips")
        self._given_up = threading.Event()

    def load(self) -> None:
        """Offer those that lie in the folder; a copy that was cut short by a crash goes."""
        self._files.tidy(self._folder())
        self._shelf.fill(self._format.load(self._folder()))

    def add(self, path: str) -> Future[Clip]:
        self._given_up.clear()
        return self._worker.submit(self._add, path, self._folder())

    def bring_from(self, other: str) -> Future[None]:
        """Copy those of another such folder here; what is here already stays. `load` shows them.

        Fails with `OSError` where that cannot be; those copied before then are whole.
        """
        self._given_up.clear()
        return self._worker.submit(
            self._files.bring, other, self._folder(), cancelled=self._given_up.is_set
        )

    def take(self, clip: Clip) -> None:
        self._shelf.put(clip.id, clip)

    def cancel(self) -> None:
        self._given_up.set()

    def close(self) -> None:
        """Give up what is being looked at."""
        self.cancel()
        self._worker.shutdown(cancel_futures=True)

    # On the worker's thread

    def _add(self, source: str, folder: str) -> Clip:
        name = PurePath(source).name
        try:
            # Refused at once is what need not be copied for it.
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
            # The copy is looked at: what is played later is what was found sound.
            found = self._probe.look(copy.path, cancelled=given_up)
            description = self._format.write(
                seconds=found.seconds, fps=found.fps, description=PurePath(source).stem
            )
            described = self._files.keep(copy, found, f"own-{copy.digest}", description)
        return self._format.read(described)
