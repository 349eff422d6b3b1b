"""What a review shows, line by line: pain before and after, what was reached, the days done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from rehab_desktop.app.library import Library
from rehab_desktop.core.history.scores import ScoreChange
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.review import BeforeAfter, Reached, Review
from rehab_desktop.text.programme_text import full_day, strand_name
from rehab_desktop.text.wording import catalogue, counted, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class PainLine:
    """A pain then and now; `said` is what the difference means, or why there is none. `tone` is
    green, amber or empty.
    """

    name: str
    first: str
    last: str
    said: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachedLine:
    """How far an exercise got; `up` and `down` say whether it stands above or below its start."""

    name: str
    before: str
    now: str
    note: str
    up: bool
    down: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """Days of a strand: `share` of the planned ones, 0 to 1, and the same in words."""

    name: str
    share: float
    said: str


def pains(review: Review, facts: ProgrammeLog) -> tuple[PainLine, ...]:
    """Everyday pain, and pain after sessions."""
    told = facts.everyday
    if not told:
        missing = translate("review", "It was not told yet.")
    else:
        missing = translate(
            "review", "It was told once, as {n} of 10; tell it again to compare."
        ).format(n=told[-1].pain)
    return (
        _pain(translate("review", "In daily life"), review.everyday, review.threshold, missing, 0),
        _pain(
            translate("review", "After sessions, on average"),
            review.after,
            review.threshold,
            translate("review", "It was told too seldom to compare."),
            1,
        ),
    )


def _pain(
    name: str, pain: BeforeAfter | None, threshold: int, missing: str, places: int
) -> PainLine:
    if pain is None:
        return PainLine(name=name, first="", last="", said=missing, tone="")
    pattern, tone = {
        ScoreChange.BETTER: (translate("review", "Better by {n} points or more."), "green"),
        ScoreChange.WORSE: (translate("review", "Worse by {n} points or more."), "amber"),
    }.get(
        pain.change,
        (translate("review", "Less than the {n} points that count as a change."), ""),
    )
    first, last = (QLocale().toString(float(n), "f", places) for n in (pain.first, pain.last))
    said = translate("review", "As at first.") if first == last else pattern.format(n=threshold)
    return PainLine(name=name, first=first, last=last, said=said, tone=tone)


def changed(reached: Sequence[Reached], library: Library) -> tuple[ReachedLine, ...]:
    """The exercises that stand elsewhere than where they began, or rest."""
    return tuple(
        ReachedLine(
            name=catalogue(library.exercises[one.exercise].name),
            before=_dose(one.exercise, one.level_before, one.sets_before, library),
            now=_dose(one.exercise, one.level, one.sets, library),
            note=_note(one),
            up=one.higher,
            down=(one.rung, one.sets) < (one.rung_before, one.sets_before),
        )
        for one in reached
        if _is_changed(one)
    )


def unchanged(reached: Sequence[Reached], library: Library) -> str:
    """As at first: 90/90 hip flip and wall calf strides; empty where all have changed."""
    names = [
        catalogue(library.exercises[one.exercise].name) for one in reached if not _is_changed(one)
    ]
    if not names:
        return ""
    return translate("review", "As at first: {names}.").format(
        names=QLocale().createSeparatedList(names)
    )


def _is_changed(one: Reached) -> bool:
    same = (one.level, one.sets) == (one.level_before, one.sets_before)
    return not same or one.resting is not None


def _dose(exercise: str, level: str, sets: int, library: Library) -> str:
    title = catalogue(library.exercises[exercise].level(level).title)
    return translate("review", "{level}, {sets}").format(
        level=title, sets=counted(translate("review", "%n set(s)", "", sets), sets)
    )


def _note(one: Reached) -> str:
    if one.resting is None:
        return ""
    return translate("review", "Rests until {day}.").format(day=full_day(one.resting))


def kept(review: Review) -> tuple[KeptLine, ...]:
    """The planned days that were done, by strand."""
    return tuple(
        KeptLine(
            name=strand_name(one.strand),
            share=one.done / one.planned,
            said=translate("review", "{done} of {planned} planned days").format(
                done=one.done, planned=one.planned
            ),
        )
        for one in review.kept
    )


def sessions(review: Review) -> str:
    """How much was done, in a sentence."""
    if not review.sessions:
        return translate("review", "No session was finished in these weeks.")
    count = counted(translate("review", "%n session(s)", "", review.sessions), review.sessions)
    days = counted(translate("review", "%n day(s)", "", review.days), review.days)
    if review.completed == review.sessions:
        return translate("review", "{sessions} on {days}, all to the end.").format(
            sessions=count, days=days
        )
    return translate("review", "{sessions} on {days}, {done} of them to the end.").format(
        sessions=count, days=days, done=review.completed
    )


def steps_back(review: Review) -> str:
    """On how many days less was done for the knee, and when last."""
    back = review.stepped_back
    if not back:
        return translate("review", "No step back was taken.")
    if len(back) == 1:
        pattern = translate("review", "One step back for the knee, on {day}: part of the way.")
    else:
        pattern = translate(
            "review", "Steps back for the knee on {n} days, the last on {day}: part of the way."
        )
    return pattern.format(n=len(back), day=full_day(back[-1]))
