"""Which tones and sentences belong to a step, and when. It reads the steps only, never a clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.ports import Tone
from rehab_desktop.core.session.timeline import BREATHS, SECOND, Step, StepKind, Steps

COUNTDOWN = 3 * SECOND
"""Length of the 3-2-1 (ns) before a resumed or repeated set and at the end of a gap or a hold,
unless the person chose another length.
"""

COUNT_DOWNS_S = (3, 5, 0)
"""The lengths that can be chosen (seconds), the usual one first; 0 is for none."""

EFFORT = 8 * SECOND
"""A movement of at least this length (ns) is announced, counted down and ended like a hold."""

HALFWAY_FROM = 20 * SECOND
SPOKEN_TIP_AFTER = 2 * SECOND
TIP_AT_LEAST_S = 6.0
TIP_CHARACTERS_PER_SECOND = 15


class PhraseKind(StrEnum):
    """The sentences that a session can speak. The text of each is in the language files."""

    FIRST = "first"
    NEXT = "next"
    REST = "rest"
    SWITCH = "switch"
    EFFORT = "effort"
    HALFWAY = "halfway"
    WORD = "word"
    COUNT = "count"
    MANUAL = "manual"
    TIP = "tip"
    GET_READY = "get ready"
    DONE = "done"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence to speak: which one, and the values for its gaps."""

    said: PhraseKind
    title: str = ""
    text: str = ""
    side: Side | None = None
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A tone, a phrase or both, `offset` nanoseconds after the step began."""

    offset: int
    tone: Tone | None = None
    phrase: Phrase | None = None


def tip_seconds(text: str) -> float:
    """Seconds that a tip stays on screen: at least 6, and enough to read 15 characters a second."""
    return max(TIP_AT_LEAST_S, len(text) / TIP_CHARACTERS_PER_SECOND)


def cues_of(
    steps: Steps, index: int, duration: int, count_down: int = COUNTDOWN
) -> tuple[Cue, ...]:
    """The cues of a step that lasts `duration` ns, sorted by offset.

    A tone sounds at each of its last seconds, `count_down` ns in all; with 0 only its end is
    sounded.
    """
    step = steps[index]
    before = steps[index - 1] if index else None
    cues = [
        *_opening(step, before, duration),
        *_spoken_tip(steps, index),
        *_closing(step, duration, count_down),
    ]
    return tuple(sorted(cues, key=lambda cue: cue.offset))


def countdown_cues(count_down: int = COUNTDOWN) -> tuple[Cue, ...]:
    """The 3-2-1 before a resumed or repeated set; with 0 ns only the tone that begins it."""
    beeps = [Cue(offset=n * SECOND, tone=Tone.LOW) for n in range(count_down // SECOND)]
    if beeps:
        beeps[0] = Cue(offset=0, tone=Tone.LOW, phrase=Phrase(said=PhraseKind.GET_READY))
    return (*beeps, Cue(offset=count_down, tone=Tone.HIGH))


DONE_CUE = Cue(offset=0, tone=Tone.DONE, phrase=Phrase(said=PhraseKind.DONE))
OVER_CUE = Cue(offset=0, tone=Tone.DONE, phrase=Phrase(said=PhraseKind.OVER))
"""The end of a session in which something hurt much: without praise."""


def timed_effort(step: Step, duration: int) -> bool:
    """True for a hold, and for a movement that is long enough to be counted down and ended by a
    tone.
    """
    return step.kind in (StepKind.HOLD, StepKind.MOVE) and duration >= (
        5 * SECOND if step.kind is StepKind.HOLD else EFFORT
    )


def _opening(step: Step, before: Step | None, duration: int) -> Iterator[Cue]:
    tone: Tone | None = None
    phrase: Phrase | None = None
    after_gap = before is not None and before.gap
    match step.kind:
        case StepKind.READY:
            said = PhraseKind.NEXT if before else PhraseKind.FIRST
            phrase = Phrase(said=said, title=step.title, text=step.cue, side=step.side)
        case StepKind.REST if step.rep <= 1:
            phrase = Phrase(said=PhraseKind.REST, title=step.title, side=step.side)
        case StepKind.SWITCH:
            tone, phrase = Tone.SWITCH, Phrase(said=PhraseKind.SWITCH, side=step.side)
        case StepKind.INHALE | StepKind.EXHALE:
            tone = Tone.INHALE if step.kind is StepKind.INHALE else Tone.EXHALE
        case StepKind.HOLD:
            tone = None if after_gap else Tone.START
        case StepKind.MOVE if not (after_gap or _ends_with_tone(before)):
            tone = Tone.TICK
        case StepKind.MANUAL:
            phrase = Phrase(said=PhraseKind.MANUAL, number=step.reps)
    if step.kind in BREATHS and step.rep == 1:
        phrase = Phrase(said=PhraseKind.WORD, text=step.label)
    if timed_effort(step, duration):
        phrase = Phrase(said=PhraseKind.EFFORT, text=step.label, number=duration // SECOND)
    elif step.kind in (StepKind.MOVE, StepKind.HOLD) and step.phase == 0 and step.reps > 1:
        phrase = Phrase(said=PhraseKind.COUNT, number=step.rep)
    if not step.gap and before and not before.gap and before.side is not step.side:
        tone, phrase = Tone.SWITCH, Phrase(said=PhraseKind.SWITCH, side=step.side)
    if tone or phrase:
        yield Cue(offset=0, tone=tone, phrase=phrase)


def _closing(step: Step, duration: int, count_down: int) -> Iterator[Cue]:
    if step.manual:
        return
    if step.gap or timed_effort(step, duration):
        for left in range(count_down // SECOND, 0, -1):
            if duration - left * SECOND > 0:
                yield Cue(offset=duration - left * SECOND, tone=Tone.LOW)
    if timed_effort(step, duration) and duration >= HALFWAY_FROM:
        yield Cue(offset=duration // 2, phrase=Phrase(said=PhraseKind.HALFWAY))
    if step.gap:
        yield Cue(offset=duration, tone=Tone.HIGH)
    elif timed_effort(step, duration):
        yield Cue(offset=duration, tone=Tone.END)


def _ends_with_tone(before: Step | None) -> bool:
    return before is not None and timed_effort(before, before.duration)


def _spoken_tip(steps: Steps, index: int) -> Iterator[Cue]:
    """A tip is spoken after the first words of its set; in a breathing set after the
    first breath.
    """
    step = steps[index]
    if step.tip and step.kind not in BREATHS:
        yield Cue(offset=SPOKEN_TIP_AFTER, phrase=Phrase(said=PhraseKind.TIP, text=step.tip))
    elif step.kind in BREATHS and step.rep == 2 and step.phase == 0:
        for other in steps[max(0, index - 8) : index]:
            if other.set_index == step.set_index and other.tip:
                yield Cue(offset=0, phrase=Phrase(said=PhraseKind.TIP, text=other.tip))
