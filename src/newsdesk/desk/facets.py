"""What an answer consists of, what may have been meant, and what may be typed next."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.archive import articles, lists, tags
from newsdesk.desk.desk import Desk
from newsdesk.desk.searching import compile_asked, order_of
from newsdesk.domain.query import Bucket, Facets, Names, Proposal, Query
from newsdesk.domain.tag import Source, Tag
from newsdesk.search import Asked, complete, learn, spellings, without_quotes
from newsdesk.text.body import plain_text
from newsdesk.text.tokens import cut, forms


def facets(desk: Desk, query: Query, shown: Sequence[int] = ()) -> Facets:
    """How many articles of the answer to `query` stand in each source, tag, year, month, status and language.

    A tag counts with all below it. The tags `shown` are told in any case, under `shown`.
    """
    with desk.archive.read() as connection:
        asked = compile_asked(connection, query)
        found = desk.indexer.ask(lambda index: index.facets(asked, order_of(query), shown))
        sources = lists.source_names(connection, [int(key) for key, _ in found["source"]])
        names = tags.preferred_names(connection, [int(key) for key, _ in found["tag"]])

    def named(pairs: Sequence[tuple[str, int]], known: dict[int, str]) -> tuple[Bucket, ...]:
        return tuple(Bucket(known[int(key)], count, int(key)) for key, count in pairs if int(key) in known)

    def plain(pairs: Sequence[tuple[str, int]]) -> tuple[Bucket, ...]:
        return tuple(Bucket(key, count) for key, count in pairs if key != "und")

    months = tuple(
        Bucket(f"{key[:4]}-{key[4:]}" if key[4:] != "00" else key[:4], count)
        for key, count in ((key.zfill(6), count) for key, count in found["month"])
    )
    years: dict[str, int] = {}
    for bucket in months:
        years[bucket.key[:4]] = years.get(bucket.key[:4], 0) + bucket.count
    return Facets(
        sources=named(found["source"], sources),
        tags=named(found["tag"], names),
        years=tuple(Bucket(year, count) for year, count in sorted(years.items(), reverse=True)),
        statuses=plain(found["status"]),
        languages=plain(found["lang"]),
        months=months,
        total=sum(count for _, count in found["status"]),
        shown={int(key): count for key, count in found.get("shown", ())},
    )


def meant(desk: Desk, query: Query, text: str) -> str:
    """`text` with the misspelt words of `query` as they may have been meant, spelled as an article spells them.

    "" where every word is known, or nothing is near.
    """
    wanted = [word for word in query.words if not word.quoted and not word.negated]
    found = desk.indexer.ask(lambda index: index.misspelt(wanted)) if wanted else {}
    spelled = {typed: _spelled(desk, folded, article_id) for typed, (folded, article_id) in found.items()}
    return " ".join(spelled.get(piece, piece) for piece in text.split(" ")) if spelled else ""


def _spelled(desk: Desk, folded: str, article_id: int) -> str:
    """A word as the article spells it: the index knows it folded."""
    with desk.archive.read() as connection:
        for headline, body in articles.bodies(connection, [article_id]).values():
            text = f"{headline}\n{plain_text(body)}"
            for _, _, word in cut(text):
                if forms(word)[0] == folded:
                    return word
    return folded


def names(desk: Desk, tags_known: Sequence[Tag], sources_known: Sequence[Source]) -> Names:
    """What a search can be completed to: tags with their aliases, sources, bylines, the most frequent first."""
    ordered = sorted(tags_known, key=lambda tag: -tag.deep)
    spelled = tuple((name, tag.deep) for tag in ordered for name in (tag.name, *tag.aliases))
    authors = tuple(desk.indexer.ask(lambda index: index.authors()))
    months = desk.indexer.ask(lambda index: index.facets(Asked()))["month"]
    years: dict[str, int] = {}
    for month, count in months:
        years[month.zfill(6)[:4]] = years.get(month.zfill(6)[:4], 0) + count
    named = tuple((source.name, source.count) for source in sources_known)
    return learn(Names(spelled, named, authors, tuple(sorted(years.items(), reverse=True))))


def proposals(text: str, cursor: int, known: Names, language: str) -> list[Proposal]:
    """What may be typed next in a search (see search/completion.py)."""
    return complete(text, cursor, known, language)


def spelled(field: str, language: str) -> str:
    """A field of the search language as it is written in a language."""
    return spellings(language)[field]


__all__ = ["facets", "meant", "names", "proposals", "spelled", "without_quotes"]
