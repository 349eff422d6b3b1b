"""Pain that was told apart from sessions: in the morning, in daily life, around a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.programme.log import Morning, PainKind, PainReport, Run

_DAY = timedelta(days=1)


class PainSource(StrEnum):
    """Where a pain was told. `NOW` is the answer to "How is the knee now?"."""

    MORNING = "morning"
    EVERYDAY = "everyday"
    NOW = "now"
    RUN = "run"
    HOUR_AFTER_RUN = "hour after run"
    MORNING_AFTER_RUN = "morning after run"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPain:
    """A pain (0-10) of a local day. `record` is the id of what it was told in."""

    source: PainSource
    record: str
    day: date
    pain: int


def told_pains(chart: ChartFile) -> tuple[ToldPain, ...]:
    """Every pain of a chart that was told apart from sessions, by day."""
    found = (
        *(pain for one in chart.mornings for pain in pains_of(one)),
        *(pain for one in chart.pain_reports for pain in pains_of(one)),
        *(pain for one in chart.runs for pain in pains_of(one)),
    )
    return tuple(sorted(found, key=lambda one: one.day))


def pains_of(told: Morning | PainReport | Run) -> tuple[ToldPain, ...]:
    """The pains that one answer or one run tells; none where none was told."""
    return tuple(
        ToldPain(source=source, record=record_id(told), day=day, pain=pain)
        for source, day, pain in _pains(told)
        if pain is not None
    )


def record_id(told: Morning | PainReport | Run) -> str:
    """What names it among records; a morning goes by its day."""
    return f"morning/{told.day.isoformat()}" if isinstance(told, Morning) else told.id


def highest(told: Iterable[ToldPain]) -> ToldPain | None:
    """The first of the highest ones; None where there is none."""
    return max(told, key=lambda one: one.pain, default=None)


def _pains(told: Morning | PainReport | Run) -> Iterator[tuple[PainSource, date, int | None]]:
    match told:
        case Morning(day=day, pain=pain):
            yield PainSource.MORNING, day, pain
        case PainReport(kind=kind, day=day, pain=pain):
            source = PainSource.EVERYDAY if kind is PainKind.EVERYDAY else PainSource.NOW
            yield source, day, pain
        case run:
            day = run.started_at.date()
            yield PainSource.RUN, day, run.pain_during
            yield PainSource.HOUR_AFTER_RUN, day, run.pain_hour_after
            yield PainSource.MORNING_AFTER_RUN, day + _DAY, run.pain_next_morning
