"""What stands beside the open article: its details, tags, links and history. A panel is filled when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from newsdesk.desk import Desk, articles, related, suggesting, twins
from newsdesk.desk.knowing import knowing
from newsdesk.domain.article import Article, Text
from newsdesk.domain.link import Suggestion
from newsdesk.ui import icons
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.history import HistoryPanel
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.panel import RelatedPanel
from newsdesk.ui.tags.panel import TagsPanel
from newsdesk.ui.theme import Theme, scale, widened
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

SUGGESTED = 8
ICON = 16
AROUND_TAB = 16  # pixels at the sides of the name of a tab
ICONS = ("mdi6.card-text-outline", "mdi6.tag-outline", "mdi6.link-variant", "mdi6.history")
LEAST = 228  # pixels of its width in usual letters
REST = 300  # milliseconds that a choice of several articles stands still before anything is looked for in them


class Inspector(QTabWidget):
    """Holds the panels and brings them what must be looked up. `fixity_asked` with the hash of an original."""

    fixity_asked = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._article: Article | None = None
        self._filled: set[QWidget] = set()
        self._unsure: set[QWidget] = set()  # panels that were filled while the index was being made
        self._chosen: Callable[[], Sequence[int]] = tuple  # the articles that are chosen, where they are several
        self._rest = after(self, REST, self._fill)
        self.unsaved: Callable[[], Text | None] = lambda: None
        """The text of the article as it stands on the screen, where that is not saved yet."""
        self.details = Details(theme)
        self.tags = TagsPanel(theme)
        self.related = RelatedPanel(theme)
        self.history = HistoryPanel(theme)
        self.setObjectName("inspector")
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(True)
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)  # in the largest letters of a system
        panels = {"details": self.details, "tags": self.tags, "related": self.related, "history": self.history}
        for name, panel in panels.items():
            panel.setObjectName("inspector")
            self.addTab(panel, say(f"tab.{name}"))
        self.setCurrentWidget(self.related)
        self.currentChanged.connect(lambda _place: self._fill())
        self.tabBar().setIconSize(QSize(ICON, ICON) * scale())
        self._names = [self.tabText(place) for place in range(self.count())]
        self._colour = theme.ink

    def least(self) -> int:
        """The least width in pixels, with room for the longest button in large letters."""
        return widened(LEAST)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and the size of letters of a theme."""
        self.setMinimumWidth(self.least())
        for panel in (self.details, self.tags, self.related, self.history):
            panel.dress(theme)
        self._colour = theme.ink
        self._name_tabs()

    def _name_tabs(self) -> None:
        """The tabs by their names, or by signs where the letters of a system are too large for all four."""
        bar = self.tabBar()
        wide = sum(bar.fontMetrics().horizontalAdvance(name) + AROUND_TAB for name in self._names)
        signs = self.width() < wide
        for place, (name, icon) in enumerate(zip(self._names, ICONS, strict=True)):
            self.setTabIcon(place, icons.icon(icon, color=self._colour) if signs else QIcon())
            self.setTabText(place, "" if signs else name)
            self.setTabToolTip(place, name if signs else "")
            bar.setAccessibleTabName(place, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width."""
        super().resizeEvent(event)
        self._name_tabs()

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows an article in every panel; what takes time comes later, for the panel that is seen."""
        self._article = article
        self._filled.clear()
        self._unsure.clear()
        self.tags.show_article(article, writable=writable)
        self.related.show_article(article, writable=writable)
        self.history.show_article(article, writable=writable)
        self._fill()

    def tell_selection(self, count: int, chosen: Callable[[], Sequence[int]]) -> None:
        """Several articles may be chosen: what is suggested to be given to all of them is looked for in them."""
        self.tags.tell_selection(count)
        if count > 1 or self._chosen is not tuple:
            self._chosen = chosen if count > 1 else tuple
            self._filled.discard(self.tags)
            self._rest.start()

    def _fill(self) -> None:
        panel, article = self.currentWidget(), self._article
        if article is None or panel in self._filled or not self.isVisible():
            return
        self._filled.add(panel)
        if self._desk.indexer.making:
            self._unsure.add(panel)
        key = article.id
        if panel is self.related:
            self.suggest_related()
            self._jobs.run(
                lambda: twins.of(self._desk, key), lambda found: self.related.show_twins(key, found), key="twins"
            )
        elif panel is self.tags:
            ids = self._chosen() or [key]
            self._jobs.run(
                lambda: suggesting.suggest_for_many(self._desk, ids),
                lambda found: self.tags.suggest(key, found),
                key="tags",
            )
        elif panel is self.history:
            self._jobs.run(
                lambda: articles.revisions(self._desk, key),
                lambda found: self.history.show_revisions(key, found),
                key="history",
            )
            for original in article.originals[:1]:
                self.fixity_asked.emit(original.sha256)

    def suggest_related(self) -> None:
        """Asks for suggestions, also for what is being written; the newest question alone is answered."""
        article = self._article
        if article is None or not self.related.isVisible():
            return
        key, text = article.id, self.unsaved()

        def ask() -> list[Suggestion]:
            if text is not None:
                return related.suggest_for_text(self._desk, key, text, SUGGESTED)
            return related.suggest(self._desk, key, SUGGESTED)

        def show(told: tuple[list[Suggestion], bool]) -> None:
            found, known = told
            self.related.suggest(key, found, known=known)
            if not known:
                self._unsure.add(self.related)
                self.look_again()

        self._jobs.run(lambda: knowing(self._desk, ask), show, key="related")

    def look_again(self) -> None:
        """Fills once more what was filled while the index was being made, if it is whole now."""
        if self._unsure and not self._desk.indexer.making:
            self._filled -= self._unsure
            self._unsure.clear()
            self._fill()

    def showEvent(self, event: object) -> None:
        """Qt: it can be seen again."""
        self._fill()

    def look_at(self, panel: QWidget) -> None:
        """Brings a panel to the front."""
        self.show()
        self.setCurrentWidget(panel)
        self._fill()
