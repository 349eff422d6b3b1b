"""Notes in the file: a draft that changes, a signed one that is only amended."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rehab_desktop.core.clinic.note import AmendmentKind, NotePart
from rehab_desktop.core.clinic.ports import AlreadySigned
from rehab_desktop.core.clinic.trail import Act
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, ClinicStores, a_note, an_amendment


def test_a_draft_changes_as_often_as_it_is_written_and_is_one_act(clinic: ClinicStores) -> None:
    before = len(clinic.trail.trail().result())
    for minute in range(3):
        draft = a_note(id="draft", changed_at=EVENING + timedelta(minutes=minute))
        clinic.notes.put_note(draft, BY_MK).result()
    assert clinic.notes.unsigned().result() == [draft]
    assert len(clinic.trail.trail().result()) == before + 1


def test_a_draft_without_a_text_is_not_asked_for(clinic: ClinicStores) -> None:
    empty = a_note(id="draft", parts=dict.fromkeys(NotePart, ""), fragments=())
    clinic.notes.put_note(empty, BY_MK).result()
    assert clinic.notes.unsigned().result() == []


def test_a_draft_becomes_the_signed_note(clinic: ClinicStores) -> None:
    draft = a_note(id="draft")
    clinic.notes.put_note(draft, BY_MK).result()
    signed = replace(draft, signed_at=EVENING + timedelta(hours=1))
    clinic.notes.sign_note(signed, BY_MK).result()
    assert signed in clinic.chart().notes
    assert clinic.notes.unsigned().result() == []
    assert clinic.trail.trail().result()[-1].act is Act.SIGNED


def test_a_signed_note_takes_no_draft_and_no_other_signature(clinic: ClinicStores) -> None:
    other = a_note(parts={NotePart.PLAN: "Other."}, signed_at=EVENING)
    for refused in (clinic.notes.put_note(other, BY_MK), clinic.notes.sign_note(other, BY_MK)):
        assert isinstance(refused.exception(), AlreadySigned)
    assert clinic.chart().notes == (a_note(signed_at=EVENING),)


def test_the_same_signature_again_changes_nothing(clinic: ClinicStores) -> None:
    before = clinic.trail.trail().result()
    clinic.notes.sign_note(a_note(signed_at=EVENING), BY_MK).result()
    clinic.notes.amend(an_amendment(), BY_MK).result()
    assert clinic.trail.trail().result() == before


def test_a_withdrawn_note_stays_with_the_reason_under_it(clinic: ClinicStores) -> None:
    withdrawn = an_amendment(id="gone", kind=AmendmentKind.WITHDRAWN, text="", reason="Not hers")
    clinic.notes.amend(withdrawn, BY_MK).result()
    chart = clinic.chart()
    assert chart.notes == (a_note(signed_at=EVENING),)
    assert set(chart.amendments) == {an_amendment(), withdrawn}
    assert clinic.trail.trail().result()[-1].act is Act.WITHDRAWN


def test_only_a_signed_note_is_amended(clinic: ClinicStores) -> None:
    clinic.notes.put_note(a_note(id="draft"), BY_MK).result()
    for note in ("draft", "nothing"):
        refused = clinic.notes.amend(an_amendment(id="x", note=note), BY_MK).exception()
        assert isinstance(refused, LookupError)
