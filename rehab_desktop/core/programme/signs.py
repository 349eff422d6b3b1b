"""Each red or amber sign in what a person reported, with its day and the exercises it is about.

The pain limits are in `core/content/safety.py`. Clinical judgement: two sore mornings in a row are
red; an exercise that was stopped without a number is amber (a drill: red).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.content.exercise import Exercise, Kind
from rehab_desktop.core.content.safety import (
    AMBER_UP_TO,
    PainLight,
    pain_light,
    workable,
)
from rehab_desktop.core.programme.knee import (
    MORNING_WITHIN_DAYS,
    drills,
    everyday_level,
    is_drill,
    is_loading,
    is_sore,
)
from rehab_desktop.core.programme.log import (
    ExerciseSummary,
    Morning,
    ProgrammeLog,
    Run,
    TrainedSession,
)

NEIGHBOURS_DAYS = 7
"""Two sore mornings count as "in a row" if they are at most this many days apart."""


class Cause(StrEnum):
    """Where a sign comes from. The screen has a text for each."""

    SET = "set"
    STOPPED = "stopped"
    AFTER = "after"
    MORNING = "morning"
    MORNINGS = "mornings"
    NOW = "now"
    RUN = "run"
    AWAY = "away"
    EVERYDAY = "everyday"
    LIMIT = "limit"
    ELSEWHERE = "elsewhere"
    STAGE = "stage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A report that asks for less training.

    `day` is its local day, `pain` is 0-10 or None where no number was given. It is about
    `exercises`, or about the whole knee where `whole` is true. `early` is true where it was
    reported before training, so that the rest includes the day itself.
    """

    light: PainLight
    cause: Cause
    day: date
    pain: int | None = None
    exercises: tuple[str, ...] = ()
    whole: bool = False
    early: bool = False

    @property
    def red(self) -> bool:
        """True for red, which asks for rest; false for amber."""
        return self.light is PainLight.RED


def signs(facts: ProgrammeLog, cards: Mapping[str, Exercise], today: date) -> tuple[Sign, ...]:
    """Every red or amber sign in `facts` up to today, sorted by day."""
    # Each report is compared with the everyday level of its own day, not with a later, lower level.
    levels: dict[date, int] = {}

    def everyday_on(day: date) -> int:
        if day not in levels:
            levels[day] = everyday_level(facts, day) or 0
        return levels[day]

    found: list[Sign] = []
    for session in facts.sessions:
        found += _of_session(session, cards, everyday_on(session.day))
    found += _of_mornings(facts, cards)
    found += [
        Sign(light=PainLight.RED, cause=Cause.NOW, day=c.day, pain=c.pain, whole=True, early=True)
        for c in facts.checks
        if c.pain > AMBER_UP_TO
    ]
    for run in facts.runs:
        found += _of_run(run, cards, everyday_on(run.started_at.date()))
    return tuple(sorted((s for s in found if s.day <= today), key=lambda sign: sign.day))


def red_days(found: Iterable[Sign]) -> tuple[date, ...]:
    """The days with a red sign, in order, each once."""
    return tuple(sorted({sign.day for sign in found if sign.red}))


def _of_session(
    session: TrainedSession, cards: Mapping[str, Exercise], everyday: int
) -> Iterator[Sign]:
    works = [work for work in session.works if work.exercise in cards]
    for work in works:
        sign = _of_work(work, session.day, cards, everyday)
        if sign is not None:
            yield sign
    if session.pain_before is not None and session.pain_before > AMBER_UP_TO:
        yield Sign(
            light=PainLight.RED,
            cause=Cause.NOW,
            day=session.day,
            pain=session.pain_before,
            whole=True,
        )
    if session.pain_after is None:
        return
    done = [work.exercise for work in works if work.done or work.pain is not None]
    drilled = tuple(one for one in done if is_drill(cards[one]))
    light = pain_light(session.pain_after, running=bool(drilled), everyday=everyday)
    if session.pain_after > AMBER_UP_TO:
        yield Sign(
            light=light, cause=Cause.AFTER, day=session.day, pain=session.pain_after, whole=True
        )
    elif light is PainLight.RED:
        yield Sign(
            light=light,
            cause=Cause.AFTER,
            day=session.day,
            pain=session.pain_after,
            exercises=drilled,
        )
    elif light is PainLight.AMBER and _is_above_usual(session.pain_after, everyday):
        yield Sign(
            light=light,
            cause=Cause.AFTER,
            day=session.day,
            pain=session.pain_after,
            exercises=_hardest(done, cards),
        )


def _of_work(
    work: ExerciseSummary, day: date, cards: Mapping[str, Exercise], everyday: int
) -> Sign | None:
    running = is_drill(cards[work.exercise])
    about = drills(cards) if running else (work.exercise,)
    if work.pain is None:
        if not work.hurt:
            return None
        # A drill has no amber: pain that makes a person stop is above its limit.
        light = PainLight.RED if running else PainLight.AMBER
        return Sign(light=light, cause=Cause.STOPPED, day=day, exercises=about)
    light = pain_light(work.pain, running=running, everyday=everyday)
    if light is PainLight.RED or (
        light is PainLight.AMBER and not running and _is_above_usual(work.pain, everyday)
    ):
        return Sign(light=light, cause=Cause.SET, day=day, pain=work.pain, exercises=about)
    return None


def _is_above_usual(pain: int, everyday: int) -> bool:
    """True where pain is above the limit for a good session and above the everyday level."""
    return pain > max(workable(everyday), everyday)


def _hardest(done: Iterable[str], cards: Mapping[str, Exercise]) -> tuple[str, ...]:
    """The exercises of `done` that load the knee; where none does, all except breathing exercises,
    which do not use the knee.
    """
    names = tuple(one for one in dict.fromkeys(done) if cards[one].kind is not Kind.BREATH)
    return tuple(one for one in names if is_loading(cards[one])) or names


def _of_mornings(facts: ProgrammeLog, cards: Mapping[str, Exercise]) -> Iterator[Sign]:
    before: Morning | None = None
    for morning in sorted(facts.mornings, key=lambda one: one.day):
        if morning.pain is not None and morning.pain > AMBER_UP_TO:
            yield Sign(
                light=PainLight.RED,
                cause=Cause.MORNING,
                day=morning.day,
                pain=morning.pain,
                whole=True,
                early=True,
            )
        elif is_sore(morning) and before is not None and _are_neighbours(before, morning):
            yield Sign(
                light=PainLight.RED,
                cause=Cause.MORNINGS,
                day=morning.day,
                pain=morning.pain,
                whole=True,
                early=True,
            )
        elif is_sore(morning):
            done = [
                work.exercise
                for session in facts.sessions
                if 0 < (morning.day - session.day).days <= MORNING_WITHIN_DAYS
                for work in session.works
                if work.exercise in cards and work.done
            ]
            yield Sign(
                light=PainLight.AMBER,
                cause=Cause.MORNING,
                day=morning.day,
                pain=morning.pain,
                exercises=_hardest(done, cards),
                early=True,
            )
        before = morning


def _are_neighbours(before: Morning, morning: Morning) -> bool:
    return is_sore(before) and morning.day - before.day <= timedelta(days=NEIGHBOURS_DAYS)


def _of_run(run: Run, cards: Mapping[str, Exercise], everyday: int) -> Iterator[Sign]:
    told = [
        p for p in (run.pain_during, run.pain_hour_after, run.pain_next_morning) if p is not None
    ]
    if not told:
        return
    worst, day = max(told), run.started_at.date()
    if worst == run.pain_next_morning and worst > max(told[:-1], default=0):
        day += timedelta(days=1)
    if pain_light(worst, running=True, everyday=everyday) is PainLight.RED:
        whole = worst > AMBER_UP_TO
        yield Sign(
            light=PainLight.RED,
            cause=Cause.RUN,
            day=day,
            pain=worst,
            exercises=() if whole else drills(cards),
            whole=whole,
        )
