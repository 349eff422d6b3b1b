"""Sentences of a handout: the cards' in the person's language, and how the legs share the work."""

from __future__ import annotations

from rehab_desktop.core.content.exercise import Side, Sides, Statement
from rehab_desktop.export.pdf.blocks import Items, SideBySide, Stack, Words
from rehab_desktop.export.pdf.handout_parts import DENSE
from rehab_desktop.export.pdf.paper import STRONG, Block
from rehab_desktop.text.report_text import catalogue, translate


def texts(statements: tuple[Statement, ...]) -> tuple[str, ...]:
    """These in the person's language."""
    return texts_of(tuple(one.text for one in statements))


def texts_of(texts: tuple[str, ...]) -> tuple[str, ...]:
    """These in the person's language."""
    return tuple(catalogue(one) for one in texts)


def listed(pattern: str, statements: tuple[Statement, ...]) -> str:
    """All of them in one sentence; empty where there is none."""
    return pattern.format(signs="; ".join(texts(statements))) if statements else ""


def in_columns(columns: tuple[tuple[str, tuple[str, ...]], ...]) -> Block:
    """Headings with their sentences, side by side."""
    return SideBySide(
        tuple(
            Stack((Words(name, STRONG, below=40), Items(lines, DENSE, below=30)))
            for name, lines in columns
        )
    )


def sides_words(sides: Sides, first: Side | None) -> str:
    """How the legs share the work; empty where they work together."""
    match sides, first:
        case Sides.EACH, Side.LEFT:
            return translate("report", "one side after the other, left first")
        case Sides.EACH, Side.RIGHT:
            return translate("report", "one side after the other, right first")
        case Sides.EACH, _:
            return translate("report", "one side after the other")
        case Sides.ALTERNATING, _:
            return translate("report", "sides alternate")
    return ""
