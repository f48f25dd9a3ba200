"""The article of a web page without what stands around it: extraction by trafilatura, and what it leaves trimmed.

Trimmed are the headline said once more, invitations to comment, share or subscribe, and what a page offers to read
beside the article: that becomes links, as in a text dump.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from newsdesk.formats.addresses import absolute
from newsdesk.formats.labels import Part, is_rubbish, label_of
from newsdesk.text.body import Block, Figure, ListBlock, Para, inline_html, plain_text, to_html
from newsdesk.text.clean import clean, parse
from newsdesk.text.fold import fold, fold_key
from newsdesk.text.patterns import pattern

_BREAKS = pattern(r"(?:<br\s*/?>\s*){2,}")
_EMPTY = pattern(r"<(?!br|hr|img)\w+(?:\s[^<>]*)?/>")  # <a/> is XML: a browser would leave it open
_PARTS = pattern(r"\s*[,،;؛|]\s*")
# How pages invite their readers. What begins with one of the first is an invitation where it is short; of the second
# only a block that leads somewhere, or that is hardly more than the words.
_INVITES = pattern(
    r"(?:join (?:our commenting|thought-provoking)|follow [\w ]{2,30} on |get our (?:latest|newsletter|app)|"
    r"download (?:our|the) app|ترحب شبكه|الاراء الوارده|حمل(?:وا)? تطبيق|شارك(?:نا|وا) ب?راي)(?!\w)"
)
_MAY_INVITE = pattern(
    r"(?:join (?:our|the)|sign up|subscribe(?: now)?|follow us|share this|click here|read more|get (?:our|the) latest|"
    r"comments?|advertisement|more on this story|تابعوا?نا|اشترك|للاشتراك|لمتابعه|لمزيد من|دنبال کنيد|به اشتراک)(?!\w)"
)
_MOST_INVITING, _HARDLY_MORE = 60, 3  # words
_FEW_LINKS = 12
_ALIKE = 0.998  # of their letters two readings of a page have in common where they are the same


@dataclass(slots=True)
class Body:
    """A canonical body, and what stood among its paragraphs without belonging to it."""

    blocks: list[Block] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def extract(markup: str, address: str = "", above: Collection[str] = ()) -> Body:
    """The body of a page, without what stands `above` it: its headline, the line of its date.

    Nothing is fetched. A page in which no text is found has an empty one.
    """
    found = _extracted(markup)
    if not found:
        return Body()
    found = _whole(markup, found)
    found = _BREAKS.sub("</p><p>", _EMPTY.sub("", found))
    found = absolute(found, address)
    body = Body()
    body.blocks = _trimmed(parse(found), above, body)
    return body


def _whole(markup: str, found: str) -> str:
    """A page that has nothing around its text is taken as it is: trafilatura passes over the headings and lists of
    short ones."""
    if _AROUND.search(markup) or len(_LINK.findall(markup)) > _FEW_LINKS_AROUND:
        return found
    begin, end = _BODY.search(markup), markup.lower().rfind("</body")
    inner = markup[begin.end() : end if end > begin.end() else len(markup)] if begin else markup
    blocks = parse(clean(inner))
    own, all_of_it = len(plain_text(to_html(parse(found))).split()), len(plain_text(to_html(blocks)).split())
    return to_html(blocks) if own <= all_of_it <= _HARDLY_LONGER * own + _HEADLINE else found


_AROUND = pattern(
    r"<(?:nav|aside|footer|header|form|iframe|button|select|menu|article|main|section|noscript)\b", re.IGNORECASE
)
_LINK, _BODY = pattern(r"<a\s", re.IGNORECASE), pattern(r"<body\b[^<>]*>", re.IGNORECASE)
_FEW_LINKS_AROUND, _HARDLY_LONGER, _HEADLINE = 3, 1.5, 20  # links; times, and words, that may stand beside the text


def _extracted(markup: str) -> str:
    """What trafilatura takes for the article, with its links and its bold words where they do not mislead it: it passes
    over paragraphs that are full of either."""
    from trafilatura import bare_extraction  # with lxml and much else: a start does not need it
    from trafilatura.htmlprocessing import build_html_output

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # a page without an article is told as one, by us

    def found(bold: bool, links: bool) -> str:
        # What `trafilatura.extract` does, but for a fingerprint that nobody asks for and that takes as long.
        made = bare_extraction(
            markup, output_format="html", include_comments=False, include_formatting=bold, include_links=links
        )
        if made is None or isinstance(made, dict):
            return ""
        return unicodedata.normalize("NFC", build_html_output(made))

    plain = found(False, False)
    for bold, links in ((True, True), (False, True), (True, False)):
        rich = found(bold, links)
        if _same_words(plain, rich):
            return rich
    return plain


_ANY_TAG = pattern(r"<[^>]*>")


def _same_words(one: str, other: str) -> bool:
    first, second = (Counter("".join(_ANY_TAG.sub("", text).split())) for text in (one, other))
    return sum((first & second).values()) >= _ALIKE * max(sum(first.values()), sum(second.values()), 1)


def _trimmed(blocks: list[Block], above: Collection[str], body: Body) -> list[Block]:
    keys = set(map(fold_key, above))
    kept: list[Block] = []
    offering: Part | None = None  # a label stood here, and what follows belongs to it
    for place, block in enumerate(blocks):
        text = _text(block)
        if isinstance(block, Figure):
            if block.src.startswith(("http:", "https:", "attachment:")) and not _tiny(block):
                kept.append(block)
            continue
        if not text or (place < 4 and fold_key(text) in keys):
            continue
        if offering is not None:
            if _linked(block) or (isinstance(block, ListBlock) and len(text) < 1500):
                _offer(offering, block, body)
                continue
            offering = None
        label = label_of(text) if len(text) < 400 else None
        if label is not None and label[0] in (Part.READ_ALSO, Part.RELATED, Part.TAGS):
            part, rest, colon = label
            if not rest:
                offering = part
                continue
            if (colon and (_links_in(block) or len(rest.split()) < 25)) or part is Part.TAGS:
                _add(part, rest, body)
                continue
        if is_rubbish(fold(text)) or _invites(block, text):
            continue
        kept.append(block)
    return _without_tail(kept, body)


def _without_tail(blocks: list[Block], body: Body) -> list[Block]:
    """Without the headlines of other articles that stand behind the last paragraph."""
    end = len(blocks)
    while end > 1 and (
        _linked(blocks[end - 1]) or (isinstance(blocks[end - 1], Para) and _is_heading(blocks[end - 1]))
    ):
        end -= 1
    if end and any(isinstance(block, Para) and block.kind == "p" for block in blocks[:end]):
        for block in blocks[end:]:
            if _linked(block):
                _offer(Part.RELATED, block, body)
        return blocks[:end]
    return blocks


def _is_heading(block: Block) -> bool:
    return isinstance(block, Para) and block.kind.startswith("h")


def _offer(part: Part, block: Block, body: Body) -> None:
    items = block.items if isinstance(block, ListBlock) else (block,)
    for one in items:
        _add(part, _text(one), body)


def _add(part: Part, text: str, body: Body) -> None:
    if part is Part.TAGS:
        body.tags += [name for part in _PARTS.split(text) if (name := part.lstrip(" #").rstrip())]
    elif text and len(body.links) < _FEW_LINKS and len(text) < 300:
        body.links.append(text)


def _text(block: Block) -> str:
    return plain_text(to_html([block])).strip()


def _runs(block: Block) -> Iterator[tuple[str, str]]:
    """(text, address) of what a paragraph or list consists of."""
    for para in block.items if isinstance(block, ListBlock) else (block,):
        if isinstance(para, Para):
            for part in re.finditer(r'<a href="([^"]*)">(.*?)</a>|([^<]+)', inline_html(para.inline)):
                yield (part[3] or re.sub(r"<[^>]*>", "", part[2] or ""), part[1] or "")


def _linked(block: Block) -> bool:
    """Whether a block is nothing but links."""
    runs = [(text, address) for text, address in _runs(block) if any(map(str.isalnum, text))]
    return bool(runs) and all(address for _, address in runs)


def _links_in(block: Block) -> bool:
    return any(address for _, address in _runs(block))


def _tiny(figure: Figure) -> bool:
    return 0 < figure.width < 40 or 0 < figure.height < 40


def _invites(block: Block, text: str) -> bool:
    words, folded = len(text.split()), fold(text.strip())
    if words > _MOST_INVITING:
        return False
    if _INVITES.match(folded) is not None:
        return True
    return _MAY_INVITE.match(folded) is not None and (words <= _HARDLY_MORE or _links_in(block))
