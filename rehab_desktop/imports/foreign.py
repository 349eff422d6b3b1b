"""Another program's exercises as a routine of this one's: timed, plain text, careful by default."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rehab_desktop.app.importing import ImportedRoutine, ImportFailed, ImportFault
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock

translate = QCoreApplication.translate

MOST_BLOCKS = 60
"""About an hour; a file with every exercise there is makes no routine."""

MOST_SETS = 5
LONGEST_NAME, LONGEST_NOTE = 80, 1000
LONGEST_CUE = 60
"""What is read from the floor, and what a routine file takes."""

USUAL_S = 30
SHORTEST_S, LONGEST_S = 10, 180
REPETITION_S = 4
"""Seconds: without a word on time half a minute, slow repetitions, nothing very short or very long.
All of it is clinical judgement.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """One exercise as another program tells it; None where it does not."""

    name: str
    text: str = ""
    seconds: float | None = None
    sets: int | None = None
    reps: int | None = None
    credit: str = ""


def routine_of(
    title: str,
    foreign: Sequence[Foreign],
    *,
    program: str,
    known: Mapping[str, Exercise],
    licence: str,
) -> ImportedRoutine:
    """A routine of these. One with the name of an exercise of the catalogue becomes that exercise;
    the others are timed, with what their file says as the instruction.
    """
    named = {_key(card.name): card for card in known.values()}
    items: list[Item | TimedBlock] = []
    left_out = 0
    for number, one in enumerate(foreign, start=1):
        made = _items(one, number, named)
        if len(items) + len(made) > MOST_BLOCKS:
            left_out += 1
        else:
            items.extend(made)
    if not items:
        raise ImportFailed(ImportFault.EMPTY)
    name = plain(title, LONGEST_NAME) or program
    return ImportedRoutine(
        routine=Routine(
            id=f"imported-{slug(name)}",
            title=name,
            items=tuple(items),
            note=_note(program, licence),
        ),
        program=program,
        left_out=left_out,
    )


def _items(one: Foreign, number: int, named: Mapping[str, Exercise]) -> list[Item | TimedBlock]:
    name = plain(one.name, LONGEST_NAME)
    if not name:
        return []
    sets = min(MOST_SETS, max(1, one.sets or 1))
    card = named.get(_key(name))
    if card is not None:
        return [Item(exercise=card.id, sets=sets if one.sets else None)]
    seconds = one.seconds or (one.reps * REPETITION_S if one.reps else USUAL_S)
    times = translate("foreign", "{n} times, slowly.").format(n=min(one.reps or 0, 100))
    cue = plain(f"{times} {one.text}" if one.reps else one.text, LONGEST_CUE)
    return [
        TimedBlock(
            id=f"imported-{number}-{slug(name)}",
            title=name,
            seconds=float(min(LONGEST_S, max(SHORTEST_S, round(seconds)))),
            cue=cue,
        )
        for _ in range(sets)
    ]


def credits_of(foreign: Sequence[Foreign]) -> str:
    """Whose the exercises are, each once."""
    return "; ".join(dict.fromkeys(plain(one.credit, 200) for one in foreign if one.credit))


def _note(program: str, licence: str) -> str:
    careful = translate(
        "foreign",
        "Taken from {program}. It was not made for pain around the kneecap: leave out what hurts, "
        "and ask your physiotherapist when in doubt.",
    ).format(program=program)
    rights = translate("foreign", "Rights: {rights}").format(rights=licence)
    return plain(f"{careful} {rights}", LONGEST_NOTE)


def plain(text: str, most: int) -> str:
    """One line without control characters, cut at a word where it is too long."""
    kept = "".join(
        " " if unicodedata.category(letter).startswith("Z") or letter in "\t\r\n" else letter
        for letter in text
        if not unicodedata.category(letter).startswith("C") or letter in "\t\r\n"
    )
    line = " ".join(kept.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def slug(name: str) -> str:
    """Small letters, digits and hyphens."""
    base = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", base).strip("-")[:40].strip("-") or "routine"


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
