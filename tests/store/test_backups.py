"""Back-ups: made each day and before an update, whole or not at all, and told from spoilt ones."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.store import backups
from rehab_desktop.store.backups import BackupReason, folder_of
from rehab_desktop.store.contents import check_file
from rehab_desktop.store.errors import DiskFault, HistoryDamaged
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.schema import FORMAT
from tests.store.builders import a_session

RELEASED = Path(__file__).parents[1] / "data" / "store"
MORNING = datetime(2025, 3, 2, 8, tzinfo=UTC)


class Calendar:
    """Today, as the test says."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


def use(path: Path, calendar: Calendar, sessions: int = 0) -> tuple[backups.BackupFile, ...]:
    """Open the history, add sessions, close it; the back-ups there are then."""
    history = SqliteHistory(path, now=calendar)
    history.open().result()
    for _ in range(sessions):
        history.add(a_session()).result()
    history.close()
    return tuple(backups.sound(path))


def test_each_day_of_use_makes_one_back_up(path: Path, calendar: Calendar) -> None:
    assert use(path, calendar, sessions=2) == ()
    calendar.now += timedelta(days=1)
    use(path, calendar, sessions=1)
    calendar.now += timedelta(hours=5)
    [first] = use(path, calendar)
    assert first.reason is BackupReason.DAILY
    assert first.made_at == MORNING + timedelta(days=1)
    assert (first.contents.sessions, first.contents.sets, first.contents.format) == (2, 4, FORMAT)
    assert first.contents.last_session == datetime(2025, 3, 1, 17, 4, tzinfo=UTC)

    calendar.now += timedelta(days=1)
    second, _ = use(path, calendar)
    assert second.contents.sessions == 3


def test_a_year_of_use_leaves_a_handful(path: Path, calendar: Calendar) -> None:
    use(path, calendar, sessions=1)
    for _ in range(42):
        calendar.now += timedelta(days=9)
        use(path, calendar)
    there = list(backups.sound(path))
    assert len(there) == len(list(folder_of(path).iterdir()))
    assert 15 <= len(there) <= 23
    assert len({(each.made_at.year, each.made_at.month) for each in there}) == 12


def test_a_back_up_is_an_ordinary_file_that_other_tools_read(
    path: Path, calendar: Calendar
) -> None:
    use(path, calendar, sessions=3)
    calendar.now += timedelta(days=1)
    [backup] = use(path, calendar)
    with closing(sqlite3.connect(backup.path)) as plain:
        assert plain.execute("SELECT count(*) FROM v_session_summary").fetchone() == (3,)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [file.name for file in folder_of(path).iterdir()] == [backup.path.name]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_back_ups_are_their_owners_alone(path: Path, calendar: Calendar) -> None:
    old_mask = os.umask(0)
    try:
        use(path, calendar, sessions=1)
        calendar.now += timedelta(days=1)
        [backup] = use(path, calendar)
    finally:
        os.umask(old_mask)
    assert folder_of(path).stat().st_mode & 0o777 == 0o700
    assert backup.path.stat().st_mode & 0o777 == 0o600


def test_a_back_up_with_one_bit_changed_is_not_offered(path: Path, calendar: Calendar) -> None:
    use(path, calendar, sessions=1)
    for _ in range(2):
        calendar.now += timedelta(days=1)
        newest, *_ = use(path, calendar)
    content = bytearray(newest.path.read_bytes())
    content[-1] ^= 1
    newest.path.write_bytes(content)
    [left] = backups.sound(path)
    assert left.made_at == newest.made_at - timedelta(days=1)


def test_other_files_in_the_folder_are_left_alone(path: Path, calendar: Calendar) -> None:
    folder_of(path).mkdir(parents=True)
    mine = folder_of(path) / "history-before-my-experiment.sqlite"
    mine.write_bytes(b"mine")
    use(path, calendar, sessions=1)
    for _ in range(15):
        calendar.now += timedelta(days=1)
        use(path, calendar)
    assert mine.read_bytes() == b"mine"


def test_before_an_update_the_file_is_backed_up_as_it_was(path: Path, calendar: Calendar) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "schema-1.db", path)
    made = {backup.reason: backup for backup in use(path, calendar)}
    assert set(made) == {BackupReason.BEFORE_UPDATE, BackupReason.DAILY}
    assert made[BackupReason.BEFORE_UPDATE].contents.format == 1
    assert made[BackupReason.BEFORE_UPDATE].contents.sessions == 1


def test_the_way_back_from_the_last_update_stays_for_years(path: Path, calendar: Calendar) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "schema-1.db", path)
    for _ in range(16):
        use(path, calendar)
        calendar.now += timedelta(days=50)
    assert 1 in [one.contents.format for one in backups.sound(path)]


def test_without_a_back_up_there_is_no_update(
    path: Path, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "schema-1.db", path)
    before = path.read_bytes()

    def refuses(draft: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backups, "sync_file", refuses)
    history = SqliteHistory(path, now=calendar)
    assert isinstance(history.open().exception(), DiskFault)
    history.close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (1,)
    assert path.read_bytes()[100:] == before[100:]
    assert list(folder_of(path).iterdir()) == []


def test_a_copy_that_lacks_a_session_is_no_back_up(
    path: Path, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(path, calendar, sessions=2)

    def loses_one(draft: Path, key: None) -> object:
        with closing(sqlite3.connect(draft)) as plain:
            for table in ("performed_set", "pain_entry", "session"):
                column = "id" if table == "session" else "session"
                oldest = "(SELECT min(id) FROM session)"
                plain.execute(f"DELETE FROM {table} WHERE {column} = {oldest}")
            plain.commit()
        return check_file(draft, key)

    monkeypatch.setattr(backups, "check_file", loses_one)
    history = SqliteHistory(path, now=calendar)
    assert isinstance(history.back_up().exception(), HistoryDamaged)
    history.close()
    assert list(folder_of(path).iterdir()) == []


def test_what_an_interrupted_back_up_left_is_in_nobodys_way(path: Path, calendar: Calendar) -> None:
    use(path, calendar, sessions=1)
    folder_of(path).mkdir()
    (folder_of(path) / "unfinished.sqlite").write_bytes(b"half a back-up")
    calendar.now += timedelta(days=1)
    assert len(use(path, calendar)) == 1
    assert len(list(folder_of(path).iterdir())) == 1


def test_a_back_up_that_was_asked_for_stays(path: Path, calendar: Calendar) -> None:
    use(path, calendar, sessions=1)
    history = SqliteHistory(path, now=calendar)
    made = history.back_up().result()
    history.close()
    assert made.reason is BackupReason.ASKED
    for _ in range(15):
        use(path, calendar)
        calendar.now += timedelta(days=1)
    assert made in backups.sound(path)
