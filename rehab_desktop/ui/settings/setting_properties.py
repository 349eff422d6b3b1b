"""Getter and setter of the Qt property of a setting, made from the table in `app/settings.py`.

The properties themselves are written out in `settings_model.py`: qmllint reads their names and
types there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from rehab_desktop.app.settings import SETTINGS, Setting, Settings
from rehab_desktop.core.checks import require_one_of


class HasSettings(Protocol):
    """A model whose properties are settings."""

    @property
    def chosen(self) -> Settings:
        """The settings in use."""

    def choose(self, **changes: Any) -> None:
        """Use these values from now on."""


def accessors(
    name: str,
) -> tuple[Callable[[HasSettings], Any], Callable[[HasSettings, Any], None]]:
    """What reads and what writes the setting `name` as `property_type` says. Writing a value that
    is not offered raises `Invalid`; a number is brought within its limits.
    """
    setting = SETTINGS[name]

    def read(model: HasSettings) -> Any:
        value = getattr(model.chosen, name)
        return as_text(value) if property_type(setting) is str else value

    def write(model: HasSettings, given: Any) -> None:
        model.choose(**{name: _value(setting, given)})

    return read, write


def property_type(setting: Setting) -> type:
    """The type of the Qt property: bool of a switch, float of a slider (a range without choices).
    All else is chosen from pills, whose values are text.
    """
    if isinstance(setting.default, bool):
        return bool
    return str if setting.choices else float


def as_text(value: Any) -> str:
    """A value as its pill has it: empty for None, 1.5 for 1.5."""
    if value is None:
        return ""
    return value if isinstance(value, str) else f"{value:g}"


def _value(setting: Setting, given: Any) -> Any:
    if property_type(setting) is bool:
        return given
    if property_type(setting) is float:
        assert setting.within is not None
        least, most = setting.within
        return round(min(max(given, least), most), 2)
    if setting.more_choices:
        return given
    offered = {as_text(value): value for value in setting.choices}
    require_one_of(setting.name, given, tuple(offered))
    return offered[given]
