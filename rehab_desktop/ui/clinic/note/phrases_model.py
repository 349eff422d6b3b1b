"""The phrases of the therapist who works: put into a note, and changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.phrases import LONGEST_PHRASE, asked_phrase, phrase_name
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseLine:
    """A phrase by its name, which has no dot."""

    name: str
    text: str


@QmlElement
class PhrasesModel(QObject):
    """Where they cannot be read there are none and `fault` says so. Until then nothing is written,
    so that those in the file stay.
    """

    changed = Signal()

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._shown = False
        self._fault = ""
        self._typed = {"name": "", "text": ""}
        self._rows = DataclassListModel(PhraseLine, self)
        self._known: Mapping[str, str] | None = None
        self._questions = Questions(self._not_read, self)
        self._writes = FutureWatcher(self)
        self._read()

    @property
    def lines(self) -> tuple[PhraseLine, ...]:
        """Every phrase, by name."""
        return self._rows.rows

    @property
    def is_shown(self) -> bool:
        """The list stands over the note."""
        return self._shown

    @Slot(str, result=str)
    def asked(self, before: str) -> str:
        """The phrase that the text before the caret asks for; empty for none."""
        return asked_phrase(before, self._known or {})

    def _read(self) -> None:
        found = self._services.phrases.phrases(self._services.me.id)
        self._questions.ask("phrases", found, self._show)

    def _show(self, phrases: Mapping[str, str]) -> None:
        self._known, self._fault = phrases, ""
        self._say()

    def _not_read(self, _: BaseException) -> None:
        self._fault = translate("clinic note", "The phrases cannot be read now.")
        self._say()

    @Slot()
    def open(self) -> None:
        self._shown = True
        self._read()

    @Slot()
    def close(self) -> None:
        self._shown = False
        self._typed = {"name": "", "text": ""}
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `name` or `text` now; it is kept while the list is away."""
        if text != self._typed[field]:
            self._typed[field] = text
            self.changed.emit()

    @Slot(str, str, result=bool)
    def add(self, name: str, text: str) -> bool:
        """Add a phrase, or change the one of this name; false where it cannot be."""
        known, words = phrase_name(name), plain_text(text, lines=True)
        if not known:
            said = translate("clinic note", "A name is 1 to 20 letters or digits, without blanks.")
        elif not words:
            said = translate("clinic note", "Write what the name stands for.")
        elif len(words) > LONGEST_PHRASE:
            said = translate("clinic note", "A phrase has at most {most} letters.").format(
                most=LONGEST_PHRASE
            )
        elif self._known is None:
            said = translate("clinic note", "The phrases cannot be read now.")
        else:
            self._keep({**self._known, known: words})
            return True
        self._fault = said
        self.changed.emit()
        return False

    @Slot(str)
    def remove(self, name: str) -> None:
        """Delete the phrase of this name."""
        if self._known is not None:
            self._keep({one: text for one, text in self._known.items() if one != name})

    def _keep(self, phrases: Mapping[str, str]) -> None:
        self._questions.drop("phrases")  # an answer on its way is older than this
        self._show(phrases)
        stored = self._services.phrases.put_phrases(phrases, self._services.author())
        self._writes.wait(stored, lambda _: None, self._not_stored)

    def _not_stored(self, _: BaseException) -> None:
        self._fault = translate("clinic note", "The disk does not take it now.")
        self.changed.emit()

    def _say(self) -> None:
        self._rows.show(
            tuple(
                PhraseLine(name=one, text=text) for one, text in sorted((self._known or {}).items())
            )
        )
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(bool, notify=changed)
    def none(self) -> bool:
        return not self._known

    @Property(str, notify=changed)
    def typedName(self) -> str:
        return self._typed["name"]

    @Property(str, notify=changed)
    def typedText(self) -> str:
        return self._typed["text"]

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
