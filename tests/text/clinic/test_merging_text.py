"""Every table whose rows are decided when two records are put together has a name of its own."""

from __future__ import annotations

from rehab_desktop.store.person_tables import PERSON_TABLES, WhenMerged
from rehab_desktop.text.clinic.merging_text import table_name


def test_every_table_of_the_list_has_a_name() -> None:
    decided = [
        one.name
        for one in PERSON_TABLES
        if one.merge not in (WhenMerged.KEPT, WhenMerged.FILLED_IN)
    ]
    names = list(map(table_name, decided))
    assert len(set(names)) == len(decided)
