"""The one decision of a day: what is due, changed by everything that is known, and why.

Every page shows this plan: Today, the check before a session, routines, exercises, runs, and what
is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab_desktop.core.programme.adherence import (
    Trend,
)
from rehab_desktop.core.programme.dosing import (
    DoseChange,
    TodaysRoutine,
)
from rehab_desktop.core.programme.entry_criteria import EntryState
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.limits import (
    Limits,
)
from rehab_desktop.core.programme.log import ProgrammeLog, Started
from rehab_desktop.core.programme.morning import MorningQuestion
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.progression import Suggestion
from rehab_desktop.core.programme.regression import SettledLog
from rehab_desktop.core.programme.return_to_run import NextRun
from rehab_desktop.core.programme.signs import Sign
from rehab_desktop.core.programme.waiting import WaitingFor
from rehab_desktop.core.programme.week_plan import WeekPlan

Shares = Mapping[date, Mapping[Strand, float]]


class DayKind(StrEnum):
    """What kind of day it is. The screen has a text for each."""

    PLANNED = "planned"
    CHANGED = "changed"
    SWAPPED = "swapped"
    REST = "rest"
    DONE = "done"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaysPlan:
    """Today's decision. `week` and `here` are None without a programme.

    `due` is left to do today, in order, with its routines in `routines`; `tomorrow` what comes
    then if today's is done and no more is told, by the rule that will decide it; `rests_tomorrow`
    says that the knee leaves that day without training too. `shares` is what was done (0-1),
    `resting` what rests as a whole, with the first day on which some of it may come again.
    `because` are the changes of what is due, the weightiest first; for REST and SWAPPED `sign` is
    what it rests on. `waits` says what the next step waits for where none is recommended; `review`
    is the week whose review is due, 0 for none.
    """

    day: date
    facts: ProgrammeLog
    settled: SettledLog
    started: Started | None
    here: Position | None
    week: WeekPlan | None
    course: DayKind
    due: tuple[Strand, ...]
    routines: Mapping[Strand, TodaysRoutine]
    tomorrow: tuple[Strand, ...]
    rests_tomorrow: bool
    resting: Mapping[Strand, date]
    shares: Shares
    sign: Sign | None
    because: tuple[DoseChange, ...]
    limits: Limits
    suggestion: Suggestion | None
    waits: WaitingFor | None
    question: MorningQuestion | None
    everyday_due: bool
    review: int
    gate: EntryState | None
    trend: Trend
    run: NextRun

    @property
    def finished(self) -> bool:
        """True after the last week of the programme."""
        return self.here is not None and self.here.finished
