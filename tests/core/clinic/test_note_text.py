"""The sentences of a drafted note while somebody writes: each keeps its records."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.note import Fragment, NotePart
from rehab_desktop.core.clinic.note_text import (
    PartText,
    drafted_part,
    edited,
    read_part,
    with_sentence,
    without_sentence,
)

PAIN = Fragment(part=NotePart.SUBJECTIVE, text="Pain before: 2/10.", records=("session",))
SAID = Fragment(part=NotePart.SUBJECTIVE, text="Said: stairs are easier.", records=("seen",))
WORD = Fragment(part=NotePart.SUBJECTIVE, text="No word for 3 days.", records=("v1",))
DRAFT = drafted_part([PAIN, SAID])


def standing(part: PartText) -> list[str]:
    """What the text has where each sentence is said to be."""
    return [part.text[one.start : one.end] for one in part.sentences if one.stands]


def test_a_draft_is_its_sentences_one_a_line() -> None:
    assert DRAFT.text == "Pain before: 2/10.\nSaid: stairs are easier."
    assert standing(DRAFT) == [PAIN.text, SAID.text]
    assert DRAFT.fragments == (PAIN, SAID)


@pytest.mark.parametrize(
    "text",
    [
        "Looks tired. Pain before: 2/10.\nSaid: stairs are easier.",
        "Pain before: 2/10. As last time.\nSaid: stairs are easier.",
        "Pain before: 2/10.\n\nWalks freely.\nSaid: stairs are easier.",
        "Pain before: 2/10.\nSaid: stairs are easier. Slept well.",
    ],
)
def test_own_words_beside_a_sentence_leave_it_untouched(text: str) -> None:
    part = edited(DRAFT, text)
    assert standing(part) == [PAIN.text, SAID.text]
    assert part.fragments == (PAIN, SAID)


def test_a_changed_sentence_is_touched_and_keeps_its_records() -> None:
    part = edited(DRAFT, "Pain before: 3/10.\nSaid: stairs are easier.")
    changed, said = part.fragments
    assert (changed.text, changed.touched, changed.records) == (
        "Pain before: 3/10.",
        True,
        ("session",),
    )
    assert changed.original == PAIN.text
    assert said == SAID


@pytest.mark.parametrize("text", ["Said: stairs are easier.", "\nSaid: stairs are easier."])
def test_a_sentence_that_is_taken_out_is_remembered(text: str) -> None:
    part = edited(DRAFT, text)
    gone, said = part.fragments
    assert (gone.text, gone.touched, gone.original) == ("", True, PAIN.text)
    assert said == SAID
    assert standing(part) == [SAID.text]


def test_undo_makes_a_sentence_untouched_again() -> None:
    for changed in ("Said: stairs are easier.", "Pain: 2.\nSaid: stairs are easier.", ""):
        assert edited(edited(DRAFT, changed), DRAFT.text) == DRAFT, changed


def test_undo_finds_the_second_of_two_equal_sentences_in_its_own_place() -> None:
    twice = drafted_part([SAID, replace(SAID, records=("other",))])
    first, second = twice.fragments
    again = edited(edited(twice, SAID.text + "\n"), twice.text)
    assert again == twice
    assert again.fragments == (first, second)


def test_what_reaches_over_two_sentences_touches_both() -> None:
    part = edited(DRAFT, "Pain before: none, stairs are easier.")
    assert [one.touched for one in part.fragments] == [True, True]
    assert standing(part) == ["Pain before: ", " stairs are easier."]


def test_a_part_is_read_as_it_was_kept() -> None:
    part = DRAFT
    for text in ("Pain before: 3/10.\nSaid: stairs are easier.", "Pain before: 3/10.\n"):
        part = edited(part, text)
    again = read_part(part.kept, part.fragments)
    assert again.fragments == part.fragments
    assert standing(again) == ["Pain before: 3/10."]


def test_a_new_fact_is_added_as_a_line_or_left_out_for_good() -> None:
    added = with_sentence(DRAFT, WORD)
    assert added.text.endswith("easier.\nNo word for 3 days.")
    assert added.fragments == (PAIN, SAID, WORD)
    left = without_sentence(DRAFT, WORD)
    assert left.text == DRAFT.text
    assert [one.original for one in left.fragments] == [PAIN.text, SAID.text, WORD.text]


def test_a_new_fact_begins_an_empty_part() -> None:
    assert with_sentence(PartText(), WORD).text == WORD.text


def test_the_caret_is_in_a_sentence_or_in_none() -> None:
    part = edited(DRAFT, f"{DRAFT.text}\nOwn words.")
    assert [part.at(place) for place in (0, 18, 19, len(part.text))] == [0, 0, 1, None]


def test_what_is_kept_is_plain() -> None:
    part = edited(DRAFT, "  Pain\u202e before:\t2/10.\n")
    assert part.kept == "Pain before: 2/10."


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 30), st.text("ab .\n", max_size=6)),
        max_size=8,
    )
)
def test_wherever_one_types_each_untouched_sentence_stands_as_it_was_drafted(
    changes: list[tuple[int, int, str]],
) -> None:
    part = drafted_part([PAIN, SAID, WORD])
    for place, gone, typed in changes:
        text = part.text
        part = edited(part, text[:place] + typed + text[place + gone :])
        taken = sorted((one.start, one.end) for one in part.sentences if one.stands)
        assert all(a[1] <= b[0] for a, b in pairwise(taken))
        for one in part.sentences:
            words = part.text[one.start : one.end]
            if not one.fragment.touched:
                assert words == one.fragment.original == one.fragment.text
            assert one.stands == bool(one.fragment.text)
            assert one.fragment.records in {("session",), ("seen",), ("v1",)}
    assert edited(part, part.text) == part
    assert replace(part).fragments == part.fragments
