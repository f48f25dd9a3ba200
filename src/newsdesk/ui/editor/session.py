"""The open article while it is read and written: what is saved when, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Article, Text
from newsdesk.domain.errors import Conflict, NotFound
from newsdesk.text.highlight import Matcher
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say


@dataclass(frozen=True, slots=True)
class _Save:
    """A text on its way to disk, over the version that it was typed into."""

    article_id: int
    text: Text
    version: int


class Session(QObject):
    """Joins sheet and details to one article. `shown` with the article whenever it is read anew (None for none)."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, sheet: Sheet, details: Details) -> None:
        super().__init__(sheet)
        self._desk, self._jobs, self._sheet, self._details = desk, jobs, sheet, details
        self._matcher: Matcher | None = None
        self._saving: dict[int, _Save] = {}  # under way, one an article
        self._next: dict[int, _Save] = {}  # typed while that was under way
        self._unsaved: dict[int, _Save] = {}  # refused by the disk, of articles that are not open
        self.article: Article | None = None
        sheet.changed.connect(self._typed)
        details.changed.connect(self._typed)
        sheet.save_asked.connect(self.save)
        sheet.edit_asked.connect(self.edit)

    @property
    def modified(self) -> bool:
        """Whether something typed is not saved yet."""
        return self.article is not None and (self._sheet.modified or self._details.modified)

    @property
    def writable(self) -> bool:
        """Whether the open article may be changed."""
        return self.article is not None and not self._desk.read_only and self.article.trashed is None

    # -- showing

    def open(self, article_id: int, matcher: Matcher | None = None) -> None:
        """Opens an article (0 for none); what was typed into the one before is saved first."""
        if self.modified:
            self.save()
        self._matcher = matcher
        if not article_id:
            self._jobs.forget("open")
            self._show(None)
            return
        self._jobs.run(lambda: articles.get(self._desk, article_id), self._show, key="open")

    def read_again(self) -> None:
        """Reads the open article anew; what somebody is typing in it stays."""
        if self.article is not None and self.article.id not in self._saving:
            key = self.article.id
            self._jobs.run(lambda: articles.get(self._desk, key), self._show, lambda _error: self._gone(), key="open")

    def _gone(self) -> None:
        if not self.modified:
            self._show(None)

    def mark(self, matcher: Matcher | None) -> None:
        """Marks what is searched now."""
        self._matcher = matcher
        self._sheet.body.mark(matcher)

    def _show(self, article: Article | None) -> None:
        before = self.article
        if before is not None and article is not None and before.id == article.id:
            self._show_again(before, article)
            return
        if self.modified and before is not None:  # its save failed while this one was being read
            self._unsaved[before.id] = _Save(before.id, self.text(), before.version)
        self.article = article
        if article is None:
            self._sheet.show_nothing()
        else:
            self._show_other(article)
        if article is None:
            self._details.show_article(None, writable=False)
        self.shown.emit(article)

    def _show_other(self, article: Article) -> None:
        """An article that was not open before; with the text that is still on its way to disk, if there is one."""
        unsaved = self._unsaved.pop(article.id, None)
        pending = unsaved or self._next.get(article.id) or self._saving.get(article.id)
        shown = article if pending is None else replace(article, text=pending.text)
        editing = unsaved is not None and self.writable
        if unsaved is None:
            self.article = shown
        self._sheet.show_article(shown, self._matcher, editing=editing)
        self._sheet.edit_button.setEnabled(self.writable)
        self._details.show_article(shown, writable=self.writable)
        self._sheet.say_state(say("editor.unsaved") if unsaved else "")
        if unsaved is not None:
            self._unsettle()

    def _show_again(self, before: Article, article: Article) -> None:
        """The open article was read anew: what is on the screen is left alone where nothing of it changed."""
        if article.version < before.version or article.id in self._saving:
            return  # an older reading than what is known already
        if self.modified:
            if article.text == before.text:  # another field of it moved on: its status, its tags
                self.article = article
                self.shown.emit(article)
            return
        self.article = article
        if article.text == before.text and article.trashed == before.trashed:
            self._sheet.show_meta(article.text, article)
        else:
            editing = self._sheet.editing and self.writable
            self._sheet.show_article(article, self._matcher, editing=editing)
            self._sheet.edit_button.setEnabled(self.writable)
        if not self._details.typing:
            self._details.show_article(article, writable=self.writable)
        self.shown.emit(article)

    # -- writing

    def edit(self) -> None:
        """Lets somebody type in the open article."""
        if self.writable:
            self._sheet.set_editing(True)
            (self._sheet.body if self._sheet.headline.toPlainText() else self._sheet.headline).setFocus()

    def create(self, done: Callable[[int], None]) -> None:
        """Makes a new draft; `done` is told its number."""
        if self.modified:
            self.save()
        self._jobs.run(lambda: articles.create(self._desk, Text()), lambda made: done(made[0]))

    def text(self) -> Text:
        """The open article's text as it stands on the screen."""
        assert self.article is not None
        return self._details.apply(self._sheet.apply(self.article.text))

    def _typed(self) -> None:
        self._sheet.say_state(say("editor.unsaved"))

    def save(self) -> None:
        """Saves what was typed; while a save of this article is under way, this one follows it."""
        if not self.modified or self.article is None:
            self._sheet.say_state(say("editor.saved") if self.article and self._sheet.editing else "")
            return
        save = _Save(self.article.id, self.text(), self.article.version)
        self._settle()
        self._sheet.say_state(say("editor.saving"))
        if save.article_id in self._saving:
            self._next[save.article_id] = save
        else:
            self._start(save)

    def _settle(self) -> None:
        self._sheet.settle()
        self._details.settle()

    def _unsettle(self) -> None:
        self._sheet.unsettle()
        self._details.unsettle()

    def _start(self, save: _Save) -> None:
        self._saving[save.article_id] = save
        self._jobs.run(
            lambda: articles.save(self._desk, save.article_id, save.version, save.text),
            lambda made: self._saved(save, made[0]),
            lambda error: self._not_saved(save, error),
        )

    def _open_is(self, article_id: int) -> bool:
        return self.article is not None and self.article.id == article_id

    def _saved(self, save: _Save, version: int) -> None:
        self._saving.pop(save.article_id, None)
        if self._open_is(save.article_id) and self.article is not None:
            self.article = replace(self.article, text=save.text, version=version)
        following = self._next.pop(save.article_id, None)
        if following is not None:
            self._start(replace(following, version=version))
        elif self._open_is(save.article_id) and self.article is not None:
            self._sheet.show_meta(save.text, self.article)
            self._sheet.say_state(say("editor.unsaved" if self.modified else "editor.saved"))
            self.read_again()

    def _not_saved(self, save: _Save, error: BaseException) -> None:
        """Keeps the text: on the screen if it is still open, as an article of its own after a conflict, else until its
        article is opened again."""
        self._saving.pop(save.article_id, None)
        save = self._next.pop(save.article_id, save)
        if self._open_is(save.article_id):
            self._unsettle()
            self._sheet.say_state(say("editor.unsaved"))
        elif isinstance(error, (Conflict, NotFound)):
            self._jobs.run(lambda: articles.create(self._desk, _copy(save.text)))
        else:
            self._unsaved[save.article_id] = save
        self.failed.emit(error)

    def save_now(self) -> None:
        """Saves everything in this thread: the window is closing. Raises what saving raises, with nothing forgotten."""
        if self.modified and self.article is not None:
            save = _Save(self.article.id, self.text(), self.article.version)
            (self._next if save.article_id in self._saving else self._unsaved)[save.article_id] = save
        if self._saving:
            self._jobs.wait()
        for key, under_way in self._saving.items():  # how they ended was not heard of any more
            if key not in self._next:
                self._finish(under_way)
        for waiting in (self._next, self._unsaved):
            for key, save in list(waiting.items()):
                self._finish(save)
                del waiting[key]
        self._saving.clear()
        self._settle()

    def _finish(self, save: _Save) -> None:
        """Makes sure that a text is on disk: as its article, or as a copy where that moved on or went."""
        try:
            current = articles.get(self._desk, save.article_id)
            if current.text == save.text:
                return
            under_way = self._saving.get(save.article_id)
            ours = under_way is not None and current.text == under_way.text
            articles.save(self._desk, save.article_id, current.version if ours else save.version, save.text)
        except (Conflict, NotFound):
            articles.create(self._desk, _copy(save.text))


def _copy(text: Text) -> Text:
    return replace(text, headline=say("editor.conflict-copy", headline=text.headline))
