"""The names of all tags, ready to be looked for in texts: made once, in the thread that asks first, from the book of
tags, which is asked what changed before every answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from weakref import WeakKeyDictionary

from newsdesk.desk.desk import Desk
from newsdesk.desk.tag_book import TagBook
from newsdesk.domain.tag import Name, Tag
from newsdesk.text.naming import Names, Place

_AT_ONCE = 100  # tags between two moments in which others may have the interpreter
_MOMENT = 0.001  # seconds


class TagNames:
    """Any thread may ask; none of them may be the window's."""

    def __init__(self, book: TagBook) -> None:
        self._book = book
        self._guard = threading.Lock()
        self._names = Names()
        self._held: dict[int, tuple[Name, ...]] = {}
        self._seen: Mapping[int, Tag] | None = None

    def find(self, text: str) -> list[Place]:
        """Where names of tags stand in a text; `owners` are the tags."""
        with self._guard:
            self._follow()
            return self._names.find(text)

    def _follow(self) -> None:
        now = self._book.by_id()
        if now is self._seen:
            return
        changed = [tag for key, tag in now.items() if self._held.get(key) is not tag.names]
        for number, tag in enumerate(changed):
            self._names.put(tag.id, [one.name for one in tag.names])
            self._held[tag.id] = tag.names
            if len(changed) > _AT_ONCE and number % _AT_ONCE == 0:
                time.sleep(_MOMENT)
        for key in self._held.keys() - now.keys():
            self._names.put(key, ())
            del self._held[key]
        self._seen = now


_HELD: WeakKeyDictionary[Desk, TagNames] = WeakKeyDictionary()
_HELD_GUARD = threading.Lock()


def of(desk: Desk) -> TagNames:
    """The names of a desk's tags."""
    with _HELD_GUARD:
        found = _HELD.get(desk)
        if found is None:
            found = _HELD[desk] = TagNames(desk.tag_book)
        return found
