"""The cards that say why: each opens, names its sources, and leads on to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from tests.shipped import catalogue
from tests.shots import open_window, settle
from tests.ui import looking, scenes_library
from tests.ui.scene import Scene


def test_each_card_has_thoughts_and_sources(qtbot: QtBot) -> None:
    scene = Scene()
    model = scenes_library.learn(scene)
    assert len(catalogue().learning) >= 8
    for card in catalogue().learning:
        model.open(card.id)
        assert model.property("title") == card.title
        assert model.property("parts").rowCount() == len(card.parts)
        assert all(line.basis for line in model.property("parts").rows)
        titles = [line.title for line in model.property("sources").rows]
        assert titles
        assert len(titles) == len(set(titles))
        assert {catalogue().sources[one].title for one in card.sources} <= set(titles)
    with pytest.raises(ValueError, match="not in list"):
        model.open("nothing")


def test_the_card_on_help_repeats_the_safety_file(qtbot: QtBot) -> None:
    model = scenes_library.learn(Scene())
    model.open("help")
    guide = catalogue().safety
    texts = [line.text for line in model.property("listed").rows]
    said = (*guide.call_now, *guide.today, *guide.visit, *guide.stop)
    assert texts == [one.text for one in said]
    headings = [line.heading for line in model.property("listed").rows if line.heading]
    assert headings == [
        "Call the emergency number now (112 in Europe)",
        "Be seen by a doctor today",
        "Book a visit with a doctor or physiotherapist",
        "Stop a session at any of these",
    ]
    urgent = [line.text for line in model.property("listed").rows if line.urgent]
    assert urgent == [one.text for one in (*guide.call_now, *guide.today)]
    model.open("lights")
    lights = model.property("lights").rows
    assert [(one.light, one.range) for one in lights] == [
        ("green", "0 to 2"),
        ("amber", "3 to 5"),
        ("red", "6 to 10"),
    ]


def test_what_a_card_rests_on_stands_behind_one_why(qtbot: QtBot) -> None:
    scene = Scene()
    model = scenes_library.learn(scene)
    shown = open_window(scene, Settings(), 1280, 800)

    def judged() -> int:
        return sum("clinical judgement" in one.text for one in looking.texts(shown.window))

    try:
        model.open("help")
        settle()
        assert judged() == 0
        model.askWhy()
        settle()
        assert judged() > 0
    finally:
        shown.close()


def test_phases_of_the_programme_are_drawn_from_the_card(qtbot: QtBot) -> None:
    model = scenes_library.learn(Scene())
    model.open("weeks")
    phases = [(one.name, one.first, one.last) for one in model.property("phases").rows]
    assert phases == [("Settle", 1, 2), ("Build", 3, 5), ("Load", 6, 8), ("Bounce", 9, 12)]
    assert model.property("following") == ""
    model.next()
    assert model.property("title") == "How the twelve weeks go"


def test_a_card_opens_by_key_and_escape_goes_back_to_it(qtbot: QtBot) -> None:
    scene = Scene()
    model = scenes_library.learn(scene)
    shown = open_window(scene, Settings(), 1280, 800)
    try:
        looking.named(shown.window, "learn-load").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(shown.window, Qt.Key.Key_Return)
        settle()
        assert looking.focused(shown.window) == "All cards"
        said = [one.text for one in looking.texts(shown.window)]
        assert "What the knee can take" in said
        model.next()
        settle()
        assert model.property("title") == "Pain lights"
        assert looking.focused(shown.window) == "All cards"
        QTest.keyClick(shown.window, Qt.Key.Key_Escape)
        settle()
        assert looking.focused(shown.window) == "Pain lights"
    finally:
        shown.close()
