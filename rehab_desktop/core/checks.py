"""Refuse nonsense with a sentence a person can act on."""


def require(holds: bool, otherwise: str) -> None:
    """Raise `ValueError(otherwise)` unless `holds`; `otherwise` names the key, what is wrong and
    the remedy.
    """
    if not holds:
        raise ValueError(otherwise)


def check_score(name: str, value: int | None) -> None:
    """Refuse anything but None or a whole number 0-10 (NPRS pain, RPE effort). 0 is a value, not
    nothing.
    """
    require(
        value is None or (type(value) is int and 0 <= value <= 10),
        f"{name}: {value} is not a whole number from 0 to 10; leave it out if it is not known",
    )
