"""Chooses Qt's software scene graph where there is no graphics card, before the app is made."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from enum import StrEnum
from pathlib import Path

_SM_REMOTESESSION = 0x1000

_VIRTUAL_DRIVERS = frozenset(
    {"bochs-drm", "cirrus", "simple-framebuffer", "vboxvideo", "vgem", "vkms", "virtio_gpu"}
)
"""Linux drivers that have a render node, although there may be no graphics card."""

_SCREENLESS = frozenset({"linuxfb", "minimal", "offscreen", "vnc"})
_REMOTE = ("VNCDESKTOP", "XRDP_SESSION", "X2GO_SESSION")


class Graphics(StrEnum):
    """The values of the setting; `auto` examines the machine."""

    AUTO = "auto"
    HARDWARE = "hardware"
    SOFTWARE = "software"


def prepare_graphics(
    choice: Graphics = Graphics.AUTO, environment: MutableMapping[str, str] | None = None
) -> Graphics:
    """Set up Qt Quick for this machine. Must be called before PySide6 is first imported.

    Values that are already in the environment are not changed. Returns what Qt Quick will use.
    """
    environment = os.environ if environment is None else environment
    # Python paints an item of the scene: on a separate render thread this could deadlock.
    environment.setdefault("QSG_RENDER_LOOP", "basic")
    # Qt Multimedia logs every file and every library it looks for.
    environment.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    if "QT_QUICK_BACKEND" not in environment:
        software = (
            needs_software(environment) if choice is Graphics.AUTO else choice is Graphics.SOFTWARE
        )
        if not software:
            return Graphics.HARDWARE
        environment["QT_QUICK_BACKEND"] = "software"
    if environment["QT_QUICK_BACKEND"] != "software":
        return Graphics.HARDWARE
    _convert_frames_without_opengl()
    return Graphics.SOFTWARE


def needs_software(
    environment: Mapping[str, str], platform: str = sys.platform, devices: Path = Path("/")
) -> bool:
    """Whether this machine has no graphics card that the present screen can use.

    `devices` is the root of Linux's device files. Only names are examined: no driver is loaded, so
    nothing can hang, and it takes well under a millisecond.
    """
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return True
    if platform == "win32":
        return _is_remote_desktop()
    if platform == "darwin":
        return False
    if any(name in environment for name in _REMOTE):
        return True
    if environment.get("LIBGL_ALWAYS_SOFTWARE", "0") not in ("0", "false", ""):
        return True
    # A display name that begins with a host name is on another machine, reached over the network.
    if not environment.get("WAYLAND_DISPLAY") and environment.get("DISPLAY", ":0")[:1] != ":":
        return True
    return not _has_graphics_card(devices)


def _has_graphics_card(devices: Path) -> bool:
    if (devices / "dev/nvidiactl").exists():
        return True
    nodes = (devices / "dev/dri").glob("renderD*")
    return any(os.access(node, os.R_OK | os.W_OK) and _is_real(devices, node) for node in nodes)


def _is_real(devices: Path, node: Path) -> bool:
    driver = devices / "sys/class/drm" / node.name / "device/driver"
    return driver.resolve().name not in _VIRTUAL_DRIVERS


def _is_remote_desktop() -> bool:
    import ctypes

    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - the name exists on Windows alone
    return bool(user32.GetSystemMetrics(_SM_REMOTESESSION))


def _convert_frames_without_opengl() -> None:
    from PySide6.QtCore import QCoreApplication, Qt

    # Otherwise Qt Multimedia converts each frame with OpenGL, which is four times as slow here.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
