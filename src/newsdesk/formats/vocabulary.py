"""Vocabularies as files: which of the formats it is, by looking inside, and what is the same for all of them.

What comes out is clean: names are one line, no term stands below itself, no URI comes twice, those above come first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.errors import Unreadable, VocabularyUnreadable
from newsdesk.domain.vocabulary import Term, Trouble, Vocabulary, Words
from newsdesk.formats.decode import decode, decode_page, looks_binary, mended, whole
from newsdesk.text.name import clean_name
from newsdesk.text.patterns import pattern

MOST_BYTES = 256_000_000
MOST_TERMS = 250_000
MOST_DEPTH = 100
"""Levels of a tree; what a person can find their way in has ten."""
LONGEST_NAME = 300
LONGEST_URI = 500
LONGEST_NOTE = 20_000
_LANGUAGE = pattern(r"[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})*$")
_COLOUR = pattern(r"#[0-9a-f]{6}\Z")
_TURTLE = pattern(r"(?im)^\s*(?:@prefix|@base|prefix\s+[\w.-]*:|base\s+<|<[^<>\s]*>\s+(?:a\b|<|[\w-]*:)|_:\w+\s+<)")


def read(path: Path, progress: Progress | None = None) -> Vocabulary:
    """The vocabulary in a file. Raises VocabularyUnreadable where it is none, Cancelled."""
    progress = progress or NoProgress()
    try:
        data = whole(path, MOST_BYTES)
    except Unreadable as error:
        raise VocabularyUnreadable("vocabulary-too-large", path=path.name) from error
    except OSError as error:
        raise VocabularyUnreadable("vocabulary-gone", path=path.name, detail=error.strerror or str(error)) from error
    return read_bytes(data, path, progress)


def read_bytes(data: bytes, path: Path, progress: Progress) -> Vocabulary:
    """As `read`, of what a file holds; `path` is its name."""
    from newsdesk.formats import vocabulary_csv, vocabulary_iptc, vocabulary_skos

    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise VocabularyUnreadable("vocabulary-empty", path=path.name)
    if looks_binary(data[:4000]):
        raise VocabularyUnreadable("vocabulary-binary", path=path.name)
    text, encoding = decode(data)
    text = text.lstrip("\ufeff")
    head = text[:20_000].lstrip()
    reader: Callable[[str, Path, Progress], Vocabulary]
    if head.startswith("<") and not _TURTLE.match(head):
        text = decode_page(data).lstrip("\ufeff")  # XML tells its encoding itself
        reader = vocabulary_skos.read_xml
    elif head.startswith(("{", "[")) and not head.startswith("[]"):
        reader = vocabulary_iptc.read if vocabulary_iptc.is_iptc(head) else vocabulary_skos.read_json
    elif _TURTLE.search(head):
        reader = vocabulary_skos.read_turtle
    else:
        reader = vocabulary_csv.read
    found = reader(text, path, progress)
    torn = text.count("\ufffd")
    troubles = (Trouble("encoding", "", {"encoding": encoding, "count": str(torn)}),) if torn else ()
    if len(found.terms) > MOST_TERMS:
        raise VocabularyUnreadable("vocabulary-too-large", path=path.name)
    if not found.terms and not found.troubles:
        raise VocabularyUnreadable("vocabulary-no-terms", path=path.name)
    return settled(found, troubles)


# -- what is the same for all formats


def note(text: object) -> str:
    """A note as it is kept."""
    return mended(str(text)).strip()[:LONGEST_NOTE]


def language(text: object) -> str:
    """A language tag as it is kept (BCP 47: en-GB, zh-Hans); empty for what is none."""
    told = str(text or "").strip().replace("_", "-")
    if not _LANGUAGE.match(told) or told.lower() in ("und", "mul", "zxx"):
        return ""
    first, *rest = told[:35].split("-")
    cased = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower() for part in rest]
    return "-".join([first.lower(), *cased])


def colour(text: str) -> str | None:
    """A colour as a tag has it (#rrggbb), empty for that of its kind; None for what is none."""
    told = text.strip().lower()
    return told if not told or _COLOUR.match(told) else None


def plain(pairs: Iterable[tuple[str, str]]) -> Words:
    """(language, name) pairs without those that are empty or there twice."""
    cleaned = ((language(tongue), clean_name(text)) for tongue, text in pairs)
    return tuple(dict.fromkeys(pair for pair in cleaned if pair[1]))


def settled(found: Vocabulary, more: Iterable[Trouble] = ()) -> Vocabulary:
    """A vocabulary without knots: terms without a name are told and left out, of two with one URI the first stays, who
    stands below itself comes to stand at the root, those above come first."""
    troubles = [*more, *found.troubles]
    terms: dict[str, Term] = {}
    for one in found.terms:
        if not one.labels:
            troubles.append(Trouble("no-label", one.place, {"uri": one.uri}, lost=True))
        elif len(one.uri) > LONGEST_URI:
            troubles.append(Trouble("long-uri", one.place, {"name": one.name}, lost=True))
        elif one.uri in terms:
            troubles.append(Trouble("twice", one.place, {"name": one.name, "uri": one.uri}, lost=True))
        else:
            terms[one.uri] = one
    _untie(terms, troubles)
    ordered = _above_first(terms)
    _flatten(ordered, terms, troubles)
    for one in terms.values():
        if len(one.broader) > 1:
            troubles.append(Trouble("several-broader", one.place, {"name": one.name}))
    told = {term.place: order for order, term in enumerate(found.terms)}
    troubles.sort(key=lambda trouble: (not trouble.lost, told.get(trouble.place, -1) if trouble.place else -1))
    return Vocabulary(
        found.format, found.uri, clean_name(found.name), tuple(terms[one.uri] for one in ordered), tuple(troubles)
    )


def _untie(terms: dict[str, Term], troubles: list[Trouble]) -> None:
    """Lets the first of those that stand below each other stand at the root."""
    done: set[str] = set()
    order = {uri: number for number, uri in enumerate(terms)}
    for start in list(terms):
        way: dict[str, None] = {}
        at = start
        while at in terms and at not in done:
            if at in way:
                walked = list(way)
                ring = walked[walked.index(at) :]
                names = " ‹ ".join(terms[one].name for one in ring[:6])
                first = min(ring, key=lambda uri: order[uri])
                loose = terms[first]
                troubles.append(Trouble("cycle", loose.place, {"name": loose.name, "ring": names}))
                terms[first] = replace(loose, broader=())
                break
            way[at] = None
            at = terms[at].broader[0] if terms[at].broader else ""
        done.update(way)


def _above_first(terms: dict[str, Term]) -> list[Term]:
    """Every term behind the one above it, in the order of the file otherwise."""
    ordered: dict[str, Term] = {}
    for start in terms:
        way: list[str] = []
        at = start
        while at in terms and at not in ordered:
            way.append(at)
            at = terms[at].broader[0] if terms[at].broader else ""
        for uri in reversed(way):
            ordered[uri] = terms[uri]
    return list(ordered.values())


def _flatten(ordered: Iterable[Term], terms: dict[str, Term], troubles: list[Trouble]) -> None:
    """Lets what stands more than MOST_DEPTH levels deep stand side by side on the last of them."""
    depth: dict[str, int] = {}
    for one in ordered:
        above = terms.get(one.broader[0]) if one.broader else None
        level = depth[above.uri] + 1 if above is not None else 1
        if above is not None and level > MOST_DEPTH:
            troubles.append(Trouble("deep", one.place, {"name": one.name}))
            terms[one.uri] = replace(one, broader=above.broader[:1])
            level = MOST_DEPTH
        depth[one.uri] = level


def by_path(names: Iterable[str]) -> str:
    """The URI of a term that has none: where it stands, by the names above it. It is never written into a tag."""
    told = "path:" + "\t".join(names)
    return told if len(told) <= LONGEST_URI else f"path:{hashlib.sha256(told.encode()).hexdigest()}"


def is_path(uri: str) -> bool:
    """Whether a URI is one of `by_path`."""
    return uri.startswith("path:")
