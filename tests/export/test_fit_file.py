"""An activity that Garmin's own decoder takes without a complaint, and what it reads in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from io import BytesIO
from typing import Any

import pytest
from garmin_fit_sdk import Decoder, Stream

from rehab_desktop.app.export_material import ExportData
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import SessionRecord, SetStatus
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.export.fit_file import ActivityFile
from tests.export.material import NOW, a_past, content
from tests.store.builders import a_session, a_set


def written(record: SessionRecord) -> bytes:
    file = BytesIO()
    made = ExportData(made_at=NOW, sessions=(record,))
    ActivityFile(content().library.exercises)(made, file, lambda _: None)
    return file.getvalue()


def decoded(record: SessionRecord) -> dict[str, Any]:
    """Every message, once the decoder has found header and checksums sound."""
    data = bytearray(written(record))
    assert Decoder(Stream.from_byte_array(data)).is_fit()
    assert Decoder(Stream.from_byte_array(data)).check_integrity()
    found, errors = Decoder(Stream.from_byte_array(data)).read()
    assert errors == []
    return dict(found)


@pytest.mark.parametrize("record", a_past(21), ids=lambda one: f"{one.started_at:%d-%m}")
def test_garmins_decoder_takes_every_session(record: SessionRecord) -> None:
    found = decoded(record)
    begun = [one for one in record.sets if one.status is not SetStatus.SKIPPED]
    assert found["file_id_mesgs"][0]["type"] == "activity"
    assert [one["repetitions"] for one in found["set_mesgs"]] == [one.reps for one in begun]
    lengths = [one.actual_ns / SECOND for one in begun]
    assert [one["duration"] for one in found["set_mesgs"]] == pytest.approx(lengths, abs=0.001)
    times = [one["start_time"] for one in found["set_mesgs"]]
    assert times == sorted(times)
    assert times[0] >= record.started_at.replace(microsecond=0)
    assert found["set_mesgs"][-1]["timestamp"] <= record.ended_at


def test_start_end_active_time_and_effort() -> None:
    record = a_session(effort=7)
    found = decoded(record)
    [session] = found["session_mesgs"]
    assert session["start_time"] == record.started_at.astimezone(UTC)
    assert session["timestamp"] == record.ended_at.astimezone(UTC)
    assert (session["total_elapsed_time"], session["total_timer_time"]) == (1200, 1140)
    assert session["sport"] == "training"
    assert session["workout_rpe"] == 70
    assert [one["event_type"] for one in found["event_mesgs"]] == ["start", "stop_all"]
    assert (len(found["lap_mesgs"]), found["activity_mesgs"][0]["num_sessions"]) == (1, 1)
    local = found["activity_mesgs"][0]["local_timestamp"] + 631065600
    wall = record.ended_at.replace(tzinfo=UTC)
    assert local == wall.timestamp()
    assert "workout_rpe" not in decoded(a_session())["session_mesgs"][0]


def test_strength_and_stretching_are_told_apart_by_the_work() -> None:
    strong, soft = a_set(exercise="roller-bridge"), a_set(exercise="hip-flip-90-90")

    def sub_sport(*sets: Any) -> str:
        return str(decoded(a_session(sets=sets))["session_mesgs"][0]["sub_sport"])

    assert sub_sport(strong, soft) == "strength_training"
    assert sub_sport(strong, soft, soft) == "flexibility_training"
    assert sub_sport(a_set(exercise="my-own")) == "flexibility_training"


def test_exercises_keep_their_names_and_none_is_taken_for_another_of_garmins() -> None:
    sets = tuple(
        a_set(exercise=name, side=Side.RIGHT)
        for name in ("roller-bridge", "breathing-90-90", "my-own-Übung" * 10)
    )
    found = decoded(a_session(sets=sets))
    names = [one["wkt_step_name"] for one in found["exercise_title_mesgs"]]
    assert names[:2] == ["Foam roller hamstring bridge", "90/90 breathing with hamstrings"]
    assert names[2].startswith("my-own-Übung")
    kinds = [one["exercise_category"] for one in found["exercise_title_mesgs"]]
    assert kinds == ["hip_raise", "unknown", "unknown"]
    assert "exercise_name" not in found["exercise_title_mesgs"][0]
    assert "category_subtype" not in found["set_mesgs"][0]
    assert found["set_mesgs"][1]["category_subtype"] == 1


def test_a_session_that_was_left_at_once_is_an_activity_too() -> None:
    record = a_session(sets=(), pains=(), active_ns=0)
    found = decoded(record)
    assert "set_mesgs" not in found
    assert found["session_mesgs"][0]["total_timer_time"] == 0


def test_the_same_session_gives_the_same_file_and_another_another() -> None:
    record = a_session(id="one")
    assert written(record) == written(record)
    assert written(record) != written(replace(record, id="two"))
    later = replace(record, ended_at=record.ended_at + timedelta(seconds=1))
    assert written(later) != written(record)
