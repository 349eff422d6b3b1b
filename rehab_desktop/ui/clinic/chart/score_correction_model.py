"""Corrects a score of an earlier day, or withdraws it: either needs a reason."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.score_correction import as_withdrawn_test
from rehab_desktop.core.clinic.visit import Observation
from rehab_desktop.core.history.scores import Score
from rehab_desktop.text.clinic.names import day_in_note, measure_name
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import number, translate
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.chart.typed_number import number_of
from rehab_desktop.ui.clinic.prescribe.typed_day import typed_day
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScoreCorrectionModel(QObject):
    """What the score said before stays in the record, so it cannot be taken back."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._score: Score | None = None
        self._fault = self._wrong = ""

    def show(self, view: ChartView) -> None:
        """The chart that the score is on."""
        self._view = view

    @Slot(str)
    def begin(self, score: str) -> None:
        """Ask what this score should say."""
        scores = self._view.file.scores if self._view is not None else ()
        self._score = next(
            (one for one in scores if one.id == score and one.measure in self._services.measures),
            None,
        )
        self._refuse("", "")

    @Slot()
    def close(self) -> None:
        self._score = None
        self.changed.emit()

    @Slot(str, str, str)
    def correct(self, value: str, day: str, reason: str) -> None:
        """Let it say this value on this day; where one of them cannot be, or the reason is missing,
        say why.
        """
        score, author = self._score, self._services.author()
        if score is None:
            return
        try:
            right = replace(score, value=number_of(value))
            self._services.measures[score.measure].check(right.value)
        except ValueError:
            said = translate("clinic chart", "This score lies between {lowest} and {highest}.")
            measure = self._services.measures[score.measure]
            self._refuse("value", said.format(lowest=measure.lowest, highest=measure.highest))
            return
        on = typed_day(day)
        if on is None or on > self._services.today:
            said = translate("clinic chart", "Write a day up to today, such as 2026-05-03.")
            self._refuse("day", said)
            return
        right = replace(right, day=on)
        if right == score:
            self._refuse("value", translate("clinic chart", "That is what it says already."))
            return
        kept = self._kept(score, reason, author)
        if kept is not None:
            correct = self._services.scores.correct_score
            said = translate("clinic chart", "Corrected. What it said before stays in the record.")
            self._writer.write(lambda: correct(right, kept, author), said=said)
            self.close()

    @Slot(str)
    def withdraw(self, reason: str) -> None:
        """Let it count no more; without a reason, say that one is needed."""
        score, author = self._score, self._services.author()
        kept = None if score is None else self._kept(score, reason, author)
        if score is not None and kept is not None:
            withdraw = self._services.scores.withdraw_score
            said = translate(
                "clinic chart", "Withdrawn. It stays in the record and counts no more."
            )
            self._writer.write(lambda: withdraw(score.id, kept, author), said=said)
            self.close()

    def _kept(self, score: Score, reason: str, author: Author) -> Observation | None:
        """What it said before; None where no reason was given, which is told."""
        assert self._view is not None, "a score of it was chosen"
        try:
            return as_withdrawn_test(
                score,
                self._services.measures[score.measure],
                id_=self._services.new_id(),
                person=self._view.file.person.id,
                reason=plain_text(reason),
                author=author,
            )
        except Invalid as error:
            self._refuse("reason", refused_line(translate("clinic chart", "Reason"), error))
            return None

    def _refuse(self, wrong: str, fault: str) -> None:
        self._wrong, self._fault = wrong, fault
        self.changed.emit()

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return self._score is not None

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._score is not None

    @Property(str, notify=changed)
    def what(self) -> str:
        """Which score it is, and of which day."""
        if self._score is None:
            return ""
        name = measure_name(self._score.measure, self._score.item, self._services.measures)
        said = translate("clinic chart", "{title}, {day}")
        return said.format(title=name, day=day_in_note(self._score.day))

    @Property(str, notify=changed)
    def value(self) -> str:
        """What it says now."""
        return "" if self._score is None else number(self._score.value)

    @Property(str, notify=changed)
    def day(self) -> str:
        """Its day, such as 2026-05-03."""
        return "" if self._score is None else self._score.day.isoformat()

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so: "value", "day" or "reason"; empty for none."""
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
