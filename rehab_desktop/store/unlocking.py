"""Who may open an encrypted folder: a clinic's by the slots in `clinic.json`, a person's own by
those in `key.json`.

Each change is written as a whole, first to the folder, then to the copies beside the back-ups:
without its slots a back-up is noise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.clinic.clinic_file import read_clinic_file, write_clinic
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.file_names import CLINIC_FILE, COPIES, KEY_FILE
from rehab_desktop.store.keys.key_file import KeyFile, read_key_file, write_key_file
from rehab_desktop.store.keys.key_slots import (
    OWNER,
    RECOVERY,
    KeySlots,
    Unlocked,
    new_slots,
)
from rehab_desktop.store.keys.slots import STANDARD, Costs, SlotKind
from rehab_desktop.store.private_files import write_private_file


class NotEncrypted(OSError):
    """The folder has no slots: whoever can read its files can read what is in them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The data folder {folder} is not encrypted.")


class AlreadyEncrypted(OSError):
    """The folder has slots already."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The data folder {folder} is encrypted already.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderKeys:
    """The slots of a folder. `id` is what they are bound to; `clinic` is None at home."""

    id: str
    clinic: Clinic | None
    slots: KeySlots


def keys_of(folder: Path) -> FolderKeys | None:
    """The slots of this folder; None where it is not encrypted. Raises `ClinicUnreadable` or
    `KeyFileUnreadable` where the file with the slots cannot be used, and another `OSError` where it
    cannot be read.
    """
    if _is_or_was(folder, CLINIC_FILE):
        read = read_clinic_file(folder / CLINIC_FILE)
        clinic = read.clinic
        return (
            None if read.keys is None else FolderKeys(id=clinic.id, clinic=clinic, slots=read.keys)
        )
    if _is_or_was(folder, KEY_FILE):
        file = read_key_file(folder / KEY_FILE)
        return FolderKeys(id=file.id, clinic=None, slots=file.keys)
    return None


def open_ring(folder: Path, passphrase: str, letters: str | None = None) -> Unlocked:
    """The file keys of an encrypted folder, and whose passphrase it is. Without letters it may be
    anybody's passphrase or the recovery code.

    Raises `WrongPassphrase`, `UnknownLetters`, `SlotsDamaged`, `NotEncrypted`, or what `keys_of`
    raises.
    """
    there = _there(folder)
    return there.slots.unlock(there.id, passphrase, letters)


def protect_folder(
    folder: Path,
    *,
    passphrase: str,
    code: RecoveryCode,
    therapist: str | None = None,
    letters: str = "",
    costs: Costs = STANDARD,
) -> KeyRing:
    """Give a plain folder its first slots and return the keys that the history is to be encrypted
    with. In a clinic the passphrase is that of the `therapist` with these letters.

    The slots come first: a history that is still plain beside them is encrypted when it is opened,
    while one without slots would be lost. Raises `AlreadyEncrypted`, or another `OSError`.
    """
    if keys_of(folder) is not None:
        raise AlreadyEncrypted(folder)
    keys = KeyRing(current=FileKey.new())
    path = folder / CLINIC_FILE
    clinic = read_clinic_file(path).clinic if path.exists() else None
    id = str(uuid4()) if clinic is None else clinic.id
    slots = new_slots(
        id,
        keys,
        passphrase=passphrase,
        code=code,
        therapist=therapist,
        letters=letters,
        costs=costs,
    )
    _write(folder, FolderKeys(id=id, clinic=clinic, slots=slots))
    return keys


def unprotect_folder(folder: Path) -> None:
    """Take the slots of a person's own folder away, after its history was written plain. Raises
    `OSError`.
    """
    # The copy first: one that is left alone would tell that the file got lost.
    for place in (folder / COPIES, folder):
        (place / KEY_FILE).unlink(missing_ok=True)


def add_slot(
    folder: Path,
    keys: KeyRing,
    *,
    therapist: str,
    letters: str,
    passphrase: str,
    costs: Costs = STANDARD,
) -> None:
    """Let this therapist open the clinic with the passphrase; where they could before, with this
    one from now on.
    """
    _change(
        folder,
        lambda there: there.slots.with_slot(
            there.id,
            keys,
            kind=SlotKind.THERAPIST,
            id=therapist,
            letters=letters,
            secret=passphrase,
            costs=costs,
        ),
    )


def remove_slot(folder: Path, therapist: str) -> None:
    """The therapist's passphrase opens the clinic no more. Who kept a copy of the file key still
    opens what was written until the key is changed (`change_key`). Raises `LastSlot`.
    """
    _change(folder, lambda there: there.slots.without_slot(there.id, therapist))


def change_passphrase(
    folder: Path,
    *,
    before: str,
    after: str,
    letters: str | None = None,
    costs: Costs = STANDARD,
) -> None:
    """Take another passphrase for the slot that `before` opens. Raises as `open_ring` does."""

    def change(there: FolderKeys) -> KeySlots:
        unlocked = there.slots.unlock(there.id, before, letters)
        slot = next(
            (one for one in there.slots.slots if one.id == (unlocked.therapist or OWNER)), None
        )
        if slot is None:  # the recovery code of a clinic, which is nobody's passphrase
            raise WrongPassphrase(letters or "")
        return there.slots.with_slot(
            there.id,
            unlocked.keys,
            kind=slot.kind,
            id=slot.id,
            letters=slot.letters,
            secret=after,
            costs=costs,
        )

    _change(folder, change)


def set_passphrase(
    folder: Path, keys: KeyRing, *, letters: str, passphrase: str, costs: Costs = STANDARD
) -> str | None:
    """Give the therapist with these letters, at home the owner, a new passphrase, after the folder
    was opened with the recovery code. Returns the therapist's id, None at home.
    """
    slot = next(
        one
        for one in _there(folder).slots.slots
        if one.letters == letters and one.kind is not SlotKind.RECOVERY
    )
    _change(
        folder,
        lambda there: there.slots.with_slot(
            there.id,
            keys,
            kind=slot.kind,
            id=slot.id,
            letters=slot.letters,
            secret=passphrase,
            costs=costs,
        ),
    )
    return slot.id if slot.kind is SlotKind.THERAPIST else None


def change_recovery_code(
    folder: Path, keys: KeyRing, code: RecoveryCode, *, costs: Costs = STANDARD
) -> None:
    """Take another recovery code; the one before opens nothing any more."""
    _change(
        folder,
        lambda there: there.slots.with_slot(
            there.id,
            keys,
            kind=SlotKind.RECOVERY,
            id=RECOVERY,
            secret=str(code),
            costs=costs,
        ),
    )


def change_key(folder: Path, keys: KeyRing) -> KeyRing:
    """Give the folder a new file key for everybody who may open it, and return it with those of
    before. The history is then to be encrypted with it; one that was not is when it is opened.

    Raises `SlotsDamaged` where a slot was put there by somebody without the key.
    """
    new = FileKey.new()
    _change(folder, lambda there: there.slots.with_new_key(there.id, keys, new))
    return KeyRing(current=new, older=keys.all)


# The copies


def copy_keys(folder: Path, places: Iterable[Path]) -> None:
    """Put a copy of the file with the slots into each of these folders with back-ups. Raises
    `OSError` where one cannot be written; the others are.
    """
    failed: OSError | None = None
    for name in (CLINIC_FILE, KEY_FILE):
        if not (folder / name).exists():
            continue
        content = (folder / name).read_bytes()
        for place in places:
            try:
                write_private_file(place / name, content)
            except OSError as error:
                failed = error
    if failed is not None:
        raise failed


def copies_of(folder: Path, places: Iterable[Path] = ()) -> Iterator[Path]:
    """The sound copies of the file with the slots, the newest first: beside the back-ups of the
    folder, and in the other `places` given. One from before the folder was encrypted comes last.
    """
    found: list[tuple[bool, float, Path]] = []
    for place in (folder / COPIES, *places):
        for name, read in ((CLINIC_FILE, read_clinic_file), (KEY_FILE, read_key_file)):
            with suppress(OSError):
                locked = read(place / name).keys is not None
                found.append((locked, (place / name).stat().st_mtime, place / name))
    yield from (path for *_, path in sorted(found, reverse=True))


def put_back(folder: Path, copy: Path) -> None:
    """Put this copy in the place of the file that is torn or missing. Raises `OSError`."""
    write_private_file(folder / copy.name, copy.read_bytes())


def _is_or_was(folder: Path, name: str) -> bool:
    return any((place / name).exists() for place in (folder, folder / COPIES))


def _there(folder: Path) -> FolderKeys:
    there = keys_of(folder)
    if there is None:
        raise NotEncrypted(folder)
    return there


def _change(folder: Path, change: Callable[[FolderKeys], KeySlots]) -> None:
    there = _there(folder)
    _write(folder, replace(there, slots=change(there)))


def _write(folder: Path, keys: FolderKeys) -> None:
    if keys.clinic is None:
        write_key_file(folder / KEY_FILE, KeyFile(id=keys.id, keys=keys.slots))
    else:
        write_clinic(folder / CLINIC_FILE, keys.clinic, keys.slots)
    # A copy that cannot be written is written with the next back-up.
    with suppress(OSError):
        copy_keys(folder, (folder / COPIES,))
