"""Which folder is opened: the one there is, or the one that somebody chooses first."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from rehab_desktop import paths
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.files import default_folder


def is_to_ask(options: Options) -> bool:
    """Whether somebody is to choose: no folder and no session is named, and there are several, or
    there is nothing yet at all, or they wished to be asked.
    """
    if options.data_dir is not None or options.start is not None:
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
    from rehab_desktop.text.language import Language
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

    def make(*, name: str, letters: str, therapist: str) -> None:
        folder = _make_clinic(name, letters, therapist)
        # Where there is nothing else yet, the clinic opens without a question from now on.
        (chosen_folder.remember if first else chosen_folder.know)(folder)
        take(folder)

    settings = ChosenSettings(Options(), known[0]).now
    language = Language(paths.WORDS)
    language.use(settings.language)
    offered = [OfferedFolder(place=str(path), clinic=_clinic_name(path)) for path in known]
    model = StartModel(offered, make)
    model.opened.connect(lambda place: take(known[place]))
    window = make_start_window(model, resources=paths.SHIPPED / "resources", settings=settings)
    window.window.show()
    try:
        qt.exec()
        return chosen[-1] if chosen else None
    finally:
        window.close()
        language.forget()


def _clinic_name(folder: Path) -> str:
    if not is_clinic(folder):
        return ""
    from rehab_desktop.store.clinic.clinic_file import read_clinic

    try:
        return read_clinic(folder / paths.CLINIC_FILE).name
    except OSError:
        # It is opened all the same, and says what is wrong.
        return folder.name


def _make_clinic(name: str, letters: str, therapist: str) -> Path:
    from rehab_desktop.app.clinic.clinic import new_clinic
    from rehab_desktop.composition.clinic_folder import make_clinic

    made = new_clinic(name=name, letters=letters, therapist=therapist, new_id=lambda: str(uuid4()))
    return make_clinic(None, made, now=lambda: datetime.now().astimezone())
