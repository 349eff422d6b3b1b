"""The numbers of an item that can be changed: their names, what they are now, how far they go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.exercise import Exercise, PhaseKind
from rehab_desktop.core.content.item_numbers import BREATH_KEYS, COUNTS, limits_of, number_of
from rehab_desktop.core.content.routine import LIMITS, Item, TimedBlock
from rehab_desktop.text.item_text import label_of
from rehab_desktop.text.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """One number. `own` says that it differs from the card on purpose; `standard` is the card's;
    `trouble` why the last entry was refused.
    """

    key: str
    label: str
    value: str
    unit: str
    standard: str
    own: bool
    trouble: str


def item_fields(
    item: Item | TimedBlock, card: Exercise | None, trouble: Mapping[str, str]
) -> Iterator[FieldLine]:
    """The numbers of this item in the order in which they are offered."""
    if isinstance(item, TimedBlock):
        yield field("seconds", item.seconds, trouble=trouble)
        return
    assert card is not None
    standard = card.level(item.level).dose
    now = dose_of(item, card)
    for key in LIMITS:
        if key in own_parts(standard):
            own = getattr(item, key)
            usual = number_of(key, standard)
            yield field(
                key,
                number_of(key, now),
                usual=usual,
                own=own is not None and own != usual,
                trouble=trouble,
                breaths=any(p.kind is PhaseKind.INHALE for p in standard.phases),
            )


def field(
    key: str,
    value: float,
    *,
    trouble: Mapping[str, str],
    usual: float | None = None,
    own: bool = False,
    breaths: bool = False,
) -> FieldLine:
    """One number as a line."""
    return FieldLine(
        key=key,
        label=label_of(key, breaths=breaths),
        value=shown(value),
        unit="" if key in COUNTS else translate("routines", "s"),
        standard=translate("routines", "Card: {n}").format(n=shown(usual))
        if own and usual is not None
        else "",
        own=own,
        trouble=trouble.get(key, ""),
    )


def range_text(key: str, *, breaths: bool = False) -> str:
    """Why a number was refused: what it may be."""
    least, most = limits_of(key)
    if key in BREATH_KEYS:
        pattern = translate(
            "routines",
            "{name}: {least} to {most} s. Other counts may make you light-headed "
            "(clinical judgement).",
        )
    elif key in COUNTS:
        pattern = translate("routines", "{name}: a whole number from {least} to {most}.")
    else:
        pattern = translate("routines", "{name}: {least} to {most} s.")
    name = label_of(key, breaths=breaths)
    return pattern.format(name=name, least=shown(least), most=shown(most))


def parsed(key: str, text: str) -> float | None:
    """The number typed, in the person's own way of writing or with a point; None where it is none
    or out of range.
    """
    cleaned = text.strip()
    number, sound = QLocale().toDouble(cleaned)
    if not sound:
        number, sound = QLocale.c().toDouble(cleaned)
    least, most = limits_of(key)
    whole = key not in COUNTS or number == int(number)
    return number if sound and whole and least <= number <= most else None


def shown(value: float) -> str:
    """A number as a person writes it."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    text = locale.toString(float(value), "f", 2 if value % 1 else 0)
    point = locale.decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text
