"""The people of docs/programme.md. Each is one way in which somebody uses the app, or does not."""

from __future__ import annotations

from tests.simulation.person import EVERYTHING, Person, Running, Tells, Trouble

SORE = Trouble(sore=True, morning=3)

PEOPLE = (
    Person(
        name="Diligent and pain-free",
        about="Does what is due, answers everything, has no pain at all. Shows how fast the "
        "programme goes where nothing holds it up.",
        reaches_the_top=True,
    ),
    Person(
        name="A sore morning now and then",
        about="As diligent. On about every twelfth morning the knee is not back to its usual (3).",
        troubles=dict.fromkeys(range(10, 113, 12), SORE),
    ),
    Person(
        name="Constant pain of 3",
        about="The knee hurts 3 in daily life, before and after each session, and that never "
        "changes. Tells all of it.",
        everyday={1: 3},
    ),
    Person(
        name="Constant pain of 3, everyday pain never told",
        about="The same knee. Answers before and after sessions and in the morning, but passes "
        "over the question about daily life.",
        everyday={1: 3},
        tells=EVERYTHING - {Tells.EVERYDAY},
    ),
    Person(
        name="A usual knee",
        about="Pain of 4 in daily life that goes to 3 in week 3 and, with a bad spell of 4 in week "
        "6, to 2 in week 9 and 1 in week 12; strength hurts 5 on one day of week 2.",
        everyday={1: 4, 15: 3, 36: 4, 43: 3, 57: 2, 78: 1},
        troubles={8: Trouble(sets={"wall-calf-strides": 5})},
    ),
    Person(
        name="A red knee after a session",
        about="Pain of 8 after the sessions of one day in week 3; nothing before and after.",
        troubles=dict.fromkeys(range(15, 17), Trouble(after=8)),
    ),
    Person(
        name="Everyday pain of 6",
        about="Pain of 6 in daily life that goes to 4 in week 7 and 2 in week 11. Tells all of it.",
        everyday={1: 6, 43: 4, 71: 2},
    ),
    Person(
        name="Flare-up in week 5",
        about="Pain of 7 in the roller bridge on the first day of week 5, then two sore mornings; "
        "before and after that no pain.",
        troubles={
            29: Trouble(sets={"roller-bridge": 7}, after=5),
            30: Trouble(sore=True, morning=4),
            31: Trouble(sore=True, morning=4),
        },
    ),
    Person(
        name="Never answers anything",
        about="Trains and does as recommended, but tells nothing that can be left out: no everyday "
        "pain, no morning, nothing before and after a session.",
        tells=frozenset(),
    ),
    Person(
        name="Trains before answering the morning",
        about="Pain-free. Does the session at half past six, before the app can ask about the "
        "morning, and answers what is still asked afterwards.",
        trains_first=True,
    ),
    Person(
        name="Misses days",
        about="Pain-free. Every third day nothing is done, whatever is due.",
        misses=3,
    ),
    Person(
        name="Misses a whole week",
        about="Pain-free. Does not open the app in week 6 and part of week 7 (12 days).",
        away=(range(36, 48),),
    ),
    Person(
        name="Stops at week 6",
        about="Pain-free and diligent for six weeks, then never opens the app again.",
        away=(range(43, 113),),
    ),
    Person(
        name="Returns after three months",
        about="Diligent for six weeks, away for thirteen, then diligent again for six.",
        weeks=25,
        away=(range(43, 134),),
    ),
    Person(
        name="Two days a week, told on the first page",
        about="Pain-free. Has two days a week and says so at the start.",
        days=2,
    ),
    Person(
        name="Two days a week, not told",
        about="Pain-free. Has two days a week, says nothing about it, and does on those days what "
        "is due.",
        weekdays=frozenset({1, 4}),
    ),
    Person(
        name="Ten minutes a day, told on the first page",
        about="Pain-free. Has ten minutes a day and says so; gets the short routines.",
        minutes=10,
    ),
    Person(
        name="Everyday pain of 5",
        about="Pain of 5 in daily life that goes to 4 in week 5, 3 in week 8 and 2 in week 11. "
        "Tells all of it.",
        everyday={1: 5, 29: 4, 50: 3, 71: 2},
    ),
    Person(
        name="Red in a drill",
        about="Pain of 4 in the leg-cycle dribbles in week 4; nothing before and after.",
        troubles={day: Trouble(sets={"leg-cycle-dribbles": 4}) for day in range(22, 29)},
    ),
    Person(
        name="A runner whose run hurts",
        about="Runs every second day as the app allows; the sixth run hurts 4. The exercises do "
        "not hurt.",
        running=Running(pains={6: 4}),
    ),
    Person(
        name="Declines every step",
        about="Pain-free and diligent, but says no to each recommendation.",
        accepts=False,
    ),
)
