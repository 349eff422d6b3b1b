"""The plan as other calendars read it, and the same events at each export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

from icalendar import Calendar

from rehab_desktop.app.export_material import ExportData, PlannedDay
from rehab_desktop.export.calendar_file import calendar_file
from tests.export.material import NOW, a_plan


def read(plan: tuple[PlannedDay, ...], made_at: datetime = NOW) -> list[Any]:
    file = BytesIO()
    calendar_file(ExportData(made_at=made_at, plan=plan), file, lambda _: None)
    assert b"\r\n" in file.getvalue()
    assert all(len(line) <= 75 for line in file.getvalue().split(b"\r\n"))
    calendar = Calendar.from_ical(file.getvalue())
    assert calendar["version"] == "2.0"
    return list(calendar.walk("VEVENT"))


def test_a_day_without_a_time_is_a_whole_day_that_keeps_nobody_busy() -> None:
    events = read(a_plan())
    assert [one["summary"] for one in events] == ["Daily mobility"] * 7
    first = events[0]
    assert (first["dtstart"].dt, first["dtend"].dt) == (date(2026, 11, 24), date(2026, 11, 25))
    assert first["transp"] == "TRANSPARENT"
    assert first["description"] == "About 13 minutes.\nBreathe out slowly; no strain."


def test_a_time_of_day_stays_that_wherever_the_person_is() -> None:
    timed = next(one for one in read(a_plan()) if isinstance(one["dtstart"].dt, datetime))
    assert timed["dtstart"].dt == datetime(2026, 11, 25, 7, 30)
    assert timed["dtend"].dt - timed["dtstart"].dt == timedelta(minutes=13)
    assert timed["transp"] == "OPAQUE"


def test_what_has_moved_is_the_same_event_on_another_day() -> None:
    one = a_plan()[0]
    moved = replace(one, day=one.day + timedelta(days=1))
    [before], [after] = read((one,)), read((moved,), NOW + timedelta(hours=1))
    assert before["uid"] == after["uid"]
    assert before["sequence"] < after["sequence"]
    assert after["dtstart"].dt == moved.day


def test_a_title_cannot_bring_an_event_of_its_own() -> None:
    sly = PlannedDay(
        uid="u", day=date(2026, 11, 24), title="x\r\nEND:VEVENT\r\nBEGIN:VEVENT", minutes=0
    )
    [event] = read((sly,))
    assert "END:VEVENT" in event["summary"]
    assert "description" not in event
