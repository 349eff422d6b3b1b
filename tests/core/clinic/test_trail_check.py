"""Whatever is done to the trail is found: by the chain, or by a head that was kept elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.trail import FIRST, Act, TrailEntry, by_hand, chained, first_wrong
from rehab_desktop.core.clinic.trail_check import KeptHead, check_trail, typed_head

BEGUN = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
MOST = 40


def a_trail(length: int) -> list[TrailEntry]:
    """Entries of ten people, one a minute."""
    entries: list[TrailEntry] = []
    previous = FIRST
    for number in range(1, length + 1):
        entry = chained(
            previous,
            sequence=number,
            at=BEGUN + timedelta(minutes=number),
            therapist="mk",
            act=list(Act)[number % len(Act)],
            kind="visit",
            record=f"record {number}",
            person=f"person {number % 10}" if number % 3 else None,
            digest=sha256(str(number).encode()).hexdigest(),
        )
        entries.append(entry)
        previous = entry.hash
    return entries


def head_of(entries: Sequence[TrailEntry], at: datetime | None = None) -> KeptHead:
    return KeptHead(digits=entries[-1].hash[:16], at=at)


places = st.integers(min_value=0, max_value=MOST - 1)
others = st.text(st.characters(codec="utf-8"), max_size=8)


@given(
    place=places,
    field=st.sampled_from(["therapist", "kind", "record", "person", "digest", "previous", "hash"]),
    value=others,
)
def test_any_value_that_is_changed_is_found_at_its_place(
    place: int, field: str, value: str
) -> None:
    entries = a_trail(MOST)
    change: dict[str, Any] = {field: value}
    changed = replace(entries[place], **change)
    if changed != entries[place]:
        entries[place] = changed
        assert first_wrong(entries) == place + 1


@given(place=places, minutes=st.integers(1, 10_000), later=st.booleans())
def test_any_instant_that_is_changed_is_found_at_its_place(
    place: int, minutes: int, later: bool
) -> None:
    entries = a_trail(MOST)
    by = timedelta(minutes=minutes if later else -minutes)
    entries[place] = replace(entries[place], at=entries[place].at + by)
    assert first_wrong(entries) == place + 1


@given(place=st.integers(0, MOST - 2))
def test_any_entry_that_is_removed_before_others_is_found_at_its_place(place: int) -> None:
    entries = a_trail(MOST)
    del entries[place]
    assert first_wrong(entries) == place + 1


@given(first=places, second=places)
def test_any_two_that_are_swapped_are_found_at_the_first(first: int, second: int) -> None:
    entries = a_trail(MOST)
    if first != second:
        entries[first], entries[second] = entries[second], entries[first]
        assert first_wrong(entries) == min(first, second) + 1


@given(place=places, copied=places)
def test_any_entry_that_is_added_is_found_at_its_place(place: int, copied: int) -> None:
    entries = a_trail(MOST)
    entries.insert(place, entries[copied])
    # A copy of the entry itself stands right, and the second of the two does not.
    assert first_wrong(entries) == (place + 2 if copied == place else place + 1)


@given(length=st.integers(1, MOST - 1))
def test_an_end_that_is_cut_off_is_found_by_a_head_and_by_nothing_else(length: int) -> None:
    entries = a_trail(MOST)
    kept, cut = head_of(entries), entries[:length]
    assert first_wrong(cut) is None
    assert check_trail(cut, ()).is_right
    found = check_trail(cut, (kept,))
    assert (found.wrong, found.missing, found.is_right) == (None, (kept,), False)
    assert check_trail(entries, (kept,)).found == 1


@given(place=st.integers(0, MOST - 2))
def test_a_trail_that_is_written_anew_is_found_by_a_head(place: int) -> None:
    """As a lead with the key and a program of their own could do it."""
    entries = a_trail(MOST)
    kept = head_of(entries)
    anew: list[TrailEntry] = []
    for entry in [*entries[:place], *entries[place + 1 :]]:
        previous = anew[-1].hash if anew else FIRST
        values = {
            name: getattr(entry, name)
            for name in ("at", "therapist", "act", "kind", "record", "person", "digest")
        }
        anew.append(chained(previous, sequence=len(anew) + 1, **values))
    assert first_wrong(anew) is None
    assert check_trail(anew, (kept,)).missing == (kept,)


def test_entries_that_are_not_chained_hide_one_that_was_removed() -> None:
    """The control: with a sum for each row and no link to the one before, as openemr had it, a row
    that is gone is missed by nobody.
    """
    unchained = [
        chained(
            FIRST,
            sequence=0,
            at=entry.at,
            therapist=entry.therapist,
            act=entry.act,
            kind=entry.kind,
            record=entry.record,
            person=entry.person,
            digest=entry.digest,
        )
        for entry in a_trail(MOST)
    ]

    def wrong_sums(entries: Sequence[TrailEntry]) -> list[TrailEntry]:
        return [one for one in entries if first_wrong([replace(one, sequence=1)]) is None]

    assert wrong_sums(unchained) == []
    assert wrong_sums(unchained[:5] + unchained[6:]) == []
    chained_ones = a_trail(MOST)
    assert first_wrong(chained_ones[:5] + chained_ones[6:]) == 6


def test_an_entry_that_cannot_be_read_is_wrong_at_its_place() -> None:
    entries = a_trail(MOST)[:6]
    assert check_trail(entries, (), unreadable=7).wrong == 7
    entries[2] = replace(entries[2], record="other")
    assert check_trail(entries, (), unreadable=7).wrong == 3


def restored_at(entries: Sequence[TrailEntry], at: datetime) -> list[TrailEntry]:
    """The trail of a back-up, and that it was restored."""
    restored = chained(
        entries[-1].hash,
        sequence=len(entries) + 1,
        at=at,
        therapist="mk",
        act=Act.RESTORED,
        kind="backup",
        record="history-x.sqlite",
        person=None,
        digest="",
    )
    return [*entries, restored]


def test_a_restored_back_up_explains_the_heads_of_what_it_left_behind() -> None:
    whole = a_trail(9)
    backup = whole[:5]
    later = whole[-1].at + timedelta(hours=1)
    now = restored_at(backup, later)
    kept = head_of(whole, at=whole[-1].at)
    found = check_trail(now, (kept,))
    assert (found.is_right, found.left_behind) == (True, (kept,))


def test_it_explains_none_that_was_kept_after_it_and_none_of_unknown_time() -> None:
    whole = a_trail(9)
    now = restored_at(whole[:5], whole[-1].at + timedelta(hours=1))
    after = head_of(whole, at=whole[-1].at + timedelta(hours=2))
    unknown = head_of(whole)
    before = head_of(whole, at=whole[2].at)
    found = check_trail(now, (after, unknown, before))
    assert found.missing == (after, unknown, before)


def test_a_head_is_typed_as_it_stands_on_the_paper_or_only_its_beginning() -> None:
    entries = a_trail(3)
    paper = by_hand(entries[-1].hash)
    for typed in (paper, paper.upper(), paper.replace(" ", ""), paper[:9], f"  {paper}\n"):
        assert check_trail(entries, (typed_head(typed),)).found == 1


@pytest.mark.parametrize("typed", ["", "abcd", "not a head at all", "0" * 33, "ab cd-12 34"])
def test_what_cannot_be_a_head_is_refused_in_words(typed: str) -> None:
    with pytest.raises(Invalid, match="8 to 32"):
        typed_head(typed)


def test_each_head_that_was_kept_is_found_in_a_long_trail() -> None:
    entries = a_trail(1_000)
    found = check_trail(entries, [head_of(entries[:length]) for length in range(1, 1_000, 10)])
    assert (found.is_right, found.found) == (True, 100)
