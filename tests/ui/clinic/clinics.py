"""A made-up clinic over the real store and catalogue, and its window's view model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale

from rehab_desktop import paths
from rehab_desktop.app.clinic.copying import Copying
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.app.settings import Settings
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.composition.clinic_backups import ClinicBackups
from rehab_desktop.composition.clinic_keys import ClinicKeys
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.clinic.episode import Consent, ConsentKind
from rehab_desktop.core.clinic.flags import FlagRules
from rehab_desktop.core.clinic.note import Note, NotePart
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.pin import PassphraseCheck
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.prescription import EVERY_DAY, PrescribedItem, Prescription
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.export.pdf.trail_sheet import write_trail_sheet
from rehab_desktop.export.person_copy import PersonCopyFile
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.clinic.person_rows import person_row
from rehab_desktop.store.clinic.writing import insert, write
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.ui.clinic.curtain.lock_parts import LockParts
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.roster import Roster
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.clinic_model import ClinicModel
from rehab_desktop.ui.clinic.shell.page_models import PageModels
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen
from rehab_desktop.ui.clinic.shell.screen_models import ScreenModels
from rehab_desktop.ui.clinic.shell.window import ClinicWindow, make_clinic_window
from rehab_desktop.ui.clinic.shown_names import ShownNames
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.whole_file import whole_file
from tests.fakes import FakeRecovery
from tests.shipped import catalogue, library
from tests.store.builders import a_session
from tests.ui.clinic.room import NAME, Room

NOW = datetime(2026, 5, 4, 8, 40, tzinfo=timezone(timedelta(hours=2)))
TODAY = NOW.date()
MK = Therapist(id="mk", letters="MK", name="Mira Kranich", role=Role.LEAD)
JO = Therapist(id="jo", letters="JO", name="Jon Otter")
BY_MK = Author(therapist="mk", at=NOW)
TWO_EXERCISES = (Item(exercise="breathing-90-90"), Item(exercise="roller-bridge"))
PEOPLE = (
    # family, given, year, code
    ("Brambleby", "Ola", 1980, "OB-1"),
    ("Oakhaven", "Rune", 1982, "RO-1"),
    ("Pondwater", "Iris", 1984, "IP-1"),
    ("Quillfeather", "Tomasina", 1991, "TQ-1"),
    ("Süßmilch-Wolkenstein", "Maximiliane", 1963, "MS-1"),
    ("Zephyr", "Ned", 2009, "NZ-1"),
)


@cache
def flag_rules() -> FlagRules:
    return load_flags(paths.CATALOGUE, catalogue().sources)


class ClinicScene:
    """A clinic in a folder of its own with one lead; `open` makes the view model."""

    def __init__(
        self, folder: Path, settings: Settings | None = None, *, keys: KeyRing | None = None
    ) -> None:
        self.settings = settings or Settings()
        self.now = NOW
        self.recovery = FakeRecovery()
        self.folder = folder
        self.history = SqliteHistory(folder / "history.sqlite", keys=keys)
        self.keys = ClinicKeys(self.history, lambda: folder)
        self.chosen = ChosenSettings(Options(), folder)
        self.chosen.subscribe(self._use_places)
        self.stores = ClinicStores.over(self.history, lambda: self.now)
        self.stores.therapists.put_therapist(MK, None).result()
        self.texts = PrescriptionTexts(RoutineTexts(catalogue().sources), library().exercises)
        self.copying = Copying(
            clinic=NAME,
            store=self.stores.copies,
            texts=self.texts,
            writer=PersonCopyFile(library().exercises, catalogue().measures),
            place=whole_file,
            wall=lambda: self.now,
        )
        self.room = Room(self.history, self.stores, self.settings, lambda: self.now)
        self.lock_now = 0
        """The instant on the clock of the lock (ns), which goes on when a test says so: that of a
        session leaps."""
        self.slept = 0
        """How long the machine has slept since it was last asked (ns)."""
        self.passphrase: PassphraseCheck | None = None
        self.model: ClinicModel | None = None
        self._opened: list[ClinicModel] = []

    by_mk = BY_MK
    sided_items = (Item(exercise="standing-rotations"),)
    """An exercise of which each set goes through both sides."""

    # What the file has

    def made_up(self, family: str, given: str = "", **more: Any) -> Person:
        """Somebody who is in no file yet."""
        known = {"id": str(uuid4()), "code": "XX-1", "since": TODAY, "cares": "mk", **more}
        return Person(family=family, given=given, **known)

    def person(self, family: str, given: str = "", **more: Any) -> Person:
        """Enter somebody who was told what is kept here."""
        person = self.made_up(family, given, **more)
        self.stores.people.put_person(person, BY_MK).result()
        told = Consent(
            id=str(uuid4()),
            person=person.id,
            kind=ConsentKind.TOLD,
            version=1,
            given_at=NOW,
            by="mk",
        )
        self.stores.people.put_consent(told, BY_MK).result()
        return person

    def people(self) -> list[Person]:
        """Enter six people."""
        return [
            self.person(family, given, born=year, code=code) for family, given, year, code in PEOPLE
        ]

    def visit(self, person: Person, at: time | None, **more: Any) -> Visit:
        known = {"id": str(uuid4()), "day": TODAY, "therapist": "mk", **more}
        visit = Visit(person=person.id, at=at, **known)
        self.stores.visits.put_visit(visit, BY_MK).result()
        return visit

    def note(self, visit: Visit, *, changed_at: datetime = NOW) -> Note:
        """An unsigned note of a visit."""
        note = Note(
            id=str(uuid4()),
            person=visit.person,
            visit=visit.id,
            parts={NotePart.SUBJECTIVE: "Stairs are easier."},
            author="mk",
            changed_at=changed_at,
        )
        self.stores.notes.put_note(note, BY_MK).result()
        return note

    def prescribe(
        self,
        person: Person,
        from_day: date,
        until: date | None = None,
        items: Sequence[Item | TimedBlock] = TWO_EXERCISES,
    ) -> Prescription:
        """Sign a prescription, of two exercises where nothing else is said."""
        [episode] = self.stores.people.chart(person.id).result().episodes
        signed = Prescription(
            id=str(uuid4()),
            person=person.id,
            episode=episode.id,
            version=1,
            items=tuple(PrescribedItem(item=one, days=EVERY_DAY) for one in items),
            from_day=from_day,
            until=until,
            author="mk",
            signed_at=NOW,
        )
        self.stores.prescriptions.sign(self.texts.stored(signed), BY_MK).result()
        return signed

    def session(self, person: Person, days_ago: int, **more: Any) -> None:
        """A session at home so many days ago."""
        began = NOW - timedelta(days=days_ago)
        record = a_session(
            id=str(uuid4()),
            started_at=began,
            ended_at=began + timedelta(minutes=20),
            **{"sets": (), "pains": (), **more},
        )
        self.history.of(person.id).add(record).result()

    # The screen

    def services(self, me: Therapist) -> ClinicServices:
        found = catalogue()
        stores = self.stores.seen_by(me.id, lambda: self.now)
        return ClinicServices(
            clinic=NAME,
            me=me,
            roster=Roster(stores.people),
            names=ShownNames(),
            therapists=stores.therapists,
            people=stores.people,
            prescriptions=stores.prescriptions,
            visits=stores.visits,
            notes=stores.notes,
            scores=stores.scores,
            corrections=stores.corrections,
            parked=stores.parked,
            trail=stores.trail,
            trail_sheet=lambda head, path: write_trail_sheet(
                head, path, clinic=NAME, now=self.now, locale=QLocale("en_GB")
            ),
            phrases=stores.phrases,
            settings=stores.settings,
            person_settings=stores.person_settings,
            holders=self.keys,
            second_place=ClinicBackups(self.history, self.chosen),
            blocks=stores.blocks,
            retention=stores.retention,
            erasing=stores.erasing,
            merging=stores.merging,
            pins=self.stores.pins,
            copying=self.copying,
            recovery=self.recovery,
            library=library(),
            focus=found.focus,
            guide=found.safety,
            sources=found.sources,
            measures=found.measures,
            flag_rules=flag_rules(),
            prescription_texts=self.texts,
            room=self.room.parts,
            wall=lambda: self.now,
            new_id=lambda: str(uuid4()),
        )

    def _use_places(self, settings: Settings) -> None:
        second = settings.second_backups
        places = BackupPlaces(second=Path(second) if second else None, name="copies")
        self.history.use_places(places)

    def open(self, *, working: bool = True) -> ClinicModel:
        """The clinic's view model; MK works, or nobody does yet."""
        self.model = ClinicModel(
            clinic=NAME,
            therapists=self.stores.therapists,
            services=self.services,
            lock=LockParts(
                therapists=self.stores.therapists,
                pins=self.stores.pins,
                trail=self.stores.pins,
                settings=self.stores.settings,
                display=self.room.display,
                real=lambda: self.lock_now,
                slept=self._has_slept,
                wall=lambda: self.now,
                passphrase=self.passphrase,
            ),
            recovery=self.recovery,
            settings=self.settings,
            pages=PageModels(
                exercises=lambda parent: ExercisesModel(
                    parent,
                    library=library(),
                    focus=catalogue().focus,
                    sources=catalogue().sources,
                ),
                settings=SettingsModel,
            ),
        )
        self._opened.append(self.model)
        self.wait()
        if working:
            self.model.who_model.choose("mk")
            self.wait()
        return self.model

    def _has_slept(self) -> int:
        slept, self.slept = self.slept, 0
        return slept

    @property
    def screens(self) -> ScreenModels:
        """Those of the therapist who works."""
        assert self.model is not None
        assert self.model.screens_up is not None
        return self.model.screens_up

    def prescribing_to(self, person: Person) -> PrescribeModel:
        """Go to the screen where this person is prescribed to, as their chart does."""
        place = ClinicPlace(screen=ClinicScreen.PRESCRIBE, person=person.id)
        self.screens.placeWanted.emit(place)
        model = self.screens.prescribe_model
        self.wait(8)
        return model

    def window(self, settings: Settings | None = None) -> ClinicWindow:
        """The window over the model."""
        assert self.model is not None
        return make_clinic_window(
            self.model,
            stage=None,
            resources=paths.SHIPPED / "resources",
            settings=settings or self.settings,
        )

    def wait(self, rounds: int = 4) -> None:
        """Let the file answer, and what asks again when it has."""
        for _ in range(rounds):
            self.history.ask_file(lambda _: None).result()
            QCoreApplication.processEvents()

    def close(self) -> None:
        """Take down the models, of which windows have deleted theirs, and close the file."""
        for model in self._opened:
            if shiboken6.isValid(model):
                shiboken6.delete(model)
        self.keys.close()
        self.stores.close()
        self.copying.close()
        self.history.close()
        if self.model is not None and shiboken6.isValid(self.model):
            shiboken6.delete(self.model)  # on this thread: some screens have timers
        self.room.close()


def busy_day(scene: ClinicScene) -> None:
    """A day in the middle: done, missed, parked, two at one time, one without a time."""
    ola, rune, iris, tomasina, maximiliane, ned = scene.people()
    for person, days in ((ola, 6), (rune, 21), (iris, 6), (tomasina, 6), (maximiliane, 20)):
        scene.prescribe(person, TODAY - timedelta(days=days))
    scene.session(ola, 1, pain_before=1, pain_after=2)
    scene.session(ola, 3, pain_before=2, pain_after=2)
    scene.session(tomasina, 2, pain_before=3, pain_after=7)
    scene.session(maximiliane, 16, pain_before=4, pain_after=4)
    scene.session(iris, 1, pain_before=0, pain_after=0)
    first = scene.visit(ola, time(8), state=VisitState.DONE)
    scene.note(first)
    scene.visit(rune, time(8, 30), state=VisitState.MISSED)
    scene.visit(iris, time(8, 50), state=VisitState.PARKED)
    scene.visit(tomasina, time(9, 20))
    scene.visit(maximiliane, time(9, 20))
    scene.visit(ned, None)


def two_thousand_people(scene: ClinicScene) -> None:
    """Enter them in one go, past the trail."""
    people = [
        scene.made_up(
            f"{'ABCDEFGHIJKLMNOPQRST'[number % 20]}fern{number % 83}",
            code=f"XX-{number + 1}",
            born=1950 + number % 60,
        )
        for number in range(2000)
    ]

    def enter(db: Database) -> None:
        for person in people:
            insert(db, "person", person_row(person))

    write(scene.history, enter).result()
