"""What a setting is called: in the person's language, and in the guide."""

from __future__ import annotations

import pytest

from rehab_desktop.app.settings import SETTINGS, Setting
from rehab_desktop.text import setting_text
from tests.text import settings_page
from words import setting_texts

each_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())


@each_setting
def test_every_word_of_a_setting_is_there_for_translation(setting: Setting) -> None:
    asked = {text.source for text in setting_texts.collect()}
    shown = {setting_text.label(setting), setting_text.hint(setting)}
    for value, words in setting.choices.items():
        shown |= {words and setting_text.value_text(setting, value)}
        shown |= {setting_text.detail(setting, value)}
    assert shown - {""} <= asked


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("theme", "contrast", "High contrast"),
        ("volume", 0.8, "80 %"),
        ("text_scale", 1.15, "115 %"),
        ("count_down_s", 5, "5 s"),
        ("count_down_s", 0, "Off"),
        ("change_over_s", None, "As the routine says"),
        ("change_over_s", 12.5, "12.5 s"),
        ("language", "nb", "nb"),
    ],
)
def test_a_value_is_said_with_its_word_or_its_unit(name: str, value: object, said: str) -> None:
    assert setting_text.value_text(SETTINGS[name], value) == said


def test_the_guide_shows_the_table() -> None:
    assert settings_page.BLOCK.read() == settings_page.table(), (
        "python -m tests.text.settings_page writes it anew"
    )
