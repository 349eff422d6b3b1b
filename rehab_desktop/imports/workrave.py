"""Workrave's exercises.xml: exercises with a title and description in many languages, pictures in a
sequence, and how long it goes on.

A file may declare no document type: what that brings, entities that grow without end or fetch other
files, has no use in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from rehab_desktop.app.importing import ImportFailed, ImportFault
from rehab_desktop.imports.foreign import Foreign

PROGRAM = "Workrave"
USUAL_S = 15
"""What Workrave itself takes where a sequence tells no duration."""

DEEPEST = 20
TEXTS = ("title", "description")


@dataclass
class _Exercise:
    texts: dict[str, dict[str, str]] = field(default_factory=lambda: {name: {} for name in TEXTS})
    seconds: float | None = None


class _Reading:
    """Gathers exercises while the parser goes through the file."""

    def __init__(self) -> None:
        self.exercises: list[_Exercise] = []
        self.root = ""
        self._depth = 0
        self._language = ""
        self._text: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ImportFailed(
                ImportFault.BROKEN, cause=f"more than {DEEPEST} elements in each other"
            )
        self.root = self.root or name
        if name == "exercise":
            self.exercises.append(_Exercise())
        elif not self.exercises:
            return
        elif name == "sequence":
            self.exercises[-1].seconds = _seconds(attributes.get("duration", ""))
        elif name in TEXTS:
            # Without a language it is English, as Workrave reads it.
            self._language = attributes.get("xml:lang", "") or "en"
            self._text = []

    def text(self, said: str) -> None:
        if self._text is not None:
            self._text.append(said)

    def end(self, name: str) -> None:
        self._depth -= 1
        if name in TEXTS and self._text is not None:
            self.exercises[-1].texts[name][self._language] = "".join(self._text)
            self._text = None


def is_workrave(content: bytes) -> bool:
    """Whether it looks like an XML file at all."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def read_workrave(content: bytes, language: str) -> tuple[Foreign, ...]:
    """The exercises of the file in this language, else in English. Raises `ImportFailed`."""
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise ImportFailed(ImportFault.BROKEN, cause=str(error)) from error
    if reading.root != "exercises":
        raise ImportFailed(ImportFault.UNKNOWN)
    return tuple(
        Foreign(
            name=_in(one.texts["title"], language),
            text=_in(one.texts["description"], language),
            seconds=one.seconds or USUAL_S,
        )
        for one in reading.exercises
    )


def _refuse(*_: object) -> None:
    raise ImportFailed(ImportFault.UNSAFE)


def _in(texts: dict[str, str], language: str) -> str:
    """`pt_BR` and `pt` are both Portuguese; what is neither there nor in English is in any."""
    for wanted in (language, language[:2], "en"):
        for known, text in texts.items():
            if known.replace("-", "_").startswith(wanted):
                return text
    return next(iter(texts.values()), "")


def _seconds(said: str) -> float | None:
    try:
        return float(int(said))
    except ValueError:
        return None
