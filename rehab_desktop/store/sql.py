"""Transactions and plain rows of an open database. It does not depend on the driver."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

Parameters = Sequence[Any] | Mapping[str, Any]


class Statements(Protocol):
    """What is needed from an open database; sqlite-utils' `Database` has it."""

    def execute(self, sql: str, parameters: Any = ...) -> Any: ...
    def query(self, sql: str, params: Any = ...) -> Iterator[dict[str, Any]]: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...


@contextmanager
def transaction(db: Statements) -> Iterator[None]:
    """All of the block or nothing of it. When it ends without an error, the change is on the disk.

    sqlite-utils' own `atomic()` takes the write lock later, when failing would lose work that was
    done.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except BaseException:
        db.rollback()
        raise


def all_rows(db: Statements, sql: str, parameters: Parameters = ()) -> list[dict[str, Any]]:
    """Every row, by column name."""
    return list(db.query(sql, parameters))


def first_row(db: Statements, sql: str, parameters: Parameters = ()) -> dict[str, Any] | None:
    """The first row by column name, or None where there is none."""
    return next(iter(all_rows(db, sql, parameters)), None)
