"""Joins the person's own content: routines in the history file, clips in the data folder."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from rehab_desktop import paths
from rehab_desktop.app.own_clips import OwnClips
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.catalogue.clips import ClipTexts
from rehab_desktop.catalogue.own import RoutineTexts, TomlFiles
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.core.content.routine_ports import RoutineStore
from rehab_desktop.store.clip_files import ClipsOnDisk
from rehab_desktop.ui.base.operations import Changed, Operations
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.routines.routines_model import RoutineParts
from rehab_desktop.video.probing import ProbingProcess

log = logging.getLogger(__name__)


class OwnContent(QObject):
    """The person's own routines and clips. `parts` is what the page of routines needs. Nothing is
    offered before `load`.
    """

    def __init__(
        self,
        content: Content,
        store: RoutineStore,
        folder: DataFolder,
        wall: Callable[[], datetime],
        operations: Operations,
    ) -> None:
        super().__init__()
        texts = RoutineTexts(content.catalogue.sources)
        self.clips = OwnClips(
            clips=content.clips,
            folder=lambda: str(folder.path / paths.OWN_CLIPS),
            files=ClipsOnDisk(),
            probe=ProbingProcess(),
            format=ClipTexts(),
        )
        self.routines = OwnRoutines(
            routines=content.routines,
            exercises=content.library.exercises,
            store=store,
            texts=texts,
            wall=wall,
        )
        self.parts = RoutineParts(
            library=content.library,
            own=self.routines,
            files=TomlFiles(texts, content.library.exercises),
            sources=content.catalogue.sources,
            clips=self.clips,
            operations=operations,
        )
        self._questions = Questions(self._unread, self)
        operations.changed.connect(self._load_again)

    def load(self) -> None:
        """Offer the own routines of the present history and the clips of the present folder."""
        self.clips.load()
        self._questions.ask("routines", self.routines.load(), self.routines.offer)

    @Slot(Changed)
    def _load_again(self, changes: Changed) -> None:
        if Changed.ROUTINES in changes:
            self.load()

    def _unread(self, error: BaseException) -> None:
        # The window shows what is wrong with the history, and announces it once that is solved.
        log.warning("Own routines could not be read: %s", type(error).__name__)

    def close(self) -> None:
        """Stop the check of a clip that is being added."""
        self.clips.close()
