"""What a PIN may be. No error holds the PIN: errors can end up in a log."""

from __future__ import annotations

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.lock import USUAL_LOCK_MINUTES
from rehab_desktop.core.clinic.pin import check_pin
from rehab_desktop.core.faults import Fault


@pytest.mark.parametrize("pin", ["491827", "007361", "100000", "112233", "123465"])
def test_six_digits_are_a_pin(pin: str) -> None:
    check_pin(pin)


@pytest.mark.parametrize("pin", ["", "49182", "4918277", "49182a", "49 182", "-49182", "४९१८२७"])
def test_anything_else_is_none(pin: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_pin(pin)
    assert refused.value.fault is Fault.NOT_A_PIN
    assert str(refused.value) == "pin: is not 6 digits. Write 6 digits and nothing else."


@pytest.mark.parametrize(
    "pin", ["000000", "777777", "121212", "123123", "012345", "123456", "345678", "567890"]
)
def test_what_is_guessed_first_is_refused_forwards_and_backwards(pin: str) -> None:
    for one in (pin, pin[::-1]):
        with pytest.raises(Invalid) as refused:
            check_pin(one)
        assert refused.value.fault is Fault.EASY_PIN
        assert one not in str(refused.value)


def test_a_clinic_that_chose_nothing_has_the_usual_time() -> None:
    assert ClinicSettings().lock_minutes == USUAL_LOCK_MINUTES
    with pytest.raises(Invalid, match="lock_minutes"):
        ClinicSettings(lock_minutes=4)
