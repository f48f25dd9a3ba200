"""What the actions of the window do to articles, tags and links, through the desk and off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from newsdesk.desk import Desk, articles, tags, undo
from newsdesk.domain.article import Status
from newsdesk.domain.changes import Changes, Operation, Progress
from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.doing import MANY
from newsdesk.ui.operations_view import named
from newsdesk.ui.related.doing import LinkDoing
from newsdesk.ui.widgets.asking import cancel_button
from newsdesk.words import say


class Verbs(LinkDoing):
    """`told` with a line for the banner. `targets` tells what an action acts on, `current` the open article;
    `when_saved` goes on once what was typed into it is on disk."""

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
        box.setWindowTitle(say(f"action.{action}"))
        box.setText(say("trash.ask", count))
        article = self._current()
        title = article.text.headline if count == 1 and article is not None and article.trashed is not None else ""
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n".join(filter(None, (title, say("trash.ask-originals", originals)))))
        delete = box.addButton(say("trash.delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(cancel_button(box))
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

    def turn_to(self, steps: Sequence[Operation], undo_them: bool, ended: Callable[[], None]) -> None:
        """Undoes several steps, or does them again, each whole; `ended` when that is over, however it went."""
        keys = [one.id for one in steps]

        def done(turned: list[Operation]) -> None:
            ended()
            if turned and turned[-1].half:
                self._turned(turned[-1])
            else:
                message = "operations.undid" if undo_them else "operations.redid"
                self.told.emit(say(message if len(turned) == len(keys) else f"{message}-some", len(turned)))

        def work(progress: Progress) -> list[Operation]:
            return undo.turn_to(self._desk, keys, progress, undo=undo_them)[0]

        self._when_saved(lambda: self._work.run("turn", work, done, lambda _error: ended()))

    def go_on(self) -> None:
        """Ends an undo that ended with the program before it was through."""

        def begin(found: Operation | None) -> None:
            if found is not None:
                self._work.run("bulk", lambda told: undo.go_on(self._desk, told)[0], self._turned)

        self._jobs.run(lambda: undo.broken_off(self._desk), begin)

    def _turned(self, done: Operation) -> None:
        if done.half:
            self.told.emit(say("did.half-undo" if done.undone else "did.half-redo", name=named(done)))
            return
        self.told.emit(say("did.undo" if done.undone else "did.redo", name=named(done)))
