"""What was copied from a note can be pasted nowhere once the curtain falls or the window goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes_curtain import with_pin
from tests.ui.clinic.scenes_note import note

Show = Callable[..., ClinicWindow]
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def copy_a_note(window: ClinicWindow) -> str:
    """Copy what stands in a part of the note, as by Ctrl+A and Ctrl+C; what the clipboard has."""
    shown = window.window  # held: with it goes what Python knows of its items
    written = [
        one
        for one in looking.items(shown.contentItem())
        if one.inherits("QQuickTextEdit") and one.property("text")
    ]
    QMetaObject.invokeMethod(written[0], "selectAll")
    QMetaObject.invokeMethod(written[0], "copy")
    return QGuiApplication.clipboard().text()


def test_what_was_copied_can_be_pasted_nowhere_once_it_falls(
    scene: ClinicScene, show: Show
) -> None:
    with_pin(scene)
    note(scene)
    window = show()
    assert copy_a_note(window) != ""
    QTest.keyClick(window.window, K.Key_L, CONTROL)
    settle()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_elsewhere_stays(scene: ClinicScene, show: Show) -> None:
    QGuiApplication.clipboard().setText("from another program")
    with_pin(scene)
    note(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_L, CONTROL)
    settle()
    assert QGuiApplication.clipboard().text() == "from another program"


def test_what_was_copied_goes_with_the_window(scene: ClinicScene, show: Show) -> None:
    note(scene)
    window = show()
    assert copy_a_note(window) != ""
    window.close()
    assert QGuiApplication.clipboard().text() == ""
