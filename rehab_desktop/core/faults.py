"""Every kind of fault that a value or a file can have, with its English text.

A text has a cause and a remedy, with gaps for values: `{given}` is what was written, `{least}` and
`{most}` are limits, `{known}` is what could have been written. Other languages translate these
texts (`text/fault_text.py`): a changed text has no translation until `run.py words` shows it and
someone adds one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, unique

NEAREST = "Did you mean '{nearest}'?"
"""The remedy of a fault where a known word is similar to what was written."""


@unique
class Fault(Enum):
    """A kind of fault: `cause` says what is wrong and `remedy` what to do."""

    # Numbers
    OUTSIDE = ("{given} is outside {least} to {most}", "Write a number from {least} to {most}.")
    OUTSIDE_SECONDS = (
        "{given} is outside {least} to {most} seconds",
        "Write a number from {least} to {most} seconds.",
    )
    UNSAFE_BREATH = (
        "{given} s of {kind} is outside the safe {least} to {most}",
        "Write a number from {least} to {most}.",
    )
    NOT_ABOVE = ("{given} is not above {least}", "Write a larger number.")
    NOT_A_SCORE = (
        "{given} is not a whole number from 0 to 10",
        "Leave it out if it is not known.",
    )
    SHORT_PAUSE = ("{given} is too short to follow", "Write 0 to leave the wait out.")
    HOURS = ("takes {hours} hours", "Check sets, reps and seconds; 6 hours is the most.")
    GAPS = ("do not cover {least} to {most} once each", "Let each begin where the last ended.")

    # Days and instants
    REVERSED = ("{first} is after {last}", "Give the earlier day first.")
    NO_TIME_ZONE = ("has no time zone", "Tell the time zone as well.")

    # Words that must be known
    NOT_ONE_OF = ("{given} is not one of {known}", "Choose one of these.")
    UNKNOWN_EXERCISE = ("{given} is not in the catalogue", "Known are {known}.")
    UNKNOWN_LEVEL = ("{given} is not a level of {card}", "It has {known}.")
    UNKNOWN_LEVEL_BEFORE = (
        "{given} is not a level that stands before this one",
        "Known are {known}.",
    )
    FIRST_LEVEL = ("has no level before it", "Leave it out of the first level.")
    UNKNOWN_SOURCE = ("{given} is not a known source", "Look it up in sources.toml, or write CJ.")
    UNKNOWN_AIM = ("{given} is not an aim of focus.toml", "Known are {known}.")
    UNKNOWN_ROUTINE = ("{given} is not a routine here", "Known are {known}.")
    UNKNOWN_KEY = ("is not a key of this format", "Known are {known}.")
    TWICE = ("{given} is there twice", "Give each its own.")

    # What is missing
    MISSING = ("is missing", "Add {name} here.")
    MISSING_IN_LEVEL = ("is missing", "Add {name}, or name a level in like.")
    MISSING_EXERCISE = (
        "is missing",
        "Name an exercise id, or make it a timed stretch with the key block.",
    )
    EMPTY = ("is empty", "Write it out.")
    EMPTY_LIST = ("is empty", "Write at least one.")
    EMPTY_BASIS = ("is empty", "Name a source id, or write CJ for clinical judgement.")
    EMPTY_EXERCISE = ("is empty", "Name an exercise id.")
    EMPTY_NAME = ("is empty", "Give the routine a name.")
    EMPTY_ROUTINE = ("is empty", "A routine has at least one item.")
    EMPTY_TIP = ("number {number} is empty", "Write it or leave it out.")
    EMPTY_FILE = ("is empty", "Begin with a copy of a built-in file.")
    NO_TITLE = ("has no title", "Say what to do.")

    # What is too much
    LONG_TEXT = (
        "is {length} characters long; {most} can be shown",
        "Say it in fewer words.",
    )
    LONG_TIP = ("number {number} is {length} characters long", "{most} can be read in time.")
    MANY_TIPS = ("are {count}", "Write at most {most}.")
    MANY_ITEMS = ("has {count} items, more than {most}", "Split the routine in two.")

    # The clinic
    NOT_PLAIN_TEXT = (
        "holds characters that cannot be seen",
        "Type it again without copying it.",
    )
    NOT_A_CODE = (
        "{given} is not a code such as AK-17",
        "Write two capital letters, a hyphen and a number.",
    )
    NOT_A_BIRTH = (
        "{given} is neither a year nor a day",
        "Write a year such as 1987, or a day such as 1987-05-03.",
    )
    NOT_LETTERS = ("{given} is not 2 to 4 capital letters", "Write letters such as MK.")
    DAYS_OR_TIMES = (
        "has both days and times a week, or neither",
        "Name the days of the week, or how many times a week.",
    )
    NO_WEEKDAY = ("names no day", "Name a day, or leave it out for every day.")
    NOT_WEEKDAYS = ("has a number that is no day of the week", "Write 1 (Monday) to 7 (Sunday).")
    DAYS_OF_ITEMS = (
        "are those of {days} items, and there are {items}",
        "Prescribe anew: this one is kept as it is.",
    )
    MANY_PARKED = ("are {most} already", "Go on with one of them and end it first.")
    TEST_VALUE = ("has no value with a unit", "Write number and unit, such as 42 cm.")
    NOT_A_HEAD = (
        "is not the beginning of an entry of the trail",
        "Write the groups as they stand on the paper: {least} to {most} of 0 to 9 and a to f.",
    )
    NOT_A_PIN = ("is not {digits} digits", "Write {digits} digits and nothing else.")
    EASY_PIN = ("is easy to guess", "Choose another one.")
    SHORT_REASON = ("has fewer than {least} letters", "Say in a few words why.")

    # What the card has not
    NO_HOLD = ("{card} has no hold", "Leave {key} out.")
    NO_MOVEMENT = ("{card} has no single movement", "Leave {key} out.")
    NO_BREATH_IN = ("{card} has no counted breath in", "Leave {key} out.")
    NO_BREATH_OUT = ("{card} has no counted breath out", "Leave {key} out.")
    NO_WAIT = ("{card} has no wait after the breath", "Leave {key} out.")
    NO_CLOCK = ("{card} has no clock", "Leave {key} out.")
    NO_SECOND_SIDE = ("{card} has no second side in a set", "Leave {key} out.")
    NO_HOLD_PHASE = ("has no phase of kind hold to set", "Leave {key} out.")

    # The kind of a value
    NOT_TEXT = ("{given} is not text", "Write it in quotes.")
    NOT_WHOLE = (
        "{given} is not a whole number",
        "Write a whole number without quotes, such as 3.",
    )
    NOT_A_NUMBER = ("{given} is not a number", "Write a number without quotes, such as 4 or 2.5.")
    NOT_A_DAY = ("{given} is not a day", "Write a day such as 2026-11-30.")
    NOT_A_LIST = (
        "{given} is not a list",
        "Write a list in square brackets, or repeated [[tables]].",
    )
    NOT_A_TABLE = ("{given} is not a table", "Write a [table] with keys of its own.")

    # The file as a whole
    NOT_A_ROUTINE = (
        "is no routine: it has no [[items]]",
        "Choose a file that this app exported, or begin with a copy of one.",
    )
    NOT_A_PRESCRIPTION = (
        "is no prescription: it has no [[items]]",
        "Write [[items]] as in a routine file, each with days or times.",
    )
    UNKNOWN_FILE = (
        "is neither an exercise nor a routine",
        "An exercise has [[levels]], a routine [[items]]; begin with a copy of a built-in file.",
    )
    BAD_NAME = (
        "the file's name is its id and may hold only small letters, digits and single hyphens",
        "Rename it, for example to {name}.toml.",
    )
    NO_VIDEO = ("has no video file beside it", "Put {first} or {second} in the same folder.")
    FOLDER = ("is a folder", "Name the files in it, such as my-routine.toml.")
    ABSENT = ("does not exist", "Check the spelling and the folder.")
    NOT_PLAIN = ("is not a plain file", "Name a file on this computer.")
    LARGE = (
        "has {size} bytes, more than {most}",
        "Check that this is the right file; shorten it if it is.",
    )
    UNREADABLE = ("cannot be read ({reason})", "Check that you may open it.")
    NOT_UTF8 = ("holds characters that are not UTF-8", "Save the file with the encoding UTF-8.")
    NESTED = ("is nested too deeply", "Keep to the keys of the format.")
    BROKEN = (
        "is not valid TOML: {sentence}",
        "Look for a missing quote, bracket or = here or on the line before.",
    )
    BROKEN_AT = (
        "is not valid TOML at column {column}: {sentence}",
        "Look for a missing quote, bracket or = here or on the line before.",
    )
    BROKEN_AT_END = (
        "is not valid TOML at the end of the file: {sentence}",
        "Look for a missing quote, bracket or = here or on the line before.",
    )

    @property
    def cause(self) -> str:
        """What is wrong, in English, with gaps for the values."""
        return self.value[0]

    def remedy(self, values: Mapping[str, object]) -> str:
        """What to do, in English, with gaps for the values; `NEAREST` where a similar known word
        was found.
        """
        return NEAREST if "nearest" in values else self.value[1]


def filled(words: str, values: Mapping[str, object]) -> str:
    """The text of a fault, in any language, with its gaps filled by `values`."""
    return words.format_map({name: _written(value) for name, value in values.items()})


def cause_of(fault: Fault, values: Mapping[str, object]) -> str:
    """What is wrong, in English, with its values."""
    return filled(fault.cause, values)


def remedy_of(fault: Fault, values: Mapping[str, object]) -> str:
    """What to do, in English, with its values."""
    return filled(fault.remedy(values), values)


def shortened(value: object, limit: int = 40) -> str:
    """A value as it is written in a file (text in quotes), on one line of at most `limit`
    characters.
    """
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _written(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return ", ".join(map(_written, value))
    # Only a float: a whole number may be too large for a float.
    return f"{value:g}" if isinstance(value, float) else str(value)
