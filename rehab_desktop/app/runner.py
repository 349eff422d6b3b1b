"""Runs one session: looks at the clock, sends events to the engine, and performs its effects
through the ports.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rehab_desktop.app.easier import easier_options, easier_steps
from rehab_desktop.app.library import Library
from rehab_desktop.app.session_recorder import SessionRecorder
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.amending import begins_anew
from rehab_desktop.core.session.clip_sync import shot
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.cues import Phrase, PhraseKind
from rehab_desktop.core.session.ports import Clock, Sound, Tone, Video, Voice, WakeLock
from rehab_desktop.core.session.state import (
    Adjust,
    Amend,
    Back,
    Done,
    Ease,
    Effects,
    End,
    Event,
    LeaveOut,
    MarkPain,
    Mode,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    Sounded,
    State,
    Suspended,
    TakeBackPain,
    Tick,
)
from rehab_desktop.core.session.timeline import SECOND, ns

GAP = 2 * SECOND
"""A longer time (real ns) between two polls means that the machine slept or the process stood
still.
"""

LATE = 700_000_000
"""A cue that is later than this (real ns) is dropped."""

OFTEN = 250_000_000
"""Longest time (real ns) between two polls, so that a sleep of the machine is noticed soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPorts:
    """The ports that a session uses; `wording` turns a phrase into a sentence of the person's
    language.
    """

    clock: Clock
    video: Video
    sound: Sound
    voice: Voice
    wake_lock: WakeLock
    wording: Callable[[Phrase], str]


class SessionRunner:
    """Runs one session from its first step to its end. All calls belong to the screen's thread."""

    def __init__(
        self,
        *,
        routine: Routine,
        first: Side,
        library: Library,
        stage: SessionPorts,
        settings: Settings,
        recorder: SessionRecorder,
        state: State | None = None,
    ) -> None:
        self.routine = routine
        self.settings = settings
        self.lateness: list[int] = []
        """For each cue, how late it was performed (real ns)."""
        self.recorder = recorder
        self._first = first
        self._library = library
        self._stage = stage
        self._listeners: list[Callable[[State], None]] = []
        self._given_up = False
        self._looked = stage.clock.real()
        at = stage.clock.now()
        stage.wake_lock.hold()
        if state is None:
            self.state, effects = engine.begin(
                library.steps(routine, first), at, ns(settings.count_down_s)
            )
            self._perform(effects)
        else:
            self.state = engine.restore(state, at)
        self._keep()
        self._show()

    @property
    def speed(self) -> float:
        """Session seconds per real second."""
        return self._stage.clock.speed

    def subscribe(self, listener: Callable[[State], None]) -> None:
        """Call `listener` after each event, with the state from before it."""
        self._listeners.append(listener)

    def poll(self) -> int | None:
        """Let time pass. Returns the real instant (ns) of the next poll, None once the session is
        over or given up.
        """
        clock = self._stage.clock
        real, now = clock.real(), clock.now()
        silence = real - self._looked + clock.slept()
        if silence > GAP and self.state.mode in (Mode.RUNNING, Mode.COUNTDOWN):
            since = now - round((real - self._looked) * self.speed)
            self._send(Suspended(at=now, since=since))
        else:
            self._send(Tick(at=now))
        self._looked = real
        if self.state.over or self._given_up:
            return None
        wanted = engine.next_instant(self.state)
        soon = real + OFTEN
        return soon if wanted is None else min(soon, self._real(wanted, real, now))

    def toggle(self) -> None:
        """The main key: pause, go on, or Done in a step without a clock."""
        if self.state.mode is Mode.PAUSED:
            self.resume()
        elif self.state.step.manual and self.state.mode is Mode.RUNNING:
            self.done()
        else:
            self.pause()

    def pause(self, why: PauseReason = PauseReason.ASKED) -> None:
        """Pause; `why` decides what the screen offers."""
        self._send(Pause(at=self._stage.clock.now(), why=why))
        self._stage.voice.hush()

    def resume(self, *, restart_repetition: bool = False) -> None:
        """Go on after a 3-2-1, with `restart_repetition` from the start of the repetition."""
        self._send(Resume(at=self._stage.clock.now(), restart_repetition=restart_repetition))

    def done(self) -> None:
        """End a set that has no clock."""
        self._send(Done(at=self._stage.clock.now()))

    def skip(self, *, exercise: bool = False) -> None:
        """Go on to the next set, or to the next exercise."""
        self._stage.voice.hush()
        self._send(Skip(at=self._stage.clock.now(), exercise=exercise))

    def back(self, *, exercise: bool = False) -> None:
        """Begin this set, or this exercise, again."""
        self._stage.voice.hush()
        self._send(Back(at=self._stage.clock.now(), exercise=exercise))

    def repeat(self) -> None:
        """Do this set once more, as an extra set."""
        self._send(Repeat(at=self._stage.clock.now()))

    def adjust(self, seconds: int) -> None:
        """`seconds` more, or less if negative, for a hold, a rest or a get-ready step."""
        self._send(Adjust(at=self._stage.clock.now(), by=seconds * SECOND))

    def mark_pain(self, value: int) -> None:
        """Report pain now, 0-10. Raises `ValueError` for any other value."""
        self._send(MarkPain(at=self._stage.clock.now(), value=value))

    def take_back_pain(self) -> None:
        """Remove the pain reported since the session was paused."""
        self._send(TakeBackPain(at=self._stage.clock.now()))

    def leave_out(self, activities: frozenset[str]) -> None:
        """Do not begin these exercises any more."""
        if not activities <= self.state.left_out:
            self._send(LeaveOut(at=self._stage.clock.now(), activities=activities))

    def easier_options(self) -> Sequence[str]:
        """The easier versions of the present exercise, as texts; empty for a warm-up block."""
        return easier_options(self.state.step, self._library)

    def ease(self) -> None:
        """Go on with an easier version of the present exercise."""
        steps = easier_steps(self.state.step, self.routine, self._library, self._first)
        if steps:
            self._send(Ease(at=self._stage.clock.now(), steps=steps))

    def amend(self, routine: Routine) -> None:
        """Edit ahead: go on with this routine in place of the session's. What is begun stays as it
        is. Raises `ValueError` where the routine does not begin with the exercises that are begun,
        and for an unknown exercise or level; the session goes on as it was.
        """
        now, library = self._stage.clock.now(), self._library
        # What is begun is read at the same instant at which the event happens.
        self._send(Tick(at=now))
        if self.state.over:
            return
        old, new = library.timed(self.routine), library.timed(routine)
        steps = amended(self.state, old, new, library.exercises, self._first)
        if begins_anew(self.state, steps):
            self._stage.voice.hush()
        self.routine = routine
        self._send(Amend(at=now, steps=steps))

    def hurts(self) -> None:
        """Pause because something hurts."""
        self.pause(PauseReason.HURTS)

    def leave(self) -> None:
        """Pause and ask whether to keep the session, discard it or go on."""
        self.pause(PauseReason.LEAVING)

    def end(self, *, keep: bool) -> None:
        """End the session now; with `keep` the record is stored, else discarded (see
        `SessionRecorder.finish`).
        """
        self.recorder.wanted = keep
        self._send(End(at=self._stage.clock.now()))

    def give_up(self) -> None:
        """Let go of clock, picture and voice, as another session needs them. What was saved last is
        what another runner goes on from; nothing happens here any more.
        """
        self._given_up = True
        self._stage.voice.hush()
        self._stage.video.follow(None)
        self._stage.wake_lock.release()

    def apply(self, settings: Settings) -> None:
        """Use these settings from now on."""
        self.settings = settings
        if settings.muted or not settings.voice:
            self._stage.voice.hush()

    def _send(self, event: Event) -> None:
        if self.state.over or self._given_up:
            return
        before = self.state
        self.state, effects = engine.advance(before, event)
        self._perform(effects)
        if effects or not isinstance(event, Tick):
            self._show()
        self._keep()
        if self.state.over:
            self._stage.wake_lock.release()
        for listener in self._listeners:
            listener(before)

    def _keep(self) -> None:
        clock = self._stage.clock
        if self.state.over:
            self.recorder.finish(self.state, clock.wall())
        else:
            self.recorder.checkpoint(self.state, clock.real(), clock.wall())

    def _perform(self, effects: Effects) -> None:
        clock = self._stage.clock
        real, now = clock.real(), clock.now()
        for effect in effects:
            if isinstance(effect, Sounded):
                due = self._real(effect.at, real, now)
                self.lateness.append(max(0, real - due))
                if real - due <= LATE:
                    self._sound(effect.cue.tone)
                    self._say(effect.cue.phrase, due)

    def _sound(self, tone: Tone | None) -> None:
        if tone is None or self.settings.muted or not self.settings.tones:
            return
        self._stage.sound.play(tone)
        if tone in (Tone.LOW, Tone.HIGH):
            self._stage.voice.duck()

    def _say(self, phrase: Phrase | None, due: int) -> None:
        settings = self.settings
        if phrase is None or settings.muted or not settings.voice:
            return
        wanted = {PhraseKind.TIP: settings.say_tips, PhraseKind.COUNT: settings.count_repetitions}
        if wanted.get(phrase.said, True):
            self._stage.voice.say(self._stage.wording(phrase), due)

    def _show(self) -> None:
        """Show the right picture for the present instant, and prepare the next clip."""
        clock = self._stage.clock
        clip = self._clip(self.state.index)
        self._stage.video.follow(shot(self.state, clip, clock.real(), self.speed))
        self._stage.video.preload(self._next_clip(clip))

    def _clip(self, index: int) -> Clip | None:
        if index >= len(self.state.steps):
            return None
        return self._library.clip(self.state.steps[index])

    def _next_clip(self, present: Clip | None) -> Clip | None:
        index = self.state.beyond(self.state.index + 1)
        while index < len(self.state.steps):
            clip = self._clip(index)
            if clip is not None and clip is not present:
                return clip
            index = self.state.beyond(index + 1)
        return None

    def _real(self, instant: int, real: int, now: int) -> int:
        """The real instant of session instant `instant`; `real` and `now` are the same moment on
        both clocks.
        """
        return real + round((instant - now) / self.speed)
