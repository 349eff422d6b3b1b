"""The command line: options for all, then a sub-command; none starts the app.

Exit codes: 0 done, 1 the thing asked for failed, 2 wrong use, 141 the output's reader has gone.
What a sub-command needs is imported when it runs, so that the app's own start stays quick.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from rehab_desktop.commands import data_arguments
from rehab_desktop.commands.arguments import make_parser
from rehab_desktop.composition.options import Options
from rehab_desktop.platform.fresh_process import FreshProcess
from rehab_desktop.platform.garbage import uncollected
from rehab_desktop.platform.memory import keep_off_disk
from rehab_desktop.platform.pyside_features import turn_off_features
from rehab_desktop.video.graphics import prepare_graphics

FAILED = 1
WRONG_USE = 2
NOBODY_READS = 141
"""What a shell shows of a program that ended because its reader has gone, as with `| head`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; the exit code."""
    given = make_parser().parse_args(arguments)
    keep_off_disk()
    options = Options(
        data_dir=given.data_dir,
        video=given.video,
        mute=given.mute,
        speed=given.speed,
        start=given.start,
        passphrase_file=given.passphrase_file,
        reopened=given.reopened,
    )
    # What goes wrong is told in one sentence below; the app itself logs into its data folder.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        code = _carry_out(given, options)
        if sys.stdout is not None:  # there is none in an app without a terminal
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        _write_no_more()
        return NOBODY_READS
    except OSError as error:
        print(error, file=sys.stderr)
        return FAILED


def _write_no_more() -> None:
    """What is left in the buffer goes nowhere; Python would complain of it at its very end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _carry_out(given: argparse.Namespace, options: Options) -> int:
    match given.command:
        case "routines":
            from rehab_desktop.commands.listing import list_routines

            return list_routines(as_json=given.json)
        case "sessions" if given.person is not None:
            from rehab_desktop.commands.clinic_listing import list_sessions_of

            if given.csv:
                print("--csv: not with --person; use --json", file=sys.stderr)
                return WRONG_USE
            return list_sessions_of(options, person=given.person, as_json=given.json)
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
        case "clinic" | "people" | "prescriptions" | "prescribe" | "notes" | "day":
            return _carry_out_in_clinic(given, options)
        case "self-test":
            prepare_graphics()
            turn_off_features()
            from rehab_desktop.commands.self_test import self_test

            return self_test(options)
        case "speaker":
            from rehab_desktop.sound.speaker import main as speak

            return speak([given.language, given.engine])
        case "probe-clip":
            from rehab_desktop.video.probe import main as probe

            return probe(given.file)
    # All three have to come before the first import of Qt.
    fresh = FreshProcess()
    prepare_graphics()
    turn_off_features()
    with uncollected():
        from rehab_desktop.composition.start import run_app

    return run_app(options, lambda again: fresh.begin(again.reopening()))


def _carry_out_in_clinic(given: argparse.Namespace, options: Options) -> int:
    match given.command:
        case "clinic" if given.making == "new":
            from rehab_desktop.commands.clinic_making import make_new

            return make_new(
                options,
                name=given.name,
                letters=given.letters,
                therapist=given.therapist_name,
                as_json=given.json,
            )
        case "clinic" if given.making == "protect":
            from rehab_desktop.commands.clinic_protecting import protect

            return protect(options, as_json=given.json)
        case "clinic" if given.making == "rebuild":
            from rehab_desktop.commands.clinic_rebuilding import rebuild

            return rebuild(options, given.source)
        case "clinic" if given.making == "trail":
            from rehab_desktop.commands.clinic_trail import list_trail, verify_trail

            if given.verify:
                return verify_trail(options, head=given.head, as_json=given.json)
            if given.head:
                print("--head: only with --verify", file=sys.stderr)
                return WRONG_USE
            return list_trail(options, as_json=given.json)
        case "clinic" if given.making in data_arguments.COMMANDS:
            return data_arguments.carry_out(given, options)
        case "clinic":
            from rehab_desktop.commands.clinic_making import make_demo

            return make_demo(options, people=given.people, sessions=given.sessions, seed=given.seed)
        case "people" if given.adding == "add":
            from rehab_desktop.commands.clinic_people import add_person

            return add_person(
                options,
                family=given.family,
                given=given.given,
                born=given.born,
                by=given.by,
                source=given.source,
                confirmed=given.yes,
                as_json=given.json,
            )
        case "people" if given.adding == "merge":
            from rehab_desktop.commands.clinic_merging import merge_people

            return merge_people(
                options,
                keep=given.keep,
                give_up=given.give_up,
                typed=given.type_code,
                by=given.by,
                as_json=given.json,
            )
        case "people" if given.adding == "take-apart":
            from rehab_desktop.commands.clinic_merging import take_apart

            return take_apart(options, person=given.person, by=given.by, as_json=given.json)
        case "people":
            from rehab_desktop.commands.clinic_people import list_people

            return list_people(options, as_json=given.json)
        case "prescriptions":
            from rehab_desktop.commands.clinic_prescribing import list_prescriptions

            return list_prescriptions(options, person=given.person, as_json=given.json)
        case "prescribe":
            from rehab_desktop.commands.clinic_prescribing import prescribe

            return prescribe(
                options,
                person=given.person,
                file=given.file,
                sign=given.sign,
                as_json=given.json,
            )
        case "notes":
            from rehab_desktop.commands.clinic_listing import list_notes

            return list_notes(options, person=given.person, as_json=given.json)
    from rehab_desktop.commands.clinic_listing import show_day

    return show_day(options, as_json=given.json)
