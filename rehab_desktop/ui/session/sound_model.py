"""What is heard in a session, as chosen and as this computer can, and what the picture lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What this computer cannot do, in a word or two each; empty where it can."""

    sound: str = ""
    voice: str = ""
    picture: str = ""


@QmlElement
class SoundModel(QObject):
    """Choices made here hold at once; `settings_changed` is told of each, so that it is kept."""

    changed = Signal()

    def __init__(
        self,
        runner: SessionRunner,
        settings_changed: Callable[[Settings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings_changed = settings_changed
        self._missing = Missing()

    def show_missing(self, missing: Missing) -> None:
        """Mark what the session does without."""
        self._missing = missing
        self.changed.emit()

    @Slot()
    def toggleSound(self) -> None:
        settings = self._runner.settings
        self._choose(replace(settings, muted=not settings.muted))

    @Slot()
    def toggleVoice(self) -> None:
        """Make it speak or be quiet; a voice that is wanted while all is muted ends the muting."""
        settings, speaks = self._runner.settings, self._speaks
        self._choose(replace(settings, voice=not speaks, muted=settings.muted and speaks))

    def _choose(self, settings: Settings) -> None:
        self._runner.apply(settings)
        self._settings_changed(settings)
        self.changed.emit()

    @property
    def _speaks(self) -> bool:
        return self._runner.settings.voice and not self._runner.settings.muted

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._runner.settings.muted

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """The voice is chosen and not muted with everything else."""
        return self._speaks

    @Property(str, notify=changed)
    def soundMissing(self) -> str:
        """A word or two where there is no sound, empty where there is."""
        return self._missing.sound

    @Property(str, notify=changed)
    def voiceMissing(self) -> str:
        """A word or two where nothing is spoken, empty where it is."""
        return self._missing.voice

    @Property(str, notify=changed)
    def pictureMissing(self) -> str:
        """A word or two where clips cannot be played, empty where they can."""
        return self._missing.picture
