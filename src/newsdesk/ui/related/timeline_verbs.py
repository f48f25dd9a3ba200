"""The timeline in a window: shown for an article, left for one of its articles, and come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from newsdesk.domain.changes import Changes
from newsdesk.ui.widgets.waiting import after

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.related.timeline_page import TimelinePage

_AGAINST, _DEPTH = "timeline-against", "timeline-depth"
PAUSE = 150  # milliseconds in which several changes are followed at once


class TimelineVerbs(QObject):
    """Knows which way time was turned last, and where one came from."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self._page: TimelinePage | None = None
        self._later = after(self, PAUSE, self._refresh)

    def _built(self) -> TimelinePage:
        page = self._window.pages.timeline
        if self._page is None:
            self._page = page
            depth = str(self._kept.value(_DEPTH) or "")
            page.restore(against=self._kept.value(_AGAINST) == "true", depth=int(depth) if depth.isdigit() else 1)
            page.turned.connect(lambda on: self._kept.setValue(_AGAINST, "true" if on else "false"))
            page.deepened.connect(lambda depth: self._kept.setValue(_DEPTH, str(depth)))
            page.opened.connect(self._open)
            page.beside.connect(self._read_beside)
            page.left.connect(self._leave)
        return page

    def toggle(self) -> None:
        """Shows the timeline of the open article; from the timeline, goes back to the article."""
        window = self._window
        if window.pages.shown == "timeline":
            self._leave()
            return
        ids = window.targets()
        if ids:
            self.show(ids[0])
        else:
            window.go(window.pages.shown)  # the action is ticked as before

    def show(self, article_id: int) -> None:
        """Shows the timeline of an article, once what is being written is saved."""

        def go() -> None:
            self._window.go("timeline")
            page.show_article(article_id)

        page = self._built()
        self._window.session.when_saved(go)

    def back(self) -> None:
        """To the timeline that was left for an article."""
        page = self._built()
        if page.article is not None:
            self._window.go("timeline")
            page.refresh()
            page.view.setFocus()

    def _leave(self) -> None:
        self._window.go("articles")
        self._window.browser.list.view.setFocus()

    def _open(self, article_id: int) -> None:
        self._window.actions_.have(timeline=True)
        self._window.open_article(article_id)

    def _read_beside(self, article_id: int) -> None:
        self._window.actions_.have(timeline=True)
        self._window.go("articles")
        self._window.beside.read(article_id, keep=self._window.inspector)

    def follow(self, changes: Changes) -> None:
        """Something changed: what is looked at is read anew."""
        if self._page is not None and self._window.pages.shown == "timeline":
            self._later.start()

    def _refresh(self) -> None:
        if self._page is not None and self._window.pages.shown == "timeline":
            self._page.refresh()
