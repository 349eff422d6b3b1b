"""All that a clinic keeps, by its ports, over one history file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from rehab_desktop.core.clinic.block import BlockStore
from rehab_desktop.core.clinic.clinic_settings import ClinicSettingStore
from rehab_desktop.core.clinic.correction_store import CorrectionStore
from rehab_desktop.core.clinic.erasure import ErasingStore
from rehab_desktop.core.clinic.merging_store import MergingStore
from rehab_desktop.core.clinic.person_copy import CopyStore
from rehab_desktop.core.clinic.person_scores import PersonScores
from rehab_desktop.core.clinic.person_settings import PersonSettingStore
from rehab_desktop.core.clinic.phrases import PhraseStore
from rehab_desktop.core.clinic.ports import (
    NoteStore,
    ParkedSessions,
    PeopleStore,
    PrescriptionStore,
    TherapistStore,
    VisitStore,
)
from rehab_desktop.core.clinic.retention import RetentionStore
from rehab_desktop.core.clinic.trail_check import TrailSource
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.clinic_settings import SqliteClinicSettings
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.clinic.corrections import SqliteCorrections
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.merging import SqliteMerging
from rehab_desktop.store.clinic.notes import SqliteNotes
from rehab_desktop.store.clinic.parked import SqliteParked
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.person_settings import SqlitePersonSettings
from rehab_desktop.store.clinic.phrases import SqlitePhrases
from rehab_desktop.store.clinic.pins import SqlitePins
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
    pins: SqlitePins
    settings: ClinicSettingStore
    person_settings: PersonSettingStore
    blocks: BlockStore
    retention: RetentionStore
    copies: CopyStore
    erasing: ErasingStore
    merging: MergingStore

    @classmethod
    def over(cls, history: SqliteHistory, now: Callable[[], datetime]) -> Self:
        """All stores over this history file; `now` returns the present instant in local time. They
        read for nobody in particular, who sees everybody but those who are blocked.
        """
        return cls(
            history=history,
            therapists=SqliteTherapists(history, now=now),
            people=SqlitePeople(history, now=now),
            prescriptions=SqlitePrescriptions(history),
            visits=SqliteVisits(history, now=now),
            notes=SqliteNotes(history, now=now),
            scores=SqlitePersonScores(history),
            parked=SqliteParked(history, now=now),
            corrections=SqliteCorrections(history),
            trail=SqliteTrail(history),
            phrases=SqlitePhrases(history),
            pins=SqlitePins(history),
            settings=SqliteClinicSettings(history),
            person_settings=SqlitePersonSettings(history),
            blocks=SqliteBlocks(history),
            retention=SqliteRetention(history),
            copies=SqliteCopies(history),
            erasing=SqliteErasing(history),
            merging=SqliteMerging(history),
        )

    def seen_by(self, therapist: str, now: Callable[[], datetime]) -> Self:
        """The same stores, read for the therapist with this id: whom they may not see is not
        there.
        """
        history = self.history
        return replace(
            self,
            people=SqlitePeople(history, now=now, viewer=therapist),
            visits=SqliteVisits(history, now=now, viewer=therapist),
            notes=SqliteNotes(history, now=now, viewer=therapist),
            parked=SqliteParked(history, now=now, viewer=therapist),
        )

    def close(self) -> None:
        """End what runs beside the file's thread. The file is closed by whoever opened it."""
        self.pins.close()
