"""A new person: family name, given name, year of birth; the rest can come later."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.people import born_of, namesakes, new_person
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("family", "given", "born")


@QmlElement
class NewPersonModel(QObject):
    """`added` carries the id of the person who was entered, `told` why nobody can be. A fault is
    told once somebody has tried to keep it.
    """

    changed = Signal()
    added = Signal(str)
    told = Signal(str)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._shown = False
        self._tried = False
        self._typed = dict.fromkeys(FIELDS, "")

    def begin(self, name: str = "") -> None:
        """Ask for a person; `name` is what was searched for before. Who may not is told why."""
        if said := self._services.refusal(Right.SEE_ALL):
            self.told.emit(said)
            return
        family, comma, given = name.partition(",")
        if not comma:
            given, _, family = name.strip().rpartition(" ")
        self._typed = {"family": _capital(family), "given": _capital(given), "born": ""}
        self._shown, self._tried = True, False
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `family`, `given` or `born` now."""
        self._typed[field] = text
        self.changed.emit()

    def _person(self) -> Person:
        """Raises `Invalid` for what cannot be."""
        return new_person(
            self._services.roster.people.values(),
            id_=self._services.new_id(),
            family=self._typed["family"],
            given=self._typed["given"],
            born=born_of(self._typed["born"]),
            today=self._services.today,
            cares=self._services.me.id,
            taken=self._services.roster.codes,
        )

    @Slot()
    def save(self) -> None:
        """Enter this person; where something cannot be, tell what."""
        self._tried = True
        try:
            person = self._person()
        except Invalid:
            self.changed.emit()
            return
        self._shown = False
        self._services.roster.put(person, self._services.author())
        self.changed.emit()
        self.added.emit(person.id)

    def _invalid(self) -> Invalid | None:
        try:
            self._person()
        except Invalid as error:
            return error
        return None

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._typed["family"]

    @Property(str, notify=changed)
    def given(self) -> str:
        return self._typed["given"]

    @Property(str, notify=changed)
    def born(self) -> str:
        return self._typed["born"]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so; empty before somebody has tried to keep it."""
        error = self._invalid() if self._tried else None
        return error.key if error is not None else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it cannot be, and what to do."""
        error = self._invalid() if self._tried else None
        if error is None:
            return ""
        names = {
            "family": translate("clinic people", "Family name"),
            "given": translate("clinic people", "Given name"),
            "born": translate("clinic people", "Year of birth"),
        }
        return refused_line(names.get(error.key, error.key), error)

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """That there is somebody of this name already; they are told apart by their codes."""
        if not self._typed["family"].strip() or self._invalid() is not None:
            return ""
        person = self._person()
        others = namesakes(self._services.roster.people.values(), person)
        if not others:
            return ""
        said = translate(
            "clinic people",
            "There is one already: {codes}. Enter adds another, who will be {code}.",
        )
        return said.format(codes=", ".join(one.code for one in others), code=person.code)


def _capital(name: str) -> str:
    """A name that was typed in a hurry; capitals that are there stay."""
    return " ".join(part[:1].upper() + part[1:] for part in name.split())
