"""The clean-up queue beside the tree of tags: what was found, why, what accepting it does; one key to accept, one to
dismiss for ever. It is worked out in a job and again some time after tags change."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.desk import Desk, cleaning
from newsdesk.domain.changes import Changes
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.errors import Cancelled, Overtaken
from newsdesk.domain.tag import MergePreview, Tag
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags import cleaning_words
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.cleaning_list import CleaningList
from newsdesk.ui.tags.cleaning_model import ITEM, CleaningModel, Heading
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

PAUSE = 400  # milliseconds after a change before the tags are looked through again
RESTS = 4  # times as long as looking through them takes, it rests before it looks again
_LIST, _EMPTY = 0, 1
Mark = tuple[str, str, str]


class _Looking:
    """Tells a search that nobody waits for it any more."""

    def __init__(self) -> None:
        self.stop = False

    def report(self, done: int, total: int | None) -> None:
        """Nothing: it takes seconds."""

    def cancelled(self) -> bool:
        """Whether the search is not wanted any more."""
        return self.stop


class CleaningPane(QWidget):
    """`listed` with a tag whose articles are to be listed, `counted` with the number of proposals, `chosen` with
    whether something is chosen that can be accepted. `told` and `failed` are for the banner."""

    listed = Signal(int)
    counted = Signal(int)
    chosen = Signal(bool)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._tags: Mapping[int, Tag] = {}
        self._looking: _Looking | None = None
        self._dealt: set[Mark] = set()  # what is shown no more, though the search of before may still bring it
        self._done: set[Mark] = set()  # of those, what is done
        self._again = False  # something changed since the search began
        self._looked = False  # at least once to the end
        self._watched = False
        self._rest = PAUSE
        self.model = CleaningModel(self)
        self.list = CleaningList(self.model, theme)
        self._timer = after(self, PAUSE, self._look)
        self.setObjectName("inspectorPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self.list.walked.connect(self._walked)
        self.list.accepted.connect(self.accept)
        self.list.dismissed.connect(self.dismiss)
        self.list.listed.connect(self.show_articles)
        self.list.turned.connect(self._turn)
        self.dress(theme)
        self._tell()

    def _build(self) -> None:
        self.empty = label(say("cleaning.looking"), muted=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(32, 96, 32, 32)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.preview = label(muted=True)
        self.do, self.ignore, self.articles = QPushButton(), QPushButton(say("cleaning.dismiss")), QPushButton()
        self.do.setObjectName("primary")
        self.do.setToolTip(say("cleaning.do.hint"))
        self.ignore.setToolTip(say("cleaning.dismiss.hint"))
        self.articles.setProperty("flat", True)
        self.articles.setToolTip(say("cleaning.articles.hint"))
        for button, slot in ((self.do, self.accept), (self.ignore, self.dismiss), (self.articles, self.show_articles)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, slot=slot: slot())
        buttons = QHBoxLayout()
        buttons.addWidget(self.do)
        buttons.addWidget(self.ignore)
        buttons.addStretch(1)
        buttons.addWidget(self.articles)
        self.foot = QWidget()
        self.foot.setObjectName("cleaningFoot")
        inside = QVBoxLayout(self.foot)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self.preview)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.dress(theme)
        self.setStyleSheet(
            f"#cleaningFoot {{ background: {theme.background}; border-top: 1px solid {theme.line}; }}"
            f"#inspectorPage {{ background: {theme.paper}; }}"
        )

    # -- looking

    def know(self, tags: Mapping[int, Tag], way: cleaning_words.Way) -> None:
        """The tags as they are now: what holds no more goes at once, the rest is looked for again soon."""
        self._tags, self.model.way = tags, way
        if self._looked:
            self._show(self.model.found)
        self.look_soon()

    def watch(self, on: bool) -> None:
        """Whether somebody may see the number: only then it is worked out."""
        self._watched = on
        if on:
            self._timer.start(0)
            return
        self._timer.stop()
        if self._looking is not None:
            self._looking.stop = True
            self._jobs.forget("cleaning")
            self._looking = None

    def look_soon(self) -> None:
        """Looks through the tags again when they have come to rest."""
        if self._looking is not None:
            self._again = True
        elif self._watched and not self._timer.isActive():
            self._timer.start(self._rest)

    def _look(self) -> None:
        looking = self._looking = _Looking()
        began, over = time.monotonic(), set(self._done)
        self._again = False

        def end() -> None:
            self._looking = None
            self._rest = max(PAUSE, round((time.monotonic() - began) * 1000 * RESTS))
            if self._again:
                self.look_soon()

        def show(found: list[Finding]) -> None:
            self._looked = True
            self._dealt -= over
            self._done -= over
            end()
            self._show(found)

        def fail(error: BaseException) -> None:
            end()
            if not isinstance(error, Cancelled):
                self.failed.emit(error)

        self._jobs.run(lambda: cleaning.find(self._desk, looking), show, fail, key="cleaning")

    @property
    def looking(self) -> bool:
        """Whether the tags are looked through, or are about to be."""
        return self._looking is not None or self._timer.isActive()

    # -- showing

    def _show(self, found: Sequence[Finding]) -> None:
        had = self.list.currentIndex().row()
        item = self.list.item
        mark = item.mark if isinstance(item, Finding) else None
        now = (cleaning.renamed(one, self._tags) for one in found if one.mark not in self._dealt)
        self.model.show(one for one in now if one is not None)
        place = self.model.place_of(mark) if mark is not None else None
        if place is None and isinstance(item, Heading):
            place = self.model.place_of_flaw(item.flaw)
        self._stand(place if place is not None else had)
        self.counted.emit(cleaning.count(self.model.found))
        self._tell()

    def _stand(self, row: int) -> None:
        """Chooses a row; of one that is gone the one that took its place, rather something to decide than a heading."""
        rows = self.model.rowCount()
        if not rows:
            return
        row = max(0, min(row, rows - 1))
        for near in (row, row + 1, row - 1):
            index = self.model.index(near)
            if 0 <= near < rows and isinstance(index.data(ITEM), Finding):
                row = near
                break
        self.list.setCurrentIndex(self.model.index(row))

    def _walked(self) -> None:
        self._jobs.forget("cleaning-preview")
        self._tell()

    def _tell(self) -> None:
        """What is chosen, what accepting it would do, and the buttons for it."""
        item, writable = self.list.item, not self._desk.read_only
        finding = item if isinstance(item, Finding) else None
        there = self.model.rowCount() > 0
        self._stack.setCurrentIndex(_LIST if there else _EMPTY)
        self.empty.setText(say("cleaning.nothing" if self._looked else "cleaning.looking"))
        unused = isinstance(item, Heading) and item.flaw is Flaw.UNUSED
        self.foot.setVisible(there and (finding is not None or unused))
        self.do.setEnabled(writable)
        self.ignore.setVisible(finding is not None)
        self.ignore.setEnabled(writable)
        self.articles.setVisible(finding is not None and finding.gone.count > 0)
        self.chosen.emit(finding is not None)
        if finding is not None:
            self.do.setText(cleaning_words.deed(finding))
            self.articles.setText(say("tags.articles", finding.gone.count))
            self._foretell(finding)
        elif unused and isinstance(item, Heading):
            self.do.setText(say("cleaning.do.all", item.count))
            self.preview.setText(say("cleaning.would.all", item.count) + "\n" + say("tags.can-undo"))

    def _foretell(self, finding: Finding) -> None:
        self.preview.setText(cleaning_words.foretold(finding, None) or say("cleaning.wait"))
        if finding.deed is not Deed.MERGE:
            return

        def show(preview: MergePreview | None) -> None:
            item = self.list.item
            if isinstance(item, Finding) and item.mark == finding.mark:
                self.preview.setText(cleaning_words.foretold(finding, preview))

        def fail(error: BaseException) -> None:
            if isinstance(error, Overtaken):
                self.look_soon()
            else:
                self.failed.emit(error)

        self._jobs.run(lambda: cleaning.preview(self._desk, finding), show, fail, key="cleaning-preview")

    def follow(self) -> None:
        """Tells once more what is chosen: the pane came into sight, or went."""
        self._tell()

    def _turn(self, flaw: Flaw) -> None:
        self.model.turn(flaw)
        place = self.model.place_of_flaw(flaw)
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))
        self._tell()

    # -- doing

    def accept(self) -> None:
        """Does what the chosen finding proposes; on the heading of unused tags, deletes them all."""
        item = self.list.item
        if self._desk.read_only or item is None:
            return
        if isinstance(item, Finding):
            self._deal([item], lambda: cleaning.accept(self._desk, item), cleaning_words.done(item))
        elif item.flaw is Flaw.UNUSED:
            unused = self.model.of(Flaw.UNUSED)
            message = say("tags.did.deleted", len(unused))
            self._deal(unused, lambda: cleaning.accept_all(self._desk, unused), message)

    def dismiss(self) -> None:
        """Never shows the chosen finding again."""
        item = self.list.item
        if isinstance(item, Finding) and not self._desk.read_only:
            message = say("cleaning.did.dismissed")
            self._deal([item], lambda: cleaning.dismiss(self._desk, item), message)

    def show_articles(self) -> None:
        """Lists the articles of the tag that would go."""
        item = self.list.item
        if isinstance(item, Finding) and item.gone.count:
            self.listed.emit(item.gone.id)

    def _deal(self, findings: Sequence[Finding], work: Callable[[], Changes], message: str) -> None:
        """Takes findings out at once, and does the work; what fails comes back."""
        marks = {one.mark for one in findings}
        self._dealt |= marks
        self._show(self.model.found)
        self.list.setFocus()

        def done(_changes: Changes) -> None:
            self._done |= marks
            self.told.emit(message)
            self.look_soon()

        def fail(error: BaseException) -> None:
            self._dealt -= marks
            self.failed.emit(error)
            self.look_soon()

        self._jobs.run(work, done, fail)
