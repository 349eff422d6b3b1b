"""A crash report that a person may send to anyone."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path


def crash_report(crash: Path, app_version: str) -> str:
    """The content of the crash file, below the app version and the system. The person's home folder
    is replaced in it.
    """
    try:
        said = crash.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    home = str(Path.home())
    if home != Path(home).anchor:
        said = said.replace(home, "~")
    ran_on = (
        f"Rehab Desktop {app_version}, Python {platform.python_version()}, "
        f"PySide6 {version('PySide6-Essentials')}, {platform.system()} {platform.machine()}"
    )
    return f"{ran_on}\n\n{said}"
