"""Changing what stands in back-ups: in the folder beside the history, in the second place, and in
the files that a restoration moved aside.

It is for what a person may ask to be gone everywhere, and for a history that was encrypted or
decrypted: its old back-ups follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store import changing, second_place
from rehab_desktop.store.backup_names import NamedBackup, digest_of, name_of, named_in
from rehab_desktop.store.backup_places import NOWHERE_ELSE, BackupPlaces, folder_of
from rehab_desktop.store.contents import check_file, trail_head
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.keys.file_names import LOGS
from rehab_desktop.store.keys.pages import is_plain
from rehab_desktop.store.private_files import (
    copy_private_file,
    make_private_file,
    make_private_folder,
    sync_file,
    wipe,
)
from rehab_desktop.store.recovery import REPLACED
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database
    from rehab_desktop.store.keys.file_key import FileKey, KeyRing

_WORK, _DRAFT = "unfinished-work.sqlite", "unfinished.sqlite"
_PART = ".part"
"""Ending of a folder that is to take the place of one with a file that was moved aside."""

Change = Callable[["Database"], object]
"""What is to be done in each file. It may be in an older format, which `PRAGMA user_version` tells,
and is open for writing; transactions are the change's own affair.
"""


def nothing(db: Database) -> None:
    """The change of a file that only gets another key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """How many files were written anew, and which could not be and are as they were: spoilt ones,
    those of a key that is not here, those that the disk refused. `second_missed` is true where the
    second place was not there, so that copies in it may be as they were.
    """

    done: int = 0
    left: tuple[Path, ...] = ()
    second_missed: bool = False


def rewrite_each(
    history: Path, keys: KeyRing | None, places: BackupPlaces, change: Change = nothing
) -> Rewritten:
    """Open each back-up and each file that was moved aside, make the `change`, write it anew with
    the current key, check it, and only then wipe the old one.

    A new back-up has the time and the reason of the old one in its name, and its own digest. A
    crash leaves each file old, new or in both forms, so that the same call makes good the rest.
    Raises `OSError` only where the folder beside the history cannot be listed.
    """
    wanted = None if keys is None else keys.current
    return _Rewriting(history, keys, wanted, places, change).do()


def encrypt_plain(history: Path, keys: KeyRing, places: BackupPlaces) -> Rewritten:
    """Encrypt every back-up that is not, in both places; quick where all are."""
    return _Rewriting(history, keys, keys.current, places, nothing, which=is_plain).do()


def encrypt_plain_here(history: Path, keys: KeyRing) -> Rewritten:
    """As `encrypt_plain`, beside the history only. Called at each opening, so that what a crash
    left plain is made good then.
    """
    return encrypt_plain(history, keys, NOWHERE_ELSE)


def encrypt_plain_there(history: Path, keys: KeyRing, places: BackupPlaces) -> Rewritten:
    """As `encrypt_plain`, in the second place only: it may have been away when the others were
    encrypted. Raises nothing for a place that is not there.
    """
    return _Rewriting(history, keys, keys.current, places, nothing, which=is_plain).do_there()


def decrypt_each(history: Path, keys: KeyRing, places: BackupPlaces) -> Rewritten:
    """Decrypt every back-up, in both places."""
    return _Rewriting(history, keys, None, places, nothing).do()


@dataclass(frozen=True)
class _Rewriting:
    history: Path
    keys: KeyRing | None
    wanted: FileKey | None
    places: BackupPlaces
    change: Change
    which: Callable[[Path], bool] = lambda path: True

    def do(self) -> Rewritten:
        here = folder_of(self.history)
        self._wipe_leftovers(here)
        self._wipe_parts()
        made: dict[Path, Path | None] = {
            named.path: self._try(named, here) for named in self._found_in(here)
        }
        for file in sorted((self.history.parent / REPLACED).glob(f"*/{self.history.name}")):
            if self.which(file):
                made[file] = self._try_moved_aside(file)
        left_here = tuple(old for old, new in made.items() if new is None)
        there = self.do_there(left_here)
        if made and self.places.second is not None:
            second_place.copy_there(self.history, self.places)
        return Rewritten(
            done=len(made) - len(left_here) + there.done,
            left=left_here + there.left,
            second_missed=there.second_missed,
        )

    def do_there(self, left_here: Sequence[Path] = ()) -> Rewritten:
        """The same in the second place alone; `left_here` could not be changed beside the
        history.
        """
        second = self.places.second_folder
        if second is None:
            return Rewritten()
        made: dict[Path, Path | None] = {}
        missed = True
        with suppress(OSError), second_place.CHANGING:
            missed = not second.is_dir()
            self._wipe_leftovers(second)
            found = self._found_in(second)
            twins = self._twins(found, left_here)
            for named in found:
                made[named.path] = self._try(named, second, twins.get(_key(named)))
        left = tuple(old for old, new in made.items() if new is None)
        return Rewritten(done=len(made) - len(left), left=left, second_missed=missed)

    def _wipe_leftovers(self, folder: Path) -> None:
        """A crash may have left a half copy, which may be plain."""
        for file in sorted({*folder.glob(f"{_WORK}*"), *folder.glob(f"{_DRAFT}*")}):
            wipe(file)

    def _wipe_parts(self) -> None:
        for part in sorted((self.history.parent / REPLACED).glob(f"*{_PART}")):
            for file in sorted(part.iterdir()):
                wipe(file)
            part.rmdir()

    def _found_in(self, folder: Path) -> list[NamedBackup]:
        return [named for named in named_in(folder) if self.which(named.path)]

    def _twins(self, found: Sequence[NamedBackup], left_here: Sequence[Path]) -> dict[object, Path]:
        """The sound back-ups here, changed by now, that those `found` in the other place are copies
        of.
        """
        wanted = {_key(named) for named in found}
        stand = [
            named
            for named in named_in(folder_of(self.history))
            if _key(named) in wanted and named.path not in left_here and named.is_as_it_was
        ]
        keys = [_key(named) for named in stand]
        return {_key(named): named.path for named in stand if keys.count(_key(named)) == 1}

    def _try(self, named: NamedBackup, folder: Path, twin: Path | None = None) -> Path | None:
        """The file that took the back-up's place, None where it was left as it is.

        `twin` is the same back-up in the other place, as it is to be. It is copied: written a
        second time, it would have other bytes and so another name.
        """
        with _of_the_file(), _afterwards(lambda: self._wipe_leftovers(folder)):
            draft, head = folder / _DRAFT, None
            if twin is not None:
                copy_private_file(twin, draft)
                new = folder / twin.name
            elif named.is_as_it_was:
                copy_private_file(named.path, folder / _WORK)
                head = self._write(folder / _WORK, draft)
                new = folder / name_of(named.made_at, named.reason, digest_of(draft), head)
            else:
                return None
            draft.replace(new)
            sync_folder(folder)
            if new != named.path:
                wipe(named.path)
            return new
        return None

    def _try_moved_aside(self, file: Path) -> Path | None:
        """A file gets a folder of its own with its new form, which holds what was in its log; then
        the old folder goes: a new file is never beside an old log.
        """
        old = file.parent
        new, part = _free_folder(old), old.with_name(old.name + _PART)
        with _of_the_file(), _afterwards(self._wipe_parts):
            make_private_folder(part)
            for end in ("", *LOGS):
                source = file.with_name(file.name + end)
                if source.exists():
                    copy_private_file(source, part / (_WORK + end))
            self._write(part / _WORK, part / file.name)
            for leftover in sorted(part.glob(f"{_WORK}*")):
                wipe(leftover)
            sync_folder(part)
            part.rename(new)
            sync_folder(new.parent)
            # The logs first: a file whose content is gone would not be looked at again.
            for each in sorted(old.iterdir(), reverse=True):
                wipe(each)
            old.rmdir()
            return new / file.name
        return None

    def _write(self, work: Path, draft: Path) -> str | None:
        """Change the file `work` and write it to `draft`. Returns the last hash of its trail."""
        from rehab_desktop.store.engine import open_exclusively
        from rehab_desktop.store.finding_key import find_key

        key = find_key(work, self.keys).key
        with closing(open_exclusively(work, key)) as db:
            self.change(db)
            head = trail_head(db)
            if key != self.wanted:
                changing.write_copy(db, draft, self.wanted)
                return head
            make_private_file(draft)
            db.execute("VACUUM INTO ?", [str(draft)])
        sync_file(draft)
        check_file(draft, self.wanted)
        return head


@contextmanager
def _of_the_file() -> Iterator[None]:
    """End the block quietly at a fault of the disk or the database, not at one of the program."""
    try:
        yield
    except Exception as error:
        if not isinstance(error, OSError | StoreError) and not hasattr(error, "sqlite_errorname"):
            raise


@contextmanager
def _afterwards(clean: Callable[[], None]) -> Iterator[None]:
    try:
        yield
    finally:
        clean()


def _key(named: NamedBackup) -> object:
    """What a back-up and its copies have in common, whatever is changed in them."""
    return named.made_at, named.reason


def _free_folder(old: Path) -> Path:
    """A folder beside the old one that is not there, named after it."""
    number = 1
    while True:
        folder = old.with_name(f"{old.name}-rewritten{'' if number == 1 else f'-{number}'}")
        if not folder.exists():
            return folder
        number += 1
