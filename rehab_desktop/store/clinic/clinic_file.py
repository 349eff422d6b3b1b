"""The file that makes a data folder a clinic's: `clinic.json`, beside the history."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from rehab_desktop import __version__
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.keys.file_names import COPIES
from rehab_desktop.store.keys.key_slots import KeySlots
from rehab_desktop.store.private_files import write_private_file

FORMAT = 2
"""What this version writes. Format 1, which has no slots, is read too."""


class ClinicUnreadable(OSError):
    """The file cannot be used. Its text is file, cause and remedy in English; `newer` where a newer
    version of the app wrote it, and the cause is not damage.
    """

    def __init__(self, path: Path, cause: str, remedy: str, *, newer: bool = False) -> None:
        self.newer = newer
        super().__init__(f"The clinic's file {path} {cause}. {remedy}")


class _Made(msgspec.Struct, kw_only=True):
    """What every format has, so that a newer one is told from damage."""

    format: int
    made_by: str


class _ClinicTable(msgspec.Struct, kw_only=True, omit_defaults=True):
    """The keys of the file. Those of a newer version of the same format are left unread."""

    format: int
    id: str
    name: str
    made_by: str
    keys: KeySlots | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicFile:
    """What the file holds: the clinic, and who may open it; None where it is not encrypted."""

    clinic: Clinic
    keys: KeySlots | None


def write_clinic(path: Path, clinic: Clinic, keys: KeySlots | None = None) -> None:
    """Write the file at `path` as a whole. Raises `OSError`; the old file is then unchanged."""
    table = _ClinicTable(
        format=FORMAT, id=clinic.id, name=clinic.name, made_by=__version__, keys=keys
    )
    write_private_file(path, msgspec.json.format(msgspec.json.encode(table), indent=2))


def read_clinic(path: Path) -> Clinic:
    """The clinic of this file. Raises as `read_clinic_file` does."""
    return read_clinic_file(path).clinic


def read_clinic_file(path: Path) -> ClinicFile:
    """The clinic of this file and its slots. Raises `ClinicUnreadable` where it is damaged or
    newer, or is missing where a copy of it is there; another `OSError` where there is none.
    """
    try:
        return _clinic_of(path, path.read_bytes())
    except FileNotFoundError:
        if not (path.parent / COPIES / path.name).exists():
            raise
        raise _unusable(path, "is missing") from None


def _clinic_of(path: Path, content: bytes) -> ClinicFile:
    try:
        made = msgspec.json.decode(content, type=_Made)
        if made.format > FORMAT:
            raise ClinicUnreadable(
                path,
                f"was made by version {made.made_by} of the program",
                "Install the newest version; the folder was left exactly as it is.",
                newer=True,
            )
        table = msgspec.json.decode(content, type=_ClinicTable)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _unusable(path, "is damaged") from None
    if table.keys is not None and not table.keys.is_whole(table.id):
        raise _unusable(path, "is damaged")
    try:
        return ClinicFile(clinic=Clinic(id=table.id, name=table.name), keys=table.keys)
    except ValueError as error:
        raise ClinicUnreadable(path, f"holds a fault: {error}", "Correct it there.") from None


def _unusable(path: Path, cause: str) -> ClinicUnreadable:
    return ClinicUnreadable(
        path,
        cause,
        f"Put a copy of it there: the newest one lies in the folder '{COPIES}' beside it.",
    )
