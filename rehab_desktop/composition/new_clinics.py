"""Making a clinic in the window: its folder, encrypted from its first byte on."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop.app.beside import beside
from rehab_desktop.app.clinic.clinic import NewClinic, new_clinic
from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings


class NewClinics:
    """Implements `ui.starting.start_model.NewClinicMaker`."""

    def check(self, *, name: str, letters: str, therapist: str) -> None:
        _new(name, letters, therapist)

    def make(
        self, *, name: str, letters: str, therapist: str, protection: Protection
    ) -> Future[Path]:
        made = _new(name, letters, therapist)
        return beside(lambda: _make(made, protection), "new clinic")


def _make(made: NewClinic, protection: Protection) -> Path:
    lock = NewLock(passphrase=protection.passphrase, code=protection.code)
    folder = make_clinic(None, made, now=_now, lock=lock)
    if protection.second_place is not None:
        chosen = ChosenSettings(Options(), folder)
        chosen.keep(replace(chosen.now, second_backups=str(protection.second_place)))
    return folder


def _new(name: str, letters: str, therapist: str) -> NewClinic:
    return new_clinic(name=name, letters=letters, therapist=therapist, new_id=lambda: str(uuid4()))


def _now() -> datetime:
    return datetime.now().astimezone()
