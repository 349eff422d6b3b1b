"""The morning's question: when it is asked, and which morning it is about."""

from __future__ import annotations

from tests.clinical.person import BRIDGE, Person, on


def test_it_is_asked_whenever_the_person_comes_until_it_is_answered() -> None:
    """Given a session on Monday, when the person comes on Tuesday at noon, on Wednesday or on
    Sunday, then it is asked; after the answer it is not.
    """
    person = Person()
    person.trains(0, BRIDGE)
    for day in (1, 2, 6):
        asked = person.plan(day).question
        assert asked is not None
        assert asked.about == on(1)
    person.morning(6, usual=True)
    assert person.plan(6).question is None


def test_a_session_of_a_new_day_closes_it() -> None:
    """Given Monday's question is open, when Wednesday's session begins, then Wednesday's is asked
    on Thursday.
    """
    person = Person()
    person.trains(0, BRIDGE)
    person.trains(2, BRIDGE)
    assert person.plan(2, 21).question is None
    asked = person.plan(3).question
    assert asked is not None
    assert (asked.about, asked.unanswered) == (on(3), 2)


def test_edge_case_06_a_late_answer_is_about_the_morning_after() -> None:
    """Given a session on Monday, when it is answered six days later, then it is asked as the next
    morning's, and the answer is kept for Tuesday.
    """
    person = Person()
    person.trains(0, BRIDGE)
    asked = person.plan(6).question
    assert asked is not None
    assert asked.late
    person.morning(6, usual=False)
    assert person.facts.mornings[-1].day == on(1)


def test_after_a_week_nobody_remembers_a_morning() -> None:
    """Given a session on Monday, when the person comes a week later, then it is asked still, and a
    day after that no more.
    """
    person = Person()
    person.trains(0, BRIDGE)
    assert person.plan(7).question is not None
    assert person.plan(8).question is None


def test_a_late_sore_morning_of_last_week_changes_nothing_any_more() -> None:
    """Given a session on Monday, when nine days later the person says that Tuesday was sore, then
    today's dose is as it was.
    """
    person = Person()
    person.trains(0, BRIDGE)
    person.morning(9, usual=False)
    assert person.dose(BRIDGE).volume == 1


def test_an_answer_taken_back_takes_its_step_back_along() -> None:
    """Given "No, sorer" made strength a third less, when the answer is taken back, then the dose is
    full and the question comes again.
    """
    person = Person()
    person.trains(0, BRIDGE)
    person.morning(1, usual=False)
    assert person.dose(BRIDGE).volume < 1
    person.programme.forget_morning(on(1)).result()
    assert person.dose(BRIDGE).volume == 1
    assert person.plan().question is not None
