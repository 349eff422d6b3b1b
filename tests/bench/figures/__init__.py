"""The figures, in the order of the table: one file for each family."""

from tests.bench.figure import Figure
from tests.bench.figures import (
    clinic,
    cues,
    encrypted,
    history,
    imports,
    installed,
    picture,
    processor,
    recording,
    screens,
    soak,
    start,
    trail,
)

FIGURES: tuple[Figure, ...] = (
    *start.FIGURES,
    *processor.FIGURES,
    *cues.FIGURES,
    *picture.FIGURES,
    *soak.FIGURES,
    *history.FIGURES,
    *recording.FIGURES,
    *encrypted.FIGURES,
    *trail.FIGURES,
    *screens.FIGURES,
    *clinic.FIGURES,
    *imports.FIGURES,
    *installed.FIGURES,
)
