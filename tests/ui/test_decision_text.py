"""The words of the day's decision: one sentence for each change and each sign, with its day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rehab_desktop.core.dosing import Changed, TodaysRoutine, What
from rehab_desktop.core.knee import Cause, Sign
from rehab_desktop.core.routine import Item, Routine
from rehab_desktop.core.safety import PainLight
from rehab_desktop.ui.decision_text import (
    changed_line,
    changed_lines,
    headline,
    on_day,
    sign_line,
    until_day,
)
from tests.ui.scenes import library

TODAY = date(2026, 11, 26)  # a Thursday
BRIDGE, CALF, DRILL = "roller-bridge", "wall-calf-strides", "leg-cycle-dribbles"

pytestmark = pytest.mark.usefixtures("qtbot")


def sign(cause: Cause, *about: str, ago: int = 3, pain: int | None = 7) -> Sign:
    return Sign(
        light=PainLight.RED,
        cause=cause,
        day=TODAY - timedelta(days=ago),
        pain=pain,
        exercises=about,
        whole=not about,
    )


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (sign(Cause.SET, BRIDGE), "You told 7 of 10 in Roller bridge on Monday."),
        (
            sign(Cause.SET, DRILL, "high-knees-overhead", ago=1, pain=4),
            "You told 4 of 10 in a drill yesterday.",
        ),
        (
            sign(Cause.STOPPED, BRIDGE, pain=None),
            "You stopped Roller bridge on Monday because it hurt.",
        ),
        (sign(Cause.AFTER), "You told 7 of 10 after a session on Monday."),
        (sign(Cause.MORNING, CALF, ago=0, pain=4), "You told 4 of 10 in the morning today."),
        (
            sign(Cause.MORNING, CALF, ago=0, pain=None),
            "The knee was not back to its usual in the morning today.",
        ),
        (
            sign(Cause.MORNINGS, ago=0),
            "Two mornings were sore, one after the other, the last one today.",
        ),
        (sign(Cause.NOW, ago=0), "You put the knee at 7 of 10 today."),
        (sign(Cause.RUN, ago=1), "You told 7 of 10 for a run yesterday."),
        (sign(Cause.AWAY, BRIDGE, ago=20, pain=None), "You did it last on 6 November."),
        (sign(Cause.EVERYDAY, ago=0, pain=4), "Your everyday pain is 4 of 10."),
    ],
    ids=lambda one: one.cause.value if isinstance(one, Sign) else "",
)
def test_each_sign_is_one_sentence_with_its_day(told: Sign, said: str) -> None:
    assert sign_line(told, library(), TODAY) == said


def test_no_cause_is_without_words() -> None:
    for cause in Cause:
        said = sign_line(sign(cause, BRIDGE), library(), TODAY)
        assert said[0].isupper()
        assert said.endswith(".")
        assert "{" not in said


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (
            Changed(exercise="high-knees-overhead", what=What.GATE),
            "High knees overhead is behind its gate.",
        ),
        (
            Changed(
                exercise=BRIDGE,
                what=What.RESTS,
                until=TODAY + timedelta(days=2),
                sign=sign(Cause.SET, BRIDGE, ago=0),
            ),
            "Roller bridge rests until Saturday: you told 7 of 10 today.",
        ),
        (
            Changed(exercise=DRILL, what=What.LIMIT, sign=sign(Cause.EVERYDAY, ago=0, pain=4)),
            "Leg-cycle dribbles is left out today: your everyday pain is 4 of 10.",
        ),
        (
            Changed(
                exercise="high-knees-overhead", what=What.WEEKLY, until=TODAY + timedelta(days=1)
            ),
            "High knees overhead: once a week for now, not before tomorrow.",
        ),
        (
            Changed(exercise=BRIDGE, what=What.MISSING, thing="foam roller"),
            "Roller bridge: left out, since this is not at hand: foam roller.",
        ),
        (
            Changed(exercise=BRIDGE, what=What.LESS, sign=sign(Cause.AFTER, ago=1, pain=4)),
            "About a third less of Roller bridge: you told 4 of 10 after a session yesterday.",
        ),
        (
            Changed(exercise=BRIDGE, what=What.LOWER, sign=sign(Cause.SET, BRIDGE, ago=1, pain=4)),
            "An easier version of Roller bridge: you told 4 of 10 yesterday.",
        ),
    ],
    ids=lambda one: one.what.value if isinstance(one, Changed) else "",
)
def test_each_change_says_what_why_and_until_when(changed: Changed, said: str) -> None:
    assert changed_line(changed, library(), TODAY) == said


def test_what_is_changed_alike_is_one_line() -> None:
    until = TODAY + timedelta(days=2)
    both = tuple(
        Changed(exercise=one, what=What.RESTS, until=until, sign=sign(Cause.SET, one, ago=1))
        for one in (CALF, BRIDGE)
    )
    gate = Changed(exercise="high-knees-overhead", what=What.GATE)
    assert changed_lines((both[0], gate, both[1], both[0]), library(), TODAY) == (
        (
            What.RESTS,
            "Wall calf strides and Roller bridge rest until Saturday: you told 7 of 10 yesterday.",
        ),
        (What.GATE, "High knees overhead is behind its gate."),
    )


def test_days_are_named_as_a_person_would() -> None:
    def after(days: int) -> str:
        return until_day(TODAY + timedelta(days=days), TODAY)

    assert [after(n) for n in (1, 2, 6, 7)] == [
        "tomorrow",
        "Saturday",
        "Wednesday",
        "Thursday 3 December",
    ]
    said = [on_day(TODAY - timedelta(days=n), TODAY) for n in (0, 1, 2, 6, 7)]
    assert said == ["today", "yesterday", "on Tuesday", "on Friday", "on 19 November"]


def test_what_becomes_of_a_routine_is_a_few_words() -> None:
    items = (Item(exercise=CALF), Item(exercise=BRIDGE))
    whole = Routine(id="r", title="R", items=items)
    part = Routine(id="r", title="R", items=items[:1])
    less = Changed(exercise=CALF, what=What.LESS)
    lower = Changed(exercise=CALF, what=What.LOWER)
    until = TODAY + timedelta(days=1)
    rests = tuple(Changed(exercise=i.exercise, what=What.RESTS, until=until) for i in items)

    def said(left: Routine | None, *changes: Changed) -> str:
        return headline(TodaysRoutine(routine=left, whole=whole, changes=changes), TODAY)

    assert said(whole) == ""
    assert said(whole, less) == "A third less today"
    assert said(whole, lower) == "Easier today"
    assert said(part, rests[1]) == "1 of 2 exercises today"
    assert said(part, less, rests[1]) == "1 of 2 exercises today, a third less"
    assert said(None, *rests) == "Rests until tomorrow"
    assert said(None) == "Not today"
