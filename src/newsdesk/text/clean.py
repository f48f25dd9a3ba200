"""From any HTML to the canonical body: nh3 takes out what is active, then the content model of docs/body.md is read."""

from __future__ import annotations

from html.parser import HTMLParser

from newsdesk.text.body import (
    Block,
    Cell,
    Figure,
    ListBlock,
    Para,
    Quote,
    Rule,
    Run,
    Table,
    is_plain,
    tidy,
    to_html,
)

_INLINE = {
    "strong": "strong", "b": "strong", "em": "em", "i": "em", "cite": "em", "u": "u", "ins": "u",
    "s": "s", "del": "s", "strike": "s", "sub": "sub", "sup": "sup",
}  # fmt: skip
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
_CONTAINERS = frozenset(
    [
        "div",
        "section",
        "article",
        "main",
        "header",
        "aside",
        "nav",
        "pre",
        "address",
        "center",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "body",
        "html",
    ]
)
_STRUCTURE = frozenset(
    [
        "p",
        "ul",
        "ol",
        "li",
        "blockquote",
        "footer",
        "hr",
        "figure",
        "figcaption",
        "img",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "a",
        "br",
        "bdi",
    ]
)
_TAGS = set(_INLINE) | set(_HEADINGS) | set(_CONTAINERS) | set(_STRUCTURE)
_GLOBAL = {"dir", "lang"}
_ATTRIBUTES = {tag: set(_GLOBAL) for tag in _TAGS} | {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start", *_GLOBAL},
    "td": {"colspan", "rowspan", *_GLOBAL},
    "th": {"colspan", "rowspan", *_GLOBAL},
    "blockquote": {"cite", *_GLOBAL},
}
_GONE = {
    "script", "style", "template", "noscript", "iframe", "object", "embed", "form", "button", "select",
    "textarea", "svg", "math", "video", "audio", "canvas", "title", "head",
}  # fmt: skip


def clean(markup: str) -> str:
    """Any HTML as a canonical body. Cleaning a canonical body gives it back unchanged."""
    return markup if is_plain(markup) else to_html(parse(markup))


def parse(markup: str) -> list[Block]:
    """The blocks of any HTML, made safe."""
    import nh3  # reading needs it, a start does not

    safe = nh3.clean(
        markup.encode("utf-8", "ignore").decode(),
        tags=_TAGS,
        clean_content_tags=_GONE,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "article", "attachment"},
        link_rel=None,
        strip_comments=True,
    )
    builder = _Builder()
    builder.feed(safe)
    builder.close()
    return builder.finish()


def _number(value: str | None, most: int = 100_000) -> int:
    return min(int(value), most) if value and value.isascii() and value.isdigit() else 0


class _Builder(HTMLParser):
    """Reads a well-formed stream (nh3 writes no other) into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.after: list[Block] = []  # figures that wait for the end of the block around them
        self.runs: list[Run] = []
        self.marks: list[str] = []
        self.hrefs: list[str] = []
        self.bdis: list[str] = []
        self.kind, self.dir, self.lang = "p", "", ""
        self.dirs: list[str] = []
        self.lists: list[ListBlock] = []
        self.items: list[Para] = []
        self.quotes: list[Quote] = []
        self.paras: list[Para] = []
        self.foot: tuple[Run, ...] = ()
        self.tables = 0
        self.table: Table | None = None
        self.rows: list[list[Cell]] = []
        self.cell: Cell | None = None
        self.figure: Figure | None = None
        self._figure_at = 0

    # -- text

    def handle_data(self, data: str) -> None:
        bdi = self.bdis[-1] if self.bdis else None
        href = self.hrefs[-1] if self.hrefs else ""
        text = data.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
        marks = set(self.marks)
        if {"sub", "sup"} <= marks:  # the inner one wins
            last = next(mark for mark in reversed(self.marks) if mark in ("sub", "sup"))
            marks -= {"sub", "sup"} - {last}
        self.runs.append(Run(text, frozenset(marks), href, bdi))

    def _break(self) -> None:
        told = [run.text for run in self.runs if run.text == "\n" or run.text.strip()]
        if told and told[-1] != "\n":
            self.runs.append(Run("\n"))

    @property
    def _one_line(self) -> bool:
        """Inside something that holds a single text, where another block only breaks the line."""
        return self.cell is not None or self.kind in ("li", "figcaption", "footer")

    def _flush(self) -> None:
        """Ends the text that is being read and puts it where it belongs."""
        inline = tidy(self.runs)
        self.runs = []
        kind, direction, lang = self.kind, self.dir, self.lang
        self.kind, self.dir, self.lang = "p", "", ""
        if not inline:
            if self.figure is None:
                self._place_waiting()  # a paragraph of images alone
            return
        if self.lists and not self.quotes:
            self.items.append(Para(inline, "li", direction, lang))
        elif self.quotes:
            if kind == "footer":
                self.foot = tidy([*self.foot, Run("\n"), *inline]) if self.foot else inline
            else:
                self.paras.append(Para(inline, "p", direction, lang))
        else:
            direction = direction or (self.dirs[-1] if self.dirs else "")
            one_line = kind in ("li", "footer", "figcaption")
            self.blocks.append(Para(inline, "p" if one_line else kind, direction, lang))
            self._place_waiting()

    def _place_waiting(self) -> None:
        if not (self.lists or self.quotes or self.table):
            self.blocks.extend(self.after)
            self.after = []

    def _open(self, kind: str, attrs: dict[str, str | None]) -> None:
        if self._one_line:
            self._break()
            return
        self._flush()
        self.kind, self.dir, self.lang = kind, _direction(attrs), _language(attrs)

    def _shut(self) -> None:
        if self._one_line:
            self._break()
        else:
            self._flush()

    # -- tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag in _INLINE:
            self.marks.append(_INLINE[tag])
        elif tag == "a":
            self.hrefs.append(_address(found.get("href"), ("http://", "https://", "mailto:", "article:")))
        elif tag == "bdi":
            self.bdis.append(_direction(found))
        elif tag == "br":
            self.runs.append(Run("\n"))
        elif tag in _HEADINGS:
            self._open(_HEADINGS[tag], found)
        elif tag == "p":
            self._open("p", found)
        elif tag in _CONTAINERS:
            self._shut()
            self.dirs.append(_direction(found) or (self.dirs[-1] if self.dirs else ""))
        else:
            self._start_structure(tag, found)

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            if self.marks:
                self.marks.pop()
        elif tag == "a":
            if self.hrefs:
                self.hrefs.pop()
        elif tag == "bdi":
            if self.bdis:
                self.bdis.pop()
        elif tag == "p" or tag in _HEADINGS:
            self._shut()
        elif tag in _CONTAINERS:
            self._shut()
            if self.dirs:
                self.dirs.pop()
        else:
            self._end_structure(tag)

    def _start_structure(self, tag: str, found: dict[str, str | None]) -> None:
        if tag in ("table", "caption", "tr", "td", "th"):
            self._start_table(tag, found)
        elif tag == "img":
            self._image(found)
        elif self.cell is not None:
            self._break()
        elif tag in ("ul", "ol"):
            self._flush()
            start = max(1, _number(found.get("start")))
            self.lists.append(ListBlock((), tag, _direction(found), _language(found), start))
        elif tag == "li":
            self._flush()
            self.kind, self.dir, self.lang = "li", _direction(found), _language(found)
        elif tag == "blockquote":
            self._flush()
            cite = _address(found.get("cite"), ("http://", "https://", "article:"))
            quote = Quote((), (), cite, _direction(found), _language(found))
            self.quotes.append(quote)
        elif tag == "footer":
            self._shut()
            self.kind = "footer"
        elif tag == "figure":
            self._flush()
            self.figure = Figure("", dir=_direction(found))
            self._figure_at = len(self.after)
        elif tag == "figcaption":
            self._flush()
            self.kind = "figcaption"
        elif tag == "hr":
            self._flush()
            if not (self.lists or self.quotes):
                self.blocks.append(Rule())

    def _end_structure(self, tag: str) -> None:
        if tag in ("table", "caption", "tr", "td", "th"):
            self._end_table(tag)
        elif self.cell is not None:
            self._break()
        elif tag in ("ul", "ol") and self.lists:
            self._flush()
            last = self.lists.pop()
            if not self.lists and self.items and not self.quotes:
                items, self.items = tuple(self.items), []
                direction = last.dir or (self.dirs[-1] if self.dirs else "")
                self.blocks.append(ListBlock(items, last.kind, direction, last.lang, last.start))
                self._place_waiting()
        elif tag in ("li", "footer"):
            self._flush()
        elif tag == "blockquote" and self.quotes:
            self._flush()
            last_quote = self.quotes.pop()
            if not self.quotes:
                self._end_quote(last_quote)
        elif tag == "figcaption":
            self._caption()
        elif tag == "figure":
            self._end_figure()

    def _end_quote(self, quote: Quote) -> None:
        paras, foot = tuple(self.paras), self.foot
        self.paras, self.foot = [], ()
        if not paras and foot:
            paras, foot = (Para(foot),), ()
        if paras and self.lists:
            held = [*paras, Para(foot)] if foot else paras
            self.items.extend(Para(para.inline, "li", para.dir, para.lang) for para in held)
        elif paras:
            direction = quote.dir or (self.dirs[-1] if self.dirs else "")
            self.blocks.append(Quote(paras, foot, quote.cite, direction, quote.lang))
        self._place_waiting()

    # -- images

    def _image(self, found: dict[str, str | None]) -> None:
        src = found.get("src") or ""
        if not src.startswith(("attachment:", "http://", "https://")):
            return
        image = Figure(
            src,
            " ".join((found.get("alt") or "").split()),
            _number(found.get("width")),
            _number(found.get("height")),
            dir=self.figure.dir if self.figure else "",
        )
        if self.figure is not None and not self.figure.src:
            self.figure = image
        else:
            self.after.append(image)

    def _caption(self) -> None:
        inline = tidy(self.runs)
        self.runs, self.kind = [], "p"
        figure = self.figure
        if figure is not None and figure.src:
            size = (figure.width, figure.height)
            self.figure = Figure(figure.src, figure.alt, *size, inline, figure.dir)
        elif inline:
            self.runs = list(inline)
            self._flush()

    def _end_figure(self) -> None:
        self._flush()
        if self.figure is not None and self.figure.src:
            self.after.insert(self._figure_at, self.figure)
        self.figure = None
        self._place_waiting()

    # -- tables

    def _start_table(self, tag: str, found: dict[str, str | None]) -> None:
        if tag == "table":
            self.tables += 1
            if self.tables > 1 or self.quotes or self.lists:
                self._shut()
                return
            self._flush()
            direction = _direction(found) or (self.dirs[-1] if self.dirs else "")
            self.table, self.rows = Table((), direction, _language(found)), []
        elif self.table is None or self.tables > 1:
            self._shut()
        elif tag == "caption":
            self._flush()
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.runs = []
            if not self.rows:
                self.rows.append([])
            spans = (max(1, _number(found.get(name), 100)) for name in ("colspan", "rowspan"))
            self.cell = Cell((), tag == "th", *spans)

    def _end_table(self, tag: str) -> None:
        if tag == "table":
            self.tables = max(0, self.tables - 1)
        if self.table is None or (self.tables if tag == "table" else self.tables > 1):
            self._shut()
        elif tag == "caption":
            inline, self.runs = tidy(self.runs), []
            if inline:
                self.blocks.append(Para(inline))
        elif tag in ("td", "th") and self.cell is not None:
            cell = self.cell
            inline, self.runs = tidy(self.runs), []
            self.rows[-1].append(Cell(inline, cell.header, cell.colspan, cell.rowspan))
            self.cell = None
        elif tag == "table":
            rows = tuple(tuple(row) for row in self.rows if row)
            table, self.table, self.runs = self.table, None, []
            if any(cell.inline for row in rows for cell in row):
                self.blocks.append(Table(rows, table.dir, table.lang))
            self._place_waiting()

    def finish(self) -> list[Block]:
        """The blocks, once everything was fed."""
        self._flush()
        self._place_waiting()
        return self.blocks


def _address(value: str | None, schemes: tuple[str, ...]) -> str:
    """An address of a kind that the grammar knows, else nothing."""
    found = (value or "").strip()
    return found if found.lower().startswith(schemes) else ""


def _direction(attrs: dict[str, str | None]) -> str:
    value = (attrs.get("dir") or "").lower()
    return value if value in ("rtl", "ltr") else ""


def _language(attrs: dict[str, str | None]) -> str:
    value = (attrs.get("lang") or "").lower()
    return value if value.replace("-", "").isalnum() and value.isascii() and len(value) <= 35 else ""
