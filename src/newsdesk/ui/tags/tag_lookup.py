"""What the tag box asks of the archive, in jobs: what is carried, what is offered, what fits what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock

from newsdesk.desk import Desk, suggesting, tagging
from newsdesk.desk.suggesting import TagSuggestion
from newsdesk.desk.tag_finding import TagFinder
from newsdesk.desk.tagging import Carried, Meant
from newsdesk.domain.tag import Tag
from newsdesk.text.naming import is_list
from newsdesk.ui.tags.tag_box_rows import Does, Entry, found_in, why_words
from newsdesk.words import say

MOST = 12  # tags that a typed part of a name shows
NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows for what is typed; `meant` where that is a list of names."""

    text: str = ""
    entries: tuple[Entry, ...] = ()
    meant: tuple[Meant, ...] = ()


class TagLookup:
    """For these articles. Its methods run in jobs."""

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        self._desk, self._ids = desk, ids
        self._finder = TagFinder()
        self._guard = Lock()  # a job that was overtaken may still be under way

    def carried(self) -> list[Carried]:
        """The tags that the articles carry."""
        return tagging.carried(self._desk, self._ids)

    def offers(self) -> list[Entry]:
        """What is suggested, then what is frequent, numbered."""
        found = suggesting.suggest_for_many(self._desk, self._ids, NUMBERED)
        away = {one.tag.id for one in found} | {one.tag.id for one in self.carried()}
        known = self._desk.tag_book.by_id()
        entries = [self._entry(known[one.tag.id], suggestion=one) for one in found if one.tag.id in known]
        for tag, lately in suggesting.frequent(self._desk, away, NUMBERED - len(entries)):
            why = say("tagbox.why.often" if lately else "tagbox.why.most")
            entries.append(replace(self._entry(tag), why=why, frequent=True))
        return [replace(entry, number=place) for place, entry in enumerate(entries, 1)]

    def answer(self, text: str) -> Answer:
        """What fits what is typed: the tags of a list, or those with such a name and last a new one of that name."""
        if is_list(text) and not self._desk.tag_book.named(text):
            meant = tagging.read_list(self._desk, text)
            told = [Entry(Does.TOLD, one.tag.name if one.tag else one.name, one.tag, one.path) for one in meant]
            return Answer(text, tuple(told), tuple(meant))
        name = " ".join(text.split())
        with self._guard:
            self._finder.tell(self._desk.tag_book.tags())
            matches = self._finder.find(name, MOST)
        entries = [self._entry(one.tag, one.alias) for one in matches if not one.inside]
        if not any(one.same for one in matches):
            entries.append(Entry(Does.NEW, name))
        entries += [self._entry(one.tag, one.alias) for one in matches if one.inside]
        return Answer(text, tuple(entries))

    def _entry(self, tag: Tag, alias: str = "", suggestion: TagSuggestion | None = None) -> Entry:
        why = " · ".join(filter(None, (found_in(suggestion), why_words(suggestion.whys[0])))) if suggestion else ""
        path = self._desk.tag_book.path(tag.id)[:-1]
        return Entry(Does.GIVE, tag.name, tag, path, alias, why=why, suggestion=suggestion)
