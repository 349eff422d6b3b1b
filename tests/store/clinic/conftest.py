"""A clinic in a file for each test, with one person who has something of everything."""

from __future__ import annotations

import pytest

from rehab_desktop.store.history import SqliteHistory
from tests.store.clinic.builders import ClinicStores, fill, open_clinic


@pytest.fixture
def empty(history: SqliteHistory) -> ClinicStores:
    """A clinic without people."""
    return open_clinic(history)


@pytest.fixture
def clinic(empty: ClinicStores) -> ClinicStores:
    """Anna has two signed versions, a visit with a signed note, and an amendment."""
    fill(empty)
    return empty
