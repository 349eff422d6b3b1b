"""The room that a session is led in: the real engine and store, time under the test's hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import shiboken6

from rehab_desktop.app.clinic.led_session import LedSessions
from rehab_desktop.app.futures import done
from rehab_desktop.app.runner import SessionPorts, SessionRunner
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.clinic.session_room import SessionRoom
from rehab_desktop.ui.session.sound_model import Missing
from tests.fakes import FakeClock, FakeSound, FakeVideo, FakeVoice, FakeWakeLock, english
from tests.shipped import library

NAME = "Practice at the Old Mill"


class RoomClock(FakeClock):
    """Real time passes when `go` says so; the day and the hour are the clinic's."""

    def __init__(self, wall: Callable[[], datetime]) -> None:
        super().__init__()
        self._clinics = wall

    def wall(self) -> datetime:
        return self._clinics()


class Room:
    """`parts` is what the screens are given; `runner` the session that the clock runs for."""

    def __init__(
        self,
        history: SqliteHistory,
        stores: ClinicStores,
        settings: Settings,
        wall: Callable[[], datetime],
    ) -> None:
        self.clock = RoomClock(wall)
        self.sound, self.voice, self.video = FakeSound(), FakeVoice(), FakeVideo()
        self.runner: SessionRunner | None = None
        self.left: list[SessionRunner] = []
        self.settings = settings
        self.display = DisplayModel(NAME, wall=wall, real=self.clock.real)
        stage = SessionPorts(
            clock=self.clock,
            video=self.video,
            sound=self.sound,
            voice=self.voice,
            wake_lock=FakeWakeLock(),
            wording=english,
        )

        def make_led() -> LedSessions:
            return LedSessions(
                sessions_of=lambda person: Sessions(
                    library=library(),
                    history=history.of(person),
                    stage=stage,
                    settings=lambda: self.settings,
                    new_id=lambda: str(uuid4()),
                    report_pain=lambda pain, at: done(None),
                ),
                visits=stores.visits,
            )

        self._make_led = make_led
        self.parts = SessionRoom(
            led=make_led(),
            play=self._play,
            leave=self._leave,
            real=self.clock.real,
            settings=lambda: self.settings,
            keep_settings=lambda chosen: setattr(self, "settings", replace(chosen)),
            missing=Missing,
            display=self.display,
        )

    def _play(self, runner: SessionRunner) -> None:
        self.runner = runner

    def _leave(self, runner: SessionRunner) -> None:
        runner.give_up()
        self.left.append(runner)
        self.runner = None

    def cut_off(self) -> None:
        """The app was killed, and is opened anew: of the session its check-points are left."""
        self.runner = None
        self.display.show_session(None)
        self.parts = replace(self.parts, led=self._make_led())

    def go(self, seconds: float) -> None:
        """Let real time pass, looking at the clock whenever the session wants it."""
        end = self.clock.real() + round(seconds * 1e9)
        while True:
            wanted = self.runner.poll() if self.runner is not None else None
            until = end if wanted is None else min(end, max(wanted, self.clock.real() + 1))
            self.clock.go((until - self.clock.real()) / 1e9)
            if self.clock.real() >= end:
                if self.runner is not None:
                    self.runner.poll()
                return

    def close(self) -> None:
        """Delete what has timers, on the thread that made it."""
        shiboken6.delete(self.display)
