"""Folders of the system: where files go by themselves, and a look into one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices


def documents() -> Path:
    """The folder for documents, else the home folder: in one that is not there the system's window
    for a file would offer neither a place nor a name.
    """
    return _or_home(QStandardPaths.StandardLocation.DocumentsLocation)


def movies() -> Path:
    """The folder for videos, else the home folder."""
    return _or_home(QStandardPaths.StandardLocation.MoviesLocation)


def _or_home(place: QStandardPaths.StandardLocation) -> Path:
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()


def open_folder(path: str) -> bool:
    """Show the folder, or the one that the file at `path` lies in; false where nothing can."""
    place = Path(path)
    folder = place if place.is_dir() else place.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
