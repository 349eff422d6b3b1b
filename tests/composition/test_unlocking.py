"""An encrypted folder from its passphrase to the app, closed and opened again, by keys alone."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.composition.start import run_in_folder
from rehab_desktop.composition.unlocking import ClinicPassphrases
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import first_wrong
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.pages import is_plain
from rehab_desktop.store.passphrase_tries import PassphraseTries
from rehab_desktop.store.unlocking import add_slot, keys_of, open_ring, protect_folder
from tests.composition.hand import Hand, Step, keys_to, nothing, typed
from tests.store.builders import a_session
from tests.store.keys.cheap import CHEAP, CODE

WORDS = "quiet lantern over gravel"


def now() -> datetime:
    return datetime(2026, 11, 30, 8, tzinfo=UTC)


def qt() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def run(folder: Path, *steps: Step, file: Path | None = None) -> list[str]:
    """Run the app of the folder while these steps are done; the texts that were seen."""
    hand = Hand(*steps)
    options = Options(data_dir=folder, video="none", mute=True, passphrase_file=file)
    code = run_in_folder(qt(), load_content(), options)
    assert (code, hand.left) == (0, [])
    return hand.seen


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A clinic that MK leads, with a passphrase for AB too."""
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=lambda: "id-mk")
    lock = NewLock(passphrase=WORDS, code=CODE, costs=CHEAP)
    folder = make_clinic(tmp_path / "clinic", made, now=now, lock=lock)
    keys = open_ring(folder, WORDS).keys
    with closing(SqliteHistory(folder / paths.HISTORY_FILE, keys=keys)) as history:
        ab = Therapist(id="id-ab", letters="AB", name="", role=Role.THERAPIST)
        by = Author(therapist="id-mk", at=now())
        SqliteTherapists(history).put_therapist(ab, by).result()
    add_slot(folder, keys, therapist="id-ab", letters="AB", passphrase="over gravel", costs=CHEAP)
    return folder


def slots_in_trail(folder: Path, passphrase: str = WORDS) -> list[tuple[str, str, str]]:
    keys = open_ring(folder, passphrase).keys
    with closing(SqliteHistory(folder / paths.HISTORY_FILE, keys=keys)) as history:
        trail = SqliteTrail(history).trail().result()
    assert first_wrong(trail) is None
    return [(one.therapist, one.act.value, one.record) for one in trail if one.kind == "slot"]


def test_a_passphrase_leads_to_the_day_and_the_trail_hears_of_it(
    clinic: Path, qtbot: QtBot
) -> None:
    run(
        clinic,
        ("Who opens the clinic?", typed("")),
        ("Praxis Beispiel", typed("not this one")),
        ("That is not the passphrase of MK.", nothing),
        ("That is not the passphrase of MK.", lambda _: QTest.qWait(1300)),
        ("That is not the passphrase of MK.", typed("over gravel")),
        ("The next one can be tried in 2 s.", lambda _: QTest.qWait(2300)),
        ("That is not the passphrase of MK.", typed(WORDS)),
        ("Find anyone", nothing),
    )
    assert slots_in_trail(clinic) == [
        ("id-mk", "unlock failed", "MK"),
        ("id-mk", "unlock failed", "MK"),
        ("id-mk", "unlocked", "id-mk"),
    ]


def test_whoever_opened_it_works_and_nobody_else_can_be_chosen(clinic: Path, qtbot: QtBot) -> None:
    seen = run(
        clinic,
        ("Who opens the clinic?", keys_to("2")),
        ("Praxis Beispiel", typed("over gravel")),
        ("Find anyone", nothing),
        ("AB", nothing),
    )
    assert seen[-1] == "AB"


def test_closed_it_drops_the_key_and_asks_again(clinic: Path, qtbot: QtBot) -> None:
    run(
        clinic,
        ("Who opens the clinic?", keys_to("1")),
        ("Praxis Beispiel", typed(WORDS)),
        ("Find anyone", keys_to("Ctrl+Shift+L")),
        ("Who opens the clinic?", keys_to("2")),
        ("Praxis Beispiel", typed("over gravel")),
        ("Find anyone", nothing),
    )
    assert [one[0] for one in slots_in_trail(clinic)] == ["id-mk", "id-ab"]


def test_a_file_with_the_passphrase_opens_it_at_the_start_only(
    clinic: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "words"
    file.write_text("over gravel\n")
    run(
        clinic,
        ("Find anyone", keys_to("Ctrl+Shift+L")),
        ("Who opens the clinic?", nothing),
        file=file,
    )


def test_who_has_left_opens_nothing_though_the_slot_is_still_there(
    clinic: Path, qtbot: QtBot
) -> None:
    keys = open_ring(clinic, WORDS).keys
    with closing(SqliteHistory(clinic / paths.HISTORY_FILE, keys=keys)) as history:
        ab = Therapist(id="id-ab", letters="AB", name="", role=Role.THERAPIST, active=False)
        by = Author(therapist="id-mk", at=now())
        SqliteTherapists(history).put_therapist(ab, by).result()
    run(
        clinic,
        ("Who opens the clinic?", keys_to("2")),
        ("Praxis Beispiel", typed("over gravel")),
        ("does not work here any more", nothing),
    )


def test_the_recovery_code_alone_opens_it_with_a_new_passphrase(clinic: Path, qtbot: QtBot) -> None:
    def new_passphrase(window: QQuickWindow) -> None:
        QTest.keyClick(window, " ")  # type: ignore[call-overload]
        QTest.keySequence(window, "Tab")
        QTest.keySequence(window, "Tab")
        for text in (WORDS[::-1], None, WORDS[::-1]):
            if text is None:
                QTest.keySequence(window, "Tab")
                QTest.keySequence(window, "Tab")
            for key in text or "":
                QTest.keyClick(window, key)  # type: ignore[call-overload]
        QTest.keyClick(window, "\r")  # type: ignore[call-overload]

    run(
        clinic,
        ("Who opens the clinic?", keys_to("Tab", "Tab", "Return")),
        ("8 groups of 5", typed(str(CODE).lower())),
        ("A new passphrase", new_passphrase),
        ("Find anyone", nothing),
    )
    assert open_ring(clinic, WORDS[::-1], "MK").therapist == "id-mk"
    assert slots_in_trail(clinic, WORDS[::-1]) == [
        ("id-mk", "unlocked", "recovery"),
        ("id-mk", "unlocked", "id-mk"),
    ]


@pytest.mark.parametrize("missing", [True, False])
def test_a_torn_or_missing_clinic_file_is_made_good_from_its_copy(
    clinic: Path, qtbot: QtBot, missing: bool
) -> None:
    file = clinic / paths.CLINIC_FILE
    whole = file.read_bytes()
    if missing:
        file.unlink()
    else:
        file.write_bytes(whole[: len(whole) // 2])
    run(
        clinic,
        ("A file is missing or torn", keys_to("Return")),
        ("Who opens the clinic?", nothing),
    )
    assert file.read_bytes() == whole


def test_a_home_is_encrypted_in_the_settings_and_decrypted_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "home"
    with closing(SqliteHistory(folder / paths.HISTORY_FILE)) as history:
        history.add(a_session()).result()
    chosen = ChosenSettings(Options(), folder)
    chosen.keep(replace(chosen.now, welcomed=True))
    protect_folder(folder, passphrase=WORDS, code=CODE, costs=CHEAP)
    run(
        folder,
        ("My training", typed(WORDS)),
        ("Today", nothing),
    )
    assert not is_plain(folder / paths.HISTORY_FILE)
    keys = open_ring(folder, WORDS).keys
    with closing(SqliteHistory(folder / paths.HISTORY_FILE, keys=keys)) as history:
        assert len(history.sessions().result()) == 1


# At the curtain


def test_the_curtain_learns_whose_passphrase_it_is(clinic: Path) -> None:
    passphrases = ClinicPassphrases(lambda: clinic)
    assert passphrases.whose("over gravel").result(20) == "id-ab"
    assert passphrases.whose("nobody's").result(20) is None
    # The answer to the next one comes later.
    assert passphrases.whose(WORDS).result(20) == "id-mk"
    assert passphrases.whose(str(CODE)).result(20) is None
    assert keys_of(clinic) is not None


def test_a_lifted_curtain_keeps_what_somebody_tried_on_a_terminal_for_the_trail(
    clinic: Path,
) -> None:
    on_a_terminal = PassphraseTries(clinic, lambda: datetime.now(UTC))
    with pytest.raises(WrongPassphrase):
        on_a_terminal.open("nobody's", "MK")
    passphrases = ClinicPassphrases(lambda: clinic)
    assert passphrases.whose("nobody's").result(20) is None
    assert passphrases.whose(WORDS).result(20) == "id-mk"
    at_next_start = PassphraseTries(clinic, lambda: datetime.now(UTC))
    at_next_start.open(WORDS)
    assert [one.letters for one in at_next_start.kept if one.opened is None] == ["MK"]
