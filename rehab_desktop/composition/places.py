"""Where the back-ups of a folder go."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.store.backup_places import BackupPlaces

NAME = "rehab-desktop"


def places_of(folder: Path, second: str | None = None) -> BackupPlaces:
    """The places of this folder's back-ups, with the second one that its settings name or that is
    given. Several folders can have the same second place: each has a folder of its own in it.
    """
    if second is None:
        second = ChosenSettings(Options(), folder).now.second_backups
    id = ""
    if is_clinic(folder) or (folder / paths.KEY_FILE).exists():
        with suppress(OSError):  # one that cannot be read is told elsewhere
            id = _id_of(folder)
    return BackupPlaces(
        second=Path(second) if second else None,
        name=f"{NAME}-{id}" if id else NAME,
        beside=(folder / paths.CLINIC_FILE, folder / paths.KEY_FILE),
    )


def _id_of(folder: Path) -> str:
    # Imported here: a plain home needs nothing of it.
    from rehab_desktop.store.clinic.clinic_file import read_clinic
    from rehab_desktop.store.keys.key_file import read_key_file

    if is_clinic(folder):
        return read_clinic(folder / paths.CLINIC_FILE).id
    return read_key_file(folder / paths.KEY_FILE).id
