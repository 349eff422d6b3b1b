"""Small exercises and sessions for the tests of the core; times are whole seconds."""

from __future__ import annotations

from rehab_desktop.core.content.exercise import (
    Breath,
    Dose,
    Exercise,
    Kind,
    Level,
    Phase,
    PhaseKind,
    Progress,
    Sides,
    Tip,
)
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import Effect, Event, Sounded, State
from rehab_desktop.core.session.timeline import SECOND, Steps, compile_routine

BREATH = (
    Phase(kind=PhaseKind.INHALE, label="Breathe in", seconds=4),
    Phase(kind=PhaseKind.EXHALE, label="Breathe out", seconds=6),
    Phase(kind=PhaseKind.WAIT, label="Wait", seconds=3),
)
LIFT = (
    Phase(kind=PhaseKind.MOVE, label="Lift", seconds=3),
    Phase(kind=PhaseKind.HOLD, label="Hold", seconds=20),
    Phase(kind=PhaseKind.MOVE, label="Lower", seconds=3),
)


def dose(
    *phases: Phase,
    sets: int = 2,
    reps: int = 1,
    sides: Sides = Sides.BILATERAL,
    setup: float = 10,
    rest_rep: float = 0,
    rest_side: float = 0,
    rest_set: float = 20,
) -> Dose:
    return Dose(
        sets=sets,
        reps=reps,
        phases=phases,
        sides=sides,
        setup_s=setup,
        rest_rep_s=rest_rep,
        rest_side_s=rest_side,
        rest_set_s=rest_set,
    )


def card(
    exercise_id: str,
    *doses: Dose,
    tips: tuple[str, ...] = ("Stay tall.",),
    kind: Kind = Kind.STRENGTH,
) -> Exercise:
    """A card whose levels are named 1, 2, ... with one dose each."""
    levels = tuple(
        Level(id=str(n), title=f"Level {n}", dose=level) for n, level in enumerate(doses, 1)
    )
    return Exercise(
        id=exercise_id,
        order=1,
        name=exercise_id.title(),
        short_name=exercise_id,
        kind=kind,
        focus=("pelvis",),
        position="On your back.",
        setup_line="Lie down.",
        needs=("mat",),
        needs_optional=(),
        steps=("Lift.",),
        breath=Breath(),
        tempo="",
        dose_text="",
        basis=(),
        levels=levels,
        default_level=levels[-1].id,
        tips=tuple(Tip(text=tip, origin="ours") for tip in tips),
        mistakes=(),
        easier=("Half the range",),
        progress=Progress(criterion="", to="", basis=("CJ",)),
        gate=(),
        contraindications=(),
        stop=(),
        sources=(),
        certainty=1,
        identification="",
        clip=exercise_id,
    )


def steps(*items: Exercise | TimedBlock, transition: float = 15) -> Steps:
    """A routine of these cards and blocks, compiled."""
    routine = Routine(
        id="test",
        title="Test",
        items=tuple(i if isinstance(i, TimedBlock) else Item(exercise=i.id) for i in items),
        transition_s=transition,
    )
    return compile_routine(routine, {i.id: i for i in items if isinstance(i, Exercise)})


def begin(*items: Exercise | TimedBlock) -> State:
    """A session of these items that begins at instant 0."""
    return engine.begin(steps(*items), 0)[0]


def play(state: State, *events: Event) -> tuple[State, tuple[Effect, ...]]:
    """The state after these events, and all that they caused."""
    effects: tuple[Effect, ...] = ()
    for event in events:
        state, more = engine.advance(state, event)
        effects += more
    return state, effects


def tones(effects: tuple[Effect, ...]) -> list[tuple[float, str]]:
    """(second, tone) of each tone among the effects."""
    return [
        (effect.at / SECOND, effect.cue.tone.value)
        for effect in effects
        if isinstance(effect, Sounded) and effect.cue.tone
    ]


def phrases(effects: tuple[Effect, ...]) -> list[tuple[float, str]]:
    """(second, which phrase) of each phrase among the effects."""
    return [
        (effect.at / SECOND, effect.cue.phrase.said.value)
        for effect in effects
        if isinstance(effect, Sounded) and effect.cue.phrase
    ]


def at(seconds: float) -> int:
    return round(seconds * SECOND)
