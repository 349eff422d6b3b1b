"""A deleted session counts nowhere: every figure of the app is as if it had never been."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rehab_desktop.cli import main
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.queries import Bucket
from rehab_desktop.core.history.record import PainMark, SessionRecord
from rehab_desktop.core.programme.log import Started
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.programme import SqliteProgramme
from tests.store.builders import EVENING, SECOND, a_session, a_set

TODAY = EVENING.date()
DAY = timedelta(days=1)
VIEWS = ("counted_session", "v_session_summary", "v_set", "v_pain")


def on(days: int, **changes: object) -> SessionRecord:
    """A session so many days after the first of March 2025."""
    began = EVENING + days * DAY
    return a_session(started_at=began, ended_at=began + timedelta(minutes=20), **changes)


KEPT = on(0, id="kept", pain_after=6)
GONE = on(
    2,
    id="gone",
    sets=(a_set(exercise="bridge", pain=8, hurt=True), a_set(side=Side.RIGHT)),
    pains=(PainMark(value=9, after_ns=600 * SECOND, set_index=0),),
    pain_after=2,
    effort=7,
)


def figures(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """Whatever anybody is told of the sessions in this file, by name."""
    history = SqliteHistory(path)
    past, programme = SqlitePast(history), SqliteProgramme(history)
    found: dict[str, object] = {
        "the sessions": history.sessions().result(),
        "the newest session": history.sessions(1).result(),
        "the number of sessions": past.count().result(),
        "the list": past.page(9).result(),
        "its second page": past.page(9, after=replace(past.page(1).result()[0], id="~")).result(),
        "the list of a day": past.page(9, day=TODAY + 2 * DAY).result(),
        "the calendar": past.days(TODAY, TODAY + 30 * DAY).result(),
        "the exercises": past.exercises(None).result(),
        "a session whole": past.detail("gone").result(),
    }
    for bucket in Bucket:
        found[f"each {bucket}"] = past.periods(bucket, None).result()
        found[f"the time in an exercise, each {bucket}"] = past.held(
            "breathing", bucket, None
        ).result()
    facts = programme.facts(TODAY + 3 * DAY).result()
    found["the programme's sessions"] = facts.sessions
    found["what was worked and hurt"] = [one.works for one in facts.sessions]
    found["the pain of the first week"] = facts.first_pain
    found["the days trained"] = facts.trained
    for view in VIEWS:
        found[view] = history.ask(
            lambda db, _, view=view: db.execute(f"SELECT * FROM {view}").fetchall()  # type: ignore[misc]
        ).result()
    held = history.check().result()
    found["what the file holds"] = (held.sessions, held.last_session)
    history.close()

    for form in ("json", "csv", "sets"):
        to = tmp_path / f"out.{form}"
        asked = ["export", "--format", form, "--to", str(to)]
        assert main(["--data-dir", str(path.parent), *asked]) == 0
        told = to.read_text(encoding="utf-8-sig")
        found[f"exported as {form}"] = json.loads(told)["sessions"] if form == "json" else told
    capsys.readouterr()
    for kind in ("--json", "--csv"):
        assert main(["--data-dir", str(path.parent), "sessions", kind]) == 0
        found[f"sessions {kind}"] = capsys.readouterr().out
    return found


def test_a_deleted_session_counts_nowhere_and_comes_back_whole(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(job: str, *values: object) -> None:
        history = SqliteHistory(path)
        owner = history if job == "add" else SqlitePast(history)
        getattr(owner, job)(*values).result()
        history.close()

    history = SqliteHistory(path)
    started = Started(id="p", started_on=TODAY)
    SqliteProgramme(history).start(started).result()
    history.close()
    change("add", KEPT)
    before = figures(path, tmp_path, capsys)
    change("add", GONE)
    both = figures(path, tmp_path, capsys)
    change("delete", "gone")
    deleted = figures(path, tmp_path, capsys)
    change("restore", "gone")
    restored = figures(path, tmp_path, capsys)

    same = {name for name in both if both[name] == before[name]}
    assert same == set(), "these tell nothing of the second session, so they prove nothing"
    counted = {name for name in before if deleted[name] != before[name]}
    assert counted == set(), "the deleted session still counts in these"
    missing = {name for name in both if restored[name] != both[name]}
    assert missing == set(), "the restored session does not count in these"


def test_a_deleted_session_stands_in_its_own_list_alone(history: SqliteHistory, path: Path) -> None:
    history.add(GONE).result()
    past = SqlitePast(history)
    past.delete("gone").result()
    [line] = past.deleted().result()
    assert (line.id, line.sets, line.highest_pain, line.effort) == ("gone", 2, 9, 7)
    # It can be brought back from a back-up too, so a back-up is sound only with it.
    made = history.back_up().result()
    assert (made.contents.sessions, made.contents.deleted, made.contents.sets) == (0, 1, 2)
