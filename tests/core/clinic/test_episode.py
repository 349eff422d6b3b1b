"""Which episode of care is the current one."""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.clinic.episode import Episode, current_episode
from tests.core.clinic.build import MONDAY, PERSON, day_of


def episode(id_: str, opened: date, closed: date | None = None) -> Episode:
    return Episode(id=id_, person=PERSON.id, title=id_, opened_on=opened, closed_on=closed)


def test_the_open_one_is_current_whenever_it_began() -> None:
    knee = episode("knee", MONDAY)
    assert current_episode([knee, episode("calf", day_of(3), day_of(9))]) == knee


def test_of_several_open_ones_and_of_closed_ones_the_newest_is() -> None:
    knee, calf = episode("knee", MONDAY), episode("calf", day_of(3))
    assert current_episode([calf, knee]) == calf
    closed = [episode("knee", MONDAY, day_of(1)), episode("calf", day_of(3), day_of(3))]
    assert current_episode(closed) == closed[1]
    assert current_episode([]) is None
