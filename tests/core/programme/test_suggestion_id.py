from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.suggestion_id import EXERCISE_AT, SuggestionId

DAY = date(2026, 11, 24)

STORED = [
    (SuggestionId.of("level", "roller-bridge", "1c"), "level:roller-bridge:1c"),
    (SuggestionId.of("set", "roller-bridge", 4), "set:roller-bridge:4"),
    (SuggestionId.of("full", "roller-bridge", ""), "full:roller-bridge:"),
    (SuggestionId.of("rest", DAY, "leg-cycle-dribbles"), "rest:2026-11-24:leg-cycle-dribbles"),
    (SuggestionId.of("rest", DAY), "rest:2026-11-24"),
    (SuggestionId.of("away", "long", "roller-bridge"), "away:long:roller-bridge"),
    (SuggestionId.of("physio", "no gain", DAY), "physio:no gain:2026-11-24"),
    (SuggestionId.of("phase", "build", DAY), "phase:build:2026-11-24"),
    (SuggestionId.of("review", 6), "review:6"),
    (SuggestionId("programme"), "programme"),
]


@pytest.mark.parametrize(("suggestion", "text"), STORED)
def test_an_id_is_written_and_read_as_files_of_earlier_versions_have_it(
    suggestion: SuggestionId, text: str
) -> None:
    assert str(suggestion) == text
    assert SuggestionId.parse(text) == suggestion


@given(st.text())
def test_no_text_of_a_file_is_changed_by_reading_it(text: str) -> None:
    assert str(SuggestionId.parse(text)) == text


def test_an_id_knows_its_exercise_and_the_day_of_a_step_back() -> None:
    found = {text: (one.exercise, one.day) for one, text in STORED}
    assert found["level:roller-bridge:1c"] == ("roller-bridge", None)
    assert found["full:roller-bridge:"] == ("roller-bridge", None)
    assert found["rest:2026-11-24:leg-cycle-dribbles"] == ("leg-cycle-dribbles", DAY)
    assert found["rest:2026-11-24"] == ("", DAY)
    assert found["away:long:roller-bridge"] == ("roller-bridge", None)
    assert found["phase:build:2026-11-24"] == ("", None)
    assert found["physio:no gain:2026-11-24"] == ("", None)
    assert found["programme"] == ("", None)


def test_every_change_of_an_exercise_says_where_its_id_names_it() -> None:
    assert {change.value for change in Advice} - EXERCISE_AT.keys() == {"physio"}
