"""Drafts the facts of a note (SOAP) from the chart, for one visit.

S: pain before, what was said, home since the last visit with mornings and runs. O: what was done
and seen at this visit. A: nothing but thresholds that were crossed. P: what the prescription
changes, and the next visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rehab_desktop.core.clinic.between_visits import (
    begun_at,
    home_between,
    last_visit,
    mornings_between,
    runs_between,
    sessions_of,
)
from rehab_desktop.core.clinic.comparing import compare, local_day, local_time
from rehab_desktop.core.clinic.comparison import AskedAndDone
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.drafted import (
    AfterSession,
    DoneAtHomeSince,
    DoneInClinic,
    DraftedFact,
    HighestPain,
    MorningsSince,
    NextVisit,
    NoWordSince,
    PainBefore,
    PrescriptionKept,
    PrescriptionSigned,
    PrescriptionStopped,
    RunsSince,
    ThresholdCrossed,
    ToldSince,
    WasSaid,
    WasScored,
    WasSeen,
)
from rehab_desktop.core.clinic.flags import Flag
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession
from rehab_desktop.core.clinic.prescription import EndKind, Prescription, in_force
from rehab_desktop.core.clinic.told_pain import pains_of, record_id
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
)
from rehab_desktop.core.content.dose import dose_of, side_sets
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.history.queries import worst
from rehab_desktop.core.history.record import PerformedSet, SetStatus
from rehab_desktop.core.history.scores import Score


def told_id(report: AdherenceReport) -> str:
    """What names an answer by mouth among records: the person and the day it is about."""
    return f"{report.person}/{report.day.isoformat()}"


def drafted(
    chart: ChartFile,
    visit: Visit,
    prescriptions: Sequence[Prescription],
    exercises: Mapping[str, Exercise],
    flags: Iterable[Flag] = (),
) -> tuple[DraftedFact, ...]:
    """The facts of this visit's note, in the order of its parts. `prescriptions` are the chart's
    own, read, and `flags` those of its day.
    """
    before = last_visit(chart, visit)
    work = _Drafting(
        chart=chart,
        visit=visit,
        versions=tuple(one for one in prescriptions if one.signed),
        exercises=exercises,
        before=before,
        sessions=sessions_of(chart, visit),
        home=home_between(chart, before, visit),
    )
    return (
        *work.pain_before(),
        *work.observed(NotePart.SUBJECTIVE),
        *work.at_home(),
        *work.told_apart(),
        *work.done(),
        *work.felt(),
        *work.observed(NotePart.OBJECTIVE),
        *work.scored(),
        *work.crossed(flags),
        *work.prescribed(),
        *work.next_visit(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drafting:
    chart: ChartFile
    visit: Visit
    versions: tuple[Prescription, ...]
    exercises: Mapping[str, Exercise]
    before: Visit | None
    sessions: tuple[ChartSession, ...]
    home: tuple[ChartSession, ...]

    def pain_before(self) -> Iterator[DraftedFact]:
        told = [one for one in self.sessions if one.session.pain_before is not None]
        for one in told[:1]:
            assert one.session.pain_before is not None
            yield PainBefore(records=(one.session.id,), pain=one.session.pain_before)

    def observed(self, part: NotePart) -> Iterator[DraftedFact]:
        """What was said belongs to S, everything else to O; what was withdrawn to none, and neither
        what was seen in a session that was: it may have been somebody else's.
        """
        mistakes = {one.session.id for one in self.chart.withdrawn_sessions}
        for one in self.chart.observations:
            counts = one.withdrawn is None and one.session not in mistakes
            if self._of_visit(one) and counts and _part_of(one) is part:
                kind = WasSaid if part is NotePart.SUBJECTIVE else WasSeen
                yield kind(records=(one.id,), observation=one)

    def _of_visit(self, observation: Observation) -> bool:
        """One that names neither visit nor session, such as a test that was measured before the
        session began, belongs to the visit of its day.
        """
        if observation.visit is not None:
            return observation.visit == self.visit.id
        if observation.session is not None:
            led = {one.session.id for one in self.sessions}
            return observation.session in led
        return observation.at.date() == self.visit.day

    def at_home(self) -> Iterator[DraftedFact]:
        first = self._first_day()
        if first is None or first > self.visit.day:
            return
        # A note that is drafted later tells what was known at the visit.
        until = begun_at(self.chart, self.visit)
        reports = [one for one in self.chart.reports if self._was_told(one)]
        found = compare(
            self.versions,
            self.chart.ends,
            [one for one in self.chart.sessions if local_time(one) < until],
            reports,
            self.exercises,
            first=first,
            last=self.visit.day,
            today=self.visit.day,
            since=None if self.before is None else begun_at(self.chart, self.before),
        )
        days = [one.day for week in found.weeks for one in week.days]
        held = (in_force(self.versions, self.chart.ends, day) for day in days)
        versions = tuple(dict.fromkeys(one.id for one in held if one is not None))
        if found.total != AskedAndDone():
            done = (one for one in self.home if first <= local_day(one))
            yield DoneAtHomeSince(
                records=(*versions, *(one.session.id for one in done)),
                first=first,
                last=self.visit.day,
                home=found.total,
            )
        if found.no_word:
            yield NoWordSince(records=versions, days=found.no_word, word=found.newest_word)
        if found.told:
            asked = set(days)
            yield ToldSince(
                records=tuple(dict.fromkeys(told_id(one) for one in reports if one.day in asked)),
                all_done=found.told.get(DoneAtHome.ALL, 0),
                some_done=found.told.get(DoneAtHome.SOME, 0),
                none_done=found.told.get(DoneAtHome.NONE, 0),
            )

    def told_apart(self) -> Iterator[DraftedFact]:
        """What was told of mornings and runs, which no prescription asks for."""
        first = self._first_day()
        if first is None:
            return
        if mornings := mornings_between(self.chart, self.before, self.visit, first):
            yield MorningsSince(
                records=tuple(map(record_id, mornings)),
                since=first,
                told=len(mornings),
                usual=sum(one.usual for one in mornings),
                highest_pain=worst(*(one.pain for one in mornings)),
            )
        if runs := runs_between(self.chart, self.before, self.visit, first):
            yield RunsSince(
                records=tuple(map(record_id, runs)),
                since=first,
                runs=len(runs),
                minutes=sum(one.minutes for one in runs),
                highest_pain=worst(*(pain.pain for one in runs for pain in pains_of(one))),
            )

    def _first_day(self) -> date | None:
        """The day of the last visit; before any visit, the first day of a prescription."""
        if self.before is not None:
            return self.before.day
        return min((one.from_day for one in self.versions), default=None)

    def _was_told(self, report: AdherenceReport) -> bool:
        """What was told by mouth at the last visit is in its note already."""
        told_on = report.at.date()
        since = self.before is None or self.before.day < told_on
        return since and told_on <= self.visit.day

    def done(self) -> Iterator[DraftedFact]:
        by_exercise: dict[str, list[tuple[ChartSession, PerformedSet]]] = {}
        for session in self.sessions:
            for one in session.sets:
                by_exercise.setdefault(one.exercise, []).append((session, one))
        for exercise, found in by_exercise.items():
            sets = [one for _, one in found]
            sessions = tuple(dict.fromkeys(session.session.id for session, _ in found))
            versions = {session.prescription: self._version_of(session) for session, _ in found}
            asking = [one for one in versions.values() if one is not None]
            asked = [count for one in asking if (count := self._sets_asked(one, exercise))]
            yield DoneInClinic(
                records=(*sessions, *dict.fromkeys(one.id for one in asking)),
                exercise=exercise,
                level=sets[-1].level,
                sets_asked=sum(asked) if asked else None,
                sets_done=sum(one.status is SetStatus.DONE for one in sets),
                sets_cut_short=sum(one.status is SetStatus.CUT_SHORT for one in sets),
                highest_pain=worst(*(one.pain for one in sets)),
            )

    def _version_of(self, session: ChartSession) -> Prescription | None:
        """What the session was led by; of a routine that was picked, nothing was asked."""
        return next((one for one in self.versions if one.id == session.prescription), None)

    def _sets_asked(self, version: Prescription, exercise: str) -> int:
        """How many sets of one side the version asks for on the day of the visit."""
        sets = 0
        for one in version.on(self.visit.day):
            if one.key != exercise:
                continue
            if isinstance(one.item, TimedBlock):
                sets += 1
            elif exercise in self.exercises:
                sets += side_sets(dose_of(one.item, self.exercises[exercise]))
        return sets

    def felt(self) -> Iterator[DraftedFact]:
        """The highest pain of all sessions, then what was told after each of them. Where pain was
        told only afterwards, that sentence says it alone.
        """
        told = [one for one in self.sessions if one.session.worst is not None]
        if any(one.session.highest_pain is not None for one in told):
            highest = max(told, key=lambda one: one.session.worst or 0)
            pain = highest.session.worst
            assert pain is not None
            where = next((one.exercise for one in highest.sets if one.pain == pain), "")
            yield HighestPain(records=(highest.session.id,), pain=pain, exercise=where)
        for one in self.sessions:
            after, effort = one.session.pain_after, one.session.effort
            if after is not None or effort is not None:
                yield AfterSession(records=(one.session.id,), pain=after, effort=effort)

    def scored(self) -> Iterator[DraftedFact]:
        firsts: dict[tuple[str, str], Score] = {}
        for one in self.chart.scores:
            first = firsts.setdefault((one.measure, one.item), one)
            if one.day != self.visit.day:
                continue
            if first is one:
                yield WasScored(records=(one.id,), score=one, first=None)
            else:
                yield WasScored(records=(one.id, first.id), score=one, first=first)

    def crossed(self, flags: Iterable[Flag]) -> Iterator[DraftedFact]:
        for flag in flags:
            if flag.kind.clinical and self._crossed_since(flag):
                yield ThresholdCrossed(records=flag.records, flag=flag)

    def _crossed_since(self, flag: Flag) -> bool:
        """What happened in a session at home is told where that session is."""
        for one in self.chart.sessions:
            if not one.in_clinic and flag.records == (one.session.id,):
                return one in self.home
        since = self.before is None or flag.day > self.before.day
        return since and flag.day <= self.visit.day

    def prescribed(self) -> Iterator[DraftedFact]:
        """The newest version signed at this visit against the one before the visit; else the one
        that was stopped, or goes on. A version that was withdrawn was a mistake and is left out.
        """
        day = self.visit.day
        withdrawn = {
            end.prescription
            for end in self.chart.ends
            if end.kind is EndKind.WITHDRAWN and end.at.date() <= day
        }
        counting = [one for one in self.versions if one.id not in withdrawn]
        signed = [one for one in counting if _signed_on(one) == day]
        if signed:
            new = max(signed, key=lambda one: one.version)
            earlier = (
                one for one in counting if one.episode == new.episode and _signed_on(one) < day
            )
            old = max(earlier, key=lambda one: one.version, default=None)
            yield PrescriptionSigned(
                records=(new.id, *([old.id] if old else [])),
                version=new.version,
                first=old is None,
                change=difference(old, new),
            )
            return
        by_id = {one.id: one for one in self.versions}
        for end in self.chart.ends:
            stopped = by_id.get(end.prescription)
            if end.kind is EndKind.STOPPED and end.at.date() == day and stopped is not None:
                yield PrescriptionStopped(records=(stopped.id,), version=stopped.version)
                return
        going_on = in_force(self.versions, self.chart.ends, day)
        if going_on is not None:
            yield PrescriptionKept(records=(going_on.id,), version=going_on.version)

    def next_visit(self) -> Iterator[DraftedFact]:
        planned = (
            one
            for one in self.chart.visits
            if one.day > self.visit.day and one.state is VisitState.PLANNED
        )
        following = min(planned, key=lambda one: one.day, default=None)
        if following is not None:
            yield NextVisit(records=(following.id,), day=following.day, at=following.at)


def _part_of(observation: Observation) -> NotePart:
    said = observation.kind is ObservationKind.SAID
    return NotePart.SUBJECTIVE if said else NotePart.OBJECTIVE


def _signed_on(version: Prescription) -> date:
    assert version.signed_at is not None
    return version.signed_at.date()
