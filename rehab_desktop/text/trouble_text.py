"""The words of each trouble with the history, and the ways out that it offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rehab_desktop import __version__
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind
from rehab_desktop.text.wording import counted, dated, time_of_day, translate

RETRY, EMPTY, VIEW = "retry", "empty", "view"
CHOOSE_FOLDER, OPEN_FOLDER, QUIT = "choose-folder", "open-folder", "quit"

OFFERED = {
    TroubleKind.DAMAGED: (EMPTY, OPEN_FOLDER, QUIT),
    TroubleKind.MISSING: (RETRY, EMPTY, OPEN_FOLDER, QUIT),
    TroubleKind.LOCKED: (RETRY, OPEN_FOLDER, QUIT),
    TroubleKind.NEWER: (RETRY, CHOOSE_FOLDER, OPEN_FOLDER, QUIT),
    TroubleKind.READ_ONLY: (CHOOSE_FOLDER, RETRY, OPEN_FOLDER, QUIT),
    TroubleKind.BUSY: (RETRY, CHOOSE_FOLDER, QUIT),
    TroubleKind.FULL: (RETRY, VIEW, CHOOSE_FOLDER, OPEN_FOLDER, QUIT),
    TroubleKind.DISK: (RETRY, CHOOSE_FOLDER, OPEN_FOLDER, QUIT),
    TroubleKind.HANGING: (RETRY, QUIT),
    TroubleKind.OTHER: (RETRY, CHOOSE_FOLDER, OPEN_FOLDER, QUIT),
}
"""The ways out in the order in which they stand; a back-up to restore comes before them."""

GLYPHS = {
    RETRY: "rotate-ccw",
    EMPTY: "file-plus",
    VIEW: "eye",
    CHOOSE_FOLDER: "folder",
    OPEN_FOLDER: "folder-open",
    QUIT: "x",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """One button. `primary` is the one to press."""

    way: str
    name: str
    glyph: str
    key: str
    primary: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLine:
    """One back-up: when it was made, what it holds, whether it is the one to be restored."""

    when: str
    holds: str
    chosen: bool


def title(trouble: Trouble) -> str:
    """What is wrong, in a few words."""
    return {
        TroubleKind.DAMAGED: translate("trouble", "Your history file is damaged"),
        TroubleKind.MISSING: translate("trouble", "The history file is missing"),
        TroubleKind.LOCKED: translate("trouble", "Your history is locked with another key"),
        TroubleKind.NEWER: translate("trouble", "This history needs a newer app"),
        TroubleKind.READ_ONLY: translate("trouble", "Nothing can be saved here"),
        TroubleKind.BUSY: translate("trouble", "The history is in use"),
        TroubleKind.FULL: translate("trouble", "The disk is full"),
        TroubleKind.DISK: translate("trouble", "The disk reports an error"),
        TroubleKind.HANGING: translate("trouble", "The app is open, but does not answer"),
        TroubleKind.OTHER: translate("trouble", "The history cannot be opened"),
    }[trouble.kind]


def happened(trouble: Trouble) -> str:
    """What happened, and that nothing was lost by it."""
    match trouble.kind:
        case TroubleKind.DAMAGED:
            return translate(
                "trouble",
                "It cannot be read any more, most likely because of a fault of the disk or of "
                "another program. It was left exactly as it is.",
            )
        case TroubleKind.MISSING:
            return translate(
                "trouble",
                "Somebody or another program has taken it away; its back-ups are still there.",
            )
        case TroubleKind.LOCKED:
            return translate(
                "trouble",
                "It is encrypted, and the keys of this folder do not open it. "
                "It was left exactly as it is.",
            )
        case TroubleKind.NEWER:
            return _newer(trouble)
        case TroubleKind.READ_ONLY:
            return translate("trouble", "This folder and its files may only be read.")
        case TroubleKind.BUSY:
            return translate("trouble", "Another program holds the file. Nothing was changed.")
        case TroubleKind.FULL:
            return translate(
                "trouble", "There is no room left to open your history. Nothing was lost."
            )
        case TroubleKind.DISK:
            return translate(
                "trouble", "Your history could not be read or written. Nothing was changed."
            )
        case TroubleKind.HANGING:
            return translate(
                "trouble",
                "Its window was asked to come to the front, and nothing came back. "
                "Nothing was changed.",
            )
    return trouble.detail


def _newer(trouble: Trouble) -> str:
    if not trouble.made_by:
        return translate(
            "trouble",
            "A newer version of the app wrote it; this is version {here}. "
            "The file was left exactly as it is.",
        ).format(here=__version__)
    return translate(
        "trouble",
        "Version {made_by} of the app wrote it; this is version {here}. "
        "The file was left exactly as it is.",
    ).format(made_by=trouble.made_by, here=__version__)


def remedy(trouble: Trouble) -> str:
    """What to do about it."""
    match trouble.kind:
        case TroubleKind.DAMAGED:
            return translate("trouble", "Whatever you choose, the damaged file is kept.")
        case TroubleKind.MISSING:
            return translate(
                "trouble",
                "Restore a back-up; or put the file back where it was, and try again.",
            )
        case TroubleKind.LOCKED:
            return translate(
                "trouble",
                "Put back the key file that belongs to it, such as the copy beside its back-ups, "
                "and try again; or restore a back-up. The locked file is kept.",
            )
        case TroubleKind.NEWER:
            return translate("trouble", "Update the app, then open it again.")
        case TroubleKind.READ_ONLY:
            return translate(
                "trouble", "Choose another folder, or allow writing to this one and try again."
            )
        case TroubleKind.BUSY:
            return translate("trouble", "Close the other program, then try again.")
        case TroubleKind.FULL:
            return translate("trouble", "Free some space, then try again.")
        case TroubleKind.DISK:
            return translate(
                "trouble", "Check that the disk is connected and healthy, then try again."
            )
        case TroubleKind.HANGING if trouble.process:
            return translate(
                "trouble",
                "Give it a moment and try again. If that does not help, end process {number} "
                "in your system’s list of programs: a session in progress is kept up to the "
                "last second.",
            ).format(number=trouble.process)
        case TroubleKind.HANGING:
            return translate("trouble", "Give it a moment and try again.")
    return translate("trouble", "Try again, or choose another folder.")


def refusal(trouble: Trouble) -> str:
    """Why something could not be read or stored, and what to do about it, in one line."""
    if trouble.kind is TroubleKind.OTHER:
        return trouble.detail
    return translate("trouble", "{title}: {path}. {remedy}").format(
        title=title(trouble), path=trouble.path, remedy=remedy(trouble)
    )


def ways_out(trouble: Trouble, *, has_backups: bool) -> tuple[WayOut, ...]:
    """The buttons; the first is the one to press unless a back-up can be restored."""
    names = {
        RETRY: translate("trouble", "Try again"),
        EMPTY: translate("trouble", "Start empty"),
        VIEW: translate("trouble", "Look only"),
        CHOOSE_FOLDER: translate("trouble", "Choose another folder"),
        OPEN_FOLDER: translate("trouble", "Open the folder"),
        QUIT: translate("trouble", "Close the app"),
    }
    return tuple(
        WayOut(
            way=way,
            name=names[way],
            glyph=GLYPHS[way],
            key=translate("trouble", "Esc") if way == QUIT else "",
            primary=place == 0 and not has_backups,
        )
        for place, way in enumerate(OFFERED[trouble.kind])
    )


def backup_line(backup: Backup, *, chosen: bool) -> BackupLine:
    """Sunday 22 November 2026, 18:04; 41 sessions, the last on 21 November 2026."""
    held = counted(translate("trouble", "%n session(s)", "", backup.sessions), backup.sessions)
    if backup.last_session is not None:
        held = translate("trouble", "{sessions}, the last on {day}").format(
            sessions=held, day=_day(backup.last_session)
        )
    made = backup.made_at.astimezone()
    return BackupLine(
        when=translate("trouble", "{day}, {time}").format(
            day=dated(
                made, translate("wording", "dddd d MMMM yyyy", "a date; see QDate::toString")
            ),
            time=time_of_day(made),
        ),
        holds=held,
        chosen=chosen,
    )


def _day(instant: datetime) -> str:
    return dated(instant, translate("wording", "d MMMM yyyy", "a date; see QDate::toString"))
