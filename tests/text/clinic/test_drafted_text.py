"""A drafted note, sentence by sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given

from rehab_desktop.core.clinic.comparison import AskedAndDone
from rehab_desktop.core.clinic.difference import PrescriptionDifference, difference
from rehab_desktop.core.clinic.drafted import (
    AfterSession,
    DoneAtHomeSince,
    DoneInClinic,
    DraftedFact,
    HighestPain,
    MorningsSince,
    NextVisit,
    NoWordSince,
    PainBefore,
    PrescriptionKept,
    PrescriptionSigned,
    PrescriptionStopped,
    RunsSince,
    ThresholdCrossed,
    ToldSince,
    WasSaid,
    WasScored,
    WasSeen,
)
from rehab_desktop.core.clinic.drafting import drafted
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.note import Note, NotePart
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.text.clinic.comparison_text import held, home_text, no_word, sets_done, told_text
from rehab_desktop.text.clinic.drafted_text import fact_text, fragments
from tests.core.clinic.build import CARDS as BUILT
from tests.core.clinic.build import (
    MONDAY,
    day_of,
    instant,
    observation,
    prescribed,
    prescription,
    score,
    visit,
)
from tests.core.clinic.test_drafting import BRIDGE as VERSION
from tests.core.clinic.test_drafting import NOW, charts
from tests.text.clinic.test_flag_text import BRIDGE, CARDS, MEASURES

ON, DAY = ("record",), "Monday 2 November 2026"
HOME = AskedAndDone(
    days_asked=5, days_done=4, sets_asked=15, sets_done=12, sets_cut_short=1, highest_pain=0
)
VISIT = visit(MONDAY)
MISTAKE = CARDS["roller-bridge"].mistakes[0].text
SEEN = replace(
    observation(VISIT, ObservationKind.MISTAKE, code=MISTAKE, exercise="roller-bridge"),
    side=Side.LEFT,
)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (PainBefore(records=ON, pain=0), "Pain before the session: 0/10."),
        (
            WasSaid(
                records=ON, observation=observation(VISIT, ObservationKind.SAID, "Stairs hurt.")
            ),
            "Said: Stairs hurt.",
        ),
        (
            DoneAtHomeSince(records=ON, first=MONDAY, last=day_of(6), home=HOME),
            f"At home since {DAY}: 4 of 5 days, 12 of 15 sets, 1 set cut short, pain up to 0/10.",
        ),
        (
            NoWordSince(records=ON, days=6, word=MONDAY),
            f"No word from home of 6 days, the last is of {DAY}; what was done is not known.",
        ),
        (
            NoWordSince(records=ON, days=1, word=None),
            "No word from home yet (1 day); what was done is not known.",
        ),
        (
            ToldSince(records=ON, all_done=2, some_done=0, none_done=1),
            "Told by mouth: everything on 2 days and nothing on 1 day.",
        ),
        (
            MorningsSince(records=ON, since=MONDAY, told=6, usual=5, highest_pain=4),
            f"Mornings since {DAY}: knee back to its usual in 5 of 6 told, pain up to 4/10.",
        ),
        (
            MorningsSince(records=ON, since=MONDAY, told=1, usual=1, highest_pain=None),
            f"Mornings since {DAY}: knee back to its usual in 1 of 1 told.",
        ),
        (
            RunsSince(records=ON, since=MONDAY, runs=3, minutes=60, highest_pain=0),
            f"Runs since {DAY}: 3, 60 min in all, pain up to 0/10.",
        ),
        (
            DoneInClinic(
                records=ON,
                exercise="roller-bridge",
                level="",
                sets_asked=3,
                sets_done=2,
                sets_cut_short=1,
                highest_pain=4,
            ),
            f"{BRIDGE}: 2 of 3 sets, 1 set cut short, pain up to 4/10.",
        ),
        (
            DoneInClinic(
                records=ON,
                exercise="roller-bridge",
                level="1a",
                sets_asked=None,
                sets_done=1,
                sets_cut_short=0,
                highest_pain=None,
            ),
            f"{BRIDGE} ({CARDS['roller-bridge'].level('1a').title}): 1 set.",
        ),
        (
            HighestPain(records=ON, pain=5, exercise="roller-bridge"),
            f"Highest pain 5/10, in {BRIDGE}.",
        ),
        (HighestPain(records=ON, pain=5, exercise=""), "Highest pain 5/10."),
        (AfterSession(records=ON, pain=0, effort=6), "After the session: pain 0/10, effort 6/10."),
        (AfterSession(records=ON, pain=None, effort=6), "After the session: effort 6/10."),
        (WasSeen(records=ON, observation=SEEN), f"Seen ({BRIDGE}, left leg): {MISTAKE}"),
        (
            WasSeen(
                records=ON,
                observation=observation(
                    VISIT, ObservationKind.TEST, "Heel to wall", value=9.5, unit="cm"
                ),
            ),
            "Test: Heel to wall 9.5 cm",
        ),
        (
            WasSeen(
                records=ON,
                observation=observation(
                    VISIT, ObservationKind.TEST, "steady", code="One-leg hold", value=0, unit="s"
                ),
            ),
            "Test: One-leg hold 0 s, steady",
        ),
        (
            WasScored(records=ON, score=score(day_of(7), 3), first=score(MONDAY, 6)),
            f"Usual knee pain: 3 (at first 6, {DAY}).",
        ),
        (
            WasScored(
                records=ON,
                score=score(MONDAY, 3, measure="activities", item="stairs"),
                first=None,
            ),
            "My three activities, stairs: 3.",
        ),
        (
            ThresholdCrossed(
                records=ON, flag=Flag(kind=FlagKind.PAIN, day=MONDAY, basis=("CJ",), value=7)
            ),
            f"Pain 7/10 ({DAY}).",
        ),
        (
            PrescriptionSigned(
                records=ON,
                version=2,
                first=False,
                change=difference(None, prescription(prescribed("roller-bridge"))),
            ),
            f"Prescription version 2: added: {BRIDGE}: 3 × 20 s, every day.",
        ),
        (
            PrescriptionSigned(records=ON, version=2, first=False, change=PrescriptionDifference()),
            "Prescription version 2: as before.",
        ),
        (PrescriptionKept(records=ON, version=1), "The prescription goes on (version 1)."),
        (PrescriptionStopped(records=ON, version=1), "The prescription was stopped (version 1)."),
        (NextVisit(records=ON, day=MONDAY, at=time(8, 30)), f"Next visit: {DAY}, 08:30."),
        (NextVisit(records=ON, day=MONDAY, at=None), f"Next visit: {DAY}."),
    ],
)
def test_a_fact_is_said_in_a_sentence(fact: DraftedFact, said: str) -> None:
    assert fact_text(fact, CARDS, MEASURES) == said


def test_a_fragment_keeps_the_part_and_the_records_of_its_fact() -> None:
    facts = (PainBefore(records=("a", "b"), pain=3), NextVisit(records=("c",), day=MONDAY, at=None))
    found = fragments(facts, CARDS, MEASURES)
    assert [(one.part, one.records, one.touched) for one in found] == [
        (NotePart.SUBJECTIVE, ("a", "b"), False),
        (NotePart.PLAN, ("c",), False),
    ]


@given(charts)
def test_every_draft_can_be_kept_as_a_note(made: ChartFile) -> None:
    """Each sentence is plain text, as a note takes it."""
    found = fragments(drafted(made, NOW, [VERSION], BUILT), BUILT, MEASURES)
    parts: dict[NotePart, str] = {}
    for one in found:
        assert one.text
        parts[one.part] = " ".join(part for part in (parts.get(one.part, ""), one.text) if part)
    Note(
        id="n",
        person="anna",
        visit=NOW.id,
        parts=parts,
        fragments=found,
        author="mk",
        changed_at=instant(MONDAY),
    )


def test_nothing_asked_has_no_of() -> None:
    assert home_text(AskedAndDone(sets_unasked=2)) == "2 sets that were not asked"
    assert home_text(AskedAndDone()) == ""
    assert sets_done(AskedAndDone()) == held(AskedAndDone()) == told_text({}) == ""
    assert held(AskedAndDone(seconds_asked=240, seconds_held=190)) == "3:10 of 4:00 held"
    assert told_text({DoneAtHome.SOME: 1}) == "Told by mouth: a part on 1 day"
    assert no_word(1, MONDAY) == f"No word from home of 1 day, the last is of {DAY}"
