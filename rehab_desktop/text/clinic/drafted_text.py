"""The facts that a note begins with, in sentences: each a `Fragment` with the records it came from.

They say what was told, done and seen, and never what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rehab_desktop.core.clinic.drafted import (
    AfterSession,
    DoneAtHomeSince,
    DoneInClinic,
    DraftedFact,
    HighestPain,
    MorningsSince,
    NextVisit,
    NoWordSince,
    PainBefore,
    PrescriptionKept,
    PrescriptionSigned,
    PrescriptionStopped,
    RunsSince,
    ThresholdCrossed,
    ToldSince,
    WasSaid,
    WasScored,
    WasSeen,
)
from rehab_desktop.core.clinic.note import Fragment
from rehab_desktop.core.clinic.visit import DoneAtHome, Observation, ObservationKind
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.comparison_text import (
    cut_short,
    home_text,
    no_word,
    pain_up_to,
    sets_of,
    told_text,
)
from rehab_desktop.text.clinic.difference_text import difference_text
from rehab_desktop.text.clinic.flag_text import flag_fact
from rehab_desktop.text.clinic.names import (
    clock_time,
    day_in_note,
    exercise_name,
    leg,
    level_name,
    measure_name,
    out_of_ten,
)
from rehab_desktop.text.clinic.states import observation_kind
from rehab_desktop.text.wording import catalogue, counted, translate


def fragments(
    facts: Iterable[DraftedFact],
    exercises: Mapping[str, Exercise],
    measures: Mapping[str, Measure],
) -> tuple[Fragment, ...]:
    """Each fact as a sentence of its part of the note, in the same order."""
    return tuple(
        Fragment(part=fact.part, text=fact_text(fact, exercises, measures), records=fact.records)
        for fact in facts
    )


def fact_text(
    fact: DraftedFact, exercises: Mapping[str, Exercise], measures: Mapping[str, Measure]
) -> str:
    """A fact as a sentence."""
    match fact:
        case PainBefore():
            return translate("clinic", "Pain before the session: {pain}.").format(
                pain=out_of_ten(fact.pain)
            )
        case WasSaid():
            return translate("clinic", "Said: {text}").format(text=seen_text(fact.observation))
        case DoneAtHomeSince():
            return translate("clinic", "At home since {day}: {done}.").format(
                day=day_in_note(fact.first), done=home_text(fact.home)
            )
        case NoWordSince():
            said = no_word(fact.days, fact.word)
            return translate("clinic", "{said}; what was done is not known.").format(said=said)
        case ToldSince():
            told = {
                DoneAtHome.ALL: fact.all_done,
                DoneAtHome.SOME: fact.some_done,
                DoneAtHome.NONE: fact.none_done,
            }
            return _sentence(told_text(told))
        case MorningsSince():
            return _mornings(fact)
        case RunsSince():
            return _runs(fact)
        case DoneInClinic():
            return _done(fact, exercises)
        case HighestPain():
            return _highest(fact, exercises)
        case AfterSession():
            return _after(fact)
        case WasSeen():
            return observation_text(fact.observation, exercises)
        case WasScored():
            return _scored(fact, measures)
        case ThresholdCrossed():
            return translate("clinic", "{fact} ({day}).").format(
                fact=flag_fact(fact.flag, exercises, measures), day=day_in_note(fact.flag.day)
            )
    return _plan(fact, exercises)


def seen_text(observation: Observation) -> str:
    """The sentence or test that was picked, and what was written down."""
    return ", ".join(part for part in (catalogue(observation.code), observation.text) if part)


def _plan(fact: DraftedFact, exercises: Mapping[str, Exercise]) -> str:
    match fact:
        case PrescriptionSigned():
            changes = difference_text(fact.change, exercises)
            if not changes:
                return translate("clinic", "Prescription version {n}: as before.").format(
                    n=fact.version
                )
            return translate("clinic", "Prescription version {n}: {changes}.").format(
                n=fact.version, changes=changes
            )
        case PrescriptionKept():
            return translate("clinic", "The prescription goes on (version {n}).").format(
                n=fact.version
            )
        case PrescriptionStopped():
            return translate("clinic", "The prescription was stopped (version {n}).").format(
                n=fact.version
            )
        case NextVisit():
            day = day_in_note(fact.day)
            if fact.at is None:
                return translate("clinic", "Next visit: {day}.").format(day=day)
            return translate("clinic", "Next visit: {day}, {time}.").format(
                day=day, time=clock_time(fact.at)
            )
    raise TypeError(fact)


def _sentence(said: str) -> str:
    return translate("clinic", "{said}.").format(said=said)


def _mornings(fact: MorningsSince) -> str:
    """Mornings since Monday 4 May 2026: knee back to its usual in 5 of 6 told, pain up to 4/10."""
    usual = translate("clinic", "knee back to its usual in {usual} of {told} told").format(
        usual=fact.usual, told=fact.told
    )
    parts = ", ".join(part for part in (usual, pain_up_to(fact.highest_pain)) if part)
    return translate("clinic", "Mornings since {day}: {parts}.").format(
        day=day_in_note(fact.since), parts=parts
    )


def _runs(fact: RunsSince) -> str:
    """Runs since Monday 4 May 2026: 3, 60 min in all, pain up to 3/10."""
    long = counted(translate("clinic", "%n min in all", "", fact.minutes), fact.minutes)
    parts = ", ".join(part for part in (long, pain_up_to(fact.highest_pain)) if part)
    return translate("clinic", "Runs since {day}: {number}, {parts}.").format(
        day=day_in_note(fact.since), number=fact.runs, parts=parts
    )


def _done(fact: DoneInClinic, exercises: Mapping[str, Exercise]) -> str:
    """Roller bridge (Two legs, 20 s): 3 of 3 sets, pain up to 2/10."""
    sets = fact.sets_done
    done = (
        counted(translate("clinic", "%n set(s)", "", sets), sets)
        if fact.sets_asked is None
        else sets_of(sets, fact.sets_asked)
    )
    parts = (done, cut_short(fact.sets_cut_short), pain_up_to(fact.highest_pain))
    level = level_name(fact.exercise, fact.level, exercises) if fact.level else ""
    said = translate("clinic", "{name} ({level}): {done}.")
    if not level:
        said = translate("clinic", "{name}: {done}.")
    return said.format(
        name=exercise_name(fact.exercise, exercises),
        level=level,
        done=", ".join(part for part in parts if part),
    )


def _highest(fact: HighestPain, exercises: Mapping[str, Exercise]) -> str:
    pain = out_of_ten(fact.pain)
    if not fact.exercise:
        return translate("clinic", "Highest pain {pain}.").format(pain=pain)
    return translate("clinic", "Highest pain {pain}, in {exercise}.").format(
        pain=pain, exercise=exercise_name(fact.exercise, exercises)
    )


def _after(fact: AfterSession) -> str:
    parts = []
    if fact.pain is not None:
        parts.append(translate("clinic", "pain {pain}").format(pain=out_of_ten(fact.pain)))
    if fact.effort is not None:
        parts.append(translate("clinic", "effort {effort}").format(effort=out_of_ten(fact.effort)))
    return translate("clinic", "After the session: {parts}.").format(parts=", ".join(parts))


def observation_text(seen: Observation, exercises: Mapping[str, Exercise]) -> str:
    """Seen in Roller bridge, left leg: the pelvis drops. Test: heel to wall 9.5 cm."""
    said = _measured(seen) if seen.kind is ObservationKind.TEST else seen_text(seen)
    where = ", ".join(
        part
        for part in (
            exercise_name(seen.exercise, exercises) if seen.exercise else "",
            leg(seen.side) if seen.side else "",
        )
        if part
    )
    kind = observation_kind(seen.kind)
    if not where:
        return translate("clinic", "{kind}: {said}").format(kind=kind, said=said)
    return translate("clinic", "{kind} ({where}): {said}").format(kind=kind, where=where, said=said)


def _measured(seen: Observation) -> str:
    """Heel to wall 9.5 cm, and what was written beside it."""
    test, remark = catalogue(seen.code), seen.text
    if not test:
        test, remark = remark, ""
    measured = translate("clinic", "{test} {value} {unit}").format(
        test=test, value=wording.number(seen.value or 0), unit=seen.unit
    )
    return f"{measured}, {remark}" if remark else measured


def _scored(fact: WasScored, measures: Mapping[str, Measure]) -> str:
    name = measure_name(fact.score.measure, fact.score.item, measures)
    value = wording.number(fact.score.value)
    if fact.first is None:
        return translate("clinic", "{measure}: {value}.").format(measure=name, value=value)
    return translate("clinic", "{measure}: {value} (at first {first}, {day}).").format(
        measure=name,
        value=value,
        first=wording.number(fact.first.value),
        day=day_in_note(fact.first.day),
    )
