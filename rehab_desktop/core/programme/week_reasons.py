"""Why a week is not the usual one."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import PlanChange


class PlanReason(StrEnum):
    """Why a week differs from the usual one. The screen has a text for each."""

    RESTING = "resting"
    CLOSE = "close"
    MISSED = "missed"
    RESTED = "rested"
    SHIFTED = "shifted"
    DROPPED = "dropped"
    MOVED = "moved"
    SKIPPED = "skipped"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChangeReason:
    """`strand` moved from `day` to `to_day`. For RESTING, `to_day` is the first day
    after the rest.
    """

    why: PlanReason
    strand: Strand
    day: date
    to_day: date | None = None


def moved_reasons(
    strand: Strand,
    usual: Sequence[date],
    due: Set[date],
    chosen: Sequence[date],
    gone: Set[date],
    left_out: Set[date],
    need: int,
    gap: int,
    today: date,
    rested: date | None,
    rests: Set[date],
    done: Set[date],
) -> tuple[PlanChangeReason, ...]:
    """Why days of a strand lie elsewhere than usual, the weightiest first: it rests, it lies too
    close to the same strand, or a session that was missed or rested pushes the others on.

    `usual` are its days in a usual week, `due` and `chosen` those it has now, `gone` the missed
    ones, `rests` those that the knee leaves without training; `gap` is the fewest days between two.
    """
    told: list[PlanChangeReason] = []
    if usual and rested is not None and rested > today:
        told.append(
            PlanChangeReason(why=PlanReason.RESTING, strand=strand, day=today, to_day=rested)
        )
    near = sorted(due | set(done))
    told += [
        PlanChangeReason(why=PlanReason.CLOSE, strand=strand, day=earlier, to_day=later)
        for earlier, later in pairwise(near)
        if (later - earlier).days < gap and later >= today
    ]
    moved_in = sorted(day for day in chosen if day not in usual)
    pushed = sorted(day for day in usual if day >= today and day not in due | left_out | rests)
    # What was missed or rested comes next, and pushes the others on.
    late = [
        *((PlanReason.MISSED, day) for day in gone),
        *((PlanReason.RESTED, day) for day in rests),
    ]
    causes = [
        *sorted(late, key=lambda one: one[1]),
        *((PlanReason.SHIFTED, day) for day in pushed),
    ]
    told += [
        PlanChangeReason(why=why, strand=strand, day=day, to_day=to_day)
        for (why, day), to_day in zip(causes, moved_in, strict=False)
    ]
    if len(chosen) < need:
        _, day = (causes[len(moved_in) :] or [(PlanReason.DROPPED, today)])[0]
        told.append(PlanChangeReason(why=PlanReason.DROPPED, strand=strand, day=day))
    return tuple(told)


def change_reason(change: PlanChange) -> PlanChangeReason:
    """What the person changed, as a reason."""
    return PlanChangeReason(
        why=PlanReason(change.kind.value),
        strand=change.strand,
        day=change.on_day,
        to_day=change.to_day,
    )
