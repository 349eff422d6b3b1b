"""The editor of a routine: a history of drafts, each change kept on the disk as it is made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.clip_ports import ClipStore
from rehab_desktop.core.content.draft import MOST_ITEMS, Draft
from rehab_desktop.core.content.item_numbers import stepped
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.content.undo import Undoable
from rehab_desktop.core.session.timeline import Steps, total
from rehab_desktop.text import wording
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.routines import item_fields
from rehab_desktop.ui.routines.editor_view import (
    EditorLine,
    editor_lines,
    general_fields,
    lacking,
    steps_of,
)
from rehab_desktop.ui.routines.item_fields import FieldLine, range_text
from rehab_desktop.ui.routines.item_model import RoutineItemModel
from rehab_desktop.ui.routines.picker_model import RoutinePickerModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoutineEditorModel(QObject):
    """`saved` carries the id of a routine that was kept, `left` comes when the editor is done.

    `itemWanted` names the item that the keyboard is to be at, `titleWanted` sends it to the name.
    """

    changed = Signal()
    announced = Signal(str)
    itemWanted = Signal(int)
    titleWanted = Signal()
    saved = Signal(str)
    left = Signal()

    def __init__(
        self,
        library: Library,
        own: OwnRoutines,
        clips: ClipStore | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._own = own
        self._history = Undoable(now=Draft())
        self._before = Draft()
        self._selected = -1
        self._trouble = ""
        self._field_trouble: dict[str, str] = {}
        self._overlay = ""
        self._steps: Steps = ()
        self._items = DataclassListModel(EditorLine, self)
        self._general = DataclassListModel(FieldLine, self)
        self.item_model = RoutineItemModel(library, clips, self._put, self)
        self.item_model.announced.connect(self.announced)
        self.picker_model = RoutinePickerModel(library, self)

    @property
    def draft(self) -> Draft:
        return self._history.now

    def open(self, draft: Draft, *, changed: bool = False) -> None:
        """Edit this from now on; `changed` where it was never kept as a routine."""
        self._history = Undoable(now=draft)
        self._before = Draft() if changed else draft
        self._trouble, self._overlay = "", ""
        self._show(select=-1)

    # Changes

    def _do(self, draft: Draft, *, run: str = "", select: int | None = None) -> None:
        self._history = self._history.do(draft, run=run)
        self._kept()
        self._show(select=self._selected if select is None else select)

    def _kept(self) -> None:
        self._trouble = ""
        if self.draft != self._before:
            self._own.keep_draft(self.draft)
        else:
            self._own.drop_draft()

    def _put(self, item: Item | TimedBlock, run: str) -> None:
        name = f"{run} {self._selected}" if run else ""
        self._do(self.draft.put(self._selected, item), run=name)

    @Slot(str)
    def setTitle(self, text: str) -> None:
        self._do(replace(self.draft, title=text), run="title")

    @Slot(str)
    def setNote(self, text: str) -> None:
        self._do(replace(self.draft, note=text), run="note")

    @Slot(str)
    def setFrequency(self, text: str) -> None:
        """One's own words have no source to name."""
        self._do(replace(self.draft, frequency=text, frequency_basis=()), run="frequency")

    @Slot(str, str)
    def setNumber(self, key: str, text: str) -> None:
        """The change-over, as it was typed."""
        value = item_fields.parsed(key, text)
        self._field_trouble = {} if value is not None else {key: range_text(key)}
        if value is None:
            self.announced.emit(range_text(key))
            self._show(select=self._selected)
        else:
            self._do(replace(self.draft, transition_s=value))

    @Slot(str, int)
    def step(self, key: str, steps: int) -> None:
        now = self.draft.transition_s
        to = stepped(key, now, steps)
        self.setNumber(key, item_fields.shown(to) if to != now else "")

    @Slot(str)
    def reset(self, key: str) -> None:
        """The usual change-over."""
        self.setNumber(key, item_fields.shown(Draft().transition_s))

    @Slot(int)
    def removeItem(self, place: int) -> None:
        name = self._items.rows[place].name
        select = -1 if self._selected == place else self._selected - (self._selected > place)
        self._do(self.draft.remove(place), select=select)
        self.announced.emit(translate("routines", "{name} removed").format(name=name))
        self.itemWanted.emit(min(place, len(self.draft.items) - 1))

    @Slot(int)
    def duplicateItem(self, place: int) -> None:
        if len(self.draft.items) < MOST_ITEMS:
            copy = self.draft.items[place]
            self._do(self.draft.add(copy, at=place + 1), select=-1)
            self.itemWanted.emit(place + 1)

    @Slot(int, int)
    def moveItem(self, place: int, to: int) -> None:
        """Have the item at `place` stand at `to`; told to screen readers."""
        to = max(0, min(len(self.draft.items) - 1, to))
        if place == to:
            return
        name = self._items.rows[place].name
        select = to if self._selected == place else -1
        self._do(self.draft.move(place, to), select=select)
        self.announced.emit(
            translate("routines", "{name}: now {n} of {total}").format(
                name=name, n=to + 1, total=len(self.draft.items)
            )
        )
        self.itemWanted.emit(to)

    @Slot(int)
    def select(self, place: int) -> None:
        """Open this item's form, or close it where it is open."""
        self._show(select=-1 if place == self._selected else place)

    @Slot()
    def undo(self) -> None:
        self._walk(self._history.undo())

    @Slot()
    def redo(self) -> None:
        self._walk(self._history.redo())

    def _walk(self, history: Undoable[Draft]) -> None:
        if history is self._history:
            return
        self._history = history
        self._field_trouble = {}
        self._kept()
        items = len(self.draft.items)
        self._show(select=self._selected if self._selected < items else -1)

    # Adding

    @Slot()
    def askWhat(self) -> None:
        """Show what can be added."""
        self.picker_model.start()
        self._open_overlay("pick")

    @Slot()
    def addPicked(self) -> None:
        """Add what was picked: a warm-up at the start, all else at the end."""
        picked = self.picker_model.items()
        at = len(self.draft.items)
        self._overlay = ""
        if at + len(picked) > MOST_ITEMS:
            self._trouble = translate(
                "routines", "A routine has at most {n} items; make two of it."
            ).format(n=MOST_ITEMS)
            self.changed.emit()
            return
        first = bool(picked) and isinstance(picked[0], TimedBlock) and at == 0
        self._do(self.draft.add(*picked), select=-1)
        if picked:
            self.itemWanted.emit(1 if first and len(picked) > 1 else at)

    # Coming and going

    @Slot()
    def save(self) -> None:
        """Keep the routine, or say what it still lacks."""
        self._trouble = lacking(self.draft, self._library, self._steps)
        if self._trouble:
            self._overlay = ""
            self.changed.emit()
            self.announced.emit(self._trouble)
            if self.draft.items:
                self.titleWanted.emit()
            return
        kept = self._own.save(self.draft)
        self._own.drop_draft()
        self._overlay = ""
        self.saved.emit(kept.id)

    @Slot()
    def leave(self) -> None:
        """Close the editor; where there is something unsaved it is asked what is to become of it.

        With a question open, close that.
        """
        if self._overlay:
            self._open_overlay("")
        elif self.draft != self._before:
            self._open_overlay("leave")
        else:
            self.left.emit()

    @Slot()
    def keepAsDraft(self) -> None:
        """Close the editor and go on another time; the draft is on the disk already."""
        self._open_overlay("")
        self.left.emit()

    @Slot()
    def discard(self) -> None:
        """Close the editor and forget what was changed."""
        self._own.drop_draft()
        self._open_overlay("")
        self.left.emit()

    def _open_overlay(self, name: str) -> None:
        self._overlay = name
        self.changed.emit()

    # What is shown

    def _show(self, *, select: int) -> None:
        draft = self.draft
        self._steps = steps_of(draft, self._library)
        self._items.show(editor_lines(draft, self._library, self._steps))
        self._general.show(general_fields(draft, self._field_trouble))
        other = select != self._selected
        self._selected = select
        self.item_model.show(draft.items[select] if select >= 0 else None, other=other)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.draft.title

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.draft.note

    @Property(str, notify=changed)
    def frequency(self) -> str:
        return self.draft.frequency

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """It becomes a new routine."""
        return not self._own.is_own(self.draft.id)

    @Property(str, notify=changed)
    def time(self) -> str:
        """The total, as the compiler has it."""
        return wording.clock(total(self._steps))

    @Property(QObject, constant=True)
    def items(self) -> QObject:
        return self._items

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.draft.items)

    @Property(QObject, constant=True)
    def general(self) -> QObject:
        return self._general

    @Property(int, notify=changed)
    def selected(self) -> int:
        """The item whose form is open, -1 for none."""
        return self._selected

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._history.past)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        return bool(self._history.future)

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        return self.draft != self._before

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What stands in the way of saving."""
        return self._trouble

    @Property(str, notify=changed)
    def overlay(self) -> str:
        """`pick`, `leave` or nothing."""
        return self._overlay

    @Property(RoutineItemModel, constant=True)
    def item(self) -> RoutineItemModel:
        return self.item_model

    @Property(RoutinePickerModel, constant=True)
    def picker(self) -> RoutinePickerModel:
        return self.picker_model
