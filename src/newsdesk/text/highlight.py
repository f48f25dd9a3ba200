"""Which original letters a search means, and the part of a text that shows most of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from newsdesk.domain.query import Within, Word
from newsdesk.text.language import tongue
from newsdesk.text.stopwords import STOP
from newsdesk.text.tokens import Reading, Token, count_words, cut, forms, readings, tokens, unglued

Span = tuple[int, int]
Reason = tuple[str, str]
"""A word of the query, and how it was met: same, spelling, form, kin, prefix, phrase."""

SNIPPET = 220
_SEEN = 45  # letters that surely stand in the first line of a row
_LEAD = 18  # letters before a hit
_MOST_SEEN = 50_000


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds the words of a query in texts."""

    exact: frozenset[str]
    stems: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    words: tuple[Word, ...] = ()
    _why: dict[str, Reason] = field(default_factory=dict, compare=False, repr=False)
    _seen: dict[str, dict[str, bool]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, words: Sequence[Word]) -> Matcher:
        """A matcher for all words that are not negated; the commonest ones are marked only where nothing else is."""
        wanted = [word for word in words if not word.negated]
        telling = [word for word in wanted if word.quoted or not _common(word)]
        exact: set[str] = set()
        stems: set[str] = set()
        prefixes: list[str] = []
        phrases: list[tuple[str, ...]] = []
        why: dict[str, Reason] = {}
        for word in telling or wanted:
            found = readings(word.text)
            if len(found) > 1 and not word.near:
                phrases.append(tuple(reading.exact for reading in found))
                why[" ".join(phrases[-1])] = (word.text, "phrase")
            for reading, typed in zip(found, _typed(word, found), strict=True):
                told = {"same": [reading.exact], "spelling": reading.spellings, "kin": reading.kin}
                for reason, names in told.items():
                    for name in names:
                        why.setdefault(name if reason != "kin" else f"~{name}", (typed, reason))
                for stem in reading.stems:
                    why.setdefault(f"~{stem}", (typed, "form"))
            if word.quoted or len(found) > count_words(word.text):  # a phrase, or one sign for several words
                exact.update(reading.exact for reading in found[:1] if len(found) == 1)
                continue
            for reading in found:
                exact.update((reading.exact, *reading.spellings))
                stems.update((*reading.stems, *reading.kin))
            if word.prefix and len(found) == 1 and (word.whole or len(found[0].exact) >= 2):
                prefixes.append(found[0].exact)
        return cls(frozenset(exact), frozenset(stems), tuple(prefixes), tuple(phrases), tuple(words), why)

    def only(self, place: Within) -> Matcher:
        """A matcher for the words that are looked for there, or anywhere."""
        kept = tuple(word for word in self.words if word.within in (Within.ANYWHERE, place))
        return self if kept == self.words else Matcher.of(kept)

    def __bool__(self) -> bool:
        return bool(self.exact or self.phrases)

    def spans(self, text: str) -> list[Span]:
        """The places in `text` of what is searched, each covering the whole original word or phrase."""
        if self.phrases:
            return self._spans(tokens(text))
        return merge(list(self._words(text))) if self else []

    def explain(self, hit: str) -> Reason | None:
        """Which word of the query a marked part of a text stands for, and how it was met; None for any other text."""
        found = tokens(hit)
        if not found:
            return None
        if len(found) > 1:
            phrase = self._why.get(" ".join(token.exact for token in found))
            if phrase is None and found[0].end < len(hit):
                return self.explain(hit[: found[0].end])
            each = (self._why.get(token.exact) for token in found)  # one sign for several words, as ﷺ
            return phrase or next((reason for reason in each if reason), None)
        token = found[0]
        reason = self._why.get(token.exact)
        if reason is not None:
            same = reason[1] == "same" and hit.strip() != reason[0]
            return (reason[0], "spelling") if same else reason
        reason = self._why.get(f"~{token.stem}") or self._why.get(f"~{forms(hit)[1]}")
        if reason is not None:
            return reason
        begun = next((prefix for prefix in self.prefixes if token.exact.startswith(prefix)), "")
        return (self._why[begun][0], "prefix") if begun in self._why else None

    def _words(self, text: str) -> Iterator[Span]:
        """Without phrases no token need be kept: this is run over every row of every page."""
        language = tongue(text)
        hits = self._seen.setdefault(language, {})  # the words of one row stand in the next ones too
        if len(hits) > _MOST_SEEN:
            hits.clear()
        matches = unglued(text)
        if matches is not None:
            for match in matches:
                word = match.group()
                hit = hits.get(word)
                if hit is None:
                    hit = hits[word] = self._named(word, language)
                if hit:
                    yield match.span()
            return
        for start, end, word in cut(text):
            if self._named(word, language):
                yield start, end

    def _named(self, word: str, language: str) -> bool:
        plain, root = forms(word, language)
        if " " in plain:  # one sign for several words
            return not self.exact.isdisjoint(plain.split())
        return plain in self.exact or root in self.stems or bool(self.prefixes and plain.startswith(self.prefixes))

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


def _typed(word: Word, found: Sequence[Reading]) -> list[str]:
    """Each word of a query's piece as it was typed."""
    words = [word.text[start:end] for start, end, _ in cut(word.text)]
    return words if len(words) == len(found) else [word.text] * len(found)


def _common(word: Word) -> bool:
    return all(reading.exact in STOP for reading in readings(word.text))


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
    if spans and spans[0][1] > _SEEN:
        best = max(spans, key=_crowd(spans, length * 4 // 5))
        start = max(0, best[0] - _LEAD)
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


def _crowd(spans: list[Span], length: int) -> Callable[[Span], tuple[int, int]]:
    """How many of the spans (in order, apart) fit into `length` letters from the beginning of one; earlier ones win."""
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return lambda span: (bisect_right(ends, span[0] + length) - bisect_left(starts, span[0]), -span[0])
