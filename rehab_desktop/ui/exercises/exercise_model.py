"""One exercise in full: its moving picture, its card, and a session of it alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library, alone
from rehab_desktop.core.content.exercise import Exercise, Side, Sides, Source
from rehab_desktop.core.content.guidance import Focus
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.session.ports import Video
from rehab_desktop.text import wording
from rehab_desktop.text.source_rows import SourceLine, StatementLine, source_lines, statement_line
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.exercises.exercise_rows import (
    LevelLine,
    TipLine,
    breath_counts,
    certainty_text,
    kind_text,
    level_line,
    rung_choices,
    sides_text,
    things,
    tip_lines,
)
from rehab_desktop.ui.exercises.moving_picture import MovingPicture
from rehab_desktop.ui.exercises.todays_dose import TodaysDose, todays_dose

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ExerciseModel(QObject):
    """`chosen` carries the routine that is this exercise alone.

    While `play` holds, `video` shows the clip of the chosen level and side. With a `context` the
    present level is chosen first, and today's dose is said above the card's own numbers.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        card: Exercise,
        library: Library,
        *,
        focus: Mapping[str, Focus],
        sources: Mapping[str, Source],
        video: Video | None,
        real: Callable[[], int],
        context: TodayContext | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.card = card
        self._library = library
        self._focus = focus
        self._why = False
        self._picture = MovingPicture(card, library.clips, video, real)
        self._context = context
        self._today = TodaysDose()
        if context is not None:
            self._today = todays_dose(card, context)
            self._picture.show(card.level(self._today.level), self._picture.side)
            context.changed.connect(self._follow)
        self._levels = self._rows(
            LevelLine, tuple(level_line(card, level) for level in card.levels)
        )
        self._rungs = self._rows(ChoiceLine, rung_choices(card))
        self._mistakes, self._stop, self._against, self._gate, self._basis = (
            self._rows(StatementLine, tuple(statement_line(one, sources) for one in said))
            for said in (card.mistakes, card.stop, card.contraindications, card.gate, card.basis)
        )
        self._tips = self._rows(TipLine, tip_lines(card))
        self._sources = self._rows(SourceLine, source_lines(card.sources, sources))

    def _rows(self, kind: type, lines: tuple[object, ...]) -> DataclassListModel:
        rows = DataclassListModel(kind, self)
        rows.show(lines)
        return rows

    @Slot()
    def _follow(self) -> None:
        """Today's decision may be another one."""
        if self._context is not None:
            self._today = todays_dose(self.card, self._context)
            self.changed.emit()

    # The moving picture

    @Slot()
    def play(self) -> None:
        self._picture.play()

    @Slot()
    def stop(self) -> None:
        self._picture.stop()

    # What a person asks for

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        """Show this level's clip and dose. Raises `ValueError` for one that is not there."""
        self._picture.show(self.card.level(level), self._picture.side)
        self.changed.emit()

    @Slot(str)
    def chooseSide(self, side: str) -> None:
        """Show this leg at work: `left` or `right`."""
        self._picture.show(self._picture.level, Side(side))
        self.changed.emit()

    @Slot()
    def askWhy(self) -> None:
        """Say what each line rests on and where it was read, or no longer."""
        self._why = not self._why
        self.changed.emit()

    @Slot()
    def tryIt(self) -> None:
        """A session of this exercise alone, at the chosen level."""
        # The session has the picture from here on.
        self.stop()
        self.chosen.emit(alone(self.card, self._picture.level.id))

    # What is shown

    @Property(bool, notify=changed)
    def why(self) -> bool:
        """Each line says what it rests on; a runner is spared that until asking."""
        return self._why

    @Property(str, constant=True)
    def name(self) -> str:
        return catalogue(self.card.name)

    @Property(str, constant=True)
    def kind(self) -> str:
        return kind_text(self.card.kind)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def focus(self) -> list[str]:
        return [catalogue(self._focus[one].title) for one in self.card.focus if one in self._focus]

    @Property(str, constant=True)
    def aim(self) -> str:
        """What the exercise may help with."""
        main = self._focus.get(self.card.focus[0]) if self.card.focus else None
        return catalogue(main.statement.text) if main else ""

    @Property(str, constant=True)
    def needs(self) -> str:
        return things(self.card.needs)

    @Property(str, constant=True)
    def needsOptional(self) -> str:
        return things(self.card.needs_optional)

    @Property(str, constant=True)
    def position(self) -> str:
        return catalogue(self.card.position)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def steps(self) -> list[str]:
        return [catalogue(step) for step in self.card.steps]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def easier(self) -> list[str]:
        return [catalogue(one) for one in self.card.easier]

    @Property(str, constant=True)
    def breath(self) -> str:
        return catalogue(self.card.breath.pattern)

    @Property(str, constant=True)
    def breathCounts(self) -> str:
        return breath_counts(self.card.breath)

    @Property(str, constant=True)
    def breathAdjust(self) -> str:
        return catalogue(self.card.breath.adjust)

    @Property(str, constant=True)
    def tempo(self) -> str:
        return catalogue(self.card.tempo)

    @Property(str, constant=True)
    def doseText(self) -> str:
        return catalogue(self.card.dose_text)

    @Property(str, constant=True)
    def progressCriterion(self) -> str:
        return catalogue(self.card.progress.criterion)

    @Property(str, constant=True)
    def progressTo(self) -> str:
        return catalogue(self.card.progress.to)

    @Property(str, constant=True)
    def certainty(self) -> str:
        return certainty_text(self.card)

    @Property(str, constant=True)
    def identification(self) -> str:
        return catalogue(self.card.identification)

    @Property(str, notify=changed)
    def today(self) -> str:
        """The dose of today at the present level; empty where there is none to speak of."""
        return self._today.dose

    @Property(bool, notify=changed)
    def rests(self) -> bool:
        """It is not part of today."""
        return self._today.rests

    @Property(str, notify=changed)
    def todayDetail(self) -> str:
        """What today changes and what that rests on; empty where nothing is changed."""
        return self._today.why

    @Property(str, notify=changed)
    def level(self) -> str:
        return self._picture.level.id

    @Property(str, notify=changed)
    def dose(self) -> str:
        """How much of it at the chosen level."""
        return wording.dose(Item(exercise=self.card.id, level=self._picture.level.id), self.card)

    @Property(str, notify=changed)
    def sides(self) -> str:
        return sides_text(self._picture.level.dose.sides)

    @Property(str, notify=changed)
    def time(self) -> str:
        """How long it takes at the chosen level."""
        routine = self._library.routine(alone(self.card, self._picture.level.id))
        return wording.minutes(self._library.seconds(routine))

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """The clip shows one leg at work, so that it can be looked at for the other."""
        clip, dose = self._picture.clip, self._picture.level.dose
        return clip is not None and clip.side is not None and dose.sides is Sides.EACH

    @Property(str, notify=changed)
    def side(self) -> str:
        return self._picture.side.value

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._picture.mirrored

    @Property(str, notify=changed)
    def poster(self) -> str:
        clip = self._picture.clip
        return clip.poster if clip else ""

    @Property(str, notify=changed)
    def seen(self) -> str:
        """What the clip shows, for those who cannot see it."""
        clip = self._picture.clip
        return catalogue(clip.description) if clip else ""

    @Property(bool, constant=True)
    def ladder(self) -> bool:
        """There is more than one level."""
        return len(self.card.levels) > 1

    @Property(QObject, constant=True)
    def rungs(self) -> QObject:
        """The levels to choose from at a glance."""
        return self._rungs

    @Property(QObject, constant=True)
    def levels(self) -> QObject:
        return self._levels

    @Property(QObject, constant=True)
    def mistakes(self) -> QObject:
        return self._mistakes

    @Property(QObject, constant=True)
    def stopSigns(self) -> QObject:
        return self._stop

    @Property(QObject, constant=True)
    def contraindications(self) -> QObject:
        return self._against

    @Property(QObject, constant=True)
    def gate(self) -> QObject:
        return self._gate

    @Property(QObject, constant=True)
    def basis(self) -> QObject:
        return self._basis

    @Property(QObject, constant=True)
    def tips(self) -> QObject:
        return self._tips

    @Property(QObject, constant=True)
    def sources(self) -> QObject:
        return self._sources
