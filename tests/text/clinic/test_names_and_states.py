"""Days, names and states of the clinic, as they are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from enum import Enum
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from rehab_desktop.core.clinic.day import MatterKind
from rehab_desktop.core.clinic.episode import GoalState
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.prescription import EVERY_DAY, Days, EndKind, ProgressRule
from rehab_desktop.core.clinic.prescription_facts import CautionKind
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind, VisitState
from rehab_desktop.text.clinic import names, states
from tests.shipped import library


@pytest.mark.parametrize(
    ("days", "written"),
    [
        (EVERY_DAY, "every day"),
        (Days(weekdays=frozenset({5, 1, 3})), "Mon, Wed, Fri"),
        (Days(weekdays=frozenset({7})), "Sun"),
        (Days(times=1), "1 time a week"),
        (Days(times=3), "3 times a week"),
    ],
)
def test_days_are_written_as_people_say_them(days: Days, written: str) -> None:
    assert names.on_days(days) == written


def test_a_week_begins_where_the_country_begins_it() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert names.on_days(Days(weekdays=frozenset({1, 7}))) == "Sun, Mon"


def test_a_day_in_a_note_has_its_year() -> None:
    assert names.day_in_note(date(2026, 11, 26)) == "Thursday 26 November 2026"
    assert names.clock_time(time(8, 30)) == "08:30"


def test_what_is_gone_from_the_catalogue_goes_by_its_id() -> None:
    cards = library().exercises
    assert names.exercise_name("roller-bridge", cards) == cards["roller-bridge"].name
    assert names.exercise_name("old-squat", cards) == "Old squat"
    assert (
        names.level_name("roller-bridge", None, cards) == cards["roller-bridge"].level("1a").title
    )
    assert names.level_name("roller-bridge", "9z", cards) == "9z"
    assert names.level_name("old-squat", "2", cards) == "2"
    assert names.measure_name("old", "stairs", {}) == "old, stairs"


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (VisitState, states.visit_state),
        (PersonState, states.person_state),
        (GoalState, states.goal_state),
        (EndKind, states.end_name),
        (ProgressRule, states.progress_rule),
        (ProgressRule, states.progress_name),
        (DoneAtHome, states.done_at_home),
        (NotePart, states.note_part),
        (ObservationKind, states.observation_kind),
        (CautionKind, states.caution_kind),
        (MatterKind, states.matter_name),
    ],
)
def test_every_state_has_words_of_its_own(kinds: type[Enum], said: Callable[[Any], str]) -> None:
    words = [said(one) for one in kinds]
    assert all(words)
    assert len(set(words)) == len(words)
