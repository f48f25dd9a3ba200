"""Which tags somebody means just now, and where one leads: to its articles, the page of tags, the box that gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.desk import facets
from newsdesk.ui.articles.spread import condition
from newsdesk.words import language

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class TagPlaces:
    """Of one window: the page of tags, the tag that is chosen at its side, and what is chosen in the list."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def chosen(self) -> list[int]:
        """The tags that an action acts on: those chosen on the page of tags, else the one at the side."""
        if self._window.pages.shown == "tags":
            return list(self._window.manager.selected())
        kind, _, number = self._window.browser.sidebar.key.partition(":")
        return [int(number)] if kind == "tag" else []

    def show(self, tag_id: int) -> None:
        """Lists the articles of a tag."""
        self._window.go("articles")
        self._window.browser.sidebar.choose(f"tag:{tag_id}")

    def show_in(self, tag_id: int, low: str, high: str) -> None:
        """Lists the articles of a tag that were published in these months."""
        self.show(tag_id)
        self._window.browser.search.search(condition(facets.spelled("date", language()), low, high))

    def rename(self) -> None:
        """Asks for another name: in the tree of the page of tags, or in a box."""
        if self._window.pages.shown == "tags":
            self._window.manager.edit_name()
            return
        for key in self.chosen():
            self._window.tag_verbs.rename(key)

    def clean_up(self) -> None:
        """Shows what the tags could do without."""
        self._window.go("tags")
        self._window.manager.side.clean_up()

    def give(self) -> None:
        """The box in which the chosen articles get their tags."""
        window = self._window
        ids, article = window.targets(), window.session.article
        if ids:
            from newsdesk.ui.tags.tag_box import TagBox

            place = window.browser.model.place_of(ids[0]) if len(ids) == 1 else None
            row = window.browser.model.known(place) if place is not None else None  # shown before it is open
            headline = row.headline if row is not None else ""
            if article is not None and ids == [article.id]:
                headline = article.text.headline
            TagBox(window.desk, window.jobs, window.tagging, window.theme, ids, headline, window).open()
