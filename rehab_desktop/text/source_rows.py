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
    return StatementLine(
        text=catalogue(said.text), basis=basis_text(said.basis, sources, short=True)
    )


def basis_text(
    basis: tuple[str, ...], sources: Mapping[str, Source], *, short: bool = False
) -> str:
    """What something rests on: the titles of its sources, and clinical judgement by that name.

    `short` where the sources stand in full below: their titles without what is in brackets.
    """
    titles = [sources[name].title for name in basis if name in sources]
    said = [short_title(title) for title in titles] if short else titles
    if CLINICAL_JUDGEMENT in basis:
        said.append(
            translate("sources", "clinical judgement")
            if titles or short
            else translate("programme", "Clinical judgement, no source found")
        )
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
