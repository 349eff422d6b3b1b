"""The rule behind today's decision, in one sentence, and what it rests on: for who asks why."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import Cause, Sign
from rehab_desktop.text.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A sentence, and the source ids (or `CJ`) that it rests on."""

    sentence: str
    basis: tuple[str, ...]


def rule_of(sign: Sign, guide: ProgrammeGuide, *, long: bool = False) -> Rule:
    """The rule that turns this sign into what is done today; `long` where red came too often."""
    if sign.cause is Cause.AWAY:
        return Rule(sentence=_away(guide), basis=guide.back.basis)
    if sign.cause is Cause.EVERYDAY:
        return Rule(sentence=_everyday(guide), basis=guide.everyday.basis)
    if sign.red and long:
        return Rule(sentence=_often(guide), basis=guide.back.basis)
    if sign.red:
        basis = _RED_BASIS.get(sign.cause, (CLINICAL_JUDGEMENT,))
        return Rule(sentence=_red(sign, guide), basis=basis)
    if sign.cause in (Cause.SET, Cause.STOPPED):
        return Rule(
            sentence=translate(
                "programme",
                "An exercise that brings 3 to 5, or that was stopped because it hurt, comes one "
                "level lower the next time.",
            ),
            basis=("trekpain", "painmodel", CLINICAL_JUDGEMENT),
        )
    if sign.cause is Cause.NOW:
        return Rule(
            sentence=translate(
                "programme",
                "With 3 to 5 before a session there are no running drills, and a third less where "
                "that is more than daily life brings.",
            ),
            basis=("trekrun", "painmodel", CLINICAL_JUDGEMENT),
        )
    return Rule(
        sentence=translate(
            "programme",
            "A sore morning, or 3 to 5 after a session, takes a third of the work until one "
            "session has gone well.",
        ),
        basis=("trekpain", CLINICAL_JUDGEMENT),
    )


_RED_BASIS = {
    Cause.SET: ("trekpain", "painmodel", CLINICAL_JUDGEMENT),
    Cause.AFTER: ("trekpain", "painmodel", CLINICAL_JUDGEMENT),
    Cause.NOW: ("painmodel", CLINICAL_JUDGEMENT),
    Cause.MORNING: ("trekpain", CLINICAL_JUDGEMENT),
    Cause.RUN: ("trekrun", CLINICAL_JUDGEMENT),
}


def _red(sign: Sign, guide: ProgrammeGuide) -> str:
    days = guide.back.rest_days
    if sign.cause is Cause.MORNINGS:
        return translate(
            "programme",
            "Two sore mornings in a row rest what loads the knee for {n} days; then it comes back "
            "one level lower.",
        ).format(n=days)
    return translate(
        "programme",
        "6 or more, or more than {limit} in running and its drills, rests what hurt for {n} whole "
        "days; then it comes back one level lower.",
    ).format(limit=guide.running.highest, n=days)


def _often(guide: ProgrammeGuide) -> str:
    return translate(
        "programme",
        "The third red day within two weeks rests what loads the knee for {n} days, and asks for "
        "somebody who can examine it.",
    ).format(n=guide.back.long_rest_days)


def _away(guide: ProgrammeGuide) -> str:
    back = guide.back
    return translate(
        "programme",
        "What was not done for {less} days comes with a third less, after {lower} days one level "
        "lower, after {lowest} days at its lowest level.",
    ).format(less=back.away_less_days, lower=back.away_lower_days, lowest=back.away_lowest_days)


def _everyday(guide: ProgrammeGuide) -> str:
    return translate(
        "programme",
        "Running drills are part of the plan with everyday pain of 0 to {drills}, strength with 0 "
        "to {strength}.",
    ).format(drills=guide.everyday.drills_up_to, strength=guide.everyday.strength_up_to)
