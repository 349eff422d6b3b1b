"""Sentences with what they rest on, and sources with how much of them was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Source, Statement
from rehab_desktop.text.wording import catalogue, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """A sentence, and in a few words what it rests on."""

    text: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """Where facts come from; `read` is how much of it was read."""

    title: str
    url: str
    read: str


def statement_line(said: Statement, sources: Mapping[str, Source]) -> StatementLine:
    """A sentence with its basis in words."""
    return StatementLine(text=catalogue(said.text), basis=basis_text(said.basis, sources))


def names_in(basis: str) -> tuple[str, ...]:
    """The source ids of a basis, `CJ` among them."""
    return tuple(part.strip() for part in basis.split(","))


def basis_text(basis: str, sources: Mapping[str, Source]) -> str:
    """The short titles of the sources, or that it is clinical judgement."""
    names = names_in(basis)
    said = [
        translate("sources", "clinical judgement")
        if name == CLINICAL_JUDGEMENT
        else short_title(sources[name].title)
        for name in names
        if name == CLINICAL_JUDGEMENT or name in sources
    ]
    return "; ".join(said)


def short_title(title: str) -> str:
    """A source's title without what stands in brackets behind it."""
    return title.split(" (")[0]


def source_lines(ids: Iterable[str], sources: Mapping[str, Source]) -> tuple[SourceLine, ...]:
    """The sources in order, each with how much of it was read."""
    return tuple(
        SourceLine(
            title=sources[one].title,
            url=sources[one].url,
            read=translate("sources", "Read: {what}").format(what=catalogue(sources[one].read)),
        )
        for one in ids
        if one in sources
    )
