"""Two versions side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.prescription import Days, Prescription, ProgressRule
from rehab_desktop.text.clinic.version_rows import VersionRow, version_rows
from tests.core.clinic.build import WALK, prescribed, prescription
from tests.shipped import library

CARDS = library().exercises
BRIDGE, CALF, BREATHING = "roller-bridge", "wall-calf-strides", "breathing-90-90"
OLD = prescription(prescribed(BRIDGE, CALF, BREATHING, WALK))


def rows(new: Prescription, old: Prescription | None = OLD) -> list[VersionRow]:
    return list(version_rows(old, new, CARDS))


def marks(new: Prescription, old: Prescription | None = OLD) -> list[tuple[str, str]]:
    return [(one.mark, one.name) for one in rows(new, old)]


def test_equal_versions_say_the_same_on_both_sides() -> None:
    assert {one.mark for one in rows(OLD)} == {""}
    assert all(one.before == one.after != "" for one in rows(OLD))


def test_a_progression_other_than_as_prescribed_stands_below_the_items() -> None:
    free = drafts.set_progress(OLD, ProgressRule.FREE)
    held, may = "The dose stays as prescribed", "The programme may step up and down"
    [*_, last] = rows(free)
    assert (last.mark, last.name, last.before, last.after) == (
        "~",
        "Progression at home",
        held,
        may,
    )
    assert rows(OLD, free)[-1].after == held
    [*_, same] = rows(free, free)
    assert (same.mark, same.before, same.after) == ("", may, may)
    assert rows(free, None)[-1].before == ""
    assert "Progression at home" not in [name for _, name in marks(OLD)]


def test_what_was_removed_stands_where_it_stood() -> None:
    new = drafts.remove(OLD, 1)
    assert marks(new) == [
        ("", CARDS[BRIDGE].name),
        ("−", CARDS[CALF].name),
        ("", CARDS[BREATHING].name),
        ("", "Walk"),
    ]
    assert rows(new)[1].after == ""


def test_the_last_ones_that_were_removed_stand_at_the_end() -> None:
    assert [mark for mark, _ in marks(drafts.remove(drafts.remove(OLD, 3), 2))] == [
        "",
        "",
        "−",
        "−",
    ]


def test_what_is_added_has_nothing_before() -> None:
    new = drafts.add_exercise(OLD, CARDS["hip-flip-90-90"], at=1)
    row = rows(new)[1]
    assert (row.mark, row.before) == ("+", "")
    assert row.after == "2 × 12 reps  ·  every day"


def test_what_changed_is_seen_on_both_sides() -> None:
    new = drafts.set_days(drafts.step(OLD, 0, "sets", CARDS[BRIDGE], 1), 0, Days(times=3))
    row = rows(new)[0]
    assert row.mark == "~"
    assert row.before == "Two legs, 20 s  ·  3 × 20 s  ·  every day"
    assert row.after == "Two legs, 20 s  ·  4 × 20 s  ·  3 times a week"
    assert row.change == ""


def test_what_the_sides_do_not_show_is_told() -> None:
    row = rows(drafts.step(OLD, 0, "rest_set_s", CARDS[BRIDGE], 1))[0]
    assert (row.mark, row.before) == ("~", row.after)
    assert row.change.startswith("rest between sets ")


def test_a_first_version_has_everything_added() -> None:
    assert {one.mark for one in rows(OLD, None)} == {"+"}


@given(
    places=st.lists(st.integers(0, 3), unique=True, max_size=4),
    order=st.permutations(range(4)),
)
def test_every_item_of_both_versions_has_one_row(places: list[int], order: list[int]) -> None:
    kept = [OLD.items[place] for place in order if place not in places]
    new = prescription(kept, version=2) if kept else None
    if new is None:
        return
    found = difference(OLD, new)
    shown = rows(new)
    assert len(shown) == len(new.items) + len(found.removed)
    assert sum(one.mark == "−" for one in shown) == len(places)
