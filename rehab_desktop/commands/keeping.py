"""`rehab-desktop backup`, `restore` and `verify`: the history kept safe by scripts and by hand."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from rehab_desktop.commands.unlocking import OpenHistory, open_history_of
from rehab_desktop.composition.content import history_path, is_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.store.backups import BackupFile
from rehab_desktop.store.contents import Contents
from rehab_desktop.store.errors import StoreError

Answer = dict[str, Any]


def back_up(options: Options, *, as_json: bool) -> int:
    """Make a back-up now and say where it is."""

    def make(opened: OpenHistory) -> Answer:
        opened.enter()
        return _backup(opened.history.back_up().result())

    return _answer(options, make, _backup_line, as_json)


def restore(options: Options, backup: Path | None, *, as_json: bool) -> int:
    """Put `backup`, or the newest sound one, in the history's place; the old one is kept. In an
    encrypted clinic only its lead does so, as long as its history can be read.
    """

    def put(opened: OpenHistory) -> Answer:
        history, chosen = opened.history, backup
        if chosen is None:
            chosen = next((one.path for one in history.list_backups().result()), None)
        if chosen is None:
            raise FileNotFoundError(
                f"There is no sound back-up beside {history.path}. Name one: restore FILE"
            )
        if is_clinic(history.path.parent):
            # Imported here: a home's commands need nothing of a clinic.
            from rehab_desktop.commands.restoring import restore_as

            contents = restore_as(history, chosen, opened.therapist)
        else:
            contents = history.restore(chosen).result()
        opened.enter()  # now: the trail of the file before is not that of the clinic any more
        return {"restored": str(chosen), "history": str(history.path), **_contents(contents)}

    def line(answer: Answer) -> str:
        return f"{answer['history']} now holds {_holds(answer)}, from {answer['restored']}"

    return _answer(options, put, line, as_json, may_be_missing=True)


def verify(options: Options, *, as_json: bool) -> int:
    """Read the whole history and every back-up, changing nothing; 1 when the history is unsound."""

    def look(opened: OpenHistory) -> Answer:
        # Who opened it is entered by whoever opens it next, since nothing is changed now.
        history = opened.history
        history.view_only().result()
        contents = history.check().result()
        sound = history.list_backups().result()
        return {
            "history": str(history.path),
            **_contents(contents),
            "backups": [_backup(one) for one in sound],
        }

    def lines(answer: Answer) -> str:
        head = f"{answer['history']} is sound: {_holds(answer)}"
        return "\n".join([head, *map(_backup_line, answer["backups"])])

    return _answer(options, look, lines, as_json)


def _answer(
    options: Options,
    ask: Callable[[OpenHistory], Answer],
    say: Callable[[Answer], str],
    as_json: bool,
    *,
    may_be_missing: bool = False,
) -> int:
    """Ask the history, print the answer; 1 with a sentence where there is none."""
    opened = open_history_of(options, history_path(options))
    with closing(opened.history) as history:
        try:
            if not history.path.exists() and not may_be_missing:
                raise FileNotFoundError(f"There is no history at {history.path} yet.")
            answer = ask(opened)
        except (StoreError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
    print(json.dumps(answer, ensure_ascii=False, indent=2) if as_json else say(answer))
    return 0


def _backup(backup: BackupFile) -> Answer:
    return {
        "backup": str(backup.path),
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        **_contents(backup.contents),
    }


def _contents(contents: Contents) -> Answer:
    last = contents.last_session
    return {
        "format": contents.format,
        "sessions": contents.sessions,
        "sets": contents.sets,
        "last_session": last.isoformat() if last else None,
    }


def _backup_line(answer: Answer) -> str:
    return f"{answer['made_at'][:10]}  {answer['backup']}  {_holds(answer)}"


def _holds(answer: Answer) -> str:
    last = f", the last of {answer['last_session'][:10]}" if answer["last_session"] else ""
    return f"{answer['sessions']} sessions{last}"
