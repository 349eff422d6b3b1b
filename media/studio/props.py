"""The things in the room: how each kind is built from solids, and which surface carries the body.

A prop stands still, or is held: `hold = "hands"` puts a stick across both palms, `hold = "knees"` a
ball between the knees, and `hold = "floor"` lets stripes run back with the floor of a drill.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from media.studio.maths import UP, Array, about, cross, frame_zy, rot_z, unit
from media.studio.pose import Posed
from media.studio.skeleton import SIDES, SIGN
from media.studio.surfaces import Ball, Box, Cylinder, Plane, Surface

MAT_THICK = 0.012
POST, PROUD, SECTION, CUT_AT = 0.09, 0.06, 0.002, 0.03
"""A door's posts are so wide and stand so much (both faces together) out of the wall; the thickness
of a cut's own face, and how far beyond the opening the lintel is cut; metres."""
WALL_HIGH = 4.2
STRIPE = (0.035, 0.002)
"""Width along the lane and thickness of a floor's stripe, metres."""
Solid = Box | Cylinder | Ball


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A solid with its look; `bevel` is the radius of its edges in metres."""

    solid: Solid
    material: str
    bevel: float = 0.004


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """`surface` carries the body, `soft` is the metres over which it flattens flesh."""

    name: str
    shapes: tuple[Shape, ...]
    surface: Surface
    soft: float
    held: bool
    framed: bool
    """Whether the camera keeps it in the picture with the figure."""


Spec = Mapping[str, Any]


def build(spec: Spec, posed: Posed) -> Prop:
    """The prop a pose file's table describes; a held one follows the posed body."""
    kind = str(spec["kind"])
    shapes, surface, soft = KINDS[kind](spec, posed)
    name = str(spec.get("name", kind))
    held = "hold" in spec
    return Prop(
        name=name,
        shapes=shapes,
        surface=surface,
        soft=soft,
        held=held,
        framed=bool(spec.get("framed", held)),
    )


def _floor_axes(spec: Spec) -> Array:
    return rot_z(float(spec.get("turn", 0.0)))


def _at(spec: Spec, height: float) -> Array:
    """The place in the pose file; a place of two numbers stands on the floor."""
    at = np.asarray(spec.get("at", [0, 0]), float)
    return at if len(at) == 3 else np.array([*at, height])


Built = tuple[tuple[Shape, ...], Surface, float]


def _deep(box: Box) -> Box:
    """The box's top with half a metre below it: from a thin box the nearest way out may be down."""
    top = box.middle[2] + box.half[2]
    half = np.array([*box.half[:2], 0.25])
    return Box(middle=np.array([*box.middle[:2], top - half[2]]), half=half, axes=box.axes)


def _mat(spec: Spec, _: Posed) -> Built:
    length, width = spec.get("size", [1.8, 0.66])
    half = np.array([length, width, MAT_THICK]) / 2
    box = Box(middle=_at(spec, half[2]), half=half, axes=_floor_axes(spec))
    return (Shape(solid=box, material="mat"),), _deep(box), 0.010


def _pillow(spec: Spec, _: Posed) -> Built:
    half = np.asarray(spec.get("size", [0.22, 0.32, 0.03]), float) / 2
    box = Box(middle=_at(spec, MAT_THICK + half[2]), half=half, axes=_floor_axes(spec))
    return (Shape(solid=box, material="pillow", bevel=0.014),), _deep(box), 0.012


def _wall(spec: Spec, _: Posed) -> Built:
    out = unit([*spec["facing"][:2], 0.0])
    at = np.array([*spec["at"][:2], 0.0])
    width = float(spec.get("width", 7.0))
    half = np.array([width / 2, 0.05, 1.6])
    middle = at - 0.05 * out + [0, 0, 1.6] + np.array([-out[1], out[0], 0]) * spec.get("shift", 0.0)
    box = Box(middle=middle, half=half, axes=frame_zy(UP, out))
    return (Shape(solid=box, material="wall", bevel=0.0),), Plane(at=at, out=out), 0.0005


def _roller(spec: Spec, _: Posed) -> Built:
    radius, length = float(spec.get("radius", 0.075)), float(spec.get("length", 0.60))
    along = unit([*spec.get("along", [0, 1]), 0.0][:3])
    cylinder = Cylinder(middle=_at(spec, radius), along=along, radius=radius, half=length / 2)
    # A stripe along it and over its ends: one sees that it does not turn.
    across = about(along, -60) @ unit(cross(along, UP))
    axes = np.stack([across, along, cross(across, along)], 1)
    half = np.array([radius + 0.0015, length / 2 + 0.0015, 0.006])
    stripe = Box(middle=cylinder.middle, half=half, axes=axes)
    shapes = (
        Shape(solid=cylinder, material="foam", bevel=0.012),
        Shape(solid=stripe, material="roller-stripe", bevel=0.0),
    )
    return shapes, cylinder, 0.002


def _stick(spec: Spec, posed: Posed) -> Built:
    radius, length = float(spec.get("radius", 0.0125)), float(spec.get("length", 1.1))
    grips = []
    for side in SIDES:
        inside = posed.axes[f"wrist.{side}"] @ np.array([-SIGN[side], 0, 0])
        grips.append(posed.palm(side) + inside * radius)
    along = unit(grips[0] - grips[1])
    middle = (grips[0] + grips[1]) / 2
    cylinder = Cylinder(middle=middle, along=along, radius=radius, half=length / 2)
    return (Shape(solid=cylinder, material="wood"),), cylinder, 0.001


def _ball(spec: Spec, posed: Posed) -> Built:
    radius = float(spec.get("radius", 0.065))
    if spec.get("hold") == "knees":
        knees = [posed.joint(f"lowerleg01.{side}") for side in SIDES]
        thighs = [
            unit(posed.joint(f"upperleg01.{s}") - k) for s, k in zip(SIDES, knees, strict=True)
        ]
        middle = (knees[0] + knees[1]) / 2 + float(spec.get("up_thigh", 0.03)) * unit(sum(thighs))
    else:
        middle = _at(spec, radius)
    ball = Ball(middle=middle, radius=radius)
    return (Shape(solid=ball, material="ball"),), ball, 0.002


def _chair(spec: Spec, _: Posed) -> Built:
    at, axes = _at(spec, 0.0), _floor_axes(spec)
    width, deep, high = 0.44, 0.42, float(spec.get("height", 0.45))

    def box(middle: list[float], size: list[float], material: str) -> Shape:
        solid = Box(middle=at + axes @ np.array(middle), half=np.array(size) / 2, axes=axes)
        return Shape(solid=solid, material=material, bevel=0.008)

    seat = box([0, 0, high - 0.02], [width, deep, 0.04], "wood")
    back = box([0, deep / 2 - 0.015, high + 0.32], [width, 0.03, 0.28], "wood")
    posts = [
        box([x, y, h / 2], [0.035, 0.035, h], "metal")
        for x in (-width / 2 + 0.03, width / 2 - 0.03)
        for y, h in ((-deep / 2 + 0.03, high - 0.04), (deep / 2 - 0.015, high + 0.30))
    ]
    assert isinstance(seat.solid, Box)
    return (seat, back, *posts), seat.solid, 0.004


def _door(spec: Spec, _: Posed) -> Built:
    """A door frame: two posts and a lintel whose underside is at `height`; with `wall`, in a wall
    that goes so far (metres) to its sides and above the picture. `cut` takes away the left or right
    post and wall, so that somebody looking from there sees who stands in it: of them are left their
    place on the floor and the light face of the cut, as in a drawing of a section.
    """
    at, axes = _at(spec, 0.0), _floor_axes(spec)
    wide, high = float(spec.get("width", 0.86)), float(spec.get("height", 2.0))
    deep, wall = float(spec.get("depth", 0.14)), float(spec.get("wall", 0.0))
    cut = {"left": 1, "right": -1}.get(str(spec.get("cut", "")), 0)
    top = high + POST

    def box(x: tuple[float, float], z: tuple[float, float], thick: float, material: str) -> Shape:
        middle = np.array([sum(x) / 2, 0.0, sum(z) / 2])
        half = np.array([(x[1] - x[0]) / 2, thick / 2, (z[1] - z[0]) / 2])
        solid = Box(middle=at + axes @ middle, half=half, axes=axes)
        return Shape(solid=solid, material=material, bevel=0.004 if half.min() > SECTION else 0.0)

    def across(side: int, start: float, end: float) -> tuple[float, float]:
        low, high = sorted((side * start, side * end))
        return low, high

    inside, outside = wide / 2, wide / 2 + POST
    ends = [outside if cut != side else inside + CUT_AT for side in (-1, 1)]
    shapes = [box((-ends[0], ends[1]), (high, top), deep, "frame")]
    for side in (-1, 1):
        if side == cut:
            face = across(side, inside + CUT_AT, inside + CUT_AT + SECTION)
            shapes.append(box(face, (high, top), deep, "section"))
            shapes.append(box(across(side, inside, outside), (0.0, SECTION), deep, "frame"))
            if wall:
                beside = across(side, outside, outside + wall)
                shapes.append(box(beside, (0.0, SECTION), deep - PROUD, "metal"))
                shapes.append(box(face, (top, WALL_HIGH), deep - PROUD, "metal"))
            continue
        shapes.append(box(across(side, inside, outside), (0.0, high), deep, "frame"))
        if wall:
            beside = across(side, outside, outside + wall)
            shapes.append(box(beside, (0.0, WALL_HIGH), deep - PROUD, "wall"))
    if wall:
        shapes.append(box((-ends[0], ends[1]), (top, WALL_HIGH), deep - PROUD, "wall"))
    return tuple(shapes), shapes[0].solid, 0.0005


def _block(spec: Spec, _: Posed) -> Built:
    half = np.asarray(spec["size"], float) / 2
    box = Box(middle=_at(spec, half[2]), half=half, axes=_floor_axes(spec))
    return (Shape(solid=box, material=str(spec.get("material", "wood"))),), box, 0.002


def _stripes(spec: Spec, posed: Posed) -> Built:
    """A lane of cross lines, `spacing` apart, that run back with the floor of a drill."""
    length, width = spec.get("size", [2.4, 0.9])
    spacing = float(spec["spacing"])
    count = int(np.ceil(length / spacing))
    at, first = _at(spec, STRIPE[1] / 2), posed.floor_back % spacing
    shapes = []
    for number in range(count):  # at the lane's ends a stripe grows and shrinks
        low = first + number * spacing - STRIPE[0] / 2
        low, high = np.clip([low, low + STRIPE[0]], 0.0, length) - length / 2
        half = np.array([width / 2, max((high - low) / 2, 1e-5), STRIPE[1] / 2])
        middle = at + np.array([0.0, (low + high) / 2, 0.0])
        solid = Box(middle=middle, half=half, axes=np.eye(3))
        shapes.append(Shape(solid=solid, material="stripe", bevel=0.0))
    return tuple(shapes), Plane(at=np.zeros(3), out=UP), 0.0005


KINDS: dict[str, Callable[[Spec, Posed], Built]] = {
    "mat": _mat,
    "pillow": _pillow,
    "wall": _wall,
    "roller": _roller,
    "stick": _stick,
    "ball": _ball,
    "chair": _chair,
    "door": _door,
    "block": _block,
    "stripes": _stripes,
}

_ANY = {"kind", "name", "at", "turn", "hold", "framed"}
_OWN = {
    "mat": {"size"},
    "pillow": {"size"},
    "wall": {"facing", "width", "shift"},
    "roller": {"radius", "length", "along"},
    "stick": {"radius", "length"},
    "ball": {"radius", "up_thigh"},
    "chair": {"height"},
    "door": {"width", "height", "depth", "wall", "cut"},
    "block": {"size", "material"},
    "stripes": {"size", "spacing"},
}
HOLDS = {"stick": ("hands",), "ball": ("knees",), "stripes": ("floor",)}


def faults(spec: Spec) -> list[str]:
    """What is wrong with a prop's table, in words."""
    kind = spec.get("kind")
    if kind not in KINDS:
        return [f"kind '{kind}' is none of {', '.join(KINDS)}"]
    known = _ANY | _OWN[kind]
    found = [f"'{key}' is none of {', '.join(sorted(known))}" for key in spec if key not in known]
    if "hold" in spec and spec["hold"] not in HOLDS.get(kind, ()):
        found.append(f"a {kind} cannot be held by '{spec['hold']}'")
    if spec.get("cut", "left") not in ("left", "right"):
        found.append(f"cut '{spec['cut']}' is none of left, right")
    if kind in ("stick", "stripes") and "hold" not in spec:
        found.append(f'wants hold = "{HOLDS[kind][0]}"')
    needed = {"wall": ("at", "facing"), "block": ("size",), "stripes": ("spacing",)}.get(kind, ())
    return found + [f"'{key}' is missing" for key in needed if key not in spec]
