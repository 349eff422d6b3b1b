"""Two records of one person are put together: all of both is in one chart, nothing signed has
changed, and it can be taken apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

import rehab_desktop.store.clinic.merging as merging_module
from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.merging import CannotMerge, MergeFault, MergeNotice, WhyStays
from rehab_desktop.core.clinic.merging_store import GivenUp, SignedSince, WrongMergeCode
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.merging import SqliteMerging
from rehab_desktop.store.clinic.retention import SqliteRetention
from rehab_desktop.store.engine import Database
from rehab_desktop.store.merged_records import parts_of
from rehab_desktop.store.person_tables import PERSON_TABLES, WhenMerged
from rehab_desktop.store.sql import all_rows
from tests.store.builders import EVENING, a_checkpoint, a_session
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
    an_amendment,
    an_observation,
)
from tests.store.clinic.canaries import HER, TWICE, fill_with_canaries

LATER = Author(therapist="mk", at=EVENING + timedelta(hours=3))
KEPT_AS_IT_WAS = {one.name for one in PERSON_TABLES if one.merge is WhenMerged.KEPT}


def walk_in(clinic: ClinicStores, **changes: Any) -> None:
    """Anna once more, as somebody who did not find her wrote her down."""
    twice = {"id": "twice", "code": "AK-2", "contact": "", "born": None, "side": None, **changes}
    clinic.people.put_person(a_person(**twice), BY_MK).result()


def merge(clinic: ClinicStores, kept: str = "anna", given_up: str = "twice") -> None:
    code = "AK-1" if kept == "anna" else "AK-2"
    SqliteMerging(clinic.history).merge(kept, given_up, code, LATER).result()


def take_apart(clinic: ClinicStores, given_up: str = "twice") -> None:
    SqliteMerging(clinic.history).take_apart(given_up, LATER).result()


def preview(clinic: ClinicStores, given_up: str = "twice") -> Any:
    return SqliteMerging(clinic.history).preview("anna", given_up, LATER).result()


def rows(clinic: ClinicStores, sql: str, *values: Any) -> list[dict[str, Any]]:
    return clinic.history.ask_file(lambda db: all_rows(db, sql, values)).result()


def held(clinic: ClinicStores, person: str) -> dict[str, int]:
    """How many rows the person has in each table of the list."""

    def count(db: Database) -> dict[str, int]:
        return {
            one.name: len(
                all_rows(db, f'SELECT 1 FROM "{one.name}" WHERE {one.where}', {"person": person})
            )
            for one in PERSON_TABLES
        }

    return clinic.history.ask_file(count).result()


def whole_file(clinic: ClinicStores, *but: str) -> str:
    """All rows of the list's tables."""

    def read(db: Database) -> str:
        names = [one.name for one in PERSON_TABLES if one.name not in but]
        return repr([(name, all_rows(db, f'SELECT * FROM "{name}"')) for name in names])

    return clinic.history.ask_file(read).result()


# All of it


@pytest.fixture
def filled(clinic: ClinicStores) -> ClinicStores:
    """Somebody with a row in every table of the list, who is not blocked any more."""
    fill_with_canaries(clinic)
    SqliteBlocks(clinic.history).lift(HER, BY_MK).result()
    # What the other one said of the same day stays where it is, which has a test of its own.
    clinic.visits.drop_report("anna", REPORT.day, BY_MK).result()
    assert set(held(clinic, HER).values()) != {0}
    return clinic


def left_behind(clinic: ClinicStores) -> set[str]:
    """Put the two together; the tables whose rows are not the kept person's afterwards."""
    before = held(clinic, "anna"), held(clinic, HER)
    merge(clinic, "anna", HER)
    after = held(clinic, "anna")
    return {
        one.name
        for one in PERSON_TABLES
        if one.merge not in (WhenMerged.KEPT, WhenMerged.FILLED_IN)
        # A row that names both of them was counted at both.
        and after[one.name] != before[0][one.name] + before[1][one.name] - (one.name == "moved")
    }


def test_the_rows_of_every_table_are_the_kept_persons(filled: ClinicStores) -> None:
    assert all(held(filled, HER).values())
    assert left_behind(filled) == set()
    left = {name for name, number in held(filled, HER).items() if number}
    assert left == {"person", *KEPT_AS_IT_WAS}


@pytest.mark.parametrize("name", ["run", "episode", "running_session", "person_setting"])
def test_a_table_that_is_not_reached_is_found(
    filled: ClinicStores, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the test above fails for a table that putting together forgets."""
    fewer = tuple(one for one in PERSON_TABLES if one.name != name)
    monkeypatch.setattr(merging_module, "PERSON_TABLES", fewer)
    assert name in left_behind(filled)


def test_the_chart_has_what_was_written_for_either(filled: ClinicStores) -> None:
    merge(filled, "anna", HER)
    chart = filled.chart()
    assert {one.id for one in chart.notes} == {"note-1", "zt-note"}
    assert {one.id for one in chart.amendments} == {"amendment-1", "zt-amendment"}
    versions = {"version-1", "version-2", "zt-version", "zt-later", "zt-draft"}
    assert {one.id for one in chart.prescriptions} == versions
    assert len(chart.ends) == 2
    assert {one.session.id for one in chart.sessions} == {"zt-led"}
    # The chart is one person's throughout, whatever stands in a signed row.
    assert {one.person for one in chart.notes} == {"anna"}
    assert {one.person for one in chart.prescriptions} == {"anna"}
    assert {one.person for one in chart.visits} == {"anna"}


def test_what_is_signed_is_byte_for_byte_as_it_was(filled: ClinicStores) -> None:
    def signed() -> list[Any]:
        return [
            rows(filled, f"SELECT * FROM {table} {where} ORDER BY 1")
            for table, where in (
                ("note", "WHERE signed_at IS NOT NULL"),
                ("amendment", ""),
                ("prescription", "WHERE signed_at IS NOT NULL"),
                ("prescription_end", ""),
            )
        ]

    before = signed()
    merge(filled, "anna", HER)
    assert signed() == before
    assert {one["person"] for one in before[0]} == {"anna", HER}


def test_taking_apart_gives_back_every_row(filled: ClinicStores) -> None:
    before = whole_file(filled, "event")
    merge(filled, "anna", HER)
    assert whole_file(filled, "event") != before
    take_apart(filled, HER)
    assert whole_file(filled, "event") == before
    assert filled.history.check().result()


def test_the_trail_tells_it_at_both_and_stays_right(clinic: ClinicStores) -> None:
    walk_in(clinic)
    merge(clinic)
    take_apart(clinic)
    entries = clinic.trail.trail().result()
    assert first_wrong(entries) is None
    told = [(one.act, one.person, one.record) for one in entries[-5:]]
    assert told[-4:-2] != told[-2:]
    assert [(act, person, other) for act, person, other in told if act is Act.MERGED] == [
        (Act.MERGED, "twice", "anna"),
        (Act.MERGED, "anna", "twice"),
    ]
    assert told[-2:] == [
        (Act.TAKEN_APART, "twice", "anna"),
        (Act.TAKEN_APART, "anna", "twice"),
    ]


def test_a_back_up_is_made_before(clinic: ClinicStores) -> None:
    walk_in(clinic)
    before = len(clinic.history.list_backups().result())
    merge(clinic)
    assert len(clinic.history.list_backups().result()) == before + 1


# Afterwards


def test_the_record_that_was_given_up_is_in_no_list_and_its_code_leads_on(
    clinic: ClinicStores,
) -> None:
    walk_in(clinic)
    clinic.visits.put_visit(a_visit(id="visit-2", person="twice", at=time(9)), BY_MK).result()
    merge(clinic)
    assert [one.id for one in clinic.people.people().result()] == ["anna"]
    assert [one.person.id for one in clinic.people.people_lines(TODAY).result()] == ["anna"]
    assert {one.person for one in clinic.visits.visits(TODAY).result()} == {"anna"}
    assert [one.person.id for one in SqliteRetention(clinic.history).records().result()] == ["anna"]
    assert clinic.people.given_up_codes().result() == {"AK-2": "anna"}
    # It is given to nobody else.
    assert set(clinic.people.codes().result()) == {"AK-1", "AK-2"}
    [record] = SqliteMerging(clinic.history).merged("anna").result()
    assert (record.person.code, record.into, record.by) == ("AK-2", "anna", "mk")


@pytest.mark.parametrize(
    "write",
    [
        lambda c: c.people.put_person(a_person(id="twice", code="AK-2", given="Ana"), BY_MK),
        lambda c: c.notes.put_note(a_note(id="n", person="twice"), BY_MK),
        lambda c: c.visits.put_observation(an_observation(id="o", person="twice"), BY_MK),
        lambda c: c.visits.put_visit(a_visit(id="v", person="twice"), BY_MK),
        lambda c: SqliteBlocks(c.history).block(
            PersonBlock(id="b", person="twice", reason="x", asked_on=TODAY, by="mk", at=EVENING),
            BY_MK,
        ),
        lambda c: SqliteErasing(c.history).erase("twice", "AK-2", BY_MK, lambda *_: None),
        lambda c: SqliteCopies(c.history).copied("twice", "0" * 64, BY_MK),
    ],
)
def test_nothing_is_written_for_it_any_more(
    clinic: ClinicStores, write: Callable[[ClinicStores], Any]
) -> None:
    walk_in(clinic)
    merge(clinic)
    before = whole_file(clinic)
    with pytest.raises(GivenUp) as refused:
        write(clinic).result()
    assert refused.value.into == "anna"
    assert whole_file(clinic) == before


def test_signed_records_of_either_are_gone_on_with(clinic: ClinicStores) -> None:
    """A note that was signed for the given-up code is amended, its prescription is replaced."""
    walk_in(clinic)
    clinic.visits.put_visit(a_visit(id="v", person="twice", at=time(9)), BY_MK)
    clinic.notes.sign_note(a_note(id="n", person="twice", visit="v"), BY_MK).result()
    [episode] = clinic.chart("twice").episodes
    version = a_prescription(episode.id, id="p", person="twice")
    clinic.prescriptions.sign(version, BY_MK).result()
    merge(clinic)
    clinic.notes.amend(an_amendment(id="a", note="n"), LATER).result()
    newest = a_prescription(episode.id, id="q", version=2, from_day=TODAY + timedelta(days=9))
    clinic.prescriptions.sign(newest, LATER).result()
    chart = clinic.chart()
    assert "a" in {one.id for one in chart.amendments}
    assert {one.prescription for one in chart.ends} == {"version-1", "version-2", "p"}
    [line] = clinic.people.people_lines(TODAY + timedelta(days=9)).result()
    assert line.prescription == "q"
    assert clinic.trail.trail().result()[-1].person == "anna"


def test_who_is_erased_goes_with_both_codes(clinic: ClinicStores) -> None:
    walk_in(clinic, contact="behind the mill")
    clinic.visits.put_visit(a_visit(id="v", person="twice", at=time(9)), BY_MK)
    clinic.notes.sign_note(a_note(id="n", person="twice", visit="v"), BY_MK).result()
    merge(clinic)
    assert SqliteErasing(clinic.history).preview("anna").result().notes == 2
    SqliteErasing(clinic.history).erase("anna", "AK-1", LATER, lambda *_: None).result()
    assert rows(clinic, "SELECT * FROM person") == []
    assert rows(clinic, "SELECT * FROM note") == []


def test_the_copy_has_what_stayed_with_the_other_code(clinic: ClinicStores) -> None:
    walk_in(clinic)
    clinic.visits.put_report(replace(REPORT, person="twice"), BY_MK).result()
    merge(clinic)
    copied = SqliteCopies(clinic.history).record("anna", LATER).result()
    assert {row["code"] for row in copied.tables["person"]} == {"AK-1", "AK-2"}
    assert len(copied.tables["adherence_report"]) == 2


# What collides


def test_what_collides_stays_with_its_reason_and_nothing_of_it_is_lost(
    clinic: ClinicStores,
) -> None:
    led = {"place": SessionPlace.CLINIC, "led_by": "mk"}
    clinic.history.of("anna").add(a_session(id="one", **led)).result()
    walk_in(clinic)
    clinic.history.of("twice").add(a_session(id="same", **led)).result()
    for one in (
        clinic.visits.put_observation(
            an_observation(id="o", person="twice", visit=None, session="same"), BY_MK
        ),
        clinic.visits.put_report(replace(REPORT, person="twice"), BY_MK),
        clinic.visits.put_report(
            replace(REPORT, person="twice", day=TODAY - timedelta(days=9)), BY_MK
        ),
        clinic.visits.put_visit(a_visit(id="booked", person="twice"), BY_MK),
        clinic.visits.put_visit(a_visit(id="no-time", person="twice", at=None), BY_MK),
        clinic.visits.put_visit(a_visit(id="other-time", person="twice", at=time(17)), BY_MK),
    ):
        one.result()
    drafts = [
        a_prescription(
            clinic.chart(person).episodes[0].id,
            id=f"draft-{person}",
            person=person,
            signed_at=None,
            version=9,
        )
        for person in ("anna", "twice")
    ]
    for draft in drafts:
        clinic.prescriptions.put_draft(draft, BY_MK).result()
    plan = preview(clinic)
    assert {one.name: one.why for one in plan.tables if one.stays} == {
        "session": {WhyStays.SAME_SESSION: 1},
        "observation": {WhyStays.OF_SUCH_SESSION: 1},
        "adherence_report": {WhyStays.SAID_ALREADY: 1},
        "visit": {WhyStays.SAME_BOOKING: 2},
        "prescription": {WhyStays.SECOND_DRAFT: 1},
    }
    assert MergeNotice.TWO_BOOKINGS in plan.notices
    merge(clinic)
    chart = clinic.chart()
    assert [one.session.id for one in chart.sessions] == ["one"]
    assert {one.id for one in chart.visits} == {"visit-1", "other-time"}
    assert len(chart.reports) == 2
    assert [one.id for one in chart.prescriptions if one.signed_at is None] == ["draft-anna"]
    assert held(clinic, "twice")["session"] == 1
    assert held(clinic, "twice")["prescription"] == 1


def test_an_episode_that_nobody_used_stays_and_no_second_one_is_open(
    clinic: ClinicStores,
) -> None:
    walk_in(clinic)
    plan = preview(clinic)
    assert [(one.name, one.why) for one in plan.tables] == [
        ("episode", {WhyStays.EMPTY_EPISODE: 1})
    ]
    assert plan.notices == ()
    merge(clinic)
    assert len(clinic.chart().episodes) == 1


def test_two_running_prescriptions_are_told_and_the_one_that_holds(clinic: ClinicStores) -> None:
    walk_in(clinic)
    [episode] = clinic.chart("twice").episodes
    clinic.prescriptions.sign(
        a_prescription(episode.id, id="p", person="twice", from_day=TODAY - timedelta(days=2)),
        BY_MK,
    ).result()
    plan = preview(clinic)
    assert {MergeNotice.TWO_PRESCRIPTIONS, MergeNotice.TWO_EPISODES} <= set(plan.notices)
    assert plan.holds is not None
    assert plan.holds.id == "version-1"
    merge(clinic)
    [line] = clinic.people.people_lines(TODAY).result()
    assert line.prescription == "version-1"


@pytest.mark.parametrize("at_kept", [True, False])
def test_a_consent_that_was_withdrawn_in_one_record_does_not_come_back(
    clinic: ClinicStores, at_kept: bool
) -> None:
    walk_in(clinic)
    whose, other = ("anna", "twice") if at_kept else ("twice", "anna")
    for person in ("anna", "twice"):
        clinic.people.put_consent(
            replace(CONSENT, id=f"told-{person}", person=person), BY_MK
        ).result()
    gone = EVENING + timedelta(hours=1)
    withdrawn = replace(CONSENT, id=f"told-{whose}", person=whose, withdrawn_at=gone)
    clinic.people.put_consent(withdrawn, BY_MK).result()
    clinic.people.put_consent(replace(CONSENT, withdrawn_at=gone), BY_MK).result()
    assert MergeNotice.CONSENT_WITHDRAWN in preview(clinic).notices
    merge(clinic)
    assert {one.withdrawn_at for one in clinic.chart().consents} == {gone}
    take_apart(clinic)
    again = next(one for one in clinic.chart(other).consents if one.id == f"told-{other}")
    assert again.withdrawn_at is None


def test_what_only_the_other_record_says_is_filled_in_and_what_differs_is_told(
    clinic: ClinicStores,
) -> None:
    clinic.people.put_person(a_person(born=None, contact="", since=TODAY), BY_MK).result()
    walk_in(clinic, born=1988, contact="mill", given="Ana", since=TODAY - timedelta(days=3))
    plan = preview(clinic)
    assert set(plan.filled) == {"born", "contact"}
    assert plan.differ == ("given",)
    merge(clinic)
    [anna] = clinic.people.people().result()
    assert (anna.given, anna.born, anna.contact) == ("Anna", 1988, "mill")
    assert anna.since == TODAY - timedelta(days=3)
    # What somebody corrects afterwards is not taken back with the rest.
    clinic.people.put_person(replace(anna, contact="by the pond"), LATER).result()
    take_apart(clinic)
    again = next(one for one in clinic.people.people().result() if one.id == "anna")
    assert (again.born, again.contact, again.since) == (None, "by the pond", TODAY)


# What is refused


def refusal(clinic: ClinicStores, kept: str = "anna", given_up: str = "twice") -> Any:
    before = whole_file(clinic)
    with pytest.raises(CannotMerge) as refused:
        SqliteMerging(clinic.history).merge(kept, given_up, "AK-1", LATER).result()
    assert whole_file(clinic) == before
    return refused.value.fault, refused.value.code


def test_a_blocked_record_is_put_together_with_none(clinic: ClinicStores) -> None:
    walk_in(clinic)
    block = PersonBlock(id="b", person="twice", reason="x", asked_on=TODAY, by="mk", at=EVENING)
    SqliteBlocks(clinic.history).block(block, BY_MK).result()
    assert refusal(clinic) == (MergeFault.BLOCKED, "AK-2")
    assert refusal(clinic, "twice", "anna") == (MergeFault.BLOCKED, "AK-2")


def test_a_record_is_not_put_together_with_itself_nor_given_up_twice(
    clinic: ClinicStores,
) -> None:
    assert refusal(clinic, "anna", "anna") == (MergeFault.SAME, "AK-1")
    walk_in(clinic)
    merge(clinic)
    assert refusal(clinic) == (MergeFault.GIVEN_UP, "AK-2")
    assert refusal(clinic, "twice", "anna") == (MergeFault.GIVEN_UP, "AK-2")


def test_a_running_session_is_not_taken_from_under_the_clock(clinic: ClinicStores) -> None:
    walk_in(clinic)
    led: dict[str, Any] = {"place": SessionPlace.CLINIC, "led_by": "mk", "visit": "v"}
    running = a_visit(id="v", person="twice", at=time(9), state=VisitState.RUNNING)
    clinic.visits.put_visit(running, BY_MK).result()
    clinic.history.of("twice").save_checkpoint(a_checkpoint(id="r", **led)).result()
    assert refusal(clinic) == (MergeFault.RUNNING, "AK-2")
    clinic.visits.set_state("v", VisitState.PARKED, BY_MK).result()
    clinic.history.of("anna").save_checkpoint(a_checkpoint(id="own")).result()
    assert refusal(clinic) == (MergeFault.PARKED_TWICE, "AK-2")
    clinic.history.of("anna").clear_checkpoint("own").result()
    merge(clinic)
    [parked] = clinic.parked.parked().result()
    assert (parked.id, parked.person) == ("r", "anna")


def test_the_wrong_code_or_somebody_who_is_not_there_changes_nothing(
    clinic: ClinicStores,
) -> None:
    walk_in(clinic)
    before = whole_file(clinic)
    merging = SqliteMerging(clinic.history)
    with pytest.raises(WrongMergeCode):
        merging.merge("anna", "twice", "AK-2", LATER).result()
    with pytest.raises(LookupError):
        merging.merge("anna", "nobody", "AK-1", LATER).result()
    with pytest.raises(LookupError):
        merging.take_apart("twice", LATER).result()
    assert whole_file(clinic) == before


def test_what_was_signed_since_keeps_two_records_together(clinic: ClinicStores) -> None:
    walk_in(clinic)
    clinic.visits.put_visit(a_visit(id="v", person="twice", at=time(9)), BY_MK).result()
    merge(clinic)
    clinic.notes.sign_note(a_note(id="n", visit="v"), LATER).result()
    with pytest.raises(SignedSince):
        take_apart(clinic)
    assert [one.id for one in clinic.people.people().result()] == ["anna"]


def test_of_three_records_the_last_one_is_taken_apart_first(clinic: ClinicStores) -> None:
    walk_in(clinic)
    clinic.people.put_person(a_person(id="third", code="AK-3"), BY_MK).result()
    clinic.visits.put_visit(a_visit(id="v", person="third", at=time(9)), BY_MK).result()
    merge(clinic, "twice", "third")
    merge(clinic)
    assert clinic.history.ask_file(lambda db: set(parts_of(db, "anna"))).result() == {
        "twice",
        "third",
    }
    assert clinic.people.given_up_codes().result() == {"AK-2": "anna", "AK-3": "anna"}
    assert "v" in {one.id for one in clinic.chart().visits}
    with pytest.raises(GivenUp):
        take_apart(clinic, "third")
    take_apart(clinic)
    assert "v" in {one.id for one in clinic.chart("twice").visits}
    take_apart(clinic, "third")
    assert [one.id for one in clinic.chart("third").visits] == ["v"]
    assert TWICE not in {one.id for one in clinic.people.people().result()}
