"""A clinic on the command line: what every test of its sub-commands begins with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from rehab_desktop.app.clinic.clinic import new_clinic as new_lead_clinic
from rehab_desktop.cli import main
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.platform import chosen_folder


class CommandLine:
    """`run` returns exit code, output and errors; `ask` the JSON that was printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def run(self, *arguments: str | Path, folder: Path | None = None) -> tuple[int, str, str]:
        code = main(["--data-dir", str(folder or self.folder), *map(str, arguments)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def ask(self, *arguments: str | Path) -> Any:
        code, out, err = self.run(*arguments, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    def refused(self, *arguments: str | Path) -> tuple[int, str]:
        """The exit code and the sentence of a command that was not carried out."""
        code, out, err = self.run(*arguments)
        assert out == ""
        return code, err.strip()

    def add(self, family: str, given: str = "", *more: str) -> Any:
        return self.ask("people", "add", "--family", family, "--given", given, *more)


def new_clinic(folder: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A clinic of the name Praxis Beispiel, led by MK. It is not encrypted, so that each command is
    quick.
    """
    made = new_lead_clinic(
        name="Praxis Beispiel", letters="MK", therapist="", new_id=lambda: str(uuid4())
    )
    make_clinic(folder, made, now=lambda: datetime.now().astimezone())
    chosen_folder.know(folder)
    return CommandLine(folder, capsys)


def codes(people: Sequence[Any]) -> list[str]:
    return [person["code"] for person in people]
