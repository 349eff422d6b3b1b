"""Stand-ins for the world: a clock that is told the time, ports that write down what they hear."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.core.history.record import Checkpoint, SessionRecord
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind
from rehab_desktop.core.session.cues import Phrase
from rehab_desktop.core.session.ports import Tone

T = TypeVar("T")


class FakeClock:
    """Time passes only when `go` says so."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._real = 1_000_000_000_000
        self._slept = 0
        self._wall = datetime(2026, 5, 1, 18, 4, tzinfo=UTC)

    def go(self, seconds: float) -> None:
        """Let `seconds` of real time pass."""
        self._real += round(seconds * 1e9)
        self._wall += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep: monotonic time stands still, wall time does not."""
        self._slept += round(seconds * 1e9)
        self._wall += timedelta(seconds=seconds)

    def real(self) -> int:
        return self._real

    def now(self) -> int:
        return round(self._real * self.speed)

    def slept(self) -> int:
        slept, self._slept = self._slept, 0
        return slept

    def wall(self) -> datetime:
        return self._wall


class FakeVideo:
    def __init__(self) -> None:
        self.shot: Shot | None = None
        self.next: Clip | None = None

    def follow(self, shot: Shot | None) -> None:
        self.shot = shot

    def preload(self, clip: Clip | None) -> None:
        self.next = clip

    def close(self) -> None:
        self.shot = None


class FakeSound:
    def __init__(self) -> None:
        self.tones: list[Tone] = []
        self.volume = 1.0

    def play(self, tone: Tone) -> None:
        self.tones.append(tone)

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.tones.clear()


class FakeVoice:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.ducked = 0
        self.hushed = 0
        self.volume = 1.0

    def say(self, text: str, due: int) -> None:
        self.said.append(text)

    def duck(self) -> None:
        self.ducked += 1

    def hush(self) -> None:
        self.hushed += 1

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.said.clear()


class FakeWakeLock:
    def __init__(self) -> None:
        self.held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


class MemoryHistory:
    """A history in memory that answers at once; `broken` makes every call fail."""

    def __init__(self) -> None:
        self.records: dict[str, SessionRecord] = {}
        self.row: Checkpoint | None = None
        self.writes = 0
        self.broken: Exception | None = None

    def add(self, record: SessionRecord) -> Future[None]:
        if not self.broken:
            self.records[record.id] = record
            self.row = None if self.row and self.row.id == record.id else self.row
        return self._answer(None)

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        if not self.broken:
            self.records[session_id] = replace(
                self.records[session_id], pain_after=pain_after, effort=effort, note=note
            )
        return self._answer(None)

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        newest: Sequence[SessionRecord] = list(self.records.values())[::-1][:limit]
        return self._answer(newest)

    def save_checkpoint(self, checkpoint: Checkpoint) -> Future[None]:
        self.row = checkpoint
        self.writes += 1
        return self._answer(None)

    def checkpoint(self) -> Future[Checkpoint | None]:
        return self._answer(self.row)

    def clear_checkpoint(self, session_id: str) -> Future[None]:
        self.row = None if self.row and self.row.id == session_id else self.row
        return self._answer(None)

    def close(self) -> None:
        self.broken = RuntimeError("closed")

    def _answer(self, value: T) -> Future[T]:
        return answer(value, self.broken)


class FakeRecovery:
    """Ways out that work at once, or fail with `broken`; writes down which were taken."""

    def __init__(self) -> None:
        self.trouble: Trouble | None = None
        self.found: Sequence[Backup] = ()
        self.taken: list[str] = []
        self.broken: Exception | None = None

    def explain(self, error: BaseException) -> Trouble:
        return self.trouble or Trouble(kind=TroubleKind.OTHER, path="/data", detail=str(error))

    def backups(self) -> Future[Sequence[Backup]]:
        return answer(self.found)

    def back_up(self) -> Future[Backup]:
        self.taken.append("back up")
        made = Backup(id="asked", made_at=datetime(2026, 5, 1, 18, 4, tzinfo=UTC), sessions=3)
        if not self.broken:
            self.found = [made, *self.found]
        return answer(made, self.broken)

    def restore(self, backup: Backup) -> Future[None]:
        return self._take(f"restore {backup.id}")

    def start_empty(self) -> Future[None]:
        return self._take("start empty")

    def view_only(self) -> Future[None]:
        return self._take("view only")

    def move_to(self, folder: str) -> Future[None]:
        return self._take(f"move to {folder}")

    def retry(self) -> Future[None]:
        return self._take("retry")

    def _take(self, way: str) -> Future[None]:
        self.taken.append(way)
        return answer(None, self.broken)


def answer(value: T, error: Exception | None = None) -> Future[T]:
    """A future that is done."""
    future: Future[T] = Future()
    if error:
        future.set_exception(error)
    else:
        future.set_result(value)
    return future


def english(phrase: Phrase) -> str:
    """A phrase in bare words, as a test can name it."""
    side = phrase.side.value if phrase.side else ""
    number = str(phrase.number) if phrase.number else ""
    parts = (phrase.said.value, phrase.title, phrase.text, side, number)
    return " ".join(part for part in parts if part)
