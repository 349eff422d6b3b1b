"""run.py: what it makes of a command line, of missing packages, of an old environment."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run
from bootstrap import apt, packages, setup, stamp

ROOT = Path(run.ROOT)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with what an environment is made from, and an environment in it."""
    for name in ("pyproject.toml", "requirements", "packaging/bootstrap"):
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
    python = Path(stamp.environment_python(str(tmp_path)))
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


def ask(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "run.py"), *arguments], capture_output=True, text=True
    )


def test_help_names_every_command() -> None:
    done = ask("--help")
    assert done.returncode == 0
    for command in ("--", "setup", "test", "check", *run.TOOLS):
        assert f"run.py {command}" in done.stdout


@pytest.mark.parametrize(("old", "new"), run.OLD_NAMES.items())
def test_an_old_name_of_a_command_does_what_the_new_one_does(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def hand_over(arguments: list[str], *, at_root: bool) -> int:
        started.append(arguments)
        return 0

    monkeypatch.setattr(run, "_ready", lambda purpose: 0)
    monkeypatch.setattr(run, "_hand_over", hand_over)
    assert run.main([old, "--help"]) == run.main([new, "--help"]) == 0
    assert started == [[*run.TOOLS[new], "--help"]] * 2


@pytest.mark.parametrize("line", [["tset"], ["check", "it"], ["setup", "--now"]])
def test_a_command_it_does_not_know_is_code_2(line: list[str]) -> None:
    done = ask(*line)
    assert done.returncode == 2
    assert line[0] in done.stderr


def test_all_tests_are_measured_and_a_part_is_not() -> None:
    assert run.pytest_arguments(["--all"])[0] == "--cov"
    assert run.pytest_arguments([]) == [*run.pytest_arguments(["--all"]), "-m", "not slow"]
    assert run.pytest_arguments(["tests/core", "-x"]) == ["tests/core", "-x"]


def test_an_environment_without_a_mark_is_not_current(checkout: Path) -> None:
    assert not stamp.is_current(str(checkout), "run")


def test_an_environment_for_the_tests_serves_the_app_too(checkout: Path) -> None:
    stamp.write(str(checkout), "dev")
    assert stamp.is_current(str(checkout), "dev")
    assert stamp.is_current(str(checkout), "run")


def test_an_environment_for_the_app_does_not_serve_the_tests(checkout: Path) -> None:
    stamp.write(str(checkout), "run")
    assert not stamp.is_current(str(checkout), "dev")


@pytest.mark.parametrize(
    "changed", ["requirements/run.lock", "pyproject.toml", "packaging/bootstrap/packages.py"]
)
def test_a_change_of_what_it_was_made_from_makes_an_environment_old(
    checkout: Path, changed: str
) -> None:
    stamp.write(str(checkout), "run")
    with (checkout / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert not stamp.is_current(str(checkout), "run")


def test_a_checkout_that_was_moved_is_set_up_anew(checkout: Path, tmp_path: Path) -> None:
    stamp.write(str(checkout), "run")
    moved = tmp_path / "moved"
    shutil.copytree(checkout, moved, ignore=shutil.ignore_patterns("moved"))
    assert not stamp.is_current(str(moved), "run")


def test_a_set_up_that_stops_half_way_leaves_no_mark(checkout: Path) -> None:
    stamp.write(str(checkout), "dev")
    stamp.clear(str(checkout))
    assert not stamp.is_current(str(checkout), "run")


def test_an_environment_whose_python_is_gone_is_not_current(checkout: Path) -> None:
    stamp.write(str(checkout), "run")
    Path(stamp.environment_python(str(checkout))).unlink()
    assert not stamp.is_current(str(checkout), "run")


def test_a_missing_package_is_told_from_one_that_is_there() -> None:
    here = packages.Package("python3", f"file:{sys.executable}")
    gone = [
        packages.Package("liba", "library:libnever-heard-of.so.9"),
        packages.Package("b", "program:never-heard-of"),
        packages.Package("python3-c", "module:never_heard_of"),
        packages.Package("fonts-d", "file:/never/heard/of/**/*.ttf"),
    ]
    assert packages.missing([gone[0], here, *gone[1:]]) == gone


def test_a_package_that_brings_no_known_kind_of_thing_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with library:"):
        packages.is_here("libGL.so.1")


def test_every_package_in_the_lists_says_what_it_brings() -> None:
    for wanted in packages.WANTED.values():
        for package in (*wanted.required, *wanted.welcome, *wanted.named):
            packages.is_here(package.brings)


def test_vlc_is_never_required() -> None:
    for wanted in packages.WANTED.values():
        assert not set(packages.VLC) & set(wanted.required)


def test_the_line_to_copy_names_the_packages() -> None:
    line = apt.copyable_line([packages.Package("libgl1", ""), packages.Package("xvfb", "")])
    assert line == "sudo apt-get install --no-install-recommends libgl1 xvfb"


@pytest.mark.skipif(not apt.is_here(), reason="elsewhere there is no such line to give")
def test_what_is_missing_and_may_not_be_installed_ends_the_set_up_with_that_line(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = packages.Package("libgone1", "library:libnever-heard-of.so.9")
    monkeypatch.setitem(packages.WANTED, "run", packages.Wanted(required=(gone,)))
    monkeypatch.setattr(apt, "may_install", lambda: False)
    assert setup.prepare(str(checkout), "run") == 1
    assert apt.copyable_line([gone]) in capsys.readouterr().out
    assert not stamp.is_current(str(checkout), "run")


def test_both_locks_agree() -> None:
    run_lock, dev_lock = (pinned(ROOT / stamp.lock(purpose)) for purpose in ("run", "dev"))
    assert run_lock.items() <= dev_lock.items()


def pinned(lock: Path) -> dict[str, str]:
    lines = (line.split() for line in lock.read_text(encoding="utf-8").splitlines())
    return {(name := line[0].split("=="))[0]: name[1] for line in lines if line and "==" in line[0]}
