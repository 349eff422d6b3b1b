"""The rendered pictures of a clip on disk, and the video's frames made from them."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter, grey_dilation

from media.studio.maths import Array
from media.studio.shots import Blend
from media.studio.tiles import CACHE

COARSE = 4
FEATHER = 40
"""Pixels over which the rendered rectangle fades into the empty room."""
SAME = 1.2
"""Differences from the empty room below this (of 255) are noise: the room's own picture stays."""


def folder(name: str) -> Path:
    """Where the clip's pictures lie."""
    path = CACHE / "pictures" / name
    path.mkdir(parents=True, exist_ok=True)
    return path


def save_plan(
    name: str, plate: str, box: tuple[int, ...], files: list[str], frames: list[Blend]
) -> None:
    """Note which files make up the video."""
    plan = {"plate": plate, "box": box, "files": files, "frames": [asdict(f) for f in frames]}
    (folder(name) / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    _plan.cache_clear()
    _composed.cache_clear()


@lru_cache(maxsize=2)
def _plan(name: str) -> dict[str, Any]:
    path = folder(name) / "plan.json"
    if not path.is_file():
        raise FileNotFoundError(f"{name}: nothing rendered yet; run: render {name}")
    plan: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return plan


def count(name: str) -> int:
    """Pictures in one loop."""
    return len(_plan(name)["frames"])


def frame(name: str, number: int) -> Image.Image:
    """Picture `number` of the loop, which wraps. Raises FileNotFoundError before it is rendered."""
    plan = _plan(name)
    blend = plan["frames"][number % len(plan["frames"])]
    first, second = (plan["files"][blend[which]] for which in ("first", "second"))
    if not blend["share"]:
        second = first
    return _composed(name, first, second, blend["share"])


@lru_cache(maxsize=32)
def _composed(name: str, first: str, second: str, share: float) -> Image.Image:
    """One picture of the video; a running step's come round again and again."""
    plan = _plan(name)
    figure = _read(folder(name) / first)
    if share:
        figure = figure * (1 - share) + _read(folder(name) / second) * share
    room = _read(folder(name) / plan["plate"])
    return Image.fromarray(_laid_in(room, figure, tuple(plan["box"])))


@lru_cache(maxsize=16)
def _read(path: Path) -> Array:
    return np.asarray(Image.open(path).convert("RGB"), np.float32)


def _laid_in(room: Array, figure: Array, box: tuple[int, int, int, int]) -> NDArray[np.uint8]:
    left, top, right, bottom = inside = _inside(room.shape, box)
    figure = figure[top - box[1] : bottom - box[1], left - box[0] : right - box[0]]
    whole = room.copy()
    behind = room[top:bottom, left:right]
    mask = (_changed(figure, behind) * _feather(room.shape[:2], inside))[..., None]
    whole[top:bottom, left:right] = behind * (1 - mask) + figure * mask
    return np.clip(whole + 0.5, 0, 255).astype(np.uint8)


def _changed(figure: Array, behind: Array) -> Array:
    """Where the two differ, softly, 0 to 1. Worked out small: the edge is soft anyway."""
    high, wide = behind.shape[:2]
    small = (-(-wide // COARSE), -(-high // COARSE))
    change = Image.fromarray(np.abs(figure - behind).max(2)).resize(small, Image.Resampling.BOX)
    spread = gaussian_filter(grey_dilation(np.asarray(change), 3), 1)
    mask = Image.fromarray(np.clip((spread - SAME) / 2.5, 0, 1))
    found: Array = np.asarray(mask.resize((wide, high), Image.Resampling.BILINEAR))
    return found


def _inside(size: tuple[int, ...], box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """The part of the box within the picture: a panned one may reach beyond it."""
    return max(box[0], 0), max(box[1], 0), min(box[2], size[1]), min(box[3], size[0])


@lru_cache(maxsize=2)
def _feather(size: tuple[int, ...], box: tuple[int, int, int, int]) -> Array:
    left, top, right, bottom = box
    y, x = np.mgrid[0 : bottom - top, 0 : right - left]
    far = np.full(y.shape, FEATHER)
    edges = [
        x if left > 0 else far,
        right - left - 1 - x if right < size[1] else far,
        y if top > 0 else far,
        bottom - top - 1 - y if bottom < size[0] else far,
    ]
    shares: Array = np.clip(np.minimum.reduce(edges) / FEATHER, 0, 1).astype(np.float32)
    return shares
