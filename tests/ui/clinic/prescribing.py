"""What the tests of prescribing share: keys, exercises, and what the file has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import StoredPrescription
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.typing import press

Show = Callable[..., ClinicWindow]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key
BREATHING, BRIDGE, KNEES = "breathing-90-90", "roller-bridge", "high-knees-overhead"
STRIDES = "wall-calf-strides"


def stored(scene: ClinicScene, person: Person) -> tuple[StoredPrescription, ...]:
    return scene.stores.people.chart(person.id).result().prescriptions


def kept_draft(scene: ClinicScene, person: Person) -> Prescription | None:
    """The draft as the file has it."""
    drafts = [one for one in stored(scene, person) if one.signed_at is None]
    return scene.texts.read(drafts[0]) if drafts else None


def exercises(draft: Prescription) -> list[str]:
    return [one.key for one in draft.items]


def items(draft: Prescription) -> list[Item]:
    return [one.item for one in draft.items if isinstance(one.item, Item)]


def sign(window: ClinicWindow) -> None:
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    press(window, K.Key_Return)
