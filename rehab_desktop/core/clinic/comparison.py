"""What a comparison of asked with done says: by week, by day and by exercise.

Measured at home, done in the clinic and told by mouth stand apart everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rehab_desktop.core.clinic.visit import DoneAtHome
from rehab_desktop.core.history.queries import worst

DAYS_OF_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAndDone:
    """What was asked and what was done at home, of one exercise or of all, in some days.

    A set is one of one side. `sets_unasked` are done sets of exercises that the version of their
    day does not hold; they are in no other number. Seconds are those of sets with a clock. More may
    be done than asked. `highest_pain` (0-10) is None where none was told.
    """

    days_asked: int = 0
    days_done: int = 0
    sets_asked: int = 0
    sets_done: int = 0
    sets_cut_short: int = 0
    sets_unasked: int = 0
    seconds_asked: float = 0.0
    seconds_held: float = 0.0
    highest_pain: int | None = None

    @property
    def share(self) -> float | None:
        """The share of the asked sets that was done, 0 to 1; None where none was asked."""
        return min(1.0, self.sets_done / self.sets_asked) if self.sets_asked else None

    def plus(self, other: AskedAndDone) -> AskedAndDone:
        """Both together, for parts of time that do not overlap."""
        return AskedAndDone(
            days_asked=self.days_asked + other.days_asked,
            days_done=self.days_done + other.days_done,
            sets_asked=self.sets_asked + other.sets_asked,
            sets_done=self.sets_done + other.sets_done,
            sets_cut_short=self.sets_cut_short + other.sets_cut_short,
            sets_unasked=self.sets_unasked + other.sets_unasked,
            seconds_asked=self.seconds_asked + other.seconds_asked,
            seconds_held=self.seconds_held + other.seconds_held,
            highest_pain=worst(self.highest_pain, other.highest_pain),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseCompared:
    """One exercise, or one timed block, by its key (see `PrescribedItem.key`)."""

    key: str
    home: AskedAndDone


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicDone:
    """What was done in sessions in the clinic; they are not part of what was asked for home."""

    sessions: int = 0
    sets_done: int = 0
    highest_pain: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCompared:
    """One day of a chart. `asked` is true where this day is named; `done` where a set was done at
    home; `word` where there is word from home up to this day; `told` is what was said by mouth.
    """

    day: date
    asked: bool
    done: bool
    word: bool
    in_clinic: bool
    told: DoneAtHome | None = None

    @property
    def known(self) -> bool:
        """True where something is known of this day, by the home app or by mouth."""
        return self.word or self.told is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCompared:
    """One week from its `monday`. `days` are those of the period with a version in force, and
    `no_word` says of how many of them (before today) nothing is known. `told` counts the days that
    were told by mouth.
    """

    monday: date
    home: AskedAndDone = AskedAndDone()
    exercises: tuple[ExerciseCompared, ...] = ()
    clinic: ClinicDone = ClinicDone()
    told: Mapping[DoneAtHome, int] = field(default_factory=dict)
    no_word: int = 0
    days: tuple[DayCompared, ...] = ()

    @property
    def whole(self) -> bool:
        """True where a version was in force on all seven days, and there is word of each."""
        return len(self.days) == DAYS_OF_WEEK and all(one.word for one in self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Asked against done: every week of the period in order, and each exercise over all of them, in
    the order of the newest version. `newest_word` is the last day of which home has told.
    """

    weeks: tuple[WeekCompared, ...] = ()
    exercises: tuple[ExerciseCompared, ...] = ()
    total: AskedAndDone = AskedAndDone()
    newest_word: date | None = None

    @property
    def no_word(self) -> int:
        """On how many days nothing is known."""
        return sum(week.no_word for week in self.weeks)

    @property
    def told(self) -> Mapping[DoneAtHome, int]:
        """How many days were told by mouth, by what was said."""
        return {
            done: count
            for done in DoneAtHome
            if (count := sum(week.told.get(done, 0) for week in self.weeks))
        }
