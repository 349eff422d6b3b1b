"""`rehab-desktop check FILE...`: what is wrong with a file and how to mend it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rehab_desktop.catalogue.check import check_files
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.content.problem import FileRefused


def check(files: Sequence[Path]) -> int:
    """0 when every file can be used, 1 with a line for each problem."""
    try:
        problems = check_files(files, load_content().catalogue)
    except FileRefused as refused:
        # A file of the catalogue itself, while it is written. Others that name it cannot be read
        # either; their faults follow from its own.
        named = {path.resolve() for path in files}
        own = [one for one in refused.problems if Path(one.file).resolve() in named]
        problems = own or list(refused.problems)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        return 1
    print(f"{len(files)} file{'s' if len(files) > 1 else ''} can be used.")
    return 0
