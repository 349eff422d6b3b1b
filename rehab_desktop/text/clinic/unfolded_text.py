"""What unfolds below an entry of a chart's time line, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rehab_desktop.core.clinic.correction import Moved
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note, NotePart
from rehab_desktop.core.clinic.ports import ChartSession, StoredPrescription
from rehab_desktop.core.clinic.time_line import (
    MeasuredOnDay,
    ScoresOfDay,
    SeenOnDay,
    TimeLineEntry,
    ToldOnDay,
)
from rehab_desktop.core.clinic.visit import AdherenceReport, Observation, Withdrawn
from rehab_desktop.core.history.record import PerformedSet, SetStatus
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Run
from rehab_desktop.text.clinic.comparison_text import pain_up_to, sets_of
from rehab_desktop.text.clinic.difference_text import difference_lines, item_text
from rehab_desktop.text.clinic.drafted_text import observation_text
from rehab_desktop.text.clinic.names import day_in_note, exercise_name, out_of_ten
from rehab_desktop.text.clinic.pain_text import run_pains
from rehab_desktop.text.clinic.states import done_at_home, note_part
from rehab_desktop.text.clinic.time_line_text import EntryNames, score_text, scores_in_order
from rehab_desktop.text.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """A line that unfolds below an entry. `withdrawable` is the id of an observation that can be
    withdrawn by itself, `score` that of a score that can be corrected, `person` that of whose
    record it came from or went to, else all are empty; one that is `withdrawn` no longer counts.
    """

    text: str
    withdrawable: str = ""
    score: str = ""
    person: str = ""
    withdrawn: bool = False


def entry_lines(entry: TimeLineEntry, names: EntryNames) -> tuple[EntryLine, ...]:
    """What unfolds below an entry; none where nothing more is known."""
    return (
        *_lines(entry, names),
        *_seen_lines(entry.seen, entry.moves, names),
        *_own_move(entry, names),
    )


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
            yield from _seen_lines(seen, entry.moves, names)
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


def _seen_lines(
    seen: Iterable[Observation], moves: Iterable[Moved], names: EntryNames
) -> Iterator[EntryLine]:
    for one in seen:
        yield EntryLine(
            text=observation_text(one, names.exercises),
            withdrawable="" if one.withdrawn else one.id,
            withdrawn=one.withdrawn is not None,
        )
        if one.withdrawn:
            yield _withdrawn(one.withdrawn, names)
        yield from _moved(one.id, moves, names)


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


def _own_move(entry: TimeLineEntry, names: EntryNames) -> Iterator[EntryLine]:
    match entry.what:
        case ChartSession() as session:
            yield from _moved(session.session.id, entry.moves, names)
        case Note() as note:
            yield from _moved(note.id, entry.moves, names)


def _moved(record: str, moves: Iterable[Moved], names: EntryNames) -> Iterator[EntryLine]:
    """Where a record went, or came from: whose that is, only the line leads to."""
    for one in moves:
        if record == one.from_record:
            # Why stands in the line above, which says that it was withdrawn.
            said = translate("clinic", "Moved to another person's record by {who} on {day}")
            person = one.to_person
        elif record == one.to_record:
            said = translate(
                "clinic",
                "Moved here from another person's record by {who} on {day} (reason: {reason})",
            )
            person = one.from_person
        else:
            continue
        text = said.format(who=names.who(one.by), day=day_in_note(one.at.date()), reason=one.reason)
        yield EntryLine(text=text, person=person)


def _score_lines(scores: Iterable[Score], names: EntryNames) -> Iterator[EntryLine]:
    for one in scores_in_order(scores, names):
        # Of a measure that is no longer in the catalogue nobody knows which values can be.
        yield EntryLine(
            text=score_text(one, names), score=one.id if one.measure in names.measures else ""
        )
        if one.note:
            yield EntryLine(text=one.note)


def _told(report: AdherenceReport) -> str:
    said = translate("clinic", "{name}: {done}")
    return said.format(name=day_in_note(report.day), done=done_at_home(report.done))
