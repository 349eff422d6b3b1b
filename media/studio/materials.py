"""Looks of all surfaces, in Blender's terms. Needs bpy."""

from __future__ import annotations

from typing import Any

import bpy

from media.studio.palette import COLOURS

ROUGH = {
    "skin": 0.48, "top": 0.78, "shorts": 0.72, "eye": 0.08, "iris": 0.15, "pupil": 0.1,
    "hair": 0.62, "sole": 0.55, "shoe": 0.65, "mat": 0.85, "wood": 0.45, "frame": 0.55,
    "metal": 0.3,
}  # fmt: skip
SHINE = {"top": 0.12, "shorts": 0.12, "mat": 0.2, "skin": 0.35, "wall": 0.2, "room": 0.2}
STREAKS = ((0.018, 0.009, 0.006), (0.075, 0.040, 0.024))


def make_all() -> dict[str, Any]:
    """One material for each of the palette's colours, by name."""
    made = {name: _plain(name) for name in COLOURS}
    _redden_lips(made["skin"])
    _streak_hair(made["hair"])
    return made


def _plain(name: str) -> Any:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*COLOURS[name], 1)
    shader.inputs["Roughness"].default_value = ROUGH.get(name, 0.7)
    if name in SHINE:
        shader.inputs["Specular IOR Level"].default_value = SHINE[name]
    return material


def _redden_lips(skin: Any) -> None:
    """Mixes the lips' colour in where the mesh's `lips` attribute says so."""
    nodes, links = skin.node_tree.nodes, skin.node_tree.links
    where = nodes.new("ShaderNodeAttribute")
    where.attribute_name = "lips"
    mix = _mix(nodes, COLOURS["skin"], COLOURS["lips"])
    links.new(where.outputs["Fac"], mix.inputs[0])
    links.new(mix.outputs[2], nodes["Principled BSDF"].inputs["Base Color"])


def _streak_hair(hair: Any) -> None:
    """Strands that run from the hairline into the bun, along the mesh's uv."""
    nodes, links = hair.node_tree.nodes, hair.node_tree.links
    shader = nodes["Principled BSDF"]
    uv = nodes.new("ShaderNodeUVMap")
    uv.uv_map = "uv"
    stretch = nodes.new("ShaderNodeMapping")
    stretch.inputs["Scale"].default_value = (70, 1.2, 1)
    noise = nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = 3
    noise.inputs["Detail"].default_value = 3
    bump = nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value = 0.3
    bump.inputs["Distance"].default_value = 0.004
    mix = _mix(nodes, *STREAKS)
    for out, into in (
        (uv.outputs[0], stretch.inputs[0]),
        (stretch.outputs[0], noise.inputs["Vector"]),
        (noise.outputs[0], bump.inputs["Height"]),
        (bump.outputs[0], shader.inputs["Normal"]),
        (noise.outputs[0], mix.inputs[0]),
        (mix.outputs[2], shader.inputs["Base Color"]),
    ):
        links.new(out, into)


def _mix(nodes: Any, first: tuple[float, ...], second: tuple[float, ...]) -> Any:
    mix = nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    mix.inputs[6].default_value = (*first, 1)
    mix.inputs[7].default_value = (*second, 1)
    return mix
