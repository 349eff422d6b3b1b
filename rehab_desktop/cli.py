"""The command line: options for all, then a sub-command; none starts the app.

Exit codes: 0 done, 1 the thing asked for failed, 2 wrong use. What a sub-command needs is imported
when it runs, so that the app's own start stays quick.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rehab_desktop import __version__
from rehab_desktop.app.settings import SETTINGS
from rehab_desktop.composition.options import Options
from rehab_desktop.video.graphics import prepare_graphics

FAILED = 1
WRONG_USE = 2

EXPORTS = ("pdf", "csv", "sets", "json", "fit", "ics", "handout", "review")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; the exit code."""
    given = _parser().parse_args(arguments)
    options = Options(
        data_dir=given.data_dir,
        video=given.video,
        mute=given.mute,
        speed=given.speed,
        start=given.start,
    )
    # What goes wrong is told in one sentence below; the app itself logs into its data folder.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        return _carry_out(given, options)
    except OSError as error:
        print(error, file=sys.stderr)
        return FAILED


def _carry_out(given: argparse.Namespace, options: Options) -> int:
    match given.command:
        case "routines":
            from rehab_desktop.commands.listing import list_routines

            return list_routines(as_json=given.json)
        case "sessions":
            from rehab_desktop.commands.listing import list_sessions

            return list_sessions(options, as_json=given.json, as_csv=given.csv)
        case "backup":
            from rehab_desktop.commands.keeping import back_up

            return back_up(options, as_json=given.json)
        case "restore":
            from rehab_desktop.commands.keeping import restore

            return restore(options, given.backup, as_json=given.json)
        case "verify":
            from rehab_desktop.commands.keeping import verify

            return verify(options, as_json=given.json)
        case "export":
            from rehab_desktop.app.export_material import ExportFormat, ExportRange
            from rehab_desktop.commands.exporting import export

            try:
                period = ExportRange(first=given.first, last=given.last)
            except ValueError as error:
                print(error, file=sys.stderr)
                return WRONG_USE
            return export(
                options,
                ExportFormat(given.format),
                given.to,
                period,
                session=given.session,
                routine=given.routine,
                weeks=given.weeks,
            )
        case "check":
            from rehab_desktop.commands.checking import check

            return check(given.files)
        case "self-test":
            prepare_graphics()
            from rehab_desktop.commands.self_test import self_test

            return self_test(options)
        case "speaker":
            from rehab_desktop.sound.speaker import main as speak

            return speak([given.language, given.engine])
        case "probe-clip":
            from rehab_desktop.video.probe import main as probe

            return probe(given.file)
    # It has to come before the first import of Qt.
    prepare_graphics()
    from rehab_desktop.composition.start import run_app

    return run_app(options)


def _parser() -> argparse.ArgumentParser:
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
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    routines = commands.add_parser("routines", help="list the routines")
    routines.add_argument("--json", action="store_true", help="as JSON, for scripts")
    sessions = commands.add_parser("sessions", help="list the finished sessions, newest first")
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
    check = commands.add_parser("check", help="say what is wrong with exercise and routine files")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
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
