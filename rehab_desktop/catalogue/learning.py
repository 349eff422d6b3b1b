"""The file of the cards that say why."""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.formats import LearnCardTable, LearnFile, LearnPartTable
from rehab_desktop.catalogue.problems import Place
from rehab_desktop.catalogue.quotes import check_statement, cited, quoted, statement
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.learning import LearnCard, LearnPart
from rehab_desktop.core.faults import Fault, shortened


def read_learning(document: Document, sources: Mapping[str, Source]) -> tuple[LearnCard, ...]:
    """The sound cards in the order of the file; faults are noted in the document."""
    file = shaped(document, document.data, LearnFile)
    if file is None:
        return ()
    seen: set[str] = set()
    cards = []
    for number, table in enumerate(file.cards):
        if table.id in seen:
            document.note(("cards", number, "id"), Fault.TWICE, given=shortened(table.id))
        seen.add(table.id)
        cards.append(_card(document, ("cards", number), table, sources))
    return tuple(card for card in cards if card is not None)


def _card(
    document: Document, at: Place, table: LearnCardTable, sources: Mapping[str, Source]
) -> LearnCard | None:
    parts = [
        document.build(place, lambda part=part: _part(part))  # type: ignore[misc]
        for number, part in enumerate(table.parts)
        if check_statement(document, place := (*at, "parts", number), part, sources)
    ]
    if None in parts or len(parts) != len(table.parts):
        return None
    return document.build(
        at,
        lambda: LearnCard(
            id=table.id,
            title=table.title,
            summary=table.summary,
            parts=tuple(part for part in parts if part),
            sources=cited(quoted(part.basis) for part in table.parts),
            drawing=table.drawing,
            safety=tuple(table.safety),
        ),
    )


def _part(table: LearnPartTable) -> LearnPart:
    weeks = (table.first_week, table.last_week)
    return LearnPart(
        title=table.title,
        statement=statement(table),
        weeks=weeks if any(weeks) else None,
    )
