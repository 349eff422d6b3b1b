"""Format 3 of the file adds the programme, own routines, scores and runs."""

from __future__ import annotations

PROGRAMME = """
-- The twelve weeks a person is on. `started_on` is a local date; the newest one not ended counts.
CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    started_on TEXT NOT NULL,
    ended_on TEXT
) STRICT;
CREATE INDEX programme_by_person ON programme (person, started_on);

-- What a person changed in the plan: a strand moved, skipped or added on a day.
CREATE TABLE plan_change (
    id TEXT NOT NULL PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL CHECK (kind IN ('moved', 'skipped', 'added')),
    strand TEXT NOT NULL,
    on_day TEXT NOT NULL,
    to_day TEXT,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX plan_change_by_programme ON plan_change (programme, on_day);

-- The present dose of an exercise is the newest row's. Without `sets` the card's count; `volume`
-- is a share of it, 1 at most; the exercise rests until the local date `rest_until`.
CREATE TABLE level_change (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    exercise TEXT NOT NULL,
    level TEXT NOT NULL,
    sets INTEGER,
    volume REAL NOT NULL,
    rest_until TEXT,
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX level_change_by_exercise ON level_change (person, exercise, changed_at);

-- What was answered to a suggestion on a local date, so that it is not made again.
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    suggestion TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'declined')),
    on_day TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_person ON decision (person, decided_at);

-- The answer to the next-morning question of a local date.
CREATE TABLE morning (
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    usual INTEGER NOT NULL CHECK (usual IN (0, 1)),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    PRIMARY KEY (person, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    started_at TEXT NOT NULL,
    started_offset_min INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    step TEXT NOT NULL,
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_hour_after INTEGER CHECK (pain_hour_after BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX run_by_person_and_start ON run (person, started_at);
"""

OWN_ROUTINES = """
-- A routine of the person's own, in the words of a routine file.
CREATE TABLE routine (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX routine_by_person ON routine (person, title);

-- What is being written in the editor of routines, in the words of a routine file that need not be
-- complete; one for each person.
CREATE TABLE routine_draft (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    content TEXT NOT NULL
) STRICT;
"""

SCORES = """
-- `day` is a local date; `item` tells the activities of one measure apart, else it is empty.
CREATE TABLE outcome_score (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    measure TEXT NOT NULL,
    item TEXT NOT NULL,
    day TEXT NOT NULL,
    value REAL NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_score_by_person_and_day ON outcome_score (person, measure, day);
"""

SESSIONS = """
-- A deleted session stays until it is erased; every view, count and list leaves it out.
ALTER TABLE session ADD COLUMN deleted_at TEXT;
ALTER TABLE session ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));

-- What looking back asks for, kept beside the session by the triggers below, since reading two
-- million sets takes a second. `day` is the local date: a generated column would say the same, but
-- SQLite then reads the table beside the index. `planned_sets` is empty where no plan is known.
ALTER TABLE session ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN planned_sets INTEGER;
ALTER TABLE session ADD COLUMN sets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN sets_done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN sets_cut_short INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN sets_skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN highest_told INTEGER;

-- The same for each exercise of a session; skipped sets do not count.
CREATE TABLE exercise_tally (
    exercise TEXT NOT NULL,
    session TEXT NOT NULL,
    worked_ms INTEGER NOT NULL,
    longest_ms INTEGER NOT NULL,
    sets INTEGER NOT NULL,
    PRIMARY KEY (session, exercise)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER session_added AFTER INSERT ON session
BEGIN
    UPDATE session SET
        day = date(started_at, started_offset_min || ' minutes'),
        planned_sets = iif(plan IS NULL, NULL, (
            SELECT count(DISTINCT step.value ->> '$.unit')
            FROM session_plan, json_each(iif(json_valid(steps), steps, '[]')) AS step
            WHERE digest = NEW.plan AND step.value ->> '$.kind' NOT IN ('ready', 'rest', 'switch')
        ))
    WHERE id = NEW.id;
END;

CREATE TRIGGER session_moved AFTER UPDATE OF started_at, started_offset_min ON session
BEGIN
    UPDATE session SET day = date(started_at, started_offset_min || ' minutes') WHERE id = NEW.id;
END;

CREATE TRIGGER set_added AFTER INSERT ON performed_set
BEGIN
    UPDATE session SET
        sets = sets + 1,
        sets_done = sets_done + (NEW.status = 'done'),
        sets_cut_short = sets_cut_short + (NEW.status = 'cut short'),
        sets_skipped = sets_skipped + (NEW.status = 'skipped'),
        highest_told = max(coalesce(highest_told, NEW.pain), coalesce(NEW.pain, highest_told))
    WHERE id = NEW.session;
    INSERT INTO exercise_tally (session, exercise, worked_ms, longest_ms, sets)
    SELECT NEW.session, NEW.exercise, NEW.actual_ms, NEW.actual_ms, 1
    WHERE NEW.status != 'skipped'
    ON CONFLICT (session, exercise) DO UPDATE SET
        worked_ms = worked_ms + excluded.worked_ms,
        longest_ms = max(longest_ms, excluded.longest_ms),
        sets = sets + 1;
END;

CREATE TRIGGER set_changed AFTER UPDATE ON performed_set
BEGIN
    DELETE FROM exercise_tally
    WHERE session = OLD.session AND exercise IN (OLD.exercise, NEW.exercise);
    INSERT INTO exercise_tally (session, exercise, worked_ms, longest_ms, sets)
    SELECT session, exercise, sum(actual_ms), max(actual_ms), count(*)
    FROM performed_set
    WHERE session = NEW.session AND exercise IN (OLD.exercise, NEW.exercise)
        AND status != 'skipped'
    GROUP BY exercise;
    UPDATE session SET (sets, sets_done, sets_cut_short, sets_skipped, highest_told) = (
        SELECT count(*), coalesce(sum(status = 'done'), 0),
            coalesce(sum(status = 'cut short'), 0), coalesce(sum(status = 'skipped'), 0),
            (SELECT max(value) FROM (
                SELECT max(pain) AS value FROM performed_set WHERE session = NEW.session
                UNION ALL SELECT max(value) FROM pain_entry WHERE session = NEW.session))
        FROM performed_set WHERE session = NEW.session
    ) WHERE id = NEW.session;
END;

CREATE TRIGGER set_taken_out AFTER DELETE ON performed_set
BEGIN
    DELETE FROM exercise_tally WHERE session = OLD.session AND exercise = OLD.exercise;
    INSERT INTO exercise_tally (session, exercise, worked_ms, longest_ms, sets)
    SELECT session, exercise, sum(actual_ms), max(actual_ms), count(*)
    FROM performed_set
    WHERE session = OLD.session AND exercise = OLD.exercise AND status != 'skipped'
    GROUP BY exercise;
    UPDATE session SET (sets, sets_done, sets_cut_short, sets_skipped, highest_told) = (
        SELECT count(*), coalesce(sum(status = 'done'), 0),
            coalesce(sum(status = 'cut short'), 0), coalesce(sum(status = 'skipped'), 0),
            (SELECT max(value) FROM (
                SELECT max(pain) AS value FROM performed_set WHERE session = OLD.session
                UNION ALL SELECT max(value) FROM pain_entry WHERE session = OLD.session))
        FROM performed_set WHERE session = OLD.session
    ) WHERE id = OLD.session;
END;

CREATE TRIGGER pain_added AFTER INSERT ON pain_entry
BEGIN
    UPDATE session SET highest_told = max(coalesce(highest_told, NEW.value), NEW.value)
    WHERE id = NEW.session;
END;

-- Sessions that were there before.
UPDATE session SET
    day = date(started_at, started_offset_min || ' minutes'),
    planned_sets = iif(plan IS NULL, NULL, (
        SELECT count(DISTINCT step.value ->> '$.unit')
        FROM session_plan, json_each(iif(json_valid(steps), steps, '[]')) AS step
        WHERE digest = plan AND step.value ->> '$.kind' NOT IN ('ready', 'rest', 'switch')
    ));
UPDATE session SET (sets, sets_done, sets_cut_short, sets_skipped, highest_told) = (
    SELECT count(*), coalesce(sum(status = 'done'), 0),
        coalesce(sum(status = 'cut short'), 0), coalesce(sum(status = 'skipped'), 0),
        (SELECT max(value) FROM (
            SELECT max(pain) AS value FROM performed_set WHERE session = session_id
            UNION ALL SELECT max(value) FROM pain_entry WHERE session = session_id))
    FROM performed_set WHERE session = session_id
)
FROM (SELECT id AS session_id FROM session) WHERE id = session_id;
INSERT INTO exercise_tally (session, exercise, worked_ms, longest_ms, sets)
SELECT session, exercise, sum(actual_ms), max(actual_ms), count(*)
FROM performed_set WHERE status != 'skipped' GROUP BY session, exercise;

-- Newest first, and everything that is added up by day. With `deleted_at` in it, which is empty
-- there, SQLite sees that the index holds all that is asked for and leaves the table alone.
CREATE INDEX session_kept_by_start ON session (person, started_at, id) WHERE deleted_at IS NULL;
CREATE INDEX session_kept_by_day ON session (
    person, day, id, status, planned_ms, active_ms, pain_before, highest_told, pain_after, effort,
    planned_sets, sets, sets_done, deleted_at
) WHERE deleted_at IS NULL;
CREATE INDEX session_deleted ON session (person, deleted_at) WHERE deleted_at IS NOT NULL;

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
FROM session JOIN person ON person.id = session.person
WHERE deleted_at IS NULL;

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
    extra
FROM performed_set JOIN session ON session.id = performed_set.session
WHERE deleted_at IS NULL;

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
JOIN session ON session.id = pain_entry.session
LEFT JOIN performed_set
    ON performed_set.session = pain_entry.session
    AND performed_set.position = pain_entry.set_position
WHERE deleted_at IS NULL;
"""

TABLES = PROGRAMME + OWN_ROUTINES + SCORES + SESSIONS
