"""The text of one part of a note while it is written, and where its drafted sentences stand in it.

A drafted sentence stays bound to its records wherever it is moved. Changed, it is touched; taken
out, it is remembered, so that it is not offered once more; put back as it was, it is untouched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rehab_desktop.core.clinic.note import Fragment
from rehab_desktop.core.clinic.plain_text import plain_text

NEW_LINE = "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedSentence:
    """A drafted sentence: the characters from `start` to before `end` of its part. Of one that was
    taken out both are the same.
    """

    fragment: Fragment
    start: int = 0
    end: int = 0

    @property
    def stands(self) -> bool:
        """Something of it is in the text."""
        return self.end > self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class PartText:
    """The text of a part and every sentence that was drafted for it."""

    text: str = ""
    sentences: tuple[DraftedSentence, ...] = ()

    @property
    def kept(self) -> str:
        """The text as a note keeps it."""
        return plain_text(self.text, lines=True)

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """The sentences as a note keeps them."""
        return tuple(one.fragment for one in self.sentences)

    def at(self, place: int) -> int | None:
        """Which sentence (from 0) the caret before this character is in or at the end of."""
        for number, one in enumerate(self.sentences):
            if one.stands and one.start <= place <= one.end:
                return number
        return None


def read_part(text: str, fragments: Iterable[Fragment]) -> PartText:
    """The part of a note with this text. Each sentence is where its words are found."""
    found: list[DraftedSentence] = []
    for fragment in fragments:
        start = _free(text, fragment.text, found)
        end = start + len(fragment.text)
        found.append(
            DraftedSentence(fragment=fragment, start=start, end=end)
            if start >= 0
            else _taken_out(fragment)
        )
    return PartText(text=text, sentences=tuple(found))


def drafted_part(fragments: Sequence[Fragment]) -> PartText:
    """A part that begins with these sentences, one a line."""
    return read_part(NEW_LINE.join(one.text for one in fragments), fragments)


def with_sentence(part: PartText, fragment: Fragment) -> PartText:
    """The part with one more drafted sentence, as a line at its end."""
    text = part.text.rstrip()
    whole = f"{text}{NEW_LINE}{fragment.text}" if text else fragment.text
    changed = edited(part, whole)
    there = DraftedSentence(
        fragment=fragment, start=len(whole) - len(fragment.text), end=len(whole)
    )
    return replace(changed, sentences=(*changed.sentences, there))


def without_sentence(part: PartText, fragment: Fragment) -> PartText:
    """The part with one more sentence that was offered and not taken."""
    return replace(part, sentences=(*part.sentences, _taken_out(fragment)))


def edited(part: PartText, text: str) -> PartText:
    """The part after somebody changed its text at one place."""
    if text == part.text:
        return part
    start = _alike(part.text, text)
    end = len(part.text) - _alike(part.text[start:][::-1], text[start:][::-1])
    sentences = [
        _after(one, start, end, text, len(text) - len(part.text)) for one in part.sentences
    ]
    return PartText(text=text, sentences=_found_again(text, sentences))


def _alike(one: str, other: str) -> int:
    """How many letters two texts have in common before they differ."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _after(one: DraftedSentence, start: int, end: int, text: str, more: int) -> DraftedSentence:
    """The sentence in the new `text`, after the characters from `start` to before `end` of the old
    one were replaced by `more` than there were.
    """
    if not one.stands or one.end <= start:
        return one
    if one.start >= end:
        return replace(one, start=one.start + more, end=one.end + more)
    # What is typed in place of its first or last letters belongs to it; what reaches beyond it
    # does not.
    first = one.start if one.start <= start else end + more
    last = one.end + more if end <= one.end else start
    words = text[first:last]
    if not any(letter.isalnum() for letter in words):
        return _taken_out(one.fragment)
    return DraftedSentence(fragment=_worded(one.fragment, words), start=first, end=last)


def _worded(fragment: Fragment, words: str) -> Fragment:
    if words == fragment.original:
        return replace(fragment, text=words, touched=False, drafted="")
    kept = plain_text(words, lines=True)
    return replace(fragment, text=kept, touched=True, drafted=fragment.original)


def _taken_out(fragment: Fragment) -> DraftedSentence:
    return DraftedSentence(
        fragment=replace(fragment, text="", touched=True, drafted=fragment.original)
    )


def _found_again(text: str, sentences: list[DraftedSentence]) -> tuple[DraftedSentence, ...]:
    """Sentences whose first words are in the text again, as after an undo."""
    for number, one in enumerate(sentences):
        others = [other for other in sentences if other is not one and other.stands]
        if not one.fragment.touched:
            continue
        start = _free(text, one.fragment.original, others)
        if start >= 0:
            end = start + len(one.fragment.original)
            fragment = _worded(one.fragment, one.fragment.original)
            sentences[number] = DraftedSentence(fragment=fragment, start=start, end=end)
    return tuple(sentences)


def _free(text: str, words: str, taken: Iterable[DraftedSentence]) -> int:
    """Where these words stand and no other sentence does; -1 for nowhere."""
    known = [(one.start, one.end) for one in taken if one.stands]
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if all(end <= first or last <= start for first, last in known):
            return start
        start = text.find(words, start + 1)
    return -1
