"""The one thing to change next, with its reason and source; and the gate of the last exercise."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.progression import Change, Suggestion
from rehab_desktop.ui.rows import Rows
from rehab_desktop.ui.today import words
from rehab_desktop.ui.today.desk import Desk
from rehab_desktop.ui.wording import catalogue, translate

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


@QmlElement
class AdviceModel(QObject):
    """What `core.progression` suggests, to be accepted or declined."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticked: frozenset[int] = frozenset()
        self._checking = False
        self._answered = ""
        self._gate = Rows(GateLine, self)
        desk.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        gate = self._desk.plan.gate
        card = self._desk.library.exercises.get(gate.exercise) if gate else None
        self._gate.show(
            tuple(
                GateLine(
                    number=number,
                    sentence=catalogue(sentence.text),
                    basis=words.basis_text(sentence.basis, self._desk.sources),
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
        return self._desk.plan.suggestion if self._desk.read else None

    @property
    def _complete(self) -> bool:
        return bool(self._gate.rows) and all(line.ticked for line in self._gate.rows)

    @Slot()
    def accept(self) -> None:
        """Do as suggested; for a gate: open its check."""
        suggestion = self._suggestion
        if suggestion is None:
            return
        if suggestion.change is Change.GATE:
            self._checking = True
            self._show()
            return
        self._answered = self._sentence(translate("programme", "Accepted: {what}"))
        self._desk.hold(self._desk.programme.accept(suggestion))

    @Slot()
    def decline(self) -> None:
        suggestion = self._suggestion
        self._checking = False
        if suggestion is not None:
            self._answered = self._sentence(translate("programme", "Not now: {what}"))
            self._desk.hold(self._desk.programme.decline(suggestion))

    @Slot(int)
    def tick(self, number: int) -> None:
        """Yes to one of the gate's questions; again: no longer."""
        self._ticked = self._ticked ^ {number}
        self._show()

    @Slot()
    def passGate(self) -> None:
        """All of it holds: the exercise is part of the plan from now on."""
        if self._complete:
            self._checking = False
            self._answered = self._sentence(translate("programme", "Accepted: {what}"))
            self._desk.hold(self._desk.programme.pass_gate())

    @Slot()
    def undo(self) -> None:
        """Take the newest answer back."""
        kept = self._desk.programme.take_back_answer()
        if kept is not None:
            self._desk.hold(kept)

    def _sentence(self, pattern: str) -> str:
        return pattern.format(what=self.title)

    @Property(str, notify=changed)
    def answered(self) -> str:
        """What was answered last, as long as it can be taken back."""
        return self._answered if self._desk.programme.answer_stands else ""

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._suggestion is not None

    @Property(bool, notify=changed)
    def back(self) -> bool:
        """It asks for less."""
        return self._suggestion is not None and self._suggestion.back

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """The gate's check is open."""
        return self._checking and self._suggestion is not None

    @Property(bool, notify=changed)
    def gateComplete(self) -> bool:
        return self._complete

    @Property(QObject, constant=True)
    def gate(self) -> QObject:
        return self._gate

    @Property(str, notify=changed)
    def title(self) -> str:
        suggestion = self._suggestion
        return words.suggestion_title(suggestion, self._desk.library) if suggestion else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        suggestion = self._suggestion
        return words.suggestion_why(suggestion, self._desk.library) if suggestion else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where the rule comes from."""
        suggestion = self._suggestion
        if suggestion is None:
            return ""
        return translate("programme", "Source: {source}").format(
            source=words.basis_text(suggestion.basis, self._desk.sources)
        )

    @Property(str, notify=changed)
    def yes(self) -> str:
        """What the button says that accepts it."""
        if self._suggestion is None:
            return ""
        return {
            Change.GATE: translate("programme", "Check it"),
            Change.PHYSIO: translate("programme", "I will"),
            Change.REST: translate("programme", "Rest it"),
        }.get(self._suggestion.change, translate("programme", "Accept"))
