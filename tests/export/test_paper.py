"""Reports as a reader of PDF finds them: pages, words, letters, the size of the paper."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from rehab_desktop.app.export_material import EVER, Cancelled, ExportData, ExportFormat
from rehab_desktop.composition.exports import writers
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.history.record import PainMark, PerformedSet, SessionStatus, SetStatus
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.export.pdf import report_numbers as numbers
from tests.export.material import (
    NOW,
    SCORES,
    a_past,
    a_plan,
    content,
    material,
)
from tests.export.on_paper import (
    AMERICAN,
    a_followed_report,
    read,
    report_writer,
    written,
)
from tests.store.builders import a_session, a_set

pytestmark = pytest.mark.usefixtures("fonts")


A4, LETTER = QSizeF(595, 842), QSizeF(612, 792)


def test_a_report_says_who_what_and_how_it_went(folder: Path) -> None:
    data = written(report_writer(), material())
    pages, size = read(data, folder)
    assert (round(size.width()), round(size.height())) == (A4.width(), A4.height())
    whole = " ".join(pages)
    assert not re.search("[\ue000-\uf8ff\ufffd]", whole), "signs that are no letters"
    assert "29 September 2026 to 24 November 2026" in pages[0]
    assert f"Sessions {len(a_past())} " in pages[0]
    for page, words in enumerate(pages, start=1):
        assert words.endswith(f"Page {page} of {len(pages)}"), words[-40:]
    for said in ("Date of birth", "4.4 → 1.7", "90/90 hip flip", "My 3 activities: stairs",
                 "Stairs were easy today, no clicking.", "not a diagnosis", "La Trobe University",
                 "Pain 3 to 5: Finish the set"):  # fmt: skip
        assert said in whole, said


def test_letters_are_inter_embedded_and_stay_letters(folder: Path) -> None:
    data = written(report_writer(), material())
    streams = [data, *_inflated(data)]
    names = {name for part in streams for name in re.findall(rb"/FontName /[A-Z]{6}\+(\S+)", part)}
    files = sum(part.count(b"/FontFile") for part in streams)
    assert names
    assert all(name.startswith(b"Inter") for name in names)
    assert files >= len(names)


def _inflated(data: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            yield zlib.decompress(found.group(1))
        except zlib.error:
            continue


def test_a_table_goes_on_with_its_heading(folder: Path) -> None:
    pages, _ = read(written(report_writer(), material(250)), folder)
    assert len(pages) > 5
    for page in pages[2:-2]:
        assert "Day Routine Minutes" in page


def test_a_year_of_sessions_in_america_on_its_paper(folder: Path) -> None:
    given = replace(material(360), period=EVER, scores=())
    pages, size = read(written(report_writer(AMERICAN), given), folder)
    assert (round(size.width()), round(size.height())) == (LETTER.width(), LETTER.height())
    assert "Outcome scores" not in " ".join(pages)
    assert "11/22/26" in " ".join(pages)


def test_a_plan_tells_how_many_of_its_days_were_kept(folder: Path) -> None:
    days = [one.started_at.date() for one in a_past()][:3]
    plan = tuple(replace(a_plan()[0], uid=str(day), day=day) for day in (*days, NOW.date()))
    pages, _ = read(written(report_writer(), replace(material(), plan=plan)), folder)
    assert "Planned days kept 75 % 3 of 4 days" in pages[0]


def test_one_session_of_exercises_of_ones_own_is_a_report_too(folder: Path) -> None:
    own = a_session(
        started_at=NOW,
        ended_at=NOW,
        status=SessionStatus.STOPPED,
        sets=(a_set(exercise="side-plank", level=""),),
        pains=(),
        pain_before=None,
        note="<b>bold</b> & more",
    )
    given = ExportData(made_at=NOW, sessions=(own,))
    pages, _ = read(written(report_writer(), given), folder)
    whole = " ".join(pages)
    assert "Side plank" in whole
    assert "stopped early" in whole
    assert "<b>bold</b> & more" in whole
    assert "was not told" in whole


def test_a_report_goes_the_way_a_physio_writes(folder: Path) -> None:
    pages, _ = read(written(report_writer(), a_followed_report()), folder)
    whole = " ".join(pages)
    places = [
        whole.index(said)
        for said in (
            "S What the person tells",
            "left knee, around the kneecap",
            "5 on 13 Oct, 4 on 27 Oct, 4 on 10 Nov, 2 on 23 Nov",
            "as usual 6 of 7 times, 2 Nov to 20 Nov; not as usual on 5 Nov; highest pain 4",
            "runs: 1, 20 min in all, the last at 1/1 (run/walk); highest pain while running 1",
            "O What was done",
            "Effort: mean",
            "A How that compares",
            "Everyday pain, 0 to 10 5 2 better by 2 points or more",
            "My 3 activities: stairs 4 / 10 5 / 10 below the 3 points",
            "Mobility: 17 of 43 planned days were done.",
            "Stepped back, by rest or by less: 5 Nov, 23 Nov",
            "In running drills above 2 is red",
            "no diagnosis",
            "P What comes next",
            "67 % of it for now",
            "Two legs, 45 s: 3 × 45 s Two legs, one hold of 60 s",
            "rests until Thursday 3 December",
            "Programme: week 7 of 12",
            "Next review: at the end of week 12.",
            "Questions and what was agreed",
            "Outcome scores",
            "Every session",
        )
    ]
    assert places == sorted(places)
    assert content().catalogue.safety.running.text in whole


def test_a_report_without_a_programme_does_without_its_parts(folder: Path) -> None:
    pages, _ = read(written(report_writer(), material()), folder)
    whole = " ".join(pages)
    assert "S What the person tells" in whole
    assert "Everyday pain, 0 to 10 was not told" in whole
    assert "Programme: week" not in whole
    assert "No step back" not in whole


def test_pain_of_drills_is_red_above_two_in_a_report() -> None:
    cards = content().library.exercises
    drill = a_set(exercise="leg-cycle-dribbles", level="1", pain=3)
    bridge = a_set(exercise="roller-bridge", level="1b", pain=3)
    quiet = replace(drill, pain=None)

    def light(*sets: PerformedSet, **more: Any) -> PainLight | None:
        known: dict[str, Any] = {"pains": (), "pain_before": None}
        return numbers.light_of(a_session(sets=sets, **{**known, **more}), cards, 0)

    assert light(bridge) is PainLight.AMBER
    assert light(drill) is PainLight.RED
    assert light(bridge, replace(drill, pain=2)) is PainLight.AMBER
    assert light(quiet, pain_after=4) is PainLight.RED, "told after a session with drills"
    skipped = replace(quiet, status=SetStatus.SKIPPED)
    assert light(skipped, pain_after=4) is PainLight.AMBER
    mark = PainMark(value=3, after_ns=0, set_index=0)
    assert light(quiet, pains=(mark,)) is PainLight.RED
    assert light(quiet, pains=(replace(mark, set_index=None),)) is PainLight.AMBER
    assert light(quiet) is None
    everyday = numbers.light_of(a_session(sets=(drill,), pains=(), pain_before=None), cards, 3)
    assert everyday is PainLight.AMBER, "an everyday 3 is amber to work with"
    found = numbers.lights(
        (a_session(sets=(drill,), pains=()), a_session(sets=(quiet,), pains=())),
        cards,
        ProgrammeLog(),
    )
    assert (found.green, found.amber, found.red, found.untold) == (0, 0, 1, 1)


def test_a_report_is_made_beside_the_screen(qtbot: QtBot) -> None:
    made: list[bytes] = []
    writer = writers(content())[ExportFormat.REPORT]
    thread = Thread(target=lambda: made.append(written(writer, material())))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=10_000)
    assert made[0].startswith(b"%PDF")


def test_a_report_is_called_off_between_two_pages() -> None:
    def enough(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    file = BytesIO()
    with pytest.raises(Cancelled):
        report_writer()(material(), file, enough)
    assert file.getvalue() == b""


def test_numbers_of_a_report() -> None:
    past = a_past()
    first, last = numbers.days_of(material())
    assert numbers.a_week(8, first, last) == pytest.approx(8 / (57 / 7))
    assert numbers.first_and_last([1] * 13) is None
    assert numbers.first_and_last([4] * 7 + [0] * 3 + [1] * 7) == (4, 1)
    weeks = [day for day, _, _ in numbers.by_week(past, ())]
    assert weeks == []
    assert numbers.worst(a_session(sets=(), pains=())) is None
    assert numbers.worst(a_session()) == 4
    level = numbers.of_exercises((a_session(), a_session(sets=(a_set(level="b"),))))
    assert [(one.level, one.before, one.sessions) for one in level] == [("b", "a", 2)]
    assert SCORES
