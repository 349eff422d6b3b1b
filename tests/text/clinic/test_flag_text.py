"""Flags in words: fact, day, rule and basis, and nothing that reassures or alarms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.told_pain import PainSource
from rehab_desktop.text.clinic.flag_text import flag_fact, flag_line, flag_rule, looked_at
from tests.core.clinic.build import MONDAY, instant

CATALOGUE = load_catalogue(paths.CATALOGUE)
RULES = load_flags(paths.CATALOGUE, CATALOGUE.sources)
CARDS, MEASURES = CATALOGUE.exercises, CATALOGUE.measures
BRIDGE = CARDS["roller-bridge"].name


def flag(kind: FlagKind, value: float | None = None, of: float | None = None) -> Flag:
    return Flag(kind=kind, day=MONDAY, basis=("CJ",), value=value, of=of)


@pytest.mark.parametrize(
    ("given_flag", "fact", "rule"),
    [
        (flag(FlagKind.PAIN, 7), "Pain 7/10", "Pain of 6 or more"),
        (
            replace(flag(FlagKind.PAIN, 7), exercise="roller-bridge"),
            f"Pain 7/10 in {BRIDGE}",
            "Pain of 6 or more",
        ),
        (
            replace(flag(FlagKind.PAIN, 7), told=PainSource.MORNING_AFTER_RUN),
            "Pain 7/10 the morning after a run",
            "Pain of 6 or more",
        ),
        (
            replace(flag(FlagKind.STOPPED, 0), exercise="roller-bridge"),
            f"{BRIDGE} was stopped because it hurt (0/10)",
            "Stopped because it hurt",
        ),
        (
            replace(flag(FlagKind.STOPPED), exercise="roller-bridge"),
            f"{BRIDGE} was stopped because it hurt",
            "Stopped because it hurt",
        ),
        (
            replace(flag(FlagKind.WORSE, 5, 2.5), measure="pain-usual"),
            "Usual knee pain: 5, at first 2.5",
            "Worse than at first by 2 or more",
        ),
        (
            flag(FlagKind.LESS_THAN_ASKED, 14, 42),
            "14 of 42 sets done at home",
            "Less than 50 % of the sets in 2 weeks",
        ),
        (
            flag(FlagKind.NO_WORD, 14),
            "No word from home for 14 days",
            "14 days or more without word",
        ),
        (
            flag(FlagKind.UNSIGNED, 47),
            "Note unsigned for 47 hours",
            "More than 24 hours without a signature",
        ),
        (
            flag(FlagKind.UNSIGNED, 297),
            "Note unsigned for 12 days",
            "More than 24 hours without a signature",
        ),
        (
            flag(FlagKind.ENDED),
            "The prescription has ended",
            "After its last day, with none in its place",
        ),
        (
            flag(FlagKind.ENDS_SOON),
            "The prescription ends soon",
            "At most 7 days before its last day",
        ),
        (
            flag(FlagKind.UNSIGNED, 25),
            "Note unsigned for 25 hours",
            "More than 24 hours without a signature",
        ),
        (
            flag(FlagKind.CONSENT),
            "Nothing says that they were told what is kept here",
            "From the first entry on",
        ),
    ],
)
def test_a_flag_says_its_fact_and_its_rule(given_flag: Flag, fact: str, rule: str) -> None:
    assert flag_fact(given_flag, CARDS, MEASURES) == fact
    assert flag_rule(given_flag, RULES, MEASURES) == rule


@pytest.mark.parametrize("kind", list(FlagKind))
def test_every_kind_of_flag_has_all_of_its_words(kind: FlagKind) -> None:
    line = flag_line(flag(kind, 1, 2), RULES, CARDS, MEASURES, CATALOGUE.sources)
    assert all((line.fact, line.rule, line.why, line.basis))
    assert line.day == "Monday 2 November 2026"
    assert line.key == flag(kind).key


def test_a_look_is_told_with_letters_and_time() -> None:
    assert looked_at("MK", instant(MONDAY, 18)) == (
        "Looked at by MK on Monday 2 November 2026, 18:00"
    )
