"""Opening an encrypted folder before the app is made: the screen that asks, and what it asks of the
store. A folder that is not encrypted needs nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from rehab_desktop import paths
from rehab_desktop.composition.content import is_clinic, is_locked
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.opened import PLAIN, Opened
from rehab_desktop.composition.options import Options

if TYPE_CHECKING:
    from rehab_desktop.app.locking.opening import FolderOpener
    from rehab_desktop.store.keys.key_slots import Unlocked
    from rehab_desktop.store.passphrase_tries import PassphraseTries
    from rehab_desktop.ui.locking.copy_model import CopyModel, TornFile
    from rehab_desktop.ui.locking.open_model import OpenModel
    from rehab_desktop.ui.shell.scene_window import SceneWindow

THREAD = "passphrase"


def open_folder(
    qt: QGuiApplication,
    options: Options,
    folder: DataFolder,
    *,
    closed: bool = False,
    said: str = "",
) -> Opened | None:
    """Ask for what opens the folder, until it is open; None where somebody closed the window.
    `said` stands above the first question. After the folder was `closed` the file of
    `--passphrase-file` opens it no more, which is for the start. Raises `OSError` where the file
    does not open it.
    """
    while True:
        try:
            if not is_locked(folder.path):
                return PLAIN
            break
        except OSError as error:
            if not _put_copy_back(qt, folder, error):
                return None
    # Imported here, as all that follows: a plain folder needs nothing of it.
    from rehab_desktop.store.passphrase_tries import PassphraseTries

    tries = PassphraseTries(folder.path, _now)
    if options.passphrase_file is not None and not closed:
        from rehab_desktop.composition.passphrase_file import read_passphrase

        return _opened(tries, tries.open(read_passphrase(options.passphrase_file)))
    return _ask(qt, folder, tries, said)


def _ask(
    qt: QGuiApplication, folder: DataFolder, tries: PassphraseTries, said: str
) -> Opened | None:
    from rehab_desktop.composition.before_app import words_before_app
    from rehab_desktop.ui.locking.open_model import OpenModel
    from rehab_desktop.ui.starting.window import make_open_window

    found: list[Unlocked] = []
    opened: list[Unlocked] = []

    def take() -> None:
        opened.append(found[-1])
        qt.quit()

    with words_before_app(folder.path) as settings:
        model = OpenModel(opener_of(folder.path, tries, found.append), said=said)
        model.opened.connect(take)
        window = make_open_window(model, resources=paths.SHIPPED / "resources", settings=settings)
        window.window.frameSwapped.connect(_warm_up, Qt.ConnectionType.SingleShotConnection)
        _show(qt, folder, window)
    return _opened(tries, opened[-1]) if opened else None


def _warm_up() -> None:
    """Import what the passphrase will need while somebody types it: 0.2 s after Enter less."""
    from rehab_desktop.app.beside import beside

    def load() -> None:
        import cryptography.hazmat.primitives.ciphers.aead
        import cryptography.hazmat.primitives.hpke
        import cryptography.hazmat.primitives.kdf.argon2  # noqa: F401

        import rehab_desktop.store.opening  # noqa: F401

    beside(load, THREAD)


def _opened(tries: PassphraseTries, unlocked: Unlocked) -> Opened:
    return Opened(keys=unlocked.keys, therapist=unlocked.therapist, tries=tries)


def opener_of(
    folder: Path, tries: PassphraseTries, found: Callable[[Unlocked], None]
) -> FolderOpener:
    """What the screen asks of the folder. `found` is called with each key that was found, on the
    thread that found it.
    """
    from rehab_desktop.app.beside import beside
    from rehab_desktop.app.locking.opening import FolderOpener
    from rehab_desktop.store.keys.file_key import KeyRing
    from rehab_desktop.store.keys.key_slots import Unlocked
    from rehab_desktop.store.unlocking import keys_of, set_passphrase

    there = keys_of(folder)
    by_code: list[KeyRing] = []

    def open_(secret: str, letters: str | None) -> Future[None]:
        def work() -> None:
            unlocked = tries.open(secret, letters or None)
            by_code.append(unlocked.keys)
            found(unlocked)

        return beside(work, THREAD)

    def renew(letters: str, passphrase: str) -> Future[None]:
        def work() -> None:
            keys = by_code[-1]
            therapist = set_passphrase(folder, keys, letters=letters, passphrase=passphrase)
            tries.took(therapist)
            found(Unlocked(keys=keys, therapist=therapist))

        return beside(work, THREAD)

    return FolderOpener(
        name=there.clinic.name if there is not None and there.clinic is not None else "",
        letters=there.slots.letters if there is not None else (),
        left_s=lambda: tries.left_s,
        open=open_,
        renew=renew,
    )


class ClinicPassphrases:
    """Tells whose passphrase somebody typed, while the clinic is open; implements
    `core.clinic.pin.PassphraseCheck`. `folder` returns the clinic's folder.
    """

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def whose(self, passphrase: str) -> Future[str | None]:
        """The therapist's id, None where it is nobody's. After wrong ones the answer comes later
        each time.
        """
        from rehab_desktop.app.beside import beside

        return beside(lambda: self._whose(passphrase), THREAD)

    def _whose(self, passphrase: str) -> str | None:
        from rehab_desktop.app.locking.opening import WrongPassphrase
        from rehab_desktop.store.passphrase_tries import PassphraseTries

        # The curtain enters them itself. Those of another program wait for the next opening.
        tries = PassphraseTries(self._folder(), _now, told=True)
        sleep(tries.left_s)
        try:
            return tries.check(passphrase).therapist
        except WrongPassphrase:
            return None


# A torn or missing file


def _put_copy_back(qt: QGuiApplication, folder: DataFolder, error: OSError) -> bool:
    """Offer the copy of the file that says who may open the folder; whether it was taken."""
    from rehab_desktop.composition.before_app import words_before_app
    from rehab_desktop.store.unlocking import copies_of, put_back
    from rehab_desktop.ui.locking.copy_model import CopyModel, KeptCopy
    from rehab_desktop.ui.starting.window import make_copy_window

    torn = _torn(folder.path, error)
    copy = next(copies_of(folder.path), None)
    kept = None
    if copy is not None:
        written = datetime.fromtimestamp(copy.stat().st_mtime, UTC).astimezone()
        kept = KeptCopy(place=str(copy), written=written)
    taken: list[bool] = []

    def take() -> None:
        assert copy is not None
        put_back(folder.path, copy)
        taken.append(True)
        qt.quit()

    with words_before_app(folder.path) as settings:
        model = CopyModel(torn, kept, take)
        window = make_copy_window(model, resources=paths.SHIPPED / "resources", settings=settings)
        _show(qt, folder, window)
    return bool(taken)


def _torn(folder: Path, error: OSError) -> TornFile:
    from rehab_desktop.store.clinic.clinic_file import ClinicUnreadable
    from rehab_desktop.store.keys.key_file import KeyFileUnreadable
    from rehab_desktop.ui.locking.copy_model import TornFile, TornKind

    path = folder / (paths.CLINIC_FILE if is_clinic(folder) else paths.KEY_FILE)
    kind = TornKind.OTHER
    if isinstance(error, ClinicUnreadable | KeyFileUnreadable):
        damaged = TornKind.DAMAGED if path.exists() else TornKind.MISSING
        kind = TornKind.NEWER if error.newer else damaged
    return TornFile(place=str(path), kind=kind, detail=str(error))


def _show(
    qt: QGuiApplication, folder: DataFolder, window: SceneWindow[OpenModel] | SceneWindow[CopyModel]
) -> None:
    """Show the window until it is answered or closed. A second start brings it to the front."""
    raised = folder.raise_wanted.connect(window.come_to_front)
    window.window.show()
    try:
        qt.exec()
    finally:
        QObject.disconnect(raised)
        window.close()


def _now() -> datetime:
    return datetime.now().astimezone()
