"""The cards that say why as lines on a screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.content.exercise import Source, Statement
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.learning import LearnCard, SafetyList
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, translate

GLYPHS = {
    "aims": "target",
    "pelvis": "person-standing",
    "push": "footprints",
    "load": "chart-line",
    "lights": "circle-alert",
    "help": "heart-pulse",
    "evidence": "flask-conical",
    "weeks": "calendar-days",
}
OTHER = "book-open"
"""The icon of a card that has none of its own."""

URGENT = (SafetyList.CALL_NOW, SafetyList.TODAY)
"""The signs that cannot wait for a visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnTile:
    """One card among the others."""

    card: str
    name: str
    summary: str
    glyph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """One thought of a card and what it rests on."""

    title: str
    text: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLine:
    """A safety sentence; `heading` stands on the first of its list. `urgent` cannot wait for
    tomorrow.
    """

    heading: str
    urgent: bool
    text: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LightLine:
    """One pain light: its name, its range and what it asks for."""

    light: str
    name: str
    range: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseLine:
    """A stretch of the programme, `first` and `last` being weeks from 1."""

    name: str
    first: int
    last: int
    said: str


def tile(card: LearnCard) -> LearnTile:
    """A card as it is offered."""
    return LearnTile(
        card=card.id,
        name=catalogue(card.title),
        summary=catalogue(card.summary),
        glyph=GLYPHS.get(card.id, OTHER),
    )


def parts(card: LearnCard, sources: Mapping[str, Source]) -> tuple[PartLine, ...]:
    """The thoughts of a card in order."""
    return tuple(
        PartLine(
            title=catalogue(part.title),
            text=catalogue(part.statement.text),
            basis=basis_text(part.statement.basis, sources, short=True),
        )
        for part in card.parts
    )


def phases(card: LearnCard) -> tuple[PhaseLine, ...]:
    """The stretches of the programme that a card speaks of."""
    return tuple(
        PhaseLine(
            name=catalogue(part.title),
            first=part.weeks[0],
            last=part.weeks[1],
            said=translate("learn", "Weeks {first} to {last}").format(
                first=part.weeks[0], last=part.weeks[1]
            ),
        )
        for part in card.parts
        if part.weeks
    )


def listed(
    card: LearnCard, guide: SafetyGuide, sources: Mapping[str, Source]
) -> tuple[ListedLine, ...]:
    """The safety sentences that a card repeats."""
    headings = {
        SafetyList.CALL_NOW: translate("learn", "Call the emergency number now (112 in Europe)"),
        SafetyList.TODAY: translate("learn", "Be seen by a doctor today"),
        SafetyList.VISIT: translate("learn", "Book a visit with a doctor or physiotherapist"),
        SafetyList.STOP: translate("learn", "Stop a session at any of these"),
        SafetyList.AIM: translate("learn", "What to aim for"),
        SafetyList.AFTER: translate("learn", "After a session"),
        SafetyList.IF_NOT: translate("learn", "If it is not so"),
        SafetyList.RUNNING: translate("learn", "Running"),
    }
    return tuple(
        ListedLine(
            heading=headings[name] if place == 0 else "",
            urgent=name in URGENT,
            text=catalogue(said.text),
            basis=basis_text(said.basis, sources, short=True),
        )
        for name in card.safety
        for place, said in enumerate(sentences(name, guide))
    )


def sentences(name: SafetyList, guide: SafetyGuide) -> tuple[Statement, ...]:
    """One list of the safety guide."""
    return {
        SafetyList.CALL_NOW: guide.call_now,
        SafetyList.TODAY: guide.today,
        SafetyList.VISIT: guide.visit,
        SafetyList.STOP: guide.stop,
        SafetyList.AFTER: guide.after,
        SafetyList.IF_NOT: guide.if_not,
        SafetyList.RUNNING: (guide.running,),
        SafetyList.AIM: (guide.aim,),
    }[name]


def cited(card: LearnCard, guide: SafetyGuide | None) -> tuple[str, ...]:
    """The sources of all that a card says or repeats, each once."""
    repeated = (
        name
        for one in card.safety
        if guide is not None
        for said in sentences(one, guide)
        for name in said.basis
    )
    return tuple(dict.fromkeys((*card.sources, *repeated)))


def lights(guide: SafetyGuide) -> tuple[LightLine, ...]:
    """The pain lights from green to red."""
    names = {
        PainLight.GREEN: translate("learn", "Green"),
        PainLight.AMBER: translate("learn", "Amber"),
        PainLight.RED: translate("learn", "Red"),
    }
    return tuple(
        LightLine(
            light=one.light.value,
            name=names[one.light],
            range=translate("learn", "{low} to {high}").format(low=one.lowest, high=one.highest),
            text=catalogue(one.statement.text),
        )
        for one in guide.lights
    )
