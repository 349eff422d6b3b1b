"""The table of modes and events in docs/architecture.md: `python -m tests.core.session.modes_page`
writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.core.session.state import Mode
from rehab_desktop.core.session.transitions import TRANSITIONS
from tests.generated_block import GeneratedBlock

BLOCK = GeneratedBlock(
    page=Path(__file__).resolve().parents[3] / "docs" / "architecture.md",
    name="modes",
    writer="tests/core/session/modes_page.py",
)
COLUMNS = (Mode.RUNNING, Mode.COUNTDOWN, Mode.PAUSED)
ORDER = tuple(Mode)


def table() -> str:
    """Markdown: a row an event, a column a mode, in each cell the modes that can follow."""
    head = f"| event | {' | '.join(mode.name.lower() for mode in COLUMNS)} |"
    rows = [
        f"| `{event.__name__}` | {' | '.join(_cell(mode, row[mode]) for mode in COLUMNS)} |"
        for event, row in TRANSITIONS.items()
    ]
    return "\n".join([head, "|---" * (len(COLUMNS) + 1) + "|", *rows])


def _cell(here: Mode, after: frozenset[Mode]) -> str:
    others = [f"**{mode.name.lower()}**" for mode in ORDER if mode in after and mode is not here]
    return ", ".join([*(["stays"] if here in after else []), *others])


if __name__ == "__main__":
    BLOCK.write(table())
