"""Where a therapist begins: the draft that was left, or an empty next version."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rehab_desktop.app.clinic.prescribing import Prescribing, emptied, prescribing, same_as
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import EndKind, Prescription, PrescriptionEnd
from tests.core.clinic.build import CARDS, MONDAY, PERSON, day_of, prescribed, prescription

TEXTS = PrescriptionTexts(RoutineTexts({}), CARDS)
KNEE = Episode(id="knee", person=PERSON.id, title="", opened_on=MONDAY)
TODAY = day_of(21)
FIRST = prescription(prescribed("bridge"))
SECOND = prescription(prescribed("bridge", "calf"), version=2, first=day_of(7))


def begin(
    *versions: Prescription,
    ends: tuple[PrescriptionEnd, ...] = (),
    episodes: tuple[Episode, ...] = (KNEE,),
) -> Prescribing:
    chart = ChartFile(
        person=PERSON,
        episodes=episodes,
        prescriptions=tuple(TEXTS.stored(one) for one in versions),
        ends=ends,
    )
    return prescribing(chart, TEXTS, id_="new", episode="next", author="mk", today=TODAY)


def end(version: Prescription, kind: EndKind, day: int = 14) -> PrescriptionEnd:
    at = datetime(2026, 11, 16, 9, tzinfo=UTC)
    reason = "A mistake" if kind is EndKind.WITHDRAWN else ""
    return PrescriptionEnd(
        prescription=version.id, kind=kind, on=day_of(day), by="mk", at=at, reason=reason
    )


def test_without_anything_before_it_is_version_1_from_today() -> None:
    start = begin()
    draft = start.draft
    assert (draft.id, draft.version, draft.from_day, draft.items) == ("new", 1, TODAY, ())
    assert (start.found, start.last, start.new_episode) == (False, None, None)


def test_the_next_version_counts_those_that_are_signed() -> None:
    start = begin(FIRST, SECOND)
    assert start.draft.version == 3
    assert start.last == SECOND
    assert start.versions == (FIRST, SECOND)


def test_a_draft_that_was_left_goes_on_as_the_next_version() -> None:
    left = replace(SECOND, id="left", version=2, signed_at=None, until=day_of(30))
    start = begin(FIRST, SECOND, left)
    assert start.found
    assert (start.draft.id, start.draft.version, start.draft.from_day) == ("left", 3, TODAY)
    assert start.draft.items == left.items
    assert start.draft.until == day_of(30)


def test_a_last_day_that_is_over_is_forgotten() -> None:
    left = replace(SECOND, id="left", signed_at=None, until=day_of(10))
    assert begin(FIRST, left).draft.until is None


def test_a_draft_for_later_keeps_its_day() -> None:
    left = replace(SECOND, id="left", signed_at=None, from_day=day_of(28))
    assert begin(FIRST, left).draft.from_day == day_of(28)


def test_a_withdrawn_version_is_not_the_last_but_keeps_its_number() -> None:
    start = begin(FIRST, SECOND, ends=(end(SECOND, EndKind.WITHDRAWN),))
    assert start.last == FIRST
    assert start.draft.version == 3


def test_that_it_was_withdrawn_counts_more_than_that_it_was_replaced() -> None:
    ends = (end(FIRST, EndKind.REPLACED, 7), end(FIRST, EndKind.WITHDRAWN, 14))
    found = begin(FIRST, SECOND, ends=ends).end_of(FIRST)
    assert found is not None
    assert found.kind is EndKind.WITHDRAWN


def test_where_the_episode_is_over_a_new_one_begins_with_version_1() -> None:
    start = begin(FIRST, episodes=(replace(KNEE, closed_on=day_of(14)),))
    assert start.new_episode is not None
    assert (start.draft.episode, start.draft.version) == ("next", 1)
    assert start.last == FIRST


def test_a_draft_that_cannot_be_read_is_named_and_an_empty_one_begun() -> None:
    left = TEXTS.stored(replace(SECOND, id="left", signed_at=None))
    broken = replace(left, content=left.content.replace("bridge", "no-such-exercise"))
    chart = ChartFile(person=PERSON, episodes=(KNEE,), prescriptions=(broken,))
    start = prescribing(chart, TEXTS, id_="new", episode="next", author="mk", today=TODAY)
    assert start.unreadable is not None
    assert start.unreadable.stored == broken
    assert (start.found, start.draft.items) == (False, ())


def test_the_same_as_last_time_keeps_the_drafts_own_id_version_and_day() -> None:
    last = replace(SECOND, message="Slowly.", until=day_of(14))
    draft = begin(FIRST, last).draft
    same = same_as(last, draft)
    assert (same.items, same.message) == (last.items, "Slowly.")
    assert (same.id, same.version, same.from_day) == ("new", 3, TODAY)
    assert same.until is None  # it is over
    assert same_as(replace(last, until=TODAY + timedelta(days=1)), draft).until is not None


def test_an_emptied_draft_asks_for_nothing_from_today_on() -> None:
    draft = replace(same_as(SECOND, begin(SECOND).draft), message="Hello")
    assert emptied(draft, TODAY) == begin(SECOND).draft
