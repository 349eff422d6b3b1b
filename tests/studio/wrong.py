"""What the checks say of a pose file that was made wrong on purpose."""

from __future__ import annotations

from media.studio import checks, reading
from media.studio.clip import Clip


def failures(name: str, *changes: tuple[str, str]) -> dict[str, str]:
    """What the checks say of the clip once each old line of its pose file is the new one."""
    text = reading.read(name).source
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    found = checks.check(Clip(reading.parse(name, text)))
    return {finding.name: finding.detail for finding in found if not finding.good}
