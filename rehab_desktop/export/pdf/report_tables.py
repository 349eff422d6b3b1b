"""The tables of a report: exercises, outcome scores, every session."""

from __future__ import annotations

from rehab_desktop.app.export_material import ExportData
from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.export.pdf import report_numbers as numbers
from rehab_desktop.export.pdf.blocks import RIGHT, Column, heading, table
from rehab_desktop.export.pdf.paper import Block
from rehab_desktop.text.report_text import UNKNOWN, DateWriter, Reference, catalogue, translate


class Tables:
    """Each with its heading."""

    def __init__(self, material: ExportData, reference: Reference, written: DateWriter) -> None:
        self._material = material
        self._records = material.sessions
        self._reference = reference
        self._written = written

    def exercises(self) -> list[Block]:
        """What was done of each exercise, without a heading; nothing where there was none."""
        columns = (
            Column(translate("report", "Exercise"), 4.2),
            Column(translate("report", "Level"), 3.2),
            Column(translate("report", "Sessions"), 1.1, RIGHT),
            Column(translate("report", "Sets done"), 1.3, RIGHT),
            Column(translate("report", "Time"), 1.1, RIGHT),
            Column(translate("report", "Worst pain"), 1.2, RIGHT),
        )
        rows = [(self._exercise(one), "") for one in numbers.of_exercises(self._records)]
        return table(columns, rows) if rows else []

    def _exercise(self, one: numbers.ExerciseFigures) -> tuple[str, ...]:
        level = self._reference.level(one.exercise, one.level)
        if one.before:
            level = translate("report", "{level} (at first {before})").format(
                level=level, before=self._reference.level(one.exercise, one.before)
            )
        done = translate("report", "{done} of {planned}").format(done=one.done, planned=one.planned)
        return (
            self._reference.name(one.exercise),
            level,
            str(one.sessions),
            done,
            translate("report", "{n} min").format(n=round(one.seconds / 60)),
            UNKNOWN if one.worst is None else str(one.worst),
        )

    def scores(self) -> list[Block]:
        """Each measure's scores in the order of days; nothing where there was none."""
        if not self._material.scores:
            return []
        columns = (
            Column(translate("report", "Measure"), 5),
            Column(translate("report", "Day"), 2),
            Column(translate("report", "Score"), 2, RIGHT),
        )
        rows = [
            ((one.measure, self._written.long(one.day), one.value), "")
            for one in sorted(self._material.scores, key=lambda one: (one.measure, one.day))
        ]
        return [heading(translate("report", "Outcome scores")), *table(columns, rows)]

    def sessions(self) -> list[Block]:
        """Each session, newest first, with the person's note below."""
        columns = (
            Column(translate("report", "Day"), 2.4),
            Column(translate("report", "Routine"), 3.4),
            Column(translate("report", "Minutes"), 1.1, RIGHT),
            Column(translate("report", "Sets done"), 1.4, RIGHT),
            Column(translate("report", "Pain before"), 1.1, RIGHT),
            Column(translate("report", "Worst"), 1.0, RIGHT),
            Column(translate("report", "After"), 1.0, RIGHT),
            Column(translate("report", "Effort"), 1.0, RIGHT),
        )
        rows = [(self._session(one), one.note) for one in reversed(self._records)]
        return [heading(translate("report", "Every session")), *table(columns, rows)]

    def _session(self, one: SessionRecord) -> tuple[str, ...]:
        title = catalogue(one.title)
        if one.status is SessionStatus.STOPPED:
            title = translate("report", "{title}, stopped early").format(title=title)
        sets = [done for done in one.sets if not done.extra]
        return (
            translate("report", "{day}, {time}").format(
                day=self._written.short(one.started_at.date()), time=f"{one.started_at:%H:%M}"
            ),
            title,
            str(round(one.active_ns / SECOND / 60)),
            translate("report", "{done} of {planned}").format(
                done=numbers.done(sets), planned=len(sets)
            ),
            _score(one.pain_before),
            _score(numbers.worst(one)),
            _score(one.pain_after),
            _score(one.effort),
        )


def _score(value: int | None) -> str:
    return UNKNOWN if value is None else str(value)
