"""The words of the faults, which stand with their kinds in the core and are in English there."""

from __future__ import annotations

from words.ts_file import Text

CONTEXT = "faults"


def collect() -> set[Text]:
    """The cause and the remedy of every kind of fault."""
    from rehab_desktop.core.faults import NEAREST, Fault

    words = {NEAREST, *(one for fault in Fault for one in fault.value)}
    return {Text(context=CONTEXT, source=one) for one in words}
