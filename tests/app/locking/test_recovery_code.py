"""The recovery code is read however somebody copies it from paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.app.locking.recovery_code import LETTERS, RecoveryCode

codes = st.text(alphabet=LETTERS, min_size=40, max_size=40).map(RecoveryCode)


@given(codes, st.sampled_from([" ", "-", "", "\u00a0", " - ", "\n"]), st.booleans())
def test_a_code_is_read_with_any_letters_and_gaps(
    code: RecoveryCode, gap: str, small: bool
) -> None:
    written = gap.join(code.groups)
    assert RecoveryCode.typed(written.lower() if small else written) == code


@given(codes)
def test_letters_that_look_alike_are_read_as_the_one_that_is_meant(code: RecoveryCode) -> None:
    assert RecoveryCode.typed(code.letters.replace("0", "o").replace("1", "l")) == code
    assert RecoveryCode.typed(code.letters.replace("0", "O").replace("1", "I")) == code


@given(codes, st.integers(1, 8))
def test_each_group_is_known_and_no_other_is(code: RecoveryCode, number: int) -> None:
    group = code.groups[number - 1]
    assert code.has_group(number, f" {group.lower()} ")
    assert not code.has_group(number, group[:-1])
    assert not code.has_group(number, group[1:] + ("A" if group[0] != "A" else "B") + "Z")


@pytest.mark.parametrize("text", ["", "ABCDE", "U" * 40, "A" * 39, "A" * 41, "ä" * 40])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="8 groups of 5"):
        RecoveryCode.typed(text)


def test_two_codes_differ_and_neither_is_shown_by_accident() -> None:
    one, two = RecoveryCode.new(), RecoveryCode.new()
    assert one != two
    assert one.letters not in repr(one)
    assert str(one).count("-") == 7
