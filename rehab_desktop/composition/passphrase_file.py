"""The file of `--passphrase-file`."""

from __future__ import annotations

from pathlib import Path

_LONGEST = 4096


class PassphraseFileUnusable(OSError):
    """The file of `--passphrase-file` has no passphrase."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The file {path} is no passphrase on one line.")


def read_passphrase(path: Path) -> str:
    """The one line of the file. Raises `PassphraseFileUnusable`, or another `OSError`."""
    with path.open("rb") as file:
        content = file.read(_LONGEST + 1)
    try:
        line = content.decode().removeprefix("\ufeff").rstrip("\r\n")
    except UnicodeDecodeError:
        raise PassphraseFileUnusable(path) from None
    if not line or len(content) > _LONGEST or "\n" in line:
        raise PassphraseFileUnusable(path)
    return line
