"""Before the app opens: in which folder, or at the very first start, whom the app is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import Binding
from rehab_desktop.ui.keys.choice import bindings_with

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "letters", "therapist")

MakeClinic = Callable[[str, str, str], str]
"""Makes a clinic of a name, the letters and the name of who leads it; returns its folder. Raises
`Invalid`, or another error with a text for people.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLine:
    """One answer: what it is called, more about it, and the key that chooses it."""

    name: str
    about: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartFolder:
    """A folder to choose. `clinic` is the clinic's name, empty for a person's own."""

    path: str
    clinic: str = ""


@QmlElement
class StartModel(QObject):
    """`folder` is what was chosen, empty before; `done` tells that it was.

    With `make_clinic` this is the first start: the one of the `folders` is a person's own, and the
    other answer is a clinic, which is made then.
    """

    changed = Signal()
    done = Signal()

    def __init__(
        self,
        folders: Sequence[StartFolder],
        make_clinic: MakeClinic | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = ""
        self._folders = folders
        self._make_clinic = make_clinic
        self._asking = False
        self._wrong = self._fault = ""
        self._typed = dict.fromkeys(FIELDS, "")
        self._rows = DataclassListModel(FolderLine, self)
        self._rows.show(self._first_start() if make_clinic else self._known())

    @property
    def bindings(self) -> Sequence[Binding]:
        """The keys as they come, since nobody's choices are read yet."""
        return bindings_with({})

    def _known(self) -> tuple[FolderLine, ...]:
        own = translate("start", "My training")
        return tuple(
            FolderLine(name=one.clinic or own, about=one.path, number=_key(place))
            for place, one in enumerate(self._folders, start=1)
        )

    def _first_start(self) -> tuple[FolderLine, ...]:
        return (
            FolderLine(
                name=translate("start", "For myself"),
                about=translate("start", "I have pain around the kneecap and train on my own."),
                number="1",
            ),
            FolderLine(
                name=translate("start", "For a clinic"),
                about=translate("start", "I treat people: prescriptions, sessions and notes."),
                number="2",
            ),
        )

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take the answer at this place, from 0; nothing where there is none."""
        if 0 <= place < len(self._folders):
            self._take(self._folders[place].path)
        elif place == len(self._folders) and self._make_clinic is not None:
            self._asking = True
            self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `name`, `letters` or `therapist` now."""
        self._typed[field] = text

    @Slot()
    def save(self) -> None:
        """Make the clinic and open it; where it cannot be made, tell why."""
        if self._make_clinic is None:
            return
        self._wrong = self._fault = ""
        try:
            folder = self._make_clinic(*(self._typed[field] for field in FIELDS))
        except Invalid as error:
            self._wrong = error.key
            self._fault = refused_line(self._called(error.key), error)
        except Exception as error:  # a fault of the disk: its own words say what to do
            self._fault = str(error)
        else:
            self._take(folder)
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the question whom it is for."""
        self._asking = False
        self.changed.emit()

    def _called(self, field: str) -> str:
        return {
            "name": translate("start", "Name of the clinic"),
            "letters": translate("start", "Your letters"),
        }.get(field, field)

    def _take(self, folder: str) -> None:
        self.folder = folder
        self.done.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, constant=True)
    def first(self) -> bool:
        """This is the first start of all."""
        return self._make_clinic is not None

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The clinic is being described."""
        return self._asking

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so; empty where none is."""
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why there is no clinic, and what to do."""
        return self._fault


def _key(place: int) -> str:
    return str(place) if place < 10 else ""
