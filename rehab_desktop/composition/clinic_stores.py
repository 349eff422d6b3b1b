"""All that a clinic keeps, by its ports, over one history file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from rehab_desktop.core.clinic.correction_store import CorrectionStore
from rehab_desktop.core.clinic.person_scores import PersonScores
from rehab_desktop.core.clinic.ports import (
    NoteStore,
    ParkedSessions,
    PeopleStore,
    PrescriptionStore,
    TherapistStore,
    TrailSource,
    VisitStore,
)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicStores:
    """The stores of a clinic. `history` has the sessions of one person by `SqliteHistory.of`."""

    history: SqliteHistory
    therapists: TherapistStore
    people: PeopleStore
    prescriptions: PrescriptionStore
    visits: VisitStore
    notes: NoteStore
    scores: PersonScores
    parked: ParkedSessions
    corrections: CorrectionStore
    trail: TrailSource

    @classmethod
    def over(cls, history: SqliteHistory, now: Callable[[], datetime]) -> Self:
        """All stores over this history file; `now` returns the present instant."""
        return cls(
            history=history,
            therapists=SqliteTherapists(history, now=now),
            people=SqlitePeople(history, now=now),
            prescriptions=SqlitePrescriptions(history),
            visits=SqliteVisits(history),
            notes=SqliteNotes(history),
            scores=SqlitePersonScores(history),
            parked=SqliteParked(history),
            corrections=SqliteCorrections(history),
            trail=SqliteTrail(history),
        )
