#!/usr/bin/env python3
"""Sets Rehab Desktop up and starts it. Needs Python 3.11 or newer and nothing else.

  python3 run.py                  set everything up, start the app
  python3 run.py -- ARGUMENTS     the same; ARGUMENTS go to the app (-- --help lists them)
  python3 run.py setup            set everything up, start nothing
  python3 run.py test [--all]     set everything up, run the tests (--all: the slow ones too)
  python3 run.py test ARGUMENTS   ARGUMENTS go to pytest
  python3 run.py check            format, lint, types, layers, QML and translations
  python3 run.py fault-injection  break things on purpose, print what held (--write: into docs)
  python3 run.py simulate         simulated people on the programme (--check, --write: into docs)
  python3 run.py bench            measure speed, memory and size (docs/performance.md)
  python3 run.py screenshots      write pictures of the screens (--help: which, where to)
  python3 run.py translations     collect the texts to translate, compile the translations (--tidy)

Everything lands in the folder .venv beside this file; delete it to start afresh.
Exit codes: 0 all is well, 1 something failed, 2 the command was not understood.
"""

# Imports are kept few here: this file runs before every start of the app.
from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
OLDEST, NEWEST = (3, 11), (3, 14)  # the Pythons that every locked package has a wheel for

TOOLS = {
    "fault-injection": ["-m", "tests.faults.table"],
    "simulate": ["-m", "tests.simulation"],
    "bench": ["-m", "tests.bench"],
    "screenshots": ["-m", "tests.shots"],
    "translations": [os.path.join("packaging", "words")],
}
"""Commands for which everything is set up for development, and what Python then starts."""
OLD_NAMES = {"faults": "fault-injection", "shots": "screenshots", "words": "translations"}
"""What these commands were called at first: understood, and not shown."""


def main(arguments: list[str]) -> int:
    """Carry out one command line, without the program's name; return the exit code."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        wanted = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        print(f"Rehab Desktop needs Python {wanted}; this is {sys.version.split()[0]}.")
        print("Start run.py with another one, for example: python3.12 run.py")
        return 1
    command, *rest = arguments or ["--"]
    if command in ("-h", "--help"):
        print(__doc__)
        return 0
    if command == "--":
        return _ready("run") or _hand_over(["-P", "-m", "rehab_desktop", *rest])
    if command == "setup" and not rest:
        return _ready("run")
    if command == "test":
        return _ready("dev") or _hand_over(["-m", "pytest", *pytest_arguments(rest)], at_root=True)
    if command == "check" and not rest:
        return _ready("dev") or _hand_over([os.path.join("packaging", "checks")], at_root=True)
    tool = TOOLS.get(OLD_NAMES.get(command, command))
    if tool:
        return _ready("dev") or _hand_over([*tool, *rest], at_root=True)
    print(f"run.py does not know {' '.join(arguments)!r}.\n\n{__doc__}", file=sys.stderr)
    return 2


def pytest_arguments(given: list[str]) -> list[str]:
    """What pytest is called with: everything measured for coverage, unless a part is asked for.

    Two processes share the files of tests: one mostly waits for a processor. More would leave the
    tests that play clips too little of it.
    """
    whole = ["--cov", "-n", "2", "--dist", "loadfile"]
    if given == ["--all"]:
        return whole
    return given or [*whole, "-m", "not slow"]


def _ready(purpose: str) -> int:
    """Make the environment for `purpose` ("run" or "dev") unless it is there; 0 when it is."""
    sys.path.insert(0, os.path.join(ROOT, "packaging"))
    from bootstrap import stamp

    if stamp.is_current(ROOT, purpose):
        return 0
    from bootstrap import setup

    return setup.prepare(ROOT, purpose)


def _hand_over(arguments: list[str], *, at_root: bool = False) -> int:
    """Become the environment's Python; where a process cannot, wait for it and pass its code on."""
    from bootstrap import stamp

    if at_root:
        os.chdir(ROOT)
    python = stamp.environment_python(ROOT)
    sys.stdout.flush()
    if os.name != "nt":  # on Windows execv returns to the prompt while the app still runs
        os.execv(python, [python, *arguments])
    import subprocess

    return subprocess.call([python, *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped. The next start carries on from here.")
