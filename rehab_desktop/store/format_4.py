"""Format 4 of the file adds which sessions count, and what a person reports about the knee.

Each group of tables is a text of its own; `TABLES` holds them in order.
"""

from __future__ import annotations

SESSIONS = """
-- The sessions that count: whoever reads sessions reads them here. Only the list of deleted ones,
-- erasing, and what writes to a session by its id ask the table. The planner sees through the view
-- to the indices `session_kept_by_start` and `session_kept_by_day`.
CREATE VIEW counted_session AS SELECT * FROM session WHERE deleted_at IS NULL;

-- The exercise was stopped in this set because it hurt, with or without a number told.
ALTER TABLE performed_set ADD COLUMN hurt INTEGER NOT NULL DEFAULT 0 CHECK (hurt IN (0, 1));

DROP VIEW v_session_summary;
CREATE VIEW v_session_summary AS
SELECT
    session.id AS session,
    person.name AS person,
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

DROP VIEW v_set;
CREATE VIEW v_set AS
SELECT
    performed_set.session AS session,
    day AS date,
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
    extra,
    hurt
FROM performed_set JOIN counted_session AS session ON session.id = performed_set.session;

DROP VIEW v_pain;
CREATE VIEW v_pain AS
SELECT
    pain_entry.session AS session,
    day AS date,
    title AS routine,
    round(after_ms / 60000.0, 1) AS minute,
    value AS pain,
    exercise,
    side
FROM pain_entry
JOIN counted_session AS session ON session.id = pain_entry.session
LEFT JOIN performed_set
    ON performed_set.session = pain_entry.session
    AND performed_set.position = pain_entry.set_position;
"""

TOLD = """
-- Knee pain told apart from any session: that of daily life, or of the very moment.
CREATE TABLE pain_report (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('everyday', 'now')),
    told_at TEXT NOT NULL,
    told_offset_min INTEGER NOT NULL,
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX pain_report_by_kind ON pain_report (person, kind, told_at);

-- The answers of the first page, empty where one was left out; the newest row counts. `day` is a
-- local date; `places` and `without` (what is not at hand) are lists of words in JSON. Numbers have
-- no CHECK, as in `session`.
CREATE TABLE intake (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    places TEXT NOT NULL CHECK (json_valid(places)),
    knee TEXT CHECK (knee IN ('left', 'right', 'both')),
    since TEXT CHECK (since IN ('weeks', 'months', 'year', 'longer')),
    runs INTEGER,
    days INTEGER,
    minutes INTEGER,
    "without" TEXT NOT NULL CHECK (json_valid("without")),
    told_at TEXT NOT NULL
) STRICT;
CREATE INDEX intake_by_person ON intake (person, told_at);

-- What a person has read and ticked, such as `safety`, and on which local date for the first time.
CREATE TABLE confirmed (
    person TEXT NOT NULL REFERENCES person (id),
    what TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (person, what)
) STRICT, WITHOUT ROWID;
"""

TABLES = SESSIONS + TOLD
