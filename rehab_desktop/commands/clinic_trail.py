"""`rehab-desktop clinic trail`: who did what to which record, and whether the trail is whole."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Any

from rehab_desktop.commands.clinic_open import DONE, FAILED, OpenClinic, in_clinic, print_json
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.trail import TrailEntry, by_hand
from rehab_desktop.core.clinic.trail_check import KeptHead, TrailCheck, typed_head


def list_trail(options: Options, *, as_json: bool) -> int:
    """Every entry, oldest first. People are named by their codes, and those who are not shown to
    whoever asks by their ids.
    """

    def show(here: OpenClinic) -> int:
        codes = {one.id: one.code for one in here.stores.people.people().result()}
        entries = here.stores.trail.trail().result()
        if as_json:
            print_json([_value(here, one, codes) for one in entries])
            return DONE
        for one in entries:
            at = one.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            who = f"{here.letters(one.therapist) or one.therapist:<4}"
            whom = codes.get(one.person or "", one.person or "")
            print(f"{one.sequence:>6}  {at}  {who}  {one.act:<15}  {one.kind:<22} {whom}".rstrip())
        return DONE

    return in_clinic(options, show)


def verify_trail(options: Options, *, head: str, as_json: bool) -> int:
    """Check every entry, the heads in the names of the back-ups, and the one that was typed; 1 when
    anything is wrong.
    """

    def check(here: OpenClinic) -> int:
        typed = (typed_head(head),) if head else ()
        found = here.stores.trail.check(typed).result()
        if as_json:
            print_json(_check_value(found))
        else:
            for line in _check_lines(found):
                print(line, file=sys.stdout if found.is_right else sys.stderr)
        return DONE if found.is_right else FAILED

    return in_clinic(options, check)


def _check_lines(found: TrailCheck) -> list[str]:
    lines = []
    if found.wrong is not None:
        lines.append(
            f"Entry {found.wrong} of the trail is wrong: it was changed, swapped or added, or one "
            "before it was removed. Entries before it are as they were written. Keep a copy of the "
            "folder as it is, and look at the same entry in the newest back-up before that."
        )
    for one in found.missing:
        where = f"The head in the name of the back-up {one.name}" if one.name else "The typed head"
        lines.append(
            f"{where} ({one.digits}) belongs to no entry: what was entered before it was kept has "
            "been cut off or written anew."
        )
    if found.is_right:
        lines.append(f"All {found.number} entries are as they were written.")
        lines.append(f"Heads that were kept elsewhere and are there: {found.found}.")
    if found.left_behind:
        lines.append(
            f"{len(found.left_behind)} heads are of entries that were left behind when a back-up "
            "was restored; the trail tells of that, and the replaced file was kept."
        )
    if found.head is not None:
        lines.append(f"Head, entry {found.head.sequence}: {by_hand(found.head.hash)}")
    return lines


def _check_value(found: TrailCheck) -> dict[str, Any]:
    head = found.head
    return {
        "right": found.is_right,
        "entries": found.number,
        "first_wrong": found.wrong,
        "heads_found": found.found,
        "heads_missing": [_head_value(one) for one in found.missing],
        "heads_left_behind": [_head_value(one) for one in found.left_behind],
        "head": None if head is None else {"entry": head.sequence, "hash": head.hash},
    }


def _head_value(head: KeptHead) -> dict[str, Any]:
    return {"digits": head.digits, "backup": head.name or None, "at": _text(head.at)}


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _value(here: OpenClinic, one: TrailEntry, codes: dict[str, str]) -> dict[str, Any]:
    return {
        "entry": one.sequence,
        "at": one.at.isoformat(),
        "therapist": here.letters(one.therapist),
        "act": one.act.value,
        "kind": one.kind,
        "record": one.record,
        "person": one.person,
        "code": codes.get(one.person or ""),
        "digest": one.digest,
        "hash": one.hash,
    }
