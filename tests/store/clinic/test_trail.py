"""The trail of who did what: written with each change, and whatever is done to it is found."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.trail import Act, TrailEntry, first_wrong
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person, a_visit


def test_every_change_has_its_entry_and_the_chain_is_right(clinic: ClinicStores) -> None:
    entries = clinic.trail.trail().result()
    assert [(one.act, one.kind) for one in entries] == [
        (Act.MADE, "therapist"),
        (Act.MADE, "person"),
        (Act.MADE, "episode"),
        (Act.MADE, "goal"),
        (Act.MADE, "consent"),
        (Act.SIGNED, "prescription"),
        (Act.REPLACED, "prescription"),
        (Act.SIGNED, "prescription"),
        (Act.MADE, "prescription_template"),
        (Act.MADE, "visit"),
        (Act.MADE, "observation"),
        (Act.MADE, "adherence_report"),
        (Act.SIGNED, "note"),
        (Act.AMENDED, "note"),
    ]
    assert [one.sequence for one in entries] == list(range(1, 15))
    assert first_wrong(entries) is None


def test_an_entry_holds_no_name_and_no_text(path: Path, clinic: ClinicStores) -> None:
    clinic.history.close()
    with closing(sqlite3.connect(path)) as plain:
        written = str(plain.execute("SELECT * FROM event").fetchall())
    for told in ("Kiebitz", "Anna", "pond", "Slowly", "stairs", "Side mixed up"):
        assert told not in written


def test_a_session_that_was_led_is_entered_with_it(clinic: ClinicStores) -> None:
    record = a_session(place=SessionPlace.CLINIC, led_by="mk")
    anna = clinic.history.of("anna")
    for _ in range(2):  # a repetition changes nothing
        anna.add(record).result()
    anna.add(a_session()).result()
    led = [one for one in clinic.trail.trail().result() if one.act is Act.LED]
    assert [(one.record, one.person, one.therapist) for one in led] == [(record.id, "anna", "mk")]


def test_what_is_answered_after_a_session_that_was_led_is_entered(clinic: ClinicStores) -> None:
    record = a_session(place=SessionPlace.CLINIC, led_by="mk")
    anna = clinic.history.of("anna")
    anna.add(record).result()
    for _ in range(2):  # the same answers again change nothing
        anna.annotate(record.id, pain_after=0, effort=4, note="").result()
    entries = clinic.trail.trail().result()
    assert [(one.act, one.record, one.person, one.therapist) for one in entries[-2:]] == [
        (Act.LED, record.id, "anna", "mk"),
        (Act.CHANGED, record.id, "anna", "mk"),
    ]
    assert first_wrong(entries) is None


def test_a_change_that_fails_has_no_entry(clinic: ClinicStores) -> None:
    before = clinic.trail.trail().result()
    for refused in (
        clinic.visits.put_visit(a_visit(id="other", person="nobody"), BY_MK),
        clinic.people.put_person(a_person(id="other"), BY_MK),
    ):
        assert refused.exception() is not None
    assert clinic.trail.trail().result() == before


Harm = Callable[[list[TrailEntry]], list[TrailEntry]]
HARMS: dict[str, tuple[Harm, int]] = {
    "changed": (lambda all_: [*all_[:5], replace(all_[5], record="other"), *all_[6:]], 6),
    "changed with a hash that fits": (
        lambda all_: [*all_[:5], replace(all_[5], hash="0" * 64), *all_[6:]],
        6,
    ),
    "removed": (lambda all_: all_[:5] + all_[6:], 6),
    "the first removed": (lambda all_: all_[1:], 1),
    "swapped": (lambda all_: [*all_[:5], all_[6], all_[5], *all_[7:]], 6),
    "added": (lambda all_: [*all_[:5], all_[4], *all_[5:]], 6),
}


@pytest.mark.parametrize("harm", HARMS)
def test_whatever_is_done_to_the_trail_is_found_at_its_place(
    clinic: ClinicStores, harm: str
) -> None:
    change, place = HARMS[harm]
    assert first_wrong(change(list(clinic.trail.trail().result()))) == place


def test_an_entry_changed_in_the_file_past_its_triggers_is_found(
    path: Path, clinic: ClinicStores
) -> None:
    clinic.history.close()
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("DROP TRIGGER event_stays")
        plain.execute("UPDATE event SET at = '2020-01-01T00:00:00.000000Z' WHERE sequence = 9")
    history = SqliteHistory(path)
    entries = SqliteTrail(history).trail().result()
    history.close()
    assert first_wrong(entries) == 9


def test_the_head_is_the_newest_entry(clinic: ClinicStores) -> None:
    assert clinic.trail.head().result() == clinic.trail.trail().result()[-1]
