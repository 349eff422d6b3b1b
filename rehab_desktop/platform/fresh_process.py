"""The program begun anew in a process whose memory holds nothing of the one before.

Python cannot wipe a key, a passphrase or a name from its memory. What ends with the process is
gone.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from collections.abc import Sequence

REOPENED = "--reopened"
"""The option that a program which was begun anew gets. It stands before all others that it gets."""


class FreshProcess:
    """Begins the program anew as the very last thing that this process does, if `begin` was called.

    It has to be made before Qt is imported: what Python does at its end is done in the reverse
    order, and by then Qt, threads and files have ended as they always do.

    On Linux and macOS the new program takes the place of this one, with its process id, terminal
    and pipes. Windows has nothing like it: there it is another process, and this one ends at once.
    """

    def __init__(self) -> None:
        self._arguments: Sequence[str] | None = None
        atexit.register(self._at_end)

    def begin(self, arguments: Sequence[str]) -> None:
        """When this process has done all else, begin anew with the command line of its own start
        and these `arguments` behind it, of which `REOPENED` is the first.
        """
        self._arguments = arguments

    def _at_end(self) -> None:
        if self._arguments is None:
            return
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # there is none in an app without a terminal
                stream.flush()
        program = [*own_command(), *self._arguments]
        if sys.platform == "win32":
            subprocess.Popen(program)
        else:
            os.execv(program[0], program)


def own_command(
    python: Sequence[str] = sys.orig_argv,
    own: Sequence[str] = sys.argv,
    *,
    frozen: bool = getattr(sys, "frozen", False),
) -> list[str]:
    """The command line that began this program, without what `FreshProcess` put behind it. With
    Python's own options, so that a program that runs under a debugger does so again. A frozen
    program has none.
    """
    arguments = list(own[1:] if frozen else python[1:])
    added = [place for place, one in enumerate(arguments) if one.startswith(f"{REOPENED}=")]
    return [sys.executable, *arguments[: min(added, default=len(arguments))]]
