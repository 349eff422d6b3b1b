"""The QML lint knows what Python gives to QML, and a slip in a name fails it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checks import qml_module

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SessionViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return "Bridge"

    @Property(str, constant=True)
    def routine(self) -> str:
        return "daily-mobility"
"""

VIEW = """
import QtQuick
import RehabDesktop

Item {
    id: root
    required property SessionViewModel session
    property string shown: root.session.%s
}
"""


def tool(name: str, *arguments: str) -> str:
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    assert program is not None
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize(("name", "passes"), [("title", True), ("routine", True), ("titel", False)])
def test_a_property_is_known_by_its_name(tmp_path: Path, name: str, passes: bool) -> None:
    package, module = tmp_path / "package", tmp_path / "package" / "ui" / "qml" / "RehabDesktop"
    module.mkdir(parents=True)
    (package / "ui" / "session.py").write_text(VIEW_MODEL, encoding="utf-8")
    (module / "Session.qml").write_text(VIEW % name, encoding="utf-8")
    (module / "qmldir").write_text(
        "module RehabDesktop\nSession 1.0 Session.qml\n", encoding="utf-8"
    )

    imports = qml_module.build(package, tmp_path / "build", tool)

    view = str(imports / "RehabDesktop" / "Session.qml")
    if passes:
        tool("pyside6-qmllint", "--max-warnings", "0", "-I", str(imports), view)
    else:
        with pytest.raises(subprocess.CalledProcessError) as failure:
            tool("pyside6-qmllint", "--max-warnings", "0", "-I", str(imports), view)
        assert 'Member "titel" not found' in failure.value.stderr


ROOM = VIEW_MODEL.replace('"RehabDesktop"', '"RehabDesktop.Clinic"').replace(
    "SessionViewModel", "ClinicViewModel"
)
ROOM_VIEW = """
import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

Item {
    id: root
    required property ClinicViewModel clinic
    required property SessionViewModel session
    property string shown: root.clinic.%s + root.session.title
}
"""


@pytest.mark.parametrize(("name", "passes"), [("title", True), ("titel", False)])
def test_a_module_inside_the_module_has_types_of_its_own(
    tmp_path: Path, name: str, passes: bool
) -> None:
    package = tmp_path / "package"
    module = package / "ui" / "qml" / "RehabDesktop"
    (module / "Clinic").mkdir(parents=True)
    (package / "ui" / "session.py").write_text(VIEW_MODEL, encoding="utf-8")
    (package / "ui" / "clinic.py").write_text(ROOM, encoding="utf-8")
    (module / "qmldir").write_text("module RehabDesktop\n", encoding="utf-8")
    (module / "Clinic" / "Room.qml").write_text(ROOM_VIEW % name, encoding="utf-8")
    (module / "Clinic" / "qmldir").write_text(
        "module RehabDesktop.Clinic\nRoom 1.0 Room.qml\n", encoding="utf-8"
    )

    imports = qml_module.build(package, tmp_path / "build", tool)

    view = str(imports / "RehabDesktop" / "Clinic" / "Room.qml")
    if passes:
        tool("pyside6-qmllint", "--max-warnings", "0", "-I", str(imports), view)
    else:
        with pytest.raises(subprocess.CalledProcessError) as failure:
            tool("pyside6-qmllint", "--max-warnings", "0", "-I", str(imports), view)
        assert 'Member "titel" not found' in failure.value.stderr
