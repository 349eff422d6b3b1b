"""One page about the knee and the week: all of it to be left out, none of it lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.programme.intake import Knee, Place, Since
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.ui.first import intake_choices, whom_to_see
from rehab_desktop.ui.first.intake_model import IntakeModel
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shipped import library
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_first import welcome


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def intake_of(scene: Scene) -> IntakeModel:
    assert scene.app is not None
    return cast(IntakeModel, scene.app.pages_model.intake)


def shown(opened: list[AppWindow], scene: Scene, name: str) -> AppWindow:
    SCENES[name](scene)
    opened.append(open_window(scene, scene.world.settings, 1440, 900))
    return opened[-1]


def test_the_first_start_asks_once_and_skipping_changes_nothing(
    opened: list[AppWindow], scene: Scene
) -> None:
    window = shown(opened, scene, "welcome").window
    assert "Welcome" in looking.told(window)
    for _ in range(14):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        assert looking.is_within(focus, "Overlay")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert "Welcome" not in looking.told(window)
    assert scene.world.settings.welcomed is True
    assert scene.world.programme_file.kept.intake is None
    assert scene.world.programme_file.kept.everyday == ()
    # Space starts what is due, as without the page.
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert scene.app is not None
    assert scene.app.property("screen") == "first"


def test_all_that_was_answered_is_kept_by_done_and_stands_there_the_next_time(
    scene: Scene,
) -> None:
    intake = welcome(scene)
    intake.togglePlace("kneecap")
    intake.togglePlace("below")
    intake.togglePlace("below")
    intake.setKnee("left")
    intake.setSince("months")
    intake.setEveryday(3)
    intake.setRuns("2")
    intake.setDays("4")
    intake.setMinutes("20")
    intake.toggleThing("foam roller")
    intake.done()
    assert intake.property("shown") is False
    kept = scene.world.programme_file.kept
    assert kept.intake is not None
    assert kept.intake.places == {Place.KNEECAP}
    assert (kept.intake.knee, kept.intake.since) == (Knee.LEFT, Since.MONTHS)
    assert (kept.intake.runs, kept.intake.days, kept.intake.minutes) == (2, 4, 20)
    assert kept.intake.without == {"foam roller"}
    assert [one.pain for one in kept.everyday] == [3]
    intake.open()
    for name, value in (("knee", "left"), ("since", "months"), ("runs", "2"), ("days", "4")):
        assert intake.property(name) == value
    assert (intake.property("minutes"), intake.property("everyday")) == ("20", 3)
    assert intake.property("hurting") == ["kneecap"]
    missing = [line.value for line in intake.property("kit").rows if not line.on]
    assert missing == ["foam roller"]


def test_done_without_an_answer_keeps_nothing(scene: Scene) -> None:
    welcome(scene).done()
    assert scene.world.programme_file.kept.intake is None
    assert scene.world.settings.welcomed is True


def test_the_same_answer_again_takes_it_back(scene: Scene) -> None:
    intake = welcome(scene)
    for _ in range(2):
        intake.setKnee("both")
        intake.setEveryday(0)
        intake.setDays("3")
    intake.done()
    kept = scene.world.programme_file.kept
    assert kept.intake is not None
    assert (kept.intake.knee, kept.intake.days, kept.everyday) == (None, None, ())


def test_what_was_kept_stays_when_the_page_is_left_and_what_was_begun_is_found_again(
    scene: Scene,
) -> None:
    SCENES["intake"](scene)
    before = scene.world.programme_file.kept
    intake = intake_of(scene)
    intake.setDays("6")
    intake.skip()
    assert scene.world.programme_file.kept == before
    intake.open()
    assert intake.property("days") == "6"
    intake.done()
    told = scene.world.programme_file.kept.intake
    assert told is not None
    assert before.intake is not None
    assert replace(told, day=before.intake.day) == replace(before.intake, days=6)


def test_an_everyday_pain_that_was_not_touched_is_not_told_anew(scene: Scene) -> None:
    SCENES["intake"](scene)
    intake = intake_of(scene)
    assert intake.property("everyday") == 3
    intake.setRuns("3")
    intake.done()
    assert len(scene.world.programme_file.kept.everyday) == 1


def test_an_everyday_pain_put_right_on_the_same_day_counts_once(scene: Scene) -> None:
    intake = welcome(scene)
    intake.setEveryday(8)
    intake.done()
    intake.open()
    intake.setEveryday(2)
    intake.done()
    assert [one.pain for one in scene.world.programme_file.kept.everyday] == [2]


def test_a_new_everyday_pain_leaves_the_one_of_last_week_in_the_file(scene: Scene) -> None:
    told = scene.world.clock.wall() - timedelta(days=7)
    file = scene.world.programme_file
    report = PainReport(id="e", kind=PainKind.EVERYDAY, told_at=told, pain=5)
    file.kept = replace(file.kept, everyday=(report,))
    scene.open()
    QCoreApplication.processEvents()
    intake = intake_of(scene)
    intake.open()
    intake.setEveryday(2)
    intake.done()
    assert [one.pain for one in file.kept.everyday] == [5, 2]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Place.OUTER, "iliotibial band"),
        (Place.BELOW, "tendon"),
        (Place.INNER, "looked at by a doctor or physiotherapist"),
        (Place.BEHIND, "the calf is swollen"),
        (Place.ELSEWHERE, "see a doctor first"),
    ],
)
def test_pain_elsewhere_says_at_once_whom_to_see_and_locks_nobody_out(
    scene: Scene, place: Place, said: str
) -> None:
    intake = welcome(scene)
    intake.togglePlace(place.value)
    first, last = intake.property("whomToSee")
    assert said in first
    assert "first" in first
    assert "made for pain around the kneecap" in last
    assert "running drills are left out" in last
    intake.done()
    assert scene.world.programme_file.kept.intake is not None


def test_the_page_before_the_first_session_asks_for_the_same_places() -> None:
    asked = " ".join(one.text for one in load_catalogue(paths.CATALOGUE).safety.screen_before_start)
    words = ("below it", "outer", "inner", "back of the knee", "hip, groin, back or a bone")
    assert all(word in asked for word in words)
    assert len(words) == len(set(Place) - {Place.KNEECAP})
    assert f"{whom_to_see.TOO_MUCH} out of 10 or more" in asked


def test_who_says_to_have_asked_keeps_it_with_done_and_may_take_it_back(scene: Scene) -> None:
    intake, kept = welcome(scene), scene.world.programme_file
    intake.togglePlace(Place.BELOW.value)
    intake.setAsked(True)
    assert intake.property("asked") is True
    intake.togglePlace(Place.BEHIND.value)
    assert intake.property("asked") is False, "of this place nobody was asked yet"
    intake.setAsked(True)
    intake.done()
    assert kept.kept.confirmed >= {"asked:below", "asked:behind"}
    intake.open()
    assert intake.property("asked") is True
    intake.setAsked(False)
    intake.done()
    assert not any(what.startswith("asked:") for what in kept.kept.confirmed)


def test_pain_around_the_kneecap_alone_sends_nobody_away() -> None:
    assert whom_to_see.about_places({Place.KNEECAP}) == []
    assert whom_to_see.about_places(set()) == []


@pytest.mark.parametrize(("pain", "warned"), [(None, False), (0, False), (5, False), (6, True)])
def test_much_everyday_pain_asks_for_somebody_to_look_first(pain: int | None, warned: bool) -> None:
    assert ("physiotherapist or doctor first" in whom_to_see.about_everyday(pain)) is warned


def test_the_drawing_and_the_names_choose_the_same(opened: list[AppWindow], scene: Scene) -> None:
    window = shown(opened, scene, "welcome").window
    intake = intake_of(scene)

    def tap(place: str) -> None:
        spot = looking.named(window, "spot-" + place)
        at = spot.mapToScene(MIDDLE[place]).toPoint()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    for place in MIDDLE:
        tap(place)
        assert intake.property("hurting") == [place]
        tap(place)
        assert intake.property("hurting") == []
    # On a left knee the outer side is at the other side of the picture.
    outer_of_a_right_knee = _x(looking.named(window, "spot-outer"), MIDDLE["outer"])
    intake.setKnee("left")
    settle()
    assert _x(looking.named(window, "spot-outer"), MIDDLE["outer"]) > outer_of_a_right_knee
    tap("outer")
    assert intake.property("hurting") == ["outer"]


MIDDLE = {
    "kneecap": QPointF(60, 60),
    "below": QPointF(60, 98),
    "outer": QPointF(32, 70),
    "inner": QPointF(88, 70),
}
"""A point of each place on the drawing, in its units."""


def _x(spot: QQuickItem, point: QPointF) -> float:
    return spot.mapToScene(point).x()


def test_the_places_are_one_stop_with_arrows_inside(opened: list[AppWindow], scene: Scene) -> None:
    window = shown(opened, scene, "welcome").window
    first = looking.named(window, "place-kneecap")
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert looking.focused(window, "objectName") == "place-below"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert intake_of(scene).property("hurting") == ["below"]
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert not looking.focused(window, "objectName").startswith("place-")


def test_it_is_opened_from_today_and_from_the_settings(
    opened: list[AppWindow], scene: Scene
) -> None:
    window = shown(opened, scene, "today-empty").window
    for name in ("aboutYou", "openIntake"):
        looking.named(window, name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(window, Qt.Key.Key_Return)
        settle()
        assert "You and your knee" in looking.told(window)
        assert intake_of(scene).property("shown") is True
        QTest.keyClick(window, Qt.Key.Key_Escape)
        settle()
        assert intake_of(scene).property("shown") is False
        assert scene.app is not None
        scene.app.pages_model.go("settings")
        cast(SettingsModel, scene.app.pages_model.settings).openSection("session")
        settle()


def test_all_that_the_cards_need_is_asked_for() -> None:
    things = {thing for card in library().exercises.values() for thing in card.needs}
    assert set(intake_choices.kit(library())) == things
    assert {"mat", "wall", "door frame", "foam roller", "stick", "room to run"} <= things


@pytest.mark.parametrize(("value", "choice"), [(None, ""), (0, "0"), (5, "5"), (9, "5")])
def test_more_runs_than_can_be_chosen_are_the_last_choice(value: int | None, choice: str) -> None:
    assert intake_choices.nearest(value, intake_choices.RUNS) == choice


def test_minutes_between_two_choices_are_shown_as_none_and_kept() -> None:
    assert intake_choices.nearest(25, intake_choices.MINUTES) == ""
