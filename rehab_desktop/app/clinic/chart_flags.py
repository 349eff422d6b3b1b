"""What is read off a chart as the file keeps it: prescriptions, asked against done, flags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts, ReadPrescriptions
from rehab_desktop.core.clinic.comparing import compare
from rehab_desktop.core.clinic.comparison import Comparison
from rehab_desktop.core.clinic.flags import Flag, FlagRules, flags, unseen
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.queries import Bucket
from rehab_desktop.core.history.scores import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartReading:
    """What was read off a chart. `flags` are all of them, those that were looked at too."""

    prescriptions: ReadPrescriptions
    comparison: Comparison
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFlags:
    """Reads charts by the rules of the catalogue. A prescription that this version cannot read asks
    for nothing here.
    """

    texts: PrescriptionTexts
    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    rules: FlagRules

    def unseen(self, chart: ChartFile, now: datetime) -> tuple[Flag, ...]:
        """The flags at this local instant that nobody has looked at."""
        return unseen(self.read(chart, now).flags, chart.looks)

    def read(self, chart: ChartFile, now: datetime, *, since: date | None = None) -> ChartReading:
        """The chart at this local instant. What was asked is compared with what was done from the
        week of `since` on, and over no fewer days than the flags look back.
        """
        today = now.date()
        read = self.texts.read_all(chart.prescriptions)
        # Whole weeks, as many as a flag looks back and a run of weeks is long.
        first = today - timedelta(days=self.rules.look_back_days, weeks=self.rules.weeks)
        comparison = compare(
            read.readable,
            chart.ends,
            chart.sessions,
            chart.reports,
            self.exercises,
            first=Bucket.WEEK.start(first if since is None else min(since, first)),
            last=today,
            today=today,
        )
        found = flags(chart, read.readable, comparison, self.rules, self.measures, now)
        return ChartReading(prescriptions=read, comparison=comparison, flags=found)
