"""Which back-ups were restored in a clinic and are not entered in its trail yet.

The restored file cannot know it: it is as it was when the back-up was made. So it is written beside
the history, and whoever works next in the clinic enters it. Names of back-ups and instants, and
nothing of a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from rehab_desktop.store.keys.file_names import CLINIC_FILE
from rehab_desktop.store.private_files import write_private_file

NAME = "restored.json"


class Restoration(msgspec.Struct, kw_only=True, frozen=True):
    """That the back-up of this file name took the place of the history at this instant."""

    backup: str
    at: datetime


def note_restored(history: Path, backup: Path, now: datetime) -> None:
    """Keep that `backup` was restored, where the folder is a clinic's. Raises `OSError`."""
    if history.with_name(CLINIC_FILE).exists():
        found = [*restorations(history), Restoration(backup=backup.name, at=now)]
        write_private_file(history.with_name(NAME), msgspec.json.encode(found))


def restorations(history: Path) -> Sequence[Restoration]:
    """Those that wait to be entered. Raises `OSError` where a file that is there cannot be read."""
    try:
        content = history.with_name(NAME).read_bytes()
        return msgspec.json.decode(content, type=list[Restoration])
    except FileNotFoundError:
        return ()
    except msgspec.DecodeError:
        return ()  # written over by somebody; the heads that were kept show what is missing
