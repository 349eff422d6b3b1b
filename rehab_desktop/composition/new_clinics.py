"""Making a clinic in the window: its folder, what protects it, and the recovery code on paper."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop.app.beside import beside
from rehab_desktop.app.clinic.clinic import NewClinic, new_clinic
from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.ui.locking.protecting_model import ProtectionTools


class NewClinics:
    """Implements `ui.starting.start_model.NewClinicMaker`."""

    def check(self, *, name: str, letters: str, therapist: str) -> None:
        _new(name, letters, therapist)

    def make(
        self, *, name: str, letters: str, therapist: str, protection: Protection
    ) -> Future[Path]:
        made = _new(name, letters, therapist)
        lock = NewLock(passphrase=protection.passphrase, code=protection.code)
        return beside(lambda: make_clinic(None, made, now=_now, lock=lock), "new clinic")


def protection_tools() -> ProtectionTools:
    """What choosing a passphrase needs."""

    def save(code: RecoveryCode, path: Path, whose: str) -> None:
        # Imported here: the page is made once in the life of a folder.
        from rehab_desktop.export.pdf.recovery_sheet import write_recovery_sheet

        write_recovery_sheet(code, path, whose=whose, day=_now().date())

    return ProtectionTools(save=save)


def _new(name: str, letters: str, therapist: str) -> NewClinic:
    return new_clinic(name=name, letters=letters, therapist=therapist, new_id=lambda: str(uuid4()))


def _now() -> datetime:
    return datetime.now().astimezone()
