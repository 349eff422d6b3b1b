"""The table of settings in the guide: `python -m tests.text.settings_page` writes it anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rehab_desktop.app.settings import SETTINGS, Setting
from rehab_desktop.text import setting_text
from rehab_desktop.text.language import LANGUAGES
from tests.generated_block import GeneratedBlock

BLOCK = GeneratedBlock(
    page=Path(__file__).resolve().parents[2] / "docs" / "guide" / "settings-and-keys.md",
    name="settings",
    writer="tests/text/settings_page.py",
)
SWITCH = {True: "On", False: "Off"}


def table() -> str:
    """Markdown: a row a setting with what it does, what can be chosen, and the default."""
    rows = [
        f"| {_cell(setting)} | {_choices(setting)} | {_words(setting, setting.default)} |"
        for setting in SETTINGS.values()
    ]
    return "\n".join(["| setting | choices | at first |", "|---|---|---|", *rows])


def _cell(setting: Setting) -> str:
    label = f"**{setting_text.label(setting)}**"
    hint = setting_text.hint(setting)
    return f"{label}: {hint}" if hint else label


def _choices(setting: Setting) -> str:
    if isinstance(setting.default, bool):
        return "On, Off"
    if not setting.choices:
        assert setting.within is not None
        return " to ".join(_words(setting, limit) for limit in setting.within)
    offered = [_words(setting, value) for value in setting.choices]
    if setting.name == "language":
        offered += [own_name for _, own_name in LANGUAGES]
    return ", ".join(offered)


def _words(setting: Setting, value: Any) -> str:
    if isinstance(value, bool) and not setting.choices:
        return SWITCH[value]
    return setting_text.value_text(setting, value)


if __name__ == "__main__":
    BLOCK.write(table())
