"""The pain on the session screen: to which set it belongs, and what to do about it now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.state import Mode, State, before_set
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.text.pain_text import pain_advice
from rehab_desktop.text.wording import translate


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
    """`value` is 0-10, or -1 for none told; `activity` what it was told in. `eased` says that the
    easier version comes next.
    """

    value: int
    activity: str
    moment: Moment
    eased: bool = False


def pain_now(state: State) -> PainNow:
    """The pain of the present set, between sets of the last one begun, before the first of the
    knee as it is.

    A set that is being counted in has none yet, whatever was told in the one before.
    """
    if state.in_set:
        return _pain(state.pain, state.step.activity, Moment.SET)
    if not before_set(state.step) and state.mode is Mode.COUNTDOWN:
        return _pain(None, state.step.activity, Moment.SET)
    place = last_begun(state.sets)
    if place is None:
        told = state.pains[-1].value if state.pains else None
        return _pain(told, state.step.activity, Moment.BEFORE)
    last = state.sets[place]
    over = state.step.kind is StepKind.READY or last.exercise != state.step.activity
    return _pain(
        last.pain,
        last.exercise,
        Moment.OVER if over else Moment.BETWEEN,
        eased=not over and last.level != state.step.level,
    )


def _pain(told: int | None, activity: str, moment: Moment, *, eased: bool = False) -> PainNow:
    value = -1 if told is None else told
    return PainNow(value=value, activity=activity, moment=moment, eased=eased)


def light_now(now: PainNow, *, running: bool, everyday: int) -> PainLight | None:
    """The light of the pain told, None for none."""
    if now.value < 0:
        return None
    return pain_light(now.value, running=running, everyday=everyday)


def advice_now(
    now: PainNow, guide: SafetyGuide, *, running: bool, everyday: int, easier: bool
) -> str:
    """What to do with it at this moment, empty for none told; `easier` says that there is an
    easier version.
    """
    light = light_now(now, running=running, everyday=everyday)
    if now.moment is Moment.OVER and light is PainLight.RED:
        return translate("wording", "That exercise is over for today.")
    if light is PainLight.AMBER:
        match now.moment:
            case Moment.OVER:
                return translate("wording", "Take its easier version next time.")
            case Moment.BETWEEN if now.eased:
                return translate("wording", "The easier version comes next.")
            case Moment.BETWEEN if easier:
                return translate(
                    "wording", "That set is done. Do what is left in the easier version."
                )
            case Moment.BEFORE if easier:
                return translate("wording", "Begin with the easier version.")
    return pain_advice(now.value, guide, running=running, everyday=everyday)
