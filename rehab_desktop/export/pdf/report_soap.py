"""The report's parts in the order that physiotherapists write in: what the person tells (S), what
was done (O), how that compares (A), what comes next (P). It counts and quotes; it does not judge.
"""

from __future__ import annotations

from datetime import date

from rehab_desktop.app.export_material import ExportData
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.current_dose import level_above, present
from rehab_desktop.core.programme.intake import Place
from rehab_desktop.core.programme.knee import everyday_level
from rehab_desktop.core.programme.phases import position
from rehab_desktop.core.programme.return_to_run import next_run
from rehab_desktop.export.pdf import report_numbers as numbers
from rehab_desktop.export.pdf.blocks import Blanks, Column, Items, Words, heading, table
from rehab_desktop.export.pdf.comparison import comparison
from rehab_desktop.export.pdf.intake_text import knee_name, place_name, since_words
from rehab_desktop.export.pdf.paper import SMALL, STRONG, Block
from rehab_desktop.text.report_text import (
    DateWriter,
    Dose,
    Reference,
    catalogue,
    strand_name,
    translate,
)

QUESTION_LINES = 3


class Soap:
    """Each part with its heading; a part of the programme is left out where nothing is known."""

    def __init__(
        self,
        material: ExportData,
        reference: Reference,
        written: DateWriter,
        dose: Dose,
        days: tuple[date, date],
    ) -> None:
        self._material = material
        self._records = material.sessions
        self._reference = reference
        self._written = written
        self._dose = dose
        self._first, self._last = days
        self._standing = material.standing

    # S

    def told(self) -> list[Block]:
        """What the person says of the knee, its mornings and runs."""
        columns = (
            Column(translate("report", "Asked"), 3),
            Column(translate("report", "Told"), 7.6),
        )
        rows = [
            *self._intake(),
            *self._everyday(),
            *self._in_sessions(),
            *self._mornings(),
            *self._runs(),
        ]
        return [
            heading(translate("report", "S  What the person tells")),
            *table(columns, [((asked, said), "") for asked, said in rows]),
        ]

    def _intake(self) -> list[tuple[str, str]]:
        intake = self._standing.facts.intake if self._standing else None
        if intake is None:
            return []
        places = [place_name(one) for one in Place if one in intake.places]
        said = [*([knee_name(intake.knee)] if intake.knee else []), *places]
        rows = []
        if said:
            rows.append((translate("report", "Where it hurts"), ", ".join(said)))
        if intake.since is not None:
            rows.append((translate("report", "Since"), since_words(intake.since)))
        return rows

    def _everyday(self) -> list[tuple[str, str]]:
        name = translate("report", "Everyday pain, 0 to 10")
        told = self._standing.facts.everyday if self._standing else ()
        within = [one for one in told if one.day <= self._last]
        if not within:
            return [(name, translate("report", "was not told"))]
        pattern = translate("report", "{pain} on {day}")
        said = [
            pattern.format(pain=one.pain, day=self._written.tick(one.day)) for one in within[-6:]
        ]
        return [(name, ", ".join(said))]

    def _in_sessions(self) -> list[tuple[str, str]]:
        worst = [pain for one in self._records if (pain := numbers.worst(one)) is not None]
        found = []
        for name, values in (
            (
                translate("report", "Pain before a session"),
                [one.pain_before for one in self._records if one.pain_before is not None],
            ),
            (translate("report", "Worst pain in a session"), worst),
            (
                translate("report", "Pain after a session"),
                [one.pain_after for one in self._records if one.pain_after is not None],
            ),
        ):
            average = numbers.mean(values)
            if average is None:
                continue
            said = translate("report", "mean {mean}, highest {highest}, told {n} times of {all}")
            found.append(
                (
                    name,
                    said.format(
                        mean=self._written.number(average),
                        highest=max(values),
                        n=len(values),
                        all=len(self._records),
                    ),
                )
            )
        return found

    def _mornings(self) -> list[tuple[str, str]]:
        told = self._standing.facts.mornings if self._standing else ()
        within = [one for one in told if self._first <= one.day <= self._last]
        if not within:
            return []
        sore = [one.day for one in within if not one.usual]
        pains = [one.pain for one in within if one.pain is not None]
        said = [
            translate("report", "as usual {n} of {all} times, {first} to {last}").format(
                n=len(within) - len(sore),
                all=len(within),
                first=self._written.tick(within[0].day),
                last=self._written.tick(within[-1].day),
            )
        ]
        if sore:
            days = ", ".join(self._written.tick(day) for day in sore)
            said.append(translate("report", "not as usual on {days}").format(days=days))
        if pains:
            said.append(translate("report", "highest pain {n}").format(n=max(pains)))
        return [(translate("report", "The knee next morning"), "; ".join(said))]

    def _runs(self) -> list[tuple[str, str]]:
        told = self._standing.facts.runs if self._standing else ()
        runs = [one for one in told if self._first <= one.started_at.date() <= self._last]
        if not runs:
            return []
        said = [
            translate(
                "report", "runs: {n}, {min} min in all, the last at {step} (run/walk)"
            ).format(n=len(runs), min=sum(one.minutes for one in runs), step=runs[-1].step)
        ]
        for pattern, pains in (
            (
                translate("report", "highest pain while running {n}"),
                [one.pain_during for one in runs],
            ),
            (translate("report", "an hour after {n}"), [one.pain_hour_after for one in runs]),
            (translate("report", "next morning {n}"), [one.pain_next_morning for one in runs]),
        ):
            known = [pain for pain in pains if pain is not None]
            if known:
                said.append(pattern.format(n=max(known)))
        return [(translate("report", "Running"), "; ".join(said))]

    # A

    def compared(self) -> list[Block]:
        """First and last against the change that counts; what was kept to; lights; steps back."""
        return [
            heading(translate("report", "A  How that compares")),
            *comparison(self._material, self._written),
            Items(tuple(self._counts()), below=40, above=60),
            Words(
                translate(
                    "report",
                    "Counted from what was entered. It is no assessment by a clinician and no "
                    "diagnosis.",
                ),
                SMALL,
            ),
        ]

    def _counts(self) -> list[str]:
        found = []
        standing = self._standing
        if standing and standing.review:
            review = standing.review
            for one in review.kept:
                said = translate("report", "{strand}: {done} of {planned} planned days were done.")
                found.append(
                    said.format(strand=strand_name(one.strand), done=one.done, planned=one.planned)
                )
            days = ", ".join(self._written.tick(day) for day in review.stepped_back)
            found.append(
                translate("report", "Stepped back, by rest or by less: {days}").format(days=days)
                if days
                else translate("report", "No step back was taken.")
            )
        if standing:
            cards = self._reference.exercises
            lights = numbers.lights(self._records, cards, standing.facts)
            said = translate(
                "report",
                "Sessions by their worst pain light: {green} green, {amber} amber, {red} red, "
                "{untold} without pain told. In running drills above {limit} is red.",
            )
            found.append(
                said.format(
                    green=lights.green,
                    amber=lights.amber,
                    red=lights.red,
                    untold=lights.untold,
                    limit=self._reference.guide.running_highest,
                )
            )
        return found

    # P

    def next(self) -> list[Block]:
        """Where each exercise stands and what its card names next; runs; lines for questions."""
        found: list[Block] = [heading(translate("report", "P  What comes next"))]
        standing = self._standing
        if standing:
            columns = (
                Column(translate("report", "Exercise"), 3.2),
                Column(translate("report", "Dose now"), 3.6),
                Column(translate("report", "Next, once the card’s criterion is met"), 3.8),
            )
            rows = [(self._ahead(card), "") for card in self._cards()]
            found += table(columns, rows) if rows else []
            found.append(Items(tuple(self._dates()), above=60))
        found.append(
            Words(translate("report", "Questions and what was agreed"), STRONG, above=40, keep=True)
        )
        lines = [Blanks(("",), below=40, keep=True) for _ in range(QUESTION_LINES - 1)]
        return [*found, *lines, Blanks((translate("report", "Seen again on"), ""), below=60)]

    def _cards(self) -> list[Exercise]:
        """Those that were trained, in the catalogue's order."""
        names = {one.exercise for one in numbers.of_exercises(self._records)}
        cards = [card for card in self._reference.exercises.values() if card.id in names]
        return sorted(cards, key=lambda card: card.order)

    def _ahead(self, card: Exercise) -> tuple[str, str, str]:
        assert self._standing is not None
        now = present(card, self._standing.facts)
        level = catalogue(card.level(now.level).title)
        dose = self._dose(Item(exercise=card.id, level=now.level, sets=now.sets), card)
        said = [translate("report", "{level}: {dose}").format(level=level, dose=dose)]
        if now.volume < 1:
            share = round(100 * now.volume)
            said.append(translate("report", "{n} % of it for now").format(n=share))
        if now.rest_until is not None and now.rest_until > self._material.made_at.date():
            day = self._written.weekday(now.rest_until)
            said.append(translate("report", "rests until {day}").format(day=day))
        above = level_above(card, now.level)
        to = catalogue(card.level(above).title) if above else catalogue(card.progress.to)
        return catalogue(card.name), "; ".join(said), to

    def _dates(self) -> list[str]:
        assert self._standing is not None
        facts, guide = self._standing.facts, self._standing.guide
        today = self._material.made_at.date()
        found = []
        if facts.started is not None:
            week = position(facts, guide, today).week
            said = translate("report", "Programme: week {n} of {all}, since {day}.")
            found.append(
                said.format(
                    n=week,
                    all=guide.length_weeks,
                    day=self._written.long(facts.started.started_on),
                )
            )
            ahead = next((one for one in guide.review_weeks if one >= week), None)
            if ahead is not None:
                review = translate("report", "Next review: at the end of week {n}.")
                found.append(review.format(n=ahead))
        if facts.runs:
            everyday = everyday_level(facts, today) or 0
            step = next_run(facts.runs, guide.return_to_run, today, everyday=everyday).step
            said = translate(
                "report", "Next run: {step} (minutes running/walking), {n} times, {min} min."
            )
            found.append(said.format(step=step.id, n=step.times, min=step.minutes))
        return found
