"""A routine on paper to train from without a screen: why, how to start, how much, when to stop.

It holds today's doses, as `app.exporting` gives them; what rests or is behind its gate says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from PySide6.QtCore import QLocale

from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.app.library import Library
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.guidance import Focus, SafetyGuide
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.content.routine import TimedBlock as Stretch
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.intake import Knee
from rehab_desktop.core.programme.log import CurrentDose
from rehab_desktop.export.pdf.blocks import Blanks, Items, Panel, Stack, Words
from rehab_desktop.export.pdf.handout_parts import DENSE, Card, Diary
from rehab_desktop.export.pdf.handout_text import in_columns, listed, sides_words, texts, texts_of
from rehab_desktop.export.pdf.help_groups import ask_first, help_groups
from rehab_desktop.export.pdf.paper import CAUTION, SMALL, STOP, STRONG, TITLE, Block, write_pdf
from rehab_desktop.text.left_out_text import left_out_reason
from rehab_desktop.text.report_text import DateWriter, Dose, catalogue, translate


class HandoutFile:
    """Writes a handout as PDF. `guide` has the safety rules, `programme` the limits of everyday
    pain; `dose` says how much of an item.
    """

    def __init__(
        self,
        *,
        library: Library,
        focus: Mapping[str, Focus],
        guide: SafetyGuide,
        programme: ProgrammeGuide,
        dose: Dose,
        locale: QLocale | None = None,
    ) -> None:
        self._library = library
        self._focus = focus
        self._guide = guide
        self._programme = programme
        self._dose = dose
        self._locale = locale

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        assert material.routine is not None, "a handout is made of a routine"
        title = catalogue(material.routine.title)
        locale = self._locale or QLocale()
        day = DateWriter(locale).long(material.made_at.date())
        foot = translate("report", "{title}, as of {day}  ·  made with Rehab Desktop")
        write_pdf(
            self.blocks(material),
            title=title,
            foot=foot.format(title=title, day=day),
            locale=locale,
            file=file,
            progress=progress,
        )

    def blocks(self, material: ExportData) -> list[Block]:
        """Everything in order."""
        assert material.routine is not None, "a handout is made of a routine"
        page = _Handout(
            material,
            self._library,
            self._guide,
            self._programme,
            self._dose,
            DateWriter(self._locale or QLocale()),
        )
        return [
            *page.title(),
            *self._why(material.routine),
            *page.not_now(),
            *page.cards(),
            *page.rules(),
            *page.diary(),
        ]

    def _why(self, routine: Routine) -> list[Block]:
        """What the exercises are for, each aim once; it may help, and that is what it says."""
        cards = [
            self._library.exercises[one.exercise] for one in routine.items if isinstance(one, Item)
        ]
        aims = dict.fromkeys(card.focus[0] for card in cards if card.focus)
        said = tuple(catalogue(self._focus[aim].statement.text) for aim in aims)
        return [Items(said, below=80)] if said else []


class _Handout:
    def __init__(
        self,
        material: ExportData,
        library: Library,
        guide: SafetyGuide,
        programme: ProgrammeGuide,
        dose: Dose,
        written: DateWriter,
    ) -> None:
        assert material.routine is not None
        self._material = material
        self._routine = material.routine
        self._library = library
        self._guide = guide
        self._programme = programme
        self._dose = dose
        self._written = written
        self._today = material.made_at.date()

    # The parts of the page

    def title(self) -> list[Block]:
        routine = self._routine
        minutes = translate("report", "About {n} min").format(
            n=round(self._library.seconds(routine) / 60)
        )
        needs = ", ".join(catalogue(thing) for thing in self._library.needs(routine))
        told = (minutes, catalogue(routine.frequency), needs)
        note = catalogue(routine.note)
        if self._followed:
            valid = translate(
                "report",
                "Doses and rests as they stood on {day}. They change as you train: print it again "
                "then.",
            )
        else:
            valid = translate("report", "Doses as a beginner starts with, printed on {day}.")
        return [
            Words(catalogue(routine.title), TITLE, below=30),
            Words("  ·  ".join(one for one in told if one), STRONG, below=30),
            Words(valid.format(day=self._written.long(self._today)), SMALL, below=40),
            *([Words(note, below=40)] if note else []),
            Blanks((translate("report", "Name"), self._knee()), below=110),
        ]

    @property
    def _followed(self) -> bool:
        """Whether a programme says what to do today."""
        standing = self._material.standing
        return standing is not None and standing.facts.started is not None

    def _knee(self) -> str:
        standing = self._material.standing
        intake = standing.facts.intake if standing else None
        knees = {
            Knee.LEFT: translate("report", "Knee: left"),
            Knee.RIGHT: translate("report", "Knee: right"),
            Knee.BOTH: translate("report", "Knee: both"),
        }
        known = intake.knee if intake else None
        return knees[known] if known else translate("report", "Knee (left, right, both)")

    def not_now(self) -> list[Block]:
        """What is left out today, with its reason; nothing where nothing is."""
        inside: list[Block] = []
        for one in self._material.left_out:
            card = self._library.exercises[one.exercise]
            inside += self._left_out(one, card)
        if not inside:
            return []
        name = Words(translate("report", "Left out for now"), STRONG, below=40)
        return [Panel((name, *inside), CAUTION)]

    def _left_out(self, one: DoseChange, card: Exercise) -> list[Block]:
        until = self._written.weekday(one.until) if one.until else ""
        line = translate("report", "{exercise}: {reason}.").format(
            exercise=catalogue(card.name),
            reason=left_out_reason(one, card, self._programme, until=until),
        )
        if one.what is not DoseChangeKind.GATE:
            return [Items((line,), below=20)]
        first = translate("report", "First all of these must be true:")
        return [
            Items((f"{line} {first}",), below=20),
            Items(texts(card.gate), DENSE, indent=110, below=20),
        ]

    def cards(self) -> list[Block]:
        """One for each item, in order."""
        return [self._card(number, item) for number, item in enumerate(self._routine.items, 1)]

    def _card(self, number: int, item: Item | Stretch) -> Block:
        if isinstance(item, Stretch):
            clip = self._library.clips.get(item.clip)
            return Card(
                name=f"{number}   {catalogue(item.title)}",
                dose=self._dose(item, None),
                lines=(catalogue(item.cue),) if item.cue else (),
                picture=clip.poster if clip else "",
                small=True,
            )
        card = self._library.exercises[item.exercise]
        level = card.level(item.level)
        clip = self._library.clips.get(item.clip or level.clip or card.clip)
        drill = card.kind.is_drill
        signs = translate("report", "Stop at: {signs}")
        unfit = translate("report", "May not fit you, ask first: {signs}")
        return Card(
            name=f"{number}   {catalogue(card.name)}",
            dose=self._dose(item, card),
            level=self._level(item, card),
            warning=self._rest(card) or (catalogue(self._guide.running.text) if drill else ""),
            start=catalogue(card.setup_line),
            lines=texts_of(card.steps),
            gate=texts(card.gate),
            unfit=listed(unfit, card.contraindications),
            stop=listed(signs, card.stop),
            picture=clip.poster if clip else "",
        )

    def _level(self, item: Item, card: Exercise) -> str:
        """Which rung of the ladder, how the legs share the work, and that it is less for now."""
        level = card.level(item.level)
        place = [one.id for one in card.levels].index(level.id) + 1
        title = catalogue(level.title)
        rung = translate("report", "Level {n} of {all}: {title}").format(
            n=place, all=len(card.levels), title=title
        )
        held = self._held(card)
        less = held is not None and held.volume < 1
        said = (
            rung if len(card.levels) > 1 else title,
            sides_words(dose_of(item, card).sides, item.first_side),
            translate("report", "less than usual for now") if less else "",
        )
        return "  ·  ".join(one for one in said if one)

    def _held(self, card: Exercise) -> CurrentDose | None:
        standing = self._material.standing
        return standing.facts.current_doses.get(card.id) if standing and self._followed else None

    def _rest(self, card: Exercise) -> str:
        """Where the whole routine rests, its exercises are still in it."""
        held = self._held(card)
        if held is None or held.rest_until is None or held.rest_until <= self._today:
            return ""
        return translate("report", "Rests until {day}").format(
            day=self._written.weekday(held.rest_until)
        )

    def rules(self) -> list[Block]:
        """The pain lights, what to do afterwards, when to stop, whom to ask and how soon."""
        guide = self._guide
        lights = translate("report", "Pain {lowest} to {highest}: {advice}")
        while_training = (
            *(
                lights.format(
                    lowest=one.lowest, highest=one.highest, advice=catalogue(one.statement.text)
                )
                for one in guide.lights
            ),
            catalogue(guide.running.text),
        )
        columns = (
            (translate("report", "While you train"), while_training),
            (translate("report", "Afterwards"), texts((*guide.after, *guide.if_not))),
            (translate("report", "Stop, and ask for advice, at:"), texts(guide.stop)),
        )
        title, unfit = ask_first(guide)
        return [
            Panel((in_columns(columns), Words(catalogue(guide.notice.text), SMALL, below=0)), STOP),
            Panel((in_columns(help_groups(guide)),), STOP),
            Panel((Words(title, STRONG, below=40), Items(unfit, DENSE, 2, below=0)), CAUTION),
        ]

    def diary(self) -> list[Block]:
        """A week to be filled in, and whom to ask."""
        return [
            Stack(
                (
                    Words(translate("report", "Diary"), STRONG, below=50),
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
                        (
                            translate("report", "Questions to"),
                            translate("report", "Phone or e-mail"),
                            translate("report", "Seen again on"),
                        ),
                        below=0,
                    ),
                )
            )
        ]
