"""Brings the translations up to date and compiles them: `python3 run.py translations [--tidy]`.

Translations of texts that are not there now are kept, so that a text may come back or be
translated ahead; --tidy drops them. Exit code 1 where a text is not translated yet.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from words import keeping


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="run.py translations", description=__doc__)
    parser.add_argument("--tidy", action="store_true", help="drop what is not asked for any more")
    given = parser.parse_args(arguments)
    try:
        lacking = keeping.update(tidy=given.tidy)
    except keeping.Unreadable as reason:
        print(reason, file=sys.stderr)
        return 1
    for language, texts in lacking.items():
        print(f"{language}: {f'{len(texts)} not translated' if texts else 'complete'}")
        for text in texts:
            print(f"    {text.place}")
    return 1 if any(lacking.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
