"""A sheet of quick drawings, for the author's eye."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image

from media.studio import preview
from media.studio.camera import fitted, looks
from media.studio.clip import Clip
from media.studio.overlay import Overlay
from media.studio.posefile import Camera
from media.studio.reading import PoseFileError
from media.studio.tiles import CACHE, tiled

VIEWS = {"front": (0.0, 5.0), "side": (90.0, 5.0), "back": (180.0, 5.0), "top": (0.0, 85.0)}


def draw(name: str, times: list[float], view: str | None, width: int, out: Path | None) -> Path:
    """Draw the clip at these seconds, or at twelve over the loop; return the file written."""
    clip = Clip.named(name)
    times = times or looks(clip.file)
    moments = [clip.at(t) for t in times]
    over_loop = [clip.at(t) for t in looks(clip.file)]
    seen = fitted(_camera(clip.file.camera, view), over_loop)
    overlay = Overlay(clip, seen)
    drawn = [Image.fromarray(preview.picture(m, seen, width)) for m in moments]
    pictures = [overlay.on(picture, m.time) for picture, m in zip(drawn, moments, strict=True)]
    path = out or CACHE / "looks" / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    tiled(pictures, [f"{t:.2f} s" for t in times]).save(path)
    return path


def _camera(own: Camera, view: str | None) -> Camera:
    if view is None:
        return own
    try:
        azimuth, elevation = VIEWS[view] if view in VIEWS else map(float, view.split(","))
    except ValueError as error:
        raise PoseFileError(f"--view {view}: {', '.join(VIEWS)} or AZIMUTH,ELEVATION") from error
    return replace(own, azimuth=azimuth, elevation=elevation)
