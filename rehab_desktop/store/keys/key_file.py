"""The file that says who may open a person's own folder where it is encrypted: `key.json`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from rehab_desktop import __version__
from rehab_desktop.store.keys.file_names import COPIES
from rehab_desktop.store.keys.key_slots import KeySlots
from rehab_desktop.store.private_files import write_private_file

FORMAT = 1


class KeyFileUnreadable(OSError):
    """The file cannot be used. Its text is file, cause and remedy in English; `newer` where a newer
    version of the app wrote it, and the cause is not damage.
    """

    def __init__(self, path: Path, cause: str, remedy: str, *, newer: bool = False) -> None:
        self.newer = newer
        super().__init__(f"The key file {path} {cause}. {remedy}")


class _KeyMade(msgspec.Struct, kw_only=True):
    """What every format has, so that a newer one is told from damage."""

    format: int
    made_by: str


class _KeyTable(_KeyMade, kw_only=True):
    id: str
    keys: KeySlots


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The id that the slots are bound to, and the slots."""

    id: str
    keys: KeySlots


def write_key_file(path: Path, file: KeyFile) -> None:
    """Write the file at `path` as a whole. Raises `OSError`; the old file is then unchanged."""
    table = _KeyTable(format=FORMAT, made_by=__version__, id=file.id, keys=file.keys)
    write_private_file(path, msgspec.json.format(msgspec.json.encode(table), indent=2))


def read_key_file(path: Path) -> KeyFile:
    """The slots of this file. Raises `KeyFileUnreadable` where it is damaged, newer, or missing
    while there is a copy of it; another `OSError` where there is none.
    """
    remedy = f"Put a copy of it there: the newest one lies in the folder '{COPIES}' beside it."
    damaged = KeyFileUnreadable(path, "is damaged", remedy)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        if not (path.parent / COPIES / path.name).exists():
            raise
        raise KeyFileUnreadable(path, "is missing", remedy) from None
    try:
        made = msgspec.json.decode(content, type=_KeyMade)
        if made.format > FORMAT:
            raise KeyFileUnreadable(
                path,
                f"was made by version {made.made_by} of the program",
                "Install the newest version; the folder was left exactly as it is.",
                newer=True,
            )
        table = msgspec.json.decode(content, type=_KeyTable)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise damaged from None
    if not table.keys.is_whole(table.id):
        raise damaged
    return KeyFile(id=table.id, keys=table.keys)
