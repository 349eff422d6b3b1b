"""The check before a session: what today makes of it, how the knee is, which side first.

More than today's decision begins only after a yes to the question that names the reason.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.core.programme.limits import Limits
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.routine_rows import ExerciseLine, exercise_lines, poster_of
from rehab_desktop.ui.decision import ready_text
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import headline
from rehab_desktop.ui.first.cautions_model import CautionsModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReadyModel(QObject):
    """`routine` is as it was written; what is shown is what today leaves of it. The answer about
    the knee is told to the programme at once, and pain is -1 until one is given.
    """

    changed = Signal()
    beginWanted = Signal()
    leaveWanted = Signal()

    def __init__(
        self,
        routine: Routine,
        context: TodayContext,
        first: Side,
        cautions: CautionsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cautions_model = cautions
        cautions.setParent(self)
        self.routine = routine
        self._context = context
        self._library = context.library
        self._first = first
        self._asking = False
        self._agreed = False
        self._exercises = DataclassListModel(ExerciseLine, self)
        self._report = self._told_before()
        self._fresh = False
        if context.is_of_another_day:
            context.refresh()
        self._today, self._limits = self._read()
        self._show()
        context.changed.connect(self._follow)

    # Today's decision

    def _read(self) -> tuple[TodaysRoutine, Limits]:
        programme = self._context.programme
        return programme.todays(self.routine), programme.planner.limits

    def _told_before(self) -> PainReport | None:
        """An answer of today from a check that was left again: it can still be changed."""
        facts, today = self._context.programme.facts, self._context.programme.today
        told = facts.checks[-1] if facts.checks and facts.checks[-1].day == today else None
        trained = told is not None and any(
            session.day == today
            and (session.started_at is None or session.started_at > told.told_at)
            for session in facts.sessions
        )
        return None if trained else told

    @Slot()
    def _follow(self) -> None:
        """The facts are others, or the day is; a question about what was before is none now."""
        found = self._read()
        if found != (self._today, self._limits):
            self._asking = self._agreed = False
        self._today, self._limits = found
        told = {report.id for report in self._context.programme.facts.checks}
        if self._report is not None and self._report.id not in told:
            self._report = None
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        shown = self._shown if self.visible else None
        self._exercises.show(exercise_lines(shown, self._library) if shown else ())
        self.cautions_model.show(shown)

    @property
    def _above(self) -> str:
        return ready_text.above_dose(self.routine, self._library, self._context.programme.facts)

    @property
    def _left(self) -> Routine | None:
        """What today leaves; a level that is harder than the present one is none of it."""
        return None if self._above else self._today.routine

    @property
    def _shown(self) -> Routine:
        left = self._left
        return self._today.whole if self._asking or left is None else left

    @property
    def _why(self) -> list[str]:
        above = [self._above] if self._above else []
        return above + ready_text.why_lines(self._today, self._context)

    # What a person answers

    @property
    def first_side(self) -> Side:
        return self._first

    @property
    def pain_before(self) -> int | None:
        """The pain told for this session, 0-10."""
        return self._report.pain if self._report else None

    @property
    def whole(self) -> bool:
        """All of the routine was said yes to."""
        return self._agreed

    @property
    def visible(self) -> bool:
        """There is something to do that can be shown."""
        return self._asking or self._left is not None

    def may_begin(self) -> bool:
        """Whether a session may begin now: what today leaves, or what was said yes to. Where the
        day or the facts are others than what is shown, that is shown first.
        """
        if self._read() != (self._today, self._limits):
            self._agreed = False
            self._context.refresh()
            return False
        return self._agreed or (self._left is not None and not self._asking)

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        if value == self.pain_before:
            self._forget()
        else:
            self.answer(value)

    def answer(self, value: int) -> None:
        """Pain as typed: 0-10, in the place of what this check was told before."""
        if value == self.pain_before and self._fresh:
            return
        self._forget()
        programme = self._context.programme
        kept = programme.report_pain(PainKind.NOW, value)
        self._report, self._fresh = programme.facts.checks[-1], True
        self._context.hold(kept)

    def _forget(self) -> None:
        before, self._report = self._report, None
        if before is not None:
            self._context.hold(self._context.programme.forget_pain(before))

    @Slot(bool)
    def startRight(self, right: bool) -> None:
        self._first = Side.RIGHT if right else Side.LEFT
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Start what today leaves; nothing where that is nothing, or while a question is open."""
        if self.may_begin():
            self.beginWanted.emit()

    @Slot()
    def leave(self) -> None:
        """Back: out of the question, else out of the check."""
        if self._asking:
            self.refuse()
        else:
            self.leaveWanted.emit()

    @Slot()
    def askAll(self) -> None:
        """More than today's decision is wanted: name the reason and ask."""
        self._asking = True
        self._show()
        self.changed.emit()

    @Slot()
    def refuse(self) -> None:
        """No: it stays at today's decision."""
        self._asking = self._agreed = False
        self._show()
        self.changed.emit()

    @Slot()
    def agree(self) -> None:
        """Yes: start all of it."""
        if self._asking:
            self._agreed = True
            self.beginWanted.emit()

    # What is shown

    @Property(CautionsModel, constant=True)
    def cautions(self) -> CautionsModel:
        return self.cautions_model

    @Property(str, constant=True)
    def title(self) -> str:
        return catalogue(self.routine.title)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What becomes of it today; empty where it comes as it is, and while all of it is shown."""
        if self._asking:
            return ""
        if self._above and self._today.routine is not None:
            return translate("ready", "Harder than your level")
        return headline(self._today, self._limits.day)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def why(self) -> list[str]:
        """What today changes and what it rests on."""
        return self._why

    @Property(str, notify=changed)
    def again(self) -> str:
        """When it comes again, where today leaves nothing of it."""
        return ready_text.again_line(self._today, self._context)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def gate(self) -> list[str]:
        """What must be true before it, where it is behind its gate."""
        return ready_text.gate_lines(self._today, self._library)

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Today leaves nothing of it."""
        return self._left is None

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """There is more to it than today's decision."""
        return self._left != self._today.whole

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether all of it is wanted is being asked."""
        return self._asking

    @Property(str, notify=changed)
    def question(self) -> str:
        above = [self._above] if self._above else []
        more = ready_text.more_lines(self._today, self._context)
        return ready_text.question(self._left, above + more)

    @Property(str, notify=changed)
    def yes(self) -> str:
        """The answer that starts more than today's decision."""
        if self._left is None:
            return translate("ready", "Yes, start it")
        return translate("ready", "Yes, start all of it")

    @Property(str, notify=changed)
    def time(self) -> str:
        """How long it takes; empty where there is nothing to do."""
        if not self.visible:
            return ""
        return wording.clock(self._library.seconds(self._shown) * 1_000_000_000)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        return [catalogue(thing) for thing in self._library.needs(self._shown)]

    @Property(str, constant=True)
    def note(self) -> str:
        return catalogue(self.routine.note)

    @Property(str, constant=True)
    def poster(self) -> str:
        return poster_of(self.routine, self._library)

    @Property(QObject, constant=True)
    def exercises(self) -> QObject:
        return self._exercises

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Some exercise of it works one leg at a time."""
        return self.visible and any(step.side for step in self._library.steps(self._shown))

    @Property(bool, notify=changed)
    def rightFirst(self) -> bool:
        return self._first is Side.RIGHT

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._report is None else self._report.pain

    @Property(str, notify=changed)
    def everyday(self) -> str:
        """Your everyday level is 2; empty where it is not known."""
        if self._limits.everyday is None:
            return ""
        return translate("ready", "Your everyday level is {pain}.").format(
            pain=self._limits.everyday
        )

    @Property(str, notify=changed)
    def painAdvice(self) -> str:
        """What the answer does to today's session."""
        if self._report is not None and not self._fresh:
            at = wording.time_of_day(self._report.told_at)
            return translate(
                "ready", "You told this at {time}. Choose again if it has changed."
            ).format(time=at)
        return ready_text.pain_text(self.pain_before, self._today, self._limits)
