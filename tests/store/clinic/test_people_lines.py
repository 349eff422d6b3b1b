"""What the list of people shows of each, from one question for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from rehab_desktop.core.clinic.episode import Consent
from rehab_desktop.core.clinic.line_flags import STOPPED_DAYS
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.history.record import SessionPlace, SetStatus
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.store.clinic import people_lines
from rehab_desktop.store.programme import SqliteProgramme
from tests.store.builders import EVENING, a_session, a_set
from tests.store.clinic.builders import (
    BY_MK,
    CONSENT,
    REPORT,
    TODAY,
    ClinicStores,
    a_note,
    a_person,
    a_prescription,
    a_visit,
)


def day(after: int) -> date:
    return TODAY + timedelta(days=after)


def at(after: int) -> datetime:
    return EVENING + timedelta(days=after)


@pytest.fixture
def anna(empty: ClinicStores) -> ClinicStores:
    """A clinic with Anna alone, of whom nothing is known yet."""
    empty.people.put_person(a_person(), BY_MK).result()
    return empty


def line(clinic: ClinicStores, today: date = TODAY) -> PersonLine:
    [found] = clinic.people.people_lines(today).result()
    return found


def add(clinic: ClinicStores, after: int, pain: int | None = None, **changes: Any) -> None:
    known = {"sets": (a_set(pain=pain),), "pains": (), "pain_before": None, **changes}
    record = a_session(started_at=at(after), ended_at=at(after), **known)
    clinic.history.of("anna").add(record).result()


def test_of_a_new_person_nothing_is_said(anna: ClinicStores) -> None:
    assert line(anna) == PersonLine(person=a_person())


def test_lines_come_in_the_order_of_names(anna: ClinicStores) -> None:
    for number, family in enumerate(("Zaun", "Ähre"), start=2):
        other = a_person(id=family, code=f"XX-{number}", family=family)
        anna.people.put_person(other, BY_MK).result()
    found = anna.people.people_lines(TODAY).result()
    assert [one.person.family for one in found] == ["Ähre", "Kiebitz", "Zaun"]


def test_the_last_and_the_next_visit(anna: ClinicStores) -> None:
    for number, (after, state) in enumerate(
        (
            (-9, VisitState.DONE),
            (-2, VisitState.MISSED),
            (-1, VisitState.PLANNED),
            (3, VisitState.PLANNED),
            (8, VisitState.PLANNED),
        )
    ):
        anna.visits.put_visit(a_visit(id=f"v{number}", day=day(after), state=state), BY_MK).result()
    found = line(anna)
    assert (found.last_visit, found.next_visit) == (day(-9), day(3))


@pytest.mark.parametrize(
    ("state", "last", "next_"),
    [
        (VisitState.PLANNED, -7, 0),
        (VisitState.HERE, -7, None),
        (VisitState.PARKED, -7, None),
        (VisitState.DONE, 0, None),
        (VisitState.MISSED, -7, None),
    ],
)
def test_the_visit_of_today_is_the_last_one_once_it_is_done(
    anna: ClinicStores, state: VisitState, last: int, next_: int | None
) -> None:
    anna.visits.put_visit(a_visit(id="before", day=day(-7), state=VisitState.DONE), BY_MK).result()
    anna.visits.put_visit(a_visit(id="today", state=state), BY_MK).result()
    found = line(anna)
    assert found.last_visit == day(last)
    assert found.next_visit == (None if next_ is None else day(next_))


def test_the_last_session_its_place_and_how_many_in_fourteen_days(anna: ClinicStores) -> None:
    for after in (-20, -14, -13, -5):
        add(anna, after)
    add(anna, -1, place=SessionPlace.CLINIC, led_by="mk")
    found = line(anna)
    assert (found.last_session, found.last_place) == (day(-1), SessionPlace.CLINIC)
    assert found.recent_sessions == 3
    assert (found.last_home, found.last_word) == (day(-5), day(-5))


def test_an_answer_about_days_at_home_is_a_word_of_the_day_on_which_it_was_given(
    anna: ClinicStores,
) -> None:
    add(anna, -9)
    late = datetime(2025, 2, 26, 0, 30, tzinfo=timezone(timedelta(hours=1)))  # in UTC the 25th
    anna.visits.put_report(replace(REPORT, day=day(-12), at=late), BY_MK).result()
    found = line(anna)
    assert (found.last_home, found.last_word) == (day(-9), late.date())


def test_a_withdrawn_session_is_not_counted(anna: ClinicStores) -> None:
    add(anna, -1, pain=9, id="mistake")
    anna.corrections.withdraw_session("mistake", "Mistake", BY_MK).result()
    assert line(anna) == PersonLine(person=a_person())


def test_the_highest_pain_is_that_since_the_last_visit_and_zero_counts(
    anna: ClinicStores,
) -> None:
    add(anna, -6, pain=8)
    assert line(anna).highest_pain == 8
    anna.visits.put_visit(a_visit(day=day(-5), state=VisitState.DONE), BY_MK).result()
    assert line(anna).highest_pain is None
    add(anna, -5, pain=7, place=SessionPlace.CLINIC, led_by="mk")
    assert line(anna).highest_pain is None, "it was told in the visit"
    add(anna, -5, pain=0)
    assert line(anna).highest_pain == 0
    add(anna, -2, pain=4)
    assert line(anna).highest_pain == 4


def test_an_exercise_that_was_stopped_since_the_last_visit_is_told_with_its_day(
    anna: ClinicStores,
) -> None:
    stopped = (a_set(status=SetStatus.CUT_SHORT, hurt=True),)
    add(anna, -8, sets=stopped)
    add(anna, -6, sets=stopped)
    add(anna, -3)
    assert line(anna).stopped_on == day(-6)
    assert line(anna, day(STOPPED_DAYS - 7)).stopped_on == day(-6)
    assert line(anna, day(STOPPED_DAYS - 6)).stopped_on is None
    anna.visits.put_visit(a_visit(day=day(-5), state=VisitState.DONE), BY_MK).result()
    add(anna, -5, sets=stopped, place=SessionPlace.CLINIC, led_by="mk")
    assert line(anna).stopped_on is None, "it was known at the visit"
    add(anna, -5, sets=stopped, id="mistake")
    assert line(anna).stopped_on == day(-5)
    anna.corrections.withdraw_session("mistake", "Mistake", BY_MK).result()
    assert line(anna).stopped_on is None


def test_pain_told_apart_from_sessions_counts_too(anna: ClinicStores) -> None:
    anna.visits.put_visit(a_visit(day=day(-5), state=VisitState.DONE), BY_MK).result()
    programme = SqliteProgramme(anna.history.of("anna"))
    for after, pain in ((-8, 9), (-2, 6)):
        report = PainReport(id=str(after), kind=PainKind.EVERYDAY, told_at=at(after), pain=pain)
        programme.report_pain(report).result()
    assert line(anna).highest_pain == 6


def test_the_prescription_in_force_and_its_last_day(anna: ClinicStores) -> None:
    [episode] = anna.chart().episodes
    first = a_prescription(episode.id, id="first", from_day=day(-20), until=day(10))
    second = replace(first, id="second", version=2, from_day=day(4), until=day(40))
    anna.prescriptions.sign(first, BY_MK).result()
    anna.prescriptions.sign(second, BY_MK).result()
    anna.prescriptions.put_draft(replace(first, id="draft", version=3), BY_MK).result()
    for after, in_force, ends in ((0, "first", 40), (3, "first", 40), (4, "second", 40)):
        found = line(anna, day(after))
        assert (found.prescription, found.ends_on) == (in_force, day(ends))
    found = line(anna, day(41))
    assert (found.prescription, found.ends_on) == (None, day(40))
    stop = PrescriptionEnd(
        prescription="second", kind=EndKind.STOPPED, on=day(6), by="mk", at=EVENING
    )
    anna.prescriptions.end(stop, BY_MK).result()
    assert line(anna, day(5)).prescription == "second"
    found = line(anna, day(6))
    assert (found.prescription, found.ends_on) == (None, None)


def test_who_was_told_and_whose_note_waits(anna: ClinicStores) -> None:
    consent: Consent = CONSENT
    anna.people.put_consent(consent, BY_MK).result()
    anna.visits.put_visit(a_visit(), BY_MK).result()
    anna.notes.put_note(a_note(id="new", changed_at=at(2)), BY_MK).result()
    anna.notes.put_note(a_note(id="old", changed_at=at(-3)), BY_MK).result()
    found = line(anna)
    assert found.told
    assert found.draft_since == at(-3)
    anna.people.put_consent(replace(consent, withdrawn_at=EVENING), BY_MK).result()
    for id_, changed in (("new", at(2)), ("old", at(-3))):
        signed = a_note(id=id_, changed_at=changed, signed_at=at(3))
        anna.notes.sign_note(signed, BY_MK).result()
    found = line(anna)
    assert (found.told, found.draft_since) == (False, None)


def test_the_list_reads_no_session_and_no_visit_outside_its_index(anna: ClinicStores) -> None:
    days = {"today": "2025-03-01", "before": "2025-02-15", "stopped": "2025-02-01"}

    def reads(sql: str) -> list[str]:
        plan = anna.history.ask_file(
            lambda db: [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", days)]
        ).result()
        return [step for step in plan if step.startswith(("SCAN", "SEARCH")) and "seen" not in step]

    assert reads(people_lines.SESSIONS) == [
        "SCAN visit USING COVERING INDEX visit_by_person",
        "SCAN session USING COVERING INDEX session_kept_by_day",
    ]
    assert reads(people_lines.STOPPED) == [
        "SCAN visit USING COVERING INDEX visit_by_person",
        "SCAN session USING COVERING INDEX session_kept_by_day",
        "SEARCH performed_set USING PRIMARY KEY (session=?)",
    ]


def test_what_is_asked_and_the_days_at_home(anna: ClinicStores) -> None:
    [episode] = anna.chart().episodes
    first = a_prescription(episode.id, id="v1", from_day=day(-30))
    second = replace(first, id="v2", version=2, from_day=day(-6))
    for version in (first, second):
        anna.prescriptions.sign(version, BY_MK).result()
    for number, (after, place) in enumerate(
        (
            (-20, SessionPlace.HOME),
            (-8, SessionPlace.HOME),
            (-3, SessionPlace.CLINIC),
            (-2, SessionPlace.HOME),
            (-2, SessionPlace.HOME),
        )
    ):
        add(anna, after, id=f"session-{number}", place=place)
    found = line(anna)
    assert found.asked == first.days
    assert (found.prescription, found.asked_from, found.asked_since) == ("v2", day(-6), day(-30))
    assert found.home_days == (day(-8), day(-2))


def test_what_was_asked_before_a_gap_does_not_count_as_asked_since(anna: ClinicStores) -> None:
    [episode] = anna.chart().episodes
    first = a_prescription(episode.id, id="v1", from_day=day(-90), until=day(-60))
    anna.prescriptions.sign(first, BY_MK).result()
    assert line(anna).asked_since is None
    second = replace(first, id="v2", version=2, from_day=day(-2), until=None)
    anna.prescriptions.sign(second, BY_MK).result()
    assert line(anna).asked_since == day(-2)


def test_care_goes_on_while_an_episode_is_open(anna: ClinicStores) -> None:
    [episode] = anna.chart().episodes
    closed = replace(episode, closed_on=TODAY)
    anna.people.put_episode(closed, BY_MK).result()
    assert not line(anna).in_care
    anna.people.put_episode(replace(episode, id="next"), BY_MK).result()
    assert line(anna).in_care
