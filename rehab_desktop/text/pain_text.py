"""What a pain of 0-10 means, in the catalogue's words, during a session and for the next one."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.safety import Ask, PainLight, ends_training, pain_light
from rehab_desktop.text.wording import catalogue, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetySection:
    """A few sentences under one heading."""

    title: str
    lines: list[str]


def is_running_drill(activity: str, library: Library) -> bool:
    """The stricter pain limit of running holds for this exercise."""
    card = library.exercises.get(activity)
    return card is not None and card.kind.is_drill


def pain_advice(ask: Ask, guide: SafetyGuide, *, easier: bool, running: bool = False) -> str:
    """What to do now with a pain that asks for this, in the words of its light; `easier` says that
    there is an easier version. Above a limit of the exercise itself the exercise alone is stopped.
    """
    match ask:
        case Ask.END:
            return catalogue(guide.advice(PainLight.RED).statement.text)
        case Ask.STOP:
            stop = translate("wording", "Stop this exercise for today.")
            return f"{stop} {catalogue(guide.running.text)}" if running else stop
        case Ask.EASE if not easier:
            return translate("wording", "Go on gently, and stop if it grows.")
        case Ask.EASE:
            return catalogue(guide.advice(PainLight.AMBER).statement.text)
    return catalogue(guide.advice(PainLight.GREEN).statement.text)


def next_time(value: int, *, running: bool = False, everyday: int = 0) -> str:
    """What a pain of 0-10 after a session means for the next one; empty for -1, none told."""
    if value < 0:
        return ""
    if ends_training(value):
        return translate(
            "wording",
            "No more training today and tomorrow. What hurt rests for two whole days and comes back"
            " one level lower.",
        )
    return {
        PainLight.GREEN: translate("wording", "Carry on as planned next time."),
        PainLight.AMBER: translate("wording", "Take the easier version next time."),
        PainLight.RED: translate(
            "wording", "Leave what hurt alone for two days and come back one level lower."
        ),
    }[pain_light(value, running=running, everyday=everyday)]


def light_name(value: int, *, running: bool = False, everyday: int = 0) -> str:
    """The light in words, since colour alone must not tell it; empty for -1."""
    if value < 0:
        return ""
    return {
        PainLight.GREEN: translate("wording", "Green"),
        PainLight.AMBER: translate("wording", "Amber"),
        PainLight.RED: translate("wording", "Red"),
    }[pain_light(value, running=running, everyday=everyday)]


def afterwards(guide: SafetyGuide) -> str:
    """How the knee should feel in the hours after a session, and what to do if it does not."""
    said = (*guide.after, *guide.if_not[:1])
    return " ".join(catalogue(statement.text) for statement in said)


def safety_sections(guide: SafetyGuide) -> tuple[SafetySection, ...]:
    """What the app is not, who should ask first, what the pain lights mean, when to get help."""
    lights = translate("wording", "Pain {lowest} to {highest}: {advice}")
    return (
        SafetySection(title="", lines=[catalogue(guide.notice.text)]),
        _section(
            translate("wording", "Ask a doctor or physiotherapist before you start if one is true"),
            guide.screen_before_start,
        ),
        SafetySection(
            title=translate("wording", "While you train"),
            lines=[
                *(
                    lights.format(
                        lowest=one.lowest,
                        highest=one.highest,
                        advice=catalogue(one.statement.text),
                    )
                    for one in guide.lights
                ),
                catalogue(guide.running.text),
                catalogue(guide.aim.text),
            ],
        ),
        _section(translate("wording", "Stop at once at any of these"), guide.stop),
        _section(
            translate("wording", "Call the emergency number now (112 in Europe)"), guide.call_now
        ),
        _section(translate("wording", "Be seen by a doctor today"), guide.today),
        _section(
            translate("wording", "Book a visit with a doctor or physiotherapist"), guide.visit
        ),
    )


def _section(title: str, statements: tuple[Statement, ...]) -> SafetySection:
    return SafetySection(title=title, lines=[catalogue(one.text) for one in statements])
