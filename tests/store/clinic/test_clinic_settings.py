"""The clinic's settings in its file."""

from __future__ import annotations

import pytest

from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.clinic_settings import SqliteClinicSettings
from rehab_desktop.store.clinic.writing import insert, write
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, ClinicStores


@pytest.fixture
def settings(empty: ClinicStores) -> SqliteClinicSettings:
    return SqliteClinicSettings(empty.history)


def test_what_was_chosen_is_kept_and_entered_once(
    empty: ClinicStores, settings: SqliteClinicSettings
) -> None:
    assert settings.settings().result() == ClinicSettings()
    for _ in range(2):
        settings.put_settings(ClinicSettings(lock_minutes=5), BY_MK).result()
    assert settings.settings().result().lock_minutes == 5
    changed = [one for one in empty.trail.trail().result() if one.kind == "clinic_setting"]
    assert [(one.act, one.record) for one in changed] == [(Act.CHANGED, "lock_minutes")]


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.ASSISTANT])
def test_only_the_lead_chooses(
    empty: ClinicStores, settings: SqliteClinicSettings, role: Role
) -> None:
    empty.therapists.put_therapist(Therapist(id="jo", letters="JO", role=role), BY_MK).result()
    with pytest.raises(NotAllowed):
        settings.put_settings(
            ClinicSettings(lock_minutes=1), Author(therapist="jo", at=EVENING)
        ).result()
    assert settings.settings().result() == ClinicSettings()


@pytest.mark.parametrize("value", ["4", '"soon"', "null"])
def test_a_value_that_is_unknown_here_is_as_usual(
    empty: ClinicStores, settings: SqliteClinicSettings, value: str
) -> None:
    row = {"name": "lock_minutes", "value": value}
    write(empty.history, lambda db: insert(db, "clinic_setting", row)).result()
    assert settings.settings().result() == ClinicSettings()
