"""What is prescribed comes back from the file as it was written; what cannot be read is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.app.clinic.prescriptions import (
    FiledPrescription,
    ItemList,
    PrescriptionTexts,
    next_version,
)
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.prescription import (
    Days,
    PrescribedItem,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine import Item, TimedBlock
from tests.catalogue.conftest import FOLDER
from tests.catalogue.test_writing import items as any_item

CATALOGUE = load_catalogue(FOLDER)
TEXTS = PrescriptionTexts(RoutineTexts(CATALOGUE.sources), CATALOGUE.exercises)

MON_WED = Days(weekdays=frozenset({1, 3}))
THRICE = Days(times=3)
BRIDGE = PrescribedItem(
    item=Item(exercise="roller-bridge", sets=2, hold_s=8, tips=("Not on the stairs, Ida",)),
    days=MON_WED,
)
MARCH = PrescribedItem(item=TimedBlock(id="easy-march", title="March", seconds=120), days=THRICE)

any_days = st.one_of(
    st.frozensets(st.integers(1, 7), min_size=1).map(lambda named: Days(weekdays=named)),
    st.integers(1, 14).map(lambda times: Days(times=times)),
)


def prescription(*items: PrescribedItem, signed: bool = True) -> Prescription:
    return Prescription(
        id="rx-1",
        person="p-1",
        episode="e-1",
        version=2,
        items=items,
        message="Slowly.\nStop at 4.",
        from_day=date(2026, 11, 30),
        until=date(2026, 12, 31),
        progress=ProgressRule.PROPOSE,
        author="t-1",
        signed_at=datetime(2026, 11, 30, 8, tzinfo=UTC) if signed else None,
        transition_s=20,
    )


def test_a_prescription_is_read_as_it_was_written() -> None:
    asked = prescription(BRIDGE, MARCH)
    stored = TEXTS.stored(asked)
    assert stored.days == (MON_WED, THRICE)
    assert TEXTS.read(stored) == asked


@given(st.lists(st.builds(PrescribedItem, item=any_item(), days=any_days), max_size=6))
def test_any_items_with_any_days_are_read_as_they_were_written(asked: list[PrescribedItem]) -> None:
    draft = prescription(*asked, signed=False)
    assert TEXTS.read(TEXTS.stored(draft)) == draft


def test_a_draft_without_an_item_is_kept_too() -> None:
    draft = prescription(signed=False)
    assert TEXTS.read(TEXTS.stored(draft)) == draft


def test_one_that_cannot_be_read_stands_apart_with_its_faults_and_unchanged() -> None:
    sound = TEXTS.stored(prescription(BRIDGE))
    gone = replace(sound, content=sound.content.replace("roller-bridge", "pistol-squat"))
    short = replace(sound, days=())
    found = TEXTS.read_all([gone, sound, short])
    assert [one.id for one in found.readable] == ["rx-1"]
    assert [one.stored for one in found.unreadable] == [gone, short]
    said = [str(one.problems[0]) for one in found.unreadable]
    assert "'pistol-squat' is not in the catalogue" in said[0]
    assert "days: are those of 0 items, and there are 1" in said[1]


def test_a_template_has_no_words_that_were_written_for_one_person() -> None:
    template = TEXTS.template(
        id_="tpl", title="Knee, weeks 1-3", asked=ItemList(items=(BRIDGE, MARCH)), owner=None
    )
    assert "Ida" not in template.content
    read = TEXTS.items(template.content, template.days)
    assert [one.key for one in read.items] == ["roller-bridge", "easy-march"]
    assert [one.days for one in read.items] == [MON_WED, THRICE]
    assert read.items[0].item.sets == 2  # type: ignore[union-attr]


def test_what_is_no_routine_file_is_refused_by_the_sentences_of_one() -> None:
    with pytest.raises(FileRefused, match="is not valid TOML"):
        TEXTS.items("items = [", ())
    with pytest.raises(FileRefused, match="Known are"):
        TEXTS.items("items = []\ntitle = ''\nsport = 'chess'", ())


def test_the_next_version_counts_the_signed_ones_of_its_episode() -> None:
    filed = FiledPrescription(items=(BRIDGE,), message="Slowly.", until=date(2026, 12, 31))
    episode = Episode(id="e-1", person="p-1", title="Knee", opened_on=date(2026, 11, 1))
    author = Author(therapist="t-1", at=datetime(2026, 11, 30, 8, tzinfo=UTC))
    signed = TEXTS.stored(prescription(BRIDGE))
    draft = replace(signed, version=7, signed_at=None)
    other = replace(signed, version=9, episode="e-0")
    made = next_version(filed, [signed, draft, other], id_="rx-2", episode=episode, author=author)
    assert (made.version, made.person, made.author) == (3, "p-1", "t-1")
    assert (made.from_day, made.signed_at) == (date(2026, 11, 30), author.at)
    first = next_version(filed, [], id_="rx-2", episode=episode, author=author)
    assert first.version == 1
