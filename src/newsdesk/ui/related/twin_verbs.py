"""What the actions of the window do to near copies: compare, keep apart, link, merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, merging, twins
from newsdesk.desk.knowing import copies_known
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.related.twin_view import TwinView

Look = Callable[[], tuple[Theme, FindImage]]


class TwinVerbs(QObject):
    """`told` with a line for the banner; `merged` with the articles that went and the one that stays."""

    told = Signal(str)
    merged = Signal(list, int)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        look: Look,
        targets: Callable[[], list[int]],
        when_saved: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._look = desk, jobs, window, look
        self._targets, self._when_saved = targets, when_saved

    def _with_group(self, do: Callable[[list[int]], object], ids: Sequence[int] | None = None) -> None:
        """Calls `do` with what is chosen; with one article, and its near copies, where it is alone."""
        chosen = list(self._targets() if ids is None else ids)

        def found(group: list[int], *, known: bool = True) -> None:
            if len(group) < 2:
                self.told.emit(say("twins.alone") if known else unknown(self._desk))
            elif len(group) > merging.MOST:
                self.told.emit(say("twins.too-many", merging.MOST))
            else:
                do(group)

        if len(chosen) > merging.MOST:
            found(chosen)
        elif chosen:

            def look() -> None:
                self._jobs.run(
                    lambda: (twins.group_of(self._desk, chosen), copies_known(self._desk)),
                    lambda told: found(told[0], known=told[1]),
                    key="twins-of",
                )

            self._when_saved(look)

    def _view(self) -> TwinView:
        from newsdesk.ui.related.twin_view import TwinView

        view = TwinView(self._desk, self._jobs, self._look(), self._window, writable=not self._desk.read_only)
        view.told.connect(self.told)
        view.merging.connect(lambda ids: self._ask_merge(ids, view, view.merged))
        return view

    def compare(self, ids: Sequence[int] | None = None) -> None:
        """Shows what is chosen beside each other."""
        self._with_group(lambda group: self._view().begin(group), ids)

    def walk(self) -> None:
        """Goes through all groups on which nobody has decided."""
        self._when_saved(lambda: self._view().walk())

    def keep_apart(self, ids: Sequence[int] | None = None) -> None:
        """What is chosen are no copies of each other."""
        self._with_group(lambda group: self._do(lambda: twins.keep_apart(self._desk, group), "did.keep-apart"), ids)

    def republish(self, ids: Sequence[int] | None = None) -> None:
        """The later ones of what is chosen are republications of the earliest."""
        self._with_group(
            lambda group: self._do(lambda: twins.republish(self._desk, group), "did.link-republication"), ids
        )

    def merge(self, ids: Sequence[int] | None = None) -> None:
        """Asks which of what is chosen stays, and makes one of all."""
        self._with_group(lambda group: self._ask_merge(group, self._window), ids)

    def _ask_merge(
        self, ids: Sequence[int], parent: QWidget, then: Callable[[Sequence[int], int], None] | None = None
    ) -> None:
        from newsdesk.ui.related.merge_dialog import ask_merge

        def done(gone: Sequence[int], stays: int) -> None:
            if then is not None:
                then(gone, stays)
            self.merged.emit(list(gone), stays)
            self.told.emit(say("did.merge-articles"))

        ask_merge((self._desk, self._jobs, parent), ids, done, self._jobs.failed.emit)

    def _do(self, work: Callable[[], object], message: str) -> None:
        self._jobs.run(work, lambda _changes: self.told.emit(say(message)))


def unknown(desk: Desk) -> str:
    """What is said where it is not known yet who is a near copy of whom."""
    return say("twins.indexing" if desk.indexer.making else "twins.unknown")
