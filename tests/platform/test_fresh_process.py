"""The program begun anew: with its own command line, after everything else has ended."""

from __future__ import annotations

import subprocess
import sys

import pytest

from rehab_desktop.platform.fresh_process import own_command

TWICE = """
import atexit, os, sys
from rehab_desktop.platform.fresh_process import FreshProcess
fresh = FreshProcess()
again = any(one.startswith("--reopened") for one in sys.argv)
atexit.register(print, "ended", again)
print("began", sys.argv[1:], os.getpid() == int(sys.argv[1] or os.getpid()))
if not again:
    sys.platform = {platform!r}
    fresh.begin(["--reopened=nothing to say"])
"""


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_it_begins_anew_as_the_last_thing_that_it_does(platform: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TWICE.format(platform=platform), ""],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "began [''] True",
        "ended False",
        "began ['', '--reopened=nothing to say'] True",
        "ended True",
    ]


def test_a_program_that_is_not_begun_anew_just_ends() -> None:
    code = "from rehab_desktop.platform.fresh_process import FreshProcess; FreshProcess()"
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)


@pytest.mark.parametrize(
    ("python", "own", "frozen", "command"),
    [
        pytest.param(
            ["python3", "-X", "dev", "-m", "rehab_desktop", "--mute"],
            ["/home/me/rehab_desktop/__main__.py", "--mute"],
            False,
            ["-X", "dev", "-m", "rehab_desktop", "--mute"],
            id="a module, with options of Python",
        ),
        pytest.param(
            ["/usr/bin/python3", "/usr/bin/rehab-desktop", "--data-dir", "a b"],
            ["/usr/bin/rehab-desktop", "--data-dir", "a b"],
            False,
            ["/usr/bin/rehab-desktop", "--data-dir", "a b"],
            id="an installed command",
        ),
        pytest.param(
            ["./rehab-desktop", "--mute"],
            ["./rehab-desktop", "--mute"],
            True,
            ["--mute"],
            id="a frozen program",
        ),
        pytest.param(
            ["python3", "rehab-desktop", "--mute", "--reopened=", "--data-dir", "other"],
            ["rehab-desktop"],
            False,
            ["rehab-desktop", "--mute"],
            id="one that was begun anew before",
        ),
    ],
)
def test_its_command_line_is_that_of_its_own_start(
    python: list[str], own: list[str], frozen: bool, command: list[str]
) -> None:
    assert own_command(python, own, frozen=frozen) == [sys.executable, *command]
