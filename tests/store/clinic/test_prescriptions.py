"""Prescriptions in the file: one draft that changes, versions that stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rehab_desktop.core.clinic.ports import AlreadySigned, StoredPrescription
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.trail import Act
from tests.store.builders import EVENING, a_checkpoint
from tests.store.clinic.builders import BY_MK, TODAY, ClinicStores, a_prescription, a_template


def draft_of(clinic: ClinicStores, **changes: object) -> StoredPrescription:
    [episode] = clinic.chart().episodes
    return a_prescription(episode.id, **{"version": 3, "signed_at": None, **changes})


def acts(clinic: ClinicStores) -> list[tuple[Act, str]]:
    entries = clinic.trail.trail().result()
    return [(one.act, one.record) for one in entries if one.kind == "prescription"]


def test_a_draft_comes_back_and_the_next_one_takes_its_place(clinic: ClinicStores) -> None:
    for message in ("first", "second"):
        draft = draft_of(clinic, message=message)
        clinic.prescriptions.put_draft(draft, BY_MK).result()
    drafts = [one for one in clinic.chart().prescriptions if one.signed_at is None]
    assert drafts == [draft]
    clinic.prescriptions.drop_draft("anna", BY_MK).result()
    assert all(one.signed_at for one in clinic.chart().prescriptions)


def test_a_draft_is_no_act_and_dropping_it_touches_nothing_signed(clinic: ClinicStores) -> None:
    before, signed = clinic.trail.trail().result(), clinic.chart().prescriptions
    clinic.prescriptions.put_draft(draft_of(clinic), BY_MK).result()
    clinic.prescriptions.drop_draft("anna", BY_MK).result()
    assert clinic.trail.trail().result() == before
    assert clinic.chart().prescriptions == signed


def test_signing_ends_the_version_before_and_takes_the_draft_away(clinic: ClinicStores) -> None:
    draft = draft_of(clinic, id="version-3", from_day=TODAY + timedelta(days=14))
    clinic.prescriptions.put_draft(draft, BY_MK).result()
    signed = replace(draft, signed_at=EVENING)
    clinic.prescriptions.sign(signed, BY_MK).result()
    chart = clinic.chart()
    assert [one.id for one in chart.prescriptions] == ["version-1", "version-2", "version-3"]
    assert chart.prescriptions[-1] == signed
    assert [(end.prescription, end.kind, end.on) for end in chart.ends] == [
        ("version-1", EndKind.REPLACED, TODAY + timedelta(days=7)),
        ("version-2", EndKind.REPLACED, TODAY + timedelta(days=14)),
    ]
    assert acts(clinic) == [
        (Act.SIGNED, "version-1"),
        (Act.REPLACED, "version-1"),
        (Act.SIGNED, "version-2"),
        (Act.REPLACED, "version-2"),
        (Act.SIGNED, "version-3"),
    ]


def test_a_draft_that_a_session_is_led_by_can_be_changed_and_signed(clinic: ClinicStores) -> None:
    draft = draft_of(clinic, id="version-3", from_day=TODAY + timedelta(days=14))
    clinic.prescriptions.put_draft(draft, BY_MK).result()
    running = a_checkpoint(prescription="version-3", led_by="mk")
    clinic.history.of("anna").save_checkpoint(running).result()
    changed = replace(draft, message="Less.")
    clinic.prescriptions.put_draft(changed, BY_MK).result()
    signed = replace(changed, signed_at=EVENING)
    clinic.prescriptions.sign(signed, BY_MK).result()
    assert clinic.chart().prescriptions[-1] == signed


def test_one_that_had_its_last_day_before_is_not_replaced(clinic: ClinicStores) -> None:
    short = draft_of(clinic, id="short", until=TODAY + timedelta(days=3), signed_at=EVENING)
    clinic.prescriptions.sign(short, BY_MK).result()
    later = draft_of(clinic, version=4, from_day=TODAY + timedelta(days=5), signed_at=EVENING)
    clinic.prescriptions.sign(later, BY_MK).result()
    assert "short" not in {end.prescription for end in clinic.chart().ends}


def test_signing_the_same_twice_changes_nothing(clinic: ClinicStores) -> None:
    [first, second] = clinic.chart().prescriptions
    before = clinic.trail.trail().result()
    clinic.prescriptions.sign(second, BY_MK).result()
    assert clinic.trail.trail().result() == before
    assert clinic.chart().prescriptions == (first, second)


def test_a_version_is_signed_once(clinic: ClinicStores) -> None:
    [first, second] = clinic.chart().prescriptions
    for other in (
        replace(second, message="Something else."),
        replace(second, id="another", message="Something else."),
    ):
        refused = clinic.prescriptions.sign(other, BY_MK).exception()
        assert isinstance(refused, AlreadySigned)
    assert clinic.chart().prescriptions == (first, second)


def test_one_that_is_replaced_later_can_be_withdrawn_before_with_both_ends_kept(
    clinic: ClinicStores,
) -> None:
    end = PrescriptionEnd(
        prescription="version-1",
        kind=EndKind.WITHDRAWN,
        on=TODAY,
        by="mk",
        at=EVENING + timedelta(hours=1),
        reason="Meant for somebody else",
    )
    clinic.prescriptions.end(end, BY_MK).result()
    kinds = [one.kind for one in clinic.chart().ends if one.prescription == "version-1"]
    assert kinds == [EndKind.REPLACED, EndKind.WITHDRAWN]
    assert acts(clinic)[-1] == (Act.WITHDRAWN, "version-1")
    assert [one.id for one in clinic.chart().prescriptions] == ["version-1", "version-2"]


def test_what_was_never_signed_cannot_be_ended(clinic: ClinicStores) -> None:
    draft = draft_of(clinic)
    clinic.prescriptions.put_draft(draft, BY_MK).result()
    end = PrescriptionEnd(
        prescription=draft.id, kind=EndKind.STOPPED, on=TODAY, by="mk", at=EVENING
    )
    assert isinstance(clinic.prescriptions.end(end, BY_MK).exception(), LookupError)


def test_templates_are_listed_by_title_and_can_be_deleted(clinic: ClinicStores) -> None:
    own = a_template(id="own", title="Again", owner="mk")
    clinic.prescriptions.put_template(own, BY_MK).result()
    assert clinic.prescriptions.templates().result() == [own, a_template()]
    clinic.prescriptions.delete_template("own", BY_MK).result()
    assert clinic.prescriptions.templates().result() == [a_template()]
    assert clinic.trail.trail().result()[-1].act is Act.REMOVED
