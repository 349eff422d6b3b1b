"""The screens of each therapist who has worked here since the app was opened: whoever comes back
lands where they themselves were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.history.recovery import Unsaved
from rehab_desktop.core.session.state import Mode
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.page_models import PageModels
from rehab_desktop.ui.clinic.shell.places import (
    ClinicPlace,
    ClinicScreen,
    gone_back,
    gone_to,
)
from rehab_desktop.ui.clinic.shell.screen_models import ScreenModels
from rehab_desktop.ui.session.sound_model import Missing

Way = tuple[ClinicPlace, ...]
DAY: Way = (ClinicPlace(screen=ClinicScreen.DAY),)


class Workplace(QObject):
    """One therapist's screens, and the way to the one that they see. `sessionWanted` asks for the
    place of a session, since only one runs at a time.
    """

    sessionWanted = Signal(object)

    def __init__(self, models: ScreenModels, way: Way, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models = models
        self.way = way
        models.setParent(self)
        models.placeWanted.connect(self.go)
        models.leaveWanted.connect(self.back)

    @property
    def me(self) -> Therapist:
        """Whose it is."""
        return self.models.services.me

    @property
    def place(self) -> ClinicPlace:
        """Where one is."""
        return self.way[-1]

    @Slot(object)
    def go(self, place: ClinicPlace) -> None:
        """Go to this place."""
        if place.screen is ClinicScreen.SESSION:
            self.sessionWanted.emit(place)
        else:
            self.stand(gone_to(self.way, place))

    @Slot()
    def back(self) -> None:
        """To where one came from; at the first screen nothing happens."""
        self.stand(gone_back(self.way))

    def stand(self, way: Way) -> None:
        """This is the way to where one is now."""
        self.way = way
        self.models.stand(self.place)


class Workplaces(QObject):
    """`up` is the workplace of who works now, None before somebody does. `changed` comes when that
    or anything on it is another now; `failed` carries an error of the file.
    """

    changed = Signal()
    quitWanted = Signal()
    pinWanted = Signal()
    settingsChanged = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        services: Callable[[Therapist], ClinicServices],
        pages: PageModels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_services = services
        self._pages = pages
        self._unsaved: Unsaved | None = None
        self._known: dict[str, Workplace] = {}
        self._ways: dict[str, Way] = {}
        self._parking: tuple[LedModel, ClinicPlace] | None = None
        self.up: Workplace | None = None
        self.resting = True
        """Nobody works."""

    def work(self, therapist: Therapist) -> None:
        """This therapist works from now on, where they were."""
        before = self.up
        place = self._known.get(therapist.id)
        if place is not None and place.me != therapist and place.models.leading is None:
            self._drop(place)  # their role is another now
            place = None
        if place is None:
            place = self._make(therapist)
        elif place is not before:
            place.models.services.roster.look()
        if before is not None and before is not place:
            names, theirs = place.models.services.names, before.models.services.names
            if names.as_codes != theirs.as_codes:
                names.toggle()
        self.up = place
        if self.resting:
            self.changed.emit()  # what a screen shows comes before the screen
            self.resting = False
        place.stand(place.way)
        self.changed.emit()

    def _make(self, therapist: Therapist) -> Workplace:
        models = ScreenModels(self._make_services(therapist), self._pages)
        place = Workplace(models, self._ways.pop(therapist.id, DAY), self)
        place.sessionWanted.connect(self._go_to_session)
        for theirs, ours in (
            (models.changed, self.changed),
            (models.failed, self._failed),
            (models.pinWanted, self.pinWanted),
            (models.settingsChanged, self.settingsChanged),
            (models.notes.unsigned_model.quitWanted, self.quitWanted),
        ):
            theirs.connect(ours)
        models.show_unsaved(self._unsaved)
        self._known[therapist.id] = place
        return place

    @Slot(Exception)
    def _failed(self, error: Exception) -> None:
        """The screens do not offer what a role may not do, and the file asks all the same."""
        if isinstance(error, NotAllowed):
            self.tell(right_refused(error.right))
        else:
            self.failed.emit(error)

    def _drop(self, place: Workplace) -> None:
        place.models.keep()
        self._ways[place.me.id] = place.way
        del self._known[place.me.id]
        # What shows it goes first.
        place.deleteLater()

    def leave(self) -> None:
        """Nobody works: another file may be in place, of which none of this is true."""
        self.resting = True
        self.changed.emit()  # the screens go before what they show
        self.up = None
        for place in tuple(self._known.values()):
            if place.models.leading is None:
                self._drop(place)
        self._ways.clear()
        self.changed.emit()

    def take_over(self, before: Workplaces) -> None:
        """Have the ways of another, whose screens are made anew in the language of now."""
        before.keep()
        self._ways = before._ways | {one.me.id: one.way for one in before}
        self._unsaved = before._unsaved
        if before.up is not None:
            self.work(before.up.me)
            if before.up.models.services.names.as_codes and self.up is not None:
                self.up.models.services.names.toggle()

    def __iter__(self) -> Iterator[Workplace]:
        return iter(self._known.values())

    def keep(self) -> None:
        """Keep what everybody wrote last."""
        for place in self:
            place.models.keep()

    def session_rests(self) -> bool:
        """Somebody who exercises is not left by a slip: a session on the screen that moves stands
        still and asks. One that stands still waits in the file, so that a second time is a yes.
        """
        if self.up is None or self.up.place.screen is not ClinicScreen.SESSION:
            return True
        session = self.up.models.led_model.session_model
        moves = session is not None and session.runner.state.mode in (Mode.RUNNING, Mode.COUNTDOWN)
        if session is not None and moves:
            session.ask.leave()
        return not moves

    def park_before_closing(self) -> None:
        """The app closes now: nobody's session is called running when it is opened again."""
        self.keep()
        for place in self:
            if (led := place.models.leading) is not None:
                led.room.led.park_before_closing(place.models.services.author())

    def all_signed(self) -> bool:
        """True where no note waits to be signed, or that was told already."""
        return self.up is None or self.up.models.notes.unsigned_model.ask()

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """What is in memory only; None once the disk has all of it."""
        self._unsaved = unsaved
        for place in self:
            place.models.show_unsaved(unsaved)

    def tell(self, said: str) -> None:
        """Tell who works that something was done, or why it was not."""
        if self.up is not None:
            self.up.models.told_model.say(said)

    def show_missing(self, missing: Missing) -> None:
        """Mark in a session what this computer cannot do."""
        for place in self:
            place.models.show_missing(missing)

    # A session that goes on while somebody else works

    @property
    def elsewhere(self) -> Workplace | None:
        """The workplace of a colleague whose session runs; None where none does."""
        others = (one for one in self if one is not self.up)
        return next((one for one in others if one.models.leading is not None), None)

    @Slot(object)
    def _go_to_session(self, place: ClinicPlace) -> None:
        """One session has clock, sound and display: that of a colleague is parked before."""
        other = self.elsewhere
        if other is None or other.models.leading is None:
            self._show_session(place)
            return
        self._parking = (other.models.leading, place)
        other.models.leading.changed.connect(self._look_at_parking)
        other.models.leading.park()

    @Slot()
    def _look_at_parking(self) -> None:
        if self._parking is None:
            return
        led, place = self._parking
        trouble = led.refused_because
        if led.running and not trouble:
            return
        self._parking = None
        led.changed.disconnect(self._look_at_parking)
        if not led.running:
            self._show_session(place)
        else:
            self.tell(trouble)

    def _show_session(self, place: ClinicPlace) -> None:
        if self.up is not None:
            self.up.stand(gone_to(self.up.way, place))
