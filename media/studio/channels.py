"""Every channel a pose file may set: what it means, and how far a joint goes.

Sided channels are written `hip.L.flex`, `hip.R.flex` or, for both at once, `hip.both.flex`: then a
vector or place is the left side's, and the right has its mirror image.
"""

from __future__ import annotations

from dataclasses import dataclass

from media.studio.skeleton import SIDES


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """`kind` is number, vector, or the words it may be; `limits` are degrees or None."""

    kind: str | tuple[str, ...]
    meaning: str
    limits: tuple[float, float] | None = None


def _degrees(meaning: str, low: float, high: float) -> Channel:
    return Channel(kind="number", meaning=f"{meaning}, degrees", limits=(low, high))


def _vector(meaning: str) -> Channel:
    return Channel(kind="vector", meaning=meaning)


MIDDLE = {
    "pelvis.pos": _vector("middle of the two hip joints, metres"),
    "pelvis.tilt": _degrees(
        "pelvis on its base; + tips the top forward (arches the back)", -90, 90
    ),
    "pelvis.roll": _degrees("pelvis; + drops the left side", -40, 40),
    "pelvis.yaw": _degrees("pelvis; + turns the front to the figure's left", -180, 180),
    "spine.flex": _degrees("whole spine; + curls forward", -60, 80),
    "spine.side": _degrees("whole spine; + leans to the left", -40, 40),
    "spine.rot": _degrees("whole spine; + turns to the left", -60, 60),
    "lumbar.flex": _degrees("low back only; + flattens, then rounds it", -40, 60),
    "lumbar.side": _degrees("low back only", -30, 30),
    "lumbar.rot": _degrees("low back only", -15, 15),
    "thorax.flex": _degrees("upper back only; + rounds it", -30, 40),
    "thorax.side": _degrees("upper back only", -25, 25),
    "thorax.rot": _degrees("upper back only", -40, 40),
    "neck.flex": _degrees("neck; + chin towards the chest", -60, 60),
    "neck.side": _degrees("neck; + ear to the left shoulder", -45, 45),
    "neck.rot": _degrees("neck; + looks to the left", -80, 80),
    "breath.belly": Channel(kind="number", meaning="navel forward by so many mm", limits=(0, 40)),
    "breath.rib": Channel(
        kind="number", meaning="each side's ribs out by so many mm", limits=(0, 30)
    ),
}
SIDED = {
    "hip.flex": _degrees("thigh forward", -30, 135),
    "hip.abd": _degrees("thigh away from the middle", -35, 60),
    "hip.ir": _degrees("thigh about itself; + turns in", -75, 60),
    "knee.flex": _degrees("knee", 0, 150),
    "tibia.ir": _degrees("shin about itself; + turns in", -20, 20),
    "ankle.dorsi": _degrees("ankle; + toes towards the shin, - pointed", -50, 40),
    "ankle.inv": _degrees("foot; + sole faces the midline", -20, 30),
    "toes.ext": _degrees("toes; + up", -10, 75),
    "arch.up": Channel(kind="number", meaning="inner arch higher by so many mm", limits=(-8, 8)),
    "knee.pole": _vector("direction the knee points to, with foot.pos"),
    "foot.pos": _vector("place of the sole's pivot, metres; overrides hip and knee angles"),
    "foot.pivot": Channel(
        kind=("heel", "ball", "toe"), meaning="which point of the sole is placed"
    ),
    "foot.aim": Channel(
        kind=("world", "shin"),
        meaning="foot turned by fwd/up, or hanging on the shin by ankle angles",
    ),
    "foot.fwd": _vector("direction heel to toes"),
    "foot.up": _vector("direction out of the foot's upper side"),
    "foot.pitch": _degrees("placed foot about its pivot; + toes up, - heel up", -90, 90),
    "foot.yaw": _degrees("placed foot; + toes out", -180, 180),
    "foot.roll": _degrees("placed foot; + sole faces the midline", -90, 90),
    "shoulder.flex": _degrees("arm forward and up", -60, 190),
    "shoulder.abd": _degrees("arm away from the side; 9 at rest", -30, 180),
    "shoulder.ir": _degrees("arm about itself; + turns in", -100, 100),
    "scapula.up": _degrees("shrug; + raises the shoulder", -10, 30),
    "scapula.pro": _degrees("shoulder blade forward", -20, 30),
    "elbow.flex": _degrees("elbow", 0, 150),
    "elbow.pole": _vector("direction the elbow points to, with hand.pos"),
    "forearm.pron": _degrees("forearm; + thumb turns in", -90, 90),
    "wrist.ext": _degrees("wrist; + back of the hand towards the forearm", -85, 90),
    "wrist.rad": _degrees("wrist towards the thumb", -35, 25),
    "hand.pos": _vector("middle of the palm's skin, metres; overrides shoulder and elbow"),
    "hand.aim": Channel(
        kind=("world", "forearm"),
        meaning="hand turned by fingers/palm, or hanging on the forearm by wrist angles",
    ),
    "hand.fingers": _vector("direction the fingers point"),
    "hand.palm": _vector("direction the palm faces"),
    "fingers.curl": _degrees("each finger joint; 18 at rest", -10, 95),
    "fingers.spread": _degrees("fan of the fingers", -5, 15),
    "thumb.curl": _degrees("thumb; 8 at rest", -30, 60),
}


def _sided(name: str, side: str) -> str:
    part, what = name.split(".")
    return f"{part}.{side}.{what}"


CHANNELS: dict[str, Channel] = {
    **MIDDLE,
    **{_sided(n, side): c for n, c in SIDED.items() for side in SIDES},
}


def spread(name: str) -> list[str]:
    """The channels a name stands for: `both` becomes L and R."""
    if ".both." in name:
        return [name.replace(".both.", f".{side}.") for side in SIDES]
    return [name]


def listing() -> str:
    """All channels as text, for people who write poses."""
    rows = []
    for name, channel in (*MIDDLE.items(), *((_sided(n, "L|R|both"), c) for n, c in SIDED.items())):
        kind = channel.kind if isinstance(channel.kind, str) else " | ".join(channel.kind)
        limits = f"  {channel.limits[0]:g} to {channel.limits[1]:g}" if channel.limits else ""
        rows.append(f"  {name:28} {kind:14} {channel.meaning}{limits}")
    return "\n".join(rows)
