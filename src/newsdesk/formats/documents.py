"""What word processors' files have in common: which line is the headline, what the first lines tell, what files hold.

A document has no place for the facts of an article. What its first and last lines tell of it with a label (by: …,
source: …), and a line that is a date and nothing else, is taken for that; everything else is text. The date on which
the file was made is no date of publication and is not taken for one.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from newsdesk.domain.article import Direction, Text
from newsdesk.domain.capture import Capture, CaptureFile, Skipped
from newsdesk.formats.decode import mended
from newsdesk.formats.labels import Part, label_of
from newsdesk.text.body import Block, Figure, ListBlock, Para, Quote, Run, Table, plain_text, tidy, to_html
from newsdesk.text.dates import is_date_line, parse_date
from newsdesk.text.language import detect_language, first_strong
from newsdesk.text.patterns import pattern

MOST = 200_000_000
"""Bytes of a document; it is read as a whole."""
MOST_PART, MOST_PLAIN, RATIO = 60_000_000, 20_000_000, 400
"""Bytes that one part of a packed document may unpack to: MOST_PLAIN and RATIO times its size, never MOST_PART."""
MOST_UNPACKED, WHOLE_RATIO = 300_000_000, 10
"""Bytes that all parts together may unpack to: MOST_PART and WHOLE_RATIO times the file, never MOST_UNPACKED."""

_KICKER_WORDS = 5  # the most words of a line above a headline
_NAME_WORDS = 5  # the most words of a byline without a colon
_TITLE_WORDS = 24  # the most words of a first line that is a headline
_LONGEST_FACT = 120  # letters of a line that tells a fact
_FIRST, _LAST = 6, 3  # paragraphs at the beginning and the end that may tell facts
_ENDS = (".", "؟", "?", "!", "…", ":", "،", ",", ";", "؛")
_NOBODY = pattern(
    r"(?:user|admin|administrator|owner|author|unknown|hp|pc|dell|lenovo|acer|asus|toshiba|windows user|"
    r"microsoft office user|[a-z0-9]*[._@\\][a-z0-9._@\\]*|python-docx|docx4j|libreoffice|openoffice|"
    r"test|guest|home|root|مستخدم|المستخدم)\d*",
    re.IGNORECASE,
)
_NO_TITLE = pattern(
    r"(?:microsoft word|word document|document\d*|untitled\d*|مستند\d*|بدون عنوان|slide \d+|"
    r".*\.(?:docx?|odt|rtf|pdf|indd|txt))"
    r"(?:\s*-.*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file tells of itself."""

    title: str = ""
    author: str = ""
    language: str = ""
    keywords: tuple[str, ...] = ()
    summary: str = ""


def captured(
    place: str, blocks: Sequence[Block], told: Properties, files: tuple[CaptureFile, ...] = (), subhead: str = ""
) -> list[Capture | Skipped]:
    """The article of a document, with the `subhead` that its styles told."""
    rest = list(blocks)
    if not plain_text(to_html(rest)).strip() and not files:
        return [Skipped(place, "empty")]
    headline, rest = _headline(rest, told.title)
    text = Text(headline=headline, subhead=subhead, summary=told.summary)
    text, tags, rest = _facts(text, rest)
    body = to_html(rest)
    plain = plain_text(body)
    author = "" if _NOBODY.fullmatch(told.author) else told.author
    language = detect_language(f"{headline}\n{plain}") or told.language.lower().replace("_", "-")
    text = replace(
        text, headline=headline or " ".join(plain.split()[:12]), body=body, byline=text.byline or author,
        language=language, direction=_direction(rest, headline),
    )  # fmt: skip
    return [Capture(text, tags=tuple(dict.fromkeys((*tags, *told.keywords))), files=files, place=place)]


def _headline(blocks: list[Block], title: str) -> tuple[str, list[Block]]:
    """A heading at the beginning, a first line that is short and no sentence, or the title that the file tells. Above
    a heading only facts may stand, and a few words over it; what stands below a sentence heads a section."""
    for number, block in enumerate(blocks[:3]):
        if not isinstance(block, Para):
            break
        if block.kind in ("h2", "h3"):
            return _words(block), blocks[:number] + blocks[number + 1 :]
        words = _words(block)
        told = label_of(words) is not None or is_date_line(words)
        if not told and (len(words.split()) > _KICKER_WORDS or words.endswith(_ENDS)):
            break
    first = blocks[0] if blocks else None
    if isinstance(first, Para) and len(blocks) > 1 and _is_title(_words(first)):
        return _words(first), blocks[1:]
    title = " ".join(mended(title).split())
    if title and not _NO_TITLE.fullmatch(title):
        return title[:300], blocks
    return "", blocks


def _is_title(words: str) -> bool:
    return 0 < len(words.split()) <= _TITLE_WORDS and not words.endswith(_ENDS) and label_of(words) is None


def _words(block: Para) -> str:
    return " ".join(plain_text(to_html([block])).split())


def _facts(text: Text, blocks: list[Block]) -> tuple[Text, list[str], list[Block]]:
    """What lines at the beginning and the end tell of the article, and the blocks without them."""
    gone: set[int] = set()
    tags: list[str] = []
    edges = [*range(min(_FIRST, len(blocks))), *range(max(_FIRST, len(blocks) - _LAST), len(blocks))]
    for place in edges:
        block = blocks[place]
        if not isinstance(block, Para) or block.kind != "p":
            continue
        words = _words(block)
        if len(words) > _LONGEST_FACT:
            continue
        found = label_of(words)
        if found is None:
            if text.published is None and place < _FIRST and is_date_line(words):
                text = replace(text, published=parse_date(words), published_text=words)
                gone.add(place)
            continue
        part, value, colon = found
        name = part is Part.BYLINE and len(value.split()) <= _NAME_WORDS and not value.endswith(_ENDS)
        if not value or not (colon or name):  # a sentence may begin with the same word
            continue
        if part is Part.TAGS:
            tags += [name for name in re.split(r"\s*[,،;؛|]\s*", value) if name]
        elif part is Part.PUBLISHED and parse_date(value) is not None:
            text = replace(text, published=parse_date(value), published_text=value)
        elif part is Part.BYLINE and not text.byline:
            text = replace(text, byline=value)
        elif part is Part.SOURCE and not text.source:
            text = replace(text, source=value[:300])
        elif part is Part.URL and value.startswith(("http://", "https://")):
            text = replace(text, url=value)
        else:
            continue
        gone.add(place)
    return text, tags, [block for place, block in enumerate(blocks) if place not in gone]


def _direction(blocks: Sequence[Block], headline: str) -> Direction:
    """Right to left where most of the letters with a direction stand in paragraphs that begin so; else each paragraph
    for itself."""
    sides = [first_strong(plain_text(to_html([block]))) for block in blocks] + [first_strong(headline)]
    right, left = sides.count(Direction.RTL), sides.count(Direction.LTR)
    return Direction.RTL if right > 2 * left else Direction.AUTO


# -- directions that a document tells


RTL, LTR, TABLE, RULE, FROM, SUBTITLE = "\ue9a1", "\ue9a2", "\ue9a3", "\ue9a4", "\ue9a5", "\ue9a6"
"""Signs of the private use area that stand at the beginning of a paragraph while its direction is carried along; RULE
stands in one that is a line, FROM around the number from which a list counts anew, SUBTITLE in one of that style."""
_SIGNS = pattern(f"[{RTL}{LTR}{TABLE}{RULE}{SUBTITLE}]|{FROM}\\d*{FROM}|{FROM}")
_LINE = pattern(f"<p>[{RTL}{LTR}]*{RULE}[{RTL}{LTR}]*</p>")
_COUNTED = pattern(f"(?:</li>|<ol>|<ul>)<li>([{RTL}{LTR}{TABLE}]*){FROM}([0-9]+){FROM}")
_LIST_END = pattern(r"<(/?)([ou]l)(?: [^>]*)?>")
_UNDER = pattern(r"(<figure><img [^>]*>)</figure>\s*<figcaption>(.*?)</figcaption>", re.DOTALL)
_PICTURED = pattern(r"<p>[^<]*<img ([^>]*?)/?></p>\s*<figcaption>(.*?)</figcaption>", re.DOTALL)


def without_signs(text: str) -> str:
    """Words that cannot be taken for such a sign."""
    return _SIGNS.sub("", text)


def subtitled(blocks: Sequence[Block]) -> tuple[str, list[Block]]:
    """(subhead, blocks with their signs): the first paragraph in the style of a subtitle, where it stands under a
    headline or right above one, is the subhead and no block. Others of that style head a section; those that tell a
    fact are lines like any other."""
    subhead, made = "", []
    for number, block in enumerate(blocks):
        if not isinstance(block, Para) or not any(SUBTITLE in run.text for run in block.inline):
            made.append(block)
            continue
        words = without_signs(_words(block))
        if label_of(words) is not None or is_date_line(words):
            made.append(block)
            continue
        headed = 0 < len(made) < _FIRST and all(isinstance(one, Para) and _heads(one) for one in made)
        below = blocks[number + 1 : number + 2]
        headed = headed or (not made and bool(below) and isinstance(below[0], Para) and below[0].kind == "h2")
        if headed and not subhead and not any(run.href for run in block.inline):
            subhead = words
        else:
            made.append(replace(block, kind="h2"))
    return subhead, made


def _heads(block: Para) -> bool:
    """Whether a paragraph may stand between the top of a document and its subtitle."""
    words = without_signs(_words(block))
    return block.kind != "p" or _is_title(words) or label_of(words) is not None or is_date_line(words)


def shaped(markup: str) -> str:
    """HTML of a document with its lines, its pictures' captions and its lists as they were."""
    markup = _UNDER.sub(r"\1<figcaption>\2</figcaption></figure>", markup)
    markup = _PICTURED.sub(r"<figure><img \1><figcaption>\2</figcaption></figure>", _LINE.sub("<hr>", markup))
    made: list[str] = []
    opened: list[str] = []  # the lists that are open where the text is read
    end = 0
    for match in _COUNTED.finditer(markup):
        made.append(markup[end : match.start()])
        _follow(made[-1], opened)
        before = match[0][: match[0].index("<li>")]
        kind = before[1:3] if before != "</li>" else opened[-1] if opened else "ul"
        if before == "</li>":  # the list that was open ends here
            made.append(f"</li></{kind}>")
        else:
            opened.append(kind)
        start = f' start="{match[2]}"' if kind == "ol" and match[2] != "1" else ""
        made.append(f"<{kind}{start}><li>{match[1]}")
        end = match.end()
    return "".join(made) + markup[end:]


def _follow(markup: str, opened: list[str]) -> None:
    for end, kind in _LIST_END.findall(markup):
        if not end:
            opened.append(kind)
        elif opened:
            opened.pop()


def directed(blocks: Sequence[Block]) -> list[Block]:
    """Blocks whose first sign told their direction, as blocks that have it. A direction that the first strong letter
    gives a paragraph anyway is not written: nothing is lost, and who edits it is not surprised."""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Para):
            one = _para(block)
            made += [one] if one.inline else []
        elif isinstance(block, Table):
            made.append(_table(block))
        elif isinstance(block, ListBlock):
            items = tuple(filter(lambda item: item.inline, map(_para, block.items)))
            made += [replace(block, items=items)] if items else []
        elif isinstance(block, Quote):
            made.append(_quote(block))
        elif isinstance(block, Figure):
            made.append(_figure(block))
        else:
            made.append(block)
    return made


def _para(block: Para) -> Para:
    sign, inline = _taken(block.inline)
    told = {RTL: Direction.RTL, LTR: Direction.LTR}.get(sign)
    own = first_strong("".join(run.text for run in inline if run.bdi is None))
    if told is None or own is told:
        return replace(block, inline=inline)
    return replace(block, inline=inline, dir=told.value)


def _quote(block: Quote) -> Quote:
    """A quotation; a source that is nothing but an address, or stands under one, is the address of the quotation."""
    _, foot = _taken(block.footer)
    cite = foot[0].href if len({run.href for run in foot}) == 1 else ""
    if cite:
        bare = tidy(replace(run, href="") for run in foot)
        foot = () if "".join(run.text for run in bare) == cite else bare
    return replace(block, paras=tuple(map(_para, block.paras)), footer=foot, cite=block.cite or cite)


def _figure(block: Figure) -> Figure:
    sign, inline = _taken(block.caption)
    told = {RTL: Direction.RTL, LTR: Direction.LTR}.get(sign)
    own = first_strong("".join(run.text for run in inline) + block.alt)
    direction = told.value if told is not None and own is not told else ""
    return replace(block, caption=inline, dir=block.dir or direction)


def _table(block: Table) -> Table:
    direction = block.dir
    rows = []
    for row in block.rows:
        cells = []
        for cell in row:
            if any(TABLE in run.text for run in cell.inline):
                direction = "rtl"
            sign, inline = _taken(cell.inline)
            told = {RTL: "rtl", LTR: "ltr"}.get(sign)
            own = first_strong("".join(run.text for run in inline))
            if (
                told
                and inline
                and own is not Direction.AUTO
                and own.value != told
                and all(run.bdi is None for run in inline)
            ):
                inline = tuple(replace(run, bdi=told) if run.text != "\n" else run for run in inline)
            cells.append(replace(cell, inline=inline))
        rows.append(tuple(cells))
    return replace(block, rows=tuple(rows), dir=direction)


def _taken(inline: tuple[Run, ...]) -> tuple[str, tuple[Run, ...]]:
    """The first sign of a direction in a text, and the text without signs."""
    found = next((match[0] for run in inline for match in _SIGNS.finditer(run.text) if match[0] in (RTL, LTR)), "")
    return found, tidy(replace(run, text=_SIGNS.sub("", run.text)) for run in inline)


# -- packed documents


def parts_of(data: bytes) -> dict[str, int] | str:
    """The parts of a packed document with their sizes; or why it is not opened: locked, bomb, broken-container."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            infos = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return "broken-container"
    if any(info.flag_bits & 1 for info in infos):
        return "locked"
    if any(info.file_size > min(MOST_PART, MOST_PLAIN + RATIO * max(1, info.compress_size)) for info in infos):
        return "bomb"
    if sum(info.file_size for info in infos) > min(MOST_UNPACKED, MOST_PART + WHOLE_RATIO * len(data)):
        return "bomb"
    return {info.filename: info.file_size for info in infos}


def kind_of(path: Path, head: bytes) -> str:
    """docx, odt, xlsx, ods, pdf, rtf; old-office for what Word and Excel wrote before 2007, or locked; else empty."""
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        wide = [name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo")]
        return "locked" if any(name in _tail(path) or name in head for name in wide) else "old-office"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ""
    try:
        with zipfile.ZipFile(path) as packed:
            names = set(packed.namelist()[:5000])
            told = _first(packed, "mimetype") if "mimetype" in names else ""
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, NotImplementedError, RuntimeError, EOFError):
        return ""
    for kind, mark in (("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml"), ("xlsx", "xl/workbook.bin")):
        if mark in names:
            return kind
    if "opendocument.text" in told:
        return "odt"
    if "opendocument.spreadsheet" in told:
        return "ods"
    return "docx" if any(re.fullmatch(r"word/document\d*\.xml", name) for name in names) else ""


def _first(packed: zipfile.ZipFile, name: str) -> str:
    with packed.open(name) as part:
        return part.read(100).decode("ascii", "replace")


def _tail(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 65536))
            return file.read()
    except OSError:
        return b""
