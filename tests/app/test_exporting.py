"""Files that leave the app: all or nothing, called off at any time, every fault told in words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from threading import Event
from typing import BinaryIO

import pytest

from rehab_desktop.app.export_material import (
    ENDINGS,
    Cancelled,
    ExportData,
    ExportFormat,
    ExportRange,
    PlannedDay,
    Progress,
    suggested_name,
)
from rehab_desktop.app.exporting import ExportFailed, Exporting, ExportRequest, NotWritten
from rehab_desktop.composition.exports import make_exporting
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.log import ProgrammeLog, Started
from tests.export.material import (
    NOW,
    SCORES,
    STARTED,
    Kept,
    a_past,
    content,
    from_programme,
    some_facts,
)

ROUTINE = Routine(
    id="mine: für / me",
    title="Mine",
    items=(TimedBlock(id="walk", title="Walk", seconds=60),),
)


class Shelf:
    """Keeps files in memory once they are whole; `broken` is raised instead."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.broken: OSError | None = None

    @contextmanager
    def place(self, path: str) -> Iterator[BinaryIO]:
        if self.broken is not None:
            raise self.broken
        file = BytesIO()
        yield file
        self.files[path] = file.getvalue()


class Remembering:
    """A writer that keeps what it was given."""

    def __init__(self) -> None:
        self.material: ExportData | None = None

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        self.material = material
        progress(0.5)
        file.write(b"whole")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def writer() -> Remembering:
    return Remembering()


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def exporting(shelf: Shelf, writer: Remembering, kept: Kept) -> Iterator[Exporting]:
    made = Exporting(
        past=kept,
        writers=dict.fromkeys(ExportFormat, writer),
        place=shelf.place,
        wall=lambda: NOW,
        ahead=kept,
        scores=kept,
    )
    yield made
    made.close()


def test_a_report_is_made_of_the_sessions_of_its_days_oldest_first(
    exporting: Exporting, shelf: Shelf, writer: Remembering
) -> None:
    told: list[float] = []
    days = ExportRange(first=date(2026, 11, 1), last=date(2026, 11, 10))
    exporting.start(
        ExportRequest(form=ExportFormat.REPORT, period=days), "/r.pdf", told.append
    ).done.result()
    assert shelf.files == {"/r.pdf": b"whole"}
    assert told == [0.0, 0.5, 1.0]
    assert writer.material is not None
    found = [one.started_at.date() for one in writer.material.sessions]
    assert found == sorted(found)
    assert date(2026, 11, 1) <= found[0] <= found[-1] <= date(2026, 11, 10)
    assert len(found) == sum(days.holds(one.started_at.date()) for one in a_past())
    assert writer.material.scores == (SCORES[1], SCORES[3])
    assert writer.material.made_at == NOW


def test_a_table_holds_no_plan_and_may_be_empty(
    exporting: Exporting, shelf: Shelf, writer: Remembering, kept: Kept
) -> None:
    kept.records = ()
    exporting.start(ExportRequest(form=ExportFormat.SESSIONS), "/s.csv").done.result()
    assert writer.material == ExportData(made_at=NOW)
    assert "/s.csv" in shelf.files


def test_an_activity_is_made_of_one_session(exporting: Exporting, writer: Remembering) -> None:
    one = a_past()[4]
    exporting.start(
        ExportRequest(form=ExportFormat.ACTIVITY, session=one.id), "/a.fit"
    ).done.result()
    assert writer.material is not None
    assert writer.material.sessions == (one,)


def test_a_calendar_is_made_of_what_is_planned(exporting: Exporting, writer: Remembering) -> None:
    ahead = ExportRange(first=date(2026, 11, 26))
    exporting.start(ExportRequest(form=ExportFormat.CALENDAR, period=ahead), "/p.ics").done.result()
    assert writer.material is not None
    assert {one.day for one in writer.material.plan} == {
        date(2026, 11, day) for day in (26, 27, 28, 29, 30)
    }
    assert writer.material.sessions == ()


def test_a_handout_is_made_of_a_routine(exporting: Exporting, writer: Remembering) -> None:
    exporting.start(
        ExportRequest(form=ExportFormat.HANDOUT, routine=ROUTINE), "/h.pdf"
    ).done.result()
    assert writer.material is not None
    assert writer.material.routine is ROUTINE


@pytest.fixture
def followed(shelf: Shelf, writer: Remembering, kept: Kept) -> Iterator[Exporting]:
    """With the programme of somebody in the seventh week."""
    made = Exporting(
        past=kept,
        writers=dict.fromkeys(ExportFormat, writer),
        place=shelf.place,
        wall=lambda: NOW,
        ahead=kept,
        scores=kept,
        programme=from_programme(),
    )
    yield made
    made.close()


def test_a_handout_holds_the_doses_of_today_and_what_is_left_out(
    followed: Exporting, writer: Remembering
) -> None:
    """The card's doses were printed whatever was agreed to."""
    routine = content().library.routines["full-session"]
    followed.start(
        ExportRequest(form=ExportFormat.HANDOUT, routine=routine), "/h.pdf"
    ).done.result()
    assert writer.material is not None
    now = writer.material.routine
    assert now is not None
    items = {one.exercise: one for one in now.items if isinstance(one, Item)}
    assert (items["roller-bridge"].level, items["hip-flip-90-90"].sets) == ("1c", 3)
    assert [(one.exercise, one.what, one.until) for one in writer.material.left_out] == [
        # 2 was told a day ago, 4 before that: drills wait for a week of it.
        ("leg-cycle-dribbles", DoseChangeKind.LIMIT, None),
        ("high-knees-overhead", DoseChangeKind.GATE, None),
        ("door-frame-push", DoseChangeKind.RESTS, date(2026, 12, 3)),
    ]
    assert not items.keys() & {"high-knees-overhead", "door-frame-push"}


def test_a_report_looks_back_on_its_own_days(followed: Exporting, writer: Remembering) -> None:
    days = ExportRange(first=date(2026, 11, 1), last=date(2026, 11, 20))
    followed.start(ExportRequest(form=ExportFormat.REPORT, period=days), "/r.pdf").done.result()
    assert writer.material is not None
    assert writer.material.standing is not None
    review = writer.material.standing.review
    assert review is not None
    assert (review.first_day, review.last_day) == (days.first, days.last)
    assert review.sessions == len(writer.material.sessions)
    assert review.stepped_back == (date(2026, 11, 5),)
    followed.start(ExportRequest(form=ExportFormat.REPORT), "/r.pdf").done.result()
    assert writer.material.standing is not None
    whole = writer.material.standing.review
    assert whole is not None
    assert (whole.first_day, whole.last_day) == (a_past()[0].started_at.date(), NOW.date())


def test_a_review_is_of_the_weeks_that_have_come(followed: Exporting, writer: Remembering) -> None:
    assert followed.review_weeks == (6, 12)
    for weeks, last in ((6, date(2026, 11, 23)), (12, NOW.date())):
        followed.start(ExportRequest(form=ExportFormat.REVIEW, weeks=weeks), "/v.pdf").done.result()
        assert writer.material is not None
        assert writer.material.standing is not None
        review = writer.material.standing.review
        assert review is not None
        assert (review.first_day, review.last_day) == (STARTED, last)
        assert review.sessions == len(writer.material.sessions) > 20
        assert writer.material.sessions[0].started_at.date() >= STARTED


def test_a_first_score_may_be_a_week_older_than_the_start(
    followed: Exporting, writer: Remembering, kept: Kept
) -> None:
    followed.start(ExportRequest(form=ExportFormat.REVIEW, weeks=6), "/v.pdf").done.result()
    assert writer.material is not None
    assert writer.material.scores == (SCORES[1], SCORES[3])
    assert SCORES[0].day < STARTED - timedelta(days=7)


def test_without_a_start_there_is_no_review(kept: Kept, shelf: Shelf, writer: Remembering) -> None:
    for facts in (
        ProgrammeLog(),
        some_facts(started=Started(id="p", started_on=date(2026, 12, 1))),
    ):
        exporting = Exporting(
            past=kept,
            writers=dict.fromkeys(ExportFormat, writer),
            place=shelf.place,
            wall=lambda: NOW,
            programme=from_programme(facts),
        )
        with pytest.raises(ExportFailed, match="nothing to put into it"):
            exporting.start(
                ExportRequest(form=ExportFormat.REVIEW, weeks=6), "/v.pdf"
            ).done.result()
        exporting.close()
    assert shelf.files == {}


@pytest.mark.parametrize(
    "wanted",
    [
        ExportRequest(form=ExportFormat.REPORT, period=ExportRange(last=date(2020, 1, 1))),
        ExportRequest(form=ExportFormat.ACTIVITY, session="unknown"),
        ExportRequest(form=ExportFormat.CALENDAR, period=ExportRange(last=date(2020, 1, 1))),
        ExportRequest(form=ExportFormat.HANDOUT),
    ],
    ids=lambda wanted: wanted.form,
)
def test_a_file_without_content_is_not_written(
    exporting: Exporting, shelf: Shelf, wanted: ExportRequest
) -> None:
    with pytest.raises(ExportFailed, match="nothing to put into it") as failed:
        exporting.start(wanted, "/x").done.result()
    assert failed.value.fault is NotWritten.NOTHING
    assert shelf.files == {}


@pytest.mark.parametrize(
    ("number", "fault", "said"),
    [
        (errno.ENOSPC, NotWritten.FULL, "the disk is full. Free some space"),
        (errno.EACCES, NotWritten.DENIED, "may not be written to. Close it in other programs"),
        (errno.ENOENT, NotWritten.NO_FOLDER, "its folder is not there"),
        (errno.EIO, NotWritten.OTHER, "broken. Choose another folder"),
    ],
)
def test_a_disk_that_refuses_is_told_with_file_cause_and_remedy(
    exporting: Exporting, shelf: Shelf, number: int, fault: NotWritten, said: str
) -> None:
    shelf.broken = OSError(number, "broken")
    with pytest.raises(ExportFailed) as failed:
        exporting.start(ExportRequest(form=ExportFormat.SETS), "/x.csv").done.result()
    assert failed.value.fault is fault
    assert str(failed.value).startswith("/x.csv was not written: ")
    assert said in str(failed.value)


def test_a_history_that_cannot_be_read_is_told(exporting: Exporting, kept: Kept) -> None:
    kept.broken = RuntimeError("it is damaged")
    with pytest.raises(ExportFailed, match=r"the history cannot be read \(it is damaged\)"):
        exporting.start(ExportRequest(form=ExportFormat.EVERYTHING), "/x.json").done.result()


def test_what_is_called_off_leaves_nothing(kept: Kept, shelf: Shelf) -> None:
    begun, go_on = Event(), Event()

    def slow(material: ExportData, file: BinaryIO, progress: Progress) -> None:
        file.write(b"half")
        begun.set()
        assert go_on.wait(5)
        progress(0.5)

    exporting = Exporting(
        past=kept, writers={ExportFormat.SETS: slow}, place=shelf.place, wall=lambda: NOW
    )
    export = exporting.start(ExportRequest(form=ExportFormat.SETS), "/x.csv")
    assert begun.wait(5)
    export.cancel()
    go_on.set()
    with pytest.raises(Cancelled):
        export.done.result()
    assert shelf.files == {}
    exporting.close()


def test_closing_the_app_calls_off_what_is_going_on(kept: Kept, shelf: Shelf) -> None:
    begun = Event()

    def endless(material: ExportData, file: BinaryIO, progress: Progress) -> None:
        begun.set()
        while True:
            progress(0.5)

    exporting = Exporting(
        past=kept, writers={ExportFormat.SETS: endless}, place=shelf.place, wall=lambda: NOW
    )
    export = exporting.start(ExportRequest(form=ExportFormat.SETS), "/x.csv")
    assert begun.wait(5)
    exporting.close()
    with pytest.raises(Cancelled):
        export.done.result(0)
    assert shelf.files == {}


def test_without_a_plan_no_calendar_is_offered_and_a_report_does_without(
    kept: Kept, shelf: Shelf, writer: Remembering
) -> None:
    exporting = Exporting(
        past=kept, writers=dict.fromkeys(ExportFormat, writer), place=shelf.place, wall=lambda: NOW
    )
    assert set(exporting.forms) == set(ExportFormat) - {ExportFormat.CALENDAR, ExportFormat.REVIEW}
    assert exporting.review_weeks == ()
    exporting.start(ExportRequest(form=ExportFormat.REPORT), "/x.pdf").done.result()
    assert writer.material is not None
    assert (writer.material.plan, writer.material.scores) == ((), ())
    exporting.close()


def test_names_tell_what_and_when_in_letters_that_any_disk_takes(exporting: Exporting) -> None:
    assert exporting.today() == date(2026, 11, 24)
    assert exporting.name(ExportRequest(form=ExportFormat.REPORT)) == "rehab-report-2026-11-24.pdf"
    assert (
        exporting.name(ExportRequest(form=ExportFormat.REVIEW, weeks=6))
        == "rehab-review-2026-11-24.pdf"
    )
    assert exporting.name(ExportRequest(form=ExportFormat.CALENDAR)) == "rehab-plan-2026-11-24.ics"
    one = a_past()[-1]
    assert exporting.name(ExportRequest(form=ExportFormat.ACTIVITY, session=one.id), one) == (
        "rehab-session-2026-11-22-1631.fit"
    )
    for form in ExportFormat:
        assert suggested_name(form, ExportData(made_at=NOW)).endswith("." + ENDINGS[form])


def test_names_tell_nothing_of_the_person(
    exporting: Exporting, kept: Kept, shelf: Shelf, writer: Remembering
) -> None:
    """The id of a routine of one's own is made of its title: "Anna's knee" was in the name."""
    own = replace(ROUTINE, id="annas-knee")
    unnamed = "rehab-handout-own-routine-2026-11-24.pdf"
    assert exporting.name(ExportRequest(form=ExportFormat.HANDOUT, routine=own)) == unnamed
    made = make_exporting(content(), kept, lambda: NOW)
    assert made.name(ExportRequest(form=ExportFormat.HANDOUT, routine=own)) == unnamed
    shipped = content().library.routines["strength"]
    assert made.name(ExportRequest(form=ExportFormat.HANDOUT, routine=shipped)) == (
        "rehab-handout-strength-2026-11-24.pdf"
    )
    made.close()


def test_periods_and_planned_days_refuse_nonsense() -> None:
    with pytest.raises(ValueError, match="2026-11-02 is after 2026-11-01"):
        ExportRange(first=date(2026, 11, 2), last=date(2026, 11, 1))
    day = date(2026, 11, 2)
    assert ExportRange(first=day).holds(day)
    assert not ExportRange(first=day).holds(date(2026, 11, 1))
    for wrong in ({"uid": " "}, {"title": ""}, {"minutes": -1}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            PlannedDay(**({"uid": "u", "day": day, "title": "t", "minutes": 5} | wrong))  # type: ignore[arg-type]
