"""A history that cannot be used, what is in memory only, and what is told of it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind, Unsaved
from rehab_desktop.ui.shell.trouble_model import RESTORED
from tests.ui.scene import Scene
from tests.ui.scenes_session import summary
from tests.ui.scenes_today import today, today_interrupted


def broken(scene: Scene, kind: TroubleKind, **more: Any) -> None:
    """The history cannot be opened."""
    folder = "/home/sam/.local/share/rehab-desktop"
    scene.recovery.trouble = Trouble(kind=kind, path=f"{folder}/history.sqlite", **more)
    scene.world.history.broken = OSError()
    scene.open()


def with_backups(scene: Scene, kind: TroubleKind) -> None:
    made = datetime(2026, 4, 30, 6, 12, tzinfo=UTC)
    scene.recovery.found = [
        Backup(
            id=str(days),
            made_at=made - timedelta(days=days),
            sessions=41 - days,
            last_session=made - timedelta(days=days, hours=11),
        )
        for days in (0, 1, 2, 9)
    ]
    broken(scene, kind)


def damaged(scene: Scene) -> None:
    with_backups(scene, TroubleKind.DAMAGED)


def missing(scene: Scene) -> None:
    with_backups(scene, TroubleKind.MISSING)


def damaged_no_backup(scene: Scene) -> None:
    broken(scene, TroubleKind.DAMAGED)


def newer(scene: Scene) -> None:
    broken(scene, TroubleKind.NEWER, made_by="2.1.0")


def full_at_start(scene: Scene) -> None:
    broken(scene, TroubleKind.FULL)


def nowhere_to_save(scene: Scene) -> None:
    scene.recovery.broken = PermissionError()
    broken(scene, TroubleKind.READ_ONLY)


def hanging(scene: Scene) -> None:
    broken(scene, TroubleKind.HANGING, process=4711)


def full_disk(scene: Scene) -> None:
    summary(scene)
    assert scene.app is not None
    trouble = Trouble(kind=TroubleKind.FULL, path="/home/sam/rehab-desktop/history.sqlite")
    scene.app.show_unsaved(Unsaved(writes=1, trouble=trouble))


def full_disk_closing(scene: Scene) -> None:
    full_disk(scene)
    assert scene.app is not None
    scene.app.mayClose()


def view_only(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    path = "/media/sam/OLD DISK/rehab-desktop/history.sqlite"
    scene.app.past.view(Trouble(kind=TroubleKind.READ_ONLY, path=path))


def after_crash(scene: Scene) -> None:
    scene.crash_report = "Fatal Python error: Segmentation fault"
    today_interrupted(scene)


def restored(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    scene.app.notices_model.show_restored(RESTORED, "/home/sam/history.sqlite")


TROUBLE_SCENES: dict[str, Callable[[Scene], object]] = {
    "damaged": damaged,
    "missing": missing,
    "damaged-no-backup": damaged_no_backup,
    "newer": newer,
    "full-at-start": full_at_start,
    "nowhere-to-save": nowhere_to_save,
    "hanging": hanging,
    "full-disk": full_disk,
    "full-disk-closing": full_disk_closing,
    "view-only": view_only,
    "after-crash": after_crash,
    "restored": restored,
}
