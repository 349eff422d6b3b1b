"""What is spoken, and how doses, times and days are written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.session.cues import Phrase, PhraseKind
from rehab_desktop.text import wording
from tests.shipped import library

NOW = datetime(2026, 5, 1, 18, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("phrase", "spoken"),
    [
        (
            Phrase(said=PhraseKind.FIRST, title="90/90 breathing", text="Lie down."),
            "First: 90/90 breathing. Lie down.",
        ),
        (
            Phrase(said=PhraseKind.NEXT, title="Wall calf strides", side=Side.LEFT),
            "Next: Wall calf strides. Left leg.",
        ),
        (
            Phrase(said=PhraseKind.REST, title="Wall calf strides", side=Side.RIGHT),
            "Rest. Next: Wall calf strides, right leg.",
        ),
        (Phrase(said=PhraseKind.REST, title="Hip flip"), "Rest. Next: Hip flip."),
        (Phrase(said=PhraseKind.SWITCH, side=Side.RIGHT), "Switch to the right leg."),
        (Phrase(said=PhraseKind.SWITCH, side=Side.LEFT), "Switch to the left leg."),
        (Phrase(said=PhraseKind.EFFORT, text="Hold", number=20), "Hold, 20 seconds."),
        (Phrase(said=PhraseKind.EFFORT, text="Hold", number=1), "Hold, 1 second."),
        (Phrase(said=PhraseKind.HALFWAY), "Halfway."),
        (Phrase(said=PhraseKind.WORD, text="Breathe in"), "Breathe in"),
        (Phrase(said=PhraseKind.COUNT, number=3), "3"),
        (Phrase(said=PhraseKind.MANUAL, number=8), "8 repetitions, at your own pace."),
        (Phrase(said=PhraseKind.TIP, text="Tall first."), "Tall first."),
        (Phrase(said=PhraseKind.GET_READY), "Get ready."),
        (Phrase(said=PhraseKind.DONE), "Session complete. Well done."),
        (Phrase(said=PhraseKind.OVER), "Session complete."),
    ],
)
def test_a_phrase_is_spoken(phrase: Phrase, spoken: str) -> None:
    assert wording.text(phrase) == spoken


def test_every_phrase_has_words() -> None:
    for said in PhraseKind:
        phrase = Phrase(said=said, title="A", text="B", side=Side.LEFT, number=2)
        assert wording.text(phrase)


@pytest.mark.parametrize(
    ("exercise", "written"),
    [
        ("breathing-90-90", "3 × 4 breaths"),
        ("hip-flip-90-90", "2 × 12 reps"),
        ("standing-rotations", "2 × 8 each side"),
        ("wall-calf-strides", "3 × 20 s each side"),
        ("roller-bridge", "3 × 20 s"),
        ("door-frame-push", "3 × 3 × 5 s each side"),
        ("leg-cycle-dribbles", "4 × 15 s"),
    ],
)
def test_a_dose_is_written_as_on_a_card(exercise: str, written: str) -> None:
    card = library().exercises[exercise]
    assert wording.dose(Item(exercise=exercise), card) == written


def test_one_breath_and_one_repetition_are_written_as_one() -> None:
    cards = library().exercises
    for exercise, written in (("breathing-90-90", "1 × 1 breath"), ("hip-flip-90-90", "1 × 1 rep")):
        once = Item(exercise=exercise, sets=1, reps=1)
        assert wording.dose(once, cards[exercise]) == written


def test_a_block_is_written_in_minutes() -> None:
    assert wording.dose(TimedBlock(id="walk", title="Walk", seconds=180), None) == "3 min"


@pytest.mark.parametrize(
    ("seconds", "written"), [(0.2, "0:01"), (59, "0:59"), (60, "1:00"), (3725, "1:02:05")]
)
def test_a_clock_rounds_up(seconds: float, written: str) -> None:
    assert wording.clock(round(seconds * 1e9)) == written


@pytest.mark.parametrize(
    ("ago", "written"),
    [
        (timedelta(hours=1), "Today 17:04"),
        (timedelta(days=1), "Yesterday 18:04"),
        (timedelta(days=3), "Tuesday 28 Apr, 18:04"),
    ],
)
def test_a_day_is_told_as_people_do(ago: timedelta, written: str) -> None:
    assert wording.when(NOW - ago, NOW) == written


@pytest.mark.parametrize(
    ("hour", "greeting"), [(3, "evening"), (7, "morning"), (12, "afternoon"), (20, "evening")]
)
def test_the_greeting_knows_the_hour(hour: int, greeting: str) -> None:
    assert wording.greeting(NOW.replace(hour=hour)) == f"Good {greeting}"
