"""Reading an article next to the draft, and quoting from it. The draft stays open; what the list shows does not matter.

The text that somebody wrote in last is the draft. Who finds an article by walking through the list has left the draft
for it: when that article is read beside, the draft comes back, with the caret where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Article
from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import NotFound
from newsdesk.text.highlight import Matcher
from newsdesk.ui.actions import Actions
from newsdesk.ui.beside.past import LastDraft, Past
from newsdesk.ui.beside.room import Room
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.focus_mode import FocusMode
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.panes import side_by_side
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import language, say

if TYPE_CHECKING:
    from newsdesk.ui.beside.pane import ReadingPane

DRAFT, PANE = 320, 300  # the least widths, in pixels
SETTLE = 40  # milliseconds in which a text that was put in takes its room


class Beside(QObject):
    """The pane and its verbs. `frame` holds the draft's part of the window and the pane; `told` with a line for the
    banner, `opened` with an article that is to take the place of the draft, `returned` with the draft that came back,
    `built` with the pane when it is first wanted."""

    told = Signal(str)
    opened = Signal(int)
    returned = Signal(int)
    built = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, actions: Actions, theme: Theme, session: Session, sheet: Sheet, centre: QWidget,
        kept: QSettings, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._jobs, self._actions, self._theme = desk, jobs, actions, theme
        self._session, self._sheet, self._kept = session, sheet, kept
        self.frame = side_by_side((centre, DRAFT), grows=centre)
        self.room = Room(window)
        self.focus: FocusMode | None = None
        self.matcher: Callable[[], Matcher | None] = lambda: None  # what is searched
        self.around: Sequence[QWidget] = ()  # places, list, inspector
        self.pane: ReadingPane | None = None
        self.zoom = 1.0
        self._past = Past()
        self._draft = LastDraft(session, sheet, self._draft_back)
        self._share = after(self, 0, self._share_room)
        self._in_sight = after(self, SETTLE, self._show_caret)

    @property
    def open(self) -> bool:
        """Whether an article is read beside."""
        return self.pane is not None and not self.pane.isHidden()

    @property
    def reading(self) -> bool:
        """Whether the keyboard is in the pane."""
        return self.open and self.pane is not None and self.pane.reading

    # -- reading

    def _built(self) -> ReadingPane:
        if self.pane is None:
            from newsdesk.ui.beside.pane import ReadingPane
            from newsdesk.ui.editor.images import Images

            self._images = Images(self._desk, self._jobs)
            pane = self.pane = ReadingPane(self._theme, self._images.find, self._actions)
            self._images.came.connect(pane.body.image_came)
            pane.left.connect(self.close)
            pane.body.followed.connect(self._follow_link)
            pane.dropped.connect(lambda ids: self.read(ids[0]))
            pane.set_zoom(self.zoom)
            pane.hide()
            pane.setMinimumWidth(PANE)
            self.frame.addWidget(pane)
            self.frame.setStretchFactor(1, 1)
            self._actions.bind_to(pane, "beside")
            self.built.emit(pane)
        return self.pane

    def read(self, article_id: int, *, keep: QWidget | None = None) -> None:
        """Opens an article in the pane. Of what stands around, `keep` is the last to step back."""
        self._past.read(article_id)
        self._load(article_id, keep)

    def _follow_link(self, uid: str) -> None:
        self._jobs.run(lambda: articles.find(self._desk, uid), self.read, key="beside-link")

    def read_last(self) -> bool:
        """Opens what was read last once more; False where there is nothing."""
        if self._past.now and not self.open:
            self._load(self._past.now)
            return True
        return False

    def step(self, by: int) -> None:
        """Back (-1) or forward (1) through what was read here."""
        if self.open and self._past.can(by):
            self._load(self._past.step(by))

    def _load(self, article_id: int, keep: QWidget | None = None) -> None:
        def failed(error: BaseException) -> None:
            self._forget(article_id)
            self._jobs.failed.emit(error)

        self._jobs.run(
            lambda: articles.get(self._desk, article_id), lambda found: self._show(found, keep), failed, key="beside"
        )

    def _show(self, article: Article, keep: QWidget | None) -> None:
        pane = self._built()
        if pane.article is not None and pane.article.id != article.id:
            self._images.forget()
        pane.show_article(article, self.matcher())
        if not self.open:
            self._open(pane, keep)
        self._tell_places()
        pane.body.setFocus(Qt.FocusReason.OtherFocusReason)
        now = self._session.article
        if now is not None and now.id == article.id and self._draft.id not in (0, article.id):
            self._draft.bring_back()
            self.returned.emit(self._draft.id)

    def _open(self, pane: ReadingPane, keep: QWidget | None) -> None:
        places, found, inspector = self.around
        first = (places, found) if keep is inspector else (inspector, places)
        self.room.make(self.around, first)
        self.frame.setMinimumWidth(DRAFT + PANE + self.frame.handleWidth())
        pane.show()
        self._share.start()
        self._actions.have(beside=True)
        self._keep_in_sight()

    def fit(self) -> None:
        """The window has another width: what stands around the texts steps back where they have too little room, and
        comes again where there is enough."""
        places, _, inspector = self.around
        if self.open:
            self.room.make(self.around, (inspector, places))
            return
        self.room.give_what_fits(self.around, self.focus)
        self.room.make(self.around, (places, inspector), texts=1)

    def _share_room(self) -> None:
        """Once the pane has its place: as wide as it was last, at first as wide as the draft."""
        state = self._kept.value(f"beside-{language()}")
        if not isinstance(state, QByteArray) or not self.frame.restoreState(state):
            self.frame.setSizes([self.frame.width() // 2] * 2)

    def _tell_places(self) -> None:
        self._actions.have(beside_before=self.open and self._past.can(-1), beside_after=self.open and self._past.can(1))

    def close(self) -> None:
        """The pane goes; the draft has the keyboard."""
        if self.pane is None or not self.open:
            return
        had = self.pane.reading
        self.keep()
        self.pane.hide()
        self.frame.setMinimumWidth(DRAFT)
        self.room.give_back(self.focus)
        self.fit()
        self._actions.have(beside=False, beside_before=False, beside_after=False)
        self._keep_in_sight()
        if had:
            self._sheet.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, article_id: int) -> None:
        self._past.forget(article_id)
        self._tell_places()

    def follow(self, changes: Changes) -> None:
        """Something changed: what is read is read anew, and goes where it is gone for ever."""
        pane = self.pane
        if pane is None or not self.open or pane.article is None:
            return
        key = pane.article.id
        if changes.articles is not None and key not in changes.articles:
            return

        def gone(error: BaseException) -> None:
            if isinstance(error, NotFound):
                self._forget(key)
                self.close()
                self.told.emit(say("beside.gone"))
            else:
                self._jobs.failed.emit(error)

        def again(article: Article) -> None:
            if pane.article is not None and pane.article.id == key:
                pane.show_article(article, self.matcher())

        self._jobs.run(lambda: articles.get(self._desk, key), again, gone, key="beside-again")

    def open_here(self) -> None:
        """What is read takes the place of the draft, which is saved."""
        if self.pane is not None and self.open and self.pane.article is not None:
            key = self.pane.article.id
            self.close()
            self.opened.emit(key)

    def switch(self) -> None:
        """The keyboard goes from the draft to what is read, and back."""
        if not self.open or self.pane is None:
            return
        (self._sheet.body if self.pane.reading else self.pane.body).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> bool:
        """Looks for something in what is read, where the keyboard is there; gives whether it is."""
        if self.reading and self.pane is not None:
            self.pane.find_here()
            return True
        return False

    def walk(self, by: int) -> bool:
        """The next hit in what is read (1) or the one before (-1), where the keyboard is there; gives whether it is."""
        if self.reading and self.pane is not None:
            self.pane.find_bar.walk(by)
            return True
        return False

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self.pane is not None:
            self.pane.dress(theme)

    def set_zoom(self, zoom: float) -> None:
        """How large the text is, 1.0 as usual."""
        self.zoom = zoom
        if self.pane is not None:
            self.pane.set_zoom(zoom)

    def keep(self) -> None:
        """Remembers how wide the pane is."""
        if self.open:
            self._kept.setValue(f"beside-{language()}", self.frame.saveState())

    # -- the draft

    def _draft_back(self) -> None:
        self._in_sight.start()
        if self.open and self.pane is not None:
            self.pane.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_in_sight(self) -> None:
        """The page has another width: where one writes stays in sight."""
        if self._sheet.editing:
            self._in_sight.start()

    def _show_caret(self) -> None:
        body, area = self._sheet.body, self._sheet.area
        at = body.mapTo(area.page, body.cursorRect().center())
        area.ensureVisible(at.x(), at.y(), 0, 80)

    def quote(self) -> None:
        """What is chosen in the pane, or its paragraph with the caret, lands in the draft with its source."""
        pane, draft = self.pane, self._session.article
        if pane is None or not self.open or pane.article is None:
            return
        if draft is None or not self._session.writable:
            self.told.emit(say("quote.no-draft"))
            return
        if draft.id == pane.article.id:
            self.told.emit(say("quote.itself"))
            return
        paras = pane.chosen()
        if not paras or pane.body.cited is None:
            self.told.emit(say("quote.nothing"))
            return
        if not self._sheet.editing:
            self._session.edit()
            self._draft.put_caret(self._sheet.body.document().characterCount())
        self._sheet.body.quote(pane.body.cited, paras)
        self._in_sight.start()
        self._sheet.body.setFocus(Qt.FocusReason.OtherFocusReason)  # what is typed now goes behind it, not nowhere
