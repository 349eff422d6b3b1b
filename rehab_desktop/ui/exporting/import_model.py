"""Taking routines from another program's file: looked at first, kept when the person says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.importing import ImportedRoutine, Importing, RoutineDestination
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.exporting import file_text

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class ImportStage(StrEnum):
    """How far the person is."""

    CLOSED = "closed"
    READING = "reading"
    FOUND = "found"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One item of a routine that was found; a `heading` is the routine itself."""

    name: str
    detail: str
    cue: str
    heading: bool


@QmlElement
class ImportModel(QObject):
    """`fileWanted` asks for the system's window, `added` carries the ids of what was kept; without
    `own` routines there is nothing to do.
    """

    changed = Signal()
    fileWanted = Signal()
    added = Signal(list)

    def __init__(
        self,
        importing: Importing | None = None,
        own: RoutineDestination | None = None,
        exercises: Mapping[str, Exercise] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing = importing
        self._own = own
        self._exercises = exercises or {}
        self._at = ImportStage.CLOSED
        self._found: tuple[ImportedRoutine, ...] = ()
        self._trouble = ""
        self._lines = DataclassListModel(FoundLine, self)
        self._questions = Questions(self._fail, self)

    @Slot()
    def open(self) -> None:
        """Ask for a file."""
        self.fileWanted.emit()

    @Slot(list)
    def look(self, files: Sequence[QUrl]) -> None:
        """Show what is in these."""
        if self._importing is None or not files:
            return
        paths = [QUrl(file).toLocalFile() for file in files]
        self._questions.ask("files", self._importing.look(paths), self._show)
        self._go(ImportStage.READING)

    @Slot()
    def add(self) -> None:
        """Keep what was found."""
        if self._own is None or self._at is not ImportStage.FOUND:
            return
        ids = []
        for found in self._found:
            title = self._own.free_title(found.routine.title)
            ids.append(self._own.add(replace(found.routine, title=title)).id)
        self._go(ImportStage.CLOSED)
        self.added.emit(ids)

    @Slot()
    def close(self) -> None:
        self._questions.drop("files")
        self._go(ImportStage.CLOSED)

    def _show(self, found: tuple[ImportedRoutine, ...]) -> None:
        if self._at is not ImportStage.READING:
            return
        self._found = found
        self._lines.show(tuple(line for one in found for line in self._lines_of(one)))
        self._go(ImportStage.FOUND)

    def _lines_of(self, found: ImportedRoutine) -> list[FoundLine]:
        lines = [FoundLine(name=found.routine.title, detail="", cue="", heading=True)]
        for item in found.routine.items:
            card = None if isinstance(item, TimedBlock) else self._exercises[item.exercise]
            name = (
                item.title if isinstance(item, TimedBlock) else catalogue(card.name if card else "")
            )
            cue = item.cue if isinstance(item, TimedBlock) else ""
            lines.append(
                FoundLine(name=name, detail=wording.dose(item, card), cue=cue, heading=False)
            )
        return lines

    def _fail(self, error: BaseException) -> None:
        self._trouble = file_text.import_failed(error)
        self._go(ImportStage.FAILED)

    def _go(self, at: ImportStage) -> None:
        self._at = at
        self.changed.emit()

    @Property(bool, constant=True)
    def available(self) -> bool:
        return self._importing is not None and self._own is not None

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._at is not ImportStage.CLOSED

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at.value

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(str, notify=changed)
    def title(self) -> str:
        match self._at:
            case ImportStage.FOUND:
                return translate("export", "Add this to your routines?")
            case ImportStage.FAILED:
                return translate("export", "That did not work")
        return translate("export", "Reading the file …")

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What was left out, or what went wrong."""
        if self._at is ImportStage.FAILED:
            return self._trouble
        left_out = sum(one.left_out for one in self._found)
        if self._at is not ImportStage.FOUND or not left_out:
            return ""
        return counted(
            translate("export", "%n exercise(s) did not find room and will be left out.", "",
                      left_out), left_out)  # fmt: skip

    @Property(str, notify=changed)
    def note(self) -> str:
        """Where it is from, and whose it is."""
        if self._at is not ImportStage.FOUND:
            return ""
        return "\n".join(dict.fromkeys(one.routine.note for one in self._found))
