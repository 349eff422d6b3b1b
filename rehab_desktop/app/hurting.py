"""What pain in a session means for the rest of it: which exercises are left out.

A knee that hurts today should do no running drills. After a red pain, or after a drill was stopped
because it hurt, no further drill is begun (source `trekrun`; that one drill counts for all drills
is clinical judgement).
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import GREEN_UP_TO, Ask, PainLight, asked_by, pain_light
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.state import End, State
from rehab_desktop.core.session.timeline import StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLeft:
    """What is left of a session, as short titles: the exercises that are left out, and the next one
    (`then`), empty where none follows.
    """

    left_out: tuple[str, ...]
    then: str


def is_drill(activity: str, library: Library) -> bool:
    """True for a running drill or a jump, false for a warm-up block."""
    card = library.exercises.get(activity)
    return card is not None and card.kind.is_drill


def asked_in(activity: str, pain: int, library: Library, *, everyday: int = 0) -> Ask:
    """What a pain of 0-10 asks for in this exercise or warm-up block."""
    card = library.exercises.get(activity)
    return asked_by(
        pain,
        running=is_drill(activity, library),
        everyday=everyday,
        own_limit=card.stop_above if card else None,
    )


def to_leave_out(
    state: State, library: Library, *, everyday: int = 0, stopping: bool = False
) -> frozenset[str]:
    """The ids of exercises not to begin any more. With `stopping`: as if the present exercise were
    stopped now because it hurts. `everyday` is the usual pain of daily life, 0-10.
    """
    stopped = stopping and is_drill(state.step.activity, library)
    if not stopped and not _drills_are_over(state, library, everyday):
        return state.left_out
    drills = {step.activity for step in state.steps if is_drill(step.activity, library)}
    return state.left_out | drills


def after_stopping(state: State, library: Library, *, everyday: int = 0) -> SessionLeft:
    """What follows if the present exercise is stopped because it hurts."""
    return _ahead(state, to_leave_out(state, library, everyday=everyday, stopping=True))


def after_going_on(state: State, library: Library, *, everyday: int = 0) -> SessionLeft:
    """What follows if the session goes on with the present exercise."""
    return _ahead(state, to_leave_out(state, library, everyday=everyday))


def stands_before_left_out(state: State, library: Library, *, everyday: int = 0) -> bool:
    """True where the session gets ready for an exercise that will be left out."""
    leaving = to_leave_out(state, library, everyday=everyday)
    return state.step.kind is StepKind.READY and state.step.activity in leaving


def pain_kept(state: State) -> bool:
    """True where the session will be stored even if the person discards it, because a pain reported
    in it asks for less training.
    """
    ended, _ = engine.advance(state, End(at=state.at))
    return told_to_ask_for_less(ended) and last_begun(ended.sets) is not None


def told_to_ask_for_less(state: State) -> bool:
    """True where a pain above 2 was reported in the session, or where an exercise was stopped
    because it hurt and no number was given.
    """
    marked = any(mark.value > GREEN_UP_TO for mark in state.pains)
    return marked or any(one.hurt and one.pain is None for one in state.sets)


def told_before_begun(state: State) -> int | None:
    """The pain (0-10) reported in the session before its first set, which is the pain before
    training; None where none was reported.
    """
    told = [mark.value for mark in state.pains if mark.set_index is None]
    return told[-1] if told else None


def _drills_are_over(state: State, library: Library, everyday: int) -> bool:
    told = [(one.pain, one.exercise) for one in state.sets]
    if state.in_set:
        told.append((state.pain, state.step.activity))
    before = told_before_begun(state)
    if before is not None:  # it counts for the first exercise
        told.append((before, state.steps[0].activity))
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
