"""The day on which a page was published, from where pages put it, and moments of capture.

A day of change is none of publication, what stands beside the article tells nothing of it, and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newsdesk.domain.dates import PartialDate, instant
from newsdesk.formats.labels import Part, label_of
from newsdesk.formats.page_facts import contents, inside, line, said
from newsdesk.text.ago import counted
from newsdesk.text.dates import date_alone, parse_cell, parse_date
from newsdesk.text.fold import fold, fold_key
from newsdesk.text.patterns import pattern

_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dcterms.created",
    "dc.date", "dcterms.issued", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime",
    "originalpublicationdate", "displaydate", "ptime",
)  # fmt: skip


def published(
    tree: Any, named: dict[str, list[str]], graph: dict[str, Any], headline: str, url: str, captured: str
) -> tuple[PartialDate | None, str]:
    """The day of publication, and the words it was read from. A day of change is none, and nothing is guessed; a time
    ago is counted from the moment of capture, where that is known."""
    candidates = [said(graph.get("datePublished")), *contents(named, *_DATES)]
    for one in tree.xpath('//*[@itemprop="datePublished"]'):
        candidates += [line(one.get("datetime") or one.get("content")), inside(one)]
    candidates += [line(one.get("datetime")) for one in tree.iter("time") if one.get("datetime") and _is_own(one)][:1]
    for text in filter(None, candidates):
        found = parse_cell(text)
        if found is not None:
            return found, text
    below = list(_below(tree, headline))
    for converted in (False, True):  # a day of our calendar is exact, wherever it stands
        for text in below:
            found = parse_date(text, converted=converted)
            if found is not None and len(found.value) >= 10 and (date_alone(text) or _SAYS_SO.match(fold(text))):
                return found, text
    address = _in_address(url)
    if address[0] is None and captured:
        for text in below:
            found = counted(text, datetime.fromisoformat(captured))
            if found is not None:
                return found, text
    return address


_SAYS_SO = pattern(
    r"\W*(?:(?:first )?(?:published|posted)|ver[oö]ffentlicht|publie|publicado|pubblicato|gepubliceerd|"
    r"(?:تم )?نشره?|نشرت|انتشار)\b"
)
_BESIDE = frozenset({"aside", "nav", "footer", "li", "a"})
_CHANGED = pattern(r"modif|updat")


def _is_own(time: Any) -> bool:
    """Whether a <time> may be that of the article's publication: not of a change, and not of what stands beside it."""
    told = f"{time.get('itemprop') or ''} {time.get('class') or ''}".lower()
    return _CHANGED.search(told) is None and not any(parent.tag in _BESIDE for parent in time.iterancestors())


_NEAR = 30  # pieces of text below a headline among which its date stands
_LONG = 120  # letters of a piece with which the article begins


def _below(tree: Any, headline: str) -> Iterator[str]:
    """The short texts between the headline and the article that lead nowhere, without those that tell of a change."""
    key, near, skip = fold_key(headline), 0, False
    body = tree.find("body")
    for text, linked in _pieces(tree if body is None else body):
        if near == 0:
            near = 1 if key and fold_key(text) == key else 0
            continue
        near += 1
        if near > _NEAR or len(text) > _LONG:
            return
        label = label_of(text)
        changed = label is not None and label[0] is Part.UPDATED
        if not (changed or skip or linked):
            yield text
        skip = changed and label is not None and not label[1]  # its date is the next piece


def _pieces(root: Any) -> Iterator[tuple[str, bool]]:
    """The texts of a tree, in order, and whether each is one that leads somewhere."""
    from lxml import etree

    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str) or element.tag in ("script", "style"):
            text = element.tail if event == "end" else ""
        elif event == "start":
            depth += element.tag == "a"
            text = element.text
        else:
            depth -= element.tag == "a"
            text = element.tail
        if words := line(text):
            yield words, depth > 0


_DAY = pattern(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-])")


def _in_address(url: str) -> tuple[PartialDate | None, str]:
    """The day that an address is made of (/2020/8/24/)."""
    found = _DAY.search(url)
    if not found:
        return None, ""
    try:
        return PartialDate(f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"), found[0].strip("/-")
    except ValueError:
        return None, ""


def moment(told: str) -> str:
    """An exact moment as it is kept, in UTC; empty where it is none, or none that is exact."""
    try:
        found = datetime.fromisoformat(told.strip())
    except ValueError:
        return ""
    return instant(found if found.tzinfo else found.replace(tzinfo=UTC)) if len(told.strip()) > 10 else ""
