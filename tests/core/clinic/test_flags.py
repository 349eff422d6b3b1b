"""Flags: which fact makes one, on which day, from which records, and when it is gone again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop import paths
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.clinic.comparing import compare
from rehab_desktop.core.clinic.episode import Consent, ConsentKind, Episode
from rehab_desktop.core.clinic.flags import Flag, FlagKind, flags, highest_told, unseen
from rehab_desktop.core.clinic.note import Note, NotePart
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession, FlagLook
from rehab_desktop.core.clinic.prescription import (
    EndKind,
    Prescription,
    PrescriptionEnd,
)
from rehab_desktop.core.clinic.told_pain import PainSource
from rehab_desktop.core.clinic.visit import DoneAtHome
from rehab_desktop.core.history.record import SetStatus
from tests.core.clinic.build import (
    CARDS,
    MONDAY,
    PERSON,
    asked_now,
    chart,
    day_of,
    done_set,
    everyday,
    instant,
    morning,
    prescribed,
    prescription,
    run,
    score,
    session,
    told,
)

CATALOGUE = load_catalogue(paths.CATALOGUE)
RULES = load_flags(paths.CATALOGUE, CATALOGUE.sources)
BRIDGE = prescription(prescribed("bridge"))
TOLD = Consent(
    id="told", person=PERSON.id, kind=ConsentKind.TOLD, version=1, given_at=instant(MONDAY), by="mk"
)


def found(
    given_chart: ChartFile,
    today: date,
    *,
    versions: Sequence[Prescription] = (),
    hour: int = 12,
) -> tuple[Flag, ...]:
    """The flags at noon of this day."""
    comparison = compare(
        versions,
        given_chart.ends,
        given_chart.sessions,
        given_chart.reports,
        CARDS,
        first=MONDAY,
        last=today,
        today=today,
    )
    now = instant(today, hour)
    return flags(given_chart, versions, comparison, RULES, CATALOGUE.measures, now)


def kinds(
    given_chart: ChartFile, today: date, *, versions: Sequence[Prescription] = ()
) -> list[FlagKind]:
    consented = replace(given_chart, consents=(TOLD,))
    return [one.kind for one in found(consented, today, versions=versions)]


def only(
    given_chart: ChartFile,
    today: date,
    kind: FlagKind,
    *,
    versions: Sequence[Prescription] = (),
) -> Flag:
    flag = next(one for one in found(given_chart, today, versions=versions) if one.kind is kind)
    assert flag.basis
    return flag


@pytest.mark.parametrize(("pain", "flagged"), [(0, False), (5, False), (6, True), (10, True)])
def test_a_red_pain_makes_a_flag(pain: int, flagged: bool) -> None:
    calm = chart(sessions=[session(MONDAY, done_set(pain=pain))])
    assert kinds(calm, MONDAY) == ([FlagKind.PAIN] if flagged else [])


def test_a_red_pain_is_told_with_its_session_and_exercise() -> None:
    sessions = [session(MONDAY, done_set(pain=2), done_set("calf", pain=7), after=3)]
    flag = only(chart(sessions=sessions), day_of(3), FlagKind.PAIN)
    assert (flag.day, flag.value, flag.exercise) == (MONDAY, 7, "calf")
    assert flag.records == (sessions[0].session.id,)
    assert flag.key == "pain/2026-11-02"


@pytest.mark.parametrize(("before", "after"), [(8, 0), (0, 8), (8, None), (None, 8)])
def test_a_red_pain_before_or_after_a_session_counts_too(
    before: int | None, after: int | None
) -> None:
    sore = chart(sessions=[session(MONDAY, done_set(pain=1), before=before, after=after)])
    flag = only(sore, MONDAY, FlagKind.PAIN)
    assert (flag.value, flag.exercise) == (8, "")


def test_two_sessions_of_a_day_make_one_flag_of_the_higher_pain() -> None:
    day = chart(sessions=[session(MONDAY, after=6, hour=8), session(MONDAY, after=9, hour=18)])
    assert [one.value for one in found(day, MONDAY) if one.kind is FlagKind.PAIN] == [9]


def test_an_exercise_that_was_stopped_because_it_hurt_makes_a_flag() -> None:
    hurt = done_set("calf", SetStatus.CUT_SHORT, pain=4, hurt=True)
    flag = only(chart(sessions=[session(MONDAY, hurt)]), MONDAY, FlagKind.STOPPED)
    assert (flag.exercise, flag.value) == ("calf", 4)


def test_what_happened_four_weeks_ago_makes_no_flag_any_more() -> None:
    old = chart(sessions=[session(MONDAY, done_set(pain=7, hurt=True))])
    assert kinds(old, day_of(27)) == [FlagKind.PAIN, FlagKind.STOPPED]
    assert kinds(old, day_of(28)) == []


def test_a_score_that_is_worse_by_the_change_of_its_measure_makes_a_flag() -> None:
    better_lower = [score(MONDAY, 3), score(day_of(9), 5)]
    flag = only(replace(chart(), scores=tuple(better_lower)), day_of(10), FlagKind.WORSE)
    assert (flag.value, flag.of, flag.measure, flag.day) == (5, 3, "pain-usual", day_of(9))
    assert flag.records == tuple(one.id for one in better_lower)
    assert flag.basis == CATALOGUE.measures["pain-usual"].statement.basis
    less = replace(chart(), scores=(score(MONDAY, 3), score(day_of(9), 4)))
    assert kinds(less, day_of(10)) == []


def test_each_activity_is_looked_at_by_itself() -> None:
    scores = (
        score(MONDAY, 7, measure="activities", item="stairs"),
        score(MONDAY, 3, measure="activities", item="running"),
        score(day_of(7), 3, measure="activities", item="stairs"),
        score(day_of(7), 9, measure="activities", item="running"),
    )
    flag = only(replace(chart(), scores=scores), day_of(8), FlagKind.WORSE)
    assert flag.activity == "stairs"
    assert flag.key.endswith("/activities/stairs")


def every_day(days: range, sets: int) -> list[ChartSession]:
    return [session(day_of(day), *[done_set()] * sets) for day in days]


@pytest.mark.parametrize(("sets", "flagged"), [(1, True), (2, False)])
def test_less_than_half_of_asked_in_two_weeks_running_makes_a_flag(
    sets: int, flagged: bool
) -> None:
    """Three sets are asked every day."""
    done = chart(versions=[BRIDGE], sessions=every_day(range(15), sets))
    names = kinds(done, day_of(14), versions=[BRIDGE])
    assert (FlagKind.LESS_THAN_ASKED in names) is flagged


def test_less_than_asked_tells_its_sets_and_records() -> None:
    done = chart(versions=[BRIDGE], sessions=every_day(range(14), 1))
    flag = only(done, day_of(16), FlagKind.LESS_THAN_ASKED, versions=[BRIDGE])
    assert (flag.day, flag.value, flag.of) == (day_of(14), 14, 42)
    assert set(flag.records) == {"v1", *(one.session.id for one in done.sessions)}


def test_weeks_without_word_are_never_less_than_asked() -> None:
    done = chart(versions=[BRIDGE], sessions=every_day(range(8), 1))
    assert FlagKind.LESS_THAN_ASKED not in kinds(done, day_of(21), versions=[BRIDGE])


def test_less_than_asked_is_a_flag_for_four_weeks() -> None:
    done = chart(versions=[BRIDGE], sessions=every_day(range(14), 1))
    assert FlagKind.LESS_THAN_ASKED in kinds(done, day_of(14 + 27), versions=[BRIDGE])
    assert FlagKind.LESS_THAN_ASKED not in kinds(done, day_of(14 + 28), versions=[BRIDGE])


def test_one_week_of_less_is_no_flag() -> None:
    done = chart(versions=[BRIDGE], sessions=[*every_day(range(7), 3), *every_day(range(7, 14), 1)])
    assert FlagKind.LESS_THAN_ASKED not in kinds(done, day_of(14), versions=[BRIDGE])


@pytest.mark.parametrize(("days", "flagged"), [(13, False), (14, True), (30, True)])
def test_no_word_for_14_days_makes_a_flag(days: int, flagged: bool) -> None:
    silent = chart(versions=[BRIDGE], sessions=[session(day_of(3), done_set())])
    names = kinds(silent, day_of(3 + days), versions=[BRIDGE])
    assert (FlagKind.NO_WORD in names) is flagged


def test_the_flag_of_no_word_keeps_its_day_until_there_is_word() -> None:
    """So that a look at it hides it, also a week later."""
    silent = chart(versions=[BRIDGE])
    first = only(silent, day_of(14), FlagKind.NO_WORD, versions=[BRIDGE])
    later = only(silent, day_of(21), FlagKind.NO_WORD, versions=[BRIDGE])
    assert first.key == later.key
    assert (first.value, later.value) == (14, 21)


def test_an_answer_by_mouth_is_word_on_the_day_it_was_given() -> None:
    silent = chart(versions=[BRIDGE])
    answered = replace(silent, reports=(told(day_of(1), DoneAtHome.ALL, at=day_of(10)),))
    assert FlagKind.NO_WORD not in kinds(answered, day_of(20), versions=[BRIDGE])


def test_no_word_is_counted_over_versions_and_from_the_first_of_them() -> None:
    second = prescription(prescribed("bridge"), version=2, first=day_of(10))
    assert FlagKind.NO_WORD in kinds(chart(), day_of(14), versions=[BRIDGE, second])
    # After a gap it counts from the version after the gap.
    short = replace(BRIDGE, until=day_of(4))
    assert FlagKind.NO_WORD not in kinds(chart(), day_of(14), versions=[short, second])


def test_nobody_is_silent_to_whom_nothing_is_prescribed() -> None:
    assert kinds(chart(), day_of(60)) == []


@pytest.mark.parametrize(
    ("day", "kind"),
    [(12, None), (13, "ends soon"), (20, "ends soon"), (21, "ended"), (90, "ended")],
)
def test_the_end_of_a_prescription_is_flagged_before_and_after(day: int, kind: str | None) -> None:
    ending = replace(BRIDGE, until=day_of(20))
    silent = replace(chart(), reports=(told(day_of(1), DoneAtHome.ALL, at=day_of(day)),))
    names = kinds(silent, day_of(day), versions=[ending])
    assert names == ([kind] if kind else [])


def test_a_next_version_or_a_stop_takes_the_flag_of_the_end_away() -> None:
    ending = replace(BRIDGE, until=day_of(5))
    following = prescription(prescribed("calf"), version=2, first=day_of(9))
    assert kinds(chart(), day_of(7), versions=[ending, following]) == []
    stopped = PrescriptionEnd(
        prescription="v1", kind=EndKind.STOPPED, on=day_of(3), by="mk", at=instant(day_of(3))
    )
    assert kinds(replace(chart(), ends=(stopped,)), day_of(7), versions=[ending]) == []
    draft = replace(following, signed_at=None)
    assert kinds(chart(), day_of(7), versions=[ending, draft]) == [FlagKind.ENDED]


def note(*, text: str = "Better.", signed: bool = False) -> Note:
    return Note(
        id="note",
        person=PERSON.id,
        visit="visit",
        parts={NotePart.SUBJECTIVE: text},
        author="mk",
        changed_at=instant(MONDAY, 12),
        signed_at=instant(MONDAY, 13) if signed else None,
    )


def test_a_note_without_signature_is_flagged_after_a_day() -> None:
    drafted = replace(chart(), notes=(note(),), consents=(TOLD,))
    assert found(drafted, day_of(1), hour=12) == ()
    (flag,) = found(drafted, day_of(1), hour=13)
    assert (flag.kind, flag.value, flag.records) == (FlagKind.UNSIGNED, 25, ("note",))
    for other in (note(text=""), note(signed=True)):
        assert kinds(replace(drafted, notes=(other,)), day_of(9)) == []


def test_missing_or_withdrawn_consent_is_flagged() -> None:
    (flag,) = found(chart(), day_of(3))
    assert (flag.kind, flag.day) == (FlagKind.CONSENT, PERSON.since)
    withdrawn = replace(TOLD, withdrawn_at=instant(day_of(2)))
    (flag,) = found(replace(chart(), consents=(withdrawn,)), day_of(3))
    assert (flag.day, flag.records) == (day_of(2), ("told",))
    other = replace(TOLD, kind=ConsentKind.EXCHANGE)
    assert len(found(replace(chart(), consents=(other,)), day_of(3))) == 1


def test_after_the_episode_only_the_record_makes_flags() -> None:
    closed = Episode(
        id="knee", person=PERSON.id, title="Knee", opened_on=MONDAY, closed_on=day_of(8)
    )
    sore = replace(chart(sessions=[session(MONDAY, after=9)]), episodes=(closed,), notes=(note(),))
    assert kinds(sore, day_of(9), versions=[BRIDGE]) == [FlagKind.UNSIGNED]


@pytest.mark.parametrize("state", [PersonState.ARCHIVED, PersonState.BLOCKED])
def test_people_who_are_not_active_have_no_flags(state: PersonState) -> None:
    gone = chart(sessions=[session(MONDAY, after=9)], person=replace(PERSON, state=state))
    assert found(gone, MONDAY) == ()


def test_a_look_hides_a_flag_and_no_other() -> None:
    sore = chart(sessions=[session(day_of(day), after=8) for day in (0, 2)])
    both = [one for one in found(sore, day_of(3)) if one.kind is FlagKind.PAIN]
    look = FlagLook(person=PERSON.id, flag=both[0].key, by="mk", at=instant(day_of(3)))
    assert unseen(both, [look]) == (both[1],)


pains = st.none() | st.integers(0, 10)
some_sets = st.lists(
    st.builds(done_set, st.sampled_from([*CARDS]), pain=pains, hurt=st.booleans()), max_size=4
)
charts = st.builds(
    lambda done, scores, reports: replace(
        chart(sessions=done),
        scores=tuple(sorted(scores, key=lambda one: one.day)),
        reports=tuple(reports),
    ),
    st.lists(
        st.builds(
            lambda day, sets, before, after, clinic, hour: session(
                day_of(day), *sets, before=before, after=after, in_clinic=clinic, hour=hour
            ),
            st.integers(0, 40),
            some_sets,
            pains,
            pains,
            st.booleans(),
            st.integers(0, 23),
        ),
        max_size=8,
        unique_by=lambda one: one.session.id,
    ),
    st.lists(
        st.builds(
            lambda day, value: score(day_of(day), value), st.integers(0, 40), st.integers(0, 10)
        ),
        max_size=4,
        unique_by=lambda one: one.id,
    ),
    st.lists(
        st.builds(
            lambda day, done: told(day_of(day), done),
            st.integers(0, 40),
            st.sampled_from(DoneAtHome),
        ),
        max_size=4,
    ),
)


def test_a_red_pain_apart_from_sessions_makes_a_flag_of_its_day_and_says_where_it_was_told() -> (
    None
):
    told = replace(
        chart(),
        mornings=(morning(day_of(1), 6), morning(day_of(2), 5)),
        pain_reports=(everyday(day_of(3), 8), asked_now(day_of(5), 7)),
        runs=(run(day_of(7), during=2, next_morning=9),),
        consents=(TOLD,),
    )
    flags_ = found(told, day_of(10))
    assert [(one.kind, one.day, one.value, one.told, one.records) for one in flags_] == [
        (FlagKind.PAIN, day_of(8), 9, PainSource.MORNING_AFTER_RUN, (f"run {day_of(7)}",)),
        (FlagKind.PAIN, day_of(5), 7, PainSource.NOW, (f"now {day_of(5)}",)),
        (FlagKind.PAIN, day_of(3), 8, PainSource.EVERYDAY, (f"everyday {day_of(3)}",)),
        (FlagKind.PAIN, day_of(1), 6, PainSource.MORNING, (f"morning/{day_of(1)}",)),
    ]


def test_of_a_session_and_a_morning_the_higher_pain_makes_the_flag_of_the_day() -> None:
    for pain, where in ((7, None), (8, PainSource.MORNING)):
        told = replace(
            chart(sessions=[session(MONDAY, done_set(pain=7))]), mornings=(morning(MONDAY, pain),)
        )
        [flag] = [one for one in found(told, day_of(1)) if one.kind is FlagKind.PAIN]
        assert (flag.value, flag.told) == (pain, where)


def test_a_pain_told_long_ago_or_after_the_last_episode_makes_no_flag() -> None:
    told = replace(chart(), mornings=(morning(MONDAY, 9),), consents=(TOLD,))
    assert found(told, day_of(RULES.look_back_days)) == ()
    closed = Episode(id="knee", person=PERSON.id, title="", opened_on=MONDAY, closed_on=day_of(1))
    assert found(replace(told, episodes=(closed,)), day_of(1)) == ()


@given(charts, st.integers(0, 60))
def test_each_flag_has_a_key_of_its_own_and_leads_to_records_that_exist(
    made: ChartFile, day: int
) -> None:
    ending = replace(BRIDGE, until=day_of(35))
    all_of_them = found(made, day_of(day), versions=[ending])
    assert len({one.key for one in all_of_them}) == len(all_of_them)
    sessions = {one.session.id: one for one in made.sessions}
    known = {*sessions, "v1", *(one.id for one in made.scores)}
    for flag in all_of_them:
        assert set(flag.records) <= known
        assert flag.basis
        if flag.kind is FlagKind.PAIN:
            assert flag.value == highest_told(sessions[flag.records[0]]) >= 6  # type: ignore[operator]


@given(charts, st.integers(0, 60))
def test_days_on_which_nothing_happens_bring_no_clinical_flag(made: ChartFile, day: int) -> None:
    """Silence is no word, and never pain, worse or less than asked."""
    last = max([MONDAY, *(one.session.started_at.date() for one in made.sessions)])
    last = max([last, *(one.day for one in made.scores)])
    then = last + timedelta(days=8)
    before = {one.key for one in found(made, then, versions=[BRIDGE]) if one.kind.clinical}
    later = found(made, then + timedelta(days=day), versions=[BRIDGE])
    assert {one.key for one in later if one.kind.clinical} <= before
