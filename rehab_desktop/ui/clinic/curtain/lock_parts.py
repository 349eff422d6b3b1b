"""What the curtain needs of the file, the computer and the patient's display."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rehab_desktop.core.clinic.clinic_settings import ClinicSettingStore
from rehab_desktop.core.clinic.pin import LiftTrail, PassphraseCheck, PinStore
from rehab_desktop.core.clinic.ports import TherapistStore
from rehab_desktop.ui.clinic.display.display_model import DisplayModel


@dataclass(frozen=True, slots=True, kw_only=True)
class LockParts:
    """`real` returns an instant of a monotonic clock (ns), `slept` how long the machine has slept
    since it was last asked and that clock has not counted (ns), `wall` the present time.
    `passphrase` is None where the clinic's file is not encrypted: there is no passphrase then, and
    no key that closing would take out of memory.
    """

    therapists: TherapistStore
    pins: PinStore
    trail: LiftTrail
    settings: ClinicSettingStore
    display: DisplayModel
    real: Callable[[], int]
    slept: Callable[[], int]
    wall: Callable[[], datetime]
    passphrase: PassphraseCheck | None = None
