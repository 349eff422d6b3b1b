"""Reads pose files and says in plain words what is wrong with one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from media.studio import channels, gait, measure, props, regions
from media.studio.maths import Array, mirrored
from media.studio.motion import EASES, Track, track
from media.studio.posefile import (
    BASES,
    CORNERS,
    STEPS,
    Camera,
    Contact,
    Expect,
    Mark,
    Marker,
    PoseFile,
)

POSES = Path(__file__).with_name("poses")
TOP = {
    "description", "view", "duration", "fps", "base", "side", "quiet_corner", "poster_time", "pose",
    "motion", "shoes", "gait", "contacts", "props", "camera", "markers", "marks", "expect", "allow",
}  # fmt: skip
CAMERA = ("azimuth", "elevation", "lens", "fit", "light", "pan")
MARK = ("kind", "region", "offset", "along", "turns_with", "grow")
MARK_KINDS = ("arrow", "line", "dashes")
TURNING = tuple(f"{bone}.{side}" for bone in ("upperleg01", "lowerleg01", "foot") for side in "LR")
VECTOR, NUMBER = "pelvis.pos", "pelvis.tilt"
"""Channels whose kinds a mark's places and strength have."""
ALLOWANCES = {"speed", "acceleration", "overlap", "slide", "corner"}


class PoseFileError(Exception):
    """A pose file that cannot be used; the message lists every fault and its place."""


def brief_measures() -> list[str]:
    """What [[expect]] can measure."""
    over_time = [f"{kind} {name}" for kind in ("peak", "least") for name in measure.NAMES]
    places = [f"{kind} {region}" for kind in ("gap", "still") for region in regions.names()]
    return [*measure.NAMES, *over_time, *STEPS, *places, "inward knee.L", "inward knee.R"]


def names() -> list[str]:
    """All clips that have a pose file."""
    return sorted(path.stem for path in POSES.glob("*.toml"))


def read(name: str) -> PoseFile:
    """The pose file of clip `name`. Raises PoseFileError."""
    path = POSES / f"{name}.toml"
    if not path.is_file():
        raise PoseFileError(f"{name}: no such clip; there are {', '.join(names())}")
    return parse(name, path.read_text(encoding="utf-8"))


def parse(name: str, text: str) -> PoseFile:
    """The pose file in `text`. Raises PoseFileError."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PoseFileError(f"{name}.toml: not TOML: {error}") from error
    reader = _Reader(data)
    result = reader.whole(name, text)
    if reader.faults or result is None:
        raise PoseFileError("\n".join(f"{name}.toml: {fault}" for fault in reader.faults))
    return result


class _Reader:
    """Collects faults, so that one reading tells them all."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.faults: list[str] = []
        self.length = float(data.get("duration", 0))
        self.base = str(data.get("base", "stand"))

    def fault(self, where: str, what: str) -> None:
        self.faults.append(f"{where}: {what}")

    def one_of(self, where: str, value: object, allowed: object) -> bool:
        if value in allowed:  # type: ignore[operator]  # always a tuple, list, set or dict
            return True
        self.fault(where, f"'{value}' is none of {', '.join(map(str, allowed))}")  # type: ignore[call-overload]
        return False

    def whole(self, name: str, text: str) -> PoseFile | None:
        for key in self.data:
            self.one_of("top", key, sorted(TOP))
        for key in ("description", "duration", "camera"):
            if key not in self.data:
                self.fault("top", f"'{key}' is missing")
        self.one_of("base", self.base, BASES)
        self.one_of("quiet_corner", self.data.get("quiet_corner", "top-right"), CORNERS)
        self.one_of("side", self.data.get("side", "none"), ("none", "left", "right"))
        if self.faults:
            return None
        still, moving = self._channels("pose"), self._channels("motion")
        for doubled in sorted(set(still) & set(moving)):
            self.fault(f"motion.{doubled}", "is set in [pose] too; keep one")
        surfaces = [
            "floor",
            *(str(p.get("name", p.get("kind"))) for p in self.data.get("props", [])),
        ]
        for number, prop in enumerate(self.data.get("props", [])):
            self.faults += [f"props[{number}]: {fault}" for fault in props.faults(prop)]
        if "gait" in self.data:
            self.faults += [f"gait: {fault}" for fault in gait.faults(self.data["gait"])]
        for key in self.data.get("allow", {}):
            self.one_of("allow", key, sorted(ALLOWANCES))
        camera, markers = self._camera(), tuple(self._markers())
        contacts, expects = tuple(self._contacts(surfaces)), tuple(self._expects(surfaces))
        marks = tuple(self._marks())
        if self.faults:
            return None
        return PoseFile(
            name=name,
            description=self.data["description"],
            view=str(self.data.get("view", "")),
            duration=self.length,
            fps=int(self.data.get("fps", 30)),
            base=self.base,
            side=self.data.get("side", "none"),
            quiet_corner=self.data.get("quiet_corner", "top-right"),
            poster_time=float(self.data.get("poster_time", 0)),
            still={n: v for n, v in still.items() if not isinstance(v, Track)},
            tracks={n: v for n, v in moving.items() if isinstance(v, Track)},
            shoes=bool(self.data.get("shoes", True)),
            gait=self.data.get("gait"),
            props=tuple(self.data.get("props", [])),
            allow=self.data.get("allow", {}),
            source=text,
            camera=camera,
            contacts=contacts,
            markers=markers,
            marks=marks,
            expects=expects,
        )

    # channels

    def _channels(self, table: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in _flat(self.data.get(table, {})):
            for number, one in enumerate(channels.spread(name)):
                if one not in channels.CHANNELS:
                    self.fault(f"{table}.{name}", "is no channel; `channels` lists them all")
                    break
                flip = number == 1
                if table == "pose":
                    found[one] = self._value(f"pose.{name}", one, value, flip)
                else:
                    found[one] = self._track(f"motion.{name}", one, value, flip)
        return found

    def _value(self, where: str, channel: str, value: Any, flip: bool) -> Array | str:
        kind = channels.CHANNELS[channel].kind
        if isinstance(kind, tuple):
            self.one_of(where, value, kind)
            return str(value)
        numbers = np.atleast_1d(np.asarray(value)) if _is_numbers(value) else np.zeros(0)
        if len(numbers) != (3 if kind == "vector" else 1):
            wanted = "[x, y, z]" if kind == "vector" else "one number"
            self.fault(where, f"{value!r} is not {wanted}")
            return np.zeros(3)
        if flip and kind == "vector":
            return mirrored(numbers, BASES[self.base][:, 0])
        return numbers.astype(float)

    def _track(self, where: str, channel: str, value: Any, flip: bool) -> Track | None:
        table = value if isinstance(value, Mapping) else {"keys": value}
        ease = str(table.get("ease", "ease"))
        self.one_of(f"{where}.ease", ease, EASES)
        keys = table.get("keys")
        if not isinstance(keys, list) or not all(isinstance(k, list) and len(k) == 2 for k in keys):
            self.fault(where, "wants keys as [[seconds, value], ...]")
            return None
        for at, _ in keys:
            if not 0 <= at <= self.length:
                self.fault(where, f"key at {at} s lies outside the clip, 0 to {self.length:g} s")
        if len({at % self.length for at, _ in keys}) < len(keys):
            self.fault(where, "two keys at one time (the clip's end is its beginning)")
            return None
        pairs = [(float(at), self._value(where, channel, v, flip)) for at, v in keys]
        return track([(at, v) for at, v in pairs if not isinstance(v, str)], self.length, ease)

    # tables

    def _camera(self) -> Camera:
        table = self.data["camera"]
        for key in table:
            self.one_of("camera", key, CAMERA)
        self.one_of("camera.light", table.get("light", "left"), ("left", "right"))
        return Camera(
            azimuth=float(table.get("azimuth", 0)),
            elevation=float(table.get("elevation", 5)),
            lens=float(table.get("lens", 60)),
            fit=tuple(table.get("fit", (0.06, 0.07, 0.94, 0.93))),
            light=table.get("light", "left"),
            pan=tuple(table.get("pan", (0.0, 0.0))),
        )

    def _contacts(self, surfaces: list[str]) -> list[Contact]:
        found = []
        for number, table in enumerate(self.data.get("contacts", [])):
            where = f"contacts[{number}]"
            for key in table:
                self.one_of(where, key, ("vary", "region", "on", "at"))
            self.one_of(f"{where}.region", table.get("region"), regions.names())
            self.one_of(f"{where}.on", table.get("on", "floor"), surfaces)
            vary = table.get("vary", [])
            vary = [vary] if isinstance(vary, str) else vary
            for name in vary:
                plain = name[:-2] if name[-2:] in (".x", ".y", ".z") else name
                if channels.spread(plain)[0] not in channels.CHANNELS:
                    self.fault(f"{where}.vary", f"'{name}' is no channel")
            at = self._track(f"{where}.at", NUMBER, _as_keys(table.get("at", 0.0)), False)
            if at is not None:
                on = table.get("on", "floor")
                found.append(Contact(vary=tuple(vary), region=table.get("region"), on=on, at=at))
        return found

    def _markers(self) -> list[Marker]:
        found = []
        for number, table in enumerate(self.data.get("markers", [])):
            start, end = float(table.get("start", 0)), float(table.get("end", 0))
            if not 0 <= start < end <= self.length:
                self.fault(f"markers[{number}]", f"{start:g} to {end:g} is no stretch of the clip")
            found.append(Marker(phase=str(table.get("phase")), start=start, end=end))
        return found

    def _marks(self) -> list[Mark]:
        found = []
        for number, table in enumerate(self.data.get("marks", [])):
            where = f"marks[{number}]"
            before = len(self.faults)
            for key in table:
                self.one_of(where, key, MARK)
            self.one_of(f"{where}.kind", table.get("kind"), MARK_KINDS)
            self.one_of(f"{where}.region", table.get("region"), regions.names())
            bone = table.get("turns_with", "")
            self.one_of(f"{where}.turns_with", bone, ("", *TURNING))
            offset = self._value(f"{where}.offset", VECTOR, table.get("offset", [0, 0, 0]), False)
            along = self._value(f"{where}.along", VECTOR, table.get("along"), False)
            grow = self._track(f"{where}.grow", NUMBER, _as_keys(table.get("grow", 1.0)), False)
            if len(self.faults) == before and grow is not None:
                assert isinstance(offset, np.ndarray)
                assert isinstance(along, np.ndarray)
                found.append(
                    Mark(
                        kind=table["kind"],
                        region=table["region"],
                        offset=offset,
                        along=along,
                        turns_with=bone,
                        grow=grow,
                    )
                )
        return found

    def _expects(self, surfaces: list[str]) -> list[Expect]:
        found = []
        for number, table in enumerate(self.data.get("expect", [])):
            where = f"expect[{number}]"
            for key in table:
                self.one_of(where, key, ("measure", "on", "want", "low", "high", "tol", "at"))
            about = str(table.get("measure"))
            self.one_of(f"{where}.measure", about, brief_measures())
            self.one_of(f"{where}.on", table.get("on", "floor"), surfaces)
            if not {"want", "low", "high"} & set(table) and not about.startswith("still"):
                self.fault(where, "wants one of want, low, high")
            at = table.get("at", [])
            angle = about.split()[-1] in measure.NAMES
            found.append(
                Expect(
                    measure=about,
                    on=table.get("on", "floor"),
                    want=table.get("want"),
                    low=table.get("low"),
                    high=table.get("high"),
                    tolerance=float(table.get("tol", 5.0 if angle else 0.01)),
                    times=tuple(float(t) for t in (at if isinstance(at, list) else [at])),
                )
            )
        return found


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    """A table of tables as dotted names; a table with `keys` is a value."""
    rows = []
    for key, value in table.items():
        if isinstance(value, Mapping) and "keys" not in value:
            rows += _flat(value, f"{prefix}{key}.")
        else:
            rows.append((prefix + key, value))
    return rows


def _is_numbers(value: Any) -> bool:
    many = value if isinstance(value, list) else [value]
    return all(isinstance(v, int | float) and not isinstance(v, bool) for v in many)


def _as_keys(value: Any) -> Any:
    return value if isinstance(value, list | Mapping) else [[0, value]]
