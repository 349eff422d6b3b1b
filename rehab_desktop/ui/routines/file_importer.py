"""Routines coming in from files and going out to them, with what there is to be asked and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.content.routine_ports import RoutineFiles
from rehab_desktop.text.fault_text import fault_line
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.routines.clip_model import OWN

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoutineImporter(QObject):
    """`openWanted` carries the id of a routine that came in or was there already, `noticeWanted` a
    sentence on what was done.
    """

    changed = Signal()
    openWanted = Signal(str)
    noticeWanted = Signal(str)

    def __init__(
        self,
        library: Library,
        own: OwnRoutines,
        files: RoutineFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._own = own
        self._files = files
        self._faults: tuple[str, ...] = ()
        self._clashing: Routine | None = None
        self._rest: list[QUrl] = []

    @Slot(list)
    def readAll(self, files: Sequence[QUrl]) -> None:
        """Take these in one by one; what is asked about one is answered before the next."""
        self._rest = list(files)
        self._go_on()

    def _go_on(self) -> None:
        while self._rest and self._clashing is None and not self._faults:
            self.read(self._rest.pop(0))

    @Slot(QUrl)
    def read(self, file: QUrl) -> None:
        """Take a file in; faults are told one by one, and a name that is taken is asked about."""
        path = file.toLocalFile()
        self._faults, self._clashing = (), None
        try:
            routine = self._files.read(path)
        except FileRefused as refused:
            self._faults = tuple(map(fault_line, refused.problems))
        else:
            known = self._library.routines.get(routine.id)
            same = self._same(routine)
            if same is not None:
                self.openWanted.emit(same.id)
                self.noticeWanted.emit(
                    translate("routines", "You have “{name}” already, just like that.").format(
                        name=catalogue(routine.title)
                    )
                )
            elif known is not None:
                self._clashing = routine
            else:
                title = self._own.free_title(routine.title)
                self._imported(self._own.add(replace(routine, title=title)))
        self.changed.emit()

    def _same(self, routine: Routine) -> Routine | None:
        """The one that is just like this, whatever its file is called."""
        known = self._library.routines.values()
        return next((one for one in known if replace(one, id=routine.id) == routine), None)

    @Slot()
    def keepBoth(self) -> None:
        """Take the new one in under another id, and another title where that is taken too."""
        routine = self._clash()
        title = self._own.free_title(routine.title)
        self._imported(self._own.add(replace(routine, title=title)))
        self._go_on()

    @Slot()
    def replaceOld(self) -> None:
        """Put the new one in the place of the old one."""
        self._imported(self._own.replace(self._clash()))
        self._go_on()

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it is; also puts the faults away."""
        self._put_away()
        self._go_on()

    def _put_away(self) -> None:
        self._faults, self._clashing = (), None
        self.changed.emit()

    def _clash(self) -> Routine:
        routine = self._clashing
        assert routine is not None
        self._put_away()
        return routine

    def _imported(self, routine: Routine) -> None:
        name = catalogue(routine.title)
        clips = {item.clip for item in routine.items if item.clip.startswith(OWN)}
        if all(clip in self._library.clips for clip in clips):
            said = translate("routines", "“{name}” was imported.")
        else:
            said = translate(
                "routines",
                "“{name}” was imported. Its own clips did not come with the file: the exercises’ "
                "clips are shown until you add them again.",
            )
        self.openWanted.emit(routine.id)
        self.noticeWanted.emit(said.format(name=name))

    def write(self, file: QUrl, routine: Routine) -> None:
        """Write this routine to a file."""
        path = file.toLocalFile()
        if not path.lower().endswith(".toml"):
            path += ".toml"
        try:
            self._files.write(path, routine)
        except OSError as error:
            said = translate(
                "routines", "“{name}” could not be written: {cause}. Choose another folder."
            ).format(name=PurePath(path).name, cause=error.strerror or type(error).__name__)
        else:
            said = translate("routines", "Exported to {path}").format(path=path)
        self.noticeWanted.emit(said)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def faults(self) -> list[str]:
        """What is wrong with the file that was not taken in."""
        return list(self._faults)

    @Property(str, notify=changed)
    def clash(self) -> str:
        """The title of the routine whose id the new one has; empty where there is none."""
        if self._clashing is None:
            return ""
        return catalogue(self._library.routines[self._clashing.id].title)

    @Property(bool, notify=changed)
    def replaceable(self) -> bool:
        """What is there already is the person's own."""
        return self._clashing is not None and self._own.is_own(self._clashing.id)
