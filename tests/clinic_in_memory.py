"""The ports of a clinic over values in memory, answering at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, time
from typing import TypeVar

from rehab_desktop.core.clinic.note import Amendment, Note
from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import TrailEntry
from rehab_desktop.core.clinic.visit import Visit, VisitState

T = TypeVar("T")


def answered(value: T, error: Exception | None = None) -> Future[T]:
    future: Future[T] = Future()
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(value)
    return future


class ClinicInMemory:
    """As much of the ports as the first screens need; `broken` fails every call."""

    def __init__(self) -> None:
        self.kept_therapists: dict[str, Therapist] = {}
        self.kept_people: dict[str, Person] = {}
        self.kept_visits: dict[str, Visit] = {}
        self.kept_notes: dict[str, Note] = {}
        self.broken: Exception | None = None

    # TherapistStore

    def therapists(self) -> Future[Sequence[Therapist]]:
        found = sorted(self.kept_therapists.values(), key=lambda one: one.letters)
        return answered(found, self.broken)

    def put_therapist(self, therapist: Therapist, author: Author | None) -> Future[None]:
        self.kept_therapists[therapist.id] = therapist
        return answered(None, self.broken)

    # PeopleStore

    def people(self) -> Future[Sequence[Person]]:
        key = lambda one: (one.family, one.given, one.code)  # noqa: E731
        return answered(sorted(self.kept_people.values(), key=key), self.broken)

    def put_person(self, person: Person, author: Author) -> Future[None]:
        if self.broken is None:
            self.kept_people[person.id] = person
        return answered(None, self.broken)

    # VisitStore

    def visits(self, day: date) -> Future[Sequence[Visit]]:
        found = [one for one in self.kept_visits.values() if one.day == day]
        found.sort(key=lambda one: (one.at is None, one.at or time()))
        return answered(found, self.broken)

    def put_visit(self, visit: Visit, author: Author) -> Future[None]:
        self.kept_visits[visit.id] = visit
        return answered(None, self.broken)

    def set_state(self, visit: str, state: VisitState, author: Author) -> Future[None]:
        self.kept_visits[visit] = replace(self.kept_visits[visit], state=state)
        return answered(None, self.broken)

    def delete_visit(self, visit: str, author: Author) -> Future[None]:
        del self.kept_visits[visit]
        return answered(None, self.broken)

    # NoteStore

    def unsigned(self) -> Future[Sequence[Note]]:
        found = [one for one in self.kept_notes.values() if not one.signed and not one.empty]
        return answered(found, self.broken)

    def amend(self, amendment: Amendment, author: Author) -> Future[None]:
        return answered(None, self.broken)

    # TrailSource

    def trail(self) -> Future[Sequence[TrailEntry]]:
        return answered((), self.broken)
