"""Futures made of other futures, so that nobody waits and no fault is lost on the way.

What follows an answer runs on the thread on which that answer comes. What it raises becomes the
fault of the new future; so does whatever the future before it failed with.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

Asked = TypeVar("Asked")
Made = TypeVar("Made")


def done(value: Made) -> Future[Made]:
    """One that has its answer already."""
    answer: Future[Made] = Future()
    answer.set_result(value)
    return answer


def failed(error: BaseException) -> Future[Any]:
    """One that has failed already."""
    answer: Future[Any] = Future()
    answer.set_exception(error)
    return answer


def attempt(do: Callable[[], Made]) -> Future[Made]:
    """What is made now, on this thread; a fault is the future's."""
    answer: Future[Made] = Future()
    _settle(answer, do)
    return answer


def then(asked: Future[Asked], make: Callable[[Asked], Made]) -> Future[Made]:
    """What `make` makes of the answer."""
    return at_end(asked, lambda: make(asked.result()))


def then_ask(asked: Future[Asked], ask: Callable[[Asked], Future[Made]]) -> Future[Made]:
    """What the future answers that `ask` makes of the answer."""
    answer: Future[Made] = Future()

    def arrived(more: Future[Future[Made]]) -> None:
        if (error := more.exception()) is not None:
            answer.set_exception(error)
        else:
            more.result().add_done_callback(lambda last: _settle(answer, last.result))

    then(asked, ask).add_done_callback(arrived)
    return answer


def both(first: Future[Any], second: Future[Any]) -> Future[None]:
    """Done when both are, well or not; the fault of the first is told before the second's."""

    def neither_failed() -> None:
        first.result()
        second.result()

    return then_ask(at_end(first, lambda: None), lambda _: at_end(second, neither_failed))


def at_end(asked: Future[Any], make: Callable[[], Made]) -> Future[Made]:
    """What `make` makes once the other has its answer or has failed."""
    answer: Future[Made] = Future()
    asked.add_done_callback(lambda _: _settle(answer, make))
    return answer


def _settle(answer: Future[Made], make: Callable[[], Made]) -> None:
    try:
        made = make()
    except BaseException as error:  # as the executor does: nobody is to wait for ever
        answer.set_exception(error)
    else:
        answer.set_result(made)
