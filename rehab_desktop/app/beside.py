"""Work that takes longer than a picture, done beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def beside(work: Callable[[], T], name: str) -> Future[T]:
    """Do `work` on a thread of its own, called `name`; the future has its answer or its error. The
    program does not end before it is done.
    """
    future: Future[T] = Future()

    def do() -> None:
        try:
            answer = work()
        except BaseException as error:  # whoever asked is told, whatever it was
            future.set_exception(error)
        else:
            future.set_result(answer)

    Thread(target=do, name=name).start()
    return future
