"""The texts of the shipped content, read through the catalogue's own reader.

Only what a person can be shown is taken; ids and titles of sources stay as they are. How much of a
source was read is said in every language: a claim is worth no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from words.ts_file import Text

CONTEXT = "catalogue"

NOT_SHOWN = {
    "id",
    "variations_from",
    "clip",
    "exercise",
    "exercises",
    "level",
    "default_level",
    "focus",
    "routine",
    "url",
    "read",
    "sources",
}
"""Fields that name something else, and sources, whose titles are read in their own language."""


def collect(content: object) -> set[Text]:
    """Every text in a catalogue, from dataclasses through tuples and mappings to plain strings.

    An id, such as one of a basis, is no text whatever its field is called.
    """
    shown = set(_texts(content)) - {"CJ", *_ids(content)}
    read = {source.read for source in getattr(content, "sources", {}).values()}
    return {Text(context=CONTEXT, source=text) for text in shown | read}


def _ids(content: Any) -> Iterator[str]:
    for field in fields(content):
        mapping = getattr(content, field.name)
        if isinstance(mapping, Mapping):
            yield from mapping


def _texts(value: Any) -> Iterator[str]:
    if type(value) is str:
        if value.strip():
            yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            one = getattr(value, field.name)
            # The catalogue's own mappings are called as the ids that point into them.
            hidden = {"sources"} if isinstance(one, Mapping) else NOT_SHOWN
            if field.name not in hidden:
                yield from _texts(one)
