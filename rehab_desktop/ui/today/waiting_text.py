"""What the next step waits for, in one line."""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.programme.waiting import WaitsFor
from rehab_desktop.text.programme_text import full_day, names_of
from rehab_desktop.text.wording import catalogue, translate


def waiting_line(plan: TodaysPlan, library: Library, guide: ProgrammeGuide) -> str:
    """Next step: 1 of 2 good sessions of Wall calf strides; empty where a step is recommended."""
    waits = plan.waits
    if waits is None:
        return ""
    stage = plan.here.waits_for if plan.here is not None else None
    return patterns()[waits.what].format(
        name=names_of([waits.exercise], library) if waits.exercise else "",
        day=full_day(waits.until) if waits.until is not None else "",
        limit=waits.limit,
        good=waits.good,
        needed=waits.needed or guide.growth.sessions,
        stage=catalogue(stage.name) if stage is not None else "",
    )


def patterns() -> dict[WaitsFor, str]:
    """A sentence for each thing that a step may wait for."""
    return {
        WaitsFor.TRAINING: translate(
            "programme", "Next step: {needed} good sessions of the same exercise in a row earn it."
        ),
        WaitsFor.RED: translate(
            "programme", "Steps up come again on {day}, a week after the last red day."
        ),
        WaitsFor.MORNING: translate(
            "programme", "Next step: answer how the knee was the morning after."
        ),
        WaitsFor.PAIN: translate(
            "programme", "Next step: {name} with pain of no more than {limit} in it and after it."
        ),
        WaitsFor.SORE: translate(
            "programme", "Next step: {name} with a knee that is as usual the morning after."
        ),
        WaitsFor.SETS: translate("programme", "Next step: {name} with all of its sets done."),
        WaitsFor.TOLD: translate(
            "programme", "Next step: tell the pain after a session with {name}."
        ),
        WaitsFor.MORE: translate(
            "programme", "Next step: {good} of {needed} good sessions of {name}."
        ),
        WaitsFor.TRY: translate(
            "programme", "Next step: try what has changed in {name}; one thing at a time."
        ),
        WaitsFor.LATER: translate(
            "programme", "{name} has earned a step; it comes from {day} on, one a week at most."
        ),
        WaitsFor.EVERYDAY: translate(
            "programme", "On to {stage} when everyday pain is 0 to {limit}."
        ),
        WaitsFor.CALMER: translate(
            "programme", "Next step: it comes with everyday pain of 0 to {limit}."
        ),
        WaitsFor.ASKING: translate(
            "programme", "Next step: ask a doctor or physiotherapist about the pain elsewhere."
        ),
        WaitsFor.GATE: translate(
            "programme", "Next step: the gate of {name}; its page says what it asks for."
        ),
        WaitsFor.TOP: translate(
            "programme", "Every exercise is at the top of its ladder; now it is about keeping it."
        ),
    }
