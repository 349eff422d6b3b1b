"""How a routine is begun: empty, as a copy, or from the draft that was not saved."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.draft import Draft, draft_of
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.routines.editor_model import RoutineEditorModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoutineDrafts(QObject):
    """Opens drafts in `editor`; `opened` comes when one is there. Only one draft is stored, so
    while an unsaved one waits, a person is asked before another is opened.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self,
        library: Library,
        own: OwnRoutines,
        editor: RoutineEditorModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._own = own
        self._editor = editor
        self._editing = False
        self._asking_new = False
        self._unsaved: Draft | None = None
        self._wanted: Draft | None = None
        self._questions = Questions(None, self)
        editor.saved.connect(self._editor_closed)
        editor.left.connect(self._editor_left)
        self._load_unsaved()

    def _load_unsaved(self) -> None:
        """Look for a routine that was being written and not saved, such as before a crash."""
        self._questions.ask("draft", self._own.load_draft(), self._unsaved_loaded)

    def _unsaved_loaded(self, content: str | None) -> None:
        # What is in the editor is stored as the draft too, and does not wait.
        if not self._editing:
            self._unsaved = self._own.read_draft(content)
            self.changed.emit()

    @Slot()
    def _editor_closed(self) -> None:
        self._editing = False

    @Slot()
    def _editor_left(self) -> None:
        self._editing = False
        self._load_unsaved()

    @Slot()
    def writeNew(self) -> None:
        """Ask what to begin with."""
        self._asking_new = True
        self.changed.emit()

    @Slot()
    def beginEmpty(self) -> None:
        """A new routine of picked exercises, its name filled in."""
        title = self._own.free_title(translate("routines", "My routine"))
        if self._begin(Draft(title=title)):
            self._editor.askWhat()

    @Slot(str)
    def beginWith(self, routine_id: str) -> None:
        """A copy of a routine, to be changed."""
        routine = self._library.routines[routine_id]
        title = translate("routines", "{name} (mine)").format(name=catalogue(routine.title))
        self._begin(draft_of(routine, title=self._own.free_title(title)))

    def edit(self, routine: Routine) -> None:
        """Change an own routine."""
        self._begin(draft_of(routine, id_=routine.id))

    @Slot()
    def goOnWriting(self) -> None:
        """Open the unsaved draft."""
        if self._unsaved is not None:
            draft, self._unsaved, self._wanted = self._unsaved, None, None
            self._open(draft, changed=True)

    @Slot()
    def discardDraft(self) -> None:
        """Delete the unsaved draft, and open what was to be written in its place."""
        self._unsaved = None
        self._own.drop_draft()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._begin(wanted)
        self.changed.emit()

    @Slot()
    def closeQuestion(self) -> None:
        """Neither: everything stays as it is."""
        self._wanted, self._asking_new = None, False
        self.changed.emit()

    def _begin(self, draft: Draft) -> bool:
        """Open this draft, or ask about the unsaved one first. True where it was opened."""
        self._asking_new = False
        if self._unsaved is not None:
            self._wanted = draft
            self.changed.emit()
            return False
        self._open(draft, changed=not draft.id)
        return True

    def _open(self, draft: Draft, *, changed: bool) -> None:
        self._asking_new = False
        self._editing = True
        self._editor.open(draft, changed=changed)
        self.changed.emit()
        self.opened.emit()

    @Property(str, notify=changed)
    def asking(self) -> str:
        """`new`: what to begin with; `draft`: what becomes of the unsaved draft; or nothing."""
        if self._wanted is not None:
            return "draft"
        return "new" if self._asking_new else ""

    @Property(str, notify=changed)
    def unsavedName(self) -> str:
        """The routine that was being written and not saved; empty where there is none."""
        if self._unsaved is None:
            return ""
        return self._unsaved.title.strip() or translate("routines", "Routine without a name")
