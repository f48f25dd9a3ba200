"""The clean-up queue beside the tree of tags: what was found, why, what accepting it does; one key to accept, one to
dismiss for ever."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsdesk.desk import Desk, cleaning
from newsdesk.domain.changes import Changes
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.errors import Overtaken
from newsdesk.domain.tag import MergePreview, Tag
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags import cleaning_words
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.cleaning_ends import Way
from newsdesk.ui.tags.cleaning_foot import CleaningFoot
from newsdesk.ui.tags.cleaning_list import CleaningList
from newsdesk.ui.tags.cleaning_model import ITEM, CleaningModel, Heading
from newsdesk.ui.tags.cleaning_search import CleaningSearch
from newsdesk.ui.theme import Theme
from newsdesk.words import say

_LIST, _EMPTY = 0, 1
Mark = tuple[str, str, str]


class CleaningPane(QWidget):
    """`listed` with a tag whose articles are to be listed, `pointed` with the one to look at in the tree, `counted`
    with the number of proposals, `chosen` with whether something is chosen that can be accepted. `told` and `failed`
    are for the banner."""

    listed = Signal(int)
    pointed = Signal(int)
    counted = Signal(int)
    chosen = Signal(bool)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._tags: Mapping[int, Tag] = {}
        self._dealt: set[Mark] = set()  # what is shown no more, though the search of before may still bring it
        self._done: set[Mark] = set()  # of those, what is done
        self._over: set[Mark] = set()  # of those, what was done before the search began
        self._as_found = False  # whether the tags are those that the search saw
        self.search = CleaningSearch(desk, jobs, self)
        self.model = CleaningModel(self)
        self.list = CleaningList(self.model, theme)
        self.foot = CleaningFoot(writable=not desk.read_only)
        self.setObjectName("inspectorPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.empty = label(muted=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(32, 96, 32, 32)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._wire()
        self.dress(theme)
        self.follow()

    def _wire(self) -> None:
        for part in (self.list, self.foot):
            part.accepted.connect(self.accept)
            part.dismissed.connect(self.dismiss)
            part.listed.connect(self.show_articles)
        self.list.walked.connect(self.follow)
        self.list.walked.connect(self._point)
        self.list.reached.connect(self._point)
        self.list.turned.connect(self._turn)
        self.search.begun.connect(self._begun)
        self.search.found.connect(self._found)
        self.search.failed.connect(self.failed)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.dress(theme)
        self.setStyleSheet(
            f"#cleaningFoot {{ background: {theme.background}; border-top: 1px solid {theme.line}; }}"
            f"#inspectorPage {{ background: {theme.paper}; }}"
        )

    # -- showing

    def know(self, tags: Mapping[int, Tag], way: Way) -> None:
        """The tags as they are now: what holds no more goes at once, the rest is looked for again soon."""
        self._tags = self.model.tags = tags
        self._as_found = False
        self.model.way = way
        if self.search.over:
            self._show(self.model.found)
        self.search.soon()

    def _begun(self) -> None:
        self._over, self._as_found = set(self._done), True

    def _found(self, found: list[Finding]) -> None:
        self._dealt -= self._over  # what was dealt with before, this search knows
        self._done -= self._over
        self._show(found)

    def _show(self, found: Sequence[Finding]) -> None:
        had = self.list.currentIndex().row()
        item = self.list.item
        left = [one for one in found if one.mark not in self._dealt] if self._dealt else found
        if not self._as_found:
            now = (cleaning.renamed(one, self._tags) for one in left)
            left = [one for one in now if one is not None]
        self.model.show(left)
        place = self.model.place_of(item.mark) if isinstance(item, Finding) else None
        if isinstance(item, Heading):
            place = self.model.place_of_flaw(item.flaw)
        self._stand(place if place is not None else had)
        self.counted.emit(cleaning.count(self.model.found))
        self.follow()

    def _stand(self, row: int) -> None:
        """Chooses a row; of one that is gone the one that took its place, rather something to decide than a heading."""
        rows = self.model.rowCount()
        if not rows:
            return
        row = max(0, min(row, rows - 1))
        for near in (row, row + 1, row - 1):
            if 0 <= near < rows and isinstance(self.model.index(near).data(ITEM), Finding):
                row = near
                break
        self.list.setCurrentIndex(self.model.index(row))

    def follow(self) -> None:
        """Tells what is chosen, what accepting it would do, and whether there is anything at all."""
        self._jobs.forget("cleaning-preview")
        item = self.list.item
        self._stack.setCurrentIndex(_LIST if self.model.rowCount() else _EMPTY)
        self.empty.setText(say("cleaning.nothing" if self.search.over else "cleaning.looking"))
        self.foot.show_item(item)
        self.chosen.emit(isinstance(item, Finding))
        if isinstance(item, Finding) and item.deed is Deed.MERGE and self.isVisible():
            self._foretell(item)

    def _point(self) -> None:
        """The tree goes to what is chosen here, while somebody is here: who works in the tree is not led away."""
        item = self.list.item
        if isinstance(item, Finding) and item.gone.id in self._tags and self.list.hasFocus():
            self.pointed.emit(item.gone.id)

    def _foretell(self, finding: Finding) -> None:
        def show(preview: MergePreview | None) -> None:
            item = self.list.item
            if isinstance(item, Finding) and item.mark == finding.mark:
                self.foot.foretell(finding, preview)

        def fail(error: BaseException) -> None:
            if isinstance(error, Overtaken):
                self.search.soon()
            else:
                self.failed.emit(error)

        self._jobs.run(lambda: cleaning.preview(self._desk, finding), show, fail, key="cleaning-preview")

    def _turn(self, flaw: Flaw) -> None:
        self.model.turn(flaw)
        place = self.model.place_of_flaw(flaw)
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))
        self.follow()

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
            self.search.soon()

        def fail(error: BaseException) -> None:
            self._dealt -= marks
            self.failed.emit(error)
            self.search.soon()

        self._jobs.run(work, done, fail)
