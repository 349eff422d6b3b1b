"""Where a person's data is on each system, readable by that person only."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "rehab-desktop"


def default_folder(
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """The system's default folder for the data of an app."""
    home = home or Path.home()
    if system == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / NAME
    if system == "darwin":
        return home / "Library" / "Application Support" / NAME
    # The XDG specification says to ignore a relative path.
    data = Path(environment.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else home / ".local" / "share") / NAME


def data_folder(override: Path | None = None) -> Path:
    """The data folder (mode 0700), created if it does not exist; `override` replaces the default.

    Raises `OSError` with a text that names the folder, the cause and the remedy.
    """
    folder = (override or default_folder()).expanduser().absolute()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if override is None:
            folder.chmod(0o700)
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, "it may not be written to")
    except FileExistsError:
        raise _refused(folder, "there is a file of that name", errno.ENOTDIR) from None
    except OSError as error:
        raise _refused(folder, error.strerror or str(error), error.errno) from error
    return folder


def private_file(path: Path) -> Path:
    """The file at `path`, created empty (mode 0600) if it does not exist."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    return path


def _refused(folder: Path, cause: str, number: int | None) -> OSError:
    refused = OSError(
        f"The data folder {folder} cannot be used: {cause}. "
        "Make it yours to write, or choose another with --data-dir."
    )
    # Set separately: with two arguments, `OSError` would use the system's message instead.
    refused.errno = number
    return refused
