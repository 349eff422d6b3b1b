"""What somebody came for over the years: looked at again, and begun anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid, require
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.faults import Fault
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.chart.head_text import episode_line
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeRow:
    """An episode with its days; `ended` says how it ended."""

    episode: str
    said: str
    ended: str
    chosen: bool


@QmlElement
class EpisodesModel(QObject):
    """One is open at a time: a prescription and the day's flags are about what goes on. `chosen`
    carries the id of the episode to be looked at, `endWanted` that the open one is to be ended.
    """

    changed = Signal()
    chosen = Signal(str)
    endWanted = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._shown = False
        self._fault = ""
        self._rows = DataclassListModel(EpisodeRow, self)

    def show(self, view: ChartView) -> None:
        """The episodes of this chart, the newest first."""
        self._view = view
        looked_at = view.episode
        newest_first = sorted(view.file.episodes, key=lambda one: one.opened_on, reverse=True)
        self._rows.show(
            tuple(
                EpisodeRow(
                    episode=one.id,
                    said=episode_line(one, view.today),
                    ended=one.text,
                    chosen=one == looked_at,
                )
                for one in newest_first
            )
        )
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Show what somebody came for."""
        self._shown, self._fault = self._view is not None, ""
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str)
    def choose(self, episode: str) -> None:
        """Look at this one, with its goals."""
        self.close()
        self.chosen.emit(episode)

    @Slot()
    def end(self) -> None:
        """Ask how the open one ended."""
        view = self._view
        if view is not None and view.current_episode is not None:
            self.close()
            self.chosen.emit(view.current_episode.id)
            self.endWanted.emit()

    @Slot(str)
    def open(self, title: str) -> None:
        """Begin a new one today, for what is named; where that cannot be, say why."""
        view = self._view
        if view is None or self.goesOn:
            return
        try:
            title = plain_text(title)
            require(bool(title), "title", Fault.EMPTY)
            episode = Episode(
                id=self._services.new_id(),
                person=view.file.person.id,
                title=title,
                opened_on=view.today,
            )
        except Invalid as error:
            self._fault = refused_line(translate("clinic chart", "What they come for"), error)
            self.changed.emit()
            return
        author, put = self._services.author(), self._services.people.put_episode
        self._writer.write(
            lambda: put(episode, author),
            said=translate("clinic chart", "A new episode has begun."),
        )
        self.choose(episode.id)

    @property
    def lines(self) -> tuple[EpisodeRow, ...]:
        """The episodes as they are shown."""
        return self._rows.rows

    @property
    def is_shown(self) -> bool:
        """The list is open."""
        return self._shown

    # What QML asks for

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """One is open."""
        current = self._view.current_episode if self._view is not None else None
        return current is not None and current.closed_on is None

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
