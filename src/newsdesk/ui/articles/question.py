"""A question in the search box: conditions that were understood, and what is still typed. It knows no widget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from newsdesk.desk import searching
from newsdesk.domain.query import Part, Proposal, Query
from newsdesk.text.language import isolate
from newsdesk.text.patterns import pattern
from newsdesk.words import say

_OPERATOR = pattern(r"(?:o|or|n|ne|nea|near\S*|\|+|أ|أو|او|ق|قر|قرب\S*)?", re.IGNORECASE)
_LEADS_BACK = pattern(r"\s*(?:OR|\|\|?|أو|او|NEAR(?:/\d+)?|قرب/[\d٠-٩]+)\s")
_ISOLATES = pattern("[\u2066-\u2069]")  # they belong to a line that is shown, not to a name
_ALONE = ("has", "without", "is", "in")  # what their value says needs no field before it
_SINGLE = {"date", "status", "lang", "source"}  # one narrows an answer, a second empties or widens it
REMEMBERED = 30
_RECALLED = 9


def say_code(code: str) -> str:
    """The words of a value of the search language: "status.draft", "mark.without.tag", "period.week"."""
    kind, _, rest = code.partition(".")
    words = {"status": f"status.{rest}", "language": f"language.{rest}"}
    if kind == "mark":
        lacking = rest.removeprefix("without.")
        return say(f"mark.without.{lacking}") if lacking != rest else say(f"mark.{rest}")
    return say(f"period.{rest}") if kind == "period" else say(words[kind])


@dataclass(frozen=True, slots=True)
class Piece:
    """A condition as it was typed, and as it was understood."""

    text: str
    part: Part

    @property
    def label(self) -> str:
        """How it is shown: "Tag: water", "not Source: …"."""
        part = self.part
        value = say_code(part.value) if part.coded else part.value.removeprefix("=")
        alone = part.field in _ALONE and part.coded
        told = value if alone else f"{say(f'field.{part.field}')}: {isolate(value)}"
        return say("chip.not", condition=told) if part.negated else told


def value_in(piece: Piece) -> tuple[int, int]:
    """(start, length) of the value in a condition: what is typed first when it is changed."""
    at = max(piece.text.find(mark) for mark in ":：") + 1
    inner = piece.text[at:].strip(' "“”«»')
    return piece.text.find(inner, at), len(inner)


def remember(past: Sequence[str], text: str) -> list[str]:
    """Past searches with one more, the newest first; what it was typed on from goes."""
    if len(text) < 2:
        return list(past)
    return [text, *(old for old in past if not text.startswith(old))][:REMEMBERED]


def recalled(past: Sequence[str]) -> list[Proposal]:
    """The last searches, to choose from."""
    return [Proposal(text, len(text), "recent", text) for text in past[:_RECALLED]]


class Question:
    """The conditions of a box, in the order in which they came."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def __bool__(self) -> bool:
        return bool(self.pieces)

    def whole(self, typed: str) -> str:
        """The whole question, with what is still typed."""
        return _joined(self.pieces, typed)

    def ways_out(self, typed: str) -> list[tuple[str, str]]:
        """(condition, the question without it) for each condition, where anything is left to ask for."""
        found = []
        for place, piece in enumerate(self.pieces):
            rest = _joined([*self.pieces[:place], *self.pieces[place + 1 :]], typed)
            if rest:
                found.append((piece.label, rest))
        return found

    def show(self, text: str) -> str:
        """Takes a question in; gives what is to be typed on."""
        self.pieces, rest = split(text)
        return rest

    def holds(self, text: str, typed: str) -> bool:
        """Whether a box in which `typed` stands asks just `text`."""
        pieces, rest = split(text)
        return [piece.text for piece in pieces] == [piece.text for piece in self.pieces] and rest == typed

    def _take(self, pieces: Sequence[Piece]) -> None:
        have = {piece.text for piece in self.pieces}
        self.pieces += [piece for piece in pieces if piece.text not in have]

    def absorb(self, text: str, cursor: int, *, whole: bool) -> tuple[str, int] | None:
        """Takes the conditions out of what is typed that are finished: another word follows them, or (`whole`) nothing
        will. Gives what is left and where the cursor stands then; None where nothing was taken."""
        pieces, rest = split(text)
        if not whole:
            pieces = [piece for piece in pieces if _finished(text, piece.part.end, cursor)]
            rest = _without(text, pieces)
        if not pieces or not _same(self.whole(text), _joined([*self.pieces, *pieces], rest)):
            return None
        before = _without(text[:cursor], [piece for piece in pieces if piece.part.end <= cursor], strip=False)
        self._take(pieces)
        return rest, min(len(rest), len(before.lstrip()))

    def led_back(self, typed: str) -> str | None:
        """What stands in the box where an operator was typed behind a chip: the chip belongs to it again, as text."""
        if not self.pieces or _LEADS_BACK.match(typed) is None:
            return None
        return f"{self.pieces.pop().text} {typed.lstrip()}"

    def narrow(self, condition: str) -> str:
        """One more condition; one of the same kind that cannot stand beside it goes. Gives what is no condition."""
        fresh, rest = split(condition)
        alone = {piece.part.field for piece in fresh} & _SINGLE
        self.pieces = [piece for piece in self.pieces if piece.part.field not in alone or piece.part.negated]
        self._take(fresh)
        return rest


def split(text: str) -> tuple[list[Piece], str]:
    """(conditions that stand alone, the rest) of a question."""
    found = searching.understand(text).parts
    pieces = [Piece(_closed(text[part.start : part.end]), part) for part in found if part.lone]
    rest = _without(text, pieces)
    if pieces and not _same(text, _joined(pieces, rest)):  # an operator with nothing beside it would find a neighbour
        return [], text
    return pieces, rest


def named(text: str) -> str:
    """What a question is called before somebody gives it a name: its words, and its conditions as they are shown."""
    pieces, typed = split(text)
    return " · ".join(filter(None, (typed, *(_ISOLATES.sub("", piece.label) for piece in pieces))))


def _joined(pieces: Sequence[Piece], typed: str) -> str:
    return " ".join([*(piece.text for piece in pieces), typed]).strip(" ")


def _same(one: str, other: str) -> bool:
    """Whether two questions ask for the same, in whatever order their conditions stand."""
    return _meaning(searching.parse(one)) == _meaning(searching.parse(other))


def _meaning(query: Query) -> list[object]:
    values = (getattr(query, field.name) for field in fields(query))
    return [sorted(map(repr, value)) if isinstance(value, tuple) else value for value in values]


def _closed(text: str) -> str:
    """A condition with its closing quotation mark: what comes to stand behind it must not become a part of it."""
    return text + '"' if sum(text.count(mark) for mark in '"“”«»„') % 2 else text


def _without(text: str, pieces: Sequence[Piece], *, strip: bool = True) -> str:
    for piece in reversed(pieces):
        text = text[: piece.part.start].rstrip() + " " + text[piece.part.end :].lstrip()
    return text.strip() if pieces and strip else text


def _finished(text: str, end: int, cursor: int) -> bool:
    """Whether a condition is followed by a word that leads nowhere back to it."""
    if cursor <= end or not text[end : end + 1].isspace():
        return False
    following = text[end:].split(maxsplit=1)
    return bool(following) and _OPERATOR.fullmatch(following[0]) is None
