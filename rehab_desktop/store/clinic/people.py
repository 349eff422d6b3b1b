"""The people of a clinic, with their episodes, goals and consents. Implements
`core.clinic.ports.PeopleStore`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.clinic.episode import Consent, Episode, Goal
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.ports import Author, ChartFile, CodeTaken, FlagLook, PersonLine
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic import chart, people_lines
from rehab_desktop.store.clinic.person_rows import all_people, person_row
from rehab_desktop.store.clinic.rights import (
    may_see,
    require_kept,
    require_right,
    require_say_who_cares,
    require_sight,
    write_as,
)
from rehab_desktop.store.clinic.writing import enter, insert, put, stamp, upsert, utc_now
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import whole_of
from rehab_desktop.store.rows import instant, text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_OPENED_AGAIN = timedelta(hours=1)
_LOOKS = "flag_look"
_GIVEN_UP = "SELECT id, code FROM person JOIN merged ON merged.person = person.id ORDER BY code"
_THIS_LOOK = "person = ? AND flag = ? AND therapist = ?"


class SqlitePeople:
    """All work is done on the history's thread. `now` returns the present instant in local time.
    `viewer` is the therapist for whom it is read (an id), None for nobody in particular, who sees
    everybody but those who are blocked.
    """

    def __init__(
        self,
        history: SqliteHistory,
        *,
        now: Callable[[], datetime] = utc_now,
        viewer: str | None = None,
    ) -> None:
        self._history = history
        self._now = now
        self._viewer = viewer

    def people(self) -> Future[Sequence[Person]]:
        def read(db: Database) -> Sequence[Person]:
            sees = self._sees(db)
            return [one for one in all_people(db) if sees(one.id)]

        return self._history.ask_file(read)

    def codes(self) -> Future[Sequence[str]]:
        return self._history.ask_file(lambda db: [one.code for one in all_people(db)])

    def given_up_codes(self) -> Future[Mapping[str, str]]:
        def read(db: Database) -> Mapping[str, str]:
            sees = self._sees(db)
            found = all_rows(db, _GIVEN_UP)
            whole = {row["code"]: whole_of(db, row["id"]) for row in found}
            return {code: person for code, person in whole.items() if sees(person)}

        return self._history.ask_file(read)

    def people_lines(self, today: date) -> Future[Sequence[PersonLine]]:
        def read(db: Database) -> Sequence[PersonLine]:
            sees = self._sees(db)
            return [one for one in people_lines.read(db, today) if sees(one.person.id)]

        return self._history.ask_file(read)

    def put_person(self, person: Person, author: Author) -> Future[None]:
        return write_as(
            self._history, author, Right.SEE_ALL, lambda db: _put_person(db, person, author)
        )

    def chart(self, person: str) -> Future[ChartFile]:
        def read(db: Database) -> ChartFile:
            if self._viewer is not None:
                require_sight(db, Author(therapist=self._viewer, at=self._now()), person)
            elif not self._sees(db)(person):
                raise LookupError(person)
            return chart.read(db, person)

        return self._history.ask_file(read)

    def _sees(self, db: Database) -> Callable[[str], bool]:
        return may_see(db, self._viewer, self._now().date(), blocked=True)

    def opened(self, person: str, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _opened(db, person, author),
            person=person,
        )

    def put_episode(self, episode: Episode, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _put_episode(db, episode, author),
            person=episode.person,
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
        return write_as(
            self._history,
            author,
            Right.PRESCRIBE,
            lambda db: put(db, "goal", row, person=person, author=author),
            person=person,
        )

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
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: put(db, "consent", row, person=consent.person, author=author),
            person=consent.person,
        )

    def put_look(self, look: FlagLook) -> Future[None]:
        author = Author(therapist=look.by, at=look.at)
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _put_look(db, look),
            person=look.person,
        )

    def drop_look(self, look: FlagLook) -> Future[None]:
        author = Author(therapist=look.by, at=self._now())
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _drop_look(db, look, author),
            person=look.person,
        )


def _put_person(db: Database, person: Person, author: Author) -> None:
    require_kept(db, person.id)
    row = person_row(person)
    other = first_row(
        db, "SELECT id FROM person WHERE code = ? AND id <> ?", [person.code, person.id]
    )
    if other is not None:
        raise CodeTaken(person.code)
    stored = first_row(db, "SELECT * FROM person WHERE id = ?", [person.id])
    if stored is not None and stored["state"] == PersonState.BLOCKED:
        # Only lifting the block shows somebody again, not a form that was open before.
        row["state"] = stored["state"]
    if stored == row:
        return
    given = stored is not None and stored["cares"] != row["cares"]
    if stored is not None and given:
        require_say_who_cares(db, author, stored["cares"])
    if PersonState.BLOCKED in {person.state, stored and stored["state"]}:
        require_right(db, author, Right.LEAD)
    upsert(db, "person", row)
    enter(db, author, _act(stored, person), "person", person.id, row, person.id)
    if given:
        # An entry of its own: with it comes the right to copy the record.
        cares = person.cares or ""
        enter(db, author, Act.CHANGED, "cares", cares, {"cares": cares}, person.id)
    if stored is None:
        first = Episode(id=str(uuid4()), person=person.id, title="", opened_on=person.since)
        episode = episode_row(first)
        insert(db, "episode", episode)
        enter(db, author, Act.MADE, "episode", first.id, episode, person.id)


def _put_episode(db: Database, episode: Episode, author: Author) -> None:
    known = first_row(db, "SELECT 1 FROM episode WHERE id = ?", [episode.id])
    if known is not None or episode.closed_on is not None:
        # Who prescribes first may begin an episode with a draft; that it is over is decided.
        require_right(db, author, Right.PRESCRIBE)
    put(db, "episode", episode_row(episode), person=episode.person, author=author)


def _act(stored: dict[str, Any] | None, person: Person) -> Act:
    if stored is None:
        return Act.MADE
    archived = person.state is PersonState.ARCHIVED and stored["state"] != person.state
    return Act.ARCHIVED if archived else Act.CHANGED


def _put_look(db: Database, look: FlagLook) -> None:
    """Keep a look; the first one of each therapist stays."""
    if _stored_look(db, look) is not None:
        return
    row = {
        "person": look.person,
        "flag": text(look.flag),
        "therapist": look.by,
        **stamp("made", look.at),
    }
    insert(db, _LOOKS, row)
    # A flag's key can hold what somebody called an activity, so it is in the digest only.
    author = Author(therapist=look.by, at=look.at)
    enter(db, author, Act.MADE, _LOOKS, look.person, row, look.person)


def _drop_look(db: Database, look: FlagLook, author: Author) -> None:
    stored = _stored_look(db, look)
    if stored is None:
        return
    db.execute(f"DELETE FROM {_LOOKS} WHERE {_THIS_LOOK}", _key_of(look))
    enter(db, author, Act.REMOVED, _LOOKS, look.person, stored, look.person)


def _stored_look(db: Database, look: FlagLook) -> dict[str, Any] | None:
    return first_row(db, f"SELECT * FROM {_LOOKS} WHERE {_THIS_LOOK}", _key_of(look))


def _key_of(look: FlagLook) -> list[str]:
    return [look.person, text(look.flag), look.by]


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
