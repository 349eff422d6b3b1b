"""Whom to see about pain that this programme is not made for. All of it is clinical judgement; what
waits for it stands in `core/programme/intake.py`.
"""

from __future__ import annotations

from collections.abc import Collection

from rehab_desktop.core.programme.intake import Place
from rehab_desktop.text.wording import translate

TOO_MUCH = 6
"""From this everyday pain (0-10) on somebody should look at the knee first (clinical judgement; a 6
is red in training too).
"""


def about_places(places: Collection[Place]) -> list[str]:
    """A sentence or two for each place that is not the kneecap, and what the programme is for."""
    told = {
        Place.BELOW: translate(
            "first",
            "Below the kneecap it is often the tendon, which asks for exercises of its own. Ask a"
            " physiotherapist or doctor first.",
        ),
        Place.OUTER: translate(
            "first",
            "On the outer side it is often the iliotibial band, which asks for other exercises. Ask"
            " a physiotherapist or doctor first.",
        ),
        Place.INNER: translate(
            "first",
            "Have the inner side looked at by a doctor or physiotherapist first, above all after a"
            " twist or with swelling.",
        ),
        Place.BEHIND: translate(
            "first",
            "Have pain behind the knee looked at by a doctor or physiotherapist first. See a doctor"
            " today if the calf is swollen, warm or painful at rest.",
        ),
        Place.ELSEWHERE: translate(
            "first",
            "With pain in the hip, the groin, the back or a bone, or after a fall or twist, see a"
            " doctor first.",
        ),
    }
    said = [sentence for place, sentence in told.items() if place in places]
    if said:
        said.append(
            translate(
                "first",
                "This programme is made for pain around the kneecap. Neither run nor hop until you"
                " have asked: running and running drills are left out until then.",
            )
        )
    return said


def about_everyday(pain: int | None) -> str:
    """What an everyday pain (0-10) asks for before the programme; empty where nothing."""
    if pain is None or pain < TOO_MUCH:
        return ""
    return translate(
        "first",
        "With 6 or more in daily life see a physiotherapist or doctor first. Until then mobility"
        " only, and no more of it than is comfortable.",
    )
