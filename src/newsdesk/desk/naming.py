"""The names of all tags, held in memory to be looked for in texts. Made once, in the thread that asks first, and kept
up by the journal: what was written since then is read before every answer."""

from __future__ import annotations

import threading
import time
from weakref import WeakKeyDictionary

from newsdesk.archive import lessons
from newsdesk.desk.desk import Desk
from newsdesk.text.naming import Names, Place

_AT_ONCE = 100  # tags between two moments in which others may have the interpreter
_MOMENT = 0.001  # seconds


class TagNames:
    """Any thread may ask; none of them may be the window's."""

    def __init__(self, desk: Desk) -> None:
        self._archive = desk.archive
        self._guard = threading.Lock()
        self._names = Names()
        self._seq = -1  # of the journal; nothing was read yet

    def find(self, text: str) -> list[Place]:
        """Where names of tags stand in a text; `owners` are the tags."""
        with self._guard:
            self._follow()
            return self._names.find(text)

    def _follow(self) -> None:
        with self._archive.read() as connection:
            changed, end = lessons.changed_tags(connection, self._seq)
            if self._seq < 0:
                for number, (tag, names) in enumerate(lessons.names(connection)):
                    self._names.put(tag, names)
                    if number % _AT_ONCE == 0:
                        time.sleep(_MOMENT)
            elif changed:
                now = dict(lessons.names(connection, changed))
                for tag in changed:
                    self._names.put(tag, now.get(tag, ()))
        self._seq = end


_HELD: WeakKeyDictionary[Desk, TagNames] = WeakKeyDictionary()
_HELD_GUARD = threading.Lock()


def of(desk: Desk) -> TagNames:
    """The names of a desk's tags."""
    with _HELD_GUARD:
        found = _HELD.get(desk)
        if found is None:
            found = _HELD[desk] = TagNames(desk)
        return found
