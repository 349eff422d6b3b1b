"""Where versions before format 6 kept the phrases of a clinic's therapists: `phrases.json`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.rows import text
from rehab_desktop.store.settings_file import SettingsFile
from rehab_desktop.store.sql import all_rows, transaction
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

NAME = "phrases.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPhrases:
    """By therapist, then by name."""

    phrases: dict[str, dict[str, str]] = field(default_factory=dict)


def take_in(db: Database, file: Path) -> None:
    """Put the phrases of `file` into the clinic's `db`, then delete the file. One that is in `db`
    stays as it is, so a crash between the two changes nothing. Phrases of therapists whom `db` does
    not know stay in the file.
    """
    if not is_clinic(db):
        return
    kept = SettingsFile(file, KeptPhrases)
    try:
        found = kept.load().phrases
    except OSError:  # it cannot be read now; the next opening tries again
        return
    known = {row["id"] for row in all_rows(db, "SELECT id FROM therapist")}
    with transaction(db):
        for therapist in found.keys() & known:
            for name, words in found[therapist].items():
                db.execute(
                    "INSERT INTO phrase (therapist, name, text) VALUES (?, ?, ?)"
                    " ON CONFLICT DO NOTHING",
                    [therapist, text(name), text(words)],
                )
    others = {therapist: found[therapist] for therapist in found.keys() - known}
    if others:
        kept.save(KeptPhrases(phrases=others))
    else:
        file.unlink(missing_ok=True)
        sync_folder(file.parent)
