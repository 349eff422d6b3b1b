"""The therapists of the clinic: added, given another role, left, with a passphrase of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import LastLead, Right
from rehab_desktop.text.clinic.role_text import role_name, role_rights
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.settings.passphrase_model import PassphraseModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TherapistRow:
    """A therapist as the list shows them. `detail` is the role and what the passphrase is like;
    `without` says that one is missing. `chosen` is the one who is being changed.
    """

    therapist: str
    letters: str
    name: str
    detail: str
    active: bool
    without: bool
    chosen: bool


@QmlElement
class TherapistsModel(QObject):
    """`told` carries a sentence on what was done, `failed` an error of the file."""

    changed = Signal()
    told = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._found: tuple[Therapist, ...] = ()
        self._with_passphrase: frozenset[str] = frozenset()
        self._chosen = self._left = self._fault = self._wrong = ""
        self._typed = {"letters": "", "name": "", "role": Role.THERAPIST.value}
        self._busy = False
        self.passphrase_model = PassphraseModel(services, self)
        self.passphrase_model.kept.connect(self._given)
        self.passphrase_model.failed.connect(self.failed)
        self.passphrase_model.changed.connect(self.changed)
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(TherapistRow, self)
        self._roles = DataclassListModel(ChoiceLine, self)
        self._roles.show(tuple(ChoiceLine(value=one, name=role_name(one)) for one in Role))

    # What the file answers

    def look(self) -> None:
        """Read who works here."""
        found = self._services.therapists.therapists()
        self._waiting.wait(found, self._show, self.failed.emit)

    def _show(self, therapists: Sequence[Therapist]) -> None:
        self._found = tuple(sorted(therapists, key=lambda one: (not one.active, one.letters)))
        try:
            self._with_passphrase = self._services.holders.who()
        except OSError as error:
            self.failed.emit(error)
        self._say()

    def _say(self) -> None:
        self._rows.show(tuple(self._row(one) for one in self._found))
        self.changed.emit()

    def _row(self, one: Therapist) -> TherapistRow:
        without = one.active and self._services.holders.encrypted
        without = without and one.letters not in self._with_passphrase
        parts = [role_name(one.role)]
        if not one.active:
            parts.append(translate("clinic settings", "does not work here any more"))
        elif without:
            parts.append(translate("clinic settings", "has no passphrase yet"))
        return TherapistRow(
            therapist=one.id,
            letters=one.letters,
            name=one.name,
            detail="  ·  ".join(parts),
            active=one.active,
            without=without,
            chosen=one.id == self._chosen,
        )

    def _of(self, therapist: str) -> Therapist | None:
        return next((one for one in self._found if one.id == therapist), None)

    # A new one

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `letters` or `name` now, or is the chosen `role`."""
        self._typed[field] = text.upper() if field == "letters" else text
        self._fault = self._wrong = ""
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Add the therapist that was typed; where that cannot be, tell why."""
        letters = self._typed["letters"].strip()
        try:
            new = Therapist(
                id=self._services.new_id(),
                letters=letters,
                name=plain_text(self._typed["name"]),
                role=Role(self._typed["role"]),
            )
        except Invalid as error:
            names = {
                "letters": translate("clinic settings", "Letters"),
                "name": translate("clinic settings", "Name"),
            }
            self._refuse(error.key, refused_line(names.get(error.key, error.key), error))
            return
        if any(one.letters == letters for one in self._found):
            said = translate("clinic settings", "Somebody here has the letters {letters}.")
            self._refuse("letters", said.format(letters=letters))
            return
        self._typed |= {"letters": "", "name": ""}
        self._put(new, translate("clinic settings", "{letters} works here from now on."))
        if self._services.holders.encrypted:
            self._ask_passphrase(new)

    def _refuse(self, field: str, said: str) -> None:
        self._wrong, self._fault = field, said
        self.changed.emit()

    # One who is there

    @Slot(str)
    def choose(self, therapist: str) -> None:
        """Change this one, or nobody where it was this one before."""
        self._chosen = "" if therapist == self._chosen else therapist
        self._fault = self._wrong = ""
        self.passphrase_model.leave()
        self._say()

    @Slot(str)
    def setRole(self, role: str) -> None:
        """The chosen one has this role from now on."""
        one = self._of(self._chosen)
        if one is not None and one.role != role:
            said = translate("clinic settings", "The role of {letters} is changed.")
            self._put(replace(one, role=Role(role)), said)

    @Slot()
    def leave(self) -> None:
        """The chosen one does not work here any more; who they were stays in the record."""
        one = self._of(self._chosen)
        if one is None:
            return
        stored = self._put(
            replace(one, active=False),
            translate("clinic settings", "{letters} does not work here any more."),
        )
        if self._services.holders.encrypted and one.letters in self._with_passphrase:
            self._waiting.wait(stored, lambda _: self._take_passphrase(one), lambda _: None)

    def _take_passphrase(self, one: Therapist) -> None:
        def taken(_: None) -> None:
            self._left = one.letters
            self.look()

        author = self._services.author()
        self._wait(self._services.holders.take(one.id, author), taken)

    @Slot()
    def comeBack(self) -> None:
        """The chosen one works here again."""
        one = self._of(self._chosen)
        if one is not None:
            said = translate("clinic settings", "{letters} works here again.")
            self._put(replace(one, active=True), said)

    def _put(self, one: Therapist, said: str) -> Future[None]:
        others = (each for each in self._found if each.id != one.id)
        stored = self._services.therapists.put_therapist(one, self._services.author())
        self._show((*others, one))
        words = said.format(letters=one.letters)
        self._waiting.wait(stored, lambda _: self.told.emit(words), self._not_put)
        return stored

    def _not_put(self, error: BaseException) -> None:
        self.look()
        if isinstance(error, LastLead):
            self._refuse("", self._last_lead())
        else:
            self.failed.emit(error)

    def _last_lead(self) -> str:
        return translate(
            "clinic settings",
            "Somebody has to lead the clinic. Make another therapist the lead before.",
        )

    # A passphrase of their own

    @Slot(str)
    def askPassphrase(self, therapist: str) -> None:
        """Ask this therapist for a passphrase."""
        one = self._of(therapist)
        if one is not None:
            self._ask_passphrase(one)

    def _ask_passphrase(self, one: Therapist) -> None:
        self._chosen, self._fault, self._wrong = one.id, "", ""
        self.passphrase_model.begin(one)
        self._say()

    @Slot(str)
    def _given(self, letters: str) -> None:
        self._chosen = ""
        said = translate("clinic settings", "{letters} opens the clinic with a passphrase now.")
        self.told.emit(said.format(letters=letters))
        self.look()

    # Another file key

    @Slot()
    def changeKey(self) -> None:
        """Encrypt everything from now on with another file key."""

        def done(_: None) -> None:
            self._left = ""
            said = translate("clinic settings", "The file has another key. Passphrases stay.")
            self.told.emit(said)

        if not self._busy:
            self._wait(self._services.holders.change_key(self._services.author()), done)

    @Slot()
    def keepKey(self) -> None:
        """The key stays."""
        self._left = ""
        self.changed.emit()

    def _wait(self, future: Future[None], then: Callable[[None], None]) -> None:
        def arrived(answer: None) -> None:
            self._busy = False
            then(answer)
            self.changed.emit()

        def lost(error: BaseException) -> None:
            self._busy = False
            self.changed.emit()
            self.failed.emit(error)

        self._busy = True
        self.changed.emit()
        self._waiting.wait(future, arrived, lost)

    @property
    def lines(self) -> tuple[TherapistRow, ...]:
        """Who is listed."""
        return self._rows.rows

    # What QML asks for

    @Property(bool, constant=True)
    def decides(self) -> bool:
        return self._services.may(Right.LEAD)

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._typed["letters"]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._typed["name"]

    @Property(str, notify=changed)
    def role(self) -> str:
        """Of the new one."""
        return self._typed["role"]

    @Property(str, notify=changed)
    def rights(self) -> str:
        """What the role of the new one may do."""
        return role_rights(Role(self._typed["role"]))

    @Property(str, notify=changed)
    def chosenRole(self) -> str:
        one = self._of(self._chosen)
        return one.role.value if one is not None else ""

    @Property(str, notify=changed)
    def left(self) -> str:
        """The letters of who left and knew a passphrase; empty once it was decided."""
        return self._left

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(PassphraseModel, constant=True)
    def passphrase(self) -> PassphraseModel:
        return self.passphrase_model

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def roles(self) -> QObject:
        return self._roles
