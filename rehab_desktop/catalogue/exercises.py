"""Exercise files: from the author's tables to the domain's card."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.doses import levels
from rehab_desktop.catalogue.formats import ExerciseFile
from rehab_desktop.catalogue.names import check_name
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.catalogue.quotes import check_basis, check_source, cited, quoted, statements
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.breathing import CADENCE
from rehab_desktop.core.content.exercise import (
    Breath,
    Exercise,
    Kind,
    Level,
    PhaseKind,
    Progress,
    Source,
    Tip,
)
from rehab_desktop.core.content.guidance import Focus
from rehab_desktop.core.faults import Fault

_BREATH_KEYS = {
    "inhale_s": PhaseKind.INHALE,
    "exhale_s": PhaseKind.EXHALE,
    "pause_s": PhaseKind.WAIT,
}


def read_exercise(
    document: Document, sources: Mapping[str, Source], focus: Mapping[str, Focus]
) -> Exercise | None:
    """The card in this document, or None with its faults noted there."""
    check_name(document)
    file = shaped(document, document.data, ExerciseFile)
    if file is None:
        return None
    ladder = levels(document, file.levels)
    tips = [
        document.build(
            ("tips", number),
            partial(Tip, text=tip.text, origin=tip.origin, placement=tip.placement),
        )
        for number, tip in enumerate(file.tips)
    ]
    groups = {
        name: statements(document, (name,), getattr(file, name), sources)
        for name in ("basis", "mistakes", "gate", "contraindications", "stop")
    }
    _check_words(document, file, sources, focus)
    if file.kind is Kind.BREATH:
        _check_cadence(document, file, ladder)
    if len(ladder) < len(file.levels):
        return None
    bases = (
        *(one.basis for group in groups.values() for one in group),
        quoted(file.breath.basis),
        quoted(file.progress.basis),
    )
    card = document.build(
        (),
        lambda: Exercise(
            id=document.id,
            order=file.order,
            name=file.name,
            short_name=file.short_name,
            kind=file.kind,
            focus=tuple(file.focus),
            position=file.position,
            setup_line=file.setup_line,
            needs=tuple(file.needs),
            needs_optional=tuple(file.needs_optional),
            steps=tuple(file.steps),
            breath=_breath(file),
            tempo=file.tempo,
            dose_text=file.dose_text,
            levels=ladder,
            default_level=file.default_level or (ladder[0].id if ladder else ""),
            tips=tuple(tip for tip in tips if tip),
            easier=tuple(file.easier),
            stop_above=file.stop_above,
            progress=Progress(
                criterion=file.progress.criterion,
                to=file.progress.to,
                basis=quoted(file.progress.basis),
            ),
            sources=tuple(dict.fromkeys((*cited(bases), *file.see_also))),
            certainty=file.certainty,
            identification=file.identification,
            clip=file.clip,
            **groups,
        ),
    )
    return None if document.problems else card


def _breath(file: ExerciseFile) -> Breath:
    return Breath(
        pattern=file.breath.pattern,
        inhale_s=file.breath.inhale_s,
        exhale_s=file.breath.exhale_s,
        pause_s=file.breath.pause_s,
        adjust=file.breath.adjust,
        basis=quoted(file.breath.basis),
    )


def _check_words(
    document: Document,
    file: ExerciseFile,
    sources: Mapping[str, Source],
    focus: Mapping[str, Focus],
) -> None:
    for name in ("name", "short_name", "position", "setup_line"):
        if not getattr(file, name).strip():
            document.note((name,), Fault.EMPTY)
    for name in ("focus", "steps"):
        if not getattr(file, name):
            document.note((name,), Fault.EMPTY_LIST)
    for number, aim in enumerate(file.focus):
        if aim not in focus:
            document.note(("focus", number), Fault.UNKNOWN_AIM, **choices(aim, focus))
    for number, name in enumerate(file.see_also):
        check_source(document, ("see_also", number), name, sources)
    check_basis(document, ("breath", "basis"), file.breath.basis, sources)
    check_basis(document, ("progress", "basis"), file.progress.basis, sources)


def _check_cadence(document: Document, file: ExerciseFile, ladder: tuple[Level, ...]) -> None:
    for key, kind in _BREATH_KEYS.items():
        value = getattr(file.breath, key)
        if value is not None:
            _check_seconds(document, ("breath", key), kind, value)
    numbers = {table.id: number for number, table in enumerate(file.levels)}
    for level in ladder:
        for place, phase in enumerate(level.dose.phases):
            if phase.kind in CADENCE:
                at = ("levels", numbers[level.id], "dose", "phases", place, "seconds")
                _check_seconds(document, at, phase.kind, phase.seconds)


def _check_seconds(document: Document, at: Place, kind: PhaseKind, value: float) -> None:
    least, most = CADENCE[kind]
    if not least <= value <= most:
        values = {"given": value, "kind": kind.value, "least": least, "most": most}
        document.note(at, Fault.UNSAFE_BREATH, **values)
