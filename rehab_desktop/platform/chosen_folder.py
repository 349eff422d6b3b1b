"""Which data folder the person chose instead of the system's own, remembered outside of both."""

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
    """The system's own place for what an app must find before its data."""
    home = home or Path.home()
    if system == "win32":
        roaming = environment.get("APPDATA")
        return (Path(roaming) if roaming else home / "AppData" / "Roaming") / NAME
    if system == "darwin":
        return home / "Library" / "Preferences" / NAME
    # The specification says that a relative path is to be ignored.
    config = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (config if config.is_absolute() else home / ".config") / NAME


def where(given: Path | None = None) -> Path:
    """The folder given, else the one remembered, else the system's own; it may not be there."""
    return (given or remembered() or default_folder()).expanduser().absolute()


def make(given: Path | None = None) -> Path:
    """The same folder, made where it is not there. Raises `OSError` with a sentence for people.

    One that is remembered is never made: it may lie on a disk that is not plugged in now, and an
    empty history in its place would look like a loss.
    """
    if given is not None or remembered() is None:
        return data_folder(given)
    folder = where()
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, "The data folder is not there", str(folder))
    return folder


def remembered() -> Path | None:
    """The folder chosen last, None where none was; it may be gone by now."""
    try:
        chosen = (config_folder() / FILE).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return Path(chosen) if chosen else None


def remember(folder: Path) -> None:
    """Start with this folder from now on. Raises `OSError` where that cannot be written down."""
    place = config_folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(place / FILE) as file:
        file.write(f"{folder}\n".encode())
