"""What every screen of the clinic is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from rehab_desktop.app.clinic.chart_flags import ChartFlags
from rehab_desktop.app.clinic.copying import Copying
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.app.library import Library
from rehab_desktop.core.clinic.block import BlockStore
from rehab_desktop.core.clinic.clinic_settings import ClinicSettingStore
from rehab_desktop.core.clinic.correction_store import CorrectionStore
from rehab_desktop.core.clinic.erasure import ErasingStore
from rehab_desktop.core.clinic.flags import FlagRules
from rehab_desktop.core.clinic.key_holders import KeyHolders
from rehab_desktop.core.clinic.merging_store import MergingStore
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.person_scores import PersonScores
from rehab_desktop.core.clinic.person_settings import PersonSettingStore
from rehab_desktop.core.clinic.phrases import PhraseStore
from rehab_desktop.core.clinic.pin import PinStore
from rehab_desktop.core.clinic.ports import (
    Author,
    NoteStore,
    ParkedSessions,
    PeopleStore,
    PrescriptionStore,
    TherapistStore,
    VisitStore,
)
from rehab_desktop.core.clinic.retention import RetentionStore
from rehab_desktop.core.clinic.roles import Right, may
from rehab_desktop.core.clinic.second_place import ChosenSecondPlace
from rehab_desktop.core.clinic.trail import TrailEntry
from rehab_desktop.core.clinic.trail_check import TrailSource
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.guidance import Focus, SafetyGuide
from rehab_desktop.core.history.recovery import Recovery
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.ui.clinic.roster import Roster
from rehab_desktop.ui.clinic.session_room import SessionRoom
from rehab_desktop.ui.clinic.shown_names import ShownNames


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicServices:
    """Made anew when another therapist works: `me` is who does. `clinic` is the clinic's name;
    `roster` and `names` are shared by all screens. `trail_sheet` writes an entry of the trail into
    a file, as a page to print; it raises `OSError`.
    """

    clinic: str
    me: Therapist
    roster: Roster
    names: ShownNames
    therapists: TherapistStore
    people: PeopleStore
    prescriptions: PrescriptionStore
    visits: VisitStore
    notes: NoteStore
    scores: PersonScores
    corrections: CorrectionStore
    parked: ParkedSessions
    trail: TrailSource
    trail_sheet: Callable[[TrailEntry, Path], None]
    phrases: PhraseStore
    settings: ClinicSettingStore
    person_settings: PersonSettingStore
    holders: KeyHolders
    second_place: ChosenSecondPlace
    blocks: BlockStore
    retention: RetentionStore
    erasing: ErasingStore
    merging: MergingStore
    pins: PinStore
    copying: Copying
    recovery: Recovery
    library: Library
    focus: Mapping[str, Focus]
    guide: SafetyGuide
    sources: Mapping[str, Source]
    measures: Mapping[str, Measure]
    flag_rules: FlagRules
    prescription_texts: PrescriptionTexts
    room: SessionRoom
    wall: Callable[[], datetime]
    new_id: Callable[[], str]

    def author(self) -> Author:
        """Who changes something, now."""
        return Author(therapist=self.me.id, at=self.wall())

    def may(self, right: Right) -> bool:
        """Whether who works has this right. The file asks again when something is written."""
        return may(self.me.role, right)

    def refusal(self, right: Right) -> str:
        """Why who works may not do it; empty where they may."""
        return "" if self.may(right) else right_refused(right)

    def called(self, person: str) -> str:
        """The name or code of the person with this id; empty until the people are read."""
        found = self.roster.people.get(person)
        return self.names.of(found) if found is not None else ""

    @property
    def today(self) -> date:
        """The local day."""
        return self.wall().date()

    @property
    def chart_flags(self) -> ChartFlags:
        """Reads the flags of a chart."""
        return ChartFlags(
            texts=self.prescription_texts,
            exercises=self.library.exercises,
            measures=self.measures,
            rules=self.flag_rules,
        )
