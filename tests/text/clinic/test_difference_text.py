"""What a version changes, as a therapist reads it before signing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.prescription import Days, Prescription, ProgressRule
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import LIMITS, Item
from rehab_desktop.text.clinic.difference_text import Mark, difference_lines, difference_text
from tests.core.clinic.build import WALK, day_of, prescribed, prescription
from tests.shipped import library

CARDS = library().exercises
BRIDGE, CALF, BREATHING = (
    CARDS[one] for one in ("roller-bridge", "wall-calf-strides", "breathing-90-90")
)
OLD = prescription(prescribed("roller-bridge", "wall-calf-strides", "breathing-90-90", WALK))


def lines(new: Prescription, old: Prescription = OLD) -> list[str]:
    return [f"{one.mark} {one.text}" for one in difference_lines(difference(old, new), CARDS)]


def test_equal_versions_have_no_line() -> None:
    assert lines(OLD) == []
    assert difference_text(difference(OLD, OLD), CARDS) == ""


def test_what_is_added_and_removed_is_told_with_dose_and_days() -> None:
    new = drafts.add_exercise(drafts.remove(OLD, 0), CARDS["hip-flip-90-90"])
    assert lines(new) == [
        f"+ {CARDS['hip-flip-90-90'].name}: 2 × 12 reps, every day",
        f"− {BRIDGE.name}: 3 × 20 s, every day",
    ]


def test_level_and_dose_are_told_against_the_old_ones() -> None:
    easier, harder = (BRIDGE.level(one).title for one in ("1a", "1b"))
    (line,) = lines(drafts.step_level(OLD, 0, BRIDGE, 1))
    assert line == (
        f"~ {BRIDGE.name}: level “{harder}” instead of “{easier}”, 3 × 30 s instead of 3 × 20 s"
    )


def test_a_number_that_is_not_in_the_dose_is_told_by_its_name() -> None:
    (line,) = lines(drafts.step(OLD, 0, "rest_set_s", BRIDGE, 1))
    rest = BRIDGE.level(None).dose.rest_set_s
    assert line == f"~ {BRIDGE.name}: rest between sets {rest + 5:g} s instead of {rest:g} s"
    (line,) = lines(drafts.step(OLD, 2, "exhale_s", BREATHING, 1))
    assert "breathe out" in line


def test_what_says_the_same_as_the_card_is_no_line() -> None:
    sets = BRIDGE.level(None).dose.sets
    same = drafts.put(OLD, 0, replace(OLD.items[0], item=Item(exercise=BRIDGE.id, sets=sets)))
    assert lines(same) == []


def test_side_tip_days_and_blocks_are_told() -> None:
    new = drafts.set_first_side(OLD, 1, CALF, Side.LEFT)
    new = drafts.set_tip(new, 1, "Slowly.")
    new = drafts.set_days(new, 1, Days(times=3))
    new = drafts.step(new, 3, "seconds", None, 2)
    assert lines(new) == [
        f"~ {CALF.name}: left leg first, tip “Slowly.”, 3 times a week instead of every day",
        "~ Walk: 6 min instead of 5 min",
    ]
    assert lines(OLD, new)[0] == (
        f"~ {CALF.name}: first side as chosen at the start, the tips of the card again, "
        "every day instead of 3 times a week"
    )


def test_order_message_end_and_rule_are_told() -> None:
    new = drafts.set_message(drafts.move(OLD, 0, 3), "Well done.")
    new = replace(new, until=day_of(20), progress=ProgressRule.FREE, transition_s=30)
    assert lines(new) == [
        "~ another order",
        "~ other message",
        "~ until Sunday 22 November 2026",
        "~ the programme may step up and down",
        "~ change-over between exercises 30 s instead of 15 s",
    ]
    assert lines(OLD, new)[1:3] == ["~ no message", "~ no last day"]


def test_one_text_names_what_is_added_and_removed() -> None:
    new = drafts.add_exercise(drafts.remove(OLD, 0), CARDS["hip-flip-90-90"])
    said = difference_text(difference(OLD, new), CARDS)
    assert said.startswith("added: ")
    assert "; removed: " in said


def test_braces_in_a_tip_stay_braces() -> None:
    new = drafts.set_tip(OLD, 0, "{name} %n (s)")
    assert "{name} %n (s)" in difference_text(difference(OLD, new), CARDS)


def test_an_exercise_that_is_gone_is_told_by_its_id() -> None:
    gone = prescription(prescribed("old-squat"))
    assert lines(gone, prescription([], signed=False)) == ["+ Old squat: every day"]
    changed = drafts.put(gone, 0, replace(gone.items[0], item=Item(exercise="old-squat", sets=2)))
    assert lines(changed, gone) == ["~ Old squat: other dose"]


@given(st.sampled_from(list(CARDS.values())), st.sampled_from([*LIMITS]), st.sampled_from([-2, 2]))
def test_every_step_of_a_number_is_told(card: Exercise, key: str, steps: int) -> None:
    old = prescription(prescribed(card.id))
    new = drafts.step(old, 0, key, card, steps)
    found = difference_lines(difference(old, new), CARDS)
    assert [one.mark for one in found] == ([Mark.CHANGED] if new != old else [])
