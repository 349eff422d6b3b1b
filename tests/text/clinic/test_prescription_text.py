"""What a therapist reads below a prescription."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.core.clinic.prescription_facts import cautions
from rehab_desktop.text.clinic.prescription_text import (
    caution_row,
    many_line,
    minutes_a_day,
    version_title,
)
from tests.core.clinic.build import WALK, day_of, prescribed, prescription
from tests.text.clinic.test_flag_text import CARDS, CATALOGUE


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ((960.0,) * 7, "16 min a day"),
        ((960.0, 0, 960.0, 0, 0, 0, 0), "16 min a day"),
        ((960.0, 720.0, 0, 0, 0, 0, 0), "12 min to 16 min a day"),
        ((0.0,) * 7, ""),
    ],
)
def test_minutes_a_day_leave_free_days_out(seconds: tuple[float, ...], said: str) -> None:
    assert minutes_a_day(seconds) == said


def test_a_quiet_line_counts_the_exercises_above_six() -> None:
    assert many_line(prescription(prescribed(*"abcdef", WALK))) == ""
    assert many_line(prescription(prescribed(*"abcdefg"))) == (
        "7 exercises. More than 6 may be harder to keep up (clinical judgement)."
    )


def test_every_warning_of_the_catalogue_has_title_sentence_and_basis() -> None:
    for caution in cautions(prescription(prescribed(*CARDS)), CARDS):
        row = caution_row(caution, CARDS, CATALOGUE.sources)
        assert row.title.startswith(CARDS[caution.exercise].name)
        assert row.text
        assert row.basis


def test_a_version_is_told_with_its_days() -> None:
    made = prescription(prescribed("bridge"), version=3)
    assert version_title(made) == "Version 3, from Monday 2 November 2026"
    draft = replace(made, signed_at=None, until=day_of(20))
    assert version_title(draft) == (
        "Draft of version 3, from Monday 2 November 2026 until Sunday 22 November 2026"
    )
