"""The hands of a therapist at the window of a driven app, and what each step of the day costs them.

The keystroke-level model (Card, Moran and Newell 1980) takes 0.28 s for a key of somebody who types
a little, and 1.35 s for each thought before some keys. A key with Ctrl, Shift or Alt counts as two.
What the app or the patient takes meanwhile is no time at the keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.end_to_end.driving import Driven
from tests.end_to_end.patience import Patience

KEY_S, THOUGHT_S = 0.28, 1.35
MOST_TABS = 40


@dataclass(slots=True)
class Step:
    """Something that the day asks for. `budget` is what it may cost at most, in words."""

    name: str
    budget: str = ""
    keys: int = 0
    thoughts: int = 0

    @property
    def seconds(self) -> float:
        """What it costs at the keys."""
        return self.keys * KEY_S + self.thoughts * THOUGHT_S

    @property
    def kept(self) -> bool:
        """It cost no more than its budget; true without one."""
        number, _, unit = self.budget.partition(" ")
        if not number:
            return True
        return (self.keys if unit == "keys" else self.seconds) <= float(number)


def table(steps: Sequence[Step]) -> str:
    """The steps as a table in Markdown; of those that were taken several times the dearest."""
    dearest: dict[str, Step] = {}
    for one in steps:
        known = dearest.setdefault(one.name, one)
        if one.seconds > known.seconds:
            dearest[one.name] = one
    rows = [
        f"| {one.name} | {one.keys} | {one.thoughts} | {one.seconds:.0f} s | {one.budget} |"
        for one in dearest.values()
    ]
    head = ["| step | keys | thoughts | at the keys | budget |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows])


class Hands:
    """`app` is driven by keys alone; `steps` has what was done so far."""

    def __init__(self, app: Driven) -> None:
        self.app = app
        self.steps: list[Step] = []

    def begin(self, name: str, budget: str = "") -> None:
        """What follows belongs to this step."""
        self.steps.append(Step(name=name, budget=budget))

    def press(self, *keys: str) -> None:
        """After a thought these keys, as Qt writes them: `Ctrl+K`, `Return`, `S`."""
        step = self.steps[-1]
        step.thoughts += 1
        step.keys += sum(1 if "+" not in key else 2 for key in keys)
        self.app.ask("keys", keys)

    def type(self, text: str, *then: str) -> None:
        """After a thought this text, and then these keys."""
        step = self.steps[-1]
        step.keys += len(text) + sum(letter.isupper() for letter in text)
        self.app.ask("type", text)
        self.press(*then)

    def tab_to(self, text: str, *then: str) -> None:
        """After a thought Tab until the keyboard is on what says this, and then these keys."""
        tabs = 0
        while self.app.ask("focused") != text:
            assert tabs < MOST_TABS, f"Tab does not reach {text}"
            self.app.ask("keys", ["Tab"])
            tabs += 1
        self.steps[-1].keys += tabs
        self.press(*then)

    def see(self, text: str) -> None:
        """Wait until the window says this somewhere."""
        self._until(lambda: any(text in one for one in self.said()), text)

    def see_line(self, text: str) -> None:
        """Wait until a text of the window is this one."""
        self._until(lambda: text in self.said(), text)

    def said(self) -> list[str]:
        """Every text of the window, and what stands in its fields of several lines."""
        return [*self.app.ask("texts"), *self.app.ask("written")]

    def see_display(self, text: str) -> None:
        """Wait until the patient's display says this somewhere."""
        self._until(lambda: any(text in one for one in self.display()), f"{text} on the display")

    def display(self) -> list[str]:
        """What the patient's display says, its title first; nothing where it is not shown."""
        shown = self.app.ask("display")
        return [shown["title"], *shown["texts"]] if shown is not None else []

    def _until(self, holds: Callable[[], bool], wanted: str) -> None:
        patience = Patience(self.app.process.pid)
        assert patience.until(holds), f"{wanted}: {self.said()}"
