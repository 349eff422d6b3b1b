"""A small clinic with invented people; what a test does not care about is filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any
from uuid import uuid4

from rehab_desktop.core.clinic.episode import Consent, ConsentKind, Goal
from rehab_desktop.core.clinic.note import Amendment, Fragment, Note, NotePart
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.ports import (
    Author,
    ChartFile,
    PrescriptionTemplate,
    StoredPrescription,
)
from rehab_desktop.core.clinic.prescription import Days, ProgressRule
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.clinic.corrections import SqliteCorrections
from rehab_desktop.store.clinic.notes import SqliteNotes
from rehab_desktop.store.clinic.parked import SqliteParked
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.prescriptions import SqlitePrescriptions
from rehab_desktop.store.clinic.scores import SqlitePersonScores
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.clinic.visits import SqliteVisits
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import EVENING

TODAY = date(2025, 3, 1)
MK = Therapist(id="mk", letters="MK", name="Mira Kranich", role=Role.LEAD)
BY_MK = Author(therapist="mk", at=EVENING)
ROUTINE_TEXT = 'title = "Draft"\n\n[[items]]\nexercise = "breathing"\n'


@dataclass(frozen=True, slots=True)
class ClinicStores:
    """Every store of a clinic over one file."""

    history: SqliteHistory
    therapists: SqliteTherapists
    people: SqlitePeople
    prescriptions: SqlitePrescriptions
    visits: SqliteVisits
    notes: SqliteNotes
    scores: SqlitePersonScores
    corrections: SqliteCorrections
    parked: SqliteParked
    trail: SqliteTrail

    def chart(self, person: str = "anna") -> ChartFile:
        return self.people.chart(person).result()


def open_clinic(history: SqliteHistory) -> ClinicStores:
    """The stores of a clinic with one therapist, MK."""
    stores = ClinicStores(
        history=history,
        therapists=SqliteTherapists(history, now=lambda: EVENING),
        people=SqlitePeople(history, now=lambda: EVENING),
        prescriptions=SqlitePrescriptions(history),
        visits=SqliteVisits(history),
        notes=SqliteNotes(history),
        scores=SqlitePersonScores(history),
        corrections=SqliteCorrections(history),
        parked=SqliteParked(history),
        trail=SqliteTrail(history),
    )
    stores.therapists.put_therapist(MK, None).result()
    return stores


def a_person(**changes: Any) -> Person:
    known: dict[str, Any] = {
        "id": "anna",
        "code": "AK-1",
        "family": "Kiebitz",
        "given": "Anna",
        "born": 1987,
        "side": Side.LEFT,
        "language": "de",
        "contact": "by the pond",
        "since": TODAY,
        "cares": "mk",
    }
    return Person(**{**known, **changes})


def a_prescription(episode: str, **changes: Any) -> StoredPrescription:
    known: dict[str, Any] = {
        "id": str(uuid4()),
        "person": "anna",
        "episode": episode,
        "version": 1,
        "content": ROUTINE_TEXT,
        "days": (Days(weekdays=frozenset({1, 3, 5})), Days(times=3)),
        "message": "Slowly.",
        "from_day": TODAY,
        "until": None,
        "progress": ProgressRule.HELD,
        "author": "mk",
        "signed_at": EVENING,
    }
    return StoredPrescription(**{**known, **changes})


def a_template(**changes: Any) -> PrescriptionTemplate:
    known: dict[str, Any] = {
        "id": "begin",
        "title": "First weeks",
        "content": ROUTINE_TEXT,
        "days": (Days(times=4),),
    }
    return PrescriptionTemplate(**{**known, **changes})


def a_visit(**changes: Any) -> Visit:
    known: dict[str, Any] = {
        "id": "visit-1",
        "person": "anna",
        "day": TODAY,
        "at": time(8, 30),
        "therapist": "mk",
        "state": VisitState.PLANNED,
    }
    return Visit(**{**known, **changes})


def an_observation(**changes: Any) -> Observation:
    known: dict[str, Any] = {
        "id": "seen-1",
        "person": "anna",
        "visit": "visit-1",
        "session": "a-session",
        "set_index": 2,
        "exercise": "breathing",
        "side": Side.RIGHT,
        "kind": ObservationKind.TEST,
        "code": "hold",
        "value": 42.5,
        "unit": "s",
        "text": "steady",
        "by": "mk",
        "at": EVENING,
    }
    return Observation(**{**known, **changes})


def a_note(**changes: Any) -> Note:
    known: dict[str, Any] = {
        "id": "note-1",
        "person": "anna",
        "visit": "visit-1",
        "parts": {
            NotePart.SUBJECTIVE: "Pain 3 on stairs.",
            NotePart.OBJECTIVE: "Held 42 s.",
            NotePart.ASSESSMENT: "",
            NotePart.PLAN: "As before.",
        },
        "fragments": (Fragment(part=NotePart.OBJECTIVE, text="Held 42 s.", records=("seen-1",)),),
        "author": "mk",
        "changed_at": EVENING,
    }
    return Note(**{**known, **changes})


def an_amendment(**changes: Any) -> Amendment:
    known: dict[str, Any] = {
        "id": "amendment-1",
        "note": "note-1",
        "text": "It was the right knee.",
        "reason": "Side mixed up",
        "by": "mk",
        "at": EVENING + timedelta(hours=2),
    }
    return Amendment(**{**known, **changes})


GOAL = Goal(id="goal-1", episode="", text="Run 10 km", measure="", by=date(2025, 6, 1))
CONSENT = Consent(
    id="consent-1",
    person="anna",
    kind=ConsentKind.TOLD,
    version=1,
    given_at=EVENING,
    by="mk",
    how="spoken",
)
REPORT = AdherenceReport(
    person="anna", day=date(2025, 2, 27), done=DoneAtHome.SOME, by="mk", at=EVENING
)
SCORE = Score(id="score-1", measure="nprs", day=TODAY, value=3)


def fill(stores: ClinicStores) -> None:
    """A person with something of everything: two versions, a visit, a signed note, an amendment."""
    stores.people.put_person(a_person(), BY_MK)
    [episode] = stores.chart().episodes
    stores.people.put_goal(replace(GOAL, episode=episode.id), "anna", BY_MK)
    stores.people.put_consent(CONSENT, BY_MK)
    first = a_prescription(episode.id, id="version-1")
    stores.prescriptions.sign(first, BY_MK)
    second = replace(first, id="version-2", version=2, from_day=TODAY + timedelta(days=7))
    stores.prescriptions.sign(second, BY_MK)
    stores.prescriptions.put_template(a_template(), BY_MK)
    stores.visits.put_visit(a_visit(), BY_MK)
    stores.visits.put_observation(an_observation(), BY_MK)
    stores.visits.put_report(REPORT, BY_MK)
    stores.notes.sign_note(a_note(signed_at=EVENING), BY_MK)
    stores.notes.amend(an_amendment(), BY_MK).result()
