"""The way between notes, the end of the day, and the window's closing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.ui.clinic.closing.unsigned_model import UnsignedModel
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.note.note_model import NoteModel
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen


class NotePlaces(QObject):
    """`placeWanted` carries the `ClinicPlace` to go to, `leaveWanted` that the last of several
    notes is signed, `failed` an error of the file. `after` gives the visit whose note follows that
    of a visit where they are signed one after another, empty for none.
    """

    placeWanted = Signal(object)
    leaveWanted = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        services: ClinicServices,
        after: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after = after
        self._in_turn = False
        self.unsigned_model = UnsignedModel(services, self)
        self.unsigned_model.closingWanted.connect(self.end_day)
        self.unsigned_model.failed.connect(self.failed)

    @Slot(str)
    def open(self, visit: str) -> None:
        """Open the note of this visit."""
        self._in_turn = False
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.NOTE, visit=visit))

    @Slot(str)
    def sign_in_turn(self, visit: str) -> None:
        """Open it as one of several that are signed one after another."""
        self.open(visit)
        self._in_turn = True

    @Slot(str)
    def signed(self, visit: str) -> None:
        """The note of this visit was signed. Of several the next one follows, and after the last
        one the end of the day.
        """
        if not self._in_turn:
            return
        following = self._after(visit)
        if following:
            self.sign_in_turn(following)
        else:
            self.leaveWanted.emit()

    @Slot()
    def end_day(self) -> None:
        """Go to what is still open."""
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.CLOSING))

    @Slot()
    def open_day(self) -> None:
        """Go to the day."""
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.DAY))


def keep_what_was_written(model: QObject) -> None:
    """A note that is written, a line about a session and a field of a prescription are kept before
    their screen goes.
    """
    if isinstance(model, NoteModel):
        model.keepNow()
    elif isinstance(model, PrescribeModel):
        model.keep_typed()
    elif isinstance(model, LedModel) and model.observe_model is not None:
        model.observe_model.keep_all()
