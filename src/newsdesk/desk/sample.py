"""The sample: articles of our own writing that teach by being used. How far somebody is with them, and their removal.

What belongs to it is known by the files that it was read from, which nobody else has called so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsdesk.archive import Writer, articles, sampling, tag_merging, tags
from newsdesk.desk import tags as tagging
from newsdesk.desk import undo
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Article
from newsdesk.domain.changes import Changes
from newsdesk.domain.link import LinkKind
from newsdesk.paths import resource
from newsdesk.text.body import plain_text

FIRST, SECOND = resource("sample"), resource("sample-second")
"""What is brought in first, and the file that waits until somebody is led to it."""
PAGE = "newsdesk-sample-page.txt"
DRAFTS = ("story-ar-8", "story-en-6")
WAITING = ("story-ar-7", "story-en-5")
"""Articles with a link to a headline that stands in the second file."""
DOUBLES = (("بحث", "البحث"), ("صيادون", "الصيادون"), ("Searching", "Search"), ("Ferries", "Ferry"))
"""Two spellings of one tag: the one to be merged, and the one that stays."""
_BELOW = {
    "الصيادون": "منارة رأس السرو",
    "ترميم": "منارة رأس السرو",
    "Gull Island": "Night ferry",
    "Ferry": "Port Sellan",
}
STEPS = ("search", "clean", "merge", "waiting", "quote", "undo")
"""What is to be tried, in order. Searching and undoing are seen by whoever does them, the others in the archive."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What of the sample is there: `untouched` as they came, and `changed` by somebody since; neither in the trash."""

    untouched: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()


def arrange(desk: Desk) -> None:
    """The sample has just come in: its tags form a tree, and its drafts have versions. Part of the same operation."""
    last, _ = undo.state(desk)
    if last is None or last.name != "import":
        return

    def verb(writer: Writer) -> None:
        if not sampling.there(writer.connection):
            return
        known = tags.ensure(writer, {*_BELOW, *_BELOW.values()})
        for name, above in _BELOW.items():
            tags.move(writer, [known[name]], known[above])
        for name in DRAFTS:
            key = sampling.find(writer.connection, name)
            if key is not None and articles.version_of(writer.connection, key) == 1:
                _write_twice(writer, articles.load(writer.connection, key))

    desk.archive.write("import", verb, last.id)


def _write_twice(writer: Writer, article: Article) -> None:
    """Two versions of a draft that only came in: without its last paragraph, then with it and the headline as it is."""
    text = article.text
    blocks = text.body.split("\n")
    shorter = replace(text, headline=text.headline.partition(":")[0], body="\n".join(blocks[:-1]))
    version = articles.save(writer, article.id, article.version, shorter, "sample")
    articles.save(writer, article.id, version, text, "sample")


def of(desk: Desk) -> Sample:
    """The articles of the sample that are there."""
    with desk.archive.read() as connection:
        there = sampling.there(connection)
        touched = sampling.touched(connection, there)
    return Sample(tuple(key for key in there if key not in touched), tuple(key for key in there if key in touched))


def remove(desk: Desk, ids: Sequence[int]) -> Changes:
    """Puts articles of the sample into the trash, and takes away the tags that then nobody carries. One operation."""

    def verb(writer: Writer) -> None:
        carried = sampling.tags_of(writer.connection, ids)
        articles.set_trashed(writer, ids, True)
        tag_merging.remove(writer, sampling.idle(writer.connection, carried))

    return desk.archive.write("remove-sample", verb)[1]


def where(desk: Desk, step: str, language: str) -> list[int]:
    """The articles in which a step is done, the one that is to be opened first."""
    own = 0 if language == "ar" else 1
    with desk.archive.read() as connection:
        if step == "clean":
            found = [sampling.from_file(connection, PAGE)]
        elif step == "quote":
            found = [sampling.find(connection, names[own]) for names in (DRAFTS, WAITING)]
        else:
            found = [sampling.find(connection, WAITING[own])]
    return [key for key in found if key is not None] if found[0] is not None else []


def done(desk: Desk) -> frozenset[str]:
    """Which of `STEPS` can be seen in the archive to have been done."""
    with desk.archive.read() as connection:
        page = sampling.from_file(connection, PAGE)
        cleaned = page is not None and _clean(articles.load(connection, page))
        starts = [key for name in WAITING if (key := sampling.find(connection, name)) is not None]
        linked = any(sampling.all_linked(connection, key) for key in starts)
        quoted = sampling.any_link(connection, LinkKind.QUOTES.value)
    names = {tag.name: tag for tag in tagging.all_tags(desk)}
    merged = any(spare not in names and kept in names and spare in names[kept].aliases for spare, kept in DOUBLES)
    told = {"clean": cleaned, "merge": merged, "waiting": linked, "quote": quoted}
    return frozenset(name for name, true in told.items() if true)


def _clean(article: Article) -> bool:
    """Whether the captured page was cleaned: no line to share it, and no paragraph twice."""
    lines = [line for line in plain_text(article.text.body).split("\n\n") if line]
    return article.version > 1 and len(set(lines)) == len(lines) and not any(line.startswith("شارك") for line in lines)
