"""The records that a sentence of a note leads to, in words."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.clinic.records import records_of
from rehab_desktop.core.clinic.visit import ObservationKind
from rehab_desktop.text.clinic.record_text import RecordCard, record_card
from rehab_desktop.text.clinic.time_line_text import EntryNames
from tests.core.clinic.build import CARDS, MONDAY, chart, done_set, observation, session, visit

NAMES = EntryNames(exercises=CARDS, measures={}, letters={"mk": "MK"})
VISIT = visit(MONDAY)


def test_a_session_says_its_sets_and_who_led_it() -> None:
    led = session(MONDAY, done_set(pain=3), in_clinic=True, before=2, hour=9)
    (found,) = records_of(chart(sessions=[led]), [led.session.id])
    card = record_card(found, NAMES)
    assert card.title == "Session in the clinic"
    assert card.when.startswith("Monday 2 November 2026, 09:00")
    assert "MK" in card.detail
    assert "pain up to 3/10" in card.lines[0]


def test_an_observation_is_one_line_with_who_and_when() -> None:
    said = observation(VISIT, ObservationKind.SAID, "Stairs are easier.")
    (found,) = records_of(replace(chart(), observations=(said,)), [said.id])
    assert record_card(found, NAMES) == RecordCard(
        title="Said: Stairs are easier.",
        when="Monday 2 November 2026, 10:00",
        detail="MK",
        lines=(),
    )
