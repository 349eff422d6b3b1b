"""The file that makes a data folder a clinic's: `clinic.json`, beside the history."""

from __future__ import annotations

from pathlib import Path

import msgspec

from rehab_desktop import __version__
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.private_files import write_private_file

FORMAT = 1
"""What this version writes and reads."""


class ClinicUnreadable(OSError):
    """The file is there and cannot be used. Its text is file, cause and remedy in English."""

    def __init__(self, path: Path, cause: str, remedy: str) -> None:
        super().__init__(f"The clinic's file {path} {cause}. {remedy}")


class _ClinicTable(msgspec.Struct, kw_only=True):
    """The keys of the file. Those of a newer version of the same format are left unread."""

    format: int
    id: str
    name: str
    made_by: str


def write_clinic(path: Path, clinic: Clinic) -> None:
    """Write the file at `path` as a whole. Raises `OSError`; the old file is then unchanged."""
    table = _ClinicTable(format=FORMAT, id=clinic.id, name=clinic.name, made_by=__version__)
    write_private_file(path, msgspec.json.format(msgspec.json.encode(table), indent=2))


def read_clinic(path: Path) -> Clinic:
    """The clinic of this file. Raises `ClinicUnreadable` where it is damaged or newer, another
    `OSError` where it is not there.
    """
    content = path.read_bytes()
    try:
        table = msgspec.json.decode(content, type=_ClinicTable)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ClinicUnreadable(
            path, "is damaged", "Put a copy of it there, such as that of a back-up of the folder."
        ) from None
    if table.format > FORMAT:
        raise ClinicUnreadable(
            path,
            f"was made by version {table.made_by} of the program",
            "Install the newest version; the folder was left exactly as it is.",
        )
    try:
        return Clinic(id=table.id, name=table.name)
    except ValueError as error:
        raise ClinicUnreadable(path, f"holds a fault: {error}", "Correct it there.") from None
