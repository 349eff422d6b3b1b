"""A day in a clinic by keys alone. `python -m tests.end_to_end.playing_the_day` plays it and writes
what each step costs at the keys into docs/performance.md.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.end_to_end.clinic_before import PLANNED, WALK_IN, make_morning
from tests.end_to_end.driving import Driven
from tests.end_to_end.hands import Hands, Step, table
from tests.end_to_end.x_server import Server, two_screens
from tests.generated_block import GeneratedBlock

BLOCK = GeneratedBlock(
    page=Path(__file__).resolve().parents[2] / "docs" / "performance.md",
    name="keys",
    writer="tests/end_to_end/playing_the_day.py",
)
SPEED = "12"
"""A session of four minutes takes twenty seconds."""


def play(folder: Path) -> list[Step]:
    """Play the day in the clinic of `folder`, from who works to the window's cross. Returns what
    each step cost.
    """
    with (
        two_screens() as server,
        Driven(folder, "--speed", SPEED, QT_QPA_PLATFORM="xcb", DISPLAY=server.name) as app,
    ):
        hands = Hands(app)
        hands.see("Jon Otter")
        app.ask("move", 0, 0)
        _morning(hands)
        _somebody_new(hands)
        _in_week_three(hands)
        _in_the_gym(hands, server)
        _told_by_mouth(hands)
        _colleague(hands)
        _pain_of_seven(hands)
        _scores_due(hands)
        _missed(hands)
        _last_visit(hands)
        _walk_in(hands)
        _end_of_day(hands)
        assert app.ask("cross"), "nothing is asked where all is signed"
        assert app.exit_code() == 0
    return hands.steps


def _names_in(texts: Iterable[str]) -> list[str]:
    """Which of the people are named there."""
    said = " ".join(texts)
    return [one for person in (*PLANNED, WALK_IN) for one in person[:2] if one in said]


def _chart_of(hands: Hands, letters: str, born: str) -> None:
    """A few letters lead to the chart."""
    hands.begin("a chart, from anywhere", "20 s")
    hands.press("Ctrl+K")
    hands.type(letters, "Return")
    hands.see("Scores and tests")
    hands.see(f"born {born}")


def _to_day(hands: Hands) -> None:
    hands.begin("back to the day")
    hands.press("Ctrl+1")
    hands.see("To look at")


def _after(hands: Hands, pain: str = "2", end: str = "Session complete") -> None:
    """The session comes to its end, and the patient says two numbers."""
    hands.see(end)
    hands.begin("the patient's two numbers")
    hands.press(pain, "Return")
    hands.press("5", "Return")


def _note(hands: Hands, plan: str) -> None:
    hands.begin("the note of a session: a line of one's own, signed", "25 s")
    hands.press("Return")
    hands.see("Drafted from the records")
    hands.press("Tab", "Tab", "Tab", "Return")
    hands.type(plan, "Ctrl+Return")
    hands.see("Add an amendment")


def _morning(hands: Hands) -> None:
    hands.begin("who works, the day, the note of yesterday", "60 s")
    hands.see("Who works now?")
    hands.see("Jon Otter")
    hands.press("2")
    hands.see("To look at")
    hands.press("E")
    hands.see("Sign one after another")
    hands.press("N")
    hands.see("Stairs are easier")
    hands.press("Ctrl+Return")
    hands.see("Came or missed?")
    hands.press("Esc")
    hands.see("To look at")


def _somebody_new(hands: Hands) -> None:
    hands.begin("a new person, put on the day", "25 s")
    hands.press("A")
    hands.type("Fernlake 800", "Return")
    hands.see("New person")
    hands.press("Tab")
    hands.type("Ash", "Tab")
    hands.type("1995", "Return")
    hands.see("Fernlake, Ash is added.")
    hands.begin("told what is kept here", "15 s")
    hands.press("Return")
    hands.see("Nothing is prescribed yet")
    hands.press("C")
    hands.see("Told what is kept here: today")
    hands.begin("three scores, a test, a goal", "90 s")
    hands.press("O")
    hands.type("3", "Tab")
    hands.type("6", "Tab")
    hands.type("stairs", "Tab")
    hands.type("4", *["Shift+Tab"] * 4, "Right", "Return", "Tab")
    hands.type("knee to wall", "Tab")
    hands.type("8", "Tab")
    hands.type("cm", "Return")
    hands.see("Kept: 3 scores, 1 test.")
    hands.press("G")
    hands.type("Run 5 km again", "Return")
    hands.see("The goal is added.")
    hands.begin("a prescription from a template, signed", "20 s")
    hands.press("P")
    hands.see("Nothing is prescribed yet.")
    hands.press("Ctrl+T")
    hands.type("start", "Return")
    hands.see("is in the list.")
    hands.press("Ctrl+Return")
    hands.see("A signed version never changes")
    hands.press("Return")
    hands.see("Version 1 is signed")
    hands.begin("a session to teach: a mistake, a line")
    hands.press("S")
    hands.see("Begin")
    hands.press("3", "Return")
    hands.see("This hurts")
    hands.press("O", "B")
    hands.see("Arching the back for height (")
    hands.press("N")
    hands.type("tires early", "Return")
    hands.see("tires early (")
    _after(hands)
    _note(hands, "Begin with three days")


def _in_week_three(hands: Hands) -> None:
    _chart_of(hands, "oa", "1982")
    hands.see("Pain 6/10")
    hands.begin("as last time, two changes, signed", "25 s")
    hands.press("P")
    hands.see("Draft of version 2")
    hands.press("Ctrl+D")
    hands.see("As in version 1.")
    hands.press("S")
    hands.press("Down", "S")
    hands.press("Ctrl+Return")
    hands.see("A signed version never changes")
    hands.press("Return")
    hands.see("Version 2 is signed")
    hands.begin("a session on the patient's display, a set less ahead")
    hands.press("S")
    hands.see("Begin")
    hands.press("D")
    hands.see_display("Praxis Beispiel")
    hands.press("2", "Return")
    hands.see("This hurts")
    hands.press("E")
    hands.press("Down", "-", "Return")
    _after(hands)
    hands.begin("today's changes kept for home")
    hands.see("Keep today's changes for home?")
    hands.press("Return")
    hands.see("Kept as a draft of the next version")
    _note(hands, "Stairs next week")


def _in_the_gym(hands: Hands, server: Server) -> None:
    _to_day(hands)
    hands.begin("a session from the day, on the display")
    hands.press("S")
    hands.see("Begin")
    hands.press("1", "Return")
    hands.see("This hurts")
    hands.see_display("hamstring bridge")
    assert not _names_in(hands.display()), "the patient's display names nobody"
    server.unplug("projector")
    hands.see("The other screen is gone")
    assert hands.display() == []
    server.set_monitor("projector", 1280, 0, 1280, 800)
    hands.see("D shows the display on it")
    hands.begin("the display again after its cable was out")
    hands.press("D")
    hands.see_display("hamstring bridge")
    hands.begin("park, and open somebody else", "2 keys")
    hands.press("K")
    hands.see("To look at")
    hands.press("Up", "Return")
    hands.see("1982")
    hands.see("Version 2, since today")
    hands.begin("back to the one who waits, who goes on", "2 keys")
    hands.press("Esc")
    hands.see("To look at")
    hands.press("K")
    hands.see("This hurts")
    hands.press("Space")
    _after(hands)
    _note(hands, "The gym alone")


def _told_by_mouth(hands: Hands) -> None:
    _chart_of(hands, "bra", "1980")
    hands.begin("what was done at home, by mouth: three days", "20 s")
    hands.press("O")
    hands.press("Shift+Tab", "Right", "Right", "Return")
    hands.see("How much of each day's exercises")
    hands.press("Tab", "Return", "Tab", "Return", "Tab", "Right", "Right", "Return")
    hands.press("Ctrl+Return")
    hands.see("Kept: 3 days")
    hands.begin("the note of a visit without a session", "25 s")
    hands.press("N")
    hands.see("Drafted from the records")
    hands.press("Tab", "Tab", "Tab", "Return")
    hands.type("Paper again", "Ctrl+Return")
    hands.see("Add an amendment")


def _colleague(hands: Hands) -> None:
    hands.begin("a colleague takes the laptop", "8 s")
    hands.press("Ctrl+L")
    hands.see("Who works now?")
    hands.press("1")
    hands.see("Zephyr, Ned")
    hands.begin("a session of hers")
    hands.press("S")
    hands.see("Begin")
    hands.press("0", "Return")
    _after(hands, "0")
    _note(hands, "Twice a week")
    hands.begin("the laptop back", "8 s")
    hands.press("Ctrl+L")
    hands.see("Who works now?")
    hands.press("2")
    hands.see("Add an amendment")  # where MK was


def _pain_of_seven(hands: Hands) -> None:
    _chart_of(hands, "ke", "1990")
    hands.begin("a session from the chart")
    hands.press("S")
    hands.see("Begin")
    hands.press("2", "Return")
    hands.see_line("Set 2 of 2")
    hands.press("Right")
    hands.begin("it hurts, 7: the session is ended", "10 s")
    hands.press("X")
    hands.press("7")
    hands.see("End the session and rest")
    hands.press("Space")
    _after(hands, "6", "Session ended early")
    _note(hands, "Rest two days")
    _chart_of(hands, "ke", "1990")
    hands.see("Pain 7/10")
    hands.see("Rule: Pain of 6 or more")


def _scores_due(hands: Hands) -> None:
    _chart_of(hands, "lar", "1975")
    hands.begin("three scores, asked on the display", "30 s")
    hands.press("S")
    hands.see("Scores on the display")
    hands.press("Q")
    for number in ("4", "7", "3"):
        hands.see("Asked on the display")
        hands.press(number, "Return")
    hands.begin("a session after them")
    hands.see_line("Begin")
    hands.press("3", "Return")
    _after(hands)
    hands.begin("a note that is begun and left")
    hands.press("Return")
    hands.see("Drafted from the records")
    hands.press("Tab", "Tab", "Tab", "Return")
    hands.type("Scores are better")
    hands.see("Kept, not signed")


def _missed(hands: Hands) -> None:
    _to_day(hands)
    hands.begin("missed", "2 keys")
    hands.press("M")
    hands.see("Marlwood, Finn is marked as missed.")


def _last_visit(hands: Hands) -> None:
    _chart_of(hands, "thi", "1999")
    hands.begin("the last visit: a goal met, the episode over", "40 s")
    hands.tab_to("Run 10 km without a thought: met", "Return")
    hands.see("The goal is met.")
    hands.press("E")
    hands.see("Their care here")
    hands.tab_to("Goes on", "Right", "Return", "Shift+Tab", "Return")
    hands.press("N")
    hands.see("Drafted from the records")
    hands.press("Tab", "Tab", "Tab", "Return")
    hands.type("Comes back if it returns", "Ctrl+Return")
    hands.see("Add an amendment")


def _walk_in(hands: Hands) -> None:
    _to_day(hands)
    hands.begin("somebody walks in")
    hands.press("A")
    hands.type("hol", "Return")
    hands.see("Hollowby, Tam is added.")
    hands.press("S")
    hands.see("Begin")
    hands.press("1", "Return")
    _after(hands)
    _note(hands, "Come again on Monday")


def _end_of_day(hands: Hands) -> None:
    _to_day(hands)
    hands.begin("the end of the day: what is open, a note signed", "90 s")
    hands.press("E")
    hands.see("Sign one after another")
    hands.press("N")
    hands.see("Scores are better")
    hands.press("Ctrl+Return")
    hands.see("For the paper of the day")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        BLOCK.write(table(play(make_morning(Path(folder)).folder)))
