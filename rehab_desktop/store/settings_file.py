"""Settings kept as JSON: a frozen dataclass in a file that is replaced as a whole."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from rehab_desktop.store.private_files import write_private_file

_log = logging.getLogger(__name__)

T = TypeVar("T")


class SettingsFile(Generic[T]):
    """Loads and saves one dataclass of type `kind`, all of whose fields have defaults.

    Keys that `kind` does not know, from a newer version say, are passed over and kept.
    """

    def __init__(self, path: Path, kind: type[T]) -> None:
        self._path = path
        self._kind = kind

    def load(self) -> T:
        """What the file says; the defaults where there is none or it makes no sense.

        A file that makes no sense is kept beside, as `settings.broken.json` for `settings.json`.
        Raises `OSError` when a file that is there cannot be read.
        """
        try:
            return msgspec.convert(self._read(), self._kind)
        except msgspec.ValidationError:
            self._set_aside()
            return self._kind()

    def save(self, settings: T) -> None:
        """Write the settings: a crash leaves the old file or the new one. Raises `OSError`."""
        content = self._read() | msgspec.to_builtins(settings)
        pretty = msgspec.json.format(msgspec.json.encode(content), indent=2)
        write_private_file(self._path, pretty)

    def _read(self) -> dict[str, Any]:
        """What is in the file by key; nothing where there is none or it is no JSON."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Any])
        except FileNotFoundError:
            return {}
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._set_aside()
            return {}

    def _set_aside(self) -> None:
        broken = self._path.with_suffix(f".broken{self._path.suffix}")
        self._path.replace(broken)
        _log.warning("The settings could not be understood; they were kept as %s", broken)
