"""What the actions of the window do to articles, tags and links, through the desk and off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from newsdesk.desk import Desk, articles, links, tags, undo
from newsdesk.domain.article import Article, Status
from newsdesk.domain.changes import Changes, Operation
from newsdesk.domain.link import LinkKind
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say


class Verbs(QObject):
    """`told` with a line for the banner. `targets` tells what an action acts on, `current` the open article;
    `when_saved` goes on once what was typed into it is on disk."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        targets: Callable[[], list[int]],
        current: Callable[[], Article | None],
        when_saved: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._ids, self._current, self._when_saved = targets, current, when_saved

    def _do(self, work: Callable[[], object], message: str = "", count: int = 1, status: Status | None = None) -> None:
        facts = {"status": say(f"status.{status.value}")} if status is not None else {}

        def done(_changes: object) -> None:
            if message:
                self.told.emit(say(message, count, **facts))

        def go() -> None:
            self._jobs.run(work, done)

        self._when_saved(go)

    def set_status(self, status: Status, ids: Sequence[int] | None = None) -> None:
        """Moves what is chosen (or `ids`) to a status."""
        wanted = self._ids() if ids is None else list(ids)
        if wanted:
            self._do(lambda: articles.set_status(self._desk, wanted, status), "did.set-status", len(wanted), status)

    def trash(self, ids: Sequence[int] | None = None) -> None:
        """Puts what is chosen (or `ids`) into the trash: soft, and undone with one key, so nobody is asked."""
        wanted = self._ids() if ids is None else list(ids)
        if wanted:
            self._do(lambda: articles.trash(self._desk, wanted), "did.trash", len(wanted))

    def restore(self) -> None:
        """Takes what is chosen out of the trash."""
        ids = self._ids()
        if ids:
            self._do(lambda: articles.restore(self._desk, ids), "did.restore", len(ids))

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
            self._jobs.run(
                lambda: articles.move(self._desk, ids, Status(place)),
                lambda changes: self.told.emit(
                    say("did.set-status", len(changes.articles or ()), status=say(f"status.{place}"))
                ),
            )
        elif kind == "tag":
            self._jobs.run(
                lambda: tags.give(self._desk, ids, int(number)),
                lambda changes: self.told.emit(say("did.give-tag", len(changes.articles or ()))),
            )

    def set_own_status(self, status: Status) -> None:
        """Moves the open article alone: it was chosen among its own facts."""
        article = self._current()
        if article is not None:
            self.set_status(status, [article.id])

    def add_tag(self, name: str) -> None:
        """Tags what is chosen."""
        ids = self._ids()
        if ids:
            message = "did.give-tag" if len(ids) > 1 else ""
            self._do(lambda: tags.add(self._desk, ids, [name]), message, len(ids))

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
        self._when_saved(lambda: self._turn("did.undo", undo.undo))

    def _turn(self, message: str, turn: Callable[[Desk], tuple[Operation, Changes]]) -> None:
        self._jobs.run(lambda: turn(self._desk)[0], lambda done: self._turned(message, done))

    def redo(self) -> None:
        """Does the operation again that was undone last."""
        self._when_saved(lambda: self._turn("did.redo", undo.redo))

    def _turned(self, message: str, done: Operation) -> None:
        self.told.emit(say(message, name=say(f"operation.{done.name}")))
