"""The library of exercises, Learn and the settings, over the real catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt

from rehab_desktop.core.history.recovery import Backup
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.locking.encryption_model import EncryptionModel
from rehab_desktop.ui.settings.settings_model import SettingsModel
from tests.ui.locking.encryption import encryption
from tests.ui.scene import Scene
from tests.ui.starting.scenes import GOOD


def exercises(scene: Scene) -> ExercisesModel:
    pages = scene.open().pages_model
    pages.go("exercises")
    return cast(ExercisesModel, pages.exercises)


def exercises_searched(scene: Scene) -> None:
    model = exercises(scene)
    model.search("wall")
    model.chooseAim("pelvis")


def exercises_none(scene: Scene) -> None:
    exercises(scene).search("trampoline")


def exercise(name: str) -> Callable[[Scene], None]:
    def open_it(scene: Scene) -> None:
        exercises(scene).open(name)

    return open_it


def exercise_why(scene: Scene) -> None:
    model = exercises(scene)
    model.open("high-knees-overhead")
    assert model._open is not None
    model._open.askWhy()


def learn(scene: Scene) -> LearnModel:
    pages = scene.open().pages_model
    pages.go("learn")
    return cast(LearnModel, pages.learn)


def learn_card(name: str) -> Callable[[Scene], None]:
    def open_it(scene: Scene) -> None:
        model = learn(scene)
        model.askWhy()
        model.open(name)

    return open_it


def settings(scene: Scene) -> SettingsModel:
    pages = scene.open().pages_model
    pages.go("settings")
    return cast(SettingsModel, pages.settings)


def settings_part(part: str) -> Callable[[Scene], None]:
    def open_it(scene: Scene) -> None:
        settings(scene).openSection(part)

    return open_it


def settings_keys(scene: Scene) -> None:
    """One key is changed, another is taken."""
    model = settings(scene)
    model.openSection("keys")
    model.keys_model.change("repeat")
    model.keys_model.take(int(Qt.Key.Key_N), 0)
    model.keys_model.change("tip")
    model.keys_model.take(int(Qt.Key.Key_N), 0)


def settings_files(scene: Scene) -> None:
    made = datetime(2026, 4, 30, 6, 12, tzinfo=UTC)
    scene.recovery.found = [
        Backup(
            id=str(days),
            made_at=made - timedelta(days=days),
            sessions=41 - days,
            last_session=made - timedelta(days=days, hours=11),
        )
        for days in (0, 1, 9)
    ]
    model = settings(scene)
    model.openSection("files")
    QCoreApplication.processEvents()
    model.files_model.choose(1)


def settings_plain(scene: Scene) -> EncryptionModel:
    """The folder is not encrypted, and could be."""
    scene.encryption = encryption(encrypted=False)
    model = settings(scene)
    model.openSection("files")
    assert model.files_model.encryption_model is not None
    return model.files_model.encryption_model


def settings_encrypting(scene: Scene) -> None:
    """A passphrase is chosen."""
    model = settings_plain(scene)
    model.begin()
    assert model.protecting_model is not None
    model.protecting_model.typePassphrase(GOOD)


def settings_new_passphrase(scene: Scene) -> None:
    """The folder is encrypted, and another passphrase is chosen, which is too easy."""
    scene.encryption = encryption(encrypted=True)
    model = settings(scene)
    model.openSection("files")
    assert model.files_model.encryption_model is not None
    model.files_model.encryption_model.beginChange()
    model.files_model.encryption_model.typeNew("passwordpassword")
    model.files_model.encryption_model.change()


def settings_encrypted(scene: Scene) -> None:
    """The folder is encrypted."""
    scene.encryption = encryption(encrypted=True)
    settings(scene).openSection("files")


SCENES: dict[str, Callable[[Scene], object]] = {
    "exercises": exercises,
    "exercises-searched": exercises_searched,
    "exercises-none": exercises_none,
    "exercise": exercise("breathing-90-90"),
    "exercise-gated": exercise("high-knees-overhead"),
    "exercise-why": exercise_why,
    "exercise-levels": exercise("roller-bridge"),
    "settings": settings,
    "settings-look": settings_part("look"),
    "settings-session": settings_part("session"),
    "settings-keys": settings_keys,
    "settings-files": settings_files,
    "settings-files-none": settings_part("files"),
    "settings-plain": settings_plain,
    "settings-encrypting": settings_encrypting,
    "settings-encrypted": settings_encrypted,
    "settings-new-passphrase": settings_new_passphrase,
    "settings-about": settings_part("about"),
    "learn": learn,
    **{
        f"learn-{card}": learn_card(card)
        for card in ("aims", "pelvis", "push", "load", "lights", "help", "evidence", "weeks")
    },
}
