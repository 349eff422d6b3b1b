"""The rules of flags from their file.

They are read by themselves, when a clinic is opened: somebody's own training needs none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rehab_desktop.catalogue.document import Document, read_document
from rehab_desktop.catalogue.formats import StatementTable, Table
from rehab_desktop.catalogue.quotes import check_statement, statement
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.flags import FlagKind, FlagRules
from rehab_desktop.core.content.exercise import Source


class LookBackTable(Table):
    """How long what happened in a session makes a flag."""

    days: int


class LessTable(StatementTable):
    """Less than a share of what was asked, for some weeks."""

    share: float
    weeks: int


class FlagDaysTable(StatementTable):
    """A rule with a number of days."""

    days: int


class UnsignedTable(StatementTable):
    """A rule with a number of hours."""

    hours: int


class FlagsFile(Table):
    """The whole file: a table for each kind of flag."""

    look_back: LookBackTable
    pain: StatementTable
    stopped: StatementTable
    worse: StatementTable
    less_than_asked: LessTable
    no_word: FlagDaysTable
    ended: StatementTable
    ends_soon: FlagDaysTable
    unsigned: UnsignedTable
    consent: StatementTable


def load_flags(folder: Path, sources: Mapping[str, Source]) -> FlagRules:
    """The rules of the catalogue in this folder. Raises `FileRefused` with every fault."""
    document = read_document(folder / "flags.toml")
    rules = read_flags(document, sources)
    document.refuse()
    assert rules is not None
    return rules


def read_flags(document: Document, sources: Mapping[str, Source]) -> FlagRules | None:
    """The rules, or None with their faults noted in the document."""
    file = shaped(document, document.data, FlagsFile)
    if file is None:
        return None
    tables = {kind: getattr(file, kind.replace(" ", "_")) for kind in FlagKind}
    for kind, table in tables.items():
        check_statement(document, (kind.replace(" ", "_"),), table, sources)
    if document.problems:
        return None
    try:
        return FlagRules(
            look_back_days=file.look_back.days,
            no_word_days=file.no_word.days,
            share=file.less_than_asked.share,
            weeks=file.less_than_asked.weeks,
            ends_soon_days=file.ends_soon.days,
            unsigned_hours=file.unsigned.hours,
            why={kind: statement(table) for kind, table in tables.items()},
        )
    except Invalid as error:
        # Its key names the table too.
        document.note(tuple(error.key.split(".")), error.fault, **error.values)
        return None
