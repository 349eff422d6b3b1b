"""The page before the very first session: what the app is not, who asks first, where help is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.programme_reading import SAFETY
from rehab_desktop.text.pain_text import SafetySection, safety_sections
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.first.confirmed import Confirmed

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


def in_columns(sections: Sequence[SafetySection]) -> tuple[tuple[SafetySection, ...], ...]:
    """Two columns, read one after the other, of about the same number of lines."""
    sizes = [1 + len(section.lines) for section in sections]
    cut = min(
        range(len(sections) + 1),
        key=lambda place: abs(sum(sizes[:place]) - sum(sizes[place:])),
    )
    return tuple(sections[:cut]), tuple(sections[cut:])


@QmlElement
class SafetyModel(QObject):
    """Stands between a wish to train and the session until its page was read once.

    `asked` has the page shown; `leaveWanted` carries the routine that was wanted, empty for none.
    """

    changed = Signal()
    asked = Signal()
    leaveWanted = Signal(str)

    def __init__(
        self, context: TodayContext, confirmed: Confirmed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._confirmed = confirmed
        self._ticked = False
        self._wish: Callable[[], None] | None = None
        self._came_from = ""
        notice, *sections = safety_sections(context.guide)
        self._notice = " ".join(notice.lines)
        self._sections, self._left, self._right = (
            DataclassListModel(SafetySection, self) for _ in range(3)
        )
        self._sections.show(sections)
        left, right = in_columns(sections)
        self._left.show(left)
        self._right.show(right)
        context.changed.connect(self._look)

    def before(self, wish: Callable[[], None], came_from: str = "") -> None:
        """Carry out the wish: at once where the page was read, else once it is."""
        if self._confirmed.holds(SAFETY):
            wish()
            return
        self._wish, self._came_from, self._ticked = wish, came_from, False
        self.asked.emit()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        """Somebody was quicker than the file, which now says that the page was read long ago."""
        if self._wish is not None and self._confirmed.holds(SAFETY):
            self._carry_out()

    def _carry_out(self) -> None:
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    @Slot(bool)
    def tick(self, on: bool) -> None:
        """The person says to have read it, or takes that back."""
        self._ticked = on
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """On to what was wanted; nothing happens without the tick."""
        if self._ticked and self._wish is not None:
            self._confirmed.keep(SAFETY)
            self._carry_out()

    @Slot()
    def leave(self) -> None:
        """Not now: it is asked again before the next session."""
        self._wish = None
        self.leaveWanted.emit(self._came_from)

    @Property(bool, notify=changed)
    def ticked(self) -> bool:
        return self._ticked

    @Property(str, constant=True)
    def notice(self) -> str:
        """What the app is not."""
        return self._notice

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """All of it in one column."""
        return self._sections

    @Property(QObject, constant=True)
    def left(self) -> QObject:
        return self._left

    @Property(QObject, constant=True)
    def right(self) -> QObject:
        return self._right
