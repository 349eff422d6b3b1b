"""A change is said in one sentence and can be undone; who shows what changed looks again."""

from __future__ import annotations

from concurrent.futures import Future

import shiboken6
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.base.operations import Changed, LastChange, Operation, Operations
from rehab_desktop.ui.base.questions import Questions
from tests.fakes import answer
from tests.shots import settle


class Drawer:
    """A drawer with things in it, one place that tells of it, and somebody who looks."""

    def __init__(self) -> None:
        self.things = ["pen"]
        self.operations = Operations(lambda error: f"It is stuck: {error}")
        self.place = LastChange(self.operations)
        self.looked: list[Changed] = []
        self.refused: list[str] = []
        self.operations.changed.connect(self.looked.append)
        self.operations.refused.connect(self.refused.append)

    def put(self, thing: str) -> Future[None]:
        self.things.append(thing)
        return answer(None)

    def take(self, thing: str, kept: Future[None] | None = None, *, held: bool = False) -> None:
        self.things.remove(thing)
        self.place.run(
            Operation(
                kept=kept or answer(None),
                changes=Changed.SCORES,
                said=lambda: f"The {thing} is taken." if thing not in self.things else "",
                undo=lambda: self.put(thing),
                undone=lambda: "It is back.",
                held=held,
            )
        )


def test_what_was_done_is_said_once_the_disk_has_it_and_taken_back(qtbot: QtBot) -> None:
    drawer, kept = Drawer(), Future[None]()
    drawer.take("pen", kept)
    settle()
    assert (drawer.place.sentence, drawer.looked) == ("", [])
    kept.set_result(None)
    settle()
    assert (drawer.place.sentence, drawer.place.can_be_undone) == ("The pen is taken.", True)
    drawer.place.undo()
    settle()
    assert (drawer.place.sentence, drawer.place.can_be_undone) == ("It is back.", False)
    assert drawer.things == ["pen"]
    assert drawer.looked == [Changed.SCORES, Changed.SCORES]
    drawer.place.undo()
    assert drawer.things == ["pen"], "taken back once"


def test_what_the_app_holds_already_is_said_and_looked_at_at_once(qtbot: QtBot) -> None:
    drawer = Drawer()
    drawer.take("pen", held=True)
    assert drawer.place.sentence == "The pen is taken."
    assert drawer.looked == [Changed.SCORES]


def test_what_no_longer_stands_is_not_said_and_not_undone(qtbot: QtBot) -> None:
    drawer = Drawer()
    drawer.take("pen", held=True)
    drawer.put("pen")
    assert (drawer.place.sentence, drawer.place.can_be_undone) == ("", False)
    drawer.place.undo()
    assert drawer.things == ["pen"]


def test_what_the_disk_refuses_is_told_and_looked_at_again(qtbot: QtBot) -> None:
    drawer, kept = Drawer(), Future[None]()
    drawer.things.append("key")
    drawer.take("key")
    settle()
    assert drawer.place.sentence == "The key is taken."
    drawer.take("pen", kept)
    kept.set_exception(OSError("no room"))
    settle()
    assert drawer.refused == ["It is stuck: no room"]
    assert drawer.place.sentence == "", "the key is not what was refused"
    assert drawer.looked == [Changed.SCORES, Changed.SCORES]


def test_a_page_that_is_gone_when_the_disk_answers_is_not_asked(qtbot: QtBot) -> None:
    drawer, kept = Drawer(), Future[None]()
    drawer.take("pen", kept)
    shiboken6.delete(drawer.place)
    kept.set_result(None)
    settle()
    assert drawer.looked == [Changed.SCORES]


def test_only_the_newest_of_two_equal_questions_is_answered(qtbot: QtBot) -> None:
    found: list[str] = []
    lost: list[BaseException] = []
    questions = Questions(lost.append)
    asked = {name: Future[str]() for name in ("March", "April", "scores", "May")}
    questions.ask("month", asked["March"], found.append)
    questions.ask("month", asked["April"], found.append)
    questions.ask("scores", asked["scores"], found.append)
    asked["April"].set_result("April")
    asked["March"].set_result("March")
    asked["scores"].set_exception(OSError("no room"))
    settle()
    assert (found, [str(one) for one in lost]) == (["April"], ["no room"])
    questions.ask("month", asked["May"], found.append)
    questions.drop("month")
    asked["May"].set_result("May")
    settle()
    assert found == ["April"]
