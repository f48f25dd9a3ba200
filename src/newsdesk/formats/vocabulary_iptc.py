"""IPTC's own JSON: what cv.iptc.org gives (conceptSet) and extracts of it (concepts), by QCode or URI."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import Cancelled, VocabularyUnreadable
from newsdesk.domain.vocabulary import Term, Trouble, Vocabulary
from newsdesk.formats import vocabulary
from newsdesk.formats.newsroom import MEDIA_TOPICS, uri_of
from newsdesk.text.patterns import pattern

_SETS = ("conceptSet", "concepts")
_LANGUAGE = pattern(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_NO_LANGUAGES = frozenset({"uri", "url", "id"})
_MARK = pattern(r'"(?:conceptSet|concepts)"\s*:\s*\[|"qcode"\s*:')
_NAME = "IPTC Media Topics"


def is_iptc(head: str) -> bool:
    """Whether the beginning of a JSON file looks like IPTC's."""
    return bool(_MARK.search(head)) or '"prefSchemeAlias"' in head


def read(text: str, path: Path, progress: Progress) -> Vocabulary:
    """The terms of a file. Raises VocabularyUnreadable, Cancelled."""
    try:
        told = json.loads(text)
    except json.JSONDecodeError as error:
        raise VocabularyUnreadable("vocabulary-broken", path=path.name, line=error.lineno, detail=error.msg) from error
    except RecursionError as error:
        raise VocabularyUnreadable("vocabulary-deep", path=path.name) from error
    except ValueError as error:  # what json says of a number of more than some thousand digits
        raise VocabularyUnreadable("vocabulary-number", path=path.name) from error
    found = [told] if isinstance(told, list) else [told[key] for key in _SETS if isinstance(told.get(key), list)]
    concepts = found[0] if found else []
    if len(concepts) > vocabulary.MOST_TERMS:
        raise VocabularyUnreadable("vocabulary-too-large", path=path.name)
    terms: list[Term] = []
    troubles: list[Trouble] = []
    for number, concept in enumerate(concepts, 1):
        if number % 2000 == 0:
            progress.report(number, len(concepts))
            if progress.cancelled():
                raise Cancelled()
        place = f"record {number}"
        if isinstance(concept, dict):
            terms.append(_term(concept, place, troubles))
        else:
            troubles.append(Trouble("no-term", place, {}, lost=True))
    told = told if isinstance(told, dict) else {}
    uri = _uri(told.get("uri"))
    if not uri and terms and all(term.uri.startswith(MEDIA_TOPICS) for term in terms):
        uri = MEDIA_TOPICS
    name = next((text for _, text in _words(told.get("prefLabel"))), "")
    name = name or (_NAME if uri == MEDIA_TOPICS else path.stem)
    return Vocabulary("iptc", uri, name, tuple(terms), tuple(troubles))


def _term(concept: dict[str, Any], place: str, troubles: list[Trouble]) -> Term:
    labels = vocabulary.plain(_words(concept.get("prefLabel")))
    if not labels:  # an extract: a key for each language
        pairs = (
            (key, value)
            for key, value in concept.items()
            if isinstance(value, str) and _LANGUAGE.match(key) and key not in _NO_LANGUAGES
        )
        labels = vocabulary.plain(pairs)
    first: dict[str, str] = {}
    for tongue, text in labels:
        first.setdefault(tongue, text)
    uri = _uri(concept.get("uri")) or _uri(concept.get("qcode"))
    if not uri and first:
        uri = vocabulary.by_path([next(iter(first.values()))])
        troubles.append(Trouble("no-uri", place, {"name": next(iter(first.values()))}))
    notes = [*_words(concept.get("scopeNote")), *_words(concept.get("definition")), *_words(concept.get("note"))]
    aliases = [pair for pair in labels if first[pair[0]] != pair[1]]
    aliases += [*_words(concept.get("altLabel")), *_words(concept.get("hiddenLabel"))]
    retired = concept.get("retired")
    return Term(
        uri,
        tuple(first.items()),
        vocabulary.plain(aliases),
        tuple(filter(None, map(_uri, _listed(concept.get("broader"))))),
        tuple((vocabulary.language(tongue), told) for tongue, text in notes if (told := vocabulary.note(text))),
        retired="" if not retired else "yes" if retired is True else str(retired)[:40],
        place=place,
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any) -> Iterator[tuple[str, str]]:
    """Texts by language: {"en": "…"}, {"en": ["…", "…"]}, or a bare text."""
    if isinstance(value, str):
        yield "", value
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)
    elif isinstance(value, dict):
        for tongue, texts in value.items():
            yield from ((str(tongue), text) for text in _listed(texts) if isinstance(text, str))


def _uri(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("uri") or value.get("@id") or value.get("qcode")
    told = "".join(str(value or "").split())
    if told.startswith("https://cv.iptc.org/newscodes/"):  # spelled with http in news that came in
        told = told.replace("https://", "http://", 1)
    return uri_of(told) or told
