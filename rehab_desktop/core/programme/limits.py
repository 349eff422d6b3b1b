"""What the knee allows today, from how it is now and in daily life, and which exercises that leaves
out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.safety import (
    AMBER_UP_TO,
    GREEN_UP_TO,
    PainLight,
    ends_training,
    workable,
)
from rehab_desktop.core.programme.entry_criteria import is_passed
from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.intake import still_to_ask
from rehab_desktop.core.programme.knee import (
    days_done,
    drills,
    everyday_level,
    is_drill,
    is_loading,
)
from rehab_desktop.core.programme.knee_now import now_level
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.signs import Cause, Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of one `day`, for every routine.

    `everyday` and `now` are pain 0-10, None where not reported. `nothing` is the sign that makes it
    a day without training. `no_drills` leaves out drills, `no_loading` leaves out everything that
    loads the knee, `less` takes a third off the volume, `not_yet` leaves out drills that begin with
    a later stage, but no runs; each is the sign that is the reason, or None. `signs` are all signs
    up to this day, in order.
    """

    day: date
    signs: tuple[Sign, ...] = ()
    everyday: int | None = None
    now: int | None = None
    nothing: Sign | None = None
    no_drills: Sign | None = None
    no_loading: Sign | None = None
    less: Sign | None = None
    not_yet: Sign | None = None

    def allows(self, strand: Strand) -> bool:
        """Whether the stage and everyday pain have a place for a strand, now or on a day to come:
        how the knee is just now says nothing about another day.
        """
        if strand is Strand.MOBILITY:
            return True
        lasting = [self.no_loading]
        if strand is Strand.CONTROL:
            lasting += [self.no_drills, self.not_yet]
        return all(sign is None or sign.cause is Cause.NOW for sign in lasting)

    def leaves_out(self, card: Exercise) -> Sign | None:
        """The sign for which an exercise is left out today, None where it may come."""
        if self.no_loading is not None and is_loading(card):
            return self.no_loading
        return (self.no_drills or self.not_yet) if is_drill(card) else None


def limits_of(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    found: tuple[Sign, ...],
    day: date,
) -> Limits:
    """What the knee allows on `day`; `found` are the signs in `facts`.

    Pain of 6 or more, or two sore mornings in a row: no training for the rest of the day; if it was
    reported after training, also none on the next day. Pain now of 3-5: no drills, and a third less
    volume where it is above the everyday level. Drills and strength have limits of everyday pain.
    Drills that are new, or were not done for five weeks, do not begin within a week of a red sign.
    Pain elsewhere than around the kneecap leaves drills out until a professional was asked.
    All this is clinical judgement; the numbers are in `programme.toml`.
    """
    everyday, now = everyday_level(facts, day), now_level(facts, day)
    red = [sign for sign in found if day in days_without_training(sign)]
    no_drills = no_loading = less = None
    calm_from = day - timedelta(days=guide.back.calm_days)
    reds = [sign for sign in found if sign.red and sign.day > calm_from]
    if reds and not any(days_done(drill, facts) for drill in drills(cards)):
        no_drills = reds[-1]
    too_much = _too_much_for_drills(facts, guide, day, everyday)
    if too_much is not None:
        no_drills = _sign(Cause.EVERYDAY, day, too_much)
    if everyday is not None and everyday > guide.everyday.strength_up_to:
        no_loading = _sign(Cause.EVERYDAY, day, everyday)
    if now is not None and GREEN_UP_TO < now <= AMBER_UP_TO:
        no_drills = _sign(Cause.NOW, day, now)
        if now > max(workable(everyday or 0), everyday or 0):
            less = _sign(Cause.NOW, day, now)
    if facts.intake is not None and still_to_ask(facts.intake, facts.confirmed):
        no_drills = Sign(light=PainLight.AMBER, cause=Cause.ELSEWHERE, day=facts.intake.day)
    return Limits(
        day=day,
        signs=found,
        everyday=everyday,
        now=now,
        nothing=red[-1] if red else None,
        no_drills=no_drills,
        no_loading=no_loading,
        less=less,
    )


def days_without_training(sign: Sign) -> tuple[date, ...]:
    """The days that a sign leaves without any training: its own and, unless it was told before
    anything was done, the next. Pain of 6 or more asks for it, or the whole knee.
    """
    severe = sign.red and (sign.whole or ends_training(sign.pain or 0))
    if not severe:
        return ()
    return (sign.day,) if sign.early else (sign.day, sign.day + timedelta(days=1))


def not_yet(
    stage: Stage,
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    day: date,
) -> Sign | None:
    """Drills that the stage does not plan, that were not done lately and whose gate is not passed
    begin with a later stage.
    """
    known = any(days_done(one, facts) for one in drills(cards)) or is_passed(guide, facts, day)
    if known or stage.days.get(Strand.CONTROL, 0):
        return None
    return Sign(light=PainLight.AMBER, cause=Cause.STAGE, day=day)


def _too_much_for_drills(
    facts: ProgrammeLog, guide: ProgrammeGuide, day: date, everyday: int | None
) -> int | None:
    """The everyday pain for which drills are left out, None where drills may come. A level that has
    come down must stay down for a week, because one answer may be a good day (clinical judgement).
    """
    limit = guide.everyday.drills_up_to
    if everyday is not None and everyday > limit:
        return everyday
    lately = [r for r in facts.everyday if (day - r.day).days < guide.back.calm_days]
    before = [r for r in facts.everyday if r not in lately]
    if lately and before and before[-1].pain > limit:
        return before[-1].pain
    return None


def _sign(cause: Cause, day: date, pain: int) -> Sign:
    return Sign(light=PainLight.AMBER, cause=cause, day=day, pain=pain)
