"""A time line in words: what happened, with its numbers, and what unfolds below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.clinic.correction import Moved, MovedKind
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note, NotePart
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import EndKind, Prescription, PrescriptionEnd
from rehab_desktop.core.clinic.time_line import TimeLineEntry, time_line, usual_morning
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind, VisitState, Withdrawn
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.text.clinic.time_line_text import (
    EntryNames,
    entry_detail,
    entry_pain,
    entry_title,
    entry_withdrawn,
)
from rehab_desktop.text.clinic.unfolded_text import entry_lines
from tests.core.clinic.build import (
    MONDAY,
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

CATALOGUE = load_catalogue(paths.CATALOGUE)
BRIDGE = CATALOGUE.exercises["roller-bridge"].name
HERE = visit(MONDAY, at=time(8))
WITHDRAWN = Withdrawn(reason="wrong side", by="mk", at=instant(day_of(1)))


def names(*versions: Prescription) -> EntryNames:
    return EntryNames(
        exercises=CATALOGUE.exercises,
        measures=CATALOGUE.measures,
        letters={"mk": "MK"},
        versions={one.id: one for one in versions},
    )


def only(file: ChartFile) -> TimeLineEntry:
    [entry] = time_line(file)
    return entry


def lines(entry: TimeLineEntry, known: EntryNames | None = None) -> list[str]:
    return [one.text for one in entry_lines(entry, known or names())]


def test_a_session_tells_its_sets_its_pain_and_who_led_it() -> None:
    sets = (
        done_set("roller-bridge", pain=3),
        done_set("roller-bridge", SetStatus.CUT_SHORT, pain=0),
    )
    entry = only(chart(sessions=[session(MONDAY, *sets, in_clinic=True, before=2, after=0)]))
    assert entry_title(entry, names()) == "Session in the clinic"
    assert entry_detail(entry, names()) == "Today  ·  1 of 2 sets  ·  MK"
    assert lines(entry) == [
        f"{BRIDGE}: 1 of 2 sets, pain up to 3/10",
        "Pain before 2/10, highest 3/10, after 0/10",
    ]
    assert entry_pain(entry) == 3


def test_a_pain_of_0_is_told() -> None:
    entry = only(chart(sessions=[session(MONDAY, done_set("roller-bridge", pain=0), before=0)]))
    assert entry_title(entry, names()) == "Session at home"
    assert lines(entry)[-1] == "Pain before 0/10, highest 0/10"
    assert entry_pain(entry) == 0


def test_a_run_tells_its_minutes_and_its_pains() -> None:
    ran = run(MONDAY, during=0, hour_after=3, next_morning=6, note="By the canal")
    entry = only(replace(chart(), runs=(ran,)))
    assert entry_title(entry, names()) == "Run, 20 min"
    assert entry_detail(entry, names()) == "Pain 6/10 the morning after a run"
    assert lines(entry) == [
        "Pain during 0/10, an hour after 3/10, the next morning 6/10",
        "They wrote: By the canal",
    ]
    assert entry_pain(entry) == 6
    silent = only(replace(chart(), runs=(run(MONDAY),)))
    assert (entry_detail(silent, names()), lines(silent), entry_pain(silent)) == ("", [], None)


def test_pain_told_apart_from_sessions_says_where() -> None:
    told = replace(chart(), mornings=(morning(MONDAY, 4),), pain_reports=(everyday(MONDAY, 7),))
    entry = only(told)
    assert entry_title(entry, names()) == "Pain 4/10 in the morning  ·  Pain 7/10 in daily life"
    assert entry_detail(entry, names()) == "Knee not back to its usual in the morning"
    assert entry_pain(entry) == 7
    [unwell] = time_line(replace(chart(), mornings=(morning(MONDAY),)))
    assert entry_title(unwell, names()) == "Knee not back to its usual in the morning"
    assert (entry_detail(unwell, names()), entry_pain(unwell)) == ("", None)


def test_a_morning_as_usual_is_said_so_where_a_sentence_leads_to_it() -> None:
    well = morning(MONDAY, usual=True)
    assert time_line(replace(chart(), mornings=(well,))) == ()
    assert entry_title(usual_morning(well), names()) == "Knee back to its usual in the morning"


def test_a_withdrawn_session_says_by_whom_and_why() -> None:
    gone = replace(session(MONDAY), withdrawn=WITHDRAWN)
    entry = only(replace(chart(), withdrawn_sessions=(gone,)))
    assert lines(entry) == [
        "Withdrawn by MK on Tuesday 3 November 2026 (reason: wrong side)",
    ]
    assert entry_withdrawn(entry)


def test_a_moved_record_says_so_and_names_nobody() -> None:
    moved = Moved(
        kind=MovedKind.SESSION,
        from_record="elsewhere",
        from_person="bo",
        to_record=session(MONDAY).session.id,
        to_person="anna",
        reason="wrong person",
        by="mk",
        at=instant(MONDAY),
    )
    entry = only(replace(chart(sessions=[session(MONDAY)]), moves=(moved,)))
    [line] = entry_lines(entry, names())
    assert line.text == (
        "Moved here from another person's record by MK on Monday 2 November 2026 "
        "(reason: wrong person)"
    )
    assert line.person == "bo", "the screen leads there"
    gone = replace(session(MONDAY), withdrawn=WITHDRAWN)
    away = replace(moved, from_record=gone.session.id, from_person="anna", to_person="bo")
    away = replace(away, to_record="elsewhere")
    entry = only(replace(chart(), withdrawn_sessions=(gone,), moves=(away,)))
    withdrawn, line = entry_lines(entry, names())
    assert withdrawn.text.startswith("Withdrawn by MK")
    assert line.text == "Moved to another person's record by MK on Monday 2 November 2026"
    assert line.person == "bo"


def test_a_visit_says_whether_it_is_to_come() -> None:
    planned = only(replace(chart(), visits=(visit(MONDAY, VisitState.PLANNED),)))
    done = only(replace(chart(), visits=(HERE,)))
    assert entry_title(planned, names()) == "Visit planned"
    assert (entry_title(done, names()), entry_detail(done, names())) == ("Visit", "MK")


def test_scores_stand_in_the_order_of_the_catalogue() -> None:
    scores = (score(MONDAY, 69, measure="akps"), score(MONDAY, 0), score(MONDAY, 5, measure="old"))
    assert entry_title(only(replace(chart(), scores=scores)), names()) == (
        "Usual knee pain 0  ·  Kneecap pain score (AKPS, Kujala) 69  ·  old 5"
    )


def test_a_test_can_be_withdrawn_by_itself() -> None:
    kept = observation(HERE, ObservationKind.TEST, "heel to wall", value=8.5, unit="cm")
    gone = replace(kept, id="gone", withdrawn=WITHDRAWN)
    entry = only(replace(chart(), observations=(kept, gone)))
    found = entry_lines(entry, names())
    assert [(one.withdrawable, one.withdrawn) for one in found] == [
        (kept.id, False),
        ("", True),
        ("", False),
    ]
    assert found[0].text == "Test: heel to wall 8.5 cm"
    assert not entry_withdrawn(entry)
    assert entry_withdrawn(only(replace(chart(), observations=(gone,))))


def test_told_days_are_summed_and_unfold() -> None:
    reports = (
        told(day_of(-1), DoneAtHome.ALL, at=MONDAY),
        told(day_of(-2), DoneAtHome.NONE, at=MONDAY),
    )
    entry = only(replace(chart(), reports=reports))
    assert entry_title(entry, names()) == (
        "Told by mouth: everything on 1 day and nothing on 1 day"
    )
    assert lines(entry) == [
        "Sunday 1 November 2026: All of it",
        "Saturday 31 October 2026: None of it",
    ]


def test_a_signed_note_unfolds_with_its_amendments_below() -> None:
    note = Note(
        id="note",
        person="anna",
        visit=HERE.id,
        parts={NotePart.SUBJECTIVE: "Stairs are easier.\nRan twice.", NotePart.PLAN: "As before."},
        author="mk",
        changed_at=instant(MONDAY),
        signed_at=instant(MONDAY),
    )
    added = Amendment(
        id="a", note="note", text="Left knee.", reason="side missing", by="mk", at=instant(MONDAY)
    )
    entry = only(replace(chart(), notes=(note,), amendments=(added,)))
    assert entry_detail(entry, names()) == "Stairs are easier.  ·  amended  ·  MK"
    assert lines(entry) == [
        "Subjective: Stairs are easier.\nRan twice.",
        "Plan: As before.",
        "Amended by MK on Monday 2 November 2026: Left knee. (reason: side missing)",
    ]
    taken = replace(added, kind=AmendmentKind.WITHDRAWN, text="")
    assert entry_withdrawn(only(replace(chart(), notes=(note,), amendments=(taken,))))


def test_a_version_unfolds_as_what_it_changes() -> None:
    first = prescription(prescribed("roller-bridge"))
    second = prescription(prescribed("breathing-90-90"), version=2, first=day_of(7))
    newest, oldest = time_line(chart(versions=[first, second]))
    known = names(first, second)
    assert entry_title(newest, known) == "Prescription, version 2"
    assert entry_detail(newest, known) == "from Monday 9 November  ·  MK"
    assert [line[0] for line in lines(newest, known)] == ["+", "−"]
    assert lines(oldest, known)[0].startswith(BRIDGE)


def test_a_version_that_cannot_be_read_says_so() -> None:
    entry = only(chart(versions=[prescription(prescribed("roller-bridge"))]))
    assert lines(entry, names()) == ["This version of the app cannot read it."]


def test_a_stopped_prescription_says_which() -> None:
    first = prescription(prescribed("roller-bridge"))
    end = PrescriptionEnd(
        prescription="v1",
        kind=EndKind.STOPPED,
        on=day_of(1),
        by="mk",
        at=instant(day_of(1)),
        reason="on holiday",
    )
    entry = only(replace(chart(), ends=(end,)))
    assert entry_title(entry, names(first)) == "Prescription, version 1: stopped"
    assert entry_detail(entry, names(first)) == "on holiday  ·  MK"
