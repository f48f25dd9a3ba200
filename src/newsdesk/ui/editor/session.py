"""The open article while it is read and written: what is saved when, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Article, Text
from newsdesk.domain.errors import Conflict
from newsdesk.text.highlight import Matcher
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say


@dataclass(slots=True)
class _Save:
    """A save under way: which article, and the text as it was when it began."""

    article_id: int
    text: Text


class Session(QObject):
    """Joins sheet and details to one article. `shown` with the article whenever it is read anew (None for none)."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, sheet: Sheet, details: Details) -> None:
        super().__init__(sheet)
        self._desk, self._jobs, self._sheet, self._details = desk, jobs, sheet, details
        self._matcher: Matcher | None = None
        self._saving: _Save | None = None
        self._next: _Save | None = None  # what was typed while that was under way
        self._unsaved: dict[int, Text] = {}  # texts that the disk refused, of articles that are not open
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
        """Reads the open article anew, unless somebody is typing in it."""
        if self.article is not None and not self.modified and self._saving is None:
            key = self.article.id
            self._jobs.run(
                lambda: articles.get(self._desk, key), self._show, lambda _error: self._show(None), key="open"
            )

    def mark(self, matcher: Matcher | None) -> None:
        """Marks what is searched now."""
        self._matcher = matcher
        self._sheet.body.mark(matcher)

    def _show(self, article: Article | None) -> None:
        same = article is not None and self.article is not None and self.article.id == article.id
        if same and self.modified:
            return  # somebody began to type while it was read
        if self.modified and self.article is not None and not same:  # its save failed while this one was being read
            self._unsaved[self.article.id] = self.text()
        editing = same and self._sheet.editing
        self.article = article
        if article is None:
            self._sheet.show_nothing()
        else:
            unsaved = self._unsaved.pop(article.id, None)
            shown = article if unsaved is None else replace(article, text=unsaved)
            editing = (editing or unsaved is not None) and self.writable
            self._sheet.show_article(shown, self._matcher, editing=editing)
            self._sheet.edit_button.setEnabled(self.writable)
            self._sheet.say_state("" if unsaved is None else say("editor.unsaved"))
            self._sheet.body.document().setModified(unsaved is not None)
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
        save = _Save(self.article.id, self.text())
        self._settle()
        self._sheet.say_state(say("editor.saving"))
        if self._saving is not None and self._saving.article_id == save.article_id:
            self._next = save
        else:
            self._start(save, self.article.version)

    def _settle(self) -> None:
        self._sheet.settle()
        self._details.settle()

    def _start(self, save: _Save, version: int) -> None:
        self._saving = save
        self._jobs.run(
            lambda: articles.save(self._desk, save.article_id, version, save.text),
            lambda made: self._saved(save, made[0]),
            lambda error: self._not_saved(save, error),
        )

    def _saved(self, save: _Save, version: int) -> None:
        if self._saving is save:
            self._saving = None
        still_open = self.article is not None and self.article.id == save.article_id
        if still_open and self.article is not None:
            self.article = replace(self.article, text=save.text, version=version)
        following, self._next = self._next, None
        if following is not None and following.article_id == save.article_id:
            self._start(following, version)
        elif still_open and self.article is not None:
            self._sheet.show_meta(save.text, self.article)
            self._sheet.say_state(say("editor.unsaved" if self.modified else "editor.saved"))
            self.read_again()

    def _not_saved(self, save: _Save, error: BaseException) -> None:
        """Keeps the text: on the screen if it is still open, as an article of its own after a conflict, else until its
        article is opened again."""
        if self._saving is save:
            self._saving = None
        following, self._next = self._next, None
        if following is not None and following.article_id == save.article_id:
            save = following
        if self.article is not None and self.article.id == save.article_id:
            self._sheet.body.document().setModified(True)
            self._sheet.say_state(say("editor.unsaved"))
        elif isinstance(error, Conflict):
            kept = replace(save.text, headline=say("editor.conflict-copy", headline=save.text.headline))
            self._jobs.run(lambda: articles.create(self._desk, kept))
        else:
            self._unsaved[save.article_id] = save.text
        self.failed.emit(error)

    def save_now(self) -> None:
        """Saves in this thread: the window is closing. Raises what saving raises."""
        under_way = self._saving
        if under_way is not None:
            self._jobs.wait()
        for key, text in list(self._unsaved.items()):
            articles.save(self._desk, key, articles.get(self._desk, key).version, text)
            del self._unsaved[key]
        waiting = self._next
        if self.modified and self.article is not None:
            waiting = _Save(self.article.id, self.text())
        if waiting is None:
            return
        current = articles.get(self._desk, waiting.article_id)
        known = self.article.version if self.article and self.article.id == waiting.article_id else current.version
        if under_way is not None and under_way.article_id == waiting.article_id and current.text == under_way.text:
            known = current.version  # the save under way came through; it only was not heard of here
        articles.save(self._desk, waiting.article_id, known, waiting.text)
        self._next = None
        self._settle()
