"""From a passage of one article to a quotation in another: its words and marks, its direction, and where it is from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.domain.article import Article, Direction
from newsdesk.text.body import Inline, Para, Quote, Run, block_html, paragraphs, tidy
from newsdesk.text.clean import parse
from newsdesk.text.language import first_strong, isolate
from newsdesk.ui.editor.document import (
    DIR,
    GROUP,
    GROUP_DIR,
    LANG,
    OBJECT_LETTER,
    Look,
    kind_of,
    pieces_of,
    string_of,
    write_quotation,
)
from newsdesk.ui.editor.structure import chosen_blocks, object_at, one_step, runs_rtl
from newsdesk.ui.i18n import written_day
from newsdesk.words import LANGUAGES, RIGHT_TO_LEFT, say_in

QUOTED = "application/x-newsdesk-quotation"  # a passage with the article it is from, in the clipboard or dragged


@dataclass(frozen=True, slots=True)
class Cited:
    """What is said of the article that a passage is from."""

    uid: str
    headline: str = ""
    source: str = ""
    published: str = ""  # a partial date
    language: str = ""

    @classmethod
    def of(cls, article: Article) -> Cited:
        """What is said of an article."""
        text = article.text
        day = text.published.value if text.published is not None else ""
        return cls(article.uid, " ".join(text.headline.split()), text.source, day, text.language)


# -- what is quoted


def passage(cursor: QTextCursor) -> tuple[Para, ...]:
    """What is chosen, or the whole paragraph of the caret, as paragraphs with their marks, links and languages. Each
    has the direction in which it is shown, where its own letters would not tell it. Images are left out; the rows of a
    table are lines."""
    found: list[Para] = []
    for block in chosen_blocks(cursor):
        if kind_of(block) == "object" or OBJECT_LETTER in block.text():
            rows = paragraphs(object_at(QTextCursor(block))) if "<table" in object_at(QTextCursor(block)) else []
            inline: Inline = tidy([Run("\n".join(rows))])
        else:
            inline = tidy(_chosen_runs(block, cursor))
        if inline:
            found.append(Para(inline, "p", _direction(block, inline), string_of(block.blockFormat(), LANG)))
    return tuple(found)


def _chosen_runs(block: QTextBlock, cursor: QTextCursor) -> list[Run]:
    """The runs of a paragraph, or those parts of them that are chosen."""
    if not cursor.hasSelection():
        return [run for _, run in pieces_of(block)]
    found = []
    for start, run in pieces_of(block):
        units = run.text.encode("utf-16-le")  # places are counted as Qt does
        first = max(0, cursor.selectionStart() - start)
        last = max(first, cursor.selectionEnd() - start)
        found.append(replace(run, text=units[2 * first : 2 * last].decode("utf-16-le", "ignore")))
    return found


def _direction(block: QTextBlock, inline: Inline) -> str:
    own = string_of(block.blockFormat(), DIR) or string_of(block.blockFormat(), GROUP_DIR)
    shown = Direction.RTL if runs_rtl(block) else Direction.LTR
    return own or ("" if first_strong("".join(run.text for run in inline)) is shown else shown.value)


# -- where it is from


def credit(cited: Cited, language: str) -> Inline:
    """Where a quotation is from, in words of the language of the text that it goes into: "From “Headline”, The Quay
    Post, 12 June 2025". Names that run the other way are kept apart. In a language that newsdesk does not speak the
    names and the date stand without a word of ours."""
    rtl = language in RIGHT_TO_LEFT
    comma = "، " if rtl else ", "
    opens, closes = "«»" if rtl or language == "fr" else "“”"
    parts: list[list[Run]] = []
    if cited.headline:
        parts.append([Run(opens), _apart(cited.headline, rtl), Run(closes)])
    if cited.source:
        parts.append([_apart(cited.source, rtl)])
    if cited.published:
        parts.append([Run(written_day(cited.published, language))])
    if not parts:
        return ()
    runs = [Run(say_in("quote.from", language=language) + " ")] if language in LANGUAGES else []
    for number, part in enumerate(parts):
        runs += [Run(comma)] if number else []
        runs += part
    return tidy(runs)


def _apart(name: str, rtl: bool) -> Run:
    """With the signs that keep its direction from the commas and numbers beside it, where it has the other one."""
    other = first_strong(name) is (Direction.LTR if rtl else Direction.RTL)
    return Run(isolate(name) if other else name)


def quotation(cited: Cited, paras: Sequence[Para], language: str, base: str) -> Quote:
    """A passage as it stands in a text in `language` whose direction is `base`: rtl, ltr, or empty where each paragraph
    follows its own letters."""
    kept = []
    for para in paras:
        own = first_strong("".join(run.text for run in para.inline)).value
        kept.append(replace(para, dir=para.dir or (own if base and own in ("rtl", "ltr") and own != base else "")))
    foreign = cited.language if cited.language != language else ""
    return Quote(tuple(kept), credit(cited, language), f"article:{cited.uid}", "", foreign.lower())


# -- on its way


def carry(data: QMimeData, cited: Cited, paras: Sequence[Para]) -> None:
    """Puts a passage with where it is from beside what is carried anyway."""
    told = {
        "uid": cited.uid, "headline": cited.headline, "source": cited.source, "published": cited.published,
        "language": cited.language, "passage": block_html(Quote(tuple(paras))),
    }  # fmt: skip
    data.setData(QUOTED, json.dumps(told).encode())


def carried(data: QMimeData) -> tuple[Cited, tuple[Para, ...]] | None:
    """What `carry` put there; None where it did not, or where it makes no sense."""
    if not data.hasFormat(QUOTED):
        return None
    try:
        told = json.loads(bytes(data.data(QUOTED).data()))
        names = ("uid", "headline", "source", "published", "language")
        cited = Cited(*(str(told[name]) for name in names))
        blocks = parse(str(told["passage"]))
    except (ValueError, KeyError, TypeError):
        return None
    quoted = [block for block in blocks if isinstance(block, Quote)]
    return (cited, quoted[0].paras) if quoted else None


# -- where it lands


def place(cursor: QTextCursor, made: Quote, look: Look) -> None:
    """Puts a quotation below the paragraph, list or quotation of the caret; above it where the caret stands at the very
    beginning of a paragraph; in the place of an empty one. One goes on behind it. One step of undo."""
    with one_step(cursor):
        cursor.setPosition(cursor.selectionEnd())
        block = cursor.block()
        group = block.blockFormat().property(GROUP)
        side = block.textDirection()
        empty = not block.text() and not group
        if not empty and not group and cursor.atBlockStart() and kind_of(block) != "object":
            cursor.insertBlock(block.blockFormat(), block.charFormat())
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            empty = True
        while group and block.next().isValid() and block.next().blockFormat().property(GROUP) == group:
            block = block.next()
        if not empty:
            cursor.setPosition(block.position() + block.length() - 1)
        write_quotation(cursor, made, look, first=empty)
        if cursor.block().next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        else:
            below = look.block("p", "", "")
            below.setLayoutDirection(side)  # one goes on in the direction that one wrote in
            cursor.insertBlock(below, look.text("p", Run("")))
