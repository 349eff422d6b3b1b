"""Rules about single days: what rests, what comes, what it is called, and what a step waits for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rehab_desktop.core.content.exercise import Kind
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.todays_plan import DayKind, TodaysPlan
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.simulation.doses import amounts, items
from tests.simulation.life import Life, Lived
from tests.simulation.reading import Red, drills, everyday_told, is_calm, reds

LONGEST_UNTOLD = 14
WEEK = 7


@dataclass(frozen=True, slots=True)
class Case:
    """What was looked at on a day of the programme; `what` says how it broke the rule, if so."""

    number: int
    what: str = ""

    @property
    def where(self) -> str:
        """Week 5, day 3."""
        return f"week {(self.number - 1) // WEEK + 1}, day {(self.number - 1) % WEEK + 1}"


def rest(life: Life) -> Iterator[Case]:
    """For two days nothing comes of what a red sign is about; breathing never rests."""
    found = reds(life)
    for day in life.days:
        resting = {name for red in found if day.number in red.rest for name in red.about}
        comes = {name for plan in _after_telling(life, day) for name in _all(plan)}
        wrong = comes & resting
        if resting:
            yield Case(day.number, f"{', '.join(sorted(wrong))} does not rest" if wrong else "")
        for plan in day.plans:
            breaths = [
                one.exercise
                for strand in Strand
                for one in plan.routines[strand].changes
                if one.what is DoseChangeKind.RESTS and life.cards[one.exercise].kind is Kind.BREATH
            ]
            if breaths:
                yield Case(day.number, f"{breaths[0]} rests")


def _after_telling(life: Life, day: Lived) -> tuple[TodaysPlan, ...]:
    """The plans of a day after what was told in the morning and before training."""
    return (day.evening,) if life.person.trains_first else (day.plan, day.evening)


def _all(plan: TodaysPlan) -> set[str]:
    """Every exercise that may come, in whichever routine of the programme."""
    return {item.exercise for one in plan.routines.values() for item in items(one.routine)}


def told_what_for(life: Life) -> Iterator[Case]:
    """A step is recommended, or a reason is told that is true; at most 14 days without either."""
    found = reds(life)
    since = 0
    for day in life.days:
        plan = day.morning
        told = bool(day.offered) or _is_true(life, day, plan, found)
        since = 0 if told else since + 1
        yield Case(day.number, "" if since <= LONGEST_UNTOLD else f"nothing for {since} days")


def _is_true(life: Life, day: Lived, plan: TodaysPlan, found: tuple[Red, ...]) -> bool:
    waits = plan.waits
    if waits is None:
        return plan.suggestion is not None
    match waits.what:
        case WaitsFor.RED:
            return not is_calm(day.number, found)
        case WaitsFor.MORE | WaitsFor.TOLD | WaitsFor.PAIN | WaitsFor.SORE | WaitsFor.SETS:
            return waits.good < waits.needed
        case WaitsFor.TOP:
            return all(
                present(card, plan.facts).level == card.levels[-1].id
                for card in life.cards.values()
            )
        case WaitsFor.GATE:
            return (everyday_told(life, day) or 0) <= life.guide.everyday.drills_up_to
        case _:
            return True


def drills_keep_away(life: Life) -> Iterator[Case]:
    """No drill while a red sign rests, while everyday pain is above 2, or with more than 2 now."""
    found, names = reds(life), drills(life.cards)
    for day in life.days:
        everyday = everyday_told(life, day) or 0
        now = max((one.pain or 0 for one in day.told if one.what == "before"), default=0)
        red = any(day.number in one.rest for one in found)
        for plan in _after_telling(life, day):
            comes = _all(plan) & names
            if not comes:
                continue
            why = "a red sign" if red else f"everyday pain {everyday}" if everyday > 2 else ""
            if not why and now > 2 and plan is day.evening:
                why = f"pain {now} now"
            yield Case(day.number, f"{min(comes)} with {why}" if why else "")


def never_more(life: Life) -> Iterator[Case]:
    """Each exercise is at most its usual dose, and a strand keeps its days of rest and its week."""
    last: dict[Strand, int] = {}
    for day in life.days:
        for plan in day.plans:
            yield Case(day.number, _more(life, plan))
        for strand in day.done:
            gap = life.guide.strands[strand].gap_days
            if strand in last and day.number - last[strand] < gap:
                yield Case(day.number, f"{strand} {day.number - last[strand]} days after the last")
            last[strand] = day.number
        if len(set(day.done)) < len(day.done):
            yield Case(day.number, "a strand twice in one day")


def _more(life: Life, plan: TodaysPlan) -> str:
    for strand, one in plan.routines.items():
        usual = amounts(one.whole, life.cards)
        for exercise, today in amounts(one.routine, life.cards).items():
            if exercise not in usual or today.is_more_than(usual[exercise]):
                return f"more {exercise} in {strand} than usual"
    if len(set(plan.due)) < len(plan.due):
        return "a strand is due twice"
    return ""


def headline(life: Life) -> Iterator[Case]:
    """Planned, changed and swapped days have something due; done, free and rest days nothing."""
    for day in life.days:
        for plan in day.plans:
            yield Case(day.number, _disagrees(plan))


def _disagrees(plan: TodaysPlan) -> str:
    works = plan.course in (DayKind.PLANNED, DayKind.CHANGED, DayKind.SWAPPED)
    if works != bool(plan.due):
        return f"{plan.course} with {len(plan.due)} due"
    if any(plan.routines[strand].routine is None for strand in plan.due):
        return "something is due of which nothing is left"
    changed = [
        c for s in plan.due for c in plan.routines[s].changes if c.what is not DoseChangeKind.GATE
    ]
    if plan.course is DayKind.PLANNED and (changed or plan.because):
        return "as planned, and yet changed"
    if plan.course is DayKind.CHANGED and not (changed or plan.sign):
        return "changed without a reason"
    if plan.course in (DayKind.REST, DayKind.SWAPPED) and plan.sign is None:
        return f"{plan.course} without a reason"
    if plan.course is DayKind.SWAPPED and plan.due != (Strand.MOBILITY,):
        return "swapped for something else than mobility"
    return ""
