"""The outcome scores of a report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future

from rehab_desktop.app.export_material import ExportRange, ReportedScore
from rehab_desktop.app.futures import then
from rehab_desktop.core.history import scores as outcome


class ReportedScores:
    """Implements `app.exporting.ScoresSource`; `words` translates a text of the catalogue into the
    person's language.
    """

    def __init__(
        self,
        scores: outcome.ScoreStore,
        measures: Mapping[str, outcome.Measure],
        words: Callable[[str], str],
    ) -> None:
        self._scores = scores
        self._measures = measures
        self._words = words

    def scores(self, period: ExportRange) -> Future[Sequence[ReportedScore]]:
        return then(self._scores.all(), lambda found: self._reported(found, period))

    def _reported(
        self, found: Sequence[outcome.Score], period: ExportRange
    ) -> Sequence[ReportedScore]:
        return [
            ReportedScore(
                day=one.day,
                measure=one.item or self._words(self._measures[one.measure].title),
                value=f"{one.value:g} / {self._measures[one.measure].highest}",
                number=one.value,
                rule=self._measures[one.measure],
            )
            for one in found
            if one.measure in self._measures and period.holds(one.day)
        ]
