"""CSV and JSON: every row, in one shape, that nothing calculates and other programs read again."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.app.export_material import Cancelled, ExportData, Writer
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import (
    PainMark,
    PerformedSet,
    SessionRecord,
    SessionStatus,
    SetStatus,
)
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.export.csv_file import SESSION_COLUMNS, SET_COLUMNS, SetsFile, sessions_file
from rehab_desktop.export.json_file import FORMAT, VERSION, everything_file
from tests.export.material import content, material
from tests.store.builders import a_session, a_set

MANUAL = Path(__file__).parents[2] / "docs" / "formats.md"


def written(writer: Writer, given_material: ExportData) -> str:
    file = BytesIO()
    told: list[float] = []
    writer(given_material, file, told.append)
    assert told == sorted(told)
    assert all(0 <= share <= 1 for share in told)
    return file.getvalue().decode("utf-8-sig")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_row_for_each_session_that_a_spreadsheet_reads_as_utf_8() -> None:
    file = BytesIO()
    sessions_file(material(), file, lambda _: None)
    assert file.getvalue().startswith(b"\xef\xbb\xbfid,routine_id,")
    found = rows(file.getvalue().decode("utf-8-sig"))
    assert len(found) == len(material().sessions)
    assert tuple(found[0]) == SESSION_COLUMNS
    assert not file.closed


def test_a_row_for_each_set_with_the_exercises_name() -> None:
    own = a_session(
        sets=(a_set(exercise="my-own", side=None, extra=True, hurt=True, pain=0), a_set())
    )
    found = rows(
        written(SetsFile(content().library.exercises), replace(material(), sessions=(own,)))
    )
    assert [tuple(row) for row in found] == [SET_COLUMNS] * 2
    first = found[0]
    assert (first["place"], first["exercise"], first["side"]) == ("1", "", "")
    assert (first["pain"], first["extra"], first["hurt"]) == ("0", "1", "1")
    assert found[1]["side"] == "left"
    known = rows(written(SetsFile(content().library.exercises), material()))
    assert {row["exercise"] for row in known} >= {"Wall calf strides", "90/90 hip flip"}


@given(note=st.text(max_size=20))
def test_no_note_becomes_a_formula(note: str) -> None:
    file = BytesIO()
    sessions_file(ExportData(made_at=material().made_at, sessions=(a_session(note=note),)), file,
                  lambda _: None)  # fmt: skip
    [row] = rows(file.getvalue().decode("utf-8-sig"))
    assert not row["note"].lstrip(" \u3000").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row["note"] in (note, f"'{note}")


def test_everything_reads_as_it_was_kept() -> None:
    found = json.loads(written(everything_file, material()))
    assert (found["format"], found["version"]) == (FORMAT, VERSION)
    assert (found["from"], found["until"]) == ("2026-09-29", "2026-11-24")
    assert tuple(map(session_of, found["sessions"])) == material().sessions


def test_nothing_is_still_json() -> None:
    empty = ExportData(made_at=material().made_at)
    found = json.loads(written(everything_file, empty))
    assert (found["sessions"], found["from"], found["until"]) == ([], None, None)


def test_parts_of_a_second_are_kept_to_the_millisecond() -> None:
    kept = a_session(active_ns=1_234_567_891)
    found = json.loads(written(everything_file, replace(material(), sessions=(kept,))))
    assert found["sessions"][0]["active_seconds"] == 1.235


def test_the_manual_names_every_key_and_column() -> None:
    known = MANUAL.read_text(encoding="utf-8")
    found = json.loads(written(everything_file, material()))
    session = next(one for one in found["sessions"] if one["pains"])
    keys = {*found, *session, *session["sets"][0], *session["pains"][0]}
    for name in (*keys, *SESSION_COLUMNS, *SET_COLUMNS):
        assert f"`{name}`" in known, name


@pytest.mark.parametrize("writer", [sessions_file, everything_file])
def test_work_is_called_off_between_two_sessions(writer: Writer) -> None:
    def enough(share: float) -> None:
        if share > 0.2:
            raise Cancelled

    file = BytesIO()
    with pytest.raises(Cancelled):
        writer(material(), file, enough)


def session_of(value: dict[str, Any]) -> SessionRecord:
    """What another program makes of one session; docs/formats.md tells how."""
    return SessionRecord(
        id=value["id"],
        routine=value["routine_id"],
        title=value["title"],
        started_at=datetime.fromisoformat(value["started_at"]),
        ended_at=datetime.fromisoformat(value["ended_at"]),
        status=SessionStatus(value["status"]),
        planned_ns=round(value["planned_seconds"] * SECOND),
        active_ns=round(value["active_seconds"] * SECOND),
        pain_before=value["pain_before"],
        pain_after=value["pain_after"],
        effort=value["effort"],
        note=value["note"],
        sets=tuple(map(set_of, value["sets"])),
        pains=pains_of(value["pains"]),
    )


def set_of(value: dict[str, Any]) -> PerformedSet:
    return PerformedSet(
        exercise=value["exercise_id"],
        level=value["level"],
        set=value["set"],
        side=Side(value["side"]) if value["side"] else None,
        planned_ns=round(value["planned_seconds"] * SECOND),
        actual_ns=round(value["actual_seconds"] * SECOND),
        planned_reps=value["planned_reps"],
        reps=value["reps"],
        status=SetStatus(value["status"]),
        pain=value["pain"],
        extra=value["extra"],
        hurt=value["hurt"],
    )


def pains_of(values: Sequence[dict[str, Any]]) -> tuple[PainMark, ...]:
    return tuple(
        PainMark(
            value=one["value"],
            after_ns=round(one["after_seconds"] * SECOND),
            set_index=one["set_index"],
        )
        for one in values
    )
