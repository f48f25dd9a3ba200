"""What is typed is noted a few times a second, and one can step back through it further than a field remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.desk import Desk
from newsdesk.desk.drafts import Keeper, Turn
from newsdesk.desk.recovering import Left
from newsdesk.domain.article import Text
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.editor.session import Session

Result = TypeVar("Result")
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
        self._ways: list[int] = []  # steps that are asked for, the first of them under way

    def left(self) -> list[Left]:
        """What an earlier run of the program never saved. Waits: called in a job."""
        return self._keeper.left()

    def decide(self, one: Left, verb: Callable[[Desk, Left], Result]) -> Result:
        """Carries out what was decided on it. Waits: called in a job."""
        return self._keeper.decide(one, verb)

    def typed(self) -> None:
        """Something was typed, or is being put together; it is noted soon, also while somebody types on."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """What waits to be noted is noted now."""
        if self._timer.isActive():
            self.note()

    def note(self) -> None:
        """Notes what stands on the screen."""
        self._timer.stop()
        article = self._session.article
        if article is not None and self._session.writable:
            self._keeper.note(article.uid, article.text, self._session.text(composed=True))

    def refilled(self) -> None:
        """The document was filled anew with what it showed: what its own memory held is ours to take back now."""
        article = self._session.article
        if article is not None and self._session.writable:
            self.note()
            self.opened(article.uid, self._session.text(composed=True))

    def step(self, way: int) -> None:
        """A step back (-1) or forth (1) from what stands on the screen; one after the other, however fast they are
        asked for."""
        self._ways.append(way)
        if len(self._ways) == 1:
            self._step()

    def _step(self) -> None:
        article = self._session.article
        if article is None or not self._session.writable:
            self._ways.clear()
            return
        uid, now, way = article.uid, self._session.text(), self._ways[0]
        self._jobs.run(
            lambda: self._keeper.look(uid, now, way), lambda found: self._stepped(uid, now, found), self._not_stepped
        )

    def _not_stepped(self, error: BaseException) -> None:
        self._ways.clear()
        self.failed.emit(error)

    def _stepped(self, uid: str, now: Text, found: Turn | None) -> None:
        article, way = self._session.article, self._ways.pop(0)
        if article is None or article.uid != uid or self._session.text() != now:
            self._ways.clear()  # another one is open, or somebody typed on: that stands
            return
        if found is None:
            self._ways.clear()
            self._session.say(say("editor.no-earlier" if way < 0 else "editor.no-later"))
            return
        self._keeper.turn(uid, found)
        self._session.put(now, found.text)
        if self._ways:
            self._step()

    def settle_down(self) -> None:
        """Waits until all of it is on disk."""
        self.flush()
        self._keeper.settle_down()

    def close(self) -> None:
        """Waits until all of it is on disk, and ends."""
        self.flush()
        self._keeper.close()
