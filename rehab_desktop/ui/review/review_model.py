"""The review as a page: the weeks looked back on, and the way on. Closing it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.futures import both, done
from rehab_desktop.core.checks import check_score
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.core.programme.phases import phase_id
from rehab_desktop.core.programme.review_due import NextStep, review_id, stage_to_repeat
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import LastChange, Operations
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.review import lines, next_text
from rehab_desktop.ui.review.lines import KeptLine, PainLine, ReachedLine
from rehab_desktop.ui.review.next_text import WayLine
from rehab_desktop.ui.review.reading import Reading, ReviewParts

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class ReviewStage(StrEnum):
    """How far the page is."""

    CLOSED = "closed"
    READING = "reading"
    READY = "ready"
    FAILED = "failed"


@QmlElement
class ReviewModel(QObject):
    """Without `parts` there is nothing to look back on, and `open` does nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, parts: ReviewParts | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._at = ReviewStage.CLOSED
        self._week = 0
        self._records: Sequence[SessionRecord] = ()
        self._reading: Reading | None = None
        self._way: NextStep | None = None
        self._stage = ""
        self._told: PainReport | None = None
        self._rows = {
            "pains": DataclassListModel(PainLine, self),
            "reached": DataclassListModel(ReachedLine, self),
            "kept": DataclassListModel(KeptLine, self),
            "ways": DataclassListModel(WayLine, self),
            "stages": DataclassListModel(WayLine, self),
        }
        operations = parts.context.operations if parts is not None else Operations(parent=self)
        self.last_change = LastChange(operations, self)
        self._questions = Questions(self._lost, self)
        if parts is not None:
            parts.context.changed.connect(self._look)
            parts.context.changed.connect(self.last_change.changed)

    # Opening and closing

    @Slot(int)
    def open(self, week: int) -> None:
        """Look back on the first so many weeks."""
        if self._parts is None:
            return
        self._week, self._reading, self._stage = week, None, ""
        self._way = self._told = None
        self._go(ReviewStage.READING)
        self._questions.ask("sessions", self._parts.sessions(), self._found)

    @Slot()
    def close(self) -> None:
        """Decide later: where it was due it stays so."""
        self._go(ReviewStage.CLOSED)

    def _found(self, records: Sequence[SessionRecord]) -> None:
        if self._at is ReviewStage.READING:
            self._records = tuple(records)
            self._at = ReviewStage.READY
            self._look()

    def _lost(self, _: BaseException) -> None:
        if self._at is ReviewStage.READING:
            self._go(ReviewStage.FAILED)

    @Slot()
    def _look(self) -> None:
        """Look back anew: something was told or chosen."""
        if self._parts is not None and self._at is ReviewStage.READY:
            context = self._parts.context
            review, here = self._parts.look_back(self._week, self._records), context.plan.here
            if review is None or here is None:
                # The programme was ended meanwhile.
                self._at, self._reading = ReviewStage.CLOSED, None
            else:
                self._reading = Reading(context=context, week=self._week, review=review, here=here)
        self._show()

    def _go(self, at: ReviewStage) -> None:
        self._at = at
        self._show()

    # Answers

    @Slot(int)
    def report(self, pain: int) -> None:
        """Keep the pain of daily life; told again on this page it is put right. Raises `ValueError`
        for anything outside 0-10.
        """
        check_score("pain", pain)
        if self._parts is None:
            return
        context, told = self._parts.context, self._told
        if told is not None and told in context.programme.facts.everyday:
            context.hold(context.programme.forget_pain(told))
        kept = context.programme.report_pain(PainKind.EVERYDAY, pain)
        self._told = context.programme.facts.everyday[-1]
        context.hold(kept)

    @Slot(str)
    def chooseWay(self, way: str) -> None:
        """Raises `ValueError` for a way that is not there."""
        self._way = NextStep(way)
        self._show()

    @Slot(str)
    def chooseStage(self, stage: str) -> None:
        """The phase to repeat."""
        self._stage = stage
        self._show()

    @Slot()
    def decide(self) -> None:
        """Take the way that is chosen, and close the page."""
        way, reading = self._wanted, self._reading
        if self._at is not ReviewStage.READY or reading is None or way is None:
            return
        programme, stage, due = reading.context.programme, self._stage_wanted, reading.due
        self._go(ReviewStage.CLOSED)
        ids: list[SuggestionId] = []
        kept: Future[Any] = done(None)
        if way is NextStep.REPEAT:
            ids.append(phase_id(stage, programme.today))
            kept = both(kept, programme.repeat_phase(stage))
        if due:
            ids.append(review_id(self._week))
            kept = both(kept, programme.finish_review(self._week))
        said = next_text.decided_text(self._week, way, stage, programme.guide)
        self.last_change.dismiss()
        if ids:
            reading.context.hold(
                kept,
                last=self.last_change,
                said=lambda: said if self._stand(ids) else "",
                undo=lambda: self._forget(ids),
            )
        self.changed.emit()

    def _stand(self, ids: Sequence[SuggestionId]) -> bool:
        """All of these decisions are kept, and it is still the day on which they were made."""
        assert self._parts is not None
        facts, today = self._parts.context.programme.facts, self._parts.context.programme.today
        return {one.suggestion for one in facts.decisions if one.day == today}.issuperset(ids)

    def _forget(self, ids: Sequence[SuggestionId]) -> Future[Any]:
        """Take these decisions back; a review that was due is due again."""
        assert self._parts is not None
        kept: Future[Any] = done(None)
        for one in ids:
            kept = both(kept, self._parts.context.programme.forget_note(one) or done(None))
        return kept

    # What is shown

    @property
    def _wanted(self) -> NextStep | None:
        """The way that was chosen, at first the suggested one."""
        why = self._reading.why if self._reading else None
        return self._way or (why.step if why else None)

    @property
    def _stage_wanted(self) -> str:
        reading = self._reading
        if self._stage or reading is None:
            return self._stage
        return stage_to_repeat(reading.review, reading.here)

    def _show(self) -> None:
        reading = self._reading
        if reading is not None:
            review, library = reading.review, reading.context.library
            suggested = reading.why.step if reading.why else None
            stages = next_text.stages(reading.here, reading.guide, self._stage_wanted)
            self._rows["pains"].show(lines.pains(review, reading.context.programme.facts))
            self._rows["reached"].show(lines.changed(review.reached, library))
            self._rows["kept"].show(lines.kept(review))
            self._rows["ways"].show(next_text.ways(self._wanted, suggested, due=reading.due))
            self._rows["stages"].show(stages)
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._at is not ReviewStage.CLOSED

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at.value

    @Property(int, notify=changed)
    def week(self) -> int:
        return self._week

    @Property(str, notify=changed)
    def title(self) -> str:
        return translate("programme", "Review of weeks 1 to {n}").format(n=self._week)

    @Property(str, notify=changed)
    def days(self) -> str:
        return self._reading.days if self._reading else ""

    @Property(bool, notify=changed)
    def due(self) -> bool:
        """It was not looked at yet."""
        return self._reading is not None and self._reading.due

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """No exercise was done."""
        return self._reading is not None and not self._reading.review.reached

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The pain of daily life is to be told for this review."""
        if self._reading is None:
            return False
        return self._reading.lacks_everyday or self._told is not None

    @Property(int, notify=changed)
    def everyday(self) -> int:
        """What was told on this page, -1 for nothing yet."""
        return self._told.pain if self._told is not None else -1

    @Property(str, notify=changed)
    def unchanged(self) -> str:
        return self._reading.unchanged if self._reading else ""

    @Property(str, notify=changed)
    def sessions(self) -> str:
        return lines.sessions(self._reading.review) if self._reading else ""

    @Property(str, notify=changed)
    def stepsBack(self) -> str:
        return lines.steps_back(self._reading.review) if self._reading else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reading.reason if self._reading else ""

    @Property(str, notify=changed)
    def rule(self) -> str:
        return next_text.rule_text(self._reading.guide) if self._reading else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._reading.source if self._reading else ""

    @Property(str, notify=changed)
    def way(self) -> str:
        """The chosen way, empty for none."""
        return self._wanted.value if self._wanted else ""

    @Property(str, notify=changed)
    def decideText(self) -> str:
        if self._reading is None:
            return ""
        return next_text.decide_text(self._wanted, self._stage_wanted, self._reading.guide)

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was chosen in the last review."""
        return self.last_change

    @Property(QObject, constant=True)
    def pains(self) -> QObject:
        return self._rows["pains"]

    @Property(QObject, constant=True)
    def reached(self) -> QObject:
        return self._rows["reached"]

    @Property(QObject, constant=True)
    def kept(self) -> QObject:
        return self._rows["kept"]

    @Property(QObject, constant=True)
    def ways(self) -> QObject:
        return self._rows["ways"]

    @Property(QObject, constant=True)
    def stages(self) -> QObject:
        return self._rows["stages"]
