"""The one thing to change next, with its reason and source; and the gate of the last exercise."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.programme import Answer
from rehab_desktop.core.programme.progression import Advice, Suggestion
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.text.advice_text import suggestion_rule, suggestion_title, suggestion_why
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import LastChange
from rehab_desktop.ui.decision.context import TodayContext

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class GateLine:
    """One sentence of a gate: `met` by the history, or `ticked` by the person."""

    number: int
    sentence: str
    basis: str
    measured: bool
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """One sentence that only the person can say yes to before a step up."""

    place: int
    sentence: str
    ticked: bool


@QmlElement
class AdviceModel(QObject):
    """What `core.recommendation` recommends, to be accepted or declined. A step up is accepted once
    all of its `ticks` are set.
    """

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticked: frozenset[int] = frozenset()
        self._checking = False
        self.last_change = LastChange(context.operations, self)
        self._about: SuggestionId | None = None
        self._agreed: frozenset[int] = frozenset()
        self._gate = DataclassListModel(GateLine, self)
        self._ticks = DataclassListModel(CriterionLine, self)
        context.changed.connect(self._show)
        context.changed.connect(self.last_change.changed)
        self._show()

    @Slot()
    def _show(self) -> None:
        suggestion = self._suggestion
        about = suggestion.id if suggestion is not None else None
        if about != self._about:
            self._about, self._agreed = about, frozenset()
        self._ticks.show(
            tuple(
                CriterionLine(place=place, sentence=sentence, ticked=place in self._agreed)
                for place, sentence in enumerate(_asked(suggestion))
            )
        )
        gate = self._context.plan.gate
        card = self._context.library.exercises.get(gate.exercise) if gate else None
        self._gate.show(
            tuple(
                GateLine(
                    number=number,
                    sentence=catalogue(sentence.text),
                    basis=basis_text(sentence.basis, self._context.sources),
                    measured=number not in gate.asked,
                    ticked=number in gate.measured or number in self._ticked,
                )
                for number, sentence in enumerate(card.gate, 1)
            )
            if gate and card
            else ()
        )
        self.changed.emit()

    @property
    def _suggestion(self) -> Suggestion | None:
        return self._context.plan.suggestion if self._context.read else None

    @property
    def _complete(self) -> bool:
        return bool(self._gate.rows) and all(line.ticked for line in self._gate.rows)

    @Slot()
    def accept(self) -> None:
        """Do as suggested; for a gate: open its check."""
        suggestion = self._suggestion
        if suggestion is None:
            return
        if suggestion.change is Advice.GATE:
            self._checking = True
            self._show()
            return
        if not self.acceptable:
            return
        said = translate("programme", "Accepted: {what}").format(what=self.title)
        self._hold(said, self._context.programme.accept(suggestion))

    @Slot()
    def decline(self) -> None:
        suggestion = self._suggestion
        self._checking = False
        if suggestion is not None:
            said = translate("programme", "Not now: {what}").format(what=self.title)
            self._hold(said, self._context.programme.decline(suggestion))

    @Slot(int)
    def tick(self, number: int) -> None:
        """Yes to one of the gate's questions; again: no longer."""
        self._ticked = self._ticked ^ {number}
        self._show()

    @Slot(int)
    def agree(self, place: int) -> None:
        """Yes to one of the sentences of a step up; again: no longer."""
        self._agreed = self._agreed ^ {place}
        self._show()

    @Slot()
    def passGate(self) -> None:
        """All of it holds: the exercise is part of the plan from now on."""
        if self._complete:
            self._checking = False
            said = translate("programme", "Accepted: {what}").format(what=self.title)
            self._hold(said, self._context.programme.pass_gate())

    def _hold(self, said: str, answer: Answer) -> None:
        """Say what was answered, as long as it can be taken back."""
        programme = self._context.programme
        self._context.hold(
            answer.kept,
            last=self.last_change,
            said=lambda: said if programme.stands(answer) else "",
            undo=lambda: programme.take_back(answer),
        )

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was answered last."""
        return self.last_change

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._suggestion is not None

    @Property(bool, notify=changed)
    def back(self) -> bool:
        """It is for the knee's sake, and no step up."""
        return self._suggestion is not None and self._suggestion.back

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """The gate's check is open."""
        return self._checking and self._suggestion is not None

    @Property(bool, notify=changed)
    def acceptable(self) -> bool:
        """All that is asked before it is ticked."""
        return all(line.ticked for line in self._ticks.rows)

    @Property(QObject, constant=True)
    def ticks(self) -> QObject:
        return self._ticks

    @Property(bool, notify=changed)
    def gateComplete(self) -> bool:
        return self._complete

    @Property(QObject, constant=True)
    def gate(self) -> QObject:
        return self._gate

    @Property(str, notify=changed)
    def title(self) -> str:
        suggestion = self._suggestion
        return suggestion_title(suggestion, self._context.library) if suggestion else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        suggestion = self._suggestion
        if suggestion is None:
            return ""
        return suggestion_why(suggestion, self._context.library, self._context.programme.everyday)

    @Property(str, notify=changed)
    def rule(self) -> str:
        """The rule behind it, for who asks why."""
        return suggestion_rule(self._suggestion) if self._suggestion is not None else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where the rule comes from."""
        suggestion = self._suggestion
        if suggestion is None:
            return ""
        return translate("programme", "Source: {source}").format(
            source=basis_text(suggestion.basis, self._context.sources)
        )

    @Property(str, notify=changed)
    def yes(self) -> str:
        """What the button says that accepts it."""
        if self._suggestion is None:
            return ""
        return {
            Advice.GATE: translate("programme", "Check it"),
            Advice.PHYSIO: translate("programme", "I will see somebody"),
        }.get(self._suggestion.change, translate("programme", "Accept"))


def _asked(suggestion: Suggestion | None) -> tuple[str, ...]:
    """What the person is asked to say yes to before a step up."""
    if suggestion is None or suggestion.change is Advice.GATE:
        return ()
    asked = []
    if suggestion.criterion:
        asked.append(
            translate("programme", "This holds for me: {criterion}").format(
                criterion=catalogue(suggestion.criterion)
            )
        )
    if suggestion.asks_morning:
        asked.append(translate("programme", "The knee was back to its usual the mornings after."))
    return tuple(asked)
