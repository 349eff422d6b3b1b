"""The entries of a chart's time line in words: a title, what is said beside it, what unfolds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rehab_desktop.core.clinic.correction import Moved
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.flags import highest_told
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note, NotePart
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
    AdherenceReport,
    Observation,
    Visit,
    VisitState,
    Withdrawn,
)
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.queries import sets_in_all
from rehab_desktop.core.history.record import PerformedSet, SetStatus
from rehab_desktop.core.history.scores import Measure, Score
from rehab_desktop.core.programme.log import Run
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.comparison_text import pain_up_to, sets_of, told_text
from rehab_desktop.text.clinic.difference_text import difference_lines, item_text
from rehab_desktop.text.clinic.drafted_text import observation_text
from rehab_desktop.text.clinic.names import day_in_note, exercise_name, measure_name, out_of_ten
from rehab_desktop.text.clinic.pain_text import (
    morning_of_day,
    pain_of_day,
    pain_where,
    run_pains,
    run_title,
)
from rehab_desktop.text.clinic.states import done_at_home, end_name, note_part
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


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """A line that unfolds below an entry. `withdrawable` is the id of an observation that can be
    withdrawn by itself, `score` that of a score that can be corrected, else both are empty; one
    that is `withdrawn` no longer counts.
    """

    text: str
    withdrawable: str = ""
    score: str = ""
    withdrawn: bool = False


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
            return "  ·  ".join(_score(one, names) for one in _by_measure(scores, names))
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


def entry_lines(entry: TimeLineEntry, names: EntryNames) -> tuple[EntryLine, ...]:
    """What unfolds below an entry; none where nothing more is known."""
    return (*_lines(entry, names), *_seen_lines(entry.seen, names), *_moved(entry.moved))


def _lines(entry: TimeLineEntry, names: EntryNames) -> Iterator[EntryLine]:
    match entry.what:
        case ChartSession() as session:
            yield from _session_lines(session, names)
        case Note() as note:
            yield from _note_lines(note, entry.amendments, names)
        case StoredPrescription() as stored:
            yield from _prescription_lines(stored, names)
        case ScoresOfDay(scores=scores):
            yield from _score_lines(scores, names)
        case MeasuredOnDay(tests=seen) | SeenOnDay(observations=seen):
            yield from _seen_lines(seen, names)
        case ToldOnDay(reports=reports):
            yield from (EntryLine(text=_told(one)) for one in reports)
        case Run() as run:
            if told := run_pains(run):
                yield EntryLine(text=told)
            if run.note:
                yield _they_wrote(run.note)


def _session_lines(session: ChartSession, names: EntryNames) -> Iterator[EntryLine]:
    line = session.session
    of_exercise: dict[str, list[PerformedSet]] = {}
    for done in session.sets:
        of_exercise.setdefault(done.exercise, []).append(done)
    for exercise, sets in of_exercise.items():
        pains = [one.pain for one in sets if one.pain is not None]
        count = sum(one.status is SetStatus.DONE for one in sets)
        parts = (sets_of(count, len(sets)), pain_up_to(max(pains, default=None)))
        yield EntryLine(
            text=translate("clinic", "{name}: {done}").format(
                name=exercise_name(exercise, names.exercises),
                done=", ".join(part for part in parts if part),
            )
        )
    told = (
        (translate("clinic", "Pain before {pain}"), line.pain_before),
        (translate("clinic", "highest {pain}"), line.highest_pain),
        (translate("clinic", "after {pain}"), line.pain_after),
        (translate("clinic", "effort {pain}"), line.effort),
    )
    said = [words.format(pain=out_of_ten(value)) for words, value in told if value is not None]
    if said:
        yield EntryLine(text=", ".join(said))
    if line.note:
        yield _they_wrote(line.note)
    if session.withdrawn:
        yield _withdrawn(session.withdrawn, names)


def _note_lines(
    note: Note, amendments: Iterable[Amendment], names: EntryNames
) -> Iterator[EntryLine]:
    for part in NotePart:
        if text := note.parts.get(part, ""):
            said = translate("clinic", "{name}: {done}")
            yield EntryLine(text=said.format(name=note_part(part), done=text))
    for one in amendments:
        said = translate("clinic", "Amended by {who} on {day}: {text} (reason: {reason})")
        if one.kind is AmendmentKind.WITHDRAWN:
            said = translate("clinic", "Withdrawn by {who} on {day} (reason: {reason})")
        yield EntryLine(
            text=said.format(
                who=names.who(one.by),
                day=day_in_note(one.at.date()),
                text=one.text,
                reason=one.reason,
            )
        )


def _prescription_lines(stored: StoredPrescription, names: EntryNames) -> Iterator[EntryLine]:
    version = names.versions.get(stored.id)
    if version is None:
        yield EntryLine(text=translate("clinic", "This version of the app cannot read it."))
        return
    before = max(
        (
            one
            for one in names.versions.values()
            if one.episode == version.episode and one.signed and one.version < version.version
        ),
        key=lambda one: one.version,
        default=None,
    )
    if before is None:
        yield from (EntryLine(text=item_text(one, names.exercises)) for one in version.items)
    else:
        changes = difference_lines(difference(before, version), names.exercises)
        if not changes:
            yield EntryLine(text=translate("clinic", "As before."))
        yield from (EntryLine(text=f"{one.mark}  {one.text}") for one in changes)
    if version.message:
        yield EntryLine(text=version.message)


def _seen_lines(seen: Iterable[Observation], names: EntryNames) -> Iterator[EntryLine]:
    for one in seen:
        yield EntryLine(
            text=observation_text(one, names.exercises),
            withdrawable="" if one.withdrawn else one.id,
            withdrawn=one.withdrawn is not None,
        )
        if one.withdrawn:
            yield _withdrawn(one.withdrawn, names)


def _they_wrote(note: str) -> EntryLine:
    return EntryLine(text=translate("clinic", "They wrote: {text}").format(text=note))


def _withdrawn(withdrawn: Withdrawn, names: EntryNames) -> EntryLine:
    said = translate("clinic", "Withdrawn by {who} on {day} (reason: {reason})")
    return EntryLine(
        text=said.format(
            who=names.who(withdrawn.by),
            day=day_in_note(withdrawn.at.date()),
            reason=withdrawn.reason,
        )
    )


def _moved(moved: Moved | None) -> Iterator[EntryLine]:
    if moved is not None:
        said = translate("clinic", "It was written in the wrong record ({reason}).")
        yield EntryLine(text=said.format(reason=moved.reason))


def _score_lines(scores: Iterable[Score], names: EntryNames) -> Iterator[EntryLine]:
    for one in _by_measure(scores, names):
        # Of a measure that is no longer in the catalogue nobody knows which values can be.
        yield EntryLine(
            text=_score(one, names), score=one.id if one.measure in names.measures else ""
        )
        if one.note:
            yield EntryLine(text=one.note)


def _by_measure(scores: Iterable[Score], names: EntryNames) -> list[Score]:
    """In the order of the catalogue, those of unknown measures at the end."""
    order = list(names.measures)
    return sorted(
        scores,
        key=lambda one: (
            order.index(one.measure) if one.measure in names.measures else len(order),
            one.item,
        ),
    )


def _score(score: Score, names: EntryNames) -> str:
    name = measure_name(score.measure, score.item, names.measures)
    said = translate("clinic", "{measure} {value}", "usual knee pain 4")
    return said.format(measure=name, value=wording.number(score.value))


def _told(report: AdherenceReport) -> str:
    said = translate("clinic", "{name}: {done}")
    return said.format(name=day_in_note(report.day), done=done_at_home(report.done))


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
