"""The people of a clinic, with their episodes, goals and consents. Implements
`core.clinic.ports.PeopleStore`.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.clinic.episode import Consent, Episode, Goal
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.ports import Author, ChartFile, CodeTaken, FlagLook, PersonLine
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic import chart, people_lines
from rehab_desktop.store.clinic.person_rows import all_people, person_row
from rehab_desktop.store.clinic.writing import enter, insert, put, stamp, upsert, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import instant, text
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_OPENED_AGAIN = timedelta(hours=1)


class SqlitePeople:
    """All work is done on the history's thread."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def people(self) -> Future[Sequence[Person]]:
        return self._history.ask_file(all_people)

    def people_lines(self, today: date) -> Future[Sequence[PersonLine]]:
        return self._history.ask_file(lambda db: people_lines.read(db, today))

    def put_person(self, person: Person, author: Author) -> Future[None]:
        return write(self._history, lambda db: _put_person(db, person, author))

    def chart(self, person: str) -> Future[ChartFile]:
        return self._history.ask_file(lambda db: chart.read(db, person))

    def opened(self, person: str, author: Author) -> Future[None]:
        return write(self._history, lambda db: _opened(db, person, author))

    def put_episode(self, episode: Episode, author: Author) -> Future[None]:
        row = episode_row(episode)
        return write(
            self._history,
            lambda db: put(db, "episode", row, person=episode.person, author=author),
        )

    def put_goal(self, goal: Goal, person: str, author: Author) -> Future[None]:
        row = {
            "id": goal.id,
            "episode": goal.episode,
            "text": text(goal.text),
            "measure": text(goal.measure),
            "target": goal.target,
            "by_day": None if goal.by is None else goal.by.isoformat(),
            "state": goal.state.value,
        }
        return write(self._history, lambda db: put(db, "goal", row, person=person, author=author))

    def put_consent(self, consent: Consent, author: Author) -> Future[None]:
        row = {
            "id": consent.id,
            "person": consent.person,
            "kind": consent.kind.value,
            "version": consent.version,
            **stamp("given", consent.given_at),
            "therapist": consent.by,
            "how": text(consent.how),
            **stamp("withdrawn", consent.withdrawn_at),
        }
        return write(
            self._history,
            lambda db: put(db, "consent", row, person=consent.person, author=author),
        )

    def put_look(self, look: FlagLook) -> Future[None]:
        # Not entered in the trail: the row says who and when, and the first look is kept.
        row = {
            "person": look.person,
            "flag": text(look.flag),
            "therapist": look.by,
            **stamp("made", look.at),
        }
        return write(
            self._history,
            lambda db: db.execute(
                "INSERT INTO flag_look (person, flag, therapist, made_at, made_offset_min) VALUES"
                " (:person, :flag, :therapist, :made_at, :made_offset_min) ON CONFLICT DO NOTHING",
                row,
            ),
        )

    def drop_look(self, look: FlagLook) -> Future[None]:
        row = {"person": look.person, "flag": text(look.flag), "therapist": look.by}
        return write(
            self._history,
            lambda db: db.execute(
                "DELETE FROM flag_look"
                " WHERE person = :person AND flag = :flag AND therapist = :therapist",
                row,
            ),
        )


def _put_person(db: Database, person: Person, author: Author) -> None:
    row = person_row(person)
    other = first_row(
        db, "SELECT id FROM person WHERE code = ? AND id <> ?", [person.code, person.id]
    )
    if other is not None:
        raise CodeTaken(person.code)
    stored = first_row(db, "SELECT * FROM person WHERE id = ?", [person.id])
    if stored == row:
        return
    upsert(db, "person", row)
    enter(db, author, _act(stored, person), "person", person.id, row, person.id)
    if stored is None:
        first = Episode(id=str(uuid4()), person=person.id, title="", opened_on=person.since)
        episode = episode_row(first)
        insert(db, "episode", episode)
        enter(db, author, Act.MADE, "episode", first.id, episode, person.id)


def _act(stored: dict[str, Any] | None, person: Person) -> Act:
    if stored is None:
        return Act.MADE
    archived = person.state is PersonState.ARCHIVED and stored["state"] != person.state
    return Act.ARCHIVED if archived else Act.CHANGED


def _opened(db: Database, person: str, author: Author) -> None:
    before = first_row(
        db,
        "SELECT max(at) AS at FROM event WHERE act = 'opened' AND person = ? AND therapist = ?",
        [person, author.therapist],
    )
    since = instant(author.at - _OPENED_AGAIN)
    if before is None or before["at"] is None or before["at"] <= since:
        enter(db, author, Act.OPENED, "person", person, {}, person)


def episode_row(episode: Episode) -> dict[str, Any]:
    """The row of `episode`."""
    return {
        "id": episode.id,
        "person": episode.person,
        "title": text(episode.title),
        "opened_on": episode.opened_on.isoformat(),
        "closed_on": None if episode.closed_on is None else episode.closed_on.isoformat(),
        "text": text(episode.text),
    }
