"""Holds a file's data against its format and notes every misfit, not only the first."""

from __future__ import annotations

import types
from datetime import date
from enum import EnumType
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.core.faults import Fault, shortened

Format = TypeVar("Format", bound=msgspec.Struct)

_EXPECTED = {
    str: Fault.NOT_TEXT,
    int: Fault.NOT_WHOLE,
    float: Fault.NOT_A_NUMBER,
    list: Fault.NOT_A_LIST,
    dict: Fault.NOT_A_TABLE,
    date: Fault.NOT_A_DAY,
}

CLOSE = 0.6
"""How near a word of a few must be to one of them to be taken for it."""


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
            document.note((*at, key), Fault.UNKNOWN_KEY, **choices(key, fields))
    for name, field in fields.items():
        if name in value:
            _check(document, value[name], field.type, (*at, name))
        elif field.required:
            document.note((*at, name), Fault.MISSING, name=name)


@cache
def _fields(wanted: type[msgspec.Struct]) -> dict[str, FieldInfo]:
    return {field.encode_name: field for field in msgspec.structs.fields(wanted)}


def _check_leaf(document: Document, value: Any, wanted: Any, at: Place) -> None:
    try:
        msgspec.convert(value, wanted)
    except (msgspec.ValidationError, OverflowError):
        plain, limits = get_args(wanted) if get_origin(wanted) is Annotated else (wanted, None)
        if isinstance(plain, EnumType):
            names = [str(member.value) for member in plain]  # type: ignore[var-annotated]
            values = choices(str(value), names, cutoff=CLOSE) | {"given": shortened(value)}
            document.note(at, Fault.NOT_ONE_OF, **values)
        elif limits is not None and isinstance(value, str):
            document.note(at, Fault.LONG_TEXT, length=len(value), most=limits.max_length)
        else:
            _misfit(document, value, get_origin(plain) or plain, at)


def _misfit(document: Document, value: Any, wanted: type, at: Place) -> None:
    document.note(at, _EXPECTED[wanted], given=shortened(value))
