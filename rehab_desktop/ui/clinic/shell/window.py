"""The window of a clinic: its scene over the clinic's view model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.clinic.curtain.activity import Activity
from rehab_desktop.ui.clinic.curtain.copied_text import CopiedText
from rehab_desktop.ui.clinic.curtain.file_windows import FileWindows
from rehab_desktop.ui.clinic.shell.clinic_model import ClinicModel
from rehab_desktop.ui.shell.scene_window import SceneWindow


class ClinicWindow(SceneWindow[ClinicModel]):
    """The therapist's window. Whether it is used is told to its curtain."""

    def __init__(
        self,
        model: ClinicModel,
        main: str,
        *,
        resources: Path,
        settings: Settings,
        properties: Mapping[str, QObject],
    ) -> None:
        super().__init__(model, main, resources=resources, settings=settings, properties=properties)
        # They hear what the whole app does, and go with the scene: of what is only dropped a part
        # stays in cycles, and goes on to hear.
        self._activity = Activity(model.curtain_model, self._engine)
        self.window.installEventFilter(self._activity)
        self._file_windows = FileWindows(model.curtain_model, self._engine)
        self._copied_text = CopiedText(model.curtain_model, self._engine)

    def close(self) -> None:
        """Close it, and take back what was copied: some systems keep that beyond the app's end."""
        self._copied_text.take_back()
        super().close()


def make_clinic_window(
    model: ClinicModel, *, stage: QObject | None, resources: Path, settings: Settings
) -> ClinicWindow:
    """The window over `model`. `stage` is the moving picture that a session shows, None where there
    is no video; for the rest see `SceneWindow`.
    """
    properties: dict[str, QObject] = {"clinic": model} | ({"stage": stage} if stage else {})
    return ClinicWindow(
        model,
        "RehabDesktop/Clinic/shell/ClinicMain.qml",
        resources=resources,
        settings=settings,
        properties=properties,
    )
