"""Which articles the list shows: the place in the sidebar, what is searched, the order; kept true as things change."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, facets, searches, searching, tags
from newsdesk.desk.knowing import knowing
from newsdesk.domain.article import Row
from newsdesk.domain.changes import Changes
from newsdesk.domain.query import Answer, Grouping, Query
from newsdesk.text.highlight import Matcher
from newsdesk.ui.articles.answer_parts import AnswerParts
from newsdesk.ui.articles.list_model import PAGE, ArticleListModel
from newsdesk.ui.articles.list_view import ListPane
from newsdesk.ui.articles.search_box import SearchBox
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.places import Numbers, in_words, tree
from newsdesk.ui.widgets.sidebar import Sidebar
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import language

FIRST = 300  # ids of a long list that are shown before all are known
BREATH = 80  # milliseconds for the first rows and the article of a new window, before its numbers are read
PAUSE = 200  # milliseconds in which changes gather before the views follow
RESTS = 4  # times as long as a list takes to find, the views rest before they follow again


@dataclass(slots=True)
class _Found:
    query: Query
    answer: Answer
    ms: float
    rows: Sequence[Row] = ()  # the first page, where the list is shown anew
    known: bool = True  # there are no others: no index was asked, or one that is whole


class Browser(QObject):
    """Owns sidebar, search box and list. `counted` with Numbers; `listed` when a list is shown."""

    counted = Signal(object)
    listed = Signal()
    touched = Signal(object)  # Changes that the views follow
    _changed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.model = ArticleListModel(self._fetch, self)
        self.list = ListPane(self.model, theme)
        self.sidebar = Sidebar(theme)
        self.search = SearchBox(theme)
        self._answer = AnswerParts(desk, jobs, self.list, self.sidebar, self.search)
        self.query = Query()
        self.grouping = Grouping.DAY
        self.recent = True
        self.writing: Callable[[], bool] = lambda: False  # whether somebody writes in the open article
        self._numbers = Numbers()
        self._saved_text = ""  # what a saved search put into the box
        self._pending: Changes | None = None
        self._select: Sequence[int] = ()
        self._begin: Sequence[int] = ()
        self._first_shown = self._caught_up = self._reordered = False
        self._counting = self._count_again = self._began = False
        self._looks = 0  # what was looked for before is not wanted any more
        self._timer = after(self, PAUSE, self._follow)
        self._rest = after(self, PAUSE, self.count)  # between two readings of the numbers, where they take long
        self._after_rows = after(self, BREATH, self._count_first)
        self.sidebar.chosen.connect(lambda _place: self._go())
        self.search.asked.connect(lambda _text, _typing: self.look())
        self.search.down.connect(self.list.enter)
        self.list.sort_changed.connect(self._reorder)
        self.list.facets.narrowed.connect(self.search.add)
        self.list.facets_asked.connect(lambda: self._answer.count(self.query))
        self.list.meant_chosen.connect(self.search.search)
        self.list.elsewhere.everywhere_asked.connect(self.search_everywhere)
        self.list.elsewhere.trash_asked.connect(lambda: self.search_everywhere("trash"))
        self._changed.connect(self._gather)
        self._stops = [desk.listen(self._changed.emit), desk.indexer.listen(lambda: self._changed.emit(None))]

    @property
    def busy(self) -> bool:
        """Whether something is about to be shown that is not there yet."""
        return self._counting or self._timer.isActive()

    def close(self) -> None:
        """Hears of nothing any more."""
        self._timer.stop()
        self._rest.stop()
        self._after_rows.stop()
        for stop in self._stops:
            stop()
        self._stops.clear()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for widget in (self.list, self.sidebar, self.search):
            widget.dress(theme)

    # -- finding

    def _go(self) -> None:
        """A place was chosen. A saved search puts its words into the box; going elsewhere takes them out again."""
        text = self._saved_query(self.sidebar.key)
        if text is not None:
            self.search.setText(text)
        elif self._saved_text and self.search.holds(self._saved_text):
            self.search.clear()
        self._saved_text = text or ""
        self.look(self._begin)

    def begin(self, select: Sequence[int]) -> None:
        """The first list of a window, with the article that was open last; the place it was open in comes with the
        numbers of the sidebar."""
        self._begin = select
        self._counting = True  # the numbers come after the first rows
        self.look(select)

    def _first_looked(self) -> None:
        """The first rows are there, or cannot be had: now the numbers are read."""
        if not self._began:
            self._began = True
            self._after_rows.start()

    def _count_first(self) -> None:
        self._counting = False
        self.count()

    def _saved_query(self, key: str) -> str | None:
        return next((found.query for found, _ in self._numbers.searches if f"search:{found.id}" == key), None)

    @property
    def asked(self) -> str:
        """What is searched, with the place it is searched in, in words of the search language."""
        return " ".join(filter(None, (in_words(self.sidebar.key, self._numbers), self.search.text())))

    @property
    def everywhere(self) -> str | None:
        """What is searched apart from the place that narrows it, which may be a saved search; None where none does."""
        text, kept = self.search.text(), self._saved_text
        if self.sidebar.key.startswith("search:"):
            more = text.removeprefix(kept).strip() if kept and text.startswith(f"{kept} ") else ""
            return more or None
        return text if text and self.sidebar.key != "all" else None

    def search_everywhere(self, place: str = "all") -> None:
        """The same search in the whole archive, or in the trash."""
        text = self.everywhere
        self.sidebar.choose(place)
        if text is not None and not self.search.holds(text):
            self.search.search(text)

    @property
    def grouped(self) -> bool:
        """Whether the list has headings where its order lets it."""
        return self.grouping is not Grouping.NONE

    def group(self, by: Grouping) -> None:
        """Headings for these in the list; what is open stays open."""
        self.grouping = by
        self._reorder()

    def look(self, select: Sequence[int] = ()) -> None:
        """Finds what is asked for now; `select` names articles of which the first that is found is opened."""
        before, query = self.query, self._query()
        self._looks += 1
        if select:
            self._select = select
        same = replace(before, sort=None) == replace(query, sort=None)
        cleared = bool(before.words) and not query.words
        stay = same or cleared  # another order, or the search taken away: what is open stays open
        self._jobs.run(
            lambda: self._find(query, FIRST), lambda found: self._show(found, stay=stay), self._not_found, key="find"
        )

    def _reorder(self) -> None:
        """Another order begins at its beginning; what is open stays open."""
        self._reordered = True
        self.look()

    def _query(self) -> Query:
        if self._saved_text and not self.search.text():  # the words of a saved search were taken away
            self._saved_text = ""
            self.sidebar.choose("all")
        asked = searching.parse(self.search.text(), typing=self.search.unfinished)
        sort = self.list.chosen_sort(asked.ranked)
        self.query = replace(asked.within(self.sidebar.place), sort=sort, recent=self.recent)
        self.list.searching(bool(self.search.text()))
        return self.query

    def _find(self, query: Query, limit: int) -> _Found:
        """Runs in a job."""
        started, looks = time.perf_counter(), self._looks
        answer, whole = knowing(
            self._desk,
            lambda: searching.find(
                self._desk, query, limit, grouped=self.grouped, by=self.grouping, counted=False,
                wanted=lambda: self._looks == looks,
            ),
        )  # fmt: skip
        ms = (time.perf_counter() - started) * 1000
        first = answer.ids[:PAGE] if limit == FIRST else ()
        rows = searching.rows(self._desk, first, query.every_word()) if first else ()
        return _Found(query, answer, ms, rows, known=whole or query.plain)

    def _show(self, found: _Found, *, stay: bool) -> None:
        """The first rows of a list that was asked for; the rest follows. With `stay` the open article stays chosen."""
        answer = found.answer
        opened = self.list.selected()[:1] if stay else []
        writing = self.writing() and not self._select  # who searches while writing keeps the sheet
        self.model.set_answer(answer.ids, answer.groups)
        if found.rows:
            self.model.receive(0, answer.ids[:PAGE], found.rows)
        self._first_looked()
        self._tell(found)
        more = not answer.counted or answer.total > len(answer.ids)
        self._answer.count(found.query)
        self._answer.help_on(found.query, answer.total, known=found.known)
        if self._select and any(self.list.select(key) for key in self._select):
            self._select = ()
        elif not ((self._select and more) or writing) and (self._select or opened or not stay or not self._first_shown):
            self._select = ()
            self.list.select_first(opened, in_sight=not self._reordered)
        self._reordered = False
        self._first_shown = self._first_shown or bool(answer.ids)
        if more:
            query = found.query
            self._jobs.run(lambda: self._find(query, searching.EVERYTHING), self._show_rest, key="find")
        self.listed.emit()

    def _not_found(self, error: BaseException) -> None:
        self._first_looked()
        self._jobs.failed.emit(error)

    def _show_rest(self, found: _Found) -> None:
        self._timer.setInterval(max(PAUSE, round(found.ms * RESTS)))
        self.model.extend(found.answer.ids, found.answer.groups)
        self._tell(found)
        if self._select:  # it stands further down than the first rows
            wanted, self._select = self._select, ()
            self.list.select_first(wanted)
        self.listed.emit()

    def _show_again(self, found: _Found) -> None:
        """The same list after something changed: who reads, scrolls or writes is not disturbed."""
        self._timer.setInterval(max(PAUSE, round(found.ms * RESTS)))
        answer = found.answer
        if (answer.ids, answer.groups) != (self.model.ids, self.model.groups):
            self.list.swap(answer.ids, answer.groups)
        if self._answer.unsure:
            self._answer.help_on(found.query, found.answer.total, known=found.known)
        self._tell(found)
        self._answer.count(found.query)
        if not self._first_shown and answer.ids:
            self._first_shown = True
            self.list.select_first()
        self.listed.emit()

    def _tell(self, found: _Found) -> None:
        ms = found.ms if found.query.ranked else None
        total = found.answer.total if found.answer.counted else None
        self.list.view.grouped(found.answer.by, found.query.sort)
        relaxed, why, place = found.answer.relaxed, self._why_empty(found), self.sidebar.place_name
        self.list.tell(total, ms, relaxed, why, place, known=found.known)
        outside = self.everywhere
        told = total if found.known else None  # of what is not known there may be more here
        self._answer.look_elsewhere(told, outside or self.search.text(), placed=outside is not None)

    def _why_empty(self, found: _Found) -> str:
        query = found.query
        if not found.known:
            return "indexing"
        if self.search.text():
            return "search" if self.everywhere is None else "within"
        if query.trash:
            return "trash"
        kind = self.sidebar.key.partition(":")[0]
        return {"all": "archive", "search": "saved"}.get(kind, kind)

    def _fetch(self, page: int, ids: Sequence[int]) -> None:
        """The model asks for a page of rows."""
        words = self.query.every_word()

        def work() -> list[Row] | None:
            return searching.rows(self._desk, ids, words) if self.list.view.in_sight(page) else None

        def done(rows: list[Row] | None) -> None:
            if rows is None:  # it was scrolled by before its turn came, and may be in sight again by now
                self.model.missed(page)
                self.list.view.viewport().update()
            else:
                self.model.receive(page, ids, rows)

        self._jobs.run(
            work,
            done,
            lambda error: self._missed(page, error),
            key=f"page:{page}",
        )

    def _missed(self, page: int, error: BaseException) -> None:
        self.model.missed(page)
        self._jobs.failed.emit(error)

    @property
    def matcher(self) -> Matcher | None:
        """What is to be marked in the open article."""
        words = self.query.every_word()
        return Matcher.of(words) if any(not word.negated for word in words) else None

    def find_alike(self, ids: Sequence[int]) -> None:
        """Searches for what is most like an article."""
        for key in ids[:1]:
            self.sidebar.choose("all")
            self.search.search(f"{facets.spelled('like', language())}:{key}")

    def prefer_recent(self, on: bool) -> None:
        """Newer articles weigh a little more in the order of relevance, or not."""
        self.recent = on
        self.look()

    # -- following

    def count(self) -> None:
        """Reads the sidebar's numbers; while they are being read, once more afterwards and not beside it."""
        if self._counting:
            self._count_again = True
            return
        if self._rest.isActive():  # it is about to be done
            return
        self._counting, self._count_again = True, False

        def work() -> tuple[Numbers, float]:
            started = time.perf_counter()
            counts, sources = searching.counts(self._desk)
            known = tags.all_tags(self._desk)
            kept, whole = knowing(self._desk, lambda: searches.counted(self._desk))
            numbered = kept if whole else [(search, None) for search, _ in kept]
            found = Numbers(counts, numbered, known, sources, tree(known))
            return found, (time.perf_counter() - started) * 1000

        self._jobs.run(work, self._counted, self._not_counted)

    def _not_counted(self, error: BaseException) -> None:
        self._counting = False
        self._jobs.failed.emit(error)

    def _counted(self, told: tuple[Numbers, float]) -> None:
        found, ms = told
        self._counting = False
        self._rest.setInterval(round(ms * RESTS))
        self._numbers = found
        saved = self._saved_query(self.sidebar.key)
        if saved is not None and self.search.holds(saved):  # it was brought up to date
            self._saved_text = saved
        unknown = any(count is None for _, count in found.searches)
        if self._count_again or (unknown and not self._desk.indexer.making):  # it became whole meanwhile
            self._rest.start()
        self.sidebar.show_numbers(found)
        self._answer.learn_names(found)
        self._begin = ()
        self.counted.emit(found)

    def _gather(self, changes: Changes | None) -> None:
        """Changes come one by one from the writer (None: the index caught up); the views follow them together."""
        if not self._stops:  # it was on its way when the window closed
            return
        self._caught_up = self._caught_up or changes is None
        fresh = changes if changes is not None else Changes(membership=not self.query.plain, articles=frozenset())
        self._pending = fresh if self._pending is None else self._pending | fresh
        if not self._timer.isActive():
            self._timer.start()

    def _follow(self) -> None:
        changes, self._pending = self._pending, None
        if changes is None:
            return
        self.model.refresh(changes.articles)
        self.touched.emit(changes)
        if self._caught_up:  # the numbers of an answer are the index's
            self._caught_up = False
            self._answer.count(self.query)
            changes |= Changes(searches=any(count is None for _, count in self._numbers.searches))
        if changes.membership or changes.tags or changes.sources or changes.searches:
            self.count()
        if changes.membership:
            if self._select:  # an article that was just made is waited for
                self.look()
                return
            query = self._query()
            self._jobs.run(lambda: self._find(query, searching.EVERYTHING), self._show_again, key="find")
