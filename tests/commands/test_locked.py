"""An encrypted folder by the sub-commands: made, opened with a passphrase, and refused without."""

from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic as new_lead_clinic
from rehab_desktop.cli import main
from rehab_desktop.commands.clinic_open import now
from rehab_desktop.composition.clinic_folder import NewLock, clinic_of, make_clinic
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import first_wrong
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_names import CLINIC_FILE
from rehab_desktop.store.keys.waits import OPENINGS_FILE
from rehab_desktop.store.unlocking import add_slot, open_ring, protect_folder
from tests.commands.clinic import CommandLine, new_clinic
from tests.store.builders import a_session
from tests.store.keys.cheap import CHEAP, CODE

WORDS = "quiet lantern over gravel"


class Locked(CommandLine):
    """Gives the passphrase from a file."""

    def __init__(self, folder: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder, capsys)
        self.file = file

    def with_passphrase(self, words: str) -> None:
        self.file.write_text(f"{words}\n", encoding="utf-8")

    def run(self, *arguments: str | Path, folder: Path | None = None) -> tuple[int, str, str]:
        return super().run(*arguments, "--passphrase-file", self.file, folder=folder)


@pytest.fixture
def locked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Locked:
    """A clinic in a folder that is not made yet."""
    line = Locked(tmp_path / "clinic", tmp_path / "words.txt", capsys)
    line.with_passphrase(WORDS)
    return line


@pytest.fixture
def clinic(locked: Locked) -> Locked:
    """A clinic with passphrases of MK, who leads it, and of AB, which are quick to try."""
    made = new_lead_clinic(name="Praxis", letters="MK", new_id=lambda: "id-mk")
    lock = NewLock(passphrase=WORDS, code=CODE, costs=CHEAP)
    make_clinic(locked.folder, made, now=now, lock=lock)
    keys = open_ring(locked.folder, WORDS).keys
    with closing(SqliteHistory(locked.folder / paths.HISTORY_FILE, keys=keys)) as history:
        ab = Therapist(id="id-ab", letters="AB", name="", role=Role.THERAPIST)
        by = Author(therapist="id-mk", at=now())
        SqliteTherapists(history).put_therapist(ab, by).result()
    add_slot(
        locked.folder,
        keys,
        therapist="id-ab",
        letters="AB",
        passphrase="other words",
        costs=CHEAP,
    )
    return locked


def trail_of(clinic: Locked) -> list[tuple[str, str, str]]:
    """Who did what to which record, of what was done with slots."""
    keys = open_ring(clinic.folder, WORDS).keys
    with closing(SqliteHistory(clinic.folder / paths.HISTORY_FILE, keys=keys)) as history:
        trail = SqliteTrail(history).trail().result()
    assert first_wrong(trail) is None
    return [(one.therapist, one.act.value, one.record) for one in trail if one.kind == "slot"]


def test_a_new_clinic_is_encrypted_and_its_passphrase_opens_it(locked: Locked) -> None:
    made = locked.ask("clinic", "new", "--name", "Praxis Beispiel", "--letters", "MK")
    content = (locked.folder / paths.HISTORY_FILE).read_bytes()
    assert not content.startswith(b"SQLite")
    assert locked.ask("people") == []
    assert locked.add("Muster")["code"] == "XM-1"
    assert open_ring(locked.folder, made["recovery_code"]).therapist is None
    assert locked.folder in chosen_folder.known()


def test_without_a_folder_it_is_made_beside_the_own_one(
    locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    free = chosen_folder.free_folder("clinic")
    new = ["clinic", "new", "--name", "Praxis", "--letters", "AB"]
    assert main([*new, "--passphrase-file", str(locked.file)]) == 0
    folder, code = capsys.readouterr().out.splitlines()
    assert folder == str(free)
    assert code.startswith("Recovery code: ")
    assert clinic_of(free).name == "Praxis"


def test_a_folder_that_holds_something_is_left_alone(locked: Locked) -> None:
    locked.folder.mkdir()
    (locked.folder / "letter.txt").write_text("Dear")
    code, said = locked.refused("clinic", "new", "--name", "P", "--letters", "MK")
    assert code == 1
    assert "holds something already. Choose an empty or a new one." in said
    assert [one.name for one in locked.folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("name", "letters", "words", "said"),
    [
        ("", "MK", WORDS, "name: is empty. Write it out."),
        ("P", "m", WORDS, "letters: m is not 2 to 4 capital letters. Write letters such as MK."),
        ("P", "MK", "k8#Qz", "The passphrase has fewer than 12 characters. Take four"),
        ("P", "MK", "passwordpassword", "The passphrase is easy to guess. Take four"),
        ("Praxis Kniehoch Waldau", "MK", "praxis kniehoch waldau", "The passphrase is easy"),
    ],
)
def test_what_no_clinic_can_have_is_wrong_use(
    locked: Locked, name: str, letters: str, words: str, said: str
) -> None:
    locked.with_passphrase(words)
    code, given = locked.refused("clinic", "new", "--name", name, "--letters", letters)
    assert (code, given[: len(said)]) == (2, said)
    assert not locked.folder.exists()


def test_without_a_passphrase_nothing_is_told(
    clinic: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    line = CommandLine(clinic.folder, capsys)
    for command in (("people",), ("day",), ("verify",), ("backup",), ("restore",)):
        code, said = line.refused(*command)
        assert code == 1
        assert said.startswith("A passphrase is needed. Write it into a file")


def test_every_command_takes_the_passphrase_before_or_behind_its_name(
    clinic: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    assert clinic.ask("verify")["sessions"] == 0
    assert clinic.ask("backup")["reason"] == "asked"
    assert clinic.ask("restore")["sessions"] == 0
    line = CommandLine(clinic.folder, capsys)
    assert line.ask("--passphrase-file", clinic.file, "people") == []


def test_a_wrong_passphrase_is_told_waited_for_and_entered_in_the_trail(clinic: Locked) -> None:
    clinic.with_passphrase("I do not know it")
    assert clinic.refused("people") == (1, "That is not a passphrase of this folder.")
    clinic.with_passphrase(WORDS)
    code, said = clinic.refused("people")
    assert (code, said[:47]) == (1, "The passphrase before was wrong. Wait 1 s and t")
    waits = clinic.folder / OPENINGS_FILE
    waits.write_text(waits.read_text().replace(str(now().year), "2020"))
    assert clinic.ask("people") == []
    assert trail_of(clinic) == [
        ("id-mk", "unlock failed", "recovery"),
        ("id-mk", "unlocked", "id-mk"),
    ]
    assert not waits.exists()


def test_whose_passphrase_it_is_says_who_writes(clinic: Locked) -> None:
    clinic.with_passphrase("other words")
    clinic.add("Muster")
    assert clinic.ask("people")[0]["cares"] == "AB"
    code, said = clinic.refused("people", "add", "--family", "Zeller", "--by", "MK")
    assert code == 1
    assert said.startswith("The passphrase is that of AB, so MK cannot do this.")


def test_a_record_that_is_read_is_entered_once_an_hour(clinic: Locked) -> None:
    clinic.add("Muster")
    clinic.with_passphrase("other words")
    for what in ("notes", "prescriptions", "sessions"):
        assert clinic.ask(what, "--person", "XM-1") == []
    read = [one for one in clinic.ask("clinic", "trail") if one["act"] == "opened"]
    assert [(one["therapist"], one["code"]) for one in read] == [("AB", "XM-1")]


def test_a_blocked_record_is_read_by_no_command_and_is_due_for_the_lead_only(
    clinic: Locked,
) -> None:
    clinic.add("Muster")
    clinic.run("clinic", "keep", "--years", "8")
    keys = open_ring(clinic.folder, WORDS).keys
    with closing(SqliteHistory(clinic.folder / paths.HISTORY_FILE, keys=keys)) as history:
        history.ask_file(lambda db: db.execute("UPDATE person SET since = '2010-03-04'")).result()
    clinic.run("clinic", "block", "--person", "XM-1", "--reason", "Asked by letter.")
    for what in ("notes", "prescriptions", "sessions"):
        code, said = clinic.refused(what, "--person", "XM-1")
        assert (code, said[:16]) == (1, "XM-1 is blocked.")
    assert [one["code"] for one in clinic.ask("clinic", "due")["due"]] == ["XM-1"]
    clinic.with_passphrase("other words")
    assert clinic.ask("clinic", "due")["due"] == []


def test_the_recovery_code_reads_and_writes_nothing(clinic: Locked) -> None:
    clinic.with_passphrase(str(CODE).lower())
    assert clinic.ask("people") == []
    code, said = clinic.refused("people", "add", "--family", "Zeller")
    assert code == 1
    assert said.startswith("The recovery code is nobody's")


def test_a_torn_clinic_file_names_its_copy_and_restores_by_it(clinic: Locked) -> None:
    file = clinic.folder / paths.CLINIC_FILE
    for torn in (file.read_text()[:80], None):
        if torn is None:
            file.unlink()
        else:
            file.write_text(torn)
        code, said = clinic.refused("people")
        assert code == 1
        assert "the newest one lies in the folder 'backups' beside it." in said
    file.write_bytes((clinic.folder / "backups" / paths.CLINIC_FILE).read_bytes())
    assert clinic.ask("people") == []


@pytest.mark.parametrize("content", [b"", b"\n", b"two\nlines\n", b"\xff\xfe", b"x" * 5000])
def test_a_file_without_a_passphrase_is_refused(clinic: Locked, content: bytes) -> None:
    clinic.file.write_bytes(content)
    code, said = clinic.refused("people")
    assert (code, said) == (1, f"The file {clinic.file} is no passphrase on one line.")
    assert not (clinic.folder / OPENINGS_FILE).exists()


def test_a_home_that_is_encrypted_lists_its_sessions(
    tmp_path: Path, locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    protect_folder(home, passphrase=WORDS, code=CODE, costs=CHEAP)
    assert CommandLine(home, capsys).run("backup")[0] == 1
    code, _, err = locked.run("backup", folder=home)
    assert (code, err.startswith("There is no history at")) == (1, True)
    keys = open_ring(home, WORDS).keys
    with closing(SqliteHistory(home / paths.HISTORY_FILE, keys=keys)) as history:
        history.add(a_session()).result()
    code, out, _ = locked.run("sessions", "--json", folder=home)
    assert (code, len(json.loads(out))) == (0, 1)
    to = tmp_path / "all.json"
    assert locked.run("export", "--format", "json", "--to", to, folder=home)[0] == 0
    assert to.stat().st_size > 500


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_on_a_terminal_the_passphrase_is_typed_and_the_code_typed_back(tmp_path: Path) -> None:
    import pty

    folder = tmp_path / "clinic"
    call = [
        *(sys.executable, "-m", "rehab_desktop", "--data-dir", str(folder)),
        *("clinic", "new", "--name", "Praxis", "--letters", "MK"),
    ]
    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover - another process
        os.execv(call[0], call)
    seen = answer(terminal, "Passphrase of MK: ", WORDS)
    seen += answer(terminal, "The same again: ", "another")
    seen += answer(terminal, "The same again: ", WORDS)
    groups = answer(terminal, " of it: ", "wrong").rpartition("\n\n")[0].split()[-1].split("-")
    for _ in range(2):
        asked = answer(terminal, " of it: ", None)
        number = int(asked.rpartition("Group ")[2].split()[0])
        os.write(terminal, f"{groups[number - 1].lower()}\n".encode())
    while read(terminal):
        pass
    assert os.waitpid(child, 0)[1] == 0
    assert WORDS not in seen
    assert open_ring(folder, WORDS).therapist is not None
    assert open_ring(folder, "-".join(groups)).therapist is None


def answer(terminal: int, question: str, words: str | None) -> str:
    """Everything that stands on the terminal up to the question, which is then answered."""
    seen = ""
    while not seen.endswith(question):
        new = read(terminal)
        assert new, seen
        seen += new
    if words is not None:
        os.write(terminal, f"{words}\n".encode())
    return seen.replace("\r", "")


def read(terminal: int) -> str:
    try:
        return os.read(terminal, 1).decode(errors="replace")
    except OSError:  # how Linux says that the other side has ended
        return ""


def acts_of(clinic: Locked) -> list[str]:
    entries = clinic.ask("clinic", "trail")
    return [one["act"] for one in entries if one["kind"] == "backup"]


def test_a_therapist_who_does_not_lead_restores_no_back_up(clinic: Locked) -> None:
    clinic.ask("backup")
    clinic.with_passphrase("other words")
    code, said = clinic.refused("restore")
    assert code == 1
    assert "Only who leads the clinic" in said
    clinic.with_passphrase(WORDS)
    assert acts_of(clinic) == []
    clinic.ask("restore")
    assert acts_of(clinic) == ["restored"]
    assert clinic.run("clinic", "trail", "--verify")[0] == 0


def test_a_damaged_clinic_is_restored_by_whoever_has_a_passphrase_and_the_trail_says_who(
    clinic: Locked,
) -> None:
    clinic.ask("backup")
    (clinic.folder / paths.HISTORY_FILE).write_bytes(b"spoilt" * 2000)
    clinic.with_passphrase("other words")
    clinic.ask("restore")
    [restored] = [one for one in clinic.ask("clinic", "trail") if one["act"] == "restored"]
    assert restored["therapist"] == "AB"


def test_a_plain_clinic_is_protected_once(
    locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = new_clinic(locked.folder, capsys)
    plain.add("Kanarienvogel")
    assert b"Kanarienvogel" in (locked.folder / paths.HISTORY_FILE).read_bytes()
    plain.ask("backup")
    made = locked.ask("clinic", "protect")
    files = [one for one in locked.folder.rglob("*") if one.is_file()]
    assert not [one.name for one in files if b"Kanarienvogel" in one.read_bytes()]
    assert open_ring(locked.folder, made["recovery_code"]).therapist is None
    assert locked.ask("people")[0]["family"] == "Kanarienvogel"
    changed = [one for one in locked.ask("clinic", "trail") if one["act"] == "key changed"]
    assert [one["therapist"] for one in changed] == ["MK"]
    assert locked.refused("clinic", "protect")[1].endswith("is encrypted already.")
    assert plain.refused("people")[0] == 1


def test_a_plain_clinic_with_an_easy_passphrase_stays_plain(
    locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = new_clinic(locked.folder, capsys)
    locked.with_passphrase("passwordpassword")
    assert locked.refused("clinic", "protect")[0] == 2
    assert plain.ask("people") == []


def openings_of(clinic: Locked) -> list[tuple[str | None, str]]:
    """Who opened the clinic with which slot, before the question itself."""
    entries = clinic.ask("clinic", "trail")
    return [(one["therapist"], one["record"]) for one in entries if one["act"] == "unlocked"][:-1]


def test_that_the_recovery_code_opened_the_clinic_is_entered_by_whoever_opens_it_next(
    clinic: Locked,
) -> None:
    clinic.with_passphrase(str(CODE))
    assert clinic.ask("people") == []
    clinic.with_passphrase("other words")
    assert clinic.ask("people") == []
    assert openings_of(clinic) == [("AB", "recovery"), ("AB", "id-ab")]


@pytest.mark.parametrize("what", ["backup", "verify"])
def test_who_opens_the_clinic_to_keep_it_safe_is_in_the_trail(clinic: Locked, what: str) -> None:
    clinic.add("Muster")
    before = openings_of(clinic)
    clinic.ask(what)
    # One more by the question before, which is not the last one any more.
    assert openings_of(clinic) == [*before, ("MK", "id-mk"), ("MK", "id-mk")]
    assert clinic.run("clinic", "trail", "--verify")[0] == 0


def test_who_opens_the_clinic_to_restore_it_is_in_the_trail_of_the_restored_file(
    clinic: Locked,
) -> None:
    clinic.ask("backup")
    clinic.ask("restore")
    # The opening for the back-up, and that for the restoration.
    assert openings_of(clinic) == [("MK", "id-mk"), ("MK", "id-mk")]


def test_what_a_look_at_the_file_opened_is_entered_behind_what_was_done_meanwhile(
    clinic: Locked,
) -> None:
    """Verifying changes nothing, so that it was opened is entered later; no clock went back."""
    clinic.ask("verify")
    file = clinic.folder / OPENINGS_FILE
    file.write_text(file.read_text().replace(str(now().year), "2020"))
    assert openings_of(clinic) == [("MK", "id-mk")]
    assert "clock went back" not in {one["act"] for one in clinic.ask("clinic", "trail")}


def test_with_the_recovery_code_a_history_that_can_be_read_is_not_replaced(clinic: Locked) -> None:
    clinic.ask("backup")
    clinic.add("Muster")
    clinic.with_passphrase(str(CODE))
    code, said = clinic.refused("restore")
    assert code == 1
    assert said.startswith("The recovery code is nobody's")
    clinic.with_passphrase(WORDS)
    assert [one["code"] for one in clinic.ask("people")] == ["XM-1"]
    assert acts_of(clinic) == []


def test_with_the_recovery_code_a_damaged_history_is_restored_and_the_trail_tells_it(
    clinic: Locked,
) -> None:
    clinic.ask("backup")
    (clinic.folder / paths.HISTORY_FILE).write_bytes(b"spoilt" * 2000)
    clinic.with_passphrase(str(CODE))
    clinic.ask("restore")
    clinic.with_passphrase(WORDS)
    assert ("MK", "recovery") in openings_of(clinic)
    assert acts_of(clinic) == ["restored"]


@pytest.mark.parametrize("name", [CLINIC_FILE, OPENINGS_FILE])
def test_a_deeply_nested_file_is_as_a_damaged_one(clinic: Locked, name: str) -> None:
    def tried(content: str) -> tuple[int, str]:
        (clinic.folder / name).write_text(content)
        status, _, error = clinic.run("clinic", "trail")
        return status, error

    nested = "[" * 100_000 + "]" * 100_000
    assert tried(f'{{"format": 1, "x": {nested}}}') == tried("{")
