"""Which note belongs to a visit, and what a sentence leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rehab_desktop.core.clinic.drafting import told_id
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note, NotePart
from rehab_desktop.core.clinic.records import note_of_visit, records_of, withdrawn
from rehab_desktop.core.clinic.time_line import (
    PainOfDay,
    ScoresOfDay,
    TimeLineEntry,
    ToldOnDay,
)
from rehab_desktop.core.clinic.told_pain import record_id
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind
from tests.core.clinic.build import (
    MONDAY,
    PERSON,
    chart,
    day_of,
    done_set,
    instant,
    morning,
    observation,
    prescribed,
    prescription,
    run,
    score,
    session,
    told,
    visit,
)

NOW = visit(day_of(7))
DRAFT = Note(
    id="draft",
    person=PERSON.id,
    visit=NOW.id,
    parts={NotePart.PLAN: "As before."},
    author="mk",
    changed_at=instant(NOW.day),
)
SIGNED = replace(DRAFT, id="signed", signed_at=instant(NOW.day, 19))
GONE = Amendment(
    id="gone",
    note="signed",
    kind=AmendmentKind.WITHDRAWN,
    text="",
    reason="Not hers",
    by="mk",
    at=instant(NOW.day, 20),
)


def test_the_note_of_a_visit_is_its_draft_else_the_one_that_counts() -> None:
    of_another = replace(DRAFT, id="other", visit="another")
    older = replace(SIGNED, id="older", changed_at=DRAFT.changed_at - timedelta(hours=1))
    notes = (of_another, older, SIGNED, DRAFT)
    assert note_of_visit(replace(chart(), notes=notes), NOW.id) == DRAFT
    assert note_of_visit(replace(chart(), notes=notes[:3]), NOW.id) == SIGNED
    moved = replace(chart(), notes=notes[:3], amendments=(GONE,))
    assert note_of_visit(moved, NOW.id) == older
    alone = replace(chart(), notes=(SIGNED,), amendments=(GONE,))
    assert note_of_visit(alone, NOW.id) == SIGNED
    assert withdrawn(alone, SIGNED)
    assert note_of_visit(replace(chart(), notes=(of_another,)), NOW.id) is None


def test_each_kind_of_record_is_found_by_its_id() -> None:
    home = session(MONDAY, done_set())
    version = prescription(prescribed("bridge"))
    said = observation(NOW, ObservationKind.SAID, "Stairs are easier.")
    first = score(MONDAY, 5)
    report = told(day_of(2), DoneAtHome.ALL)
    unwell, ran = morning(day_of(1), 6), run(day_of(1))
    made = replace(
        chart(versions=[version], sessions=[home]),
        visits=(NOW,),
        observations=(said,),
        scores=(first,),
        reports=(report,),
        notes=(SIGNED,),
        mornings=(unwell,),
        runs=(ran,),
    )

    def found(*ids: str) -> list[object]:
        entries = records_of(made, ids)
        return [one.what if isinstance(one, TimeLineEntry) else one for one in entries]

    assert found(home.session.id) == [home]
    assert found(version.id) == [made.prescriptions[0]]
    assert found(said.id) == [said]
    assert found(first.id) == [ScoresOfDay(scores=(first,))]
    assert found(told_id(report)) == [ToldOnDay(reports=(report,))]
    assert found(record_id(unwell)) == [PainOfDay(morning=unwell, reports=())]
    assert found(ran.id) == [ran]
    assert found(NOW.id, NOW.id) == [NOW]
    assert found(SIGNED.id) == [SIGNED]
    assert found("nothing", "") == []


def test_several_records_come_the_newest_first() -> None:
    sessions = [session(day_of(day), done_set()) for day in (0, 4, 2)]
    made = chart(sessions=sessions)
    ids = [one.session.id for one in sessions]
    days = [one.day for one in records_of(made, ids) if isinstance(one, TimeLineEntry)]
    assert days == [day_of(4), day_of(2), day_of(0)]
