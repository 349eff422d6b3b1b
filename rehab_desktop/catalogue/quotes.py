"""What a basis rests on: source ids and `CJ`, separated by commas."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.problems import Place, nearest, shortened
from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Statement


def quoted(basis: str) -> tuple[str, ...]:
    """The ids of a basis in order, `CJ` among them."""
    return tuple(part.strip() for part in basis.split(",") if part.strip())


def cited(statements: Iterable[str]) -> tuple[str, ...]:
    """The sources behind these bases, each once, without `CJ`."""
    ids = dict.fromkeys(name for basis in statements for name in quoted(basis))
    return tuple(name for name in ids if name != CLINICAL_JUDGEMENT)


def check_basis(document: Document, at: Place, basis: str, sources: Collection[str]) -> None:
    """Note each id of a basis that is neither a source nor `CJ`, and an empty basis."""
    names = quoted(basis)
    if not names:
        document.note(at, "is empty", "Name a source id, or write CJ for clinical judgement.")
    for name in names:
        if name != CLINICAL_JUDGEMENT:
            check_source(document, at, name, sources)


def check_source(document: Document, at: Place, name: str, sources: Collection[str]) -> None:
    """Note an id that is no source."""
    if name not in sources:
        close = nearest(name, (*sources, CLINICAL_JUDGEMENT))
        remedy = close if close.startswith("Did") else "Look it up in sources.toml, or write CJ."
        document.note(at, f"{shortened(name)} is not a known source", remedy)


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
        document.note((*at, "text"), "is empty", "Write the sentence a person should read.")
    check_basis(document, (*at, "basis"), table.basis, sources)
    return len(document.problems) == found


def statement(table: Quoted) -> Statement:
    """A sentence that has been checked."""
    return Statement(text=table.text, basis=table.basis)


def statements(
    document: Document, at: Place, tables: Iterable[Quoted], sources: Collection[str]
) -> tuple[Statement, ...]:
    """Each sound sentence of a list."""
    return tuple(
        statement(table)
        for number, table in enumerate(tables)
        if check_statement(document, (*at, number), table, sources)
    )
