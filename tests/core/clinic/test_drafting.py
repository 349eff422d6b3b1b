"""What a note begins with: facts of the record, each with what it was read from, and no opinion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.between_visits import last_visit
from rehab_desktop.core.clinic.comparison import AskedAndDone
from rehab_desktop.core.clinic.drafted import (
    AfterSession,
    DoneAtHomeSince,
    DoneInClinic,
    DraftedFact,
    HighestPain,
    MorningsSince,
    NextVisit,
    NoWordSince,
    PainBefore,
    PrescriptionKept,
    PrescriptionSigned,
    PrescriptionStopped,
    RunsSince,
    ThresholdCrossed,
    ToldSince,
    WasSaid,
    WasScored,
    WasSeen,
)
from rehab_desktop.core.clinic.drafting import drafted, told_id
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import (
    Days,
    EndKind,
    Prescription,
    PrescriptionEnd,
)
from rehab_desktop.core.clinic.records import records_of
from rehab_desktop.core.clinic.told_pain import pains_of, record_id
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind, VisitState, Withdrawn
from rehab_desktop.core.history.record import SetStatus
from tests.core.clinic.build import (
    CARDS,
    MONDAY,
    WALK,
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

FIRST, NOW, NEXT = visit(MONDAY), visit(day_of(7), VisitState.HERE), visit(day_of(14))
NEXT = replace(NEXT, state=VisitState.PLANNED, at=time(8, 30))
BRIDGE = prescription(prescribed("bridge", "calf"))
CUT, SKIPPED = SetStatus.CUT_SHORT, SetStatus.SKIPPED

Kind = TypeVar("Kind", bound=DraftedFact)


def of_kind(
    kind: type[Kind],
    made: ChartFile,
    versions: Sequence[Prescription] = (BRIDGE,),
    flags: Sequence[Flag] = (),
) -> list[Kind]:
    facts = drafted(made, NOW, versions, CARDS, flags)
    return [one for one in facts if isinstance(one, kind)]


def at_visit(*sets: object, **told_values: object) -> ChartFile:
    """A chart with one led session of today's prescription."""
    led = session(NOW.day, *sets, in_clinic=True, of="v1", hour=9, **told_values)  # type: ignore[arg-type]
    return replace(chart(sessions=[led]), visits=(FIRST, NOW))


def test_a_visit_without_any_record_drafts_only_what_goes_on() -> None:
    facts = drafted(replace(chart(), visits=(NOW,)), NOW, [], CARDS)
    assert facts == ()


def test_pain_before_is_that_of_the_first_session_and_0_is_told() -> None:
    (fact,) = of_kind(PainBefore, at_visit(done_set(), before=0))
    assert (fact.pain, fact.part) == (0, NotePart.SUBJECTIVE)
    assert of_kind(PainBefore, at_visit(done_set())) == []


def test_what_was_said_and_seen_goes_to_its_part_and_withdrawn_to_none() -> None:
    seen = (
        observation(NOW, ObservationKind.SAID, "Stairs are better.", number=1),
        observation(NOW, ObservationKind.CUE, "Knee over toes.", number=2, exercise="bridge"),
        observation(NOW, ObservationKind.TEST, "Heel to wall", number=3, value=9.5, unit="cm"),
        replace(
            observation(NOW, ObservationKind.FREE, "Wrong person.", number=4),
            withdrawn=Withdrawn(reason="wrong person", by="mk", at=instant(NOW.day)),
        ),
        observation(FIRST, ObservationKind.SAID, "Stairs hurt.", number=5),
    )
    made = replace(chart(), visits=(FIRST, NOW), observations=seen)
    (said,) = of_kind(WasSaid, made)
    assert (said.observation, said.part) == (seen[0], NotePart.SUBJECTIVE)
    assert [one.observation for one in of_kind(WasSeen, made)] == [seen[1], seen[2]]


def test_a_test_that_was_measured_before_the_session_belongs_to_the_visit_of_its_day() -> None:
    measured = observation(NOW, ObservationKind.TEST, "Heel to wall", number=1, value=8, unit="cm")
    today = replace(measured, visit=None, session=None)
    days_ago = replace(today, id="other", at=instant(day_of(3)))
    made = replace(chart(), visits=(FIRST, NOW), observations=(today, days_ago))
    assert [one.observation for one in of_kind(WasSeen, made)] == [today]


def test_what_was_seen_in_a_session_belongs_to_the_visit_of_that_session() -> None:
    """It names no visit itself, and may have been written down after midnight."""
    made = at_visit(done_set())
    (led,) = made.sessions
    seen = replace(
        observation(NOW, ObservationKind.CUE, "Knee over toes."),
        visit=None,
        session=led.session.id,
        at=instant(day_of(8)),
    )
    elsewhere = replace(seen, id="other", session="of another visit", at=instant(NOW.day))
    made = replace(made, observations=(seen, elsewhere))
    assert [one.observation for one in of_kind(WasSeen, made)] == [seen]


def test_home_since_the_last_visit_is_asked_and_done() -> None:
    home = [session(day_of(day), *[done_set()] * 3, after=2) for day in (0, 2, 5)]
    made = replace(chart(sessions=home), visits=(FIRST, NOW))
    (fact,) = of_kind(DoneAtHomeSince, made)
    assert (fact.first, fact.last) == (day_of(0), day_of(7))
    assert (fact.home.days_asked, fact.home.days_done, fact.home.highest_pain) == (6, 3, 2)
    assert fact.records == ("v1", *(one.session.id for one in home))
    (silent,) = of_kind(NoWordSince, made)
    assert (silent.days, silent.word) == (1, day_of(5))


def test_without_a_visit_before_home_counts_from_the_first_prescription() -> None:
    made = replace(chart(sessions=[session(MONDAY, done_set())]), visits=(NOW,))
    (fact,) = of_kind(DoneAtHomeSince, made)
    assert fact.first == MONDAY


def test_no_word_at_all_is_told_as_no_word() -> None:
    (fact,) = of_kind(NoWordSince, replace(chart(), visits=(FIRST, NOW)))
    assert (fact.days, fact.word, fact.records) == (7, None, ("v1",))
    assert of_kind(DoneAtHomeSince, replace(chart(), visits=(FIRST, NOW))) == []


def test_a_note_that_is_drafted_later_knows_what_was_known_at_the_visit() -> None:
    later = session(day_of(9), done_set())
    made = replace(chart(sessions=[later]), visits=(FIRST, NOW))
    assert of_kind(DoneAtHomeSince, made) == []
    assert len(of_kind(NoWordSince, made)) == 1


def test_the_mornings_since_the_last_visit_are_told_with_their_highest_pain() -> None:
    mornings = [
        morning(FIRST.day, 8),
        morning(day_of(1), usual=True),
        morning(day_of(3), 4),
        morning(NOW.day, 0, usual=True),
        morning(day_of(8), 9),
    ]
    made = replace(chart(), visits=(FIRST, NOW), mornings=tuple(mornings))
    (fact,) = of_kind(MorningsSince, made)
    assert (fact.told, fact.usual, fact.highest_pain) == (3, 2, 4)
    assert (fact.since, fact.part) == (FIRST.day, NotePart.SUBJECTIVE)
    assert fact.records == tuple(record_id(one) for one in mornings[1:4])
    assert len(records_of(made, fact.records)) == 3, "one as usual is a record too"


def test_the_runs_since_the_last_visit_are_told_with_their_minutes() -> None:
    runs = (
        run(day_of(-1), during=9),
        run(day_of(2), during=1, next_morning=3),
        run(day_of(5)),
        run(day_of(8), during=9),
    )
    made = replace(chart(), visits=(FIRST, NOW), runs=runs)
    (fact,) = of_kind(RunsSince, made)
    assert (fact.runs, fact.minutes, fact.highest_pain) == (2, 40, 3)
    assert fact.records == (runs[1].id, runs[2].id)
    assert [one.what for one in records_of(made, fact.records)] == [runs[2], runs[1]]  # type: ignore[union-attr]


def test_where_nothing_was_told_of_mornings_and_runs_nothing_is_drafted() -> None:
    made = replace(chart(), visits=(FIRST, NOW))
    assert of_kind(MorningsSince, made) == []
    assert of_kind(RunsSince, made) == []
    earlier = replace(made, visits=(NOW,), mornings=(morning(day_of(-3), 2),))
    assert of_kind(MorningsSince, earlier) == [], "before the first prescription"


def test_what_was_told_by_mouth_is_a_fact_of_its_own() -> None:
    reports = [told(day_of(day), done, at=NOW.day) for day, done in enumerate(DoneAtHome, 2)]
    made = replace(chart(), visits=(FIRST, NOW), reports=tuple(reports))
    (fact,) = of_kind(ToldSince, made)
    assert (fact.all_done, fact.some_done, fact.none_done) == (1, 1, 1)
    assert fact.records == tuple(map(told_id, reports))


def test_an_answer_that_was_given_after_the_visit_is_not_in_its_note() -> None:
    late = (told(day_of(2), DoneAtHome.ALL, at=day_of(8)),)
    assert of_kind(ToldSince, replace(chart(), visits=(FIRST, NOW), reports=late)) == []


def test_a_missed_visit_is_not_the_last_one() -> None:
    missed = replace(visit(day_of(4)), state=VisitState.MISSED)
    home = [session(day_of(day), done_set()) for day in (2, 5)]
    made = replace(chart(sessions=home), visits=(FIRST, missed, NOW))
    (fact,) = of_kind(DoneAtHomeSince, made)
    assert fact.first == MONDAY


def test_each_exercise_of_the_session_is_asked_and_done() -> None:
    sets = [done_set(), done_set(pain=4), done_set(status=CUT), done_set("squat")]
    bridge, squat = of_kind(DoneInClinic, at_visit(*sets))
    assert (bridge.sets_asked, bridge.sets_done, bridge.sets_cut_short) == (3, 2, 1)
    assert (bridge.highest_pain, bridge.level) == (4, "1")
    assert (squat.sets_asked, squat.sets_done) == (None, 1)
    assert bridge.records == ("clinic 2026-11-09 9", "v1")


def test_two_sessions_of_one_visit_are_asked_once_and_done_together() -> None:
    made = at_visit(done_set())
    again = session(NOW.day, done_set(), in_clinic=True, of="v1", hour=10)
    made = replace(made, sessions=(*made.sessions, again))
    (bridge,) = of_kind(DoneInClinic, made)
    assert (bridge.sets_asked, bridge.sets_done) == (3, 2)
    assert len(bridge.records) == 3


def test_a_session_belongs_to_the_visit_that_it_names() -> None:
    """Somebody may come twice on a day."""
    made = at_visit(done_set(), before=3)
    (led,) = made.sessions
    assert of_kind(PainBefore, replace(made, sessions=(replace(led, visit=NOW.id),)))
    assert of_kind(PainBefore, replace(made, sessions=(replace(led, visit="another"),))) == []


def test_a_routine_that_was_picked_asks_for_nothing() -> None:
    made = replace(chart(sessions=[session(NOW.day, done_set(), in_clinic=True)]), visits=(NOW,))
    (bridge,) = of_kind(DoneInClinic, made)
    assert bridge.sets_asked is None


def test_an_exercise_that_the_catalogue_no_longer_knows_is_told_as_done() -> None:
    """How many sets its level has is not known; what was done is."""
    versions = [prescription(prescribed("of another catalogue", "bridge"))]
    (gone,) = of_kind(DoneInClinic, at_visit(done_set("of another catalogue")), versions)
    assert (gone.exercise, gone.sets_asked, gone.sets_done) == ("of another catalogue", None, 1)


def test_a_timed_block_and_days_of_the_prescription_are_kept_to() -> None:
    items = prescribed(WALK) + prescribed("bridge", days=Days(weekdays=frozenset({2})))
    facts = of_kind(DoneInClinic, at_visit(done_set("walk"), done_set()), [prescription(items)])
    assert [one.sets_asked for one in facts] == [1, None]


def test_the_highest_pain_is_told_with_its_exercise() -> None:
    made = at_visit(done_set(pain=0), done_set("calf", pain=5), after=3, effort=6)
    (highest,) = of_kind(HighestPain, made)
    assert (highest.pain, highest.exercise) == (5, "calf")
    (after,) = of_kind(AfterSession, made)
    assert (after.pain, after.effort) == (3, 6)
    (calm,) = of_kind(HighestPain, at_visit(done_set(pain=0)))
    assert (calm.pain, calm.exercise) == (0, "bridge")
    (late,) = of_kind(HighestPain, at_visit(done_set(pain=1), after=4))
    assert (late.pain, late.exercise) == (4, "")
    assert of_kind(HighestPain, at_visit(done_set())) == []


def test_a_pain_that_was_only_told_afterwards_is_no_highest_one() -> None:
    # 3 before and 1 after is not a highest pain of 1.
    made = at_visit(done_set(), before=3, after=1)
    assert of_kind(HighestPain, made) == []
    (after,) = of_kind(AfterSession, made)
    assert after.pain == 1


def test_scores_of_the_day_stand_beside_the_first_one() -> None:
    scores = (score(MONDAY, 6), score(day_of(3), 5), score(NOW.day, 3))
    made = replace(chart(), visits=(FIRST, NOW), scores=scores)
    (fact,) = of_kind(WasScored, made)
    assert (fact.score, fact.first) == (scores[2], scores[0])
    (fact,) = of_kind(WasScored, replace(made, scores=scores[2:]))
    assert (fact.score, fact.first) == (scores[2], None)


def test_the_assessment_holds_only_thresholds_since_the_last_visit() -> None:
    flags = [
        Flag(kind=FlagKind.PAIN, day=day_of(2), records=("a",), basis=("CJ",)),
        Flag(kind=FlagKind.PAIN, day=MONDAY, records=("b",), basis=("CJ",)),
        Flag(kind=FlagKind.PAIN, day=day_of(8), records=("c",), basis=("CJ",)),
        Flag(kind=FlagKind.CONSENT, day=day_of(2), basis=("CJ",)),
    ]
    made = at_visit(done_set(), before=3)
    (crossed,) = of_kind(ThresholdCrossed, made, flags=flags)
    assert (crossed.flag, crossed.records) == (flags[0], ("a",))
    others = drafted(made, NOW, [BRIDGE], CARDS)
    assert not [one for one in others if one.part is NotePart.ASSESSMENT]


def version(number: int, signed_at: datetime, *items: str) -> Prescription:
    made = prescription(prescribed(*items), version=number, first=signed_at.date())
    return replace(made, signed_at=signed_at)


def test_a_version_signed_at_the_visit_is_told_against_the_one_before_it() -> None:
    """Two signatures at one visit are one change."""
    versions = [
        BRIDGE,
        version(2, instant(NOW.day, 9), "bridge"),
        version(3, instant(NOW.day, 10), "bridge", "squat"),
    ]
    (fact,) = of_kind(PrescriptionSigned, replace(chart(), visits=(FIRST, NOW)), versions)
    assert (fact.version, fact.first, fact.records) == (3, False, ("v3", "v1"))
    assert [one.item.key for one in fact.change.added] == ["squat"]
    assert [one.item.key for one in fact.change.removed] == ["calf"]


def test_the_first_version_is_told_as_the_first() -> None:
    made = replace(chart(), visits=(NOW,))
    (fact,) = of_kind(PrescriptionSigned, made, [version(1, instant(NOW.day), "bridge")])
    assert (fact.first, fact.records) == (True, ("v1",))


def test_what_goes_on_and_what_was_stopped_are_told() -> None:
    made = replace(chart(), visits=(FIRST, NOW))
    (kept,) = of_kind(PrescriptionKept, made)
    assert (kept.version, kept.records) == (1, ("v1",))
    end = PrescriptionEnd(
        prescription="v1", kind=EndKind.STOPPED, on=NOW.day, by="mk", at=instant(NOW.day)
    )
    (stopped,) = of_kind(PrescriptionStopped, replace(made, ends=(end,)))
    assert stopped.records == ("v1",)
    draft = replace(BRIDGE, signed_at=None)
    assert of_kind(PrescriptionKept, made, [draft]) == []


def test_a_version_that_was_withdrawn_is_neither_told_nor_compared_with() -> None:
    withdrawn = PrescriptionEnd(
        prescription="v2",
        kind=EndKind.WITHDRAWN,
        on=NOW.day,
        by="mk",
        at=instant(NOW.day),
        reason="Wrong person",
    )
    made = replace(chart(), visits=(FIRST, NOW), ends=(withdrawn,))
    old, mistake = version(1, instant(FIRST.day), "bridge"), version(2, instant(NOW.day), "calf")
    assert of_kind(PrescriptionSigned, made, [old, mistake]) == []
    right = version(3, instant(NOW.day, 19), "bridge", "calf")
    (fact,) = of_kind(PrescriptionSigned, made, [old, mistake, right])
    assert (fact.version, fact.records) == (3, ("v3", "v1"))
    before = replace(withdrawn, at=instant(FIRST.day))
    earlier = replace(mistake, signed_at=instant(FIRST.day))
    (fact,) = of_kind(PrescriptionSigned, replace(made, ends=(before,)), [old, earlier, right])
    assert fact.records == ("v3", "v1")


def test_what_was_seen_in_a_session_that_was_withdrawn_is_not_told() -> None:
    mistake = session(NOW.day, in_clinic=True)
    seen = observation(NOW, ObservationKind.FREE, "Limps")
    made = replace(
        chart(),
        visits=(NOW,),
        observations=(replace(seen, session=mistake.session.id),),
        withdrawn_sessions=(mistake,),
    )
    assert of_kind(WasSeen, made) == []
    assert len(of_kind(WasSeen, replace(made, observations=(seen,)))) == 1


def test_a_visit_that_nobody_marked_as_done_took_place_all_the_same() -> None:
    left = replace(visit(day_of(3)), state=VisitState.PARKED)
    missed = replace(visit(day_of(5)), state=VisitState.MISSED)
    assert last_visit(replace(chart(), visits=(FIRST, left, missed, NOW)), NOW) == left


def test_the_next_planned_visit_is_told_with_its_time() -> None:
    missed = replace(visit(day_of(9)), state=VisitState.MISSED)
    made = replace(chart(), visits=(FIRST, NOW, missed, NEXT))
    (fact,) = of_kind(NextVisit, made)
    assert (fact.day, fact.at, fact.records) == (day_of(14), time(8, 30), (NEXT.id,))


pains = st.none() | st.integers(0, 10)
sets = st.lists(
    st.builds(done_set, st.sampled_from([*CARDS]), st.sampled_from(SetStatus), pain=pains),
    max_size=5,
)
sessions = st.lists(
    st.builds(
        lambda day, made, before, after, effort, clinic, of, hour: session(
            day_of(day),
            *made,
            before=before,
            after=after,
            effort=effort,
            in_clinic=clinic,
            of=of,
            hour=hour,
        ),
        st.sampled_from([0, 1, 3, 5, 7, 7, 7, 9]),
        sets,
        pains,
        pains,
        pains,
        st.booleans(),
        st.sampled_from([None, "v1", "gone"]),
        st.integers(6, 20),
    ),
    max_size=6,
    unique_by=lambda one: one.session.id,
)
charts = st.builds(
    lambda done, first, reports, seen, scores, next_one, mornings, runs: replace(
        chart(sessions=sorted(done, key=lambda one: one.session.started_at)),
        visits=(*([FIRST] if first else []), NOW, *([NEXT] if next_one else [])),
        reports=tuple(told(day_of(day), DoneAtHome.SOME, at=NOW.day) for day in sorted(reports)),
        observations=tuple(
            observation(NOW, kind, "Seen.", number=number, value=1, unit="cm")
            for number, kind in enumerate(seen)
        ),
        scores=tuple(score(day_of(day), day) for day in sorted(scores)),
        mornings=tuple(
            morning(day_of(day), pain, usual=usual)
            for day, (pain, usual) in sorted(mornings.items())
        ),
        runs=tuple(run(day_of(day), during=pain) for day, pain in sorted(runs.items())),
    ),
    sessions,
    st.booleans(),
    st.sets(st.integers(0, 7)),
    st.lists(st.sampled_from(ObservationKind), max_size=4),
    st.sets(st.integers(0, 7)),
    st.booleans(),
    st.dictionaries(st.integers(-2, 9), st.tuples(pains, st.booleans()), max_size=5),
    st.dictionaries(st.integers(-2, 9), pains, max_size=3),
)


@given(charts, st.booleans())
def test_every_fact_leads_to_records_that_exist_and_its_numbers_are_theirs(
    made: ChartFile, changed: bool
) -> None:
    versions = [BRIDGE, *([version(2, instant(NOW.day), "bridge")] if changed else [])]
    by_id = {one.session.id: one for one in made.sessions}
    observed = {one.id: one for one in made.observations}
    scored = {one.id: one for one in made.scores}
    known = {*by_id, *observed, *scored, *(one.id for one in versions), *map(told_id, made.reports)}
    known |= {one.id for one in made.visits}
    mornings = {record_id(one): one for one in made.mornings}
    runs = {one.id: one for one in made.runs}
    known |= {*mornings, *runs}
    facts = drafted(made, NOW, versions, CARDS)
    order = [list(NotePart).index(one.part) for one in facts]
    assert order == sorted(order)
    for fact in facts:
        assert fact.records
        assert set(fact.records) <= known
        theirs = [by_id[one] for one in fact.records if one in by_id]
        match fact:
            case PainBefore():
                assert [fact.pain] == [one.session.pain_before for one in theirs]
            case HighestPain():
                assert fact.pain == max(
                    one.session.worst
                    for one in made.sessions
                    if one.in_clinic
                    and one.session.started_at.date() == NOW.day
                    and one.session.worst is not None
                )
                assert [fact.pain] == [one.session.worst for one in theirs]
            case AfterSession():
                assert [(fact.pain, fact.effort)] == [
                    (one.session.pain_after, one.session.effort) for one in theirs
                ]
            case DoneInClinic():
                own = [
                    each for one in theirs for each in one.sets if each.exercise == fact.exercise
                ]
                assert fact.sets_done == sum(one.status is SetStatus.DONE for one in own)
                assert fact.sets_cut_short == sum(one.status is CUT for one in own)
                told_pains = [one.pain for one in own if one.pain is not None]
                assert fact.highest_pain == max(told_pains, default=None)
            case DoneAtHomeSince():
                own = [each for one in theirs for each in one.sets]
                assert not any(one.in_clinic for one in theirs)
                all_done = sum(one.status is SetStatus.DONE for one in own)
                assert fact.home.sets_done + fact.home.sets_unasked == all_done
                assert fact.home != AskedAndDone()
            case MorningsSince():
                answers = [mornings[one] for one in fact.records]
                assert (fact.told, fact.usual) == (
                    len(answers),
                    sum(one.usual for one in answers),
                )
                assert fact.highest_pain == max(
                    (one.pain for one in answers if one.pain is not None), default=None
                )
            case RunsSince():
                ran = [runs[one] for one in fact.records]
                assert (fact.runs, fact.minutes) == (len(ran), sum(one.minutes for one in ran))
                assert fact.highest_pain == max(
                    (pain.pain for one in ran for pain in pains_of(one)), default=None
                )
            case ToldSince():
                assert fact.all_done + fact.some_done + fact.none_done == len(fact.records)
            case WasSaid() | WasSeen():
                assert [fact.observation] == [observed[one] for one in fact.records]
            case WasScored():
                assert [fact.score, *([fact.first] if fact.first else [])] == [
                    scored[one] for one in fact.records
                ]


@given(charts)
def test_the_assessment_is_empty_without_a_flag(made: ChartFile) -> None:
    facts = drafted(made, NOW, [BRIDGE], CARDS)
    assert all(one.part is not NotePart.ASSESSMENT for one in facts)


@pytest.mark.parametrize("kind", list(FlagKind))
def test_only_what_happened_to_the_person_is_a_threshold(kind: FlagKind) -> None:
    flag = Flag(kind=kind, day=NOW.day, records=("a",), basis=("CJ",))
    found = of_kind(ThresholdCrossed, at_visit(), flags=[flag])
    assert bool(found) is kind.clinical
