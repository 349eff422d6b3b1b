"""What every clip must hold, measured on its poses: no Blender, no pictures."""

from __future__ import annotations

from media.studio.checks import body, breathing, brief, motion, picture, steps, touch
from media.studio.checks.scene import Finding, Scene, scene
from media.studio.clip import Clip

RULES = (
    motion.closes,
    motion.holds_close,
    motion.moves_like_a_person,
    motion.joints_in_range,
    motion.targets_reached,
    touch.contacts_hold,
    touch.nothing_sinks,
    touch.nothing_slides,
    steps.flies,
    steps.stripes_loop,
    body.no_overlap,
    picture.in_the_picture,
    picture.corner_free,
    picture.marks_in_the_picture,
    picture.markers_fit,
    picture.stick_level,
    breathing.is_seen,
    brief.as_the_brief_says,
)


def check(clip: Clip) -> list[Finding]:
    """Every rule's findings for the clip."""
    seen = scene(clip)
    return [finding for rule in RULES for finding in rule(seen)]


__all__ = ["RULES", "Finding", "Scene", "check", "scene"]
