"""Pictures side by side."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

CACHE = Path(__file__).with_name(".cache")
"""Rendered pictures and looks; never committed, safe to delete."""
COLUMNS = 4


def tiled(pictures: list[Image.Image], captions: list[str], columns: int = COLUMNS) -> Image.Image:
    """All pictures in rows, each with its caption in the corner."""
    columns = min(columns, len(pictures))
    width, height = pictures[0].size
    sheet = Image.new("RGB", (width * columns, height * -(-len(pictures) // columns)), "white")
    pen = ImageDraw.Draw(sheet)
    for number, (picture, caption) in enumerate(zip(pictures, captions, strict=True)):
        corner = (width * (number % columns), height * (number // columns))
        sheet.paste(picture, corner)
        pen.text((corner[0] + 6, corner[1] + 4), caption, fill=(40, 40, 40))
    return sheet
