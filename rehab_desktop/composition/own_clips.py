"""A person's own clips: looked at in a process of its own, copied into the data folder, offered."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.catalogue.clips import load_clips, read_clip
from rehab_desktop.catalogue.document import read_document
from rehab_desktop.catalogue.writing import write_clip
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import MOST_BYTES, ClipFault, ClipRefused
from rehab_desktop.store.private_files import make_private_folder, sync_folder, write_private_file
from rehab_desktop.video.probing import Probed, probe
from rehab_desktop.video.sniff import container_of

FOLDER = "clips"
_DRAFT = ".new-"
_PIECE = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

log = logging.getLogger(__name__)


class OwnClips:
    """Fulfils `core.ports_clips.ClipStore`. `folder` is the data folder of now."""

    def __init__(
        self,
        shelf: OverlayMapping[Clip],
        folder: Callable[[], Path],
        look: Callable[..., Probed] = probe,
    ) -> None:
        self._shelf = shelf
        self._data = folder
        self._look = look
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="own-clips")
        self._given_up = threading.Event()

    @property
    def folder(self) -> Path:
        """Where they lie, each beside the small file that describes it."""
        return self._data() / FOLDER

    def load(self) -> None:
        """Offer those that lie in the folder; a copy that was cut short by a crash goes."""
        for draft in self.folder.glob(f"{_DRAFT}*"):
            draft.unlink(missing_ok=True)
        self._shelf.fill(load_clips(self.folder))

    def add(self, path: str) -> Future[Clip]:
        self._given_up.clear()
        return self._worker.submit(self._add, Path(path), self.folder)

    def bring_from(self, data: Path) -> Future[None]:
        """Copy those of another data folder here; what is here already stays. `load` shows them.

        Fails with `OSError` where that cannot be; those copied before then are whole.
        """
        self._given_up.clear()
        return self._worker.submit(self._bring, data / FOLDER, self.folder)

    def take(self, clip: Clip) -> None:
        self._shelf.put(clip.id, clip)

    def cancel(self) -> None:
        self._given_up.set()

    def close(self) -> None:
        """Give up what is being looked at."""
        self.cancel()
        self._worker.shutdown(cancel_futures=True)

    # On the worker's thread

    def _add(self, source: Path, folder: Path) -> Clip:
        _check(source)
        draft = folder / f"{_DRAFT}{os.getpid()}"
        try:
            make_private_folder(folder)
            id_ = f"own-{self._copy(source, draft)}"
            # The copy is looked at: what is played later is what was found sound.
            try:
                found = self._look(draft, cancelled=self._given_up.is_set)
            except ClipRefused as refused:
                raise ClipRefused(refused.fault, source.name) from None
            return _keep(draft, folder / id_, found, source.stem)
        except OSError as error:
            log.warning("An own clip could not be kept: %s", type(error).__name__)
            fault = ClipFault.NO_ROOM if error.errno in _FULL else ClipFault.UNREADABLE
            raise ClipRefused(fault, source.name) from None
        finally:
            draft.unlink(missing_ok=True)

    def _bring(self, source: Path, folder: Path) -> None:
        described = sorted(source.glob("*.toml"))
        if not described:
            return
        make_private_folder(folder)
        draft = folder / f"{_DRAFT}{os.getpid()}"
        try:
            for one in described:
                beside = [part for part in source.glob(f"{one.stem}.*") if part != one]
                # Its description last: that is what makes it a clip.
                for part in (*beside, one):
                    if not (folder / part.name).exists():
                        self._copy(part, draft)
                        draft.replace(folder / part.name)
            sync_folder(folder)
        finally:
            draft.unlink(missing_ok=True)

    def _copy(self, source: Path, draft: Path) -> str:
        """Copy the file; sixteen digits that tell its content from any other's."""
        digest = hashlib.sha256()
        draft.unlink(missing_ok=True)
        number = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(number, "wb") as written, source.open("rb") as read:
            while piece := read.read(_PIECE):
                if self._given_up.is_set():
                    raise ClipRefused(ClipFault.CANCELLED, source.name)
                digest.update(piece)
                written.write(piece)
                if written.tell() > MOST_BYTES:
                    raise ClipRefused(ClipFault.TOO_LARGE, source.name)
            written.flush()
            os.fsync(written.fileno())
        return digest.hexdigest()[:16]


def _check(source: Path) -> None:
    """Refuse at once what need not be copied to be refused."""
    if not source.exists():
        raise ClipRefused(ClipFault.MISSING, source.name)
    if not source.is_file():
        raise ClipRefused(ClipFault.NO_FILE, source.name)
    try:
        if source.stat().st_size > MOST_BYTES:
            raise ClipRefused(ClipFault.TOO_LARGE, source.name)
        container_of(source)
    except OSError:
        raise ClipRefused(ClipFault.UNREADABLE, source.name) from None


def _keep(draft: Path, place: Path, found: Probed, description: str) -> Clip:
    """Give the copy its name, and its description beside it last: that is what makes it a clip."""
    draft.replace(place.with_suffix(found.container.value))
    write_private_file(place.with_suffix(".jpg"), found.poster)
    text = write_clip(seconds=found.seconds, fps=found.fps, description=description)
    described = place.with_suffix(".toml")
    write_private_file(described, text.encode())
    sync_folder(place.parent)
    return read_clip(read_document(described))
