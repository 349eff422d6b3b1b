"""What the third format of the file adds: the programme, own routines, scores, runs."""

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
"""

TABLES = PROGRAMME + OWN_ROUTINES + SCORES + SESSIONS
