"""The shipped content, the person's history and the programme, for the app and the sub-commands;
without Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop import paths
from rehab_desktop.app.library import Library
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.programme import Programme
from rehab_desktop.catalogue.clips import load_clips
from rehab_desktop.catalogue.load import Catalogue, load_catalogue
from rehab_desktop.composition.options import Options
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.programme.log import ProgrammeStore
from rehab_desktop.platform import chosen_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything shipped: the catalogue, and the library that the app uses.

    `routines` and `clips` are the library's mappings, to which the person's own are added.
    """

    catalogue: Catalogue
    library: Library
    routines: OverlayMapping[Routine]
    clips: OverlayMapping[Clip]


def load_content() -> Content:
    """Read the shipped files. Raises `FileRefused` where the installation is damaged."""
    catalogue = load_catalogue(paths.CATALOGUE)
    routines, clips = OverlayMapping(catalogue.routines), OverlayMapping(load_clips(paths.CLIPS))
    library = Library(
        exercises=catalogue.exercises,
        routines=routines,
        clips=clips,
    )
    return Content(catalogue=catalogue, library=library, routines=routines, clips=clips)


def with_own_shelf(content: Content) -> Content:
    """The same content with a shelf for one person's own routines, so that those of one person are
    never offered to another.
    """
    shelf = OverlayMapping(content.routines.built_in)
    library = content.library
    if library.routines is content.routines:
        library = replace(library, routines=shelf)
    return replace(content, routines=shelf, library=library)


def is_clinic(folder: Path) -> bool:
    """Whether the folder is a clinic's and not a person's own: it has the file that says so, or the
    copy of that file that lies with the back-ups.
    """
    return any((place / paths.CLINIC_FILE).exists() for place in (folder, folder / paths.COPIES))


def is_locked(folder: Path) -> bool:
    """Whether the folder is encrypted. Raises `OSError` where the file that tells it is damaged."""
    places = (folder, folder / paths.COPIES)
    names = (paths.CLINIC_FILE, paths.KEY_FILE)
    if not any((place / name).exists() for place in places for name in names):
        return False
    # Imported here: most folders are nobody's but one runner's.
    from rehab_desktop.store.unlocking import keys_of

    return keys_of(folder) is not None


def history_path(options: Options) -> Path:
    """The path of the history file, whether it exists or not. Raises `OSError` with a text for
    people.
    """
    return chosen_folder.make(options.data_dir) / paths.HISTORY_FILE


def make_programme(
    content: Content, file: ProgrammeStore, now: Callable[[], datetime]
) -> Programme:
    """The use cases of the programme; `now` returns the present instant."""
    return Programme(
        guide=content.catalogue.programme,
        library=content.library,
        file=file,
        now=now,
        new_id=lambda: str(uuid4()),
    )
