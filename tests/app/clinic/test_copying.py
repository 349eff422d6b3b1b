"""A copy of a person's record that cannot be made says why, and writes no file."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.app.clinic.copying import Copying
from rehab_desktop.app.exporting import ExportFailed, NotWritten
from rehab_desktop.app.futures import failed
from rehab_desktop.core.clinic.person import Role
from rehab_desktop.core.clinic.person_copy import CopiedRecord
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.whole_file import whole_file

NOW = datetime(2026, 5, 1, 18, 4, tzinfo=UTC)
ME = Author(therapist="t-1", at=NOW)


class Refusing:
    """A store that cannot give the record."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def record(self, person: str, author: Author) -> Future[CopiedRecord]:
        return failed(self._error)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NotAllowed(Role.ASSISTANT, Right.COPY_OWN), NotAllowed),
        (LookupError("p-1"), LookupError),
        (OSError("the disk"), ExportFailed),
    ],
)
def test_a_record_that_is_not_given_makes_no_file(
    tmp_path: Path, error: Exception, told: type[Exception]
) -> None:
    copying = Copying(
        clinic="Practice at the Old Mill",
        store=Refusing(error),  # type: ignore[arg-type]  # asked for the record only
        texts=None,  # type: ignore[arg-type]  # not reached
        writer=lambda *_: None,
        place=whole_file,
        wall=lambda: NOW,
    )
    path = tmp_path / "OB-1-2026-05-01.zip"
    with pytest.raises(told) as raised:
        copying.start("p-1", str(path), ME).done.result()
    copying.close()
    assert not path.exists()
    if isinstance(raised.value, ExportFailed):
        assert raised.value.fault is NotWritten.HISTORY
