"""ODT, as LibreOffice and its kin write it (OASIS OpenDocument 1.3): headings, lists, tables, notes, images.

The libraries that open it give trees and plain text; which way a paragraph runs stands in styles that are based on each
other, so the tree is read here.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Callable, Iterator
from html import escape
from io import BytesIO
from typing import Any

from newsdesk.domain.capture import Capture, CaptureFile, Skipped
from newsdesk.formats import documents
from newsdesk.formats.documents import LTR, RTL, TABLE, Properties
from newsdesk.formats.page_images import kind_of
from newsdesk.formats.xml_tree import MOST_DEPTH, attribute, below, child, children, local, tree_of, words
from newsdesk.text.clean import parse

READER, VERSION = "odt", 3
_DROPPED = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "bookmark", "bookmark-start",
     "bookmark-end", "soft-page-break", "change", "change-start", "change-end", "table-of-content"}
)  # fmt: skip
MOST_REPEATED = 64
"""Times that one cell is repeated: what goes on to the edge of a sheet is no table of a text."""
_MARKS = ("strong", "em", "u", "s", "sub", "sup")
_CALLED = {
    "title": "h1", "subtitle": "subtitle", "quotations": "quote", "quote beginning": "quote-new",
    "quote source": "footer",
    "horizontal line": "hr", "caption": "figcaption", "illustration": "figcaption",
}  # fmt: skip
_ISOLATED = {"isolated": "", "isolated rtl": ' dir="rtl"', "isolated ltr": ' dir="ltr"', "isolate mark": "mark"}
_GOES_ON = "<blockquote on>"


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of a document."""
    parts = documents.parts_of(data)
    if isinstance(parts, str):
        return [Skipped(place, parts)]
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            if b"manifest:encryption-data" in _part(packed, "META-INF/manifest.xml"):
                return [Skipped(place, "locked")]
            content = tree_of(_part(packed, "content.xml"))
            styles = tree_of(_part(packed, "styles.xml"))
            told = _properties(tree_of(_part(packed, "meta.xml")))
            if content is None:
                return [Skipped(place, "bad-document", {"detail": "content.xml"})]
            walk = _Walk(_Styles([styles, content]), packed)
            markup = walk.whole(child(content, "body", "text"))
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        return [Skipped(place, "bad-document", {"detail": f"{type(error).__name__}: {error}"[:200]})]
    subhead, found = documents.subtitled(parse(documents.shaped(markup)))
    blocks = documents.directed(found)
    return documents.captured(place, blocks, told, tuple(walk.files.values()), subhead)


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    return packed.read(name) if name in packed.namelist() else b""


def _properties(meta: Any) -> Properties:
    found: dict[str, list[str]] = {}
    for one in meta.iter() if meta is not None else ():
        if local(one):
            found.setdefault(local(one), []).append(" ".join((one.text or "").split()))
    first = {name: values[0] for name, values in found.items()}
    keywords = tuple(word for told in found.get("keyword", ()) for word in re.split(r"\s*[,،;؛]\s*", told) if word)
    author = first.get("initial-creator") or first.get("creator", "")
    return Properties(first.get("title", ""), author, first.get("language", ""), keywords)


class _Styles:
    """What styles say, each with what it is based on: whether text is strong, which way a paragraph runs."""

    def __init__(self, roots: list[Any]) -> None:
        self._own: dict[tuple[str, str], Any] = {}
        self._default: Any = None
        self._numbered: set[str] = set()
        for root in roots:
            for one in below(root, "style", "default-style", "list-style"):
                family, name = attribute(one, "family"), attribute(one, "name")
                if local(one) == "list-style":
                    first = next(children(one, "list-level-style-number", "list-level-style-bullet"), None)
                    if (
                        first is not None
                        and local(first) == "list-level-style-number"
                        and attribute(first, "num-format")
                    ):
                        self._numbered.add(name)
                elif local(one) == "default-style":
                    self._default = one if family == "paragraph" else self._default
                else:
                    self._own[family, name] = one

    def numbered(self, name: str) -> bool:
        """Whether a style of lists counts."""
        return name in self._numbered

    def _chain(self, family: str, name: str) -> list[Any]:
        found: list[Any] = []
        while name and len(found) < 20:
            one = self._own.get((family, name))
            if one is None:
                break
            found.append(one)
            name = attribute(one, "parent-style-name")
        return found

    def says(self, family: str, name: str, properties: str, wanted: str) -> str:
        """The nearest value of an attribute; empty where nothing says it."""
        chain = self._chain(family, name)
        chain += [self._default] if family == "paragraph" and self._default is not None else []
        for one in chain:
            value = attribute(child(one, properties), wanted)
            if value:
                return value
        return ""

    def title(self, name: str) -> str:
        """What the style of a paragraph makes of it (_CALLED); empty for others."""
        for one in self._chain("paragraph", name):
            called = attribute(one, "name").replace("_20_", " ").lower()
            if called in _CALLED:
                return _CALLED[called]
        return ""

    def isolated(self, name: str) -> str | None:
        """How a text style is set apart: the attribute that says its way, "mark" for a sign beside it; None if not."""
        for one in self._chain("text", name):
            called = (attribute(one, "display-name") or attribute(one, "name")).replace("_20_", " ").lower()
            if called in _ISOLATED:
                return _ISOLATED[called]
        return None

    def marks(self, name: str) -> list[str]:
        """The marks of a text style, from the outside in."""
        weights = [self.says("text", name, "text-properties", told) for told in ("font-weight", "font-weight-complex")]
        slants = [self.says("text", name, "text-properties", told) for told in ("font-style", "font-style-complex")]
        line = self.says("text", name, "text-properties", "text-underline-style")
        strike = self.says("text", name, "text-properties", "text-line-through-style")
        place = self.says("text", name, "text-properties", "text-position")
        bold = any(weight == "bold" or (weight.isdecimal() and int(weight) >= 600) for weight in weights)
        told = {
            "strong": bold, "em": not {"italic", "oblique"}.isdisjoint(slants), "u": line not in ("", "none"),
            "s": strike not in ("", "none"), "sub": place.startswith(("sub", "-")),
            "sup": place.startswith("super") or bool(re.match(r"[1-9]", place)),
        }  # fmt: skip
        return [mark for mark in _MARKS if told[mark]]


class _Walk:
    """The text of a document as HTML, with a sign at the beginning of each paragraph that tells its direction."""

    def __init__(self, styles: _Styles, packed: zipfile.ZipFile) -> None:
        self._styles, self._packed = styles, packed
        self.files: dict[str, CaptureFile] = {}
        self._notes: list[str] = []
        self._waiting: list[str] = []  # images inside a paragraph stand behind it
        self._directed = False
        self._pending = ""  # the sign of a table, which stands in its first paragraph

    def whole(self, body: Any) -> str:
        """All of it; the notes stand at the end, as a list that counts."""
        if body is None:
            return ""
        self._directed = any(self._side(one) == RTL for one in below(body, "p", "h"))
        made = self._blocks(body, 0)
        notes = "".join(f"<li>{note}</li>" for note in self._notes)
        made = made.replace(f"</blockquote>{_GOES_ON}", "").replace(_GOES_ON, "<blockquote>")
        return made + (f"<ol>{notes}</ol>" if notes else "")

    def _side(self, paragraph: Any) -> str:
        mode = self._styles.says(
            "paragraph", attribute(paragraph, "style-name"), "paragraph-properties", "writing-mode"
        )
        return RTL if mode.startswith("rl") else LTR if mode.startswith("lr") else ""

    def _sign(self, paragraph: Any) -> str:
        side = self._side(paragraph)
        return side if side == RTL or self._directed else ""

    def _blocks(self, parent: Any, depth: int) -> str:
        if depth >= MOST_DEPTH:
            return f"<p>{escape(documents.without_signs(words(parent)))}</p>"
        return "".join(self._block(one, depth + 1) for one in children(parent))

    def _block(self, one: Any, depth: int) -> str:
        name = local(one)
        if name in _DROPPED:
            return ""
        if name in ("p", "h"):
            return self._paragraph(one, depth)
        if name == "list":
            return self._list(one, depth, "")
        if name == "table":
            return self._table(one, depth)
        if name == "frame":
            return self._frame(one, depth)
        return self._blocks(one, depth)

    def _paragraph(self, one: Any, depth: int) -> str:
        pending, self._pending = self._pending, ""
        inner = pending + self._sign(one) + self._inline(one, depth)
        level = attribute(one, "outline-level")
        tag = f"h{min(4, int(level))}" if local(one) == "h" and level.isdecimal() and level != "0" else ""
        tag = tag or self._styles.title(attribute(one, "style-name")) or "p"
        waiting, self._waiting = "".join(self._waiting), []
        if tag in ("quote", "quote-new", "footer"):
            inner = f"<footer>{inner}</footer>" if tag == "footer" else f"<p>{inner}</p>"
            return f"{'<blockquote>' if tag == 'quote-new' else _GOES_ON}{inner}</blockquote>{waiting}"
        if tag == "hr" and not inner.strip("".join((RTL, LTR, TABLE, " "))):
            return f"<hr>{waiting}"
        inner = documents.SUBTITLE + inner if tag == "subtitle" else inner
        tag = tag if tag not in ("hr", "subtitle") else "p"
        return f"<{tag}>{inner}</{tag}>{waiting}"

    def _list(self, one: Any, depth: int, outer: str) -> str:
        style = attribute(one, "style-name") or outer
        tag = "ol" if self._styles.numbered(style) else "ul"
        start = next((attribute(item, "start-value") for item in children(one, "list-item")), "")
        items = ""
        numbered_headings = ""
        for item in children(one, "list-item", "list-header"):
            if next(children(item, "h"), None) is not None:  # a heading that a list only numbers
                numbered_headings += f"<{tag}>{items}</{tag}>" if items else ""
                numbered_headings += "".join(self._block(inner, depth + 1) for inner in children(item))
                items = ""
                continue
            text = "<br>".join(self._sign(para) + self._inline(para, depth) for para in children(item, "p", "h"))
            items += f"<li>{text}</li>" if text else ""
            items += "".join(self._list(inner, depth + 1, style) for inner in children(item, "list"))
        waiting, self._waiting = "".join(self._waiting), []
        first = f' start="{start}"' if tag == "ol" and start.isdecimal() else ""
        rest = f"<{tag}{first}>{items}</{tag}>" if items or not numbered_headings else ""
        return f"{numbered_headings}{rest}{waiting}"

    def _table(self, one: Any, depth: int) -> str:
        mode = self._styles.says("table", attribute(one, "style-name"), "table-properties", "writing-mode")
        self._pending = TABLE if mode.startswith("rl") else ""
        rows = ""
        for row in _rows(one):
            cells = self._cells(row, "th" if local(row.getparent()) == "table-header-rows" else "td", depth)
            rows += f"<tr>{cells}</tr>" if cells else ""
        waiting, self._waiting = "".join(self._waiting), []
        return f"<table>{rows}</table>{waiting}"

    def _cells(self, row: Any, tag: str, depth: int) -> str:
        cells: list[str] = []
        for cell in children(row, "table-cell"):
            spans = "".join(
                f' {name}="{attribute(cell, told)}"'
                for name, told in (("colspan", "number-columns-spanned"), ("rowspan", "number-rows-spanned"))
                if attribute(cell, told) not in ("", "1")
            )
            told = attribute(cell, "number-columns-repeated")
            times = min(MOST_REPEATED, int(told)) if told.isdecimal() else 1
            made = f"<{tag}{spans}>{self._blocks(cell, depth)}</{tag}>"
            cells += [made] * (times if made != f"<{tag}></{tag}>" or cell.getnext() is not None else 1)
        return "".join(cells)

    def _inline(self, one: Any, depth: int) -> str:
        if depth > MOST_DEPTH:
            return escape(words(one))
        made = escape(documents.without_signs(one.text or ""))
        for inner in children(one):
            made += self._mark(inner, depth + 1) + escape(documents.without_signs(inner.tail or ""))
        return made

    def _mark(self, one: Any, depth: int) -> str:
        name = local(one)
        if name in _DROPPED:
            return ""
        if name == "s":
            return " "
        if name == "tab":
            return " "
        if name == "line-break":
            return "<br>"
        if name == "frame":
            return self._aside(lambda: self._frame(one, depth))
        if name == "note":
            return self._note(one, depth)
        if next(children(one, "p", "h", "list", "table"), None) is not None:  # words on a drawn shape
            return self._aside(lambda: self._blocks(one, depth))
        inner = self._inline(one, depth)
        if name == "a":
            return f'<a href="{escape(attribute(one, "href"))}">{inner}</a>'
        if name == "span":
            told = self._styles.isolated(attribute(one, "style-name"))
            if told == "mark":
                return inner.strip("\u200e\u200f")
            if told is not None:
                return f"<bdi{told}>{inner}</bdi>"
            for mark in reversed(self._styles.marks(attribute(one, "style-name"))):
                inner = f"<{mark}>{inner}</{mark}>"
        return inner

    def _aside(self, made: Callable[[], str]) -> str:
        """Keeps blocks that stand inside a paragraph until it is over."""
        before, self._waiting = self._waiting, []
        block = made()
        self._waiting = [*before, block, *self._waiting]
        return ""

    def _note(self, one: Any, depth: int) -> str:
        body = child(one, "note-body")
        self._notes.append(
            "<br>".join(self._sign(para) + self._inline(para, depth) for para in children(body, "p", "h"))
        )
        return f"<sup>[{len(self._notes)}]</sup>"

    def _frame(self, one: Any, depth: int) -> str:
        """An image, with the text box around it as its caption; a text box by itself is text."""
        box = child(one, "text-box")
        if box is not None:
            inner = next(below(box, "image"), None)
            if inner is not None:
                return self._image(inner, inner.getparent(), " ".join(_beside(box).split()))
            return self._blocks(box, depth)
        image = child(one, "image")
        return self._image(image, one, "") if image is not None else ""

    def _image(self, image: Any, frame: Any, caption: str) -> str:
        name = attribute(image, "href").removeprefix("./")
        try:
            data = self._packed.read(name)
        except (KeyError, ValueError, RuntimeError, zipfile.BadZipFile, EOFError):
            return ""
        kind = kind_of(data)
        if not kind:
            return ""
        sha256 = hashlib.sha256(data).hexdigest()
        self.files.setdefault(sha256, CaptureFile(data, sha256, f"image/{kind}", name.rsplit("/", 1)[-1]))
        alt = escape(
            " ".join(words(child(frame, "desc") if child(frame, "desc") is not None else child(frame, "title")).split())
        )
        under = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
        return f'<figure><img src="attachment:{sha256}" alt="{alt}">{under}</figure>'


def _rows(table: Any) -> Iterator[Any]:
    """The rows of a table, not those of the tables in its cells."""
    for one in children(table, "table-row", "table-rows", "table-header-rows", "table-row-group"):
        if local(one) == "table-row":
            yield one
        else:
            yield from _rows(one)


def _beside(box: Any) -> str:
    """The words of a text box without those of the pictures in it."""
    made = box.text or ""
    for inner in children(box):
        made += ("" if local(inner) == "frame" else _beside(inner)) + (inner.tail or "")
    return made
