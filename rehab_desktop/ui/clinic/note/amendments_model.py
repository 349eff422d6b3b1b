"""The amendments under a signed note, and the form for one more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.text.clinic.names import clock_time, day_in_note
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentLine:
    """An amendment: who and when, why, and what it adds. One that withdraws the note adds
    nothing.
    """

    title: str
    reason: str
    text: str
    withdraws: bool


@QmlElement
class AmendmentsModel(QObject):
    """`made` comes once an amendment is written; `failed` carries an error of the file. What is
    typed is kept while its form is away.
    """

    changed = Signal()
    made = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._note: Note | None = None
        self._kind: AmendmentKind | None = None
        self._fault = ""
        self._typed = {"reason": "", "text": ""}
        self._rows = DataclassListModel(AmendmentLine, self)
        self._waiting = FutureWatcher(self)

    def show(self, note: Note, amendments: Sequence[Amendment], letters: Mapping[str, str]) -> None:
        """These are the amendments of this note."""
        self._note = note
        self._rows.show(tuple(_line(one, letters.get(one.by, "")) for one in amendments))
        self.changed.emit()

    @property
    def lines(self) -> tuple[AmendmentLine, ...]:
        """What stands under the note."""
        return self._rows.rows

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return self._kind is not None

    @Slot()
    def begin(self) -> None:
        """Ask for what is to be added, and why."""
        self._ask(AmendmentKind.ADDED)

    @Slot()
    def beginWithdrawing(self) -> None:
        """Ask why the note should not have been written."""
        self._ask(AmendmentKind.WITHDRAWN)

    @Slot()
    def close(self) -> None:
        self._ask(None)

    def _ask(self, kind: AmendmentKind | None) -> None:
        self._kind, self._fault = kind, ""
        self._typed = {"reason": "", "text": ""}
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `reason` or `text` now."""
        if text != self._typed[field]:
            self._typed[field] = text
            self.changed.emit()

    @Slot(str, str)
    def save(self, reason: str, text: str) -> None:
        """Add it for this reason; where something is missing, say what."""
        if self._note is None or self._kind is None:
            return
        author = self._services.author()
        added = self._kind is AmendmentKind.ADDED
        try:
            amendment = Amendment(
                id=self._services.new_id(),
                note=self._note.id,
                kind=self._kind,
                text=plain_text(text, lines=True) if added else "",
                reason=plain_text(reason),
                by=author.therapist,
                at=author.at,
            )
        except Invalid as error:
            self._fault = refused_line(self._named(error.key), error)
            self.changed.emit()
            return
        self._waiting.wait(
            self._services.notes.amend(amendment, author),
            lambda _: self.made.emit(),
            self.failed.emit,
        )
        self.close()

    def _named(self, key: str) -> str:
        names = {
            "text": translate("clinic note", "Amendment"),
            "reason": translate("clinic note", "Reason"),
        }
        return names[key]

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self.is_shown

    @Property(bool, notify=changed)
    def withdrawing(self) -> bool:
        return self._kind is AmendmentKind.WITHDRAWN

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._typed["reason"]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._typed["text"]

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows


def _line(one: Amendment, letters: str) -> AmendmentLine:
    withdraws = one.kind is AmendmentKind.WITHDRAWN
    said = (
        translate("clinic note", "Withdrawn by {who}, {day}, {time}")
        if withdraws
        else translate("clinic note", "Amended by {who}, {day}, {time}")
    )
    return AmendmentLine(
        title=said.format(
            who=letters, day=day_in_note(one.at.date()), time=clock_time(one.at.time())
        ),
        reason=translate("clinic note", "Reason: {reason}").format(reason=one.reason),
        text=one.text,
        withdraws=withdraws,
    )
