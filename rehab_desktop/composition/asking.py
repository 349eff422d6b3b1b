"""Which folder is opened: the one there is, or the one that somebody chooses first."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from rehab_desktop import paths
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.files import default_folder


def is_to_ask(options: Options) -> bool:
    """Whether somebody is to choose: no folder and no session is named, and there are several, or
    there is nothing yet at all, or they wished to be asked. A folder that is opened anew was chosen
    before.
    """
    if options.data_dir is not None or options.start is not None or options.reopened is not None:
        return False
    several = len(chosen_folder.known()) > 1
    return several or _first_start() or chosen_folder.is_to_ask_next()


def _first_start() -> bool:
    own = chosen_folder.where()
    if chosen_folder.remembered() is not None or len(chosen_folder.known()) > 1:
        return False
    return not any((own / name).exists() for name in (paths.SETTINGS_FILE, paths.HISTORY_FILE))


def _offered() -> tuple[Path, ...]:
    """The known folders, and one for oneself for whoever has a clinic only: it may not be there
    yet.
    """
    known = chosen_folder.known()
    if all(is_clinic(one) for one in known):
        return (*known, default_folder().expanduser().absolute())
    return known


def ask_folder(qt: QGuiApplication) -> Path | None:
    """Show the window that asks, until somebody has chosen. None where they closed it."""
    # Imported here, since most starts ask nothing.
    from rehab_desktop.composition.before_app import words_before_app
    from rehab_desktop.composition.new_clinics import NewClinics
    from rehab_desktop.composition.protection import protection_tools
    from rehab_desktop.composition.rebuilt_clinics import RebuiltClinics
    from rehab_desktop.ui.starting.start_model import OfferedFolder, StartModel
    from rehab_desktop.ui.starting.window import make_start_window

    known, first = _offered(), _first_start()
    chosen: list[Path] = []

    def take(folder: Path) -> None:
        if folder not in chosen_folder.known():
            with suppress(OSError):  # it opens all the same, and is asked for again
                chosen_folder.know(folder)
        chosen_folder.asked()
        chosen.append(folder)
        qt.quit()

    def take_made(folder: Path) -> None:
        # Where there is nothing else yet, the clinic opens without a question from now on.
        with suppress(OSError):
            (chosen_folder.remember if first else chosen_folder.know)(folder)
        take(folder)

    with words_before_app(known[0]) as settings:
        offered = [OfferedFolder(place=str(path), clinic=_clinic_name(path)) for path in known]
        model = StartModel(offered, NewClinics(), RebuiltClinics(), protection_tools())
        model.opened.connect(lambda place: take(known[place]))
        model.made.connect(take_made)
        window = make_start_window(model, resources=paths.SHIPPED / "resources", settings=settings)
        window.window.show()
        try:
            qt.exec()
            return chosen[-1] if chosen else None
        finally:
            window.close()


def _clinic_name(folder: Path) -> str:
    if not is_clinic(folder):
        return ""
    from rehab_desktop.store.clinic.clinic_file import read_clinic

    try:
        return read_clinic(folder / paths.CLINIC_FILE).name
    except OSError:
        # It is opened all the same, and says what is wrong.
        return folder.name
