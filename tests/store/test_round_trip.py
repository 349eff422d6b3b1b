"""Whatever a record holds, it comes back: any text, score, instant and number of sets."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import (
    Checkpoint,
    PainMark,
    PerformedSet,
    SessionRecord,
    SessionStatus,
    SetStatus,
)
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint, a_session, a_set

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
scores = st.none() | st.integers(0, 10)
durations = st.integers(0, 10**7).map(lambda ms: ms * 1_000_000)
counts = st.integers(0, 10_000)
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=zones)
sets = st.builds(
    PerformedSet,
    exercise=words,
    level=words,
    set=counts,
    side=st.none() | st.sampled_from(Side),
    planned_ns=durations,
    actual_ns=durations,
    planned_reps=counts,
    reps=counts,
    status=st.sampled_from(SetStatus),
    pain=scores,
    extra=st.booleans(),
    hurt=st.booleans(),
)
pains = st.builds(
    PainMark,
    value=st.integers(0, 10),
    after_ns=durations,
    set_index=st.none() | counts,
)
records = st.builds(
    SessionRecord,
    id=st.builds(lambda: str(uuid4())),  # anew each time: the examples share one file
    routine=words,
    title=words,
    started_at=instants,
    ended_at=instants,
    status=st.sampled_from(SessionStatus),
    planned_ns=durations,
    active_ns=durations,
    sets=st.lists(sets, max_size=5).map(tuple),
    pains=st.lists(pains, max_size=3).map(tuple),
    pain_before=scores,
    pain_after=scores,
    effort=scores,
    note=words,
)
checkpoints = st.builds(
    Checkpoint,
    id=st.uuids().map(str),
    routine=words,
    title=words,
    started_at=instants,
    saved_at=instants,
    pain_before=scores,
    plan=words,
    state=words,
)
several = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@several
@given(record=records)
def test_any_session_comes_back(history: SqliteHistory, record: SessionRecord) -> None:
    history.add(record).result()
    [stored] = [each for each in history.sessions().result() if each.id == record.id]
    assert stored == record
    assert stored.started_at.utcoffset() == record.started_at.utcoffset()
    assert stored.ended_at.utcoffset() == record.ended_at.utcoffset()


@several
@given(checkpoint=checkpoints)
def test_any_running_session_comes_back(history: SqliteHistory, checkpoint: Checkpoint) -> None:
    history.save_checkpoint(checkpoint).result()
    assert history.checkpoint().result() == checkpoint
    history.clear_checkpoint(checkpoint.id).result()


@pytest.mark.parametrize("odd", ["\0", "\ud800", "\udfff"], ids=ascii)  # noqa: PT014 (they differ)
def test_text_that_sqlite_tools_cannot_show_is_stored_with_a_mark_in_its_place(
    path: Path, history: SqliteHistory, odd: str
) -> None:
    record = a_session(note=f"my{odd}knee", title=odd, sets=(a_set(exercise=f"a{odd}b"),))
    history.save_checkpoint(a_checkpoint(id=record.id, plan=odd, state=odd))
    assert history.checkpoint().result().state == "\ufffd"  # type: ignore[union-attr]
    history.add(record).result()
    history.add(record).result()

    [stored] = history.sessions().result()
    assert (stored.note, stored.title) == ("my\ufffdknee", "\ufffd")
    assert stored.sets[0].exercise == "a\ufffdb"
    history.annotate(record.id, pain_after=None, effort=None, note=odd).result()
    assert history.sessions().result() == [replace(stored, note="\ufffd")]
