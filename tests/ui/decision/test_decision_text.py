"""What today changes of a routine, in words: what, until when, and why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind, TodaysRoutine
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import changed_line, changed_lines, headline
from tests.ui.scene import Scene

TODAY = date(2026, 5, 1)  # a Friday
BRIDGE, CALF, DRILL = "roller-bridge", "wall-calf-strides", "leg-cycle-dribbles"

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def context() -> TodayContext:
    scene = Scene()
    scene.open()
    assert scene.context.plan.day == TODAY
    return scene.context


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
    ("changed", "said"),
    [
        (
            DoseChange(exercise="high-knees-overhead", what=DoseChangeKind.GATE),
            "Left out today: High knees overhead (gate not passed yet).",
        ),
        (
            DoseChange(
                exercise=BRIDGE,
                what=DoseChangeKind.RESTS,
                until=TODAY + timedelta(days=2),
                sign=sign(Cause.SET, BRIDGE, ago=0),
            ),
            "Left out today: Roller bridge (rest until Sunday). "
            "You told 7 out of 10 in Roller bridge today.",
        ),
        (
            DoseChange(
                exercise=DRILL, what=DoseChangeKind.LIMIT, sign=sign(Cause.EVERYDAY, ago=0, pain=4)
            ),
            "Left out today: Leg-cycle dribbles. Everyday pain is 4; drills come at 0 to 2.",
        ),
        (
            DoseChange(
                exercise="high-knees-overhead",
                what=DoseChangeKind.WEEKLY,
                until=TODAY + timedelta(days=1),
            ),
            "Left out today: High knees overhead (once a week, again tomorrow).",
        ),
        (
            DoseChange(exercise=BRIDGE, what=DoseChangeKind.MISSING, thing="foam roller"),
            "Left out today: Roller bridge (no foam roller at hand).",
        ),
        (
            DoseChange(
                exercise=BRIDGE, what=DoseChangeKind.LESS, sign=sign(Cause.AFTER, ago=1, pain=4)
            ),
            "About a third less of Roller bridge. You told 4 out of 10 after yesterday's session.",
        ),
        (
            DoseChange(
                exercise=BRIDGE,
                what=DoseChangeKind.LOWER,
                sign=sign(Cause.SET, BRIDGE, ago=1, pain=4),
            ),
            "An easier version of Roller bridge. You told 4 out of 10 in Roller bridge yesterday.",
        ),
    ],
    ids=lambda one: one.what.value if isinstance(one, DoseChange) else "",
)
def test_each_change_says_what_why_and_until_when(
    context: TodayContext, changed: DoseChange, said: str
) -> None:
    assert changed_line(changed, context) == said


def test_what_is_changed_alike_is_one_line(context: TodayContext) -> None:
    until = TODAY + timedelta(days=2)
    both = tuple(
        DoseChange(
            exercise=one, what=DoseChangeKind.RESTS, until=until, sign=sign(Cause.SET, one, ago=1)
        )
        for one in (CALF, BRIDGE)
    )
    gate = DoseChange(exercise="high-knees-overhead", what=DoseChangeKind.GATE)
    assert changed_lines((both[0], gate, both[1], both[0]), context) == [
        "Left out today: Wall calf strides and Roller bridge (rest until Sunday). "
        "You told 7 out of 10 in Wall calf strides and Roller bridge yesterday.",
        "Left out today: High knees overhead (gate not passed yet).",
    ]


def test_what_becomes_of_a_routine_is_a_few_words() -> None:
    items = (Item(exercise=CALF), Item(exercise=BRIDGE))
    whole = Routine(id="r", title="R", items=items)
    part = Routine(id="r", title="R", items=items[:1])
    less = DoseChange(exercise=CALF, what=DoseChangeKind.LESS)
    lower = DoseChange(exercise=CALF, what=DoseChangeKind.LOWER)
    until = TODAY + timedelta(days=1)
    rests = tuple(
        DoseChange(exercise=i.exercise, what=DoseChangeKind.RESTS, until=until) for i in items
    )

    def said(left: Routine | None, *changes: DoseChange) -> str:
        return headline(TodaysRoutine(routine=left, whole=whole, changes=changes), TODAY)

    assert said(whole) == ""
    also = DoseChange(exercise=BRIDGE, what=DoseChangeKind.LESS)
    assert said(whole, less, also) == "A third less today"
    assert said(whole, less) == "1 of 2 exercises a third less today"
    assert said(whole, lower) == "Easier today"
    assert said(part, rests[1]) == "1 of 2 exercises today"
    assert said(part, less, rests[1]) == "1 of 2 exercises today, a third less"
    assert said(None, *rests) == "Rests until tomorrow"
    assert said(None) == "Not today"
