"""The week at a glance, and one of its days opened to move, leave out or add something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.waiting import WaitsFor
from rehab_desktop.core.programme.week_plan import DayPlan
from rehab_desktop.text import programme_text
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.today.missed_text import week_counts
from rehab_desktop.ui.today.waiting_text import waiting_line
from rehab_desktop.ui.today.week_text import reason_line, stage_waits, week_title

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBar:
    """One day: `share` (0-1) of what was due is done. It was `missed` where it has passed with
    nothing of it done. `spoken` says it in words.
    """

    day: str
    letter: str
    share: float
    planned: bool
    missed: bool
    current: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandLine:
    """One thing of the opened day and how it stands; `movable` where a day is free of it."""

    strand: str
    name: str
    standing: str
    done: bool
    changeable: bool
    movable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A day to move something to, or a strand to add."""

    target: str
    name: str


@QmlElement
class WeekModel(QObject):
    """Days are told apart by their ISO dates; `opened` is empty while none is open."""

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: date | None = None
        self._moving: Strand | None = None
        self._days = DataclassListModel(DayBar, self)
        self._lines = DataclassListModel(StrandLine, self)
        self._targets = DataclassListModel(Target, self)
        self._addable = DataclassListModel(Target, self)
        context.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        plan = self._context.plan
        week = plan.week
        days = week.days if week else ()
        if self._opened not in [one.day for one in days]:
            self._opened = self._moving = None
        self._days.show(tuple(self._bar(one) for one in days))
        opened = week.day(self._opened) if week and self._opened else None
        self._lines.show(self._strands(opened) if opened else ())
        self._targets.show(
            tuple(
                Target(target=one.day.isoformat(), name=programme_text.weekday_short(one.day))
                for one in self._free_of(self._moving)
            )
        )
        self._addable.show(
            tuple(
                Target(target=strand.value, name=programme_text.strand_name(strand))
                for strand in Strand
                if opened and opened.day >= plan.day and strand not in opened.due
                if self._context.programme.may_add(strand, opened.day)
            )
        )
        self.changed.emit()

    def _free_of(self, strand: Strand | None) -> tuple[DayPlan, ...]:
        """The days to which the opened day's `strand` may go."""
        week, today = self._context.plan.week, self._context.plan.day
        return tuple(
            one
            for one in (week.days if week and strand else ())
            if one.day >= today and one.day != self._opened and strand not in one.due
        )

    def _bar(self, one: DayPlan) -> DayBar:
        today = self._context.plan.day
        wanted = [*one.due, *(strand for strand in one.missed if strand not in one.due)]
        shares = self._context.plan.shares.get(one.day, {})
        done = sum(min(1.0, shares.get(strand, 0.0)) for strand in wanted)
        if not wanted:
            done = float(bool(shares))
        said = [
            translate("programme", "{strand} {state}").format(
                strand=programme_text.strand_word(strand), state=self._state(one, strand)
            )
            for strand in wanted
        ]
        return DayBar(
            day=one.day.isoformat(),
            letter=programme_text.weekday_letter(one.day),
            share=done / len(wanted) if wanted else done,
            planned=bool(wanted),
            missed=one.day < today and bool(wanted) and not done,
            current=one.day == today,
            spoken=translate("programme", "{day}: {what}").format(
                day=programme_text.full_day(one.day),
                what=", ".join(said) or translate("programme", "nothing planned"),
            ),
        )

    def _strands(self, one: DayPlan) -> tuple[StrandLine, ...]:
        wanted = [*one.due, *(strand for strand in one.missed if strand not in one.due)]
        return tuple(
            StrandLine(
                strand=strand.value,
                name=programme_text.strand_name(strand),
                standing=self._state(one, strand),
                done=strand in one.done,
                changeable=self._changeable(one, strand),
                movable=self._changeable(one, strand) and bool(self._free_of(strand)),
            )
            for strand in wanted
        )

    def _changeable(self, one: DayPlan, strand: Strand) -> bool:
        return one.day >= self._context.plan.day and strand not in one.done

    def _state(self, one: DayPlan, strand: Strand) -> str:
        if strand in one.done:
            return translate("programme", "done")
        share = self._context.plan.shares.get(one.day, {}).get(strand, 0.0)
        if share:
            return translate("programme", "partly done")
        if strand in one.missed:
            return translate("programme", "not done")
        if one.day == self._context.plan.day and strand not in self._context.plan.due:
            return translate("programme", "not today")
        return translate("programme", "planned")

    # Commands

    @Slot(str)
    def open(self, day: str) -> None:
        """Open this day, or close it where it is open; the answer, after "To which day?"."""
        chosen = date.fromisoformat(day)
        if any(one.day == chosen for one in self._free_of(self._moving)):
            self.moveTo(day)
            return
        self._opened = None if chosen == self._opened else chosen
        self._moving = None
        self._show()

    @Slot()
    def close(self) -> None:
        self._opened = self._moving = None
        self._show()

    @Slot(str)
    def startMove(self, strand: str) -> None:
        """Ask to which day; again: no longer."""
        chosen = Strand(strand)
        self._moving = None if chosen is self._moving else chosen
        self._show()

    @Slot(str)
    def moveTo(self, day: str) -> None:
        if self._opened is not None and self._moving is not None:
            strand, self._moving = self._moving, None
            programme = self._context.programme
            self._context.hold(programme.move(strand, self._opened, date.fromisoformat(day)))

    @Slot(str)
    def skip(self, strand: str) -> None:
        if self._opened is not None:
            self._context.hold(self._context.programme.skip(Strand(strand), self._opened))

    @Slot(str)
    def add(self, strand: str) -> None:
        if self._opened is not None:
            self._context.hold(self._context.programme.add(Strand(strand), self._opened))

    @Slot()
    def undo(self) -> None:
        """Take back the newest change of the plan."""
        kept = self._context.programme.undo_change()
        if kept is not None:
            self._context.hold(kept)

    # What is shown

    @Property(QObject, constant=True)
    def days(self) -> QObject:
        return self._days

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """The opened day's strands."""
        return self._lines

    @Property(QObject, constant=True)
    def targets(self) -> QObject:
        """The days to which something may go."""
        return self._targets

    @Property(QObject, constant=True)
    def addable(self) -> QObject:
        return self._addable

    @Property(str, notify=changed)
    def opened(self) -> str:
        return self._opened.isoformat() if self._opened else ""

    @Property(str, notify=changed)
    def openedName(self) -> str:
        return programme_text.full_day(self._opened) if self._opened else ""

    @Property(str, notify=changed)
    def moving(self) -> str:
        return self._moving.value if self._moving else ""

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """The opened day has nothing planned."""
        return self._opened is not None and not self._lines.rows

    @Property(str, notify=changed)
    def title(self) -> str:
        """Week 3 of 12, Build."""
        return week_title(self._context.plan, self._context.programme.guide)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """That the next stage waits, or that a week without a session does not count; empty where
        the weeks simply go on.
        """
        plan = self._context.plan
        told = plan.waits is not None and plan.waits.what is WaitsFor.EVERYDAY
        return ("" if told else stage_waits(plan)) or week_counts(plan)

    @Property(str, notify=changed)
    def waits(self) -> str:
        """What the next step waits for; empty where one is recommended."""
        context = self._context
        return waiting_line(context.plan, context.library, context.programme.guide)

    @Property(str, notify=changed)
    def aim(self) -> str:
        """What the stage is for."""
        week = self._context.plan.week
        if week is None:
            return ""
        return translate("programme", "Aim: {aim}").format(aim=catalogue(week.stage.aim.text))

    @Property(str, notify=changed)
    def progress(self) -> str:
        """4 of 9 planned sessions done."""
        week = self._context.plan.week
        if week is None:
            return ""
        planned = week.planned
        done = sum(strand in one.done for one in week.days for strand in one.due)
        return counted(
            translate("programme", "{done} of %n planned session(s) done", "", planned), planned
        ).format(done=done)

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why this week is not the usual one, in one line; empty where it is."""
        week = self._context.plan.week
        return reason_line(week.reasons[0]) if week and week.reasons else ""

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """A change of this week can be taken back."""
        week, changes = self._context.plan.week, self._context.programme.facts.changes
        return bool(week and changes and changes[-1].on_day >= week.days[0].day)
