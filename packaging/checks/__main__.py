"""Runs every check, one line each, and says at the end whether all passed (exit code 0 or 1)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from checks import qml_module, qml_plain_text, qml_translated
from words import keeping

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "rehab_desktop" / "ui" / "qml"


class Failed(Exception):
    """A check did not pass; the text says what is wrong and where."""


def tool(name: str, *arguments: str) -> str:
    """Run one of the environment's tools at the root; its output where it fails is the reason."""
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    if program is None:
        raise Failed(f"{name} is not installed here: start the checks with python3 run.py check")
    done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(done.stdout + done.stderr)
    return done.stdout


def qml() -> None:
    """Lint the QML with the types that Python gives it; every remark counts."""
    module = qml_module.build(ROOT / "rehab_desktop", ROOT / "build" / "qml", tool)
    files = sorted(str(path) for path in module.rglob("*.qml"))
    try:
        tool("pyside6-qmllint", "--max-warnings", "0", "-I", str(module), *files)
    except Failed as reason:  # it speaks of the copies; what is to be mended is the original
        raise Failed(str(reason).replace(str(module), str(QML.relative_to(ROOT)))) from None


def over_qml(look: Callable[[str], list[tuple[int, str]]]) -> None:
    """Let `look` read each QML file; its remarks are (line, sentence)."""
    remarks = [
        f"{path.relative_to(ROOT)}:{line}: {sentence}"
        for path in sorted(QML.rglob("*.qml"))
        for line, sentence in look(path.read_text(encoding="utf-8"))
    ]
    if remarks:
        raise Failed("\n".join(remarks))


def words() -> None:
    """Every text is translated, with its places, into a compiled file."""
    faults = keeping.faults()
    if faults:
        raise Failed("\n".join(faults))


CHECKS: dict[str, Callable[[], object]] = {
    "format": lambda: tool("ruff", "format", "--check", "."),
    "lint": lambda: tool("ruff", "check", "."),
    "types": lambda: tool("mypy"),
    "layers": lambda: tool("lint-imports"),
    "qml": qml,
    "translations": lambda: over_qml(qml_translated.remarks),
    "words": words,
    "plain text": lambda: over_qml(qml_plain_text.remarks),
}


def main() -> int:
    """Run all checks, also after one that failed."""
    failures = 0
    for name, check in CHECKS.items():
        try:
            check()
        except Failed as reason:
            failures += 1
            print(f"{name:14} failed\n{reason}\n", flush=True)
        else:
            print(f"{name:14} ok", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
