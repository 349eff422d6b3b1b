"""Outcome scores in a clinic's file: each change is in the trail."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.store.scores import SqliteScores
from tests.store.clinic.builders import BY_MK, SCORE, ClinicStores


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


def test_a_score_is_corrected_and_taken_back_with_an_entry_each(clinic: ClinicStores) -> None:
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    clinic.scores.put_score(replace(SCORE, value=0), "anna", BY_MK).result()
    assert [one.value for one in clinic.chart().scores] == [0]
    for _ in range(2):  # a repetition changes nothing
        clinic.scores.remove_score(SCORE.id, BY_MK).result()
    assert clinic.chart().scores == ()
    assert acts(clinic) == [Act.MADE, Act.CHANGED, Act.REMOVED]
