"""A record is blocked and lifted by the lead only, and who opens it meanwhile says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.block import AlreadyBlocked, NotBlocked, PersonBlock
from rehab_desktop.core.clinic.person import PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, TODAY, ClinicStores, a_person

BLOCK = PersonBlock(
    id="block-1", person="anna", reason="Asked by letter.", asked_on=TODAY, by="mk", at=EVENING
)


@pytest.fixture
def blocks(clinic: ClinicStores) -> SqliteBlocks:
    return SqliteBlocks(clinic.history)


def state(clinic: ClinicStores) -> PersonState:
    sql = "SELECT state FROM person WHERE id = 'anna'"
    stored = clinic.history.ask_file(lambda db: db.execute(sql).fetchone()).result()
    return PersonState(stored[0])


def acts(clinic: ClinicStores) -> list[Act]:
    entries = clinic.trail.trail().result()
    assert first_wrong(entries) is None
    return [one.act for one in entries][-3:]


def test_a_block_keeps_its_reason_and_the_day_of_the_request(
    blocks: SqliteBlocks, clinic: ClinicStores
) -> None:
    blocks.block(BLOCK, BY_MK).result()
    assert state(clinic) is PersonState.BLOCKED
    assert blocks.blocks("anna").result() == [BLOCK]
    assert acts(clinic)[-1] is Act.BLOCKED
    with pytest.raises(AlreadyBlocked):
        blocks.block(BLOCK, BY_MK).result()


def test_lifted_it_is_in_the_lists_again_and_the_block_stays_to_be_seen(
    blocks: SqliteBlocks, clinic: ClinicStores
) -> None:
    blocks.block(BLOCK, BY_MK).result()
    later = Author(therapist="mk", at=EVENING + timedelta(days=1))
    blocks.lift("anna", later).result()
    assert state(clinic) is PersonState.ACTIVE
    [one] = blocks.blocks("anna").result()
    assert (one.lifted_by, one.lifted_at) == ("mk", later.at)
    assert acts(clinic)[-2:] == [Act.BLOCKED, Act.UNBLOCKED]
    with pytest.raises(NotBlocked):
        blocks.lift("anna", later).result()


def test_a_form_that_was_open_before_does_not_lift_a_block(
    blocks: SqliteBlocks, clinic: ClinicStores
) -> None:
    blocks.block(BLOCK, BY_MK).result()
    clinic.people.put_person(replace(a_person(), contact="by the lake"), BY_MK).result()
    assert state(clinic) is PersonState.BLOCKED


def test_who_opens_a_blocked_record_says_why(blocks: SqliteBlocks, clinic: ClinicStores) -> None:
    with pytest.raises(NotBlocked):
        blocks.look("anna", "look-1", "A court asks.", BY_MK).result()
    blocks.block(BLOCK, BY_MK).result()
    blocks.look("anna", "look-1", "A court asks.", BY_MK).result()
    [look] = blocks.looks("anna").result()
    assert (look.reason, look.by, look.block) == ("A court asks.", "mk", "block-1")
    assert acts(clinic)[-1] is Act.OPENED


def test_nobody_but_the_lead_blocks_lifts_or_looks(
    blocks: SqliteBlocks, clinic: ClinicStores
) -> None:
    clinic.therapists.put_therapist(
        Therapist(id="ab", letters="AB", role=Role.THERAPIST), BY_MK
    ).result()
    by = Author(therapist="ab", at=EVENING)
    with pytest.raises(NotAllowed):
        blocks.block(BLOCK, by).result()
    blocks.block(BLOCK, BY_MK).result()
    for refused in (blocks.lift("anna", by), blocks.look("anna", "x", "Why not.", by)):
        with pytest.raises(NotAllowed):
            refused.result()
    assert state(clinic) is PersonState.BLOCKED
    assert blocks.looks("anna").result() == []


@pytest.mark.parametrize("change", [{"reason": ""}, {"asked_on": TODAY + timedelta(days=1)}])
def test_a_reason_is_needed_and_the_day_is_not_to_come(change: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        replace(BLOCK, **change)
