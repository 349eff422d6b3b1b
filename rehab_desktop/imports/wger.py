"""wger's JSON as its interface (/api/v2/) gives it: exercises, and routines of them.

`exerciseinfo` has one exercise, or a page of them under `results`; its texts are `translations`
(`exercises` in older versions), their descriptions HTML. A routine's `structure` has days, slots
and entries with an exercise's number, sets and repetitions; the names come from an `exerciseinfo`
that is chosen along with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from rehab_desktop.app.importing import ImportFailed, ImportFault
from rehab_desktop.imports.foreign import Foreign

PROGRAM = "wger"
LANGUAGES = {"de": 1, "en": 2, "bg": 3, "es": 4, "ru": 5, "nl": 6, "pt": 7, "el": 8, "cs": 9} | {
    "sv": 10, "no": 11, "fr": 12, "it": 13
}  # fmt: skip
"""wger's numbers of languages."""

LICENCE = "CC BY-SA"
"""What wger asks of its exercises where one says nothing of its own."""

SECONDS = 3
"""wger's number of the unit in which repetitions are seconds."""

_BREAKS = frozenset({"p", "li", "br", "div", "ul", "ol"})

Table = Mapping[str, Any]


Named = tuple[str, tuple[Foreign, ...]]


def read_wger(contents: Sequence[bytes], language: str) -> tuple[Named, ...]:
    """A title, which may be empty, and exercises in order: all of a list, or for each training day
    of a routine. Raises `ImportFailed`.
    """
    tables = [table for content in contents for table in _tables(content)]
    exercises = {one["id"]: one for one in tables if _is_exercise(one)}
    routines = [one for one in tables if isinstance(one.get("days"), list)]
    number = LANGUAGES.get(language[:2].lower(), LANGUAGES["en"])
    if routines:
        return tuple(
            (_day_title(routine, day), tuple(_planned(day, exercises, number)))
            for routine in routines
            for day in _in_order(routine["days"])
            if not day.get("is_rest") and day.get("slots")
        )
    if not exercises:
        raise ImportFailed(ImportFault.UNKNOWN)
    return (("", tuple(_exercise(one, number) for one in exercises.values())),)


def _day_title(routine: Table, day: Table) -> str:
    names = (str(one.get("name") or "").strip() for one in (routine, day))
    return ", ".join(name for name in names if name)


def _tables(content: bytes) -> Iterator[Table]:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ImportFailed(ImportFault.BROKEN, cause="it is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ImportFailed(ImportFault.BROKEN, cause=str(error)) from error
    if isinstance(found, dict) and isinstance(found.get("results"), list):
        found = found["results"]
    for one in found if isinstance(found, list) else [found]:
        if isinstance(one, dict):
            yield one


def _is_exercise(table: Table) -> bool:
    return isinstance(table.get("id"), int) and bool(_texts(table))


def _texts(table: Table) -> list[Table]:
    """The exercise's texts by language; an old one has but one, in itself."""
    for key in ("translations", "exercises"):
        if isinstance(table.get(key), list):
            return [one for one in table[key] if isinstance(one, dict) and one.get("name")]
    return [table] if isinstance(table.get("name"), str) and "description" in table else []


def _exercise(table: Table, language: int) -> Foreign:
    texts = _texts(table)
    wanted = (language, LANGUAGES["en"])
    text = next(
        (one for number in wanted for one in texts if _number(one.get("language")) == number),
        texts[0],
    )
    return Foreign(
        name=str(text["name"]),
        text=without_tags(str(text.get("description") or "")),
        credit=_credit(text, table),
    )


def _number(language: object) -> object:
    """A language's number; some versions give its whole table."""
    return language.get("id") if isinstance(language, dict) else language


def _credit(*tables: Table) -> str:
    author = next((str(one["license_author"]) for one in tables if one.get("license_author")), "")
    names = [one["license"] for one in tables if isinstance(one.get("license"), dict)]
    licence = next((str(one["short_name"]) for one in names if one.get("short_name")), LICENCE)
    return f"wger.de, {author}, {licence}" if author else f"wger.de, {licence}"


def _planned(day: Table, exercises: Mapping[int, Table], language: int) -> Iterator[Foreign]:
    entries = [
        entry for slot in _in_order(day.get("slots")) for entry in _in_order(slot.get("entries"))
    ]
    for entry in entries:
        number = entry.get("exercise")
        card = exercises.get(number) if isinstance(number, int) else None
        if card is None:
            raise ImportFailed(ImportFault.NAMELESS)
        amount = _amount(entry.get("repetitions_configs"))
        timed = entry.get("repetition_unit") == SECONDS
        yield replace(
            _exercise(card, language),
            sets=_amount(entry.get("set_nr_configs")),
            reps=None if timed else amount,
            seconds=float(amount) if timed and amount else None,
        )


def _in_order(tables: object) -> list[Table]:
    kept = [one for one in tables if isinstance(one, dict)] if isinstance(tables, list) else []
    return sorted(kept, key=lambda one: one["order"] if isinstance(one.get("order"), int) else 0)


def _amount(configs: object) -> int | None:
    """What the first week begins with; later ones change it."""
    for config in _in_order(configs):
        try:
            amount = float(config["value"])
        except (KeyError, TypeError, ValueError):
            continue
        if 1 <= amount <= 1000:
            return int(amount)
    return None


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")
        if tag in _BREAKS:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style") and self._silent > 0
        if tag in _BREAKS:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def without_tags(html: str) -> str:
    """The words of a piece of HTML."""
    words = _Words()
    words.feed(html)
    words.close()
    return " ".join("".join(words.words).split())
