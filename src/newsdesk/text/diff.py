"""What is different between two texts: by paragraphs first, by words inside those that changed, letter-exact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsdesk.domain.comparison import Fate, Piece
from newsdesk.text.patterns import pattern
from newsdesk.text.tokens import count_words, pieces

ALIKE = 0.35
"""How many of their words (0-1, of both together) two paragraphs share that are taken for the same one, changed."""

_MOST_CELLS = 400_000_000  # of the table of a word comparison: 20,000 words against 20,000
_MOST_PAIRS = 60_000  # of paragraphs that are weighed against each other
_PARAGRAPH = pattern(r"([^\n]+)(\n*)|(\n+)")
_INSIDE = pattern(r"\d[.,:/٫٬]\d|[^\W\d_]['’][^\W\d_]")
_END = frozenset(".!?؟…。:؛;")

WHOLE = "\0"  # begins what is no text; no text has it

Unit = tuple[str, str]  # letters that are compared, and the spaces after them
Pair = tuple[int | None, int | None]


@dataclass(slots=True)
class _Step:
    """A stretch of both sides: `a`..`b` of the old one, `c`..`d` of the new one."""

    kept: bool
    a: int
    b: int
    c: int
    d: int


class _Joiner:
    """Collects pieces: equal neighbours become one, what was deleted stands before what was inserted."""

    def __init__(self) -> None:
        self.made: list[Piece] = []
        self._kept: list[str] = []
        self._old: list[str] = []
        self._new: list[str] = []

    def keep(self, text: str) -> None:
        if text:
            self._end_change()
            self._kept.append(text)

    def change(self, old: str, new: str) -> None:
        if old or new:
            self._end_kept()
            self._old.append(old)
            self._new.append(new)

    def _add(self, fate: Fate, texts: list[str]) -> None:
        text = "".join(texts)
        texts.clear()
        if text:
            self.made.append(Piece(fate, text))

    def _end_kept(self) -> None:
        self._add(Fate.KEPT, self._kept)

    def _end_change(self) -> None:
        self._add(Fate.DELETED, self._old)
        self._add(Fate.INSERTED, self._new)

    def finish(self) -> tuple[Piece, ...]:
        self._end_kept()
        self._end_change()
        return tuple(self.made)


# -- two texts


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """`new` against `old`. Kept and deleted pieces joined are `old`, kept and inserted ones joined are `new`."""
    joiner = _Joiner()
    before, after = _paragraphs(old), _paragraphs(new)
    for place, other in align([text for text, _ in before], [text for text, _ in after]):
        if place is None and other is not None:
            joiner.change("", "".join(after[other]))
        elif other is None and place is not None:
            joiner.change("".join(before[place]), "")
        elif place is not None and other is not None:
            _compare_words(before[place][0], after[other][0], joiner)
            _compare_spaces(before[place][1], after[other][1], joiner)
    return joiner.finish()


def words_changed(made: Iterable[Piece]) -> tuple[int, int]:
    """(words inserted, words deleted)."""
    counts = {Fate.INSERTED: 0, Fate.DELETED: 0, Fate.KEPT: 0}
    for piece in made:
        if piece.fate is not Fate.KEPT:
            counts[piece.fate] += count_words(piece.text)
    return counts[Fate.INSERTED], counts[Fate.DELETED]


def _paragraphs(text: str) -> list[Unit]:
    return [(found[1] or "", found[2] or found[3] or "") for found in _PARAGRAPH.finditer(text)]


def _compare_spaces(old: str, new: str, joiner: _Joiner) -> None:
    if old == new:
        joiner.keep(old)
    else:
        joiner.change(old, new)


def _compare_words(old: str, new: str, joiner: _Joiner) -> None:
    if old == new:
        joiner.keep(old)
        return
    before, after = _units(old), _units(new)
    for step in _steps(before, after):
        if step.kept:
            for (core, space), (_, other) in zip(before[step.a : step.b], after[step.c : step.d], strict=True):
                joiner.keep(core)
                _compare_spaces(space, other, joiner)
        else:
            joiner.change(_joined(before[step.a : step.b]), _joined(after[step.c : step.d]))


def _joined(units: Sequence[Unit]) -> str:
    return "".join(core + space for core, space in units)


def _units(text: str) -> list[Unit]:
    """Words, and every other letter alone, each with the spaces after it. A number is one word: 3,200 or 14:20."""
    found: list[Unit] = []
    end = 0
    for start, stop, _, _ in pieces(text):
        if start < end:  # one sign may stand for several words
            continue
        if _INSIDE.fullmatch(text, max(0, end - 1), start + 1):
            found[-1] = (found[-1][0] + text[end:stop], "")
        else:
            _add_signs(found, text[end:start])
            found.append((text[start:stop], ""))
        end = stop
    _add_signs(found, text[end:])
    return found


def _add_signs(found: list[Unit], text: str) -> None:
    for part in re.findall(r"\s+|\S", text):
        if not part.isspace():
            found.append((part, ""))
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + part)
        else:
            found.append(("", part))


# -- words of one paragraph


def _steps(before: list[Unit], after: list[Unit]) -> list[_Step]:
    from rapidfuzz.distance import LCSseq  # a start does not need it

    numbers: dict[str, int] = {}
    old = [numbers.setdefault(core, len(numbers)) for core, _ in before]
    new = [numbers.setdefault(core, len(numbers)) for core, _ in after]
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    steps = [_Step(True, 0, start, 0, start)]
    if (len(old) - start - end) * (len(new) - start - end) <= _MOST_CELLS:
        for code in LCSseq.opcodes(old[start : len(old) - end], new[start : len(new) - end]):
            kept = code.tag == "equal"
            place = (code.src_start + start, code.src_end + start, code.dest_start + start, code.dest_end + start)
            steps.append(_Step(kept, *place))
    else:  # no memory for such a table: all of it is other
        steps.append(_Step(False, start, len(old) - end, start, len(new) - end))
    steps.append(_Step(True, len(old) - end, len(old), len(new) - end, len(new)))
    return _readable(_together(steps), before, after)


def _together(steps: Iterable[_Step]) -> list[_Step]:
    """Equal neighbours as one step, empty ones left out."""
    made: list[_Step] = []
    for step in steps:
        if step.a == step.b and step.c == step.d:
            continue
        if made and made[-1].kept == step.kept:
            made[-1] = _Step(step.kept, made[-1].a, step.b, made[-1].c, step.d)
        else:
            made.append(step)
    return made


def _readable(steps: list[_Step], before: list[Unit], after: list[Unit]) -> list[_Step]:
    """A few small words kept inside a sentence that was written anew say nothing: they count as written anew too."""
    if not any(step.kept for step in steps):
        return steps
    for place in range(1, len(steps) - 1):
        step = steps[place]
        if step.kept:
            left, right = (_weight(steps[other], before, after) for other in (place - 1, place + 1))
            words = count_words(_joined(before[step.a : step.b]))
            small = words <= 3 and words * 2 < min(left, right)
            if small:
                steps[place] = _Step(False, step.a, step.b, step.c, step.d)
    made = _together(steps)
    for place, step in enumerate(made):
        if not step.kept:
            _slide(made, place, before if step.c == step.d else after)
    return _together(made)


def _weight(step: _Step, before: list[Unit], after: list[Unit]) -> int:
    """The words of the larger side of a change."""
    return max(count_words(_joined(before[step.a : step.b])), count_words(_joined(after[step.c : step.d])))


def _slide(steps: list[_Step], place: int, units: list[Unit]) -> None:
    """Moves what was only inserted (or only deleted) so that it ends where a sentence does, if it may stand so too.

    "A. [C.] B." is the same text as "A[. C]. B.", and reads better.
    """
    step = steps[place]
    if (step.a != step.b and step.c != step.d) or place in (0, len(steps) - 1):
        return
    left, right = steps[place - 1], steps[place + 1]
    start, end = (step.a, step.b) if step.c == step.d else (step.c, step.d)
    back = forth = 0
    while back < left.b - left.a and units[start - back - 1] == units[end - back - 1]:
        back += 1
    while forth < right.b - right.a and units[start + forth] == units[end + forth]:
        forth += 1
    ends = [move for move in range(-back, forth + 1) if units[end + move - 1][0] in _END]
    if not ends or units[end - 1][0] in _END:
        return
    move = min(ends, key=abs)
    steps[place - 1] = _Step(True, left.a, left.b + move, left.c, left.d + move)
    steps[place] = _Step(False, step.a + move, step.b + move, step.c + move, step.d + move)
    steps[place + 1] = _Step(True, right.a + move, right.b, right.c + move, right.d)


# -- paragraphs


def align(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Which paragraph of `old` became which of `new`, in order; None where there is none.

    Equal ones belong together, between them those that share enough words. What begins with WHOLE is paired with
    nothing but its equal.
    """
    from rapidfuzz.distance import LCSseq

    numbers: dict[str, int] = {}
    before = [numbers.setdefault(text, len(numbers)) for text in old]
    after = [numbers.setdefault(text, len(numbers)) for text in new]
    made: list[Pair] = []
    if len(before) * len(after) > _MOST_CELLS:
        return _similar(range(len(old)), range(len(new)), old, new)
    for code in LCSseq.opcodes(before, after):
        if code.tag == "equal":
            made += zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True)
        else:
            made += [(place, None) for place in range(code.src_start, code.src_end)]
            made += [(None, place) for place in range(code.dest_start, code.dest_end)]
    return list(_with_similar(made, old, new))


def _with_similar(found: list[Pair], old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Looks into every gap between equal paragraphs for those that were changed."""
    for equal, group in groupby(found, lambda pair: None not in pair):
        pairs = list(group)
        if equal:
            yield from pairs
        else:
            olds = [place for place, _ in pairs if place is not None]
            news = [place for _, place in pairs if place is not None]
            yield from _similar(olds, news, old, new)


def _similar(olds: Sequence[int], news: Sequence[int], old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Pairs those of `olds` and `news` that share enough words; none crosses another, and most words are shared."""
    before = [_words(old[place]) for place in olds]
    after = [_words(new[place]) for place in news]
    if len(before) * len(after) > _MOST_PAIRS:  # too many to weigh all: those that stand at the same place
        chosen = [place for place in range(min(len(before), len(after))) if _shared(before[place], after[place])]
        together = [(place, place) for place in chosen]
    else:
        together = _best_chain(before, after)
    made: list[Pair] = []
    a = c = 0
    for place, other in [*together, (len(olds), len(news))]:
        made += [(key, None) for key in olds[a:place]]
        made += [(None, key) for key in news[c:other]]
        if place < len(olds):
            made.append((olds[place], news[other]))
        a, c = place + 1, other + 1
    return made


def _best_chain(before: list[frozenset[str]], after: list[frozenset[str]]) -> list[tuple[int, int]]:
    best = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    shared = [[_shared(one, other) for other in after] for one in before]
    for place in range(len(before) - 1, -1, -1):
        row, below = best[place], best[place + 1]
        for other in range(len(after) - 1, -1, -1):
            both = shared[place][other]
            row[other] = max(below[other], row[other + 1], both + below[other + 1] if both else 0)
    chain = []
    place = other = 0
    while place < len(before) and other < len(after):
        both = shared[place][other]
        if both and best[place][other] == both + best[place + 1][other + 1]:
            chain.append((place, other))
            place, other = place + 1, other + 1
        elif best[place][other] == best[place + 1][other]:
            place += 1
        else:
            other += 1
    return chain


def _words(text: str) -> frozenset[str]:
    """The folded words of a paragraph: one that only got its vowel marks is still the same."""
    return frozenset() if text.startswith(WHOLE) else frozenset(exact for _, _, exact, _ in pieces(text))


def _shared(one: frozenset[str], other: frozenset[str]) -> int:
    """How many words both have, 0 where they are too few."""
    both = len(one & other)
    return both if both and 2 * both >= ALIKE * (len(one) + len(other)) else 0
