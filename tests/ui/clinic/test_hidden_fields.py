"""What a screen reader hears of a field that hides what is typed: Qt tells it no name of one, so
each has a label that it hears.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.test_architecture import PACKAGE
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES


def label_of(item: QQuickItem) -> str:
    """What the label of this field says to a screen reader; empty where it has none."""
    there = QAccessible.queryAccessibleInterface(item)
    found = [
        label
        for label, kind in there.relations()
        if QAccessible.RelationFlag(kind) == QAccessible.RelationFlag.Label
    ]
    said = found[0].text(QAccessible.Text.Name) if found else ""
    for half in (*found, there):  # Qt deletes its own with the items
        Shiboken.invalidate(half)
    return said


@pytest.mark.parametrize(
    ("name", "field", "label"),
    [
        ("clinic-curtain", "lift", "PIN"),
        ("clinic-curtain-passphrase", "lift", "Passphrase"),
        ("clinic-pin", "pin-new", "New PIN"),
        ("clinic-pin", "pin-again", "The same again"),
        ("clinic-data-blocked", "erasePin", "Your PIN:"),
    ],
)
def test_a_field_that_hides_what_is_typed_has_a_label_that_is_heard(
    scene: ClinicScene, show: Callable[..., ClinicWindow], name: str, field: str, label: str
) -> None:
    CLINIC_SCENES[name](scene)
    window = show().window
    shown = looking.named(window, field)
    assert label_of(shown) == label


def test_no_file_hides_what_is_typed_without_a_label() -> None:
    hiding = [
        file
        for file in PACKAGE.rglob("*.qml")
        if re.search(r"echoMode:.*TextInput\.Password", file.read_text(encoding="utf-8"))
    ]
    assert len(hiding) >= 2
    without = [one.name for one in hiding if "Accessible.labelledBy" not in one.read_text()]
    assert without == []
