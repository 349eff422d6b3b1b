"""The data folder that the person chose instead of the system's default, and others that they work
in too, such as that of a clinic. The choices are stored outside all of these folders.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from rehab_desktop.platform.files import NAME, data_folder, default_folder
from rehab_desktop.whole_file import whole_file

FILE = "data-folder.txt"
KNOWN_FILE = "known-folders.txt"
"""One folder in each line, in the order in which they came to be known."""
ASK_FILE = "ask-at-start.txt"
"""There where somebody wants to choose at the next start."""


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
    _write(FILE, f"{folder}\n")


def known() -> tuple[Path, ...]:
    """Every folder that the start can offer: the one of `where` first, then those of `know` that
    are there now. The first may not exist.
    """
    first = where()
    return (first, *(one for one in _noted() if one != first and one.is_dir()))


def know(folder: Path) -> None:
    """Offer this folder at the start from now on. Raises `OSError` where that cannot be written."""
    folder = folder.expanduser().absolute()
    noted = _noted()
    if folder not in noted:
        _write(KNOWN_FILE, "".join(f"{one}\n" for one in (*noted, folder)))


def know_instead(before: Path, folder: Path) -> None:
    """Offer this folder in place of another one that was offered; nothing where that was not.
    Raises `OSError` where that cannot be written.
    """
    noted = _noted()
    if before in noted:
        kept = [folder if one == before else one for one in noted]
        _write(KNOWN_FILE, "".join(f"{one}\n" for one in dict.fromkeys(kept)))


def ask_next() -> None:
    """Have the next start ask what to open. Raises `OSError` where that cannot be written."""
    _write(ASK_FILE, "")


def is_to_ask_next() -> bool:
    """Whether this start is to ask what to open."""
    return (config_folder() / ASK_FILE).exists()


def asked() -> None:
    """What was to be asked was answered."""
    with contextlib.suppress(OSError):
        (config_folder() / ASK_FILE).unlink(missing_ok=True)


def free_folder(name: str) -> Path:
    """A folder of this name beside the system's default one, with a number where there is one
    already. It is not created.
    """
    base = default_folder().parent
    first = base / f"{NAME}-{name}"
    numbered = (base / f"{NAME}-{name}-{number}" for number in count(2))
    return first if not first.exists() else next(one for one in numbered if not one.exists())


def _noted() -> tuple[Path, ...]:
    try:
        lines = (config_folder() / KNOWN_FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    return tuple(Path(line.strip()) for line in lines if line.strip())


def _write(name: str, content: str) -> None:
    place = config_folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(place / name) as file:
        file.write(content.encode())
