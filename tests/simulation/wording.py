"""The words of docs/programme.md: doses, changes and reasons as physiotherapists say them."""

from __future__ import annotations

from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise, PhaseKind, Sides
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.progression import Advice, Suggestion
from rehab_desktop.core.programme.return_to_run import Verdict
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.programme.waiting import WaitingFor, WaitsFor

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

STRANDS = {Strand.MOBILITY: "Mobility", Strand.STRENGTH: "Strength", Strand.CONTROL: "Drills"}


def weekday(number: int) -> str:
    """The first day of the programme is a Monday."""
    return WEEKDAYS[(number - 1) % 7]


def dose(item: Item, card: Exercise, facts: ProgrammeLog) -> str:
    """Roller bridge: two legs, 45 s x 3."""
    level, asked = card.level(item.level), dose_of(item, card)
    told = level.title[0].lower() + level.title[1:] if len(card.levels) > 1 else ""
    seconds = next(
        (phase.seconds for phase in asked.phases if phase.kind is PhaseKind.HOLD),
        sum(phase.seconds for phase in asked.phases),
    )
    size = f"{seconds:g} s" if asked.reps == 1 else f"{asked.reps}"
    if told.endswith(" s"):
        told, size = told.rpartition(",")[0], size
    each = " a side" if asked.sides is Sides.EACH else ""
    text = f"{card.short_name}: {told + ', ' if told else ''}{size} × {asked.sets}{each}"
    held = present(card, facts)
    if held.volume < 1:
        text += " (a third less)"
    if held.reason == Advice.VARIATION.value:
        text += " (variation)"
    return text


def step(taken: Suggestion, cards: dict[str, Exercise]) -> str:
    """What a recommendation that was accepted changes."""
    if taken.change is Advice.PHYSIO:
        return PHYSIO[taken.why]
    card = cards[taken.exercises[0]]
    match taken.change:
        case Advice.LEVEL:
            title = card.level(taken.to).title
            return f"{card.short_name}: up to “{title[0].lower() + title[1:]}”"
        case Advice.SET:
            return f"{card.short_name}: {taken.to} sets"
        case Advice.FULL:
            return f"{card.short_name}: back to the full dose"
        case Advice.GATE:
            return f"{card.short_name}: gate passed, once a week at first"
        case _:
            return f"{card.short_name}: the card's variation"


PHYSIO = {
    "reds": "A physiotherapist is named: three red days within two weeks",
    "everyday": "A physiotherapist is named: everyday pain is too high for strength work",
    "stuck": "A physiotherapist is named: everyday pain stays above 3",
    "rise": "A physiotherapist is named: everyday pain has risen by 2 or more",
    "no gain": "A physiotherapist is named: no change of 2 points after six weeks",
}


def back(change: str, card: Exercise, facts: ProgrammeLog) -> str:
    """What was taken back by itself."""
    held = present(card, facts)
    if change == "rest":
        return "rests two days"
    if change == "full":
        return "back to the full dose"
    return "a third less" if held.volume < 1 else f"back to “{card.level(held.level).title}”"


def waits(plan: TodaysPlan, cards: dict[str, Exercise]) -> str:
    """What the next step waits for."""
    waiting = plan.waits
    if waiting is None:
        return "nothing: a step is recommended" if plan.suggestion else ""
    name = cards[waiting.exercise].short_name if waiting.exercise else ""
    return _WAITS[waiting.what].format(
        name=name,
        limit=waiting.limit,
        more=_more(waiting),
        day=_until(plan, waiting),
    )


_WAITS = {
    WaitsFor.TRAINING: "a session: none in the last week",
    WaitsFor.RED: "a calm week after the red sign, until {day}",
    WaitsFor.MORNING: "the answer about the morning after",
    WaitsFor.PAIN: "{name}: a session with pain of at most {limit}",
    WaitsFor.SORE: "{name}: a morning on which the knee is as usual",
    WaitsFor.SETS: "{name}: a session with all sets done",
    WaitsFor.TOLD: "{name}: an answer, before or after a session or in the morning",
    WaitsFor.MORE: "{name}: {more}",
    WaitsFor.TRY: "{name}: a session with what changed last",
    WaitsFor.LATER: "{name}: earned, comes from {day} on",
    WaitsFor.EVERYDAY: "everyday pain of at most {limit} for the next phase",
    WaitsFor.CALMER: "everyday pain of at most {limit}",
    WaitsFor.GATE: "two good sessions of the drills, for the gate of {name}",
    WaitsFor.TOP: "nothing: all is reached",
}


def _more(waiting: WaitingFor) -> str:
    left = waiting.needed - waiting.good
    if left <= 0:
        return "earned, not taken yet"
    return f"{left} more good session{'s' if left != 1 else ''}"


def _until(plan: TodaysPlan, waiting: WaitingFor) -> str:
    if waiting.until is None or plan.started is None:
        return ""
    number = (waiting.until - plan.started.started_on).days + 1
    return f"{weekday(number)} of week {(number - 1) // 7 + 1}"


def run(plan: TodaysPlan) -> str:
    """Which run comes next."""
    step = plan.run.step
    how = f"{step.run} min running, {step.walk} min walking, {step.times} times"
    if step.walk == 0:
        how = f"{step.run} min running"
    return "walking only" if plan.run.verdict is Verdict.WALK else how


def stage(plan: TodaysPlan, guide: ProgrammeGuide) -> str:
    """Build, 2nd week of it; what comes after the last week is called by its name."""
    here = plan.here
    if here is None:
        return ""
    if here.finished:
        return here.stage.name
    return f"{here.stage.name}, week {here.week} of {guide.length_weeks}"
