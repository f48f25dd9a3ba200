"""Which articles share bands (text.near) or words of a headline, and are therefore worth comparing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tantivy import Occur, Query, Schema, Searcher

Near = dict[int, list[int]]


def near(
    searcher: Searcher, schema: Schema, asked: Iterable[tuple[int, Sequence[str]]], most: int, *, alone: bool
) -> Near:
    """For articles, each with its bands, up to `most` others, those with the most bands first; those that share none
    with any are left out. `alone` where the articles asked for are not in the index themselves."""
    found: Near = {}
    for key, bands in asked:
        if not bands:
            continue
        terms = [(Occur.Should, Query.term_query(schema, "band", band)) for band in bands]
        hits = searcher.search(Query.boolean_query(terms), most + 1, False).hits
        if len(hits) > (not alone):
            ids = searcher.fast_field_values("id", [address for _, address in hits])
            found[key] = [int(other) for other in ids if other and other != key][:most]
    return found


def titled(searcher: Searcher, schema: Schema, asked: Iterable[str], most: int) -> dict[str, list[int]]:
    """For folded titles the articles whose headlines share the most telling words with each, up to `most`."""
    found: dict[str, list[int]] = {}
    for title in asked:
        terms = [(Occur.Should, Query.term_query(schema, "he", word)) for word in dict.fromkeys(title.split())]
        hits = searcher.search(Query.boolean_query(terms), most, False).hits if terms else []
        if hits:
            ids = searcher.fast_field_values("id", [address for _, address in hits])
            found[title] = [int(key) for key in ids if key]
    return found
