"""The words that stand in images and tables: their texts, and a word of them put right.

A text of one of them is a paragraph to whoever checks spelling. Its line breaks are U+2028, as in a QTextDocument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from newsdesk.text.body import Cell, Figure, Inline, Run, Table
from newsdesk.text.clean import parse

LINE_BREAK = "\u2028"
CAPTION, ALT = 0, 1  # the texts of an image


def object_of(markup: str) -> Figure | Table | None:
    """The image or table of canonical markup; None of anything else."""
    block = next(iter(parse(markup)), None) if markup else None
    return block if isinstance(block, (Figure, Table)) else None


@lru_cache(maxsize=512)
def texts_of(markup: str) -> tuple[tuple[str, str], ...]:
    """The texts of an image (its caption, then its alternative text) or of a table (its cells, row by row), each with
    the language that was declared of it."""
    block = object_of(markup)
    if isinstance(block, Figure):
        return (_text(block.caption), ""), (block.alt.replace("\n", " "), "")
    if isinstance(block, Table):
        return tuple((_text(cell.inline), block.lang) for row in block.rows for cell in row)
    return ()


def _text(inline: Inline) -> str:
    return "".join(run.text for run in inline).replace("\n", LINE_BREAK)


def replaced(block: Figure | Table, number: int, start: int, end: int, new: str) -> Figure | Table:
    """An image or table with other letters at `start`..`end` (counted in UTF-16) of one of its texts."""
    if isinstance(block, Figure):
        if number == ALT:
            return replace(block, alt=_put([Run(block.alt)], start, end, new)[0].text)
        return replace(block, caption=_put(block.caption, start, end, new))
    rows, at = [], 0
    for row in block.rows:
        cells: list[Cell] = []
        for cell in row:
            cells.append(replace(cell, inline=_put(cell.inline, start, end, new)) if at == number else cell)
            at += 1
        rows.append(tuple(cells))
    return replace(block, rows=tuple(rows))


def _put(inline: Sequence[Run], start: int, end: int, new: str) -> Inline:
    """Runs with other letters at a place; the new ones have the marks of the first letter that they replace."""
    made: list[Run] = []
    at, waiting = 0, new
    for run in inline:
        units = run.text.encode("utf-16-le", "surrogatepass")
        first, last = max(0, start - at), max(0, end - at)
        at += len(units) // 2
        front, back = units[: 2 * first].decode("utf-16-le", "surrogatepass"), units[2 * max(first, last) :]
        middle = ""
        if waiting and (at > start or (at == end and start == end)):
            middle, waiting = waiting, ""
        made.append(replace(run, text=front + middle + back.decode("utf-16-le", "surrogatepass")))
    return tuple(run for run in made if run.text) or (Run(waiting),)


def part(text: str, start: int, end: int) -> str:
    """A part of a text, its ends counted in UTF-16."""
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "surrogatepass")


def differing(old: str, new: str) -> tuple[int, int]:
    """How many letters two words have in common at their beginning, and behind it at their end."""
    front = _alike(old, new)
    return front, _alike(old[front:][::-1], new[front:][::-1])


def _alike(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
