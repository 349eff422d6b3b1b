"""The programme over what the file holds of it, for the app and for the sub-commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from rehab_desktop.app.programme import Programme
from rehab_desktop.composition.content import Content
from rehab_desktop.core.programme.log import ProgrammeStore


def make_programme(
    content: Content, file: ProgrammeStore, now: Callable[[], datetime]
) -> Programme:
    """The use cases; `now` is the present instant."""
    return Programme(
        guide=content.catalogue.programme,
        library=content.library,
        file=file,
        now=now,
        new_id=lambda: str(uuid4()),
    )
