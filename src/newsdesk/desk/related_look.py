"""What an article is looked for by: its telling stems, its tags, and the names that stand in it."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from newsdesk.archive import kindred, links
from newsdesk.archive.kindred import Own
from newsdesk.desk import naming
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.domain.article import Text
from newsdesk.domain.tag import Name, Tag, TagKind
from newsdesk.search import Model, Sign, Telling
from newsdesk.text.body import plain_text
from newsdesk.text.everyday import is_everyday
from newsdesk.text.fold import fold_key
from newsdesk.text.naming import keys_of
from newsdesk.text.patterns import pattern
from newsdesk.text.stopwords import is_empty
from newsdesk.text.tokens import pieces

NAMES = frozenset({TagKind.PERSON, TagKind.PLACE, TagKind.ORGANISATION, TagKind.EVENT})
MOST_NAMES = 12
_MOST_WAYS = 12  # of one name
_USUAL = 0.1  # of all articles: what so many have tells nothing
_BEFORE = ("و", "ب", "ل", "ف", "ك")
_NOT = pattern(r"(?i)\b[a-z]+n['’]t\b")


@dataclass(frozen=True, slots=True)
class Named:
    """A tag whose name stands in the article, or that it carries: how articles are looked through for it, and what it
    is worth, from 0 to 1."""

    tag: int
    name: str
    sign: Sign
    worth: float


@dataclass(frozen=True, slots=True)
class Around:
    """An article, those that it is linked with by the kind of the link, and those that were dismissed."""

    own: Own
    linked: Mapping[int, str]
    refused: Collection[int]


Pieces = Sequence[tuple[str, str, str]]
"""Words of a text: as it is written, folded, and its stem."""


@dataclass(frozen=True, slots=True)
class Read:
    """The words of an article's headline and of its text, read once for all that is asked of them."""

    headline: Pieces
    text: Pieces


@dataclass(frozen=True, slots=True)
class Look:
    """`own` is the article, `read` its words, `stems` those by which others are found; `tags` are the worth of each tag
    it carries."""

    own: Own
    read: Read
    language: str
    stems: tuple[Telling, ...]
    tags: Mapping[int, float]
    names: tuple[Named, ...]
    size: int

    def tells(self, tag: int) -> bool:
        """Whether a tag that it carries says something: not one that every tenth article has."""
        return self.size <= 100 or self.tags[tag] > _rarity(self.size // 10, self.size)

    @property
    def text(self) -> Text:
        """Its text."""
        return self.own.text


def around(desk: Desk, article_id: int) -> Around:
    """Raises NotFound."""
    with desk.archive.read() as connection:
        linked = kindred.linked(connection, article_id)
        refused = links.dismissed_ids(connection, article_id) - linked.keys()
        return Around(kindred.own(connection, article_id), linked, refused)


def with_text(there: Around, text: Text) -> Around:
    """An article as if its text were another: what is typed and not saved."""
    return replace(there, own=replace(there.own, text=text, fingerprint=""))


def read(own: Own) -> Read:
    """What stands in an article, as the index has it."""
    text = own.text
    return Read(_read(text.headline), _read(body_words(text.subhead, text.summary, text.body)))


def _read(text: str) -> Pieces:
    """No word that says "not" in English (didn't) is one of several."""
    away = {found.start() for found in _NOT.finditer(text)} if "'" in text or "’" in text else ()
    return [("" if start in away else text[start:end], exact, stem) for start, end, exact, stem in pieces(text)]


def telling(desk: Desk, own: Own, words: Read, *, draft: bool) -> tuple[Telling, ...]:
    """The stems by which others are found; the text of a `draft` is not in the index as it stands."""
    headline, text = ((_joined(part, 1), _joined(part, 2)) for part in (words.headline, words.text))
    model = Model(own.id, headline, text, _empty(words), 1 if draft else 2)
    return tuple(desk.indexer.ask(lambda index: index.telling(model)))


def _joined(words: Pieces, what: int) -> str:
    return " ".join([word[what] for word in words])


def look(desk: Desk, own: Own, words: Read, stems: tuple[Telling, ...]) -> Look:
    """What `own` is looked for by, besides its telling stems."""
    text = own.text
    size = max(desk.indexer.index.size, 2)
    tags = {key: _rarity(len(desk.tag_book.carriers(key)), size) for key in own.tags}
    whole = f"{text.headline}\n{text.subhead}\n{text.summary}\n{plain_text(text.body)}"
    return Look(own, words, text.language, stems, tags, _names(desk, own, whole, tags, size), size)


def most_of(one: Look) -> float:
    """What an article would score that shares everything."""
    top = max((stem.weight for stem in one.stems), default=1.0)
    whole = 0.0
    for stem in one.stems:
        others = max(one.size - stem.count, 0)  # deleted ones may still be counted
        rarity = math.log(1 + (others + 0.5) / (stem.count + 0.5))
        whole += (stem.weight / top) ** 0.5 * rarity * (3.0 if stem.headline else 1.4)
    return whole or 1.0


def _empty(words: Read) -> frozenset[str]:
    """The stems of words that tell nothing."""
    pairs = {(exact, stem) for part in (words.headline, words.text) for _, exact, stem in part}
    return frozenset(stem for word, stem in pairs if is_empty(word))


def _rarity(count: int, size: int) -> float:
    """From 0 for what all articles have to 1 for what one has."""
    return max(0.0, min(1.0, math.log(size / max(count, 1)) / math.log(size)))


# -- names


def _names(desk: Desk, own: Own, whole: str, tags: Mapping[int, float], size: int) -> tuple[Named, ...]:
    """The names in the article, the rarest first. Who wrote it and who printed it is no name in it."""
    text = own.text
    away = [fold_key(one) for one in (text.byline, text.source, text.provider) if one]
    there: dict[int, str] = {}
    for place in naming.of(desk).find(whole):
        for owner in place.owners:
            there.setdefault(owner, place.key)
    known = {key: tag for key in (*there, *tags) if (tag := desk.tag_book.get(key)) is not None}
    for key, tag in known.items():
        if tag.kind not in NAMES and key not in tags:
            there.pop(key, None)
        elif tag.kind in NAMES and tag.names:
            there.setdefault(key, tag.names[0].key)
    wanted = [key for key, word in there.items() if key in known and not any(_within(word, one) for one in away)]
    signs = {key: sign for key in wanted if (sign := _sign(known[key])) is not None}
    counts = _counts(desk, {key: known[key].names for key in signs})
    named = [Named(key, known[key].name, sign, _rarity(counts[key], size)) for key, sign in signs.items()]
    named = [one for one in named if counts[one.tag] <= max(3, _USUAL * size)]
    return tuple(sorted(named, key=lambda one: (-one.worth, one.tag))[:MOST_NAMES])


def _within(key: str, other: str) -> bool:
    return f" {key} " in f" {other} "


def _counts(desk: Desk, names: Mapping[int, Sequence[Name]]) -> dict[int, int]:
    """How many articles have the rarest word of the commonest name of each tag, or more."""
    wanted = {word for found in names.values() for name in found for _, _, word, _ in _pieces(name.name)}
    frequency = desk.indexer.ask(lambda index: index.stem_frequency(list(wanted), exact=True))
    return {
        tag: max(
            (min((frequency[word] for _, _, word, _ in _pieces(name.name)), default=0) for name in found), default=0
        )
        for tag, found in names.items()
    }


@lru_cache(maxsize=16384)
def _pieces(name: str) -> tuple[tuple[int, int, str, str], ...]:
    return tuple(pieces(name, ""))


def _sign(tag: Tag) -> Sign | None:
    """The ways in which the names of a tag, in any language, stand in texts."""
    ways: dict[tuple[str, tuple[str, ...]], None] = {}
    for name in tag.names:
        for way in _ways(name.name):
            ways[way] = None
    return Sign(tuple(ways)[:_MOST_WAYS]) if ways else None


@lru_cache(maxsize=16384)
def _ways(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: list[tuple[str, tuple[str, ...]]] = []
    for key in keys_of(name):
        parts = tuple(pieces(key, ""))
        if len(parts) == 1:
            word = parts[0][2]
            if is_empty(word) or (word.isdigit() and len(word) < 3):
                continue
            found.append(("e", (word,)))
            if "\u0600" <= word[0] <= "\u06ff":
                found += [("e", (before + word,)) for before in _BEFORE]
                found += [("e", (f"ل{word[1:]}",))] if word.startswith("ال") else []
        elif parts:
            arabic = "\u0600" <= parts[0][2][0] <= "\u06ff"
            words = tuple(part[3] if arabic else part[2] for part in parts)
            found.append(("s" if arabic else "e", words))
    return tuple(found)


# -- words


@dataclass(frozen=True, slots=True)
class Said:
    """A telling stem as it stands in the article."""

    stem: str
    word: str
    weight: float


def said(desk: Desk, one: Look) -> list[Said]:
    """The telling stems that may be given as reasons: no everyday words, and none that a tenth of the articles in the
    same letters have. The most telling first."""
    wanted = {stem.stem for stem in one.stems}
    forms: dict[str, list[tuple[str, bool]]] = {}
    for part, head in ((one.read.headline, True), (one.read.text, False)):
        for word, exact, stem in part:
            if stem in wanted and word and not exact.isdigit() and len(stem) >= 3:
                forms.setdefault(stem, []).append((word, head))
    latin = desk.indexer.ask(lambda index: index.stem_frequency(_LATIN, exact=True))
    script = {True: max(3, max(latin.values(), default=0)), False: one.size}
    found = []
    for telling in one.stems:
        there = forms.get(telling.stem, [])
        if there and _tells(there, telling, script["a" <= telling.stem[0] <= "z"]):
            found.append(Said(telling.stem, _shown(there), telling.weight))
    return found


_LATIN = ["the", "and", "de", "of", "la", "in"]


def _tells(there: Sequence[tuple[str, bool]], stem: Telling, articles: int) -> bool:
    """Whether a word says something of what an article is about."""
    words = [word for word, _ in there]
    if any(is_empty(fold_key(word)) or is_everyday(fold_key(word)) for word in words):
        return False
    if stem.count > max(3, articles * _USUAL):
        return False
    if not "a" <= stem.stem[0] <= "z":
        return True
    # English and French write names large; what is written small, once, and below the headline tells little
    return any(head for _, head in there) or len(there) > 1 or all(word[:1].isupper() for word in words)


def _shown(there: Iterable[tuple[str, bool]]) -> str:
    """The form in the headline, or else the shortest."""
    found = list(there)
    heads = [word for word, head in found if head]
    return min(heads or [word for word, _ in found], key=len)
