"""Which sign an exercise that rests is told to rest for."""

from __future__ import annotations

from datetime import date, timedelta

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.programme.dosing import DoseChangeKind, todays_routine
from rehab_desktop.core.programme.limits import limits_of
from rehab_desktop.core.programme.log import ExerciseSummary, ProgrammeLog, TrainedSession
from rehab_desktop.core.programme.regression import settle
from rehab_desktop.core.programme.signs import signs

CATALOGUE = load_catalogue(paths.CATALOGUE)
TODAY = date(2026, 5, 1)


def test_what_hurt_itself_rests_for_that_and_not_for_what_hurt_after_it() -> None:
    works = tuple(
        ExerciseSummary(
            exercise=one, level=CATALOGUE.exercises[one].default_level, done=6, sets=6, pain=pain
        )
        for one, pain in (("roller-bridge", 8), ("door-frame-push", 7))
    )
    day = TODAY - timedelta(days=1)
    told = ProgrammeLog(sessions=(TrainedSession(id="s", day=day, completed=True, works=works),))
    cards, guide = CATALOGUE.exercises, CATALOGUE.programme
    found = signs(told, cards, TODAY)
    facts = settle(told, cards, guide, found, TODAY).facts
    limits = limits_of(facts, cards, guide, found, TODAY)
    today = todays_routine(CATALOGUE.routines["strength"], cards, facts, guide, limits)
    rests = {one.exercise: one.sign for one in today.changes if one.what is DoseChangeKind.RESTS}
    pains = {name: sign.pain for name, sign in rests.items() if sign is not None}
    assert pains == {"roller-bridge": 8, "door-frame-push": 7}
