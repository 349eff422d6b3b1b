"""`rehab-desktop clinic new` and `clinic demo`: the folder of a new clinic, empty or made up."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Sequence
from getpass import getpass
from uuid import uuid4

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.locking.passphrase import SHORTEST, PassphraseStrength, strength_of
from rehab_desktop.app.locking.recovery_code import GROUPS, RecoveryCode
from rehab_desktop.commands.clinic_open import DONE, FAILED, WRONG_USE, now, print_json
from rehab_desktop.commands.unlocking import passphrase_for
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.core.checks import Invalid
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.errors import StoreError


class PassphraseTooWeak(ValueError):
    """The passphrase is not taken."""

    def __init__(self, strength: PassphraseStrength) -> None:
        cause = (
            f"has fewer than {SHORTEST} characters"
            if strength is PassphraseStrength.SHORT
            else "is easy to guess"
        )
        super().__init__(
            f"The passphrase {cause}. Take four or five words that do not belong together."
        )


def make_new(options: Options, *, name: str, letters: str, therapist: str, as_json: bool) -> int:
    """Make a clinic's folder with its first therapist, who leads it and whose passphrase opens it.
    The start offers it from then on. The recovery code is printed, and asked back on a terminal.
    """
    try:
        made = new_clinic(
            name=name, letters=letters, therapist=therapist, new_id=lambda: str(uuid4())
        )
        lock = new_lock(options, made.lead.letters, [name, letters, therapist])
        folder = make_clinic(options.data_dir, made, now=now, lock=lock)
        chosen_folder.know(folder)
    except (Invalid, PassphraseTooWeak) as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    if as_json:
        print_json(
            {
                "id": made.clinic.id,
                "name": made.clinic.name,
                "folder": str(folder),
                "recovery_code": str(lock.code),
            }
        )
    elif options.passphrase_file is not None:
        print(folder)
        print(f"Recovery code: {lock.code}")
    else:
        print(folder)
    return DONE


def new_lock(options: Options, letters: str, known: Sequence[str]) -> NewLock:
    """A new passphrase and a recovery code that somebody has on paper. Raises
    `PassphraseTooWeak`, or an `OSError` where nobody can be asked.
    """
    by_hand = options.passphrase_file is None
    passphrase = passphrase_for(options, f"Passphrase of {letters}: ")
    strength = strength_of(passphrase, known)
    if not strength.taken:
        raise PassphraseTooWeak(strength)
    code = RecoveryCode.new()
    if by_hand:
        while getpass("The same again: ") != passphrase:
            print("That was another one.", file=sys.stderr)
        _have_it_written_down(code)
    return NewLock(passphrase=passphrase, code=code)


def _have_it_written_down(code: RecoveryCode) -> None:
    print(
        "Write this recovery code down and keep it away from the computer. It opens the clinic "
        f"when nobody knows a passphrase any more:\n\n  {code}\n",
        file=sys.stderr,
    )
    for number in sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), 2)):
        while not code.has_group(number, _typed(f"Group {number} of it: ")):
            print(f"That is not group {number}.", file=sys.stderr)


def _typed(question: str) -> str:
    # Not `input(question)`, which would put the question into what a script reads.
    print(question, end="", file=sys.stderr, flush=True)
    return input()


def make_demo(options: Options, *, people: int, sessions: int, seed: int) -> int:
    """Make a clinic of made-up people, for demonstrations and measurements. The same seed makes the
    same clinic on the same day. It is not encrypted.
    """
    if options.data_dir is None:
        print(
            "A made-up clinic needs a folder of its own: name one with --data-dir.",
            file=sys.stderr,
        )
        return WRONG_USE
    from rehab_desktop.commands.clinic_demo.writing import make_demo_clinic

    try:
        folder = make_demo_clinic(
            options.data_dir, people=people, sessions=sessions, seed=seed, now=now()
        )
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    print(folder)
    return DONE
