"""The places of the sidebar as rows: all, states, saved searches, tags, sources. Counts change without a rebuild."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import qtawesome
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from newsdesk.desk.facets import without_quotes
from newsdesk.domain.article import Counts, Status
from newsdesk.domain.query import Facets, Mark, Query, SavedSearch
from newsdesk.domain.tag import Source, Tag
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say

COUNT = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
DOT = Qt.ItemDataRole.UserRole + 4
ICONS = {
    "all": "mdi6.newspaper-variant-multiple-outline", "inbox": "mdi6.inbox-outline", "draft": "mdi6.file-edit-outline",
    "review": "mdi6.eye-check-outline", "final": "mdi6.check-circle-outline",
    "archived": "mdi6.archive-check-outline", "untagged": "mdi6.tag-off-outline", "trash": "mdi6.trash-can-outline",
    "search": "mdi6.bookmark-outline",
}  # fmt: skip
MOST_SOURCES = 200
MOST_TAGS = 300  # of the tree's roots, by use; the tag manager shows all


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything the sidebar shows."""

    counts: Counts = field(default_factory=Counts)
    searches: Sequence[tuple[SavedSearch, int]] = ()
    tags: Sequence[Tag] = ()
    sources: Sequence[Source] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row: under which other row it stands, and what it shows. `place` is None for the heading of a section."""

    key: str
    parent: str
    name: str
    place: Query | None = None
    icon: str = ""
    kind: tuple[str, str] | None = None  # of a tag, with its own colour


class PlacesModel(QStandardItemModel):
    """Rows for a tree view. `show_numbers` builds anew only where the rows themselves are others."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[_Entry] = []
        self._items: dict[str, QStandardItem] = {}

    def show_numbers(self, numbers: Numbers, theme: Theme) -> bool:
        """Shows counts; True where the rows were built anew."""
        found = list(_entries(numbers))
        entries = [entry for entry, _ in found]
        anew = entries != self._entries or theme is not self._theme
        if anew:
            self._theme, self._entries = theme, entries
            self._build(entries)
        for entry, count in found:
            item = self._items[entry.key]
            if count is not None and item.data(COUNT) != count:
                item.setData(count, COUNT)
        return anew

    def item_of(self, key: str) -> QStandardItem | None:
        """The row of a place."""
        return self._items.get(key)

    def _build(self, entries: Sequence[_Entry]) -> None:
        # Qt deletes its own root item here: a Python name for it must not outlive this (its address is used again).
        self._items = {}
        self.clear()
        for entry in entries:
            item = QStandardItem(entry.name)
            item.setData(entry.key, KEY)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if entry.place is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            else:
                item.setData(entry.place, PLACE)
                item.setToolTip(as_tip(entry.name))
            if entry.icon:
                item.setIcon(qtawesome.icon(ICONS[entry.icon], color=self._theme.muted))
            if entry.kind is not None:
                item.setData(self._theme.kind(*entry.kind), DOT)
            if entry.parent:
                self._items[entry.parent].appendRow(item)
            else:
                self.appendRow(item)
            self._items[entry.key] = item


def in_words(key: str, numbers: Numbers) -> str:
    """A place in words of the search language; "" for all, and for a saved search, whose words are its own."""
    kind, _, number = key.partition(":")
    if key in ("trash", "untagged"):
        return "in:trash" if key == "trash" else "is:untagged"
    if key in set(Status):
        return f"status:{key}"
    if kind == "tag":
        name = next((tag.name for tag in numbers.tags if str(tag.id) == number), "")
        return f'tag:"{without_quotes(name)}"' if name else ""
    if kind == "source":
        name = next((source.name for source in numbers.sources if str(source.id) == number), "")
        return f'source:"={without_quotes(name)}"' if name else ""
    return ""


def answer_counts(found: Facets, parents: dict[int, int]) -> dict[str, int]:
    """How many articles of an answer stand in each place; those that are not named have none. `parents` are tags with
    others below them, counted with those."""
    counts = {bucket.key: bucket.count for bucket in found.statuses}
    counts |= {f"tag:{bucket.id}": bucket.count for bucket in found.tags}
    counts |= {f"tag:{key}": count for key, count in parents.items()}
    counts |= {f"source:{bucket.id}": bucket.count for bucket in found.sources}
    return counts | {"all": found.total}


def _entries(numbers: Numbers) -> Iterator[tuple[_Entry, int | None]]:
    counts = numbers.counts
    yield _Entry("all", "", say("sidebar.all"), Query(), "all"), counts.total
    for status in Status:
        place = Query(statuses=(status.value,))
        yield (
            _Entry(status.value, "", say(f"sidebar.{status.value}"), place, status.value),
            counts.statuses.get(status.value, 0),
        )
    yield _Entry("untagged", "", say("sidebar.untagged"), Query(not_marks=(Mark.TAG,)), "untagged"), counts.untagged
    yield _Entry("trash", "", say("sidebar.trash"), Query(trash=True), "trash"), counts.trash
    if numbers.searches:
        yield _Entry("searches", "", say("sidebar.searches")), None
        for search, count in numbers.searches:
            yield _Entry(f"search:{search.id}", "searches", search.name, Query(), "search"), count
    if numbers.tags:
        yield _Entry("tags", "", say("sidebar.tags")), None
        yield from _tags(numbers.tags)
    if numbers.sources:
        yield _Entry("sources", "", say("sidebar.sources")), None
        for source in numbers.sources[:MOST_SOURCES]:
            yield _Entry(f"source:{source.id}", "sources", source.name, Query(source_ids=(source.id,))), source.count


def _tags(tags: Sequence[Tag]) -> Iterator[tuple[_Entry, int]]:
    children: dict[int | None, list[Tag]] = {}
    for tag in sorted(tags, key=lambda tag: -tag.deep):
        children.setdefault(tag.parent_id, []).append(tag)
    waiting = [(tag, "tags") for tag in reversed(children.get(None, [])[:MOST_TAGS])]
    while waiting:
        tag, parent = waiting.pop()
        key = f"tag:{tag.id}"
        place = Query(tag_ids=(tag.id,))
        yield _Entry(key, parent, tag.name, place, kind=(tag.kind.value, tag.colour)), tag.deep
        waiting += [(child, key) for child in reversed(children.get(tag.id, []))]
