"""A report of some weeks for a physiotherapist's file or one's own: what was done, how it went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from PySide6.QtCore import QLocale

from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.export.pdf import report_numbers as numbers
from rehab_desktop.export.pdf.blocks import (
    Blanks,
    Figures,
    Items,
    Panel,
    SideBySide,
    Space,
    Words,
    heading,
)
from rehab_desktop.export.pdf.charts import (
    Line,
    ScoreChart,
    TimeAxis,
    WeekChart,
    ticks_between,
    weeks_of,
)
from rehab_desktop.export.pdf.paper import BLUE, BRAND, SMALL, STOP, STRONG, TITLE, Block, write_pdf
from rehab_desktop.export.pdf.report_soap import Soap
from rehab_desktop.export.pdf.report_tables import Tables
from rehab_desktop.text.report_text import (
    UNKNOWN,
    DateWriter,
    Dose,
    Reference,
    catalogue,
    translate,
)


class ReportFile:
    """Writes the report as PDF, in the language and on the paper of `locale`."""

    def __init__(self, reference: Reference, *, dose: Dose, locale: QLocale | None = None) -> None:
        self._reference = reference
        self._dose = dose
        self._locale = locale

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        locale = self._locale or QLocale()
        page = _Report(material, self._reference, locale, self._dose)
        progress(0.1)
        write_pdf(
            page.blocks(),
            title=translate("report", "Rehab report"),
            foot=page.foot(),
            locale=locale,
            file=file,
            progress=lambda share: progress(0.1 + 0.9 * share),
        )


class _Report:
    def __init__(
        self, material: ExportData, reference: Reference, locale: QLocale, dose: Dose
    ) -> None:
        self._material = material
        self._records = material.sessions
        self._reference = reference
        self._written = DateWriter(locale)
        self._dose = dose
        self._first, self._last = numbers.days_of(material)

    def blocks(self) -> list[Block]:
        tables = Tables(self._material, self._reference, self._written)
        soap = Soap(
            self._material,
            self._reference,
            self._written,
            self._dose,
            (self._first, self._last),
        )
        return [
            *self._title(),
            *self._figures(),
            *soap.told(),
            Space(80),
            self._pain_chart(),
            heading(translate("report", "O  What was done")),
            *tables.exercises(),
            *self._effort(),
            Space(120),
            self._work_charts(),
            *soap.compared(),
            *soap.next(),
            *tables.scores(),
            *tables.sessions(),
            *self._safety(),
            *self._sources(),
        ]

    def foot(self) -> str:
        return translate("report", "Rehab report, {first} to {last}").format(
            first=self._written.short(self._first), last=self._written.short(self._last)
        )

    # The parts of the page

    def _title(self) -> list[Block]:
        made = translate(
            "report",
            "Made with Rehab Desktop on {day} from what the person entered; nothing was measured "
            "by a device.",
        )
        period = translate(
            "report", "Pain around the kneecap (runner’s knee)  ·  {first} to {last}"
        )
        return [
            Words(translate("report", "Rehab report"), TITLE, below=30),
            Words(
                period.format(
                    first=self._written.long(self._first), last=self._written.long(self._last)
                ),
                STRONG,
                below=30,
            ),
            Words(
                made.format(day=self._written.long(self._material.made_at.date())), SMALL, below=40
            ),
            Blanks(
                (
                    translate("report", "Name"),
                    translate("report", "Date of birth"),
                    translate("report", "Side"),
                ),
                below=160,
            ),
        ]

    def _figures(self) -> list[Block]:
        records = self._records
        sets = [one for record in records for one in record.sets if not one.extra]
        week = numbers.a_week(len(records), self._first, self._last)
        done = round(100 * numbers.done(sets) / len(sets)) if sets else 0
        time = numbers.minutes(records)
        rates = translate("report", "{n} a week").format(n=self._written.number(week))
        figures = [
            (translate("report", "Sessions"), str(len(records)), rates),
            (
                translate("report", "Active time"),
                translate("report", "{h} h {min} min").format(h=time // 60, min=time % 60),
                translate("report", "about {n} min a session").format(n=round(time / len(records))),
            ),
            (
                translate("report", "Sets done in full"),
                translate("report", "{n} %").format(n=done),
                translate("report", "of {n} begun or due").format(n=len(sets)),
            ),
            self._pain_figure(),
        ]
        plan = numbers.kept(self._material.plan, records, self._material.made_at)
        if plan.planned:
            figures[2] = (
                translate("report", "Planned days kept"),
                translate("report", "{n} %").format(n=round(100 * plan.done / plan.planned)),
                translate("report", "{done} of {planned} days").format(
                    done=plan.done, planned=plan.planned
                ),
            )
        return [Figures(tuple(figures))]

    def _pain_figure(self) -> tuple[str, str, str]:
        after = [one.pain_after for one in self._records if one.pain_after is not None]
        name = translate("report", "Pain after a session")
        change = numbers.first_and_last(after)
        if change is not None:
            early, late = (self._written.number(value) for value in change)
            said = translate("report", "mean of first and last {n}").format(n=numbers.LATELY)
            return (name, translate("report", "{early} → {late}").format(early=early, late=late),
                    said)  # fmt: skip
        average = numbers.mean(after)
        if average is None:
            return (name, UNKNOWN, translate("report", "was not told"))
        said = translate("report", "mean of {n}, 0 to 10").format(n=len(after))
        return (name, self._written.number(average), said)

    def _span(self, most: int) -> TimeAxis:
        ticks = ticks_between(self._first, self._last, most)
        return TimeAxis(
            self._first, self._last, tuple((day, self._written.tick(day)) for day in ticks)
        )

    def _pain_chart(self) -> Block:
        pain = [(one.started_at.date(), one.pain_after) for one in self._records]
        worst = [(one.started_at.date(), numbers.worst(one)) for one in self._records]
        facts = self._material.standing.facts if self._material.standing else None
        everyday = [
            (one.day, one.pain)
            for one in (facts.everyday if facts else ())
            if self._first <= one.day <= self._last
        ]
        daily = Line(translate("report", "everyday"), _known(everyday), BLUE)
        return ScoreChart(
            translate("report", "Pain, 0 to 10"),
            self._span(10),
            (
                *([daily] if everyday else []),
                Line(translate("report", "worst in the session"), _known(worst), STOP, True),
                Line(translate("report", "after the session"), _known(pain), BRAND),
            ),
            lights=True,
            tall=1500,
        )

    def _effort(self) -> list[Block]:
        told = [one.effort for one in self._records if one.effort is not None]
        average = numbers.mean(told)
        if average is None:
            return []
        said = translate(
            "report", "Effort: mean {mean}, highest {highest}, told {n} times of {all}."
        )
        return [
            Words(
                said.format(
                    mean=self._written.number(average),
                    highest=max(told),
                    n=len(told),
                    all=len(self._records),
                ),
                above=60,
            )
        ]

    def _work_charts(self) -> Block:
        effort = [(one.started_at.date(), one.effort) for one in self._records]
        weeks = weeks_of(self._first, self._last)[-52:]
        return SideBySide(
            (
                ScoreChart(
                    translate("report", "Effort, 0 to 10"),
                    self._span(5),
                    (Line(translate("report", "effort"), _known(effort), BLUE),),
                ),
                WeekChart(
                    translate("report", "Active minutes each week, and sessions"),
                    numbers.by_week(self._records, weeks),
                    self._week_span(weeks),
                ),
            )
        )

    def _week_span(self, weeks: Sequence[date]) -> TimeAxis:
        each = max(1, -(-len(weeks) // 5))
        return TimeAxis(
            # Half a week on, so that a week's name stands below the middle of its bar.
            date.fromordinal(weeks[0].toordinal() - 3),
            date.fromordinal(weeks[-1].toordinal() + 4),
            tuple((day, self._written.tick(day)) for day in weeks[::each]),
        )

    def _safety(self) -> list[Block]:
        guide = self._reference.guide
        lights = translate("report", "Pain {lowest} to {highest}: {advice}")
        return [
            heading(translate("report", "How to read this")),
            Panel(
                (
                    Words(catalogue(guide.notice.text), STRONG, below=50),
                    Words(
                        translate(
                            "report",
                            "Pain is a whole number from 0, none, to 10, the worst imaginable "
                            "(NPRS); effort from 0 to 10 (RPE). Times leave out pauses. The "
                            "coloured grounds are the pain lights the person trains by:",
                        ),
                        below=40,
                    ),
                    Items(
                        tuple(
                            lights.format(
                                lowest=one.lowest,
                                highest=one.highest,
                                advice=catalogue(one.statement.text),
                            )
                            for one in guide.lights
                        ),
                        below=0,
                    ),
                    Items((catalogue(guide.running.text),)),
                    Words(translate("report", "Stop, and ask for advice, at:"), STRONG, below=40),
                    Items(tuple(catalogue(one.text) for one in guide.stop), below=0),
                ),
                keep=False,
            ),
        ]

    def _sources(self) -> list[Block]:
        guide = self._reference.guide
        named = self._reference.sources_of(
            (*(one.statement for one in guide.lights), guide.running, *guide.stop)
        )
        own = translate(
            "report",
            "Where no source is named, the words are the clinical judgement of those who made the "
            "app.",
        )
        return [
            Words(translate("report", "Sources"), STRONG, above=40, below=40, keep=True),
            Items(tuple(f"{one.title}. {one.url}" for one in named), SMALL, below=40),
            Words(own, SMALL),
        ]


def _known(points: Sequence[tuple[date, int | None]]) -> tuple[tuple[date, float], ...]:
    return tuple((day, float(value)) for day, value in points if value is not None)
