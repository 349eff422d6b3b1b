"""What a basis rests on: source ids and `CJ`, separated by commas."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Statement
from rehab_desktop.core.faults import Fault


def quoted(basis: str) -> tuple[str, ...]:
    """The ids of a basis in order, `CJ` among them: the one place where its text is cut apart."""
    return tuple(part.strip() for part in basis.split(",") if part.strip())


def as_text(basis: tuple[str, ...]) -> str:
    """A basis as a file has it."""
    return ", ".join(basis)


def cited(bases: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The sources behind these bases, each once, without `CJ`."""
    ids = dict.fromkeys(name for basis in bases for name in basis)
    return tuple(name for name in ids if name != CLINICAL_JUDGEMENT)


def check_basis(document: Document, at: Place, basis: str, sources: Collection[str]) -> None:
    """Note each id of a basis that is neither a source nor `CJ`, and an empty basis."""
    names = quoted(basis)
    if not names:
        document.note(at, Fault.EMPTY_BASIS)
    for name in names:
        if name != CLINICAL_JUDGEMENT:
            check_source(document, at, name, sources)


def check_source(document: Document, at: Place, name: str, sources: Collection[str]) -> None:
    """Note an id that is no source."""
    if name not in sources:
        known = choices(name, (*sources, CLINICAL_JUDGEMENT))
        document.note(at, Fault.UNKNOWN_SOURCE, **known)


class Quoted(Protocol):
    """A table that holds a sentence and its basis."""

    @property
    def text(self) -> str: ...

    @property
    def basis(self) -> str: ...


def check_statement(document: Document, at: Place, table: Quoted, sources: Collection[str]) -> bool:
    """Whether the sentence and its basis are sound; what is not is noted."""
    found = len(document.problems)
    if not table.text.strip():
        document.note((*at, "text"), Fault.EMPTY)
    check_basis(document, (*at, "basis"), table.basis, sources)
    return len(document.problems) == found


def statement(table: Quoted) -> Statement:
    """A sentence that has been checked."""
    return Statement(text=table.text, basis=quoted(table.basis))


def statements(
    document: Document, at: Place, tables: Iterable[Quoted], sources: Collection[str]
) -> tuple[Statement, ...]:
    """Each sound sentence of a list."""
    return tuple(
        statement(table)
        for number, table in enumerate(tables)
        if check_statement(document, (*at, number), table, sources)
    )
