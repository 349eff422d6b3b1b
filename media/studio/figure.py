"""The figure's fixed data: a dressed mesh, its skeleton and which bones move which vertices.

`figure.npz` was baked from CC0 data (see README.md). Metres; Z up; the figure stands on z = 0,
faces -Y, its left is +X.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from media.studio.maths import Array

FILE = Path(__file__).with_name("figure.npz")
RIGID = frozenset({"iris", "pupil", "eye", "lash", "brow", "hair", "sole"})
"""Materials of parts that keep their shape: never smoothed after skinning."""
FOOTWEAR = ("sock", "shoe", "sole")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One mesh of the figure. `span` is its stretch of the figure's vertices."""

    name: str
    material: str
    subdivide: int
    span: slice
    faces: list[list[int]]
    uv: Array | None
    bare: int = 0
    """So many of the last faces are the bare feet, which shoes hide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """All parts in one array of vertices; `bone` and `weight` hold six bones a vertex."""

    bones: tuple[str, ...]
    index: dict[str, int]
    parent: tuple[int, ...]
    head: Array
    tail: Array
    parts: dict[str, Part]
    rest: Array
    bone: NDArray[np.int64]
    weight: Array
    bare: NDArray[np.bool_]
    """True for the vertices of the bare feet."""
    lips: Array
    """How much of the lips' colour each of the skin's vertices has, 0 to 1."""

    def joint(self, bone: str) -> Array:
        """Where the bone begins in the resting figure."""
        at: Array = self.head[self.index[bone]]
        return at

    def vertices_of(self, bones: list[str], parts: list[str] | None = None) -> NDArray[np.int64]:
        """Vertices moved most by one of `bones`, of these parts (all but hair ornaments); the bare
        feet, which shoes hide in most clips, are left out.
        """
        mine = np.isin(self.bone[:, 0], [self.index[b] for b in bones])
        wanted = np.zeros(len(self.rest), bool)
        for name, part in self.parts.items():
            wanted[part.span] = name in parts if parts else name not in ("bun", "band")
        return np.flatnonzero(mine & wanted & ~self.bare)

    def shown(self, *, barefoot: bool) -> dict[str, list[list[int]]]:
        """The faces of each part that is to be seen: with shoes and socks, or with bare feet."""
        if barefoot:
            return {n: p.faces for n, p in self.parts.items() if p.material not in FOOTWEAR}
        return {n: p.faces[: len(p.faces) - p.bare] for n, p in self.parts.items()}

    def hidden(self, *, barefoot: bool) -> NDArray[np.bool_]:
        """True for the vertices that `shown` leaves out."""
        return self.material_mask(*FOOTWEAR) if barefoot else self.bare

    def material_mask(self, *materials: str) -> NDArray[np.bool_]:
        """True for the vertices of parts made of one of these materials."""
        mask = np.zeros(len(self.rest), bool)
        for part in self.parts.values():
            mask[part.span] = part.material in materials
        return mask


@lru_cache(maxsize=1)
def load(path: Path = FILE) -> Figure:
    """The figure; read once in a process."""
    with np.load(path) as data:
        bones = tuple(str(b) for b in data["bones"])
        index = {b: i for i, b in enumerate(bones)}
        parts: dict[str, Part] = {}
        start = 0
        for name, material, levels in zip(
            map(str, data["parts"]), map(str, data["mats"]), data["subs"], strict=True
        ):
            count = len(data[f"{name}:v"])
            cuts = np.cumsum(data[f"{name}:fn"].astype(int))[:-1]
            parts[name] = Part(
                name=name,
                material=material,
                subdivide=int(levels),
                span=slice(start, start + count),
                faces=[f.tolist() for f in np.split(data[f"{name}:fi"], cuts)],
                uv=data[f"{name}:uv"].astype(float) if f"{name}:uv" in data else None,
                bare=int(data[f"{name}:bare"]) if f"{name}:bare" in data else 0,
            )
            start += count

        def stacked(key: str, kind: type) -> Any:
            return np.concatenate([data[f"{name}:{key}"] for name in parts]).astype(kind)

        return Figure(
            bones=bones,
            index=index,
            parent=tuple(index.get(str(p), -1) for p in data["parent"]),
            head=data["head"].astype(float),
            tail=data["tail"].astype(float),
            parts=parts,
            rest=stacked("v", float),
            bone=stacked("wi", int),
            weight=stacked("w", float),
            bare=_bare(parts, start),
            lips=data["skin:lips"].astype(float),
        )


def _bare(parts: dict[str, Part], count: int) -> NDArray[np.bool_]:
    """The vertices that only faces of bare feet use."""
    mask = np.zeros(count, bool)
    for part in parts.values():
        if part.bare:
            feet, rest = part.faces[-part.bare :], part.faces[: -part.bare]
            mask[part.span.start + np.unique(np.concatenate(feet))] = True
            mask[part.span.start + np.unique(np.concatenate(rest))] = False
    return mask
