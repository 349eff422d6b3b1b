"""What the texts must and must not say, as far as a machine can hold it."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import Catalogue, load_catalogue
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.safety import AMBER_UP_TO, GREEN_UP_TO, WORKABLE_UP_TO, PainLight
from rehab_desktop.core.programme.guide import Strand
from words import catalogue_texts, keeping, ts_file

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "es")

# Uploads, proxies, mirrors and homework sites: the original can be found by DOI or in PubMed.
COPIES = ("scribd", "codestin", "qammunity", "acemap", "wilddata", "ichgcp", "tomesphere")


def said(language: str) -> dict[ts_file.Text, str]:
    """The translations that are shown."""
    known = ts_file.read(paths.WORDS / f"{language}.ts")
    return {text: " ".join(one.forms) for text, one in known.items() if not one.gone}


def texts_of(guide: SafetyGuide) -> list[str]:
    lists = (guide.stop, guide.call_now, guide.today, guide.visit, guide.screen_before_start)
    return [one.text for one in chain(*lists)]


@pytest.mark.parametrize(
    "name",
    [
        # German and Spanish readers understand pain at the outer side of the knee by these.
        "läuferknie",
        "rodilla del corredor",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_condition_is_not_called_by_the_name_of_another(language: str, name: str) -> None:
    assert not [text for text, form in said(language).items() if name in form.lower()]


def test_the_program_has_one_name() -> None:
    """The window, the rail and About say Rehab Desktop; "runner's knee" only explains."""
    for path in (ROOT / "rehab_desktop").rglob("*.qml"):
        source = path.read_text("utf-8")
        assert 'qsTr("Runner’s Knee")' not in source, path
    for language in LANGUAGES:
        names = {form for text, form in said(language).items() if text.source == "Rehab Desktop"}
        assert names == {"Rehab Desktop"}


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("es", r"\b[Dd]eja (la espera|la mitad|las rodillas altas|las bajadas)"),  # "leave it in"
        ("es", r"[Dd]ribbles|[Zz]ancadas? (de pantorrilla|corta)"),  # in a circle; lunges
        ("de", r"; nie anhalten"),  # "never stop"
        ("de", r"Leistenbruch(?!-)"),  # a hernia is not only of the groin
        ("de", r"plötzlicher Riss"),
        ("de", r"Laufübung"),  # reads as running itself: it is Lauf-ABC
    ],
)
def test_no_translation_says_what_it_does_not_mean(language: str, wrong: str) -> None:
    assert not [form for form in said(language).values() if re.search(wrong, form)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_much_of_a_source_was_read_is_said_in_every_language(
    catalogue: Catalogue, language: str
) -> None:
    known = {text.source for text in said(language) if text.context == "catalogue"}
    assert {source.read for source in catalogue.sources.values()} <= known
    card = catalogue.exercises["high-knees-overhead"]
    assert {one.text for one in card.basis} <= known


def test_sources_are_linked_where_they_are_at_home(catalogue: Catalogue) -> None:
    for source in catalogue.sources.values():
        host = urlsplit(source.url).netloc
        assert host, source.id
        assert not any(copy in source.url for copy in COPIES), source.id


def test_each_group_of_signs_names_some_and_none_twice(catalogue: Catalogue) -> None:
    guide = catalogue.safety
    for group in (guide.stop, guide.call_now, guide.today, guide.visit):
        assert group
    texts = texts_of(guide)
    assert len(texts) == len(set(texts))
    assert len(guide.screen_before_start) >= 10


@pytest.mark.parametrize(
    ("group", "sign"),
    [
        ("call_now", "Chest pain, collapse"),
        ("call_now", "numbness between the legs"),
        ("today", "badly swollen, with or without an injury"),
        ("today", "cannot lift the straight leg"),
        ("today", "hot, red and swollen"),
        ("today", "snap in calf or thigh"),
        ("visit", "swells again and again, or locks"),
        ("visit", "stop running and hopping, and be seen this week"),
        ("screen_before_start", "fall, a twist or a pop"),
        ("screen_before_start", "swollen now"),
        ("screen_before_start", "outer or inner side"),
        ("screen_before_start", "aneurysm, a hernia, glaucoma"),
        ("screen_before_start", "blood clot"),
    ],
)
def test_a_sign_stands_in_the_group_it_belongs_to(
    catalogue: Catalogue, group: str, sign: str
) -> None:
    assert any(sign in one.text for one in getattr(catalogue.safety, group))


def test_the_limits_read_the_same_wherever_they_are_written(catalogue: Catalogue) -> None:
    """Those of `core/content/safety.py`, in every sentence that gives one, the guide's too."""
    guide = catalogue.safety
    red, amber = AMBER_UP_TO + 1, f"{GREEN_UP_TO + 1} to {AMBER_UP_TO}"
    assert {one.light: (one.lowest, one.highest) for one in guide.lights} == {
        PainLight.GREEN: (0, GREEN_UP_TO),
        PainLight.AMBER: (GREEN_UP_TO + 1, AMBER_UP_TO),
        PainLight.RED: (red, 10),
    }
    assert guide.running_highest == GREEN_UP_TO
    running = (
        f"In running drills stop above {GREEN_UP_TO}, or above {WORKABLE_UP_TO} if "
        f"{WORKABLE_UP_TO} is your everyday pain."
    )
    assert guide.running.text == running
    assert guide.stop[0].text == f"Knee pain of {red} or more"  # drills: that exercise alone
    limits = f"ain of {red} or more, above {GREEN_UP_TO} in running drills"
    after = " ".join(one.text for one in guide.if_not)
    assert f"P{limits}, or two bad mornings" in after
    assert f"Pain of {amber}: take the easier version next time." in after
    written = (ROOT / "docs" / "guide" / "first-session.md").read_text("utf-8")
    assert running in " ".join(written.split())
    assert f"pain of {red} or more, above {GREEN_UP_TO} in running drills" in " ".join(
        written.split()
    )
    assert f"| {amber} | amber |" in written


def test_a_routine_with_drills_says_from_which_week(catalogue: Catalogue) -> None:
    first = next(one.first_week for one in catalogue.programme.stages if one.days[Strand.CONTROL])
    assert f"week {first}" in catalogue.routines["full-session-low-impact"].frequency


def test_the_bridge_starts_where_its_card_says(catalogue: Catalogue) -> None:
    card = catalogue.exercises["roller-bridge"]
    hold = card.level(card.default_level).dose.phases[1].seconds
    assert card.dose_text.startswith(f"3 sets of {hold:g} s on two legs")


def test_no_id_of_a_source_is_to_be_translated() -> None:
    asked = {text.source for text in keeping.collect() if text.context == catalogue_texts.CONTEXT}
    assert asked.isdisjoint(load_catalogue(paths.CATALOGUE).sources)
