"""The reminder for a kind of exercise, such as to keep breathing, and the moment it is shown."""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Kind
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.state import State, before_set
from rehab_desktop.core.session.timeline import StepKind

MOMENTS = (StepKind.REST, StepKind.SWITCH, StepKind.READY)
"""Where there is time to read, best first."""


def reminder_of(state: State, library: Library, guide: SafetyGuide) -> tuple[str, ...]:
    """The catalogue's reminders that belong to the present gap, most often none.

    Each kind is reminded of once in a session: in the first rest of its first exercise that was
    not skipped; without a rest in the change of legs, without one in the get-ready.
    """
    step = state.step
    kind = _kind(step.activity, library)
    if kind is None or not before_set(step):
        return ()
    done = {one.exercise for one in state.sets if one.status is not SetStatus.SKIPPED}
    earlier = {s.activity for s in state.steps if s.item < step.item}
    if any(_kind(activity, library) is kind for activity in earlier & done):
        return ()
    gaps = [s for s in state.steps if s.item == step.item and before_set(s)]
    first = next((s for moment in MOMENTS for s in gaps if s.kind is moment), None)
    if first is None or (first.kind, first.set_index) != (step.kind, step.set_index):
        return ()
    return tuple(one.statement.text for one in guide.during if kind in one.kinds)


def _kind(activity: str, library: Library) -> Kind | None:
    card = library.exercises.get(activity)
    return card.kind if card else None
