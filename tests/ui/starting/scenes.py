"""What can be seen before a folder is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.futures import done, failed
from rehab_desktop.app.locking.opening import FolderOpener, Protection, WrongPassphrase
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.locking.copy_model import CopyModel, KeptCopy, TornFile, TornKind
from rehab_desktop.ui.locking.open_model import OpenModel
from rehab_desktop.ui.locking.protecting_model import ProtectingModel, ProtectionTools
from rehab_desktop.ui.shell.scene_window import SceneWindow
from rehab_desktop.ui.starting.rebuild_model import FoundBackups
from rehab_desktop.ui.starting.start_model import OfferedFolder, StartModel
from rehab_desktop.ui.starting.window import (
    StartWindow,
    make_copy_window,
    make_open_window,
    make_start_window,
)

OWN = OfferedFolder(place="/home/sam/.local/share/rehab-desktop")
MILL = OfferedFolder(
    place="/home/sam/.local/share/rehab-desktop-clinic", clinic="Practice at the Old Mill"
)
CODE = RecoveryCode("7Q2MK9D4VXTA58GHWZ3NPCR60EJBYS1FHK2T8D4M")
GOOD = "quiet lantern over gravel"
TOOLS = ProtectionTools(new_code=lambda: CODE, ask_back=lambda: (3, 7))


class NoClinics:
    """Refuses what a clinic cannot be, and makes nothing."""

    def check(self, **wanted: Any) -> None:
        new_clinic(**wanted, new_id=lambda: "an-id")

    def make(self, **wanted: Any) -> Future[Path]:
        return done(Path())


class MillsBackups:
    """Those of one clinic, which the good passphrase opens."""

    def look(self, chosen: Path) -> FoundBackups:
        if chosen.name == "empty":
            raise FileNotFoundError(f"Nothing lies in {chosen}.")
        return FoundBackups(
            place=chosen / "rehab-desktop-1f0a7c52",
            clinic="Practice at the Old Mill",
            newest=datetime(2026, 11, 28, 18, 5, tzinfo=UTC),
            locked=chosen.name != "plain",
        )

    def rebuild(self, found: FoundBackups, secret: str) -> Future[Path]:
        if found.locked and secret != GOOD:
            return failed(WrongPassphrase())
        return done(Path("/made/again"))

    def explain(self, error: BaseException) -> str:
        return str(error)


def window(folders: Sequence[OfferedFolder], settings: Settings) -> StartWindow:
    model = StartModel(folders, NoClinics(), MillsBackups(), TOOLS)
    return make_start_window(model, resources=paths.SHIPPED / "resources", settings=settings)


def first(settings: Settings) -> StartWindow:
    return window([OWN], settings)


def folders(settings: Settings) -> StartWindow:
    return window([OWN, MILL], settings)


def clinic(settings: Settings) -> StartWindow:
    """A clinic is being named, with letters that cannot be."""
    shown = window([OWN], settings)
    shown.model.nameClinic()
    shown.model.type("name", "Practice at the Old Mill")
    shown.model.type("letters", "m")
    shown.model.next()
    return shown


def protecting(settings: Settings) -> tuple[StartWindow, ProtectingModel]:
    """A clinic has its name, and a passphrase is asked for."""
    shown = window([OWN], settings)
    shown.model.nameClinic()
    shown.model.type("name", "Practice at the Old Mill")
    shown.model.type("letters", "mk")
    shown.model.next()
    assert shown.model.protecting_model is not None
    return shown, shown.model.protecting_model


def passphrase(settings: Settings) -> StartWindow:
    """An easy passphrase."""
    shown, model = protecting(settings)
    model.typePassphrase("passwordpassword")
    model.next()
    return shown


def code(settings: Settings) -> StartWindow:
    """The recovery code is shown."""
    shown, model = protecting(settings)
    model.typePassphrase(GOOD)
    model.typeAgain(GOOD)
    model.next()
    return shown


def typed_back(settings: Settings) -> StartWindow:
    """Another group than the one that is on the paper."""
    shown = code(settings)
    model = shown.model.protecting_model
    assert model is not None
    model.next()
    model.typeGroup(0, "XXXXX")
    model.next()
    return shown


def place(settings: Settings) -> StartWindow:
    """A second place for back-ups is chosen."""
    shown = typed_back(settings)
    model = shown.model.protecting_model
    assert model is not None
    model.typeGroup(0, CODE.groups[2])
    model.typeGroup(1, CODE.groups[6])
    model.next()
    model.choosePlace(QUrl.fromLocalFile("/media/sam/KINGSTON/back-ups"))
    return shown


def rebuilding(settings: Settings) -> StartWindow:
    """The back-ups are found, and the passphrase was wrong."""
    shown = window([OWN], settings)
    shown.model.fromBackups()
    model = shown.model.rebuild_model
    model.choose(QUrl.fromLocalFile("/media/sam/KINGSTON"))
    model.type("quiet lantern")
    model.rebuild()
    QCoreApplication.processEvents()
    return shown


def opener(*letters: str, name: str = "Practice at the Old Mill") -> FolderOpener:
    """A folder that opens with the good passphrase, and with the code. After a wrong one there are
    7.4 seconds to wait.
    """
    wrong: list[str] = []

    def open_(secret: str, whose: str | None) -> Future[None]:
        if secret == (str(CODE) if whose is None else GOOD):
            return done(None)
        wrong.append(secret)
        return failed(WrongPassphrase(whose or "", code=whose is None))

    return FolderOpener(
        name=name,
        letters=letters,
        left_s=lambda: 7.4 if wrong else 0,
        open=open_,
        renew=lambda _, __: done(None),
    )


def opening(model: OpenModel, settings: Settings) -> SceneWindow[OpenModel]:
    return make_open_window(model, resources=paths.SHIPPED / "resources", settings=settings)


def open_who(settings: Settings) -> SceneWindow[OpenModel]:
    """Four therapists have a passphrase."""
    return opening(OpenModel(opener("MK", "AB", "JS", "TÖR")), settings)


def open_wrong(settings: Settings) -> SceneWindow[OpenModel]:
    """The passphrase was wrong, and the next one is waited for."""
    model = OpenModel(opener("MK", "AB"))
    shown = opening(model, settings)
    model.choose("MK")
    model.type("quiet lantern")
    model.open()
    QCoreApplication.processEvents()
    return shown


def open_home(settings: Settings) -> SceneWindow[OpenModel]:
    """At home there are no letters."""
    return opening(OpenModel(opener(name=""), said="It is encrypted now."), settings)


def open_code(settings: Settings) -> SceneWindow[OpenModel]:
    """The recovery code, not yet whole."""
    model = OpenModel(opener("MK", "AB"))
    shown = opening(model, settings)
    model.forgotten()
    model.type("7Q2MK")
    model.open()
    return shown


def open_renew(settings: Settings) -> SceneWindow[OpenModel]:
    """The recovery code opened it, and a new passphrase is asked for."""
    model = OpenModel(opener("MK", "AB"))
    shown = opening(model, settings)
    model.forgotten()
    model.type(str(CODE))
    model.open()
    QCoreApplication.processEvents()
    model.choose("AB")
    model.type(GOOD)
    return shown


def torn(settings: Settings) -> SceneWindow[CopyModel]:
    """The clinic's file is damaged, and its copy is offered."""
    copy = KeptCopy(
        place="/home/sam/.local/share/rehab-desktop-clinic/backups/clinic.json",
        written=datetime(2026, 11, 30, 8).astimezone(),
    )
    place = "/home/sam/.local/share/rehab-desktop-clinic/clinic.json"
    model = CopyModel(TornFile(place=place, kind=TornKind.DAMAGED), copy, lambda: None)
    return make_copy_window(model, resources=paths.SHIPPED / "resources", settings=settings)


def protection(passphrase: str) -> Protection:
    """What somebody chose, without a second place."""
    return Protection(passphrase=passphrase, code=CODE)


START_SCENES: dict[str, Callable[[Settings], SceneWindow[Any]]] = {
    "start-first": first,
    "start-folders": folders,
    "start-clinic": clinic,
    "start-passphrase": passphrase,
    "start-code": code,
    "start-typed-back": typed_back,
    "start-place": place,
    "start-rebuilding": rebuilding,
    "open-who": open_who,
    "open-wrong": open_wrong,
    "open-home": open_home,
    "open-code": open_code,
    "open-renew": open_renew,
    "open-torn": torn,
}
