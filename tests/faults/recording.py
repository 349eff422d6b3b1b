"""Records with strace what a process does to the files of a folder, one operation after another."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]

_CALLS = (
    "openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,"
    "unlink,unlinkat,mkdir,mkdirat"
)
_UNSEEN = "pwritev,pwritev2,writev,truncate,fallocate,sendfile,copy_file_range,splice,creat,open"
"""Ways to change a file that a recording does not follow: meeting one is an error."""

_LINE = re.compile(r"(?P<pid>\d+) +(?P<rest>.*)")
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)(?P<at><[^>]*>)?.*")
_CUT_OFF = " <unfinished ...>"
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(?P<rest>.*)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_AT = re.compile(r"(-?\w+)<([^>]*)>")

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """`kind` is create (unless it is there), write, truncate, sync, rename, link, unlink, mkdir
    or said (on stdout).
    """

    kind: str
    path: str = ""
    offset: int = 0
    content: bytes = b""
    target: str = ""


def record(folder: Path, *arguments: str) -> list[Operation]:
    """Run `python ARGUMENTS` and return what it said and did to files below `folder`, in order."""
    log = folder.parent / "strace.log"
    command = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "9999999", "-o", str(log)]
    traced = f"trace={_CALLS},{_UNSEEN}"
    subprocess.run(
        [*command, "-e", traced, sys.executable, *arguments],
        cwd=CHECKOUT,
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=120,
    )
    return list(_operations(log, str(folder)))


def _operations(log: Path, folder: str) -> Iterator[Operation]:
    places: dict[str, int] = {}
    for name, arguments, result, opened in _calls(log):
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        ats = [(number, _plain(path)) for number, path in _AT.findall(arguments)]
        number, path = ats[0] if ats else ("", "")
        names = [] if "write" in name else [text.decode() for text in texts]
        if any(each.endswith("-shm") for each in (*names, path)):
            continue  # the log's index is made anew by whoever opens the file
        if name == "openat":
            path = _plain(opened or "")
            places[path] = 0
            if path.startswith(folder) and "O_CREAT" in arguments:
                yield Operation(kind="create", path=path)
            if path.startswith(folder) and "O_TRUNC" in arguments:
                yield Operation(kind="truncate", path=path)
        elif name == "write" and number == "1":
            yield Operation(kind="said", content=texts[0])
        elif name.startswith(("rename", "link")):
            old, new = names
            if new.startswith(folder):
                yield Operation(kind=name[:6].removesuffix("at"), path=old, target=new)
        elif name.startswith(("unlink", "mkdir")):
            if names[0].startswith(folder):
                kind = "mkdir" if name.startswith("mkdir") else "unlink"
                yield Operation(kind=kind, path=names[0])
        elif not path.startswith(folder):
            continue
        elif name == "write":
            yield Operation(kind="write", path=path, offset=places[path], content=texts[0][:result])
            places[path] += result
        elif name == "pwrite64":
            offset = int(arguments.rsplit(", ", 1)[1])
            yield Operation(kind="write", path=path, offset=offset, content=texts[0][:result])
        elif name == "ftruncate":
            size = int(arguments.rsplit(", ", 1)[1])
            yield Operation(kind="truncate", path=path, offset=size)
        elif name in ("fsync", "fdatasync"):
            yield Operation(kind="sync", path=path)
        else:
            raise AssertionError(f"{name} changes {path}, and a recording cannot follow that")


def _calls(log: Path) -> Iterator[tuple[str, str, int, str | None]]:
    """Each call that succeeded: name, arguments, result and the file that a new number is for."""
    begun: dict[str, str] = {}
    for line in log.read_text(encoding="ascii").splitlines():
        parts = _LINE.fullmatch(line)
        assert parts, line
        pid, rest = parts["pid"], parts["rest"]
        if rest.endswith(_CUT_OFF):
            begun[pid] = rest.removesuffix(_CUT_OFF)
            continue
        if resumed := _RESUMED.fullmatch(rest):
            rest = begun.pop(pid) + resumed["rest"]
        call = _CALL.fullmatch(rest)
        if call and int(call["result"]) >= 0:
            at = call["at"]
            yield call["name"], call["arguments"], int(call["result"]), at and at[1:-1]


def _plain(path: str) -> str:
    """A path that strace wrote in hexadecimal, or as it is."""
    if path.startswith("\\x"):
        return bytes.fromhex(path.replace("\\x", "")).decode()
    return path
