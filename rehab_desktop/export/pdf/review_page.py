"""A page to look back on the first weeks with: before and after, what was reached, what next.

It is made for the person and whoever they show it to. It compares and counts; which of the three
ways on is taken is theirs to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter

from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.core.programme.review import BeforeAfter, Reached, Review
from rehab_desktop.export.pdf.blocks import (
    RIGHT,
    Blanks,
    Column,
    Figures,
    Items,
    SideBySide,
    Stack,
    Words,
    heading,
    table,
)
from rehab_desktop.export.pdf.comparison import comparison, shown
from rehab_desktop.export.pdf.help_groups import urgent
from rehab_desktop.export.pdf.paper import (
    BODY,
    INK,
    SMALL,
    STRONG,
    TITLE,
    Block,
    pen,
    text_height,
    write,
    write_pdf,
)
from rehab_desktop.text.report_text import (
    UNKNOWN,
    DateWriter,
    Reference,
    catalogue,
    strand_name,
    translate,
)


class ReviewFile:
    """Writes the review as PDF, in the language and on the paper of `locale`."""

    def __init__(self, reference: Reference, locale: QLocale | None = None) -> None:
        self._reference = reference
        self._locale = locale

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        locale = self._locale or QLocale()
        page = _Page(material, self._reference, DateWriter(locale))
        title = page.name()
        foot = translate("report", "{title}  ·  made with Rehab Desktop")
        write_pdf(
            page.blocks(),
            title=title,
            foot=foot.format(title=title),
            locale=locale,
            file=file,
            progress=progress,
        )


class _Page:
    def __init__(self, material: ExportData, reference: Reference, written: DateWriter) -> None:
        assert material.standing is not None, "a review is made of a programme"
        assert material.standing.review is not None, "a review is made of some weeks"
        self._material = material
        self._review: Review = material.standing.review
        self._reference = reference
        self._written = written

    def name(self) -> str:
        return translate("report", "Review of weeks 1 to {n}").format(n=self._review.weeks)

    def blocks(self) -> list[Block]:
        return [
            *self._title(),
            self._figures(),
            *self._before_and_after(),
            *self._reached(),
            *self._days(),
            *self._next(),
        ]

    # The parts of the page

    def _title(self) -> list[Block]:
        made = translate(
            "report",
            "Made with Rehab Desktop on {day} from what the person entered; nothing was measured "
            "by a device.",
        )
        period = translate("report", "{first} to {last}").format(
            first=self._written.long(self._review.first_day),
            last=self._written.long(self._review.last_day),
        )
        day = self._written.long(self._material.made_at.date())
        return [
            Words(self.name(), TITLE, below=30),
            Words(period, STRONG, below=30),
            Words(made.format(day=day), SMALL, below=40),
            Blanks((translate("report", "Name"), translate("report", "Knee")), below=90),
        ]

    def _figures(self) -> Block:
        review = self._review
        return Figures(
            (
                (
                    translate("report", "Sessions"),
                    str(review.sessions),
                    translate("report", "{n} to their end").format(n=review.completed),
                ),
                (
                    translate("report", "Days of training"),
                    str(review.days),
                    translate("report", "of {n} days").format(
                        n=(review.last_day - review.first_day).days + 1
                    ),
                ),
                self._pain(translate("report", "Everyday pain"), review.everyday, 0),
                self._pain(translate("report", "Pain after a session"), review.after, 1),
            )
        )

    def _pain(self, name: str, pain: BeforeAfter | None, places: int) -> tuple[str, str, str]:
        if pain is None:
            return name, UNKNOWN, translate("report", "told too seldom")
        first, last = shown(pain, self._written, places)
        value = translate("report", "{early} → {late}").format(early=first, late=last)
        if places:
            return name, value, translate("report", "mean, first and last days")
        return name, value, translate("report", "first and last answer")

    def _before_and_after(self) -> list[Block]:
        found = comparison(self._material, self._written)
        if not found:
            none = translate("report", "Pain was told too seldom to compare it.")
            found = [Words(none)]
        return [heading(translate("report", "Before and after")), *found]

    def _reached(self) -> list[Block]:
        columns = (
            Column(translate("report", "Exercise"), 3.4),
            Column(translate("report", "At first"), 3.2),
            Column(translate("report", "Now"), 3.2),
            Column(translate("report", "Sessions"), 1.1, RIGHT),
        )
        rows = [(self._row(one), self._note(one)) for one in self._review.reached]
        if not rows:
            return []
        return [heading(translate("report", "What was reached")), *table(columns, rows)]

    def _row(self, one: Reached) -> tuple[str, str, str, str]:
        pattern = translate("report", "{level}, sets: {n}")

        def dose(level: str, sets: int) -> str:
            return pattern.format(level=self._reference.level(one.exercise, level), n=sets)

        before = dose(one.level_before, one.sets_before)
        now = dose(one.level, one.sets)
        return (
            self._reference.name(one.exercise),
            before,
            translate("report", "as at first") if now == before else now,
            str(one.sessions),
        )

    def _note(self, one: Reached) -> str:
        if one.resting is None:
            return ""
        day = self._written.weekday(one.resting)
        return translate("report", "rests until {day}").format(day=day)

    def _days(self) -> list[Block]:
        pattern = translate("report", "{strand}: {done} of {planned} planned days were done.")
        kept = tuple(
            pattern.format(strand=strand_name(one.strand), done=one.done, planned=one.planned)
            for one in self._review.kept
        )
        back = self._review.stepped_back
        said = translate("report", "Stepped back, by rest or by less: {days}").format(
            days=", ".join(self._written.tick(day) for day in back)
        )
        none = translate("report", "No step back was taken.")
        return [Items((*kept, said if back else none), columns=2, above=80, below=0)]

    def _next(self) -> list[Block]:
        guide = self._reference.guide
        ways = (
            (
                translate("report", "Keep going"),
                translate(
                    "report",
                    "Go on with the doses of now. It may fit where the knee is clearly better or "
                    "no longer a worry in daily life.",
                ),
            ),
            (
                translate("report", "Repeat a phase"),
                translate(
                    "report",
                    "Do the last weeks once more before the next step. It may fit where many "
                    "days were missed, or where the knee is calm but not yet sure.",
                ),
            ),
            (
                translate("report", "See a physiotherapist"),
                translate(
                    "report",
                    "Take this page along. It is worth it where pain has not clearly changed or "
                    "has grown, and whenever you are unsure.",
                ),
            ),
        )
        waits = translate("report", "Some signs wait for no review.")
        return [
            Stack(
                (
                    heading(translate("report", "What next?")),
                    Words(
                        translate(
                            "report",
                            "Which of these fits is yours to say, best together with a "
                            "physiotherapist. These hints are clinical judgement.",
                        ),
                        SMALL,
                        below=70,
                    ),
                    SideBySide(tuple(TickBox(name, words) for name, words in ways)),
                    Blanks((translate("report", "Agreed"),), below=40),
                    Words(waits, SMALL, below=10),
                    *(
                        Words(f"{title} {'; '.join(signs)}.", SMALL, below=20)
                        for title, signs in urgent(guide)
                    ),
                    Words(catalogue(guide.notice.text), SMALL, below=0),
                )
            )
        ]


@dataclass(frozen=True)
class TickBox:
    """A box to tick with a name and what it means."""

    name: str
    words: str
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        inside = width - 200
        return text_height(self.name, STRONG, inside) + text_height(self.words, BODY, inside) + 110

    def paint(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(pen(INK, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(box.left() + 20, box.top() + 10, 110, 110))
        inside = box.adjusted(200, 0, 0, 0)
        write(painter, self.name, STRONG, inside)
        down = text_height(self.name, STRONG, inside.width()) + 15
        write(painter, self.words, BODY, inside.adjusted(0, down, 0, 0))
