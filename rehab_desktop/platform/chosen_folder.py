"""The data folder that the person chose instead of the system's default. The choice is stored
outside both folders.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from rehab_desktop.platform.files import NAME, data_folder, default_folder
from rehab_desktop.whole_file import whole_file

FILE = "data-folder.txt"


def config_folder(
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """The system's folder for settings that an app must find before its data."""
    home = home or Path.home()
    if system == "win32":
        roaming = environment.get("APPDATA")
        return (Path(roaming) if roaming else home / "AppData" / "Roaming") / NAME
    if system == "darwin":
        return home / "Library" / "Preferences" / NAME
    # The XDG specification says to ignore a relative path.
    config = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (config if config.is_absolute() else home / ".config") / NAME


def where(given: Path | None = None) -> Path:
    """The folder given, else the chosen one, else the system's default. It may not exist."""
    return (given or remembered() or default_folder()).expanduser().absolute()


def make(given: Path | None = None) -> Path:
    """The same folder as `where`; created if it does not exist. Raises `OSError` with a text for
    people.

    A chosen folder is never created: it may be on a disk that is not connected now, and an empty
    history in its place would look like lost data.
    """
    if given is not None or remembered() is None:
        return data_folder(given)
    folder = where()
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, "The data folder is not there", str(folder))
    return folder


def remembered() -> Path | None:
    """The folder chosen last, None where none was chosen. It may not exist any more."""
    try:
        chosen = (config_folder() / FILE).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return Path(chosen) if chosen else None


def remember(folder: Path) -> None:
    """Use this folder from the next start on. Raises `OSError` where the choice cannot
    be written.
    """
    place = config_folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(place / FILE) as file:
        file.write(f"{folder}\n".encode())
