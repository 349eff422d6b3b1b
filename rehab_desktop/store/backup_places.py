"""Where back-ups lie: beside the history, in a second place, and with which files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rehab_desktop.store.private_files import make_private_folder, write_private_file

FOLDER = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlaces:
    """`second` is the folder that somebody chose for copies of the back-ups, such as a stick; it is
    never made. In it the copies lie in a folder called `name`, since several clinics may choose the
    same one. `beside` are files without which a back-up cannot be used, such as the one with the
    key slots: a copy of each lies with the back-ups, in both places.
    """

    second: Path | None = None
    name: str = "rehab-desktop"
    beside: tuple[Path, ...] = ()

    @property
    def second_folder(self) -> Path | None:
        """The folder of the copies, whether it is there or not."""
        return None if self.second is None else self.second / self.name


NOWHERE_ELSE = BackupPlaces()


def folder_of(history: Path) -> Path:
    """The folder with the back-ups of the history file `history`."""
    return history.parent / FOLDER


def copy_beside(places: BackupPlaces, folder: Path) -> None:
    """Put the present content of each file that belongs to the back-ups into `folder`, as a whole.
    A file that is not there, such as that of a folder without a key, is left out. Raises `OSError`.
    """
    for source in places.beside:
        if not source.exists():
            continue
        content, target = source.read_bytes(), folder / source.name
        if not target.exists() or target.read_bytes() != content:
            make_private_folder(folder)
            write_private_file(target, content)
