"""Where the back-ups of a folder go besides their own place, and which files belong to them."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE
from rehab_desktop.store.settings_file import SettingsFile

_SHOWN_ID = 8


def places_of(folder: Path, settings: Settings | None = None) -> BackupPlaces:
    """The places for the back-ups of this data folder, by these settings or those in the folder.

    In the second place the copies lie in a folder that has the beginning of the data folder's
    random id in its name, since several may choose the same stick. Raises `OSError` where a file
    that has the id cannot be read.
    """
    if settings is None:
        settings = SettingsFile(folder / paths.SETTINGS_FILE, Settings).load()
    names = (paths.CLINIC_FILE, paths.KEY_FILE, BLOCKS_AND_ROLES_FILE)
    beside = tuple(folder / name for name in names)
    if not settings.second_backups:
        return BackupPlaces(beside=beside)
    name = "-".join(part for part in (paths.PROGRAM, _id_of(folder)[:_SHOWN_ID]) if part)
    return BackupPlaces(second=Path(settings.second_backups), name=name, beside=beside)


def _id_of(folder: Path) -> str:
    """The random id of the folder; empty for a person's own that is not encrypted."""
    if (folder / paths.CLINIC_FILE).exists():
        from rehab_desktop.store.clinic.clinic_file import read_clinic

        return read_clinic(folder / paths.CLINIC_FILE).id
    if (folder / paths.KEY_FILE).exists():
        from rehab_desktop.store.keys.key_file import read_key_file

        return read_key_file(folder / paths.KEY_FILE).id
    return ""
