"""The pain on the session screen: to which set it belongs, and what to do about it now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.safety import Ask
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.state import Mode, State, before_set
from rehab_desktop.core.session.timeline import Step, StepKind
from rehab_desktop.text.pain_text import pain_advice
from rehab_desktop.text.wording import catalogue, translate


class Moment(StrEnum):
    """Where the session stands to the pain told: in that set, between two sets of that exercise,
    when that exercise is over, or before anything was done.
    """

    SET = "set"
    BETWEEN = "between"
    OVER = "over"
    BEFORE = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class PainNow:
    """`value` is 0-10, or -1 for none told; `step` one of what it was told in. `eased` says that
    the easier version comes next.
    """

    value: int
    step: Step
    moment: Moment
    eased: bool = False

    @property
    def activity(self) -> str:
        """The exercise or block it was told in."""
        return self.step.activity


def pain_now(state: State) -> PainNow:
    """The pain of the present set, between sets of the last one begun, before the first of the
    knee as it is.

    A set that is being counted in has none yet, whatever was told in the one before.
    """
    if state.in_set:
        return _pain(state.pain, state.step, Moment.SET)
    if not before_set(state.step) and state.mode is Mode.COUNTDOWN:
        return _pain(None, state.step, Moment.SET)
    place = last_begun(state.sets)
    if place is None:
        told = state.pains[-1].value if state.pains else None
        return _pain(told, state.step, Moment.BEFORE)
    last = state.sets[place]
    over = state.step.kind is StepKind.READY or last.exercise != state.step.activity
    return _pain(
        last.pain,
        _step_of(last.exercise, state) if over else state.step,
        Moment.OVER if over else Moment.BETWEEN,
        eased=not over and last.level != state.step.level,
    )


def _step_of(exercise: str, state: State) -> Step:
    """A step of an exercise that was done. Where a person went back before it and left it out, no
    step has it any more: then it goes by its id.
    """
    unknown = replace(state.step, activity=exercise, title=exercise, short_title=exercise)
    return next((one for one in state.steps if one.activity == exercise), unknown)


def _pain(told: int | None, step: Step, moment: Moment, *, eased: bool = False) -> PainNow:
    value = -1 if told is None else told
    return PainNow(value=value, step=step, moment=moment, eased=eased)


def advice_now(now: PainNow, ask: Ask, guide: SafetyGuide, *, running: bool, easier: bool) -> str:
    """What to do with a pain that asks for this, at the moment it is told, empty for none told;
    `easier` says that what hurts has an easier version.
    """
    if now.value < 0:
        return ""
    match ask, now.moment:
        case Ask.STOP, Moment.OVER:
            return translate("wording", "That exercise is over for today.")
        case Ask.EASE, Moment.OVER if easier:
            return translate("wording", "{exercise}: the easier version next time.").format(
                exercise=catalogue(now.step.short_title)
            )
        case Ask.EASE, Moment.OVER:
            return translate("wording", "{exercise}: gently next time.").format(
                exercise=catalogue(now.step.short_title)
            )
        case Ask.EASE, Moment.BETWEEN if now.eased:
            return translate("wording", "The easier version comes next.")
        case Ask.EASE, Moment.BETWEEN if easier:
            return translate("wording", "Do what is left in the easier version.")
        case Ask.EASE, Moment.BEFORE if easier:
            return translate("wording", "Begin with the easier version.")
    return pain_advice(ask, guide, easier=easier, running=running)
