"""A chart as it was read last: what every part of the screen is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rehab_desktop.app.clinic.chart_flags import ChartReading
from rehab_desktop.core.clinic.episode import Episode, current_episode
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.history.queries import Bucket

WEEKS = 12
"""So many weeks are drawn and compared, the present one among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartView:
    """`letters` are those of every therapist, by id; `chosen` is the id of the episode that is
    looked at, empty for the current one.
    """

    file: ChartFile
    reading: ChartReading
    letters: Mapping[str, str]
    now: datetime
    chosen: str = ""

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.date()

    @property
    def episode(self) -> Episode | None:
        """The one that is looked at."""
        chosen = (one for one in self.file.episodes if one.id == self.chosen)
        return next(chosen, None) or self.current_episode

    @property
    def current_episode(self) -> Episode | None:
        """The one that is open, else the newest."""
        return current_episode(self.file.episodes)


def first_day(today: date) -> date:
    """The first day that is drawn and compared: a Monday."""
    return Bucket.WEEK.start(today) - timedelta(weeks=WEEKS - 1)
