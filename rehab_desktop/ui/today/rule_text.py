"""The rule behind today's decision, in one sentence, and what it rests on: for who asks why."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT
from rehab_desktop.core.content.safety import ends_training
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.limits import days_without_training
from rehab_desktop.core.programme.signs import Cause, Sign
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
    if sign.cause is Cause.ELSEWHERE:
        return Rule(
            sentence=translate(
                "programme",
                "This programme is made for pain around the kneecap. With pain elsewhere, running "
                "and its drills wait until somebody who can examine the knee was asked.",
            ),
            basis=(CLINICAL_JUDGEMENT,),
        )
    if sign.cause is Cause.STAGE:
        return Rule(
            sentence=translate(
                "programme",
                "The first weeks settle the knee; running drills come once everyday pain is low "
                "and strength has begun.",
            ),
            basis=(CLINICAL_JUDGEMENT,),
        )
    if sign.red:
        rest = _often(guide) if long else _rest(sign, guide)
        return Rule(
            sentence=" ".join(part for part in (_day_without(sign), rest) if part),
            basis=guide.back.basis if long else _RED_BASIS.get(sign.cause, (CLINICAL_JUDGEMENT,)),
        )
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


def _day_without(sign: Sign) -> str:
    """Why nothing at all is done on a day; empty where the sign leaves something."""
    days = days_without_training(sign)
    if not days:
        return ""
    if sign.cause is Cause.MORNINGS:
        return translate("programme", "Two sore mornings in a row mean a day without training.")
    if len(days) == 1:
        return translate("programme", "6 or more before training means a day without it.")
    return translate(
        "programme", "6 or more means no more training on that day, and none on the next."
    )


def _rest(sign: Sign, guide: ProgrammeGuide) -> str:
    days = guide.back.rest_days
    if sign.whole and sign.early:
        return translate(
            "programme",
            "What loads the knee rests for {n} days, and comes back one level lower where it was "
            "done lately.",
        ).format(n=days)
    if sign.whole:
        return translate(
            "programme",
            "What loads the knee rests for {n} whole days, and comes back one level lower where it "
            "was done lately.",
        ).format(n=days)
    if ends_training(sign.pain or 0):
        return translate(
            "programme",
            "What hurt rests for {n} whole days, and running drills with it; then what hurt comes "
            "back one level lower.",
        ).format(n=days)
    return translate(
        "programme",
        "More than {limit} in running and its drills, or a stop because it hurt, rests them for "
        "{n} whole days; then they come back one level lower. New drills wait "
        "{calm} days.",
    ).format(limit=guide.return_to_run.highest, n=days, calm=guide.back.calm_days)


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
