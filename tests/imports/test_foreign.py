"""Workrave's and wger's files as routines: what is in them, plain and careful, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import convert

from rehab_desktop.app.importing import ImportedRoutine, ImportFailed, ImportFault
from rehab_desktop.catalogue.formats import BlockTable
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.session.timeline import compile_routine
from rehab_desktop.imports import foreign
from rehab_desktop.imports.reading import ForeignFiles, load
from rehab_desktop.imports.wger import without_tags
from tests.export.material import content

FILES = Path(__file__).parents[1] / "data" / "foreign"
WORKRAVE = (FILES / "exercises.xml").read_bytes()
INFO = (FILES / "exerciseinfo.json").read_bytes()
STRUCTURE = (FILES / "routine-structure.json").read_bytes()

BILLION_LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE exercises [
  <!ENTITY a "ha">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
  <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
  <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
]>
<exercises><exercise><title>&e;</title></exercise></exercises>"""

OTHER_FILE = b"""<?xml version="1.0"?>
<!DOCTYPE exercises [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
<exercises><exercise><title>&secret;</title></exercise></exercises>"""


def read(*contents: bytes, language: str = "en") -> tuple[ImportedRoutine, ...]:
    found = ForeignFiles(content().library.exercises)(contents, language)
    for one in found:
        # Whatever comes in can be trained: it compiles to steps of this app.
        assert compile_routine(one.routine, content().library.exercises)
        for block in blocks(one):  # and is kept: a routine file takes it
            table = {"block": block.id, "title": block.title, "seconds": block.seconds}
            assert convert(table | {"cue": block.cue}, BlockTable)
    return found


def blocks(found: ImportedRoutine) -> list[TimedBlock]:
    return [one for one in found.routine.items if isinstance(one, TimedBlock)]


def refused(*contents: bytes) -> ImportFault:
    with pytest.raises(ImportFailed) as failed:
        read(*contents)
    return failed.value.unfit


def survives(*contents: bytes) -> bool:
    """Whether they become routines, or are refused with a sentence."""
    try:
        return bool(read(*contents))
    except ImportFailed as error:
        return bool(str(error))


def test_workraves_exercises_are_timed_as_their_sequences_are() -> None:
    [found] = read(WORKRAVE)
    assert [(one.title, one.seconds) for one in blocks(found)] == [
        ("Look out of the window", 45),
        ("Shake out the legs", 15),  # Workrave's own default
        ("Schouders draaien", 10),  # no shorter than this
    ]
    assert blocks(found)[0].cue == ("Sit at ease. Look at something far away, then at your…")
    assert "GPL-3.0" in found.routine.note
    assert "leave out what hurts" in found.routine.note


def test_workraves_words_come_in_the_persons_language_where_they_are_there() -> None:
    titles = [one.title for one in blocks(read(WORKRAVE, language="de_AT")[0])]
    assert titles == ["Aus dem Fenster schauen", "Shake out the legs", "Schouders draaien"]


@pytest.mark.parametrize("sly", [BILLION_LAUGHS, OTHER_FILE], ids=["laughs", "other file"])
def test_a_file_with_entities_of_its_own_is_refused(sly: bytes) -> None:
    assert refused(sly) is ImportFault.UNSAFE


@pytest.mark.parametrize(
    ("broken", "unfit"),
    [
        (b"<exercises><exercise>", ImportFault.BROKEN),
        (b"<html></html>", ImportFault.UNKNOWN),
        (b"<exercises></exercises>", ImportFault.EMPTY),
        (b"<exercises>" * 40, ImportFault.BROKEN),
        (b"<exercises><title>none</title><exercise><title> </title></exercise></exercises>",
         ImportFault.EMPTY),
        (b"", ImportFault.BROKEN),
        (b"\xff\xfe{", ImportFault.BROKEN),
        (b"[[[[", ImportFault.BROKEN),
        (b"[" * 200_000, ImportFault.BROKEN),
        (b"{}", ImportFault.UNKNOWN),
        (b"[1, 2]", ImportFault.UNKNOWN),
        (b'{"days": [{"is_rest": true, "slots": []}]}', ImportFault.EMPTY),
        (STRUCTURE, ImportFault.NAMELESS),
    ],
)  # fmt: skip
def test_what_is_no_exercise_file_is_refused_with_its_reason(
    broken: bytes, unfit: ImportFault
) -> None:
    assert refused(broken) is unfit


def test_no_file_is_no_exercise() -> None:
    assert refused() is ImportFault.EMPTY


def test_wgers_exercises_are_half_a_minute_each_in_plain_words() -> None:
    [found] = read(INFO)
    first, second = blocks(found)
    assert (first.title, first.seconds) == ("Chair squat", 30)
    assert first.cue == "Sit down slowly, stand up again. Knees over the toes"
    assert second.cue == "Lean on the wall with the knees bent & hold."
    assert found.routine.items[2] == Item(exercise="roller-bridge")  # known here by its name
    assert "CC-BY-SA 4" in found.routine.note
    assert "A. Writer" in found.routine.note


def test_wgers_words_come_in_the_persons_language_where_they_are_there() -> None:
    assert [one.title for one in blocks(read(INFO, language="de")[0])] == [
        "Stuhl-Kniebeuge",
        "Wall sit",
    ]


def test_each_training_day_of_a_wger_routine_is_a_routine_with_its_sets() -> None:
    first, second = read(STRUCTURE, INFO)
    assert (first.routine.title, second.routine.title) == ("Knees, First", "Knees, Second")
    squat, *_, wall = blocks(first)
    assert [one.title for one in blocks(first)] == ["Chair squat"] * 3 + ["Wall sit"]
    assert squat.seconds == 8 * foreign.REPETITION_S
    assert squat.cue.startswith("8 times, slowly. Sit down")
    assert wall.seconds == 45
    assert second.routine.items == (Item(exercise="roller-bridge", sets=2),)


def test_older_files_of_wger_are_read_as_well() -> None:
    base = {
        "id": 5,
        "license": 2,
        "exercises": [{"name": "Old", "language": {"id": 2}, "description": ""}, {"name": ""}],
    }
    flat = {"id": 6, "name": "Flat", "description": "<p>x</p>", "language": 2}
    [found] = read(json.dumps([base, flat]).encode())
    assert [one.title for one in blocks(found)] == ["Old", "Flat"]
    assert "wger.de, CC BY-SA" in found.routine.note


def test_a_file_with_every_exercise_there_is_gives_a_routine_of_an_hour() -> None:
    many = [{"id": n, "name": f"No. {n}", "description": ""} for n in range(500)]
    [found] = read(json.dumps({"results": many}).encode())
    assert len(found.routine.items) == foreign.MOST_BLOCKS
    assert found.left_out == 500 - foreign.MOST_BLOCKS


def test_odd_numbers_of_sets_and_repetitions_are_bounded_or_left_out() -> None:
    def entry(sets: Any, reps: Any) -> dict[str, Any]:
        return {
            "exercise": 9002,
            "set_nr_configs": [{"value": sets}, "no table", {}],
            "repetitions_configs": [{"value": reps}],
        }

    slots = [{"entries": [entry("1e6", "nan"), entry("50", "999"), entry(None, -3)]}]
    day = json.dumps({"name": "Odd", "days": [{"slots": slots}]}).encode()
    [found] = read(day, INFO)
    assert [one.seconds for one in blocks(found)] == [30] + [180] * foreign.MOST_SETS + [30]


def test_text_is_one_plain_line_cut_at_a_word() -> None:
    assert foreign.plain(" a\n\x00b\u202e\t c ", 80) == "a b c"
    assert foreign.plain("one two three", 9) == "one two…"
    assert foreign.slug("Über-Ich 2!") == "uber-ich-2"
    assert foreign.slug("…") == "routine"
    assert without_tags("<style>x</style></style>a<br/>b") == "a b"


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=300))
def test_no_bytes_bring_the_reader_down(data: bytes) -> None:
    assert survives(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "name", "description", "translations", "days", "slots", "entries", "value",
                 "exercise", "set_nr_configs", "repetitions_configs", "language", "license",
                 "results", "order", "is_rest", "short_name", "license_author"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(value=json_values)
def test_no_json_brings_the_reader_down(value: Any) -> None:
    assert survives(json.dumps(value).encode(), INFO)


def test_no_more_of_a_file_is_loaded_than_asked_for(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"12345")
    assert load(str(tmp_path / "x"), 3) == b"123"
