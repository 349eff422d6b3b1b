"""When to step back: what pain, a sore morning or six weeks without a change ask for.

A sore morning takes a third of the volume; a red light or two bad mornings rest the exercise for 48
hours and take it one level lower (clinical judgement, safety.toml); pain that has changed by less
than 2 points after 6 weeks asks for a physiotherapist (`sixweeks`, `crossley2004`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from rehab_desktop.core.exercise import Exercise, Kind
from rehab_desktop.core.followed import Facts, PastSession
from rehab_desktop.core.programme import STRAND_OF_KIND, ProgrammeGuide, Strand
from rehab_desktop.core.progression import Change, Suggestion, is_bad, morning_after, present
from rehab_desktop.core.safety import GREEN_UP_TO, PainLight, pain_light

STALE_DAYS = 7
"""After a week a session's pain is no reason any more."""


def steps_back(
    facts: Facts, exercises: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> tuple[Suggestion, ...]:
    """What pain of the last session day, its morning after and the last 6 weeks ask for."""
    found: list[Suggestion] = []
    sessions = [s for s in facts.sessions if s.day == facts.sessions[-1].day]
    if sessions and (today - sessions[0].day).days <= STALE_DAYS:
        found.extend(_after_day(sessions, facts, exercises, guide))
    physio = _no_gain(facts, guide, today)
    return (*found, *((physio,) if physio else ()))


def _after_day(
    sessions: Sequence[PastSession],
    facts: Facts,
    exercises: Mapping[str, Exercise],
    guide: ProgrammeGuide,
) -> tuple[Suggestion, ...]:
    """After the last day with sessions: the exercises that hurt rest; a sore morning means less."""
    day = sessions[0].day
    works = [(work, session) for session in sessions for work in session.works]
    cards = {
        work.exercise: exercises[work.exercise] for work, _ in works if work.exercise in exercises
    }
    morning = morning_after(sessions[-1], facts)
    worst = max((s.pain_after for s in sessions if s.pain_after is not None), default=0)
    worst = max(worst, (morning.pain or 0) if morning else 0)
    bad = [is_bad(one) for one in facts.mornings[-2:]]
    if pain_light(worst) is PainLight.RED or (morning and bad == [True, True]):
        # Nobody knows which exercise it was: what loads the knee most rests.
        loading = [c for c in cards.values() if STRAND_OF_KIND[c.kind] is not Strand.MOBILITY]
        red = loading or list(cards.values())
        basis = _IF_NOT
    else:
        red = [
            cards[work.exercise]
            for work, _ in works
            if work.exercise in cards
            and work.pain is not None
            and pain_light(work.pain, running=_is_drill(cards[work.exercise])) is PainLight.RED
        ]
        basis = _LIGHTS
    if red:
        return (_rest(red, facts, guide, day, basis),)
    if morning and is_bad(morning):
        return (_less(list(cards.values()), facts, guide, day),)
    return ()


_IF_NOT = "CJ"
_LIGHTS = "trekpain, painmodel, CJ"


def _is_drill(card: Exercise) -> bool:
    return card.kind in (Kind.DRILL, Kind.PLYO)


def _rest(
    cards: Sequence[Exercise], facts: Facts, guide: ProgrammeGuide, day: date, basis: str
) -> Suggestion:
    doses = []
    for card in {card.id: card for card in cards}.values():
        now = present(card, facts)
        below = card.level_below(now.level)
        doses.append(
            replace(
                now,
                level=below.id if below else now.level,
                sets=None,
                # At the bottom of the ladder a level lower is a third less.
                volume=1.0 if below else guide.back.share,
                rest_until=day + timedelta(days=guide.back.rest_days),
                reason=Change.REST.value,
            )
        )
    return Suggestion(
        id=f"{Change.REST.value}:{day.isoformat()}",
        change=Change.REST,
        exercises=tuple(dose.exercise for dose in doses),
        basis=basis,
        prescriptions=tuple(doses),
    )


def _less(cards: Sequence[Exercise], facts: Facts, guide: ProgrammeGuide, day: date) -> Suggestion:
    doses = tuple(
        replace(
            present(card, facts),
            volume=guide.back.share,
            reason=Change.LESS.value,
        )
        for card in cards
    )
    return Suggestion(
        id=f"{Change.LESS.value}:{day.isoformat()}",
        change=Change.LESS,
        exercises=tuple(dose.exercise for dose in doses),
        basis=guide.back.basis,
        prescriptions=doses,
    )


def _no_gain(facts: Facts, guide: ProgrammeGuide, today: date) -> Suggestion | None:
    """No meaningful change (2 points, `crossley2004`) after 6 weeks with pain still above 2."""
    if facts.started is None or facts.first_pain is None:
        return None
    weeks = (today - facts.started.started_on).days // 7
    told = [s.pain_after for s in facts.sessions if s.pain_after is not None][-5:]
    if weeks < guide.back.no_gain_weeks or not told:
        return None
    now = sum(told) / len(told)
    if now <= GREEN_UP_TO or facts.first_pain - now >= guide.back.change:
        return None
    return Suggestion(
        id=f"{Change.PHYSIO.value}:{weeks // guide.back.no_gain_weeks}",
        change=Change.PHYSIO,
        basis="sixweeks, CJ",
    )
