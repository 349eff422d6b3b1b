"""The three ways on after a review, why one of them is suggested, and what was chosen: in words."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.review import Review
from rehab_desktop.core.programme.review_due import NextReason, NextStep
from rehab_desktop.text.wording import catalogue, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class WayLine:
    """One way on, or one phase to do again."""

    choice: str
    name: str
    detail: str
    chosen: bool


def way_name(step: NextStep) -> str:
    """As a button says it."""
    return {
        NextStep.KEEP: translate("review", "Keep going"),
        NextStep.REPEAT: translate("review", "Repeat a phase"),
        NextStep.PHYSIO: translate("review", "See a physiotherapist"),
    }[step]


def ways(
    chosen: NextStep | None, suggested: NextStep | None, *, due: bool = True
) -> tuple[WayLine, ...]:
    """All three, with the suggested one marked; of a review that was looked at the one that still
    changes something.
    """
    details = {
        NextStep.KEEP: translate(
            "review",
            "Go on with the doses of now. It may fit where the knee is better, or no longer a "
            "worry in daily life.",
        ),
        NextStep.REPEAT: translate(
            "review",
            "Do a phase once more before the next. It may fit where days were missed, or where "
            "the knee is calm but not yet sure.",
        ),
        NextStep.PHYSIO: translate(
            "review",
            "It is worth it where pain has not clearly changed or has grown, and whenever you are "
            "unsure. The programme goes on meanwhile.",
        ),
    }
    marked = translate("review", "{way} (suggested)")
    return tuple(
        WayLine(
            choice=step.value,
            name=marked.format(way=way_name(step)) if step is suggested else way_name(step),
            detail=details[step],
            chosen=step is chosen,
        )
        for step in (NextStep if due else (NextStep.REPEAT,))
    )


def reason_text(
    why: NextReason, review: Review, here: Position, everyday: int | None, guide: ProgrammeGuide
) -> str:
    """Why a way is suggested, in a sentence; `everyday` is the pain of daily life now, 0-10."""
    first = review.everyday.first if review.everyday else 0
    waiting = here.waits_for
    sentence = {
        NextReason.HIGH: translate(
            "review",
            "Everyday pain is {everyday} of 10. Above 3, somebody who can examine the knee may "
            "find what an app cannot.",
        ),
        NextReason.WORSE: translate(
            "review",
            "Everyday pain has grown from {first} to {everyday}. Somebody who can examine the "
            "knee may find out why.",
        ),
        NextReason.UNCHANGED: translate(
            "review",
            "Everyday pain was {first} and is {everyday} after these weeks, less than the "
            "{threshold} points that count as a change. Somebody who can examine the knee may "
            "find what keeps it there.",
        ),
        NextReason.WAITS: translate(
            "review",
            "“{stage}” waits until everyday pain is {limit} or less. The phase before it may calm "
            "the knee in the meantime.",
        ),
        NextReason.MISSED: translate(
            "review",
            "{done} of {planned} planned days were done. Doing the weeks again may bring more "
            "than going on.",
        ),
        NextReason.BETTER: translate(
            "review",
            "Everyday pain has fallen from {first} to {everyday}, by {threshold} points or more.",
        ),
        NextReason.CALM: translate(
            "review",
            "Everyday pain is {everyday} of 10, and at least half of the planned days were done.",
        ),
        NextReason.UNKNOWN: translate(
            "review",
            "At least half of the planned days were done. How the knee is in daily life was not "
            "told; it may say more than the days.",
        ),
    }[why]
    return sentence.format(
        everyday=everyday,
        first=f"{first:g}",
        threshold=guide.back.change,
        stage=catalogue(waiting.name) if waiting else "",
        limit=waiting.everyday_up_to if waiting else 0,
        done=sum(one.done for one in review.kept),
        planned=sum(one.planned for one in review.kept),
    )


def rule_text(guide: ProgrammeGuide) -> str:
    """The rule behind the suggestion."""
    return translate(
        "review",
        "A physiotherapist is named above an everyday pain of 3, where it has grown by {n} points, "
        "or where it has not changed by {n} and is above 2. A phase is repeated where the next one "
        "waits for the knee, or where fewer than half of the planned days were done. A change of "
        "{n} points of 0 to 10 counts as one. What you do is yours to say.",
    ).format(n=guide.back.change)


def stages(here: Position, guide: ProgrammeGuide, chosen: str) -> tuple[WayLine, ...]:
    """The phases that were reached, to do one again."""
    return tuple(
        WayLine(
            choice=stage.id,
            name=catalogue(stage.name),
            detail=translate("review", "Aim: {aim}").format(aim=catalogue(stage.aim.text)),
            chosen=stage.id == chosen,
        )
        for stage in guide.stages
        if stage.id in here.reached
    )


def decide_text(step: NextStep | None, stage: str, guide: ProgrammeGuide) -> str:
    """What the button does."""
    if step is NextStep.REPEAT:
        return translate("review", "Repeat “{stage}”").format(stage=stage_name(stage, guide))
    if step is NextStep.PHYSIO:
        return translate("review", "I will see a physiotherapist")
    return translate("review", "Keep going")


def decided_text(week: int, step: NextStep, stage: str, guide: ProgrammeGuide) -> str:
    """What was chosen, as Today says it afterwards."""
    pattern = {
        NextStep.KEEP: translate("review", "Review of weeks 1 to {n}: you keep going."),
        NextStep.REPEAT: translate(
            "review", "Review of weeks 1 to {n}: “{stage}” again from this week on."
        ),
        NextStep.PHYSIO: translate(
            "review", "Review of weeks 1 to {n}: a physiotherapist is to see the knee."
        ),
    }[step]
    return pattern.format(n=week, stage=stage_name(stage, guide))


def stage_name(stage: str, guide: ProgrammeGuide) -> str:
    """The phase's name; empty for one that is not there."""
    return next((catalogue(one.name) for one in guide.stages if one.id == stage), "")
