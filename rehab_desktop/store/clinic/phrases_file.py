"""The phrases of each therapist in a file beside the history. Implements
`core.clinic.phrases.PhraseStore`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from rehab_desktop.store.settings_file import SettingsFile

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPhrases:
    """By therapist, then by name."""

    phrases: dict[str, dict[str, str]] = field(default_factory=dict)


class PhrasesFile:
    """They are words about nobody, so they are kept as settings are and no part of the record."""

    def __init__(self, path: Path) -> None:
        self._file = SettingsFile(path, KeptPhrases)

    def move_to(self, path: Path) -> None:
        """Keep the phrases in this file from now on."""
        file = SettingsFile(path, KeptPhrases)
        try:
            file.save(self._file.load())
        except OSError as error:
            _log.warning("The phrases could not be taken along: %s", error)
        self._file = file

    def phrases(self, therapist: str) -> Mapping[str, str]:
        return MappingProxyType(self._file.load().phrases.get(therapist, {}))

    def put_phrases(self, therapist: str, phrases: Mapping[str, str]) -> None:
        others = self._file.load().phrases
        self._file.save(KeptPhrases(phrases=others | {therapist: dict(phrases)}))
