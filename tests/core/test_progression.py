"""What is earned, what steps back, and which one thing is suggested."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.followed import (
    Decision,
    Facts,
    Morning,
    PastSession,
    Prescription,
    Started,
    Work,
)
from rehab_desktop.core.gate import gate_state, gate_suggestion
from rehab_desktop.core.progression import (
    Change,
    Suggestion,
    earned,
    level_above,
    next_change,
    present,
    question_due,
)
from rehab_desktop.core.stepping_back import steps_back
from rehab_desktop.core.suggesting import suggest

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS, GUIDE = CATALOGUE.exercises, CATALOGUE.programme
# A card that does not start on its lowest rung, so that there is one below.
CARDS = {**CARDS, "roller-bridge": replace(CARDS["roller-bridge"], default_level="1b")}
TODAY = date(2026, 11, 24)
BRIDGE, CALF, DRILL, HIGH = (
    "roller-bridge",
    "wall-calf-strides",
    "leg-cycle-dribbles",
    "high-knees-overhead",
)
LEVELS = {BRIDGE: "1b", CALF: "1", DRILL: "1", HIGH: "1"}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def session(
    days_ago: int,
    *exercises: str,
    after: int | None = 1,
    pain: int | None = None,
    level: str | None = None,
    done: int = 3,
) -> PastSession:
    return PastSession(
        id=f"{days_ago}-{'-'.join(exercises)}",
        day=ago(days_ago),
        completed=True,
        works=tuple(
            Work(exercise=one, level=level or LEVELS.get(one, "1"), done=done, sets=3, pain=pain)
            for one in exercises
        ),
        pain_after=after,
    )


def facts(*sessions: PastSession, usual: bool | None = True, **more: object) -> Facts:
    """A programme of three weeks with these sessions, oldest first, and this morning's answer."""
    mornings = () if usual is None else (Morning(day=TODAY, usual=usual),)
    known = Facts(started=Started(id="p", started_on=ago(21)), sessions=sessions, mornings=mornings)
    return replace(known, **more)  # type: ignore[arg-type]


def dose(exercise: str, level: str, **more: object) -> dict[str, Prescription]:
    made = Prescription(exercise=exercise, level=level, reason="test")
    return {exercise: replace(made, **more)}  # type: ignore[arg-type]


def test_the_present_dose_is_the_cards_until_something_was_changed() -> None:
    card = CARDS[BRIDGE]
    assert present(card, Facts()).level == "1b"
    assert present(card, facts(prescriptions=dose(BRIDGE, "1c"))).level == "1c"
    # A level that the catalogue has lost.
    assert present(card, facts(prescriptions=dose(BRIDGE, "9"))).level == "1b"


def test_two_good_sessions_in_a_row_earn_the_next_rung() -> None:
    reached = earned(CARDS[BRIDGE], facts(session(3, BRIDGE), session(1, BRIDGE)), GUIDE)
    assert (reached.good, reached.needed) == (2, 2)
    assert reached.to is not None
    assert (reached.to.change, reached.to.to) == (Change.LEVEL, "1c")
    assert reached.to.prescriptions[0].level == "1c"
    assert "article" in reached.to.basis


@pytest.mark.parametrize(
    "last",
    [
        session(1, BRIDGE, after=3),
        session(1, BRIDGE, after=None),
        session(1, BRIDGE, pain=3),
        session(1, BRIDGE, done=2),
        session(1, BRIDGE, done=0),
        session(1, BRIDGE, level="1a"),
    ],
    ids=["sore after", "not told", "sore in a set", "a set cut short", "none done", "easier"],
)
def test_a_session_that_was_not_good_breaks_the_row(last: PastSession) -> None:
    reached = earned(CARDS[BRIDGE], facts(session(3, BRIDGE), last), GUIDE)
    assert (reached.good, reached.to) == (0, None)


def test_a_bad_morning_takes_the_session_before_it_out() -> None:
    known = facts(session(3, BRIDGE), session(1, BRIDGE), usual=False)
    assert earned(CARDS[BRIDGE], known, GUIDE).good == 0


def test_sessions_before_the_last_change_do_not_count() -> None:
    known = facts(session(3, CALF), session(1, CALF))
    assert earned(CARDS[CALF], known, GUIDE, since=ago(3)).good == 1


def test_high_knees_ask_for_three_good_sessions() -> None:
    known = facts(session(5, HIGH), session(3, HIGH))
    assert earned(CARDS[HIGH], known, GUIDE).to is None
    assert earned(CARDS[HIGH], facts(*known.sessions, session(1, HIGH)), GUIDE).to is not None


def test_the_ladder_comes_first_then_sets_then_the_cards_variation() -> None:
    def after(now: Prescription) -> Suggestion:
        return next_change(CARDS[now.exercise], now, GUIDE, 2)

    calf = present(CARDS[CALF], Facts())
    more = after(calf)
    assert (more.change, more.to, more.prescriptions[0].sets) == (Change.SET, "4", 4)
    assert after(replace(calf, sets=4)).change is Change.VARIATION
    assert after(replace(calf, sets=4)).prescriptions == ()
    assert after(replace(calf, volume=0.67)).change is Change.FULL
    assert after(replace(calf, volume=0.67)).prescriptions[0].volume == 1
    assert level_above(CARDS[BRIDGE], "2c") is None


def test_the_morning_is_asked_once_after_a_session_of_another_day() -> None:
    assert question_due(facts(session(1, BRIDGE), usual=None), TODAY)
    assert question_due(facts(session(4, BRIDGE), usual=None), TODAY)
    assert not question_due(facts(session(1, BRIDGE)), TODAY)
    assert not question_due(facts(session(0, BRIDGE), usual=None), TODAY)
    assert not question_due(facts(usual=None), TODAY)
    answered = facts(session(4, BRIDGE), mornings=(Morning(day=ago(3), usual=True),))
    assert not question_due(answered, TODAY)


def test_a_sore_morning_takes_a_third_of_the_volume() -> None:
    [less] = steps_back(facts(session(1, BRIDGE, CALF), usual=False), CARDS, GUIDE, TODAY)
    assert (less.change, less.back) == (Change.LESS, True)
    assert less.exercises == (BRIDGE, CALF)
    assert [one.volume for one in less.prescriptions] == [0.67, 0.67]


def test_a_red_light_in_a_set_rests_that_exercise_and_takes_it_a_level_lower() -> None:
    hurt = replace(
        session(1, CALF),
        works=(
            Work(exercise=CALF, level="1", done=3, sets=3, pain=2),
            Work(exercise=BRIDGE, level="1b", done=3, sets=3, pain=6),
            Work(exercise="gone", level="1", done=3, sets=3, pain=9),
        ),
    )
    [rest] = steps_back(facts(hurt), CARDS, GUIDE, TODAY)
    assert (rest.change, rest.exercises) == (Change.REST, (BRIDGE,))
    [lower] = rest.prescriptions
    assert (lower.level, lower.volume, lower.rest_until) == ("1a", 1, ago(-1))


def test_drills_are_red_above_two_and_lose_a_third_at_the_bottom_of_their_ladder() -> None:
    [rest] = steps_back(facts(session(1, DRILL, pain=3)), CARDS, GUIDE, TODAY)
    assert rest.prescriptions[0].volume == 0.67
    assert steps_back(facts(session(1, CALF, pain=3)), CARDS, GUIDE, TODAY) == ()


@pytest.mark.parametrize(
    "known",
    [
        facts(session(1, "hip-flip-90-90", CALF, after=6)),
        facts(
            session(1, "hip-flip-90-90", CALF), mornings=(Morning(day=TODAY, usual=False, pain=7),)
        ),
        facts(
            session(1, "hip-flip-90-90", CALF),
            mornings=(Morning(day=ago(2), usual=False), Morning(day=TODAY, usual=False)),
        ),
    ],
    ids=["red after", "red morning", "two bad mornings"],
)
def test_when_nobody_knows_which_it_was_what_loads_the_knee_rests(known: Facts) -> None:
    [rest] = steps_back(known, CARDS, GUIDE, TODAY)
    assert (rest.change, rest.exercises) == (Change.REST, (CALF,))


def test_a_day_of_mobility_alone_can_ask_for_rest_too() -> None:
    [rest] = steps_back(facts(session(1, "hip-flip-90-90", after=8)), CARDS, GUIDE, TODAY)
    assert rest.exercises == ("hip-flip-90-90",)


def test_a_good_day_asks_for_nothing_and_an_old_one_neither() -> None:
    assert steps_back(facts(session(1, CALF)), CARDS, GUIDE, TODAY) == ()
    assert steps_back(facts(), CARDS, GUIDE, TODAY) == ()
    assert steps_back(facts(session(9, CALF, after=8), usual=None), CARDS, GUIDE, TODAY) == ()


def test_no_change_after_six_weeks_leads_to_a_physiotherapist() -> None:
    long = Started(id="p", started_on=ago(43))
    sore = [session(n, CALF, after=4) for n in (9, 8)]
    known = facts(*sore, usual=None, started=long, first_pain=5.0)
    [physio] = steps_back(known, CARDS, GUIDE, TODAY)
    assert (physio.change, physio.exercises) == (Change.PHYSIO, ())
    for calm in (
        replace(known, first_pain=6.0),
        replace(known, first_pain=None),
        replace(known, started=None),
        replace(known, started=Started(id="p", started_on=ago(30))),
        replace(known, sessions=(session(9, CALF, after=2),)),
        replace(known, sessions=(session(9, CALF, after=None),)),
    ):
        assert steps_back(calm, CARDS, GUIDE, TODAY) == ()


def test_the_gate_counts_good_sessions_of_the_drill_at_its_level_or_above() -> None:
    closed = gate_state(GUIDE.gate, CARDS, facts(session(3, DRILL), session(1, DRILL)))
    assert closed is not None
    assert (closed.ready, closed.passed, closed.measured) == (False, False, frozenset())
    assert gate_suggestion(GUIDE.gate, closed) is None
    at_four = facts(session(3, DRILL, level="4"), session(1, DRILL, level="4"))
    ready = gate_state(GUIDE.gate, CARDS, at_four)
    assert ready is not None
    assert (ready.ready, ready.measured, ready.asked) == (True, frozenset({1, 2}), (3, 4))
    invitation = gate_suggestion(GUIDE.gate, ready)
    assert invitation is not None
    assert (invitation.change, invitation.exercises) == (Change.GATE, (HIGH,))
    passed = gate_state(GUIDE.gate, CARDS, replace(at_four, prescriptions=dose(HIGH, "1")))
    assert passed is not None
    assert passed.passed
    assert gate_suggestion(GUIDE.gate, passed) is None


def test_a_catalogue_without_the_drill_or_its_level_has_no_open_gate() -> None:
    assert gate_state(GUIDE.gate, {}, facts()) is None
    lost = gate_state(replace(GUIDE.gate, level="9"), CARDS, facts(session(1, DRILL)))
    assert lost is not None
    assert not lost.ready


def one(known: Facts) -> Suggestion | None:
    return suggest(known, CARDS, GUIDE, TODAY)


def test_one_thing_is_suggested_from_the_last_sessions() -> None:
    found = one(facts(session(3, CALF, BRIDGE), session(1, CALF, BRIDGE)))
    assert found is not None
    assert found.exercises == (CALF,)
    assert one(replace(facts(), started=None)) is None
    assert one(facts()) is None
    assert one(facts(session(1, "gone"), session(1, HIGH))) is None


def test_a_step_back_comes_before_all_else_and_is_said_once() -> None:
    known = facts(session(3, CALF), session(1, CALF), usual=False)
    less = one(known)
    assert less is not None
    assert less.change is Change.LESS
    declined = Decision(suggestion=less.id, accepted=False, day=ago(0))
    assert one(replace(known, decisions=(declined,))) is None


def test_a_step_up_waits_for_the_mornings_answer_and_for_another_day() -> None:
    assert one(facts(session(3, CALF), session(1, CALF), usual=None)) is None
    assert one(facts(session(3, CALF), session(1, CALF), session(0, CALF))) is None


def test_what_was_declined_is_not_made_again_the_next_days() -> None:
    known = facts(session(3, CALF), session(1, CALF))
    found = one(known)
    assert found is not None

    def declined(days_ago: int) -> Facts:
        answer = Decision(suggestion=found.id, accepted=False, day=ago(days_ago))
        other = Decision(suggestion="set:other:1", accepted=False, day=ago(days_ago))
        return replace(known, decisions=(other, answer))

    assert one(declined(0)) is None
    assert one(declined(1)) is None
    assert one(declined(3)) == found


def test_a_change_is_tried_before_the_next_one() -> None:
    known = facts(session(3, CALF, BRIDGE), session(1, CALF, BRIDGE))
    today = Decision(suggestion=f"set:{CALF}:4", accepted=True, day=TODAY)
    assert one(replace(known, decisions=(today,))) is None
    earlier = Decision(suggestion=f"set:{CALF}:4", accepted=True, day=ago(2))
    after = one(replace(known, decisions=(earlier,), prescriptions=dose(CALF, "1", sets=4)))
    assert after is not None
    assert after.exercises == (BRIDGE,)
    assert one(replace(facts(), decisions=(today,))) is None


def test_a_variation_that_was_taken_up_is_done_with() -> None:
    known = facts(session(3, CALF), session(1, CALF), prescriptions=dose(CALF, "1", sets=4))
    found = one(known)
    assert found is not None
    assert found.change is Change.VARIATION
    taken = Decision(suggestion=found.id, accepted=True, day=ago(20))
    assert one(replace(known, decisions=(taken,))) is None


def test_a_level_may_be_earned_again_after_a_step_back() -> None:
    before = Decision(suggestion=f"level:{BRIDGE}:1c", accepted=True, day=ago(12))
    found = one(facts(session(3, BRIDGE), session(1, BRIDGE), decisions=(before,)))
    assert found is not None
    assert found.to == "1c"


def test_the_gate_is_suggested_before_the_next_rung_of_the_drill() -> None:
    known = facts(
        session(3, DRILL, level="3"),
        session(1, DRILL, level="3"),
        prescriptions=dose(DRILL, "3"),
    )
    found = one(known)
    assert found is not None
    assert found.change is Change.GATE
    declined = Decision(suggestion=found.id, accepted=False, day=TODAY)
    after = one(replace(known, decisions=(declined,)))
    assert after is not None
    assert after.to == "4"


def test_a_catalogue_without_the_gates_exercise_still_suggests() -> None:
    cards = {name: card for name, card in CARDS.items() if name not in (HIGH, DRILL)}
    found = suggest(facts(session(3, CALF), session(1, CALF)), cards, GUIDE, TODAY)
    assert found is not None
