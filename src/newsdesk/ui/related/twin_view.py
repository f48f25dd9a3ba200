"""Two articles that say nearly the same, side by side or as one text, and what is to become of them.

It walks through the copies of a group, and from there to the next group on which nobody has decided, so that hundreds
are gone through by a few keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, twins, undo
from newsdesk.desk.knowing import copies_known
from newsdesk.domain.article import Text
from newsdesk.domain.comparison import Comparison
from newsdesk.domain.errors import NotFound
from newsdesk.text.language import isolate
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.errors import explain
from newsdesk.ui.i18n import show_date
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.menus import quoted, short
from newsdesk.ui.related.twin_frame import TwinFrame
from newsdesk.ui.related.twin_verbs import unknown
from newsdesk.ui.theme import Theme
from newsdesk.words import group as numeral
from newsdesk.words import say

Pair = tuple[Comparison, Text]


class TwinView(TwinFrame):
    """`group` are articles of which the first is compared with each other one. `told` with what was done; `merging`
    with articles that are to be one record."""

    told = Signal(str)
    merging = Signal(list)

    def __init__(
        self, desk: Desk, jobs: Jobs, look: tuple[Theme, FindImage], parent: QWidget, *, writable: bool = True
    ) -> None:
        super().__init__(look, parent, writable=writable)
        self._desk, self._jobs = desk, jobs
        self._group: list[int] = []
        self._at = 1  # the other one among them
        self._queue: list[list[int]] | None = None  # groups that are still to be seen; None: nobody asked yet
        self._past: list[tuple[list[int], int]] = []  # where something was decided
        self._pair: Pair | None = None
        self._over = False
        self._known = True  # every article was looked at
        self.finished.connect(self._end)

    def _end(self) -> None:
        self._over = True

    # -- what is shown

    @property
    def chosen(self) -> list[int]:
        """What is decided on: these two, or the whole group."""
        if self.whole.isChecked() and len(self._group) > 2:
            return list(self._group)
        return [self._group[0], self._group[self._at]] if len(self._group) > self._at else []

    def begin(self, group: Sequence[int], at: int = 1) -> None:
        """Compares the first of a group with the one at place `at`."""
        self._group, self._at, self._pair = list(group), at, None
        self.name_place()
        one, other = self._group[0], self._group[at]
        self._jobs.run(lambda: twins.compare(self._desk, other, one), self._arrived, self._failed, key="compare-twins")

    def walk(self) -> None:
        """Goes through the groups on which nobody has decided."""
        self._queue = None
        self._next_group()

    def _arrived(self, pair: Pair) -> None:
        if not self._over:
            self._pair = pair
            self.show_pair()
            if not self.isVisible():
                self.open()

    def _failed(self, error: BaseException) -> None:
        if self._over:
            return
        if isinstance(error, NotFound) and self.isVisible():  # gone meanwhile
            self.go_on()
        else:
            self._tell(explain(error))

    def show_pair(self) -> None:
        """Shows the two, side by side or as one text."""
        if self._pair is None:
            return
        comparison, older = self._pair
        counts = [say("compare.inserted", comparison.inserted), say("compare.deleted", comparison.deleted)]
        told = say("compare.same") if comparison.same else " · ".join(counts)
        names = [isolate(name) for name in told_apart(comparison.text, older)]
        self.head.setText(f"{say('related.compare.told', newer=names[0], older=names[1])}\n{told}")
        both = (_named(older), _named(comparison.text))
        self.page.show_comparison(comparison, self._theme, sides=both if self.sides.isChecked() else None)
        for button in self.walking.values():
            button.setEnabled(bool(self.page.changes))
        self.name_place()
        if self.isVisible() and self.page.place < 0:
            self.page.go(1)

    def name_place(self) -> None:
        """Says where in a group this is, and what can be decided."""
        several = len(self._group) > 2
        self.whole.setVisible(several and self._writable)
        parts = []
        if several and not self.whole.isChecked():
            parts.append(say("twins.place", place=numeral(self._at), count=numeral(len(self._group) - 1)))
        if self._queue is not None:
            parts.append(say("twins.left", len(self._queue)))
        self.place.setText(" · ".join(parts))
        self.place.setVisible(bool(parts))
        for button in (self.apart, self.republication, self.merge, self.swap):
            button.setEnabled(bool(self._group))

    # -- what is decided

    def turn(self) -> None:
        """The other one is the earlier."""
        if len(self._group) > self._at:
            group = self._group
            group[0], group[self._at] = group[self._at], group[0]
            self.begin(group, self._at)

    def keep_apart(self) -> None:
        """These are no copies of each other."""
        ids = self.chosen
        self._decide(lambda: twins.keep_apart(self._desk, ids), "did.keep-apart")

    def republish(self) -> None:
        """The later ones are republications of the first."""
        ids = self.chosen
        self._decide(lambda: twins.republish(self._desk, ids, in_order=True), "did.link-republication")

    def ask_merge(self) -> None:
        """They are to be one record."""
        self.merging.emit(self.chosen)

    def _decide(self, work: Callable[[], object], message: str) -> None:
        if not self._writable or not self.chosen:
            return
        self._past.append((list(self._group), self._at))
        whole = self.whole.isChecked()

        def done(_changes: object) -> None:
            if not self._over:
                self._tell(say(message))
                self._forward(whole=whole)
            self.told.emit(say(message))

        self._jobs.run(work, done, self._failed)

    def merged(self, gone: Sequence[int], stays: int) -> None:
        """Some of the group are one now."""
        if self._over:
            return
        self._past.append((list(self._group), self._at))
        left = [key for key in self._group if key not in gone]
        left = [stays, *[key for key in left if key != stays]]
        self._tell(say("did.merge-articles"))
        if len(left) > 1:
            self.begin(left, min(self._at, len(left) - 1))
        else:
            self._next_group()

    def take_back(self) -> None:
        """Undoes what was decided last, here, and shows it again."""
        if not self._past:
            return
        group, at = self._past.pop()

        def back(_done: object) -> None:
            if not self._over:
                self.begin(group, at)

        self._jobs.run(lambda: undo.undo(self._desk), back, self._failed)

    def go_on(self) -> None:
        """The next copy of the group, or the next group: nothing is decided."""
        self._forward(whole=self.whole.isChecked())

    def _forward(self, *, whole: bool) -> None:
        if not whole and self._at + 1 < len(self._group):
            self.begin(self._group, self._at + 1)
        else:
            self._next_group()

    def _next_group(self) -> None:
        if self._queue is None:
            self._jobs.run(
                lambda: (twins.undecided(self._desk), copies_known(self._desk)),
                self._take_groups, self._failed, key="twin-groups",
            )  # fmt: skip
        elif self._queue:
            self.whole.setChecked(False)
            self.begin(self._queue.pop(0))
        else:
            self._finish()

    def _take_groups(self, told: tuple[list[list[int]], bool]) -> None:
        found, self._known = told
        seen = set(self._group)
        self._queue = [group for group in found if seen.isdisjoint(group)]
        self._next_group()

    def _finish(self) -> None:
        told = say("twins.none-left") if self._known else unknown(self._desk)
        if self.isVisible():
            self._tell(told)
            self.next.setEnabled(False)
        else:
            self.told.emit(told)
            self.deleteLater()

    def _tell(self, message: str) -> None:
        self.place.setText(message)
        self.place.setVisible(True)


def told_apart(one: Text, other: Text) -> tuple[str, str]:
    """What two articles are called where they are told from each other: by their sources, of one source by their days,
    else by their headlines."""
    if one.source and other.source and one.source != other.source:
        return one.source, other.source
    named = _named(one), _named(other)
    if one.published and other.published and named[0] != named[1]:
        return named
    return quoted(short(one.headline)), quoted(short(other.headline))


def _named(text: Text) -> str:
    """An article above its column."""
    when = show_date(text.published.value if text.published else None)
    return " · ".join(isolate(part) for part in (text.source or short(text.headline), when) if part)
