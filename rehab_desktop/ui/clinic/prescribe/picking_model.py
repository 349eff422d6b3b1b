"""The exercises to pick from: found by word and focus, each at a level."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.prescription_draft import add_exercise, step_level
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.exercises.exercise_rows import kind_text
from rehab_desktop.ui.exercises.search import found

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PickingLine:
    """One exercise to pick. `level` is empty where it has one only; `picked` says that it is in the
    list.
    """

    exercise: str
    name: str
    level: str
    dose: str
    poster: str
    chosen: bool
    easier: bool
    harder: bool
    picked: bool


@QmlElement
class PickingModel(QObject):
    """One of those found is chosen, at first the first; Enter adds it. `added` carries a sentence
    on what was added.
    """

    changed = Signal()
    added = Signal(str)

    def __init__(
        self, services: ClinicServices, history: DraftHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = services.library
        self._focus = services.focus
        self._history = history
        self._asked = self._aim = ""
        self._chosen = 0
        self._levels: dict[str, int] = {}
        self._found: tuple[Exercise, ...] = ()
        self._rows = DataclassListModel(PickingLine, self)
        self._aims = DataclassListModel(ChoiceLine, self)
        cards = self._library.exercises.values()
        used = {aim for card in cards for aim in card.focus}
        self._aims.show(
            (
                ChoiceLine(value="", name=translate("exercises", "Every focus")),
                *(
                    ChoiceLine(value=one, name=catalogue(self._focus[one].title))
                    for one in self._focus
                    if one in used
                ),
            )
        )
        history.changed.connect(self._say)
        self._look()

    def _look(self) -> None:
        cards = self._library.exercises.values()
        self._found = tuple(card for card in cards if self._fits(card))
        self._chosen = 0
        self._say()

    def _fits(self, card: Exercise) -> bool:
        if self._aim and self._aim not in card.focus:
            return False
        aims = (self._focus[one].title for one in card.focus if one in self._focus)
        texts = (card.name, card.short_name, *aims)
        return found(self._asked, (*map(catalogue, texts), kind_text(card.kind)))

    @Slot()
    def _say(self) -> None:
        picked = {one.key for one in self._history.draft.items}
        self._rows.show(
            tuple(self._line(place, card, picked) for place, card in enumerate(self._found))
        )
        self.changed.emit()

    def _line(self, place: int, card: Exercise, picked: set[str]) -> PickingLine:
        at = self._level(card)
        level = card.levels[at]
        clip = self._library.clips.get(card.clip)
        several = len(card.levels) > 1
        return PickingLine(
            exercise=card.id,
            name=catalogue(card.name),
            level=catalogue(level.title) if several else "",
            dose=wording.dose(Item(exercise=card.id, level=level.id), card),
            poster=clip.poster if clip else "",
            chosen=place == self._chosen,
            easier=at > 0,
            harder=at < len(card.levels) - 1,
            picked=card.id in picked,
        )

    def _usual(self, card: Exercise) -> int:
        return [level.id for level in card.levels].index(card.level(None).id)

    def _level(self, card: Exercise) -> int:
        return self._levels.get(card.id, self._usual(card))

    # What the therapist asks for

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed."""
        self._asked = asked
        self._look()

    @Slot(str)
    def chooseAim(self, aim: str) -> None:
        """Only exercises with this focus; empty for all."""
        self._aim = aim
        self._look()

    @Slot(int)
    def move(self, by: int) -> None:
        """Choose the one so many lines below the chosen one; the ends are ends."""
        self._chosen = max(0, min(len(self._found) - 1, self._chosen + by))
        self._say()

    @Slot(int)
    def step(self, by: int) -> None:
        """The chosen exercise so many levels harder (easier below 0)."""
        if self._found:
            self.stepOf(self._found[self._chosen].id, by)

    @Slot(str, int)
    def stepOf(self, exercise: str, by: int) -> None:
        """This exercise so many levels harder (easier below 0)."""
        card = self._library.exercises[exercise]
        at = max(0, min(len(card.levels) - 1, self._level(card) + by))
        self._levels[exercise] = at
        self._say()

    @Slot()
    def pick(self) -> None:
        """Add the chosen exercise; nothing where none was found."""
        if self._found:
            self.pickThis(self._found[self._chosen].id)

    @Slot(str)
    def pickThis(self, exercise: str) -> None:
        """Add this exercise at its level, behind the others; the search begins anew."""
        card = self._library.exercises[exercise]
        place = len(self._history.draft.items)

        def with_it(draft: Prescription) -> Prescription:
            steps = self._level(card) - self._usual(card)
            return step_level(add_exercise(draft, card), place, card, steps)

        if not self._history.do(with_it, select=place):
            return
        self._levels.pop(exercise, None)
        self._asked = ""
        self._look()
        said = translate("clinic prescribe", "{name} is added, number {n}.")
        self.added.emit(said.format(name=catalogue(card.name), n=place + 1))

    @property
    def lines(self) -> tuple[PickingLine, ...]:
        """Those that were found."""
        return self._rows.rows

    # What QML asks for

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=changed)
    def aim(self) -> str:
        return self._aim

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._chosen

    @Property(bool, notify=changed)
    def none(self) -> bool:
        """Nothing was found."""
        return not self._found

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def aims(self) -> QObject:
        return self._aims
