"""Renders a clip's pictures. Stops and starts again anywhere: what is there is not redone."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from PIL import Image

from media.studio import panning, pictures, shots
from media.studio.camera import View, view
from media.studio.clip import Clip, Moment
from media.studio.solids import mesh

SAMPLES, ROOM_SAMPLES = 7, 48
LOOK_FILES = ("stage.py", "materials.py", "palette.py", "solids.py")
"""What they say changes every picture."""


def render(name: str) -> str:
    """Render what is missing of the clip; return a line about it."""
    from media.studio.stage import Stage

    clip = Clip.named(name)
    panned = view(clip)
    seen, by = panning.unmoved(panned), panning.pixels(panned, shots.SIZE)
    moments = [clip.at(i / clip.file.fps) for i in range(clip.file.frames)]
    stage = Stage(moments[0], seen, clip.file.camera, shots.SIZE)
    box = shots.crop(seen, stage.key_light, moments)
    look = _look(seen, moments[0], box, clip.file.camera.light)
    plate = f"room-{look}{f'-{by[0]}-{by[1]}' if any(by) else ''}.png"
    folder = pictures.folder(name)
    frames = shots.blends(clip, seen, moments)
    needed = sorted({f.first for f in frames} | {f.second for f in frames if f.share})
    alike = shots.alike(needed, seen, moments)
    files = {i: f"{look}-{shots.fingerprint(moments[alike[i]])}.png" for i in needed}

    stage.hide(True)
    panning.shift(stage.scene, by, shots.SIZE)
    _once(folder / plate, lambda path: stage.render(path, ROOM_SAMPLES, None))
    panning.shift(stage.scene, (0, 0), shots.SIZE)
    stage.hide(False)
    started, done = time.monotonic(), 0
    for place, i in enumerate(needed):
        if (folder / files[i]).is_file():
            continue
        stage.pose(moments[i])
        _once(folder / files[i], lambda path: stage.render(path, SAMPLES, _shares(box)))
        done += 1
        if done % 10 == 1:
            pace = (time.monotonic() - started) / done
            print(f"{name}: {place + 1} of {len(needed)}, {pace:.1f} s each", flush=True)
    moved = (box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1])
    pictures.save_plan(name, plate, moved, [files.get(i, "") for i in range(len(moments))], frames)
    spent = time.monotonic() - started
    of = f"{len(needed)} for {len(moments)} frames"
    return f"{name}: {done} pictures rendered in {spent:.0f} s, {of}"


def _once(path: Path, make: object) -> None:
    """Make the picture under another name first, so that an interruption leaves no half picture."""
    if path.is_file():
        return
    part = path.with_name(f"part-{path.name}")
    make(part)  # type: ignore[operator]  # a function that writes a picture to a path
    Image.open(part).verify()
    part.replace(path)


def _shares(box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    """Pixels from the top left as Blender's shares from the bottom left."""
    wide, high = shots.SIZE
    left, top, right, bottom = box
    return left / wide, right / wide, 1 - bottom / high, 1 - top / high


def _look(seen: View, moment: Moment, box: tuple[int, int, int, int], light: str) -> str:
    """The same for pictures that differ in nothing but the pose."""
    import bpy

    digest = hashlib.sha256(bpy.app.version_string.encode())
    for file in LOOK_FILES:
        digest.update(Path(__file__).with_name(file).read_bytes())
    digest.update(
        repr((seen.at.round(5).tolist(), seen.axes.round(6).tolist(), seen.lens)).encode()
    )
    digest.update(repr((box, light, shots.SIZE, SAMPLES, ROOM_SAMPLES)).encode())
    for prop in moment.props.values():
        if not prop.held:
            for shape in prop.shapes:
                digest.update(repr((shape.material, shape.bevel)).encode())
                digest.update(mesh(shape.solid)[0].round(5).tobytes())
    return digest.hexdigest()[:12]
