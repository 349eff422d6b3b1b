"""A person in whose every table an odd word stands, and a look for it in the bytes of files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.ports import FlagLook
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.engine import Database
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.person_tables import PERSON_TABLES
from rehab_desktop.store.rows import instant
from rehab_desktop.store.sql import all_rows
from tests.store.builders import EVENING, a_checkpoint, a_session
from tests.store.clinic.builders import (
    BY_MK,
    GOAL,
    REPORT,
    TODAY,
    ClinicStores,
    a_note,
    a_person,
    a_prescription,
    a_visit,
    an_amendment,
    an_observation,
)

WORD = "Zwergtaucher"
"""A word of no test but these: in every text that somebody wrote about the person."""

HER = "zt"
CODE = "ZW-7"
AT = instant(EVENING)
TWICE = "zt-twice"
"""The same person, who was entered a second time; the two were put together."""


def fill_with_canaries(clinic: ClinicStores) -> None:
    """A person who has something in each table, with the odd word wherever there is a text."""
    people = clinic.people
    her = a_person(id=HER, code=CODE, family=WORD, given=WORD, contact=WORD)
    people.put_person(her, BY_MK).result()
    [episode] = clinic.chart(HER).episodes
    episode = replace(episode, title=WORD, text=WORD)
    people.put_episode(episode, BY_MK)
    people.put_goal(replace(GOAL, id="zt-goal", episode=episode.id, text=WORD), HER, BY_MK)
    version = a_prescription(episode.id, id="zt-version", person=HER, message=WORD)
    clinic.prescriptions.sign(version, BY_MK)
    later = replace(version, id="zt-later", version=2, from_day=TODAY + timedelta(days=7))
    clinic.prescriptions.sign(later, BY_MK)
    clinic.prescriptions.put_draft(
        replace(version, id="zt-draft", version=3, signed_at=None, message=WORD), BY_MK
    )
    clinic.visits.put_visit(a_visit(id="zt-visit", person=HER), BY_MK)
    seen = an_observation(id="zt-seen", person=HER, visit="zt-visit", session="zt-led", text=WORD)
    clinic.visits.put_observation(seen, BY_MK)
    clinic.visits.put_report(replace(REPORT, person=HER), BY_MK)
    clinic.scores.put_score(Score(id="zt-score", measure="psfs", item=WORD, day=TODAY, value=3,
                                  note=WORD), HER, BY_MK)  # fmt: skip
    parts = dict.fromkeys(NotePart, WORD)
    note = a_note(id="zt-note", person=HER, visit="zt-visit", parts=parts, signed_at=EVENING)
    clinic.notes.sign_note(note, BY_MK)
    clinic.notes.amend(
        an_amendment(id="zt-amendment", note="zt-note", text=WORD, reason=WORD), BY_MK
    )
    people.put_look(FlagLook(person=HER, flag=WORD, by="mk", at=EVENING))
    led: dict[str, Any] = {"place": SessionPlace.CLINIC, "led_by": "mk"}
    hers = clinic.history.of(HER)
    plan = a_checkpoint(id="zt-led", title=WORD, **led)
    hers.save_checkpoint(plan).result()
    hers.add(a_session(id="zt-led", title=WORD, note=WORD, visit="zt-visit", **led)).result()
    hers.save_checkpoint(a_checkpoint(id="zt-parked", title=WORD, **led)).result()
    block = PersonBlock(id="zt-block", person=HER, reason=WORD, asked_on=TODAY, by="mk", at=EVENING)
    blocks = SqliteBlocks(clinic.history)
    blocks.block(block, BY_MK).result()
    blocks.look(HER, "zt-look", WORD, BY_MK).result()
    twice = a_person(id=TWICE, code="ZW-8", family=WORD, given=WORD, contact=WORD)
    people.put_person(twice, BY_MK).result()
    clinic.history.ask_file(_fill_the_rest).result()


def _fill_the_rest(db: Database) -> None:
    """What no store of a clinic writes: what a runner's file brought with it."""
    for sql, values in (
        ("INSERT INTO run VALUES ('zt-run', ?, ?, 0, 20, 'x', 1, 1, 1, ?)", [HER, AT, WORD]),
        ("INSERT INTO morning VALUES (?, '2025-02-01', 1, 1)", [HER]),
        ("INSERT INTO pain_report VALUES ('zt-pain', ?, 'now', ?, 0, 3)", [HER, AT]),
        ("INSERT INTO programme VALUES ('zt-programme', ?, '2025-01-01', NULL)", [HER]),
        (
            "INSERT INTO plan_change VALUES"
            " ('zt-change', 'zt-programme', 'moved', ?, '2025-01-02', NULL, '2025')",
            [WORD],
        ),
        ("INSERT INTO level_change VALUES ('zt-l', ?, 'x', 'y', 1, 1, NULL, ?, '2025')",
         [HER, WORD]),
        ("INSERT INTO decision VALUES ('zt-d', ?, ?, 'accepted', '2025-01-01', '2025')",
         [HER, WORD]),
        ("INSERT INTO routine VALUES ('zt-r', ?, ?, ?, '2025', NULL)", [HER, WORD, WORD]),
        ("INSERT INTO routine_draft VALUES (?, ?)", [HER, WORD]),
        (
            "INSERT INTO intake VALUES ('zt-i', ?, '2025-01-01', '[]', NULL, NULL, 1, 1, 1,"
            " json_array(?), '2025')",
            [HER, WORD],
        ),
        ("INSERT INTO confirmed VALUES (?, ?, '2025-01-01')", [HER, WORD]),
        ("INSERT INTO person_setting VALUES (?, ?, '1')", [HER, WORD]),
        (
            "INSERT INTO consent VALUES"
            " ('zt-c', ?, 'told', 1, ?, 0, 'mk', ?, NULL, NULL)",
            [HER, AT, WORD],
        ),
        ("INSERT INTO audit VALUES ('zt-a', 'zt-led', 'note', ?, '2025')", [WORD]),
        (
            "INSERT INTO moved VALUES ('note', 'zt-x', ?, 'zt-y', 'anna', ?, 'mk', ?, 0)",
            [HER, WORD, AT],
        ),
        ("INSERT INTO morning VALUES (?, '2025-02-01', 0, 2)", [TWICE]),
        ("INSERT INTO merged VALUES (?, ?, 'mk', ?, 0)", [TWICE, HER, AT]),
        ("INSERT INTO merged_row VALUES (?, 0, 'person', '{}', json_array(?))", [TWICE, WORD]),
    ):  # fmt: skip
        db.execute(sql, values)


def filled(db: Database, person: str) -> set[str]:
    """The tables of the list in which the person has a row."""
    return {
        table.name
        for table in PERSON_TABLES
        if all_rows(
            db, f'SELECT 1 FROM "{table.name}" WHERE {table.where} LIMIT 1', {"person": person}
        )
    }


_PAGE, _RESERVED, _SALT, _LOG_HEAD, _FRAME_HEAD = 4096, 80, 16, 32, 24


@dataclass(frozen=True, slots=True)
class Found:
    """A file in which the odd word stands."""

    path: Path
    times: int


def found_in(folder: Path, keys: KeyRing | None) -> Sequence[Found]:
    """Every file below the folder in which the word stands. Encrypted ones are decrypted page by
    page, so that free pages and logs are looked at as well.
    """
    looked = [(file, _plain(file, keys)) for file in sorted(folder.rglob("*")) if file.is_file()]
    return [
        Found(path=file, times=content.count(WORD.encode()))
        for file, content in looked
        if WORD.encode() in content
    ]


def _plain(file: Path, keys: KeyRing | None) -> bytes:
    content = file.read_bytes()
    if keys is None:
        return content
    if file.name.endswith(".sqlite"):
        return b"".join(
            _page(content[at : at + _PAGE], keys, first=at == 0)
            for at in range(0, len(content), _PAGE)
        )
    if file.name.endswith("-wal"):
        frames = range(_LOG_HEAD, len(content), _FRAME_HEAD + _PAGE)
        return b"".join(
            _page(
                content[at + _FRAME_HEAD :][:_PAGE],
                keys,
                first=int.from_bytes(content[at : at + 4]) == 1,
            )
            for at in frames
        )
    return content


def _page(page: bytes, keys: KeyRing, *, first: bool) -> bytes:
    """A page of SQLCipher 4 without its cipher: AES-256-CBC, whose start stands at its end."""
    body = page[_SALT if first else 0 : -_RESERVED]
    cipher = Cipher(AES256(keys.current.data), CBC(page[-_RESERVED:][:16]))
    return cipher.decryptor().update(body)


def digest_of_others(db: Database) -> str:
    """What the file says about everybody else, the trail's newest entries left out."""
    whole = sha256()
    for table in PERSON_TABLES:
        if table.name in ("event", "session_plan"):
            continue
        twice = table.where.replace(":person", ":twice")
        condition = f"NOT coalesce(({table.where}), 0) AND NOT coalesce(({twice}), 0)"
        sql = f'SELECT * FROM "{table.name}" WHERE {condition}'
        rows = all_rows(db, sql, {"person": HER, "twice": TWICE})
        whole.update(repr((table.name, rows)).encode())
    return whole.hexdigest()
