"""Format 6 of the file adds what a locked clinic keeps: PINs, phrases of notes, settings of the
clinic and of a person, and who is blocked. At home all of it stays empty, but for settings.
"""

from __future__ import annotations

TABLES = """
-- What lifts the curtain: an Argon2id hash as PHC text, which holds its salt and costs.
CREATE TABLE therapist_pin (
    therapist TEXT NOT NULL PRIMARY KEY REFERENCES therapist (id),
    hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Words that a therapist writes often, called by a short name.
CREATE TABLE phrase (
    therapist TEXT NOT NULL REFERENCES therapist (id),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (therapist, name)
) STRICT, WITHOUT ROWID;

-- Settings that belong to the clinic and not to one computer. `value` is JSON.
CREATE TABLE clinic_setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Settings of a session that differ from person to person. `value` is JSON.
CREATE TABLE person_setting (
    person TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;

-- That somebody asked to be erased while their record has to be kept: only the lead sees it. The
-- newest one without `lifted_at` counts. `asked_on` is the day of the request.
CREATE TABLE block (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    lifted_by TEXT REFERENCES therapist (id),
    lifted_at TEXT,
    lifted_offset_min INTEGER
) STRICT;
CREATE INDEX block_by_person ON block (person, made_at);

-- That the lead opened the chart of somebody who is blocked, and why.
CREATE TABLE block_look (
    id TEXT NOT NULL PRIMARY KEY,
    block TEXT NOT NULL REFERENCES block (id),
    reason TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL
) STRICT;
CREATE INDEX block_look_by_block ON block_look (block, made_at);
"""
