"""Plain-text dumps of captured news pages: what a crawl leaves when it keeps a page's words and drops its markup.

A dump is read line by line: labels (`formats.labels`) tell its parts; what is left between them is the headline and the
body. A page may hold a second article under "read also"; it becomes an article of its own. A text with no sign of a
page becomes one article whose headline is its first line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsdesk.domain.article import Text
from newsdesk.domain.capture import Capture, CaptureLink
from newsdesk.domain.dates import PartialDate
from newsdesk.formats.labels import ALONE, SHARE, Part, is_rubbish, label_of
from newsdesk.text.body import from_paragraphs
from newsdesk.text.dates import is_date_line, is_loose_time, parse_date
from newsdesk.text.fold import fold, fold_key
from newsdesk.text.language import detect_language
from newsdesk.text.patterns import pattern

READER, VERSION = "dump", 1

_CAPTURED = pattern(r"(\d{4}-\d\d-\d\d)[@T ]\s?(\d\d:\d\d:\d\d)\s*(?:GMT|UTC|Z)?", re.IGNORECASE)
_BULLET = pattern(r"^\s*(?:[•\-*–—▪●◦·‣»›>○■□➤►✓]+\s+|[•▪●◦‣■►➤]\s*|[0-9٠-٩۰-۹]{1,2}\s*[.)\-–]\s+)")
_EDGES = " \t\u00a0\u200b\u200e\u200f\u202a-\u202e\ufeff\u2007\u202f\u2060\u2066-\u2069"
_TRIM = pattern(rf"^[{_EDGES}]+|[{_EDGES}]+$")
_END = pattern(r"[.!؟?…。۔]['\"»”)\]]*$")
_STOP = pattern(r"(?<!\.)\.['\"»”)\]]*$|۔$")
_AGENCY = pattern(
    r"(.{2,40}?)\s*[/|–-]\s*(?:\.{2,}|…+|متابعات|متابعة|خاص|وكالات|تقرير|رصد|special|agencies|staff)\s*[./…]*",
    re.IGNORECASE,
)
_URL = pattern(r"https?://\S+")
_SEAM = pattern(
    r"(?<=[\u0621-\u064a]{2}[ةى])(?=[\u0621-\u0628\u062a-\u0648\u064a])|(?<=[a-z]{3})(?=[A-Z][a-z])|(?<=[؟!»”])(?=[^\W\d_])"
)
_AROUND = " .\u00a0\u200f\u200e\t-"
_TAG_PARTS = pattern(r"\s*[,،|;؛•·]\s*|\s+[-–—]\s+|\n|\t+| {2,}")
_HASH = pattern(r"#([^\s#,،|]+(?:_[^\s#,،|]+)*)")
MOST_HEADLINE = 170  # letters of a line that may still be a headline in a list
_HEADER_LABELS = (Part.SOURCE, Part.PUBLISHED, Part.UPDATED, Part.BYLINE, Part.CAPTURED, Part.URL)


@dataclass(slots=True)
class _Line:
    text: str
    raw: str
    part: Part | None = None
    rest: str = ""
    bullet: bool = False
    gap: bool = False  # an empty line stands before it


@dataclass(slots=True)
class _Page:
    """One article while it is being read."""

    headline: str = ""
    source: str = ""
    agency: str = ""
    provider: str = ""
    byline: str = ""
    url: str = ""
    published: PartialDate | None = None
    published_text: str = ""
    converted: bool = False  # from a day of another calendar
    body: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    tag_run: str = ""
    links: list[str] = field(default_factory=list)
    ended: bool = False  # its source line was read: what follows is no longer its body


def read(text: str) -> Iterator[Capture]:
    """The articles of one dump, the page's own first. A text without any letter yields nothing."""
    lines = list(_lines(text))
    if not any(letter.isalnum() for line in lines for letter in line.text):
        return
    reader = _Reader(lines)
    reader.run()
    for number, page in enumerate(reader.pages, 1):
        yield _capture(page, reader.captured, f"article {number}" if len(reader.pages) > 1 else "")


def _capture(page: _Page, captured: str | None, place: str) -> Capture:
    titles: list[CaptureLink] = []
    seen = {fold_key(page.headline)}
    for title in page.links:
        key = fold_key(title)
        if key and key not in seen:
            seen.add(key)
            titles.append(CaptureLink(title))
    source = page.source or page.provider or page.agency
    provider = page.provider if fold_key(page.provider) != fold_key(source) else ""
    body = from_paragraphs(page.body)
    return Capture(
        Text(
            headline=page.headline,
            byline=page.byline,
            body=body,
            language=detect_language("\n".join([page.headline, *page.body])),
            source=source,
            provider=provider,
            url=page.url,
            published=page.published,
            published_text=page.published_text,
        ),
        captured=captured,
        tags=tuple(dict.fromkeys(page.tags)),
        tag_run=page.tag_run,
        links=tuple(titles),
        place=place,
    )


def _lines(text: str) -> Iterator[_Line]:
    gap = False
    for raw in (part for line in text.replace("\f", "\n").split("\n") for part in _parted(line)):
        line = _TRIM.sub("", raw)
        if not line:
            gap = True
            continue
        bullet = _BULLET.match(line)
        found = label_of(line)
        made = _Line(
            _TRIM.sub("", line[bullet.end() :]) if bullet else line,
            line,
            bullet=bool(bullet),
            gap=gap,
        )
        if found and _believable(found, line, bool(bullet)):
            made.part, made.rest = found[0], found[1]
        yield made
        gap = False


def _parted(line: str) -> list[str]:
    """«نشر في ... | آخر تحديث ...» is two lines in one."""
    parts = re.split(r"\s*[|•]\s*", line) if "|" in line or "•" in line else [line]
    if len(parts) < 2 or len(line) > 160:
        return [line]
    found = [label_of(part) for part in parts]
    labelled = [found_part[0] for found_part in found if found_part is not None]
    dated = any(part in (Part.PUBLISHED, Part.UPDATED) for part in labelled)
    return parts if dated and len(labelled) == len(parts) else [line]


def _believable(found: tuple[Part, str, bool], line: str, bullet: bool) -> bool:
    """Whether a line that begins with a label is one, and not prose or a headline that begins with the word."""
    part, rest, colon = found
    if part in (Part.READ_ALSO, Part.RELATED):
        if rest:  # «اقرأ أيضاً: headline» is a label; a long text behind the colon is not
            return colon and len(rest) <= MOST_HEADLINE * 2 and not _STOP.search(rest)
        return not (bullet and fold(line).strip("•-* :") in ALONE)
    if part in (Part.PUBLISHED, Part.UPDATED, Part.CAPTURED):
        if not rest:
            return colon or fold(line).strip() not in ALONE
        return is_date_line(rest) or (
            colon and len(rest) <= 60 and (bool(parse_date(rest)) or part is not Part.PUBLISHED)
        )
    if part is Part.TAGS:
        return not bullet and not _STOP.search(rest) and (colon or bool(rest) or fold(line).strip() not in ALONE)
    if bullet:
        return False
    if part is Part.BYLINE and not colon:
        words = rest.split()
        latin = line[:3].lower() == "by " and line[0] == "B" and bool(rest) and rest[0].isupper()
        return (latin or fold(line).startswith("بقلم ")) and 1 <= len(words) <= 6 and not _END.search(rest)
    return colon and len(rest) <= 80 and len(rest.split()) <= 10 and not _STOP.search(rest)


class _Reader:
    """Walks the lines once; each section takes the lines that are its own."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines
        self.at = 0
        self.captured: str | None = None
        self.main = _Page()
        self.pages = [self.main]
        self.page = self.main
        self.is_page = any(
            line.part or _CAPTURED.fullmatch(line.text) or _share_run(line.text) for line in lines
        ) or any(is_date_line(line.text) for line in lines[:6])

    def run(self) -> None:
        if not self.is_page:
            first, *rest = (line.raw for line in self.lines)
            self.main.headline, self.main.body = first, rest
            return
        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            self._line(line)
        self._headless()

    def _headless(self) -> None:
        """A page on which nothing stood where a headline should: its first paragraph, or its source, names it."""
        if not self.main.headline and self.main.body:
            self.main.headline = self.main.body.pop(0)
        if not self.main.headline:
            self.main.headline = self.main.source or self.lines[0].raw

    def _line(self, line: _Line) -> None:
        if line.part is not None:
            self._labelled(line, line.part)
            return
        moment = _CAPTURED.fullmatch(line.text)
        if moment and ("@" in line.text or self._other_date()):
            self.captured = self.captured or f"{moment[1]}T{moment[2]}Z"
            return
        run = _share_run(line.text)
        if run is not None:
            self.page.tag_run = f"{self.page.tag_run} {run}".strip()
            self._end()
            return
        if _HASH.match(line.text) and not _HASH.sub("", line.text).strip(" ,،|"):
            self._tags(line.text)
            return
        if is_rubbish(fold(line.text)):
            return
        if self.page is self.main and not self.page.body and self._header(line):
            return
        self._body(line)

    def _other_date(self) -> bool:
        return self.main.published is not None or any(line.part is Part.PUBLISHED for line in self.lines)

    def _end(self) -> None:
        """The embedded article is over once its tags were read."""
        if self.page is not self.main:
            self.page = self.main
            self.main.ended = True

    # -- labels

    def _labelled(self, line: _Line, part: Part) -> None:
        rest = line.rest
        if part in _HEADER_LABELS and not rest and self.at < len(self.lines):
            follower = self.lines[self.at]
            if follower.part is None and len(follower.text) <= 80 and not _STOP.search(follower.text):
                rest = follower.text
                self.at += 1
        page = self.page
        if part is Part.PUBLISHED:
            self._published(page, rest)
        elif part is Part.SOURCE:
            if page is not self.main and not self.main.ended:
                page = self.main
            if rest:
                page.provider = page.provider or rest.rstrip(" .،")
                page.ended = True
        elif part is Part.BYLINE:
            if rest:
                page.byline = page.byline or rest.strip(" .،|-")
        elif part is Part.URL:
            address = _URL.search(rest)
            page.url = page.url or (address.group() if address else "")
        elif part is Part.CAPTURED:
            self._capture_moment(rest)
        elif part is Part.TAGS:
            self._tag_section(rest)
        elif part is Part.READ_ALSO:
            self._read_also(rest)
        elif part is Part.RELATED:
            self.page = self.main
            self._link_section(rest)

    def _published(self, page: _Page, words: str) -> None:
        found = parse_date(words)
        exact = parse_date(words, converted=False)
        if exact is not None and page.converted:  # a day of our calendar is exact; a converted one may lie beside it
            page.published, page.published_text, page.converted = exact, words, False
        elif found is not None and page.published is None:
            page.published, page.published_text, page.converted = found, words, exact is None
        elif words and not page.published_text:
            page.published_text = words

    def _capture_moment(self, words: str) -> None:
        exact = _CAPTURED.search(words)
        found = parse_date(words)
        if exact:
            self.captured = self.captured or f"{exact[1]}T{exact[2]}Z"
        elif found:
            self.captured = self.captured or found.value

    def _tag_section(self, rest: str) -> None:
        if rest:
            self._tags(rest)
            return
        taken: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.part or (line.gap and taken) or _CAPTURED.fullmatch(line.text) or is_rubbish(fold(line.text)):
                break
            if len(line.text.split()) > 8 and not _TAG_PARTS.search(line.text) and "#" not in line.text:
                break
            taken.append(line.text)
            self.at += 1
        self._tags("\n".join(taken))

    def _tags(self, text: str) -> None:
        hashes = _HASH.findall(text)
        if hashes:
            found = [tag.replace("_", " ") for tag in hashes]
        elif _TAG_PARTS.search(text):
            found = _TAG_PARTS.split(text)
        elif len(text.split()) > 1:
            self.page.tag_run = f"{self.page.tag_run} {text}".strip()
            found = []
        else:
            found = [text]
        self.page.tags += [tag for tag in (part.lstrip("#" + _AROUND).rstrip(_AROUND) for part in found) if tag]
        self._end()

    # -- sections

    def _section(self) -> list[_Line]:
        """The lines up to the next label, tag run or capture moment, page furniture left out."""
        found = []
        for line in self.lines[self.at :]:
            if line.part or _share_run(line.text) is not None or _CAPTURED.fullmatch(line.text):
                break
            found.append(line)
        return found

    def _read_also(self, rest: str) -> None:
        if rest:
            self.page.links += _glued(rest) or [rest]
            return
        section = self._section()
        lines = [line for line in section if not is_rubbish(fold(line.text))]
        heads = next((i for i, line in enumerate(lines) if not _is_title(line)), len(lines))
        embedded = heads == 1 and len(lines) > 1 and not lines[0].bullet and self._may_embed(len(section))
        if not embedded:
            self._link_section("")
            return
        self.at += len(section)
        page = _Page(headline=lines[0].text)
        self.main.links.append(page.headline)
        self.main.ended = self.main.ended or bool(self.main.body)
        self.pages.append(page)
        self.page = page
        for line in lines[1:]:
            self._body(line)

    def _may_embed(self, length: int) -> bool:
        """Paragraphs after one read-also headline are the page's own if its end is still to come."""
        if self.main.ended or not self.main.body:
            return True
        following = self.lines[self.at + length :]
        source = next((i for i, line in enumerate(following) if line.part is Part.SOURCE), None)
        return source is None or any(line.part in (Part.TAGS,) or _share_run(line.text) for line in following[:source])

    def _link_section(self, rest: str) -> None:
        if rest:
            self.page.links += _glued(rest) or [rest]
        for line in self._section():
            if is_rubbish(fold(line.text)):
                self.at += 1
                continue
            if not _is_title(line):
                break
            self.at += 1
            self.page.links += _glued(line.text) or [line.text]

    # -- header and body

    def _header(self, line: _Line) -> bool:
        """Takes a line that stands before the body; False when the body begins."""
        page, text = self.main, line.text
        if is_date_line(text) and (page.published is None or page.converted):
            self._published(page, text)
            return True
        if is_loose_time(text):
            page.published_text = page.published_text or text
            return True
        if page.headline and self._byline_and_date(text):
            return True
        if text.endswith((":", "：")) and len(text) <= 42 and len(text.split()) <= 6 and not page.source:
            page.source = text.rstrip(" :：\u00a0")
            return True
        if _URL.fullmatch(text):
            page.url = page.url or text
            return True
        if not page.headline:
            page.headline = text
            return True
        if fold_key(text) == fold_key(page.headline):
            return True
        agency = _AGENCY.fullmatch(text)
        if agency and len(text) <= 50:
            page.agency = page.agency or agency[1].strip()
            return True
        return fold_key(text) == fold_key(page.source) != ""

    def _byline_and_date(self, text: str) -> bool:
        """«أحمد سالم - 12 مارس 2023»: who and when on one line."""
        parts = [part for part in re.split(r"\s+[-–—|]\s+", text) if part]
        if len(parts) != 2 or len(text) > 80 or self.main.published is not None:
            return False
        name, date = parts if is_date_line(parts[1]) else (parts[1], parts[0])
        if not is_date_line(date) or len(name.split()) > 5 or any(map(str.isdigit, name)):
            return False
        self._published(self.main, date)
        self.main.byline = self.main.byline or name
        return True

    def _body(self, line: _Line) -> None:
        titles = _glued(line.text)
        if titles:
            self.page.links += titles
            return
        if self.page.ended and self.page is self.main:
            if _is_title(line):  # a stray headline below the page's end is a link, not a paragraph
                self.page.links.append(line.text)
            else:
                self.page.body.append(line.text)
            return
        self.page.body.append(line.raw)


def _is_title(line: _Line) -> bool:
    """Whether a line of a list can be a headline."""
    if line.bullet:
        return len(line.text) <= MOST_HEADLINE * 2
    return len(line.text) <= MOST_HEADLINE and not _STOP.search(line.text)


def _share_run(text: str) -> str | None:
    """What follows «طباعة شارك» on its line, or None if the line is no such run."""
    words = text.split()
    count = 0
    while count < len(words) and fold(words[count]).strip(".:|،-") in SHARE:
        count += 1
    if count < 2 or count == len(words) or len(words) > 60 or _STOP.search(text):
        return None
    return " ".join(words[count:])


def _glued(text: str) -> list[str]:
    """The headlines of a line that glues two or more without a space, or nothing.

    A seam lies behind a letter that only ends words (ة, ى), between a small and a capital letter, or behind a closing
    mark with no space. The line counts as glued only where every piece looks like a headline.
    """
    if _STOP.search(text) or len(text) > MOST_HEADLINE * 3:
        return []
    pieces = [piece.strip() for piece in _SEAM.split(text)]
    if len(pieces) < 2:
        return []
    for piece in pieces:
        if not 3 <= len(piece.split()) <= 25 or re.search(r"[^.]\.\s", piece) or piece[-1] in "،,؛;:":
            return []
    return pieces
