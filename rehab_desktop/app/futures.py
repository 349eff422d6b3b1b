"""Futures made from other futures, so that no thread waits and no error is lost.

What follows a result runs on the thread on which that result arrives. An error raised there, or an
error of an earlier future, becomes the error of the new future.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

Asked = TypeVar("Asked")
Made = TypeVar("Made")


def done(value: Made) -> Future[Made]:
    """A future that already has this result."""
    answer: Future[Made] = Future()
    answer.set_result(value)
    return answer


def failed(error: BaseException) -> Future[Any]:
    """A future that has already failed with this error."""
    answer: Future[Any] = Future()
    answer.set_exception(error)
    return answer


def attempt(do: Callable[[], Made]) -> Future[Made]:
    """A future with the result or the error of `do`, which runs now on this thread."""
    answer: Future[Made] = Future()
    _settle(answer, do)
    return answer


def then(asked: Future[Asked], make: Callable[[Asked], Made]) -> Future[Made]:
    """A future with `make(result)` of another future."""
    return at_end(asked, lambda: make(asked.result()))


def then_ask(asked: Future[Asked], ask: Callable[[Asked], Future[Made]]) -> Future[Made]:
    """A future with the result of the future that `ask(result)` returns."""
    answer: Future[Made] = Future()

    def arrived(more: Future[Future[Made]]) -> None:
        if (error := more.exception()) is not None:
            answer.set_exception(error)
        else:
            more.result().add_done_callback(lambda last: _settle(answer, last.result))

    then(asked, ask).add_done_callback(arrived)
    return answer


def both(first: Future[Any], second: Future[Any]) -> Future[None]:
    """Done when both futures have ended. It fails with the error of the first, else with that of
    the second.
    """

    def neither_failed() -> None:
        first.result()
        second.result()

    return then_ask(at_end(first, lambda: None), lambda _: at_end(second, neither_failed))


def at_end(asked: Future[Any], make: Callable[[], Made]) -> Future[Made]:
    """A future with the result of `make`, which runs once the other future has ended, with a result
    or an error.
    """
    answer: Future[Made] = Future()
    asked.add_done_callback(lambda _: _settle(answer, make))
    return answer


def _settle(answer: Future[Made], make: Callable[[], Made]) -> None:
    try:
        made = make()
    except BaseException as error:  # as the executor does, so that nobody waits for ever
        answer.set_exception(error)
    else:
        answer.set_result(made)
