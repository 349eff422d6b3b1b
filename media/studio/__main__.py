"""The clip studio's commands; run it from the repository's root.

python -m media.studio list                 the clips, and which are older than their pose file
python -m media.studio channels             everything a pose file may set
python -m media.studio probe CLIP [T ...]   angles, distances and solved channels at T seconds
python -m media.studio look CLIP [T ...]    a quick drawn sheet, 12 moments or the given ones
python -m media.studio check [CLIP ...]     everything a clip must hold; all clips by default
python -m media.studio sheet CLIP [T ...]   a small rendered sheet (slow, the real look)
python -m media.studio render CLIP | --all  render what changed, then encode; carries on where it
                                            stopped
python -m media.studio encode CLIP | --all  encode again from rendered pictures
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from media.studio import reading
from media.studio.reading import PoseFileError


def main(arguments: list[str]) -> int:
    """Carry out one command; the exit code is 0 unless something failed."""
    parser = argparse.ArgumentParser(
        prog="python -m media.studio", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS,
    )  # fmt: skip
    parser.add_argument("command", choices=[*COMMANDS])
    parser.add_argument("clips", nargs="*", metavar="CLIP")
    parser.add_argument("--all", action="store_true", help="every clip")
    parser.add_argument("--view", help="look: front, side, top, back or AZIMUTH,ELEVATION")
    parser.add_argument("--out", type=Path, help="look, sheet: where the picture goes")
    parser.add_argument("--width", type=int, default=480, help="look: pixels of one picture")
    given = parser.parse_args(arguments)
    try:
        return COMMANDS[given.command](given)
    except PoseFileError as error:
        print(error, file=sys.stderr)
        return 2


def _list(_: argparse.Namespace) -> int:
    from media.studio import describe

    for name in reading.names():
        print(f"{name:28} {describe.state(reading.read(name))}")
    return 0


def _channels(_: argparse.Namespace) -> int:
    from media.studio import channels, measure, posefile, regions

    print(channels.listing())
    print("\nRegions of contacts and checks:\n  " + ", ".join(regions.names()))
    print("\nMeasures of [[expect]]:\n  " + ", ".join(measure.NAMES))
    print("  peak MEASURE and least MEASURE (its highest and lowest between two times),")
    print("  gap REGION (metres from `on`),")
    print("  inward knee.L, inward knee.R (metres the knee is inside the line of its foot),")
    print("  still REGION (metres it may move)")
    print("Of a drill's steps:\n  " + ", ".join(posefile.STEPS))
    return 0


def _probe(given: argparse.Namespace) -> int:
    from media.studio import probe

    name, times = _clip_and_times(given)
    print(probe.report(name, times))
    return 0


def _look(given: argparse.Namespace) -> int:
    from media.studio import look

    name, times = _clip_and_times(given)
    started = time.monotonic()
    path = look.draw(name, times, given.view, given.width, given.out)
    print(f"{path} ({time.monotonic() - started:.1f} s)")
    return 0


def _check(given: argparse.Namespace) -> int:
    from media.studio import checks
    from media.studio.clip import Clip

    bad = 0
    for name in given.clips or reading.names():
        started = time.monotonic()
        findings = checks.check(Clip.named(name))
        print(f"{name} ({time.monotonic() - started:.1f} s)")
        for finding in findings:
            print(f"  {'ok  ' if finding.good else 'FAIL'} {finding.name:34} {finding.detail}")
        bad += sum(not finding.good for finding in findings)
    print("all good" if not bad else f"{bad} failed")
    return 1 if bad else 0


def _sheet(given: argparse.Namespace) -> int:
    from media.studio import sheet

    name, times = _clip_and_times(given)
    print(sheet.rendered(name, times, given.out))
    return 0


def _render(given: argparse.Namespace) -> int:
    from media.studio import encode, render, sheet

    os.nice(15)  # a render takes minutes to hours and must not be in anyone's way
    for name in _chosen(given):
        print(render.render(name), flush=True)
        print(encode.encode(name), flush=True)
        print(sheet.from_pictures(name), flush=True)
    return 0


def _encode(given: argparse.Namespace) -> int:
    from media.studio import encode, sheet

    for name in _chosen(given):
        print(encode.encode(name), flush=True)
        print(sheet.from_pictures(name), flush=True)
    return 0


def _chosen(given: argparse.Namespace) -> list[str]:
    chosen: list[str] = reading.names() if given.all else given.clips
    if not chosen:
        raise PoseFileError("Name a clip, or --all.")
    return chosen


def _clip_and_times(given: argparse.Namespace) -> tuple[str, list[float]]:
    if not given.clips:
        raise PoseFileError(f"Name a clip: {', '.join(reading.names())}")
    name, *times = given.clips
    try:
        return name, [float(t) for t in times]
    except ValueError as error:
        raise PoseFileError(f"Times are numbers of seconds: {error}") from error


COMMANDS = {
    "list": _list,
    "channels": _channels,
    "probe": _probe,
    "look": _look,
    "check": _check,
    "sheet": _sheet,
    "render": _render,
    "encode": _encode,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
