"""The gate of high knees opens by its own decision, and by nothing else."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.entry_criteria import gate_state
from rehab_desktop.core.programme.progression import Advice
from tests.clinical.person import CARDS, DRIBBLES, GUIDE, HIGH, Person, names


def ready(person: Person) -> None:
    """Dribbles at level 3 went well twice."""
    person.holds(DRIBBLES, "3")
    for day in (1, 3):
        person.trains(day, DRIBBLES)
        person.morning(day + 1, usual=True)


def test_high_knees_are_behind_their_gate_without_a_programme_too() -> None:
    """Given nobody started the programme, when Control is picked on day 1, then it has no high
    knees.
    """
    person = Person(started=False)
    today = person.routine("control")
    assert HIGH not in names(today.routine)
    assert [one.what for one in today.changes if one.exercise == HIGH] == [DoseChangeKind.GATE]


def test_two_good_sessions_at_level_3_open_its_questions() -> None:
    """Given dribbles at level 3 passed twice, then the gate's check is recommended; passing it puts
    high knees into Control.
    """
    person = Person()
    ready(person)
    step = person.plan(4).suggestion
    assert step is not None
    assert step.change is Advice.GATE
    person.programme.pass_gate().kept.result()
    assert HIGH in names(person.routine("control").routine)


def test_the_gate_reads_the_everyday_level() -> None:
    """Given dribbles went well twice, when everyday pain is 3, then the gate is not ready."""
    person = Person()
    ready(person)
    person.everyday(4, 3)
    gate = person.plan(4).gate
    assert gate is not None
    assert not gate.ready


def test_high_knees_come_once_a_week_until_three_of_them_are_done() -> None:
    """Given the gate was passed and high knees were done once, when Control comes three days later,
    then it has none; once three lie in the last four weeks they come with every Control.
    """
    person = Person()
    ready(person)
    person.goes_to(4)
    person.programme.pass_gate().kept.result()
    for day in (5, 12):
        person.trains(day, DRIBBLES, HIGH)
        person.goes_to(day + 3)
        today = person.routine("control")
        assert HIGH not in names(today.routine)
        assert [one.what for one in today.changes if one.exercise == HIGH] == [
            DoseChangeKind.WEEKLY
        ]
    person.trains(19, DRIBBLES, HIGH)
    person.goes_to(22)
    assert HIGH in names(person.routine("control").routine)


def test_after_three_weeks_without_them_high_knees_come_once_a_week_again() -> None:
    """Given high knees came twice a week, when they were left alone for 25 days and done once, then
    they come once a week again.
    """
    person = Person()
    ready(person)
    person.goes_to(4)
    person.programme.pass_gate().kept.result()
    for day in (5, 12, 19):
        person.trains(day, DRIBBLES, HIGH)
    person.trains(45, DRIBBLES, HIGH)
    person.goes_to(48)
    assert HIGH not in names(person.routine("control").routine)


def test_five_weeks_without_high_knees_close_the_gate_again() -> None:
    """Given the gate was passed and high knees done, when three months pass without them, then they
    are behind their gate again.
    """
    person = Person()
    ready(person)
    person.goes_to(4)
    person.programme.pass_gate().kept.result()
    person.trains(5, DRIBBLES, HIGH)
    person.goes_to(95)
    today = person.routine("control")
    assert [one.what for one in today.changes if one.exercise == HIGH] == [DoseChangeKind.GATE]


def test_a_catalogue_without_the_drill_or_its_level_has_no_open_gate() -> None:
    """Given a catalogue without high knees, then there is no gate; without level 3 none opens."""
    person = Person()
    ready(person)
    assert gate_state(GUIDE, {}, person.facts, person.today) is None
    other = replace(GUIDE, gate=replace(GUIDE.gate, level="9"))
    state = gate_state(other, CARDS, person.facts, person.today)
    assert state is not None
    assert not state.ready
