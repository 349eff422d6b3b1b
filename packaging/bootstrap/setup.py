"""The set-up itself: system packages, then the environment, then the locked Python packages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from . import apt, stamp
from .packages import WANTED, Package, missing


def prepare(root: str, purpose: str) -> int:
    """Make .venv fit for `purpose` ("run" or "dev"), showing each step; 0, or 1 if it failed."""
    print(f"Setting up Rehab Desktop in {root}. The first time, this downloads about 300 MB.")
    complete = True
    if sys.platform.startswith("linux"):
        _say("1/3  system packages")
        wanted = WANTED[purpose]
        if not _system_packages(wanted.required, required=True):
            return 1
        complete = _system_packages(wanted.welcome, required=False)
        _name_the_rest(missing(wanted.named))
    _say("2/3  Python environment (.venv)")
    stamp.clear(root)
    if not (_environment_fits(root) or _make_environment(root)):
        return _failed(
            "Making the folder .venv failed. Delete it, then run the same command again."
        )
    _say("3/3  Python packages, locked by their hashes")
    if not _install_packages(root, purpose):
        return _failed(
            "Installing the Python packages failed; pip says why above. "
            "Check the network, then run the same command again: it carries on from here."
        )
    stamp.write(root, purpose if complete else "run")  # what the app needs is there by now
    _say("ready")
    return 0


def _system_packages(packages: Sequence[Package], *, required: bool) -> bool:
    """Have `packages` on the machine, installing where allowed; whether none is missing."""
    lacking = missing(packages)
    if not lacking:
        return True
    names = ", ".join(package.name for package in lacking)
    if apt.may_install():
        print(f"Installing {names}", flush=True)
        apt.install(lacking)
        lacking = missing(packages)
        if not lacking:
            return True
    if apt.is_here():
        print("These system packages are missing. To install them:\n")
        print(f"    {apt.copyable_line(lacking)}\n")
        if not required:
            print("Going on without them: the tests that need them are left out.")
        return False
    things = ", ".join(package.brings.partition(":")[2] for package in lacking)
    print(f"Missing on this system: {things}. Install what brings them, should the start fail.")
    return True


def _name_the_rest(lacking: Sequence[Package]) -> None:
    if lacking and apt.is_here():
        print(f"Optional, for VLC's video or a spoken voice:  {apt.copyable_line(lacking)}")


def _environment_fits(root: str) -> bool:
    """Whether there is an environment, of this Python's version, with pip in it."""
    question = "import sys, pip; print(*sys.version_info[:2], sep='.')"
    try:
        answer = subprocess.run(
            [stamp.environment_python(root), "-c", question], capture_output=True, text=True
        )
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == stamp.python_version()


def _make_environment(root: str) -> bool:
    # From inside .venv its own Python would delete itself, so the one it was made from does it.
    python = getattr(sys, "_base_executable", sys.executable)
    return subprocess.call([python, "-m", "venv", "--clear", os.path.join(root, ".venv")]) == 0


def _install_packages(root: str, purpose: str) -> bool:
    pip = [stamp.environment_python(root), "-m", "pip", "--disable-pip-version-check", "install"]
    locked = [*pip, "--require-hashes", "--only-binary", ":all:", "-r", stamp.lock(purpose)]
    # The project itself, as a link to this folder, built with the locked build tool.
    itself = [*pip, "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--editable", "."]
    return all(subprocess.call(command, cwd=root) == 0 for command in (locked, itself))


def _say(step: str) -> None:
    print(f"== {step}", flush=True)


def _failed(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
