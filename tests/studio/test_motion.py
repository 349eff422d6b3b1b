"""Keys are joined as people move."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.studio.motion import EASES, track


def keyed(ease: str, *pairs: tuple[float, float], length: float = 4.0):  # type: ignore[no-untyped-def]
    moving = track([(t, np.array([v])) for t, v in pairs], length, ease)
    return lambda t: float(moving.at(t)[0])


@pytest.mark.parametrize("ease", EASES)
def test_every_key_is_met_and_the_loop_repeats(ease: str) -> None:
    value = keyed(ease, (0.5, 1), (2, 5), (3, -2))

    for t, wanted in ((0.5, 1), (2, 5), (3, -2)):
        assert value(t) == pytest.approx(wanted)
        assert value(t + 4) == pytest.approx(wanted)


@given(st.floats(0, 4))
def test_ease_and_flow_never_overshoot(t: float) -> None:
    for ease in ("ease", "flow"):
        assert -2 - 1e-9 <= keyed(ease, (0.5, 1), (2, 5), (3, -2))(t) <= 5 + 1e-9


def test_ease_comes_to_rest_at_every_key() -> None:
    value = keyed("ease", (0, 0), (2, 10))

    assert abs(value(2.01) - value(1.99)) < 1e-3


def test_the_seam_is_as_smooth_as_the_rest() -> None:
    value = keyed("spline", (0, 0), (1, 3), (2.5, -1))

    before, after = (value(4) - value(3.99)) / 0.01, (value(0.01) - value(0)) / 0.01
    assert before == pytest.approx(after, abs=0.2)


def test_flow_turns_at_a_key_between_equal_and_opposite_slopes() -> None:
    value = keyed("flow", (0, 0), (1, 3), (2, 0))

    assert value(1) == 3
    assert value(0.99) == pytest.approx(value(1.01))
