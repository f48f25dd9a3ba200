"""A window that is made anew, as in another language, shows what the one before it showed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.domain.article import Article

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

MOST_CHOSEN = 20_000  # chosen articles that are carried over
_LISTINGS = 2  # a long list comes in two parts
_SETTLES = 1500  # milliseconds in which the open article may be read once more


@dataclass(frozen=True, slots=True)
class View:
    """What a window showed. `spot` is a place in the text and its height on the page, `top` the first row in sight and
    how far it is scrolled."""

    page: str
    place: str
    text: str
    unfinished: bool
    orders: dict[bool, object]
    chosen: tuple[int, ...]
    cursor: int
    top: tuple[int, int]
    article: int
    written: int
    caret: int
    spot: tuple[int, int] | None
    tag_filter: str
    tags: tuple[int, ...]
    tag_side: int
    links: tuple[str, str]
    timeline: int

    @classmethod
    def of(cls, window: MainWindow) -> View:
        """What a window shows now."""
        browser, article = window.browser, window.session.article
        pane, sheet = browser.list, window.sheet
        row, delta = pane.view.anchor()
        ids, at = pane.model.ids, pane.view.currentIndex().row()
        writing = article is not None and sheet.editing
        page, manager, links = window.pages.shown, window.pages.built("manager"), window.pages.built("links")
        return cls(
            page, browser.sidebar.key, browser.search.text(), browser.search.unfinished, pane.orders,
            tuple(pane.selected()) if pane.selection_size <= MOST_CHOSEN else (),
            ids[at] if 0 <= at < len(ids) else 0, (ids[row] if 0 <= row < len(ids) else 0, delta),
            article.id if article is not None else 0, article.id if writing and article is not None else 0,
            sheet.body.textCursor().position(), sheet.area.spot(sheet.body),
            window.manager.filter.text() if manager else "", tuple(window.manager.selected()) if manager else (),
            window.manager.side.currentIndex() if manager else 0,
            (window.links_page.kinds.name, window.links_page.filter.text()) if links else ("", ""),
            window.pages.timeline.article or 0 if page == "timeline" else 0,
        )  # fmt: skip


class Return(QObject):
    """Brings a new window to a view, step by step as its parts come. It belongs to the window."""

    def __init__(self, window: MainWindow, view: View) -> None:
        super().__init__(window)
        self._window, self._view = window, view
        self._known = self._ready = self._wrote = False  # the places are there; the list is; the caret is
        self._listings = 0
        browser = window.browser
        browser.list.set_orders(view.orders, searching=bool(view.text))
        self._ask()
        if view.written:
            window.session.open(view.written, edit=True)
        if not view.timeline:
            window.go(view.page)
        browser.counted.connect(self._counted)
        browser.listed.connect(self._listed)
        window.session.shown.connect(self._shown)

    def _ask(self) -> None:
        browser, view = self._window.browser, self._view
        if not browser.search.holds(view.text):
            browser.search.setText(view.text)
        browser.search.unfinished = view.unfinished
        browser.look([key for key in (view.cursor or view.article,) if key and not view.written])

    def _counted(self) -> None:
        """The places are there, and the one that was chosen is: a saved search put its own words into the box."""
        self._window.browser.counted.disconnect(self._counted)
        self._known = True
        self._ask()
        self._go_to_page()

    def _go_to_page(self) -> None:
        window, view = self._window, self._view
        if view.timeline:
            window.timelines.show(view.timeline)
            return
        window.go(view.page)
        if view.page == "tags":
            window.manager.side.setCurrentIndex(view.tag_side)
            window.manager.filter.setText(view.tag_filter)
            for key in view.tags[:1]:
                window.manager.choose(key)
        elif view.page == "related":
            window.links_page.kinds.choose(view.links[0])
            window.links_page.filter.setText(view.links[1])

    def _listed(self) -> None:
        if not self._known:
            return
        view, browser = self._view, self._window.browser
        pane, self._listings = browser.list, self._listings + 1
        if not browser.search.holds(view.text) or browser.sidebar.key != view.place:  # somebody went on
            self._done()
            return
        wanted = [key for key in (*view.chosen, view.top[0]) if key]
        there = [key for key in wanted if pane.model.place_of(key) is not None]
        if len(there) < len(wanted) and self._listings < _LISTINGS:
            return
        if view.chosen or view.article:
            pane.mark_chosen(view.chosen, view.cursor)
        article = self._window.session.article
        if view.article and not view.written and view.article != view.cursor and (
            article is None or article.id != view.article
        ):  # fmt: skip
            self._window.session.open(view.article, browser.matcher)
        top = pane.model.place_of(view.top[0]) if view.top[0] else None
        if top is not None:
            pane.view.scroll_to(top, view.top[1])
        self._ready = True
        self._shown(article)
        self._done()

    def _done(self) -> None:
        self._window.browser.listed.disconnect(self._listed)
        QTimer.singleShot(_SETTLES, self, self.deleteLater)

    def _shown(self, article: Article | None) -> None:
        """The article is open: it is read where it was read."""
        view, sheet = self._view, self._window.sheet
        if not self._ready or article is None or article.id != view.article:
            return
        if view.written and sheet.editing and not self._wrote:
            self._wrote = True
            cursor = sheet.body.textCursor()
            cursor.setPosition(min(view.caret, max(0, sheet.body.document().characterCount() - 1)))
            sheet.body.setTextCursor(cursor)
        if view.spot is not None:
            sheet.area.return_to(sheet.body, *view.spot)
