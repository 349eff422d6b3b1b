"""The files that the cards lean on: sources, aims and safety sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TypeVar

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.formats import FocusTable, SafetyFile, SourceTable, Table
from rehab_desktop.catalogue.problems import Place
from rehab_desktop.catalogue.quotes import Quoted, check_statement, statement
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.guidance import Focus, LightAdvice, Reminder, SafetyGuide

Entry = TypeVar("Entry", bound=Table)


def read_sources(document: Document) -> dict[str, Source]:
    """The sources by id, in the order of the file."""
    return {
        id_: Source(id=id_, title=table.title, url=table.url, read=table.read)
        for id_, table in _entries(document, SourceTable).items()
    }


def read_focus(document: Document, sources: Mapping[str, Source]) -> dict[str, Focus]:
    """The aims by id, in the order of the file."""
    made = {
        id_: document.build(
            (id_,),
            partial(Focus, id=id_, title=table.title, statement=statement(table)),
        )
        for id_, table in _entries(document, FocusTable).items()
        if check_statement(document, (id_,), table, sources)
    }
    return {id_: aim for id_, aim in made.items() if aim}


def read_safety(document: Document, sources: Mapping[str, Source]) -> SafetyGuide | None:
    """The safety sentences, or None with their faults noted in the document."""
    file = shaped(document, document.data, SafetyFile)
    if file is None:
        return None
    for at, table in _sentences(file):
        check_statement(document, at, table, sources)
    if document.problems:
        return None
    return document.build((), lambda: _guide(file))


def _guide(file: SafetyFile) -> SafetyGuide:
    return SafetyGuide(
        notice=statement(file.notice),
        lights=tuple(
            LightAdvice(
                light=table.id,
                lowest=table.lowest,
                highest=table.highest,
                statement=statement(table),
            )
            for table in file.lights
        ),
        running_highest=file.running.highest,
        running=statement(file.running),
        aim=statement(file.aim),
        settle_minutes=file.after.settle_minutes,
        after=tuple(map(statement, file.after.rules)),
        if_not=tuple(map(statement, file.after.if_not)),
        progress=statement(file.after.progress),
        during=tuple(
            Reminder(kinds=tuple(table.kinds), statement=statement(table)) for table in file.during
        ),
        stop=tuple(map(statement, file.stop)),
        call_now=tuple(map(statement, file.call_now)),
        today=tuple(map(statement, file.today)),
        visit=tuple(map(statement, file.visit)),
        screen_before_start=tuple(map(statement, file.screen_before_start)),
    )


def _sentences(file: SafetyFile) -> Iterable[tuple[Place, Quoted]]:
    yield ("notice",), file.notice
    yield ("running",), file.running
    yield ("aim",), file.aim
    yield ("after", "progress"), file.after.progress
    lists: dict[Place, Iterable[Quoted]] = {
        ("lights",): file.lights,
        ("after", "rules"): file.after.rules,
        ("after", "if_not"): file.after.if_not,
        ("during",): file.during,
        ("stop",): file.stop,
        ("call_now",): file.call_now,
        ("today",): file.today,
        ("visit",): file.visit,
        ("screen_before_start",): file.screen_before_start,
    }
    for at, tables in lists.items():
        for number, table in enumerate(tables):
            yield (*at, number), table


def _entries(document: Document, format_: type[Entry]) -> dict[str, Entry]:
    made = {id_: shaped(document, table, format_, (id_,)) for id_, table in document.data.items()}
    return {id_: table for id_, table in made.items() if table is not None}
