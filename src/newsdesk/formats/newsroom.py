"""What the formats of news agencies have in common: an item of news, and the article that it is."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from urllib.parse import quote, unquote, urlsplit

from newsdesk.domain.article import PUB_STATUS, Direction, Status, Text
from newsdesk.domain.capture import Capture, CaptureFile, CaptureLink, Skipped, Subject
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import MOST_NAME, Kind, LinkKind, OwnKind, is_own
from newsdesk.domain.tag import TagKind
from newsdesk.formats.addresses import host
from newsdesk.formats.decode import mended
from newsdesk.formats.page_images import inside, kind_of
from newsdesk.formats.table import uid_of
from newsdesk.text.body import Block, Figure, Para, Run, plain_text, to_html
from newsdesk.text.clean import clean, parse
from newsdesk.text.dates import parse_cell
from newsdesk.text.fold import fold_key, fold_name
from newsdesk.text.language import believed
from newsdesk.text.patterns import pattern

MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
SCHEMES = {
    "medtop": MEDIA_TOPICS,
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
    "genre": "http://cv.iptc.org/newscodes/genre/",
}
"""Aliases of IPTC's own vocabularies, as its catalogues give them (iptc.org/std/catalog)."""

KINDS = "urn:newsdesk:link:"
"""The vocabulary of how two articles are linked, as newsdesk writes it."""
EXACTLY = "newsdesk:exactly"
"""What carries the fields of an article that a format says less exactly, as JSON."""
OWN_ID = "urn:newsdesk:id:"
TITLE = "urn:newsdesk:title:"
"""The name of an item that nobody gave one but newsdesk, and of one of which only the title is known."""

_URI = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x1f]+")
_OUTER = pattern(r"\A\s*<(article|body|div)\b([^<>]*)>(.*)</\1>\s*\Z", re.DOTALL | re.IGNORECASE)
_BODY = pattern(r"<body\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE = pattern(r"""\b(dir|lang)\s*=\s*["']?([A-Za-z0-9-]+)""", re.IGNORECASE)
_DATA = pattern(r"""(?<=\ssrc=)(["'])(data:[^"'<>]*)\1""")
_MOMENT = pattern(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?")
_LANGUAGE = pattern(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
_LONGEST_URI = 500
BELOW = ("subhead", "subheadline", "subtitle", "sub", "secondary", "deck")
"""Roles of a headline that stands below another."""
_LINKS = (
    ("translat", LinkKind.TRANSLATION), ("correct", LinkKind.CORRECTION), ("follow", LinkKind.FOLLOW_UP),
    ("backgr", LinkKind.BACKGROUND), ("republi", LinkKind.REPUBLICATION), ("respon", LinkKind.RESPONSE),
    ("quot", LinkKind.QUOTES), ("contradict", LinkKind.CONTRADICTS),
)  # fmt: skip


@dataclass(slots=True)
class Item:
    """An item of news as a format tells it. `markup` is HTML; `created` are moments in the order in which they count
    for the day of the story; `embargo` and `version` as they are written."""

    guid: str = ""
    version: str = ""
    headline: str = ""
    subhead: str = ""
    slug: str = ""
    byline: str = ""
    dateline: str = ""
    summary: str = ""
    markup: str = ""
    language: str = ""
    direction: str = ""
    source: str = ""
    provider: str = ""
    embargo: str = ""
    usage_terms: str = ""
    copyright: str = ""
    url: str = ""
    status: str = ""  # usable, withheld, canceled
    changed: str = ""  # when this version was made
    created: list[str] = field(default_factory=list)
    exactly: str = ""  # what newsdesk itself wrote of the article, where the format says it less exactly (JSON)
    notes: list[str] = field(default_factory=list)
    subjects: list[Subject] = field(default_factory=list)
    links: list[CaptureLink] = field(default_factory=list)
    pictures: list[Figure] = field(default_factory=list)  # beside the text

    def capture(self, place: str) -> Capture | Skipped:
        """The article that it is."""
        markup, files = embedded(self.markup)
        own, blocks = _unwrapped(markup)
        if self.exactly:
            return self._ours(place, to_html(blocks), files)
        blocks = _without_headline(blocks, self.headline)
        blocks += [picture for picture in self.pictures if not _shown(picture, blocks)]
        body = to_html(blocks)
        headline = line(self.headline) or line(self.slug) or " ".join(plain_text(body).split()[:12])
        told = bool(headline or body)
        if not told and not (self.guid and self.status in ("withheld", "canceled")):
            return Skipped(place, "empty-row")
        words = next((one for one in self.created if parse_cell(one)), "")
        published = parse_cell(words) if words else None
        notes = [*self.notes, *([f"{PUB_STATUS}{self.status}"] if self.status in ("withheld", "canceled") else [])]
        direction = (self.direction or own.get("dir", "")).lower()
        language = line(self.language or own.get("lang", "")).lower().replace("_", "-")
        text = Text(
            headline=headline, subhead=line(self.subhead), slug=line(self.slug), byline=line(self.byline),
            dateline=line(self.dateline), summary=lines(self.summary), body=body,
            language=believed(language if _LANGUAGE.fullmatch(language) else "", f"{headline}\n{plain_text(body)}"),
            direction=Direction(direction) if direction in ("rtl", "ltr") else Direction.AUTO,
            source=line(self.source or self.provider or _named_in(self.guid))[:300],
            provider=line(self.provider),
            embargo=_embargo(self.embargo), url=line(self.url), published=published,
            published_text=line(words),
            notes="\n".join(filter(None, map(lines, notes))),
            usage_terms=lines(self.usage_terms), copyright=line(self.copyright), item_version=self._version(),
        )  # fmt: skip
        return replace(self._made(text, files, place), partial=not told)

    def _version(self) -> str:
        """As the provider counts; the moment of the version where it does not count."""
        changed = parse_cell(line(self.changed)) if self.guid and not line(self.version) else None
        return changed.value if changed is not None else line(self.version)[:40]

    def _made(self, text: Text, files: tuple[CaptureFile, ...], place: str) -> Capture:
        links = (replace(link, target=identity_of(link.target)) for link in self.links)
        return Capture(
            text, external_id=identity_of(line(self.guid))[:500] or None, subjects=tuple(dict.fromkeys(self.subjects)),
            links=tuple(dict.fromkeys(links)), files=files, place=place, dated_by_words=False,
            row=True,
        )  # fmt: skip

    def _ours(self, place: str, body: str, files: tuple[CaptureFile, ...]) -> Capture:
        """An article that newsdesk wrote: nothing is guessed, and what the format says less exactly is told."""
        words = next((one for one in self.created if parse_cell(one)), "")
        text = Text(
            headline=line(self.headline), subhead=line(self.subhead), slug=line(self.slug), byline=line(self.byline),
            dateline=line(self.dateline), summary=lines(self.summary), body=body, source=line(self.source),
            provider=line(self.provider), embargo=_embargo(self.embargo),
            published=parse_cell(words) if words else None, notes="\n".join(filter(None, map(lines, self.notes))),
            usage_terms=lines(self.usage_terms), copyright=line(self.copyright), item_version=line(self.version)[:40],
        )  # fmt: skip
        text, status, captured, uid = _exactly(text, self.exactly)
        made = self._made(text, files, place)
        kinds = _kinds(self.exactly)
        links = tuple(replace(link, kind=kinds.get(link.kind, link.kind)) for link in made.links)
        return replace(made, links=links, status=status, captured=captured, uid=uid)


_FIELDS = frozenset(field.name for field in fields(Text)) - {"published", "direction", "body"}


def _exactly(text: Text, told: str) -> tuple[Text, str, str | None, str]:
    """(text, status, when it was captured, uid) with what newsdesk wrote beside it; what is no part of them is passed
    over, for anyone can write it."""
    found = _parsed(told)
    words = {name: mended(value) for name, value in found.items() if isinstance(value, str)}
    text = replace(text, **{name: value for name, value in words.items() if name in _FIELDS})  # type: ignore[arg-type]
    published = _date(words.get("published", ""))
    if published is not None or "published" in words:
        text = replace(text, published=published)
    direction, status, captured = (words.get(name, "") for name in ("direction", "status", "captured"))
    if direction in ("auto", "rtl", "ltr"):
        text = replace(text, direction=Direction(direction))
    status = status if status in {one.value for one in Status} else ""
    return text, status, captured if _moment(captured) else None, uid_of(words.get("uid"))


def _kinds(told: str) -> dict[str, OwnKind]:
    """The own kinds of links that newsdesk wrote beside an article, by their codes."""
    found = _parsed(told).get("kinds")
    made = {}
    for code, names in found.items() if isinstance(found, dict) else ():
        if is_own(code) and isinstance(names, list) and len(names) == 4:
            made[code] = OwnKind(code, *(line(name)[:MOST_NAME] for name in names))
    return made


def _parsed(told: str) -> dict[str, object]:
    try:
        found = json.loads(told)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _moment(value: str) -> bool:
    """Whether it tells when something was captured, as newsdesk keeps it."""
    return _MOMENT.fullmatch(value) is not None


def subject(
    name: object, kind: TagKind, uri: object = "", broader: str = "", names: Iterable[tuple[str, str]] = ()
) -> Subject | None:
    """A tag of an item; None where it has no name."""
    told = line(name)[:300]
    others = tuple((language.lower(), line(one)[:300]) for language, one in names if line(one) and line(one) != told)
    return Subject(told, kind, line(uri)[:_LONGEST_URI], broader[:_LONGEST_URI], others) if told else None


def figure(address: str, alt: str, caption: str) -> Figure | None:
    """A picture that lies elsewhere; None where its address is none of the web."""
    if not address.startswith(("http://", "https://")):
        return None
    told = line(caption)
    made = Figure(address, alt=line(alt), caption=(Run(told),) if told else ())
    return next((block for block in parse(to_html([made])) if isinstance(block, Figure)), None)


def guid_of(identity: str) -> str:
    """An id as the URI that newsroom formats ask for; `identity_of` gives it back."""
    if _URI.fullmatch(identity) and not identity.startswith(("urn:uuid:", OWN_ID)):
        return identity
    if re.fullmatch(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", identity):
        return f"urn:uuid:{identity}"
    return OWN_ID + quote(identity, safe="")


def identity_of(guid: str) -> str:
    """The id that a URI stands for: newsdesk's own are taken out of theirs."""
    if guid.startswith(OWN_ID):
        return unquote(guid.removeprefix(OWN_ID))
    return guid.removeprefix("urn:uuid:")


def link_kind(told: str) -> Kind:
    """What the item at the other end is to this one, by the name that a provider gives the relation."""
    name = told.rsplit(":", 1)[-1].rsplit("/", 1)[-1].lower()
    exact = next((kind for kind in LinkKind if kind.value == name), None)
    if is_own(name):
        return OwnKind(name)
    return exact or next((kind for part, kind in _LINKS if part in name), LinkKind.RELATED)


def uri_of(qcode: str, schemes: dict[str, str] | None = None) -> str:
    """The URI that a QCode (alias:code) stands for; empty where nobody told what the alias means."""
    alias, colon, code = qcode.partition(":")
    scheme = (schemes or {}).get(alias) or SCHEMES.get(alias, "")
    return f"{scheme}{code}" if colon and scheme else ""


def name_of(address: str) -> str:
    """What an organisation that is only named by an address is called: its site."""
    return host(address) or line(address.rsplit(":", 1)[-1])


def _named_in(guid: str) -> str:
    """The site in the name of an item: http://site/…, urn:newsml:site:date:id, tag:site,year:id."""
    if is_address(guid):
        return host(guid)
    parts = re.split(r"[:,]", guid)
    named = parts[2:3] if guid.startswith("urn:newsml:") else parts[1:2] if guid.startswith("tag:") else []
    return next((name for name in named if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", name)), "")


def line(value: object) -> str:
    """One line of words."""
    return " ".join(mended(value).split()) if isinstance(value, str) else ""


def lines(value: object) -> str:
    """Words in lines, each of them trimmed."""
    if not isinstance(value, str):
        return ""
    return "\n".join(filter(None, (" ".join(one.split()) for one in mended(value).split("\n"))))


def embedded(markup: str) -> tuple[str, tuple[CaptureFile, ...]]:
    """Markup whose pictures that stand in data: addresses are files beside it."""
    files: dict[str, CaptureFile] = {}

    def kept(match: re.Match[str]) -> str:
        data = inside(match[2].replace("&amp;", "&"))
        kind = kind_of(data) if data else ""
        if not data or not kind:
            return match[0]
        sha256 = hashlib.sha256(data).hexdigest()
        files.setdefault(sha256, CaptureFile(data, sha256, f"image/{kind}", f"{sha256[:12]}.{kind}"))
        return f"{match[1]}attachment:{sha256}{match[1]}"

    return _DATA.sub(kept, markup), tuple(files.values())


def _unwrapped(markup: str) -> tuple[dict[str, str], list[Block]]:
    """What the element around a text says of language and direction, and the blocks in it: what is said once for all
    of a text is the article's, not each paragraph's."""
    begin, end = _BODY.search(markup), markup.lower().rfind("</body>")
    markup = markup[begin.start() : end + len("</body>")] if begin and begin.end() <= end else markup
    told: dict[str, str] = {}
    while (outer := _OUTER.match(markup)) is not None and f"</{outer[1]}" not in outer[3]:
        told |= {name.lower(): value for name, value in _ATTRIBUTE.findall(outer[2])}
        markup = outer[3]
    return told, parse(clean(markup))


def _without_headline(blocks: list[Block], headline: str) -> list[Block]:
    """A text that begins with its own headline is told without it."""
    key = fold_key(headline)
    for place, block in enumerate(blocks[:3]):
        if isinstance(block, Para) and key and fold_key(plain_text(to_html([block]))) == key:
            if block.kind != "p" or place == 0:
                return blocks[:place] + blocks[place + 1 :]
        elif not isinstance(block, Figure):
            break
    return blocks


def _shown(picture: Figure, blocks: list[Block]) -> bool:
    """Whether a text shows a picture: by its address, or, in another size, by its caption."""
    caption = fold_key(" ".join(run.text for run in picture.caption))
    for block in blocks:
        if isinstance(block, Figure):
            own = fold_key(" ".join(run.text for run in block.caption) or block.alt)
            if picture.src == block.src or (own and caption and (own in caption or caption in own)):
                return True
    return False


def _date(value: str) -> PartialDate | None:
    try:
        return PartialDate(value) if value else None
    except ValueError:
        return None


def _embargo(value: str) -> str:
    """An embargo as it is kept: a moment to the minute, or the words where they are none."""
    found = parse_cell(line(value)) if value.strip() else None
    return found.value if found is not None else line(value)[:40]


def is_address(value: str) -> bool:
    """Whether a name of an item is an address of the web, where it can also be looked up."""
    try:
        return urlsplit(value).scheme in ("http", "https")
    except ValueError:
        return False


def with_broader(subjects: list[Subject]) -> list[Subject]:
    """Subjects, once each: of two with one URI the one that tells more."""
    found: dict[str, Subject] = {}
    for one in subjects:
        key = one.uri or fold_name(one.name)
        known = found.get(key)
        if known is None:
            found[key] = one
        else:
            names = tuple(dict.fromkeys(known.names + one.names))
            found[key] = replace(known, broader=known.broader or one.broader, names=names)
    return list(found.values())
