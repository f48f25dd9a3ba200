"""From a QTextDocument to the body that it shows (docs/body.md). What was not touched since is not worked out again."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.text.body import ListBlock, Para, Quote, Run, block_html, group_html, tidy, to_html
from newsdesk.text.clean import parse
from newsdesk.ui.editor.document import (
    CITE,
    DIR,
    GROUP,
    GROUP_DIR,
    GROUP_KIND,
    GROUP_LANG,
    LANG,
    OBJECT,
    OBJECT_LETTER,
    START,
    blocks_of,
    kind_of,
    number_of,
    run_of,
    runs_of,
    string_of,
)
from newsdesk.ui.editor.letters import letters_of


@dataclass(frozen=True, slots=True)
class Composing:
    """Letters that an input method is still putting together, and the position in the document where they stand."""

    position: int
    text: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one QTextBlock says: an object, a paragraph of its own (`html`), or a part of a list or quotation."""

    kind: str
    group: int
    html: str  # of the object, and of a paragraph that belongs to no group
    empty: bool  # no letters: it is no part of the body, but an object may stand in it
    frame: tuple[str, str, str, str, int] = ("", "", "", "", 0)  # kind, dir, lang, cite, start of the group
    para: Para | None = None
    own: str = ""  # the HTML of that paragraph


def read(document: QTextDocument) -> str:
    """The canonical body that a document shows."""
    return _joined(map(_piece_of, blocks_of(document)))


class BodyReader:
    """Reads one document again and again while it is written."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._kept: dict[int, _Piece] = {}  # by the block's place in Qt's own table, which it keeps while it lives
        document.documentLayout()  # without one Qt tells of no change
        document.contentsChange.connect(self._changed)

    def _changed(self, position: int, _removed: int, added: int) -> None:
        block, last = self._document.findBlock(position), self._document.findBlock(position + added)
        while block.isValid():
            self._kept.pop(block.fragmentIndex(), None)
            if block == last:
                break
            block = block.next()

    def get_ready(self, seconds: float) -> bool:
        """Works out beforehand what is not known yet, for so long; gives whether all of it is known now."""
        end = time.perf_counter() + seconds
        for block in blocks_of(self._document):
            if block.fragmentIndex() not in self._kept:
                self._kept[block.fragmentIndex()] = _piece_of(block)
                if time.perf_counter() > end:
                    return False
        return True

    def body(self, composing: Composing | None = None) -> str:
        """The canonical body as it stands now, with what is being composed."""
        return _joined(self._pieces(composing))

    def lines(self) -> list[Line]:
        """The lines of the body, and where each stands."""
        return _lines(self._pieces())

    def _pieces(self, composing: Composing | None = None) -> list[_Piece]:
        kept, pieces = self._kept, []
        place = self._document.findBlock(composing.position) if composing is not None else None
        for block in blocks_of(self._document):
            key = block.fragmentIndex()
            piece = kept.get(key)
            if piece is None:
                piece = kept[key] = _piece_of(block)
            if place is not None and composing is not None and block == place:
                piece = _piece_of(block, composing)
            pieces.append(piece)
        if len(kept) > 2 * len(pieces) + 100:  # blocks that are gone
            kept.clear()
        return pieces


def _piece_of(block: QTextBlock, composing: Composing | None = None) -> _Piece:
    found, kind = block.blockFormat(), kind_of(block)
    group = number_of(found, GROUP)
    runs: Iterable[Run] = runs_of(block)
    if composing is not None:
        caret = QTextCursor(block)
        caret.setPosition(composing.position)
        typed = run_of(caret.charFormat(), composing.text)  # marked as it will be once it is written
        runs = _with(list(runs), letters_of(block).units(composing.position), typed)
    inline = tidy(runs)
    markup = _object_of(block)
    html = to_html(parse(markup)) if markup else ""
    if not inline:
        return _Piece(kind, group, html, True)
    para = Para(inline, "p", string_of(found, DIR), string_of(found, LANG))
    if kind == "li":
        para = Para(inline, "li", para.dir, para.lang)
    elif kind not in ("quote", "footer"):
        own = block_html(Para(inline, kind if kind in ("h2", "h3", "h4") else "p", para.dir, para.lang))
        return _Piece(kind, group, f"{html}\n{own}" if html else own, False)
    names = [string_of(found, name) for name in (GROUP_KIND, GROUP_DIR, GROUP_LANG, CITE)]
    frame = (names[0], names[1], names[2], names[3], max(1, number_of(found, START)))
    return _Piece(kind, group, html, False, frame, para, block_html(para))


def _with(runs: list[Run], place: int, new: Run) -> list[Run]:
    """Runs with another put in at a place, counted as Qt counts (UTF-16)."""
    at = 0
    for number, run in enumerate(runs):
        units = run.text.encode("utf-16-le", "surrogatepass")
        if at * 2 + len(units) >= place * 2:
            cut = 2 * (place - at)
            before, behind = (part.decode("utf-16-le", "surrogatepass") for part in (units[:cut], units[cut:]))
            return [*runs[:number], replace(run, text=before), new, replace(run, text=behind), *runs[number + 1 :]]
        at += len(units) // 2
    return [*runs, new]


def _object_of(block: QTextBlock) -> str:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        markup = string_of(fragment.charFormat(), OBJECT)
        if markup and OBJECT_LETTER in fragment.text():  # letters typed beside it take its properties along
            return markup
        iterator += 1
    return ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a body, and the numbers of the first and the last block that it stands in."""

    html: str
    first: int
    last: int


def _joined(pieces: Iterable[_Piece]) -> str:
    return "\n".join(line.html for line in _lines(pieces))


def _lines(pieces: Iterable[_Piece]) -> list[Line]:
    lines: list[Line] = []
    group: list[_Piece] = []  # the items of a list, or the paragraphs of a quotation, that follow one another
    first = last = place = 0

    def add(html: str, first: int, last: int) -> None:
        lines.extend(Line(line, first, last) for line in html.split("\n") if line)

    def close() -> None:
        if group:
            add(_grouped(group), first, last)
            group.clear()

    number = 0
    for place, piece in enumerate(pieces):
        if piece.html and (piece.empty or piece.para is not None):
            close()
            add(piece.html, place, place)
            number = 0
        if piece.empty:
            continue
        if piece.para is None:
            close()
            add(piece.html, place, place)
        else:
            if not (group and piece.group and piece.group == number and _joins(group, piece)):
                close()
            first, last = place if not group else first, place
            group.append(piece)
        number = piece.group
    close()
    return lines


def _joins(group: list[_Piece], piece: _Piece) -> bool:
    first = group[0]
    if (first.kind == "li") is not (piece.kind == "li"):
        return False
    return first.kind != "footer"  # a source without a quotation is a paragraph


def _grouped(group: list[_Piece]) -> str:
    kind, direction, lang, cite, start = group[0].frame
    if group[0].kind == "li":
        return group_html(ListBlock((), kind or "ul", direction, lang, start), "".join(piece.own for piece in group))
    feet = [number for number, piece in enumerate(group) if piece.kind == "footer"]
    last = feet[-1] if feet else -1  # a quotation has one source: what was another is a paragraph of it
    footer = group[last].para if feet else None
    inner = "".join(piece.own for number, piece in enumerate(group) if number != last or not feet)
    return group_html(Quote((), footer.inline if footer is not None else (), cite, direction, lang), inner)
