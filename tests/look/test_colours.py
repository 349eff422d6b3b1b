"""The colours keep their contrasts, in every theme."""

from __future__ import annotations

import pytest

from rehab_desktop.look.colours import (
    CLIP_GROUND,
    CONTRAST,
    DARK,
    LIGHT,
    ON_CLIP_INK,
    SESSION_CONTRAST,
    TEXT_CONTRAST,
    Palette,
    contrast,
    faded,
    legible,
    mixed,
)
from rehab_desktop.ui.base.theme import palette_for

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "high"])


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("name", ["soft", "work", "breathe", "rest", "ready", "stop"])
def test_what_the_session_needs_meets_seven_to_one(theme: Palette, name: str) -> None:
    shade = legible(getattr(theme, name), theme, SESSION_CONTRAST)
    assert contrast(shade, theme.ground) >= SESSION_CONTRAST
    assert contrast(shade, theme.surface) >= SESSION_CONTRAST


@THEMES
def test_ink_meets_seven_to_one_and_soft_ink_four_and_a_half(theme: Palette) -> None:
    for behind in (theme.ground, theme.surface, theme.sunken):
        assert contrast(theme.ink, behind) >= SESSION_CONTRAST
        assert contrast(theme.soft, behind) >= TEXT_CONTRAST


@THEMES
def test_words_on_a_brand_coloured_button_can_be_read(theme: Palette) -> None:
    on_it = theme.ground if theme.dark else theme.surface
    assert contrast(theme.work, on_it) >= TEXT_CONTRAST


@THEMES
def test_words_on_a_button_that_cannot_be_pressed_are_pale_and_can_be_read(theme: Palette) -> None:
    on_it = contrast(faded(theme), theme.sunken)
    assert on_it >= TEXT_CONTRAST
    assert on_it < contrast(legible(theme.soft, theme, SESSION_CONTRAST), theme.surface)
    for quiet in (theme.ground, theme.surface):
        assert contrast(faded(theme), quiet) >= TEXT_CONTRAST


@THEMES
@pytest.mark.parametrize("name", ["work", "breathe", "rest", "ready"])
def test_rings_stand_out_from_their_card(theme: Palette, name: str) -> None:
    assert contrast(getattr(theme, name), theme.surface) >= 3


@pytest.mark.parametrize("name", ["good", "caution", "stop"])
def test_lights_in_the_dark_keep_four_and_a_half(name: str) -> None:
    assert contrast(getattr(DARK, name), DARK.surface) >= TEXT_CONTRAST


def test_a_name_over_a_clip_can_be_read() -> None:
    assert contrast(ON_CLIP_INK, CLIP_GROUND) >= SESSION_CONTRAST


@pytest.mark.parametrize(
    ("setting", "dark", "high", "palette"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, CONTRAST),
        ("light", True, False, LIGHT),
        ("dark", False, False, DARK),
        ("contrast", False, False, CONTRAST),
    ],
)
def test_a_setting_beats_the_system(setting: str, dark: bool, high: bool, palette: Palette) -> None:
    assert palette_for(setting, system_dark=dark, system_contrast=high) is palette


STRONG = ["soft", "work", "breathe", "rest", "ready", "good", "caution", "stop"]


@THEMES
@pytest.mark.parametrize("name", STRONG)
def test_strong_colours_can_be_read_on_all_they_lie_on_and_as_what_they_lie_under(
    theme: Palette, name: str
) -> None:
    shade = legible(getattr(theme, name), theme, SESSION_CONTRAST)
    hovered = mixed(theme.surface, theme.ink, 0.06)
    on_strong = theme.ground if theme.dark else theme.surface
    for other in (theme.sunken, hovered, on_strong):
        assert contrast(shade, other) >= TEXT_CONTRAST


@THEMES
def test_ink_can_be_read_under_the_pointer(theme: Palette) -> None:
    assert contrast(theme.ink, mixed(theme.surface, theme.ink, 0.06)) >= SESSION_CONTRAST


@THEMES
def test_signs_and_bars_in_the_faint_colour_stand_out(theme: Palette) -> None:
    """It is for what is no text; WCAG 1.4.11 asks 3:1."""
    assert contrast(theme.faint, theme.surface) >= 3
