"""Today's one decision: what is due at which dose, why, what is left out, what comes later."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.content.exercise import Kind
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.programme.dosing import DoseChange
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.todays_plan import DayKind, TodaysPlan
from rehab_desktop.text import wording
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.today.heading_text import (
    heading,
    heading_alone,
    lost_strands,
    next_line,
    rests_lines,
)
from rehab_desktop.ui.today.left_out_text import left_out_line
from rehab_desktop.ui.today.missed_text import WORTH_SAYING, days_without, missed_line
from rehab_desktop.ui.today.rule_text import Rule, rule_of
from rehab_desktop.ui.today.why_text import SignEffect, effects, why_line

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_CHOICE = "daily-mobility"
"""What is offered where no programme runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterLine:
    """Something that is due after the first thing: its routine's id, name and time."""

    routine: str
    what: str
    leftOut: str


@QmlElement
class DecisionModel(QObject):
    """`course` is `start`, `rest` or `done`: whether there is something to begin, the knee asks
    for a day without, or all is done. `chosen` carries the routine to begin.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._later = DataclassListModel(LaterLine, self)
        self._missed = ""
        context.changed.connect(self._show)
        self._show()

    @property
    def _plan(self) -> TodaysPlan:
        return self._context.plan

    @property
    def hero(self) -> Routine | None:
        """What to do now at today's doses; None where there is nothing."""
        if self._plan.due:
            return self._plan.routines[self._plan.due[0]].routine
        if self._plan.week is not None or self._plan.course is DayKind.REST:
            return None
        return self._context.programme.todays(self.offered).routine

    @property
    def offered(self) -> Routine:
        """The routine that today is about: what is due first, else the first choice."""
        if self._plan.due:
            return self._plan.routines[self._plan.due[0]].whole
        routines = self._context.library.routines
        return routines.get(FIRST_CHOICE) or next(iter(routines.values()))

    @property
    def _effects(self) -> tuple[SignEffect, ...]:
        """What today follows from, where it is not the usual day."""
        if self._plan.week is None:
            # Without a programme it is the routine on offer that may be changed.
            return effects(self._plan, self._context.programme.todays(self.offered).changes)
        return effects(self._plan)

    @Slot()
    def _show(self) -> None:
        self._later.show(tuple(self._later_line(strand) for strand in self._plan.due[1:]))
        self._missed = ""
        # The whole of the weeks is read only where days were missed.
        if self._plan.due and days_without(self._plan) >= WORTH_SAYING:
            days = {day for day, _ in self._context.programme.planned_days()}
            self._missed = missed_line(self._plan, days)
        self.changed.emit()

    def _later_line(self, strand: Strand) -> LaterLine:
        todays = self._plan.routines[strand]
        routine = todays.routine or todays.whole
        return LaterLine(
            routine=routine.id,
            what=translate("programme", "{name}, {time}").format(
                name=catalogue(routine.title),
                time=wording.minutes(self._context.library.seconds(routine)),
            ),
            leftOut=self._left_out(todays.left_out),
        )

    def _left_out(self, changes: tuple[DoseChange, ...]) -> str:
        guide = self._context.programme.guide
        return left_out_line(changes, self._plan, self._context.library, guide)

    @Slot(str)
    def start(self, routine_id: str) -> None:
        """Begin something that is due."""
        self.chosen.emit(routine_id)

    @property
    def _rests(self) -> bool:
        """The knee asks for a day without, or leaves nothing of what is on offer."""
        rest = self._plan.course is DayKind.REST or self._plan.week is None
        return self.hero is None and rest

    @Property(str, notify=changed)
    def course(self) -> str:
        """`start`, `rest` or `done`; empty until the file has answered."""
        if not self._context.settled:
            return ""
        if self.hero is not None:
            return "start"
        return "rest" if self._rests else "done"

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self.headline()

    def headline(self) -> str:
        """The decision in a few words; empty where none is to be made."""
        if self._rests:
            return translate("programme", "Rest today")
        if self._plan.week is None:
            changes = self._context.programme.todays(self.offered).changes
            return heading_alone(changes, self._context.library)
        return heading(self._plan, self._context.library)

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why, and what follows from it, in the person's own days; empty where it is the usual
        day.
        """
        context = self._context
        said = why_line(self._effects, self._plan, context.library, context.programme.guide)
        return said or self._missed

    @Property(str, notify=changed)
    def rule(self) -> str:
        """The rule behind each sentence, where it follows from something that was told."""
        return " ".join(dict.fromkeys(one.sentence for one in self._rules))

    @property
    def _rules(self) -> list[Rule]:
        guide = self._context.programme.guide
        return [rule_of(one.sign, guide, long=self._rests_long) for one in self._effects]

    @property
    def _rests_long(self) -> bool:
        """One red day too many lately: it rests for a week instead of two days."""
        days = self._context.programme.guide.back.rest_days + 1
        return any(
            one.until is not None
            and one.sign is not None
            and (one.until - one.sign.day).days > days
            for todays in self._plan.routines.values()
            for one in todays.changes
        )

    @Property(str, notify=changed)
    def source(self) -> str:
        """What the rules rest on."""
        if not self._rules:
            return ""
        basis = tuple(dict.fromkeys(source for one in self._rules for source in one.basis))
        return translate("programme", "Source: {source}").format(
            source=basis_text(basis, self._context.sources)
        )

    @Property(str, notify=changed)
    def leftOut(self) -> str:
        """What today leaves out of what is due; empty where it is all of it."""
        plan = self._plan
        if self.hero is None:
            return ""
        if not plan.due:
            return self._left_out(self._context.programme.todays(self.offered).left_out)
        strands = (plan.due[0], *(one for one in lost_strands(plan) if one not in plan.due))
        return self._left_out(tuple(c for one in strands for c in plan.routines[one].left_out))

    @Property(str, notify=changed)
    def mayHelp(self) -> str:
        """What a day of rest may still hold, in words: none of it is a session to start."""
        held, day = self._plan.facts.current_doses, self._plan.day
        breathing = [
            c.id for c in self._context.library.exercises.values() if c.kind is Kind.BREATH
        ]
        hurt = set(self._plan.sign.exercises) if self._plan.sign is not None else set()
        hurt |= {e for e, dose in held.items() if dose.rest_until and day < dose.rest_until}
        if hurt & set(breathing):
            return translate(
                "programme", "Walking on the flat may help, as far as the knee takes it calmly."
            )
        return translate(
            "programme",
            "Walking on the flat and breathing calmly on your back may help, as far as the knee "
            "takes it calmly.",
        )

    @Property(str, notify=changed)
    def next(self) -> str:
        """What comes next and when."""
        plan = self._plan
        if plan.week is None:
            return translate("programme", "Look again tomorrow, and tell how the knee is then.")
        coming = self._context.programme.next_due()
        if coming is None:
            said = rests_lines(plan, self._context.library, plan.day)
        else:
            day, due = coming
            said = [next_line(day, due, plan.day), *rests_lines(plan, self._context.library, day)]
        return " ".join(said) or translate("programme", "Nothing is planned for tomorrow either.")

    @Property(QObject, constant=True)
    def later(self) -> QObject:
        """What is due after the first thing."""
        return self._later

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        return bool(self._later.rows)
