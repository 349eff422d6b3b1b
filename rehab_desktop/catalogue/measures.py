"""The measures of outcome from their file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.formats import MeasureTable
from rehab_desktop.catalogue.quotes import check_statement, statement
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.history.scores import Measure


def read_measures(document: Document, sources: Mapping[str, Source]) -> dict[str, Measure]:
    """The measures by id, in the order of the file."""
    made = {}
    for id_ in document.data:
        table = shaped(document, document.data[id_], MeasureTable, (id_,))
        if table is None or not check_statement(document, (id_,), table, sources):
            continue
        measure = document.build(
            (id_,),
            partial(
                Measure,
                id=id_,
                title=table.title,
                question=table.question,
                asked=table.asked,
                lowest=table.lowest,
                highest=table.highest,
                better=table.better,
                change=table.change,
                statement=statement(table),
                licence=table.licence,
            ),
        )
        if measure is not None:
            made[id_] = measure
    return made
