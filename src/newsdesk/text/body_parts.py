"""One change between two bodies taken back: a paragraph as the other body has it, everything else as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count

from newsdesk.text.body import Block, ListBlock, Para, Quote, block_html, to_html
from newsdesk.text.clean import clean, parse
from newsdesk.text.diff import WHOLE, align


@dataclass(frozen=True, slots=True)
class _Cell:
    """A paragraph, an item, a part of a quotation, or a whole; `frame` is the list or quotation that it stands in."""

    item: Block
    frame: ListBlock | Quote | None = None  # without its items
    group: int = 0
    footer: bool = False

    @property
    def key(self) -> str:
        """What it is recognised by, as in a comparison of the two bodies."""
        if isinstance(self.item, Para):
            return "".join(run.text for run in self.item.inline)
        return WHOLE + block_html(self.item)

    def like(self, other: _Cell) -> bool:
        """Whether both could stand in one list or quotation."""
        if isinstance(self.frame, ListBlock):
            return isinstance(other.frame, ListBlock) and self.frame.kind == other.frame.kind
        return isinstance(self.frame, Quote) and isinstance(other.frame, Quote)


def _cells(body: str, groups: Iterator[int]) -> list[_Cell]:
    made = []
    for block in parse(body):
        group = next(groups)
        if isinstance(block, ListBlock):
            frame: ListBlock | Quote = replace(block, items=())
            made += [_Cell(item, frame, group) for item in block.items]
        elif isinstance(block, Quote):
            frame = replace(block, paras=(), footer=())
            made += [_Cell(para, frame, group) for para in block.paras]
            if block.footer:
                made.append(_Cell(Para(block.footer), frame, group, footer=True))
        else:
            made.append(_Cell(block, None, group))
    return made


def _joined(cells: list[_Cell]) -> str:
    made: list[Block] = []
    last = 0
    for cell in cells:
        goes_on = cell.group == last and not (isinstance(made[-1], Quote) and made[-1].footer)  # a source ends it
        frame = made[-1] if goes_on else cell.frame
        if cell.frame is None:
            made.append(cell.item)
        elif isinstance(cell.item, Para):
            if goes_on:
                made.pop()
            if isinstance(frame, ListBlock):
                made.append(replace(frame, items=(*frame.items, cell.item)))
            elif isinstance(frame, Quote) and cell.footer:
                made.append(replace(frame, footer=cell.item.inline))
            elif isinstance(frame, Quote):
                made.append(replace(frame, paras=(*frame.paras, cell.item)))
        last = cell.group if cell.frame is not None else 0
    return clean(to_html(made))


def take_back(old: str, new: str, place: int, *, keep_old: bool) -> str:
    """The change at `place` of `compare_bodies(old, new)` taken back: `new` with that paragraph as `old` has it, or
    with `keep_old` `old` with it as `new` has it. Raises IndexError where there is no such change."""
    groups = count(1)
    before, after = _cells(old, groups), _cells(new, groups)
    pairs = list(align([cell.key for cell in before], [cell.key for cell in after]))
    made: list[_Cell] = []
    pairs[place]  # raises
    for number, (one, other) in enumerate(pairs):
        kept, taken = (one, other) if keep_old else (other, one)
        kept_cells, taken_cells = (before, after) if keep_old else (after, before)
        if number != place:
            if kept is not None:
                made.append(kept_cells[kept])
            continue
        if taken is not None:
            beside = kept_cells[kept] if kept is not None else _neighbour(made, pairs, number, kept_cells, keep_old)
            if taken_cells[taken].footer and made and isinstance(made[-1].frame, Quote) and not made[-1].footer:
                beside = made[-1]  # the source of the quotation that it stands below
            made.append(_into(taken_cells[taken], beside, next(groups)))
    return _joined(made)


def _neighbour(
    made: list[_Cell], pairs: list[tuple[int | None, int | None]], number: int, cells: list[_Cell], keep_old: bool
) -> _Cell | None:
    """The cell that what comes in stands beside: the one before it, or else the one behind."""
    if made and made[-1].frame is not None and not made[-1].footer:
        return made[-1]
    following = (pair[0] if keep_old else pair[1] for pair in pairs[number + 1 :])
    return next((cells[place] for place in following if place is not None), None)


def _into(cell: _Cell, beside: _Cell | None, group: int) -> _Cell:
    """What comes in, in the list or quotation that is there where it could be of it, else on its own."""
    if beside is not None and cell.like(beside):
        item = cell.item
        if isinstance(item, Para) and cell.frame is not None and beside.frame is not None:
            own = item.dir or cell.frame.dir
            item = replace(item, dir="" if own == beside.frame.dir else own)
        return replace(cell, item=item, frame=beside.frame, group=beside.group)
    return replace(cell, group=group)
