"""Writes a routine as the text of a routine file, so that reading it gives the same routine."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from rehab_desktop.catalogue.quotes import as_text
from rehab_desktop.core.content.draft import Draft, draft_of
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock

_LEFT_OUT: tuple[object, ...] = (None, "", [])
"""What a key without a value holds."""


def write_routine(routine: Routine) -> str:
    """The text of its file; the file's name is the id and not in it."""
    return write_draft(draft_of(routine))


def write_draft(draft: Draft) -> str:
    """The same for a routine that is being written."""
    head = {
        "id": draft.id,
        "title": draft.title,
        "frequency": draft.frequency,
        "frequency_basis": as_text(draft.frequency_basis),
        "note": draft.note,
        "transition_s": draft.transition_s,
    }
    if not draft.items:
        return "".join(_lines(head, keep=("title",))) + "items = []\n"
    parts = ["".join(_lines(head, keep=("title",)))]
    for item in draft.items:
        parts.append("[[items]]\n" + "".join(_lines(item_table(item))))
    return "\n".join(parts)


def write_clip(*, seconds: float, fps: float, description: str) -> str:
    """The text that stands beside a video file without markers, which simply runs."""
    table = {"duration": seconds, "fps": fps, "description": description}
    return "".join(_lines(table))


def item_table(item: Item | TimedBlock) -> dict[str, Any]:
    """The keys of an item as its file has them; what the item leaves to its card is left out."""
    table = _block(item) if isinstance(item, TimedBlock) else _item(item)
    return {key: value for key, value in table.items() if value not in _LEFT_OUT}


def _block(block: TimedBlock) -> dict[str, Any]:
    return {
        "block": block.id,
        "title": block.title,
        "seconds": block.seconds,
        "cue": block.cue,
        "clip": block.clip,
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "exercise": item.exercise,
        "level": item.level,
        **{name: getattr(item, name) for name in LIMITS},
        "first_side": item.first_side and item.first_side.value,
        "tips": list(item.tips),
        "clip": item.clip,
    }


def _lines(table: dict[str, Any], keep: tuple[str, ...] = ()) -> Iterator[str]:
    for key, value in table.items():
        if key in keep or value not in _LEFT_OUT:
            yield f"{key} = {_value(value)}\n"


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    # A whole number of seconds is written as a person would.
    return str(int(value)) if math.isfinite(value) and value == int(value) else repr(value)


def _text(value: str) -> str:
    """A basic string; JSON escapes what TOML does, but for the delete character.

    Half a surrogate pair is no character and cannot be written in UTF-8.
    """
    sound = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
