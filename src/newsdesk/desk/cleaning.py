"""The clean-up queue of the tags: what was found, and what becomes of it when a person accepts or dismisses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsdesk.archive import Writer, cleaning, tag_merging
from newsdesk.desk import flaws
from newsdesk.desk import tags as tag_verbs
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.cleaning import Deed, Finding, Flaw, Named
from newsdesk.domain.errors import Overtaken
from newsdesk.domain.tag import MergePreview, Tag

__all__ = ["accept", "accept_all", "count", "dismiss", "find", "preview", "renamed"]
renamed = flaws.renamed


def find(desk: Desk, progress: Progress | None = None) -> list[Finding]:
    """What the tags could do without, what was dismissed left out. Takes seconds where there are very many; raises
    Cancelled."""
    with desk.archive.read() as connection:
        dismissed = cleaning.dismissed(connection)
    book = desk.tag_book
    asked = None if desk.indexer.making else _frequencies(desk)
    return flaws.find(flaws.Sources(book.tags(), book.carriers, dismissed, asked), progress)


def _frequencies(desk: Desk) -> Callable[[Sequence[str]], Mapping[str, int]]:
    return lambda words: desk.indexer.ask(lambda index: index.stem_frequency(words, exact=True))


def count(findings: Sequence[Finding]) -> int:
    """How many of them are proposals: what was used once is only to be looked through."""
    return sum(one.flaw is not Flaw.ONCE for one in findings)


def preview(desk: Desk, finding: Finding) -> MergePreview | None:
    """What accepting a finding would do, where it joins two tags. Raises Overtaken where the tags have changed."""
    if finding.deed is not Deed.MERGE or finding.into is None:
        return None
    _check(desk, finding)
    return tag_verbs.merge_preview(desk, [finding.gone.id], finding.into.id)


def accept(desk: Desk, finding: Finding) -> Changes:
    """Does what a finding proposes. Raises Overtaken, with nothing done, where it holds no more: a tag has gone, or has
    another name, or one that nobody used is used."""
    if finding.deed is Deed.DELETE:
        return accept_all(desk, [finding])
    _check(desk, finding)
    if finding.deed is Deed.DROP:
        return tag_verbs.remove_alias(desk, finding.gone.id, finding.name)
    assert finding.into is not None
    return tag_verbs.merge(desk, [finding.gone.id], finding.into.id)


def accept_all(desk: Desk, findings: Sequence[Finding]) -> Changes:
    """Deletes tags that nobody uses, or that were found to be used once, as one operation. Those of many that are used
    meanwhile stay; raises Overtaken where none is left."""

    known = desk.tag_book.by_id()
    meant = {one.gone.id: one for one in findings if _same(one.gone, known.get(one.gone.id))}

    def verb(writer: Writer) -> None:
        uids = cleaning.uids(writer.connection, meant)
        used = cleaning.used(writer.connection, meant)
        above = cleaning.with_children(writer.connection, meant)
        going = [
            key
            for key, one in meant.items()
            if uids.get(key) == one.gone.uid and used.get(key, 0) <= (one.flaw is Flaw.ONCE) and key not in above
        ]
        if not going:
            raise Overtaken()
        tag_merging.remove(writer, going)

    return desk.archive.write("delete-tag", verb)[1]


def dismiss(desk: Desk, *findings: Finding) -> Changes:
    """Never shows these again, until this is undone."""
    marks = [one.mark for one in findings]
    return desk.archive.write("dismiss-cleaning", lambda writer: cleaning.dismiss(writer, marks))[1]


def _check(desk: Desk, finding: Finding) -> None:
    for end in (finding.gone, finding.into):
        if end is not None and not _same(end, desk.tag_book.get(end.id)):
            raise Overtaken()


def _same(end: Named, tag: Tag | None) -> bool:
    return tag is not None and tag.uid == end.uid and tag.name == end.name
