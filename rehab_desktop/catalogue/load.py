"""The whole catalogue from its folder: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from rehab_desktop.catalogue.document import Document, read_document
from rehab_desktop.catalogue.exercises import read_exercise
from rehab_desktop.catalogue.learning import read_learning
from rehab_desktop.catalogue.measures import read_measures
from rehab_desktop.catalogue.programme import read_programme
from rehab_desktop.catalogue.reference import read_focus, read_safety, read_sources
from rehab_desktop.catalogue.routines import place_among_routines, read_routine
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.guidance import Focus, SafetyGuide
from rehab_desktop.core.content.learning import LearnCard
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.core.programme.guide import ProgrammeGuide

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything by id; exercises and routines in the order in which they are offered."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    sources: Mapping[str, Source]
    focus: Mapping[str, Focus]
    safety: SafetyGuide
    programme: ProgrammeGuide
    learning: tuple[LearnCard, ...]
    measures: Mapping[str, Measure]


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue in this folder: its TOML files, exercises/ and routines/.

    Raises `FileRefused` with every fault of every file that could be looked at.
    """
    problems: list[Problem] = []
    sources = _read(folder / "sources.toml", problems, read_sources) or {}
    focus = _read(folder / "focus.toml", problems, lambda one: read_focus(one, sources)) or {}
    safety = _read(folder / "safety.toml", problems, lambda one: read_safety(one, sources))
    learning = _read(folder / "learn.toml", problems, lambda one: read_learning(one, sources))
    measures = _read(folder / "measures.toml", problems, lambda one: read_measures(one, sources))
    cards = [
        _read(path, problems, lambda one: read_exercise(one, sources, focus))
        for path in sorted((folder / "exercises").glob("*.toml"))
    ]
    in_order = sorted((card for card in cards if card), key=lambda card: (card.order, card.id))
    exercises = {card.id: card for card in in_order}
    routines = [
        _read(path, problems, lambda one: _placed(one, sources, exercises))
        for path in sorted((folder / "routines").glob("*.toml"))
    ]
    placed = sorted((one for one in routines if one), key=lambda one: one[0])
    in_place = {routine.id: routine for _, routine in placed}
    programme = _read(
        folder / "programme.toml",
        problems,
        lambda one: read_programme(one, sources, exercises, in_place),
    )
    if problems or safety is None or programme is None:
        raise FileRefused(problems)
    return Catalogue(
        exercises=exercises,
        routines=in_place,
        sources=sources,
        focus=focus,
        safety=safety,
        programme=programme,
        learning=learning or (),
        measures=measures or {},
    )


def _read(
    path: Path, problems: list[Problem], read: Callable[[Document], Made | None]
) -> Made | None:
    try:
        document = read_document(path)
    except FileRefused as error:
        problems.extend(error.problems)
        return None
    made = read(document)
    problems.extend(document.problems)
    return made


def _placed(
    document: Document, sources: Mapping[str, Source], exercises: Mapping[str, Exercise]
) -> tuple[tuple[int, str], Routine] | None:
    routine = read_routine(document, sources, exercises)
    return (place_among_routines(document), routine) if routine else None
