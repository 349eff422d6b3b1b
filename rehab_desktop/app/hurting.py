"""What a pain in a session means for the rest of it: which exercises are left out.

Running drills are not for a knee that hurts today: once a pain was red where it was told, or a
drill was stopped because it hurt, no further drill is begun (source `trekrun`; that one drill
stands for all of them is clinical judgement).
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.session.state import State
from rehab_desktop.core.session.timeline import StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLeft:
    """What is left of a session, by short titles: what is left out, and what comes next, empty
    where nothing does.
    """

    left_out: tuple[str, ...]
    then: str


def is_drill(activity: str, library: Library) -> bool:
    """A running drill or a jump; a warm-up block is none."""
    card = library.exercises.get(activity)
    return card is not None and card.kind.is_drill


def to_leave_out(
    state: State, library: Library, *, everyday: int = 0, stopping: bool = False
) -> frozenset[str]:
    """The exercises not to be begun any more; with `stopping` as if the present one were stopped
    now because it hurts. `everyday` is the usual pain of daily life, 0-10.
    """
    stopped = stopping and is_drill(state.step.activity, library)
    if not stopped and not _drills_are_over(state, library, everyday):
        return state.left_out
    drills = {step.activity for step in state.steps if is_drill(step.activity, library)}
    return state.left_out | drills


def after_stopping(state: State, library: Library, *, everyday: int = 0) -> SessionLeft:
    """What comes if the present exercise is stopped because it hurts."""
    return _ahead(state, to_leave_out(state, library, everyday=everyday, stopping=True))


def after_going_on(state: State, library: Library, *, everyday: int = 0) -> SessionLeft:
    """What comes if the session goes on with what it stands in."""
    return _ahead(state, to_leave_out(state, library, everyday=everyday))


def stands_before_left_out(state: State, library: Library, *, everyday: int = 0) -> bool:
    """The session gets ready for an exercise that will be left out."""
    leaving = to_leave_out(state, library, everyday=everyday)
    return state.step.kind is StepKind.READY and state.step.activity in leaving


def _drills_are_over(state: State, library: Library, everyday: int) -> bool:
    told = [(one.pain, one.exercise) for one in state.sets]
    if state.in_set:
        told.append((state.pain, state.step.activity))
    before = [mark.value for mark in state.pains if mark.set_index is None]
    if before:  # told before the first set: it belongs to what was to come
        told.append((before[-1], state.steps[0].activity))
    red = any(
        pain is not None
        and pain_light(pain, running=is_drill(activity, library), everyday=everyday)
        is PainLight.RED
        for pain, activity in told
    )
    return red or any(one.hurt and is_drill(one.exercise, library) for one in state.sets)


def _ahead(state: State, leaving: frozenset[str]) -> SessionLeft:
    later = {s.item: s for s in reversed(state.steps) if s.item > state.step.item}
    kept = [later[item] for item in sorted(later) if later[item].activity not in leaving]
    gone = [later[item].short_title for item in sorted(later) if later[item].activity in leaving]
    return SessionLeft(
        left_out=tuple(dict.fromkeys(gone)), then=kept[0].short_title if kept else ""
    )
