"""A routine on paper to train from without a screen: why, how to start, how much, when to stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from rehab_desktop.app.export_material import Material, Told
from rehab_desktop.app.library import Library
from rehab_desktop.core.exercise import Exercise
from rehab_desktop.core.guidance import Focus, SafetyGuide
from rehab_desktop.core.routine import Block as Stretch
from rehab_desktop.core.routine import Item, Routine
from rehab_desktop.export.blocks import Blanks, Items, Panel, SideBySide, Stack, Words
from rehab_desktop.export.paper import (
    BODY,
    BRAND,
    CAPTION,
    INK,
    LINE,
    PANEL,
    SMALL,
    STOP,
    STRONG,
    TITLE,
    Block,
    Type,
    pages_of,
    pen,
    room,
    text_width,
    write,
    write_pdf,
)
from rehab_desktop.export.words import catalogue, translate

PICTURE = QSizeF(1360, 765)
MOST_STEPS, FEWEST_STEPS = 4, 2
DIARY_DAYS = 7
DIARY_ROW = 176
DENSE = Type(8.5)

Dose = Callable[[Item | Stretch, Exercise | None], str]


class HandoutFile:
    """Writes a handout as PDF. `dose` says how much of an item."""

    def __init__(
        self,
        *,
        library: Library,
        focus: Mapping[str, Focus],
        guide: SafetyGuide,
        dose: Dose,
        locale: QLocale | None = None,
    ) -> None:
        self._library = library
        self._focus = focus
        self._guide = guide
        self._dose = dose
        self._locale = locale

    def __call__(self, material: Material, file: BinaryIO, told: Told) -> None:
        assert material.routine is not None, "a handout is made of a routine"
        title = catalogue(material.routine.title)
        locale = self._locale or QLocale()
        write_pdf(
            self.fitted(material.routine, locale),
            title=title,
            foot=translate("report", "{title}  ·  made with Rehab Desktop").format(title=title),
            locale=locale,
            file=file,
            told=told,
        )

    def fitted(self, routine: Routine, locale: QLocale) -> list[Block]:
        """As many steps of each exercise as do not ask for another page."""
        tries = [self.blocks(routine, steps) for steps in range(MOST_STEPS, FEWEST_STEPS - 1, -1)]
        # Where two take as many pages, the first has more to say.
        return min(tries, key=lambda blocks: len(pages_of(blocks, room(locale))))

    def blocks(self, routine: Routine, steps: int = MOST_STEPS) -> list[Block]:
        """Everything in order, with so many steps of each exercise."""
        minutes = translate("report", "About {n} min").format(
            n=round(self._library.seconds(routine) / 60)
        )
        needs = ", ".join(catalogue(thing) for thing in self._library.needs(routine))
        told = (minutes, catalogue(routine.frequency), needs)
        note = catalogue(routine.note)
        return [
            Words(catalogue(routine.title), TITLE, below=30),
            Words("  ·  ".join(one for one in told if one), STRONG, below=40),
            *([Words(note, below=40)] if note else []),
            *self._why(routine),
            *(
                self._card(number, item, steps)
                for number, item in enumerate(routine.items, start=1)
            ),
            self._rules(),
            Words(translate("report", "Diary"), STRONG, below=50, keep=True),
            Diary(
                (
                    translate("report", "Day"),
                    translate("report", "Done"),
                    translate("report", "Worst pain, 0 to 10"),
                    translate("report", "Effort, 0 to 10"),
                    translate("report", "Knee next morning"),
                )
            ),
            Blanks(
                (translate("report", "Questions to"), translate("report", "Seen again on")),
                below=0,
            ),
        ]

    def _why(self, routine: Routine) -> list[Block]:
        """What the exercises are for, each aim once; it may help, and that is what it says."""
        cards = [
            self._library.exercises[one.exercise] for one in routine.items if isinstance(one, Item)
        ]
        aims = dict.fromkeys(card.focus[0] for card in cards if card.focus)
        said = tuple(catalogue(self._focus[aim].statement.text) for aim in aims)
        return [Items(said, below=80)] if said else []

    def _card(self, number: int, item: Item | Stretch, steps: int) -> Block:
        if isinstance(item, Stretch):
            clip = self._library.clips.get(item.clip)
            return Card(
                name=f"{number}   {catalogue(item.title)}",
                dose=self._dose(item, None),
                lines=(catalogue(item.cue),) if item.cue else (),
                picture=clip.poster if clip else "",
            )
        card = self._library.exercises[item.exercise]
        level = card.level(item.level)
        clip = self._library.clips.get(level.clip) or self._library.clips.get(card.clip)
        return Card(
            name=f"{number}   {catalogue(card.name)}",
            dose="  ·  ".join((self._dose(item, card), catalogue(level.title))),
            start=catalogue(card.setup_line),
            lines=tuple(catalogue(step) for step in card.steps[:steps]),
            stop=translate("report", "Stop at: {signs}").format(
                signs="; ".join(catalogue(one.text) for one in card.stop)
            )
            if card.stop
            else "",
            picture=clip.poster if clip else "",
        )

    def _rules(self) -> Block:
        guide = self._guide
        lights = translate("report", "Pain {lowest} to {highest}: {advice}")
        after = (*guide.after, *guide.if_not)
        columns = (
            (
                translate("report", "While you train"),
                tuple(
                    lights.format(
                        lowest=one.lowest,
                        highest=one.highest,
                        advice=catalogue(one.statement.text),
                    )
                    for one in guide.lights
                ),
            ),
            (translate("report", "Afterwards"), tuple(catalogue(one.text) for one in after)),
            (
                translate("report", "Stop, and ask for advice, at:"),
                tuple(catalogue(one.text) for one in guide.stop),
            ),
        )
        beside = SideBySide(
            tuple(
                Stack((Words(name, STRONG, below=40), Items(lines, DENSE, below=30)))
                for name, lines in columns
            )
        )
        return Panel((beside, Words(catalogue(guide.notice.text), SMALL, below=0)), STOP, 90)


@dataclass(frozen=True)
class Card:
    """One exercise: its picture at the left, the words beside it."""

    name: str
    dose: str
    start: str = ""
    lines: tuple[str, ...] = ()
    stop: str = ""
    picture: str = ""
    keep: bool = False
    head: Block | None = None

    def _words(self) -> list[Words | Items]:
        found: list[Words | Items] = [
            Words(self.name, Type(11, STRONG.weight), below=15),
            Words(self.dose, Type(9.5, STRONG.weight, BRAND), below=35),
        ]
        if self.start:
            found.append(Words(self.start, BODY, below=35))
        if self.lines:
            found.append(Items(self.lines, DENSE, below=15))
        if self.stop:
            found.append(Words(self.stop, SMALL, below=0))
        return found

    def _left(self) -> float:
        return PICTURE.width() + 180 if self.picture else 0.0

    def height(self, width: float) -> float:
        words = sum(one.height(width - self._left()) for one in self._words())
        return max(words, PICTURE.height() if self.picture else 0.0) + 110

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self.picture:
            paint_picture(painter, self.picture, QRectF(box.topLeft(), PICTURE))
        left, top = box.left() + self._left(), box.top() - 20
        for one in self._words():
            wide = box.width() - self._left()
            one.paint(painter, QRectF(left, top, wide, one.height(wide)))
            top += one.height(wide)


def paint_picture(painter: QPainter, file: str, box: QRectF) -> None:
    """The picture fills the box, cut at its edges if it is longer; a lost one leaves it plain."""
    image = QImage(file)
    if image.isNull():
        painter.fillRect(box, QColor(PANEL))
        return
    size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(box.center())
    edge = QPainterPath()
    edge.addRoundedRect(box, 50, 50)
    painter.save()
    painter.setClipPath(edge)
    painter.drawImage(place, image)
    painter.restore()


@dataclass(frozen=True)
class Diary:
    """A column for each day of a week, to be filled in by hand."""

    rows: tuple[str, ...]
    keep: bool = True
    head: Block | None = None

    def height(self, width: float) -> float:
        return len(self.rows) * DIARY_ROW

    def paint(self, painter: QPainter, box: QRectF) -> None:
        names = max(text_width(name, CAPTION) for name in self.rows) + 80
        wide = (box.width() - names) / DIARY_DAYS
        for number, name in enumerate(self.rows):
            at = box.top() + number * DIARY_ROW
            write(painter, name, CAPTION, QRectF(box.left(), at + 38, names, DIARY_ROW))
            painter.setPen(pen(INK if number == 1 else LINE, 6))
            painter.drawLine(QPointF(box.left(), at), QPointF(box.right(), at))
        painter.setPen(pen(LINE, 6))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        for day in range(DIARY_DAYS):
            at = box.left() + names + day * wide
            painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()))
