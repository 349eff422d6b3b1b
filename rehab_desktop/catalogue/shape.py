"""Holds a file's data against its format and notes every misfit, not only the first."""

from __future__ import annotations

import difflib
import types
from enum import EnumType
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.problems import Place, nearest, shortened

Format = TypeVar("Format", bound=msgspec.Struct)

_EXPECTED = {
    str: ("text", "Write it in quotes."),
    int: ("a whole number", "Write a whole number without quotes, such as 3."),
    float: ("a number", "Write a number without quotes, such as 4 or 2.5."),
    list: ("a list", "Write a list in square brackets, or repeated [[tables]]."),
    dict: ("a table", "Write a [table] with keys of its own."),
}


def shaped(document: Document, value: Any, format_: type[Format], at: Place = ()) -> Format | None:
    """`value` as a `format_`, or None with each misfit noted in the document."""
    found = len(document.problems)
    _check(document, value, format_, at)
    return msgspec.convert(value, format_) if len(document.problems) == found else None


def _check(document: Document, value: Any, wanted: Any, at: Place) -> None:
    origin = get_origin(wanted)
    if origin is types.UnionType:  # only ever `X | None`, and TOML has no None
        _check(document, value, get_args(wanted)[0], at)
    elif isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        _check_table(document, value, wanted, at)
    elif origin is list:
        if not isinstance(value, list):
            _misfit(document, value, list, at)
            return
        for number, member in enumerate(value):
            _check(document, member, get_args(wanted)[0], (*at, number))
    else:
        _check_leaf(document, value, wanted, at)


def _check_table(document: Document, value: Any, wanted: type[msgspec.Struct], at: Place) -> None:
    if not isinstance(value, dict):
        _misfit(document, value, dict, at)
        return
    fields = _fields(wanted)
    for key in value:
        if key not in fields:
            remedy = nearest(key, fields)
            document.note((*at, key), "is not a key of this format", remedy)
    for name, field in fields.items():
        if name in value:
            _check(document, value[name], field.type, (*at, name))
        elif field.required:
            document.note((*at, name), "is missing", f"Add {name} here.")


@cache
def _fields(wanted: type[msgspec.Struct]) -> dict[str, FieldInfo]:
    return {field.name: field for field in msgspec.structs.fields(wanted)}


def _check_leaf(document: Document, value: Any, wanted: Any, at: Place) -> None:
    try:
        msgspec.convert(value, wanted)
    except (msgspec.ValidationError, OverflowError):
        plain, limits = get_args(wanted) if get_origin(wanted) is Annotated else (wanted, None)
        if isinstance(plain, EnumType):
            names = [str(member.value) for member in plain]  # type: ignore[var-annotated]
            message = f"{shortened(value)} is not one of {', '.join(names)}"
            close = difflib.get_close_matches(str(value), names, n=1)
            remedy = f"Did you mean '{close[0]}'?" if close else "Choose one of these."
            document.note(at, message, remedy)
        elif limits is not None and isinstance(value, str):
            message = f"is {len(value)} characters long; {limits.max_length} can be shown"
            document.note(at, message, "Say it in fewer words.")
        else:
            _misfit(document, value, get_origin(plain) or plain, at)


def _misfit(document: Document, value: Any, wanted: type, at: Place) -> None:
    name, remedy = _EXPECTED[wanted]
    document.note(at, f"{shortened(value)} is not {name}", remedy)
