"""Futures made of other futures: the answer goes on, a fault is told, and nobody waits for ever."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from rehab_desktop.app.futures import at_end, attempt, both, done, failed, then, then_ask


class Broken(Exception):
    """A fault of a test."""


class AlsoBroken(Exception):
    """Another one."""


def broken(_: object) -> int:
    raise Broken


def never_asked(_: object) -> Future[int]:
    raise Broken


def test_what_follows_is_made_of_the_answer_when_it_comes() -> None:
    asked: Future[int] = Future()
    made = then(asked, lambda found: found + 1)
    assert not made.done()
    asked.set_result(1)
    assert made.result() == 2


def test_a_fault_is_passed_on_and_nothing_is_made() -> None:
    made: list[int] = []
    assert isinstance(then(failed(Broken()), made.append).exception(), Broken)
    assert made == []


def test_what_cannot_be_made_is_told_too() -> None:
    assert isinstance(then(done(1), broken).exception(), Broken)


def test_asking_on_waits_for_the_second_answer() -> None:
    second: Future[str] = Future()
    answer = then_ask(done(1), lambda _: second)
    assert not answer.done()
    second.set_result("two")
    assert answer.result() == "two"


@pytest.mark.parametrize(
    "answer",
    [
        then_ask(failed(Broken()), lambda _: done(2)),
        then_ask(done(1), lambda _: failed(Broken())),
        then_ask(done(1), never_asked),
    ],
    ids=["first", "second", "asking"],
)
def test_asking_on_tells_whatever_fails(answer: Future[int]) -> None:
    assert isinstance(answer.exception(), Broken)


def test_both_are_waited_for_in_either_order() -> None:
    first: Future[int] = Future()
    second: Future[int] = Future()
    answer = both(first, second)
    second.set_result(2)
    assert not answer.done()
    first.set_result(1)
    assert answer.result() is None


def test_the_second_is_waited_for_where_the_first_failed() -> None:
    second: Future[int] = Future()
    answer = both(failed(Broken()), second)
    assert not answer.done()
    second.set_exception(AlsoBroken())
    assert isinstance(answer.exception(), Broken)


def test_the_fault_of_the_second_is_told_where_the_first_has_none() -> None:
    assert isinstance(both(done(1), failed(AlsoBroken())).exception(), AlsoBroken)


def test_one_that_is_cancelled_ends_what_waits_for_it() -> None:
    asked: Future[int] = Future()
    made = then(asked, lambda found: found)
    asked.cancel()
    assert made.done()


def test_what_comes_at_the_end_comes_after_a_fault_too() -> None:
    assert at_end(failed(Broken()), lambda: 3).result() == 3


def test_what_is_attempted_now_is_an_answer_or_a_fault() -> None:
    assert attempt(lambda: 4).result() == 4
    assert isinstance(attempt(lambda: broken(None)).exception(), Broken)
