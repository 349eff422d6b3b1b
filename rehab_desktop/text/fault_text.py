"""The faults of a file in the person's language: the words of each kind, as `core/faults.py` has
them, through Qt's translation.
"""

from __future__ import annotations

from pathlib import PurePath

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.content.problem import Problem
from rehab_desktop.core.faults import filled
from rehab_desktop.text.wording import translate


def fault_line(problem: Problem) -> str:
    """A fault as one line; the file by its name, since its folder is known to whoever chose it."""
    return problem.line_of(PurePath(problem.file).name, cause(problem), remedy(problem))


def cause(problem: Problem) -> str:
    """What is wrong."""
    return filled(translate("faults", problem.fault.cause), problem.values)


def remedy(problem: Problem) -> str:
    """What to do."""
    words = problem.fault.remedy(problem.values)
    return filled(translate("faults", words), problem.values)


def refused_line(name: str, error: Invalid) -> str:
    """Why what was typed into the field of this name cannot be, and what to do."""
    words = filled(translate("faults", error.fault.cause), error.values)
    what_to_do = filled(translate("faults", error.fault.remedy(error.values)), error.values)
    return f"{name}: {words}. {what_to_do}"
