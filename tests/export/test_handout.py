"""A handout holds all of the cards, at the doses of today, and what keeps it safe."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSizeF

from rehab_desktop.app.export_material import ExportData
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.programme.log import CurrentDose
from rehab_desktop.export.pdf.paper import pages_of
from tests.export.material import (
    NOW,
    content,
    some_facts,
)
from tests.export.on_paper import (
    AMERICAN,
    BRITISH,
    handout_of,
    handout_writer,
    read,
    report_writer,
    todays,
    written,
)

pytestmark = pytest.mark.usefixtures("fonts")


def test_a_handout_has_all_that_one_needs(folder: Path) -> None:
    pages, _ = read(written(handout_writer(), handout_of("control-10")), folder)
    whole = " ".join(pages)
    for said in ("1 Warm up", "Leg-cycle dribbles", "4 × 15 s", "Stop at: Knee pain above 2/10",
                 "Stand tall with the stick overhead", "Pain 6 to 10: End the session",
                 "Next morning it should be no worse", "Diary", "Questions to", "Phone or e-mail",
                 "Seen again on", "Level 1 of 4: Ankle height, arms swing  ·  sides alternate",
                 "Doses as a beginner starts with, printed on 24 November 2026."):  # fmt: skip
        assert " ".join(said.split()) in whole, said


@pytest.mark.parametrize("routine", content().library.routines)
def test_a_handout_leaves_nothing_of_a_card_out(routine: str, folder: Path) -> None:
    """The last steps were lost once, among them "End the set at the first heavy step"."""
    found = content()
    pages, _ = read(written(handout_writer(), handout_of(routine)), folder)
    whole = " ".join(pages)
    for item in found.library.routines[routine].items:
        if isinstance(item, TimedBlock):
            continue
        card = found.library.exercises[item.exercise]
        said = (card.gate, card.contraindications, card.stop)
        texts = [*card.steps, *(one.text for part in said for one in part)]
        for text in [*texts, card.setup_line, card.level(item.level).title]:
            assert text in whole, text


@pytest.mark.parametrize("routine", ["control-10", "daily-mobility"])
def test_a_handout_says_whom_it_may_not_fit_and_when_to_get_help(
    routine: str, folder: Path
) -> None:
    guide = content().catalogue.safety
    pages, _ = read(written(handout_writer(), handout_of(routine)), folder)
    whole = " ".join(pages)
    help_ = (*guide.call_now, *guide.today, *guide.visit)
    said = [*guide.stop, *help_, *guide.screen_before_start]
    for one in [*said, *guide.after, *guide.if_not, guide.running, guide.notice]:
        assert one.text in whole, one.text


def test_the_drill_limit_stands_beside_drills_too(folder: Path) -> None:
    limit = content().catalogue.safety.running.text
    pages, _ = read(written(handout_writer(), handout_of("strength")), folder)
    assert " ".join(pages).count(limit) == 1
    pages, _ = read(written(handout_writer(), handout_of("control-10")), folder)
    assert " ".join(pages).count(limit) == 3


def test_a_handout_prints_the_present_dose(folder: Path) -> None:
    """It printed the card's: 2 x 12 where the person is at 3 x 12."""
    pages, _ = read(written(handout_writer(), todays("daily-mobility")), folder)
    whole = " ".join(pages)
    assert "3 × 12" in whole
    assert "2 × 12" not in whole
    assert "Doses and rests as they stood on 24 November 2026." in whole
    assert "Knee: left" in whole
    pages, _ = read(written(handout_writer(), todays("strength")), folder)
    whole = " ".join(pages)
    assert "3 × 45 s Level 3 of 7: Two legs, 45 s" in whole
    assert "2 × 20 s each side One leg" in whole
    assert "less than usual for now" in whole


def test_what_rests_or_is_behind_its_gate_is_said_and_not_printed(folder: Path) -> None:
    pages, _ = read(written(handout_writer(), todays("full-session")), folder)
    whole = " ".join(pages)
    assert "Door frame isometric for runners: rest until Thursday 3 December." in whole
    gate = "High knees with overhead hold: gate not passed yet. First all of these must be true:"
    assert gate in whole
    for one in content().library.exercises["high-knees-overhead"].gate:
        assert one.text in whole
    assert "Test the frame at 3/10 effort" not in whole


def test_a_rest_that_is_over_is_no_rest(folder: Path) -> None:
    over = CurrentDose(exercise="door-frame-push", level="1", reason="rest", rest_until=NOW.date())
    given = todays("strength", some_facts(current_doses={over.exercise: over}))
    whole = " ".join(read(written(handout_writer(), given), folder)[0])
    assert not re.search("rests? until", whole.lower())
    assert "Test the frame at 3/10 effort" in whole


def test_a_routine_that_rests_whole_says_so_at_each_exercise(folder: Path) -> None:
    library = content().library
    names = [one.exercise for one in library.routines["strength"].items if isinstance(one, Item)]
    doses = {
        name: CurrentDose(
            exercise=name,
            level=library.exercises[name].default_level,
            reason="rest",
            rest_until=NOW.date() + timedelta(days=2),
        )
        for name in names
    }
    given = todays("strength", some_facts(current_doses=doses))
    whole = " ".join(read(written(handout_writer(), given), folder)[0])
    assert len(re.findall("[Rr]ests until Thursday 26 November", whole)) == len(names)


@pytest.mark.parametrize("routine", content().library.routines)
@pytest.mark.parametrize("locale", [BRITISH, AMERICAN], ids=["A4", "Letter"])
def test_every_routine_is_a_handout_that_stays_on_the_paper(
    routine: str, locale: QLocale, folder: Path
) -> None:
    pages, _ = read(written(handout_writer(locale), handout_of(routine)), folder)
    assert len(pages) <= 6
    titles = content().library.titles(content().library.routines[routine])
    for title in titles:
        assert title in " ".join(pages)


def test_what_stands_together_is_not_torn_apart() -> None:
    found = content()
    report = report_writer()
    assert report is not None
    place = QSizeF(5000, 7000)
    routine = found.library.routines["full-session"]
    handout = handout_writer().blocks(ExportData(made_at=NOW, routine=routine))
    pages = pages_of(handout, place)
    for page in pages:
        last, down = page[-1]
        assert not last.keep or last is handout[-1]
        assert down + last.height(5000) <= 7000
