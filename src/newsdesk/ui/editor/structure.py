"""Verbs of writing: what a paragraph is, what its letters are, which way it runs. Each is one step of undo.

All of them keep what docs/body.md keeps: a heading loses no link, a list no language. They work on every block that is
chosen, and pass over images, tables and rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextList

from newsdesk.text.body import Figure, Rule, Run, Table, block_html
from newsdesk.ui.editor.document import (
    CITE,
    DIR,
    EDGE,
    GROUP,
    GROUP_DIR,
    GROUP_KIND,
    GROUP_LANG,
    HREF,
    LANG,
    OBJECT,
    OBJECT_LETTER,
    OBJECT_TYPE,
    START,
    Look,
    highest_group,
    kind_of,
    list_format,
    run_of,
    string_of,
)

KINDS = ("p", "h2", "h3", "h4", "ul", "ol", "quote", "footer")
_OF_GROUPS = (GROUP, GROUP_KIND, GROUP_DIR, GROUP_LANG, CITE, START)
_EXCLUDE = {"sub": "sup", "sup": "sub"}


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """What is done inside is one step of undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks that a selection touches. One that ends at the beginning of a block does not touch it."""
    document = cursor.document()
    last = document.findBlock(cursor.selectionEnd())
    if cursor.hasSelection() and cursor.selectionEnd() == last.position() and last.previous().isValid():
        last = last.previous()
    block, found = document.findBlock(cursor.selectionStart()), []
    while block.isValid():
        found.append(block)
        if block == last:
            break
        block = block.next()
    return found


def shown_kind(block: QTextBlock) -> str:
    """What a block is, as `KINDS` has it; object for images, tables and rules."""
    kind = kind_of(block)
    return string_of(block.blockFormat(), GROUP_KIND) or "ul" if kind == "li" else kind


# -- what a paragraph is


def set_kind(cursor: QTextCursor, kind: str, look: Look) -> None:
    """Makes the chosen paragraphs headings, items, quotations or plain. What all of them are, they are no more."""
    blocks = [block for block in chosen_blocks(cursor) if kind_of(block) != "object"]
    if not blocks:
        return
    if all(shown_kind(block) == kind for block in blocks):
        kind = "p"
    with one_step(cursor):
        more = _group(blocks[0], kind)
        made = None
        for block in blocks:
            _make(block, kind, look, more)
            if kind in ("ul", "ol"):
                if made is None:
                    marked = list_format(kind, block.blockFormat())
                    made = _list_before(block, kind) or QTextCursor(block).createList(marked)
                made.add(block)


def _group(first: QTextBlock, kind: str) -> dict[int, object]:
    """The group that new items or quoted paragraphs are of: that of their neighbour above, if it is of their kind."""
    if kind not in ("ul", "ol", "quote", "footer"):
        return {}
    wanted = "blockquote" if kind in ("quote", "footer") else kind
    above = first.previous()
    if above.isValid() and string_of(above.blockFormat(), GROUP_KIND) == wanted and kind_of(above) != "footer":
        return {
            name: above.blockFormat().property(name) for name in _OF_GROUPS if above.blockFormat().hasProperty(name)
        }
    made: dict[int, object] = {
        GROUP: highest_group(first.document()) + 1,
        GROUP_KIND: wanted,
        GROUP_DIR: "",
        GROUP_LANG: "",
    }
    return made | ({START: 1} if wanted in ("ul", "ol") else {CITE: ""})


def _list_before(block: QTextBlock, kind: str) -> QTextList | None:
    above = block.previous()
    return above.textList() if above.isValid() and shown_kind(above) == kind else None


def _make(block: QTextBlock, kind: str, look: Look, more: dict[int, object]) -> None:
    held = block.textList()
    if held is not None:
        held.remove(block)
    own = "li" if kind in ("ul", "ol") else kind
    before = block.blockFormat()
    direction, language = string_of(before, DIR), string_of(before, LANG)
    found = look.block(own, direction, block.text())
    if not direction and not look.base and not block.text().strip():
        found.setLayoutDirection(before.layoutDirection())
    if language:
        found.setProperty(LANG, language)
    for name, value in more.items():
        found.setProperty(name, value)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(found)
    cursor.setBlockCharFormat(look.text(own, Run("")))
    _dress(block, own, look, lambda run: run)


def _dress(
    block: QTextBlock, kind: str, look: Look, change: Callable[[Run], Run], span: tuple[int, int] | None = None
) -> None:
    """Writes the formats of the letters of a block anew, those between the positions `span` changed."""
    parts: list[tuple[int, int, QTextCharFormat]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        start, end = fragment.position(), fragment.position() + fragment.length()
        if not string_of(fragment.charFormat(), OBJECT):
            first, last = (start, end) if span is None else (max(start, span[0]), min(end, span[1]))
            if first < last:
                run = change(run_of(fragment.charFormat()))
                edge = fragment.charFormat().hasProperty(EDGE)
                parts.append((first, last, look.edge(kind, run) if edge else look.text(kind, run)))
        iterator += 1
    cursor = QTextCursor(block)
    for first, last, found in parts:
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(found)


# -- what letters are


def _spans(cursor: QTextCursor) -> list[tuple[QTextBlock, int, int]]:
    """The parts of blocks that are chosen."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    start -= _inside_letter(document.characterAt(start))
    end += _inside_letter(document.characterAt(end))
    return [
        (block, max(start, block.position()), min(end, block.position() + block.length() - 1))
        for block in chosen_blocks(cursor)
        if kind_of(block) != "object"
    ]


def _inside_letter(letter: str) -> bool:
    """Whether a place is inside a letter beyond U+FFFF, which Qt counts as two."""
    return "\udc00" <= letter <= "\udfff"


def runs_in(cursor: QTextCursor) -> list[Run]:
    """What the chosen letters mean, a run after the other; of a caret what would be typed."""
    if not cursor.hasSelection():
        return [run_of(cursor.charFormat())]
    found = []
    for block, start, end in _spans(cursor):
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            inside = fragment.position() < end and fragment.position() + fragment.length() > start
            if inside and not fragment.charFormat().hasProperty(EDGE):
                found.append(run_of(fragment.charFormat()))
            iterator += 1
    return found


def change_letters(cursor: QTextCursor, look: Look, change: Callable[[Run], Run]) -> None:
    """Changes what the chosen letters mean."""
    with one_step(cursor):
        for block, start, end in _spans(cursor):
            _dress(block, kind_of(block), look, change, (start, end))


def toggle(cursor: QTextCursor, mark: str, look: Look) -> QTextCharFormat | None:
    """Gives the chosen letters a mark, or takes it from them where all have it; the others they keep. Of a caret, gives
    the format in which is typed from now on."""
    runs = runs_in(cursor)
    on = not all(mark in run.marks for run in runs) if runs else True

    def change(run: Run) -> Run:
        marks = run.marks - {mark, _EXCLUDE.get(mark, "") if on else ""}
        return Run(run.text, marks | {mark} if on else marks, run.href, run.bdi)

    if not cursor.hasSelection():
        return look.text(kind_of(cursor.block()), change(runs[0]))
    change_letters(cursor, look, change)
    return None


def set_link(cursor: QTextCursor, href: str, look: Look) -> None:
    """Lets the chosen letters lead somewhere, or nowhere."""
    change_letters(cursor, look, lambda run: Run(run.text, run.marks, href, run.bdi))


def link_around(cursor: QTextCursor) -> QTextCursor:
    """The whole link that the caret stands in; what is chosen, where something is, or the caret where there is none."""
    href = string_of(cursor.charFormat(), HREF)
    if cursor.hasSelection() or not href:
        return cursor
    block = cursor.block()
    start = end = -1
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        first, last = fragment.position(), fragment.position() + fragment.length()
        if fragment.charFormat().hasProperty(EDGE):  # one that keeps a part of the link apart does not end it
            end = last if end == first else end
            iterator += 1
            continue
        same = string_of(fragment.charFormat(), HREF) == href
        if same and (end == first or start < 0):
            start, end = (first if start < 0 else start), last
        elif end >= cursor.position():
            break
        else:
            start = end = -1
            if same:
                start, end = first, last
        iterator += 1
    found = QTextCursor(cursor)
    if 0 <= start <= cursor.position() <= end:
        found.setPosition(start)
        found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return found


# -- which way a paragraph runs


def set_direction(cursor: QTextCursor, direction: str, look: Look) -> None:
    """rtl or ltr for the chosen paragraphs; empty for that of their first strong letter, or of the article."""
    with one_step(cursor):
        for block in chosen_blocks(cursor):
            before = block.blockFormat()
            found = QTextBlockFormat(before)
            found.setProperty(DIR, direction)
            wanted = look.block(kind_of(block), direction, block.text()).layoutDirection()
            found.setLayoutDirection(wanted)
            QTextCursor(block).setBlockFormat(found)


def runs_rtl(block: QTextBlock) -> bool:
    """Whether a block is shown from right to left."""
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


# -- what is no text


def insert_object(cursor: QTextCursor, made: Figure | Rule | Table, look: Look) -> None:
    """Puts an image, a rule or a table below the paragraph of the caret, and a paragraph below it to go on in."""
    direction, side = getattr(made, "dir", ""), cursor.block().textDirection()
    below = look.block("p", "", "")
    below.setLayoutDirection(side)  # one goes on in the direction that one wrote in
    with one_step(cursor):
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        found = look.block("object", direction, "")
        blank = look.text("p", Run(""))
        if cursor.block().text() or cursor.block().textList() is not None:
            cursor.insertBlock(found, blank)
        else:
            cursor.setBlockFormat(found)
            cursor.setBlockCharFormat(blank)
        letter = QTextCharFormat()
        letter.setObjectType(OBJECT_TYPE)
        letter.setProperty(OBJECT, block_html(made))
        cursor.insertText(OBJECT_LETTER, letter)
        if not cursor.block().next().isValid():
            cursor.insertBlock(below, blank)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


def object_at(cursor: QTextCursor) -> str:
    """The markup of the image, rule or table in the block of the caret; empty where there is none."""
    iterator = cursor.block().begin()
    while not iterator.atEnd():
        markup = string_of(iterator.fragment().charFormat(), OBJECT)
        if markup:
            return markup
        iterator += 1
    return ""


def change_object(cursor: QTextCursor, made: Figure | Table) -> None:
    """Puts another image or table in the place of the one in the block of the caret."""
    block = cursor.block()
    place = block.text().find(OBJECT_LETTER)
    if place < 0:
        return
    with one_step(cursor):
        cursor.setPosition(block.position() + place)
        cursor.setPosition(block.position() + place + 1, QTextCursor.MoveMode.KeepAnchor)
        letter = QTextCharFormat()
        letter.setObjectType(OBJECT_TYPE)
        letter.setProperty(OBJECT, block_html(made))
        cursor.insertText(OBJECT_LETTER, letter)
