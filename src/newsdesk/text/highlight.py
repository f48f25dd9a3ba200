"""Which original letters a search means, and the part of a text that shows most of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.domain.query import Word
from newsdesk.text.tokens import Token, pieces, tokens

Span = tuple[int, int]
SNIPPET = 220


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds the words of a query in texts."""

    exact: frozenset[str]
    stems: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, words: Sequence[Word]) -> Matcher:
        """A matcher for all words that are not negated."""
        exact: set[str] = set()
        stems: set[str] = set()
        prefixes, phrases = [], []
        for word in words:
            found = tokens(word.text)
            if word.negated or not found:
                continue
            if len(found) > 1:
                phrases.append(tuple(token.exact for token in found))
                continue
            exact.add(found[0].exact)
            if not word.quoted:
                stems.add(found[0].stem)
            if word.prefix and len(found[0].exact) >= 2:
                prefixes.append(found[0].exact)
        return cls(frozenset(exact), frozenset(stems), tuple(prefixes), tuple(phrases))

    def __bool__(self) -> bool:
        return bool(self.exact or self.phrases)

    def spans(self, text: str) -> list[Span]:
        """The places in `text` of what is searched, each covering the whole original word or phrase."""
        if self.phrases:
            return self._spans(tokens(text))
        return merge(list(self._words(text))) if self else []

    def _words(self, text: str) -> Iterator[Span]:
        """Without phrases no token need be kept: this is run over every row of every page."""
        exact, stems, prefixes = self.exact, self.stems, self.prefixes
        for start, end, word, root in pieces(text):
            if word in exact or root in stems or (prefixes and word.startswith(prefixes)):
                yield start, end

    def _spans(self, found: list[Token]) -> list[Span]:
        spans = [(token.start, token.end) for token in found if self._hit(token)]
        for phrase in self.phrases:
            length = len(phrase)
            for place in range(len(found) - length + 1):
                if found[place].exact == phrase[0] and tuple(t.exact for t in found[place : place + length]) == phrase:
                    spans.append((found[place].start, found[place + length - 1].end))
        return merge(spans)

    def _hit(self, token: Token) -> bool:
        return (
            token.exact in self.exact
            or token.stem in self.stems
            or any(token.exact.startswith(prefix) for prefix in self.prefixes)
        )


def merge(spans: list[Span]) -> list[Span]:
    """Spans in order, overlapping ones joined."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def snippet(text: str, matcher: Matcher, length: int = SNIPPET) -> tuple[str, tuple[Span, ...]]:
    """The part of `text` with most hits, cut at words, and the hits in it; its beginning where there are none."""
    flat = " ".join(text.split())
    spans = matcher.spans(flat)
    start = 0
    if spans and spans[0][1] > length * 2 // 3:
        best = max(spans, key=lambda span: (_inside(spans, span[0], length), -span[0]))
        start = max(0, best[0] - length // 5)
        if start:
            space = flat.find(" ", start, best[0])
            start = space + 1 if space >= 0 else best[0]
    end = min(len(flat), start + length)
    if end < len(flat):
        space = flat.rfind(" ", start, end)
        end = space if space > start else end
    head, tail = ("… " if start else ""), (" …" if end < len(flat) else "")
    shift = len(head) - start
    kept = tuple((a + shift, b + shift) for a, b in spans if a >= start and b <= end)
    return head + flat[start:end] + tail, kept


def _inside(spans: list[Span], start: int, length: int) -> int:
    return sum(1 for a, b in spans if a >= start and b <= start + length * 4 // 5)
