"""What was read beside before, to go back to; and the draft that was written last, to come back to."""

from __future__ import annotations

from collections.abc import Callable

from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet

MOST_PAST = 50  # articles that one can go back to


class Past:
    """Articles in the order in which they were read, and at which of them one is."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._place = -1

    @property
    def now(self) -> int:
        """The article that one is at; 0 for none."""
        return self._ids[self._place] if self._ids else 0

    def read(self, article_id: int) -> None:
        """Another one is read: what one went back from is forgotten."""
        del self._ids[self._place + 1 :]
        if self._ids[-1:] != [article_id]:
            self._ids.append(article_id)
        del self._ids[:-MOST_PAST]
        self._place = len(self._ids) - 1

    def can(self, by: int) -> bool:
        """Whether one can go back (-1) or forward (1)."""
        return 0 <= self._place + by < len(self._ids)

    def step(self, by: int) -> int:
        """Goes back or forward, where one can; gives the article."""
        self._place += by if self.can(by) else 0
        return self.now

    def forget(self, article_id: int) -> None:
        """An article that is gone cannot be gone back to."""
        before = self._ids[: self._place + 1].count(article_id)
        self._ids = [key for key in self._ids if key != article_id]
        self._place = min(max(self._place - before, 0), len(self._ids) - 1)


class LastDraft:
    """The article that somebody wrote in last, and where its caret was."""

    def __init__(self, session: Session, sheet: Sheet, shown: Callable[[], object]) -> None:
        self._session, self._sheet, self._shown = session, sheet, shown
        self.id = self._caret = 0
        self._coming = False
        sheet.body.cursorPositionChanged.connect(self._remember)
        session.editing.connect(lambda on: self._remember() if on else None)
        session.shown.connect(lambda article: self._came(article.id if article is not None else 0))

    def _remember(self) -> None:
        article = self._session.article
        if article is not None and self._sheet.editing and self._sheet.body.hasFocus():
            self.id, self._caret = article.id, self._sheet.body.textCursor().position()

    def bring_back(self) -> None:
        """Opens it to be written again; `shown` is called when it stands there, with the caret where it was."""
        self._coming = True
        self._session.open(self.id, edit=True)

    def _came(self, article_id: int) -> None:
        if self._coming and article_id == self.id:
            self._coming = False
            self.put_caret(self._caret)
            self._shown()

    def put_caret(self, place: int) -> None:
        """The caret at a place of the text, or behind its last letter."""
        cursor = self._sheet.body.textCursor()
        cursor.setPosition(min(place, self._sheet.body.document().characterCount() - 1))
        self._sheet.body.setTextCursor(cursor)
