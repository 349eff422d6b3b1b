"""What a history has beside sessions: its keys, where its back-ups go, whom it has to forget."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.app.futures import done
from rehab_desktop.core.history.second_place import SecondPlaceState
from rehab_desktop.store import backups, changing, rewriting, second_place
from rehab_desktop.store.backup_names import NamedBackup, named_in
from rehab_desktop.store.backup_places import BackupPlaces, copy_beside
from rehab_desktop.store.copier import Copier
from rehab_desktop.store.rewriting import Change, Rewritten, nothing
from rehab_desktop.store.worker import Worker

if TYPE_CHECKING:
    from rehab_desktop.store.keys.file_key import KeyRing


@dataclass(slots=True)
class Access:
    """What everybody who shares a file has in common: its keys, and where its back-ups go."""

    keys: KeyRing | None
    places: BackupPlaces


class HistoryKeeping:
    """The part of `SqliteHistory` that is about the file as a whole. All work is done on the
    history's thread.
    """

    _worker: Worker
    _copier: Copier
    _access: Access

    @property
    def keys(self) -> KeyRing | None:
        """What opens the file and its back-ups; None where it is not encrypted."""
        return self._access.keys

    @property
    def places(self) -> BackupPlaces:
        """Where copies of the back-ups go."""
        return self._access.places

    def named_backups(self) -> Future[Sequence[NamedBackup]]:
        """The names of the back-ups in both places, not looked into."""

        def look(path: Path) -> Sequence[NamedBackup]:
            folders = (backups.folder_of(path), self._access.places.second_folder)
            return [one for folder in folders if folder is not None for one in named_in(folder)]

        return self._worker.submit_beside(look)

    def use_keys(self, keys: KeyRing | None) -> Future[Rewritten]:
        """Encrypt the file, change its key, or decrypt it (None). Where the file is encrypted its
        plain back-ups follow it, and where it is decrypted all of them do; the result names those
        that could not. A changed key leaves them the older one.

        Whoever calls this writes the keys down before, so that a crash on the way is made good by
        the next opening, and forgets them only afterwards.
        """
        return self._worker.submit_beside(lambda path: self._change_keys(path, keys), closed=True)

    def use_places(self, places: BackupPlaces) -> Future[SecondPlaceState]:
        """Copy back-ups to these places from now on, and those that are there at once."""
        self._access.places = places
        return self.second_place() if places.second is None else self.copy_to_places()

    def copy_to_places(self) -> Future[SecondPlaceState]:
        """Put what belongs to the back-ups, such as the key slots, beside them now, in both places,
        and copy back-ups to the second place that are missing there. Fails only where the folder
        beside the history refuses. It is done beside all other work, as it may take long.
        """
        return self._copier.submit(self._copy_there)

    def second_place(self) -> Future[SecondPlaceState]:
        """How the last copying to the second place went, when what is queued is copied."""
        if self._access.places.second is None:
            return done(SecondPlaceState())
        return self._copier.submit(
            lambda: second_place.state(self._worker.path, self._access.places)
        )

    def rewrite_backups(self, change: Change = nothing) -> Future[Rewritten]:
        """Make a change in every back-up, in both places, and in the files that were moved aside;
        all get the current key. What could not be reached is named.
        """
        return self._worker.submit_beside(
            lambda path: rewriting.rewrite_each(
                path, self._access.keys, self._access.places, change
            )
        )

    def _copy_there(self) -> SecondPlaceState:
        path, keys, places = self._worker.path, self._access.keys, self._access.places
        copy_beside(places, backups.folder_of(path))
        if keys is not None:
            rewriting.encrypt_plain_there(path, keys, places)
        return second_place.copy_there(path, places)

    def _copy_soon(self) -> None:
        if self._access.places.second is not None:
            self._copier.submit(self._copy_there)

    def _change_keys(self, path: Path, keys: KeyRing | None) -> Rewritten:
        from rehab_desktop.store.finding_key import find_key

        before, places, done = self._access.keys, self._access.places, Rewritten()
        if keys is not None and path.exists():
            changing.convert(path, find_key(path, keys).key, keys.current)
            done = rewriting.encrypt_plain(path, keys, places)
        elif before is not None and path.exists():
            # The back-ups first: a crash in between leaves an encrypted history and its keys.
            done = rewriting.decrypt_each(path, before, places)
            changing.convert(path, find_key(path, before).key, None)
        self._access.keys = keys
        return done
