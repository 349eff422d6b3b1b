"""The tones of the session, with Qt's low-latency sound effects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal, Slot

from rehab_desktop.core.session.ports import Tone
from rehab_desktop.sound.quiet import quiet

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect


class Tones(QObject):
    """The port `Sound`. `folder` holds one WAV file for each tone, with the name of the tone.

    Qt Multimedia is imported and the device looked for at the first use, not when the app starts. A
    device that is connected later is used; without a device every call does nothing.
    """

    available_changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._volume = 1.0
        self._devices: QMediaDevices | None = None
        self._device: QAudioDevice | None = None
        self._effects: dict[Tone, QSoundEffect] = {}
        self._closed = False

    @property
    def available(self) -> bool:
        """False once it is known that there is no sound device."""
        return self._devices is None or self._device is not None

    def prepare(self) -> None:
        """Find the device and load the tones, so that the first tone has no delay."""
        if self._devices is None and not self._closed:
            with quiet():  # where there is PulseAudio but no PipeWire, the import itself complains
                from PySide6.QtMultimedia import QMediaDevices

                self._devices = QMediaDevices(self)
                self._devices.audioOutputsChanged.connect(self._find_device)
                self._find_device()

    def play(self, tone: Tone) -> None:
        """Play a tone now, over any other that still sounds."""
        self.prepare()
        if self._volume > 0 and (effect := self._effects.get(tone)):
            effect.play()

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""
        self._volume = volume
        for effect in self._effects.values():
            effect.setVolume(volume)

    def close(self) -> None:
        """Stop all tones and release the device. Later calls do nothing."""
        self._closed = True
        if self._devices is not None:
            self._devices.audioOutputsChanged.disconnect(self._find_device)
            shiboken6.delete(self._devices)
            self._devices = None
        self._use(None)

    @Slot()
    def _find_device(self) -> None:
        assert self._devices is not None, "it is called while they are there"
        device = self._devices.defaultAudioOutput()
        found = None if device.isNull() else device
        if found != self._device:
            self._use(found)
            self.available_changed.emit()

    def _use(self, device: QAudioDevice | None) -> None:
        """Load the tones for `device`, because an effect works only with the device it was made
        for.
        """
        for effect in self._effects.values():
            # Delete now and not later: no effect may outlive the application and its event loop.
            shiboken6.delete(effect)
        self._effects.clear()
        self._device = device
        if device is None:
            return
        from PySide6.QtMultimedia import QSoundEffect

        for tone in Tone:
            effect = QSoundEffect(device, self)
            effect.setVolume(self._volume)
            effect.setSource(QUrl.fromLocalFile(self._folder / f"{tone.value}.wav"))
            self._effects[tone] = effect
