"""The arguments of `rehab-desktop clinic copy`, `block`, `unblock`, `erase`, `keep` and `due`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab_desktop.composition.options import Options

COMMANDS = ("copy", "block", "unblock", "erase", "keep", "due")


def add_data_commands(
    making: argparse._SubParsersAction[argparse.ArgumentParser], day: Callable[[str], date]
) -> tuple[argparse.ArgumentParser, ...]:
    """Add the commands about a person's data; `day` reads a day. Returns their parsers."""
    copy = making.add_parser("copy", help="copy all that is kept about a person into one ZIP")
    copy.add_argument("--to", required=True, type=Path, metavar="FILE", help="replaced if there")
    block = making.add_parser("block", help="hide a person's record from all but the lead")
    block.add_argument("--reason", required=True, metavar="TEXT", help="why; it is kept")
    block.add_argument(
        "--asked-on", type=day, metavar="DAY", help="when the person asked; today if left out"
    )
    unblock = making.add_parser("unblock", help="show a blocked record to everybody again")
    erase = making.add_parser("erase", help="erase a person, from every back-up as well")
    erase.add_argument(
        "--type-code", required=True, metavar="CODE", help="the same code once more, to be sure"
    )
    keep = making.add_parser("keep", help="choose how long records are kept")
    keep.add_argument(
        "--years", required=True, type=int, metavar="N", help="years after the last contact"
    )
    keep.add_argument(
        "--child-age", type=int, metavar="N",
        help="of who was under 18 then, at least until this age; no such rule if left out",
    )  # fmt: skip
    due = making.add_parser("due", help="list the records that may go by now")
    for command in (copy, block, unblock, erase):
        command.add_argument("--person", required=True, metavar="CODE", help="such as AK-17")
    for command in (copy, block, unblock, erase, keep):
        command.add_argument("--by", metavar="MK", help="who does it; whoever leads if left out")
    for command in (keep, due):
        command.add_argument("--json", action="store_true", help="as JSON, for scripts")
    return copy, block, unblock, erase, keep, due


def carry_out(given: argparse.Namespace, options: Options) -> int:
    """Carry out one of `COMMANDS`; the exit code."""
    from rehab_desktop.commands import clinic_data

    match given.making:
        case "copy":
            return clinic_data.copy_person(options, person=given.person, to=given.to, by=given.by)
        case "block":
            return clinic_data.block_person(
                options,
                person=given.person,
                reason=given.reason,
                asked_on=given.asked_on,
                by=given.by,
            )
        case "unblock":
            return clinic_data.unblock_person(options, person=given.person, by=given.by)
        case "erase":
            return clinic_data.erase_person(
                options, person=given.person, typed=given.type_code, by=given.by
            )
        case "keep":
            return clinic_data.keep_records(
                options,
                years=given.years,
                child_age=given.child_age,
                by=given.by,
                as_json=given.json,
            )
    return clinic_data.list_due(options, as_json=given.json)
