"""The words of a setting in the person's language, as the table in `app/settings.py` has them."""

from __future__ import annotations

from typing import Any

from rehab_desktop.app.settings import Setting, Unit
from rehab_desktop.text.wording import number, translate


def label(setting: Setting) -> str:
    """The name of the setting."""
    return _translated(setting.label)


def hint(setting: Setting) -> str:
    """What the setting does; empty where its name says it."""
    return _translated(setting.hint)


def value_text(setting: Setting, value: Any) -> str:
    """A value of the setting as a person reads it: High contrast, 80 %, 5 s."""
    if words := setting.choices.get(value):
        return _translated(words)
    match setting.unit:
        case Unit.PER_CENT:
            return translate("settings", "{n} %").format(n=round(value * 100))
        case Unit.SECONDS:
            return translate("settings", "{n} s").format(n=number(value))
    return str(value)


def detail(setting: Setting, value: Any) -> str:
    """What a choice means, where its words need it; else empty."""
    return _translated(setting.details.get(value, ""))


def _translated(words: str) -> str:
    return translate("settings", words) if words else ""
