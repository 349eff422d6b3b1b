"""A whole session on stand-in ports, with time under the test's hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.app.runner import SessionPorts, SessionRunner
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.timeline import SECOND
from tests.fake_programme import MemoryProgramme, programme_guide
from tests.fakes import (
    FakeClock,
    FakeSound,
    FakeVideo,
    FakeVoice,
    FakeWakeLock,
    MemoryHistory,
    english,
)


class World:
    """Ports, library and use cases; `go` lets time pass as the ticker would."""

    def __init__(
        self,
        *cards: Exercise,
        library: Library | None = None,
        speed: float = 1.0,
        settings: Settings | None = None,
    ) -> None:
        self.clock = FakeClock(speed)
        self.video = FakeVideo()
        self.sound = FakeSound()
        self.voice = FakeVoice()
        self.wake_lock = FakeWakeLock()
        self.history = MemoryHistory()
        self.settings = settings or Settings()
        self.library = library or library_of(cards)
        numbers = count(1)
        self.programme_file = MemoryProgramme(self.history)
        self.programme = Programme(
            guide=programme_guide(),
            library=self.library,
            file=self.programme_file,
            now=self.clock.wall,
            new_id=lambda: f"p-{next(numbers)}",
        )
        self.sessions = Sessions(
            library=self.library,
            history=self.history,
            stage=SessionPorts(
                clock=self.clock,
                video=self.video,
                sound=self.sound,
                voice=self.voice,
                wake_lock=self.wake_lock,
                wording=english,
            ),
            settings=lambda: self.settings,
            new_id=lambda: f"id-{next(numbers)}",
            report_pain=self.programme.report_pain_at,
            dose_of_today=self.programme.at_todays_dose,
        )

    def start(self) -> SessionRunner:
        return self.sessions.start("test")

    def go(self, runner: SessionRunner, seconds: float) -> None:
        """Let real time pass, looking at the clock whenever the runner wants it."""
        end = self.clock.real() + round(seconds * 1e9)
        while True:
            wanted = runner.poll()
            until = end if wanted is None else min(end, max(wanted, self.clock.real() + 1))
            self.clock.go((until - self.clock.real()) / 1e9)
            if self.clock.real() >= end:
                runner.poll()
                return


def library_of(cards: Sequence[Exercise]) -> Library:
    """A library of these cards, each with a clip, and one routine named test that does them all."""
    items = tuple(Item(exercise=c.id) for c in cards)
    return Library(
        exercises={c.id: c for c in cards},
        routines={"test": Routine(id="test", title="Test", items=items)},
        clips={c.id: Clip(id=c.id, path=f"/{c.id}", duration=13 * SECOND, fps=30) for c in cards},
    )
