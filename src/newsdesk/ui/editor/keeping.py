"""What is typed is noted a few times a second, and one can step back through it further than a field remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.desk import Desk
from newsdesk.desk.drafts import Keeper, Left
from newsdesk.domain.article import Text
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.editor.session import Session

TICK = 250  # milliseconds: what was typed this long ago is on disk, or on its way there


class Keeping(QObject):
    """Belongs to a session. `failed` when the disk does not take what is typed."""

    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, session: Session) -> None:
        super().__init__(session)
        self._jobs, self._session = jobs, session
        self._keeper = Keeper(desk, self.failed.emit)
        self.opened, self.saved, self.settled = self._keeper.opened, self._keeper.saved, self._keeper.settled
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.note)

    def left(self) -> list[Left]:
        """What an earlier run of the program never saved. Waits: called in a job."""
        return self._keeper.left()

    def typed(self) -> None:
        """Something was typed, or is being put together; it is noted soon, also while somebody types on."""
        if not self._timer.isActive():
            self._timer.start()

    def note(self) -> None:
        """Notes what stands on the screen."""
        self._timer.stop()
        article = self._session.article
        if article is not None and self._session.writable:
            self._keeper.note(article.uid, article.text, self._session.text(composed=True))

    def step(self, way: int) -> None:
        """A step back (-1) or forth (1) from what stands on the screen."""
        article = self._session.article
        if article is None or not self._session.writable:
            return
        uid, now = article.uid, self._session.text()
        turn: Callable[[str, Text], Text | None] = self._keeper.back if way < 0 else self._keeper.forth
        self._jobs.run(lambda: turn(uid, now), lambda found: self._stepped(uid, now, found, way))

    def _stepped(self, uid: str, now: Text, found: Text | None, way: int) -> None:
        article = self._session.article
        if article is None or article.uid != uid or self._session.text() != now:
            return  # another one is open, or somebody typed on: that stands
        if found is None:
            self._session.say(say("editor.no-earlier" if way < 0 else "editor.no-later"))
        else:
            self._session.put(now, found)

    def close(self) -> None:
        """Waits until all of it is on disk."""
        self._timer.stop()
        self._keeper.close()
