"""What the programme and the scores tell to exported files, over a real history file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rehab_desktop.app.export_material import ExportRange
from rehab_desktop.app.export_programme import PlanAhead
from rehab_desktop.app.export_scores import ReportedScores
from rehab_desktop.composition.content import load_content, make_programme
from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.text import wording

MONDAY = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[SqliteHistory]:
    with closing(SqliteHistory(tmp_path / "history.sqlite")) as history:
        yield history


def test_the_plan_ahead_is_that_of_the_programme_in_the_file(history: SqliteHistory) -> None:
    content = load_content()
    make_programme(content, SqliteProgramme(history), lambda: MONDAY).start().result()
    again = make_programme(content, SqliteProgramme(history), lambda: MONDAY)
    ahead = PlanAhead(again, content.library, wording.catalogue)
    week = ahead.planned(ExportRange(first=MONDAY.date(), last=date(2026, 3, 8))).result()
    assert {one.day for one in week} == {date(2026, 3, day) for day in range(2, 9)}
    assert {one.title for one in week} == {"Daily mobility", "Strength"}
    assert next(one.minutes for one in week if one.title == "Daily mobility") == 15
    whole = ahead.planned(ExportRange()).result()
    assert len({one.uid for one in whole}) == len(whole) > len(week)
    assert [one.uid for one in ahead.planned(ExportRange()).result()] == [one.uid for one in whole]


def test_without_a_programme_nothing_is_planned(history: SqliteHistory) -> None:
    content = load_content()
    programme = make_programme(content, SqliteProgramme(history), lambda: MONDAY)
    ahead = PlanAhead(programme, content.library, wording.catalogue)
    assert ahead.planned(ExportRange()).result() == []


def test_scores_are_told_with_what_they_can_reach(history: SqliteHistory) -> None:
    scores = SqliteScores(history)
    content = load_content()
    measure = content.catalogue.measures["lefs"]
    scores.put(Score(id="1", measure="lefs", day=MONDAY.date(), value=61)).result()
    scores.put(Score(id="2", measure="gone", day=MONDAY.date(), value=3)).result()
    scores.put(Score(id="3", measure="lefs", day=date(2025, 1, 1), value=50)).result()
    told = ReportedScores(scores, content.catalogue.measures, wording.catalogue)
    [one] = told.scores(ExportRange(first=date(2026, 1, 1))).result()
    assert (one.day, one.measure, one.value) == (MONDAY.date(), measure.title, "61 / 80")
