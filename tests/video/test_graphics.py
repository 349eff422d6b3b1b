"""Where there is no graphics card to reach, Qt Quick is told to paint by itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from rehab_desktop.video.graphics import Graphics, needs_software, prepare_graphics


def machine(root: Path, driver: str | None) -> Path:
    """The device files of a Linux machine whose graphics card uses this driver."""
    if driver:
        (root / "dev/dri").mkdir(parents=True)
        (root / "dev/dri/renderD128").touch()
        (root / "drivers" / driver).mkdir(parents=True)
        device = root / "sys/class/drm/renderD128/device"
        device.mkdir(parents=True)
        (device / "driver").symlink_to(root / "drivers" / driver)
    return root


@pytest.mark.parametrize(
    ("driver", "software"),
    [("i915", False), ("amdgpu", False), ("virtio_gpu", True), ("vgem", True), (None, True)],
)
@pytest.mark.skipif(not hasattr(Path, "symlink_to"), reason="needs links")
def test_linux_looks_for_a_card(tmp_path: Path, driver: str | None, software: bool) -> None:
    found = needs_software({"DISPLAY": ":0"}, "linux", machine(tmp_path, driver))
    assert found is software


@pytest.mark.parametrize(
    "environment",
    [
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
        {"DISPLAY": "localhost:10.0"},
        {"DISPLAY": ":1", "VNCDESKTOP": "host:1"},
        {"DISPLAY": ":10", "XRDP_SESSION": "1"},
        {"DISPLAY": ":0", "LIBGL_ALWAYS_SOFTWARE": "1"},
    ],
)
def test_card_is_of_no_use_on_a_remote_or_missing_screen(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    assert needs_software(environment, "linux", machine(tmp_path, "i915"))


def test_mac_has_a_card(tmp_path: Path) -> None:
    assert not needs_software({}, "darwin", tmp_path)


def test_the_person_and_the_environment_have_the_last_word() -> None:
    hidden = {"QT_QPA_PLATFORM": "offscreen"}
    assert prepare_graphics(Graphics.HARDWARE, dict(hidden)) is Graphics.HARDWARE
    assert prepare_graphics(Graphics.SOFTWARE, {}) is Graphics.SOFTWARE
    assert prepare_graphics(Graphics.SOFTWARE, {"QT_QUICK_BACKEND": "rhi"}) is Graphics.HARDWARE
    assert prepare_graphics(Graphics.HARDWARE, {"QT_QUICK_BACKEND": "software"}) is (
        Graphics.SOFTWARE
    )


def test_scene_is_painted_on_the_thread_that_python_uses() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    assert prepare_graphics(environment=environment) is Graphics.SOFTWARE
    assert environment["QT_QUICK_BACKEND"] == "software"
    assert environment["QSG_RENDER_LOOP"] == "basic"


def test_looking_takes_no_time() -> None:
    start = time.perf_counter()
    needs_software({"DISPLAY": ":0"})
    assert time.perf_counter() - start < 0.03
