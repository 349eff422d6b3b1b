"""Two records of one person are put together in the window, by keyboard, and taken apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.ui.clinic.data.merge_model import MergeModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import press, type_in
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene
from tests.ui.clinic.scenes_data import data_of, twice

Show = Callable[..., ClinicWindow]


def asked(scene: ClinicScene, code: str = "OB-2") -> MergeModel:
    """The card on the first one's page, with the code of the other one looked up."""
    person, _ = twice(scene)
    merge = data_of(scene, person).merge_model
    merge.ask(code)
    merge.look()
    scene.wait(8)
    return merge


def codes(scene: ClinicScene) -> list[str]:
    return [one.code for one in scene.stores.people.people().result()]


def acts(scene: ClinicScene) -> list[Act]:
    return [one.act for one in scene.stores.trail.trail().result()]


def test_what_happens_is_shown_before_anything_is_done(scene: ClinicScene) -> None:
    merge = asked(scene)
    assert "OB-1" in merge.property("stays")
    assert "OB-2" in merge.property("givenUp")
    assert "Visits: 1 taken over" in merge.property("goes")
    assert merge.property("notices")[:2] == [
        "The names differ. Make sure that it is one person.",
        "The births differ. Make sure that it is one person.",
    ]
    assert not merge.property("ready")
    assert set(codes(scene)) == {"OB-1", "OB-2"}


def test_it_is_done_once_the_code_that_stays_was_typed(scene: ClinicScene) -> None:
    merge = asked(scene)
    merge.type("OB-2")
    merge.merge()
    assert merge.property("fault") == "Type OB-1, the code that stays."
    merge.type("ob-1")
    merge.merge()
    scene.wait(30)
    assert codes(scene) == ["OB-1"]
    assert merge.property("done") == "OB-2 is part of OB-1 now."
    assert [one.code for one in merge.lines] == ["OB-2"]
    assert acts(scene).count(Act.MERGED) == 2


def test_the_other_one_can_stay_and_its_page_is_shown(scene: ClinicScene) -> None:
    merge = asked(scene)
    merge.turn()
    scene.wait(8)
    assert merge.property("code") == "OB-2"
    merge.type("OB-2")
    merge.merge()
    scene.wait(30)
    assert codes(scene) == ["OB-2"]
    shown = scene.screens.records.person_model
    assert shown.property("name") == "Brambley, Ola"
    scene.wait(8)
    assert [one.code for one in shown.merge_model.lines] == ["OB-1"]


def test_it_is_taken_apart(scene: ClinicScene) -> None:
    merge = asked(scene)
    merge.type("OB-1")
    merge.merge()
    scene.wait(30)
    merge.takeApart(merge.lines[0].person)
    scene.wait(30)
    assert set(codes(scene)) == {"OB-1", "OB-2"}
    assert merge.lines == ()
    assert merge.property("done") == "OB-2 is a record of its own again."


def test_a_code_that_is_nobodys_or_its_own_is_refused(scene: ClinicScene) -> None:
    merge = asked(scene, "XX-9")
    assert merge.property("fault") == "Nobody here has the code XX-9."
    merge.ask("OB-1")
    merge.look()
    assert merge.property("fault") == "OB-1 is this record. Type another code."
    assert not merge.property("planned")


def test_who_was_given_up_is_found_by_the_old_code(scene: ClinicScene) -> None:
    person, again = twice(scene)
    scene.stores.merging.merge(person.id, again.id, "OB-1", BY_MK).result()
    scene.open()
    scene.wait(8)
    finder = scene.screens.finder_model
    finder.search("OB-2")
    assert [one.person for one in finder.lines] == [person.id]
    assert "was OB-2" in finder.lines[0].detail


def test_a_therapist_is_told_who_may(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    person, _ = twice(scene)
    merge = data_of(scene, person, "jo").merge_model
    assert merge.property("refusal") == "Only who leads the clinic may do that."


def test_all_of_it_goes_by_keyboard(scene: ClinicScene, show: Show) -> None:
    person, _ = twice(scene)
    data_of(scene, person)
    window = show()
    looking.named(window.window, "mergeOther").forceActiveFocus()
    type_in(window, "ob-2")
    press(window, Qt.Key.Key_Return)
    scene.wait(8)
    settle()
    looking.named(window.window, "mergeCode").forceActiveFocus()
    type_in(window, "ob-1")
    press(window, Qt.Key.Key_Return)
    scene.wait(30)
    settle()
    assert codes(scene) == ["OB-1"]
    looking.named(window.window, "takeApart-OB-2").forceActiveFocus()
    press(window, Qt.Key.Key_Space)
    scene.wait(30)
    assert set(codes(scene)) == {"OB-1", "OB-2"}
