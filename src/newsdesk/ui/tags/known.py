"""What the window knows of the tags: by id, in the order of their names, and which of them a filter finds."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCollator, QLocale, Qt

from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_key
from newsdesk.words import language

FEW = 40  # names that are put in order one by one
Plan = dict[int | None, list[int]]  # the tags below each tag (None: the root), in order


class KnownTags:
    """The flat list of tags, ready to be looked up. It knows no view."""

    def __init__(self) -> None:
        self.by_id: dict[int, Tag] = {}
        self._order: list[int] = []
        self._folded: dict[int, tuple[Tag, tuple[str, ...]]] = {}
        self._collator = QCollator(QLocale(language()))
        self._collator.setNumericMode(True)  # 9 stands before 10
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def tell(self, tags: Sequence[Tag]) -> tuple[set[int], set[int]]:
        """Takes the tags as they are now; gives (those that differ in anything, those with another name)."""
        old, new = self.by_id, {tag.id: tag for tag in tags}
        changed = {key for key, tag in new.items() if old.get(key) != tag}
        named = {key for key in changed if key not in old or old[key].name != new[key].name}
        self.by_id = new
        if len(named) > FEW:
            self._order = self._by_name(new.values())
        elif named or len(new) < len(old):
            self._order = [key for key in self._order if key in new and key not in named]
            for key in sorted(named):
                insort(self._order, key, key=lambda key: self._collator.sortKey(new[key].name))
        return changed, named

    def _by_name(self, tags: Iterable[Tag]) -> list[int]:
        ordered = sorted(tags, key=lambda tag: tag.id)
        return [tag.id for tag in sorted(ordered, key=lambda tag: self._collator.sortKey(tag.name))]

    def above(self, tag_id: int) -> list[Tag]:
        """The tags above a tag, the topmost first."""
        found: list[Tag] = []
        tag = self.by_id.get(tag_id)
        while tag is not None and tag.parent_id is not None and len(found) < 100:
            tag = self.by_id.get(tag.parent_id)
            if tag is not None:
                found.insert(0, tag)
        return found

    def _names(self, tag: Tag) -> tuple[str, ...]:
        kept = self._folded.get(tag.id)
        if kept is None or kept[0].name != tag.name or kept[0].aliases != tag.aliases:
            kept = self._folded[tag.id] = (tag, tuple(fold_key(name) for name in (tag.name, *tag.aliases)))
        return kept[1]

    def plan(self, folded: str) -> tuple[Plan, set[int]]:
        """(the tree to show, the tags that were found): those whose name or alias holds every word of `folded`, and
        those above them; all where there is no word."""
        tags, hits = self.by_id, set(self.by_id)
        words = folded.split()
        if words:
            hits = {key for key, tag in tags.items() if any(_holds(name, words) for name in self._names(tag))}
        shown = set(hits)
        for key in hits if words else ():
            parent = tags[key].parent_id
            while parent is not None and parent in tags and parent not in shown:
                shown.add(parent)
                parent = tags[parent].parent_id
        plan: Plan = {}
        for key in self._order:
            if key in shown:
                parent = tags[key].parent_id
                plan.setdefault(parent if parent in tags else None, []).append(key)
        return plan, hits

    def best(self, folded: str, among: Iterable[int]) -> int | None:
        """Of the tags `among` the one that `folded` means most likely: the same name, then its beginning, then use."""

        def rank(key: int) -> tuple[bool, bool, bool, int]:
            names = self._names(self.by_id[key])
            begins = any(name.startswith(folded) for name in names)
            return names[0] == folded, folded in names, begins, self.by_id[key].deep

        return max(among, key=rank, default=None)


def _holds(name: str, words: Sequence[str]) -> bool:
    return all(word in name for word in words)
