"""The mark that says .venv is as it should be, so that a second start skips the set-up.

This module is imported at every start: it must stay quick.
"""

from __future__ import annotations

import hashlib
import os
import sys

# When one of these changes, an environment made before the change is out of date.
_SOURCES = ("pyproject.toml", os.path.join("packaging", "bootstrap", "packages.py"))


def fingerprint(parts: list[bytes]) -> str:
    """One short text for a list of byte strings; another list gives another text."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def wanted(root: str, purpose: str) -> str:
    """The mark an up-to-date environment for `purpose` ("run" or "dev") carries."""
    # Its packages are for one minor version of Python, its scripts name the folder they lie in.
    parts = [python_version().encode(), sys.platform.encode(), root.encode()]
    for name in (lock(purpose), *_SOURCES):
        with open(os.path.join(root, name), "rb") as file:
            parts.append(file.read())
    return fingerprint(parts)


def python_version() -> str:
    """The running Python's version as far as an environment depends on it, such as "3.11"."""
    return ".".join(map(str, sys.version_info[:2]))


def is_current(root: str, purpose: str) -> bool:
    """Whether the environment was set up for `purpose` from just what lies here now."""
    try:
        with open(_path(root, purpose), encoding="ascii") as file:
            found = file.read()
    except OSError:
        return False
    return found == wanted(root, purpose) and os.path.exists(environment_python(root))


def clear(root: str) -> None:
    """Remove the marks before the environment is touched: half an environment carries none."""
    for purpose in ("run", "dev"):
        if os.path.exists(_path(root, purpose)):
            os.remove(_path(root, purpose))


def write(root: str, purpose: str) -> None:
    """Mark the environment as up to date for `purpose`; one for "dev" serves "run" as well."""
    for served in ("run", "dev") if purpose == "dev" else ("run",):
        with open(_path(root, served), "w", encoding="ascii") as file:
            file.write(wanted(root, served))


def lock(purpose: str) -> str:
    """Where the locked Python packages for `purpose` are listed, below the root."""
    return os.path.join("requirements", f"{purpose}.lock")


def environment_python(root: str) -> str:
    """The environment's own Python."""
    parts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(root, ".venv", *parts)


def _path(root: str, purpose: str) -> str:
    return os.path.join(root, ".venv", f"{purpose}.stamp")
