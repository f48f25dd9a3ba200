"""What may be typed next in the search language: fields, their values, names of tags, sources and authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from newsdesk.domain.query import Names, Proposal
from newsdesk.search import names
from newsdesk.text.fold import fold, fold_key, fold_name
from newsdesk.text.patterns import pattern

MOST = 9
_MOST_FIELDS = 4
_MOST_NAMES = 3
_LOOKED_AT = 20_000  # names, the most frequent ones: a letter must not wait
_SHORTEST = 3  # letters of a plain word before names are offered for it
_PIECE = pattern(
    r"(?:^|(?<=[\s(]))(?P<not>-?)(?:(?P<field>[^\W\d_]{1,12})[:：]\s?)?"
    r"(?:(?P<quote>[\"“«])(?P<quoted>[^\"”»]*)|(?P<word>[^\s\"“”«»()]*))$"
)
_NAMED = {"tag": "tags", "source": "sources", "by": "authors"}
_VALUES: dict[str, tuple[tuple[str, str], ...]] = {
    # meaning and code, in the order in which they are offered
    "status": tuple((status, f"status.{status}") for status in ("inbox", "draft", "review", "final", "archived")),
    "lang": tuple((tag, f"language.{tag}") for tag in ("ar", "en", "fa", "fr", "he", "ur")),
    "has": tuple((mark, f"mark.{mark}") for mark in ("link", "waiting", "original", "image", "note", "tag")),
    "without": tuple((mark, f"mark.without.{mark}") for mark in ("tag", "link", "original", "image", "note")),
    "in": (("trash", "status.trash"),),
}
_SPELLED_VALUES = {
    "status": names.STATUS_NAMES, "lang": names.LANGUAGE_NAMES, "has": names.MARK_NAMES, "without": names.MARK_NAMES,
    "in": names.STATUS_NAMES,
}  # fmt: skip
_IS = (("untagged", "بلا وسوم", "mark.without.tag"), ("unlinked", "", "mark.without.link"),
       ("duplicate", "مكرر", "mark.duplicate"), ("draft", "مسودة", "status.draft"))  # fmt: skip
_DATES = (("today", "اليوم"), ("week", "أسبوع"), ("month", "شهر"), ("year", "سنة"))


@lru_cache(maxsize=4)
def spellings(language: str) -> dict[str, str]:
    """Each field as it is written in a language: its first name of that script."""
    found = {}
    for field, spelled in names.SPELLED.items():
        arabic = [name for name in spelled.split() if not name.isascii()]
        found[field] = arabic[0] if language == "ar" and arabic else spelled.split()[0]
    return found


@lru_cache(maxsize=100_000)
def _key(name: str) -> str:
    """A name folded: it is asked for again at every letter that is typed."""
    return fold_name(name)


def learn(known: Names) -> Names:
    """Folds the names beforehand, so that the first letter that is typed need not."""
    for name, _ in (*known.tags[:_LOOKED_AT], *known.sources, *known.authors):
        _key(name)
    return known


def without_quotes(name: str) -> str:
    """A name for between quotation marks: marks inside it do not count in comparing names."""
    return re.sub('["“”„«»]', " ", name)


def quoted(name: str) -> str:
    """A name as a value: in quotation marks where it is more than one word."""
    plain = without_quotes(name).strip()
    return f'"{plain}"' if re.search(r"[\s():*]", plain) else plain


def complete(text: str, cursor: int, known: Names, language: str) -> list[Proposal]:
    """What may stand where the cursor is, the likeliest first; nothing where the word is finished."""
    match = _PIECE.search(text[:cursor])
    if match is None:
        return []
    value = match["quoted"] if match["quote"] else match["word"]
    rest = text[cursor:].lstrip('"”»') if match["quote"] else text[cursor:]
    head, tail = text[: match.start()] + match["not"], rest if rest[:1].isspace() else f" {rest}".rstrip() + " "

    def proposal(piece: str, kind: str, name: str, count: int = 0, *, open_end: bool = False) -> Proposal:
        end = rest if open_end else tail
        return Proposal(head + piece + end, len(head + piece) + (0 if open_end else 1), kind, name, count)

    field = names.FIELDS.get(fold(match["field"] or ""), "")
    spelled = spellings(language)
    if field:
        written = match["field"]
        values = islice(_values(field, value, known, language), MOST)
        return [proposal(f"{written}:{piece}", kind, name, count) for piece, kind, name, count in values]
    if match["field"] or match["quote"]:
        return []
    years = [(year, count) for year, count in known.years if year == fold(value)]
    found = [proposal(f"{spelled['date']}:{year}", "year", year, count) for year, count in years]
    found += [
        proposal(f"{spelled[field]}:", "field", field, open_end=True) for field in _fields_begun(value)
    ][:_MOST_FIELDS]  # fmt: skip
    if len(fold_key(value)) >= _SHORTEST:
        for field, kept in _NAMED.items():
            for name, count in islice(_matching(getattr(known, kept), value, begun=True), _MOST_NAMES):
                found.append(proposal(f"{spelled[field]}:{quoted(name)}", field, name, count))
    return found[:MOST]


def _fields_begun(value: str) -> Iterator[str]:
    folded = fold(value)
    if not folded:
        return
    for field, spelled in names.SPELLED.items():
        if any(fold(name).startswith(folded) for name in spelled.split()):
            yield field


def _values(field: str, value: str, known: Names, language: str) -> Iterator[tuple[str, str, str, int]]:
    """(piece, kind, name, count) of the values of a field that fit what is typed of one."""
    if field in _NAMED:
        for name, count in _matching(getattr(known, _NAMED[field]), value):
            yield quoted(name), field, name, count
    folded = fold(value).strip()
    for meaning, code in _VALUES.get(field, ()):
        spelled = _SPELLED_VALUES[field][meaning].split()
        if not folded or any(fold(name).startswith(folded) for name in spelled):
            yield _first(spelled, language), "value", code, 0
    if field == "is":
        for english, arabic, code in _IS:
            if not folded or fold(english).startswith(folded) or fold(arabic).startswith(folded):
                yield english, "value", code, 0
    if field in names.DATED:
        for year, count in known.years:
            if folded and year.startswith(folded):
                yield year, "year", year, count
        for english, arabic in _DATES:
            if not folded or fold(english).startswith(folded) or fold(arabic).startswith(folded):
                yield (arabic if language == "ar" else english), "value", f"period.{english}", 0


def _first(spelled: Iterable[str], language: str) -> str:
    listed = list(spelled)
    return next((name for name in listed if name.isascii() is (language != "ar")), listed[0])


def _matching(pairs: Iterable[tuple[str, int]], value: str, *, begun: bool = False) -> Iterator[tuple[str, int]]:
    """Names in which a word begins as `value` does, those that begin so themselves first."""
    wanted = fold_name(value)
    later = []
    for name, count in islice(pairs, _LOOKED_AT):
        folded = _key(name)
        if folded.startswith(wanted) or folded.removeprefix("ال").startswith(wanted):
            yield name, count
        elif begun:
            continue
        elif f" {wanted}" in f" {folded}" or wanted in folded:
            later.append((name, count))
    yield from later
