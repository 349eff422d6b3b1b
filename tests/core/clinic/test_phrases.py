"""Phrases of one's own: when the end of a text asks for one, and what a name can be."""

from __future__ import annotations

import pytest

from rehab_desktop.core.clinic.phrases import asked_phrase, phrase_name

KNOWN = {"hep": "Home exercises.", "übung": "Übung erklärt."}


@pytest.mark.parametrize("before", [".hep", "Well. .hep", "Well.\n.hep", "Well. .HEP"])
def test_a_dot_and_a_name_at_the_end_ask_for_a_phrase(before: str) -> None:
    assert asked_phrase(before, KNOWN) == "Home exercises."


@pytest.mark.parametrize("before", ["", ".", "hep", "Well.hep", ".hep ", ".hepp", "..hep", "2.5"])
def test_anything_else_asks_for_none(before: str) -> None:
    assert asked_phrase(before, KNOWN) == ""


def test_names_have_letters_of_any_language() -> None:
    assert asked_phrase("Gut. .Übung", KNOWN) == "Übung erklärt."


@pytest.mark.parametrize(
    ("typed", "name"),
    [(".HEP", "hep"), (" a1 ", "a1"), ("", ""), ("a b", ""), ("a.b", ""), ("a" * 21, "")],
)
def test_a_name_is_kept_in_small_letters_without_its_dot(typed: str, name: str) -> None:
    assert phrase_name(typed) == name
