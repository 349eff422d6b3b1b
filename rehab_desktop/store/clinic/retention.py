"""How long the clinic keeps records, and when it was last in contact with each person. Implements
`core.clinic.retention.RetentionStore`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.retention import KeptRecord, Retention, RetentionRule
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import NOT_COME, VisitState
from rehab_desktop.store.clinic.person_rows import person_of
from rehab_desktop.store.clinic.rights import require_right
from rehab_desktop.store.clinic.writing import day_of, enter, upsert, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

YEARS, CHILD_AGE, LOOKED_ON = "retention_years", "retention_child_age", "retention_looked_on"
"""The clinic's settings that are used here."""

# A contact is something that happened: a visit in any other state than planned or missed. What a
# person told, was given, or did at home and the clinic read in counts as well (judgement).
_COME = ", ".join(f"'{state}'" for state in VisitState if state not in NOT_COME)
_RECORDS = f"""
SELECT person.*, max(
    coalesce(person.since, ''),
    coalesce((SELECT max(day) FROM visit WHERE person = person.id AND state IN ({_COME})), ''),
    coalesce((SELECT max(day) FROM counted_session WHERE person = person.id), ''),
    coalesce((SELECT max(date(changed_at, changed_offset_min || ' minutes'))
        FROM visit JOIN note ON note.visit = visit.id
        WHERE visit.person = person.id AND signed_at IS NOT NULL), ''),
    coalesce((SELECT max(date(signed_at, signed_offset_min || ' minutes'))
        FROM episode JOIN prescription ON prescription.episode = episode.id
        WHERE episode.person = person.id), ''),
    coalesce((SELECT max(date(made_at, made_offset_min || ' minutes'))
        FROM observation WHERE person = person.id), ''),
    coalesce((SELECT max(day) FROM outcome_score WHERE person = person.id), ''),
    coalesce((SELECT max(day) FROM adherence_report WHERE person = person.id), '')
) AS last_contact,
(SELECT max(day) FROM visit WHERE person = person.id AND state = '{VisitState.PLANNED}')
    AS expected_on
FROM person WHERE code IS NOT NULL AND id NOT IN (SELECT person FROM merged)
"""


class SqliteRetention:
    """The rule belongs to the clinic and not to one computer, so it stands in the file."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def retention(self) -> Future[Retention]:
        return self._history.ask_file(_read)

    def records(self) -> Future[Sequence[KeptRecord]]:
        return self._history.ask_file(
            lambda db: [
                KeptRecord(
                    person=person_of(row),
                    last_contact=date.fromisoformat(row["last_contact"]),
                    expected_on=day_of(row["expected_on"]),
                )
                for row in all_rows(db, _RECORDS)
            ]
        )

    def put_rule(self, rule: RetentionRule, author: Author) -> Future[None]:
        return self._put({YEARS: rule.years, CHILD_AGE: rule.child_age}, author)

    def put_look(self, author: Author) -> Future[None]:
        return self._put({LOOKED_ON: author.at.date().isoformat()}, author)

    def _put(self, values: Mapping[str, Any], author: Author) -> Future[None]:
        def change(db: Database) -> None:
            require_right(db, author, Right.LEAD)
            stored = _settings(db)
            for name, value in values.items():
                if name in stored and stored[name] == value:
                    continue
                row = {"name": name, "value": json.dumps(value)}
                upsert(db, "clinic_setting", row, key=("name",))
                enter(db, author, Act.CHANGED, "clinic_setting", name, row, None)

        return write(self._history, change)


def _settings(db: Database) -> dict[str, Any]:
    rows = all_rows(db, "SELECT name, value FROM clinic_setting WHERE name LIKE 'retention_%'")
    return {row["name"]: json.loads(row["value"]) for row in rows}


def _read(db: Database) -> Retention:
    found = _settings(db)
    years, looked = found.get(YEARS), found.get(LOOKED_ON)
    return Retention(
        rule=None if years is None else RetentionRule(years=years, child_age=found.get(CHILD_AGE)),
        looked_on=None if looked is None else date.fromisoformat(looked),
    )
