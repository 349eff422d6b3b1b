"""The question of the morning after a session: whether the knee was back to its usual."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.content.safety import GREEN_UP_TO
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, Strand
from rehab_desktop.core.programme.log import Morning
from rehab_desktop.core.programme.morning import MorningQuestion
from rehab_desktop.core.programme.recommendation import UNANSWERED_UP_TO
from rehab_desktop.core.programme.regression import LESS
from rehab_desktop.core.programme.todays_plan import DayKind
from rehab_desktop.text.programme_text import lately, strands
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.operations import LastChange
from rehab_desktop.ui.decision.context import TodayContext

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MorningModel(QObject):
    """Pain is -1 until it is told; it may be left out. `short` once two sessions are without an
    answer: one line then, and no number. `doubt` asks once more where the two answers differ.
    """

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pain: int | None = None
        self._doubted = False
        self.last_change = LastChange(context.operations, self)
        context.changed.connect(self.changed)
        context.changed.connect(self.last_change.changed)

    @property
    def _question(self) -> MorningQuestion | None:
        return self._context.plan.question if self._context.read else None

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._pain = None if value == self._pain else value
        self._doubted = False
        self.changed.emit()

    @Slot(bool)
    def answer(self, usual: bool) -> None:
        """Keep the answer; "as usual" with more pain than usual is asked for once more."""
        if usual and self._is_more_than_usual and not self._doubted:
            self._doubted = True
            self.changed.emit()
            return
        question, programme = self._context.plan.question, self._context.programme
        pain, self._pain, self._doubted = self._pain, None, False
        about = question.about if question is not None else programme.today
        kept = programme.answer_morning(usual=usual, pain=pain)
        answer = next(one for one in programme.facts.mornings if one.day == about)
        late = question.session if question is not None and question.late else None
        given_on = programme.today
        self._context.hold(
            kept,
            last=self.last_change,
            said=lambda: self._sentence(answer, late) if self._stands(answer, given_on) else "",
            undo=lambda: programme.forget_morning(answer.day),
        )

    @property
    def _is_more_than_usual(self) -> bool:
        return self._pain is not None and self._pain > max(
            GREEN_UP_TO, self._context.programme.everyday
        )

    def _stands(self, answer: Morning, given_on: date) -> bool:
        """The answer is kept, and it is still the day on which it was given."""
        programme = self._context.programme
        return answer in programme.facts.mornings and given_on == programme.today

    def _sentence(self, answer: Morning, late: date | None) -> str:
        """What was answered; `late` is the day of the session that a late answer is about."""
        if late is None:
            if answer.usual:
                return translate("programme", "This morning: as usual.")
            said = translate("programme", "This morning: sorer than usual.")
            return f"{said} {self._follows}".strip()
        if answer.usual:
            said = translate("programme", "The morning after {day}'s session: as usual.")
        else:
            said = translate("programme", "The morning after {day}'s session: sorer than usual.")
        return said.format(day=lately(late, self._context.programme.today))

    @property
    def _follows(self) -> str:
        """What a sore morning leads to, where that is no matter of today; empty otherwise."""
        plan, cards = self._context.plan, self._context.library.exercises
        held = plan.facts.current_doses.values()
        less = {STRAND_OF_KIND[cards[d.exercise].kind] for d in held if d.reason == LESS}
        later = [strand for strand in Strand if strand in less and strand not in plan.due]
        if not later or plan.course is DayKind.REST:
            return ""
        return translate("programme", "{strand}: a third less next time.").format(
            strand=strands(later)
        )

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was answered last."""
        return self.last_change

    @Property(bool, notify=changed)
    def due(self) -> bool:
        return self._question is not None

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """It is about a morning that is over."""
        return self._question is not None and self._question.late

    @Property(bool, notify=changed)
    def short(self) -> bool:
        """So many sessions are without an answer that one line must do."""
        question = self._question
        return question is not None and question.unanswered >= UNANSWERED_UP_TO

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked, in the person's own days: the newest morning alone, which is all that an
        answer is kept for.
        """
        asked = self._question
        if asked is None:
            return ""
        if asked.late and self.short:
            return translate(
                "programme", "Was the knee back to its usual the morning after {day}'s session?"
            ).format(day=lately(asked.session, self._context.plan.day))
        if asked.late:
            return translate(
                "programme", "How was the knee the morning after {day}'s session?"
            ).format(day=lately(asked.session, self._context.plan.day))
        return translate("programme", "Is your knee back to its usual this morning?")

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """As usual, with 5 of 10? Empty where nothing is asked once more."""
        if not self._doubted or self._question is None:
            return ""
        return translate("programme", "As usual, with {n} of 10?").format(n=self._pain)

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(str, constant=True)
    def why(self) -> str:
        """The rule behind the question."""
        return catalogue(self._context.guide.after[-1].text)
