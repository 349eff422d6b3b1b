"""An item's clip in the editor: the card's, or a file of one's own that is looked at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import ClipRefused, ClipStore
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import movies
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.routines.clip_words import clip_refusal

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

OWN = "own-"
"""What the ids of own clips begin with."""


@QmlElement
class RoutineClipModel(QObject):
    """`choose` is given the id of the clip to show, empty for the card's."""

    changed = Signal()
    announced = Signal(str)

    def __init__(
        self,
        library: Library,
        clips: ClipStore | None,
        choose: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._clips = clips
        self._choose = choose
        self._item: Item | TimedBlock | None = None
        self._trouble = ""
        self._looking = False
        self._visit = 0
        self._waiting = FutureWatcher(self)

    def show(self, item: Item | TimedBlock | None, *, other: bool) -> None:
        """The clip of this item; for an `other` one than before, looking at a file is given up."""
        if other:
            self._visit += 1
            self._trouble = ""
            self.cancel()
        self._item = item
        self.changed.emit()

    @Property(QUrl, constant=True)
    def filesFrom(self) -> QUrl:
        """Where the system's window for a clip begins."""
        return QUrl.fromLocalFile(str(movies()))

    @Slot(QUrl)
    def add(self, file: QUrl) -> None:
        """Look at a file, and show it for this item if it can be played."""
        if self._clips is None or self._looking or self._item is None:
            return
        visit, name = self._visit, file.fileName()
        if not file.isLocalFile():
            self._refuse(
                translate("routines", "“{name}” is not a file on this computer.").format(name=name)
            )
            return
        self._looking, self._trouble = True, ""
        self.changed.emit()

        def there(clip: Clip) -> None:
            self._looking = False
            assert self._clips is not None
            self._clips.offer(clip)
            # The clip belongs to the item it was meant for.
            if visit == self._visit:
                self._choose(clip.id)
            self.announced.emit(translate("routines", "“{name}” is used").format(name=name))
            self.changed.emit()

        def refused(error: BaseException) -> None:
            self._looking = False
            self._refuse(
                clip_refusal(error)
                if isinstance(error, ClipRefused)
                else translate("routines", "“{name}” could not be added.").format(name=name)
            )

        self._waiting.wait(self._clips.add(file.toLocalFile()), there, refused)

    def _refuse(self, sentence: str) -> None:
        self._trouble = sentence
        if sentence:
            self.announced.emit(sentence)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Give up the file that is looked at."""
        if self._looking and self._clips is not None:
            self._clips.cancel()

    @Slot()
    def drop(self) -> None:
        """The card's clip again."""
        self._trouble = ""
        self._choose("")

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """The clip is one of the person's own."""
        return self._item is not None and self._item.clip.startswith(OWN)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The file's name, or that it is not on this computer; empty for the card's."""
        if self._item is None or not self._item.clip.startswith(OWN):
            return ""
        clip = self._library.clips.get(self._item.clip)
        if clip is None:
            return translate("routines", "Your clip is not on this computer")
        return clip.description

    @Property(str, notify=changed)
    def poster(self) -> str:
        """A picture of the clip that will be shown."""
        item, clips = self._item, self._library.clips
        if item is None:
            return ""
        card = self._library.exercises[item.exercise] if isinstance(item, Item) else None
        clip = clips.get(item.clip) or (clips.get(card.clip) if card else None)
        return clip.poster if clip else ""

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """A file is being looked at."""
        return self._looking

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why the last file was not taken."""
        return self._trouble
