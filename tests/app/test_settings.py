"""The table of settings: each line is a setting that can be chosen, and nonsense is refused."""

from __future__ import annotations

from typing import Any

import pytest

from rehab_desktop.app.settings import SETTINGS, SYSTEM, Setting, Settings
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.faults import Fault

each_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())


def with_value(setting: Setting, value: Any) -> Settings:
    changes: dict[str, Any] = {setting.name: value}
    return Settings(**changes)


@each_setting
def test_a_setting_begins_with_something_that_can_be_chosen(setting: Setting) -> None:
    assert getattr(Settings(), setting.name) == setting.default
    if setting.choices:
        assert setting.default in setting.choices
        assert len(setting.choices) > 1 or setting.more_choices
    else:
        assert isinstance(setting.default, bool) or setting.within is not None


@each_setting
def test_what_is_offered_is_allowed(setting: Setting) -> None:
    for value in (*setting.choices, *(setting.within or ())):
        assert getattr(with_value(setting, value), setting.name) == value


@pytest.mark.parametrize("setting", [one for one in SETTINGS.values() if one.within])
def test_a_number_outside_its_limits_is_refused_by_name(setting: Setting) -> None:
    assert setting.within is not None
    least, most = setting.within
    for value in (least - 0.01, most + 0.01):
        with pytest.raises(Invalid) as refused:
            with_value(setting, value)
        assert refused.value.key == setting.name
        assert refused.value.fault in (Fault.OUTSIDE, Fault.OUTSIDE_SECONDS)


@pytest.mark.parametrize("name", ["theme", "count_down_s", "video", "first_side"])
def test_a_value_that_is_no_choice_is_refused_by_name(name: str) -> None:
    with pytest.raises(Invalid) as refused:
        with_value(SETTINGS[name], 4)
    assert (refused.value.key, refused.value.fault) == (name, Fault.NOT_ONE_OF)


def test_between_the_choices_of_the_page_a_file_may_hold_any_number_within_the_limits() -> None:
    assert Settings(text_scale=1.2).text_scale == 1.2
    assert Settings(change_over_s=12).change_over_s == 12


def test_a_language_of_another_version_is_no_fault() -> None:
    assert Settings(language="nb").language == "nb"
    assert Settings().language == SYSTEM


@each_setting
def test_the_words_of_a_setting_are_a_name_and_sentences(setting: Setting) -> None:
    assert setting.label[0].isupper()
    assert not setting.label.endswith(".")
    for sentence in (setting.hint, *setting.details.values()):
        assert sentence == "" or (sentence[0].isupper() and sentence.endswith("."))
    assert set(setting.details) <= set(setting.choices)
