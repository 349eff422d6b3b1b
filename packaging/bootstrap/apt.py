"""Installing missing Debian packages where that is allowed, or saying what to type."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

from .packages import Package

_APT_GET = ("apt-get", "-o", "DPkg::Lock::Timeout=120")


def copyable_line(packages: Sequence[Package]) -> str:
    """The one line a person can paste into a terminal to install `packages`."""
    names = " ".join(package.name for package in packages)
    return f"sudo apt-get install --no-install-recommends {names}"


def is_here() -> bool:
    """Whether this machine installs its software with apt."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether packages can be installed now, without asking anybody for a password."""
    return is_here() and _privilege() is not None


def install(packages: Sequence[Package]) -> bool:
    """Install `packages` without their recommendations; False, after apt's own words, if not."""
    privilege = _privilege()
    if privilege is None:
        return False
    quietly = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", *_APT_GET]
    # Old lists name versions that are gone. A source that fails need not be the one wanted here.
    subprocess.call([*quietly, "update", "-q"])
    names = [package.name for package in packages]
    return (
        subprocess.call([*quietly, "install", "-y", "-q", "--no-install-recommends", *names]) == 0
    )


def _privilege() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    asks_nothing = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and subprocess.run([*asks_nothing, "true"], capture_output=True).returncode == 0
    ):
        return asks_nothing
    return None
