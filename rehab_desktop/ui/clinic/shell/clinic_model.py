"""Which screen of the clinic is up, the way back, who works and whom it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import TherapistStore
from rehab_desktop.core.history.recovery import Recovery, Trouble, TroubleKind, Unsaved
from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.places import (
    ROOTS,
    ClinicPlace,
    ClinicScreen,
    gone_back,
    gone_to,
)
from rehab_desktop.ui.clinic.shell.screen_models import PageModels, ScreenModels
from rehab_desktop.ui.clinic.shell.who_model import WhoModel
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.shell.notices_model import NoticesModel
from rehab_desktop.ui.shell.trouble_model import TroubleModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

ENTRIES: tuple[tuple[ClinicScreen, str, str], ...] = (
    # screen, its name, its icon
    (ClinicScreen.DAY, str(QT_TRANSLATE_NOOP("clinic", "Day")), "calendar-days"),
    (ClinicScreen.PEOPLE, str(QT_TRANSLATE_NOOP("clinic", "People")), "users"),
    (ClinicScreen.EXERCISES, str(QT_TRANSLATE_NOOP("clinic", "Exercises")), "dumbbell"),
    (ClinicScreen.SETTINGS, str(QT_TRANSLATE_NOOP("clinic", "Settings")), "settings"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RailLine:
    """One entry of the rail."""

    page: str
    name: str
    glyph: str


@QmlElement
class ClinicModel(QObject):
    """The first screen asks who works. `services` makes what all other screens are made from, for
    the therapist who does; `pages` makes the two pages that a person's own training has too. With a
    trouble `at_start` the file is not even looked for.
    """

    changed = Signal()
    quitWanted = Signal()

    def __init__(
        self,
        *,
        clinic: str,
        therapists: TherapistStore,
        services: Callable[[Therapist], ClinicServices],
        recovery: Recovery,
        settings: Settings,
        pages: PageModels | None = None,
        crash_report: str = "",
        at_start: Trouble | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._make_services = services
        self._recovery = recovery
        self._pages = pages or PageModels()
        self._models: ScreenModels | None = None
        self._way: tuple[ClinicPlace, ...] = (ClinicPlace(screen=ClinicScreen.WHO),)
        self._decided = False
        self._unsaved: Unsaved | None = None
        self._waiting = FutureWatcher(self)
        self.bindings = bindings_with(settings.keys)
        self._entries = DataclassListModel(RailLine, self)
        self._say_entries()
        self.who_model = WhoModel(therapists, self)
        self.who_model.chosen.connect(self._work)
        self.who_model.changed.connect(self._check_who_works)
        self.who_model.failed.connect(self._failed)
        self.notices_model = NoticesModel(recovery, crash_report=crash_report, parent=self)
        self.notices_model.quitWanted.connect(self.quit)
        self.notices_model.historyChanged.connect(self.look)
        self.trouble_model = TroubleModel(recovery, self)
        self.trouble_model.quitWanted.connect(self.quit)
        self.trouble_model.solved.connect(self._solved)
        self._trouble: Trouble | None = None
        if at_start is None:
            self.look()
        else:
            self._show_trouble(at_start)

    def _say_entries(self) -> None:
        self._entries.show(
            tuple(
                RailLine(page=page, name=QCoreApplication.translate("clinic", name), glyph=glyph)
                for page, name, glyph in ENTRIES
            )
        )

    def stand_in_for(self, before: ClinicModel) -> None:
        """Stand where another stood, with the same therapist, in the language of now."""
        self.notices_model.take_over(before.notices_model)
        if before._models is not None:
            before._models.keep()
            self._unsaved = before._unsaved
            self._work(before._models.services.me)
            if before._models.services.names.as_codes:
                self.toggleNames()
            self._stand(before._way)

    def apply(self, settings: Settings) -> None:
        """Go by these settings from now on; whoever changed them keeps them."""
        self.bindings = bindings_with(settings.keys)

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what is in memory only; None once the disk has all of it."""
        self._unsaved = unsaved
        self.notices_model.show_unsaved(unsaved)
        if self._models is not None:
            self._models.show_unsaved(unsaved)

    # Who works

    @Slot(object)
    def _work(self, therapist: Therapist) -> None:
        before = self._models
        if before is not None and before.services.me == therapist:
            self._go(ClinicPlace(screen=ClinicScreen.DAY))
            return
        if before is not None:
            before.keep()
        self._models = ScreenModels(self._make_services(therapist), self._pages, self)
        self._models.placeWanted.connect(self._go)
        self._models.leaveWanted.connect(self.back)
        self._models.failed.connect(self._failed)
        self._models.changed.connect(self.changed)
        self._models.notes.unsigned_model.quitWanted.connect(self.quit)
        self._models.show_unsaved(self._unsaved)
        # First the models, then the screen that shows them: QML reads both in no certain order.
        self.changed.emit()
        self._go(ClinicPlace(screen=ClinicScreen.DAY))
        if before is not None:
            if before.services.names.as_codes:
                self.toggleNames()
            before.deleteLater()

    @Slot()
    def _check_who_works(self) -> None:
        """Another file in the place of the one before may not know who works."""
        if self._models is not None and not self.who_model.has(self._models.services.me):
            self._stand((ClinicPlace(screen=ClinicScreen.WHO),))

    @Slot()
    def changeTherapist(self) -> None:
        """Ask who works, as when a colleague takes the laptop."""
        self._stand((ClinicPlace(screen=ClinicScreen.WHO),))
        self.who_model.look()

    # Coming and going

    @Slot(object)
    def _go(self, place: ClinicPlace) -> None:
        self._stand(gone_to(self._way, place))

    def _stand(self, way: tuple[ClinicPlace, ...]) -> None:
        self._way = way
        if self._models is not None:
            self._models.stand(self.place)
        else:
            self.changed.emit()

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page of the rail. Raises `ValueError` for one that is not there."""
        self._go(ClinicPlace(screen=ClinicScreen(page)))

    @Slot(int)
    def goNumber(self, number: int) -> None:
        """Open the page at this place of the rail, counted from 1; nothing where there is none."""
        if 1 <= number <= len(ROOTS):
            self.go(ROOTS[number - 1])

    @Slot()
    def back(self) -> None:
        """To where one came from; at the first screen nothing happens."""
        self._stand(gone_back(self._way))

    @Slot(str)
    def openChart(self, person: str) -> None:
        """Open the chart of the person with this id."""
        self._go(ClinicPlace(screen=ClinicScreen.CHART, person=person))

    @Slot()
    def toggleNames(self) -> None:
        """Codes in place of names, or names again: for a patient who looks over the shoulder."""
        if self._models is not None:
            self._models.services.names.toggle()

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """The window's cross asks: a session that moves stands still and asks first, what is in
        memory only is not given up without a question, and unsigned notes are told once.
        """
        if self._models is not None:
            self._models.keep()
        if self._decided:
            return True
        return self._session_rests() and self.notices_model.ask() and self._all_signed()

    def _session_rests(self) -> bool:
        """Somebody who exercises is not left by a slip. A session that stands still waits in the
        file, so that a second cross closes.
        """
        if self._models is None or self.place.screen is not ClinicScreen.SESSION:
            return True
        session = self._models.led_model.session_model
        moves = session is not None and session.runner.state.mode in (Mode.RUNNING, Mode.COUNTDOWN)
        if session is not None and moves:
            session.ask.leave()
        return not moves

    def _all_signed(self) -> bool:
        return self._models is None or self._models.notes.unsigned_model.ask()

    @Slot()
    def quit(self) -> None:
        """Close the app without another question."""
        # Quitting closes the window, which asks once more.
        self._decided = True
        self.quitWanted.emit()

    # A file that cannot be used

    @Slot()
    def look(self) -> None:
        """Read anew what the file says of therapists and people."""
        self._trouble = None
        self.who_model.look()
        if self._models is not None:
            self._models.services.roster.look()
        self.changed.emit()

    @Slot(Exception)
    def _failed(self, error: Exception) -> None:
        if self.notices_model.unsaved:
            # The notice says what is wrong, and will have this looked at again.
            return
        trouble = self._recovery.explain(error)
        if trouble.kind is not TroubleKind.READ_ONLY:
            self._show_trouble(trouble)
            return
        self._waiting.wait(
            self._recovery.view_only(),
            lambda _: self._view(trouble),
            lambda _: self._show_trouble(trouble),
        )

    def _view(self, trouble: Trouble) -> None:
        """Say that the file may only be read, and read it."""
        self.notices_model.show_view_only(trouble)
        self.look()

    def _show_trouble(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self.trouble_model.show(trouble)
        self.changed.emit()

    @Slot(str)
    def _solved(self, way: str) -> None:
        self.look()

    # What QML asks for

    @property
    def place(self) -> ClinicPlace:
        """Where one is."""
        return self._way[-1]

    @property
    def screens_up(self) -> ScreenModels | None:
        """The screens of the therapist who works; None before somebody does."""
        return self._models

    @Property(str, notify=changed)
    def screen(self) -> str:
        return "trouble" if self._trouble is not None else self.place.screen.value

    @Property(bool, notify=changed)
    def railed(self) -> bool:
        """The rail stands beside this screen."""
        bare = (ClinicScreen.WHO, ClinicScreen.SESSION)
        return self._trouble is None and self.place.screen not in bare

    @Property(str, constant=True)
    def clinic(self) -> str:
        return self._clinic

    @Property(str, notify=changed)
    def letters(self) -> str:
        """Those of the therapist who works."""
        return self._models.services.me.letters if self._models else ""

    @Property(bool, notify=changed)
    def asCodes(self) -> bool:
        return self._models is not None and self._models.services.names.as_codes

    @Property(str, notify=changed)
    def person(self) -> str:
        """What the person is called whom this screen is about; empty where it is about nobody."""
        if self._models is None or not self.place.person:
            return ""
        return self._models.called(self.place.person)

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        return self._entries

    @Property(ScreenModels, notify=changed)
    def screens(self) -> ScreenModels | None:
        """Nothing before somebody works."""
        return self._models

    @Property(WhoModel, constant=True)
    def who(self) -> WhoModel:
        return self.who_model

    @Property(NoticesModel, constant=True)
    def notices(self) -> NoticesModel:
        return self.notices_model

    @Property(TroubleModel, constant=True)
    def trouble(self) -> TroubleModel:
        return self.trouble_model
