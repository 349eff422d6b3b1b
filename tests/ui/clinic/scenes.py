"""Every screen of a clinic, over the real store and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

from rehab_desktop.core.clinic.person import Person
from tests.ui.clinic.charts import lively, second_time, still_new, with_pains_told
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene, busy_day
from tests.ui.clinic.scenes_curtain import CURTAIN_SCENES
from tests.ui.clinic.scenes_data import DATA_SCENES
from tests.ui.clinic.scenes_led import LED_SCENES
from tests.ui.clinic.scenes_note import NOTE_SCENES
from tests.ui.clinic.scenes_settings import SETTINGS_SCENES


def first_therapist(scene: ClinicScene) -> None:
    """A file without anybody was put in the place of a damaged one."""
    scene.history.start_empty().result()
    scene.history.open().result()
    scene.open(working=False)


def who(scene: ClinicScene) -> None:
    """Two therapists, nobody works yet."""
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    scene.open(working=False)


def day(scene: ClinicScene) -> None:
    busy_day(scene)
    scene.open()
    scene.screens.day_model.look()
    scene.wait(8)


def day_first(scene: ClinicScene) -> None:
    """Nobody was ever entered."""
    scene.open()
    scene.screens.day_model.look()
    scene.wait()


def day_free(scene: ClinicScene) -> None:
    """People, and none of them comes."""
    scene.people()
    scene.open()
    scene.screens.day_model.look()
    scene.wait()


def day_adding(scene: ClinicScene) -> None:
    day(scene)
    adding = scene.screens.day_model.new_visit_model
    adding.open()
    adding.type("o 920")


def day_undo(scene: ClinicScene) -> None:
    """Somebody was marked as missed, with a way back."""
    day(scene)
    model = scene.screens.day_model
    model.miss(model.visits[-1].id)
    scene.wait()


def people(scene: ClinicScene) -> None:
    busy_day(scene)
    ned = scene.stores.people.people().result()[-1]
    scene.visit(ned, time(10), day=scene.now.date() + timedelta(days=3))
    model = scene.open()
    model.go("people")
    scene.screens.people_model.look()
    scene.wait()


def people_nobody(scene: ClinicScene) -> None:
    """Somebody was searched for who is not known."""
    people(scene)
    scene.screens.people_model.search("Fern")


def people_codes(scene: ClinicScene) -> None:
    """Codes stand in place of names."""
    people(scene)
    assert scene.model is not None
    scene.model.toggleNames()


def person_new(scene: ClinicScene) -> None:
    """A new person has the name of another."""
    people(scene)
    entering = scene.screens.new_person_model
    entering.begin("ola brambleby")
    entering.type("born", "1980")


def person_wrong(scene: ClinicScene) -> None:
    """A birth that cannot be."""
    people(scene)
    entering = scene.screens.new_person_model
    entering.begin("ola brambleby")
    entering.type("born", "eighty")
    entering.save()


def chart(scene: ClinicScene) -> None:
    """The tenth week of somebody, with something of everything."""
    _chart_of(scene, lively(scene))


def _chart_of(scene: ClinicScene, person: Person) -> None:
    scene.open().openChart(person.id)
    scene.screens.chart_model.open()
    scene.wait(8)


def chart_new(scene: ClinicScene) -> None:
    """Somebody who was entered a minute ago."""
    _chart_of(scene, still_new(scene))


def chart_unfolded(scene: ClinicScene) -> None:
    """One session is unfolded, and the flags that were looked at are one line."""
    chart(scene)
    model = scene.screens.chart_model
    model.flags_model.look(model.flags_model.lines[0].flag)
    scene.wait(8)
    line = model.time_line_model
    line.choose("home")
    line.unfold(next(one.entry for one in line.lines if one.entry.startswith("session")))


def chart_episodes(scene: ClinicScene) -> None:
    """Somebody who came with something else two years before."""
    person = lively(scene)
    second_time(scene, person)
    _chart_of(scene, person)
    scene.screens.chart_model.episodes_model.begin()


def chart_ending(scene: ClinicScene) -> None:
    """The care is ended, and the form asks how."""
    chart_episodes(scene)
    scene.screens.chart_model.episodes_model.end()


def chart_pains(scene: ClinicScene) -> None:
    """Somebody who told pain in the morning, in daily life and around a run."""
    person = lively(scene)
    with_pains_told(scene, person)
    _chart_of(scene, person)


def chart_scores(scene: ClinicScene) -> None:
    """Scores are entered, one of them out of its range."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.typeScore(0, "4")
    entry.typeScore(1, "12")
    entry.save()


def chart_tests(scene: ClinicScene) -> None:
    """A test is measured again, and a new one is entered."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.turnTo("tests")
    entry.typeTest(0, "9.5")
    entry.nameTest(1, "Single-leg squats")


def chart_told(scene: ClinicScene) -> None:
    """Days at home are told by mouth."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.turnTo("told")


def chart_particulars(scene: ClinicScene) -> None:
    """The particulars are changed; a birth that cannot be."""
    chart(scene)
    particulars = scene.screens.chart_model.particulars_model
    particulars.begin()
    particulars.type("born", "eighty")
    particulars.save()


def chart_score(scene: ClinicScene) -> None:
    """An older score is corrected, without a reason yet."""
    chart(scene)
    model = scene.screens.chart_model
    model.time_line_model.choose("score")
    entry = next(one for one in model.time_line_model.lines if one.entry.startswith("scores"))
    model.time_line_model.unfold(entry.entry)
    model.score_model.begin(model.time_line_model.unfolded_lines[0].score)
    model.score_model.correct("4", scene.now.date().isoformat(), "")


def chart_moving(scene: ClinicScene) -> None:
    """A session belongs to another person, who is searched for."""
    scene.person("Oakhaven", "Rune", code="RO-1", born=1982)
    chart_unfolded(scene)
    model = scene.screens.chart_model
    model.time_line_model.moveUnfolded()
    model.move_model.finder_model.search("o")


def chart_moved(scene: ClinicScene) -> None:
    """It went to another person, which its line says."""
    chart_moving(scene)
    model = scene.screens.chart_model
    model.move_model.finder_model.pick()
    model.move_model.finder_model.search("rune")
    model.move_model.finder_model.pick()
    model.move_model.save("Started in the wrong chart")
    scene.wait(8)


def chart_withdraw(scene: ClinicScene) -> None:
    """A reason is asked for before a session is withdrawn."""
    chart_unfolded(scene)
    line = scene.screens.chart_model.time_line_model
    line.withdrawSession(next(one.entry for one in line.lines if "session" in one.entry))


def finding(scene: ClinicScene) -> None:
    day(scene)
    scene.screens.find()
    scene.screens.finder_model.search("o")


def prescribe_empty(scene: ClinicScene) -> None:
    """Somebody to whom nothing was ever prescribed."""
    [ola, *_] = scene.people()
    scene.open()
    scene.prescribing_to(ola)
    scene.wait(8)


def prescribe(scene: ClinicScene) -> None:
    """The next version is written: something was added, changed and taken out."""
    [ola, *_] = scene.people()
    scene.prescribe(ola, scene.now.date() - timedelta(days=21))
    scene.open()
    scene.prescribing_to(ola)
    scene.wait(8)
    model = scene.screens.prescribe_model
    model.asLastTime()
    for exercise in ("high-knees-overhead", "wall-calf-strides"):
        model.picking_model.pickThis(exercise)
    prescribed, dosing = model.prescribed_model, model.dosing_model
    dosing.stepTimes(-1)
    dosing.stepTimes(-4)
    prescribed.select(0)
    prescribed.remove()
    prescribed.select(0)
    dosing.step("sets", 1)
    dosing.toggleDay(6)
    dosing.toggleDay(7)
    dosing.setTip("Press the heels down, and keep the back flat.")
    model.terms_model.stepLast(6)
    scene.wait()


def prescribe_sign(scene: ClinicScene) -> None:
    """The one question before signing."""
    prescribe(scene)
    scene.screens.prescribe_model.signing_model.sign()


def prescribe_removed(scene: ClinicScene) -> None:
    """Something was taken out, with a way back."""
    prescribe(scene)
    scene.screens.prescribe_model.prescribed_model.remove()


def prescribe_breaths(scene: ClinicScene) -> None:
    """The counts of a breathing exercise."""
    prescribe_empty(scene)
    model = scene.screens.prescribe_model
    model.picking_model.pickThis("breathing-90-90")
    model.dosing_model.step("exhale_s", 2)
    scene.wait()


def prescribe_templates(scene: ClinicScene) -> None:
    """Templates of one's own, of the clinic and of the catalogue."""
    prescribe(scene)
    model = scene.screens.prescribe_model
    templates = model.templates_model
    for title, for_all in (("After the first two weeks", False), ("Runner's knee, start", True)):
        model.open("saving")
        templates.setTitle(title)
        templates.setForAll(for_all)
        templates.save()
    model.open("templates")
    scene.wait()


def prescribe_saving(scene: ClinicScene) -> None:
    """A template that has no name yet."""
    prescribe(scene)
    model = scene.screens.prescribe_model
    model.open("saving")
    model.templates_model.save()


def prescribe_versions(scene: ClinicScene) -> None:
    """The last version beside the draft."""
    prescribe(scene)
    scene.screens.prescribe_model.terms_model.chooseProgress("propose")
    scene.screens.prescribe_model.open("versions")


def prescribe_withdraw(scene: ClinicScene) -> None:
    """A version is withdrawn, which needs a reason."""
    prescribe_versions(scene)
    versions = scene.screens.prescribe_model.versions_model
    versions.ask(versions.head_lines[0].version, True)
    versions.end()


def prescribe_left(scene: ClinicScene) -> None:
    """One has left a draft, which is told."""
    prescribe(scene)
    assert scene.model is not None
    scene.model.go("day")
    scene.screens.day_model.look()
    [person] = [one for one in scene.screens.services.roster.people.values() if one.given == "Ola"]
    scene.prescribing_to(person)
    scene.screens.prescribe_model.leave()
    scene.wait()


CLINIC_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-who": who,
    "clinic-first-therapist": first_therapist,
    "clinic-day": day,
    "clinic-day-first": day_first,
    "clinic-day-free": day_free,
    "clinic-day-adding": day_adding,
    "clinic-day-undo": day_undo,
    "clinic-people": people,
    "clinic-people-nobody": people_nobody,
    "clinic-people-codes": people_codes,
    "clinic-person-new": person_new,
    "clinic-person-wrong": person_wrong,
    "clinic-finding": finding,
    "clinic-chart": chart,
    "clinic-chart-new": chart_new,
    "clinic-chart-unfolded": chart_unfolded,
    "clinic-chart-episodes": chart_episodes,
    "clinic-chart-ending": chart_ending,
    "clinic-chart-pains": chart_pains,
    "clinic-chart-scores": chart_scores,
    "clinic-chart-tests": chart_tests,
    "clinic-chart-told": chart_told,
    "clinic-chart-particulars": chart_particulars,
    "clinic-chart-score": chart_score,
    "clinic-chart-moving": chart_moving,
    "clinic-chart-moved": chart_moved,
    "clinic-chart-withdraw": chart_withdraw,
    "clinic-prescribe": prescribe,
    "clinic-prescribe-empty": prescribe_empty,
    "clinic-prescribe-sign": prescribe_sign,
    "clinic-prescribe-removed": prescribe_removed,
    "clinic-prescribe-breaths": prescribe_breaths,
    "clinic-prescribe-templates": prescribe_templates,
    "clinic-prescribe-saving": prescribe_saving,
    "clinic-prescribe-versions": prescribe_versions,
    "clinic-prescribe-withdraw": prescribe_withdraw,
    "clinic-prescribe-left": prescribe_left,
    **CURTAIN_SCENES,
    **DATA_SCENES,
    **LED_SCENES,
    **NOTE_SCENES,
    **SETTINGS_SCENES,
}
