"""What today leaves out is worded alike on every screen and on paper."""

from __future__ import annotations

from datetime import date

import pytest

from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.text.left_out_text import left_out_reason, left_out_sentence
from tests.shipped import catalogue

BRIDGE, DRILL = "roller-bridge", "leg-cycle-dribbles"


def left_out(exercise: str, cause: Cause | None = None, **values: object) -> DoseChange:
    sign = Sign(light=PainLight.RED, cause=cause, day=date(2026, 5, 1)) if cause else None
    return DoseChange(exercise=exercise, sign=sign, **{"what": DoseChangeKind.LIMIT, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([("Roller bridge", "rest until Sunday")], "Roller bridge (rest until Sunday)"),
        ([("Leg-cycle dribbles", "")], "Leg-cycle dribbles"),
        (
            [("A and B", "rest until Sunday"), ("C", "no wall at hand")],
            "A and B (rest until Sunday); C (no wall at hand)",
        ),
    ],
    ids=["one", "a plural name", "several"],
)
def test_the_sentence_is_right_for_one_name_and_for_several(
    parts: list[tuple[str, str]], said: str
) -> None:
    assert left_out_sentence(parts) == f"Left out today: {said}."


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (left_out(BRIDGE, what=DoseChangeKind.GATE), "gate not passed yet"),
        (left_out(BRIDGE, what=DoseChangeKind.RESTS), "rest until Sunday"),
        (left_out(BRIDGE, what=DoseChangeKind.WEEKLY), "once a week, again Sunday"),
        (left_out(BRIDGE, what=DoseChangeKind.MISSING, thing="roller"), "no roller at hand"),
        (left_out(BRIDGE, Cause.EVERYDAY), "only with everyday pain of 0 to 5"),
        (left_out(DRILL, Cause.EVERYDAY), "only with everyday pain of 0 to 2"),
        (left_out(DRILL, Cause.ELSEWHERE), "ask a doctor or physiotherapist first"),
        (left_out(DRILL, Cause.STAGE), "in a later phase"),
        (left_out(DRILL, Cause.NOW), "not with the knee as it is now"),
    ],
)
def test_each_reason_is_a_few_words_without_a_verb(change: DoseChange, said: str) -> None:
    found = catalogue()
    card = found.exercises[change.exercise]
    assert left_out_reason(change, card, found.programme, until="Sunday") == said
