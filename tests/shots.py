"""Pictures of every screen, for a person to look at: `python3 run.py screenshots`.

Painted by the software scene graph without a screen, from the real view models over the real
engine and catalogue, with time under control.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.scene_window import SceneWindow
from rehab_desktop.ui.shell.window import AppWindow, make_window
from rehab_desktop.video import surface  # noqa: F401 - registers the item that shows a clip
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.starting.scenes import START_SCENES

SIZES = ((1024, 640), (1280, 800), (1440, 900), (3840, 2160))
THEMES = ("light", "dark", "contrast")
GUIDE = Path("docs", "guide", "pictures")
IN_GUIDE = (
    *("today", "today-interrupted", "ready-check", "breath-out", "paused", "summary", "keys"),
    *("today-week", "routine", "routine-editor-breath", "history-full", "history-trends"),
    *("export", "settings", "damaged"),
    *("clinic-day", "clinic-people", "clinic-chart", "clinic-prescribe"),
    *("clinic-led-running", "clinic-note", "clinic-closing"),
)
"""What the user guide shows: light, and small enough to be in the repository."""
LARGEST = 150_000

EVERY = (*SCENES, *CLINIC_SCENES, *START_SCENES)

PATIENCE_S = 30.0
"""Within this time the busiest machine paints a frame."""

QUICK = ("today", "ready-check", "breath-out", "hold", "rest", "paused", "summary", "no-clip")


def open_window(scene: Scene, settings: Settings, width: int, height: int) -> AppWindow:
    """The scene's window at this size, painted once; close it before the next is opened."""
    assert scene.app is not None
    shown = make_window(
        scene.app, stage=None, resources=paths.SHIPPED / "resources", settings=settings
    )
    shown.window.resize(width, height)
    settle()
    return shown


def settle(milliseconds: int = 60) -> None:
    """Let timers run, then let each window lay itself out and paint.

    Layouts are only right when a frame was painted. A busy machine paints none in 60 ms, so frames
    are waited for: two, because what a list hears of its rows in one is placed in the next.
    """
    for _ in range(3):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds // 3)
    for _ in range(2):
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window.isExposed():
                _paint(window)


def _paint(window: QQuickWindow) -> None:
    """Wait until `window` has painted once more. Raises `TimeoutError` when it does not."""
    painted: list[bool] = []
    connection = window.frameSwapped.connect(lambda: painted.append(True))
    window.update()
    end = time.monotonic() + PATIENCE_S
    while not painted and window.isExposed():
        if time.monotonic() > end:
            raise TimeoutError(f"the window painted nothing in {PATIENCE_S} s")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    window.frameSwapped.disconnect(connection)


def shot(name: str, theme: str, width: int, height: int, text_scale: float = 1.0) -> QImage:
    """One screen as an image."""
    settings = Settings(theme=theme, text_scale=text_scale)
    if name in CLINIC_SCENES:
        return _shot_of_clinic(CLINIC_SCENES[name], settings, width, height)
    if name in START_SCENES:
        return _grabbed(START_SCENES[name](settings), width, height)
    scene = Scene(settings)
    SCENES[name](scene)
    shown = open_window(scene, settings, width, height)
    if scene.patience_ms:
        QTest.qWait(scene.patience_ms)
    image = shown.window.grabWindow()
    shown.close()
    return image


def _shot_of_clinic(
    make: Callable[[ClinicScene], None], settings: Settings, width: int, height: int
) -> QImage:
    with tempfile.TemporaryDirectory() as folder:
        scene = ClinicScene(Path(folder), settings)
        make(scene)
        shown = scene.window()
        settle()
        scene.wait(8)
        image = _grabbed(shown, width, height)
        scene.close()
    return image


def _grabbed(shown: SceneWindow[Any], width: int, height: int) -> QImage:
    shown.window.resize(width, height)
    settle()
    image = shown.window.grabWindow()
    shown.close()
    return image


def wanted(every: bool, only: Sequence[str]) -> Iterator[tuple[str, str, int, int, float]]:
    """Name, theme, width, height and text scale of each picture."""
    names = only or (EVERY if every else QUICK)
    for name in names:
        for theme in THEMES if every else THEMES[:2]:
            for width, height in SIZES if every else SIZES[2:3]:
                yield name, theme, width, height, 1.0
        if every:
            for width, height in SIZES[:3]:
                yield name, "light", width, height, 2.0


def write_guide(folder: Path = GUIDE) -> None:
    """The pictures of the user guide. Raises `OSError` for a large one."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in IN_GUIDE:
        image = shot(name, "light", 1280, 800).scaledToWidth(
            960, Qt.TransformationMode.SmoothTransformation
        )
        file = folder / f"{name}.webp"
        if not image.save(str(file), quality=88):
            raise OSError(f"{file} cannot be written")
        if file.stat().st_size > LARGEST:
            raise OSError(f"{file} has {file.stat().st_size} bytes; show less in it")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="run.py screenshots", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help="only these screens: " + ", ".join([*SCENES, *CLINIC_SCENES])
    )
    parser.add_argument("--out", type=Path, default=Path("build", "shots"), help="where to")
    parser.add_argument("--all", action="store_true", help="every screen, theme and size")
    parser.add_argument("--guide", action="store_true", help="the user guide's pictures, in place")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    if given.guide:
        write_guide()
        print(f"{len(IN_GUIDE)} pictures in {GUIDE}")
        return 0
    count = 0
    for name, theme, width, height, scale in wanted(given.all, given.names):
        large = "" if scale == 1 else f"-{scale:.0%}".replace("%", "pc")
        file = given.out / f"{name}-{theme}-{width}x{height}{large}.png"
        if not shot(name, theme, width, height, scale).save(str(file)):
            print(f"cannot write {file}", file=sys.stderr)
            return 1
        count += 1
    print(f"{count} pictures in {given.out}")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
