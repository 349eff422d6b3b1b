"""The flags of a chart as the file keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.core.clinic.comparing import compare
from rehab_desktop.core.clinic.flags import Flag, FlagRules, flags, unseen
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.queries import Bucket
from rehab_desktop.core.history.scores import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFlags:
    """Reads flags by the rules of the catalogue. A prescription that this version cannot read asks
    for nothing here.
    """

    texts: PrescriptionTexts
    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    rules: FlagRules

    def unseen(self, chart: ChartFile, now: datetime) -> tuple[Flag, ...]:
        """The flags at this local instant that nobody has looked at."""
        today = now.date()
        prescriptions = self.texts.read_all(chart.prescriptions).readable
        # Whole weeks, as many as a flag looks back and a run of weeks is long.
        first = today - timedelta(days=self.rules.look_back_days, weeks=self.rules.weeks)
        comparison = compare(
            prescriptions,
            chart.ends,
            chart.sessions,
            chart.reports,
            self.exercises,
            first=Bucket.WEEK.start(first),
            last=today,
            today=today,
        )
        found = flags(chart, prescriptions, comparison, self.rules, self.measures, now)
        return unseen(found, chart.looks)
