"""`rehab-desktop export`: a file of the history, a session, a routine or the plan, for scripts."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop import paths
from rehab_desktop.app.export_material import ON_PAPER, ExportFormat, ExportRange
from rehab_desktop.app.exporting import ExportFailed, ExportRequest
from rehab_desktop.commands.unlocking import open_unlocked
from rehab_desktop.composition.content import (
    history_path,
    is_clinic,
    load_content,
    make_programme,
)
from rehab_desktop.composition.exports import make_exporting
from rehab_desktop.composition.options import Options
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.scores import SqliteScores

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

FAILED, WRONG_USE = 1, 2


def export(
    options: Options,
    form: ExportFormat,
    to: Path,
    period: ExportRange,
    *,
    session: str | None = None,
    routine: str | None = None,
    weeks: int | None = None,
) -> int:
    """Write the file and say where it is; a file of that name is replaced."""
    content = load_content()
    chosen = content.library.routines.get(routine or "")
    if form is ExportFormat.HANDOUT and chosen is None:
        known = ", ".join(content.library.routines)
        print(f"--routine: name one of {known}", file=sys.stderr)
        return WRONG_USE
    if form in ON_PAPER:
        prepare_paper()
    path = to.expanduser().absolute()
    folder = history_path(options).parent
    if form is not ExportFormat.HANDOUT and is_clinic(folder):
        print(
            f"{folder} is a clinic's folder, and an export is about one person. Name the folder of "
            "a person's own training with --data-dir.",
            file=sys.stderr,
        )
        return FAILED
    if form is not ExportFormat.HANDOUT and not history_path(options).exists():
        print(f"There is no history at {history_path(options)} yet.", file=sys.stderr)
        return FAILED
    with closing(open_unlocked(options)) as history:
        if form is ExportFormat.ACTIVITY and session is None:
            try:
                newest = history.sessions(1).result()
            except StoreError as error:
                print(error, file=sys.stderr)
                return FAILED
            session = newest[0].id if newest else ""
        programme = make_programme(content, SqliteProgramme(history), _now)
        exporting = make_exporting(
            content,
            history,
            _now,
            programme=programme,
            scores=SqliteScores(history),
        )
        with closing(exporting):
            wanted = ExportRequest(
                form=form,
                period=period,
                session=session or "",
                routine=chosen,
                # The latest review is the whole programme's, as far as it has come.
                weeks=weeks or exporting.review_weeks[-1],
            )
            try:
                exporting.start(wanted, str(path)).done.result()
            except ExportFailed as error:
                print(error, file=sys.stderr)
                return FAILED
    print(path)
    return 0


def _now() -> datetime:
    return datetime.now().astimezone()


@cache
def prepare_paper() -> QGuiApplication:
    """What letters need: Qt without a screen, which is kept until the end, and the shipped type."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from rehab_desktop.composition.start import make_qt
    from rehab_desktop.look.fonts import load_fonts

    there = QGuiApplication.instance()
    qt = there if isinstance(there, QGuiApplication) else make_qt()
    load_fonts(paths.FONTS)
    return qt
