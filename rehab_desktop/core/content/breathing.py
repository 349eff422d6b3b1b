"""How fast counted breathing may be. The same limits hold for exercise cards and for
routine items.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.core.content.exercise import PhaseKind

CADENCE: Mapping[PhaseKind, tuple[float, float]] = {
    PhaseKind.INHALE: (3, 5),
    PhaseKind.EXHALE: (4, 8),
    PhaseKind.WAIT: (0, 3),
}
"""Shortest and longest duration of each breathing phase in seconds (clinical judgement: slower
breathing can make a person light-headed).
"""

SHORTEST_PAUSE_S = 0.5
"""A pause after breathing out lasts 0 s (no pause) or at least this many seconds; a shorter one is
too quick to follow.
"""
