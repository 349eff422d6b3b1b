"""Refuse nonsense with a sentence a person can act on."""


def require(holds: bool, otherwise: str) -> None:
    """Raise `ValueError(otherwise)` unless `holds`; `otherwise` names the key, what is wrong and
    the remedy.
    """
    if not holds:
        raise ValueError(otherwise)
