"""`rehab-desktop routines` and `sessions`: as lines to read, as JSON or CSV for scripts."""

from __future__ import annotations

import json
import sys
from typing import Any

from rehab_desktop.commands.unlocking import open_unlocked
from rehab_desktop.composition.content import (
    history_path,
    is_clinic,
    load_content,
)
from rehab_desktop.composition.options import Options
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.export.csv_file import write_sessions
from rehab_desktop.export.json_file import sessions_text
from rehab_desktop.store.errors import StoreError

WRONG_USE = 2


def list_routines(*, as_json: bool) -> int:
    """Each routine: id, title, planned seconds and items."""
    library = load_content().library
    rows: list[dict[str, Any]] = []
    for routine in library.routines.values():
        items: list[dict[str, Any]] = []
        for item, title in zip(routine.items, library.titles(routine), strict=True):
            if isinstance(item, TimedBlock):
                items.append({"block": item.id, "title": title, "seconds": item.seconds})
            else:
                card = library.exercises[item.exercise]
                sets = dose_of(item, card).sets
                level = card.level(item.level).id
                items.append({"exercise": card.id, "title": title, "level": level, "sets": sets})
        seconds = library.seconds(routine)
        rows.append({"id": routine.id, "title": routine.title, "seconds": seconds, "items": items})
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        length = f"{row['seconds'] // 60}:{row['seconds'] % 60:02}"
        print(f"{row['id']:<24} {length:>6}  {len(row['items']):>2} items  {row['title']}")
    return 0


def list_sessions(options: Options, *, as_json: bool, as_csv: bool = False) -> int:
    """Each finished session, newest first; 1 with a sentence when the history cannot be read."""
    path = history_path(options)
    if is_clinic(path.parent):
        print(
            f"{path.parent} is a clinic's folder. Say whose sessions: --person CODE",
            file=sys.stderr,
        )
        return WRONG_USE
    records: list[SessionRecord] = []
    if path.exists():
        history = open_unlocked(options)
        try:
            records = list(history.sessions().result())
        except StoreError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            history.close()
    if as_csv:
        write_sessions(records, sys.stdout)
        return 0
    if as_json:
        print(sessions_text(records))
        return 0
    for record in records:
        print(session_line(record))
    if not records:
        print("No sessions yet. A finished session is listed here.")
    return 0


def session_line(record: SessionRecord) -> str:
    """A session on one line."""
    done = sum(one.status.value == "done" for one in record.sets)
    when = record.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    minutes = record.active_ns / SECOND / 60
    return f"{when}  {record.title}  {record.status.value}  {minutes:.0f} min  {done} sets done"
