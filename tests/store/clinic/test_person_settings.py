"""What is chosen for a person's sessions, in the clinic's file."""

from __future__ import annotations

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person_settings import AS_THE_COMPUTER, PersonSettings
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.store.clinic.person_settings import TABLE, SqlitePersonSettings
from rehab_desktop.store.clinic.writing import insert, write
from rehab_desktop.store.sql import all_rows
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person

ALL = PersonSettings(count_down_s=0, voice=False, first_side=Side.RIGHT)


@pytest.fixture
def settings(clinic: ClinicStores) -> SqlitePersonSettings:
    return SqlitePersonSettings(clinic.history)


def entered(clinic: ClinicStores) -> list[tuple[Act, str, str | None]]:
    """What the trail tells of these settings."""
    trail = clinic.trail.trail().result()
    return [(one.act, one.record, one.person) for one in trail if one.kind == TABLE]


def test_each_person_has_settings_of_their_own(
    clinic: ClinicStores, settings: SqlitePersonSettings
) -> None:
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht"), BY_MK).result()
    settings.put_settings("anna", ALL, BY_MK).result()
    assert settings.settings("anna").result() == ALL
    assert settings.settings("bo").result() == AS_THE_COMPUTER


def test_only_what_changed_is_entered_in_the_trail(
    clinic: ClinicStores, settings: SqlitePersonSettings
) -> None:
    for voice in (True, True, False):
        settings.put_settings("anna", PersonSettings(voice=voice), BY_MK).result()
    assert entered(clinic) == [(Act.CHANGED, "voice", "anna")] * 2


def test_what_is_taken_back_leaves_no_row(
    clinic: ClinicStores, settings: SqlitePersonSettings
) -> None:
    settings.put_settings("anna", PersonSettings(count_down_s=5), BY_MK).result()
    settings.put_settings("anna", AS_THE_COMPUTER, BY_MK).result()
    assert settings.settings("anna").result() == AS_THE_COMPUTER
    assert clinic.history.ask_file(lambda db: all_rows(db, f"SELECT * FROM {TABLE}")).result() == []
    assert entered(clinic)[-1] == (Act.REMOVED, "count_down_s", "anna")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("count_down_s", "4"),
        ("count_down_s", "3.0"),
        ("count_down_s", "false"),
        ("count_down_s", "null"),
        ("voice", '"yes"'),
        ("voice", "1"),
        ("first_side", '"middle"'),
        ("first_side", '["left"]'),
        ("pace", "2"),
    ],
)
def test_a_value_that_is_unknown_here_is_passed_over_alone(
    clinic: ClinicStores, settings: SqlitePersonSettings, name: str, value: str
) -> None:
    kept = "count_down_s" if name != "count_down_s" else "voice"
    settings.put_settings("anna", PersonSettings(count_down_s=5, voice=False), BY_MK).result()

    def change(db: object) -> None:
        db.execute(f"DELETE FROM {TABLE} WHERE name != ?", [kept])  # type: ignore[attr-defined]
        insert(db, TABLE, {"person": "anna", "name": name, "value": value})  # type: ignore[arg-type]

    write(clinic.history, change).result()
    alone = (
        PersonSettings(count_down_s=5) if kept == "count_down_s" else PersonSettings(voice=False)
    )
    assert settings.settings("anna").result() == alone


def test_a_count_down_that_the_app_does_not_offer_cannot_be_chosen() -> None:
    with pytest.raises(Invalid):
        PersonSettings(count_down_s=4)
