"""Asked against done, in words: what was measured, what was told, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from rehab_desktop.core.clinic.comparison import AskedAndDone
from rehab_desktop.core.clinic.visit import DoneAtHome
from rehab_desktop.text.clinic.names import day_in_note, out_of_ten
from rehab_desktop.text.programme_text import and_of
from rehab_desktop.text.wording import clock, counted, translate

NS = 1_000_000_000


def days_done(home: AskedAndDone) -> str:
    """4 of 5 days; empty where none was asked."""
    if not home.days_asked:
        return ""
    said = translate("clinic", "{done} of %n day(s)", "", home.days_asked)
    return counted(said, home.days_asked).format(done=home.days_done)


def sets_done(home: AskedAndDone) -> str:
    """12 of 15 sets; empty where none was asked."""
    return sets_of(home.sets_done, home.sets_asked) if home.sets_asked else ""


def sets_of(done: int, asked: int) -> str:
    """12 of 15 sets."""
    said = translate("clinic", "{done} of %n set(s)", "", asked)
    return counted(said, asked).format(done=done)


def held(home: AskedAndDone) -> str:
    """3:10 of 4:00 held; empty where no set with a clock was asked."""
    if not home.seconds_asked:
        return ""
    return translate("clinic", "{done} of {asked} held").format(
        done=clock(round(home.seconds_held * NS)), asked=clock(round(home.seconds_asked * NS))
    )


def home_text(home: AskedAndDone) -> str:
    """4 of 5 days, 12 of 15 sets, 1 set cut short, pain up to 3/10."""
    return ", ".join(part for part in _home(home) if part)


def cut_short(sets: int) -> str:
    """1 set cut short; empty for none."""
    return counted(translate("clinic", "%n set(s) cut short", "", sets), sets) if sets else ""


def pain_up_to(pain: int | None) -> str:
    """Pain up to 3/10; empty where none was told. 0 was told."""
    if pain is None:
        return ""
    return translate("clinic", "pain up to {pain}").format(pain=out_of_ten(pain))


def no_word(days: int, word: date | None) -> str:
    """On how many days nothing is known, and the last day that is. It never says that nothing was
    done: days can lie apart, and those told by mouth are not among them.
    """
    if word is None:
        said = translate("clinic", "No word from home yet (%n day(s))", "", days)
        return counted(said, days)
    said = translate("clinic", "No word from home of %n day(s), the last is of {day}", "", days)
    return counted(said, days).format(day=day_in_note(word))


def told_text(told: Mapping[DoneAtHome, int]) -> str:
    """Told by mouth: everything on 2 days, nothing on 1 day; empty where nothing was told."""
    parts = [
        said(days)
        for done, said in (
            (DoneAtHome.ALL, _everything),
            (DoneAtHome.SOME, _part),
            (DoneAtHome.NONE, _nothing),
        )
        if (days := told.get(done, 0))
    ]
    return (
        translate("clinic", "Told by mouth: {parts}").format(parts=and_of(parts)) if parts else ""
    )


def _everything(days: int) -> str:
    return counted(translate("clinic", "everything on %n day(s)", "", days), days)


def _part(days: int) -> str:
    return counted(translate("clinic", "a part on %n day(s)", "", days), days)


def _nothing(days: int) -> str:
    return counted(translate("clinic", "nothing on %n day(s)", "", days), days)


def _home(home: AskedAndDone) -> Iterator[str]:
    yield days_done(home)
    yield sets_done(home)
    yield cut_short(home.sets_cut_short)
    if extra := home.sets_unasked:
        yield counted(translate("clinic", "%n set(s) that were not asked", "", extra), extra)
    yield pain_up_to(home.highest_pain)
