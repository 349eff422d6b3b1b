"""All that a clinic keeps, by its ports, over one history file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from rehab_desktop.core.clinic.block import BlockStore
from rehab_desktop.core.clinic.erasure import ErasingStore
from rehab_desktop.core.clinic.person_copy import CopyStore
from rehab_desktop.core.clinic.person_scores import PersonScores
from rehab_desktop.core.clinic.phrases import PhraseStore
from rehab_desktop.core.clinic.ports import (
    CorrectionStore,
    NoteStore,
    ParkedSessions,
    PeopleStore,
    PrescriptionStore,
    TherapistStore,
    TrailSource,
    VisitStore,
)
from rehab_desktop.core.clinic.retention import RetentionStore
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.clinic.corrections import SqliteCorrections
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.notes import SqliteNotes
from rehab_desktop.store.clinic.parked import SqliteParked
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.phrases import SqlitePhrases
from rehab_desktop.store.clinic.prescriptions import SqlitePrescriptions
from rehab_desktop.store.clinic.retention import SqliteRetention
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
    phrases: PhraseStore
    blocks: BlockStore
    retention: RetentionStore
    copies: CopyStore
    erasing: ErasingStore

    @classmethod
    def over(
        cls, history: SqliteHistory, now: Callable[[], datetime], *, viewer: str | None = None
    ) -> Self:
        """All stores over this history file; `now` returns the present instant in local time.
        `viewer` is the therapist for whom they read (an id): whom they may not see is not there.
        None is nobody in particular, who sees everybody but those who are blocked.
        """
        return cls(
            history=history,
            therapists=SqliteTherapists(history, now=now),
            people=SqlitePeople(history, now=now, viewer=viewer),
            prescriptions=SqlitePrescriptions(history),
            visits=SqliteVisits(history, now=now, viewer=viewer),
            notes=SqliteNotes(history, now=now, viewer=viewer),
            scores=SqlitePersonScores(history),
            parked=SqliteParked(history, now=now, viewer=viewer),
            corrections=SqliteCorrections(history),
            trail=SqliteTrail(history),
            phrases=SqlitePhrases(history),
            blocks=SqliteBlocks(history),
            retention=SqliteRetention(history),
            copies=SqliteCopies(history),
            erasing=SqliteErasing(history),
        )
