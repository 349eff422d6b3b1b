"""With letters of 200 % in a small window a session still shows what it is for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtQuick import QQuickItem

from rehab_desktop import paths
from rehab_desktop.text.language import Language
from rehab_desktop.ui.shell.window import AppWindow
from tests.ui import looking
from tests.ui.test_screens import show


@pytest.fixture
def speaks() -> Iterator[Language]:
    """A language to be used; the one of before comes back."""
    language, before = Language(paths.WORDS), QLocale()
    yield language
    language.forget()
    QLocale.setDefault(before)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_a_get_ready_names_the_things_and_the_key_that_says_it_hurts(
    opened: list[AppWindow],
) -> None:
    shown = show(opened, "reminder-ready", 1024, 640, text_scale=2.0)
    said = [one.text for one in looking.texts(shown.window)]
    assert "You need: mat" in said
    assert "X" in said


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_a_get_ready_leaves_half_of_the_picture_in_sight(
    opened: list[AppWindow], speaks: Language, code: str
) -> None:
    speaks.use(code)
    shown = show(opened, "reminder-ready", 1024, 640, text_scale=2.0)
    tip = looking.named(shown.window, "tip")
    demo = tip.parentItem()
    assert demo is not None
    assert tip.height() <= 0.5 * demo.height()


@pytest.mark.parametrize("code", ["en", "de", "es"])
@pytest.mark.parametrize("name", ["reminder-ready", "hold", "manual"])
def test_the_buttons_below_stand_apart(
    opened: list[AppWindow], speaks: Language, name: str, code: str
) -> None:
    speaks.use(code)
    shown = show(opened, name, 1024, 640, text_scale=2.0)
    hurts, row = (place(looking.named(shown.window, one)) for one in ("hurtsNow", "transport"))
    assert hurts.right() < row.left()
    assert row.right() <= shown.window.width()
