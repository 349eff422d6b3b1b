"""A part of a page that is written from the code, between two marks in the page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedBlock:
    """The block `name` of `page`, written by the file `writer`."""

    page: Path
    name: str
    writer: str

    @property
    def begin(self) -> str:
        return f"<!-- {self.name}: written by {self.writer} -->\n"

    @property
    def end(self) -> str:
        return f"\n<!-- /{self.name} -->"

    def read(self) -> str:
        """What the page holds there now."""
        _, _, rest = self.page.read_text(encoding="utf-8").partition(self.begin)
        return rest.partition(self.end)[0]

    def write(self, content: str) -> None:
        """Put `content` there."""
        text = self.page.read_text(encoding="utf-8")
        before, _, rest = text.partition(self.begin)
        _, _, after = rest.partition(self.end)
        self.page.write_text(before + self.begin + content + self.end + after, encoding="utf-8")
