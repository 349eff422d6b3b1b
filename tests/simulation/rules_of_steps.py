"""Rules about steps up: when one may come, that it is one, and that it changes something."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from tests.simulation.doses import amounts, items
from tests.simulation.life import Accepted, Life, Lived
from tests.simulation.reading import everyday_told, is_calm, reds
from tests.simulation.rules_of_days import Case

CAUSE = 2
GREEN, AMBER = 2, 5

UNTRIED = 14
"""A step that was not tried for so many days holds nothing up any more."""


def calm(life: Life) -> Iterator[Case]:
    """No dose rises, and no step up is offered, within 7 days of a red sign."""
    found = reds(life)
    for before, day in pairwise(life.days):
        # What is told in the evening comes after the morning's step.
        so_far = tuple(red for red in found if red.early or red.number < day.number)
        held = is_calm(day.number, so_far)
        for strand, was in before.evening.routines.items():
            then = amounts(was.whole, life.cards)
            now = amounts(day.evening.routines[strand].whole, life.cards)
            for exercise, one in now.items():
                if exercise in then and one.is_more_than(then[exercise]):
                    yield Case(day.number, "" if held else f"{exercise} rises")
        for step in day.offered:
            if step.change is not Advice.PHYSIO:
                yield Case(day.number, "" if held else f"{step.id} is offered")


def one_at_a_time(life: Life) -> Iterator[Case]:
    """One step a day, and the one before it was tried, or overtaken, or is two weeks old."""
    last: tuple[Lived, Accepted] | None = None
    for day in life.days:
        steps = [one for one in day.accepted if one.step.change is not Advice.PHYSIO]
        for one in steps:
            fault = ""
            if len(steps) > 1:
                fault = f"{len(steps)} steps in one day"
            elif last is not None and day.number - last[0].number < UNTRIED:
                exercise = last[1].step.exercises[0]
                if not (_tried(life, last[0], day, exercise) or _stepped_back(day, exercise)):
                    fault = f"{one.step.id} before {last[1].step.id} was tried"
            yield Case(day.number, fault)
            last = (day, one)
    for before, day in pairwise(life.days):
        rose = [
            card.id
            for card in life.cards.values()
            if _rung(life, day, card.id) > _rung(life, before, card.id)
        ]
        if rose:
            yield Case(day.number, f"{' and '.join(rose)} rise together" if rose[1:] else "")


def _rung(life: Life, day: Lived, exercise: str) -> tuple[int, int]:
    card, facts = life.cards[exercise], day.evening.facts
    now = present(card, facts)
    levels = [level.id for level in card.levels]
    return levels.index(now.level), now.sets or card.level(now.level).dose.sets


def _tried(life: Life, since: Lived, day: Lived, exercise: str) -> bool:
    # Who trains first has done the day's session before a step is accepted.
    later = int(life.person.trains_first)
    return any(
        exercise in {item.exercise for item in items(routine)}
        for one in life.days
        if since.number + later <= one.number < day.number + later
        for routine in one.routines
    )


def _stepped_back(day: Lived, exercise: str) -> bool:
    held = day.morning.facts.current_doses.get(exercise)
    return held is not None and held.reason in ("rest", "less", "away", "full")


def has_a_cause(life: Life) -> Iterator[Case]:
    """A rest, or a third less, follows something that was told on that day or in the two before."""
    known: set[SuggestionId] = set()
    for day in life.days:
        new = {
            d.suggestion
            for d in day.evening.facts.decisions
            if d.accepted and d.suggestion.change in ("rest", "less")
        } - known
        known |= new
        # Pain that is there anyway and was told before each session is no news.
        low = everyday_told(life, day, before_it=True) or 0
        news = any(
            one.sore or (one.pain or 0) > min(max(low, GREEN), AMBER)
            for other in life.days
            if 0 <= day.number - other.number <= CAUSE
            for one in other.told
            if one.what != "everyday"
        )
        for one in sorted(new, key=str):
            yield Case(day.number, "" if news else f"{one} without a cause")


def changes_something(life: Life) -> Iterator[Case]:
    """The next session of an exercise is another one than before its step."""
    for place, day in enumerate(life.days):
        for one in day.accepted:
            if one.step.change is Advice.PHYSIO:
                continue
            exercise = one.step.exercises[0]
            following = _next(life, place + int(life.person.trains_first), exercise)
            if following is None or _stepped_back(following[0], exercise):
                continue
            done, strand_item = following
            was = [
                item
                for strand in one.before
                for item in items(one.before[strand].routine)
                if item.exercise == exercise and strand is strand_item[0]
            ]
            same = bool(was) and was[0] == strand_item[1]
            yield Case(done.number, f"{one.step.id} changed nothing" if same else "")


def _next(life: Life, place: int, exercise: str) -> tuple[Lived, tuple[object, Item]] | None:
    for day in life.days[place:]:
        for strand, routine in zip(day.done, day.routines, strict=True):
            for item in items(routine):
                if item.exercise == exercise:
                    return day, (strand, item)
    return None


def top(life: Life) -> Iterator[Case]:
    """Who has no pain and leaves nothing out gets to the end."""
    if not life.person.reaches_the_top:
        return
    end = life.days[-1].evening
    below = [
        card.short_name
        for card in life.cards.values()
        if present(card, end.facts).level != card.levels[-1].id
    ]
    if end.gate is not None and not end.gate.passed:
        below.append("the gate")
    yield Case(life.days[-1].number, f"not reached: {', '.join(below)}" if below else "")
