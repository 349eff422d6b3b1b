"""What a person would see of a scene: its texts, where they stand, and what can take the focus."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.shots import PATIENCE_S, settle


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A visible text: what it says, the rectangle its letters take, and what is wrong with it."""

    text: str
    place: QRectF
    layer: int
    fault: str


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """All visible items below `root`, in painting order."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from items(child)


def texts(window: QQuickWindow) -> list[Shown]:
    """Every visible text that is not scrolled out of sight."""
    page = QRectF(0, 0, window.width(), window.height())
    found = []
    for item in items(window.contentItem()):
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        letters = _letters(item)
        sight = _sight(item, page)
        if letters.intersects(sight):
            found.append(
                Shown(
                    text=str(item.property("text")),
                    place=letters.intersected(sight),
                    layer=_layer(item),
                    fault=_fault(item, letters, page),
                )
            )
    return found


def texts_at_rest(window: QQuickWindow) -> list[Shown]:
    """The same. Where something is wrong, only after two looks in a row found every text at its
    place: on a busy machine a list may still place its rows some frames after a change of size.
    Raises `TimeoutError` where the texts keep moving.
    """
    end = time.monotonic() + PATIENCE_S
    shown = texts(window)
    while any(one.fault for one in shown) or overlaps(shown):
        settle()
        before, shown = shown, texts(window)
        if shown == before:
            break
        if time.monotonic() > end:
            raise TimeoutError(f"texts were still moving after {PATIENCE_S} s")
    return shown


def told(window: QQuickWindow) -> list[str]:
    """Every text of the screen, also what a person would have to scroll to."""
    return [
        str(item.property("text"))
        for item in items(window.contentItem())
        if item.inherits("QQuickText") and item.property("text")
    ]


def overlaps(shown: list[Shown]) -> list[tuple[str, str]]:
    """Pairs of texts on the top layer that are written over each other."""
    top = max((one.layer for one in shown), default=0)
    front = [one for one in shown if one.layer == top]
    return [
        (one.text, other.text)
        for i, one in enumerate(front)
        for other in front[i + 1 :]
        if one.place.adjusted(1, 3, -1, -3).intersects(other.place.adjusted(1, 3, -1, -3))
    ]


def is_within(item: QQuickItem, kind: str) -> bool:
    """Whether the item stands in one of that QML type, or of a type whose name ends so."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.metaObject().className().split("_QML")[0].endswith(kind):
            return True
        parent = parent.parentItem()
    return False


def named(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible item of that object name."""
    return next(one for one in items(window.contentItem()) if one.objectName() == name)


def focused(window: QQuickWindow, said: str = "text") -> str:
    """The words on what has the focus, or another property of it.

    QML is asked, since Python may still hold what stood at the same address before.
    """
    context = qmlContext(window)
    assert context is not None
    value = QQmlExpression(context, window, f"activeFocusItem.{said}").evaluate()
    return str(value[0] if isinstance(value, tuple) else value)


def focus_top(window: QQuickWindow) -> float:
    """Where what has the focus begins, from the top of the window; QML is asked as above."""
    context = qmlContext(window)
    assert context is not None
    value = QQmlExpression(context, window, "activeFocusItem.mapToItem(null, 0, 0).y").evaluate()
    return float(value[0] if isinstance(value, tuple) else value)


def height_of(item: QQuickItem, letter: str) -> float:
    """How tall a letter of this text is, in pixels, without the air above and below."""
    font = item.property("font")
    assert isinstance(font, QFont)
    return QFontMetricsF(font).tightBoundingRect(letter).height()


def nameless(window: QQuickWindow) -> list[str]:
    """Items that Tab reaches but a screen reader cannot name."""
    return [
        item.metaObject().className()
        for item in items(window.contentItem())
        if item.activeFocusOnTab() and not _spoken(item)
    ]


def _spoken(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _letters(item: QQuickItem) -> QRectF:
    """The rectangle of the letters themselves, in the window."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    left = (
        (item.width() - wide) / 2 if _is(item, "horizontalAlignment === Text.AlignHCenter") else 0
    )
    top = (item.height() - high) / 2 if _is(item, "verticalAlignment === Text.AlignVCenter") else 0
    return item.mapRectToScene(QRectF(left, top, wide, high))


def _is(item: QQuickItem, expression: str) -> bool:
    """Ask QML, since Python cannot read a Text's enumerations."""
    context = qmlContext(item)
    assert context is not None
    value = QQmlExpression(context, item, expression).evaluate()
    return bool(value[0] if isinstance(value, tuple) else value)


def _sight(item: QQuickItem, page: QRectF) -> QRectF:
    """What the clipping ancestors leave of the window."""
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            page = page.intersected(parent.mapRectToScene(parent.boundingRect()))
        parent = parent.parentItem()
    return page


def _scrolls(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent is not None


def _layer(item: QQuickItem) -> int:
    """How many questions stand in front of the screen where this text is."""
    depth, parent = 0, item.parentItem()
    while parent is not None:
        depth += parent.metaObject().className().split("_QML")[0].endswith("Overlay")
        depth += parent.metaObject().className().startswith(("KeyTable", "Safety"))
        parent = parent.parentItem()
    return depth


def _fault(item: QQuickItem, letters: QRectF, page: QRectF) -> str:
    if item.property("truncated"):
        return "cut short"
    if letters.width() > item.width() + 2:
        return f"{letters.width():.0f} px wide in {item.width():.0f}"
    air = 0.21 * item.property("font").pixelSize()  # a line is that much taller than its letters
    if letters.height() > item.height() + air + 2:
        return f"{letters.height():.0f} px high in {item.height():.0f}"
    if letters.left() < page.left() - 1 or letters.right() > page.right() + 1:
        return "runs out of the window"
    if not _scrolls(item) and (letters.top() < -1 or letters.bottom() > page.bottom() + 1):
        return "runs out of the window"
    return ""
