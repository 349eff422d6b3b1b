"""How fast a counted breath may be, wherever it is written: on a card or in a routine's item."""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.core.content.exercise import PhaseKind

CADENCE: Mapping[PhaseKind, tuple[float, float]] = {
    PhaseKind.INHALE: (3, 5),
    PhaseKind.EXHALE: (4, 8),
    PhaseKind.WAIT: (0, 3),
}
"""Seconds that suit a breathing exercise (clinical judgement): longer makes people light-headed."""

SHORTEST_PAUSE_S = 0.5
"""A wait is left out (0) or at least this long; less cannot be followed."""
