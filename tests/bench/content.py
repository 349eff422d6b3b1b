"""The shipped exercises, with a clip for each of them and with routines made for measuring."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.composition.content import Content, load_content
from rehab_desktop.core.content.clip import Clip, Marker
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from tests.bench.sessions import BREATHING, CLIP, NUMBERED
from tests.video import numbered

TURNS = 40
"""Changes of clip in the routine `NUMBERED`: one every four seconds."""

PHASES_S = {"inhale": 1.2, "exhale": 1.0, "wait": 0.8}
"""Each is filmed in a second of the numbered clips, so that they run slower, even and faster."""


def bench_content() -> Content:
    """Where a clip is not made yet, another stands in its place: a picture always moves."""
    content = load_content()
    library = content.library
    exercises, clips = dict(library.exercises), dict(library.clips)
    made = list(clips.values())
    for place, card in enumerate(library.exercises.values()):
        if card.clip not in clips:
            clips[card.clip] = replace(made[place % len(made)], id=card.clip, markers=())
    for name in numbered.CLIPS:
        clips[name] = _numbered_clip(name)
        exercises[name] = _numbered_exercise(exercises[CLIP], name)
    names = [tuple(numbered.CLIPS)[turn % len(numbered.CLIPS)] for turn in range(TURNS)]
    routines = dict(library.routines) | {
        BREATHING: Routine(
            id=BREATHING,
            title="Breathing",
            items=(Item(exercise=CLIP, sets=1, reps=100),),
        ),
        NUMBERED: Routine(
            id=NUMBERED,
            title="Numbered",
            items=tuple(Item(exercise=name, sets=1, reps=1) for name in names),
            transition_s=0,
        ),
    }
    return replace(
        content,
        library=replace(library, exercises=exercises, clips=clips, routines=routines),
    )


def _numbered_clip(name: str) -> Clip:
    second = 30 * numbered.FRAME_NS
    return replace(
        numbered.clip(name),
        markers=tuple(
            Marker(phase=phase, start=place * second, end=(place + 1) * second)
            for place, phase in enumerate(PHASES_S)
        ),
    )


def _numbered_exercise(card: Exercise, name: str) -> Exercise:
    """A breath of three seconds, after one to get ready."""
    level = card.levels[0]
    phases = tuple(
        replace(phase, seconds=PHASES_S[phase.kind.value]) for phase in level.dose.phases
    )
    dose = replace(level.dose, phases=phases, sets=1, reps=1, setup_s=1.0)
    return replace(card, id=name, clip=name, levels=(replace(level, dose=dose),))
