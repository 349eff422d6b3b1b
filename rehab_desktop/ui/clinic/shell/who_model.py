"""Who works now: the therapists of the clinic by their letters. A file without any, as after a
damaged one was put aside, asks for the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.clinic import new_lead
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import TherapistStore
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TherapistLine:
    """One button; `number` is the key that presses it, empty from the tenth on."""

    therapist: str
    letters: str
    name: str
    number: str


@QmlElement
class WhoModel(QObject):
    """`chosen` carries who works from now on, a `Therapist`; `failed` an error of the file.

    `me` is the id of the therapist whose passphrase opened the clinic, None where it has none: then
    nobody is asked, `came` carries them, and `unknown` says that the file does not know them.
    """

    changed = Signal()
    chosen = Signal(object)
    came = Signal(object)
    unknown = Signal()
    failed = Signal(Exception)

    def __init__(
        self, store: TherapistStore, me: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._me = me
        self._store = store
        self._therapists: tuple[Therapist, ...] = ()
        self._read = False
        self._typed = dict.fromkeys(("letters", "name"), "")
        self._refused: Invalid | None = None
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(TherapistLine, self)

    def look(self) -> None:
        """Read the therapists anew."""
        self._waiting.wait(self._store.therapists(), self._found, self.failed.emit)

    def _found(self, therapists: Sequence[Therapist]) -> None:
        self._therapists = tuple(one for one in therapists if one.active)
        self._read = True
        me = next((one for one in self._therapists if one.id == self._me), None)
        if me is not None:
            self.came.emit(me)
        elif self._me is not None and self._therapists:
            self.unknown.emit()
            return
        self._rows.show(
            tuple(
                TherapistLine(
                    therapist=one.id,
                    letters=one.letters,
                    name=one.name,
                    number=str(place) if place < 10 else "",
                )
                for place, one in enumerate(self._therapists, start=1)
            )
        )
        self.changed.emit()

    @Slot(str)
    def choose(self, therapist: str) -> None:
        """This therapist works from now on."""
        for one in self._therapists:
            if one.id == therapist:
                self.chosen.emit(one)

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """The therapist of the button with this number, from 1; nothing where there is none."""
        if 1 <= number <= len(self._therapists):
            self.chosen.emit(self._therapists[number - 1])

    # The first therapist

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `letters` or `name` now."""
        self._typed[field] = text.upper() if field == "letters" else text
        self._refused = None
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Enter the first therapist, who leads the clinic and works from now on; where something
        cannot be, tell what.
        """
        if not self.empty:
            return
        try:
            lead = new_lead(**self._typed, new_id=lambda: self._me or str(uuid4()))
        except Invalid as error:
            self._refused = error
            self.changed.emit()
            return
        entered = self._store.put_therapist(lead, None)
        self._waiting.wait(entered, lambda _: self._entered(lead), self.failed.emit)

    def _entered(self, lead: Therapist) -> None:
        self._found((lead,))
        self.chosen.emit(lead)

    def has(self, therapist: Therapist) -> bool:
        """Whether this therapist may work here, as far as is known."""
        return not self._read or any(one.id == therapist.id for one in self._therapists)

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._typed["letters"]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._refused.key if self._refused is not None else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it cannot be, and what to do."""
        if self._refused is None:
            return ""
        names = {
            "letters": translate("clinic", "Your letters"),
            "name": translate("clinic", "Your name, if you like"),
        }
        return refused_line(names[self._refused.key], self._refused)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """The file has no therapist who may work."""
        return self._read and not self._therapists
