"""The library of exercises: found by word, focus or equipment, and opened one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.guidance import Focus
from rehab_desktop.core.session.ports import Video
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.exercises.exercise_model import ExerciseModel
from rehab_desktop.ui.exercises.exercise_rows import ExerciseCard, capital, card_line, kind_text
from rehab_desktop.ui.exercises.search import found
from rehab_desktop.ui.exercises.todays_dose import todays_mark

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = Library(exercises={}, routines={}, clips={})


@QmlElement
class ExercisesModel(QObject):
    """`chosen` carries a routine that a session is wanted of.

    `at` remembers which exercise was open last, so that the list is come back to where it was left.
    """

    changed = Signal()
    opened = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        library: Library = NOTHING,
        focus: Mapping[str, Focus] | None = None,
        sources: Mapping[str, Source] | None = None,
        video: Video | None = None,
        real: Callable[[], int] = time.monotonic_ns,
        context: TodayContext | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._focus = focus or {}
        self._sources = sources or {}
        self._video = video
        self._real = real
        self._context = context
        self._asked = self._aim = self._thing = ""
        self._open: ExerciseModel | None = None
        self._at = ""
        self._cards = DataclassListModel(ExerciseCard, self)
        self._aims = DataclassListModel(ChoiceLine, self)
        self._things = DataclassListModel(ChoiceLine, self)
        self._name_filters()
        self._look()
        if context is not None:
            context.changed.connect(self._look)

    def _name_filters(self) -> None:
        cards = self._library.exercises.values()
        aims = dict.fromkeys(aim for card in cards for aim in card.focus)
        self._aims.show(
            (
                ChoiceLine(value="", name=translate("exercises", "Every focus")),
                *(
                    ChoiceLine(value=one, name=catalogue(self._focus[one].title))
                    for one in self._focus
                    if one in aims
                ),
            )
        )
        needs = sorted({thing for card in cards for thing in card.needs}, key=catalogue)
        self._things.show(
            (
                ChoiceLine(value="", name=translate("exercises", "Any equipment")),
                *(ChoiceLine(value=thing, name=capital(catalogue(thing))) for thing in needs),
            )
        )

    @Slot()
    def _look(self) -> None:
        """Show what fits the words and filters of now."""
        self._cards.show(
            tuple(
                card_line(
                    card,
                    self._library,
                    self._focus,
                    today=todays_mark(card, self._context) if self._context else "",
                )
                for card in self._library.exercises.values()
                if self._fits(card)
            )
        )
        self.changed.emit()

    def _fits(self, card: Exercise) -> bool:
        if self._aim and self._aim not in card.focus:
            return False
        if self._thing and self._thing not in card.needs:
            return False
        aims = (self._focus[one].title for one in card.focus if one in self._focus)
        texts = (card.name, card.short_name, *aims, *card.needs, *card.needs_optional)
        return found(self._asked, (*map(catalogue, texts), kind_text(card.kind)))

    # What a person asks for

    @Slot(str)
    def search(self, asked: str) -> None:
        """Show what holds all these words."""
        if asked != self._asked:
            self._asked = asked
            self._look()

    @Slot(str)
    def chooseAim(self, aim: str) -> None:
        """Only exercises with this focus; empty for all."""
        self._aim = aim
        self._look()

    @Slot(str)
    def chooseThing(self, thing: str) -> None:
        """Only exercises that need this; empty for all."""
        self._thing = thing
        self._look()

    @Slot()
    def showAll(self) -> None:
        """Without words and filters."""
        self._asked = self._aim = self._thing = ""
        self._look()

    @Slot(str)
    def open(self, exercise: str) -> None:
        """Show this exercise in full. Raises `KeyError` for one that is not there."""
        self._close()
        self._at = exercise
        self._open = ExerciseModel(
            self._library.exercises[exercise],
            self._library,
            focus=self._focus,
            sources=self._sources,
            video=self._video,
            real=self._real,
            context=self._context,
            parent=self,
        )
        self._open.chosen.connect(self.chosen)
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """Back to the list."""
        self._close()
        self.opened.emit()

    def _close(self) -> None:
        if self._open is not None:
            self._open.stop()
            self._open.deleteLater()
            self._open = None

    # What is shown

    @Property(ExerciseModel, notify=opened)
    def shown(self) -> ExerciseModel | None:
        return self._open

    @Property(bool, notify=opened)
    def showing(self) -> bool:
        return self._open is not None

    @Property(str, notify=opened)
    def at(self) -> str:
        return self._at

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        return self._cards

    @Property(QObject, constant=True)
    def aims(self) -> QObject:
        return self._aims

    @Property(QObject, constant=True)
    def things(self) -> QObject:
        return self._things

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=changed)
    def aim(self) -> str:
        return self._aim

    @Property(str, notify=changed)
    def thing(self) -> str:
        return self._thing

    @Property(bool, notify=changed)
    def narrowed(self) -> bool:
        """Words or filters leave something out."""
        return bool(self._asked or self._aim or self._thing)

    @Property(str, notify=changed)
    def count(self) -> str:
        number = len(self._cards.rows)
        return counted(translate("exercises", "%n exercise(s)", "", number), number)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self._cards.rows
