"""A life as rows of a table, one line a week."""

from __future__ import annotations

from collections.abc import Iterator

from rehab_desktop.core.programme.guide import Strand
from tests.simulation import wording
from tests.simulation.doses import items
from tests.simulation.life import Life, Lived
from tests.simulation.person import Person
from tests.simulation.reading import DRILLS

HEAD = (
    "Week",
    "Phase",
    "Done of due",
    "Knee",
    "Dose of strength and drills",
    "What changed",
    "The next step waits for",
)
BY_ITSELF = ("rest", "less", "away", "full")


def rows(life: Life) -> Iterator[tuple[str, ...]]:
    """The cells of each week; weeks without the app are one line together."""
    weeks = {
        n: [day for day in life.days if (day.number - 1) // 7 + 1 == n]
        for n in range(1, life.person.weeks + 1)
    }
    empty: list[int] = []
    for number, days in weeks.items():
        if not days:
            empty.append(number)
            continue
        if empty:
            yield _away(empty)
            empty = []
        yield _row(life, number, days)
    if empty:
        yield _away(empty)


def _away(numbers: list[int]) -> tuple[str, ...]:
    first, last = numbers[0], numbers[-1]
    name = f"{first}" if first == last else f"{first}–{last}"
    return (name, "The app was not opened", *("" for _ in HEAD[2:]))


def _row(life: Life, number: int, days: list[Lived]) -> tuple[str, ...]:
    last = days[-1].evening
    return (
        str(number),
        wording.stage(days[-1].plan, life.guide),
        _done(days),
        _knee(life.person, days),
        _doses(life, days),
        "; ".join(_changes(life, days)) or "–",
        wording.waits(last, dict(life.cards)),
    )


def _done(days: list[Lived]) -> str:
    """Due: the days that the week asked for when it began, or more where more were done."""
    told = []
    week = days[0].morning.week
    for strand in Strand:
        done = sum(strand in day.done for day in days)
        due = max(done, sum(strand in day.due for day in week.days) if week else 0)
        if due or done:
            told.append(f"{wording.STRANDS[strand]} {done} of {due}")
    runs = sum(one.what == "run" for day in days for one in day.told)
    return ", ".join([*told, *([f"runs {runs}"] if runs else [])]) or "nothing due"


def _knee(person: Person, days: list[Lived]) -> str:
    """The most that was told, and sore mornings by their day."""
    told = [
        one.pain
        for day in days
        for one in day.told
        if one.pain is not None and one.what != "everyday"
    ]
    everyday = [one.pain for day in days for one in day.told if one.what == "everyday"]
    parts = [f"everyday {everyday[-1]}"] if everyday else []
    parts += [f"up to {max(told)}"] if told else []
    sore = [wording.weekday(d.number) for d in days for one in d.told if one.sore]
    parts += [f"sore morning {', '.join(sore)}"] if sore else []
    return "; ".join(parts) or "nothing told"


def _doses(life: Life, days: list[Lived]) -> str:
    """The dose of the week's last session of each exercise that loads the knee."""
    found: dict[str, str] = {}
    for day in days:
        for routine in day.routines:
            for item in items(routine):
                card = life.cards[item.exercise]
                loads = card.kind in DRILLS or card.kind.value == "strength"
                if loads:
                    found[card.id] = wording.dose(item, card, day.plan.facts)
    return "; ".join(found[c.id] for c in life.cards.values() if c.id in found) or "none"


def _changes(life: Life, days: list[Lived]) -> Iterator[str]:
    """Each day's change with what it was for."""
    known = {d.suggestion for d in days[0].morning.facts.decisions if d.day < days[0].morning.day}
    for day in days:
        taken: dict[str, list[str]] = {}
        facts = day.evening.facts
        for decision in reversed(facts.decisions):
            change, exercise = decision.suggestion.change, decision.suggestion.exercise
            if decision.suggestion in known or change not in BY_ITSELF:
                continue
            known.add(decision.suggestion)
            if decision.suggestion in {one.step.id for one in day.accepted}:
                continue
            if decision.accepted and exercise in life.cards and change in BY_ITSELF:
                card = life.cards[exercise]
                words = wording.back(change, card, facts)
                taken.setdefault(words, []).append(card.short_name)
        for words, names in taken.items():
            yield f"{wording.weekday(day.number)}: {', '.join(names)} {words}"
        steps = [wording.step(one.step, dict(life.cards)) for one in day.accepted]
        for words in steps:
            yield f"{wording.weekday(day.number)}: {words}"
    declined = [
        (day.number, one)
        for day in days
        for one in day.offered
        if one.id not in {a.step.id for a in day.accepted}
    ]
    if declined:
        number, one = declined[0]
        words = wording.step(one, dict(life.cards))
        more = f", and {len(declined) - 1} more times" if declined[1:] else ""
        yield f"{wording.weekday(number)}: declined – {words}{more}"
