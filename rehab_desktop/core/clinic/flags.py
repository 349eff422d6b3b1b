"""Flags: facts of a chart that cross a threshold. They say what happened, on which day and by which
rule, and leave what it means to the therapist.

The thresholds are those of `resources/catalogue/flags.toml`; pain is red where `core/content/
safety.py` says so, and a score is worse by the least change of its own measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from rehab_desktop.core.checks import require, require_within
from rehab_desktop.core.clinic.comparing import local_day, newest_word
from rehab_desktop.core.clinic.comparison import Comparison, WeekCompared
from rehab_desktop.core.clinic.episode import ConsentKind
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession, FlagLook
from rehab_desktop.core.clinic.prescription import (
    Prescription,
    asked_since,
    in_force,
    last_to_end,
)
from rehab_desktop.core.clinic.told_pain import PainSource, ToldPain, highest, told_pains
from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.content.safety import ends_training
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.queries import worst
from rehab_desktop.core.history.scores import Measure, Score, ScoreChange, change_of

DAY = timedelta(days=1)
WEEK_LONG = timedelta(weeks=1)


class FlagKind(StrEnum):
    """The rule that a flag comes from."""

    PAIN = "pain"
    STOPPED = "stopped"
    WORSE = "worse"
    LESS_THAN_ASKED = "less than asked"
    NO_WORD = "no word"
    ENDED = "ended"
    ENDS_SOON = "ends soon"
    UNSIGNED = "unsigned"
    CONSENT = "consent"

    @property
    def clinical(self) -> bool:
        """True for what happened to the person; the others are about the record."""
        return self in (
            FlagKind.PAIN,
            FlagKind.STOPPED,
            FlagKind.WORSE,
            FlagKind.LESS_THAN_ASKED,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagRules:
    """The thresholds, and for each rule why it is one.

    What happened in a session makes a flag for `look_back_days`. Less than `share` (0-1) of the
    asked sets in `weeks` whole weeks running is less than asked.
    """

    look_back_days: int
    no_word_days: int
    share: float
    weeks: int
    ends_soon_days: int
    unsigned_hours: int
    why: Mapping[FlagKind, Statement]

    def __post_init__(self) -> None:
        require_within("look_back.days", self.look_back_days, 1, 366)
        require_within("no_word.days", self.no_word_days, 1, 366)
        require(self.share > 0, "less_than_asked.share", Fault.NOT_ABOVE, given=self.share, least=0)
        require_within("less_than_asked.share", self.share, 0, 1)
        require_within("less_than_asked.weeks", self.weeks, 1, 52)
        require_within("ends_soon.days", self.ends_soon_days, 1, 366)
        require_within("unsigned.hours", self.unsigned_hours, 1, 8784)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A fact that crossed the threshold of its rule on `day`. `records` are the ids of what it is
    read from, and `basis` is what the rule rests on.

    `value` and `of` are its numbers: the pain (0-10); the newest score and the first one; sets done
    and sets asked; days without word; hours unsigned. `exercise`, `measure` and `activity` say of
    what, and `told` where a pain was told that belongs to no session.
    """

    kind: FlagKind
    day: date
    records: tuple[str, ...] = ()
    basis: tuple[str, ...]
    value: float | None = None
    of: float | None = None
    exercise: str = ""
    measure: str = ""
    activity: str = ""
    told: PainSource | None = None

    @property
    def key(self) -> str:
        """The rule and the day, with what tells apart two flags of one rule and day. A `FlagLook`
        names it.
        """
        parts = (self.kind, self.day.isoformat(), self.measure, self.activity)
        return "/".join(part for part in parts if part)


def flags(
    chart: ChartFile,
    prescriptions: Sequence[Prescription],
    comparison: Comparison,
    rules: FlagRules,
    measures: Mapping[str, Measure],
    now: datetime,
) -> tuple[Flag, ...]:
    """The flags of a chart at this local instant, in the order of `FlagKind`, the newest first.

    `prescriptions` are the chart's own, read; `comparison` covers at least the days that the rules
    look back. People who are not active have no flags, and what is asked of somebody at home makes
    flags only while an episode is open.
    """
    if chart.person.state is not PersonState.ACTIVE:
        return ()
    today = now.date()
    found = [*_unsigned(chart, rules, now), *_consent(chart, rules)]
    if not chart.episodes or any(one.closed_on is None for one in chart.episodes):
        found += [
            *_told(chart, rules, today),
            *_worse(chart, measures),
            *_less_than_asked(chart, prescriptions, comparison, rules, today),
            *_no_word(chart, prescriptions, rules, today),
            *_ending(chart, prescriptions, rules, today),
        ]
    order = list(FlagKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), -one.day.toordinal())))


def unseen(found: Iterable[Flag], looks: Iterable[FlagLook]) -> tuple[Flag, ...]:
    """The flags that nobody has looked at yet."""
    seen = {look.flag for look in looks}
    return tuple(flag for flag in found if flag.key not in seen)


def highest_told(session: ChartSession) -> int | None:
    """The highest pain (0-10) told before, in or after a session; None where none was told."""
    return worst(session.session.pain_before, session.session.worst)


def where_worst(session: ChartSession) -> str:
    """The exercise with the highest pain told in a session. Empty where no set has as high a pain,
    because it was told before or after.
    """
    highest = highest_told(session)
    told = () if highest is None else session.sets
    return next((one.exercise for one in told if one.pain == highest), "")


def _told(chart: ChartFile, rules: FlagRules, today: date) -> Iterator[Flag]:
    """The highest pain of each day, in a session or apart from them, and the first exercise that
    was stopped on it.
    """
    since = today - timedelta(days=rules.look_back_days)
    recent = [one for one in chart.sessions if since < local_day(one) <= today]
    told = [one for one in told_pains(chart) if since < one.day <= today]
    for day in sorted({*map(local_day, recent), *(one.day for one in told)}):
        sessions = [one for one in recent if local_day(one) == day]
        apart = highest(one for one in told if one.day == day)
        yield from _red_pain(day, sessions, apart, rules)
        hurt = [(one, done) for one in sessions for done in one.sets if done.hurt]
        for one, done in hurt[:1]:
            yield Flag(
                kind=FlagKind.STOPPED,
                day=day,
                records=(one.session.id,),
                basis=rules.why[FlagKind.STOPPED].basis,
                value=done.pain,
                exercise=done.exercise,
            )


def _red_pain(
    day: date, sessions: Sequence[ChartSession], apart: ToldPain | None, rules: FlagRules
) -> Iterator[Flag]:
    """The highest pain of these sessions, or `apart` from them where that is higher."""
    worst_one = max(sessions, key=lambda one: highest_told(one) or 0, default=None)
    pain = None if worst_one is None else highest_told(worst_one)
    if apart is not None and (pain is None or apart.pain > pain) and ends_training(apart.pain):
        yield Flag(
            kind=FlagKind.PAIN,
            day=day,
            records=(apart.record,),
            basis=rules.why[FlagKind.PAIN].basis,
            value=apart.pain,
            told=apart.source,
        )
    elif worst_one is not None and pain is not None and ends_training(pain):
        yield Flag(
            kind=FlagKind.PAIN,
            day=day,
            records=(worst_one.session.id,),
            basis=rules.why[FlagKind.PAIN].basis,
            value=pain,
            exercise=where_worst(worst_one),
        )


def _worse(chart: ChartFile, measures: Mapping[str, Measure]) -> Iterator[Flag]:
    by_item: dict[tuple[str, str], list[Score]] = {}
    for score in chart.scores:
        by_item.setdefault((score.measure, score.item), []).append(score)
    for (name, item), scores in by_item.items():
        measure = measures.get(name)
        if measure is not None and change_of(measure, scores) is ScoreChange.WORSE:
            yield Flag(
                kind=FlagKind.WORSE,
                day=scores[-1].day,
                records=(scores[0].id, scores[-1].id),
                basis=measure.statement.basis,
                value=scores[-1].value,
                of=scores[0].value,
                measure=name,
                activity=item,
            )


def _less_than_asked(
    chart: ChartFile,
    prescriptions: Sequence[Prescription],
    comparison: Comparison,
    rules: FlagRules,
    today: date,
) -> Iterator[Flag]:
    """The newest run of weeks, each of them known as a whole, with less than the share done."""
    weeks = [one for one in comparison.weeks if one.monday + WEEK_LONG <= today]
    for last in range(len(weeks), rules.weeks - 1, -1):
        run = weeks[last - rules.weeks : last]
        day = run[-1].monday + WEEK_LONG
        if (today - day).days >= rules.look_back_days:
            return
        if all(_less(one, rules.share) for one in run):
            first = run[0].monday
            versions = (in_force(prescriptions, chart.ends, at.day) for w in run for at in w.days)
            ids = [one.id for one in versions if one is not None]
            ids += [
                one.session.id
                for one in chart.sessions
                if not one.in_clinic and first <= local_day(one) < day
            ]
            yield Flag(
                kind=FlagKind.LESS_THAN_ASKED,
                day=day,
                records=tuple(dict.fromkeys(ids)),
                basis=rules.why[FlagKind.LESS_THAN_ASKED].basis,
                value=sum(one.home.sets_done for one in run),
                of=sum(one.home.sets_asked for one in run),
            )
            return


def _less(week: WeekCompared, share: float) -> bool:
    asked = week.home.sets_asked
    return week.whole and asked > 0 and week.home.sets_done < share * asked


def _no_word(
    chart: ChartFile, prescriptions: Sequence[Prescription], rules: FlagRules, today: date
) -> Iterator[Flag]:
    """Word is a session at home, or an answer by mouth on the day it was given. Days count from
    when something has been asked for without a gap.
    """
    version = in_force(prescriptions, chart.ends, today)
    begun = asked_since(prescriptions, chart.ends, today)
    if version is None or begun is None:
        return
    words = [one for one in (newest_word(chart.sessions),) if one is not None]
    words += [one.at.date() for one in chart.reports]
    since = max((*words, begun))
    if (today - since).days >= rules.no_word_days:
        yield Flag(
            kind=FlagKind.NO_WORD,
            day=since + timedelta(days=rules.no_word_days),
            records=(version.id,),
            basis=rules.why[FlagKind.NO_WORD].basis,
            value=(today - since).days,
        )


def _ending(
    chart: ChartFile, prescriptions: Sequence[Prescription], rules: FlagRules, today: date
) -> Iterator[Flag]:
    """A prescription that came to its last day, or comes to it soon, with none after it. One that a
    therapist has stopped makes no flag.
    """
    last = last_to_end(prescriptions, chart.ends)
    if last is None or last.until is None:
        return
    kind = ending_kind(last.until, rules, today)
    if kind is not None:
        day = last.until + DAY if kind is FlagKind.ENDED else last.until
        yield Flag(kind=kind, day=day, records=(last.id,), basis=rules.why[kind].basis)


def ending_kind(until: date, rules: FlagRules, today: date) -> FlagKind | None:
    """What the last day of a prescription makes of it: it has ended, it ends soon, or neither."""
    if until < today:
        return FlagKind.ENDED
    return FlagKind.ENDS_SOON if (until - today).days <= rules.ends_soon_days else None


def _unsigned(chart: ChartFile, rules: FlagRules, now: datetime) -> Iterator[Flag]:
    for note in chart.notes:
        if not note.signed and not note.empty and long_unsigned(note.changed_at, rules, now):
            yield Flag(
                kind=FlagKind.UNSIGNED,
                day=(note.changed_at + timedelta(hours=rules.unsigned_hours)).date(),
                records=(note.id,),
                basis=rules.why[FlagKind.UNSIGNED].basis,
                value=(now - note.changed_at) // timedelta(hours=1),
            )


def long_unsigned(changed_at: datetime, rules: FlagRules, now: datetime) -> bool:
    """Whether a draft that was changed last at this instant has waited too long."""
    return now - changed_at > timedelta(hours=rules.unsigned_hours)


def _consent(chart: ChartFile, rules: FlagRules) -> Iterator[Flag]:
    told = [one for one in chart.consents if one.kind is ConsentKind.TOLD]
    if any(one.withdrawn_at is None for one in told):
        return
    withdrawn = [one.withdrawn_at.date() for one in told if one.withdrawn_at is not None]
    yield Flag(
        kind=FlagKind.CONSENT,
        day=max(withdrawn, default=chart.person.since),
        records=tuple(one.id for one in told),
        basis=rules.why[FlagKind.CONSENT].basis,
    )
