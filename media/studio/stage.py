"""The set in Blender: figure, props, endless room, light and camera. Needs bpy.

Light and room turn with the camera and stay at one distance from the figure, so that every clip is
lit alike whatever the view.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
from mathutils import Matrix, Vector

from media.studio import figure, materials
from media.studio.camera import SENSOR, View
from media.studio.clip import Moment
from media.studio.maths import Array, rot_z
from media.studio.posefile import Camera
from media.studio.props import Shape
from media.studio.solids import mesh

LIGHTS = (
    # place from the figure as the camera sees it (right, away, up), watts, size in metres, colour
    ((-1.9, -2.6, 5.0), 400.0, 1.4, (1.0, 0.965, 0.92)),
    ((2.6, -3.6, 2.2), 34.0, 2.6, (0.90, 0.95, 1.0)),
    ((0.6, 2.6, 3.2), 110.0, 1.5, (1.0, 1.0, 1.0)),
)
KEY_LIGHT = LIGHTS[0][0]
AIM = 0.45
"""Height that the lights point at, metres."""
WORLD = ((0.90, 0.94, 1.0), 0.52)
ROOM_BEHIND, ROOM_BEND = 3.6, 2.2
"""Metres from the figure to the back wall, and the radius with which the floor bends up into it."""


class Stage:
    """Holds one clip's set. `moment` gives the meshes their first shape and the props."""

    def __init__(self, moment: Moment, view: View, camera: Camera, size: tuple[int, int]) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.scene = bpy.context.scene
        self.materials = materials.make_all()
        self.meshes: dict[str, Any] = {}
        self.objects: list[Any] = []
        middle = moment.vertices.mean(0) * [1, 1, 0]
        across = 1.0 if camera.light == "left" else -1.0
        self.turn = rot_z(camera.azimuth) @ np.diag([across, 1.0, 1.0])
        self.key_light: Array = middle + self.turn @ np.array(KEY_LIGHT)
        self._engine(size)
        self._room(middle, camera.azimuth)
        self._lights(middle)
        self._camera(view)
        self._figure(moment)
        for prop in moment.props.values():
            for number, shape in enumerate(prop.shapes):
                self._shape(f"{prop.name}.{number}", shape, moving=prop.held)

    def pose(self, moment: Moment) -> None:
        """Move figure and held props to the moment."""
        fig = figure.load()
        for name in fig.shown(barefoot=moment.barefoot):
            self._move(name, moment.vertices[fig.parts[name].span])
        for prop in moment.props.values():
            if prop.held:
                for number, shape in enumerate(prop.shapes):
                    self._move(f"{prop.name}.{number}", mesh(shape.solid)[0])

    def hide(self, hidden: bool) -> None:
        """Hide or show all that moves: what is left is the empty room."""
        for thing in self.objects:
            thing.hide_render = hidden

    def render(
        self, path: Path, samples: int, box: tuple[float, float, float, float] | None
    ) -> None:
        """Write a PNG. `box`: left, right, bottom, top, 0 to 1; None renders it all."""
        settings = self.scene.render
        settings.use_border = settings.use_crop_to_border = box is not None
        if box:
            settings.border_min_x, settings.border_max_x = box[:2]
            settings.border_min_y, settings.border_max_y = box[2:]
        self.scene.cycles.samples = samples
        settings.filepath = str(path)
        bpy.ops.render.render(write_still=True)

    # building

    def _engine(self, size: tuple[int, int]) -> None:
        settings, cycles = self.scene.render, self.scene.cycles
        settings.engine = "CYCLES"
        cycles.device = "CPU"
        cycles.use_adaptive_sampling = False
        cycles.seed = 7
        cycles.use_denoising = True
        cycles.denoiser = "OPENIMAGEDENOISE"
        cycles.denoising_prefilter = "FAST"
        cycles.denoising_quality = "BALANCED"
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 3, 2, 1
        cycles.transmission_bounces = 0
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.sample_clamp_indirect = 3
        cycles.use_light_tree = False
        settings.use_persistent_data = True
        settings.resolution_x, settings.resolution_y = size
        settings.resolution_percentage = 100
        settings.image_settings.file_format = "PNG"
        settings.image_settings.color_mode = "RGB"
        self.scene.view_settings.view_transform = "AgX"
        self.scene.view_settings.look = "AgX - Medium High Contrast"

    def _room(self, middle: Array, azimuth: float) -> None:
        bend = np.linspace(0, np.pi / 2, 24)
        back = ROOM_BEHIND + ROOM_BEND
        profile = [(-12.0, 0.0)]
        profile += [
            (back - ROOM_BEND + ROOM_BEND * np.sin(a), ROOM_BEND * (1 - np.cos(a))) for a in bend
        ]
        profile += [(back, 9.0)]
        n = len(profile)
        vertices = [(x, y, z) for x in (-16, 16) for y, z in profile]
        faces = [(i, n + i, n + i + 1, i + 1) for i in range(n - 1)]
        room = self._object("room", vertices, faces, "room")
        room.location = middle
        room.rotation_euler[2] = np.radians(azimuth)

    def _lights(self, middle: Array) -> None:
        world = bpy.data.worlds.new("world")
        self.scene.world = world
        world.use_nodes = True
        sky = world.node_tree.nodes["Background"]
        sky.inputs[0].default_value = (*WORLD[0], 1)
        sky.inputs[1].default_value = WORLD[1]
        for place, watts, size, colour in LIGHTS:
            light = bpy.data.lights.new("light", "AREA")
            light.energy, light.size, light.color = watts, size, colour
            lamp = bpy.data.objects.new("light", light)
            self.scene.collection.objects.link(lamp)
            at = middle + self.turn @ np.array(place)
            lamp.location = at
            aim = Vector(middle + np.array([0, 0, AIM])) - Vector(at)
            lamp.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()

    def _camera(self, view: View) -> None:
        camera = bpy.data.cameras.new("camera")
        camera.lens, camera.sensor_width = view.lens, SENSOR
        thing = bpy.data.objects.new("camera", camera)
        self.scene.collection.objects.link(thing)
        thing.matrix_world = Matrix.Translation(view.at) @ Matrix(view.axes.tolist()).to_4x4()
        self.scene.camera = thing

    def _figure(self, moment: Moment) -> None:
        fig = figure.load()
        for name, faces in fig.shown(barefoot=moment.barefoot).items():
            part = fig.parts[name]
            thing = self._object(
                name, moment.vertices[part.span], faces, part.material, moving=True
            )
            if part.uv is not None:
                thing.data.uv_layers.new(name="uv").data.foreach_set("uv", part.uv.ravel())
            if name == "skin":
                lips = thing.data.attributes.new("lips", "FLOAT", "POINT")
                lips.data.foreach_set("value", fig.lips)
            if part.subdivide:
                finer = thing.modifiers.new("finer", "SUBSURF")
                finer.levels = finer.render_levels = part.subdivide
                finer.boundary_smooth = "PRESERVE_CORNERS" if name == "skin" else "ALL"

    def _shape(self, name: str, shape: Shape, *, moving: bool) -> None:
        vertices, faces = mesh(shape.solid)
        thing = self._object(name, vertices, faces, shape.material, moving=moving)
        if shape.bevel:
            edges = thing.modifiers.new("edges", "BEVEL")
            edges.width, edges.segments, edges.limit_method = shape.bevel, 4, "ANGLE"
            edges.harden_normals = True

    def _object(
        self, name: str, vertices: Any, faces: Any, material: str, *, moving: bool = False
    ) -> Any:
        shape = bpy.data.meshes.new(name)
        shape.from_pydata(np.asarray(vertices).tolist(), [], faces)
        shape.polygons.foreach_set("use_smooth", [True] * len(shape.polygons))
        shape.materials.append(self.materials[material])
        thing = bpy.data.objects.new(name, shape)
        self.scene.collection.objects.link(thing)
        self.meshes[name] = shape
        if moving:
            self.objects.append(thing)
        return thing

    def _move(self, name: str, vertices: Array) -> None:
        shape = self.meshes[name]
        shape.vertices.foreach_set("co", vertices.astype(np.float32).ravel())
        shape.update()
