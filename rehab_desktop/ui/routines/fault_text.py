"""The faults of a file in the person's language, by the patterns of their English sentences.

The sentences are made where files are read, which knows no Qt and speaks to scripts as well.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rehab_desktop.core.content.problem import Problem
from rehab_desktop.text.wording import translate

# The first that fits is taken.
MESSAGES = (
    str(QT_TRANSLATE_NOOP("faults", "{value} is outside {least} to {most} seconds")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is outside {least} to {most}")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is too short to follow")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not one of {names}")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not in the catalogue")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a level of {card}")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a known source")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not text")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a whole number")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a number")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a list")),
    str(QT_TRANSLATE_NOOP("faults", "{value} is not a table")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no hold")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no single movement")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no counted breath in")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no counted breath out")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no wait after the breath")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no clock")),
    str(QT_TRANSLATE_NOOP("faults", "{card} has no second side in a set")),
    str(QT_TRANSLATE_NOOP("faults", "number {number} is {length} characters long")),
    str(QT_TRANSLATE_NOOP("faults", "number {number} is empty")),
    str(QT_TRANSLATE_NOOP("faults", "is {length} characters long; {most} can be shown")),
    str(QT_TRANSLATE_NOOP("faults", "is not a key of this format")),
    str(QT_TRANSLATE_NOOP("faults", "is missing")),
    str(QT_TRANSLATE_NOOP("faults", "is empty")),
    str(QT_TRANSLATE_NOOP("faults", "has no title")),
    str(QT_TRANSLATE_NOOP("faults", "are {count}")),
    str(QT_TRANSLATE_NOOP("faults", "has {count} items, more than {most}")),
    str(QT_TRANSLATE_NOOP("faults", "takes {hours} hours")),
    str(QT_TRANSLATE_NOOP("faults", "is no routine: it has no [[items]]")),
    str(
        QT_TRANSLATE_NOOP(
            "faults",
            "the file's name is its id and may hold only small letters, digits and single hyphens",
        )
    ),
    str(QT_TRANSLATE_NOOP("faults", "is nested too deeply")),
    str(QT_TRANSLATE_NOOP("faults", "is a folder")),
    str(QT_TRANSLATE_NOOP("faults", "does not exist")),
    str(QT_TRANSLATE_NOOP("faults", "is not a plain file")),
    str(QT_TRANSLATE_NOOP("faults", "has {size} bytes, more than {most}")),
    str(QT_TRANSLATE_NOOP("faults", "cannot be read ({reason})")),
    str(QT_TRANSLATE_NOOP("faults", "holds characters that are not UTF-8")),
    str(QT_TRANSLATE_NOOP("faults", "is not valid TOML at column {column}: {sentence}")),
    str(QT_TRANSLATE_NOOP("faults", "is not valid TOML at the end of the file: {sentence}")),
    str(QT_TRANSLATE_NOOP("faults", "is not valid TOML: {sentence}")),
)
REMEDIES = (
    str(QT_TRANSLATE_NOOP("faults", "Write a number from {least} to {most} seconds.")),
    str(QT_TRANSLATE_NOOP("faults", "Write a number from {least} to {most}.")),
    str(QT_TRANSLATE_NOOP("faults", "Write 0 to leave the wait out.")),
    str(QT_TRANSLATE_NOOP("faults", "Choose one of these.")),
    str(QT_TRANSLATE_NOOP("faults", "Compare it with a built-in file.")),
    str(QT_TRANSLATE_NOOP("faults", "Did you mean '{name}'?")),
    str(QT_TRANSLATE_NOOP("faults", "Known are {names}.")),
    str(QT_TRANSLATE_NOOP("faults", "Add {name} here.")),
    str(QT_TRANSLATE_NOOP("faults", "Say it in fewer words.")),
    str(QT_TRANSLATE_NOOP("faults", "Write it in quotes.")),
    str(QT_TRANSLATE_NOOP("faults", "Write a whole number without quotes, such as 3.")),
    str(QT_TRANSLATE_NOOP("faults", "Write a number without quotes, such as 4 or 2.5.")),
    str(QT_TRANSLATE_NOOP("faults", "Write a list in square brackets, or repeated [[tables]].")),
    str(QT_TRANSLATE_NOOP("faults", "Write a [table] with keys of its own.")),
    str(
        QT_TRANSLATE_NOOP(
            "faults", "Name an exercise id, or make it a timed stretch with the key block."
        )
    ),
    str(QT_TRANSLATE_NOOP("faults", "Name an exercise id.")),
    str(QT_TRANSLATE_NOOP("faults", "A routine has at least one item.")),
    str(QT_TRANSLATE_NOOP("faults", "Give the routine a name.")),
    str(QT_TRANSLATE_NOOP("faults", "Say what to do.")),
    str(QT_TRANSLATE_NOOP("faults", "Write at most 5.")),
    str(QT_TRANSLATE_NOOP("faults", "Write it or leave it out.")),
    str(QT_TRANSLATE_NOOP("faults", "200 can be read in time.")),
    str(QT_TRANSLATE_NOOP("faults", "Split the routine in two.")),
    str(QT_TRANSLATE_NOOP("faults", "Check sets, reps and seconds; 6 hours is the most.")),
    str(QT_TRANSLATE_NOOP("faults", "It has {levels}.")),
    str(QT_TRANSLATE_NOOP("faults", "Leave {key} out.")),
    str(QT_TRANSLATE_NOOP("faults", "Rename it, for example to {name}.toml.")),
    str(QT_TRANSLATE_NOOP("faults", "Name a source id, or write CJ for clinical judgement.")),
    str(QT_TRANSLATE_NOOP("faults", "Look it up in sources.toml, or write CJ.")),
    str(
        QT_TRANSLATE_NOOP(
            "faults", "Choose a file that this app exported, or begin with a copy of one."
        )
    ),
    str(QT_TRANSLATE_NOOP("faults", "Keep to the keys of the format.")),
    str(QT_TRANSLATE_NOOP("faults", "Name the files in it, such as my-routine.toml.")),
    str(QT_TRANSLATE_NOOP("faults", "Check the spelling and the folder.")),
    str(QT_TRANSLATE_NOOP("faults", "Name a file on this computer.")),
    str(QT_TRANSLATE_NOOP("faults", "Check that this is the right file; shorten it if it is.")),
    str(QT_TRANSLATE_NOOP("faults", "Check that you may open it.")),
    str(QT_TRANSLATE_NOOP("faults", "Begin with a copy of a built-in file.")),
    str(QT_TRANSLATE_NOOP("faults", "Save the file with the encoding UTF-8.")),
    str(
        QT_TRANSLATE_NOOP(
            "faults", "Look for a missing quote, bracket or = here or on the line before."
        )
    ),
)

_GAP = re.compile(r"\\{(\w+)\\}")


def fault_line(problem: Problem) -> str:
    """A fault as one line; the file by its name, since its folder is known to whoever chose it."""
    name = PurePath(problem.file).name
    place = name if problem.line is None else f"{name}:{problem.line}"
    message = _said(problem.message, MESSAGES)
    subject = f"{problem.key}: {message}" if problem.key else message
    return f"{place}: {subject}. {_said(problem.remedy, REMEDIES)}"


def _said(sentence: str, patterns: tuple[str, ...]) -> str:
    pattern = _fitting(sentence, patterns)
    if pattern is None:
        return sentence
    found = _expression(pattern).fullmatch(sentence)
    assert found is not None
    return translate("faults", pattern).format(**found.groupdict())


def _fitting(sentence: str, patterns: tuple[str, ...]) -> str | None:
    return next((one for one in patterns if _expression(one).fullmatch(sentence)), None)


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(_GAP.sub(r"(?P<\1>.+)", re.escape(pattern)), re.DOTALL)
