"""What stands above Today and the summary until it is settled: not saved, view only, a crash."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.recovery import Recovery, Trouble, TroubleKind, Unsaved
from rehab_desktop.text import trouble_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import open_folder
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.shell.trouble_model import RESTORED

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

RETRY, CHOOSE_FOLDER, OPEN_FOLDER = "retry", "choose-folder", "open-folder"
COPY, DISMISS = "copy", "dismiss"
GLYPHS = {
    "unsaved": "hard-drive",
    "view": "eye",
    "restored": "circle-check",
    "crash": "circle-alert",
    "refused": "circle-alert",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice; `tone` is `stop`, `caution` or `good`. Each way is what its button does; the
    other may be empty.
    """

    notice: str
    glyph: str
    tone: str
    title: str
    detail: str
    way: str
    wayName: str
    otherWay: str
    otherWayName: str


@QmlElement
class NoticesModel(QObject):
    """Notices by name; one that cannot be dismissed goes when its cause does.

    `historyChanged` tells that the history has another place or may be written again.
    """

    changed = Signal()
    folderWanted = Signal()
    quitWanted = Signal()
    historyChanged = Signal()

    def __init__(
        self, recovery: Recovery, *, crash_report: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._crash_report = crash_report
        self._copied = False
        self._unsaved: Unsaved | None = None
        self._refusal = ""
        self._view_only: Trouble | None = None
        self._restored = ""
        self._place = ""
        self._asking = False
        self._tried = False
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(Notice, self)
        self._show()

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what is in memory only; None once the disk has all of it."""
        saved = self._unsaved is not None and unsaved is None
        self._unsaved = unsaved
        if unsaved is not None:
            # It says why, and that nothing is lost.
            self._refusal = ""
        if saved:
            self._asking = self._tried = False
        self._show()
        if saved:
            self.historyChanged.emit()

    def take_over(self, before: NoticesModel) -> None:
        """Say what another said, in the language of now."""
        self._crash_report = before._crash_report
        self._unsaved, self._view_only = before._unsaved, before._view_only
        self._restored, self._place = before._restored, before._place
        self._show()

    @Slot(str)
    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be read or stored, unless what is unsaved says so already."""
        if self._unsaved is None:
            self._refusal = sentence
            self._show()

    def show_view_only(self, trouble: Trouble | None) -> None:
        """Say that nothing can be saved where the history lies; None where it can."""
        self._view_only = trouble
        self._show()

    def show_restored(self, way: str, path: str) -> None:
        """Say that a back-up, or an empty history, has taken the place of a damaged file."""
        self._restored, self._place = way, path
        self._show()

    def ask(self) -> bool:
        """Whether the app may be closed now; where a session would be lost, the person is asked."""
        self._asking = self._unsaved is not None
        self.changed.emit()
        return not self._asking

    def _show(self) -> None:
        unsettled = (self._unsaved_notice(), self._view_notice(), self._refusal_notice())
        told = (self._restored_notice(), self._crash_notice())
        rows = [one for one in (*unsettled, *told) if one is not None]
        self._rows.show(rows)
        self.changed.emit()

    def _unsaved_notice(self) -> Notice | None:
        if self._unsaved is None:
            return None
        kept = translate(
            "notices",
            "What you finished is kept in memory, and saved as soon as it can be. "
            "Keep the app open until then.",
        )
        trouble = self._unsaved.trouble
        full = trouble.kind is TroubleKind.FULL
        remedy = (
            translate("notices", "Free some space on the disk.")
            if full
            else trouble_text.remedy(trouble)
        )
        return _notice(
            "unsaved",
            "stop",
            translate("notices", "Not saved yet: the disk is full")
            if full
            else translate("notices", "Not saved yet"),
            self._with_trial(f"{kept} {remedy}"),
            (RETRY, translate("notices", "Try again")),
            (CHOOSE_FOLDER, translate("notices", "Choose another folder")),
        )

    def _view_notice(self) -> Notice | None:
        if self._view_only is None:
            return None
        return _notice(
            "view",
            "caution",
            translate("notices", "You can look, but nothing can be saved here"),
            self._with_trial(
                translate("notices", "{path} may only be read.").format(path=self._view_only.path)
            ),
            (CHOOSE_FOLDER, translate("notices", "Choose another folder")),
            (RETRY, translate("notices", "Try again")),
        )

    def _with_trial(self, detail: str) -> str:
        """Said after a trial, since the notice itself stays as it was."""
        if not self._tried:
            return detail
        return f"{translate('notices', 'That did not work just now.')} {detail}"

    def _refusal_notice(self) -> Notice | None:
        if not self._refusal:
            return None
        return _notice(
            "refused",
            "stop",
            translate("notices", "That did not work"),
            self._refusal,
            (DISMISS, translate("notices", "All right")),
        )

    def _restored_notice(self) -> Notice | None:
        if not self._restored:
            return None
        return _notice(
            "restored",
            "good",
            translate("notices", "The back-up is in place")
            if self._restored == RESTORED
            else translate("notices", "A new, empty history was begun"),
            translate("notices", "The damaged file is kept in the folder “replaced” beside it."),
            (OPEN_FOLDER, translate("notices", "Open the folder")),
            (DISMISS, translate("notices", "All right")),
        )

    def _crash_notice(self) -> Notice | None:
        if not self._crash_report:
            return None
        return _notice(
            "crash",
            "caution",
            translate("notices", "A fault ended the app last time"),
            translate(
                "notices",
                "Whatever was finished is in your history. A report names the lines of code, "
                "and no names, notes or scores.",
            ),
            (
                COPY,
                translate("notices", "Copied")
                if self._copied
                else translate("notices", "Copy the report"),
            ),
            (DISMISS, translate("notices", "All right")),
        )

    # What the person asks for

    @Slot(str, str)
    def go(self, notice: str, way: str) -> None:
        """The person pressed this button of this notice."""
        if way == CHOOSE_FOLDER:
            self.folderWanted.emit()
        elif way == OPEN_FOLDER:
            open_folder(self._place)
        elif way == COPY:
            QGuiApplication.clipboard().setText(self._crash_report)
            self._copied = True
            self._show()
        elif way == RETRY:
            self.retry()
        elif notice == "crash":
            self._crash_report = ""
            self._show()
        elif notice == "refused":
            self._refusal = ""
            self._show()
        else:
            self._restored = ""
            self._show()

    @Slot()
    def retry(self) -> None:
        """Try again what could not be done; where it works, the notice goes by itself."""
        self._waiting.wait(self._recovery.retry(), self._worked, self._failed)

    def _worked(self, _: object) -> None:
        self._view_only, self._tried = None, False
        self._show()
        self.historyChanged.emit()

    def _not_moved(self, error: BaseException) -> None:
        self._failed(error)
        # It may be the file found there that is at fault.
        self.historyChanged.emit()

    def _failed(self, _: BaseException) -> None:
        self._tried = True
        self._show()

    @Slot(QUrl)
    def chooseFolder(self, folder: QUrl) -> None:
        """Keep the history there from now on, with what waits in memory."""
        self._waiting.wait(
            self._recovery.move_to(folder.toLocalFile()), self._worked, self._not_moved
        )

    @Slot()
    def stay(self) -> None:
        """Not close after all."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def giveUp(self) -> None:
        """Close, and lose what is in memory only."""
        self._asking = False
        self.quitWanted.emit()

    @property
    def is_asking(self) -> bool:
        """It asks whether to close the app with something unsaved."""
        return self._asking

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why there is something that could not be saved."""
        return trouble_text.remedy(self._unsaved.trouble) if self._unsaved else ""

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return bool(self._rows.rows)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @property
    def unsaved(self) -> bool:
        """Something finished is in memory only."""
        return self._unsaved is not None


def _notice(
    notice: str,
    tone: str,
    title: str,
    detail: str,
    way: tuple[str, str],
    other: tuple[str, str] = ("", ""),
) -> Notice:
    return Notice(
        notice=notice,
        glyph=GLYPHS[notice],
        tone=tone,
        title=title,
        detail=detail,
        way=way[0],
        wayName=way[1],
        otherWay=other[0],
        otherWayName=other[1],
    )
