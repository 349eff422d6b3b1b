"""How much of one exercise is today's, as its page says it."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.text import wording
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import headline
from rehab_desktop.ui.decision.ready_text import why_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaysDose:
    """`level` is the present one, None for the card's own; `dose` and `why` are sentences. `rests`
    where it is not part of today.
    """

    level: str | None = None
    rests: bool = False
    dose: str = ""
    why: str = ""


def todays_dose(card: Exercise, context: TodayContext) -> TodaysDose:
    """3 × 45 s (level 1c), or that it is not part of today, with the reason."""
    programme, today = context.programme, _alone_today(card, context)
    level = card.level(present(card, programme.facts).level)
    why = " ".join(why_lines(today, context))
    if today.routine is None:
        said = why or headline(today, programme.today)
        return TodaysDose(level=level.id, rests=True, dose=said)
    said = "".join(
        wording.dose(item, card) for item in today.routine.items if isinstance(item, Item)
    )
    if len(card.levels) > 1:
        said = translate("exercises", "{dose} (level {level})").format(dose=said, level=level.id)
    return TodaysDose(level=level.id, dose=said, why=why)


def todays_mark(card: Exercise, context: TodayContext) -> str:
    """Rests until Thursday, a third less: what today makes of it in a few words, empty where it
    comes as it is.
    """
    return headline(_alone_today(card, context), context.programme.today)


def _alone_today(card: Exercise, context: TodayContext) -> TodaysRoutine:
    routine = Routine(id=card.id, title=card.name, items=(Item(exercise=card.id),))
    return context.programme.todays(routine)
