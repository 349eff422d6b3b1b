"""Format 7 of the file adds that two records of one person were put together. At home both tables
stay empty.
"""

from __future__ import annotations

TABLES = """
-- The record of `person` was put together with that of `into_person`, which has all of it now. Its
-- code is not given to anybody else, and what it still has counts nowhere.
CREATE TABLE merged (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    into_person TEXT NOT NULL REFERENCES person (id),
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    CHECK (person <> into_person)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_into ON merged (into_person);

-- What that changed, so that it can be taken apart: in the row of `name` (a table) with this `key`,
-- the columns of `before` had these values. Both are objects in JSON.
CREATE TABLE merged_row (
    person TEXT NOT NULL REFERENCES merged (person),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL CHECK (json_valid(key)),
    before TEXT NOT NULL CHECK (json_valid(before)),
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;
"""
