"""What is different between two bodies (docs/body.md): paragraph by paragraph, with the marks of their runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdesk.domain.comparison import BlockChange, Fate, Piece
from newsdesk.text.body import Figure, Inline, ListBlock, Para, Quote, Rule, Run, Table, block_html
from newsdesk.text.clean import parse
from newsdesk.text.diff import WHOLE, align, compare

_WHOLES = {Figure: "figure", Table: "table", Rule: "hr"}


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph of a body, or a whole (then `markup`)."""

    kind: str
    inline: Inline = ()
    direction: str = ""
    lang: str = ""
    number: int = 0
    group: str = ""  # of a list or quotation: what is said of all of it
    markup: str = ""

    @property
    def key(self) -> str:
        return WHOLE + self.markup if self.markup else "".join(run.text for run in self.inline)

    def stands_like(self, other: _Part) -> bool:
        """Whether both are set alike, their words aside."""
        return (self.kind, self.direction, self.lang, self.group) == (
            other.kind, other.direction, other.lang, other.group,
        )  # fmt: skip


def compare_bodies(old_html: str, new_html: str) -> tuple[BlockChange, ...]:
    """The paragraphs of two canonical bodies, those of the new one with what is gone between them."""
    old, new = list(_parts(old_html)), list(_parts(new_html))
    made = []
    for place, other in align([part.key for part in old], [part.key for part in new]):
        if place is None and other is not None:
            made.append(_whole(new[other], Fate.INSERTED))
        elif other is None and place is not None:
            made.append(_whole(old[place], Fate.DELETED))
        elif place is not None and other is not None:
            made.append(_changed(old[place], new[other]))
    return tuple(made)


def _parts(body: str) -> Iterator[_Part]:
    for block in parse(body):
        if isinstance(block, Para):
            yield _Part(block.kind, block.inline, block.dir, block.lang)
        elif isinstance(block, ListBlock):
            for number, item in enumerate(block.items, block.start):
                numbered = number if block.kind == "ol" else 0
                yield _Part("li", item.inline, item.dir or block.dir, item.lang or block.lang, numbered, block.kind)
        elif isinstance(block, Quote):
            for para in block.paras:
                yield _Part("quote", para.inline, para.dir or block.dir, para.lang or block.lang, 0, block.cite)
            if block.footer:
                yield _Part("footer", block.footer, block.dir, block.lang)
        else:
            yield _Part(_WHOLES[type(block)], direction=getattr(block, "dir", ""), markup=block_html(block))


def _whole(part: _Part, fate: Fate) -> BlockChange:
    found = tuple(Piece(fate, run.text, run.marks, run.href) for run in part.inline)
    return BlockChange(part.kind, fate, found, part.direction, part.number, part.markup)


def _changed(old: _Part, new: _Part) -> BlockChange:
    if new.markup:
        return _whole(new, Fate.KEPT)
    made, same_looks = _dressed(compare(old.key, new.key), old.inline, new.inline)
    reformatted = not (same_looks and old.stands_like(new))
    return BlockChange(new.kind, Fate.KEPT, made, new.direction, new.number, reformatted=reformatted)


def _dressed(found: Iterable[Piece], old: Inline, new: Inline) -> tuple[tuple[Piece, ...], bool]:
    """Pieces cut where their marks change, and whether all that was kept has the marks that it had."""
    before, after = _Letters(old), _Letters(new)
    made: list[Piece] = []
    same = True
    for piece in found:
        gone = list(before.take(len(piece.text))) if piece.fate is not Fate.INSERTED else []
        there = list(after.take(len(piece.text))) if piece.fate is not Fate.DELETED else gone
        made += [Piece(piece.fate, run.text, run.marks, run.href) for run in there]
        if piece.fate is Fate.KEPT:
            same = same and _looks(gone) == _looks(there)
    return tuple(made), same


def _looks(runs: list[Run]) -> list[Run]:
    """Runs as they stand, breaks aside: a line break has no looks."""
    return [run for run in runs if run.text.strip()]


class _Letters:
    """Hands the letters of a paragraph out in order, in runs of equal looks."""

    def __init__(self, inline: Inline) -> None:
        self._runs = list(inline)
        self._place = self._used = 0

    def take(self, count: int) -> Iterator[Run]:
        while count:
            run = self._runs[self._place]
            text = run.text[self._used : self._used + count]
            count -= len(text)
            self._used += len(text)
            if self._used == len(run.text):
                self._place, self._used = self._place + 1, 0
            if text:
                yield Run(text, run.marks, run.href, run.bdi)
