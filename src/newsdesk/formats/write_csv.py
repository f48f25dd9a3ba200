"""Articles as a table for spreadsheet programs: RFC 4180, with the byte-order mark that makes them see Arabic."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator

from newsdesk.domain.article import Article
from newsdesk.formats.frame import Frame, identity, tag_names
from newsdesk.text.body import plain_text

_COLUMNS: dict[str, Callable[[Article], str]] = {
    "id": identity,
    "headline": lambda article: article.text.headline,
    "subhead": lambda article: article.text.subhead,
    "byline": lambda article: article.text.byline,
    "source": lambda article: article.text.source,
    "provider": lambda article: article.text.provider,
    "published": lambda article: article.text.published.value if article.text.published else "",
    "published_text": lambda article: article.text.published_text,
    "dateline": lambda article: article.text.dateline,
    "tags": tag_names,
    "status": lambda article: article.status.value,
    "url": lambda article: article.text.url,
    "captured": lambda article: article.captured or "",
    "language": lambda article: article.text.language,
    "direction": lambda article: article.text.direction.value,
    "slug": lambda article: article.text.slug,
    "embargo": lambda article: article.text.embargo,
    "summary": lambda article: article.text.summary,
    "body": lambda article: plain_text(article.text.body).replace("\n\n", "\n"),
    "notes": lambda article: article.text.notes,
}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """A row of column names, then one row an article."""
    yield "\ufeff" + _line(_COLUMNS)
    for article in articles:
        yield _line(guarded(cell(article)) for cell in _COLUMNS.values())


def guarded(cell: str) -> str:
    """A cell that spreadsheet programs take for text: one that begins like a formula gets an apostrophe before it.

    `table` takes the apostrophe away again.
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
