"""Finds the key of a file, and tells an absent or wrong key from damage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rehab_desktop.store.engine import read_format
from rehab_desktop.store.errors import HistoryDamaged, HistoryLocked
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.pages import has_page_of, is_plain, looks_encrypted
from rehab_desktop.store.schema import FORMAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What opens a file: `key` is None for one that is not encrypted. `format` is its format
    number, 0 for a new file, whose key is the current one.
    """

    key: FileKey | None
    format: int


def find_key(path: Path, keys: KeyRing | None, *, called: Path | None = None) -> Found:
    """Try the keys on the file at `path`; no byte of it is changed.

    Raises `HistoryLocked` where the file is encrypted and none of the keys is its own,
    `HistoryDamaged` where it is damaged, `HistoryNewer` for a newer format. Other errors of the
    driver are not translated. Where `path` is only a copy, the errors name the original, `called`.
    """
    called = called or path
    tried = keys.all if keys is not None and not is_plain(path) else (None,)
    for key in tried:
        try:
            return Found(key=key, format=read_format(path, FORMAT, called=called, key=key))
        except Exception as error:
            if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
                raise
    if any(key is not None and has_page_of(path, key) for key in tried):
        raise HistoryDamaged(called)
    if looks_encrypted(path):
        raise HistoryLocked(called)
    raise HistoryDamaged(called)
