"""The clinical numbers, each with the source it stands on: who changes one has to come by here."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content import safety
from tests.clinical.person import CARDS, CATALOGUE, GUIDE

NUMBERS = [
    ("green up to 2 of 10", lambda: safety.GREEN_UP_TO, 2, "trekpain, trekrun"),
    ("amber up to 5 of 10", lambda: safety.AMBER_UP_TO, 5, "trekpain, painmodel"),
    ("everyday pain of 3 is worked with", lambda: safety.WORKABLE_UP_TO, 3, "CJ"),
    ("running and drills up to 2 of 10", lambda: GUIDE.return_to_run.highest, 2, "trekrun"),
    ("two good sessions earn a step", lambda: GUIDE.growth.sessions, 2, "empower, CJ"),
    ("a third less", lambda: GUIDE.back.share, 0.67, "CJ"),
    ("two whole days of rest", lambda: GUIDE.back.rest_days, 2, "CJ"),
    ("no step up for a week after red", lambda: GUIDE.back.calm_days, 7, "CJ"),
    ("a change that counts: 2 points", lambda: GUIDE.back.change, 2, "crossley2004, nprsmcid"),
    ("everyday pain is asked every 14 days", lambda: GUIDE.everyday.ask_days, 14, "CJ"),
    ("drills at an everyday pain of 2", lambda: GUIDE.everyday.drills_up_to, 2, "trekrun"),
    ("strength up to an everyday 5", lambda: GUIDE.everyday.strength_up_to, 5, "painmodel"),
    ("reviews after weeks 6 and 12", lambda: GUIDE.review_weeks, (6, 12), "pfpdose, molgaard, CJ"),
    ("48 hours between drills", lambda: GUIDE.strands["control"].gap_days, 2, "CJ"),  # type: ignore[index]
    ("high knees weekly three times", lambda: GUIDE.gate.weekly_sessions, 3, "plyovol"),
    ("a step an exercise a week", lambda: GUIDE.growth.days_between, 7, "CJ"),
    ("variations of strength from Load on", lambda: GUIDE.growth.variations_from, "load", "CJ"),
    ("one unbroken 60 s before one leg", lambda: hold("1d"), 60, "article"),
]


def hold(level: str) -> float:
    dose = CARDS["roller-bridge"].level(level).dose
    return max(phase.seconds for phase in dose.phases)


@pytest.mark.parametrize(("what", "read", "value", "basis"), NUMBERS, ids=[n[0] for n in NUMBERS])
def test_this_number_stands_on_this_source(
    what: str, read: object, value: object, basis: str
) -> None:
    """Given the number named here, when it is changed, then this case asks for its source."""
    assert read() == value, f"{what}: rests on {basis}"  # type: ignore[operator]
    known = {*CATALOGUE.sources, "CJ"}
    assert {one.strip() for one in basis.split(",")} <= known
