"""The time line of a chart: everything that happened, once, the newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from rehab_desktop.core.clinic.correction import Moved, MovedKind
from rehab_desktop.core.clinic.note import Amendment, Note, NotePart
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.time_line import EntryKind, PainOfDay, TimeLineEntry, time_line
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind, VisitState, Withdrawn
from tests.core.clinic.build import (
    MONDAY,
    asked_now,
    chart,
    day_of,
    done_set,
    everyday,
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

HERE = visit(MONDAY, at=time(8))


def keys(file: ChartFile) -> list[str]:
    return [one.key for one in time_line(file)]


def entry(file: ChartFile, key: str) -> TimeLineEntry:
    return next(one for one in time_line(file) if one.key == key)


def note(*, signed: bool = True, text: str = "Stairs are easier.") -> Note:
    return Note(
        id="note",
        person="anna",
        visit=HERE.id,
        parts={NotePart.SUBJECTIVE: text},
        author="mk",
        changed_at=instant(MONDAY, 10),
        signed_at=instant(MONDAY, 11) if signed else None,
    )


def test_the_newest_comes_first_and_a_visit_to_come_before_all() -> None:
    to_come = visit(day_of(7), VisitState.PLANNED)
    file = replace(
        chart(sessions=[session(day_of(2), hour=7), session(day_of(2), hour=19)]),
        visits=(HERE, to_come),
        scores=(score(day_of(1), 4),),
    )
    assert keys(file) == [
        f"visit/{to_come.id}",
        f"session/home {day_of(2)} 19",
        f"session/home {day_of(2)} 7",
        f"scores/{day_of(1)}",
        f"visit/{HERE.id}",
    ]


def test_scores_tests_and_told_days_are_one_entry_a_day() -> None:
    tests = [
        observation(HERE, ObservationKind.TEST, "heel to wall", number=n, value=n, unit="cm")
        for n in (1, 2)
    ]
    file = replace(
        chart(),
        scores=(score(MONDAY, 4), score(MONDAY, 6, measure="pain-worst")),
        observations=tuple(tests),
        reports=(
            told(day_of(-1), DoneAtHome.ALL, at=MONDAY),
            told(day_of(-2), DoneAtHome.NONE, at=MONDAY),
        ),
    )
    found = {one.key: one.kind for one in time_line(file)}
    assert found == {
        f"scores/{MONDAY}": EntryKind.SCORE,
        f"tests/{MONDAY}": EntryKind.SCORE,
        f"told/{MONDAY}": EntryKind.HOME,
    }


def test_runs_and_what_was_told_apart_from_sessions_stand_on_their_day() -> None:
    file = replace(
        chart(sessions=[session(day_of(2), before=3, hour=18)]),
        mornings=(
            morning(MONDAY, 4),
            morning(day_of(1), usual=True),
            morning(day_of(2), None),
        ),
        pain_reports=(everyday(MONDAY, 2), asked_now(day_of(2), 3), asked_now(day_of(3), 5)),
        runs=(run(day_of(1), during=0),),
    )
    found = time_line(file)
    assert {one.kind for one in found} == {EntryKind.HOME}
    assert [one.key for one in found] == [
        f"pain/{day_of(3)}",
        f"session/home {day_of(2)} 18",
        f"pain/{day_of(2)}",
        f"run/run {day_of(1)}",
        f"pain/{MONDAY}",
    ]
    assert entry(file, f"pain/{MONDAY}").what == PainOfDay(
        morning=morning(MONDAY, 4), reports=(everyday(MONDAY, 2),)
    )
    asked_before_the_session = entry(file, f"pain/{day_of(2)}").what
    assert asked_before_the_session == PainOfDay(morning=morning(day_of(2)), reports=())


def test_what_was_seen_stands_at_its_session_or_visit_and_nowhere_else() -> None:
    led = session(MONDAY, done_set(), in_clinic=True)
    in_session = replace(
        observation(HERE, ObservationKind.MISTAKE, "hips drop"), session=led.session.id
    )
    at_visit = observation(HERE, ObservationKind.SAID, "stairs hurt", number=2)
    alone = replace(observation(HERE, ObservationKind.FREE, "called", number=3), visit=None)
    file = replace(
        chart(sessions=[led]), visits=(HERE,), observations=(in_session, at_visit, alone)
    )
    assert entry(file, f"session/{led.session.id}").seen == (in_session,)
    assert entry(file, f"visit/{HERE.id}").seen == (at_visit,)
    assert f"seen/{MONDAY}" in keys(file)
    assert len(keys(file)) == 3


def test_home_and_clinic_are_told_apart() -> None:
    file = chart(sessions=[session(MONDAY), session(MONDAY, in_clinic=True)])
    assert {one.kind for one in time_line(file)} == {EntryKind.HOME, EntryKind.VISIT}


def test_a_withdrawn_session_stays_on_the_line() -> None:
    gone = replace(
        session(MONDAY), withdrawn=Withdrawn(reason="by mistake", by="mk", at=instant(MONDAY))
    )
    moved = Moved(
        kind=MovedKind.SESSION,
        from_record=gone.session.id,
        from_person="anna",
        to_record="there",
        to_person="bo",
        reason="wrong person",
        by="mk",
        at=instant(MONDAY),
    )
    file = replace(chart(), withdrawn_sessions=(gone,), moves=(moved,))
    assert entry(file, f"session/{gone.session.id}").moves == (moved,)


def test_what_was_seen_says_where_it_went_with_the_entry_it_stands_at() -> None:
    gone = replace(
        observation(HERE, ObservationKind.FREE, "limps"),
        withdrawn=Withdrawn(reason="wrong person", by="mk", at=instant(MONDAY)),
    )
    alone = replace(observation(HERE, ObservationKind.FREE, "called", number=2), visit=None)
    moves = [
        Moved(
            kind=MovedKind.OBSERVATION,
            from_record=from_,
            from_person="anna",
            to_record=to,
            to_person="bo",
            reason="wrong person",
            by="mk",
            at=instant(MONDAY),
        )
        for from_, to in ((gone.id, "there"), ("elsewhere", alone.id))
    ]
    file = replace(chart(), visits=(HERE,), observations=(gone, alone), moves=tuple(moves))
    assert entry(file, f"visit/{HERE.id}").moves == (moves[0],)
    assert entry(file, f"seen/{MONDAY}").moves == (moves[1],)


def test_a_note_has_its_amendments_and_an_empty_draft_is_none() -> None:
    added = Amendment(
        id="a", note="note", text="left", reason="side left out", by="mk", at=instant(day_of(1))
    )
    file = replace(chart(), notes=(note(),), amendments=(added,))
    assert entry(file, "note/note").amendments == (added,)
    assert keys(replace(chart(), notes=(note(signed=False, text=""),))) == []
    assert keys(replace(chart(), notes=(note(signed=False),))) == ["note/note"]


def test_a_draft_of_a_prescription_did_not_happen() -> None:
    first = prescription(prescribed("bridge"))
    second = prescription(prescribed("calf"), version=2, first=day_of(7))
    draft = prescription(prescribed("calf"), version=3, first=day_of(9), signed=False)
    assert keys(chart(versions=[first, second, draft])) == ["prescription/v2", "prescription/v1"]


def test_a_stop_is_an_entry_and_being_replaced_is_none() -> None:
    def end(kind: EndKind) -> PrescriptionEnd:
        return PrescriptionEnd(
            prescription="v1", kind=kind, on=day_of(3), by="mk", at=instant(day_of(2)), reason="x"
        )

    file = replace(chart(), ends=(end(EndKind.REPLACED), end(EndKind.STOPPED)))
    assert keys(file) == ["end/v1/stopped"]
