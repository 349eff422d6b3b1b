"""Everything that a window says to anybody: in its scene, to a screen reader, in its title."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow

_KINDS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def texts_of(thing: QObject) -> Iterator[str]:
    """Every text property of a thing, seen or not."""
    meta = thing.metaObject()
    for number in range(meta.propertyCount()):
        if str(meta.property(number).typeName()) == "QString":
            yield str(meta.property(number).read(thing))


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it, seen or not."""
    yield item
    for child in item.childItems():
        yield from items_below(child)


def spoken(there: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader finds, with all below it."""
    for kind in _KINDS:
        yield there.text(kind)
    for number in range(there.childCount()):
        child = there.child(number)
        if child is not None and child.isValid():
            yield from spoken(child)


def said_by(window: QWindow) -> Iterator[str]:
    """Title, scene and accessibility tree of one window."""
    yield window.title()
    yield window.objectName()
    yield window.filePath()
    if isinstance(window, QQuickWindow):
        for item in items_below(window.contentItem()):
            yield from texts_of(item)
        there = QAccessible.queryAccessibleInterface(window)
        if there is not None:
            yield from spoken(there)


def everything_said() -> str:
    """What all windows of the app say, file windows and the patient's display too."""
    windows = QGuiApplication.topLevelWindows()
    return "\n".join(text for window in windows for text in said_by(window) if text)


def names_found(canaries: tuple[str, ...]) -> list[str]:
    """Those of the canaries that any window says."""
    said = everything_said()
    return [one for one in canaries if one in said]
