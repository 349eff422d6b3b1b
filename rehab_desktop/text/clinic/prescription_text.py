"""What stands below a prescription while it is written: its minutes a day, and what to think of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.prescription_facts import (
    MANY_EXERCISES,
    Caution,
    exercises_picked,
    many_exercises,
)
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.text.clinic.names import day_in_note, exercise_name
from rehab_desktop.text.clinic.states import caution_kind
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, counted, minutes, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionRow:
    """What a picked exercise warns of: its name with what the sentence is, the sentence, and what
    that rests on.
    """

    title: str
    text: str
    basis: str


def minutes_a_day(seconds_by_weekday: Sequence[float]) -> str:
    """16 min a day; 12 min to 16 min a day where days differ. Days without anything are left out;
    empty where there is no other.
    """
    asked = [round(seconds) for seconds in seconds_by_weekday if seconds]
    if not asked:
        return ""
    least, most = minutes(min(asked)), minutes(max(asked))
    if least == most:
        return translate("clinic", "{time} a day").format(time=most)
    return translate("clinic", "{least} to {most} a day").format(least=least, most=most)


def many_line(prescription: Prescription) -> str:
    """A quiet line where there are many exercises; else empty."""
    if not many_exercises(prescription):
        return ""
    picked = exercises_picked(prescription)
    said = translate(
        "clinic",
        "%n exercise(s). More than {most} may be harder to keep up (clinical judgement).",
        "",
        picked,
    )
    return counted(said, picked).format(most=MANY_EXERCISES)


def caution_row(
    caution: Caution, exercises: Mapping[str, Exercise], sources: Mapping[str, Source]
) -> CautionRow:
    """A sentence of a picked card."""
    return CautionRow(
        title=translate("clinic", "{exercise}: {kind}").format(
            exercise=exercise_name(caution.exercise, exercises), kind=caution_kind(caution.kind)
        ),
        text=catalogue(caution.text),
        basis=basis_text(caution.basis, sources, short=True),
    )


def version_title(prescription: Prescription) -> str:
    """Version 3, from Monday 2 November 2026 until …; a draft says so."""
    said = (
        translate("clinic", "Version {n}, from {day}")
        if prescription.signed
        else translate("clinic", "Draft of version {n}, from {day}")
    )
    title = said.format(n=prescription.version, day=day_in_note(prescription.from_day))
    if prescription.until is None:
        return title
    return translate("clinic", "{version} until {day}").format(
        version=title, day=day_in_note(prescription.until)
    )
