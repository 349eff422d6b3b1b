"""The copy for a person as one ZIP: `record.pdf` to read, `data.json` and `csv/` for programs."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from io import BytesIO, StringIO
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from PySide6.QtCore import QLocale

from rehab_desktop import __version__
from rehab_desktop.app.export_material import Progress
from rehab_desktop.core.clinic.person_copy import PersonCopy
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.export.csv_file import plain_cell
from rehab_desktop.export.pdf.record import write_record

FORMAT = "rehab-desktop-person"
VERSION = 1
"""Goes up when a key changes its meaning or goes; new ones may come without."""

_PAPER = 0.7
"""The share of the work that is the PDF."""


class PersonCopyFile:
    """Writes the ZIP, in the language and on the paper of `locale`, else of the computer."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        measures: Mapping[str, Measure],
        locale: QLocale | None = None,
    ) -> None:
        self._exercises = exercises
        self._measures = measures
        self._locale = locale

    def __call__(self, copy: PersonCopy, file: BinaryIO, progress: Progress) -> None:
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            paper = BytesIO()
            write_record(
                copy,
                paper,
                exercises=self._exercises,
                measures=self._measures,
                locale=self._locale or QLocale(),
                progress=lambda share: progress(_PAPER * share),
            )
            _add(archive, copy, "record.pdf", paper.getvalue())
            _add(archive, copy, "data.json", _data(copy))
            tables = [(name, rows) for name, rows in copy.record.tables.items() if rows]
            for number, (name, rows) in enumerate(tables):
                progress(_PAPER + (1 - _PAPER) * number / len(tables))
                _add(archive, copy, f"csv/{name}.csv", _table(rows))


def _add(archive: ZipFile, copy: PersonCopy, name: str, content: bytes) -> None:
    entry = ZipInfo(name, copy.made_at.timetuple()[:6])
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, content, ZIP_DEFLATED)


def _data(copy: PersonCopy) -> bytes:
    value = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"Rehab Desktop {__version__}",
        "made_at": copy.made_at.isoformat(),
        "clinic": copy.clinic,
        "therapists": dict(copy.record.letters),
        "tables": copy.record.tables,
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _table(rows: Iterable[Mapping[str, Any]]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text)
    for number, row in enumerate(rows):
        if number == 0:
            writer.writerow(row)
        writer.writerow(_cell(value) for value in row.values())
    # The mark at its beginning tells spreadsheets that letters beyond ASCII are UTF-8.
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    if isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False)
    return plain_cell(value)
