"""The tag manager: the tree of all tags, and beside it the details of those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, tags
from newsdesk.domain.tag import Tag
from newsdesk.ui.actions import Actions
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.detail import TagDetail
from newsdesk.ui.tags.manager_edges import EmptyTree, Foot, Header, find_here
from newsdesk.ui.tags.model import TagModel
from newsdesk.ui.tags.side import TagSide
from newsdesk.ui.tags.tree import TagTree
from newsdesk.ui.tags.verbs import TagVerbs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import group, say

TREE, DETAIL = 840, 380
MANY = 2000  # tags that are laid out only when the page is shown
READY = 150  # milliseconds after which names are made ready to be filtered, when the tree stands
PAUSE = 120  # milliseconds without a key after which the filter acts
LOOKS = 60  # milliseconds after which the details follow a filter: what was found is seen first


class TagManager(QWidget):
    """`opened` with a tag whose articles are to be listed, `chosen` with the tags that are chosen now, `spanned`
    with a tag and the first and last month whose articles are to be listed."""

    opened = Signal(int)
    chosen = Signal(object)
    spanned = Signal(int, str, str)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, actions: Actions, verbs: TagVerbs) -> None:
        super().__init__()
        self._desk, self._jobs, self._actions, self._verbs = desk, jobs, actions, verbs
        self._wanted: int | None = None  # chosen as soon as it is there
        self._later: Sequence[Tag] = ()  # very many tags, to be laid out when somebody looks
        self._last: tuple[int, ...] = ()
        self._best: list[int] = []  # what the filter chose
        writable = not desk.read_only
        self.model = TagModel(self, writable=writable)
        self.tree = TagTree(self.model, theme)
        self.detail = TagDetail(theme, writable=writable)
        self.side = TagSide(self.detail, desk, jobs, theme, actions, verbs)
        self._build(theme, writable)
        self._wire()
        self.dress(theme)
        self._tell_total()

    def _build(self, theme: Theme, writable: bool) -> None:
        tree = self.tree
        tree.setAccessibleName(say("manager.tree"))
        tree.setDragEnabled(writable)
        tree.setAcceptDrops(writable)
        tree.setDropIndicatorShown(True)
        tree.setDragDropMode(TagTree.DragDropMode.DragDrop if writable else TagTree.DragDropMode.NoDragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setAutoExpandDelay(600)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self._header = Header(self._actions, writable=writable)
        self._empty = EmptyTree(self._actions, header.filter)
        self._stack = QStackedWidget()
        self._stack.addWidget(tree)
        self._stack.addWidget(self._empty)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.total, self.filter, self.new, self.merge = header.total, header.filter, header.new, header.merge
        self.bring, self.send = header.bring, header.send
        self.foot = Foot()
        self.nearest, self.every = self.foot.nearest, self.foot.every
        column.addWidget(header)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least, stretch in ((middle, 380, 1), (self.side, 280, 0)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([TREE, DETAIL])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _wire(self) -> None:
        tree, verbs, detail, model = self.tree, self._verbs, self.detail, self.model
        self._actions.bind_to(tree, "tags")
        tree.opened.connect(self.opened)
        tree.customContextMenuRequested.connect(self._menu)
        tree.selectionModel().selectionChanged.connect(lambda *_: self._look_soon())
        self._narrowing = False
        self._details = after(self, LOOKS, self._chosen)
        self.filter.textChanged.connect(self._details.stop)
        self.every.clicked.connect(lambda _on=False: self._show_every())
        model.rename_asked.connect(verbs.rename)
        model.move_asked.connect(lambda ids, parent: verbs.move(ids, parent))
        model.articles_dropped.connect(verbs.give)
        self._names = after(self, READY, lambda: self._jobs.run(self.model.known.get_ready, key="tag-names"))
        self._timer = after(self, PAUSE, self._narrow)
        self.filter.textChanged.connect(self._timer.start)
        self.filter.left.connect(self._to_tree)
        find_here(self, self.filter)
        self.new.clicked.connect(lambda _on=False: verbs.new())
        self.merge.clicked.connect(lambda _on=False: verbs.merge(self.selected()))
        detail.vocabulary.asked.connect(verbs.take_term)
        detail.changed.connect(lambda key, values: verbs.change(key, **values))
        detail.alias_added.connect(verbs.add_alias)
        detail.alias_removed.connect(verbs.remove_alias)
        detail.named.connect(verbs.set_label)
        detail.split_asked.connect(verbs.split)
        detail.spanned.connect(self.spanned)
        self.side.listed.connect(self.opened)
        for asked in (detail.chosen, verbs.made, self.side.pointed):
            asked.connect(self.choose)
        detail.merge_asked.connect(lambda: verbs.merge(self.selected()))
        detail.move_asked.connect(lambda: verbs.move(self.selected()))
        detail.delete_asked.connect(lambda: verbs.delete(self.selected()))
        verbs.kept.connect(detail.settle)

    # -- what the window asks

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._header.dress(theme)
        self._verbs.dress(theme)
        self.tree.dress(theme)
        self.side.dress(theme)

    def show_tags(self, found: Sequence[Tag]) -> None:
        """Shows the tags as they are now; what is chosen and open stays so. Very many wait until somebody looks."""
        if len(found) > MANY and not self.isVisible():
            self._later = found
            known = self.model.known
            if not known.by_id:
                self._jobs.run(lambda: known.lay_out(found), key="tags-laid-out")
            self._verbs.know(found)
            return
        self._later = ()
        first = not self.model.known.by_id
        self.model.show(found)
        self._verbs.know(self.model.known.by_id)
        self.side.know(self.model.known)
        self._names.start()
        if first and len(found) <= 400:
            self.tree.expandToDepth(0)
        if self.model.filtered:
            self.tree.open_found()
        if self._wanted is not None and self.tree.choose([self._wanted]):
            self._wanted = None
        self.tree.land()
        self._tell_total()
        self._chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: somebody looks."""
        super().showEvent(event)
        if self._later:
            QTimer.singleShot(0, self, lambda: self.show_tags(self._later) if self._later else None)

    def choose(self, tag_id: int) -> None:
        """Chooses a tag and goes to it; a filter that hides it is taken away. One that is still to come is awaited."""
        if tag_id in self.model.known.by_id and not self.model.index_of(tag_id).isValid():
            self.filter.clear()
            self._narrow()
        self._wanted = None if self.tree.choose([tag_id]) else tag_id

    def selected(self) -> list[int]:
        """The tags that are chosen, in the order of the tree."""
        return self.tree.chosen()

    def edit_name(self) -> None:
        """Lets a person type another name where the chosen tag stands."""
        index = self.tree.currentIndex()
        if index.isValid() and not self._desk.read_only:
            self.tree.setFocus()
            self.tree.scrollTo(index)
            self.tree.edit(index)

    def save_now(self) -> None:
        """Writes what was typed into the details and is not kept yet."""
        self.detail.save_now()

    def flush(self) -> bool:
        """As `save_now`, with what was refused before; whether there is anything that is not kept yet."""
        return self.detail.flush()

    def save_state(self) -> QByteArray:
        """The sizes of the parts, for the caller to keep."""
        return self.splitter.saveState()

    def restore_state(self, state: QByteArray) -> None:
        """The sizes that were kept."""
        self.splitter.restoreState(state)

    # -- what happens here

    def _narrow(self) -> None:
        self._timer.stop()
        self._narrowing = True
        self.tree.narrow(self.filter.text())
        chosen = self.tree.chosen()
        if self.model.filtered and (not chosen or chosen == self._best):
            self._best = self.model.nearest[:1]
            if self.tree.choose(self._best):
                self.tree.scrollTo(self.tree.currentIndex(), TagTree.ScrollHint.PositionAtCenter)
        self._narrowing = False
        self._tell_total()
        if tuple(self.selected()) != self._last:  # a row that the filter hides is chosen no more, and Qt tells nobody
            self._details.start()

    def _show_every(self) -> None:
        chosen = self.tree.chosen()
        self.model.show_every_hit()
        self.tree.open_found()
        self.tree.choose(chosen)
        self.tree.setFocus()
        self._tell_total()

    def _look_soon(self) -> None:
        """What is chosen changed: by a filter, whose answer is seen first, or by somebody who looks at it."""
        if self._narrowing:
            self._details.start()
        else:
            self._chosen()

    def _to_tree(self) -> None:
        self._narrow()
        if self.tree.model().rowCount():
            if not self.tree.chosen():
                self.tree.setCurrentIndex(self.tree.model().index(0, 0))
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_total(self) -> None:
        total = len(self.model.known.by_id)
        there = self.model.rowCount() > 0
        if self.model.filtered:
            self.total.setText(say("manager.found", self.model.hit_count, total=group(total)))
        else:
            self.total.setText(say("manager.total", total) if total else say("manager.total.none"))
        self._header.few.settle()
        self.foot.tell(len(self.model.nearest), self.model.hit_count if self.model.held_back else 0)
        self._empty.tell(total)
        self._stack.setCurrentIndex(0 if there else 1)

    def _chosen(self) -> None:
        self._details.stop()
        ids = self.selected()
        known = self.model.known
        self.merge.setEnabled(bool(ids) and not self._desk.read_only)
        if len(ids) > 1:
            self.detail.show_many([known.by_id[key] for key in ids])
        else:
            tag = known.by_id.get(ids[0]) if ids else None
            self.detail.show_tag(tag, known.above(tag.id) if tag else ())
        self._jobs.forget("tag-use")
        if len(ids) == 1:
            key = ids[0]
            self._jobs.run(
                lambda: tags.usage(self._desk, key),
                lambda use: self.detail.show_use(key, use),
                lambda _error: None,  # the tag went away meanwhile: what is chosen changes with it
                key="tag-use",
            )
        self.detail.vocabulary.look_up(self._desk, self._jobs, ids[0] if len(ids) == 1 else None)
        if tuple(ids) != self._last:
            self._last = tuple(ids)
            self.chosen.emit(self._last)

    def _menu(self, at: QPoint) -> None:
        self._actions.context("tag", self).popup(self.tree.viewport().mapToGlobal(at))
