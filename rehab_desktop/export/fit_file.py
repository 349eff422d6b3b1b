"""One session as a FIT activity, for watches' and training sites' diaries.

The history keeps how long each set took and what lay between them only as a whole, so sets stand in
their order with the time between them shared out evenly; every length is what was measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, BinaryIO
from zlib import crc32

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.set_message import SetMessage
from fit_tool.profile.profile_type import (
    Activity,
    Event,
    EventType,
    ExerciseCategory,
    FileType,
    LapTrigger,
    Manufacturer,
    SessionTrigger,
    SetType,
    Sport,
    SubSport,
)

from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.core.content.exercise import Exercise, Kind
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SetStatus
from rehab_desktop.core.session.timeline import SECOND

CATEGORIES = {
    "roller-bridge": ExerciseCategory.HIP_RAISE,
    "wall-calf-strides": ExerciseCategory.CALF_RAISE,
    "door-frame-push": ExerciseCategory.HIP_STABILITY,
}
"""Garmin's kinds of exercise, where one fits; the others keep their own name only."""

NO_NUMBER = 0xFFFF
STRENGTH = frozenset({Kind.STRENGTH, Kind.PLYO, Kind.DRILL})
LONGEST_NAME = 60
"""Bytes of an exercise's name; a field holds 255."""


class ActivityFile:
    """Knows the exercises' names and kinds; a session may hold others, of routines of one's own."""

    def __init__(self, exercises: Mapping[str, Exercise]) -> None:
        self._exercises = exercises

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        record = material.sessions[0]
        builder = FitFileBuilder(auto_define=True)
        # Each kind of message keeps a local number of its own, so that it is defined once.
        for message in self._messages(record):
            builder.add(message)
        progress(0.5)
        file.write(builder.build_bytes())

    def _messages(self, record: SessionRecord) -> Iterator[Any]:
        start, end = _instant(record.started_at), _instant(record.ended_at)
        yield _filled(
            FileIdMessage(local_id=0),
            type=FileType.ACTIVITY,
            manufacturer=Manufacturer.DEVELOPMENT.value,
            product=0,
            time_created=start,
            # Tells two sessions apart, and is the same each time this one is exported.
            serial_number=crc32(record.id.encode()) or 1,
        )
        yield _filled(
            EventMessage(local_id=1),
            timestamp=start,
            event=Event.TIMER,
            event_type=EventType.START,
        )
        yield from self._sets(record)
        yield _filled(
            EventMessage(local_id=1),
            timestamp=end,
            event=Event.TIMER,
            event_type=EventType.STOP_ALL,
        )
        sub_sport = self._sub_sport(record)
        whole = {
            "timestamp": end,
            "start_time": start,
            "event_type": EventType.STOP,
            "message_index": 0,
            "total_elapsed_time": (end - start) / 1000,
            "total_timer_time": record.active_ns / SECOND,
            "sport": Sport.TRAINING,
            "sub_sport": sub_sport,
        }
        yield _filled(
            LapMessage(local_id=4),
            **whole,
            event=Event.LAP,
            lap_trigger=LapTrigger.SESSION_END,
        )
        effort = {} if record.effort is None else {"workout_rpe": record.effort * 10}
        yield _filled(
            SessionMessage(local_id=5),
            **whole,
            **effort,
            event=Event.SESSION,
            trigger=SessionTrigger.ACTIVITY_END,
            first_lap_index=0,
            num_laps=1,
        )
        offset = record.ended_at.utcoffset() or timedelta()
        yield _filled(
            ActivityMessage(local_id=6),
            timestamp=end,
            local_timestamp=_local(end, offset),
            total_timer_time=record.active_ns / SECOND,
            num_sessions=1,
            type=Activity.MANUAL,
            event=Event.ACTIVITY,
            event_type=EventType.STOP,
        )

    def _sets(self, record: SessionRecord) -> Iterator[Any]:
        done = [one for one in record.sets if one.status is not SetStatus.SKIPPED]
        names = list(dict.fromkeys(one.exercise for one in done))
        for number, name in enumerate(names):
            card = self._exercises.get(name)
            category = _category(name)
            yield _filled(
                ExerciseTitleMessage(local_id=2),
                message_index=number,
                exercise_category=category.value,
                exercise_name=_own_number(category, number),
                workout_step_name=_shortened(card.name if card else name),
            )
        between = max(0, record.active_ns - sum(one.actual_ns for one in done))
        lead = between // len(done) if done else 0
        at = 0
        for number, one in enumerate(done):
            at += lead
            yield self._set(record, one, number, at, names.index(one.exercise))
            at += one.actual_ns

    def _set(
        self, record: SessionRecord, one: PerformedSet, number: int, at: int, title: int
    ) -> SetMessage:
        start = _instant(record.started_at) + at // 1_000_000
        category = _category(one.exercise)
        return _filled(
            SetMessage(local_id=3),
            timestamp=start + one.actual_ns // 1_000_000,
            start_time=start,
            duration=one.actual_ns / SECOND,
            repetitions=one.reps,
            set_type=SetType.ACTIVE.value,
            category=[category.value],
            category_subtype=[_own_number(category, title)],
            message_index=number,
        )

    def _sub_sport(self, record: SessionRecord) -> SubSport:
        """Strength where at least half of the work was; else stretching and moving."""
        work = {True: 0, False: 0}
        for one in record.sets:
            card = self._exercises.get(one.exercise)
            work[card is not None and card.kind in STRENGTH] += one.actual_ns
        strong = work[True] and work[True] >= work[False]
        return SubSport.STRENGTH_TRAINING if strong else SubSport.FLEXIBILITY_TRAINING


def _filled(message: Any, **fields: Any) -> Any:
    for name, value in fields.items():
        setattr(message, name, value)
    return message


def _category(exercise: str) -> ExerciseCategory:
    return CATEGORIES.get(exercise, ExerciseCategory.UNKNOWN)


def _own_number(category: ExerciseCategory, number: int) -> int:
    """Within one of Garmin's own kinds a number would name one of its own exercises."""
    return number if category is ExerciseCategory.UNKNOWN else NO_NUMBER


def _instant(when: datetime) -> int:
    """Milliseconds since 1970, whole seconds as FIT keeps them."""
    return int(when.timestamp()) * 1000


def _local(instant: int, offset: timedelta) -> int:
    """The clock on the wall, in FIT's seconds since the end of 1989."""
    return instant // 1000 + int(offset.total_seconds()) - 631065600


def _shortened(name: str) -> str:
    return name.encode()[:LONGEST_NAME].decode(errors="ignore")
