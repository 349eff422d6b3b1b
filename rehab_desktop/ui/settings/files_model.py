"""Where a person's data lies, and its back-ups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.recovery import Backup
from rehab_desktop.text import trouble_text
from rehab_desktop.text.trouble_text import BackupLine, backup_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import open_folder
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.locking.encryption_model import EncryptionModel
from rehab_desktop.ui.settings.services import SettingsServices

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilesModel(QObject):
    """`doing` is what is under way, `done` and `failure` what became of the last wish. Where
    somebody else `decides`, nothing is moved and nothing restored.
    """

    changed = Signal()

    def __init__(self, hooks: SettingsServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hooks = hooks
        self._questions = Questions(self._failed, self)
        self._waiting = FutureWatcher(self)
        self._found: Sequence[Backup] = ()
        self._chosen = -1
        self._looked = False
        self._asked = ""
        self._ask_refused = False
        self._doing = self._done = self._failure = ""
        self._rows = DataclassListModel(BackupLine, self)
        self.encryption_model = (
            None if hooks.encryption is None else EncryptionModel(hooks.encryption, self)
        )
        self.decides = True
        """Who works here decides about the folder and its back-ups."""

    # What a person asks for

    @Slot()
    def look(self) -> None:
        """Look for back-ups; each is opened and checked, beside what is shown."""
        if self._hooks.recovery is None:
            return
        self._doing = self._doing or translate("settings", "Looking for back-ups…")
        self.changed.emit()
        self._questions.ask("backups", self._hooks.recovery.backups(), self._show)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Restore this one when asked to; once more: none."""
        self._chosen = -1 if place == self._chosen else place
        self._show_lines()

    @Slot()
    def backUp(self) -> None:
        """Make a back-up now."""
        if self._hooks.recovery is None or self._doing:
            return
        self._begin(translate("settings", "Making a back-up…"))
        self._wait(self._hooks.recovery.back_up(), self._made)

    @Slot()
    def restore(self) -> None:
        """Put the chosen back-up in the history's place; what is there now is kept beside."""
        if self._hooks.recovery is None or self._doing or self._chosen < 0 or not self.decides:
            return
        self._begin(translate("settings", "Restoring…"))
        self._wait(self._hooks.recovery.restore(self._found[self._chosen]), self._restored)

    @Slot()
    def openFolder(self) -> None:
        """Show the data folder in the system's file manager."""
        if not open_folder(str(self._hooks.folder())):
            self._failure = translate(
                "settings", "No program here can show folders; the path stands above."
            )
            self.changed.emit()

    @Slot(QUrl)
    def moveTo(self, folder: QUrl) -> None:
        """Keep everything in this folder from now on.

        The history goes along as a back-up that is restored there, and the person's own clips are
        copied; a history that lies there already is opened instead, and this one stays where it is.
        """
        recovery, here = self._hooks.recovery, self._hooks.folder()
        there = Path(folder.toLocalFile())
        if recovery is None or self._doing or there == here or not self.decides:
            return
        self._begin(translate("settings", "Moving…"))
        if self._hooks.has_history(there):
            self._wait(recovery.move_to(str(there)), lambda _: self._moved_to_another())
            return

        def moved(backup: Backup) -> None:
            self._wait(
                recovery.move_to(str(there)),
                lambda _: self._wait(recovery.restore(backup), lambda _: bring()),
            )

        def bring() -> None:
            self._waiting.wait(
                self._hooks.bring_clips(here),
                lambda _: self._moved(),
                lambda _: self._moved(left_behind=here),
            )

        self._wait(recovery.back_up(), moved)

    @Slot()
    def askNext(self) -> None:
        """Have the next start ask what to open: one's own training, or a clinic."""
        try:
            self._hooks.ask_next()
        except OSError as error:
            self._asked, self._ask_refused = str(error), True
        else:
            said = translate("settings", "The next start asks what to open.")
            self._asked, self._ask_refused = said, False
        self.changed.emit()

    # What comes back

    def _begin(self, doing: str) -> None:
        self._doing, self._done, self._failure = doing, "", ""
        self.changed.emit()

    def _wait(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        self._waiting.wait(future, then, self._failed)

    def _show(self, found: Sequence[Backup]) -> None:
        self._found, self._chosen, self._looked, self._doing = found, -1, True, ""
        self._show_lines()

    def _show_lines(self) -> None:
        self._rows.show(
            tuple(
                backup_line(one, chosen=place == self._chosen)
                for place, one in enumerate(self._found)
            )
        )
        self.changed.emit()

    def _made(self, _: Backup) -> None:
        self._end(translate("settings", "The back-up is made."))

    def _restored(self, _: object) -> None:
        self._hooks.history_changed()
        self._end(
            translate(
                "settings",
                "The back-up is your history now. What was there before is kept in the folder "
                "“replaced”.",
            )
        )

    def _moved(self, left_behind: Path | None = None) -> None:
        self._hooks.history_changed()
        self._end(
            translate(
                "settings",
                "Your history is kept here from now on. The old folder stays as it was.",
            )
        )
        if left_behind is not None:
            self._failure = translate(
                "settings",
                "Your own clips could not all be copied. Copy the folder “clips” from {path} to "
                "here.",
            ).format(path=left_behind)
            self.changed.emit()

    def _moved_to_another(self) -> None:
        self._hooks.history_changed()
        self._end(
            translate(
                "settings",
                "The history that was in this folder is open now. Yours stays in the old folder.",
            )
        )

    def _end(self, done: str) -> None:
        self._done, self._doing = done, ""
        self.look()

    def _failed(self, error: BaseException) -> None:
        assert self._hooks.recovery is not None
        trouble = self._hooks.recovery.explain(error)
        self._doing = ""
        self._failure = translate("settings", "{title}: {path}. {remedy}").format(
            title=trouble_text.title(trouble),
            path=trouble.path,
            remedy=trouble_text.remedy(trouble),
        )
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._hooks.folder())

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(str, notify=changed)
    def failure(self) -> str:
        return self._failure

    @Property(str, notify=changed)
    def asked(self) -> str:
        """What became of the wish to be asked at the next start; empty before it."""
        return self._asked

    @Property(bool, notify=changed)
    def askRefused(self) -> bool:
        """The disk did not take that wish."""
        return self._ask_refused

    @Property(bool, notify=changed)
    def none(self) -> bool:
        """It was looked, and there are no back-ups."""
        return self._looked and not self._found

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Moving and restoring: not to a therapist who does not lead the clinic."""
        return self.decides

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """A back-up is chosen, and nothing is under way."""
        return self._chosen >= 0 and not self._doing

    @Property(EncryptionModel, constant=True)
    def encryption(self) -> EncryptionModel | None:
        """Nothing where nothing can be encrypted."""
        return self.encryption_model

    @Property(QObject, constant=True)
    def backups(self) -> QObject:
        return self._rows
