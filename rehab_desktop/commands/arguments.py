"""The arguments of the command line: options for all, then one sub-command."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

from rehab_desktop import __version__
from rehab_desktop.app.settings import SETTINGS
from rehab_desktop.commands.data_arguments import add_data_commands
from rehab_desktop.platform.fresh_process import REOPENED

EXPORTS = ("pdf", "csv", "sets", "json", "fit", "ics", "handout", "review")

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="rehab-desktop",
        description="Guided rehab sessions for pain around the kneecap (runner's knee). "
        "Without a command the app starts.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"rehab-desktop {__version__}")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep history, settings and logs in DIR"
    )
    parser.add_argument(
        "--video",
        choices=tuple(SETTINGS["video"].choices),
        help="what plays the clips (setting, else auto)",
    )
    parser.add_argument("--mute", action="store_true", help="no tones and no voice")
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="run sessions N times as fast"
    )
    parser.add_argument(
        "--start",
        metavar="ROUTINE",
        help="start this routine at once, ask nothing, save, and exit when it is done",
    )
    _add_passphrase(parser)
    # What an app that was closed to be opened anew tells its next process; not for people.
    parser.add_argument(REOPENED, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    routines = commands.add_parser("routines", help="list the routines")
    routines.add_argument("--json", action="store_true", help="as JSON, for scripts")
    sessions = commands.add_parser("sessions", help="list the finished sessions, newest first")
    sessions.add_argument("--person", metavar="CODE", help="whose, in a clinic, such as AK-17")
    as_what = sessions.add_mutually_exclusive_group()
    as_what.add_argument("--json", action="store_true", help="as JSON, every set with it")
    as_what.add_argument("--csv", action="store_true", help="as CSV, one row for each session")
    backup = commands.add_parser("backup", help="back the history up now")
    restore = commands.add_parser(
        "restore", help="put a back-up in the history's place; what was there is kept"
    )
    restore.add_argument(
        "backup", nargs="?", type=Path, metavar="FILE", help="the newest sound one if left out"
    )
    verify = commands.add_parser("verify", help="check the whole history and list its back-ups")
    for command in (backup, restore, verify):
        command.add_argument("--json", action="store_true", help="as JSON, for scripts")
    export = commands.add_parser(
        "export", help="write a report, tables, an activity or a handout into a file"
    )
    export.add_argument(
        "--format", required=True, choices=EXPORTS,
        help="pdf: report; csv: sessions; sets: every set as CSV; json: everything; "
        "fit: one session as an activity; ics: the plan; handout: a routine as PDF; "
        "review: the weeks of the programme as PDF",
    )  # fmt: skip
    export.add_argument("--to", required=True, type=Path, metavar="FILE", help="replaced if there")
    export.add_argument(
        "--from", dest="first", type=_day, metavar="DAY", help="first day, such as 2026-11-01"
    )
    export.add_argument("--until", dest="last", type=_day, metavar="DAY", help="last day")
    export.add_argument("--session", metavar="ID", help="for fit; the newest if left out")
    export.add_argument("--routine", metavar="ID", help="for handout")
    export.add_argument(
        "--weeks", type=int, choices=range(1, 13), metavar="N",
        help="for review: the first N weeks, 1 to 12; all of them if left out",
    )  # fmt: skip
    for command in (sessions, backup, restore, verify, export):
        _add_passphrase(command, given_before=True)
    check = commands.add_parser("check", help="say what is wrong with exercise and routine files")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_clinic(commands)
    commands.add_parser(
        "self-test", help="play a short session on each video back end; one JSON object"
    )
    # The process in which a frozen app speaks; not for people, and so not listed.
    speaker = commands.add_parser("speaker")
    speaker.add_argument("language")
    speaker.add_argument("engine")
    # The process in which a person's own clip is looked at first.
    commands.add_parser("probe-clip").add_argument("file")
    return parser


def _add_clinic(commands: Commands) -> None:
    """The sub-commands of a clinic's folder. In a person's own they say that it is none."""
    clinic = commands.add_parser("clinic", help="make the folder of a clinic, or look at its trail")
    making = clinic.add_subparsers(dest="making", metavar="WHAT", required=True)
    new = making.add_parser("new", help="an empty one, in --data-dir or beside one's own folder")
    new.add_argument("--name", required=True, metavar="NAME", help="what the clinic is called")
    new.add_argument(
        "--letters", required=True, metavar="MK", help="those of the therapist who leads it"
    )
    new.add_argument("--therapist-name", default="", metavar="NAME", help="and their name")
    protect = making.add_parser("protect", help="encrypt one that was made without a passphrase")
    demo = making.add_parser("demo", help="one of made-up people, in --data-dir")
    demo.add_argument("--people", type=_count, default=40, metavar="N", help="40 if left out")
    demo.add_argument("--sessions", type=_count, default=1200, metavar="N", help="1200 if left out")
    demo.add_argument(
        "--seed", type=int, default=1, metavar="N", help="another number, other people"
    )
    rebuild = making.add_parser(
        "rebuild", help="make the folder of a lost clinic again from its back-ups, in --data-dir"
    )
    rebuild.add_argument(
        "--from", dest="source", type=Path, required=True, metavar="FOLDER",
        help="where the back-ups lie: on the stick, or in 'backups'",
    )  # fmt: skip
    trail = making.add_parser("trail", help="list who did what, or check that with --verify")
    trail.add_argument(
        "--verify", action="store_true",
        help="check every entry and the heads in the names of the back-ups; 1 when one is wrong",
    )  # fmt: skip
    trail.add_argument(
        "--head", default="", metavar="WORDS",
        help='with --verify: the groups from the paper of an end of day, in quotation marks',
    )  # fmt: skip
    about_data = add_data_commands(making, _day)
    people = commands.add_parser(
        "people", help="list the people of a clinic, add one, put two together"
    )
    adding = people.add_subparsers(dest="adding", metavar="WHAT")
    add = adding.add_parser("add", help="add a person")
    add.add_argument("--family", required=True, metavar="NAME", help="the family name")
    add.add_argument("--given", default="", metavar="NAME", help="the given name")
    add.add_argument("--born", default="", metavar="Y", help="a year, or a day as 1987-05-03")
    add.add_argument("--by", metavar="MK", help="who adds them; whoever leads if left out")
    add.add_argument(
        "--from", dest="source", type=Path, metavar="FILE",
        help="a runner's history.sqlite: show what it holds, copy it with --yes",
    )  # fmt: skip
    add.add_argument("--yes", action="store_true", help="copy what --from holds")
    merge = adding.add_parser("merge", help="put two records of one person together")
    merge.add_argument("--keep", required=True, metavar="CODE", help="the one that stays")
    merge.add_argument("--give-up", required=True, metavar="CODE", help="the one that goes into it")
    merge.add_argument(
        "--type-code", metavar="CODE",
        help="the code that stays once more, to do it; without it, say what would be done",
    )  # fmt: skip
    apart = adding.add_parser("take-apart", help="give back a record that was put together")
    apart.add_argument("--person", required=True, metavar="CODE", help="the one that was given up")
    for command in (merge, apart):
        command.add_argument("--by", metavar="MK", help="who does it; whoever leads if left out")
    prescriptions = commands.add_parser("prescriptions", help="list what is prescribed to a person")
    prescribe = commands.add_parser("prescribe", help="sign the prescription in a file")
    prescribe.add_argument(
        "--file", required=True, type=Path, metavar="FILE",
        help="a routine file with days; resources/catalogue/README.md has its keys",
    )  # fmt: skip
    prescribe.add_argument("--sign", required=True, metavar="MK", help="who signs it")
    notes = commands.add_parser("notes", help="list the notes about a person")
    day = commands.add_parser("day", help="list who comes to the clinic today")
    for command in (prescriptions, prescribe, notes):
        command.add_argument("--person", required=True, metavar="CODE", help="such as AK-17")
    both = (merge, apart)
    for command in (new, protect, trail, people, add, *both, prescriptions, prescribe, notes, day):
        command.add_argument("--json", action="store_true", help="as JSON, for scripts")
        _add_passphrase(command, given_before=True)
    for command in (rebuild, *about_data):
        _add_passphrase(command, given_before=True)


def _add_passphrase(parser: argparse.ArgumentParser, *, given_before: bool = False) -> None:
    """The option may stand before the sub-command or behind it."""
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE",
        default=argparse.SUPPRESS if given_before else None,
        help="has the passphrase of an encrypted folder; asked for if left out",
    )  # fmt: skip


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1 to 1,000,000")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 0.1 to 1000")
    return speed


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day such as 2026-11-01") from None
