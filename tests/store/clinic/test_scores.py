"""Outcome scores in a clinic's file: each change is in the trail."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.score_correction import as_withdrawn_test
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.core.clinic.visit import Observation, Withdrawn
from rehab_desktop.store.scores import SqliteScores
from tests.store.clinic.builders import BY_MK, SCORE, ClinicStores

USUAL = load_catalogue(paths.CATALOGUE).measures["pain-usual"]


def acts(clinic: ClinicStores) -> list[Act]:
    entries = clinic.trail.trail().result()
    assert first_wrong(entries) is None
    return [one.act for one in entries if one.kind == "outcome_score"]


def test_a_score_is_in_the_chart_and_in_the_trail(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    assert clinic.chart().scores == (SCORE,)
    assert acts(clinic) == [Act.MADE]


def test_a_home_reads_the_same_scores(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    assert SqliteScores(clinic.history.of("anna")).all().result() == [SCORE]


def before(reason: str = "Typed for the other measure", **changes: Any) -> Observation:
    """What the score said, as the record keeps it."""
    known: dict[str, Any] = {"id_": "before", "person": "anna", "reason": reason, "author": BY_MK}
    return as_withdrawn_test(SCORE, USUAL, **known | changes)


def test_a_corrected_score_keeps_what_it_said_and_who_changed_it_why(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    right = replace(SCORE, value=1, day=SCORE.day - timedelta(days=1))
    clinic.scores.correct_score(right, before(), BY_MK).result()
    chart = clinic.chart()
    assert chart.scores == (right,)
    kept = next(one for one in chart.observations if one.id == "before")
    assert (kept.value, kept.unit, kept.at.date()) == (SCORE.value, "/10", SCORE.day)
    assert kept.withdrawn == Withdrawn(reason="Typed for the other measure", by="mk", at=BY_MK.at)
    assert acts(clinic) == [Act.MADE, Act.CHANGED]


def test_a_withdrawn_score_counts_no_more_and_stays_in_the_record(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    clinic.scores.withdraw_score(SCORE.id, before(), BY_MK).result()
    chart = clinic.chart()
    assert chart.scores == ()
    assert {one.id: one.value for one in chart.observations}["before"] == SCORE.value
    assert acts(clinic) == [Act.MADE, Act.WITHDRAWN]


def test_of_a_score_that_is_not_there_nothing_is_kept(clinic: ClinicStores) -> None:
    seen = clinic.chart().observations
    for refused in (
        clinic.scores.withdraw_score("nothing", before(), BY_MK),
        clinic.scores.correct_score(replace(SCORE, id="nothing"), before(), BY_MK),
    ):
        assert isinstance(refused.exception(), LookupError)
    assert clinic.chart().observations == seen


def test_no_score_is_withdrawn_without_a_reason() -> None:
    with pytest.raises(Invalid):
        before(reason="")


def test_a_score_is_corrected_and_taken_back_with_an_entry_each(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    clinic.scores.put_score(replace(SCORE, value=0), "anna", BY_MK).result()
    assert [one.value for one in clinic.chart().scores] == [0]
    for _ in range(2):  # a repetition changes nothing
        clinic.scores.remove_score(SCORE.id, BY_MK).result()
    assert clinic.chart().scores == ()
    assert acts(clinic) == [Act.MADE, Act.CHANGED, Act.REMOVED]
