"""The phrases of each therapist in a file beside the history. Implements
`core.clinic.phrases.PhraseStore`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from rehab_desktop.store.settings_file import SettingsFile


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPhrases:
    """By therapist, then by name."""

    phrases: dict[str, dict[str, str]] = field(default_factory=dict)


class PhrasesFile:
    """They are words about nobody, so they are kept as settings are and no part of the record.
    `path` says where the file is now, since a clinic can move to another folder.
    """

    def __init__(self, path: Callable[[], Path]) -> None:
        self._path = path

    @property
    def _file(self) -> SettingsFile[KeptPhrases]:
        return SettingsFile(self._path(), KeptPhrases)

    def phrases(self, therapist: str) -> Mapping[str, str]:
        return MappingProxyType(self._file.load().phrases.get(therapist, {}))

    def put_phrases(self, therapist: str, phrases: Mapping[str, str]) -> None:
        others = self._file.load().phrases
        self._file.save(KeptPhrases(phrases=others | {therapist: dict(phrases)}))
