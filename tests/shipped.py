"""The shipped catalogue and the library over it, read once for all tests."""

from __future__ import annotations

from functools import cache

from rehab_desktop import paths
from rehab_desktop.app.library import Library
from rehab_desktop.catalogue.clips import load_clips
from rehab_desktop.catalogue.load import Catalogue, load_catalogue


@cache
def catalogue() -> Catalogue:
    return load_catalogue(paths.CATALOGUE)


@cache
def library() -> Library:
    found = catalogue()
    return Library(
        exercises=found.exercises,
        routines=found.routines,
        clips=load_clips(paths.CLIPS),
    )
