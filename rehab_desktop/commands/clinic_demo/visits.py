"""The visits of a made-up clinic: on weekdays, and one person at a time for each therapist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random

from rehab_desktop.core.clinic.person import Person, PersonState, Therapist
from rehab_desktop.core.clinic.visit import Visit, VisitState

DAY = timedelta(days=1)
_VISITS_A_DAY = 8
_SLOTS = tuple(time(hour, minute) for hour in range(8, 18) for minute in (0, 20, 40))


def open_day(day: date) -> date:
    """The day, or the Friday before: the clinic is closed at the weekend."""
    return day - max(0, day.isoweekday() - 5) * DAY


class VisitBook:
    """Finds days and times for visits. `now` is the present instant."""

    def __init__(self, *, now: datetime, chance: Random, new_id: Callable[[], str]) -> None:
        self._now = now
        self._chance = chance
        self._new_id = new_id
        self._taken: set[tuple[str, date, time]] = set()

    def visits(
        self, person: Person, therapist: Therapist, first: date, care: int, led: int
    ) -> tuple[Visit, ...]:
        """Those that took place, at least one for each session led; some missed, one to come."""
        chance = self._chance
        count = max(2, led + chance.randint(0, 2))
        made = [
            self._visit(
                person,
                therapist,
                open_day(first + care * place // count * DAY),
                VisitState.DONE,
            )
            for place in range(count)
        ]
        if chance.random() < 0.3:
            missed = open_day(first + chance.randrange(1, care) * DAY)
            made.append(self._visit(person, therapist, missed, VisitState.MISSED))
        if person.state is PersonState.ACTIVE:
            made.append(self._coming(person, therapist))
        return tuple(sorted(made, key=lambda one: (one.day, one.at or time())))

    def _coming(self, person: Person, therapist: Therapist) -> Visit:
        """Planned for today, where the therapist has room, else for one of the days to come."""
        today = self._now.date()
        busy = sum(whose == therapist.id and day == today for whose, day, _ in self._taken)
        if busy < _VISITS_A_DAY and self._chance.random() < 0.5:
            return self._visit(person, therapist, today, VisitState.PLANNED)
        # Three days later it is at the earliest, so that a weekend moves it to no day before today.
        later = open_day(today + self._chance.randint(3, 12) * DAY)
        return self._visit(person, therapist, later, VisitState.PLANNED)

    def _visit(self, person: Person, therapist: Therapist, day: date, state: VisitState) -> Visit:
        free = [slot for slot in _SLOTS if (therapist.id, day, slot) not in self._taken]
        at = self._chance.choice(free or _SLOTS)
        self._taken.add((therapist.id, day, at))
        return Visit(
            id=self._new_id(),
            person=person.id,
            day=day,
            at=at,
            therapist=therapist.id,
            state=state,
        )
