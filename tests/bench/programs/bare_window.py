"""A Qt Quick window by PySide6 with next to nothing in it; says when it is painted, and ends."""

from __future__ import annotations

import sys

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtCore import QTimer  # noqa: E402  (the graphics are chosen before Qt is imported)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQml import QQmlApplicationEngine  # noqa: E402
from PySide6.QtQuick import QQuickWindow  # noqa: E402

SCENE = b"""
import QtQuick

Window {
    width: 1280
    height: 800
    visible: true

    Text { anchors.centerIn: parent; text: "Today" }
}
"""


def main() -> int:
    qt = QGuiApplication(["bare"])
    engine = QQmlApplicationEngine()
    engine.loadData(SCENE)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)

    def painted() -> None:
        print("painted", flush=True)
        QTimer.singleShot(0, qt.quit)

    window.frameSwapped.connect(painted)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
