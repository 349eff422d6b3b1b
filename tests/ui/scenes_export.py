"""Screens of the way out and the way in, over sessions and files as a person has them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import sleep

from PySide6.QtCore import QCoreApplication, QUrl

from rehab_desktop.app.exporting import ExportFailed, Exporting, NotWritten, PlanSource
from rehab_desktop.app.importing import Importing
from rehab_desktop.composition.exports import make_importing, writers
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.exporting.import_model import ImportModel
from rehab_desktop.whole_file import whole_file
from tests.export.material import NOW, Kept, content, from_programme
from tests.ui.scene import Scene

FILES = Path(__file__).parents[1] / "data" / "foreign"


def until(reached: Callable[[], bool]) -> None:
    """Let threads answer."""
    for _ in range(400):
        if reached():
            return
        QCoreApplication.processEvents()
        sleep(0.01)
    raise TimeoutError


def a_way_out(kept: Kept, *, ahead: PlanSource | None = None) -> Exporting:
    return Exporting(
        past=kept,
        writers=writers(content()),
        place=whole_file,
        wall=lambda: NOW,
        ahead=ahead,
        scores=kept,
        programme=from_programme(),
        shipped=content().library.routines,
    )


def export_model(scene: Scene, kept: Kept | None = None) -> ExportModel:
    """The page of the history with the way out open."""
    kept = kept or Kept()
    exporting = a_way_out(kept, ahead=kept)
    routines = tuple(content().library.routines.values())
    scene.pages = replace(
        scene.pages,
        exporting=lambda parent: ExportModel(exporting, lambda: routines, parent),
    )
    app = scene.open()
    app.pages_model.go("history")
    model: ExportModel = app.pages_model.exporting  # type: ignore[assignment]
    model.open()
    QCoreApplication.processEvents()
    return model


def history_page(scene: Scene) -> None:
    export_model(scene).close()


def kinds(scene: Scene) -> None:
    export_model(scene)


def report(scene: Scene) -> None:
    export_model(scene).choose("pdf")


def no_sessions(scene: Scene) -> None:
    export_model(scene, Kept(records=())).choose("csv")


def activity(scene: Scene) -> None:
    export_model(scene).choose("fit")


def handout(scene: Scene) -> None:
    export_model(scene).choose("handout")


def plan(scene: Scene) -> None:
    export_model(scene).choose("ics")


def review(scene: Scene) -> None:
    export_model(scene).choose("review")


def done(scene: Scene) -> None:
    model = export_model(scene)
    model.choose("pdf")
    model._path = "/home/sam/Documents/rehab-report-2026-11-24.pdf"
    model._done(None)


def working(scene: Scene) -> None:
    from rehab_desktop.ui.exporting.export_model import ExportStage

    model = export_model(scene)
    model.choose("pdf")
    model._path = "/home/sam/Documents/rehab-report-2026-11-24.pdf"
    model._show_progress(0.4)
    model._go(ExportStage.WORKING)


def failed(scene: Scene) -> None:
    model = export_model(scene)
    model.choose("pdf")
    model._failed(ExportFailed("/media/sam/STICK/rehab-report-2026-11-24.pdf", NotWritten.FULL))


def import_model(scene: Scene, *files: str) -> ImportModel:
    """The page of the routines, with these files chosen."""
    importing: Importing = make_importing(content())
    scene.pages = replace(
        scene.pages,
        importing=lambda parent: ImportModel(
            importing, scene.routines.own, content().library.exercises, parent
        ),
    )
    app = scene.open()
    app.pages_model.go("routines")
    model: ImportModel = app.pages_model.importing  # type: ignore[assignment]
    if files:
        model.look([QUrl.fromLocalFile(str(FILES / file)) for file in files])
        until(lambda: model.property("at") != "reading")
    return model


def routines_page(scene: Scene) -> None:
    import_model(scene)


def import_workrave(scene: Scene) -> None:
    import_model(scene, "exercises.xml")


def import_wger(scene: Scene) -> None:
    import_model(scene, "routine-structure.json", "exerciseinfo.json")


def import_failed(scene: Scene) -> None:
    import_model(scene, "routine-structure.json")


SCENES: dict[str, Callable[[Scene], None]] = {
    "history-export": history_page,
    "export": kinds,
    "export-report": report,
    "export-no-sessions": no_sessions,
    "export-activity": activity,
    "export-handout": handout,
    "export-plan": plan,
    "export-review": review,
    "export-working": working,
    "export-done": done,
    "export-failed": failed,
    "routines-import": routines_page,
    "import-workrave": import_workrave,
    "import-wger": import_wger,
    "import-failed": import_failed,
}
