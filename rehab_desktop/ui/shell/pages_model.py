"""The pages that the rail leads to: which is open, and their models, made at the first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.exporting.import_model import ImportModel
from rehab_desktop.ui.first.intake_model import IntakeModel
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.review.review_model import ReviewModel
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

M = TypeVar("M", bound=QObject)

TODAY = "today"
PAGES: tuple[tuple[str, str, str], ...] = (
    # page, its name, its icon
    (TODAY, str(QT_TRANSLATE_NOOP("pages", "Today")), "sun"),
    ("routines", str(QT_TRANSLATE_NOOP("pages", "Routines")), "list-checks"),
    ("exercises", str(QT_TRANSLATE_NOOP("pages", "Exercises")), "dumbbell"),
    ("history", str(QT_TRANSLATE_NOOP("pages", "History")), "history"),
    ("learn", str(QT_TRANSLATE_NOOP("pages", "Learn")), "book-open"),
    ("settings", str(QT_TRANSLATE_NOOP("pages", "Settings")), "settings"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """One entry of the rail."""

    page: str
    name: str
    glyph: str


def _no_routines(parent: QObject) -> RoutinesModel:
    raise LookupError("nothing was given to make the page of routines from")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMakers:
    """What makes each page's model when it is opened first; all are given their parent."""

    routines: Callable[[QObject], RoutinesModel] = _no_routines
    exercises: Callable[[QObject], ExercisesModel] = ExercisesModel
    history: Callable[[QObject], HistoryModel] = HistoryModel
    learn: Callable[[QObject], LearnModel] = LearnModel
    settings: Callable[[QObject], SettingsModel] = SettingsModel
    intake: Callable[[QObject], IntakeModel] = IntakeModel
    review: Callable[[QObject], ReviewModel] = ReviewModel
    exporting: Callable[[QObject], ExportModel] = lambda parent: ExportModel(parent=parent)
    importing: Callable[[QObject], ImportModel] = lambda parent: ImportModel(parent=parent)


@QmlElement
class PagesModel(QObject):
    """`opened` carries the page a person went to, also when it was open already; `chosen` the
    routine that a page wants a session of.
    """

    changed = Signal()
    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, makers: PageMakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self._made: dict[str, QObject] = {}
        self._current = TODAY
        self._entries = DataclassListModel(PageLine, self)
        self.say_names()

    def say_names(self) -> None:
        """Name the pages in the language of now."""
        self._entries.show(
            tuple(
                PageLine(page=page, name=QCoreApplication.translate("pages", name), glyph=glyph)
                for page, name, glyph in PAGES
            )
        )

    def _model(self, page: str, make: Callable[[QObject], M]) -> M:
        if page not in self._made:
            self._made[page] = made = make(self)
            if isinstance(made, (ExercisesModel, RoutinesModel)):
                made.chosen.connect(self.chosen)
        return self._made[page]  # type: ignore[return-value]  # what `make` made for this page

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page. Raises `ValueError` for one that is not there."""
        if page not in (one for one, _, _ in PAGES):
            raise ValueError(f"there is no page '{page}'")
        self._current = page
        self.changed.emit()
        self.opened.emit(page)

    @Slot(int)
    def goNumber(self, number: int) -> None:
        """Open the page at this place of the rail, counted from 1; nothing where there is none."""
        if 1 <= number <= len(PAGES):
            self.go(PAGES[number - 1][0])

    def stand_in_for(self, before: PagesModel) -> None:
        """Stand on the page where another stood, in the same section of the settings."""
        made = before._made.get("settings")
        if isinstance(made, SettingsModel):
            now = self._model("settings", self._makers.settings)
            now.openSection(made.open_section)
        self.go(before.page)

    @property
    def page(self) -> str:
        return self._current

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._current

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        return self._entries

    # Each is asked for by its page only, so that it is made when that is first shown.

    @Property(RoutinesModel, constant=True)
    def routines(self) -> RoutinesModel:
        return self._model("routines", self._makers.routines)

    @Property(ExercisesModel, constant=True)
    def exercises(self) -> ExercisesModel:
        return self._model("exercises", self._makers.exercises)

    @Property(HistoryModel, constant=True)
    def history(self) -> HistoryModel:
        return self._model("history", self._makers.history)

    @Property(LearnModel, constant=True)
    def learn(self) -> LearnModel:
        return self._model("learn", self._makers.learn)

    @Property(SettingsModel, constant=True)
    def settings(self) -> SettingsModel:
        return self._model("settings", self._makers.settings)

    # What lies over the pages

    @Property(IntakeModel, constant=True)
    def intake(self) -> IntakeModel:
        return self._model("intake", self._makers.intake)

    @Property(ReviewModel, constant=True)
    def review(self) -> ReviewModel:
        return self.look_back()

    def look_back(self) -> ReviewModel:
        """The review, for who opens it."""
        return self._model("review", self._makers.review)

    @Property(ExportModel, constant=True)
    def exporting(self) -> ExportModel:
        return self._model("exporting", self._makers.exporting)

    @Property(ImportModel, constant=True)
    def importing(self) -> ImportModel:
        return self._model("importing", self._makers.importing)
