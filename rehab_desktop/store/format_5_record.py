"""What format 5 keeps of a clinic's work: prescriptions, visits, notes, and who did what.

A signed prescription or note cannot be changed, whoever writes to the file: its triggers refuse.
The one way past them is `erasing`. The trail has none. Tables of signed records are WITHOUT ROWID:
by the number of its row, REPLACE would put another row in the place of a signed one.
"""

from __future__ import annotations

PRESCRIPTIONS = """
-- A version of what is prescribed; without `signed_at` it is a draft, one for each person.
-- `content` is the text of a routine file, `days` a list in JSON: the days of each of its items.
CREATE TABLE prescription (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    episode TEXT NOT NULL REFERENCES episode (id),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    days TEXT NOT NULL CHECK (json_valid(days)),
    message TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until TEXT,
    progress TEXT NOT NULL CHECK (progress IN ('held', 'propose', 'free')),
    therapist TEXT NOT NULL REFERENCES therapist (id),
    signed_at TEXT,
    signed_offset_min INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX prescription_by_person ON prescription (person, from_day);
CREATE INDEX prescription_by_episode ON prescription (episode, version);
CREATE UNIQUE INDEX prescription_draft ON prescription (person) WHERE signed_at IS NULL;

-- What ended a signed version. One that was replaced can be withdrawn as well.
CREATE TABLE prescription_end (
    prescription TEXT NOT NULL REFERENCES prescription (id),
    kind TEXT NOT NULL CHECK (kind IN ('replaced', 'stopped', 'withdrawn')),
    on_day TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (prescription, kind)
) STRICT, WITHOUT ROWID;

-- `owner` is the therapist whose it is, empty where it is the clinic's.
CREATE TABLE prescription_template (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    days TEXT NOT NULL CHECK (json_valid(days)),
    owner TEXT REFERENCES therapist (id)
) STRICT;

CREATE TRIGGER prescription_stays BEFORE UPDATE ON prescription
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed prescription never changes'); END;

CREATE TRIGGER prescription_kept BEFORE DELETE ON prescription
WHEN OLD.signed_at IS NOT NULL AND OLD.person NOT IN (SELECT person FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a signed prescription is never deleted'); END;

-- REPLACE would take a row out without the trigger above.
CREATE TRIGGER prescription_not_replaced BEFORE INSERT ON prescription
WHEN EXISTS (SELECT 1 FROM prescription WHERE id = NEW.id AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a signed prescription never changes'); END;

CREATE TRIGGER prescription_id_stays BEFORE UPDATE OF id ON prescription
WHEN OLD.id IS NOT NEW.id
BEGIN SELECT RAISE(ABORT, 'a prescription keeps its id'); END;

CREATE TRIGGER prescription_end_stays BEFORE UPDATE ON prescription_end
BEGIN SELECT RAISE(ABORT, 'the end of a prescription never changes'); END;

CREATE TRIGGER prescription_end_kept BEFORE DELETE ON prescription_end
WHEN (SELECT person FROM prescription WHERE id = OLD.prescription)
    NOT IN (SELECT person FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the end of a prescription is never deleted'); END;

CREATE TRIGGER prescription_end_not_replaced BEFORE INSERT ON prescription_end
WHEN EXISTS (
    SELECT 1 FROM prescription_end WHERE prescription = NEW.prescription AND kind = NEW.kind
)
BEGIN SELECT RAISE(ABORT, 'the end of a prescription never changes'); END;
"""

VISITS = """
-- `at` is a local time, empty where somebody comes whenever they come.
CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    at TEXT,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    state TEXT NOT NULL
        CHECK (state IN ('planned', 'here', 'running', 'parked', 'done', 'missed'))
) STRICT;
CREATE INDEX visit_by_day ON visit (day, at);
CREATE INDEX visit_by_person ON visit (person, day, state);

-- `session` refers to no table: what is seen in a session is kept before the session is.
CREATE TABLE observation (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    visit TEXT REFERENCES visit (id),
    session TEXT,
    set_index INTEGER,
    exercise TEXT NOT NULL,
    side TEXT CHECK (side IN ('left', 'right')),
    kind TEXT NOT NULL CHECK (kind IN ('mistake', 'cue', 'test', 'said', 'free')),
    code TEXT NOT NULL,
    value REAL,
    unit TEXT NOT NULL,
    text TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    withdrawn_reason TEXT,
    withdrawn_by TEXT REFERENCES therapist (id),
    withdrawn_at TEXT,
    withdrawn_offset_min INTEGER
) STRICT;
CREATE INDEX observation_by_person ON observation (person, made_at);
CREATE INDEX observation_by_visit ON observation (visit);

-- What somebody said about a day at home, apart from what a home app measured.
CREATE TABLE adherence_report (
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    done TEXT NOT NULL CHECK (done IN ('all', 'some', 'none')),
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    PRIMARY KEY (person, day)
) STRICT, WITHOUT ROWID;

-- That a flag was looked at; `flag` holds its rule and day.
CREATE TABLE flag_look (
    person TEXT NOT NULL REFERENCES person (id),
    flag TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    PRIMARY KEY (person, flag, therapist)
) STRICT, WITHOUT ROWID;
"""

NOTES = """
-- The note of a visit; without `signed_at` it is a draft. `fragments` lists in JSON the sentences
-- that were drafted, as they stand now, with the ids of the records they were made from.
CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    visit TEXT NOT NULL REFERENCES visit (id),
    subjective TEXT NOT NULL,
    objective TEXT NOT NULL,
    assessment TEXT NOT NULL,
    plan TEXT NOT NULL,
    fragments TEXT NOT NULL CHECK (json_valid(fragments)),
    therapist TEXT NOT NULL REFERENCES therapist (id),
    changed_at TEXT NOT NULL,
    changed_offset_min INTEGER NOT NULL,
    signed_at TEXT,
    signed_offset_min INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_person ON note (person, changed_at);
CREATE INDEX note_by_visit ON note (visit);
CREATE INDEX note_draft ON note (person, changed_at) WHERE signed_at IS NULL;

CREATE TABLE amendment (
    id TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL REFERENCES note (id),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'withdrawn')),
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_by_note ON amendment (note, made_at);

CREATE TRIGGER note_stays BEFORE UPDATE ON note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed note never changes'); END;

CREATE TRIGGER note_kept BEFORE DELETE ON note
WHEN OLD.signed_at IS NOT NULL AND OLD.person NOT IN (SELECT person FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a signed note is never deleted'); END;

CREATE TRIGGER note_not_replaced BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.id AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a signed note never changes'); END;

CREATE TRIGGER note_id_stays BEFORE UPDATE OF id ON note
WHEN OLD.id IS NOT NEW.id
BEGIN SELECT RAISE(ABORT, 'a note keeps its id'); END;

CREATE TRIGGER amendment_stays BEFORE UPDATE ON amendment
BEGIN SELECT RAISE(ABORT, 'an amendment never changes'); END;

CREATE TRIGGER amendment_kept BEFORE DELETE ON amendment
WHEN (SELECT person FROM note WHERE id = OLD.note) NOT IN (SELECT person FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an amendment is never deleted'); END;

CREATE TRIGGER amendment_not_replaced BEFORE INSERT ON amendment
WHEN EXISTS (SELECT 1 FROM amendment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an amendment never changes'); END;
"""

TRAIL = """
-- Who did what. `person` and `record` refer to no table: an entry stays when a person is erased,
-- and nothing goes past its triggers.
CREATE TABLE event (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    person TEXT,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX event_opened ON event (person, therapist, at) WHERE act = 'opened';

CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an entry of the trail never changes'); END;

CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an entry of the trail is never deleted'); END;

CREATE TRIGGER event_not_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'an entry of the trail never changes'); END;

-- A record that was written for the wrong person: both ends stay, and the first is withdrawn.
CREATE TABLE moved (
    kind TEXT NOT NULL CHECK (kind IN ('session', 'observation', 'note')),
    from_record TEXT NOT NULL,
    from_person TEXT NOT NULL REFERENCES person (id),
    to_record TEXT NOT NULL,
    to_person TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    therapist TEXT NOT NULL REFERENCES therapist (id),
    made_at TEXT NOT NULL,
    made_offset_min INTEGER NOT NULL,
    PRIMARY KEY (kind, from_record)
) STRICT, WITHOUT ROWID;
CREATE INDEX moved_from ON moved (from_person);
CREATE INDEX moved_to ON moved (to_person);
"""
