"""Every write of a clinic's stores, as each is called, with the right that it names."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.person_settings import PersonSettings
from rehab_desktop.core.clinic.ports import Author, FlagLook
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.retention import RetentionRule
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import Observation, VisitState, Withdrawn
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.clinic_settings import SqliteClinicSettings
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.key_changes import (
    enter_key_changed,
    enter_own_slot,
    enter_slot,
    may_change_keys,
)
from rehab_desktop.store.clinic.merging import SqliteMerging
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.person_settings import SqlitePersonSettings
from rehab_desktop.store.clinic.phrases import SqlitePhrases
from rehab_desktop.store.clinic.reading_in import RunnersFile, add_with, read_in, runners_file
from rehab_desktop.store.clinic.retention import SqliteRetention
from rehab_desktop.store.sql import first_row
from tests.store.clinic.builders import (
    BY_MK,
    CONSENT,
    GOAL,
    REPORT,
    SCORE,
    TODAY,
    ClinicStores,
    a_note,
    a_person,
    a_prescription,
    a_template,
    a_visit,
    an_amendment,
    an_observation,
)

RUNNERS = Path(__file__).parents[2] / "data" / "store" / "schema-5.db"

Call = Callable[[ClinicStores, Author], Future[Any]]

THE_APP_ITSELF = {
    "SqlitePins.choose": "one's own PIN",
    "SqlitePins.lifted": "the lock tells who works",
    "SqlitePins.refused": "the lock tells that somebody tried",
    "BulkHistory.add_person": "a clinic that is made up as a whole, before anybody works there",
    "BulkHistory.add_sessions": "a clinic that is made up as a whole, before anybody works there",
    "BulkHistory.write": "a write of that clinic, whose store names its right",
    "BulkHistory.write_file": "a write of that clinic, whose store names its right",
    "enter_openings": "the lock tells who opened the clinic, and who tried",
    "enter_restored": "whoever works next tells that a back-up was restored",
    "in_one": "a clinic that is made up as a whole, before anybody works there",
    "write": "what a write without an author is made from",
    "write_noted": "what a write of blocks and roles is made from",
    "write_as": "what every write with a right is made from",
}
"""Writes that belong to no right, each with the reason."""


def episode_of(clinic: ClinicStores) -> str:
    people = SqlitePeople(clinic.history, viewer="mk")
    return people.chart("anna").result().episodes[0].id


def a_runner(clinic: ClinicStores) -> RunnersFile:
    copy = clinic.history.path.with_name("runner.sqlite")
    shutil.copy(RUNNERS, copy)
    return runners_file(copy)


def a_read_in(clinic: ClinicStores, author: Author) -> Future[None]:
    return read_in(clinic.history, a_runner(clinic), "anna", author)


def an_added_runner(clinic: ClinicStores, author: Author) -> Future[None]:
    new = a_person(id="cleo", code="CM-1", family="Merle")
    return add_with(clinic.history, a_runner(clinic), new, author)


def was_before(author: Author) -> Observation:
    """What a score said before it was corrected."""
    return an_observation(id="before", session=None, set_index=None, by=author.therapist)


def an_end(clinic: ClinicStores, author: Author) -> Future[None]:
    end = PrescriptionEnd(
        prescription="version-2",
        kind=EndKind.STOPPED,
        on=TODAY,
        by=author.therapist,
        at=author.at,
        reason="Worse",
    )
    return clinic.prescriptions.end(end, author)


def a_look(author: Author) -> FlagLook:
    return FlagLook(person="anna", flag="pain 2025-03-01", by=author.therapist, at=author.at)


def withdrawn(author: Author) -> Withdrawn:
    return Withdrawn(reason="Other side", by=author.therapist, at=author.at)


def an_episode() -> Episode:
    return Episode(id="second", person="anna", title="Ankle", opened_on=TODAY)


def a_block(author: Author) -> PersonBlock:
    return PersonBlock(
        id="block-1",
        person="anna",
        reason="Asked to be erased",
        asked_on=TODAY,
        by=author.therapist,
        at=author.at,
    )


def after_a_block(clinic: ClinicStores) -> SqliteBlocks:
    """Anna is blocked, by the lead."""
    blocks = SqliteBlocks(clinic.history)
    if clinic.history.ask_file(lambda db: first_row(db, "SELECT 1 FROM block")).result() is None:
        blocks.block(a_block(BY_MK), BY_MK).result()
    return blocks


def after_a_merge(clinic: ClinicStores) -> SqliteMerging:
    """Bo's record was put together with Anna's, by the lead."""
    merging = SqliteMerging(clinic.history)
    if not merging.merged("anna").result():
        merging.merge("anna", "bo", "AK-1", BY_MK).result()
    return merging


CALLS: Mapping[str, tuple[Right, Call]] = {
    "SqliteTherapists.put_therapist": (
        Right.LEAD,
        lambda c, a: c.therapists.put_therapist(Therapist(id="new", letters="NW"), a),
    ),
    "SqliteClinicSettings.put_settings": (
        Right.LEAD,
        lambda c, a: SqliteClinicSettings(c.history).put_settings(
            ClinicSettings(lock_minutes=5), a
        ),
    ),
    "SqlitePeople.put_person": (
        Right.SEE_ALL,
        lambda c, a: c.people.put_person(a_person(family="Other"), a),
    ),
    "SqlitePeople.opened": (Right.TREAT, lambda c, a: c.people.opened("anna", a)),
    "SqlitePeople.put_episode": (
        Right.TREAT,
        lambda c, a: c.people.put_episode(an_episode(), a),
    ),
    "SqlitePeople.put_goal": (
        Right.PRESCRIBE,
        lambda c, a: c.people.put_goal(replace(GOAL, episode=episode_of(c), text="Up"), "anna", a),
    ),
    "SqlitePeople.put_consent": (
        Right.TREAT,
        lambda c, a: c.people.put_consent(replace(CONSENT, id="other", by=a.therapist), a),
    ),
    "SqlitePeople.put_look": (Right.TREAT, lambda c, a: c.people.put_look(a_look(a))),
    "SqlitePeople.drop_look": (Right.TREAT, lambda c, a: c.people.drop_look(a_look(a))),
    "SqlitePrescriptions.put_draft": (
        Right.TREAT,
        lambda c, a: c.prescriptions.put_draft(a_prescription(episode_of(c), version=3), a),
    ),
    "SqlitePrescriptions.drop_draft": (
        Right.TREAT,
        lambda c, a: c.prescriptions.drop_draft("anna", a),
    ),
    "SqlitePrescriptions.sign": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.sign(a_prescription(episode_of(c), version=3), a),
    ),
    "SqlitePrescriptions.end": (Right.PRESCRIBE, an_end),
    "SqlitePrescriptions.put_template": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.put_template(a_template(id="other"), a),
    ),
    "SqlitePrescriptions.delete_template": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.delete_template("begin", a),
    ),
    "SqliteVisits.put_visit": (
        Right.TREAT,
        lambda c, a: c.visits.put_visit(a_visit(id="visit-3", day=TODAY + timedelta(7)), a),
    ),
    "SqliteVisits.set_state": (
        Right.TREAT,
        lambda c, a: c.visits.set_state("visit-1", VisitState.HERE, a),
    ),
    "SqliteVisits.delete_visit": (Right.TREAT, lambda c, a: c.visits.delete_visit("visit-2", a)),
    "SqliteVisits.put_observation": (
        Right.TREAT,
        lambda c, a: c.visits.put_observation(an_observation(id="seen-2", by=a.therapist), a),
    ),
    "SqliteVisits.withdraw": (
        Right.PRESCRIBE,
        lambda c, a: c.visits.withdraw("seen-1", withdrawn(a), a),
    ),
    "SqliteVisits.put_report": (
        Right.TREAT,
        lambda c, a: c.visits.put_report(replace(REPORT, day=TODAY, by=a.therapist), a),
    ),
    "SqliteVisits.drop_report": (
        Right.TREAT,
        lambda c, a: c.visits.drop_report("anna", REPORT.day, a),
    ),
    "SqliteNotes.put_note": (
        Right.TREAT,
        lambda c, a: c.notes.put_note(a_note(id="note-2", author=a.therapist), a),
    ),
    "SqliteNotes.sign_note": (
        Right.PRESCRIBE,
        lambda c, a: c.notes.sign_note(a_note(id="note-2", author=a.therapist), a),
    ),
    "SqliteNotes.amend": (
        Right.PRESCRIBE,
        lambda c, a: c.notes.amend(an_amendment(id="amendment-2", by=a.therapist), a),
    ),
    "SqlitePersonScores.put_score": (
        Right.TREAT,
        lambda c, a: c.scores.put_score(replace(SCORE, id="score-2"), "anna", a),
    ),
    "SqlitePersonScores.remove_score": (
        Right.TREAT,
        lambda c, a: c.scores.remove_score("score-1", a),
    ),
    "SqlitePersonScores.correct_score": (
        Right.PRESCRIBE,
        lambda c, a: c.scores.correct_score(replace(SCORE, value=4), was_before(a), a),
    ),
    "SqlitePersonScores.withdraw_score": (
        Right.PRESCRIBE,
        lambda c, a: c.scores.withdraw_score("score-1", was_before(a), a),
    ),
    "SqliteCorrections.withdraw_session": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.withdraw_session("led", "Other side", a),
    ),
    "SqliteCorrections.move_session": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_session("led", "bo", "moved-1", "Mixed up", a),
    ),
    "SqliteCorrections.move_observation": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_observation("seen-1", "bo", "moved-2", "Mixed up", a),
    ),
    "SqliteCorrections.move_note": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_note(
            "note-1", a_visit(id="visit-bo", person="bo"), "moved-3", "Mixed up", a
        ),
    ),
    "SqlitePersonSettings.put_settings": (
        Right.TREAT,
        lambda c, a: SqlitePersonSettings(c.history).put_settings(
            "anna", PersonSettings(count_down_s=5), a
        ),
    ),
    "SqlitePhrases.put_phrases": (
        Right.TREAT,
        lambda c, a: SqlitePhrases(c.history).put_phrases({"hep": "Home."}, a),
    ),
    "read_in": (Right.PRESCRIBE, a_read_in),
    "add_with": (Right.SEE_ALL, an_added_runner),
    "may_change_keys": (Right.LEAD, lambda c, a: may_change_keys(c.history, a)),
    "enter_key_changed": (Right.LEAD, lambda c, a: enter_key_changed(c.history, a)),
    "enter_own_slot": (Right.TREAT, lambda c, a: enter_own_slot(c.history, a)),
    "enter_slot": (Right.LEAD, lambda c, a: enter_slot(c.history, "mk", Act.MADE, a)),
    "SqliteBlocks.block": (
        Right.LEAD,
        lambda c, a: SqliteBlocks(c.history).block(a_block(a), a),
    ),
    "SqliteBlocks.lift": (Right.LEAD, lambda c, a: after_a_block(c).lift("anna", a)),
    "SqliteBlocks.look": (
        Right.LEAD,
        lambda c, a: after_a_block(c).look("anna", "look-1", "A call", a),
    ),
    # Anna is cared for by the lead, so it is somebody else's person whom a therapist copies.
    "SqliteCopies.record": (
        Right.COPY_ALL,
        lambda c, a: SqliteCopies(c.history).record("anna", a),
    ),
    "SqliteCopies.copied": (
        Right.COPY_ALL,
        lambda c, a: SqliteCopies(c.history).copied("anna", "0" * 64, a),
    ),
    "SqliteErasing.erase": (
        Right.LEAD,
        lambda c, a: SqliteErasing(c.history).erase("anna", "AK-1", a, lambda done, number: None),
    ),
    "SqliteMerging.preview": (
        Right.LEAD,
        lambda c, a: SqliteMerging(c.history).preview("anna", "bo", a),
    ),
    "SqliteMerging.merge": (
        Right.LEAD,
        lambda c, a: SqliteMerging(c.history).merge("anna", "bo", "AK-1", a),
    ),
    "SqliteMerging.take_apart": (
        Right.LEAD,
        lambda c, a: after_a_merge(c).take_apart("bo", a),
    ),
    "SqliteRetention.put_rule": (
        Right.LEAD,
        lambda c, a: SqliteRetention(c.history).put_rule(RetentionRule(years=10), a),
    ),
    "SqliteRetention.put_look": (
        Right.LEAD,
        lambda c, a: SqliteRetention(c.history).put_look(a),
    ),
}
ABOUT_NOBODY = {
    "SqliteTherapists.put_therapist",
    "SqliteClinicSettings.put_settings",
    "SqlitePrescriptions.put_template",
    "SqlitePrescriptions.delete_template",
    "SqlitePhrases.put_phrases",
    "SqliteRetention.put_rule",
    "SqliteRetention.put_look",
    "add_with",
    "may_change_keys",
    "enter_key_changed",
    "enter_own_slot",
    "enter_slot",
}
