"""Puts the record of a person and another one of the same person together: which stays, what
becomes of each table, the code typed to be sure, and the way back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.merging import CannotMerge, MergeFault, MergePlan
from rehab_desktop.core.clinic.merging_store import (
    GivenUp,
    MergedRecord,
    SignedSince,
    WrongMergeCode,
)
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.text.clinic.merging_text import notice_lines, plan_lines, refused
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedLine:
    """A record that was put together with this one. `person` is its id; `apart` is true where it
    can be taken apart.
    """

    person: str
    code: str
    text: str
    apart: bool


@QmlElement
class MergeModel(QObject):
    """`merged` carries the ids of the record that was given up, or is taken apart again, and of the
    person who is kept; `failed` carries an error of the file.
    """

    changed = Signal()
    merged = Signal(str, str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._person: Person | None = None
        self._other: Person | None = None
        self._letters: dict[str, str] = {}
        self._asked = self._typed = self._fault = self._done = ""
        self._other_stays = self._working = False
        self._plan: MergePlan | None = None
        self._rows = DataclassListModel(MergedLine, self)
        self._records: tuple[MergedRecord, ...] = ()
        self._waiting = FutureWatcher(self)

    def show(self, person: Person, letters: dict[str, str]) -> None:
        """Whose record it is."""
        first = self._person is None
        self._person, self._letters = person, letters
        if first:
            self._read()
        self._say()

    def _read(self) -> None:
        if self._person is not None and self._services.may(Right.LEAD):
            found = self._services.merging.merged(self._person.id)
            self._waiting.wait(found, self._found, self.failed.emit)

    def _found(self, records: Sequence[MergedRecord]) -> None:
        self._records = tuple(records)
        self._say()

    def _say(self) -> None:
        said = translate("clinic merge", "{code} was put together with this record by {who}, {day}")
        self._rows.show(
            tuple(
                MergedLine(
                    person=one.person.id,
                    code=one.person.code,
                    text=said.format(
                        code=one.person.code,
                        who=self._letters.get(one.by, ""),
                        day=day_in_note(one.at.date()),
                    ),
                    apart=self._person is not None and one.into == self._person.id,
                )
                for one in self._records
            )
        )
        self.changed.emit()

    # Which two

    @Slot(str)
    def ask(self, code: str) -> None:
        """This stands in the field of the other code now."""
        self._asked, self._fault, self._plan, self._typed = code, "", None, ""
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Find the record with that code, and say what would be done."""
        if self._person is None or not self._asked.strip() or self._working:
            return
        wanted = self._asked.strip().upper()
        people = self._services.roster.people.values()
        self._other = next((one for one in people if one.code == wanted), None)
        self._done, self._other_stays = "", False
        if self._other is None:
            self._refuse(self._unknown(wanted))
            return
        if self._other.id == self._person.id:
            self._refuse(refused(CannotMerge(MergeFault.SAME, wanted)))
            return
        self._preview()

    def _unknown(self, code: str) -> str:
        if code in self._services.roster.given_up:
            return refused(CannotMerge(MergeFault.GIVEN_UP, code))
        said = translate("clinic merge", "Nobody here has the code {code}.")
        return said.format(code=code)

    @Slot()
    def turn(self) -> None:
        """Keep the other record instead."""
        if not self._working:
            self._other_stays = not self._other_stays
            self._preview()

    def _preview(self) -> None:
        self._typed = self._fault = ""
        if self._person is None or self._other is None:
            return
        kept, given_up = (self._person, self._other)[:: -1 if self._other_stays else 1]
        found = self._services.merging.preview(kept.id, given_up.id, self._services.author())
        self._waiting.wait(found, self._planned, self._not_done)

    def _planned(self, plan: MergePlan) -> None:
        self._plan = plan
        self.changed.emit()

    # To do it

    @Slot(str)
    def type(self, code: str) -> None:
        """This stands in the field of the code that stays now."""
        self._typed, self._fault = code, ""
        self.changed.emit()

    @Slot()
    def merge(self) -> None:
        """Put the two together, if the code that stays was typed."""
        if self._plan is None or self._working:
            return
        if not self._is_typed():
            said = translate("clinic merge", "Type {code}, the code that stays.")
            self._refuse(said.format(code=self._plan.kept.code))
            return
        kept, given_up = self._plan.kept.id, self._plan.given_up.id
        author = self._services.author()
        done = self._services.merging.merge(kept, given_up, self._typed, author)
        self._working = True
        self._waiting.wait(done, self._merged, self._not_done)
        self.changed.emit()

    def _merged(self, plan: MergePlan) -> None:
        said = translate("clinic merge", "{other} is part of {code} now.")
        self._done = said.format(other=plan.given_up.code, code=plan.kept.code)
        self._end()
        self.merged.emit(plan.given_up.id, plan.kept.id)

    @Slot(str)
    def takeApart(self, person: str) -> None:
        """Give back to this record what was put together."""
        if self._working:
            return
        record = next((one for one in self._records if one.person.id == person), None)
        if record is None:
            return
        said = translate("clinic merge", "{code} is a record of its own again.")
        told = said.format(code=record.person.code)
        apart = self._services.merging.take_apart(person, self._services.author())
        self._working = True
        into = record.into
        self._waiting.wait(apart, lambda _: self._apart(person, into, told), self._not_done)
        self.changed.emit()

    def _apart(self, person: str, into: str, told: str) -> None:
        self._done = told
        self._end()
        self.merged.emit(person, into)

    def _end(self) -> None:
        self._working = False
        self._plan = self._other = None
        self._asked = self._typed = self._fault = ""
        self._read()
        self.changed.emit()

    def _not_done(self, error: BaseException) -> None:
        self._working = False
        why = _why(error)
        if why:
            self._refuse(why)
        else:
            self.changed.emit()
            self.failed.emit(error)

    def _refuse(self, why: str) -> None:
        self._fault = why
        self.changed.emit()

    def _is_typed(self) -> bool:
        return self._plan is not None and self._typed.strip().upper() == self._plan.kept.code

    @property
    def lines(self) -> tuple[MergedLine, ...]:
        """The records that were put together with this one."""
        return self._rows.rows

    # What QML asks for

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why who works here may not do it; empty for the lead."""
        return self._services.refusal(Right.LEAD)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """It is known what would be done."""
        return self._plan is not None

    @Property(str, notify=changed)
    def stays(self) -> str:
        return self._called(self._plan.kept) if self._plan is not None else ""

    @Property(str, notify=changed)
    def givenUp(self) -> str:
        return self._called(self._plan.given_up) if self._plan is not None else ""

    def _called(self, person: Person) -> str:
        parts = [] if self._services.names.as_codes else [self._services.names.of(person)]
        parts.append(person.code)
        if person.year_born is not None:
            parts.append(str(person.year_born))
        return "  ·  ".join(parts)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def goes(self) -> list[str]:
        """What becomes of each table."""
        return list(plan_lines(self._plan)) if self._plan is not None else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def notices(self) -> list[str]:
        """What somebody should look at before."""
        return list(notice_lines(self._plan)) if self._plan is not None else []

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code that stays."""
        return self._plan.kept.code if self._plan is not None else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._is_typed() and not self._working

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done last."""
        return self._done


def _why(error: BaseException) -> str:
    """What is told beside the field; empty for an error of the disk."""
    match error:
        case CannotMerge():
            return refused(error)
        case NotAllowed():
            return right_refused(error.right)
        case WrongMergeCode():
            return translate("clinic merge", "That is not the code that stays.")
        case SignedSince():
            return translate(
                "clinic merge",
                "Something was signed since then on what would go back, so the two stay together. "
                "Move single records on the chart.",
            )
        case GivenUp() | LookupError():
            return translate("clinic merge", "This record is not here any more.")
    return ""
