"""What a therapist notes in a led session: the mistakes and cues of the exercise, and where it
belongs.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.hurting import told_before_begun
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.clinic.visit import ObservationKind
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.state import State

MOST_CUES = 3
"""So many cues of an exercise are offered: the list is read while somebody moves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAt:
    """The set that something noted now belongs to: the one that runs, else the last one begun.
    `set_index` (from 0) is its place in the record, None before the first set.
    """

    exercise: str
    set_index: int | None
    side: Side | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSentence:
    """A sentence of an exercise's card that can be noted with one key: a mistake that was seen, or
    a cue that was given. `code` is the catalogue's English text.
    """

    kind: ObservationKind
    code: str


def set_now(state: State) -> SetAt:
    """The set that something noted at this instant belongs to."""
    step, last = state.step, last_begun(state.sets)
    if state.in_set or last is None:
        index = len(state.sets) if state.in_set else None
        return SetAt(exercise=step.activity, set_index=index, side=step.side)
    done = state.sets[last]
    return SetAt(exercise=done.exercise, set_index=last, side=done.side)


def sentences_of(card: Exercise | None) -> tuple[CardSentence, ...]:
    """What is often seen in an exercise, and the cues that help; none in a block without a card."""
    if card is None:
        return ()
    seen = (CardSentence(kind=ObservationKind.MISTAKE, code=one.text) for one in card.mistakes)
    cues = (CardSentence(kind=ObservationKind.CUE, code=one.text) for one in card.tips[:MOST_CUES])
    return (*seen, *cues)


def pain_without_record(runner: SessionRunner) -> int | None:
    """The pain (0-10) told in a session that is over and left no record, since nothing was begun in
    it or it was discarded; None where none was told or the record has it.
    """
    return told_before_begun(runner.state) if runner.recorder.record is None else None
