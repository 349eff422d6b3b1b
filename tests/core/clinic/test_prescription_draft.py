"""A prescription while it is written, key by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.prescription import EVERY_DAY, WEEK, Days, Prescription, ProgressRule
from rehab_desktop.core.clinic.prescription_facts import (
    CautionKind,
    cautions,
    exercises_picked,
    many_exercises,
    seconds_by_weekday,
)
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise, Side, Statement
from rehab_desktop.core.content.item_numbers import number_of
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock
from rehab_desktop.core.content.undo import Undoable
from tests.core.clinic.build import (
    CARDS,
    MONDAY,
    PERSON,
    WALK,
    day_of,
    instant,
    prescribed,
    prescription,
)

EMPTY = drafts.begin(id_="d", person=PERSON.id, episode="knee", from_day=MONDAY, author="mk")
BRIDGE, CALF, BREATH, SQUAT = CARDS.values()
TWO = drafts.add_exercise(drafts.add_exercise(EMPTY, BRIDGE), CALF)
MONDAYS = Days(weekdays=frozenset({1}))


def keys(draft: Prescription) -> list[str]:
    return [one.key for one in draft.items]


def item(draft: Prescription, place: int = 0) -> Item:
    made = draft.items[place].item
    assert isinstance(made, Item)
    return made


def test_exercises_routines_and_templates_are_added() -> None:
    routine = Routine(id="r", title="R", items=(Item(exercise="breath"), WALK))
    draft = drafts.add_routine(drafts.add_exercise(TWO, SQUAT, at=1), routine)
    assert keys(draft) == ["bridge", "squat", "calf", "breath", "walk"]
    draft = drafts.add(draft, *prescribed("calf", days=MONDAYS))
    assert draft.items[-1].days == MONDAYS


def test_what_is_added_comes_on_the_days_of_the_last_item() -> None:
    draft = drafts.set_days(TWO, 1, MONDAYS)
    assert drafts.add_exercise(draft, SQUAT).items[-1].days == MONDAYS
    assert drafts.add_exercise(EMPTY, SQUAT).items[-1].days == EVERY_DAY


def test_items_are_moved_and_removed() -> None:
    draft = drafts.add_exercise(TWO, SQUAT)
    assert keys(drafts.move(draft, 0, 2)) == ["calf", "squat", "bridge"]
    assert keys(drafts.move(draft, 2, -5)) == ["squat", "bridge", "calf"]
    assert keys(drafts.remove(draft, 1)) == ["bridge", "squat"]


def test_too_many_items_are_refused() -> None:
    with pytest.raises(Invalid):
        drafts.add(EMPTY, *prescribed(*["bridge"] * 101))


def test_levels_step_to_the_last_and_to_the_first() -> None:
    easier = drafts.step_level(TWO, 0, BRIDGE, -1)
    assert item(easier).level == "1"
    assert drafts.step_level(easier, 0, BRIDGE, -1) == easier
    assert drafts.step_level(easier, 0, BRIDGE, 9) == TWO
    block = drafts.add(EMPTY, *prescribed(WALK))
    assert drafts.step_level(block, 0, BRIDGE, 1) == block


def test_numbers_step_from_what_the_card_says_and_back_to_it() -> None:
    more = drafts.step(TWO, 0, "sets", BRIDGE, 1)
    assert item(more).sets == 4
    assert drafts.step(more, 0, "sets", BRIDGE, -1) == TWO
    assert item(drafts.step(TWO, 0, "hold_s", BRIDGE, 1)).hold_s == 25
    assert item(drafts.step(TWO, 0, "rest_set_s", BRIDGE, 2)).rest_set_s == 30
    walk = drafts.step(drafts.add(EMPTY, *prescribed(WALK)), 0, "seconds", None, 1)
    assert isinstance(walk.items[0].item, TimedBlock)
    assert walk.items[0].item.seconds == 330


def test_a_number_that_the_exercise_has_no_part_for_changes_nothing() -> None:
    draft = drafts.add_exercise(EMPTY, SQUAT)
    for key in ("hold_s", "inhale_s", "work_s", "rest_rep_s", "nonsense"):
        assert drafts.step(draft, 0, key, SQUAT, 1) == draft
        assert drafts.set_number(draft, 0, key, SQUAT, 5) == draft
    assert drafts.set_first_side(draft, 0, SQUAT, Side.LEFT) == draft
    assert drafts.step(TWO, 0, "sets", None, 1) == TWO


def test_numbers_that_a_level_has_no_part_for_go_when_the_level_changes() -> None:
    card = replace(BRIDGE, levels=(replace(SQUAT.levels[0], id="1"), BRIDGE.levels[1]))
    draft = drafts.set_number(drafts.add_exercise(EMPTY, card), 0, "hold_s", card, 30)
    assert item(draft).hold_s == 30
    assert item(drafts.step_level(draft, 0, card, -1)).hold_s is None


def test_a_number_outside_its_limits_is_refused() -> None:
    with pytest.raises(Invalid):
        drafts.set_number(TWO, 0, "sets", BRIDGE, 21)
    breathing = drafts.add_exercise(EMPTY, BREATH)
    with pytest.raises(Invalid):
        drafts.set_number(breathing, 0, "inhale_s", BREATH, 9)


def test_the_first_side_can_be_chosen_where_a_set_has_both() -> None:
    draft = drafts.set_first_side(TWO, 1, CALF, Side.RIGHT)
    assert item(draft, 1).first_side is Side.RIGHT
    assert drafts.set_first_side(draft, 1, CALF, None) == TWO


def test_a_tip_is_plain_and_an_empty_one_brings_the_cards_back() -> None:
    draft = drafts.set_tip(TWO, 0, "  Knees\twide. ")
    assert item(draft).tips == ("Knees wide.",)
    assert drafts.set_tip(draft, 0, " ") == TWO
    with pytest.raises(Invalid):
        drafts.set_tip(TWO, 0, "x" * 201)
    block = drafts.add(EMPTY, *prescribed(WALK))
    assert drafts.set_tip(block, 0, "Knees wide.") == block, "a timed block has no tips"


def test_weekdays_are_toggled_and_the_last_one_stays() -> None:
    draft = drafts.set_days(TWO, 0, MONDAYS)
    both = drafts.toggle_weekday(draft, 0, 3)
    assert both.items[0].days.weekdays == {1, 3}
    assert drafts.toggle_weekday(both, 0, 3) == draft
    assert drafts.toggle_weekday(draft, 0, 1) == draft
    times = drafts.set_days(TWO, 0, Days(times=3))
    assert drafts.toggle_weekday(times, 0, 5).items[0].days == Days(weekdays=frozenset({5}))


def test_named_days_become_as_many_times_a_week_before_they_step() -> None:
    draft = drafts.step_times(drafts.toggle_weekday(TWO, 0, 7), 0, 1)
    assert draft.items[0].days == Days(times=6)
    assert drafts.step_times(draft, 0, 1).items[0].days == Days(times=7)
    assert drafts.step_times(draft, 0, 99).items[0].days == Days(times=14)
    assert drafts.step_times(draft, 0, -99).items[0].days == Days(times=1)


def test_all_items_get_their_days_at_once() -> None:
    assert [one.days for one in drafts.set_all_days(TWO, MONDAYS).items] == [MONDAYS, MONDAYS]


def test_message_and_period_are_set() -> None:
    draft = drafts.set_period(drafts.set_message(TWO, " Well\r\ndone. "), MONDAY, day_of(20))
    assert (draft.message, draft.until) == ("Well\ndone.", day_of(20))
    with pytest.raises(Invalid):
        drafts.set_period(TWO, MONDAY, day_of(-1))


def test_how_the_dose_goes_on_at_home_is_chosen() -> None:
    assert TWO.progress is ProgressRule.HELD
    assert drafts.set_progress(TWO, ProgressRule.PROPOSE).progress is ProgressRule.PROPOSE


def test_as_last_time_asks_for_the_same_in_the_next_version() -> None:
    last = replace(prescription(prescribed("bridge"), until=day_of(3)), message="Well done.")
    draft = last.next_version(id_="d", from_day=day_of(7), author="jo")
    assert (draft.version, draft.signed, draft.author) == (2, False, "jo")
    assert draft.until is None, "an end that has passed is not taken over"
    assert difference(last, replace(draft, until=last.until, from_day=MONDAY)).empty


def test_signing_needs_an_item() -> None:
    assert drafts.signed(TWO, author="mk", at=instant(MONDAY)).signed
    with pytest.raises(Invalid):
        drafts.signed(EMPTY, author="mk", at=instant(MONDAY))


def test_each_day_takes_as_long_as_its_routine() -> None:
    draft = drafts.set_days(TWO, 1, MONDAYS)
    monday, tuesday = seconds_by_weekday(draft, CARDS)[:2]
    assert tuesday == 10 + 3 * 26 + 2 * 20
    assert monday == tuesday + 15 + 10 + 2 * (10 + 5 + 10) + 20
    assert seconds_by_weekday(EMPTY, CARDS) == (0.0,) * 7
    assert seconds_by_weekday(drafts.add(EMPTY, *prescribed("gone")), CARDS) == (0.0,) * 7
    any_day = drafts.set_all_days(TWO, Days(times=2))
    assert seconds_by_weekday(any_day, CARDS) == (monday,) * 7


def test_the_warnings_of_the_picked_cards_are_gathered_once() -> None:
    warned = replace(
        BRIDGE,
        contraindications=(Statement(text="A hernia", basis=("varca",)),),
        gate=(Statement(text="No pain", basis=("CJ",)),),
        levels=(BRIDGE.levels[0], replace(BRIDGE.levels[1], gate="Hold 60 s first.")),
    )
    cards = {**CARDS, "bridge": warned}
    draft = drafts.add_exercise(drafts.add_exercise(EMPTY, warned), warned)
    found = [(one.kind, one.text) for one in cautions(draft, cards)]
    assert found == [
        (CautionKind.CONTRAINDICATION, "A hernia"),
        (CautionKind.GATE, "No pain"),
        (CautionKind.LEVEL_GATE, "Hold 60 s first."),
    ]
    easier = drafts.step_level(drafts.remove(draft, 1), 0, warned, -1)
    assert len(cautions(easier, cards)) == 2
    assert cautions(drafts.add(EMPTY, *prescribed(WALK, "gone")), cards) == ()


def test_above_six_exercises_a_line_is_due() -> None:
    six = drafts.add(EMPTY, *prescribed(*"abcdef", "a", WALK))
    assert (exercises_picked(six), many_exercises(six)) == (6, False)
    assert many_exercises(drafts.add(six, *prescribed("g")))


CARD_LIST: list[Exercise] = list(CARDS.values())
MOVES = ["add", "remove", "move", "level", "step", "side", "tip", "day", "times", "block"]


@st.composite
def edits(draw: st.DrawFn) -> list[Prescription]:
    """A draft after each of some random edits."""
    draft = EMPTY
    seen = [draft]
    for move in draw(st.lists(st.sampled_from(MOVES), max_size=25)):
        draft = _edited(draw, draft, move)
        seen.append(draft)
    return seen


def _edited(draw: st.DrawFn, draft: Prescription, move: str) -> Prescription:
    if move == "add" or not draft.items:
        return drafts.add_exercise(draft, draw(st.sampled_from(CARD_LIST)))
    if move == "block":
        return drafts.add(draft, *prescribed(WALK))
    place = draw(st.integers(0, len(draft.items) - 1))
    steps = draw(st.integers(-30, 30))
    card = CARDS.get(draft.items[place].key)
    match move:
        case "remove":
            return drafts.remove(draft, place)
        case "move":
            return drafts.move(draft, place, steps)
        case "step":
            key = draw(st.sampled_from([*LIMITS, "seconds"]))
            return drafts.step(draft, place, key, card, steps)
        case "tip":
            return drafts.set_tip(draft, place, draw(st.sampled_from(["", "Slowly."])))
        case "day":
            return drafts.toggle_weekday(draft, place, draw(st.sampled_from(sorted(WEEK))))
        case "times":
            return drafts.step_times(draft, place, steps)
    if card is None:
        return draft
    if move == "level":
        return drafts.step_level(draft, place, card, steps)
    return drafts.set_first_side(draft, place, card, draw(st.sampled_from([None, *Side])))


@given(edits())
def test_whatever_is_edited_each_draft_can_be_done_and_undone(seen: list[Prescription]) -> None:
    history = Undoable(now=seen[0])
    for draft in seen[1:]:
        history = history.do(draft)
        for one in draft.items:
            if isinstance(one.item, Item):
                dose_of(one.item, CARDS[one.item.exercise])
        assert all(seconds >= 0 for seconds in seconds_by_weekday(draft, CARDS))
    while history.past:
        history = history.undo()
    assert history.now == seen[0]


@given(st.sampled_from(CARD_LIST), st.sampled_from([*LIMITS]), st.integers(-40, 40))
def test_a_step_lands_within_the_limits(card: Exercise, key: str, steps: int) -> None:
    draft = drafts.step(drafts.add_exercise(EMPTY, card), 0, key, card, steps)
    least, most = LIMITS[key]
    now = dose_of(item(draft), card)
    own = getattr(item(draft), key)
    assert own is None or (least <= own <= most and number_of(key, now) == own)
