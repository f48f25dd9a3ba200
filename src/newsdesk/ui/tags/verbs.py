"""What the actions of tags do, from the tag manager and from the sidebar: they ask, work off the GUI thread, tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from types import EllipsisType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, tags
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import Tag, TagKind
from newsdesk.domain.vocabulary import Difference
from newsdesk.text.fold import fold_name
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui import theme as themes
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.dialogs import (
    NameDialog,
    PickDialog,
    QuestionDialog,
    ReplaceDialog,
    ask_delete,
    asked_of,
)
from newsdesk.ui.tags.merging import ask_merge
from newsdesk.ui.tags.splitting import ask_split
from newsdesk.words import rtl, say


class TagVerbs(QObject):
    """`told` with a line for the banner, `failed` with an error, `made` with a tag that is to be gone to, `kept` with
    a tag and those of its values that are written, `replacing` with articles, the tag that gives way and the other."""

    told = Signal(str)
    failed = Signal(object)
    made = Signal(int)
    kept = Signal(int, object)
    replacing = Signal(object, object, object)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._theme: themes.Theme | None = None
        self._known: dict[int, Tag] = {}

    def dress(self, theme: themes.Theme) -> None:
        """The theme of the dialogs to come."""
        self._theme = theme

    def know(self, found: Iterable[Tag] | dict[int, Tag]) -> None:
        """Tells the tags as they are now, so that a dialog need not read them first."""
        self._known = found if isinstance(found, dict) else {tag.id: tag for tag in found}

    def _with_tags(self, ids: Sequence[int], then: Callable[[dict[int, Tag]], None]) -> None:
        """Calls `then` with all tags by id, these among them."""
        if self._known and all(key in self._known for key in ids):
            then(self._known)
            return

        def arrived(found: list[Tag]) -> None:
            self.know(found)
            if all(key in self._known for key in ids):
                then(self._known)

        self._jobs.run(lambda: tags.all_tags(self._desk), arrived, self.failed.emit)

    def _do(self, work: Callable[[], Changes], message: str = "") -> None:
        self._jobs.run(work, lambda _changes: self.told.emit(message) if message else None, self.failed.emit)

    # -- names

    def new(self, parent_id: int | None = None) -> None:
        """Asks for the name of a new tag, below `parent_id`, and makes it."""
        self._with_tags([] if parent_id is None else [parent_id], lambda known: self._ask_new(known, parent_id))

    def _ask_new(self, known: dict[int, Tag], parent_id: int | None) -> None:
        parent = known[parent_id] if parent_id is not None else None
        note = say("tags.new.below", name=isolate(parent.name)) if parent else ""
        kind = parent.kind if parent else TagKind.TOPIC
        dialog = NameDialog(self._window, say("tags.new.title"), say("tags.new.do"), kind=kind, note=note)
        told: set[str] = set()  # names of which it was told that another tag has them

        def make(name: str, kind: TagKind) -> None:
            def work() -> tuple[int, Changes] | tuple[str, ...]:
                return (name not in told and tags.elsewhere(self._desk, name, parent_id)) or tags.create(
                    self._desk, name, kind, parent_id
                )

            def done(result: tuple[int, Changes] | tuple[str, ...]) -> None:
                if isinstance(result[0], str):
                    told.add(name)
                    arrow = " ‹ " if rtl() else " › "
                    dialog.tell(say("tags.new.elsewhere", path=arrow.join(isolate(str(one)) for one in result)))
                    return
                dialog.finish()
                self.told.emit(say("tags.did.new", name=isolate(name)))
                self.made.emit(result[0])

            self._jobs.run(work, done, self._tell_in(dialog))

        dialog.asked.connect(make)
        dialog.open()

    def rename(self, tag_id: int, name: str | None = None) -> None:
        """Gives a tag another name; without one it is asked for."""
        if name is not None:
            self._do(lambda: tags.rename(self._desk, tag_id, name), say("tags.did.renamed", name=isolate(name)))
        else:
            self._with_tags([tag_id], lambda known: self._ask_name(known[tag_id]))

    def _ask_name(self, tag: Tag) -> None:
        title, do = say("tags.rename.title"), say("tags.rename.do")
        dialog = NameDialog(self._window, title, do, name=tag.name, note=say("tags.rename.hint"))

        def rename(name: str, _kind: object) -> None:
            def done(_changes: Changes) -> None:
                dialog.finish()
                self.told.emit(say("tags.did.renamed", name=isolate(name)))

            self._jobs.run(lambda: tags.rename(self._desk, tag.id, name), done, self._tell_in(dialog))

        dialog.asked.connect(rename)
        dialog.open()

    def _tell_in(self, dialog: QuestionDialog) -> Callable[[BaseException], None]:
        return lambda error: dialog.tell(errors.explain(error))

    # -- the tree

    def merge(self, tag_ids: Sequence[int]) -> None:
        """Asks into which tag these go, says what that would do, and does it."""
        ids = list(dict.fromkeys(tag_ids))
        if ids:
            self._with_tags(ids, lambda known: self._ask_merge(known, ids))

    def _ask_merge(self, known: dict[int, Tag], ids: list[int]) -> None:
        outside = _outside(known, ids)
        offered = [tag for tag in known.values() if tag.id in outside or (len(ids) > 1 and tag.id in ids)]
        tops = [key for key in ids if not set(ids) & set(_way_up(known, key))]
        ask_merge(
            (self._desk, self._jobs, self._window), self._dressed(), offered, [known[key] for key in ids], tops, self
        )

    def move(self, tag_ids: Sequence[int], parent_id: int | EllipsisType | None = ...) -> None:
        """Moves tags below another, or to the root (None); without one it is asked for."""
        ids = list(dict.fromkeys(tag_ids))
        if not isinstance(parent_id, EllipsisType):
            message = say("tags.did.moved", len(ids))
            self._do(lambda: tags.move(self._desk, ids, parent_id), message)
        elif ids:
            self._with_tags(ids, lambda known: self._ask_move(known, ids))

    def _ask_move(self, known: dict[int, Tag], ids: list[int]) -> None:
        outside = _outside(known, ids)
        words = (
            say("tags.move.title"),
            asked_of("tags.move.ask", [known[key] for key in ids]),
            say("tags.move.do"),
        )
        dialog = PickDialog(
            self._window, self._dressed(), words, [tag for tag in known.values() if tag.id in outside], root=True
        )

        def move(parent: int | None) -> None:
            def done(_changes: Changes) -> None:
                dialog.finish()
                self.told.emit(say("tags.did.moved", len(ids)))

            self._jobs.run(lambda: tags.move(self._desk, ids, parent), done, self._tell_in(dialog))

        dialog.asked.connect(move)
        dialog.open()

    def split(self, tag_id: int) -> None:
        """Asks for a search, and lets the articles of a tag that it finds carry another one."""
        self._with_tags([tag_id], lambda known: ask_split(self._desk, self._jobs, self._window, known[tag_id], self))

    def replace(self, article_ids: Sequence[int]) -> None:
        """Asks which tag of articles gives way to which other one."""
        ids = list(article_ids)

        def ask(carried: list[tuple[Tag, int]]) -> None:
            if carried:
                self._with_tags([tag.id for tag, _ in carried], lambda known: self._ask_replace(known, ids, carried))
            else:
                self.told.emit(say("tags.replace.none"))

        if ids:
            self._jobs.run(lambda: tags.carried_by(self._desk, ids), ask, self.failed.emit)

    def _ask_replace(self, known: dict[int, Tag], ids: list[int], carried: list[tuple[Tag, int]]) -> None:
        dialog = ReplaceDialog(self._window, self._dressed(), list(known.values()), carried)

        def replace(old: int, new: int) -> None:
            dialog.finish()
            self.replacing.emit(ids, known[old], known[new])

        dialog.chosen.connect(replace)
        dialog.open()

    def set_label(self, tag_id: int, language: str, name: str) -> None:
        """The name of a tag in a language of the interface."""
        self._do(lambda: tags.set_label(self._desk, tag_id, language, name))

    def delete(self, tag_ids: Sequence[int]) -> None:
        """Says what deleting these tags would do, asks, and does it."""
        ids = list(dict.fromkeys(tag_ids))

        def ask(known: dict[int, Tag]) -> None:
            gone = [known[key] for key in ids]
            self._jobs.run(
                lambda: tags.weigh(self._desk, ids), lambda weight: self._ask_delete(gone, *weight), self.failed.emit
            )

        if ids:
            self._with_tags(ids, ask)

    def _ask_delete(self, gone: list[Tag], articles: int, children: int) -> None:
        ids = [tag.id for tag in gone]
        message = say("tags.did.deleted", len(ids))
        ask_delete(
            self._window, gone, articles, children, lambda: self._do(lambda: tags.delete(self._desk, *ids), message)
        )

    # -- at once

    def change(self, tag_id: int, **values: object) -> None:
        """Sets kind, colour, note, uri or parent_id of a tag."""
        done = partial(self.kept.emit, tag_id, values)
        self._jobs.run(lambda: tags.change(self._desk, tag_id, **values), lambda _changes: done(), self.failed.emit)

    def add_alias(self, tag_id: int, name: str) -> None:
        """One more name for a tag; a spelling that reads as one it has is told and not kept."""

        def add(known: dict[int, Tag]) -> None:
            tag = known[tag_id]
            if fold_name(name) in {fold_name(own) for own in (tag.name, *tag.aliases)}:
                self.told.emit(say("tags.alias.same", name=isolate(name)))
            else:
                self._do(lambda: tags.add_alias(self._desk, tag_id, name))

        self._with_tags([tag_id], add)

    def remove_alias(self, tag_id: int, name: str) -> None:
        """Takes another name from a tag."""
        self._do(lambda: tags.remove_alias(self._desk, tag_id, name))

    def take_term(self, term_id: int, what: Difference | None) -> None:
        """Takes the word of a tag's vocabulary again, in one respect or in all."""

        def take() -> Changes:
            from newsdesk.desk import vocabularies

            return vocabularies.take_again(self._desk, term_id, what)

        self._do(take, say("vocabulary.did.again"))

    def give(self, tag_id: int, article_ids: Sequence[int]) -> None:
        """Gives articles a tag."""
        ids = list(article_ids)

        def give(known: dict[int, Tag]) -> None:
            message = say("tags.did.given", len(ids), name=isolate(known[tag_id].name))
            self._do(lambda: tags.give(self._desk, ids, tag_id), message)

        self._with_tags([tag_id], give)

    def _dressed(self) -> themes.Theme:
        if self._theme is None:
            dark = self._window.palette().window().color().lightness() < 128
            self._theme = themes.load("dark" if dark else "light")
        return self._theme


def _way_up(known: dict[int, Tag], tag_id: int) -> list[int]:
    """The tags above one, the nearest first."""
    found: list[int] = []
    parent = known[tag_id].parent_id
    while parent is not None and parent in known and parent not in found:
        found.append(parent)
        parent = known[parent].parent_id
    return found


def _outside(known: dict[int, Tag], ids: Sequence[int]) -> set[int]:
    """The tags that are not of `ids` and stand below none of them."""
    chosen = set(ids)
    return {key for key in known if key not in chosen and not chosen.intersection(_way_up(known, key))}
