"""The places of the sidebar as rows: all, states, saved searches, tags, sources. Counts change without a rebuild."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from newsdesk.desk.facets import without_quotes
from newsdesk.domain.article import Counts, Status
from newsdesk.domain.query import Facets, Mark, Query, SavedSearch
from newsdesk.domain.tag import Source, Tag
from newsdesk.ui import icons
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
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MOST_SOURCES = 200
MOST_TAGS = 300  # of the tree's roots, by use; the tag manager shows all


Below = dict[int | None, list[Tag]]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything the sidebar shows."""

    counts: Counts = field(default_factory=Counts)
    searches: Sequence[tuple[SavedSearch, int | None]] = ()  # None: not known yet
    tags: Sequence[Tag] = ()
    sources: Sequence[Source] = ()
    below: Below = field(default_factory=dict)  # `tree(tags)`, made where the tags were read


def tree(tags: Sequence[Tag]) -> Below:
    """The tags below each tag (None: the roots), the most used first."""
    found: Below = {}
    for tag in sorted(tags, key=lambda tag: -tag.deep):
        found.setdefault(tag.parent_id, []).append(tag)
    return found


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
    """Rows for a tree view. `show_numbers` builds anew only where the rows themselves are others.

    The tags below a tag become rows when it is opened first: of fifty thousand few are ever looked at.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[_Entry] = []
        self._items: dict[str, QStandardItem] = {}
        self._below: Below = {}
        self._opened: set[int] = set()  # tags whose children are rows
        self._building = False

    def show_numbers(self, numbers: Numbers, theme: Theme) -> bool:
        """Shows counts; True where the rows were built anew."""
        self._below = numbers.below or tree(numbers.tags)
        found = list(_entries(numbers, self._below, self._opened))
        entries = [entry for entry, _ in found]
        anew = entries != self._entries or theme is not self._theme
        if anew:
            self._theme, self._entries = theme, entries
            self._building = True
            self._build(entries)
            self._building = False
        for entry, count in found:
            item = self._items[entry.key]
            if item.data(COUNT) != count:
                item.setData(count, COUNT)
        return anew

    def item_of(self, key: str) -> QStandardItem | None:
        """The row of a place; that of a tag somewhere below is made if need be."""
        if key not in self._items and key.startswith("tag:"):
            self._reveal(int(key.partition(":")[2]))
        return self._items.get(key)

    def _reveal(self, tag_id: int) -> None:
        above = {tag.id: tag.parent_id for tags in self._below.values() for tag in tags}
        way: list[int] = []
        parent = above.get(tag_id)
        while parent is not None and parent not in way:
            way.append(parent)
            parent = above.get(parent)
        for key in reversed(way):
            item = self._items.get(f"tag:{key}")
            if item is None:
                return
            self._open(key, item)

    def _open(self, tag_id: int, item: QStandardItem) -> None:
        if tag_id in self._opened:
            return
        self._opened.add(tag_id)
        at = next(place for place, entry in enumerate(self._entries) if entry.key == f"tag:{tag_id}") + 1
        made = list(_tags(self._below.get(tag_id, []), f"tag:{tag_id}", self._below, self._opened))
        self._entries[at:at] = [entry for entry, _ in made]
        self._building = True  # nobody opens another one meanwhile
        for entry, count in made:
            child = self._item(entry)
            child.setData(count, COUNT)
            self._items[entry.parent].appendRow(child)
        self._building = False

    # -- Qt

    def _closed_tag(self, index: Index) -> int | None:
        """The tag of a row whose children are no rows yet."""
        key = index.data(KEY) if index.isValid() else None
        if not isinstance(key, str) or not key.startswith("tag:"):
            return None
        tag_id = int(key.partition(":")[2])
        return tag_id if tag_id in self._below and tag_id not in self._opened and not self._building else None

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Qt: whether anything stands below a row."""
        return super().hasChildren(parent) or self._closed_tag(parent) is not None

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether children of a row are still to be made."""
        return self._closed_tag(parent) is not None

    def fetchMore(self, parent: Index) -> None:
        """Qt: makes the children of a row."""
        tag_id = self._closed_tag(parent)
        if tag_id is not None:
            self._open(tag_id, self._items[f"tag:{tag_id}"])

    def _build(self, entries: Sequence[_Entry]) -> None:
        # Qt deletes its own root item here: a Python name for it must not outlive this (its address is used again).
        self._items = {}
        self.clear()
        for entry in entries:
            item = self._item(entry)
            if entry.parent:
                self._items[entry.parent].appendRow(item)
            else:
                self.appendRow(item)

    def _item(self, entry: _Entry) -> QStandardItem:
        item = QStandardItem(entry.name)
        item.setData(entry.key, KEY)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if entry.place is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setData(entry.place, PLACE)
            item.setToolTip(as_tip(entry.name))
        if entry.icon:
            item.setIcon(icons.icon(ICONS[entry.icon], color=self._theme.muted))
        if entry.kind is not None:
            item.setData(self._theme.kind(*entry.kind), DOT)
        self._items[entry.key] = item
        return item


def in_words(key: str, numbers: Numbers) -> str:
    """A place in words of the search language; "" for all, and for a saved search, whose words are its own."""
    kind, _, number = key.partition(":")
    if key in ("trash", "untagged"):
        return "in:trash" if key == "trash" else "is:untagged"
    if key in set(Status):
        return f"status:{key}"
    if kind == "tag":
        name = next((tag.name for tag in numbers.tags if tag.id == int(number)), "")
        return f'tag:"{without_quotes(name)}"' if name else ""
    if kind == "source":
        name = next((source.name for source in numbers.sources if source.id == int(number)), "")
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


def _entries(numbers: Numbers, below: Below, opened: set[int]) -> Iterator[tuple[_Entry, int | None]]:
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
        yield from _tags(below.get(None, [])[:MOST_TAGS], "tags", below, opened)
    if numbers.sources:
        yield _Entry("sources", "", say("sidebar.sources")), None
        for source in numbers.sources[:MOST_SOURCES]:
            yield _Entry(f"source:{source.id}", "sources", source.name, Query(source_ids=(source.id,))), source.count


def _tags(tags: Sequence[Tag], under: str, below: Below, opened: set[int]) -> Iterator[tuple[_Entry, int]]:
    """Rows for `tags`, and for those below each that is opened."""
    waiting = [(tag, under) for tag in reversed(tags)]
    while waiting:
        tag, parent = waiting.pop()
        key = f"tag:{tag.id}"
        place = Query(tag_ids=(tag.id,))
        yield _Entry(key, parent, tag.name, place, kind=(tag.kind.value, tag.colour)), tag.deep
        if tag.id in opened:
            waiting += [(child, key) for child in reversed(below.get(tag.id, []))]
