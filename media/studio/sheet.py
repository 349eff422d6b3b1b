"""Contact sheets in the real look."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from media.studio.camera import looks, view
from media.studio.clip import Clip
from media.studio.overlay import Overlay
from media.studio.tiles import CACHE, tiled

SHEETS = Path(__file__).with_name("sheets")
SMALL = (640, 360)
SAMPLES = 6


def rendered(name: str, times: list[float], out: Path | None) -> Path:
    """Render the clip small at these seconds, or at twelve over the loop."""
    from media.studio import panning
    from media.studio.stage import Stage

    clip = Clip.named(name)
    times = times or looks(clip.file)
    seen = view(clip)
    stage = Stage(clip.at(times[0]), seen, clip.file.camera, SMALL)
    panning.shift(stage.scene, panning.pixels(seen, SMALL), SMALL)
    pictures, overlay = [], Overlay(clip)
    one = CACHE / "looks" / f"{name}.one.png"
    for t in times:
        stage.pose(clip.at(t))
        stage.render(one, SAMPLES, None)
        pictures.append(overlay.on(Image.open(one).convert("RGB"), t))
    path = out or CACHE / "looks" / f"{name}.rendered.png"
    tiled(pictures, [f"{t:.2f} s" for t in times]).save(path)
    return path


def from_pictures(name: str) -> Path:
    """A small sheet of the clip's own pictures, kept beside the code for review."""
    from media.studio import pictures

    clip = Clip.named(name)
    times = looks(clip.file)
    overlay = Overlay(clip)
    whole = [overlay.on(pictures.frame(name, round(t * clip.file.fps)), t) for t in times]
    frames = [picture.resize((400, 225)) for picture in whole]
    SHEETS.mkdir(exist_ok=True)
    path = SHEETS / f"{name}.jpg"
    tiled(frames, [f"{t:.2f} s" for t in times]).save(path, quality=82, optimize=True)
    return path
