"""What a made-up clinic prescribes, and sessions that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from rehab_desktop.app.by_hand import done_by_hand
from rehab_desktop.app.library import Library
from rehab_desktop.core.clinic.prescription import WEEK, Days, PrescribedItem, Prescription
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.history.record import (
    Occasion,
    PainMark,
    PerformedSet,
    SessionRecord,
    SessionStatus,
    SetStatus,
)

TITLE = "Prescription"

_DAILY = Days(weekdays=WEEK)
_MON_WED_FRI = Days(weekdays=frozenset({1, 3, 5}))
_TUE_SAT = Days(weekdays=frozenset({2, 6}))

_PLANS: tuple[tuple[tuple[str, Days], ...], ...] = (
    (
        ("breathing-90-90", _DAILY),
        ("roller-bridge", _MON_WED_FRI),
        ("wall-calf-strides", _MON_WED_FRI),
    ),
    (
        ("hip-flip-90-90", _DAILY),
        ("door-frame-push", _MON_WED_FRI),
        ("wall-calf-strides", _TUE_SAT),
    ),
    (
        ("breathing-hip-rotation", _DAILY),
        ("standing-rotations", _DAILY),
        ("roller-bridge", _TUE_SAT),
        ("leg-cycle-dribbles", _TUE_SAT),
    ),
)
MOST_STEPS = 4
"""How often a plan becomes more."""

_HURT = 5
"""From this pain (0-10) on a made-up session is often left early."""


def plan_items(plan: int, step: int) -> tuple[PrescribedItem, ...]:
    """The items of a plan after so many steps: from two sets to four, one exercise more at last."""
    items = _PLANS[plan % len(_PLANS)]
    more = (("leg-cycle-dribbles", _TUE_SAT),) if step >= MOST_STEPS and plan % 3 != 2 else ()
    return tuple(
        PrescribedItem(item=Item(exercise=exercise, sets=2 + min(2, step // 2)), days=days)
        for exercise, days in (*items, *more)
    )


class DoneSessions:
    """Makes sessions of prescriptions. What a day of a plan consists of is worked out once."""

    def __init__(self, library: Library, chance: Random) -> None:
        self._library = library
        self._chance = chance
        self._whole: dict[tuple[PrescribedItem, ...], SessionRecord] = {}

    def session(
        self,
        prescription: Prescription,
        *,
        id_: str,
        at: datetime,
        level: int,
        occasion: Occasion,
    ) -> SessionRecord:
        """A session of the prescription's day, with pain about the `level` (0-10)."""
        asked = prescription.on(at.date())
        routine = prescription.routine(at.date(), TITLE)
        assert routine is not None, "each plan has something for every day"
        if asked not in self._whole:
            self._whole[asked] = done_by_hand(
                session_id="", routine=routine, library=self._library, started_at=at, minutes=20,
                pain_before=None, pain_after=None, effort=None, note="",
            )  # fmt: skip
        whole = self._whole[asked]
        during = self._near(level)
        early = during >= _HURT and self._chance.random() < 0.5
        sets = self._some(whole.sets, early=early, pain=during)
        active = sum(one.actual_ns for one in sets) * 5 // 4
        return replace(
            whole,
            id=id_,
            routine=prescription.id,
            started_at=at,
            ended_at=at + timedelta(microseconds=active // 1000),
            status=SessionStatus.STOPPED if early else SessionStatus.COMPLETED,
            active_ns=active,
            sets=sets,
            pains=(PainMark(value=during, after_ns=active // 2, set_index=len(sets) // 2),)
            if self._chance.random() < 0.4
            else (),
            pain_before=self._near(level),
            pain_after=self._near(level) if self._chance.random() < 0.8 else None,
            effort=self._chance.randint(3, 7),
            place=occasion.place,
            prescription=occasion.prescription,
            led_by=occasion.led_by,
            visit=occasion.visit,
        )

    def _some(
        self, sets: Sequence[PerformedSet], *, early: bool, pain: int
    ) -> tuple[PerformedSet, ...]:
        """The sets as they were done: most whole, few cut short or left out."""
        kept = list(sets[: max(1, len(sets) // 2)] if early else sets)
        if early:
            half = kept[-1].actual_ns // 2
            kept[-1] = replace(
                kept[-1], actual_ns=half, reps=0, status=SetStatus.CUT_SHORT, pain=pain, hurt=True
            )
        elif self._chance.random() < 0.15:
            place = self._chance.randrange(len(kept))
            kept[place] = replace(kept[place], actual_ns=0, reps=0, status=SetStatus.SKIPPED)
        return tuple(kept)

    def _near(self, level: int) -> int:
        return max(0, min(10, level + self._chance.choice((-1, 0, 0, 0, 1))))
