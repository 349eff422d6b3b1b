"""Phrases that lay in a file of their own, before format 6, are taken into the history."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.store import phrases_file
from rehab_desktop.store.clinic.phrases import SqlitePhrases
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.opening import open_history
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK

RELEASED = Path(__file__).parents[1] / "data" / "store"
HEP = {"hep": "Home exercises."}


@pytest.fixture
def old(path: Path) -> Path:
    """A clinic's file of format 5 with MK's phrases beside it."""
    path.parent.mkdir()
    shutil.copy(RELEASED / "clinic-5.db", path)
    write_phrases(path, {"mk": HEP})
    return path


def write_phrases(path: Path, phrases: Mapping[str, Mapping[str, str]]) -> Path:
    file = path.with_name(phrases_file.NAME)
    file.write_text(json.dumps({"phrases": phrases}))
    return file


def phrases_of(path: Path, therapist: str = "mk") -> Mapping[str, str]:
    history = SqliteHistory(path)
    with closing(history):
        return SqlitePhrases(history).phrases(therapist).result()


def test_the_first_opening_takes_them_in_and_deletes_their_file(old: Path) -> None:
    assert phrases_of(old) == HEP
    assert not old.with_name(phrases_file.NAME).exists()
    assert phrases_of(old) == HEP


def test_a_phrase_that_was_changed_since_is_not_written_over(old: Path) -> None:
    with closing(SqliteHistory(old)) as history:
        SqlitePhrases(history).put_phrases({"hep": "As it is now."}, BY_MK).result()
    write_phrases(old, {"mk": {**HEP, "red": "Stop."}})
    assert phrases_of(old) == {"hep": "As it is now.", "red": "Stop."}


def test_those_of_a_therapist_whom_the_file_does_not_know_stay_where_they_are(old: Path) -> None:
    file = write_phrases(old, {"mk": HEP, "somebody": {"a": "b"}})
    assert phrases_of(old) == HEP
    assert json.loads(file.read_text()) == {"phrases": {"somebody": {"a": "b"}}}


def test_a_file_that_cannot_be_read_waits_for_the_next_opening(old: Path) -> None:
    file = old.with_name(phrases_file.NAME)
    kept = file.read_bytes()
    file.unlink()
    file.mkdir()
    assert phrases_of(old) == {}
    file.rmdir()
    file.write_bytes(kept)
    assert phrases_of(old) == HEP


def test_a_home_leaves_a_file_of_that_name_alone(path: Path) -> None:
    path.parent.mkdir()
    file = write_phrases(path, {"mk": HEP})
    open_history(path, EVENING).close()
    assert file.exists()


def test_a_disk_that_fails_leaves_the_file_or_the_rows(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Database, __: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(phrases_file, "take_in", fails)
    with pytest.raises(OSError, match="No space"):
        open_history(old, EVENING)
    monkeypatch.undo()
    assert phrases_of(old) == HEP
