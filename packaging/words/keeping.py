"""The translation files: brought up to date, compiled, and looked over for what is wrong."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from words import catalogue_texts, fault_texts, python_texts, qml_texts, setting_texts, ts_file
from words.ts_file import Said, Text

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "es")

_PLACE = re.compile(r"\{\w*(?:![rsa])?(?::[^}]*)?\}|%L?\d+|%L?n")


class Unreadable(Exception):
    """Texts that cannot be collected, one line each."""


def tool(name: str, *arguments: str) -> str:
    """Run one of the environment's programs; what it says where it fails is the reason."""
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    if program is None:
        raise Unreadable(
            f"{name} is not installed here: start this with python3 run.py translations"
        )
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise Unreadable(done.stdout + done.stderr)
    return done.stdout


def collect() -> set[Text]:
    """Every text the app can show. Raises `Unreadable` where one cannot be collected."""
    from rehab_desktop import paths
    from rehab_desktop.catalogue.flags import load_flags
    from rehab_desktop.catalogue.load import load_catalogue

    package = ROOT / "rehab_desktop"
    found = python_texts.collect(ROOT, sorted(package.rglob("*.py")))
    qml = sorted(package.rglob("*.qml"))
    in_qml = qml_texts.collect(qml, tool)
    faults = list(found.faults)
    for path in qml:
        source = path.read_text(encoding="utf-8")
        if qml_texts.asked(source) and not any(text.context == path.stem for text in in_qml):
            faults.append(f"{path.relative_to(ROOT)}: lupdate finds none of its texts")
    if faults:
        raise Unreadable("\n".join(faults))
    catalogue = load_catalogue(paths.CATALOGUE)
    content = catalogue_texts.collect(catalogue)
    flags = catalogue_texts.collect(load_flags(paths.CATALOGUE, catalogue.sources))
    content |= {text for text in flags if text.source not in catalogue.sources}
    tables = fault_texts.collect() | setting_texts.collect()
    return found.texts | in_qml | content | tables


def wanted(language: str, texts: set[Text]) -> set[Text]:
    """What a language's file holds: all, or in English, which the sources are in, the plurals."""
    return {text for text in texts if text.plural} if language == "en" else texts


def merged(
    language: str, texts: set[Text], known: Mapping[Text, Said], *, tidy: bool = False
) -> dict[Text, Said]:
    """The file's new content: what is known stays, also for texts that are not asked for now.

    Those go only where they are to be tidied away.
    """
    now = wanted(language, texts)
    whole = {text: replace(known.get(text, Said()), gone=False) for text in now}
    if language == "en":
        whole = {
            text: said if said.finished else Said(forms=_english(text.source))
            for text, said in whole.items()
        }
    if tidy:
        return whole
    gone = {
        text: replace(said, gone=True)
        for text, said in known.items()
        if text not in now and said.finished
    }
    return whole | gone


def _english(source: str) -> tuple[str, ...]:
    """Both forms of "%n set(s)"; nothing where a person has to write them."""
    return (source.replace("(s)", ""), source.replace("(s)", "s")) if "(s)" in source else ()


def update(*, tidy: bool = False) -> dict[str, list[Text]]:
    """Write all files anew and compile them; what each language still lacks."""
    texts = collect()
    lacking = {}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"{language}.ts"
        content = merged(language, texts, ts_file.read(path), tidy=tidy)
        ts_file.write(path, language, content)
        compiled(path, path.with_suffix(".qm"))
        lacking[language] = sorted(
            text for text, said in content.items() if not said.gone and not said.finished
        )
    return lacking


def compiled(path: Path, target: Path) -> None:
    """Make the file that the app loads."""
    tool("pyside6-lrelease", "-silent", str(path), "-qm", str(target))


def faults() -> list[str]:
    """A sentence for each thing wrong with the files as they lie there."""
    try:
        texts = collect()
    except Unreadable as reason:
        return str(reason).splitlines()
    return [fault for language in LANGUAGES for fault in _faults(language, texts)]


def _faults(language: str, texts: set[Text]) -> list[str]:
    path = FOLDER / f"{language}.ts"
    known = ts_file.read(path)
    found = []
    for text in sorted(wanted(language, texts)):
        said = known.get(text)
        if said is None or said.gone:
            found.append(f"{path.name} lacks {text.place}; python3 run.py translations adds it")
        elif not said.finished:
            found.append(f"{path.name}: {text.place} is not translated")
        else:
            found += [f"{path.name}: {text.place} {fault}" for fault in lost(text, said)]
    if not found and not _is_compiled(path):
        found.append(
            f"{path.stem}.qm is older than {path.name}; python3 run.py translations renews it"
        )
    return found


def lost(text: Text, said: Said) -> list[str]:
    """What a translation drops, adds or spells otherwise: {name}, %1, %n."""
    places = Counter(_PLACE.findall(text.source))
    found = []
    for form in said.forms:
        there = Counter(_PLACE.findall(form))
        # One thing may be said without its number ("a set").
        may_miss = {"%n", "%Ln"} if text.plural else set()
        if {p for p in places - there if p not in may_miss} or there - places:
            wrong = sorted((places - there) + (there - places))
            found.append(f"and {form!r} differ in {', '.join(wrong)}")
        if text.source[:1].isspace() != form[:1].isspace():
            found.append(f"and {form!r} differ in the space before them")
    return found


def _is_compiled(path: Path) -> bool:
    there = path.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, there.name)
        compiled(path, fresh)
        return there.exists() and there.read_bytes() == fresh.read_bytes()
