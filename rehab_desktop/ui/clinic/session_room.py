"""What a led session needs of the computer that it runs on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehab_desktop.app.clinic.led_session import LedSessions
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.session.sound_model import Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRoom:
    """One session at a time has clock, picture, sound and display. `play` gives them to a session,
    `leave` takes them away. `real` is the real time in nanoseconds; `missing` says what this
    computer cannot do.
    """

    led: LedSessions
    play: Callable[[SessionRunner], None]
    leave: Callable[[SessionRunner], None]
    real: Callable[[], int]
    settings: Callable[[], Settings]
    keep_settings: Callable[[Settings], None]
    missing: Callable[[], Missing]
    display: DisplayModel
