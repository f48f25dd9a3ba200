"""Articles that a text quotes: who quotes an article with its address is linked with it while the quotation stands.

The link comes and goes with the text, in the transaction that saves it: undoing the save takes it back, and a quotation
that was taken out again leaves none behind. A link of somebody's own hand, or one that was given a note or another
kind, is never taken away; one that was taken away by hand does not come back while its quotation merely stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from newsdesk.archive import links, merged
from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Origin
from newsdesk.text.body import quoted_articles

A, L = t.ArticleRecord, t.LinkRecord


def follow(writer: Writer, article_id: int, before: str, body: str) -> None:
    """Links an article with those that `body` quotes and `before` did not, and lets go of those that it quotes no more.
    Both are canonical bodies. What is not in this archive, and the article itself, is passed over."""
    old, new = quoted_articles(before), quoted_articles(body)
    if old == new:
        return
    count = writer.count  # it is a part of saving, and no work of its own
    for end in _known(writer, [uid for uid in new if uid not in old]):
        if end != article_id:
            links.add(writer, article_id, end, LinkKind.QUOTES, origin=Origin.TEXT)
    still = set(_known(writer, new))  # two that were quoted may be one by now
    gone = [key for key in _known(writer, [uid for uid in old if uid not in new]) if key not in still]
    for part in slices(gone):
        made = writer.connection.scalars(
            select(L.id).where(
                L.from_id == article_id, L.to_id.in_(part), L.kind == LinkKind.QUOTES.value,
                L.origin == Origin.TEXT.value, L.note == "",
            )
        ).all()  # fmt: skip
        for key in made:
            links.remove(writer, int(key))
    writer.count = count


def _known(writer: Writer, uids: Iterable[str]) -> list[int]:
    """The articles with these uids, in their order."""
    wanted = list(uids)
    found = merged.uids(writer.connection, wanted)
    for part in slices(wanted):
        found.update((row[0], row[1]) for row in writer.connection.execute(select(A.uid, A.id).where(A.uid.in_(part))))
    return [found[uid] for uid in wanted if uid in found]
