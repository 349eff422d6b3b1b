"""What a day of the clinic lists to be looked at, and what is open when it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.day import (
    MatterKind,
    as_they_stand,
    open_at_the_end,
    to_look_at,
)
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.note import Note, NotePart
from rehab_desktop.core.clinic.visit import Visit, VisitState
from tests.core.clinic.build import MONDAY, PERSON, day_of, instant, visit

DRAFT = Note(
    id="note",
    person=PERSON.id,
    visit="visit",
    parts={NotePart.PLAN: "As before."},
    author="mk",
    changed_at=instant(MONDAY),
)
NOTED = {visit(MONDAY).id}


def flag(kind: FlagKind, day: int = 0, value: float | None = None) -> Flag:
    return Flag(kind=kind, day=day_of(day), value=value, basis=("CJ",))


@pytest.mark.parametrize(
    ("led_now", "open_sessions", "stands"),
    [
        ("visit", {"visit"}, VisitState.RUNNING),
        (None, {"visit"}, VisitState.PARKED),
        ("another", {"visit", "another"}, VisitState.PARKED),
        (None, set(), VisitState.HERE),
    ],
)
def test_only_the_session_that_is_led_now_is_running(
    led_now: str | None, open_sessions: set[str], stands: VisitState
) -> None:
    running = replace(visit(MONDAY), id="visit", state=VisitState.RUNNING)
    others = [
        replace(running, id=state.value, state=state)
        for state in VisitState
        if state is not VisitState.RUNNING
    ]
    found = as_they_stand([running, *others], led_now=led_now, open_sessions=open_sessions)
    assert found == (replace(running, state=stands), *others)


def test_drafts_red_pains_and_endings_are_listed_in_this_order() -> None:
    flags = {PERSON.id: [flag(FlagKind.ENDS_SOON), flag(FlagKind.PAIN), flag(FlagKind.NO_WORD)]}
    found = to_look_at([DRAFT], flags)
    assert [one.kind for one in found] == [MatterKind.DRAFT, MatterKind.FLAG, MatterKind.ENDS]
    assert [one.record for one in found] == [
        "note",
        flags[PERSON.id][1].key,
        flags[PERSON.id][0].key,
    ]
    assert found[0].day == MONDAY


def test_the_newest_and_worst_pain_comes_first_and_a_draft_that_has_waited_longest() -> None:
    told = [
        flag(FlagKind.PAIN, 1, 9),
        flag(FlagKind.STOPPED, 8, 8),
        flag(FlagKind.PAIN, 8, 6),
        flag(FlagKind.STOPPED, 9),
    ]
    drafts = [replace(DRAFT, id=f"note {day}", changed_at=instant(day_of(day))) for day in (4, 2)]
    found = to_look_at(drafts, {PERSON.id: told, "bo": [flag(FlagKind.PAIN, 8, 7)]})
    assert [one.record for one in found if one.kind is MatterKind.DRAFT] == ["note 2", "note 4"]
    flags = [one.flag for one in found if one.flag is not None]
    assert [(one.kind, (one.day - MONDAY).days, one.value) for one in flags] == [
        (FlagKind.STOPPED, 9, None),
        (FlagKind.PAIN, 8, 7),
        (FlagKind.PAIN, 8, 6),
        (FlagKind.STOPPED, 8, 8),
        (FlagKind.PAIN, 1, 9),
    ]


def test_what_has_ended_comes_before_what_ends_soon_the_nearest_first() -> None:
    ends = [
        flag(FlagKind.ENDS_SOON, 20),
        flag(FlagKind.ENDED, 2),
        flag(FlagKind.ENDED, 9),
        flag(FlagKind.ENDS_SOON, 15),
    ]
    found = to_look_at([], {PERSON.id: ends})
    assert [one.day for one in found] == [day_of(day) for day in (9, 2, 15, 20)]


def test_a_signed_or_empty_note_is_no_matter() -> None:
    signed = replace(DRAFT, signed_at=instant(MONDAY))
    empty = replace(DRAFT, parts={})
    assert to_look_at([signed, empty], {}) == ()


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (VisitState.PLANNED, MatterKind.UNMARKED),
        (VisitState.HERE, MatterKind.UNMARKED),
        (VisitState.RUNNING, MatterKind.PARKED),
        (VisitState.PARKED, MatterKind.PARKED),
        (VisitState.MISSED, MatterKind.MISSED),
        (VisitState.DONE, None),
    ],
)
def test_a_visit_is_open_until_it_is_done(state: VisitState, kind: MatterKind | None) -> None:
    found = open_at_the_end([visit(MONDAY, state)], [], {}, NOTED)
    assert [one.kind for one in found] == ([kind] if kind else [])


def test_at_the_end_only_flags_of_those_who_came_are_open() -> None:
    flags = {PERSON.id: [flag(FlagKind.PAIN)], "bo": [flag(FlagKind.PAIN)]}
    found = open_at_the_end([visit(MONDAY)], [], flags, NOTED)
    assert [(one.kind, one.person) for one in found] == [(MatterKind.FLAG, PERSON.id)]


def test_a_day_with_nothing_open_says_so() -> None:
    assert open_at_the_end([visit(MONDAY)], [], {}, NOTED) == ()


def test_a_visit_that_is_done_needs_a_note() -> None:
    (found,) = open_at_the_end([visit(MONDAY)], [], {}, ())
    assert (found.kind, found.record) == (MatterKind.NO_NOTE, visit(MONDAY).id)


@given(st.lists(st.builds(visit, st.just(MONDAY), st.sampled_from(VisitState)), max_size=8))
def test_every_visit_is_done_or_listed_once(visits: list[Visit]) -> None:
    found = open_at_the_end(visits, [DRAFT], {}, NOTED)
    open_visits = [one for one in visits if one.state is not VisitState.DONE]
    assert len(found) == len(open_visits) + 1
    order = list(MatterKind)
    places = [order.index(one.kind) for one in found]
    assert places == sorted(places)
