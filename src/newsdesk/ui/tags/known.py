"""What the window knows of the tags: by id, in the order of their names, and which of them a filter finds."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_name
from newsdesk.text.sorting import sort_key

FEW = 40  # tags that are put in their places one by one
Plan = dict[int | None, list[int]]  # the tags below each tag (None: the root), in order
_ARTICLE = "ال"


@dataclass(frozen=True, slots=True)
class Shown:
    """The tree to show; the tags that were found, None for all; and of those that are in it the likeliest first."""

    plan: Plan
    hits: set[int] | None = None
    nearest: list[int] = field(default_factory=list)


class KnownTags:
    """The flat list of tags, ready to be looked up. It knows no view."""

    def __init__(self) -> None:
        self.by_id: dict[int, Tag] = {}
        self._plan: Plan = {}
        self._beforehand: tuple[Sequence[Tag], dict[int, Tag], Plan] | None = None
        self._folded: dict[int, tuple[Tag, str]] = {}
        self._edition = 0  # of the names, and of how much they are used
        self._lines: tuple[int, list[tuple[str, int]]] = (
            -1,
            [],
        )  # the names of every tag and its id, the most used first

    def tell(self, tags: Sequence[Tag]) -> tuple[set[int], set[int]]:
        """Takes the tags as they are now; gives (those that differ in anything, those with another name)."""
        old = self.by_id
        if not old:
            ready, self._beforehand = self._beforehand, None
            _, new, self._plan = ready if ready is not None and ready[0] is tags else _laid_out(tags)
            self.by_id, self._edition = new, self._edition + 1
            return set(new), set(new)
        new = {tag.id: tag for tag in tags}
        changed = {key for key, tag in new.items() if old.get(key) is not tag and old.get(key) != tag}
        named = {key for key in changed if key not in old or old[key].name != new[key].name}
        moved = {key for key in changed - named if old[key].parent_id != new[key].parent_id}
        gone = old.keys() - new.keys() if len(new) < len(old) + len(named) else set()
        self.by_id = new
        if len(named) + len(moved) + len(gone) > FEW or not self._plan:
            self._plan = _laid(tags, new)
        elif named or moved or gone:
            self._replace(old, named | moved, gone)
        if gone or any(key in named or _other_line(old[key], new[key]) for key in changed):
            self._edition += 1
        return changed, named

    def _replace(self, old: dict[int, Tag], loose: set[int], gone: Iterable[int]) -> None:
        """Puts a few tags where they stand now. Who stood below one that is gone stands at the root until it is told
        where it is."""
        out = [*loose, *gone]
        for key in out:
            before = old.get(key)
            if before is not None:
                parent = before.parent_id if before.parent_id in old else None
                self._plan[parent].remove(key)
        orphans = [child for key in gone for child in self._plan.pop(key, []) if child in self.by_id]
        for key in (*loose, *(key for key in orphans if key not in loose)):
            tag = self.by_id[key]
            parent = tag.parent_id if tag.parent_id in self.by_id else None
            insort(self._plan.setdefault(parent, []), key, key=lambda key: _place(self.by_id[key]))
        for key in loose:  # one that came back finds those that waited for it
            if key not in old:
                for child in [child for child in self._plan.get(None, []) if self.by_id[child].parent_id == key]:
                    self._plan[None].remove(child)
                    insort(self._plan.setdefault(key, []), child, key=lambda key: _place(self.by_id[key]))

    def above(self, tag_id: int) -> list[Tag]:
        """The tags above a tag, the topmost first."""
        found: list[Tag] = []
        tag = self.by_id.get(tag_id)
        while tag is not None and tag.parent_id is not None and len(found) < 100:
            tag = self.by_id.get(tag.parent_id)
            if tag is not None:
                found.insert(0, tag)
        return found

    def _names(self, tag: Tag) -> str:
        kept = self._folded.get(tag.id)
        if kept is None or kept[0].name != tag.name or kept[0].aliases != tag.aliases:
            folded = {one.name: one.key for one in tag.names}
            every = (folded.get(name) or fold_name(name) for name in (tag.name, *tag.aliases))
            kept = self._folded[tag.id] = (tag, "\t".join(("", *every, "")))  # tabs around each name
        return kept[1]

    def lay_out(self, tags: Sequence[Tag]) -> None:
        """Works out beforehand, in any thread, what the first `tell` would have to wait for."""
        self._beforehand = _laid_out(tags)

    def get_ready(self) -> None:
        """Works out beforehand, in any thread, what the first filter would have to wait for."""
        self._every_name()

    def _every_name(self) -> list[tuple[str, int]]:
        edition, kept, known = self._edition, self._lines, self.by_id
        if kept[0] != edition:
            ordered = sorted(known.values(), key=lambda tag: -tag.deep)
            kept = self._lines = edition, [(self._names(tag), tag.id) for tag in ordered]
        return kept[1]

    def found(self, folded: str) -> list[tuple[str, int]]:
        """The tags of which a name or an alias holds every word, each behind its names; the most used first."""
        words = sorted(folded.split(), key=len, reverse=True)
        lines = self._every_name()
        for word in words:
            lines = [pair for pair in lines if word in pair[0]]
        return lines if len(words) == 1 else [pair for pair in lines if _holds(pair[0], words)]

    def show(self, folded: str, most: int | None = None) -> Shown:
        """What to show of a filter: the tags whose name or alias holds every word of `folded`, of more than `most` the
        likeliest, and those above them; all tags where there is no word."""
        if not folded.split():
            return Shown(self._plan)
        tags, found = self.by_id, self.found(folded)
        nearest = self._nearest(folded, found, most)
        hits = {key for _, key in found}
        shown = set(nearest) if most is not None else set(hits)
        for key in tuple(shown):
            parent = tags[key].parent_id
            while parent is not None and parent in tags and parent not in shown:
                shown.add(parent)
                parent = tags[parent].parent_id
        plan: Plan = {}
        for above in {None, *(tags[key].parent_id for key in shown)}:  # each keeps its order
            below = [child for child in self._plan.get(above, ()) if child in shown]
            if below:
                plan[above] = below
        return Shown(plan, hits, nearest)

    @staticmethod
    def _nearest(folded: str, found: Sequence[tuple[str, int]], most: int | None) -> list[int]:
        """Those that `folded` means most likely: of this name, with such an alias, those that begin so, those of which
        a word does, the rest; among equals the most used."""
        most = len(found) if most is None else most
        begins, bare = f"\t{folded}", f"\t{_ARTICLE}{folded}"
        first = [pair for pair in found if begins in pair[0] or bare in pair[0]]
        same = [pair for pair in first if f"{begins}\t" in pair[0]]
        same.sort(key=lambda pair: not pair[0].startswith(f"{begins}\t"))
        ordered = dict.fromkeys(key for _, key in (*same, *first[: most + len(same)]))
        if len(ordered) < most:
            word, bare = f" {folded}", f" {_ARTICLE}{folded}"
            ordered |= dict.fromkeys(key for names, key in found if word in names or bare in names)
        if len(ordered) < most:
            ordered |= dict.fromkeys(key for _, key in found)
        return list(ordered)[:most]


def _laid_out(tags: Sequence[Tag]) -> tuple[Sequence[Tag], dict[int, Tag], Plan]:
    known = {tag.id: tag for tag in tags}
    return tags, known, _laid(tags, known)


def _laid(tags: Sequence[Tag], known: Mapping[int, Tag]) -> Plan:
    ordered = tags if _in_order(tags) else sorted(tags, key=_place)
    plan: defaultdict[int | None, list[int]] = defaultdict(list)
    for tag in ordered:  # there may be very many: asked of each is what cannot be asked of all together
        plan[tag.parent_id].append(tag.id)
    if all(parent is None or parent in known for parent in plan):
        return dict(plan)
    whole = Plan()
    for tag in ordered:
        parent = tag.parent_id
        whole.setdefault(parent if parent in known else None, []).append(tag.id)
    return whole


def _other_line(old: Tag, new: Tag) -> bool:
    return old.deep != new.deep or old.names != new.names


def _in_order(tags: Sequence[Tag]) -> bool:
    """Whether they come as they are to stand: those of the book do."""
    sorts = [tag.sort for tag in tags]
    return not sorts or (bool(sorts[0]) and sorts == sorted(sorts))


def _place(tag: Tag) -> tuple[str, int]:
    return tag.sort or sort_key(tag.name), tag.id


def _holds(names: str, words: Sequence[str]) -> bool:
    return any(all(word in name for word in words) for name in names.split("\t"))
