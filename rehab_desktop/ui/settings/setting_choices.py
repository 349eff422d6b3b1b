"""What can be chosen on the page of settings, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rehab_desktop.app.settings import Setting
from rehab_desktop.text import setting_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.settings.setting_properties import as_text

GLYPHS = {
    ("theme", "system"): "monitor",
    ("theme", "light"): "sun",
    ("theme", "dark"): "moon",
    ("theme", "contrast"): "contrast",
}
"""The icon of a choice, by the name of its setting and its value, where it has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailedChoice:
    """A choice that needs a word on what it means."""

    value: str
    name: str
    detail: str


def sections() -> tuple[ChoiceLine, ...]:
    """The parts of the page in order."""
    return (
        ChoiceLine(value="sound", name=translate("settings", "Sound"), glyph="volume-2"),
        ChoiceLine(value="look", name=translate("settings", "Look"), glyph="palette"),
        ChoiceLine(value="session", name=translate("settings", "Session"), glyph="clock"),
        ChoiceLine(value="keys", name=translate("settings", "Keys"), glyph="keyboard"),
        ChoiceLine(value="files", name=translate("settings", "Your data"), glyph="hard-drive"),
        ChoiceLine(value="about", name=translate("settings", "About"), glyph="info"),
    )


def choices(setting: Setting) -> tuple[ChoiceLine, ...]:
    """The choices of a setting, in the order of the table."""
    return tuple(
        ChoiceLine(
            value=as_text(value),
            name=setting_text.value_text(setting, value),
            glyph=GLYPHS.get((setting.name, value), ""),
        )
        for value in setting.choices
    )


def detailed_choices(setting: Setting) -> tuple[DetailedChoice, ...]:
    """The same for a setting whose choices are explained."""
    return tuple(
        DetailedChoice(
            value=as_text(value),
            name=setting_text.value_text(setting, value),
            detail=setting_text.detail(setting, value),
        )
        for value in setting.choices
    )


def languages(there: Iterable[tuple[str, str]]) -> tuple[ChoiceLine, ...]:
    """A choice for each language (locale and its own name) that the app speaks."""
    return tuple(ChoiceLine(value=locale, name=name) for locale, name in there)
