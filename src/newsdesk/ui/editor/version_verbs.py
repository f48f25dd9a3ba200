"""What can be done with the versions of the open article: comparing two, naming one, taking one change back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Article, Revision
from newsdesk.domain.comparison import Comparison, current_number
from newsdesk.domain.errors import Conflict
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.keys.row_menu import RowKey
from newsdesk.ui.widgets.asking import NameAsked
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.editor.history import HistoryPanel
    from newsdesk.ui.editor.session import Session
    from newsdesk.ui.pages import Centre


class VersionVerbs(QObject):
    """`told` with what happened. What is chosen in `history` is compared in the `centre`."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, session: Session, centre: Centre, history: HistoryPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._session, self._window = desk, jobs, session, window
        self._centre, self._history = centre, history
        history.compare_asked.connect(self.compare)
        history.name_asked.connect(lambda number: self.name(number, history.model.name_of(number)))
        centre.part_asked.connect(self.restore_part)
        centre.restore_asked.connect(lambda _number: self.end())
        centre.closed.connect(self.end)
        self._keys = [
            self._row_key("compare-previous", lambda: centre.comparison.go(-1)),
            self._row_key("compare-next", lambda: centre.comparison.go(1)),
            self._row_key("compare-take-back", lambda: centre.comparison.take_back()),
            *(self._key(keys, lambda: centre.comparison.turn_page(-1)) for keys in ("PgUp", "Shift+Space")),
            *(self._key(keys, lambda: centre.comparison.turn_page(1)) for keys in ("PgDown", "Space")),
            self._key("Esc", self.end),
        ]

    def _key(self, keys: str, do: Callable[[], object]) -> QShortcut:
        """A key of the comparison that also answers in the list of versions, while there is a comparison."""
        made = QShortcut(QKeySequence(keys), self._history.view)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        made.setEnabled(False)
        made.activated.connect(do)
        return made

    def _row_key(self, name: str, do: Callable[[], object]) -> QShortcut:
        """The same of a declared one."""
        made = RowKey(self._history.view, name, do).shortcut
        made.setEnabled(False)
        return made

    def _article(self) -> Article | None:
        return self._session.article if self._session.writable else None

    # -- comparing

    def compare(self, older: int | None, newer: int | None) -> None:
        """Compares two versions, what was just typed among them."""

        def compare() -> None:
            article = self._session.article
            if article is not None:
                key = article.id
                self._jobs.run(lambda: articles.compare(self._desk, key, older, newer), self._show, key="compare")

        self._session.when_saved(compare)

    def compare_reread(self, article_id: int, number: int) -> None:
        """What an article says now beside a version in which its original was read anew."""
        if self._session.article is not None and self._session.article.id == article_id:
            self._session.read_again()
            self.compare(None, number)

    def _show(self, comparison: Comparison) -> None:
        article = self._session.article
        if article is None or article.id != comparison.article_id:  # another one was opened meanwhile
            return
        walking = self._history.view.hasFocus()  # from version to version, with keys that must not go elsewhere
        self._centre.compare(take_focus=not walking)  # before it is filled: it goes to the first change in its room
        for key in self._keys:
            key.setEnabled(True)
        self._centre.comparison.show_comparison(comparison, writable=self._session.writable)

    def follow(self, article: Article | None) -> None:
        """This article is shown now: the versions of another one are looked at no more."""
        if article is None or self._centre.compared != article.id:
            self.end()

    def end(self) -> None:
        """Leads back from two versions to the text."""
        for key in self._keys:
            key.setEnabled(False)
        self._centre.setCurrentWidget(self._centre.sheet)
        self._history.forget_choice()

    # -- taking back, and naming

    def restore_part(self, compared: Comparison, part: int | str) -> None:
        """Takes one change back; what else is different stays, and is shown. Where the text moved on since it was
        compared nothing is taken back, and it is compared anew."""
        article, older = self._article(), compared.newer is None
        number = compared.older if older else compared.newer
        if article is None or article.id != compared.article_id or number is None:
            return
        self._jobs.run(
            lambda: articles.restore_part(self._desk, article.id, compared.version, number, part, older=older),
            lambda _made: self._restored(compared),
            lambda error: self._refused(compared, error),
        )

    def _restored(self, compared: Comparison) -> None:
        self.told.emit(say("did.restore-part"))
        self.compare(compared.older, compared.newer)

    def _refused(self, compared: Comparison, error: BaseException) -> None:
        if isinstance(error, Conflict):
            self.told.emit(say("compare.moved-on"))
            self.compare(compared.older, compared.newer)
        else:
            self._jobs.failed.emit(error)

    def name_now(self) -> None:
        """Asks for a name of the text as it stands now."""

        def look() -> None:
            article = self._article()
            if article is not None:
                key = article.id
                self._jobs.run(lambda: articles.revisions(self._desk, key), lambda found: self._ask_now(key, found))

        self._session.when_saved(look)

    def _ask_now(self, article_id: int, revisions: list[Revision]) -> None:
        now = current_number(revisions)
        if now is not None:
            self._ask(article_id, now, next(found.name for found in revisions if found.number == now))

    def name(self, number: int, name: str) -> None:
        """Asks for a name of a version, which is then kept for ever."""
        article = self._article()
        if article is not None:
            self._ask(article.id, number, name)

    def _ask(self, article_id: int, number: int, name: str) -> None:
        title, question = say("action.name-version"), say("history.ask-name")
        dialog = NameAsked(self._window, title, question, name, say("editor.save"), may_be_empty=True)
        dialog.chosen.connect(lambda text: self._name(article_id, number, text))
        dialog.open()

    def _name(self, article_id: int, number: int, name: str) -> None:
        self._jobs.run(
            lambda: articles.name_version(self._desk, article_id, number, name),
            lambda _changes: self.told.emit(say("did.name-version" if name.strip() else "did.unname-version")),
        )
