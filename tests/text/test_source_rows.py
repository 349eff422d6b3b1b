import pytest

from rehab_desktop.core.content.exercise import Source
from rehab_desktop.text.source_rows import basis_text

SOURCES = {
    id_: Source(id=id_, title=title, url="", read="")
    for id_, title in (("crossley2004", "Outcome measures (Crossley 2004)"), ("wall", "Wall drill"))
}


@pytest.mark.parametrize(
    ("basis", "said", "short"),
    [
        (
            ("crossley2004", "wall"),
            "Outcome measures (Crossley 2004); Wall drill",
            "Outcome measures; Wall drill",
        ),
        (("wall", "CJ"), "Wall drill; clinical judgement", "Wall drill; clinical judgement"),
        (("CJ",), "Clinical judgement, no source found", "clinical judgement"),
        (("gone",), "", ""),
        ((), "", ""),
    ],
)
def test_a_basis_is_worded_by_its_titles_and_as_clinical_judgement(
    basis: tuple[str, ...], said: str, short: str
) -> None:
    assert basis_text(basis, SOURCES) == said
    assert basis_text(basis, SOURCES, short=True) == short
