"""The table of modes and events in docs/architecture.md: `python -m tests.core.session.modes_page`
writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.core.session.state import Mode
from rehab_desktop.core.session.transitions import TRANSITIONS

PAGE = Path(__file__).resolve().parents[3] / "docs" / "architecture.md"
BEGIN, END = "<!-- modes: written by tests/core/session/modes_page.py -->", "<!-- /modes -->"
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


def main() -> None:
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
