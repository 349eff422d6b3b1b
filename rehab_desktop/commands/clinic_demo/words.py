"""The words of a made-up clinic. Every family name says that its bearer was invented."""

from __future__ import annotations

from random import Random

THERAPISTS = (
    ("MK", "Mara Samplemann"),
    ("AB", "Anton Demobrook"),
    ("JT", "Jun Testerton"),
)

_FIRST = (
    "Sample", "Example", "Demo", "Tester", "Mock", "Dummy", "Pretend", "Fable", "Invent",
    "Muster", "Beispiel", "Probe", "Ejemplo", "Ficticio",
)  # fmt: skip
_LAST = (
    "field", "ton", "brook", "wood", "ridge", "worth", "ham", "by", "mann", "berg", "stein", "ez",
)  # fmt: skip
_GIVEN = (
    "Ada", "Aron", "Bea", "Ben", "Cleo", "Dario", "Ela", "Emil", "Fee", "Finn", "Greta", "Hugo",
    "Ida", "Ivo", "Jana", "Joel", "Kaja", "Kai", "Lea", "Levi", "Maja", "Milo", "Nele", "Noah",
    "Oda", "Otto", "Pia", "Paco", "Rosa", "Rune", "Sol", "Sami", "Tea", "Tom", "Uma", "Ugo",
    "Vera", "Vito", "Wanda", "Zoe",
)  # fmt: skip

COMPLAINTS = (
    "Knee pain on stairs, right",
    "Knee pain after 20 minutes of running",
    "Knee pain when sitting long",
    "Back to running after a break",
)
GOALS = (
    "Run 5 km without stopping",
    "Go down the stairs to the train without thinking of the knee",
    "A half marathon next autumn",
    "Kneel in the garden for an hour",
)
SAID = (
    "Stairs hurt less than last week",
    "Sat through a film without moving the leg",
    "The knee was warm after the long run",
    "Did the exercises in the evening, it suits better",
)
MESSAGES = (
    "Slowly, and stop at pain 4 of 10.",
    "Two of the three days is fine in a busy week.",
    "Breathe out on the way down.",
    "",
)
PLANS = (
    "Same prescription. Next visit in one week.",
    "One set more. Next visit in two weeks.",
    "Hold longer, same days. Asks before the long run.",
    "Less on running days.",
)
TESTS = (("Bridge on one leg", "s", 20, 60), ("Heel raises on one leg", "reps", 8, 28))
"""A test, its unit, and the range of what is measured."""


def name(chance: Random) -> tuple[str, str]:
    """A family name and a given name."""
    return chance.choice(_FIRST) + chance.choice(_LAST), chance.choice(_GIVEN)
