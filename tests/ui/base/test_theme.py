"""The theme as QML reads it."""

from __future__ import annotations

import pytest

from rehab_desktop.look.colours import faded, legible
from rehab_desktop.ui.base.theme import Theme


@pytest.mark.usefixtures("qapp")
def test_a_theme_that_was_there_before_is_shown_without_searching_its_shades_again() -> None:
    Theme()
    searched = legible.cache_info().misses, faded.cache_info().misses
    again = Theme()
    again.set_choices(theme="system", text_scale=1.5, reduce_motion=True)
    assert (legible.cache_info().misses, faded.cache_info().misses) == searched
