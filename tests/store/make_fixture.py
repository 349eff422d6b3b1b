"""Writes a home's file, schema-N.db, and a clinic's, clinic-N.db, into tests/data/store in the
newest format; run once, before a format is released.

python -m tests.store.make_fixture
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.store.clinic.writing import insert, stamp
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.schema import FORMAT
from tests.store.builders import EVENING, a_checkpoint, a_session
from tests.store.clinic.builders import BY_MK, a_person, fill, open_clinic

EVERYDAY = PainReport(
    id="33333333-3333-4333-8333-333333333333",
    kind=PainKind.EVERYDAY,
    told_at=EVENING - timedelta(minutes=5),
    pain=3,
)
NOW = replace(
    EVERYDAY, id="44444444-4444-4444-8444-444444444444", kind=PainKind.NOW, told_at=EVENING, pain=0
)
INTAKE = Intake(
    day=EVENING.date(),
    places=frozenset({Place.KNEECAP, Place.BELOW}),
    knee=Knee.LEFT,
    since=Since.MONTHS,
    runs=2,
    days=3,
    minutes=25,
    without=frozenset({"foam roller"}),
)
ADDED = (
    (
        "therapist_pin",
        {"therapist": "mk", "hash": "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"}
        | stamp("made", EVENING),
    ),
    ("phrase", {"therapist": "mk", "name": "hep", "text": "Home exercises."}),
    ("clinic_setting", {"name": "lock_minutes", "value": "3"}),
    ("person_setting", {"person": "anna", "name": "first_side", "value": '"left"'}),
    (
        "block",
        {
            "id": "55555555-5555-4555-8555-555555555555",
            "person": "bo",
            "reason": "Asked to be erased.",
            "asked_on": EVENING.date().isoformat(),
            "therapist": "mk",
            **stamp("made", EVENING),
            "lifted_by": "mk",
            **stamp("lifted", EVENING + timedelta(days=1)),
        },
    ),
    (
        "block_look",
        {
            "id": "66666666-6666-4666-8666-666666666666",
            "block": "55555555-5555-4555-8555-555555555555",
            "reason": "Asked by phone.",
            "therapist": "mk",
            **stamp("made", EVENING),
        },
    ),
)
"""A row of each table that came with format 6."""

ADDED_LATER = (
    (
        "merged",
        {"person": "twice", "into_person": "anna", "therapist": "mk"} | stamp("made", EVENING),
    ),
    (
        "merged_row",
        {
            "person": "twice",
            "position": 0,
            "name": "consent",
            "key": '{"id": "consent-2"}',
            "before": '{"person": "twice"}',
        },
    ),
)
"""A row of each table that came with format 7."""


def tell(programme: SqliteProgramme) -> None:
    """What is asked apart from sessions, told once."""
    programme.report_pain(EVERYDAY).result()
    programme.report_pain(NOW).result()
    programme.save_intake(INTAKE, EVENING).result()
    programme.confirm("safety", EVENING.date()).result()


def main() -> None:
    """Make the files; refuses where one is there, since a released format never changes."""
    folder = Path(__file__).parents[1] / "data" / "store"
    for name, make in (("schema", make_home), ("clinic", make_clinic)):
        path = folder / f"{name}-{FORMAT}.db"
        if path.exists():
            raise SystemExit(f"{path} is there already; a released format never changes")
        make(path)


def make_home(path: Path) -> None:
    """A file about one person."""
    record = a_session(id="11111111-1111-4111-8111-111111111111")
    first, *others = record.sets
    record = replace(record, sets=(replace(first, hurt=True), *others))
    history = SqliteHistory(path)
    history.save_checkpoint(a_checkpoint(id=record.id))
    history.add(record)
    history.annotate(record.id, pain_after=1, effort=5, note="First.")
    history.annotate(record.id, pain_after=1, effort=5, note="Kept.")
    history.save_checkpoint(
        a_checkpoint(id="22222222-2222-4222-8222-222222222222", title="Evening routine")
    ).result()
    tell(SqliteProgramme(history))
    history.close()


def make_clinic(path: Path) -> None:
    """A file about two people: a session that was led, one that is parked, and a row of each table
    that came later.
    """
    history = SqliteHistory(path)
    clinic = open_clinic(history)
    fill(clinic)
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht", given="Bo"), BY_MK)
    led = {"place": SessionPlace.CLINIC, "led_by": "mk"}
    history.of("anna").add(a_session(id="led", visit="visit-1", **led)).result()
    history.of("bo").save_checkpoint(a_checkpoint(id="parked", **led)).result()
    clinic.people.put_person(a_person(id="twice", code="AK-2"), BY_MK).result()
    for table, row in (*ADDED, *ADDED_LATER):
        history.write_file(partial(insert, table=table, row=row)).result()
    history.close()


if __name__ == "__main__":
    main()
