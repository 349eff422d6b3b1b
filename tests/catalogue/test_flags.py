"""The rules of flags are read whole, with every fault told."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT
from rehab_desktop.core.content.problem import FileRefused
from tests.catalogue.conftest import FOLDER


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Path(shutil.copy(FOLDER / "flags.toml", tmp_path))


def faults(file: Path, catalogue: Catalogue) -> set[str]:
    with pytest.raises(FileRefused) as caught:
        load_flags(file.parent, catalogue.sources)
    return {problem.key for problem in caught.value.problems}


def test_the_rules_that_ship_are_those_of_the_design(catalogue: Catalogue) -> None:
    rules = load_flags(FOLDER, catalogue.sources)
    assert (rules.no_word_days, rules.share, rules.weeks) == (14, 0.5, 2)
    assert (rules.ends_soon_days, rules.unsigned_hours, rules.look_back_days) == (7, 24, 28)
    assert set(rules.why) == set(FlagKind)


def test_every_rule_names_a_source_or_clinical_judgement(catalogue: Catalogue) -> None:
    for why in load_flags(FOLDER, catalogue.sources).why.values():
        assert why.basis
        assert set(why.basis) <= {*catalogue.sources, CLINICAL_JUDGEMENT}
        assert not re.search(r"\d", why.text), "a number stands in its key, not in words"


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [
        ('basis = "trekpain, painmodel, CJ"', 'basis = "nobody"', "pain.basis"),
        ("share = 0.5", "share = 0", "less_than_asked.share"),
        ("share = 0.5", "share = 1.5", "less_than_asked.share"),
        ("weeks = 2", "weeks = 0", "less_than_asked.weeks"),
        ("days = 14", "days = 0", "no_word.days"),
        ("days = 28", "days = 0", "look_back.days"),
        ("hours = 24", 'hours = "a day"', "unsigned.hours"),
        ("[consent]", "[consents]", "consent"),
        ("days = 7", "day = 7", "ends_soon.days"),
    ],
)
def test_a_fault_is_told_with_its_key(
    file: Path, catalogue: Catalogue, right: str, wrong: str, key: str
) -> None:
    text = file.read_text("utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), "utf-8")
    assert key in faults(file, catalogue)
