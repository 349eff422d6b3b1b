"""Making a lost clinic again in the window, from its back-ups."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.beside import beside
from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.composition.clinic_folder import FOLDER_NAME
from rehab_desktop.composition.rebuilding import (
    NoBackup,
    SeveralBackups,
    backups_in,
    rebuild_folder,
)
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.clinic.clinic_file import read_clinic_file
from rehab_desktop.store.unlocking import open_ring
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.starting.rebuild_model import FoundBackups


class RebuiltClinics:
    """Implements `ui.starting.rebuild_model.ClinicRebuilder`."""

    def look(self, chosen: Path) -> FoundBackups:
        place = backups_in(chosen)
        read = read_clinic_file(place / paths.CLINIC_FILE)
        return FoundBackups(
            place=place,
            clinic=read.clinic.name,
            newest=max(one.made_at for one in named_in(place)),
            locked=read.keys is not None,
        )

    def rebuild(self, found: FoundBackups, secret: str) -> Future[Path]:
        return beside(lambda: _rebuild(found.place, secret), "rebuilding")

    def explain(self, error: BaseException) -> str:
        if isinstance(error, WrongPassphrase):
            return translate("start", "That is neither a passphrase nor the code of this clinic.")
        if isinstance(error, SeveralBackups):
            said = translate("start", "Back-ups of several clinics lie there. Choose one: {names}")
            return said.format(names=", ".join(error.names))
        if isinstance(error, NoBackup):
            return translate(
                "start",
                "No back-up of a clinic that can be used lies there. Choose the folder with files "
                "called “history-….sqlite” and “clinic.json”.",
            )
        return str(error)


def _rebuild(source: Path, secret: str) -> Path:
    folder = chosen_folder.free_folder(FOLDER_NAME)
    rebuild_folder(folder, source, lambda draft: open_ring(draft, secret).keys, _now)
    return folder


def _now() -> datetime:
    return datetime.now().astimezone()
