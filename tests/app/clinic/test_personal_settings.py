"""A led session has the settings of the computer, and on top those of the person."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.app.clinic.personal_settings import kept_apart, settings_for
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person_settings import AS_THE_COMPUTER, PersonSettings
from rehab_desktop.core.content.exercise import Side

COMPUTER = Settings(count_down_s=5, first_side="right", volume=0.4)


def test_without_a_choice_all_is_as_the_computer_has_it() -> None:
    assert settings_for(AS_THE_COMPUTER, COMPUTER) == COMPUTER


def test_what_is_chosen_for_the_person_comes_first_and_the_rest_is_the_computers() -> None:
    own = PersonSettings(count_down_s=0, voice=False, first_side=Side.LEFT)
    assert settings_for(own, COMPUTER) == Settings(
        count_down_s=0, voice=False, first_side="left", volume=0.4
    )


def test_a_voice_of_ones_own_that_is_switched_in_the_session_stays_ones_own() -> None:
    own = PersonSettings(voice=False, first_side=Side.LEFT)
    chosen = replace(settings_for(own, COMPUTER), voice=True, muted=False)
    assert kept_apart(chosen, own, COMPUTER) == (replace(own, voice=True), COMPUTER)


def test_what_is_the_computers_is_kept_there_without_what_is_the_persons() -> None:
    own = PersonSettings(count_down_s=0)
    chosen = replace(settings_for(own, COMPUTER), voice=False, muted=True)
    computer = replace(COMPUTER, voice=False, muted=True)
    assert kept_apart(chosen, own, COMPUTER) == (own, computer)
