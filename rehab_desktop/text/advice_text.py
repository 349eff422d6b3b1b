"""What is recommended, in words: the one thing to change next and what it rests on."""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.progression import Advice, Suggestion
from rehab_desktop.text.programme_text import names_of
from rehab_desktop.text.wording import catalogue, counted, translate


def suggestion_title(suggestion: Suggestion, library: Library) -> str:
    """The one thing to change, as a proposal."""
    names = names_of(suggestion.exercises, library)
    match suggestion.change:
        case Advice.PHYSIO:
            return translate("programme", "Let a physiotherapist look at the knee")
        case Advice.GATE:
            return translate("programme", "Check the gate of {names}").format(names=names)
        case Advice.LEVEL:
            card = library.exercises[suggestion.exercises[0]]
            return translate("programme", "{names}: on to “{level}”").format(
                names=names, level=catalogue(card.level(suggestion.to).title)
            )
        case Advice.SET:
            return translate("programme", "{names}: {n} sets instead of {before}").format(
                names=names, n=suggestion.to, before=int(suggestion.to) - 1
            )
        case Advice.FULL:
            return translate("programme", "{names}: back to the full dose").format(names=names)
    card = library.exercises[suggestion.exercises[0]]
    return translate("programme", "{names}: {variation}").format(
        names=names, variation=catalogue(card.progress.to)
    )


def suggestion_why(suggestion: Suggestion, library: Library, everyday: int) -> str:
    """What it rests on, in the person's own days; `everyday` is the pain of daily life, 0-10."""
    match suggestion.change:
        case Advice.PHYSIO:
            return physio_reasons(everyday)[suggestion.why]
        case Advice.GATE:
            return translate(
                "programme",
                "The drills before it went well twice. A few things only you can tell.",
            )
    said = (
        translate(
            "programme",
            "%n good session(s) in a row: all sets done, and a calm knee.",
            "",
            suggestion.sessions,
        )
        if suggestion.asks_morning
        else translate(
            "programme",
            "%n good session(s) in a row: all sets done, a calm knee, as usual the morning after.",
            "",
            suggestion.sessions,
        )
    )
    return counted(said, suggestion.sessions)


def suggestion_rule(suggestion: Suggestion) -> str:
    """The rule behind it, in one sentence."""
    match suggestion.change:
        case Advice.PHYSIO:
            return translate(
                "programme",
                "An app cannot examine a knee. It names a physiotherapist after three red days "
                "within two weeks, with everyday pain that is high, stays above 3 or rises, and "
                "where nothing has changed after 6 weeks.",
            )
        case Advice.GATE:
            return translate(
                "programme",
                "High knees load the knee most, so they come last, and only where all of their "
                "gate holds.",
            )
    return translate(
        "programme",
        "One thing changes at a time: two good sessions in a row earn it, three with everyday "
        "pain of 3. The next level comes before more sets.",
    )


def physio_reasons(everyday: int) -> dict[str, str]:
    """Why a physiotherapist is worth asking, by the reason of `core.recommendation.see_physio`;
    `everyday` is the pain of daily life, 0-10.
    """
    return {
        "reds": translate(
            "programme",
            "Three red days within two weeks. Somebody who can examine the knee may find what an "
            "app cannot; until then less is left in the plan.",
        ),
        "everyday": translate(
            "programme",
            "Everyday pain is {n} of 10. With more than 5 only mobility is planned, and somebody "
            "who can examine the knee may help more than any plan.",
        ).format(n=everyday),
        "stuck": translate(
            "programme",
            "Everyday pain has stayed above 3 from one answer to the next. Somebody who can "
            "examine the knee may find what keeps it there.",
        ),
        "rise": translate(
            "programme",
            "Everyday pain has risen by 2 points or more since you told it before. Somebody who "
            "can examine the knee may find out why.",
        ),
        "no gain": translate(
            "programme",
            "After 6 weeks the pain has changed by less than 2 points. Somebody who can "
            "examine the knee may find what an app cannot.",
        ),
    }
