"""The record of a person on paper, from the first entry to the last: what they have a right to read
(GDPR article 15), with notes as they were signed and the amendments under them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import BinaryIO

from PySide6.QtCore import QLocale

from rehab_desktop.app.export_material import Progress
from rehab_desktop.core.clinic.episode import ConsentKind
from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.person_copy import PersonCopy, without_others
from rehab_desktop.core.clinic.time_line import TimeLineEntry, time_line
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.export.pdf.blocks import Column, Items, Row, Space, Words, heading, table
from rehab_desktop.export.pdf.paper import BODY, SMALL, STRONG, TITLE, Block, write_pdf
from rehab_desktop.text.clinic.record_text import record_card
from rehab_desktop.text.clinic.states import goal_state
from rehab_desktop.text.clinic.time_line_text import EntryNames, entry_withdrawn
from rehab_desktop.text.report_text import DateWriter
from rehab_desktop.text.wording import counted, translate


def write_record(
    copy: PersonCopy,
    file: BinaryIO,
    *,
    exercises: Mapping[str, Exercise],
    measures: Mapping[str, Measure],
    locale: QLocale,
    progress: Progress,
) -> None:
    """Write the PDF. Its title and its foot name nobody: they are what other programs show."""
    names = EntryNames(
        exercises=exercises,
        measures=measures,
        letters=copy.record.letters,
        versions=copy.versions,
    )
    page = _Record(copy, names, DateWriter(locale))
    write_pdf(
        page.blocks(),
        title=translate("record paper", "Record"),
        foot=page.foot(),
        locale=locale,
        file=file,
        progress=progress,
    )


class _Record:
    def __init__(self, copy: PersonCopy, names: EntryNames, written: DateWriter) -> None:
        self._copy = copy
        self._chart = without_others(copy.record.chart)
        self._person: Person = copy.record.chart.person
        self._names = names
        self._written = written

    def blocks(self) -> list[Block]:
        return [
            *self._head(),
            *self._particulars(),
            *self._care(),
            *self._goals(),
            *self._consents(),
            *self._entries(),
            *self._end(),
        ]

    def foot(self) -> str:
        said = translate("record paper", "Record of {code}, copied on {day}")
        return said.format(
            code=self._person.code, day=self._written.short(self._copy.made_at.date())
        )

    def _head(self) -> list[Block]:
        said = translate(
            "record paper",
            "{clinic}. Copied on {day} with Rehab Desktop, for the person it is about.",
        )
        day = self._written.long(self._copy.made_at.date())
        return [
            Words(translate("record paper", "Record"), TITLE, below=30),
            Words(f"{self._person.name}  ·  {self._person.code}", STRONG, below=30),
            Words(said.format(clinic=self._copy.clinic, day=day), SMALL, below=80),
        ]

    def _particulars(self) -> list[Block]:
        person = self._person
        born = person.born
        rows = (
            (
                translate("record paper", "Born"),
                self._written.long(born) if isinstance(born, date) else str(born or ""),
            ),
            (translate("record paper", "Knee"), _knee(person.side)),
            (translate("record paper", "How to reach them"), person.contact),
            (translate("record paper", "In the clinic since"), self._written.long(person.since)),
            (translate("record paper", "Cared for by"), self._names.who(person.cares)),
        )
        return [
            heading(translate("record paper", "Particulars")),
            *_pairs([(name, value) for name, value in rows if value]),
        ]

    def _care(self) -> list[Block]:
        found: list[Block] = [heading(translate("record paper", "What they come for"))]
        for one in self._chart.episodes:
            title = one.title or translate("record paper", "Care")
            last = self._written.long(one.closed_on) if one.closed_on else ""
            said = translate("record paper", "{title}: since {day}")
            if last:
                said = translate("record paper", "{title}: {day} to {last}")
            day = self._written.long(one.opened_on)
            found.append(Words(said.format(title=title, day=day, last=last), STRONG, below=20))
            if one.text:
                found.append(Words(one.text))
        return found if self._chart.episodes else []

    def _goals(self) -> list[Block]:
        if not self._chart.goals:
            return []
        rows = [
            (one.text, goal_state(one.state), self._written.long(one.by) if one.by else "")
            for one in self._chart.goals
        ]
        columns = (
            Column(translate("record paper", "Goal"), 6),
            Column(translate("record paper", "State"), 2),
            Column(translate("record paper", "By"), 2),
        )
        return [
            heading(translate("record paper", "Goals")),
            *table(columns, [(cells, "") for cells in rows]),
        ]

    def _consents(self) -> list[Block]:
        lines = []
        for one in self._chart.consents:
            said = translate("record paper", "{what}: {day}, {who}, {how}")
            line = said.format(
                what=_consent(one.kind),
                day=self._written.long(one.given_at.date()),
                who=self._names.who(one.by),
                how=one.how,
            )
            if one.withdrawn_at is not None:
                gone = translate("record paper", "{line}; withdrawn on {day}")
                line = gone.format(line=line, day=self._written.long(one.withdrawn_at.date()))
            lines.append(line)
        if not lines:
            return []
        return [heading(translate("record paper", "Told and agreed")), Items(tuple(lines))]

    def _entries(self) -> list[Block]:
        found: list[Block] = [heading(translate("record paper", "Entries, the first one first"))]
        own = tuple(reversed(time_line(self._chart)))
        for entry in own:
            found += self._entry(entry)
        if not own:
            found.append(Words(translate("record paper", "There are no entries.")))
        return found

    def _entry(self, entry: TimeLineEntry) -> Iterable[Block]:
        card = record_card(entry, self._names)
        title = card.title
        if entry_withdrawn(entry):
            title = translate("record paper", "{title} (withdrawn)").format(title=title)
        yield Words(f"{card.when}  ·  {title}", STRONG, above=40, below=20, keep=True)
        # Of a note its beginning would stand there, which is written out below.
        note = entry.what if isinstance(entry.what, Note) else None
        detail = card.detail if note is None else self._names.who(note.author)
        lines = [line for line in card.lines if line != card.title]
        if detail:
            yield Words(detail, SMALL, below=20, keep=bool(lines))
        # One block each, so that a long note goes on over the next page.
        for line in lines:
            for part in line.split("\n"):
                yield Words(part, BODY, below=20, indent=110)

    def _end(self) -> list[Block]:
        more = translate(
            "record paper",
            "Beside this page, data.json and the tables in csv have the same record and all sets, "
            "for other programs.",
        )
        left_out = self._copy.record.left_out
        lines = [more]
        if left_out:
            lines.append(
                counted(
                    translate(
                        "record paper",
                        "%n record(s) entered here by mistake are about somebody else and are not "
                        "in this copy.",
                        "",
                        left_out,
                    ),
                    left_out,
                )
            )
        return [Space(120), *(Words(line, SMALL) for line in lines)]


def _pairs(rows: Iterable[tuple[str, str]]) -> list[Block]:
    columns = (Column("", 3), Column("", 7))
    return [Row(columns, cells) for cells in rows]


def _knee(side: Side | None) -> str:
    return {
        None: "",
        Side.LEFT: translate("record paper", "Left"),
        Side.RIGHT: translate("record paper", "Right"),
    }[side]


def _consent(kind: ConsentKind) -> str:
    return {
        ConsentKind.TOLD: translate("record paper", "Told what is kept here, and why"),
        ConsentKind.EXCHANGE: translate("record paper", "Agreed to files to and from home"),
        ConsentKind.NAME_ON_PAPER: translate("record paper", "Agreed to the name on handouts"),
    }[kind]
