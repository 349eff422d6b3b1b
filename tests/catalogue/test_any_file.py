"""Whatever is in a file, it is sound or its faults are named; the check itself never breaks."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_desktop.catalogue.check import check_files, read_file
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.session.timeline import compile_routine
from tests.catalogue.conftest import FOLDER

SEEDS = [
    tomllib.loads((FOLDER / name).read_text("utf-8"))
    for name in (
        "exercises/breathing-90-90.toml",
        "exercises/roller-bridge.toml",
        "routines/strength-one-leg.toml",
        "routines/mix-10.toml",
    )
]
TEXTS = [path.read_text("utf-8") for path in sorted((FOLDER / "routines").glob("*.toml"))]

MANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

values = st.one_of(
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.just([]),
    st.just({}),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
    st.sampled_from([10**400, -1, 0, 1e300, "", "CJ", "1a", "hold", [[]], [{}]]),
)


def toml(value: Any) -> str:
    """A value as TOML; tables and lists on one line each, which is all these files need."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(sign):08x}" for sign in value) + '"'
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(key)} = {toml(one)}" for key, one in value.items()) + "}"
    return str(value)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each container with each of its keys."""
    keys = value if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A sound file with up to three of its places changed, removed or added to."""
    data = deepcopy(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 3))):
        container, key = draw(st.sampled_from(list(places(data))))
        match draw(st.sampled_from(["change", "remove", "add"])):
            case "change":
                container[key] = draw(values)
            case "remove":
                del container[key]
            case "add" if isinstance(container, dict):
                container[draw(st.text(max_size=8))] = draw(values)
        if not data:
            break
    return "\n".join(f"{toml(key)} = {toml(value)}" for key, value in data.items())


def holds(path: Path, catalogue: Catalogue) -> None:
    problems = check_files([path], catalogue)
    for problem in problems:
        assert problem.file == str(path)
        assert problem.message.strip()
        assert problem.remedy.strip()
        assert problem.line is None or problem.line >= 1
        assert "\n" not in str(problem)
    if problems:
        with pytest.raises(FileRefused) as caught:
            read_file(path, catalogue)
        assert list(caught.value.problems) == problems
    else:
        made = read_file(path, catalogue)
        assert isinstance(made, Exercise) or compile_routine(made, catalogue.exercises)


@MANY
@given(text=damaged())
def test_a_damaged_file_is_sound_or_its_faults_are_named(
    text: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    path = tmp_path / "damaged.toml"
    path.write_text(text, "utf-8")
    holds(path, catalogue)


@MANY
@given(
    text=st.sampled_from(TEXTS),
    cut=st.integers(0, 400),
    length=st.integers(0, 20),
    put=st.text(max_size=10),
)
def test_a_slip_of_the_keyboard_is_sound_or_its_faults_are_named(
    text: str, cut: int, length: int, put: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    path = tmp_path / "slip.toml"
    changed = text[:cut] + put + text[cut + length :]
    path.write_bytes(changed.encode("utf-8", "surrogatepass"))
    holds(path, catalogue)


@MANY
@given(content=st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_reason(
    content: bytes, tmp_path: Path, catalogue: Catalogue
) -> None:
    path = tmp_path / "bytes.toml"
    path.write_bytes(content)
    assert check_files([path], catalogue)
    with pytest.raises(FileRefused):
        read_file(path, catalogue)
