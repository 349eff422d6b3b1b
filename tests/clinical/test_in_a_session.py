"""What a knee pain asks for in the session it is told in agrees with the days after it."""

from __future__ import annotations

import pytest

from rehab_desktop.app.hurting import asked_in
from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import Ask
from rehab_desktop.core.programme.todays_plan import DayKind
from tests.clinical.person import (
    BREATHS_90,
    BRIDGE,
    CALF,
    CARDS,
    DRIBBLES,
    EVENING,
    ROTATIONS,
    ROUTINES,
    Person,
)

LIBRARY = Library(exercises=CARDS, routines=ROUTINES, clips={})


@pytest.mark.parametrize("exercise", [BREATHS_90, ROTATIONS, CALF, BRIDGE, DRIBBLES])
@pytest.mark.parametrize("pain", range(11))
def test_the_session_ends_exactly_where_the_day_has_no_training_left(
    exercise: str, pain: int
) -> None:
    """Given a pain told in any exercise, when it is one that ends the session, then that evening
    and the next day have no training; when it is not, both may have.
    """
    person = Person()
    person.trains(0, exercise, pain={exercise: pain}, after=None)
    ends = asked_in(exercise, pain, LIBRARY) is Ask.END
    assert ends is (pain >= 6)
    for day, hour in ((0, EVENING), (1, 12)):
        assert (person.plan(day, hour).limits.nothing is not None) is ends


@pytest.mark.parametrize("pain", range(11))
@pytest.mark.parametrize("everyday", [0, 2, 3])
def test_a_limit_of_the_card_is_never_above_the_lights(pain: int, everyday: int) -> None:
    """Given standing rotations, whose card stops above 2 (3 with an everyday pain of 3), when a
    pain is told in them, then that limit decides and not the amber light; drills do the same.
    """
    limit = 3 if everyday == 3 else 2
    for exercise in (ROTATIONS, DRIBBLES):
        asked = asked_in(exercise, pain, LIBRARY, everyday=everyday)
        assert asked.stops is (pain > limit)


def test_every_number_in_a_stop_sign_is_the_one_that_decides() -> None:
    """Given every card, when a stop sign names a knee pain, then exactly from above it the session
    says to stop, so that the panel and the sign beside it never disagree.
    """
    for card in CARDS.values():
        for sign in card.stop:
            knee = sign.text.startswith(("Knee pain above", "Kneecap pain above"))
            if knee:
                limit = int(sign.text.split("above ")[1][0])
                assert not asked_in(card.id, limit, LIBRARY).stops, card.id
                assert asked_in(card.id, limit + 1, LIBRARY).stops, card.id


def test_a_pain_told_while_getting_ready_leaves_the_day_without_training() -> None:
    """Given a session in which 7 was told before the first set, when what follows is asked for,
    then today and the next day are without training.
    """
    person = Person()
    person.trains(0, *(CALF, BRIDGE), before=7)
    assert person.plan(0, EVENING).course is DayKind.REST
    assert person.plan(1).course is DayKind.REST
