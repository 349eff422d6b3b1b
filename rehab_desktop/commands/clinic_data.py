"""`rehab-desktop clinic copy`, `block`, `unblock`, `erase`, `keep` and `due`: a person's data."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from rehab_desktop.app.exporting import ExportFailed
from rehab_desktop.commands.clinic_open import (
    DONE,
    FAILED,
    WRONG_USE,
    OpenClinic,
    find_person,
    in_clinic,
    now,
    print_json,
)
from rehab_desktop.commands.exporting import prepare_paper
from rehab_desktop.composition.clinic_copying import make_copying
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.block import AlreadyBlocked, NotBlocked, PersonBlock
from rehab_desktop.core.clinic.erasure import ErasureReport, WrongCode
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.retention import DueRecord, RetentionRule, due


class _Acting:
    """Who acts, whom it is about, and the stores as that therapist sees them: the lead sees blocked
    people, too. Raises `UnknownHere`.
    """

    def __init__(self, here: OpenClinic, by: str | None, code: str) -> None:
        self.author: Author = here.author(by)
        self.stores = here.stores.seen_by(self.author.therapist, now)
        self.person: Person = find_person(self.stores, code)


def copy_person(options: Options, *, person: str, to: Path, by: str | None) -> int:
    """Write everything that is kept about a person into one ZIP, and say where it is."""
    prepare_paper()

    def act(here: OpenClinic) -> int:
        acting = _Acting(here, by, person)
        path = to.expanduser().absolute()
        copying = make_copying(
            here.clinic, here.content, here.texts, acting.stores.copies, wall=now
        )
        with closing(copying):
            try:
                copying.start(acting.person.id, str(path), acting.author).done.result()
            except ExportFailed as error:
                print(error, file=sys.stderr)
                return FAILED
        print(path)
        return DONE

    return in_clinic(options, act)


def block_person(
    options: Options, *, person: str, reason: str, asked_on: date | None, by: str | None
) -> int:
    """Hide a record from all but the lead."""

    def act(here: OpenClinic) -> int:
        acting = _Acting(here, by, person)
        author = acting.author
        block = PersonBlock(
            id=str(uuid4()),
            person=acting.person.id,
            reason=plain_text(reason),
            asked_on=asked_on or author.at.date(),
            by=author.therapist,
            at=author.at,
        )
        try:
            acting.stores.blocks.block(block, author).result()
        except AlreadyBlocked:
            print(f"{acting.person.code} is blocked already.", file=sys.stderr)
            return FAILED
        print(f"{acting.person.code} is blocked: only the lead sees the record.")
        return DONE

    return in_clinic(options, act)


def unblock_person(options: Options, *, person: str, by: str | None) -> int:
    """Show a record to everybody again."""

    def act(here: OpenClinic) -> int:
        acting = _Acting(here, by, person)
        try:
            acting.stores.blocks.lift(acting.person.id, acting.author).result()
        except NotBlocked:
            print(f"{acting.person.code} is not blocked.", file=sys.stderr)
            return FAILED
        print(f"{acting.person.code} is in the lists again.")
        return DONE

    return in_clinic(options, act)


def erase_person(options: Options, *, person: str, typed: str, by: str | None) -> int:
    """Erase a person from the record and every back-up. What cannot be reached is told."""

    def act(here: OpenClinic) -> int:
        acting = _Acting(here, by, person)
        one = acting.person
        try:
            erased = acting.stores.erasing.erase(
                one.id, typed, acting.author, lambda done, number: None
            ).result()
        except WrongCode as error:
            print(f"--type-code: {error}.", file=sys.stderr)
            return WRONG_USE
        print(f"{one.code} is erased. {_reached(erased)}")
        return DONE

    return in_clinic(options, act)


def keep_records(
    options: Options, *, years: int, child_age: int | None, by: str | None, as_json: bool
) -> int:
    """Choose how long records are kept."""

    def act(here: OpenClinic) -> int:
        rule = RetentionRule(years=years, child_age=child_age)
        here.stores.retention.put_rule(rule, here.author(by)).result()
        if as_json:
            print_json(_rule_value(rule))
        else:
            print(_rule_line(rule))
        return DONE

    return in_clinic(options, act)


def list_due(options: Options, *, as_json: bool) -> int:
    """The records that may go, of the people whom whoever asks may see; none of them goes by
    itself.
    """

    def show(here: OpenClinic) -> int:
        rule = here.stores.retention.retention().result().rule
        if rule is None:
            print(
                "How long records are kept is not chosen yet; it differs by country. Choose it "
                "with: rehab-desktop clinic keep --years N",
                file=sys.stderr,
            )
            return FAILED
        seen = {one.id for one in here.stores.people.people().result()}
        records = [one for one in here.stores.retention.records().result() if one.person.id in seen]
        found = due(records, rule, now().date())
        if as_json:
            print_json(_rule_value(rule) | {"due": [_due_value(one) for one in found]})
            return DONE
        for one in found:
            unknown = "  birth not known: was this a child?" if one.birth_unknown else ""
            last = f"last contact {one.last_contact}"
            print(f"{one.person.code:<8}  may go since {one.since}  {last}{unknown}")
        if not found:
            print(f"Nothing is due. {_rule_line(rule)}")
        return DONE

    return in_clinic(options, show)


def _reached(erased: ErasureReport) -> str:
    parts = [f"{erased.rewritten} back-ups were written anew."]
    told: tuple[tuple[bool, Callable[[], str]], ...] = (
        (erased.unread > 0, lambda: f"{erased.unread} could not be opened and were left."),
        (
            erased.second_missed,
            lambda: "The second place was not connected; it follows when it is there again.",
        ),
        (
            erased.copies > 0,
            lambda: f"{erased.copies} copies were handed out, which nobody can call back.",
        ),
    )
    return " ".join([*parts, *(say() for holds, say in told if holds)])


def _rule_line(rule: RetentionRule) -> str:
    children = f", of children until they are {rule.child_age}" if rule.child_age else ""
    return f"Records are kept for {rule.years} years after the last contact{children}."


def _rule_value(rule: RetentionRule) -> dict[str, Any]:
    return {"years": rule.years, "child_age": rule.child_age}


def _due_value(one: DueRecord) -> dict[str, Any]:
    return {
        "code": one.person.code,
        "last_contact": one.last_contact.isoformat(),
        "since": one.since.isoformat(),
        "birth_unknown": one.birth_unknown,
        "state": one.person.state.value,
    }
