"""Every table of the history file that holds something of a person, and what becomes of its rows.

This is the one list: what erases, copies, puts two people together or hands a person over reads it,
so that none of them forgets a table. A test fails for a table that stands in neither list below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class WhenErased(StrEnum):
    """What becomes of a person's rows when the person is erased."""

    DELETED = "deleted"
    DELETED_UNLESS_SHARED = "deleted unless shared"
    """Another person's rows may refer to the same row; then it stays."""

    KEPT = "kept"
    """It holds random ids and digests only, and says what was done."""


class WhenMerged(StrEnum):
    """What becomes of the rows of the second person when two are put together."""

    GOES_OVER = "goes over"
    """The row becomes the first person's."""

    FOLLOWS = "follows"
    """It refers to a row that goes over, and stays as it is."""

    FIRST_STAYS = "first stays"
    """There can be one row only; where the first person has one, that one counts."""

    UNLESS_SIGNED = "unless signed"
    """A draft goes over. What is signed never changes: it follows what it refers to."""

    FILLED_IN = "filled in"
    """The first person's own row stays, and takes what it has not."""

    KEPT = "kept"
    """It says what was done to whom, and nothing of it changes."""


class WhenCopied(StrEnum):
    """Whether the copy for the person has the rows, as GDPR articles 15 and 20 ask for."""

    IN = "in"
    LEFT_OUT = "left out"
    """How the program works, and nothing about the person."""


class WhenHandedOver(StrEnum):
    """Whether another clinic that takes the person over gets the rows."""

    IN = "in"
    STAYS = "stays"
    """This clinic's own: what is open here, or who did what here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTable:
    """A table and how each of four acts treats a person's rows in it.

    `where` is the SQL condition for the rows of the person `:person`.
    """

    name: str
    where: str
    erase: WhenErased
    merge: WhenMerged
    copy: WhenCopied
    hand_over: WhenHandedOver


_OWN = "person = :person"
_EPISODES = "(SELECT id FROM episode WHERE person = :person)"
# What is signed keeps for whom it was signed. Whose it is says the episode or the visit to which it
# belongs, and that can go over to another person.
_PRESCRIBED = (
    f"signed_at IS NULL AND person = :person OR signed_at IS NOT NULL AND episode IN {_EPISODES}"
)
_MERGED = "person = :person OR into_person = :person"


def _of(parent: str, column: str) -> str:
    """The condition for rows whose `column` names a row of `parent` that is the person's."""
    return f"{column} IN (SELECT id FROM {parent} WHERE person = :person)"


def _record(
    name: str,
    where: str = _OWN,
    *,
    merge: WhenMerged = WhenMerged.GOES_OVER,
    copy: WhenCopied = WhenCopied.IN,
    hand_over: WhenHandedOver = WhenHandedOver.IN,
) -> PersonTable:
    """A table of the person's record: deleted with the person, and in a copy."""
    return PersonTable(
        name=name,
        where=where,
        erase=WhenErased.DELETED,
        merge=merge,
        copy=copy,
        hand_over=hand_over,
    )


def _behind(name: str, where: str) -> PersonTable:
    """A table of the record whose rows refer to another row of it."""
    return _record(name, where, merge=WhenMerged.FOLLOWS)


def _work(name: str, where: str = _OWN, *, merge: WhenMerged) -> PersonTable:
    """A table of what is unfinished or of how the program works: in no copy."""
    return _record(
        name,
        where,
        merge=merge,
        copy=WhenCopied.LEFT_OUT,
        hand_over=WhenHandedOver.STAYS,
    )


PERSON_TABLES: tuple[PersonTable, ...] = (
    # In the order in which rows can be deleted: what refers to a row stands before it.
    _behind(
        "amendment",
        "note IN (SELECT id FROM note"
        " WHERE visit IN (SELECT id FROM visit WHERE person = :person))",
    ),
    _behind("audit", _of("session", "session")),
    _behind("block_look", _of("block", "block")),
    _behind("goal", _of("episode", "episode")),
    _behind("pain_entry", _of("session", "session")),
    _behind("performed_set", _of("session", "session")),
    PersonTable(
        name="exercise_tally",
        where=_of("session", "session"),
        erase=WhenErased.DELETED,
        merge=WhenMerged.FOLLOWS,
        # It is counted from the sets.
        copy=WhenCopied.LEFT_OUT,
        hand_over=WhenHandedOver.STAYS,
    ),
    _behind("plan_change", _of("programme", "programme")),
    _behind(
        "prescription_end",
        f"prescription IN (SELECT id FROM prescription WHERE episode IN {_EPISODES})",
    ),
    _work("running_plan", _of("running_session", "session"), merge=WhenMerged.FOLLOWS),
    _record("adherence_report", merge=WhenMerged.FIRST_STAYS),
    _record("block", hand_over=WhenHandedOver.STAYS),
    _record("confirmed", merge=WhenMerged.FIRST_STAYS),
    _record("consent"),
    _record("decision"),
    _record("flag_look", merge=WhenMerged.FIRST_STAYS, hand_over=WhenHandedOver.STAYS),
    _record("intake"),
    _record("level_change"),
    _record("morning", merge=WhenMerged.FIRST_STAYS),
    _record(
        "moved",
        "from_person = :person OR to_person = :person",
        hand_over=WhenHandedOver.STAYS,
    ),
    PersonTable(
        name="merged_row",
        where=f"person IN (SELECT person FROM merged WHERE {_MERGED})",
        erase=WhenErased.DELETED,
        merge=WhenMerged.KEPT,
        # Random ids, and what the rows above say.
        copy=WhenCopied.LEFT_OUT,
        hand_over=WhenHandedOver.STAYS,
    ),
    _record("merged", _MERGED, merge=WhenMerged.KEPT, hand_over=WhenHandedOver.STAYS),
    _record("note", _of("visit", "visit"), merge=WhenMerged.UNLESS_SIGNED),
    _record("observation"),
    _record("outcome_score"),
    _record("pain_report"),
    _record("person_setting", merge=WhenMerged.FIRST_STAYS),
    _record("programme"),
    _record("routine", merge=WhenMerged.FIRST_STAYS),
    _work("routine_draft", merge=WhenMerged.FIRST_STAYS),
    _record("run"),
    _work("running_session", merge=WhenMerged.GOES_OVER),
    _record("session"),
    # After the sessions: a plan is told by who still refers to it.
    PersonTable(
        name="session_plan",
        where="digest IN (SELECT plan FROM session WHERE person = :person)",
        erase=WhenErased.DELETED_UNLESS_SHARED,
        merge=WhenMerged.FOLLOWS,
        copy=WhenCopied.IN,
        hand_over=WhenHandedOver.IN,
    ),
    _record("prescription", _PRESCRIBED, merge=WhenMerged.UNLESS_SIGNED),
    _record("visit"),
    _record("episode"),
    _record("person", "id = :person", merge=WhenMerged.FILLED_IN),
    PersonTable(
        name="event",
        where=_OWN,
        erase=WhenErased.KEPT,
        merge=WhenMerged.KEPT,
        copy=WhenCopied.IN,
        hand_over=WhenHandedOver.STAYS,
    ),
)

NOBODYS_TABLES: Mapping[str, str] = MappingProxyType(
    {
        "clinic_setting": "the clinic's own",
        "erasing": "empty but inside the transaction that erases",
        "made_by": "the version of the program",
        "phrase": "words of a therapist about nobody",
        "prescription_template": "a prescription without a person",
        "therapist": "who treats people",
        "therapist_pin": "what lifts the curtain",
        "_sqlite_migrations": "which formats the file went through",
        "sqlite_sequence": "SQLite's own",
    }
)
"""The tables that hold nothing of a person, each with what it is."""
