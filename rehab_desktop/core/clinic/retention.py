"""How long a record is kept, and which ones are due. Nothing goes by itself: a list says what may
go, and the lead decides on each.

How long is a legal question that differs by country, so a clinic chooses and there is no default.
In the UK, physiotherapists keep eight years after the last treatment, and of children until the
25th birthday (hcpg.co.uk, Disposal of records), the 26th where they were 17 at the end (NHS Records
Management Code, as asltip.com quotes it). In Germany ten years after the treatment ends (section
630f (3) BGB). Clinical and legal judgement: that the last contact is the end of the treatment, and
what a contact is (`store/clinic/retention.py`); a lawyer should read both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from rehab_desktop.core.checks import require_within
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author

MOST_YEARS = 50
ADULT = 18
LEAST_CHILD_AGE, MOST_CHILD_AGE = 19, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """A record is kept for so many `years` after the last contact, that of somebody who was under
    18 then also until they are `child_age`, and a year longer where they were 17. None where the
    country has no such rule.
    """

    years: int
    child_age: int | None = None

    def __post_init__(self) -> None:
        require_within("retention_years", self.years, 1, MOST_YEARS)
        if self.child_age is not None:
            require_within("retention_child_age", self.child_age, LEAST_CHILD_AGE, MOST_CHILD_AGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecord:
    """A person and the local day of the last contact with them, which is over. `expected_on` is the
    last day with a visit that is planned, past or to come; None where there is none.
    """

    person: Person
    last_contact: date
    expected_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRecord:
    """A record that may go since the day `since`. Where the birth is not known, nobody can say
    whether the rule for children holds: `birth_unknown`.
    """

    person: Person
    last_contact: date
    since: date
    birth_unknown: bool


def kept_until(record: KeptRecord, rule: RetentionRule) -> date:
    """The first day on which the record may go."""
    after_contact = years_on(record.last_contact, rule.years)
    born = latest_birth(record.person)
    if rule.child_age is None or born is None:
        return after_contact
    if record.last_contact >= years_on(born, ADULT):
        return after_contact
    was_17 = record.last_contact >= years_on(born, ADULT - 1)
    return max(after_contact, years_on(born, rule.child_age + was_17))


def due(records: Iterable[KeptRecord], rule: RetentionRule, today: date) -> Sequence[DueRecord]:
    """The records that may go on `today`, those that could go first at the beginning. Nobody who is
    expected again is among them.
    """
    found = [
        DueRecord(
            person=one.person,
            last_contact=one.last_contact,
            since=kept_until(one, rule),
            birth_unknown=rule.child_age is not None and latest_birth(one.person) is None,
        )
        for one in records
        if kept_until(one, rule) <= today and (one.expected_on is None or one.expected_on < today)
    ]
    return sorted(found, key=lambda one: (one.since, one.person.code))


def latest_birth(person: Person) -> date | None:
    """The birth; of a year alone its last day, so that nobody is taken for older than they are."""
    if isinstance(person.born, int):
        return date(person.born, 12, 31)
    return person.born


def years_on(day: date, years: int) -> date:
    """The same day so many years later; after 29 February it is 1 March in most years."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """What the clinic chose, and when the lead last looked through the list (local days): each None
    where that was not yet.
    """

    rule: RetentionRule | None = None
    looked_on: date | None = None

    def is_time_to_look(self, today: date) -> bool:
        """True once a year; before the first look always."""
        return self.looked_on is None or years_on(self.looked_on, 1) <= today


class RetentionStore(Protocol):
    """How long this clinic keeps records."""

    def retention(self) -> Future[Retention]:
        """What was chosen."""

    def records(self) -> Future[Sequence[KeptRecord]]:
        """Everybody with the day of the last contact, blocked people too."""

    def put_rule(self, rule: RetentionRule, author: Author) -> Future[None]:
        """Choose how long records are kept. Fails with `NotAllowed` for anybody but the lead."""

    def put_look(self, author: Author) -> Future[None]:
        """Note that the lead looked through what is due. Fails with `NotAllowed` for anybody
        else.
        """
