"""What the actions of the window do to articles, tags and links, through the desk and off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from newsdesk.desk import Desk, articles, links, related, tags, undo
from newsdesk.domain.article import Article, Status
from newsdesk.domain.changes import Changes, Operation, Progress
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

MANY = 4000  # articles of which a verb tells how far it is


class Verbs(QObject):
    """`told` with a line for the banner. `targets` tells what an action acts on, `current` the open article;
    `when_saved` goes on once what was typed into it is on disk."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        window: QWidget,
        targets: Callable[[], list[int]],
        current: Callable[[], Article | None],
        when_saved: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window = desk, jobs, work, window
        self._ids, self._current, self._when_saved = targets, current, when_saved

    def _do(self, work: Callable[[], object], message: str = "", count: int = 1) -> None:
        def done(_changes: object) -> None:
            if message:
                self.told.emit(say(message, count))

        self._when_saved(lambda: self._start(work, done))

    def _start(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        self._jobs.run(work, done)

    def _do_many(
        self, ids: Sequence[int], work: Callable[[Progress | None], Changes], message: str, **facts: str
    ) -> None:
        """Does something to articles; to very many of them with a bar that tells how far it is, and can be stopped."""
        if not ids:
            return

        def stoppable(progress: Progress) -> tuple[Changes, bool]:
            changes = work(progress)
            return changes, progress.cancelled()

        def done(result: tuple[Changes, bool]) -> None:
            changes, stopped = result
            if message:
                self.told.emit(say("did.stopped" if stopped else message, changes.count, **({} if stopped else facts)))

        def go() -> None:
            if len(ids) > MANY:
                self._work.run("bulk", stoppable, done)
            else:
                self._start(lambda: (work(None), False), done)

        self._when_saved(go)

    def set_status(self, status: Status, ids: Sequence[int] | None = None) -> None:
        """Moves what is chosen (or `ids`) to a status."""
        wanted = self._ids() if ids is None else list(ids)
        self._do_many(
            wanted, lambda told: articles.set_status(self._desk, wanted, status, told), "did.set-status",
            status=say(f"status.{status.value}"),
        )  # fmt: skip

    def trash(self, ids: Sequence[int] | None = None) -> None:
        """Puts what is chosen (or `ids`) into the trash: soft, and undone with one key, so nobody is asked."""
        wanted = self._ids() if ids is None else list(ids)
        self._do_many(wanted, lambda told: articles.trash(self._desk, wanted, told), "did.trash")

    def restore(self) -> None:
        """Takes what is chosen out of the trash."""
        ids = self._ids()
        self._do_many(ids, lambda told: articles.restore(self._desk, ids, told), "did.restore")

    def purge(self) -> None:
        """Says what of the chosen would go for ever, and asks."""
        ids = self._ids()
        if ids:
            self._jobs.run(
                lambda: articles.weigh_trash(self._desk, ids),
                lambda weight: self._ask_forever(weight, "purge", lambda: articles.purge(self._desk, ids)),
            )

    def empty_trash(self) -> None:
        """Says what would go for ever, and asks."""
        self._jobs.run(
            lambda: articles.weigh_trash(self._desk),
            lambda weight: self._ask_forever(weight, "empty-trash", lambda: articles.empty_trash(self._desk)),
        )

    def _ask_forever(self, weight: tuple[int, int], action: str, work: Callable[[], object]) -> None:
        count, originals = weight
        if not count:
            self.told.emit(say("trash.is-empty"))
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(say(f"action.{action}"))
        box.setText(say("trash.ask", count))
        article = self._current()
        named = article.text.headline if count == 1 and article is not None and article.trashed is not None else ""
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n".join(filter(None, (named, say("trash.ask-originals", originals)))))
        delete = box.addButton(say("trash.delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.buttonClicked.connect(lambda button: self._do(work, "did.empty-trash", count) if button is delete else None)
        box.open()

    def drop(self, place: str, ids: Sequence[int]) -> None:
        """Articles were dropped on a place of the sidebar: a state, a tag, the trash."""
        kind, _, number = place.partition(":")
        if place == "trash":
            self.trash(ids)
        elif place in set(Status):
            self._do_many(
                ids, lambda told: articles.move(self._desk, ids, Status(place), told), "did.set-status",
                status=say(f"status.{place}"),
            )  # fmt: skip
        elif kind == "tag":
            self._do_many(ids, lambda told: tags.give(self._desk, ids, int(number), told), "did.give-tag")

    def set_own_status(self, status: Status) -> None:
        """Moves the open article alone: it was chosen among its own facts."""
        article = self._current()
        if article is not None:
            self.set_status(status, [article.id])

    def add_tag(self, name: str) -> None:
        """Tags what is chosen."""
        ids = self._ids()
        message = "did.give-tag" if len(ids) > 1 else ""
        self._do_many(ids, lambda told: tags.add(self._desk, ids, [name], told), message)

    def replace_tag(self, ids: Sequence[int], old: Tag, new: Tag) -> None:
        """Gives articles one tag in the place of another."""
        names = {"old": isolate(old.name), "new": isolate(new.name)}
        self._do_many(
            ids, lambda told: tags.replace(self._desk, ids, old.id, new.id, told), "tags.did.replaced", **names
        )

    def remove_tag(self, tag_id: int) -> None:
        """Takes a tag from the open article."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: tags.remove(self._desk, [key], tag_id))

    def link(self, other: int, kind: LinkKind = LinkKind.RELATED, note: str = "") -> None:
        """Links the open article with another."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: links.add(self._desk, key, other, kind, note), "did.link")

    def link_title(self, title: str, kind: LinkKind, note: str = "") -> None:
        """Lets a link of the open article wait for a title."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: links.add_waiting(self._desk, key, title, kind, note))

    def unlink(self, link_id: int) -> None:
        """Takes a link away."""
        self._do(lambda: links.remove(self._desk, link_id))

    def change_link(self, link_id: int, kind: LinkKind, note: str) -> None:
        """Another kind, another note."""
        self._do(lambda: links.change(self._desk, link_id, kind, note))

    def resolve_link(self, link_id: int, article_id: int) -> None:
        """The article that a waiting title means."""
        self._do(lambda: links.resolve_to(self._desk, link_id, article_id))

    def accept(self, other: int, kind: LinkKind, outgoing: bool) -> None:
        """Links a suggested article with the open one; `outgoing` says that the link leads to it."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: related.accept(self._desk, key, other, kind, outgoing=outgoing), "did.link")

    def dismiss(self, other: int) -> None:
        """A suggestion for the open article that is none."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: links.dismiss(self._desk, key, other))

    def restore_version(self, number: int) -> None:
        """The open article says again what it said in a version; that is a new version."""

        def restore() -> None:
            article = self._current()
            if article is not None:
                key, version = article.id, article.version
                self._do(lambda: articles.restore_revision(self._desk, key, version, number), "did.restore-version")

        self._when_saved(restore)

    def undo(self) -> None:
        """Undoes the last operation and says which; what was typed is saved first, and is then the last."""
        self._when_saved(lambda: self._turn(0, undo.undo))

    def _turn(self, which: int, turn: Callable[[Desk, Progress | None], tuple[Operation, Changes]]) -> None:
        def begin(state: tuple[Operation | None, Operation | None]) -> None:
            found = state[which]
            if found is not None and found.count > MANY:
                self._work.run("bulk", lambda told: turn(self._desk, told)[0], self._turned)
            else:
                self._jobs.run(lambda: turn(self._desk, None)[0], self._turned)

        self._jobs.run(lambda: undo.state(self._desk), begin)

    def redo(self) -> None:
        """Does the operation again that was undone last."""
        self._when_saved(lambda: self._turn(1, undo.redo))

    def go_on(self) -> None:
        """Ends an undo that ended with the program before it was through."""

        def begin(found: Operation | None) -> None:
            if found is not None:
                self._work.run("bulk", lambda told: undo.go_on(self._desk, told)[0], self._turned)

        self._jobs.run(lambda: undo.broken_off(self._desk), begin)

    def _turned(self, done: Operation) -> None:
        if done.half:
            self.told.emit(say("did.half-undo" if done.undone else "did.half-redo", name=say(f"operation.{done.name}")))
            return
        self.told.emit(say("did.undo" if done.undone else "did.redo", name=say(f"operation.{done.name}")))
