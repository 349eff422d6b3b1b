"""What cannot be pressed yet looks so, and what is written on it can still be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from rehab_desktop.app.settings import Settings
from rehab_desktop.look.colours import TEXT_CONTRAST, contrast
from rehab_desktop.ui.base.theme import palette_for
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


def shown_through(item: QQuickItem) -> float:
    """How much of an item is painted, after what it stands in."""
    whole, at = 1.0, item
    while (parent := at.parentItem()) is not None:
        whole, at = whole * at.opacity(), parent
    return whole


def hex_of(value: object) -> str:
    assert isinstance(value, QColor)
    return value.name().upper()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("name", "button"),
    [
        ("first-session", "safetyGoOn"),
        ("ready-check-new", "start"),
        ("today-gate", "passGate"),
        ("settings", "voice"),
    ],
)
def test_words_on_what_is_disabled_can_be_read(
    opened: list[AppWindow], name: str, button: str, theme: str
) -> None:
    chosen = Settings(theme=theme, muted=True)
    scene = Scene(chosen)
    SCENES[name](scene)
    opened.append(open_window(scene, chosen, 1024, 640))
    control = looking.named(opened[-1].window, button)
    assert not control.isEnabled()
    background = control.property("background")
    assert isinstance(background, QObject)
    fill = background.property("color")
    assert isinstance(fill, QColor)
    palette = palette_for(theme, system_dark=False, system_contrast=False)
    behind = {hex_of(fill)} if fill.alpha() == 255 else {palette.ground, palette.surface}
    words = [one for one in looking.items(control) if one.inherits("QQuickText")]
    assert words
    for one in words:
        assert shown_through(one) == 1
        for ground in behind:
            assert contrast(hex_of(one.property("color")), ground) >= TEXT_CONTRAST
