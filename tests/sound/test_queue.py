"""One sentence at a time, none late, none over a count-down beep."""

from __future__ import annotations

from rehab_desktop.sound.queue import SpeechQueue

MS = 1_000_000


def said(queue: SpeechQueue, now: int) -> str | None:
    sentence = queue.take(now * MS)
    return None if sentence is None else sentence.text


def test_a_sentence_is_said_when_it_is_due_and_not_before() -> None:
    queue = SpeechQueue()
    queue.add("Halfway", due=100 * MS)
    assert said(queue, 99) is None
    assert queue.wake_at() == 100 * MS
    assert said(queue, 100) == "Halfway"
    assert said(queue, 101) is None


def test_never_two_at_once_the_second_waits_for_the_first() -> None:
    queue = SpeechQueue()
    queue.add("Rest", due=0)
    queue.add("Next: the left leg", due=10 * MS)
    assert said(queue, 10) == "Rest"
    assert said(queue, 20) is None
    assert queue.wake_at() is None
    queue.done()
    assert said(queue, 500) == "Next: the left leg"


def test_a_sentence_more_than_700_ms_late_is_dropped() -> None:
    queue = SpeechQueue()
    queue.add("Rest", due=0)
    queue.add("On time", due=1 * MS)
    assert said(queue, 701) == "On time"
    queue.done()
    assert said(queue, 702) is None
    queue.add("Just in time", due=0)
    assert said(queue, 700) == "Just in time"


def test_nothing_begins_over_a_beep() -> None:
    queue = SpeechQueue()
    queue.add("Halfway", due=0)
    queue.duck(0)
    assert said(queue, 249) is None
    assert queue.wake_at() == 250 * MS
    assert said(queue, 250) == "Halfway"


def test_the_same_words_are_not_said_twice() -> None:
    queue = SpeechQueue()
    queue.add("Breathe in", due=0)
    queue.add("Breathe in", due=5 * MS)
    assert said(queue, 5) == "Breathe in"
    queue.done()
    assert said(queue, 6) is None


def test_the_queue_stays_short_and_the_oldest_gives_way() -> None:
    queue = SpeechQueue()
    for number in range(5):
        queue.add(f"sentence {number}", due=number * MS)
    heard = []
    while (text := said(queue, 10)) is not None:
        heard.append(text)
        queue.done()
    assert heard == ["sentence 2", "sentence 3", "sentence 4"]


def test_hushing_forgets_what_waits_and_frees_the_voice() -> None:
    queue = SpeechQueue()
    queue.add("Rest", due=0)
    queue.add("Halfway", due=0)
    assert said(queue, 0) == "Rest"
    queue.clear()
    assert said(queue, 0) is None
    queue.add("Paused", due=0)
    assert said(queue, 0) == "Paused"
