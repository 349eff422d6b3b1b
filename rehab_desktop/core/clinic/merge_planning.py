"""Decides what putting two records together does, from all that both have: for each row whether it
goes over, comes along or stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rehab_desktop.core.clinic.merging import (
    PARTICULARS,
    CannotMerge,
    Fields,
    MergeFacts,
    MergeFault,
    MergeNotice,
    MergePlan,
    MergeSide,
    MergeTable,
    TablePlan,
    WhyStays,
)
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.ports import StoredPrescription
from rehab_desktop.core.clinic.prescription import in_force


def plan_merge(facts: MergeFacts, today: date) -> MergePlan:
    """What would be done. Raises `CannotMerge` where it may not be."""
    _check(facts)
    before, given_up = facts.kept.person, facts.given_up.person
    kept, filled = _filled(before, given_up)
    tables = tuple(_plan(one, facts) for one in facts.tables)
    withdrawn = tuple(_withdrawn(facts))
    return MergePlan(
        before=before,
        kept=kept,
        given_up=given_up,
        filled=filled,
        differ=tuple(_differing(before, given_up)),
        tables=tuple(one for one in tables if one.goes or one.along or one.stays),
        withdrawn=withdrawn,
        notices=tuple(_notices(facts, tables, bool(withdrawn), today)),
        holds=_held(facts, today),
    )


def _check(facts: MergeFacts) -> None:
    kept, given_up = facts.kept, facts.given_up
    if kept.person.id == given_up.person.id:
        raise CannotMerge(MergeFault.SAME, kept.person.code)
    for side in (kept, given_up):
        if side.is_given_up:
            raise CannotMerge(MergeFault.GIVEN_UP, side.person.code)
        if side.person.state is PersonState.BLOCKED:
            raise CannotMerge(MergeFault.BLOCKED, side.person.code)
    waiting, visits = _table(facts, "running_session"), _table(facts, "visit")
    running = {row["id"] for row in visits.given_up if row["state"] == "running"}
    if any(row["visit"] in running for row in waiting.given_up):
        raise CannotMerge(MergeFault.RUNNING, given_up.person.code)
    if waiting.given_up and waiting.kept:
        raise CannotMerge(MergeFault.PARKED_TWICE, given_up.person.code)


def _filled(kept: Person, given_up: Person) -> tuple[Person, tuple[str, ...]]:
    """The kept person with what only the other record says, and the names of that."""
    empty = (None, "")
    found = {
        name: getattr(given_up, name)
        for name in PARTICULARS
        if getattr(kept, name) in empty and getattr(given_up, name) not in empty
    }
    active = PersonState.ACTIVE in (kept.state, given_up.state)
    state = PersonState.ACTIVE if active else kept.state
    since = min(kept.since, given_up.since)
    return replace(kept, **found, state=state, since=since), tuple(found)


def _differing(kept: Person, given_up: Person) -> Iterable[str]:
    for name in PARTICULARS:
        one, other = getattr(kept, name), getattr(given_up, name)
        if one != other and one not in (None, "") and other not in (None, ""):
            yield name


def _table(facts: MergeFacts, name: str) -> MergeTable:
    none = MergeTable(name=name, kept=(), given_up=())
    return next((one for one in facts.tables if one.name == name), none)


def _plan(table: MergeTable, facts: MergeFacts) -> TablePlan:
    if not table.goes:
        return TablePlan(name=table.name, along=len(table.given_up))
    goes: list[Fields] = []
    stays: list[tuple[Fields, WhyStays]] = []
    along = 0
    for row in table.given_up:
        why = _why_stays(table, row, facts)
        if why is not None:
            stays.append((row, why))
        elif table.name in ("note", "prescription") and row["signed_at"] is not None:
            # It keeps for whom it was signed, and belongs to a visit or an episode that goes over.
            along += 1
        else:
            goes.append(row)
    return TablePlan(name=table.name, goes=tuple(goes), along=along, stays=tuple(stays))


def _why_stays(table: MergeTable, row: Fields, facts: MergeFacts) -> WhyStays | None:
    if table.only_one is not None:
        only = _picked(row, table.only_one)
        there = any(_picked(other, table.only_one) == only for other in table.kept)
        return WhyStays.SAID_ALREADY if there else None
    match table.name:
        case "session":
            return WhyStays.SAME_SESSION if _is_same_session(row, table.kept) else None
        case "observation":
            sessions = _table(facts, "session")
            own = next((one for one in sessions.given_up if one["id"] == row["session"]), None)
            same = own is not None and _is_same_session(own, sessions.kept)
            return WhyStays.OF_SUCH_SESSION if same else None
        case "visit":
            return WhyStays.SAME_BOOKING if _is_same_booking(row, table.kept, facts) else None
        case "episode":
            return WhyStays.EMPTY_EPISODE if _is_empty(row, facts) and table.kept else None
        case "prescription" if row["signed_at"] is None:
            drafts = any(one["signed_at"] is None for one in table.kept)
            return WhyStays.SECOND_DRAFT if drafts else None
    return None


def _picked(row: Fields, columns: Iterable[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in columns)


def _is_same_session(session: Fields, others: Sequence[Fields]) -> bool:
    """Nobody begins the same routine twice at one instant: it came into both records, such as with
    a runner's file. One that was withdrawn is a trace of a correction, and goes over.
    """
    columns = ("started_at", "ended_at", "routine", "deleted_at")
    wanted = _picked(session, columns)
    return session["deleted_at"] is None and any(_picked(one, columns) == wanted for one in others)


def _is_same_booking(visit: Fields, others: Sequence[Fields], facts: MergeFacts) -> bool:
    if visit["state"] not in ("planned", "missed"):
        return False
    recorded = (
        row["visit"] == visit["id"]
        for name in ("observation", "note", "session", "running_session")
        for row in _table(facts, name).given_up
    )
    same = any(one["day"] == visit["day"] and visit["at"] in (None, one["at"]) for one in others)
    return same and not any(recorded)


def _is_empty(episode: Fields, facts: MergeFacts) -> bool:
    used = (
        row["episode"] == episode["id"]
        for name in ("goal", "prescription")
        for row in _table(facts, name).given_up
    )
    return not (episode["title"] or episode["text"] or any(used))


def _withdrawn(facts: MergeFacts) -> Iterable[tuple[Fields, Fields]]:
    """Each consent that the other record withdrew after it was given, with the row that did."""
    consents = _table(facts, "consent")
    for own, others in (
        (consents.kept, consents.given_up),
        (consents.given_up, consents.kept),
    ):
        for row in own:
            later = [
                one
                for one in others
                if one["kind"] == row["kind"]
                and one["withdrawn_at"] is not None
                and one["withdrawn_at"] > row["given_at"]
            ]
            if row["withdrawn_at"] is None and later:
                yield row, max(later, key=lambda one: str(one["withdrawn_at"]))


def _notices(
    facts: MergeFacts, plans: Iterable[TablePlan], withdrawn: bool, today: date
) -> Iterable[MergeNotice]:
    kept, given_up = facts.kept.person, facts.given_up.person
    differ = set(_differing(kept, given_up))
    going = {one.name: one.goes for one in plans}
    open_ones = [one for one in _table(facts, "episode").kept if one["closed_on"] is None]
    more = [one for one in going.get("episode", ()) if one["closed_on"] is None]
    days = {one["day"] for one in _table(facts, "visit").kept}
    running = [side for side in (facts.kept, facts.given_up) if _running(side, today)]
    for holds, notice in (
        ("family" in differ or "given" in differ, MergeNotice.NAMES_DIFFER),
        (_births_differ(kept, given_up), MergeNotice.BIRTHS_DIFFER),
        (bool(open_ones and more), MergeNotice.TWO_EPISODES),
        (len(running) > 1, MergeNotice.TWO_PRESCRIPTIONS),
        (any(one["day"] in days for one in going.get("visit", ())), MergeNotice.TWO_BOOKINGS),
        (withdrawn, MergeNotice.CONSENT_WITHDRAWN),
    ):
        if holds:
            yield notice


def _births_differ(kept: Person, given_up: Person) -> bool:
    """A year and a day of that year are no contradiction."""
    years = {kept.year_born, given_up.year_born} - {None}
    days = {one.born for one in (kept, given_up) if isinstance(one.born, date)}
    return len(years) > 1 or len(days) > 1


def _running(side: MergeSide, today: date) -> StoredPrescription | None:
    return in_force(side.prescriptions, side.ends, today)


def _held(facts: MergeFacts, today: date) -> StoredPrescription | None:
    """The version that holds today once all of them are one person's."""
    sides = (facts.kept, facts.given_up)
    versions = [one for side in sides for one in side.prescriptions]
    ends = [one for side in sides for one in side.ends]
    return in_force(versions, ends, today)
