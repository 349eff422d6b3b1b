"""Chooses Qt's software scene graph, before the app is made, where there is no graphics card."""

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
"""Kernel drivers with a render node behind which there may be no graphics card."""

_SCREENLESS = frozenset({"linuxfb", "minimal", "offscreen", "vnc"})
_REMOTE = ("VNCDESKTOP", "XRDP_SESSION", "X2GO_SESSION")


class Graphics(StrEnum):
    """What the setting says; `auto` looks at the machine."""

    AUTO = "auto"
    HARDWARE = "hardware"
    SOFTWARE = "software"


def prepare_graphics(
    choice: Graphics = Graphics.AUTO, environment: MutableMapping[str, str] | None = None
) -> Graphics:
    """Set up Qt Quick for this machine; must be called before PySide6 is first imported.

    Values already in the environment are left alone. Answers what Qt Quick will use.
    """
    environment = os.environ if environment is None else environment
    # Python paints an item of the scene: on a render thread it could wait for itself.
    environment.setdefault("QSG_RENDER_LOOP", "basic")
    # Qt Multimedia tells of every file and every library it looks for.
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
    """Whether this machine has no graphics card that the screen in use can reach.

    `devices` is the root under which Linux's device files lie. Only names are looked at: no
    driver is loaded, so nothing can hang, and it takes well under a millisecond.
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
    # A display with a host's name in front is another machine's, reached through the network.
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
