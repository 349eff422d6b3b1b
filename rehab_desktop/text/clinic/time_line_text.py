"""The entries of a chart's time line in words: a title, and what is said beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rehab_desktop.core.clinic.flags import highest_told
from rehab_desktop.core.clinic.note import AmendmentKind, Note, NotePart
from rehab_desktop.core.clinic.ports import ChartSession, StoredPrescription
from rehab_desktop.core.clinic.prescription import Prescription, PrescriptionEnd
from rehab_desktop.core.clinic.time_line import (
    MeasuredOnDay,
    PainOfDay,
    ScoresOfDay,
    SeenOnDay,
    TimeLineEntry,
    ToldOnDay,
)
from rehab_desktop.core.clinic.told_pain import highest, pains_of
from rehab_desktop.core.clinic.visit import (
    Visit,
    VisitState,
)
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.queries import sets_in_all
from rehab_desktop.core.history.scores import Measure, Score
from rehab_desktop.core.programme.log import Run
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.comparison_text import sets_of, told_text
from rehab_desktop.text.clinic.drafted_text import observation_text
from rehab_desktop.text.clinic.names import measure_name
from rehab_desktop.text.clinic.pain_text import (
    morning_of_day,
    pain_of_day,
    pain_where,
    run_title,
)
from rehab_desktop.text.clinic.states import end_name
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import catalogue, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryNames:
    """What the words of an entry need: the catalogue, the letters of each therapist by id, and the
    prescriptions of the chart that can be read, by id.
    """

    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    letters: Mapping[str, str]
    versions: Mapping[str, Prescription] = field(default_factory=dict)

    def who(self, therapist: str | None) -> str:
        """The letters of a therapist; empty for nobody."""
        return self.letters.get(therapist or "", "")


def entry_title(entry: TimeLineEntry, names: EntryNames) -> str:
    """What happened, in a few words."""
    match entry.what:
        case Visit(state=VisitState.PLANNED):
            return translate("clinic", "Visit planned")
        case Visit():
            return translate("clinic", "Visit")
        case ChartSession(in_clinic=True):
            return translate("clinic", "Session in the clinic")
        case ChartSession():
            return translate("clinic", "Session at home")
        case Note(signed=True):
            return translate("clinic", "Note")
        case Note():
            return translate("clinic", "Note not signed")
        case StoredPrescription(version=version):
            return translate("clinic", "Prescription, version {n}").format(n=version)
        case PrescriptionEnd() as end:
            version_ended = names.versions.get(end.prescription)
            number = version_ended.version if version_ended else "–"
            said = translate("clinic", "Prescription, version {n}: {end}")
            return said.format(n=number, end=wording.in_sentence(end_name(end.kind)))
        case ScoresOfDay(scores=scores):
            return "  ·  ".join(score_text(one, names) for one in scores_in_order(scores, names))
        case MeasuredOnDay(tests=seen) | SeenOnDay(observations=seen):
            # One that was withdrawn is told below, unless there is nothing else.
            counting = [one for one in seen if one.withdrawn is None] or seen
            return "  ·  ".join(observation_text(one, names.exercises) for one in counting)
        case ToldOnDay(reports=reports):
            return told_text(Counter(one.done for one in reports))
        case PainOfDay() as told:
            return pain_of_day(told)
        case Run() as run:
            return run_title(run)


def entry_detail(entry: TimeLineEntry, names: EntryNames) -> str:
    """What else is worth a glance: numbers, and who."""
    match entry.what:
        case Visit() as visit:
            parts = [names.who(visit.therapist)]
        case ChartSession() as session:
            line = session.session
            sets = sets_in_all(line.sets_done, line.sets, line.planned_sets)
            parts = [
                catalogue(line.title),
                sets_of(line.sets_done, sets) if sets else "",
                names.who(session.led_by),
            ]
        case Note() as note:
            parts = [
                _first_line(note),
                translate("clinic", "amended") if entry.amendments else "",
                names.who(note.author),
            ]
        case StoredPrescription() as stored:
            said = translate("clinic", "from {day}").format(day=full_day(stored.from_day))
            parts = [said, names.who(stored.author)]
        case PrescriptionEnd() as end:
            parts = [end.reason, names.who(end.by)]
        case Run() as run:
            worst = highest(pains_of(run))
            parts = [pain_where(worst.pain, worst.source) if worst is not None else ""]
        case PainOfDay() as told:
            parts = [morning_of_day(told)]
        case _:
            parts = []
    return "  ·  ".join(part for part in parts if part)


def scores_in_order(scores: Iterable[Score], names: EntryNames) -> list[Score]:
    """In the order of the catalogue, those of unknown measures at the end."""
    order = list(names.measures)
    return sorted(
        scores,
        key=lambda one: (
            order.index(one.measure) if one.measure in names.measures else len(order),
            one.item,
        ),
    )


def score_text(score: Score, names: EntryNames) -> str:
    name = measure_name(score.measure, score.item, names.measures)
    said = translate("clinic", "{measure} {value}", "usual knee pain 4")
    return said.format(measure=name, value=wording.number(score.value))


def _first_line(note: Note) -> str:
    texts = (note.parts.get(part, "") for part in NotePart)
    return next((text.split("\n", 1)[0] for text in texts if text), "")


def entry_pain(entry: TimeLineEntry) -> int | None:
    """The highest pain (0-10) told in a session, around a run or on a day apart from them; None of
    anything else, or where none was told.
    """
    match entry.what:
        case ChartSession() as session:
            return highest_told(session)
        case Run() as run:
            told = pains_of(run)
        case PainOfDay(answers=answers):
            told = tuple(pain for one in answers for pain in pains_of(one))
        case _:
            return None
    return max((one.pain for one in told), default=None)


def entry_withdrawn(entry: TimeLineEntry) -> bool:
    """The whole entry no longer counts."""
    match entry.what:
        case ChartSession(withdrawn=withdrawn):
            return withdrawn is not None
        case Note():
            return any(one.kind is AmendmentKind.WITHDRAWN for one in entry.amendments)
        case MeasuredOnDay(tests=seen) | SeenOnDay(observations=seen):
            return all(one.withdrawn is not None for one in seen)
    return False
