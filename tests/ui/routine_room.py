"""Own routines and clips in memory, and the page of routines over them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import QObject

from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.catalogue.own import RoutineTexts, TomlFiles
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused
from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.routines.routines_model import RoutineParts, RoutinesModel
from tests.app.stage import World
from tests.fakes import answer
from tests.shipped import catalogue


class MemoryRoutines:
    """Keeps texts in memory; answers at once, to a change with `broken`."""

    def __init__(self) -> None:
        self.kept: dict[str, StoredRoutine] = {}
        self.writing: str | None = None
        self.broken: Exception | None = None

    def routines(self) -> Future[Sequence[StoredRoutine]]:
        return answer(tuple(self.kept.values()))

    def put(self, routine: StoredRoutine) -> Future[None]:
        self.kept[routine.id] = routine
        return answer(None, self.broken)

    def delete(self, id_: str, at: datetime) -> Future[None]:
        self.kept.pop(id_, None)
        return answer(None, self.broken)

    def draft(self) -> Future[str | None]:
        return answer(self.writing)

    def put_draft(self, content: str) -> Future[None]:
        self.writing = content
        return answer(None)

    def drop_draft(self) -> Future[None]:
        self.writing = None
        return answer(None)


class HeldClips:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.taken: list[Clip] = []
        self.future: Future[Clip] = Future()

    def add(self, path: str) -> Future[Clip]:
        self.asked.append(path)
        self.future = Future()
        return self.future

    def offer(self, clip: Clip) -> None:
        self.taken.append(clip)

    def cancel(self) -> None:
        self.refuse(ClipFault.CANCELLED)

    def refuse(self, fault: ClipFault) -> None:
        self.future.set_exception(ClipRefused(fault, "knee.avi"))


class RoutineRoom:
    """What the page works with in a scene. `context` returns the context of today."""

    def __init__(
        self, world: World, operations: Operations, context: Callable[[], TodayContext]
    ) -> None:
        found = catalogue()
        self._context = context
        library = world.library
        self.store = MemoryRoutines()
        self.clips = HeldClips()
        texts = RoutineTexts(found.sources)
        offered = library.routines
        self.own = OwnRoutines(
            routines=offered if isinstance(offered, OverlayMapping) else OverlayMapping(offered),
            exercises=library.exercises,
            store=self.store,
            texts=texts,
            wall=world.clock.wall,
        )
        self.parts = RoutineParts(
            library=library,
            own=self.own,
            files=TomlFiles(texts, library.exercises),
            sources=found.sources,
            clips=self.clips,
            operations=operations,
        )

    def make(self, parent: QObject) -> RoutinesModel:
        self.page = RoutinesModel(self.parts, parent, context=self._context())
        return self.page
