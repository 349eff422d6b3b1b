"""What can be seen before a folder is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.starting.start_model import OfferedFolder, StartModel
from rehab_desktop.ui.starting.window import StartWindow, make_start_window

OWN = OfferedFolder(place="/home/sam/.local/share/rehab-desktop")
MILL = OfferedFolder(
    place="/home/sam/.local/share/rehab-desktop-clinic", clinic="Practice at the Old Mill"
)


def make_none(**wanted: Any) -> None:
    """Refuses what a clinic cannot be, and makes nothing."""
    new_clinic(**wanted, new_id=lambda: "an-id")


def window(folders: Sequence[OfferedFolder], settings: Settings) -> StartWindow:
    return make_start_window(
        StartModel(folders, make_none), resources=paths.SHIPPED / "resources", settings=settings
    )


def first(settings: Settings) -> StartWindow:
    return window([OWN], settings)


def folders(settings: Settings) -> StartWindow:
    return window([OWN, MILL], settings)


def clinic(settings: Settings) -> StartWindow:
    """A clinic is being named, with letters that cannot be."""
    shown = window([OWN], settings)
    shown.model.nameClinic()
    shown.model.type("name", "Practice at the Old Mill")
    shown.model.type("letters", "m")
    shown.model.make()
    return shown


START_SCENES: dict[str, Callable[[Settings], StartWindow]] = {
    "start-first": first,
    "start-folders": folders,
    "start-clinic": clinic,
}
