"""Checks of values. A failed check says in one sentence what is wrong and how to correct it."""


def require(holds: bool, otherwise: str) -> None:
    """Raise `ValueError(otherwise)` unless `holds` is true. The text names the key, what is wrong
    and how to correct it.
    """
    if not holds:
        raise ValueError(otherwise)


def check_score(name: str, value: int | None) -> None:
    """Raise `ValueError` unless `value` is None or a whole number from 0 to 10 (pain, NPRS; effort,
    RPE). None means that no answer was given; 0 is an answer.
    """
    require(
        value is None or (type(value) is int and 0 <= value <= 10),
        f"{name}: {value} is not a whole number from 0 to 10; leave it out if it is not known",
    )
