"""One part of a note: its text as it is written, and the marks of its drafted sentences."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import LONGEST_PART, Fragment, NotePart
from rehab_desktop.core.clinic.note_text import (
    PartText,
    edited,
    with_sentence,
    without_sentence,
)
from rehab_desktop.text.clinic.states import note_part
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceMark:
    """Where a drafted sentence stands, in places of the text field. One that was `touched` is no
    longer what was drafted.
    """

    number: int
    start: int
    end: int
    touched: bool
    sentence: str


@QmlElement
class NotePartModel(QObject):
    """`edited` comes with each change by the person, `replaced` when the field is to take the text
    from here, and `recordsWanted` carries the `Fragment` whose records are asked for.
    """

    changed = Signal()
    edited = Signal()
    replaced = Signal()
    recordsWanted = Signal(object)

    def __init__(self, part: NotePart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._text = PartText()
        self._marks = DataclassListModel(SentenceMark, self)

    @property
    def content(self) -> PartText:
        """The text with its sentences."""
        return self._text

    @property
    def is_too_long(self) -> bool:
        """A note cannot keep so long a text."""
        return len(self._text.kept) > LONGEST_PART

    @property
    def marked(self) -> tuple[SentenceMark, ...]:
        """The marks that are shown."""
        return self._marks.rows

    def show(self, text: PartText) -> None:
        """Show this text in place of what is there."""
        self._text = text
        self._say()
        self.replaced.emit()

    def add(self, sentence: Fragment) -> None:
        """Put one more drafted sentence at the end."""
        self.show(with_sentence(self._text, sentence))

    def leave_out(self, sentence: Fragment) -> None:
        """Remember that this sentence was offered and not taken."""
        self._text = without_sentence(self._text, sentence)

    @Slot(str)
    def edit(self, text: str) -> None:
        """This is what the field has now."""
        if text != self._text.text:
            self._text = edited(self._text, text)
            self._say()
            self.edited.emit()

    @Slot(int, result=int)
    def sentenceAt(self, caret: int) -> int:
        """The number of the drafted sentence where the caret is; -1 where it is in none."""
        before = self._text.text.encode("utf-16-le")[: 2 * caret].decode("utf-16-le", "ignore")
        found = self._text.at(len(before))
        return -1 if found is None else found

    @Slot(str, int, result=bool)
    def beginsLine(self, typed: str, caret: int) -> bool:
        """What is typed is a word right behind a sentence as it was drafted, and begins a line of
        its own; a comma or a blank goes on with the sentence.
        """
        behind = any(one.end == caret and not one.touched for one in self._marks.rows)
        return behind and typed[:1].isalnum()

    @Slot(int)
    def showRecords(self, number: int) -> None:
        """Show what this sentence was drafted from."""
        if 0 <= number < len(self._text.sentences):
            self.recordsWanted.emit(self._text.sentences[number].fragment)

    def _say(self) -> None:
        self._marks.show(
            tuple(
                SentenceMark(
                    number=number,
                    start=self._in_field(one.start),
                    end=self._in_field(one.end),
                    touched=one.fragment.touched,
                    sentence=one.fragment.text,
                )
                for number, one in enumerate(self._text.sentences)
                if one.stands
            )
        )
        self.changed.emit()

    def _in_field(self, place: int) -> int:
        """The same place as a text field counts it: in units of UTF-16."""
        return len(self._text.text[:place].encode("utf-16-le")) // 2

    @Property(str, constant=True)
    def letter(self) -> str:
        return self.part.value

    @Property(str, constant=True)
    def name(self) -> str:
        return note_part(self.part)

    @Property(str, constant=True)
    def hint(self) -> str:
        """Said while nothing is written."""
        return {
            NotePart.SUBJECTIVE: translate("clinic note", "What the person tells"),
            NotePart.OBJECTIVE: translate("clinic note", "What was done, seen and measured"),
            NotePart.ASSESSMENT: translate(
                "clinic note", "What you make of it; only you write here"
            ),
            NotePart.PLAN: translate("clinic note", "What happens next"),
        }[self.part]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text.text

    @Property(str, notify=changed)
    def fault(self) -> str:
        if not self.is_too_long:
            return ""
        said = translate(
            "clinic note",
            "{length} letters, and {most} can be kept. What is longer is not kept yet.",
        )
        return said.format(length=len(self._text.kept), most=LONGEST_PART)

    @Property(QObject, constant=True)
    def marks(self) -> QObject:
        return self._marks
