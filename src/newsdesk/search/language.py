"""The search language: what a person types, as a Query.

    words              all of them, in any form                 مياه الري
    "a phrase"         exactly these words in this order        "مجلس الأمن"
    word*              whatever begins so
    -word, NOT word    not this one; so too before a field, a phrase or a bracket
    a OR b, a أو b     one of the two at least; OR binds closer than standing side by side
    ( … )              what belongs together
    a NEAR/5 b         both, at most five words apart; NEAR alone is eight; in Arabic قرب/5
    title: body: by:   words of the headline, the text, the byline
    source: tag:       a source whose name holds these words ("=x": is called just so); a tag, those below it too
    status: lang:
    date:2025-06       on that day, in that month, that year; date:2025-01..2025-06; date:"رمضان 1446"; date:week
    before: after:     both ends count
    added:             when it came into the archive
    words:>500         how long it is; words:200..500
    has:link           has:waiting, original, image, note, tag; without:link
    is:untagged        is:unlinked, duplicate, draft (any status), trash
    like:12            most alike to that article first
    in:trash           what lies in the trash

Every name has an Arabic one beside it (`search.names`). A value with spaces stands in quotation marks; dates need none.
What looks like a field but makes no sense is read as words, and so are operators with nothing beside them: nothing
typed is an error. In a question or a long sentence أو is a word like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from newsdesk.domain.query import Mark, Part, Query, Span, Within, Word
from newsdesk.search import names
from newsdesk.search.stopwords import QUESTION
from newsdesk.text.fold import fold, fold_key
from newsdesk.text.patterns import pattern
from newsdesk.text.periods import parse_period
from newsdesk.text.tokens import count_words

NEAR = 8  # words
_FARTHEST = 50
_MOST_NEAR = 6  # words that are asked to stand near each other
_SENTENCE = 3  # words behind a colon and a space
_LONG = 9  # words: whoever writes so many writes a sentence
_DEEPEST = 12  # brackets in brackets
_MOST_DATE_WORDS = 9
_ERAS = {fold(name) for name in ("هـ", "ه", "هجري", "هجرية", "م", "AH")}
_QUOTES = '"“”«»„'
_LEX = pattern(
    rf"(?P<or>(?:OR|\|\|?|أو|او)(?=[\s()]|$))"
    rf"|(?P<and>AND(?=[\s()]|$))|(?P<no>NOT\s+(?=\S))"
    rf"|(?P<near>(?:NEAR(?:/(?P<n1>\d{{1,2}}))?|قرب/(?P<n2>[\d٠-٩]{{1,2}}))(?=[\s()]|$))"
    rf"|(?P<not>(?<![^\s(])[-\u2212](?=[^\s\-]))?(?:(?P<field>[^\W\d_]{{1,12}})\s?[:：]\s?(?=[^\s)]))?"
    rf"(?:(?P<open>\()|[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<word>[^\s(){_QUOTES}]+))"
    rf"|(?P<close>\))"
)
_LENGTH = pattern(r"(?P<sign>[<>]=?|≥|≤)?(?P<one>\d{1,7})|(?P<low>\d{0,7})\.\.+(?P<high>\d{0,7})")
_WITHIN = {"title": Within.HEADLINE, "body": Within.TEXT, "by": Within.BYLINE}
_NOTHING = Query()


@dataclass(frozen=True, slots=True)
class Understood:
    """What was typed, as a query and as its parts."""

    query: Query
    parts: tuple[Part, ...] = ()
    misread: tuple[str, ...] = ()  # what looked like a condition, and was searched as words


def parse(text: str, *, typing: bool = False) -> Query:
    """What `text` asks for. While `typing`, the last word may be unfinished."""
    return understand(text, typing=typing).query


def understand(text: str, *, typing: bool = False) -> Understood:
    """As `parse`, with the conditions that were understood and where they stand."""
    reader = _Reader(text, typing)
    query = reader.sequence(0)
    return Understood(query, tuple(reader.parts), tuple(reader.misread))


def _all(queries: Iterable[Query]) -> Query:
    """One query that asks for all of these."""
    found: dict[str, Any] = {}
    for query in queries:
        for field in fields(Query):
            value = getattr(query, field.name)
            if value == field.default:
                continue
            found[field.name] = found[field.name] + value if isinstance(value, tuple) and field.name in found else value
    return Query(**found)


def _words(text: str, *, quoted: bool = False, negated: bool = False, prefix: bool = False,
           within: Within = Within.ANYWHERE) -> Query:  # fmt: skip
    begun = text.endswith("*") and not quoted
    text = text.rstrip("*") if begun else text
    if not fold_key(text):
        return _NOTHING
    return Query(words=(Word(text, quoted, negated, prefix or begun, within, whole=begun),))


def _negated(query: Query) -> Query:
    """Not what `query` asks for."""
    if query == _NOTHING:
        return query
    plain = [word for word in query.words if not word.negated]
    if len(query.words) == len(plain) == 1 and replace(query, words=()) == _NOTHING:
        return Query(words=(replace(plain[0], negated=True),))
    return Query(neither=(query,))


class _Reader:
    """Reads from left to right; brackets by recursion."""

    def __init__(self, text: str, typing: bool) -> None:
        self.text, self.typing = text, typing
        self.at = 0
        self.parts: list[Part] = []
        self.misread: list[str] = []
        self.waiting = False  # a field whose value is still to come
        self.prose = self._is_prose()

    def _is_prose(self) -> bool:
        """Whether somebody writes a sentence: a question, or many words with no sign of the language among them."""
        bare = [found for found in _LEX.finditer(self.text) if found["word"] or found["or"] or found["quoted"]]
        words = [found["word"] for found in bare if found["word"] and not self._is_condition(found)]
        first = fold(words[0]) if words else ""
        if first in QUESTION or self.text.rstrip().endswith(("؟", "?")):
            return True
        signs = re.search(r"[()|]|\bOR\b", self.text) or any(found["quoted"] is not None for found in bare)
        either = sum(1 for found in bare if found["or"])
        return not signs and len(words) >= _LONG and 2 * either < len(words)

    def _is_condition(self, match: re.Match[str]) -> bool:
        return fold(match["field"] or "") in names.FIELDS

    def sequence(self, depth: int, field: str = "") -> Query:
        """Everything up to the closing bracket, or the end."""
        items: list[Query] = []
        joined: set[int] = set()  # items that an OR leads to
        distances: dict[int, int] = {}  # items that a NEAR leads to
        pending, refused, distance = False, False, 0
        firsts: list[int] = []  # how many parts there were before each item
        while match := _LEX.search(self.text, self.at):
            self.at = match.end()
            if match["close"]:
                if depth:
                    break
                continue
            if match["and"] and items:
                continue
            if match["no"]:
                refused = True
                continue
            operator = (match["or"] and not self._only_word(match)) or match["near"]
            if operator:
                pending = bool(match["or"]) and bool(items)
                distance = self._distance(match) if match["near"] and items else 0
                continue
            before = len(self.parts)
            item = self._item(match, depth, field)
            if item == _NOTHING:
                continue
            if refused:  # a condition behind a NOT cannot be taken away alone
                self.parts[before:] = [replace(part, lone=False) for part in self.parts[before:]]
            item, refused = _negated(item) if refused else item, False
            if pending:
                joined.add(len(items))
            if distance:
                distances[len(items)] = distance
            pending, distance = False, 0
            firsts.append(before)
            items.append(item)
        if not items and depth == 0 and not self.parts and not self.waiting and fold_key(self.text):  # operators alone
            return _all(_words(word) for word in self.text.split())
        return self._join(items, joined, distances, firsts, depth)

    def _only_word(self, match: re.Match[str]) -> bool:
        return self.prose and match["or"] in ("أو", "او")

    def _distance(self, match: re.Match[str]) -> int:
        given = int(match["n1"] or match["n2"] or NEAR)
        return min(max(1, given), _FARTHEST)

    def _join(
        self, items: list[Query], joined: set[int], distances: dict[int, int], firsts: list[int], depth: int
    ) -> Query:
        groups: list[list[Query]] = []
        ends = [*firsts[1:], len(self.parts)]
        led = joined | set(distances)
        lone = [depth == 0 and n not in led and n + 1 not in led for n in range(len(items))]
        for number, item in enumerate(items):
            if not lone[number]:
                for place in range(firsts[number], ends[number]):
                    self.parts[place] = replace(self.parts[place], lone=False)
            near = self._near(groups[-1][-1], item, distances[number]) if number in distances else None
            if near is not None:
                groups[-1][-1] = near
            elif number in joined:
                groups[-1].append(item)
            else:
                groups.append([item])
        whole = (group[0] if len(group) == 1 else Query(either=(tuple(group),)) for group in groups)
        return _all(whole)

    def _near(self, one: Query, other: Query, distance: int) -> Query | None:
        """Two words as one condition of nearness; None where either is something else."""
        for query in (one, other):
            if len(query.words) != 1 or replace(query, words=()) != _NOTHING or query.words[0].negated:
                return None
        first, second = one.words[0], other.words[0]
        if count_words(f"{first.text} {second.text}") > _MOST_NEAR:
            return None
        word = Word(f"{first.text} {second.text}", within=first.within, near=max(first.near, distance))
        return Query(words=(word,))

    def _item(self, match: re.Match[str], depth: int, inherited: str) -> Query:
        negated = bool(match["not"])
        name = match["field"] or ""
        field = names.FIELDS.get(fold(name), "") if name else inherited
        if match["open"]:
            inner = self.sequence(depth + 1, field or inherited) if depth < _DEEPEST else _NOTHING
            if name and not field:
                return _all([_words(name), inner])
            return _negated(inner) if negated else inner
        quoted = match["quoted"] is not None
        value = match["quoted"] if quoted else match["word"] or match["or"] or match["and"]
        if field and not quoted and self._is_sentence(match, field, value):
            field = ""
        if field:
            start = match.end() - len(value) if not quoted else 0
            if field in names.DATED and not quoted:
                value, self.at = self._longer(start, value)
            found = self._field(field, value, quoted, negated, match)
            if found is not None:
                return found
            if name and self._unfinished(quoted, self.at < len(self.text)):
                self.waiting = True  # its value is still being typed
                return _NOTHING
            if name:
                self.misread.append(self.text[match.start() : self.at])
        ended = self.at < len(self.text)
        begun = value[-1:] in (":", "：") and fold(value[:-1]) in names.FIELDS
        if begun and not name and self._unfinished(quoted, ended):
            self.waiting = True
            return _NOTHING
        rest = _words(value, quoted=quoted, negated=negated and not name, prefix=self._unfinished(quoted, ended))
        if name:
            return _all([_words(name, negated=negated and not field), _refused(rest, negated and not field)])
        return rest

    def _is_sentence(self, match: re.Match[str], field: str, value: str) -> bool:
        """«دول مثل: مصر والسعودية»: a sentence with a colon, not a condition."""
        if field == "like" and not re.fullmatch(r"[0-9٠-٩]+|[!-~]+", value):
            return True
        spaced = re.search(r"[:：]\s", match.group())
        return bool(spaced) and field not in names.DATED and count_words(self.text[match.end() :]) >= _SENTENCE

    def _unfinished(self, quoted: bool, ended: bool) -> bool:
        return self.typing and not quoted and not ended

    def _longer(self, start: int, value: str) -> tuple[str, int]:
        """A date of several words needs no quotation marks: as many words as still say something more of it."""
        end, best = start + len(value), None
        for word in list(re.finditer(r"[^\s()]+", self.text[start : start + 120]))[:_MOST_DATE_WORDS]:
            span = parse_period(self.text[start : start + word.end()])
            if span is not None and (span != best or (best is not None and fold(word.group()) in _ERAS)):
                best, end = span, start + word.end()
        return self.text[start:end], end

    # -- fields

    def _field(self, field: str, value: str, quoted: bool, negated: bool, match: re.Match[str]) -> Query | None:
        """What `field:value` asks for; None where the value makes no sense."""
        ended = self.at < len(self.text)
        coded = ""
        if field in _WITHIN:
            found: Query | None = _words(
                value, quoted=quoted, within=_WITHIN[field], prefix=self._unfinished(quoted, ended)
            )
            found = None if found == _NOTHING else found
        elif field in names.DATED:
            found = _dated(field, value)
        else:
            open_tag = field == "tag" and self._unfinished(False, ended)
            found, coded = _coded(field, f"{value}*" if open_tag and value.strip() else value)
        if found is None:
            return None
        self.parts.append(Part(match.start(), self.at, field, coded or value.strip(), negated, bool(coded)))
        return _opposite(found) if negated else found


def _refused(query: Query, negated: bool) -> Query:
    """The words of `query`, refused or not."""
    return replace(query, words=tuple(replace(word, negated=negated) for word in query.words))


def _dated(field: str, value: str) -> Query | None:
    span = parse_period(value)
    if span is None:
        return None
    if field == "before":
        span = Span("", span.high)
    elif field == "after":
        span = Span(span.low, "")
    return Query(added=(span,)) if field == "added" else Query(published=(span,))


def _coded(field: str, value: str) -> tuple[Query | None, str]:
    """What `field:value` asks for, and the code of the value where it is one of ours."""
    key = fold(value).strip()
    if field == "words":
        return _length(key), ""
    if field == "like":
        return (Query(like=value.strip()) if value.strip() else None), ""
    if not fold_key(value):
        return None, ""
    if field == "tag":
        return Query(tags=(value,)), ""
    if field == "source":
        return Query(sources=(value,)), ""
    if field == "lang":
        tag = names.LANGUAGES.get(key, value.lower() if re.fullmatch(r"[A-Za-z]{2,3}(-\w+)?", value) else "")
        return (Query(languages=(tag,)) if tag else None), f"language.{tag}" if tag in names.LANGUAGES.values() else ""
    return _state(field, key)


def _state(field: str, key: str) -> tuple[Query | None, str]:
    status = names.STATUSES.get(key)
    if field in ("status", "is", "in") and status == "trash":
        return Query(trash=True), "status.trash"
    if field in ("status", "is") and status:
        return Query(statuses=(status,)), f"status.{status}"
    if field == "is" and key in names.DUPLICATES:
        return Query(marks=(Mark.DUPLICATE,)), "mark.duplicate"
    lacking = names.NOT_MARKS.get(key) if field == "is" else names.MARKS.get(key) if field == "without" else None
    if lacking:
        return Query(not_marks=(Mark(lacking),)), f"mark.without.{lacking}"
    mark = names.MARKS.get(key) if field == "has" else None
    return (Query(marks=(Mark(mark),)), f"mark.{mark}") if mark else (None, "")


def _length(value: str) -> Query | None:
    match = _LENGTH.fullmatch(value.replace(" ", ""))
    if match is None:
        return None
    if match["one"] is None:
        span = Span(match["low"], match["high"])
    else:
        number = int(match["one"])
        span = {
            "": Span(str(number), str(number)), ">": Span(str(number + 1)), ">=": Span(str(number)),
            "≥": Span(str(number)), "<": Span("", str(max(0, number - 1))), "<=": Span("", str(number)),
            "≤": Span("", str(number)),
        }[match["sign"] or ""]  # fmt: skip
    return Query(length=(span,)) if span else None


_OPPOSITES = (
    ("tags", "not_tags"), ("sources", "not_sources"), ("statuses", "not_statuses"), ("languages", "not_languages"),
    ("published", "not_published"), ("added", "not_added"), ("length", "not_length"), ("marks", "not_marks"),
    ("not_marks", "marks"),
)  # fmt: skip


def _opposite(query: Query) -> Query:
    """The refusal of one condition."""
    for there, refused in _OPPOSITES:
        value = getattr(query, there)
        if value:
            return Query(**{refused: value})
    if query.trash:
        return Query()
    return _negated(query)
