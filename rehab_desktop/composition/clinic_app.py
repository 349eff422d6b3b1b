"""The app of a clinic: its stores, its window, and the desk of the person whom it is about."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt

from rehab_desktop import paths
from rehab_desktop.app.clinic.led_session import LedSessions
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.app.futures import then
from rehab_desktop.app.settings import Settings
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.composition.base_app import BaseApp
from rehab_desktop.composition.clinic_backups import ClinicBackups
from rehab_desktop.composition.clinic_copying import make_copying
from rehab_desktop.composition.clinic_keys import ClinicKeys
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.desk import Desk
from rehab_desktop.composition.encrypting import FolderEncryption, SlotOwner
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.opened import PLAIN, Opened
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.unlocking import ClinicPassphrases
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right, may
from rehab_desktop.core.clinic.trail import TrailEntry
from rehab_desktop.core.history.recovery import Trouble
from rehab_desktop.platform.suspend import SleepMeter
from rehab_desktop.store.clinic.key_changes import enter_key_changed, enter_own_slot
from rehab_desktop.store.clinic.openings import enter_openings
from rehab_desktop.store.clinic.restorations import enter_restored
from rehab_desktop.text import locking_text
from rehab_desktop.ui.base.operations import EVERYTHING, Changed
from rehab_desktop.ui.clinic.curtain.lock_parts import LockParts
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.clinic.display.display_window import DisplayScreens
from rehab_desktop.ui.clinic.roster import Roster
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.session_room import SessionRoom
from rehab_desktop.ui.clinic.shell.clinic_model import ClinicModel
from rehab_desktop.ui.clinic.shell.page_models import PageModels
from rehab_desktop.ui.clinic.shell.window import ClinicWindow, make_clinic_window
from rehab_desktop.ui.clinic.shown_names import ShownNames
from rehab_desktop.ui.keys.choice import bindings_with


class ClinicApp(BaseApp[ClinicModel]):
    """One running app on a clinic's folder. `desk` is that of the person whom a session is about,
    None before there is one.
    """

    def __init__(
        self,
        content: Content,
        options: Options,
        folder: DataFolder,
        clinic: Clinic,
        *,
        opened: Opened = PLAIN,
        at_start: Trouble | None = None,
    ) -> None:
        # A file window of the system does not tell this app of Ctrl+L, may stay open under the
        # curtain, and keeps a list of what was chosen.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        super().__init__(options, folder, opened)
        self.clinic = clinic
        self.stores = ClinicStores.over(self.history, self.services.clock.wall)
        self.keys = ClinicKeys(self.history, lambda: folder.path)
        self.backups = ClinicBackups(self.history, self.services.chosen)
        self.desk: Desk | None = None
        self.led = LedSessions(
            sessions_of=lambda person: self.desk_of(person).sessions,
            visits=self.stores.visits,
        )
        # One of its own: the session's clock asks another, and each is told of a sleep once.
        self._sleep = SleepMeter()
        self._passphrases = None if opened.keys is None else ClinicPassphrases(lambda: folder.path)
        self._tries = opened.tries
        self._content = content
        catalogue = content.catalogue
        self._texts = PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)
        self._copying = make_copying(
            clinic, content, self._texts, self.stores.copies, wall=self.services.clock.wall
        )
        self._whose = ""
        self._encryption = FolderEncryption(
            folder,
            self.history,
            self.services.chosen,
            encrypted=opened.keys is not None,
            clinic=clinic.name,
            who=self._slot_owner,
            may=self._leads,
            protected=lambda who: enter_key_changed(self.history, self._author(who)),
            changed=lambda who: enter_own_slot(self.history, self._author(who)),
            explain=self.explain,
            reopen=self.open_again,
        )
        # The pages that every folder has are made from a desk about nobody.
        self._common = self._make_desk("")
        # Clips of one's own are the clinic's, and no person's.
        self._common.own.clips.load()
        self.display = DisplayModel(
            clinic.name,
            wall=self.services.clock.wall,
            real=self.services.clock.real,
            bindings=bindings_with(self.services.settings.keys),
        )
        self._open(crash_report=folder.crash, at_start=at_start)
        self.operations.changed.connect(lambda changes: self._read_again(changes))
        self.display_screens = DisplayScreens(
            self.display,
            lambda: self.window.window,
            stage=self.services.video,
            resources=paths.SHIPPED / "resources",
            settings=lambda: self.services.settings,
        )
        self.display_screens.follow()

    def desk_of(self, person: str) -> Desk:
        """The desk of this person; that of anybody else is dropped."""
        if self.desk is None or self._whose != person:
            if self.desk is not None:
                self.desk.close()
            self.desk, self._whose = self._make_desk(person), person
        return self.desk

    def _make_desk(self, person: str) -> Desk:
        return Desk(
            self._content,
            self.services,
            self.history.of(person),
            self.recovery,
            self.operations,
            self._encryption.services(),
        )

    def _me(self) -> Therapist | None:
        up = self.model.screens_up
        return None if up is None else up.services.me

    def _slot_owner(self) -> SlotOwner | None:
        me = self._me()
        return None if me is None else SlotOwner(id=me.id, letters=me.letters)

    def _leads(self) -> bool:
        me = self._me()
        return me is not None and may(me.role, Right.LEAD)

    def _make_model(self, **at_start: Any) -> ClinicModel:
        model = ClinicModel(
            clinic=self.clinic.name,
            therapists=self.stores.therapists,
            services=self._services_of,
            lock=LockParts(
                therapists=self.stores.therapists,
                pins=self.stores.pins,
                trail=self.stores.pins,
                settings=self.stores.settings,
                display=self.display,
                real=self.services.clock.real,
                slept=self._sleep.since_last,
                wall=self.services.clock.wall,
                passphrase=self._passphrases,
            ),
            me=self.opened.therapist,
            recovery=self.recovery,
            settings=self.services.settings,
            pages=PageModels(
                exercises=self._common.pages.exercises,
                settings=self._common.pages.settings,
            ),
            **at_start,
        )
        model.trouble_model.solved.connect(lambda _: self._enter_restored())
        model.closeWanted.connect(lambda: self.open_again())
        model.who_model.unknown.connect(lambda: self.open_again(locking_text.unknown_here()))
        return model

    def _services_of(self, therapist: Therapist) -> ClinicServices:
        catalogue = self._content.catalogue
        now = self._author(therapist.id)
        self._enter_opening(now)
        enter_restored(self.history, now)
        stores = self.stores.seen_by(therapist.id, self.services.clock.wall)
        return ClinicServices(
            clinic=self.clinic.name,
            me=therapist,
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
            trail_sheet=self._write_trail_sheet,
            phrases=stores.phrases,
            settings=stores.settings,
            person_settings=stores.person_settings,
            holders=self.keys,
            second_place=self.backups,
            blocks=stores.blocks,
            retention=stores.retention,
            erasing=stores.erasing,
            merging=stores.merging,
            pins=self.stores.pins,
            copying=self._copying,
            recovery=self.recovery,
            library=self._content.library,
            focus=catalogue.focus,
            guide=catalogue.safety,
            sources=catalogue.sources,
            measures=catalogue.measures,
            flag_rules=load_flags(paths.CATALOGUE, catalogue.sources),
            room=SessionRoom(
                led=self.led,
                play=self.services.play,
                leave=self.services.leave,
                real=self.services.clock.real,
                settings=lambda: self.services.settings,
                keep_settings=self.services.chosen.keep,
                missing=self.services.missing,
                display=self.display,
            ),
            prescription_texts=self._texts,
            wall=self.services.clock.wall,
            new_id=lambda: str(uuid4()),
        )

    def _write_trail_sheet(self, head: TrailEntry, path: Path) -> None:
        # Imported here: once a day, at its end.
        from rehab_desktop.export.pdf.trail_sheet import write_trail_sheet

        write_trail_sheet(head, path, clinic=self.clinic.name, now=self.services.clock.wall())

    def _enter_opening(self, author: Author) -> None:
        """Enter once in the trail who opened the clinic, and what was tried before."""
        tries = self._tries
        if tries is None or author.therapist != self.opened.therapist:
            return
        self._tries = None
        entered = enter_openings(self.history, author, tries.kept)
        then(entered, lambda _: tries.entered())

    def _make_window(self) -> ClinicWindow:
        return make_clinic_window(
            self.model,
            stage=self.services.video,
            resources=paths.SHIPPED / "resources",
            settings=self.services.settings,
        )

    def _read_again(self, changes: Changed) -> None:
        """Where another file was put in place, read all of it."""
        if changes == EVERYTHING:
            self.model.look()
            self._enter_restored()

    def _author(self, therapist: str) -> Author:
        return Author(therapist=therapist, at=self.services.clock.wall())

    def _works(self) -> str | None:
        me = self._me()
        return self.opened.therapist if me is None else me.id

    def _enter_restored(self) -> None:
        """A back-up took the place of the file while somebody works."""
        up = self.model.screens_up
        if up is not None:
            enter_restored(self.history, up.services.author())

    def _may_rebuild_window(self) -> bool:
        runner = self.services.runner
        return runner is None or runner.state.over

    def _rebuild_window(self) -> None:
        before = self.window
        super()._rebuild_window()
        if self.window is not before:  # while a session runs the patient's display stays too
            self.display_screens.close()
            self.display_screens.follow()

    def _apply(self, settings: Settings) -> None:
        super()._apply(settings)
        self.display.bindings = bindings_with(settings.keys)
        self.display_screens.apply(settings)

    def _show_missing(self) -> None:
        self.model.workplaces.show_missing(self.services.missing())

    def close(self) -> None:
        """Park what runs, then close all parts."""
        self.model.workplaces.park_before_closing()
        super().close()

    def _close_parts(self) -> None:
        self.keys.close()
        self.display_screens.close()
        shiboken6.delete(self.display)  # on the thread that made it: it has a timer
        self._copying.close()
        for desk in (self.desk, self._common):
            if desk is not None:
                desk.close()
        self.stores.close()
