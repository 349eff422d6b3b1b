"""The tables of the history file, and how each released format becomes the next.

Each format has a step here and a file in tests/data/store, from which the tests make the newest
format.
"""

from __future__ import annotations

from uuid import uuid4

from rehab_desktop import __version__
from rehab_desktop.store import format_3 as third
from rehab_desktop.store import format_4 as fourth
from rehab_desktop.store import format_5 as fifth
from rehab_desktop.store import format_6 as sixth
from rehab_desktop.store import format_7 as seventh
from rehab_desktop.store.engine import Database, Migrations
from rehab_desktop.store.sql import transaction

FORMAT = 7
"""The newest format, stored in the file as SQLite's `user_version`: the number of steps below."""

steps = Migrations("rehab_desktop.history")


def bring_up_to_date(db: Database) -> None:
    """Do every step that the file has not done yet; all of them or none."""
    with transaction(db):
        steps.apply(db)
        db.execute(
            "INSERT INTO made_by (slot, version) VALUES (1, ?)"
            " ON CONFLICT (slot) DO UPDATE SET version = excluded.version",
            [__version__],
        )
        db.execute(f"PRAGMA user_version = {FORMAT}")


# Foreign keys refuse instead of cascading, so that a mistake cannot delete sessions.
# Durations, counts and the place of a pain mark have no CHECK: a session must not be lost because
# of an odd value.
@steps()
def format_1(db: Database) -> None:
    """People, finished sessions with sets, pains and plan, the running session, the audit."""
    db.executescript(
        """
        CREATE TABLE person (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT;

        -- A routine as it was done. It is long, so sessions that did the very same share one;
        -- `digest` is the SHA-256 of `steps`.
        CREATE TABLE session_plan (
            digest TEXT NOT NULL PRIMARY KEY,
            steps TEXT NOT NULL
        ) STRICT;

        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            person TEXT NOT NULL REFERENCES person (id),
            routine TEXT NOT NULL,
            title TEXT NOT NULL,
            plan TEXT REFERENCES session_plan (digest),
            started_at TEXT NOT NULL,
            started_offset_min INTEGER NOT NULL,
            ended_at TEXT NOT NULL,
            ended_offset_min INTEGER NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('completed', 'stopped')),
            planned_ms INTEGER NOT NULL,
            active_ms INTEGER NOT NULL,
            pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
            pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
            effort INTEGER CHECK (effort BETWEEN 0 AND 10),
            note TEXT NOT NULL
        ) STRICT;
        CREATE INDEX session_by_person_and_start ON session (person, started_at);
        CREATE INDEX session_by_plan ON session (plan);

        -- The primary key is the index on (session, position) and the order on disk.
        CREATE TABLE performed_set (
            session TEXT NOT NULL REFERENCES session (id),
            position INTEGER NOT NULL,
            exercise TEXT NOT NULL,
            level TEXT NOT NULL,
            set_number INTEGER NOT NULL,
            side TEXT CHECK (side IN ('left', 'right')),
            planned_ms INTEGER NOT NULL,
            actual_ms INTEGER NOT NULL,
            planned_reps INTEGER NOT NULL,
            reps INTEGER NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('done', 'cut short', 'skipped')),
            pain INTEGER CHECK (pain BETWEEN 0 AND 10),
            extra INTEGER NOT NULL CHECK (extra IN (0, 1)),
            PRIMARY KEY (session, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE pain_entry (
            session TEXT NOT NULL REFERENCES session (id),
            position INTEGER NOT NULL,
            value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
            after_ms INTEGER NOT NULL,
            set_position INTEGER,
            PRIMARY KEY (session, position)
        ) STRICT, WITHOUT ROWID;

        -- One row, rewritten each second; the plan apart, since it is large and rarely changes.
        CREATE TABLE running_session (
            slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
            id TEXT NOT NULL,
            routine TEXT NOT NULL,
            title TEXT NOT NULL,
            started_at TEXT NOT NULL,
            started_offset_min INTEGER NOT NULL,
            saved_at TEXT NOT NULL,
            saved_offset_min INTEGER NOT NULL,
            pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
            state TEXT NOT NULL
        ) STRICT;
        CREATE TABLE running_plan (
            slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
            steps TEXT NOT NULL
        ) STRICT;

        -- What a finished session said before it was edited.
        CREATE TABLE audit (
            id TEXT NOT NULL PRIMARY KEY,
            session TEXT NOT NULL REFERENCES session (id),
            field TEXT NOT NULL,
            old_value ANY NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX audit_by_session ON audit (session);

        CREATE VIEW v_session_summary AS
        SELECT
            session.id AS session,
            person.name AS person,
            date(started_at, started_offset_min || ' minutes') AS date,
            strftime('%H:%M', started_at, started_offset_min || ' minutes') AS time,
            title AS routine,
            status,
            round(planned_ms / 60000.0, 1) AS planned_minutes,
            round(active_ms / 60000.0, 1) AS minutes,
            (SELECT count(*) FROM performed_set
                WHERE session = session.id AND status = 'done') AS sets_done,
            (SELECT count(*) FROM performed_set
                WHERE session = session.id AND status = 'cut short') AS sets_cut_short,
            (SELECT count(*) FROM performed_set
                WHERE session = session.id AND status = 'skipped') AS sets_skipped,
            pain_before,
            (SELECT max(value) FROM (
                SELECT value FROM pain_entry WHERE session = session.id
                UNION ALL
                SELECT pain FROM performed_set WHERE session = session.id
            )) AS highest_pain,
            pain_after,
            effort,
            note
        FROM session JOIN person ON person.id = session.person;

        CREATE VIEW v_set AS
        SELECT
            performed_set.session AS session,
            date(started_at, started_offset_min || ' minutes') AS date,
            title AS routine,
            position + 1 AS number,
            exercise,
            level,
            set_number AS "set",
            side,
            performed_set.planned_ms / 1000.0 AS planned_seconds,
            actual_ms / 1000.0 AS seconds,
            planned_reps,
            reps,
            performed_set.status AS status,
            pain,
            extra
        FROM performed_set JOIN session ON session.id = performed_set.session;
        """
    )
    db.table("person").insert({"id": str(uuid4()), "name": ""})


@steps()
def format_2(db: Database) -> None:
    """The app version that gave the file its format; pain marks as people read them."""
    db.executescript(
        """
        -- An older version, which cannot read the file, says from here which one can.
        CREATE TABLE made_by (
            slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
            version TEXT NOT NULL
        ) STRICT;

        CREATE VIEW v_pain AS
        SELECT
            pain_entry.session AS session,
            date(started_at, started_offset_min || ' minutes') AS date,
            title AS routine,
            round(after_ms / 60000.0, 1) AS minute,
            value AS pain,
            exercise,
            side
        FROM pain_entry
        JOIN session ON session.id = pain_entry.session
        LEFT JOIN performed_set
            ON performed_set.session = pain_entry.session
            AND performed_set.position = pain_entry.set_position;
        """
    )


@steps()
def format_3(db: Database) -> None:
    """The programme with its answers and runs, own routines, outcome scores."""
    db.executescript(third.TABLES)


@steps()
def format_4(db: Database) -> None:
    """Which sessions count; sets that hurt; everyday pain, the intake, what was read and ticked."""
    db.executescript(fourth.TABLES)


@steps()
def format_5(db: Database) -> None:
    """The clinic: people with names, prescriptions, visits, notes, the trail; running sessions by
    their id.
    """
    db.executescript(fifth.TABLES)


@steps()
def format_6(db: Database) -> None:
    """PINs, phrases, settings of the clinic and of a person, and who is blocked."""
    db.executescript(sixth.TABLES)


@steps()
def format_7(db: Database) -> None:
    """Two records of one person that were put together, and what that changed."""
    db.executescript(seventh.TABLES)
