"""What is sounded and said, and when, as the table of the session's cues has it."""

from __future__ import annotations

from rehab_desktop.core.content.exercise import Phase, PhaseKind, Sides
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.cues import PhraseKind, tip_seconds
from rehab_desktop.core.session.state import Effect, Sounded, Tick
from rehab_desktop.core.session.timeline import SECOND
from tests.core.build import BREATH, LIFT, at, card, dose, phrases, play, steps, tones

SHORT = Phase(kind=PhaseKind.HOLD, label="Pause", seconds=1)
PUSH = Phase(kind=PhaseKind.HOLD, label="Push", seconds=5)
CYCLE = Phase(kind=PhaseKind.MOVE, label="Cycle", seconds=15)


def heard(*items: object) -> tuple[Effect, ...]:
    """Everything a session of these items sounds and says, left alone."""
    state, opening = engine.begin(steps(*items), 0)  # type: ignore[arg-type]
    return (*opening, *play(state, Tick(at=at(2000)))[1])


def test_a_get_ready_is_counted_down_and_ends_high() -> None:
    first = [tone for tone in tones(heard(card("one", dose(*LIFT, sets=1)))) if tone[0] <= 10]
    assert first == [(7, "low"), (8, "low"), (9, "low"), (10, "high")]


def test_a_hold_begins_and_ends_with_a_tone_and_tells_its_middle() -> None:
    effects = heard(card("one", dose(*LIFT, sets=1)))
    hold = [tone for tone in tones(effects) if 13 <= tone[0] <= 33]
    assert hold == [(13, "start"), (30, "low"), (31, "low"), (32, "low"), (33, "end")]
    assert (13, "effort") in phrases(effects)
    assert (23, "halfway") in phrases(effects)


def test_a_movement_ticks_at_each_change() -> None:
    twice = heard(card("one", dose(LIFT[0], SHORT, sets=1, reps=2)))
    assert [tone for tone in tones(twice) if tone[0] > 10] == [
        (13, "start"),
        (14, "tick"),
        (17, "start"),
        (18, "done"),
    ]


def test_a_short_hold_is_not_counted_down() -> None:
    effects = heard(card("one", dose(SHORT, sets=1)))
    assert [tone for tone in tones(effects) if tone[0] > 10] == [(11, "done")]
    assert not [said for said in phrases(effects) if said[1] == "halfway"]


def test_a_hold_of_five_seconds_is_counted_down_but_has_no_middle() -> None:
    effects = heard(card("one", dose(PUSH, sets=1)))
    assert [t for t in tones(effects) if t[0] > 10][:4] == [
        (12, "low"),
        (13, "low"),
        (14, "low"),
        (15, "end"),
    ]
    assert "halfway" not in [said for _, said in phrases(effects)]


def test_a_long_movement_is_announced_like_a_hold() -> None:
    effects = heard(TimedBlock(id="walk", title="Walk", seconds=60), card("c", dose(CYCLE, sets=1)))
    assert (0, "effort") in phrases(effects)
    assert (30, "halfway") in phrases(effects)
    assert (60, "end") in tones(effects)


def test_breaths_are_told_apart_by_ear_and_named_in_the_first_repetition_only() -> None:
    effects = heard(card("breath", dose(*BREATH, sets=1, reps=2)))
    breaths = [tone for tone in tones(effects) if tone[0] > 10]
    assert breaths == [(14, "exhale"), (23, "inhale"), (27, "exhale"), (36, "done")]
    assert (10, "inhale") in tones(effects)
    words = [second for second, said in phrases(effects) if said == "word"]
    assert words == [10, 14, 20]


def test_a_change_of_legs_chimes_and_says_which() -> None:
    effects = heard(card("push", dose(*LIFT, sets=1, sides=Sides.EACH, rest_side=10)))
    assert (36, "switch") in tones(effects)
    assert (36, "switch") in phrases(effects)
    at_once = heard(card("push", dose(*LIFT, sets=1, sides=Sides.EACH)))
    assert (36, "switch") in tones(at_once)


def test_a_rest_says_what_comes_next_but_not_between_two_repetitions() -> None:
    effects = heard(card("one", dose(PUSH, sets=2, reps=2, rest_rep=5)))
    assert [second for second, said in phrases(effects) if said == "rest"] == [25]


def test_the_first_exercise_and_the_next_are_announced() -> None:
    effects = heard(card("one", dose(PUSH, sets=1)), card("two", dose(PUSH, sets=1)))
    said = [word for _, word in phrases(effects) if word in ("first", "next")]
    assert said == ["first", "next"]


def test_repetitions_are_counted() -> None:
    effects = heard(card("one", dose(LIFT[0], sets=1, reps=3)))
    counts = [
        e.cue.phrase.number
        for e in effects
        if isinstance(e, Sounded) and e.cue.phrase and e.cue.phrase.said is PhraseKind.COUNT
    ]
    assert counts == [1, 2, 3]


def test_a_set_without_a_clock_says_how_many() -> None:
    state, _ = engine.begin(steps(card("raise", dose(sets=1, reps=12))), 0)
    assert (10, "manual") in phrases(play(state, Tick(at=at(11)))[1])


def test_a_tip_is_spoken_after_the_first_words() -> None:
    assert (12, "tip") in phrases(heard(card("one", dose(*LIFT, sets=1))))
    assert (23, "tip") in phrases(heard(card("b", dose(*BREATH, sets=1, reps=2))))
    silent = heard(card("b", dose(*BREATH, sets=1, reps=2), tips=()))
    assert "tip" not in [said for _, said in phrases(silent)]


def test_a_tip_stays_long_enough_to_read() -> None:
    assert tip_seconds("Short.") == 6
    assert tip_seconds("x" * 150) == 10


def test_cues_come_at_their_own_instants() -> None:
    late = play(engine.begin(steps(card("one", dose(PUSH))), 0)[0], Tick(at=at(9) + 400_000_000))[1]
    assert [e.at for e in late if isinstance(e, Sounded)] == [7 * SECOND, 8 * SECOND, 9 * SECOND]


def test_a_longer_count_down_is_beeped_and_a_hold_too_short_for_it_is_counted_while_it_lasts() -> (
    None
):
    state, opening = engine.begin(steps(card("one", dose(PUSH, sets=1))), 0, 5 * SECOND)
    effects = (*opening, *play(state, Tick(at=at(2000)))[1])
    low = [when for when, tone in tones(effects) if tone == "low"]
    assert low == [5, 6, 7, 8, 9, 11, 12, 13, 14]


def test_without_a_count_down_only_the_ends_are_sounded() -> None:
    state, opening = engine.begin(steps(card("one", dose(*LIFT, sets=1))), 0, 0)
    effects = (*opening, *play(state, Tick(at=at(2000)))[1])
    heard_tones = tones(effects)
    assert "low" not in [tone for _, tone in heard_tones]
    assert (10, "high") in heard_tones
    assert (33, "end") in heard_tones
