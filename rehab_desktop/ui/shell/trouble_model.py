"""The screen that stands in the place of Today where the history cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.recovery import Backup, Recovery, Trouble, TroubleKind
from rehab_desktop.text import trouble_text
from rehab_desktop.text.trouble_text import BackupLine, WayOut, backup_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import open_folder
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_BACKUPS = 3
REPLACEABLE = (TroubleKind.DAMAGED, TroubleKind.MISSING, TroubleKind.LOCKED)
"""Troubles that a back-up gets out of."""

RESTORED = "restored"
"""How a damaged history came to be usable again, where a back-up took its place."""


@QmlElement
class TroubleModel(QObject):
    """Says what happened and carries out the way out that the person chooses.

    `solved` tells how the history came to be usable again: one of the ways, or `RESTORED`.
    """

    changed = Signal()
    solved = Signal(str)
    quitWanted = Signal()
    folderWanted = Signal()

    def __init__(self, recovery: Recovery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self.trouble = Trouble(kind=TroubleKind.OTHER, path="")
        self._found: Sequence[Backup] = ()
        self._chosen = 0
        self._doing = ""
        self._failure = ""
        self._questions = Questions(self._no_backups, self)
        self._waiting = FutureWatcher(self)
        self._backups = DataclassListModel(BackupLine, self)
        self._ways = DataclassListModel(WayOut, self)

    def show(self, trouble: Trouble) -> None:
        """Tell of this trouble. Where the history is damaged, missing or locked, its back-ups are
        looked for.
        """
        self.trouble = trouble
        self._failure = self._doing = ""
        self._show_backups(())
        if trouble.kind in REPLACEABLE:
            self._doing = translate("trouble", "Looking for back-ups…")
            self._questions.ask("backups", self._recovery.backups(), self._show_backups)
        self.changed.emit()

    def _show_backups(self, found: Sequence[Backup]) -> None:
        self._found, self._chosen = found[:SHOWN_BACKUPS], 0
        self._doing = ""
        self._show_lines()

    def _no_backups(self, error: BaseException) -> None:
        self._doing = ""
        self._failed(error)

    def _show_lines(self) -> None:
        self._backups.show(
            tuple(
                backup_line(one, chosen=place == self._chosen)
                for place, one in enumerate(self._found)
            )
        )
        self._ways.show(trouble_text.ways_out(self.trouble, has_backups=bool(self._found)))
        self.changed.emit()

    # What the person asks for

    @Slot(int)
    def chooseBackup(self, place: int) -> None:
        """Restore this one when asked to."""
        self._chosen = place
        self._show_lines()

    @Slot()
    def restore(self) -> None:
        if self._found and not self._doing:
            self._do(
                translate("trouble", "Restoring…"),
                self._recovery.restore(self._found[self._chosen]),
                RESTORED,
            )

    @Slot(str)
    def go(self, way: str) -> None:
        """Take this way out."""
        if way == trouble_text.QUIT:
            self.quitWanted.emit()
        elif way == trouble_text.OPEN_FOLDER:
            self._open_folder()
        elif way == trouble_text.CHOOSE_FOLDER:
            self.folderWanted.emit()
        elif not self._doing:
            self._do(
                translate("trouble", "Trying…"),
                {
                    trouble_text.RETRY: self._recovery.retry,
                    trouble_text.EMPTY: self._recovery.start_empty,
                    trouble_text.VIEW: self._recovery.view_only,
                }[way](),
                way,
            )

    @Slot(QUrl)
    def chooseFolder(self, folder: QUrl) -> None:
        """Keep the history there from now on."""
        self._do(
            translate("trouble", "Trying…"),
            self._recovery.move_to(folder.toLocalFile()),
            trouble_text.CHOOSE_FOLDER,
        )

    def _open_folder(self) -> None:
        if not open_folder(self.trouble.path):
            self._failure = translate(
                "trouble", "No program here can show folders; its path stands above."
            )
            self.changed.emit()

    def _do(self, doing: str, future: Future[None], way: str) -> None:
        self._doing, self._failure = doing, ""
        self.changed.emit()
        self._waiting.wait(future, lambda _: self._done(way), self._failed)

    def _done(self, way: str) -> None:
        self._doing = ""
        self.changed.emit()
        self.solved.emit(way)

    def _failed(self, error: BaseException) -> None:
        trouble = self._recovery.explain(error)
        if (trouble.kind, trouble.path) != (self.trouble.kind, self.trouble.path):
            self.show(trouble)
            return
        self._doing = ""
        self._failure = translate("trouble", "That did not help.")
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return trouble_text.title(self.trouble)

    @Property(str, notify=changed)
    def happened(self) -> str:
        return trouble_text.happened(self.trouble)

    @Property(str, notify=changed)
    def remedy(self) -> str:
        return trouble_text.remedy(self.trouble)

    @Property(str, notify=changed)
    def path(self) -> str:
        return self.trouble.path

    @Property(bool, notify=changed)
    def grave(self) -> bool:
        """The file itself is hurt, as nothing else is."""
        return self.trouble.kind in (TroubleKind.DAMAGED, TroubleKind.DISK)

    @Property(bool, notify=changed)
    def damaged(self) -> bool:
        """Another file may take the place of this one."""
        return self.trouble.kind in REPLACEABLE

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What is under way, empty while the person may choose."""
        return self._doing

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Why the last way out did not work, empty otherwise."""
        return self._failure

    @Property(bool, notify=changed)
    def hasBackups(self) -> bool:
        return bool(self._found)

    @Property(QObject, constant=True)
    def backups(self) -> QObject:
        return self._backups

    @Property(QObject, constant=True)
    def ways(self) -> QObject:
        return self._ways
