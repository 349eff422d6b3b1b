"""`rehab-desktop people merge` and `people take-apart`: two records of one person."""

from __future__ import annotations

import sys
from typing import Any

from rehab_desktop.commands.clinic_open import (
    DONE,
    FAILED,
    WRONG_USE,
    OpenClinic,
    UnknownHere,
    find_person,
    in_clinic,
    now,
    print_json,
)
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.merging import CannotMerge, MergeFault, MergeNotice, MergePlan
from rehab_desktop.core.clinic.merging_store import GivenUp, SignedSince, WrongMergeCode
from rehab_desktop.core.clinic.person import Person

_FAULTS = {
    MergeFault.SAME: "{code} is one record. Name another one to give up.",
    MergeFault.BLOCKED: "{code} is blocked. Answer that request first.",
    MergeFault.GIVEN_UP: "{code} was put together with another record before.",
    MergeFault.RUNNING: "A session of {code} is running. Park it or end it first.",
    MergeFault.PARKED_TWICE: "A session of each waits to go on. End that of {code} first.",
}
_NOTICES = {
    MergeNotice.NAMES_DIFFER: "The names differ. Is it one person?",
    MergeNotice.BIRTHS_DIFFER: "The births differ. Is it one person?",
    MergeNotice.TWO_EPISODES: "Two episodes are open then; end one on the chart.",
    MergeNotice.TWO_PRESCRIPTIONS: "Two prescriptions run; version {version} from {day} holds.",
    MergeNotice.TWO_BOOKINGS: "There are two visits on one day then.",
    MergeNotice.CONSENT_WITHDRAWN: "What was withdrawn in one record stays withdrawn.",
}


def merge_people(
    options: Options,
    *,
    keep: str,
    give_up: str,
    typed: str | None,
    by: str | None,
    as_json: bool,
) -> int:
    """Say what putting two records together does; do it once the code that stays was typed."""

    def act(here: OpenClinic) -> int:
        author = here.author(by)
        stores = here.stores.seen_by(author.therapist, now)
        kept, given_up = find_person(stores, keep), find_person(stores, give_up)
        merging = stores.merging
        try:
            if typed is None:
                plan = merging.preview(kept.id, given_up.id, author).result()
            else:
                plan = merging.merge(kept.id, given_up.id, typed, author).result()
        except CannotMerge as error:
            print(_FAULTS[error.fault].format(code=error.code), file=sys.stderr)
            return FAILED
        except WrongMergeCode as error:
            print(f"--type-code: {error}.", file=sys.stderr)
            return WRONG_USE
        if as_json:
            print_json(_value(plan) | {"done": typed is not None})
        else:
            _say(plan, done=typed is not None)
        return DONE

    return in_clinic(options, act)


def take_apart(options: Options, *, person: str, by: str | None, as_json: bool) -> int:
    """Give back to a record what was put together with another one."""

    def act(here: OpenClinic) -> int:
        author = here.author(by)
        stores = here.stores.seen_by(author.therapist, now)
        code = person.strip().upper()
        into = stores.people.given_up_codes().result().get(code)
        records = stores.merging.merged(into).result() if into is not None else ()
        found = next((one for one in records if one.person.code == code), None)
        if found is None:
            raise UnknownHere(f"No record with the code '{person}' was put together with another.")
        try:
            stores.merging.take_apart(found.person.id, author).result()
        except SignedSince:
            print(
                f"Something was signed since then on what came from {code}, so the two stay "
                "together. Move single records on the chart.",
                file=sys.stderr,
            )
            return FAILED
        except GivenUp:
            print("Take the later one apart first; it has this record.", file=sys.stderr)
            return FAILED
        if as_json:
            print_json({"code": code, "done": True})
        else:
            print(f"{code} is a record of its own again.")
        return DONE

    return in_clinic(options, act)


def _say(plan: MergePlan, *, done: bool) -> None:
    print(f"stays     {_called(plan.kept)}")
    print(f"given up  {_called(plan.given_up)}")
    for table in plan.tables:
        parts = [f"{len(table.goes) + table.along} taken over"]
        parts += [f"{number} left ({why.value})" for why, number in table.why.items()]
        print(f"  {table.name:<18}  {', '.join(parts)}")
    if plan.filled:
        print(f"  taken over where it was empty: {', '.join(plan.filled)}")
    for notice in plan.notices:
        print(_noticed(plan, notice))
    kept, given_up = plan.kept.code, plan.given_up.code
    if done:
        print(f"{given_up} was put together with {kept}. A back-up was made before.")
    else:
        print(f"Nothing is changed; put them together with --type-code {kept}.")


def _called(person: Person) -> str:
    born = f"  {person.year_born}" if person.year_born is not None else ""
    return f"{person.code}  {person.name}{born}"


def _noticed(plan: MergePlan, notice: MergeNotice) -> str:
    version = "" if plan.holds is None else plan.holds.version
    day = "" if plan.holds is None else plan.holds.from_day
    return _NOTICES[notice].format(version=version, day=day)


def _value(plan: MergePlan) -> dict[str, Any]:
    return {
        "kept": plan.kept.code,
        "given_up": plan.given_up.code,
        "tables": {
            one.name: {
                "go_over": len(one.goes) + one.along,
                "stay": {why.value: number for why, number in one.why.items()},
            }
            for one in plan.tables
        },
        "filled_in": list(plan.filled),
        "differ": list(plan.differ),
        "notices": [one.value for one in plan.notices],
        "holds": None if plan.holds is None else plan.holds.id,
        "consents_withdrawn": len(plan.withdrawn),
    }
