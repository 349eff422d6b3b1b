"""People made up at random: any knee, any way of telling, any way of keeping to the plan."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.simulation.person import Person, Running, Tells, Trouble

WEEKS = 6
LOADED = ("wall-calf-strides", "roller-bridge", "door-frame-push", "leg-cycle-dribbles")

pains = st.integers(0, 10)
maybe = st.none() | pains

troubles = st.builds(
    Trouble,
    sets=st.dictionaries(st.sampled_from(LOADED), pains, max_size=1),
    after=maybe,
    before=maybe,
    sore=st.booleans(),
    morning=maybe,
)

levels = st.sampled_from((0, 0, 1, 2, 3, 4, 6))

people = st.builds(
    Person,
    name=st.just("Somebody"),
    weeks=st.just(WEEKS),
    tells=st.frozensets(st.sampled_from(Tells)) | st.just(frozenset(Tells)),
    everyday=st.builds(lambda first, later: {1: first, 22: later}, levels, levels),
    troubles=st.dictionaries(st.integers(2, WEEKS * 7), troubles, max_size=4),
    trains_first=st.booleans(),
    accepts=st.sampled_from((True, True, True, False)),
    away=st.sampled_from(((), (), (range(15, 27),), (range(12, 36),))),
    weekdays=st.sampled_from((None, None, frozenset({1, 4}), frozenset({0, 2, 5}))),
    misses=st.sampled_from((0, 0, 3)),
    days=st.sampled_from((None, None, 2, 4)),
    minutes=st.sampled_from((None, None, 10)),
    running=st.none() | st.builds(Running, pains=st.dictionaries(st.integers(1, 9), pains)),
)
