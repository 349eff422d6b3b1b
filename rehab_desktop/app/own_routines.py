"""The person's own routines: kept as the text of routine files, and offered beside the built-in
ones.

All calls belong to the screen's thread. A change is visible at once; the store saves it later and
tries again by itself where the disk refuses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime

from rehab_desktop.app.futures import done
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.naming import free_id, free_title
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.content.routine_ports import RoutineFormat, RoutineStore, StoredRoutine


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableRoutine:
    """An own routine that this version cannot read, because of its `problems`. Its text is not
    changed.
    """

    stored: StoredRoutine
    problems: tuple[Problem, ...]


class OwnRoutines:
    """The use cases around own routines. `routines` is the mapping from which the library offers
    routines.
    """

    def __init__(
        self,
        *,
        routines: OverlayMapping[Routine],
        exercises: Mapping[str, Exercise],
        store: RoutineStore,
        texts: RoutineFormat,
        wall: Callable[[], datetime],
    ) -> None:
        self._routines = routines
        self._exercises = exercises
        self._store = store
        self._texts = texts
        self._wall = wall
        self._listeners: list[Callable[[], None]] = []
        self._changed: set[str] = set()
        """Ids changed since the store was asked: for these the answer of the store is
        out of date.
        """
        self._asked = False
        self.kept: Future[None] = done(None)
        """Done when the disk has the newest change; it fails where the disk refuses it."""
        self.unusable: tuple[UnreadableRoutine, ...] = ()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    # What there is

    def load(self) -> Future[Sequence[StoredRoutine]]:
        """The stored routines; pass the result to `offer`."""
        self._changed.clear()
        self._asked = True
        return self._store.routines()

    def offer(self, found: Sequence[StoredRoutine]) -> None:
        """Offer these stored routines."""
        sound: dict[str, Routine] = {}
        unusable: list[UnreadableRoutine] = []
        for stored in found:
            if stored.id in self._changed:
                continue
            try:
                sound[stored.id] = self._texts.read(stored.content, stored.id, self._exercises)
            except FileRefused as refused:
                unusable.append(UnreadableRoutine(stored=stored, problems=refused.problems))
        self.unusable = tuple(unusable)
        newer = {id_: one for id_, one in self._routines.own.items() if id_ in self._changed}
        self._routines.fill(newer | sound)
        self._asked = False
        self._notify()

    def is_own(self, id_: str) -> bool:
        """True where the routine is the person's own and may be changed."""
        return id_ in self._routines.own

    def free_title(self, title: str) -> str:
        """This title, or a numbered one where another routine has it already."""
        return free_title(title, [routine.title for routine in self._routines.values()])

    # Changes

    def add(self, routine: Routine) -> Routine:
        """Keep a new routine under a free id; returns the routine with that id."""
        taken = {*self._routines, *(one.stored.id for one in self.unusable)}
        id_ = free_id(routine.id or routine.title, taken)
        if self._asked:
            # The time is added, because a routine that the store has not returned yet may have this
            # id.
            id_ = f"{id_}-{self._wall():%Y%m%d%H%M%S}"
        return self._keep(replace(routine, id=id_))

    def replace(self, routine: Routine) -> Routine:
        """Replace the own routine that has this id."""
        return self._keep(routine)

    def save(self, draft: Draft) -> Routine:
        """Make a routine of the draft and keep it. Raises `ValueError` where something is missing;
        then nothing is kept.
        """
        routine = draft.routine(draft.id)
        return self.replace(routine) if self.is_own(draft.id) else self.add(replace(routine, id=""))

    def delete(self, id_: str) -> Routine:
        """Delete an own routine and return it; `replace` with the returned routine
        brings it back.
        """
        routine = self._routines.pop(id_)
        self._changed.add(id_)
        self.kept = self._store.delete(id_, self._wall())
        self._notify()
        return routine

    def delete_unusable(self, id_: str) -> None:
        """Delete an own routine that cannot be read."""
        self.unusable = tuple(one for one in self.unusable if one.stored.id != id_)
        self.kept = self._store.delete(id_, self._wall())
        self._notify()

    # Files

    def text_of(self, routine: Routine) -> str:
        """The routine as the text of a routine file."""
        return self._texts.write(routine)

    # What is being written

    def load_draft(self) -> Future[str | None]:
        """The text of the last saved draft; pass the result to `read_draft`."""
        return self._store.draft()

    def read_draft(self, content: str | None) -> Draft | None:
        """The draft in this text, None where there is none or it cannot be read."""
        if content is None:
            return None
        try:
            return self._texts.read_draft(content, self._exercises)
        except ValueError:
            return None

    def keep_draft(self, draft: Draft) -> None:
        """Save the draft in place of the last one."""
        self._store.put_draft(self._texts.write_draft(draft))

    def drop_draft(self) -> None:
        """Delete the saved draft."""
        self._store.drop_draft()

    def _keep(self, routine: Routine) -> Routine:
        self._routines.put(routine.id, routine)
        self._changed.add(routine.id)
        self.kept = self._store.put(
            StoredRoutine(
                id=routine.id,
                title=routine.title,
                content=self._texts.write(routine),
                changed_at=self._wall(),
            )
        )
        self._notify()
        return routine

    def _notify(self) -> None:
        for listener in self._listeners:
            listener()
