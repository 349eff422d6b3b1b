"""A visit with something to write about, for the tests and pictures of the note."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, time, timedelta
from errno import ENOSPC
from uuid import uuid4

from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note, NotePart
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author, NoteStore
from rehab_desktop.core.clinic.visit import Observation, ObservationKind, Visit, VisitState
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import (
    PerformedSet,
    SessionPlace,
    SetStatus,
)
from rehab_desktop.core.history.scores import Score
from rehab_desktop.ui.clinic.note.note_model import NoteModel
from tests.fakes import answer
from tests.store.builders import a_session
from tests.ui.clinic.clinics import BY_MK, NOW, TODAY, ClinicScene

HOME = "breathing-90-90"


def a_set(exercise: str, pain: int | None, number: int, side: Side | None = None) -> PerformedSet:
    return PerformedSet(
        exercise=exercise,
        level="",
        set=number,
        side=side,
        planned_ns=round(40e9),
        actual_ns=round(40e9),
        planned_reps=5,
        reps=5,
        status=SetStatus.DONE,
        pain=pain,
    )


def seen(scene: ClinicScene, visit: Visit, kind: ObservationKind, text: str, **more: object) -> str:
    """Write down something at a visit; returns its id."""
    observation = Observation(
        id=str(uuid4()),
        person=visit.person,
        visit=visit.id,
        kind=kind,
        text=text,
        by="mk",
        at=NOW - timedelta(minutes=20),
        **more,  # type: ignore[arg-type]
    )
    scene.stores.visits.put_observation(observation, BY_MK).result()
    return observation.id


def led(scene: ClinicScene, visit: Visit, at: datetime) -> str:
    """A session at a visit with pain in the second exercise; returns its id."""
    record = a_session(
        id=str(uuid4()),
        started_at=at,
        ended_at=at + timedelta(minutes=16),
        pain_before=2,
        pain_after=1,
        effort=6,
        note="",
        pains=(),
        sets=(
            a_set("breathing-90-90", None, 1),
            a_set("roller-bridge", 2, 1),
            a_set("roller-bridge", 4, 2),
        ),
        place=SessionPlace.CLINIC,
        led_by="mk",
        visit=visit.id,
    )
    scene.history.of(visit.person).add(record).result()
    return record.id


def seen_visit(scene: ClinicScene, person: Person | None = None, at: time = time(8)) -> Visit:
    """Somebody's second visit, with a session, words, a test, a score and a next visit."""
    person = person or scene.person("Brambleby", "Ola", born=1980, code="OB-1")
    scene.visit(person, time(8), day=TODAY - timedelta(days=7), state=VisitState.DONE)
    scene.prescribe(person, TODAY - timedelta(days=6))
    for days, after in ((1, 2), (3, 2)):
        sets = tuple(a_set(HOME, 1, number) for number in (1, 2, 3))
        scene.session(person, days, pain_before=1, pain_after=after, sets=sets)
    visit = scene.visit(person, at, state=VisitState.DONE)
    led(scene, visit, NOW - timedelta(minutes=35))
    seen(scene, visit, ObservationKind.SAID, "Stairs are easier than last week.")
    seen(scene, visit, ObservationKind.TEST, "Heel to wall", value=9.5, unit="cm")
    for day, value in ((TODAY - timedelta(days=7), 5), (TODAY, 3)):
        score = Score(id=str(uuid4()), measure="pain-usual", day=day, value=value)
        scene.stores.scores.put_score(score, person.id, BY_MK).result()
    scene.visit(person, time(8, 30), day=TODAY + timedelta(days=7))
    return visit


class FullDisk:
    """Notes on a disk that takes none any more."""

    def __init__(self, notes: NoteStore) -> None:
        self._notes = notes

    def put_note(self, note: Note, author: Author) -> Future[None]:
        return answer(None, OSError(ENOSPC, "no room left"))

    def sign_note(self, note: Note, author: Author) -> Future[None]:
        return answer(None, OSError(ENOSPC, "no room left"))

    def amend(self, amendment: Amendment, author: Author) -> Future[None]:
        return self._notes.amend(amendment, author)

    def unsigned(self) -> Future[Sequence[Note]]:
        return self._notes.unsigned()


def opened(scene: ClinicScene, visit: Visit) -> NoteModel:
    """The note of this visit, with the screen on it."""
    if scene.model is None:
        scene.open()
    scene.screens.day_model.openNote(visit.id)
    model = scene.screens.note_model
    scene.wait(8)
    return model


def write(model: NoteModel, part: NotePart, text: str) -> None:
    """Write a line at the end of a part."""
    there = model.parts_model.by_part[part]
    before = there.content.text
    there.edit(f"{before}\n{text}" if before else text)


def kept_notes(scene: ClinicScene, person: str) -> Sequence[Note]:
    """The notes of a person as the file has them."""
    return scene.stores.people.chart(person).result().notes


def sign(scene: ClinicScene, visit: Visit, *amendments: tuple[AmendmentKind, str, str]) -> Note:
    """A signed note of a visit, with its amendments: kind, reason, text."""
    note = replace(scene.note(visit), signed_at=NOW)
    scene.stores.notes.sign_note(note, BY_MK).result()
    for number, (kind, reason, text) in enumerate(amendments):
        amendment = Amendment(
            id=str(uuid4()),
            note=note.id,
            kind=kind,
            text=text,
            reason=reason,
            by="mk",
            at=NOW + timedelta(minutes=5 + number),
        )
        scene.stores.notes.amend(amendment, BY_MK).result()
    return note


def texts(model: NoteModel) -> dict[NotePart, str]:
    """What is written in each part."""
    return {part: one.content.text for part, one in model.parts_model.by_part.items()}
