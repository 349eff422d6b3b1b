"""The note of a visit and the end of the day, over the real store and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

from rehab_desktop.core.clinic.note import AmendmentKind, NotePart
from rehab_desktop.core.clinic.visit import ObservationKind, VisitState
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind, Unsaved
from tests.ui.clinic.clinics import BY_MK, ClinicScene, busy_day
from tests.ui.clinic.notes import FullDisk, opened, seen, seen_visit, sign, write


def note(scene: ClinicScene) -> None:
    """A draft that is being written: one sentence was changed, one taken out."""
    model = opened(scene, seen_visit(scene))
    part = model.parts_model.by_part[NotePart.SUBJECTIVE]
    part.edit(part.content.text.replace("than last week", "than two weeks ago"))
    write(model, NotePart.ASSESSMENT, "Tolerates the bridge well. Load may go up next week.")
    model.keepNow()
    scene.wait()


def note_offered(scene: ClinicScene) -> None:
    """Two facts came after the note was begun."""
    visit = seen_visit(scene)
    model = opened(scene, visit)
    write(model, NotePart.PLAN, "As before.")
    seen(scene, visit, ObservationKind.SAID, "Sleeps through the night again.")
    seen(scene, visit, ObservationKind.FREE, "Walks down the stairs without the rail.")
    model.look()
    scene.wait(8)


def note_record(scene: ClinicScene) -> None:
    """The record of a sentence stands over the note."""
    model = opened(scene, seen_visit(scene))
    model.parts_model.by_part[NotePart.SUBJECTIVE].showRecords(2)


def note_signed(scene: ClinicScene) -> None:
    """Signed, with an amendment."""
    visit = seen_visit(scene)
    write(opened(scene, visit), NotePart.ASSESSMENT, "Tolerates the bridge well.")
    scene.screens.note_model.sign()
    scene.wait(8)
    form = scene.screens.note_model.amendments_model
    form.begin()
    form.save("The side was wrong", "Heel to wall was measured on the left.")
    scene.wait(8)


def note_phrases(scene: ClinicScene) -> None:
    """One's own phrases stand over the note."""
    scene.stores.phrases.put_phrases(
        {
            "hep": "The exercises for home were gone through and are clear.",
            "red": "Told to stop and to call at a pain of 6 or more.",
        },
        BY_MK,
    ).result()
    opened(scene, seen_visit(scene)).parts_model.phrases_model.open()


def note_withdrawn(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    sign(scene, visit, (AmendmentKind.WITHDRAWN, "Written for somebody else", ""))
    opened(scene, visit)


def note_amending(scene: ClinicScene) -> None:
    """An amendment with too short a reason."""
    note_signed(scene)
    form = scene.screens.note_model.amendments_model
    form.begin()
    form.save("no", "The test was on the left.")


def note_empty(scene: ClinicScene) -> None:
    """Nothing was recorded at this visit."""
    visit = scene.visit(scene.person("Zephyr", "Ned", code="NZ-1"), time(9), state=VisitState.HERE)
    opened(scene, visit)


def note_unkept(scene: ClinicScene) -> None:
    """The disk is full in mid-note."""
    scene.stores = replace(scene.stores, notes=FullDisk(scene.stores.notes))
    trouble = Trouble(kind=TroubleKind.FULL, path="/clinic/history.sqlite")
    scene.open().show_unsaved(Unsaved(writes=1, trouble=trouble))
    note(scene)
    scene.screens.services.roster.look()
    scene.wait()


def closing(scene: ClinicScene) -> None:
    """A day with something of everything that can be open."""
    busy_day(scene)
    ned = scene.stores.people.people().result()[-1]
    scene.visit(ned, time(7, 30), state=VisitState.DONE)
    made_at = scene.now - timedelta(days=3, hours=2)
    scene.recovery.found = [Backup(id="old", made_at=made_at, sessions=3)]
    scene.open()
    scene.screens.day_model.endDay()
    scene.wait(8)


def closing_nothing(scene: ClinicScene) -> None:
    """Nothing is open."""
    scene.people()
    scene.recovery.found = [Backup(id="new", made_at=scene.now, sessions=3)]
    scene.open()
    scene.screens.day_model.endDay()
    scene.wait(8)


def closing_asks(scene: ClinicScene) -> None:
    """The window is to be closed with an unsigned note."""
    closing(scene)
    assert scene.model is not None
    scene.model.mayClose()


NOTE_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-note": note,
    "clinic-note-offered": note_offered,
    "clinic-note-record": note_record,
    "clinic-note-signed": note_signed,
    "clinic-note-phrases": note_phrases,
    "clinic-note-withdrawn": note_withdrawn,
    "clinic-note-amending": note_amending,
    "clinic-note-empty": note_empty,
    "clinic-note-unkept": note_unkept,
    "clinic-closing": closing,
    "clinic-closing-nothing": closing_nothing,
    "clinic-closing-asks": closing_asks,
}
