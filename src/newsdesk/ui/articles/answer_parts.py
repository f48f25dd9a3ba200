"""What stands beside an answer: its numbers, another spelling, and the names that may be typed next."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.desk import Desk, facets, searching
from newsdesk.desk.knowing import knowing
from newsdesk.domain.query import Facets, Query
from newsdesk.ui.articles.elsewhere import Elsewhere
from newsdesk.ui.articles.list_view import ListPane
from newsdesk.ui.articles.search_box import SearchBox
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.places import Numbers, answer_counts
from newsdesk.ui.widgets.sidebar import Sidebar

MOST_WAYS = 8  # conditions that are tried without
MOST_OFFERED = 4


class AnswerParts:
    """Asks for them in jobs of their own, so that the rows never wait; the newest answer is heard."""

    def __init__(self, desk: Desk, jobs: Jobs, pane: ListPane, sidebar: Sidebar, box: SearchBox) -> None:
        self._desk, self._jobs = desk, jobs
        self._pane, self._sidebar, self._box = pane, sidebar, box
        self._numbers: Numbers | None = None
        self.unsure = False  # what is listed was found while the index was being made
        box.entered.connect(self.learn)

    def count(self, query: Query) -> None:
        """The numbers of the answer, where somebody sees them."""
        searched = bool(self._box.text())
        if not searched:
            self._sidebar.show_answer(None)
        if not (searched or self._pane.facets_shown):
            self._jobs.forget("facets")
            return
        parents = self._sidebar.parents_in_sight if searched else []

        self._jobs.run(
            lambda: knowing(self._desk, lambda: facets.facets(self._desk, query, parents)),
            lambda told: self._show(told, searched=searched),
            key="facets",
        )

    def _show(self, told: tuple[Facets, bool], *, searched: bool) -> None:
        found, known = told
        self._pane.show_facets(found if known else None)
        if searched:
            self._sidebar.show_answer(answer_counts(found, found.shown) if known else None)

    def help_on(self, query: Query, total: int, *, known: bool) -> None:
        """Another spelling, another question, where it is `known` that this one finds little."""
        self.unsure = not known
        self.look_at_spelling(query, known=known)
        self.look_for_a_way(nothing=known and not total)

    def look_for_a_way(self, *, nothing: bool) -> None:
        """Where `nothing` was found: which condition would have to go, and how much there is then."""
        ways = self._box.ways_out[:MOST_WAYS] if nothing else []
        place = self._sidebar.place
        if not ways:
            self._jobs.forget("ways")
            self._pane.offer_ways([])
            return

        def work() -> list[tuple[str, str, int]]:
            counted = [
                (label, rest, searching.find(self._desk, searching.parse(rest).within(place), 1).total)
                for label, rest in ways
            ]
            return sorted((way for way in counted if way[2]), key=lambda way: way[2])[:MOST_OFFERED]

        self._jobs.run(work, self._pane.offer_ways, key="ways")

    def look_elsewhere(self, total: int | None, text: str, *, placed: bool) -> None:
        """Where nothing was found: how much of `text` there is outside the place that was searched (`placed`), and in
        the trash."""
        query = searching.parse(text, typing=self._box.unfinished)
        if total != 0 or not text:
            self._jobs.forget("elsewhere")
            self._pane.elsewhere.offer(None)
            return
        trash = not (query.trash or self._sidebar.place.trash)

        def work() -> Elsewhere:
            outside = searching.find(self._desk, query, 1).total if placed else None
            return Elsewhere(outside, searching.find(self._desk, replace(query, trash=True), 1).total if trash else 0)

        self._jobs.run(work, self._pane.elsewhere.offer, key="elsewhere")

    def look_at_spelling(self, query: Query, *, known: bool) -> None:
        """Offers another spelling of words that hardly any article has, where that is `known`."""
        text = self._box.text()
        self._pane.tell_misread(searching.understand(text).misread if not self._box.unfinished else ())
        if not (query.words and known):
            self._jobs.forget("meant")
            self._pane.offer("")
            return
        self._jobs.run(lambda: facets.meant(self._desk, query, text), self._pane.offer, key="meant")

    def learn_names(self, numbers: Numbers) -> None:
        """The search box completes to what there is now: learnt when somebody comes to type, not at every change."""
        self._numbers = numbers
        if self._box.line.hasFocus():
            self.learn()

    def learn(self) -> None:
        """Names that have changed since they were learnt last."""
        numbers, self._numbers = self._numbers, None
        if numbers is None:
            return

        self._jobs.run(lambda: facets.names(self._desk, numbers.tags, numbers.sources), self._box.know, key="names")
