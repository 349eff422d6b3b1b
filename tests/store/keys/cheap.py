"""Slots that cost next to nothing to try, so that tests can try many."""

from __future__ import annotations

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.key_slots import KeySlots, new_slots
from rehab_desktop.store.keys.slots import Costs

CHEAP = Costs(memory_kib=8, passes=1, lanes=1)
CLINIC = "6a0c1b6e-0d3e-4f7e-9a2f-0f4f1f7a9f11"
CODE = RecoveryCode("0123456789ABCDEFGHJKMNPQRSTVWXYZ01234567")


def ring() -> KeyRing:
    return KeyRing(current=FileKey.new())


def slots_of_mk(keys: KeyRing, passphrase: str = "quiet lantern") -> KeySlots:
    """Those of a clinic that MK leads."""
    return new_slots(
        CLINIC,
        keys,
        passphrase=passphrase,
        code=CODE,
        therapist="id-mk",
        letters="MK",
        costs=CHEAP,
    )
