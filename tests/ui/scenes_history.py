"""The history page over a real file: full, empty, a session whole, trends, scores."""

from __future__ import annotations

import atexit
import contextlib
import shutil
import tempfile
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from rehab_desktop.app.by_hand import done_by_hand
from rehab_desktop.app.library import Library
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.history.record import PainMark, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.history.recovery import Trouble, TroubleKind
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.text import trouble_text
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.history.parts import HistoryParts
from tests.shipped import catalogue, library
from tests.ui.scene import Scene

NOTE = "Left knee felt warm on the stairs afterwards, fine an hour later."
STAIRS, RUNNING = "Walking down stairs", "Running 5 km"
TYPED = (NOTE, STAIRS, RUNNING)
"""What the person wrote."""


LEFT: list[tuple[SqliteHistory, Path]] = []
"""Histories of scenes that are gone. They are collected at any line, even where the thread pool
holds the lock that closing them needs, so they are closed later."""


@atexit.register
def close_left() -> None:
    """Close the histories nobody looks at any more."""
    while LEFT:
        history, folder = LEFT.pop()
        # At the end of the process its threads are gone before.
        with contextlib.suppress(RuntimeError):
            history.close()
        shutil.rmtree(folder, ignore_errors=True)


class Behind:
    """A history file for a scene, which goes when the scene does."""

    def __init__(self, scene: Scene) -> None:
        self.content: Catalogue = catalogue()
        self.library: Library = library()
        self.wall: Callable[[], datetime] = scene.world.clock.wall
        folder = Path(tempfile.mkdtemp(prefix="history-scene-"))
        self.history = SqliteHistory(folder / "history.sqlite")
        close_left()
        weakref.finalize(scene, LEFT.append, (self.history, folder))
        self.past, self.scores = SqlitePast(self.history), SqliteScores(self.history)
        numbers = count(1)
        parts = HistoryParts(
            past=self.past,
            scores=self.scores,
            library=self.library,
            measures=self.content.measures,
            sources=self.content.sources,
            kept_to=scene.world.programme.kept_to,
            wall=self.wall,
            new_id=lambda: f"new-{next(numbers)}",
            local=lambda naive: naive.replace(tzinfo=self.wall().tzinfo),
            operations=scene.operations,
        )
        scene.patience_ms = 1500
        scene.pages = replace(scene.pages, history=lambda parent: HistoryModel(parent, parts))

    def session(self, days_ago: float, routine: str, **changes: object) -> SessionRecord:
        """A whole session of that routine, unless `changes` says otherwise."""
        record = done_by_hand(
            session_id=f"{days_ago}-{routine}",
            routine=self.library.routines[routine],
            library=self.library,
            started_at=self.wall() - timedelta(days=days_ago),
            minutes=round(self.library.seconds(self.library.routines[routine]) / 60),
            pain_before=None,
            pain_after=None,
            effort=None,
            note="",
        )
        return replace(record, **changes)  # type: ignore[arg-type]

    def fill(self) -> SessionRecord:
        """Twelve weeks in which the knee gets better; the newest session is handed back."""
        chance = Random(3)
        newest = self.session(0.3, "strength")
        for day in range(84, 0, -1):
            if chance.random() < 0.35:
                continue
            share = 1 - day / 84
            pain = max(0, round(5 - 3.6 * share + chance.gauss(0, 0.9)))
            routine = ("daily-mobility", "strength", "control-10", "mobility-10")[day % 4]
            record = self.session(
                day + 0.2,
                routine,
                pain_before=min(10, pain + chance.choice((0, 0, 1))),
                pain_after=pain if day % 9 else None,
                effort=max(0, min(10, round(6 - 1.5 * share + chance.gauss(0, 0.8)))),
            )
            sets = tuple(
                replace(one, status=SetStatus.CUT_SHORT, actual_ns=one.actual_ns // 2, pain=pain)
                if chance.random() < 0.06
                else replace(one, actual_ns=round(one.actual_ns * (0.75 + 0.25 * share)))
                for one in record.sets
            )
            stopped = chance.random() < 0.08
            record = replace(
                record,
                sets=sets[: len(sets) // 2] if stopped else sets,
                status=SessionStatus.STOPPED if stopped else SessionStatus.COMPLETED,
            )
            self.history.add(record).result()
        last = list(newest.sets)
        last[3] = replace(
            last[3], status=SetStatus.CUT_SHORT, actual_ns=last[3].actual_ns // 3, pain=4
        )
        last[5] = replace(last[5], status=SetStatus.SKIPPED, actual_ns=0, reps=0)
        newest = replace(
            newest,
            sets=tuple(last),
            pains=(
                PainMark(value=2, after_ns=250 * SECOND, set_index=1),
                PainMark(value=4, after_ns=520 * SECOND, set_index=3),
            ),
            pain_before=2,
            pain_after=1,
            effort=6,
            note=NOTE,
        )
        self.history.add(newest).result()
        return newest

    def settle(self) -> None:
        """Wait until the history has answered and the page shows it."""
        for _ in range(4):
            self.history.ask(lambda *_: None).result()
            for _ in range(3):
                QCoreApplication.processEvents()


def _opened(scene: Scene, behind: Behind) -> HistoryModel:
    scene.open().pages_model.go("history")
    assert scene.app is not None
    model: HistoryModel = scene.app.pages_model.history  # type: ignore[assignment]
    behind.settle()
    return model


def full(scene: Scene) -> None:
    behind = Behind(scene)
    behind.fill()
    _opened(scene, behind)


def empty(scene: Scene) -> None:
    _opened(scene, Behind(scene))


def of_a_day(scene: Scene) -> None:
    """One day chosen, after a session of it was deleted."""
    behind = Behind(scene)
    newest = behind.fill()
    model = _opened(scene, behind)
    model._delete(newest.id)
    behind.settle()
    assert model._calendar is not None
    model._calendar.choose(date(2026, 4, 29).isoformat())
    behind.settle()


def detail(scene: Scene) -> None:
    behind = Behind(scene)
    newest = behind.fill()
    model = _opened(scene, behind)
    model.open(newest.id)
    behind.settle()


def editing(scene: Scene) -> None:
    detail(scene)
    assert scene.app is not None
    model = scene.app.pages_model.history._detail  # type: ignore[attr-defined]
    model.edit()


def adding(scene: Scene) -> None:
    behind = Behind(scene)
    _opened(scene, behind).addByHand()


def trends(scene: Scene) -> None:
    behind = Behind(scene)
    behind.fill()
    model = _opened(scene, behind)
    model.show("trends")
    assert model.trends_model() is not None
    behind.settle()


def trends_empty(scene: Scene) -> None:
    behind = Behind(scene)
    model = _opened(scene, behind)
    model.show("trends")
    assert model.trends_model() is not None
    behind.settle()


def _scored(scene: Scene) -> tuple[HistoryModel, Behind]:
    behind = Behind(scene)
    today = behind.wall().date()
    numbers = count(1)
    for measure, item, values in (
        ("pain-usual", "", (4, 4, 3)),
        ("pain-worst", "", (7, 6, 5, 4)),
        ("activities", STAIRS, (3, 5, 7)),
        ("activities", RUNNING, (1, 2)),
        ("akps", "", (71,)),
    ):
        for place, value in enumerate(values):
            behind.scores.put(
                Score(
                    id=f"s{next(numbers)}",
                    measure=measure,
                    item=item,
                    day=today - timedelta(days=21 * (len(values) - 1 - place) + 2),
                    value=value,
                )
            ).result()
    model = _opened(scene, behind)
    model.show("scores")
    assert model.scores_model() is not None
    behind.settle()
    return model, behind


def scores(scene: Scene) -> None:
    _scored(scene)


def scores_entering(scene: Scene) -> None:
    model, behind = _scored(scene)
    assert model._scores is not None
    model._scores.enter("activities", "")
    behind.settle()


def refused(scene: Scene) -> None:
    """A session is to be deleted where nothing can be saved."""
    full(scene)
    scene.operations.words = lambda _: trouble_text.refusal(
        Trouble(kind=TroubleKind.READ_ONLY, path="/media/sam/STICK/rehab/history.sqlite")
    )
    scene.operations.refuse(OSError())


HISTORY: dict[str, Callable[[Scene], None]] = {
    "history-full": full,
    "history-empty": empty,
    "history-day": of_a_day,
    "history-detail": detail,
    "history-editing": editing,
    "history-adding": adding,
    "history-trends": trends,
    "history-trends-empty": trends_empty,
    "history-scores": scores,
    "history-refused": refused,
    "history-scores-entering": scores_entering,
}
