"""The open article while it is read and written: what is saved when, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Article, Text
from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import Conflict, NotFound
from newsdesk.text.body import beginning, plain_text
from newsdesk.text.highlight import Matcher
from newsdesk.text.language import detect_language
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.keeping import Keeping
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say

ENOUGH = 4  # words from which a language is told
TOLD = 20_000  # letters of a body, markup included, that are looked at for it
PAUSE = 3_000  # milliseconds without a key after which what was typed is saved by itself
LONGEST = 20_000  # and the longest that it waits while somebody types on


@dataclass(frozen=True, slots=True)
class _Save:
    """A text on its way to disk, over the version that it was typed into; `auto` when nobody asked for it."""

    article_id: int
    uid: str
    text: Text
    version: int
    auto: bool = False
    settled: bool = True  # nobody is in the middle of a word


class Session(QObject):
    """Joins sheet and details to one article. `shown` with the article whenever it is read anew (None for none)."""

    shown = Signal(object)
    editing = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, sheet: Sheet, details: Details) -> None:
        super().__init__(sheet)
        self._desk, self._jobs, self._sheet, self._details = desk, jobs, sheet, details
        self._matcher: Matcher | None = None
        self._saving: dict[int, _Save] = {}  # under way, one an article
        self._next: dict[int, _Save] = {}  # typed while that was under way
        self._copying: dict[int, _Save] = {}  # becoming an article of its own
        self._unsaved: dict[int, _Save] = {}  # refused by the disk, of articles that are not open
        self._operations: dict[int, int] = {}  # the automatic saves of an article that are one operation
        self._copy_here = 0  # the article whose text is on the screen and becomes an article of its own
        self._opening = 0  # an article that is being read
        self._edit_next = 0  # an article that is opened to be written
        self.article: Article | None = None
        self._after: list[Callable[[], None]] = []  # what waits for the saves that are under way
        self._leaving: tuple[Callable[[], object], Callable[[BaseException], None]] | None = None
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)
        sheet.changed.connect(self._typed)
        sheet.field_edited.connect(details.put)
        details.field_changed.connect(self._show_field)
        details.changed.connect(self._typed)
        sheet.save_asked.connect(self.save)
        sheet.edit_asked.connect(self.edit)
        self.keeping = Keeping(desk, jobs, self)
        self.keeping.failed.connect(self.failed)
        sheet.composed.connect(self.keeping.typed)
        sheet.further.connect(self.keeping.step)
        sheet.refilled.connect(self.keeping.refilled)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(lambda: self.save(auto=True, leaving=False))
        return timer

    def _show_field(self, name: str, value: str) -> None:
        self._sheet.show_field(name, value)
        if name == "published":
            self._sheet.fields.tell_date(self._details.date_in_words())

    @property
    def modified(self) -> bool:
        """Whether something typed is not saved yet."""
        return self.article is not None and (self._sheet.modified or self._details.modified)

    @property
    def writable(self) -> bool:
        """Whether the open article may be changed."""
        return self.article is not None and not self._desk.read_only and self.article.trashed is None

    # -- showing

    @property
    def writing(self) -> bool:
        """Whether somebody writes in the open article, or asked to write in one that is being read."""
        return bool(self._edit_next) or (self.article is not None and self._sheet.editing)

    def open(self, article_id: int, matcher: Matcher | None = None, *, edit: bool = False) -> None:
        """Opens an article (0 for none), with `edit` to be written; what was typed into the last one is saved first."""
        self._edit_next = article_id if edit else self._edit_next if self._edit_next == article_id else 0
        self.save(auto=True)
        self._matcher = matcher
        if not article_id:
            self._jobs.forget("open")
            self._show(None)
            return
        self._opening = article_id
        self._jobs.run(lambda: articles.get(self._desk, article_id), self._show, self._not_opened, key="open")

    def _not_opened(self, error: BaseException) -> None:
        self._opening = self._edit_next = 0
        self.failed.emit(error)

    def read_again(self) -> None:
        """Reads the open article anew; what somebody is typing in it stays."""
        if self.article is not None and self.article.id not in self._saving:
            key = self.article.id
            # Under a key of its own: reading the open article again must not take the place of opening another.
            self._jobs.run(
                lambda: articles.get(self._desk, key), self._read, lambda error: self._gone(key, error), key="again"
            )

    def _read(self, article: Article) -> None:
        before = self.article
        if before is not None and before.id == article.id:
            self._show_again(before, article)

    def _gone(self, article_id: int, error: BaseException) -> None:
        if not isinstance(error, NotFound):
            self.failed.emit(error)
        elif self._open_is(article_id) and not self.modified:
            self._show(None)

    def mark(self, matcher: Matcher | None) -> None:
        """Marks what is searched now."""
        self._matcher = matcher
        self._sheet.mark(matcher)

    def _show(self, article: Article | None) -> None:
        before, self._opening = self.article, 0
        if before is not None and article is not None and before.id == article.id:
            self._show_again(before, article)
            self._begin_writing(article.id)
            return
        self._copy_here = 0
        if before is not None:
            self._leave_text(before)
        self._stop_timers()
        self.article = article
        if article is None:
            self._sheet.show_nothing()
        else:
            self._show_other(article)
        if article is None:
            self._details.show_article(None, writable=False)
        self.shown.emit(article)

    def _begin_writing(self, article_id: int) -> None:
        """Somebody who asked to write in this article may do so now."""
        if self._edit_next == article_id:
            self._edit_next = 0
            self.edit()

    def _leave_text(self, before: Article) -> None:
        """What was typed while another article was being read, or was refused by the disk, is saved, too."""
        self._sheet.end_composing()
        self.keeping.flush()
        if not self.modified:
            return
        save = _Save(before.id, before.uid, self.text(), before.version)
        if before.id in self._saving:
            self._next[before.id] = save
        else:
            self._start(save)

    def _show_other(self, article: Article) -> None:
        """An article that was not open before; with the text that is still on its way to disk, if there is one."""
        unsaved = self._unsaved.pop(article.id, None)
        if unsaved is not None and unsaved.version != article.version:  # it moved on: nobody's text goes over another's
            self._keep_copy(unsaved)
            self.failed.emit(Conflict(id=article.id))
            unsaved = None
        pending = unsaved or self._next.get(article.id) or self._saving.get(article.id)
        shown = article if pending is None else replace(article, text=pending.text)
        editing = unsaved is not None and self.writable
        if unsaved is None:
            self.article = shown
        self._sheet.show_article(shown, self._matcher, editing=editing)
        self.keeping.opened(shown.uid, shown.text)
        self._sheet.footer.edit.setEnabled(self.writable)
        self._details.show_article(shown, writable=self.writable)
        self._begin_writing(article.id)
        self._sheet.say_state(say("editor.unsaved") if unsaved else "")
        if unsaved is not None:
            self._unsettle()

    def _show_again(self, before: Article, article: Article) -> None:
        """The open article was read anew: what is on the screen is left alone where nothing of it changed."""
        if article.version < before.version or article.id in self._saving:
            return  # an older reading than what is known already
        if self.modified or self._sheet.composing:
            if article.text == before.text:  # another field of it moved on: its status, its tags
                self.article = article
                self._details.show_facts(article)
                self.shown.emit(article)
            return
        self.article = article
        seen = ("headline", "subhead", "body", "direction")
        if article.trashed == before.trashed and all(
            getattr(article.text, name) == getattr(before.text, name) for name in seen
        ):
            self._sheet.show_meta(article.text, article)
        else:
            editing = self._sheet.editing and self.writable
            self._sheet.show_article(article, self._matcher, editing=editing)
            self.keeping.opened(article.uid, article.text)
            self._sheet.footer.edit.setEnabled(self.writable)
        if article.text == before.text and (self._details.typing or self._sheet.typing):
            self._details.show_facts(article)
        else:
            self._details.show_article(article, writable=self.writable)
        self.shown.emit(article)

    # -- writing

    def edit(self) -> None:
        """Lets somebody type in the open article, or in the one that is just being opened."""
        if self._opening and not self._open_is(self._opening):
            self._edit_next = self._opening
        elif self.writable:
            self._sheet.set_editing(True)
            self.editing.emit(True)
            (self._sheet.body if self._sheet.headline.toPlainText() else self._sheet.headline).setFocus()

    def stop_editing(self) -> None:
        """From writing back to reading; what was typed is saved."""
        self.save(auto=True)
        self._sheet.set_editing(False)
        self.editing.emit(False)

    def create(self, done: Callable[[int], None]) -> None:
        """Makes a new draft; `done` is told its number."""
        self.save(auto=True)
        self._jobs.run(lambda: articles.create(self._desk, Text()), lambda made: done(made[0]))

    def text(self, *, composed: bool = False) -> Text:
        """The open article's text as it stands on the screen; with `composed` as it is noted while it is typed, with
        what an input method has not written yet."""
        assert self.article is not None
        key = self.article.id
        under_way = self._next.get(key) or self._saving.get(key) or self._copying.get(key)
        shown = self._sheet.apply(under_way.text if under_way else self.article.text)
        text = self._details.apply(shown)
        if composed:
            return self._sheet.with_composed(text)
        if text.language or self.article.originals or not self.modified:
            return text
        # written here: the language is told from the words, of a long text from those of its beginning
        words = f"{text.headline}\n{plain_text(beginning(text.body, TOLD))}"
        return replace(text, language=detect_language(words) if len(words.split()) >= ENOUGH else "")

    def put(self, before: Text, text: Text) -> None:
        """Shows another state of the open text, to be saved as if it had been typed."""
        self._details.put_all(before, text)
        self._sheet.put(before, text)

    def say(self, message: str) -> None:
        """Tells something quietly, beside the text."""
        self._sheet.say_state(message)

    def _typed(self) -> None:
        self._sheet.say_state(say("editor.unsaved"))
        self.keeping.typed()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _stop_timers(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def save(self, *, auto: bool = False, leaving: bool = True) -> None:
        """Saves what was typed; while a save of this article is under way, this one follows it. A save by hand makes
        what was saved by itself a version of its own, even where nothing was typed since. `leaving` says that nobody is
        in the middle of a sentence: the headline counts, and what is typed later is another piece of work."""
        self._stop_timers()
        if self.article is None or self._desk.read_only:
            return
        if self._copy_here == self.article.id:  # it is becoming another article: then it is saved there
            self._pause.start()
            return
        if leaving:
            self._sheet.end_composing()
            self.keeping.flush()
        began = self.article.id in self._operations  # something was saved by itself and is not settled
        if auto and not self.modified and not (leaving and began):
            return
        if not self.modified and not began:
            self._sheet.say_state(say("editor.saved") if self._sheet.editing else "")
            return
        save = _Save(self.article.id, self.article.uid, self.text(), self.article.version, auto, leaving)
        self._settle()
        if not auto:
            self._sheet.say_state(say("editor.saving"))
        if save.article_id in self._saving:
            self._next[save.article_id] = save
        else:
            self._start(save)

    def when_saved(self, then: Callable[[], None]) -> None:
        """Goes on when what was typed is on disk; not at all where the disk refuses, which is told."""
        if self.modified:
            self.save(auto=True)
        if self._saving:
            self._after.append(then)
        else:
            then()

    def _settle(self) -> None:
        self._sheet.settle()
        self._details.settle()

    def _unsettle(self) -> None:
        self._sheet.unsettle()
        self._details.unsettle()

    def _start(self, save: _Save) -> None:
        self._saving[save.article_id] = save
        after = self._operations.pop(save.article_id, None)
        self._jobs.run(
            lambda: articles.save(
                self._desk,
                save.article_id,
                save.version,
                save.text,
                auto=save.auto,
                settled=save.settled,
                after=after if save.auto else None,
            ),
            lambda made: self._saved(save, made[0], made[1]),
            lambda error: self._not_saved(save, error),
        )

    def _open_is(self, article_id: int) -> bool:
        return self.article is not None and self.article.id == article_id

    def _saved(self, save: _Save, version: int, changes: Changes) -> None:
        self._saving.pop(save.article_id, None)
        self.keeping.saved(save.uid, save.text)
        if not save.settled and changes.operation is not None:
            self._operations[save.article_id] = changes.operation
        if self._open_is(save.article_id) and self.article is not None:
            self.article = replace(self.article, text=save.text, version=version)
        following = self._next.pop(save.article_id, None)
        if following is not None:
            self._start(replace(following, version=version))
        elif self._open_is(save.article_id) and self.article is not None:
            self._sheet.show_meta(save.text, self.article)
            time = QTime.currentTime().toString("HH:mm")
            self._sheet.say_state(say("editor.unsaved") if self.modified else say("editor.saved-at", time=time))
            self.read_again()
        self._go_on()
        self._leave()

    def _go_on(self) -> None:
        if not self._saving:
            waiting, self._after = self._after, []
            for then in waiting:
                then()

    def _not_saved(self, save: _Save, error: BaseException) -> None:
        """Keeps the text: on the screen if it is still open, as an article of its own after a conflict, else until its
        article is opened again."""
        self._saving.pop(save.article_id, None)
        save = self._next.pop(save.article_id, save)
        if isinstance(error, (Conflict, NotFound)):
            self._copy_here = save.article_id if self._open_is(save.article_id) else 0
            self._keep_copy(save)
        elif self._open_is(save.article_id):
            self._unsettle()
            self._sheet.say_state(say("editor.unsaved"))
        else:
            self._unsaved[save.article_id] = save
        self._after.clear()
        self.failed.emit(error)
        self._leave()

    def _keep_copy(self, save: _Save) -> None:
        """A text whose article moved on becomes an article of its own. If it is on the screen, it stays there: what is
        typed from now on goes into the copy."""
        self._copying[save.article_id] = save

        def work() -> Article:
            return articles.get(self._desk, articles.create(self._desk, _copy(save.text))[0])

        def failed(error: BaseException) -> None:
            self._unsaved[save.article_id] = self._copying.pop(save.article_id)
            self.failed.emit(error)

        self._jobs.run(work, lambda made: self._copied(save, made), failed)

    def _copied(self, save: _Save, made: Article) -> None:
        self._copying.pop(save.article_id, None)
        self.keeping.settled(save.uid)
        if self._copy_here == save.article_id and self._open_is(save.article_id):
            self._copy_here = 0
            typed = self.modified
            self.article = made if not typed else replace(made, text=save.text)
            self.keeping.note()
            self._sheet.call_it(made.text.headline, made)
            self.shown.emit(self.article)
        self._leave()

    @property
    def unsaved(self) -> bool:
        """Whether anything anywhere is not on disk yet."""
        return bool(self.modified or self._saving or self._next or self._unsaved or self._copying)

    def save_all(self, done: Callable[[], object], failed: Callable[[BaseException], None]) -> None:
        """Saves everything off the GUI thread, before the window closes; `failed` with what the disk said."""
        self._stop_timers()
        self._leaving = (done, failed)
        self._leave()

    def _leave(self) -> None:
        """Once what is under way has ended, the rest is saved."""
        if self._leaving is None:
            return
        self._gather()
        if not self._saving and not self._copying:
            (done, failed), self._leaving = self._leaving, None

            def left(finished: list[tuple[_Save, int]]) -> None:
                for save, version in finished:  # what was typed meanwhile goes over these
                    if self._open_is(save.article_id) and self.article is not None:
                        self.article = replace(self.article, text=save.text, version=version)
                if not self.modified:
                    self.keeping.settled()
                done()

            def refused(error: BaseException) -> None:
                if self.article is not None and self._unsaved.pop(self.article.id, None) is not None:
                    self._unsettle()  # it stands on the screen, to be saved or written on
                failed(error)

            self._jobs.run(self._finish_all, left, refused)

    def save_now(self) -> None:
        """Saves everything in this thread: the machine is shutting down. Raises what saving raises, with nothing
        forgotten."""
        self._gather()
        if self._saving:
            self._jobs.wait()
        self._finish_all()
        self.keeping.settled()
        self.keeping.settle_down()

    def _gather(self) -> None:
        self._sheet.end_composing()
        if self.modified and self.article is not None:
            save = _Save(self.article.id, self.article.uid, self.text(), self.article.version)
            self._settle()
            (self._next if save.article_id in self._saving else self._unsaved)[save.article_id] = save

    def _finish_all(self) -> list[tuple[_Save, int]]:
        finished = []
        for key, under_way in list(self._saving.items()):  # how they end is not heard of any more
            if key not in self._next:
                self._finish(under_way)
        for waiting in (self._next, self._unsaved):
            for key, save in list(waiting.items()):
                finished.append((save, self._finish(save)))
                del waiting[key]
        self._saving.clear()
        return finished

    def _finish(self, save: _Save) -> int:
        """Makes sure that a text is on disk: as its article, or as a copy where that moved on or went; gives the
        version."""
        try:
            current = articles.get(self._desk, save.article_id)
            if current.text == save.text:
                return current.version
            under_way = self._saving.get(save.article_id)
            ours = under_way is not None and current.text == under_way.text
            return articles.save(self._desk, save.article_id, current.version if ours else save.version, save.text)[0]
        except (Conflict, NotFound):
            articles.create(self._desk, _copy(save.text))
            return save.version


def _copy(text: Text) -> Text:
    return replace(text, headline=say("editor.conflict-copy", headline=text.headline))
