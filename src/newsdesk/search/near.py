"""Which articles share bands (text.near) or words of a headline, and are therefore worth comparing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from tantivy import Occur, Query, Schema, Searcher

Near = dict[int, list[int]]


MANY, FEW, SELDOM = 5, 2, 4
"""How many bands two share at least; and how many of those that stand in so few articles, where they share
fewer: the rest is chance, or a phrase."""
REMEMBERED = 300_000  # bands
READ, ALWAYS = 1000, 12
"""How many articles are gone through for one, by the bands that the fewest share; and how many bands are asked for
however many share them. Half the press shares a phrase, and what is gone through would grow with the archive."""


def near(
    searcher: Searcher, schema: Schema, asked: Iterable[tuple[int, Sequence[str]]], most: int,
    *, likest: int, alone: bool, common: dict[str, int]
) -> Near:  # fmt: skip
    """For articles, each with its bands, up to `most` others, those with the most bands first; those that share hardly
    any with any are left out, and so is the trash. Of those that share many, but none that are seldom, no more than
    `likest`. `alone` where the articles asked for are not in the index themselves. `common` remembers how many share
    what more than a few do."""
    found: Near = {}
    away = (Occur.MustNot, Query.term_query(schema, "place", "trash"))

    def hits(bands: list[str], least: int, most: int) -> list[int]:
        if len(bands) < least:
            return []
        terms = [  # each counts for one: the score is the number of bands in common
            (Occur.Should, Query.const_score_query(Query.term_query(schema, "band", band), 1.0)) for band in bands
        ]
        told = searcher.search(Query.boolean_query([*terms, away]), most + 1, False).hits
        close = [address for score, address in told if score >= least]
        return [int(key or 0) for key in searcher.fast_field_values("id", close)] if close else []

    if len(common) > REMEMBERED:
        common.clear()
    for key, bands in asked:
        often = {band: common.get(band, 0) for band in bands}
        for band in [band for band, count in often.items() if not count]:
            often[band] = int(searcher.doc_freq("band", band))
            if often[band] > SELDOM:
                common[band] = often[band]
        shared = sorted((band for band, count in often.items() if count > (not alone)), key=often.__getitem__)
        read = list(accumulate(often[band] for band in shared))
        rarest = shared[: max(ALWAYS, bisect_right(read, READ))]
        others = hits(rarest, max(FEW, round(MANY * len(rarest) / len(shared))) if shared else MANY, likest)
        others += hits([band for band in shared if often[band] <= SELDOM], FEW, most)
        listed = [other for other in dict.fromkeys(others) if other and other != key][:most]
        if listed:
            found[key] = listed
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


def rare(searcher: Searcher, schema: Schema, bands: Iterable[str], most: int) -> int:
    """How many of these bands stand in `most` articles at most. (The frequency of a term would count those that were
    replaced, too.)"""
    asked = (Query.term_query(schema, "band", band) for band in bands)
    return sum(len(searcher.search(query, most + 1, False).hits) <= most for query in asked)
