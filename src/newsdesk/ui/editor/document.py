"""Between a body (docs/body.md) and a QTextDocument, without loss: what Qt has no place for rides in properties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from newsdesk.text.body import (
    MARKS,
    Block,
    Figure,
    ListBlock,
    Para,
    Quote,
    Rule,
    Run,
    Table,
    block_html,
)
from newsdesk.text.clean import parse
from newsdesk.text.isolating import SIGNS, parted
from newsdesk.text.language import first_strong
from newsdesk.ui.theme import READING_SIZE, Theme, reading_font

_USER = int(QTextFormat.Property.UserProperty)
KIND, GROUP, DIR, LANG = _USER + 1, _USER + 2, _USER + 3, _USER + 4
GROUP_KIND, GROUP_DIR, GROUP_LANG, CITE, START = _USER + 5, _USER + 6, _USER + 7, _USER + 8, _USER + 9
MARKED, BDI, OBJECT, HREF, EDGE = _USER + 20, _USER + 21, _USER + 22, _USER + 23, _USER + 24
OBJECT_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
OBJECT_LETTER = "\ufffc"
LINE_BREAK = "\u2028"
_SIZE = {"h2": 2, "h3": 1, "footer": -1}  # in Qt's steps from the size of the text: 1.5, 1.2, and 0.8 times as large


@dataclass(frozen=True, slots=True)
class Look:
    """How the parts of a text look."""

    theme: Theme
    base: str = ""  # rtl or ltr where the article has a direction of its own
    size: float = READING_SIZE  # pixels of plain text

    def block(self, kind: str, direction: str, text: str) -> QTextBlockFormat:
        """The format of a paragraph of that kind. Its direction is its own, else the article's, else that of its first
        strong letter."""
        found = QTextBlockFormat()
        found.setProperty(KIND, kind)
        found.setProperty(DIR, direction)
        direction = direction or self.base or first_strong(text).value
        if direction == "rtl":
            found.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        elif direction == "ltr":
            found.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        leading = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        found.setLineHeight(118 if kind.startswith("h") else 122, leading)
        found.setTopMargin(22 if kind.startswith("h") else 0)
        found.setBottomMargin(6 if kind in ("li", "h2", "h3", "h4") else 16)
        if kind in ("quote", "footer"):
            found.setLeftMargin(20)
            found.setRightMargin(20)
        return found

    def text(self, kind: str, run: Run) -> QTextCharFormat:
        """The format of a run; what it means stands in a property, so that a heading's weight is no `strong`."""
        found = QTextCharFormat()  # family and size are the document's own, so that all of it grows without a change
        found.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZE.get(kind, 0))
        if kind.startswith("h"):
            found.setFontWeight(QFont.Weight.Bold)
        colour = "muted" if kind in ("quote", "footer") else "ink"
        found.setForeground(QBrush(self.theme.colour(colour)))
        found.setProperty(MARKED, " ".join(mark for mark in MARKS if mark in run.marks))
        if run.bdi is not None:
            found.setProperty(BDI, run.bdi or "auto")
        if run.href:
            found.setProperty(HREF, run.href)
            found.setForeground(QBrush(self.theme.colour("accent")))
            found.setFontUnderline(True)
        self.show_marks(found, run.marks)
        return found

    def edge(self, kind: str, run: Run) -> QTextCharFormat:
        """The format of a sign that keeps letters apart (text/isolating.py): it is shown and is no part of the body."""
        found = self.text(kind, Run("", run.marks))
        found.setProperty(EDGE, True)
        return found

    def show_marks(self, found: QTextCharFormat, marks: frozenset[str]) -> None:
        """Lets a format look as its marks say."""
        if "strong" in marks:
            found.setFontWeight(QFont.Weight.Bold)
        if "em" in marks:
            found.setFontItalic(True)
        if "u" in marks:
            found.setFontUnderline(True)
        if "s" in marks:
            found.setFontStrikeOut(True)
        if "sub" in marks:
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        elif "sup" in marks:
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)


def fill(document: QTextDocument, body: str, look: Look) -> None:
    """Makes `document` show a body; its undo history begins here."""
    document.setUndoRedoEnabled(False)
    document.clear()
    document.setDefaultFont(reading_font(look.size))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    write(cursor, parse(body), look, first=True)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, markup: str, look: Look) -> None:
    """Puts pasted HTML in at the cursor, in the grammar's terms."""
    blocks = parse(markup)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if len(blocks) == 1 and isinstance(blocks[0], Para) and blocks[0].kind == "p":
        kind = kind_of(cursor.block())
        _inline(cursor, blocks[0].inline, kind, look)
    elif blocks:
        write(cursor, blocks, look, first=not cursor.block().text())
    cursor.endEditBlock()


def _plain(inline: tuple[Run, ...]) -> str:
    return "".join(run.text for run in inline)


def _inline(cursor: QTextCursor, inline: tuple[Run, ...], kind: str, look: Look) -> None:
    rtl = cursor.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    for run, parts in parted(inline, rtl):
        letters = look.text(kind, run)
        for part, is_edge in parts:
            cursor.insertText(part.replace("\n", LINE_BREAK), look.edge(kind, run) if is_edge else letters)


def list_format(kind: str, item: QTextBlockFormat, start: int = 1) -> QTextListFormat:
    """How Qt shows a list whose first item is `item`."""
    found = QTextListFormat()
    found.setStyle(QTextListFormat.Style.ListDecimal if kind == "ol" else QTextListFormat.Style.ListDisc)
    if kind == "ol" and start > 1:
        found.setStart(start)
    if kind == "ol" and item.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        found.setNumberPrefix(".")  # Qt turns the number round twice: so the dot stands behind it
        found.setNumberSuffix("")
    return found


class _Writer:
    """Writes blocks at a cursor; numbers the groups that Qt would merge."""

    def __init__(self, cursor: QTextCursor, look: Look, first: bool) -> None:
        self.cursor, self.look, self.first = cursor, look, first
        self.group = highest_group(cursor.document())

    def para(self, kind: str, inline: tuple[Run, ...], direction: str, lang: str, more: dict[int, object]) -> None:
        found = self.look.block(kind, direction or str(more.get(GROUP_DIR) or ""), _plain(inline))
        found.setProperty(DIR, direction)
        if lang:
            found.setProperty(LANG, lang)
        for name, value in more.items():
            found.setProperty(name, value)
        blank = self.look.text(kind, Run(""))
        if self.first:
            self.cursor.setBlockFormat(found)
            self.cursor.setBlockCharFormat(blank)
            self.first = False
        else:
            self.cursor.insertBlock(found, blank)
        _inline(self.cursor, inline, kind, self.look)

    def object(self, block: Figure | Rule | Table) -> None:
        markup = block_html(block)
        direction = getattr(block, "dir", "")
        self.para("object", (), direction, "", {})
        found = QTextCharFormat()
        found.setObjectType(OBJECT_TYPE)
        found.setProperty(OBJECT, markup)
        self.cursor.insertText(OBJECT_LETTER, found)

    def list(self, block: ListBlock) -> None:
        self.group += 1
        more: dict[int, object] = {
            GROUP: self.group, GROUP_KIND: block.kind, GROUP_DIR: block.dir, GROUP_LANG: block.lang,
            START: block.start,
        }  # fmt: skip
        made = None
        for item in block.items:
            self.para("li", item.inline, item.dir, item.lang, more)
            if made is None:
                made = self.cursor.createList(list_format(block.kind, self.cursor.blockFormat(), block.start))
            else:
                made.add(self.cursor.block())

    def quote(self, block: Quote) -> None:
        self.group += 1
        more: dict[int, object] = {
            GROUP: self.group, GROUP_KIND: "blockquote", GROUP_DIR: block.dir, GROUP_LANG: block.lang, CITE: block.cite,
        }  # fmt: skip
        for para in block.paras:
            self.para("quote", para.inline, para.dir, para.lang, more)
        if block.footer:
            self.para("footer", block.footer, "", "", more)


def write(cursor: QTextCursor, blocks: list[Block], look: Look, *, first: bool) -> None:
    """Writes blocks below the block of the cursor; with `first` the first of them into it."""
    writer = _Writer(cursor, look, first)
    for block in blocks:
        if isinstance(block, Para):
            writer.para(block.kind, block.inline, block.dir, block.lang, {})
        elif isinstance(block, ListBlock):
            writer.list(block)
        elif isinstance(block, Quote):
            writer.quote(block)
        else:
            writer.object(block)
    if writer.first and not cursor.document().toPlainText():  # an empty body still needs a paragraph to type in
        writer.para("p", (), "", "", {})


def write_quotation(cursor: QTextCursor, made: Quote, look: Look, *, first: bool) -> None:
    """Writes a quotation below the block of the cursor, or with `first` into it."""
    _Writer(cursor, look, first).quote(made)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Its paragraphs, from the first to the last."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def highest_group(document: QTextDocument) -> int:
    """The highest number of a list or quotation; 0 for none."""
    return max((number_of(block.blockFormat(), GROUP) for block in blocks_of(document)), default=0)


def string_of(found: QTextFormat, name: int) -> str:
    """A property that holds words; empty where it does not."""
    value = found.property(name)
    return value if isinstance(value, str) else ""


def number_of(found: QTextFormat, name: int) -> int:
    """A property that is a number; 0 where it is not."""
    value = found.property(name)
    return value if isinstance(value, int) else 0


def kind_of(block: QTextBlock) -> str:
    """What a block is: p, h2, h3, h4, li, quote, footer, object."""
    return string_of(block.blockFormat(), KIND) or "p"


def runs_of(block: QTextBlock) -> Iterator[Run]:
    """The runs of a paragraph."""
    return (replace(run, text=run.text.replace(OBJECT_LETTER, "")) for _, run in pieces_of(block))


def run_of(found: QTextCharFormat, text: str = "") -> Run:
    """What letters of a format mean."""
    bdi = string_of(found, BDI) if found.hasProperty(BDI) else None
    marks = frozenset(string_of(found, MARKED).split())
    return Run(text, marks, string_of(found, HREF), "" if bdi == "auto" else bdi)


def pieces_of(block: QTextBlock) -> Iterator[tuple[int, Run]]:
    """Where each run of a paragraph begins in the document, and the run, letter for letter as it stands there, without
    the signs that keep letters apart."""
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        found = fragment.charFormat()
        text = fragment.text().replace(LINE_BREAK, "\n").replace("\u2029", "\n")
        if found.hasProperty(EDGE):
            yield from _beside_edges(fragment.position(), text, found)
        else:
            yield fragment.position(), run_of(found, text)
        iterator += 1


def _beside_edges(position: int, text: str, found: QTextCharFormat) -> Iterator[tuple[int, Run]]:
    """Letters that were typed beside such a sign took its format along; they are letters all the same."""
    begins, letters = position, ""
    for letter in text:
        if letter in SIGNS:
            if letters:
                yield begins, run_of(found, letters)
            begins, letters = position + 1, ""
        else:
            letters += letter
        position += 2 if letter > "\uffff" else 1
    if letters:
        yield begins, run_of(found, letters)
