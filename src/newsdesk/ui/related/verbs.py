"""What links ask of the window: the box, what is dropped on a row, passages, the kinds of the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, articles, links
from newsdesk.domain.article import Article
from newsdesk.domain.link import Joining, Kind, Link, LinkKind
from newsdesk.domain.tag import Origin
from newsdesk.text.language import isolate
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.related.kind_book import KindBook
from newsdesk.ui.related.menus import add_kinds, named
from newsdesk.ui.related.panel import RelatedPanel
from newsdesk.ui.related.passages import Passages, chosen_passage
from newsdesk.ui.theme import Theme
from newsdesk.ui.verbs import Verbs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say, side_mark

if TYPE_CHECKING:
    from newsdesk.ui.related.link_box import LinkBox


class LinkVerbs(QObject):
    """`told` with a line for the banner, `opened` with an article that is to be read. `targets` are the articles that
    an action acts on."""

    told = Signal(str)
    opened = Signal(int)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        verbs: Verbs,
        session: Session,
        sheet: Sheet,
        panel: RelatedPanel,
        targets: Callable[[], list[int]],
        theme: Callable[[], Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._verbs, self._session, self._sheet = desk, jobs, verbs, session, sheet
        self._panel, self._targets, self._theme, self._window = panel, targets, theme, window
        self.passages = Passages(sheet, self)
        self.book = KindBook(desk, jobs, work, self)
        self.book.told.connect(self.told)
        self.book.changed.connect(self._know)
        self._box: LinkBox | None = None
        self._awaited: Link | None = None  # whose passage is marked once its article is shown
        session.shown.connect(self._shown)
        panel.linked.connect(lambda other, kind: verbs.link(other, kind, origin=Origin.SUGGESTION))
        panel.accepted.connect(verbs.accept)
        panel.unlinked.connect(verbs.unlink)
        panel.dismissed.connect(verbs.dismiss)
        panel.changed.connect(verbs.change_link)
        panel.resolved.connect(verbs.resolve_link)
        panel.refused.connect(verbs.refuse_offer)
        panel.link_asked.connect(self.ask_here)
        panel.dropped.connect(self._dropped_on_panel)
        panel.passage_asked.connect(self.go_to)
        panel.kinds_asked.connect(self.show_kinds)
        self.book.refresh()

    def _know(self) -> None:
        self._panel.know(self.book.own)
        if self._box is not None:
            self._box.know(self.book.own)

    # -- linking

    def ask(self) -> None:
        """The box in which the other article is found: for what is chosen, which need not be open (yet)."""
        article, ids = self._session.article, self._targets()
        if len(ids) == 1 and (article is None or article.id != ids[0]):
            self._jobs.run(lambda: articles.get(self._desk, ids[0]), lambda found: self._ask(found, ()), key="link")
        else:
            self._ask(article, ids)

    def ask_here(self) -> None:
        """The same for the open article, or for all that are chosen where they are several."""
        self._ask(self._session.article, self._targets())

    def _ask(self, article: Article | None, ids: Sequence[int]) -> None:
        many = ids if len(ids) > 1 else ()
        if self._desk.read_only or (not many and (article is None or article.trashed is not None)):
            return
        from newsdesk.ui.related.link_box import LinkBox

        near = article if article is not None and (not many or article.id in set(many)) else None
        shown = self._session.article
        here = near is not None and shown is not None and near.id == shown.id and not many
        passage = chosen_passage(self._sheet) if here else ""
        box = LinkBox(
            self._desk, self._jobs, self._theme(), near, self._window, many=many, passage=passage, own=self.book.own
        )
        if many:
            box.chosen.connect(lambda other, kind, note: self._link_chosen(box, many, other, kind, note))
            box.together.connect(
                lambda kind, note: self.link_together(many if box.outgoing else many[::-1], kind, note)
            )
        else:
            one = article.id if article is not None else None
            box.chosen.connect(lambda other, kind, note: self._link_one(box, one, other, kind, note))
            box.waiting.connect(
                lambda title, kind, note: self._verbs.link_title(title, kind, note, box.passage, one=one)
            )
        box.kinds_asked.connect(self.show_kinds)
        self._box = box
        box.finished.connect(self._forget_box)
        box.open()

    def _forget_box(self) -> None:
        self._box = None

    def _link_chosen(self, box: LinkBox, many: Sequence[int], other: int, kind: Kind, note: str) -> None:
        if box.outgoing:
            self.link_all(many, other, kind, note)
        else:
            self.link_from(other, many, kind, note)

    def _link_one(self, box: LinkBox, one: int | None, other: int, kind: Kind, note: str) -> None:
        self._verbs.link(other, kind, note, box.passage, outgoing=box.outgoing, one=one)

    def link_all(self, ids: Sequence[int], other: int, kind: Kind, note: str = "") -> None:
        """Links many articles with one."""
        how = Joining(kind, note)
        self._verbs.link_many(ids, lambda told: links.add_to(self._desk, ids, other, how, told))

    def link_from(self, start: int, ids: Sequence[int], kind: Kind, note: str = "") -> None:
        """Links one article with many."""
        how = Joining(kind, note)
        self._verbs.link_many(ids, lambda told: links.add_from(self._desk, start, ids, how, told))

    def link_together(self, ids: Sequence[int], kind: Kind, note: str = "") -> None:
        """Links some articles each with each other."""
        how = Joining(kind, note)
        self._verbs.link_many(ids, lambda _told: links.add_together(self._desk, ids, how))

    # -- what is dropped

    def _dropped_on_panel(self, ids: Sequence[int]) -> None:
        article = self._session.article
        if article is not None:
            self.link_from(article.id, ids, LinkKind.RELATED)

    def drop(self, target: int, ids: Sequence[int], headline: str, at: QPoint) -> RowMenu | None:
        """Articles were dropped on another one: a menu asks how they are linked, as a sentence from top to bottom that
        begins with the other one, and in a menu below with what was dropped."""
        if self._desk.read_only or not ids:
            return None
        menu = RowMenu(self._window)
        dropped = say("linkbox.many", len(ids)) if len(ids) > 1 else say("related.drop.one")
        self._add_ways(menu, named(headline), dropped, lambda kind: self.link_from(target, ids, kind))
        back = menu.below(say("related.link.reverse"), "mdi6.swap-horizontal")
        self._add_ways(back, dropped, named(headline), lambda kind: self.link_all(ids, target, kind), outgoing=False)
        menu.popup(at)
        return menu

    def _add_ways(
        self, menu: RowMenu, first: str, second: str, chosen: Callable[[Kind], object], *, outgoing: bool = True
    ) -> None:
        """Puts the kinds between the ends of a link, each of which is not to be chosen."""
        mark = side_mark()
        menu.entry(f"{mark}{isolate(first)} …")
        add_kinds(menu, chosen, outgoing=outgoing, own=self.book.own)
        menu.entry(f"{mark}… {isolate(second)}")
        menu.addSeparator()
        if outgoing:
            menu.add("own-kinds", self.show_kinds)

    # -- passages

    def go_to(self, link: Link) -> None:
        """Shows the passage of a link: in the open article, or in the one that the link comes from."""
        if link.outgoing or link.article_id is None:
            self._mark(link)
        else:
            self._awaited = link
            self.opened.emit(link.article_id)

    def _mark(self, link: Link) -> None:
        if not self.passages.mark(link.passage):
            self.told.emit(say("related.passage.gone"))

    def _shown(self, article: Article | None) -> None:
        self.passages.end()
        link = self._awaited
        if link is not None and article is not None and article.id == link.article_id:
            self._awaited = None
            self._mark(link)

    # -- kinds

    def show_kinds(self) -> None:
        """The own kinds of the archive."""
        from newsdesk.ui.related.kinds_dialog import KindsDialog

        KindsDialog(self.book, self._theme(), self._window).open()
