"""What a pain in a session means for the rest of it: which exercises are left out.

Running drills are not for a knee that hurts today: once a pain was red where it was told, or a
drill was stopped because it hurt, no further drill is begun (source `trekrun`; that one drill
stands for all of them is clinical judgement).
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
    """What is left of a session, by short titles: what is left out, and what comes next, empty
    where nothing does.
    """

    left_out: tuple[str, ...]
    then: str


def is_drill(activity: str, library: Library) -> bool:
    """A running drill or a jump; a warm-up block is none."""
    card = library.exercises.get(activity)
    return card is not None and card.kind.is_drill


def asked_in(activity: str, pain: int, library: Library, *, everyday: int = 0) -> Ask:
    """What a pain of 0-10 asks for that was told in this exercise or warm-up block."""
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


def pain_kept(state: State) -> bool:
    """Leaving now would leave a pain that asks for less: the session stays on record for it, even
    where it is discarded.
    """
    ended, _ = engine.advance(state, End(at=state.at))
    return told_to_ask_for_less(ended) and last_begun(ended.sets) is not None


def told_to_ask_for_less(state: State) -> bool:
    """More than a green pain was told in a session, or something in it was stopped because it hurt
    and nobody said how much.
    """
    marked = any(mark.value > GREEN_UP_TO for mark in state.pains)
    return marked or any(one.hurt and one.pain is None for one in state.sets)


def told_before_begun(state: State) -> int | None:
    """The pain told before the first set, 0-10, which is the knee as it came; None for none."""
    told = [mark.value for mark in state.pains if mark.set_index is None]
    return told[-1] if told else None


def _drills_are_over(state: State, library: Library, everyday: int) -> bool:
    told = [(one.pain, one.exercise) for one in state.sets]
    if state.in_set:
        told.append((state.pain, state.step.activity))
    before = told_before_begun(state)
    if before is not None:  # it belongs to what was to come
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
