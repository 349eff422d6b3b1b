"""Scores, tests and what was told by mouth, entered in one form and kept by one key."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import AdherenceReport, DoneAtHome, Observation, Withdrawn
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.scores import Score
from rehab_desktop.text.clinic.states import done_at_home
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.chart import measured_fields, score_fields
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter, Write
from rehab_desktop.ui.clinic.chart.measured_fields import MeasuredField
from rehab_desktop.ui.clinic.chart.score_fields import ScoreField
from rehab_desktop.ui.clinic.chart.told_days import ToldField, told_fields
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

PARTS: tuple[tuple[str, str], ...] = (
    ("scores", str(QT_TRANSLATE_NOOP("clinic chart", "Scores"))),
    ("tests", str(QT_TRANSLATE_NOOP("clinic chart", "Tests"))),
    ("told", str(QT_TRANSLATE_NOOP("clinic chart", "Told about home"))),
)


@QmlElement
class ChartEntryModel(QObject):
    """What is left empty is not kept. A fault is told once somebody has tried to keep it."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._shown = False
        self._tried = False
        self._part = "scores"
        self._scores = DataclassListModel(ScoreField, self)
        self._tests = DataclassListModel(MeasuredField, self)
        self._told = DataclassListModel(ToldField, self)
        self._parts = self._choices(
            [(part, QCoreApplication.translate("clinic chart", name)) for part, name in PARTS]
        )
        self._sides = self._choices(
            [
                ("", translate("clinic chart", "No side")),
                (Side.LEFT, translate("clinic chart", "Left")),
                (Side.RIGHT, translate("clinic chart", "Right")),
            ]
        )
        self._answers = self._choices([(one, done_at_home(one)) for one in DoneAtHome])

    def _choices(self, named: list[tuple[str, str]]) -> DataclassListModel:
        model = DataclassListModel(ChoiceLine, self)
        model.show(tuple(ChoiceLine(value=str(value), name=name) for value, name in named))
        return model

    def show(self, view: ChartView) -> None:
        """The chart that the form is about; what is typed already stays."""
        self._view = view

    @Slot()
    def begin(self) -> None:
        """Open the form, empty."""
        view = self._view
        if view is None:
            return
        readable = view.reading.prescriptions.readable
        self._scores.show(
            score_fields.score_fields(self._services.measures, view.file.scores, view.today)
        )
        self._tests.show(measured_fields.measured_fields(view.file.observations))
        self._told.show(told_fields(view.file, readable, view.today))
        self._shown, self._tried, self._part = True, False, "scores"
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str)
    def turnTo(self, part: str) -> None:
        """Show this part of the form."""
        self._part = part
        self.changed.emit()

    # What is typed

    @Slot(int, str)
    def typeScore(self, place: int, text: str) -> None:
        self._put(self._scores, place, value=text)

    @Slot(int, str)
    def nameActivity(self, place: int, text: str) -> None:
        self._put(self._scores, place, item=text)

    @Slot(int, str)
    def nameTest(self, place: int, text: str) -> None:
        self._put(self._tests, place, name=text)

    @Slot()
    def addTest(self) -> None:
        """One more empty field."""
        self._tests.show((*self._tests.rows, MeasuredField()))

    @Slot(int, str)
    def typeTest(self, place: int, text: str) -> None:
        self._put(self._tests, place, value=text)

    @Slot(int, str)
    def typeUnit(self, place: int, text: str) -> None:
        self._put(self._tests, place, unit=text)

    @Slot(int, str)
    def chooseSide(self, place: int, side: str) -> None:
        self._put(self._tests, place, side=side)

    @Slot(int, str)
    def tell(self, place: int, done: str) -> None:
        """So much was done on this day; the answer that holds takes itself back."""
        before = self._told.rows[place].done
        self._put(self._told, place, done="" if before == done else done)

    def _put(self, model: DataclassListModel, place: int, **values: str) -> None:
        rows = list(model.rows)
        rows[place] = replace(rows[place], **values)
        model.show(tuple(rows))
        if self._tried:
            self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Mark what cannot be kept."""
        measures = self._services.measures
        self._scores.show(
            tuple(
                replace(one, wrong=score_fields.is_wrong(one, measures))
                for one in self._scores.rows
            )
        )
        self._tests.show(
            tuple(replace(one, wrong=measured_fields.is_wrong(one)) for one in self._tests.rows)
        )

    @Slot()
    def save(self) -> None:
        """Keep everything that was filled in; where something cannot be, show that part."""
        view = self._view
        if view is None:
            return
        self._tried = True
        self._mark()
        for part, model in (("scores", self._scores), ("tests", self._tests)):
            if any(one.wrong for one in model.rows):
                self._part = part
                self.changed.emit()
                return
        self._shown = False
        self._write(view)
        self.changed.emit()

    def _write(self, view: ChartView) -> None:
        services, author = self._services, self._services.author()
        person = view.file.person.id
        scores = tuple(score_fields.typed_scores(self._scores.rows, services.new_id, view.today))
        tests = tuple(
            measured_fields.typed_tests(
                self._tests.rows,
                person=person,
                visit=visit_today(view),
                author=author,
                new_id=services.new_id,
            )
        )
        told = self._changed_days(view)
        said = self._said(len(scores), len(tests), len(told))
        if said:
            self._writer.write(
                *(partial(services.scores.put_score, one, person, author) for one in scores),
                *(partial(services.visits.put_observation, one, author) for one in tests),
                *(self._telling(person, one, author) for one in told),
                said=said,
                undo=self._undo(view, scores, tests, told),
            )

    def _changed_days(self, view: ChartView) -> tuple[ToldField, ...]:
        """The days of which something else was said than before."""
        before = {one.day.isoformat(): one.done.value for one in view.file.reports}
        return tuple(one for one in self._told.rows if one.done != before.get(one.day, ""))

    def _telling(self, person: str, field: ToldField, author: Author) -> Write:
        visits, day = self._services.visits, date.fromisoformat(field.day)
        if not field.done:
            return lambda: visits.drop_report(person, day, author)
        report = AdherenceReport(
            person=person,
            day=day,
            done=DoneAtHome(field.done),
            by=author.therapist,
            at=author.at,
        )
        return lambda: visits.put_report(report, author)

    def _undo(
        self,
        view: ChartView,
        scores: tuple[Score, ...],
        tests: tuple[Observation, ...],
        told: tuple[ToldField, ...],
    ) -> tuple[Write, ...]:
        """What takes all of it back. A test stays in the record as withdrawn."""
        services, person = self._services, view.file.person.id
        before = {one.day.isoformat(): one for one in view.file.reports}
        reason = translate("clinic chart", "Taken back when it was entered")

        def withdrawn(test: Observation) -> Future[None]:
            author = services.author()
            back = Withdrawn(reason=reason, by=author.therapist, at=author.at)
            return services.visits.withdraw(test.id, back, author)

        def told_before(day: str) -> Future[None]:
            report = before.get(day)
            if report is None:
                of_day = date.fromisoformat(day)
                return services.visits.drop_report(person, of_day, services.author())
            return services.visits.put_report(report, services.author())

        def removed(score: Score) -> Callable[[], Future[None]]:
            return lambda: services.scores.remove_score(score.id, services.author())

        return (
            *(removed(one) for one in scores),
            *(partial(withdrawn, one) for one in tests),
            *(partial(told_before, one.day) for one in told),
        )

    def _said(self, scores: int, tests: int, days: int) -> str:
        """Kept: 3 scores, 1 test; empty where nothing was filled in."""
        parts = [
            counted(translate("clinic chart", "%n score(s)", "", scores), scores) if scores else "",
            counted(translate("clinic chart", "%n test(s)", "", tests), tests) if tests else "",
            counted(translate("clinic chart", "%n day(s) told", "", days), days) if days else "",
        ]
        kept = ", ".join(part for part in parts if part)
        return translate("clinic chart", "Kept: {kept}.").format(kept=kept) if kept else ""

    # What QML asks for

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return self._shown

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What cannot be kept, in the part that is shown; empty before somebody has tried."""
        if not self._tried:
            return ""
        if self._part == "scores" and any(one.wrong for one in self._scores.rows):
            return translate(
                "clinic chart", "A score lies within its range; an activity needs a name."
            )
        if self._part == "tests" and any(one.wrong for one in self._tests.rows):
            return translate("clinic chart", "A test needs a name, a number and a unit.")
        return ""

    @Property(bool, notify=changed)
    def asksDays(self) -> bool:
        """There is a day of which nothing is known."""
        return bool(self._told.rows)

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(QObject, constant=True)
    def scores(self) -> QObject:
        return self._scores

    @Property(QObject, constant=True)
    def tests(self) -> QObject:
        return self._tests

    @Property(QObject, constant=True)
    def told(self) -> QObject:
        return self._told

    @Property(QObject, constant=True)
    def sides(self) -> QObject:
        return self._sides

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        return self._answers


def visit_today(view: ChartView) -> str | None:
    """The id of the visit of today; None where there is none."""
    today = [one for one in view.file.visits if one.day == view.today]
    return today[-1].id if today else None
