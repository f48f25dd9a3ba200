"""The clean-up queue of the tags: what was found, and what becomes of it when a person accepts or dismisses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsdesk.archive import Writer, cleaning, tags
from newsdesk.archive.keys import name_key
from newsdesk.desk import flaws
from newsdesk.desk import tags as tag_verbs
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.errors import Overtaken
from newsdesk.domain.tag import MergePreview

__all__ = ["accept", "accept_all", "count", "dismiss", "find", "preview", "renamed"]
renamed = flaws.renamed


def find(desk: Desk, progress: Progress | None = None) -> list[Finding]:
    """What the tags could do without, what was dismissed left out. Takes seconds where there are very many; raises
    Cancelled."""
    with desk.archive.read() as connection:
        dismissed = cleaning.dismissed(connection)
    book = desk.tag_book
    return flaws.find(flaws.Sources(book.tags(), book.carriers, dismissed, _frequencies(desk)), progress)


def _frequencies(desk: Desk) -> Callable[[Sequence[str]], Mapping[str, int]]:
    return lambda words: desk.indexer.ask(lambda index: index.stem_frequency(words, exact=True))


def count(findings: Sequence[Finding]) -> int:
    """How many of them are proposals: what was used once is only to be looked through."""
    return sum(one.flaw is not Flaw.ONCE for one in findings)


def preview(desk: Desk, finding: Finding) -> MergePreview | None:
    """What accepting a finding would do, where it joins two tags. Raises Overtaken where the tags have changed."""
    if finding.deed is not Deed.MERGE or finding.into is None:
        return None
    with desk.archive.read() as connection:
        _check(finding, tags.preferred_names(connection, _ids(finding)), cleaning.uids(connection, _ids(finding)))
    return tag_verbs.merge_preview(desk, [finding.gone.id], finding.into.id)


def accept(desk: Desk, finding: Finding) -> Changes:
    """Does what a finding proposes. Raises Overtaken, with nothing done, where it holds no more: a tag has gone, or has
    another name, or one that nobody used is used."""
    if finding.deed is Deed.DELETE:
        return accept_all(desk, [finding])
    with desk.archive.read() as connection:
        _check(finding, tags.preferred_names(connection, _ids(finding)), cleaning.uids(connection, _ids(finding)))
    if finding.deed is Deed.DROP:
        return tag_verbs.remove_alias(desk, finding.gone.id, finding.name)
    assert finding.into is not None
    return tag_verbs.merge(desk, [finding.gone.id], finding.into.id)


def accept_all(desk: Desk, findings: Sequence[Finding]) -> Changes:
    """Deletes tags that nobody uses, or that were found to be used once, as one operation. Those of many that are used
    meanwhile stay; raises Overtaken where none is left."""

    def verb(writer: Writer) -> None:
        ids = [one.gone.id for one in findings]
        names = tags.preferred_names(writer.connection, ids)
        uids = cleaning.uids(writer.connection, ids)
        used = cleaning.used(writer.connection, ids)
        above = cleaning.with_children(writer.connection, ids)
        gone = 0
        for one in findings:
            key, most = one.gone.id, 1 if one.flaw is Flaw.ONCE else 0
            same = uids.get(key) == one.gone.uid and names.get(key) == one.gone.name
            if same and used.get(key, 0) <= most and key not in above:
                tags.remove(writer, key)
                gone += 1
        if not gone:
            raise Overtaken()

    return desk.archive.write("delete-tag", verb)[1]


def dismiss(desk: Desk, *findings: Finding) -> Changes:
    """Never shows these again, until this is undone."""
    marks = [one.mark for one in findings]
    return desk.archive.write("dismiss-cleaning", lambda writer: cleaning.dismiss(writer, marks))[1]


def _ids(finding: Finding) -> list[int]:
    return [finding.gone.id, *([finding.into.id] if finding.into is not None else [])]


def _check(finding: Finding, names: Mapping[int, str], uids: Mapping[int, str]) -> None:
    for end in (finding.gone, finding.into):
        if end is not None and (uids.get(end.id) != end.uid or name_key(names.get(end.id, "")) != name_key(end.name)):
            raise Overtaken()
