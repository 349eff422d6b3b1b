"""Format 5 of the file adds the clinic: people with names, who treats them, and their record.

A home's file has the same tables, which stay empty. Each group of tables is a text of its own;
`TABLES` holds them in order. Instants are UTC text, beside them the minutes that local time was
ahead; days are local dates. `therapist` is who did it.
"""

from __future__ import annotations

from rehab_desktop.store.format_5_record import NOTES, PRESCRIPTIONS, TRAIL, VISITS

PEOPLE = """
CREATE TABLE therapist (
    id TEXT NOT NULL PRIMARY KEY,
    letters TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'therapist', 'assistant')),
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

-- A home's file has one person, without a code or a name. `born` is a date or only a year.
DROP VIEW v_session_summary;
ALTER TABLE person DROP COLUMN name;
ALTER TABLE person ADD COLUMN code TEXT;
ALTER TABLE person ADD COLUMN family TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN given TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN born TEXT;
ALTER TABLE person ADD COLUMN side TEXT CHECK (side IN ('left', 'right'));
ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN since TEXT;
ALTER TABLE person ADD COLUMN cares TEXT REFERENCES therapist (id);
ALTER TABLE person ADD COLUMN state TEXT NOT NULL DEFAULT 'active'
    CHECK (state IN ('active', 'archived', 'blocked'));
CREATE UNIQUE INDEX person_by_code ON person (code);

CREATE TABLE episode (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX episode_by_person ON episode (person, opened_on);

CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY,
    episode TEXT NOT NULL REFERENCES episode (id),
    text TEXT NOT NULL,
    measure TEXT NOT NULL,
    target REAL,
    by_day TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'met', 'dropped'))
) STRICT;
CREATE INDEX goal_by_episode ON goal (episode);

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('told', 'exchange', 'name on paper')),
    version INTEGER NOT NULL,
    given_at TEXT NOT NULL,
    given_offset_min INTEGER NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    how TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_offset_min INTEGER
) STRICT;
CREATE INDEX consent_by_person ON consent (person, kind, withdrawn_at);

-- The people whose records are being erased. A row here is the one way past the triggers below; it
-- is written and deleted in the transaction that erases.
CREATE TABLE erasing (
    person TEXT NOT NULL PRIMARY KEY
) STRICT;
"""

SESSIONS = """
-- Where a session was done, what was asked for and who led it. A withdrawn one is left out
-- everywhere, as a deleted one is, but it is never erased.
ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT 'home'
    CHECK (place IN ('home', 'clinic'));
ALTER TABLE session ADD COLUMN prescription TEXT REFERENCES prescription (id);
ALTER TABLE session ADD COLUMN led_by TEXT REFERENCES therapist (id);
ALTER TABLE session ADD COLUMN visit TEXT REFERENCES visit (id);
ALTER TABLE session ADD COLUMN withdrawn_reason TEXT;
ALTER TABLE session ADD COLUMN withdrawn_by TEXT REFERENCES therapist (id);
ALTER TABLE session ADD COLUMN withdrawn_at TEXT;
ALTER TABLE session ADD COLUMN withdrawn_offset_min INTEGER;
CREATE INDEX session_by_visit ON session (visit) WHERE visit IS NOT NULL;
CREATE INDEX session_by_prescription ON session (prescription) WHERE prescription IS NOT NULL;

-- As before with the place, so that a list of people reads the index alone.
DROP INDEX session_kept_by_day;
CREATE INDEX session_kept_by_day ON session (
    person, day, id, status, planned_ms, active_ms, pain_before, highest_told, pain_after, effort,
    planned_sets, sets, sets_done, place, deleted_at
) WHERE deleted_at IS NULL;

-- A clinic keeps its sessions, whatever erases those of a home.
CREATE TRIGGER session_kept BEFORE DELETE ON session
WHEN EXISTS (SELECT 1 FROM therapist) AND OLD.person NOT IN (SELECT person FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a clinic never deletes a session'); END;

CREATE VIEW v_session_summary AS
SELECT
    session.id AS session,
    coalesce(person.code, '') AS person,
    day AS date,
    strftime('%H:%M', started_at, started_offset_min || ' minutes') AS time,
    title AS routine,
    status,
    round(planned_ms / 60000.0, 1) AS planned_minutes,
    round(active_ms / 60000.0, 1) AS minutes,
    sets_done,
    sets_cut_short,
    sets_skipped,
    pain_before,
    highest_told AS highest_pain,
    pain_after,
    effort,
    note
FROM counted_session AS session JOIN person ON person.id = session.person;
"""

RUNNING = """
-- A row for each session that is not over, rewritten each second; the plan apart, since it is large
-- and rarely changes. `saved_at` of another person's is when it was parked.
CREATE TABLE new_running_session (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    routine TEXT NOT NULL,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_offset_min INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    saved_offset_min INTEGER NOT NULL,
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    state TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('home', 'clinic')),
    prescription TEXT REFERENCES prescription (id),
    led_by TEXT REFERENCES therapist (id),
    visit TEXT REFERENCES visit (id)
) STRICT;
CREATE TABLE new_running_plan (
    session TEXT NOT NULL PRIMARY KEY,
    steps TEXT NOT NULL
) STRICT;
INSERT INTO new_running_session (
    id, person, routine, title, started_at, started_offset_min, saved_at, saved_offset_min,
    pain_before, state, place
)
SELECT
    running_session.id, person.id, routine, title, started_at, started_offset_min, saved_at,
    saved_offset_min, pain_before, running_session.state, 'home'
FROM running_session JOIN (SELECT min(id) AS id FROM person) AS person;
INSERT INTO new_running_plan (session, steps)
SELECT id, steps FROM running_session JOIN running_plan USING (slot);
DROP TABLE running_plan;
DROP TABLE running_session;
ALTER TABLE new_running_session RENAME TO running_session;
ALTER TABLE new_running_plan RENAME TO running_plan;
CREATE INDEX running_session_by_person ON running_session (person);
"""

ROUTINES = """
-- Two people may have a routine of one id.
CREATE TABLE new_routine (
    id TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (person, id)
) STRICT;
INSERT INTO new_routine (id, person, title, content, changed_at, deleted_at)
SELECT id, person, title, content, changed_at, deleted_at FROM routine;
DROP TABLE routine;
ALTER TABLE new_routine RENAME TO routine;
CREATE INDEX routine_by_person ON routine (person, title);
"""

TABLES = PEOPLE + PRESCRIPTIONS + VISITS + NOTES + TRAIL + SESSIONS + RUNNING + ROUTINES
