"""The handbook: short pages in each language, which page helps with which error, and what is found in them.

A page is one file for each language, `resources/handbook/LANGUAGE/NUMBER-ID.md`; the number is its place. It is
Markdown with `## Heading {#anchor}`, links `[words](page#anchor)`, pictures `![what is seen](name)` by the names that
the self-test gives them, and `[[action]]` for what stands in a menu, so that a page never calls it otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

from newsdesk.paths import resource
from newsdesk.text.find import occurrences
from newsdesk.words import RIGHT_TO_LEFT

PICTURES = resource("handbook", "pictures")
"""Where the pictures lie that a build has made; without them the pages are shown without."""
FIRST = "first-steps"
HELP = {
    "archive-missing": "troubles#archive", "archive-too-new": "troubles#archive", "archive-busy": "troubles#archive",
    "archive-read-only": "troubles#archive", "archive-damaged": "troubles#damaged", "disk-trouble": "troubles#disk",
    "index-damaged": "troubles#damaged", "conflict": "writing#conflict", "unreadable": "importing#refused",
    "bad-query": "searching#conditions", "nothing-to-undo": "undo", "attachment-in-use": "writing#images",
    "search-exists": "searching#kept", "link-kind-exists": "links#kinds", "tag-exists": "tags#merge",
    "tag-cycle": "tags#tree", "overtaken": "tags#merge", "not-a-folder": "importing#watched",
    "dictionary-missing": "writing#spelling", "dictionary-incomplete": "writing#spelling",
    "dictionary-broken": "writing#spelling", "dictionary-encoding": "writing#spelling",
    "list-unreadable": "writing#spelling", "vocabulary-unreadable": "tags#vocabularies",
    "backup-no-room": "safety#backups", "backup-place-gone": "safety#backups", "backup-place-closed": "safety#backups",
    "backup-place-inside": "safety#backups", "backup-busy": "safety#backups", "backup-damaged": "safety#trial",
    "backup-missing": "safety#restore", "backup-none": "safety#backups", "backup-too-new": "safety#restore",
    "place-taken": "safety#restore", "updates-missing": "troubles#updates", "updates-address": "troubles#updates",
    "updates-unreadable": "troubles#updates", "unexpected": "troubles#report",
}  # fmt: skip
"""The page for an error, by its code. Of those that are not here the words say all that there is to say."""
PLACES = {"articles": FIRST, "tags": "tags", "related": "links", "timeline": "links#timeline"}
"""The page for what is looked at."""
_NAME = re.compile(r"(\d+)-([a-z-]+)\.md\Z")
_ROW = re.compile(r"(<tr>)(.*?)(</tr>)", re.DOTALL)
_CELL = re.compile(r"<(td|th)\b.*?</\1>", re.DOTALL)
_HEADING = re.compile(r"^(#{1,3}) (.+?)(?: \{#([a-z-]+)\})?$", re.MULTILINE)
_ACTION = re.compile(r"\[\[([a-z0-9-]+)\]\]")
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([a-z0-9-]+)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is written."""

    id: str
    title: str
    text: str

    @property
    def anchors(self) -> set[str]:
        """The headings that can be led to."""
        return {found[3] for found in _HEADING.finditer(self.text) if found[3]}

    @property
    def actions(self) -> list[str]:
        """The actions that it names."""
        return _ACTION.findall(self.text)

    @property
    def pictures(self) -> list[str]:
        """The pictures that it shows."""
        return [found[2] for found in _PICTURE.finditer(self.text)]

    @property
    def links(self) -> list[str]:
        """Where it leads, as `page#anchor`."""
        return re.findall(r"(?<!!)\[[^\]]+\]\(([a-z#-]+)\)", self.text)


def pages(language: str) -> list[Page]:
    """The pages of a language, in their order."""
    found = []
    for path in resource("handbook", language).glob("*.md"):
        name = _NAME.fullmatch(path.name)
        if name is not None:
            text = path.read_text(encoding="utf-8")
            found.append((int(name[1]), Page(name[2], text.partition("\n")[0].removeprefix("# ").strip(), text)))
    return [page for _, page in sorted(found, key=lambda one: one[0])]


def picture(name: str, language: str) -> Path | None:
    """The file of a picture, where a build has made it."""
    path = PICTURES / f"{name}-{language}-light.png"
    return path if path.is_file() else None


def to_html(page: Page, language: str, named: Callable[[str], str]) -> str:
    """A page as HTML; `named` gives what stands in a menu for an action, as HTML."""
    from markdown_it import MarkdownIt

    def shown(found: re.Match[str]) -> str:
        if picture(found[2], language) is None:
            return ""
        alone = 'align="center" style="line-height: 100%"'  # else a line is half as high again as its picture
        words = escape(found[1])
        return f'\n<p {alone}><img src="{found[2]}" alt="{words}"></p>\n<p {alone} class="said">{words}</p>\n'

    text = _PICTURE.sub(shown, page.text)
    text = _ACTION.sub(lambda found: named(found[1]), text)
    text = _HEADING.sub(lambda found: f"{found[1]} {_anchor(found[3])}{found[2]}", text)
    html = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))
    if language in RIGHT_TO_LEFT:  # Qt has no tables that begin at the right
        html = _ROW.sub(lambda row: row[1] + "".join(cell[0] for cell in _cells(row[2])) + row[3], html)
    return html.replace("<table>", '<table width="100%">')


def _cells(row: str) -> list[re.Match[str]]:
    return list(_CELL.finditer(row))[::-1]


def _anchor(name: str | None) -> str:
    return f'<a name="{name}"></a>' if name else ""


def plain(html: str) -> str:
    """The words of a page."""
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(?:p|li|h\d|td|th)>", "\n", html)))


def hits(text: str, asked: str) -> int:
    """How often the words that are asked for stand in a text, found as the search finds letters; 0 where one of them
    is not there at all."""
    counts = [len(occurrences(text, word)) for word in asked.split()]
    return sum(counts) if all(counts) else 0
