"""The look back at the end of some weeks: before and after, what was reached, nothing judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from rehab_desktop.core.history.scores import ScoreChange
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    PainKind,
    PainReport,
    ProgrammeLog,
    Started,
    past_session,
)
from rehab_desktop.core.programme.review import Review, review_of, steps_back_of
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from tests.fake_programme import programme_guide
from tests.store.builders import a_session, a_set

START = date(2026, 10, 5)
END = START + timedelta(days=41)
STARTED = ProgrammeLog(started=Started(id="p", started_on=START))
GUIDE = programme_guide()


@cache
def cards() -> dict[str, Exercise]:
    return dict(load_catalogue(paths.CATALOGUE).exercises)


def on(day: int, pain: int | None = None, exercise: str = "roller-bridge") -> SessionRecord:
    """A session so many days after the start, with this pain told after it."""
    at = datetime(2026, 10, 5, 18, tzinfo=UTC) + timedelta(days=day)
    return a_session(
        started_at=at,
        ended_at=at,
        sets=(a_set(exercise=exercise, level="1b"),),
        pains=(),
        pain_after=pain,
    )


def everyday(day: int, pain: int) -> PainReport:
    at = datetime(2026, 10, 5, 8, tzinfo=UTC) + timedelta(days=day)
    return PainReport(id=f"{day}", kind=PainKind.EVERYDAY, told_at=at, pain=pain)


def review(facts: ProgrammeLog = STARTED, *records: SessionRecord, last: date = END) -> Review:
    return review_of(facts, cards(), GUIDE, START, last, records=records)


def test_the_first_everyday_level_is_held_against_the_newest() -> None:
    told = (everyday(-3, 7), everyday(0, 5), everyday(14, 6), everyday(40, 3), everyday(60, 0))
    found = review(replace(STARTED, everyday=told)).everyday
    assert found is not None
    assert (found.first, found.last, found.answers) == (5, 3, 3)
    assert (found.first_day, found.last_day) == (START, START + timedelta(days=40))
    assert found.change is ScoreChange.BETTER


@pytest.mark.parametrize(
    ("first", "last", "change"),
    [
        (5, 4, ScoreChange.BELOW),
        (5, 3, ScoreChange.BETTER),
        (2, 4, ScoreChange.WORSE),
        (3, 3, ScoreChange.BELOW),
    ],
)
def test_two_points_count_as_a_change_of_pain(first: int, last: int, change: ScoreChange) -> None:
    """`crossley2004`, `nprsmcid`: 2 of 0-10."""
    found = review(replace(STARTED, everyday=(everyday(1, first), everyday(40, last))))
    assert found.threshold == 2
    assert found.everyday is not None
    assert found.everyday.change is change


def test_one_answer_is_nothing_to_compare() -> None:
    assert review(replace(STARTED, everyday=(everyday(0, 5),))).everyday is None
    assert review(STARTED).after is None


def test_pain_after_sessions_is_the_mean_of_the_first_and_the_last_fortnight() -> None:
    records = [on(0, 4), on(13, 5), on(14, 9), on(27, 9), on(28, 1), on(41, 2), on(20, None)]
    found = review(STARTED, *records).after
    assert found is not None
    assert (found.first, found.last, found.answers) == (4.5, 1.5, 4)
    assert found.change is ScoreChange.BETTER


def test_two_ends_of_a_short_period_do_not_overlap() -> None:
    last = START + timedelta(days=6)
    found = review(STARTED, on(0, 4), on(3, 9), on(6, 1), last=last).after
    assert found is not None
    assert (found.first, found.last, found.answers) == (4, 1, 2)


def test_where_early_sessions_are_gone_the_first_weeks_pain_stands_for_them() -> None:
    facts = replace(STARTED, first_pain=4.25)
    found = review(facts, on(40, 1)).after
    assert found is not None
    assert (found.first, found.last, found.answers) == (4.25, 1, 1)
    later = review_of(facts, cards(), GUIDE, START + timedelta(days=7), END, records=(on(40, 1),))
    assert later.after is None


def test_levels_and_sets_go_from_the_cards_to_the_present_ones() -> None:
    doses = (
        CurrentDose(exercise="roller-bridge", level="1d", reason="level"),
        CurrentDose(exercise="hip-flip-90-90", level="1", sets=3, reason="set"),
        CurrentDose(
            exercise="door-frame-push",
            level="1",
            reason="rest",
            rest_until=END + timedelta(days=2),
        ),
    )
    facts = replace(STARTED, current_doses={one.exercise: one for one in doses})
    found = {one.exercise: one for one in review(facts, on(0), on(2), on(70)).reached}
    bridge = found["roller-bridge"]
    default = cards()["roller-bridge"].default_level
    assert (bridge.level_before, bridge.level, bridge.sessions) == (default, "1d", 2)
    assert bridge.higher
    assert bridge.rungs == len(cards()["roller-bridge"].levels)
    flip = found["hip-flip-90-90"]
    assert (flip.sets_before, flip.sets, flip.sessions) == (2, 3, 0)
    assert flip.higher
    door = found["door-frame-push"]
    assert door.resting == END + timedelta(days=2)
    assert not door.higher
    assert list(found) == ["hip-flip-90-90", "roller-bridge", "door-frame-push"]


def test_days_are_counted_by_strand_over_the_whole_period() -> None:
    records = [on(day) for day in (0, 2, 30)] + [on(3, exercise="hip-flip-90-90")]
    weekly = tuple(START + timedelta(days=7 * week) for week in range(6))
    found = review(replace(STARTED, trained=weekly), *records)
    assert (found.sessions, found.days, found.weeks) == (4, 4, 6)
    kept = {one.strand: one for one in found.kept}
    assert kept[Strand.STRENGTH].done == 3
    assert kept[Strand.MOBILITY].done == 1
    for strand, one in kept.items():
        assert one.planned == sum(GUIDE.stage(week).days[strand] for week in range(1, 7))


def test_a_day_of_less_than_half_of_a_strand_is_not_done() -> None:
    found = review_of(
        STARTED, cards(), GUIDE, START, END, records=(on(0),), wanted={Strand.STRENGTH: 9}
    )
    assert {one.strand: one.done for one in found.kept}[Strand.STRENGTH] == 0


def test_without_a_programme_there_is_no_plan_to_hold_it_against() -> None:
    found = review(ProgrammeLog(), on(0, 3), on(1, 3), on(40, 3))
    assert found.kept == ()
    assert found.after is not None
    assert found.after.change is ScoreChange.BELOW


def test_sessions_of_the_facts_do_where_there_are_no_records() -> None:
    stopped = replace(on(30, 2), status=SessionStatus.STOPPED)
    sessions = tuple(past_session(one, one.pain_after) for one in (on(5, 4), stopped))
    found = review(replace(STARTED, sessions=sessions))
    assert (found.sessions, found.completed) == (2, 1)
    assert found.after is not None
    assert (found.after.first, found.after.last) == (4, 2)


def test_only_agreed_steps_back_of_these_days_count_each_day_once() -> None:
    def decided(suggestion: str, day: int, *, accepted: bool = True) -> Decision:
        return Decision(
            suggestion=SuggestionId.parse(suggestion),
            accepted=accepted,
            day=START + timedelta(days=day),
        )

    decisions = (
        decided("rest:2026-10-20", 15),
        decided("less:2026-10-20", 15),
        decided("less:2026-10-08", 4),
        decided("less:2026-10-09", 5, accepted=False),
        decided("level:roller-bridge:1c", 6),
        decided("rest:2026-12-20", 76),
    )
    assert steps_back_of(decisions, START, END) == (
        START + timedelta(days=4),
        START + timedelta(days=15),
    )


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="Give the earlier day first"):
        review_of(STARTED, cards(), GUIDE, END, START)


def test_days_are_asked_for_as_the_stage_and_the_week_of_the_person_have_them() -> None:
    """Who has two days a week is not behind with five, and a stage that waits asks for no more."""
    weekly = tuple(START + timedelta(days=7 * week) for week in range(6))
    sore = tuple(everyday(14 * n, 4) for n in range(3))
    waits = review(replace(STARTED, trained=weekly, everyday=sore))
    assert {one.strand for one in waits.kept} == {
        strand for strand, days in GUIDE.stages[0].days.items() if days
    }
    two = Intake(day=START, days=2)
    little = review(replace(STARTED, trained=weekly, intake=two))
    assert all(one.planned <= 12 for one in little.kept)


def test_everyday_pain_told_on_the_day_of_the_review_counts() -> None:
    told = (everyday(0, 5), everyday(42, 2))
    facts = replace(STARTED, everyday=told)
    assert review(facts).everyday is None
    day = START + timedelta(days=42)
    found = review_of(facts, cards(), GUIDE, START, END, told_until=day).everyday
    assert found is not None
    assert (found.last, found.last_day, found.change) == (2, day, ScoreChange.BETTER)
