"""Settings as JSON: a frozen dataclass in a file that is replaced as a whole."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from rehab_desktop.store.private_files import write_private_file

_log = logging.getLogger(__name__)

T = TypeVar("T")


class SettingsFile(Generic[T]):
    """Loads and saves one dataclass of type `kind`, whose fields all have defaults.

    Keys that `kind` does not have, for example from a newer version, are ignored and kept in the
    file.
    """

    def __init__(self, path: Path, kind: type[T]) -> None:
        self._path = path
        self._kind = kind

    def load(self) -> T:
        """The saved settings; the defaults where there is no file or it cannot be understood.

        A file that cannot be understood is kept beside it, as `settings.broken.json` for
        `settings.json`. Raises `OSError` where an existing file cannot be read.
        """
        try:
            return msgspec.convert(self._read(), self._kind)
        except msgspec.ValidationError:
            self._set_aside()
            return self._kind()

    def save(self, settings: T) -> None:
        """Write the settings. After a crash the file is the old or the new one. Raises
        `OSError`.
        """
        content = self._read() | msgspec.to_builtins(settings)
        pretty = msgspec.json.format(msgspec.json.encode(content), indent=2)
        write_private_file(self._path, pretty)

    def _read(self) -> dict[str, Any]:
        """The content of the file by key; empty where there is none or it is not JSON."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Any])
        except FileNotFoundError:
            return {}
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._set_aside()
            return {}

    def _set_aside(self) -> None:
        broken = self._path.with_suffix(f".broken{self._path.suffix}")
        self._path.replace(broken)
        _log.warning("The settings could not be understood; they were kept as %s", broken)
