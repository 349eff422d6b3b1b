"""The page of routines: what there is, what each holds, one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.clip_ports import ClipStore
from rehab_desktop.core.content.draft import Draft, draft_of
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.content.routine_ports import RoutineFiles
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.text.fault_text import fault_line
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.folders import documents
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import headline
from rehab_desktop.ui.routines.editor_model import RoutineEditorModel
from rehab_desktop.ui.routines.file_importer import RoutineImporter
from rehab_desktop.ui.routines.routine_cards import RoutineCard, routine_card
from rehab_desktop.ui.routines.routine_model import RoutineDetailModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UnusableLine:
    """An own routine that cannot be read, and why."""

    routine: str
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineParts:
    """What the page works with; `clips` is None where own clips cannot be kept."""

    library: Library
    own: OwnRoutines
    files: RoutineFiles
    sources: Mapping[str, Source]
    clips: ClipStore | None = None


@QmlElement
class RoutinesModel(QObject):
    """`view` is the list, the detail or the editor; `chosen` carries the id of a routine to start.

    `cameFrom` is the routine whose detail was left, so that the keyboard goes on there. `foreign`
    carries files that are to come in and are none of this app's. With a `context` every routine is
    shown as it is to be done today.
    """

    changed = Signal()
    chosen = Signal(str)
    announced = Signal(str)
    foreign = Signal(list)

    def __init__(
        self,
        parts: RoutineParts,
        parent: QObject | None = None,
        *,
        context: TodayContext | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._todays: dict[Routine, TodaysRoutine] = {}
        self._day = context.programme.today if context is not None else None
        self._library = parts.library
        self._own = parts.own
        self._view = self._back_to = "list"
        self._query = ""
        self._lengths: dict[Routine, int] = {}
        self._came_from = ""
        self._notice = ""
        self._asking = ""
        self._deleted: Routine | None = None
        self._waiting_draft: Draft | None = None
        self._wanted: Draft | None = None
        self._own_cards = DataclassListModel(RoutineCard, self)
        self._built_in_cards = DataclassListModel(RoutineCard, self)
        self._unusable = DataclassListModel(UnusableLine, self)
        self.detail_model = RoutineDetailModel(parts.library, parts.sources, self, context=context)
        self.editor_model = RoutineEditorModel(parts.library, parts.own, parts.clips, self)
        self.editor_model.saved.connect(self._saved)
        self.editor_model.left.connect(self._editor_left)
        self.editor_model.announced.connect(self.announced)
        self.importer = RoutineImporter(parts.library, parts.own, parts.files, self)
        self.importer.told.connect(self._tell)
        self.importer.came.connect(self.open)
        self._waiting = FutureWatcher(self)
        parts.own.subscribe(self._show)
        if context is not None:
            context.changed.connect(self._another_day)
        self.ask_draft()
        self._show()

    def ask_draft(self) -> None:
        """Look for a routine that was being written when the app was closed."""
        self._waiting.wait(self._own.ask_draft(), self._draft_found, lambda _: None)

    def _draft_found(self, content: str | None) -> None:
        if self._view != "editor":
            self._waiting_draft = self._own.read_draft(content)
            self.changed.emit()

    def _show(self) -> None:
        words = self._query.casefold().split()
        own: list[RoutineCard] = []
        built_in: list[RoutineCard] = []
        for routine in self._library.routines.values():
            card = self._card(routine)
            said = f"{card.name} {card.detail} {self._names(routine)}".casefold()
            if all(word in said for word in words):
                (own if self._own.is_own(routine.id) else built_in).append(card)
        self._own_cards.show(tuple(sorted(own, key=lambda card: card.name.casefold())))
        self._built_in_cards.show(tuple(built_in))
        self._unusable.show(
            tuple(
                UnusableLine(
                    routine=one.stored.id,
                    name=one.stored.title,
                    why="\n".join(map(fault_line, one.problems)),
                )
                for one in self._own.unusable
            )
        )
        shown = self.detail_model.routine
        if shown is not None and shown.id in self._library.routines:
            self._look_at(shown.id)
        elif self._view == "detail":
            self._view = "list"
        self.changed.emit()

    @Slot()
    def _another_day(self) -> None:
        """What today makes of the routines may be another thing now; where it is none, the lists
        stay as they are, and where they were scrolled to.
        """
        assert self._context is not None, "only a context tells of another day"
        before, self._todays = self._todays, {}
        day, self._day = self._day, self._context.programme.today
        if day != self._day or any(self._today(one) != was for one, was in before.items()):
            self._show()

    def _today(self, routine: Routine) -> TodaysRoutine | None:
        """The routine as it is to be done today; read once, since a search shows it anew."""
        if self._context is not None and routine not in self._todays:
            self._todays[routine] = self._context.programme.todays(routine)
        return self._todays.get(routine)

    def _card(self, routine: Routine) -> RoutineCard:
        today = self._today(routine)
        if today is None or self._context is None:
            return routine_card(routine, self._library, self._length(routine))
        shown = today.routine or today.whole
        said = headline(today, self._context.programme.today)
        return routine_card(shown, self._library, self._length(shown), said)

    def _length(self, routine: Routine) -> int:
        """Its seconds; compiled once, since the list is shown anew with each letter of a search."""
        if routine not in self._lengths:
            self._lengths[routine] = self._library.seconds(routine)
        return self._lengths[routine]

    def _names(self, routine: Routine) -> str:
        return " ".join(catalogue(title) for title in self._library.titles(routine))

    def _look_at(self, routine_id: str) -> None:
        routine = self._library.routines[routine_id]
        self.detail_model.show(
            routine, own=self._own.is_own(routine_id), today=self._today(routine)
        )

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._notice, self._deleted = sentence, None
        self.announced.emit(sentence)
        self.changed.emit()

    # The list

    @Slot(str)
    def search(self, text: str) -> None:
        """Show those whose name, exercises or needed things hold every word."""
        self._query = text
        self._show()

    @Slot(str)
    def open(self, routine_id: str) -> None:
        """Look at one routine."""
        self._have_read()
        self._look_at(routine_id)
        self._came_from = routine_id
        self._view = "detail"
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Back to the list."""
        self._have_read()
        self._view = "list"
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Put the notice away."""
        self._notice, self._deleted = "", None
        self.changed.emit()

    def _have_read(self) -> None:
        """What was told stays no longer than the view it was told in, unless it can be undone."""
        if self._deleted is None:
            self._notice = ""

    @Slot(str)
    def deleteUnusable(self, routine_id: str) -> None:
        self._own.delete_unusable(routine_id)

    # One routine

    def _routine(self) -> Routine:
        routine = self.detail_model.routine
        assert routine is not None
        return routine

    @Slot()
    def start(self) -> None:
        """Ask for a session of the routine that is looked at."""
        self.chosen.emit(self._routine().id)

    @Slot()
    def delete(self) -> None:
        """Take the routine away; `undoDelete` brings it back."""
        gone = self._own.delete(self._routine().id)
        self._view = "list"
        self._tell(translate("routines", "“{name}” was deleted.").format(name=gone.title))
        self._deleted = gone
        self.changed.emit()

    @Slot()
    def undoDelete(self) -> None:
        if self._deleted is not None:
            routine = self._own.replace(self._deleted)
            self.dismiss()
            self.open(routine.id)

    @Slot(QUrl)
    def exportTo(self, file: QUrl) -> None:
        self.importer.write(file, self._routine())

    @Property(QUrl, notify=changed)
    def exportFile(self) -> QUrl:
        """Where the system's window for the file begins, and the name it offers."""
        routine = self.detail_model.routine
        return QUrl.fromLocalFile(str(documents() / f"{routine.id}.toml")) if routine else QUrl()

    # Files

    @Property(QUrl, constant=True)
    def filesFrom(self) -> QUrl:
        """Where the system's window for what comes in begins."""
        return QUrl.fromLocalFile(str(documents()))

    @Slot(list)
    def takeFiles(self, files: Sequence[QUrl]) -> None:
        """Take in what was chosen or dropped: routine files, and those of another program."""
        ours = [file for file in files if file.toLocalFile().lower().endswith(".toml")]
        others = [file for file in files if file not in ours]
        if ours:
            self.importer.readAll(ours)
        if others:
            self.foreign.emit(others)

    @Slot(list)
    def welcome(self, ids: Sequence[str]) -> None:
        """Show what came of another program's files."""
        names = [self._library.routines[id_].title for id_ in ids]
        if len(names) == 1:
            self.open(ids[0])
            self._tell(translate("routines", "“{name}” was imported.").format(name=names[0]))
        else:
            self.back()
            said = translate("routines", "{n} routines were imported.")
            self._tell(said.format(n=len(names)))

    # Writing

    @Slot()
    def writeNew(self) -> None:
        """Ask what to begin with."""
        self._asking = "new"
        self.changed.emit()

    @Slot()
    def beginEmpty(self) -> None:
        """A new routine of picked exercises, its name filled in."""
        title = self._own.free_title(translate("routines", "My routine"))
        self._edit(Draft(title=title))
        if self._view == "editor":
            self.editor_model.askWhat()

    @Slot(str)
    def beginWith(self, routine_id: str) -> None:
        """A copy of a routine, to be changed."""
        routine = self._library.routines[routine_id]
        title = translate("routines", "{name} (mine)").format(name=catalogue(routine.title))
        self._edit(draft_of(routine, title=self._own.free_title(title)))

    @Slot()
    def duplicate(self) -> None:
        self.beginWith(self._routine().id)

    @Slot()
    def edit(self) -> None:
        routine = self._routine()
        self._edit(draft_of(routine, id_=routine.id))

    @Slot()
    def goOnWriting(self) -> None:
        """Open what was being written before."""
        if self._waiting_draft is not None:
            draft, self._waiting_draft, self._wanted = self._waiting_draft, None, None
            self._open_editor(draft, changed=True)

    @Slot()
    def discardDraft(self) -> None:
        """Forget what was being written before, and write what was asked for meanwhile."""
        self._waiting_draft = None
        self._own.drop_draft()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._edit(wanted)
        self.changed.emit()

    @Slot()
    def closeQuestion(self) -> None:
        """Neither: everything stays as it is."""
        self._wanted, self._asking = None, ""
        self.changed.emit()

    def _edit(self, draft: Draft) -> None:
        self._asking = ""
        if self._waiting_draft is not None:
            self._wanted = draft
            self.changed.emit()
            return
        self._open_editor(draft, changed=not draft.id)

    def _open_editor(self, draft: Draft, *, changed: bool) -> None:
        self._asking = ""
        self._notice, self._deleted = "", None
        self.editor_model.open(draft, changed=changed)
        self._view, self._back_to = "editor", self._view
        self.changed.emit()

    @Slot(str)
    def _saved(self, routine_id: str) -> None:
        self.open(routine_id)
        name = self._library.routines[routine_id].title
        self._tell(translate("routines", "“{name}” is saved.").format(name=name))

    @Slot()
    def _editor_left(self) -> None:
        self._view = self._back_to
        self.ask_draft()
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def view(self) -> str:
        return self._view

    @Property(str, notify=changed)
    def asking(self) -> str:
        """`new`: what to begin with; `draft`: what becomes of an older draft; or nothing."""
        return "draft" if self._wanted is not None else self._asking

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What was done last."""
        return self._notice

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self._deleted is not None

    @Property(str, notify=changed)
    def draftName(self) -> str:
        """The routine that was being written and not saved; empty where there is none."""
        if self._waiting_draft is None:
            return ""
        return self._waiting_draft.title.strip() or translate("routines", "Routine without a name")

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(str, notify=changed)
    def cameFrom(self) -> str:
        return self._came_from

    @Property(QObject, constant=True)
    def own(self) -> QObject:
        return self._own_cards

    @Property(QObject, constant=True)
    def builtIn(self) -> QObject:
        return self._built_in_cards

    @Property(QObject, constant=True)
    def unusable(self) -> QObject:
        return self._unusable

    @Property(int, notify=changed)
    def ownCount(self) -> int:
        return len(self._own_cards.rows)

    @Property(int, notify=changed)
    def builtInCount(self) -> int:
        return len(self._built_in_cards.rows)

    @Property(RoutineDetailModel, constant=True)
    def detail(self) -> RoutineDetailModel:
        return self.detail_model

    @Property(RoutineEditorModel, constant=True)
    def editor(self) -> RoutineEditorModel:
        return self.editor_model

    @Property(RoutineImporter, constant=True)
    def files(self) -> RoutineImporter:
        return self.importer
