"""Articles that belong with one: those it is linked with, and those that share telling words, tags and days."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from newsdesk.archive import articles, links
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.domain.article import Article
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import Suggestion
from newsdesk.search.query import Model
from newsdesk.text.body import plain_text
from newsdesk.text.patterns import pattern
from newsdesk.text.stopwords import is_empty
from newsdesk.text.tokens import analyse, tokens

_LOOKED_AT = 40
_WORDS_SHOWN = 4
_NOT = pattern(r"(?i)\b[a-z]+n['’]t\b")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What scoring asks of the article that the others are compared with."""

    stems: dict[str, str]  # stem -> the word as it stands there first
    tags: frozenset[int]
    links: dict[int, str]  # linked article -> kind
    published: str | None


def suggest(desk: Desk, article_id: int, limit: int = 8, *, with_linked: bool = False) -> list[Suggestion]:
    """Related articles outside the trash, the nearest first. Raises NotFound.

    Reasons are codes: `link:KIND`, `tag:NAME`, `word:WORD`, `days:N` (published N days apart, at most 3). Articles that
    are linked already are left out, or with `with_linked` stand first; those that were dismissed are never offered.
    """
    with desk.archive.read() as connection:
        article = articles.load(connection, article_id)
        linked = links.linked_ids(connection, article_id)
        refused = links.dismissed_ids(connection, article_id) - linked
    seen = _look(article, linked)
    headline = analyse(article.text.headline)
    text = analyse(body_words(article.text.subhead, article.text.summary, article.text.body))
    wanted_most = _LOOKED_AT + min(len(refused), 4 * _LOOKED_AT)
    model = Model(article_id, headline, text)
    found = desk.indexer.ask(lambda index: index.more_like(model, wanted_most))
    scores = {similar.id: similar.score for similar in found if similar.id not in refused}
    wanted = [key for key in scores if with_linked or key not in linked]
    if with_linked:
        wanted += [key for key in linked if key not in scores]
    suggestions = _weigh(desk, seen, wanted, scores)
    top = max((suggestion.score for suggestion in suggestions), default=0.0)
    raised = [
        replace(suggestion, score=suggestion.score + top + 1) if suggestion.id in linked else suggestion
        for suggestion in suggestions
    ]
    return sorted(raised, key=lambda suggestion: (-suggestion.score, suggestion.id))[:limit]


def _weigh(desk: Desk, seen: _Seen, wanted: list[int], scores: dict[int, float]) -> list[Suggestion]:
    """The wanted articles outside the trash, with why each is offered."""
    with desk.archive.read() as connection:
        rows = {row.id: row for row in articles.rows(connection, wanted) if not row.trashed}
        bodies = articles.bodies(connection, list(rows))
    common = {
        key: [stem for stem in dict.fromkeys(analyse(_told(title, body))[1].split()) if stem in seen.stems]
        for key, (title, body) in bodies.items()
    }
    stems = list({stem for found in common.values() for stem in found})
    frequency = desk.indexer.ask(lambda index: index.stem_frequency(stems))
    most = max(3, desk.indexer.index.size // 10)  # a word that every tenth article has tells nothing
    suggestions = []
    for key, row in rows.items():
        reasons = [f"link:{seen.links[key]}"] if key in seen.links else []
        shared = [tag.name for tag in row.tags if tag.id in seen.tags]
        reasons += [f"tag:{name}" for name in shared[:3]]
        rare = [stem for stem in common.get(key, ()) if frequency.get(stem, 1) <= most]
        telling = sorted(rare, key=lambda stem: frequency.get(stem, 1))[:_WORDS_SHOWN]
        reasons += [f"word:{seen.stems[stem]}" for stem in telling]
        apart = _days(seen.published, row.published)
        if apart is not None and apart <= 3:
            reasons.append(f"days:{apart}")
        score = scores.get(key, 0.0) * (1 + 0.15 * min(len(shared), 3) + _nearness(apart))
        suggestions.append(
            Suggestion(key, row.external_id, row.headline, row.source, row.published, score, tuple(reasons))
        )
    return suggestions


def _look(article: Article, linked: set[int]) -> _Seen:
    stems: dict[str, str] = {}
    source = _told(article.text.headline, article.text.body)
    for token in tokens(source):
        if len(token.stem) >= 3 and not token.exact.isdigit() and not is_empty(token.exact):
            stems.setdefault(token.stem, source[token.start : token.end])
    published = article.text.published
    kinds = {link.article_id: link.kind.value for link in article.links if link.article_id in linked}
    tags = frozenset(tag.id for tag in article.tags)
    return _Seen(stems, tags, {key: kind for key, kind in kinds.items() if key}, published.value if published else None)


def _told(headline: str, body: str) -> str:
    """The words in which reasons are looked for. What is cut from isn't and don't is no word."""
    source = f"{headline}\n{plain_text(body)}"
    return _NOT.sub(" ", source) if "'" in source or "’" in source else source


def _days(first: str | None, second: str | None) -> int | None:
    if not first or not second or len(first) < 10 or len(second) < 10:
        return None
    return abs(PartialDate(first).sort_key - PartialDate(second).sort_key) // 86400


def _nearness(days: int | None) -> float:
    return 0.0 if days is None else 0.2 * math.exp(-days / 7)
