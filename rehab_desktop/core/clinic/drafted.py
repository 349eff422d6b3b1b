"""The facts that a note begins with. Each leads to the records it was read from; none assesses.

`text/clinic/` says them in words. What the therapist takes out of a note stays in the record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from rehab_desktop.core.clinic.comparison import AskedAndDone
from rehab_desktop.core.clinic.difference import PrescriptionDifference
from rehab_desktop.core.clinic.flags import Flag
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.visit import Observation
from rehab_desktop.core.history.scores import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedFact:
    """A fact for one part of a note. `records` are the ids of what it was read from, at least one;
    of an answer by mouth it is `told_id`.
    """

    part: ClassVar[NotePart]
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PainBefore(DraftedFact):
    """The pain (0-10) told before the first session of the visit."""

    part = NotePart.SUBJECTIVE
    pain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WasSaid(DraftedFact):
    """What the person said, as it was written down."""

    part = NotePart.SUBJECTIVE
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneAtHomeSince(DraftedFact):
    """What was asked and what was measured at home, from the beginning of the last visit to that of
    this one. `first` and `last` are their days.
    """

    part = NotePart.SUBJECTIVE
    first: date
    last: date
    home: AskedAndDone


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWordSince(DraftedFact):
    """Of how many days since the last visit nothing is known. `word` is the newest day of which
    home has told, None for never.
    """

    part = NotePart.SUBJECTIVE
    days: int
    word: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSince(DraftedFact):
    """On how many days since the last visit all, some or nothing was done, as told by mouth."""

    part = NotePart.SUBJECTIVE
    all_done: int
    some_done: int
    none_done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningsSince(DraftedFact):
    """What was answered in the mornings since the day `since`: in how many of those that were
    `told` the knee was back to its `usual`, and the highest pain (0-10), None where none was told.
    """

    part = NotePart.SUBJECTIVE
    since: date
    told: int
    usual: int
    highest_pain: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsSince(DraftedFact):
    """The runs since the day `since`, how long they were in all, and the highest pain (0-10) told
    during one, an hour after it or the next morning; None where none was told.
    """

    part = NotePart.SUBJECTIVE
    since: date
    runs: int
    minutes: int
    highest_pain: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneInClinic(DraftedFact):
    """One exercise in the sessions of this visit. A set is one of one side. `sets_asked` is None
    where no prescription asked for it; `level` is the one that was done last.
    """

    part = NotePart.OBJECTIVE
    exercise: str
    level: str
    sets_asked: int | None
    sets_done: int
    sets_cut_short: int
    highest_pain: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HighestPain(DraftedFact):
    """The highest pain (0-10) in the sessions of this visit. `exercise` is empty where it was not
    told in a set.
    """

    part = NotePart.OBJECTIVE
    pain: int
    exercise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSession(DraftedFact):
    """Pain and effort (0-10) told after a session of this visit; None where not told."""

    part = NotePart.OBJECTIVE
    pain: int | None
    effort: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WasSeen(DraftedFact):
    """A mistake, a cue, a test or another observation."""

    part = NotePart.OBJECTIVE
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class WasScored(DraftedFact):
    """A score of this day, and the first one of its measure where that is another."""

    part = NotePart.OBJECTIVE
    score: Score
    first: Score | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdCrossed(DraftedFact):
    """A clinical flag since the last visit: all that the assessment begins with."""

    part = NotePart.ASSESSMENT
    flag: Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionSigned(DraftedFact):
    """The version that was signed at this visit, and what it changes in the one before (all of it
    where there was none).
    """

    part = NotePart.PLAN
    version: int
    first: bool
    change: PrescriptionDifference


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionKept(DraftedFact):
    """The version that goes on as before."""

    part = NotePart.PLAN
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionStopped(DraftedFact):
    """The version that was stopped at this visit, without a next one."""

    part = NotePart.PLAN
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NextVisit(DraftedFact):
    """The next planned visit; `at` is None where no time was given."""

    part = NotePart.PLAN
    day: date
    at: time | None
