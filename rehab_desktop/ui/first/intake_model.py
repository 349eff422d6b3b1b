"""What a person tells about the knee and the week: one page, each question to be left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import check_score
from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since, still_to_ask
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.first import intake_choices as choices
from rehab_desktop.ui.first import whom_to_see
from rehab_desktop.ui.first.intake_choices import TickLine

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Whether this is the first start of all, and who keeps that its page was seen."""

    wanted: bool = False
    seen: Callable[[], None] = lambda: None


@QmlElement
class IntakeModel(QObject):
    """Answers are kept by Done. Whoever leaves otherwise changes nothing in the file, and finds
    what was answered so far when the page is opened again in this run.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        context: TodayContext | None = None,
        welcome: Welcome | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._welcome = welcome or Welcome()
        self._first = self._shown = context is not None and self._welcome.wanted
        self._touched = False
        self._answers = Intake(day=date.min)
        self._asked: frozenset[Place] = frozenset()
        self._everyday: int | None = None
        self._places = DataclassListModel(TickLine, self)
        self._kit = DataclassListModel(TickLine, self)
        self._choices = {
            "knees": choices.knees(),
            "since": choices.since(),
            "runs": choices.numbers(choices.RUNS),
            "days": choices.numbers(choices.DAYS, open_ended=False),
            "minutes": choices.numbers(choices.MINUTES),
        }
        self._rows = {name: DataclassListModel(ChoiceLine, self) for name in self._choices}
        for name, lines in self._choices.items():
            self._rows[name].show(lines)
        self._show()
        if context is not None:
            context.changed.connect(self._look)

    # Opening and closing

    @Slot()
    def open(self) -> None:
        """Show the page with what was told before."""
        self._shown = True
        self._look()

    @Slot()
    def _look(self) -> None:
        """The file may know more than when the page was opened; what is being answered stays."""
        if not self._touched and self._context is not None:
            facts = self._context.programme.facts
            self._answers = facts.intake or Intake(day=self._context.programme.today)
            self._asked = self._answers.elsewhere - still_to_ask(self._answers, facts.confirmed)
            told = self._last_told
            self._everyday = told.pain if told else None
        self._show()

    @Slot()
    def done(self) -> None:
        """Keep the answers."""
        if self._context is not None and self._touched:
            programme = self._context.programme
            self._context.hold(programme.save_intake(replace(self._answers, day=programme.today)))
            for kept in programme.keep_asked(self._asked & self._answers.elsewhere):
                self._context.hold(kept)
            self._keep_everyday(self._context)
        self._touched = False
        self._close()

    @Slot()
    def skip(self) -> None:
        """Leave the page; nothing is kept."""
        self._close()

    def _close(self) -> None:
        self._shown = False
        if self._first:
            self._first = False
            self._welcome.seen()
        self.changed.emit()

    @property
    def _last_told(self) -> PainReport | None:
        reports = self._context.programme.facts.everyday if self._context is not None else ()
        return reports[-1] if reports else None

    def _keep_everyday(self, context: TodayContext) -> None:
        told = self._last_told
        if self._everyday == (told.pain if told else None):
            return
        if told is not None and told.day == context.programme.today:
            # The number was put right on the same day.
            context.hold(context.programme.forget_pain(told))
        if self._everyday is not None:
            context.hold(context.programme.report_pain(PainKind.EVERYDAY, self._everyday))

    # Answers; the same one again takes it back

    @Slot(str)
    def togglePlace(self, place: str) -> None:
        """Raises `ValueError` for a place that is not known."""
        self._answer(places=self._answers.places ^ {Place(place)})

    @Slot(bool)
    def setAsked(self, asked: bool) -> None:
        """A doctor or physiotherapist was asked about what hurts elsewhere, or was not."""
        self._asked = self._answers.elsewhere if asked else frozenset()
        self._answer()

    @Slot(str)
    def setKnee(self, knee: str) -> None:
        self._choose("knee", Knee(knee))

    @Slot(str)
    def setSince(self, since: str) -> None:
        self._choose("since", Since(since))

    @Slot(int)
    def setEveryday(self, pain: int) -> None:
        """Pain of daily life. Raises `ValueError` for anything outside 0-10."""
        check_score("pain", pain)
        self._everyday = None if pain == self._everyday else pain
        self._answer()

    @Slot(str)
    def setRuns(self, runs: str) -> None:
        """A week."""
        self._choose("runs", int(runs))

    @Slot(str)
    def setDays(self, days: str) -> None:
        """A week."""
        self._choose("days", int(days))

    @Slot(str)
    def setMinutes(self, minutes: str) -> None:
        """On a day."""
        self._choose("minutes", int(minutes))

    @Slot(str)
    def toggleThing(self, thing: str) -> None:
        """It is at hand, or is not."""
        self._answer(without=self._answers.without ^ {thing})

    def _choose(self, name: str, value: object) -> None:
        self._answer(**{name: None if getattr(self._answers, name) == value else value})

    def _answer(self, **answers: Any) -> None:
        self._touched = True
        self._answers = replace(self._answers, **answers)
        self._show()

    def _show(self) -> None:
        self._places.show(choices.places(self._answers.places))
        if self._context is not None:
            self._kit.show(choices.kit_lines(self._context.library, self._answers.without))
        self.changed.emit()

    # What is shown

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(bool, notify=changed)
    def first(self) -> bool:
        """This is the first start of all."""
        return self._first

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def hurting(self) -> list[str]:
        """The places that were chosen, for the drawing."""
        return [place.value for place in Place if place in self._answers.places]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def whomToSee(self) -> list[str]:
        return whom_to_see.about_places(self._answers.places)

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Somebody was asked about all that hurts elsewhere; false where nothing does."""
        elsewhere = self._answers.elsewhere
        return bool(elsewhere) and elsewhere <= self._asked

    @Property(str, notify=changed)
    def knee(self) -> str:
        return self._answers.knee or ""

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._answers.since or ""

    @Property(int, notify=changed)
    def everyday(self) -> int:
        """0-10, -1 where it was not told."""
        return -1 if self._everyday is None else self._everyday

    @Property(str, notify=changed)
    def everydayAdvice(self) -> str:
        return whom_to_see.about_everyday(self._everyday)

    @Property(str, notify=changed)
    def runs(self) -> str:
        return choices.nearest(self._answers.runs, choices.RUNS)

    @Property(str, notify=changed)
    def days(self) -> str:
        return choices.nearest(self._answers.days, choices.DAYS)

    @Property(str, notify=changed)
    def minutes(self) -> str:
        return choices.nearest(self._answers.minutes, choices.MINUTES)

    @Property(str, notify=changed)
    def inShort(self) -> str:
        """What the file has of it, in one line."""
        return choices.in_short(self._context.programme.facts.intake if self._context else None)

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        return self._places

    @Property(QObject, constant=True)
    def kit(self) -> QObject:
        return self._kit

    @Property(QObject, constant=True)
    def kneeChoices(self) -> QObject:
        return self._rows["knees"]

    @Property(QObject, constant=True)
    def sinceChoices(self) -> QObject:
        return self._rows["since"]

    @Property(QObject, constant=True)
    def runChoices(self) -> QObject:
        return self._rows["runs"]

    @Property(QObject, constant=True)
    def dayChoices(self) -> QObject:
        return self._rows["days"]

    @Property(QObject, constant=True)
    def minuteChoices(self) -> QObject:
        return self._rows["minutes"]
