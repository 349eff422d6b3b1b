"""File names, which serve as ids."""

from __future__ import annotations

import re

from rehab_desktop.catalogue.document import Document
from rehab_desktop.core.content.naming import LONGEST, plain_id
from rehab_desktop.core.faults import Fault

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_name(document: Document) -> None:
    """Note a file name that cannot serve as an id."""
    if len(document.id) > LONGEST or not _ID.fullmatch(document.id):
        document.note((), Fault.BAD_NAME, name=_suggestion(document.id))


def _suggestion(name: str) -> str:
    return plain_id(name) or "my-routine"
