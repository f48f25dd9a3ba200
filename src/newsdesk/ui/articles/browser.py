"""Which articles the list shows: the place in the sidebar, what is searched, the order; kept true as things change."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.desk import Desk, searching, tags
from newsdesk.domain.changes import Changes
from newsdesk.domain.query import Answer, Query, Sort
from newsdesk.text.highlight import Matcher
from newsdesk.ui.articles.list_model import ArticleListModel
from newsdesk.ui.articles.list_view import ListPane
from newsdesk.ui.articles.search_box import SearchBox
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.sidebar import Sidebar

FIRST = 300  # ids of a long list that are shown before all are known
PAUSE = 200  # milliseconds in which changes gather before the views follow


@dataclass(slots=True)
class _Found:
    query: Query
    answer: Answer
    ms: float


class Browser(QObject):
    """Owns sidebar, search box and list. `counted` with (Counts, tags, sources); `listed` when a list is shown."""

    counted = Signal(object)
    listed = Signal()
    touched = Signal(object)  # the articles that changed, None for any
    _changed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.model = ArticleListModel(self._fetch, self)
        self.list = ListPane(self.model, theme)
        self.sidebar = Sidebar(theme)
        self.search = SearchBox(theme)
        self.query = Query()
        self._typing = False
        self._pending: Changes | None = None
        self._select: Sequence[int] = ()
        self._first_shown = False
        self._following = False
        self._counting = self._count_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._follow)
        self.sidebar.chosen.connect(lambda _place: self.look())
        self.search.asked.connect(self._asked)
        self.search.down.connect(self.list.view.setFocus)
        self.list.sort_changed.connect(self.look)
        self._changed.connect(self._gather)
        self._stops = [desk.listen(self._changed.emit), desk.indexer.listen(lambda: self._changed.emit(None))]

    def close(self) -> None:
        """Hears of nothing any more."""
        self._timer.stop()
        for stop in self._stops:
            stop()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for widget in (self.list, self.sidebar, self.search):
            widget.dress(theme)

    # -- finding

    def _asked(self, _text: str, typing: bool) -> None:
        self._typing = typing
        self.look()

    def look(self, select: Sequence[int] = ()) -> None:
        """Finds what is asked for now; `select` names articles of which the first that is found is opened."""
        asked = searching.parse(self.search.text(), typing=self._typing)
        sort = self.list.chosen_sort(bool(asked.words))
        self.query = replace(asked.within(self.sidebar.place), sort=sort)
        if select:
            self._select = select
        query = self.query
        self._jobs.run(lambda: self._find(query, FIRST), lambda found: self._show(found, whole=False), key="find")

    def _find(self, query: Query, limit: int) -> _Found:
        """Runs in a job."""
        started = time.perf_counter()
        if query.words and query.sort is None:
            query = replace(query, sort=Sort.RELEVANCE)
        answer = searching.find(self._desk, query, limit)
        return _Found(query, answer, (time.perf_counter() - started) * 1000)

    def _show(self, found: _Found, *, whole: bool) -> None:
        ids = found.answer.ids
        opened = self.list.selected()
        if whole:
            self.model.extend(ids)
        elif tuple(ids) != tuple(self.model.ids[: len(ids)]) or found.answer.total != len(self.model.ids):
            self.model.set_answer(ids)
        searching_now = bool(found.query.words)
        self.list.tell(
            found.answer.total, found.ms if searching_now else None, found.answer.relaxed, self._why_empty(found.query)
        )
        if not whole:
            wanted = [*self._select, *opened]
            following, self._following = self._following, False
            if self._select or not following:
                if wanted or not self._first_shown:
                    self.list.select_first(wanted)
            else:  # somebody reads or writes: nothing is opened in the place of what is open
                next((key for key in opened if self.list.select(key)), None)
            self._select = ()
            self._first_shown = self._first_shown or bool(ids)
        if not whole and found.answer.total > len(ids):
            query = found.query
            self._jobs.run(
                lambda: self._find(query, searching.EVERYTHING), lambda all_: self._show(all_, whole=True), key="find"
            )
        self.listed.emit()

    def _why_empty(self, query: Query) -> str:
        if query.words or self.search.text().strip():
            return "search"
        if query.trash:
            return "trash"
        return "archive" if self.sidebar.key == "all" else "place"

    def _fetch(self, page: int, ids: Sequence[int]) -> None:
        """The model asks for a page of rows."""
        words = self.query.words
        self._jobs.run(
            lambda: searching.rows(self._desk, ids, words),
            lambda rows: self.model.receive(page, ids, rows),
            key=f"page:{page}",
        )

    @property
    def matcher(self) -> Matcher | None:
        """What is to be marked in the open article."""
        return Matcher.of(self.query.words) if self.query.words else None

    # -- following

    def count(self) -> None:
        """Reads the sidebar's numbers; while they are being read, once more afterwards and not beside it."""
        if self._counting:
            self._count_again = True
            return
        self._counting, self._count_again = True, False

        def work() -> tuple[object, object, object]:
            numbers, sources = searching.counts(self._desk)
            return numbers, tags.all_tags(self._desk), sources

        self._jobs.run(work, self._counted, self._not_counted)

    def _not_counted(self, error: BaseException) -> None:
        self._counting = False
        self._jobs.failed.emit(error)

    def _counted(self, found: tuple[object, object, object]) -> None:
        self._counting = False
        if self._count_again:
            self.count()
        self.sidebar.show_places(*found)  # type: ignore[arg-type]
        self.counted.emit(found)

    def _gather(self, changes: Changes | None) -> None:
        """Changes come one by one from the writer (None: the index caught up); the views follow them together."""
        fresh = changes if changes is not None else Changes(membership=bool(self.query.words), articles=frozenset())
        self._pending = fresh if self._pending is None else self._pending | fresh
        if not self._timer.isActive():
            self._timer.start()

    def _follow(self) -> None:
        changes, self._pending = self._pending, None
        if changes is None:
            return
        self.model.refresh(changes.articles)
        self.touched.emit(changes.articles)
        if changes.membership or changes.tags or changes.sources:
            self.count()
        if changes.membership:
            self._following = True
            self.look()
