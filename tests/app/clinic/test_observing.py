"""What can be noted with one key while a session is led."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.app.clinic.observing import MOST_CUES, sentences_of
from rehab_desktop.core.clinic.visit import ObservationKind
from rehab_desktop.core.content.exercise import Statement, Tip
from tests.core.build import LIFT, card, dose


def test_what_is_often_seen_comes_first_and_then_the_first_few_cues() -> None:
    drops = Statement(text="hip drops", basis=("CJ",))
    tips = tuple(Tip(text=f"cue {number}", origin="article") for number in range(MOST_CUES + 1))
    push = replace(card("push", dose(*LIFT)), mistakes=(drops,), tips=tips)
    found = [(one.kind, one.code) for one in sentences_of(push)]
    assert found[0] == (ObservationKind.MISTAKE, "hip drops")
    assert found[1:] == [(ObservationKind.CUE, one.text) for one in tips[:MOST_CUES]]


def test_a_block_without_a_card_has_no_sentences_to_note() -> None:
    assert sentences_of(None) == ()
