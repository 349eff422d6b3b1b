"""What every window has that comes before the app: the language and the settings of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.text.language import Language


@contextmanager
def words_before_app(folder: Path) -> Iterator[Settings]:
    """Speak the language of the folder's settings meanwhile; the settings."""
    settings = ChosenSettings(Options(), folder).now
    language = Language(paths.WORDS)
    language.use(settings.language)
    try:
        yield settings
    finally:
        language.forget()
