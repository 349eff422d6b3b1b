"""What needs looking at on a day of the clinic, and what is still open when it ends."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.visit import Visit, VisitState


class MatterKind(StrEnum):
    """What a matter is about, in the order in which matters are listed. `PARKED` is a session that
    was left running or parked; `NO_NOTE` a visit without any note; `UNMARKED` a visit of which
    nobody said whether they came.
    """

    PARKED = "parked"
    DRAFT = "draft"
    NO_NOTE = "no note"
    FLAG = "flag"
    ENDS = "ends"
    UNMARKED = "unmarked"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thing to look at. `record` is the id of the note or visit that it leads to; of a flag it
    is the flag's key, and `flag` the flag. `day` is the day it is about.
    """

    kind: MatterKind
    person: str
    record: str
    day: date
    flag: Flag | None = None


LEFT_RUNNING = (VisitState.RUNNING, VisitState.PARKED)


def as_they_stand(
    visits: Iterable[Visit], *, led_now: str | None, open_sessions: Container[str | None]
) -> tuple[Visit, ...]:
    """Visits as they stand in truth. The file calls one running whose session was cut off by a
    crash or a power cut: where its session can be gone on with it is parked, and where nothing is
    left of one the person is here. `led_now` is the visit whose session runs in this app,
    `open_sessions` are the visits with a session that is not over.
    """

    def standing(visit: Visit) -> Visit:
        if visit.state is not VisitState.RUNNING or visit.id == led_now:
            return visit
        left = visit.id in open_sessions
        return replace(visit, state=VisitState.PARKED if left else VisitState.HERE)

    return tuple(standing(one) for one in visits)


def to_look_at(unsigned: Iterable[Note], flags: Mapping[str, Sequence[Flag]]) -> tuple[Matter, ...]:
    """What the page of the day lists beside the visits: drafts of notes, red pains and exercises
    that were stopped, prescriptions that end. `flags` are those of each person that nobody has
    looked at.
    """
    return _in_order([*_drafts(unsigned), *_flagged(flags)])


def open_at_the_end(
    visits: Iterable[Visit],
    unsigned: Iterable[Note],
    flags: Mapping[str, Sequence[Flag]],
    noted: Container[str],
) -> tuple[Matter, ...]:
    """What is open at the end of a day: sessions left running or parked, drafts, visits without a
    note, visits that nobody marked, missed visits, and the flags of the people who came that nobody
    has looked at. Empty where nothing is open. `noted` are the visits that have a note.
    """
    of_day = tuple(visits)
    came = {one.person for one in of_day if one.state is VisitState.DONE}
    theirs = {person: found for person, found in flags.items() if person in came}
    return _in_order([*_drafts(unsigned), *_flagged(theirs), *_visits(of_day, noted)])


def _drafts(unsigned: Iterable[Note]) -> Iterator[Matter]:
    for note in unsigned:
        if not note.signed and not note.empty:
            yield Matter(
                kind=MatterKind.DRAFT,
                person=note.person,
                record=note.id,
                day=note.changed_at.date(),
            )


def _flagged(flags: Mapping[str, Sequence[Flag]]) -> Iterator[Matter]:
    kinds = {
        FlagKind.PAIN: MatterKind.FLAG,
        FlagKind.STOPPED: MatterKind.FLAG,
        FlagKind.ENDS_SOON: MatterKind.ENDS,
        FlagKind.ENDED: MatterKind.ENDS,
    }
    for person, found in flags.items():
        for flag in found:
            if flag.kind in kinds:
                kind = kinds[flag.kind]
                yield Matter(kind=kind, person=person, record=flag.key, day=flag.day, flag=flag)


def _visits(visits: Iterable[Visit], noted: Container[str]) -> Iterator[Matter]:
    kinds = dict.fromkeys(LEFT_RUNNING, MatterKind.PARKED) | {
        VisitState.PLANNED: MatterKind.UNMARKED,
        VisitState.HERE: MatterKind.UNMARKED,
        VisitState.MISSED: MatterKind.MISSED,
    }
    for visit in visits:
        kind = kinds.get(visit.state)
        if visit.state is VisitState.DONE and visit.id not in noted:
            kind = MatterKind.NO_NOTE
        if kind is not None:
            yield Matter(kind=kind, person=visit.person, record=visit.id, day=visit.day)


def _in_order(matters: Iterable[Matter]) -> tuple[Matter, ...]:
    order = list(MatterKind)
    return tuple(
        sorted(matters, key=lambda one: (order.index(one.kind), *_urgency(one), one.person))
    )


def _urgency(matter: Matter) -> tuple[float, float, float]:
    """What sorts matters of one kind. Pains: the newest day first, of one day the highest, and a
    pain before what was stopped. Endings: what has ended before what will, each by how near to
    today. Anything else: what has waited longest first.
    """
    day, flag = matter.day.toordinal(), matter.flag
    if flag is None:
        return day, 0, 0
    if matter.kind is MatterKind.FLAG:
        stopped = flag.kind is FlagKind.STOPPED
        return -day, stopped, -(flag.value or 0)
    ended = flag.kind is FlagKind.ENDED
    return not ended, -day if ended else day, 0
