"""Templates to begin from: one's own, the clinic's, and the routines of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.prescriptions import ItemList
from rehab_desktop.core.clinic.episode import LONGEST_TITLE
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import PrescriptionTemplate
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.prescription_draft import add, add_routine
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.text.fault_text import fault_line
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel
from rehab_desktop.ui.exercises.search import found

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLine:
    """Something to begin from; `removable` where it was saved here."""

    key: str
    title: str
    detail: str
    chosen: bool
    removable: bool


@QmlElement
class TemplatesModel(QObject):
    """`taken` tells that a template was added to the list, `saved` that one was kept; both carry a
    sentence. `failed` carries an error of the file.
    """

    changed = Signal()
    taken = Signal(str)
    saved = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, history: DraftHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._history = history
        self._kept: tuple[PrescriptionTemplate, ...] = ()
        self._asked = self._title = self._fault = ""
        self._for_all = False
        self._chosen = 0
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(TemplateLine, self)
        self.undo_model = UndoModel(self)

    def look(self) -> None:
        """Read what the file has."""
        self._waiting.wait(self._services.prescriptions.templates(), self._found, self._troubled)

    def _found(self, templates: Sequence[PrescriptionTemplate]) -> None:
        self._kept = tuple(templates)
        self._say()

    def _troubled(self, error: BaseException) -> None:
        self.failed.emit(error)

    def begin(self) -> None:
        """Ask for a template, or for the name of a new one."""
        self._asked = self._title = self._fault = ""
        self._chosen = 0
        self.undo_model.dismiss()
        self._say()

    @Slot()
    def _say(self) -> None:
        lines = [one for one in self._lines() if found(self._asked, (one.title, one.detail))]
        self._chosen = max(0, min(len(lines) - 1, self._chosen))
        self._rows.show(
            tuple(replace(one, chosen=at == self._chosen) for at, one in enumerate(lines))
        )
        self.changed.emit()

    def _lines(self) -> list[TemplateLine]:
        me = self._services.me.id
        mine = [one for one in self._kept if one.owner == me]
        clinic = [one for one in self._kept if one.owner is None]
        return [
            *(self._line_of(one, translate("clinic prescribe", "Mine")) for one in mine),
            *(self._line_of(one, translate("clinic prescribe", "Clinic")) for one in clinic),
            *(self._line_of_routine(one) for one in self._services.library.routines.values()),
        ]

    def _line_of(self, template: PrescriptionTemplate, whose: str) -> TemplateLine:
        return TemplateLine(
            key=template.id,
            title=template.title,
            detail=f"{whose}  ·  {_items(len(template.days))}",
            chosen=False,
            removable=True,
        )

    def _line_of_routine(self, routine: Routine) -> TemplateLine:
        whose = translate("clinic prescribe", "Catalogue")
        return TemplateLine(
            key=routine.id,
            title=catalogue(routine.title),
            detail=f"{whose}  ·  {_items(len(routine.items))}",
            chosen=False,
            removable=False,
        )

    # Taking one

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed."""
        self._asked, self._chosen = asked, 0
        self._say()

    @Slot(int)
    def move(self, by: int) -> None:
        """Choose the one so many lines below the chosen one."""
        self._chosen += by
        self._say()

    @Slot()
    def pick(self) -> None:
        """Take the chosen one; nothing where none was found."""
        if self._rows.rows:
            self.pickThis(self._rows.rows[self._chosen].key)

    @Slot(str)
    def pickThis(self, key: str) -> None:
        """Add what this template has to the list. One that cannot be read is told, fault by
        fault.
        """
        try:
            title, with_it = self._change_of(key)
        except FileRefused as refused:
            self._fault = " ".join(map(fault_line, refused.problems))
            self.changed.emit()
            return
        place = len(self._history.draft.items)
        if self._history.do(with_it, select=place):
            said = translate("clinic prescribe", "“{title}” is in the list.")
            self.taken.emit(said.format(title=title))

    def _change_of(self, key: str) -> tuple[str, Callable[[Prescription], Prescription]]:
        """The title of a template, and what it does to a draft."""
        template = next((one for one in self._kept if one.id == key), None)
        if template is None:
            routine = self._services.library.routines[key]
            return catalogue(routine.title), lambda draft: add_routine(draft, routine)
        asked = self._services.prescription_texts.items(template.content, template.days)
        return template.title, lambda draft: _added(draft, asked)

    @Slot()
    def remove(self) -> None:
        """Delete the chosen template, with a way back; nothing for one of the catalogue."""
        if self._rows.rows:
            self.removeThis(self._rows.rows[self._chosen].key)

    @Slot(str)
    def removeThis(self, key: str) -> None:
        """Delete this template, with a way back."""
        gone = next((one for one in self._kept if one.id == key), None)
        if gone is None:
            return
        if said := self._services.refusal(Right.PRESCRIBE):
            self.undo_model.say(said)
            return
        author = self._services.author()
        self._kept = tuple(one for one in self._kept if one.id != key)
        self._wait(self._services.prescriptions.delete_template(key, author))
        said = translate("clinic prescribe", "The template “{title}” is deleted.")
        self.undo_model.say(said.format(title=gone.title), lambda: self._put(gone))
        self._say()

    # Saving one

    @Slot(str)
    def setTitle(self, text: str) -> None:
        """What the new template is to be called."""
        self._title, self._fault = text, ""
        self.changed.emit()

    @Slot(bool)
    def setForAll(self, for_all: bool) -> None:
        """For the whole clinic, or for oneself."""
        self._for_all = for_all
        self.changed.emit()

    @property
    def _owner(self) -> str | None:
        return None if self._for_all else self._services.me.id

    def _same(self) -> PrescriptionTemplate | None:
        """The template of this name that the new one takes the place of."""
        title = plain_text(self._title)
        kept = (one for one in self._kept if one.owner == self._owner and one.title == title)
        return next(kept, None)

    @Slot()
    def save(self) -> None:
        """Keep the list as a template, without anybody's tips; told where it has no name."""
        title = plain_text(self._title)
        if said := self._services.refusal(Right.PRESCRIBE):
            self._fault = said
            self.changed.emit()
            return
        if not title or len(title) > LONGEST_TITLE:
            said = translate("clinic prescribe", "Give it a name of at most {n} letters.")
            self._fault = said.format(n=LONGEST_TITLE)
            self.changed.emit()
            return
        same, draft = self._same(), self._history.draft
        self._put(
            self._services.prescription_texts.template(
                id_=same.id if same is not None else self._services.new_id(),
                title=title,
                asked=ItemList(items=draft.items, transition_s=draft.transition_s),
                owner=self._owner,
            )
        )
        said = translate("clinic prescribe", "The template “{title}” is saved.")
        self.saved.emit(said.format(title=title))

    def _put(self, template: PrescriptionTemplate) -> None:
        others = (one for one in self._kept if one.id != template.id)
        self._kept = tuple(sorted((*others, template), key=lambda one: (one.title, one.id)))
        self._wait(self._services.prescriptions.put_template(template, self._services.author()))
        self._say()

    def _wait(self, future: object) -> None:
        self._waiting.wait(future, lambda _: None, self._troubled)  # type: ignore[arg-type]

    @property
    def lines(self) -> tuple[TemplateLine, ...]:
        """Those that were found."""
        return self._rows.rows

    # What QML asks for

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._chosen

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What stands in the way."""
        return self._fault

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(bool, notify=changed)
    def forAll(self) -> bool:
        return self._for_all

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """That one of this name is replaced; else empty."""
        if self._same() is None:
            return ""
        return translate("clinic prescribe", "There is one of this name; it is replaced.")

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.undo_model


def _added(draft: Prescription, asked: ItemList) -> Prescription:
    """An empty draft takes the time between two exercises from the template as well."""
    if not draft.items:
        draft = replace(draft, transition_s=asked.transition_s)
    return add(draft, *asked.items)


def _items(number: int) -> str:
    return counted(translate("clinic prescribe", "%n item(s)", "", number), number)
