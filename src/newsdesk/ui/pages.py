"""What stands in the middle of the window. What nobody looks at is not built: every part costs the start its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsdesk.desk import Desk
from newsdesk.domain.tag import Tag
from newsdesk.ui.actions import Actions
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.verbs import TagVerbs
from newsdesk.ui.theme import Theme

if TYPE_CHECKING:
    from newsdesk.ui.editor.comparison import ComparisonView
    from newsdesk.ui.related.kind_book import KindBook
    from newsdesk.ui.related.page import RelatedPage
    from newsdesk.ui.related.timeline_page import TimelinePage
    from newsdesk.ui.tags.manager import TagManager

PAGES = ("articles", "tags", "related", "timeline")


class Pages(QStackedWidget):
    """The articles, the tag manager, the links of the archive, and an article in time.

    `tag_opened`, `article_opened` and `article_beside` with what somebody wants to see, `tags_chosen` with those chosen
    in the manager.
    """

    tag_opened = Signal(int)
    tags_chosen = Signal(object)
    tag_spanned = Signal(int, str, str)
    article_opened = Signal(int)
    article_beside = Signal(int)

    def __init__(
        self, articles: QWidget, desk: Desk, jobs: Jobs, theme: Theme, actions: Actions, tag_verbs: TagVerbs
    ) -> None:
        super().__init__()
        self._desk, self._jobs, self._theme, self._actions, self._verbs = desk, jobs, theme, actions, tag_verbs
        self._tags: Sequence[Tag] = ()
        self._state: QByteArray | None = None
        self._kinds: tuple[KindBook, Callable[[], None]] | None = None
        self.addWidget(articles)
        self._articles = articles

    @cached_property
    def manager(self) -> TagManager:
        """The tag manager."""
        from newsdesk.ui.tags.manager import TagManager

        made = TagManager(self._desk, self._jobs, self._theme, self._actions, self._verbs)
        made.opened.connect(self.tag_opened)
        made.chosen.connect(self.tags_chosen)
        made.spanned.connect(self.tag_spanned)
        self.addWidget(made)
        if self._state is not None:
            made.restore_state(self._state)
        if self._tags:
            made.show_tags(self._tags)
        return made

    @cached_property
    def links(self) -> RelatedPage:
        """The links of the archive."""
        from newsdesk.ui.related.page import RelatedPage

        made = RelatedPage(self._desk, self._jobs, self._theme)
        made.opened.connect(self.article_opened)
        made.beside.connect(self.article_beside)
        made.empty.offer(self._actions["page-articles"], self._actions["import-files"])
        if self._kinds is not None:
            book, manage = self._kinds
            made.know_kinds(book)
            made.kinds_asked.connect(manage)
        self.addWidget(made)
        return made

    def built(self, name: str) -> bool:
        """Whether a page (manager, links) was looked at already."""
        return name in vars(self)

    @cached_property
    def timeline(self) -> TimelinePage:
        """An article and what is linked with it, in time."""
        from newsdesk.ui.related.timeline_page import TimelinePage

        made = TimelinePage(self._desk, self._jobs, self._theme)
        made.empty.offer(self._actions["show-details"], self._actions["show-links"])
        made.incoming.empty.offer(self._actions["link-article"])
        self.addWidget(made)
        return made

    def know_kinds(self, book: KindBook, manage: Callable[[], None]) -> None:
        """The own kinds of links, for the page that lists links, and what opens them."""
        self._kinds = (book, manage)

    @property
    def shown(self) -> str:
        """The name of the page that is looked at."""
        there = (self._articles, *(vars(self).get(name) for name in ("manager", "links", "timeline")))
        return PAGES[there.index(self.currentWidget())]

    def go(self, name: str) -> None:
        """Shows the page `name`."""
        if name == "articles":
            self.setCurrentWidget(self._articles)
        elif name == "tags":
            self.setCurrentWidget(self.manager)
        elif name == "timeline":
            self.setCurrentWidget(self.timeline)
        else:
            self.setCurrentWidget(self.links)
            self.links.refresh()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for name in ("manager", "links", "timeline"):
            if name in vars(self):
                vars(self)[name].dress(theme)

    def show_tags(self, found: Sequence[Tag]) -> None:
        """The tags as they are now."""
        self._tags = found
        if "manager" in vars(self):
            self.manager.show_tags(found)
        else:
            self._verbs.know(found)

    def refresh_links(self) -> None:
        """Links changed."""
        if self.shown == "related":
            self.links.refresh()

    def flush(self) -> bool:
        """Keeps what was typed; whether there is anything that is not kept yet."""
        return "manager" in vars(self) and self.manager.flush()

    def save_state(self) -> QByteArray | None:
        """The sizes of the parts, for the caller to keep."""
        return self.manager.save_state() if "manager" in vars(self) else self._state

    def restore_state(self, state: QByteArray) -> None:
        """The sizes that were kept."""
        self._state = state
        if "manager" in vars(self):
            self.manager.restore_state(state)


class Centre(QStackedWidget):
    """The article's sheet, or two of its versions side by side.

    `restore_asked` with the number of a version, `part_asked` with one change of it, `closed` when the reader is done
    with comparing.
    """

    restore_asked = Signal(int)
    part_asked = Signal(object, object)
    closed = Signal()

    def __init__(self, sheet: Sheet, theme: Theme, find_image: FindImage) -> None:
        super().__init__()
        self._theme, self._find_image = theme, find_image
        self.sheet = sheet
        self.addWidget(sheet)

    @cached_property
    def comparison(self) -> ComparisonView:
        """Two versions."""
        from newsdesk.ui.editor.comparison import ComparisonView

        made = ComparisonView(self._theme, self._find_image)
        made.restore_asked.connect(self.restore_asked)
        made.part_asked.connect(self.part_asked)
        made.closed.connect(self.closed)
        self.addWidget(made)
        return made

    @property
    def comparing(self) -> bool:
        """Whether two versions are looked at."""
        return self.currentWidget() is not self.sheet

    @property
    def compared(self) -> int | None:
        """The article whose versions were compared last."""
        shown = self.comparison.comparison if "comparison" in vars(self) else None
        return shown.article_id if shown is not None else None

    def compare(self, *, take_focus: bool = True) -> None:
        """Shows the versions, and has the keyboard with `take_focus`."""
        self.setCurrentWidget(self.comparison)
        if take_focus:
            self.comparison.setFocus()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.sheet.dress(theme)
        if "comparison" in vars(self):
            self.comparison.dress(theme)
