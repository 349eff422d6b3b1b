"""Which screen of the clinic is up, who works, what covers it and whom it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import TherapistStore
from rehab_desktop.core.history.recovery import Recovery, Trouble, TroubleKind, Unsaved
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel
from rehab_desktop.ui.clinic.curtain.lock_parts import LockParts
from rehab_desktop.ui.clinic.curtain.pin_model import PinModel
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.page_models import PageModels
from rehab_desktop.ui.clinic.shell.places import ROOTS, ClinicPlace, ClinicScreen
from rehab_desktop.ui.clinic.shell.rail_lines import RailLine, rail_lines
from rehab_desktop.ui.clinic.shell.screen_models import ScreenModels
from rehab_desktop.ui.clinic.shell.who_model import WhoModel
from rehab_desktop.ui.clinic.shell.workplaces import Workplaces
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.shell.notices_model import NoticesModel
from rehab_desktop.ui.shell.trouble_model import TroubleModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClinicModel(QObject):
    """The first screen asks who works. `services` makes what all other screens are made from, for
    the therapist who does; `pages` makes the two pages that a person's own training has too;
    `lock` is what the curtain needs; `me` is the id of the therapist whose passphrase opened the
    clinic, None where it has none. With a trouble `at_start` the file is not even looked for.
    `closeWanted` says that the clinic is to be closed and its key forgotten: everything is on the
    disk, and the curtain is down.
    """

    changed = Signal()
    quitWanted = Signal()
    closeWanted = Signal()

    def __init__(
        self,
        *,
        clinic: str,
        therapists: TherapistStore,
        services: Callable[[Therapist], ClinicServices],
        lock: LockParts,
        recovery: Recovery,
        settings: Settings,
        pages: PageModels | None = None,
        me: str | None = None,
        crash_report: str = "",
        at_start: Trouble | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._recovery = recovery
        self._closing = False
        self._decided = False
        self._waiting = FutureWatcher(self)
        self.bindings = bindings_with(settings.keys)
        self._entries = DataclassListModel(RailLine, self)
        self._entries.show(rail_lines())
        self.who_model = WhoModel(therapists, me, self)
        self.who_model.chosen.connect(self.work)
        self.who_model.came.connect(self._begin)
        self.who_model.changed.connect(self._check_who_works)
        self.who_model.failed.connect(self._failed)
        self.workplaces = Workplaces(services, pages or PageModels(), self)
        self.workplaces.changed.connect(self.changed)
        self.workplaces.quitWanted.connect(self.quit)
        self.workplaces.failed.connect(self._failed)
        self.curtain_model = CurtainModel(lock, self)
        self.curtain_model.fell.connect(self.workplaces.keep)
        self.curtain_model.changed.connect(self.changed)
        self.curtain_model.lifted.connect(self.work)
        self.curtain_model.closeWanted.connect(self.shut)
        self.curtain_model.failed.connect(self._failed)
        self.pin_model = PinModel(lock.pins, self.curtain_model, lock.wall, self)
        self.pin_model.kept.connect(self._tell_pin)
        self.pin_model.failed.connect(self._failed)
        self.workplaces.pinWanted.connect(self.pin_model.begin)
        self.workplaces.settingsChanged.connect(self.curtain_model.read)
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

    def stand_in_for(self, before: ClinicModel) -> None:
        """Stand where another stood, with the same therapist, in the language of now."""
        self.notices_model.take_over(before.notices_model)
        self.workplaces.take_over(before.workplaces)
        if self.workplaces.up is not None:
            self._watch(self.workplaces.up.me)
            self.curtain_model.stand_in_for(before.curtain_model)

    def apply(self, settings: Settings) -> None:
        """Go by these settings from now on; whoever changed them keeps them."""
        self.bindings = bindings_with(settings.keys)

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what is in memory only; None once the disk has all of it."""
        self.notices_model.show_unsaved(unsaved)
        self.workplaces.show_unsaved(unsaved)
        self._close_when_kept()

    # Who works

    @Slot(object)
    def work(self, therapist: Therapist) -> None:
        """This therapist works from now on, and is where they were."""
        self._closing = False
        # Before the curtain is lifted: nothing of whoever worked before may be seen.
        self.workplaces.work(therapist)
        self._watch(therapist)

    @Slot(object)
    def _begin(self, therapist: Therapist) -> None:
        """Whoever opened the clinic works, unless a colleague does by now."""
        if self.workplaces.up is None:
            self.work(therapist)

    def _watch(self, therapist: Therapist) -> None:
        self.pin_model.work(therapist.id)
        self.curtain_model.work(therapist.id)

    @Slot()
    def _check_who_works(self) -> None:
        """Another file in the place of the one before may not know who works."""
        up = self.workplaces.up
        if up is not None and not self.who_model.has(up.me):
            self.curtain_model.rest()
            self.workplaces.leave()
            if self.curtain_model.closes:
                self.shut()

    @Slot()
    def lock(self) -> None:
        """Cover the window now, as when one leaves the laptop or a colleague takes it."""
        self.curtain_model.fall()

    @Slot()
    def shut(self) -> None:
        """Cover the window, and have the clinic closed as soon as the disk has everything. Without
        a key that closing takes out of memory, covering is all.
        """
        self.curtain_model.fall()
        self._closing = self.curtain_model.closes
        self._close_when_kept()

    def _close_when_kept(self) -> None:
        if self._closing and not self.notices_model.unsaved:
            self._closing = False
            self.closeWanted.emit()

    @Slot()
    def _tell_pin(self) -> None:
        self.workplaces.tell(translate("clinic pin", "Your PIN is kept. It lifts the curtain."))

    # Coming and going

    def _go(self, place: ClinicPlace) -> None:
        if self.workplaces.up is not None:
            self.workplaces.up.go(place)

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
        if self.workplaces.up is not None:
            self.workplaces.up.back()

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
        memory only is not given up without a question, and unsigned notes are told once. Under the
        curtain nothing can be asked.
        """
        self.workplaces.keep()
        if self._decided:
            return True
        if not self.curtain_model.is_down:
            places = self.workplaces
            return places.session_rests() and self.notices_model.ask() and places.all_signed()
        if self.notices_model.unsaved:
            self.curtain_model.say_unsaved()
            return False
        return True

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
        up = self.workplaces.up
        if up is None or self.workplaces.resting:
            return ClinicPlace(screen=ClinicScreen.WHO)
        return up.place

    @property
    def _models(self) -> ScreenModels | None:
        return None if self.workplaces.up is None else self.workplaces.up.models

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
        return self._models.services.called(self.place.person)

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        return self._entries

    @Property(ScreenModels, notify=changed)
    def screens(self) -> ScreenModels | None:
        """Nothing before somebody works."""
        return self._models

    @Property(LedModel, notify=changed)
    def elsewhere(self) -> LedModel | None:
        """A colleague's session that goes on; None where none does."""
        place = self.workplaces.elsewhere
        return place.models.leading if place is not None else None

    @Property(str, notify=changed)
    def elsewhereLetters(self) -> str:
        place = self.workplaces.elsewhere
        return place.me.letters if place is not None else ""

    @Property(CurtainModel, constant=True)
    def curtain(self) -> CurtainModel:
        return self.curtain_model

    @Property(PinModel, constant=True)
    def pin(self) -> PinModel:
        return self.pin_model

    @Property(WhoModel, constant=True)
    def who(self) -> WhoModel:
        return self.who_model

    @Property(NoticesModel, constant=True)
    def notices(self) -> NoticesModel:
        return self.notices_model

    @Property(TroubleModel, constant=True)
    def trouble(self) -> TroubleModel:
        return self.trouble_model
