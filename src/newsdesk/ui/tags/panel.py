"""The tags of the open article as chips, and a field that gives more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QScrollArea, QVBoxLayout, QWidget

from newsdesk.desk.suggesting import TagSuggestion
from newsdesk.domain.article import Article
from newsdesk.domain.tag import Tag, TagRef
from newsdesk.text.fold import fold_key
from newsdesk.ui.keys.row_menu import RowMenu, press
from newsdesk.ui.tags.chips import NameButton
from newsdesk.ui.tags.dots import mark_chip, spot_of
from newsdesk.ui.tags.offer_chip import OfferChip
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.ui.widgets.parts import search_field
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say

FEW = 2000  # names that are learnt at once


class _Chip(NameButton):
    """A tag; `menu` makes its menu."""

    def __init__(self, name: str, menu: Callable[[QWidget], RowMenu], *, removable: bool) -> None:
        super().__init__(name, (lambda shown: f" {shown}  ✕") if removable else " {}".format)
        self._made = menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with the tag."""
        self._made(self).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what its menu does by these keys."""
        if not press(self, event, lambda: self._made(self)):
            super().keyPressEvent(event)


def _held(chips: FlowLayout) -> int | None:
    """The place of the chip that has the keyboard."""
    focus = QApplication.focusWidget()
    for place in range(chips.count()):
        item = chips.itemAt(place)
        chip = item.widget() if item is not None else None
        if chip is not None and focus is not None and (chip is focus or chip.isAncestorOf(focus)):
            return place
    return None


class TagsPanel(QScrollArea):
    """`added` with one name or several, `given` and `refused` with a suggestion, `removed` with a tag's number,
    `opened` with a tag that is to be listed."""

    added = Signal(str)
    given = Signal(object)
    refused = Signal(object)
    removed = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(say("tab.tags"))
        self._theme = theme
        self._tags: Sequence[TagRef] = ()
        self._article_id = 0
        self._suggestions: Sequence[TagSuggestion] = ()
        self._writable = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        self.field = search_field("tags.add")
        self.field.returnPressed.connect(self._add)
        self.field.installEventFilter(self)
        self._known: Sequence[Tag] | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self._none = QLabel(say("tags.none"))
        self._none.setProperty("muted", True)
        self._none.setWordWrap(True)
        holder = QWidget()
        self._chips = FlowLayout(holder)
        self._many = QLabel()
        self._many.setProperty("muted", True)
        self._many.setWordWrap(True)
        self._many.hide()
        column.addWidget(self.field)
        column.addWidget(self._many)
        column.addSpacing(8)
        column.addWidget(self._none)
        column.addWidget(holder)
        column.addSpacing(12)
        self._offer_title = QLabel(say("tags.suggested"))
        self._offer_title.setProperty("section", True)
        offered = QWidget()
        self._offers = FlowLayout(offered)
        column.addWidget(self._offer_title)
        column.addWidget(offered)
        column.addStretch(1)
        self.setWidget(page)
        self.show_article(None, writable=False)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._fill()

    def offer(self, tags: Sequence[Tag]) -> None:
        """The names that the field completes to, the most used first."""
        self._known = tags
        if len(tags) <= FEW or self.field.hasFocus():
            self._learn()

    def _learn(self) -> None:
        """Very many names are learnt when somebody comes to type one."""
        tags, self._known = self._known, None
        if tags is not None:
            ordered = sorted(tags, key=lambda tag: -tag.count)
            self._names.setStringList([name for tag in ordered for name in (tag.name, *tag.aliases)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: somebody comes to type."""
        if watched is self.field and event.type() is QEvent.Type.FocusIn:
            self._learn()
        return super().eventFilter(watched, event)

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the tags of an article; None for none."""
        self._tags = article.tags if article else ()
        key = article.id if article else 0
        if key != self._article_id:
            self._article_id, self._suggestions = key, ()
        self._writable = writable and article is not None
        self.field.setEnabled(self._writable)
        self._none.setVisible(not self._tags)
        self._fill()

    def tell_selection(self, count: int) -> None:
        """Says so where what is added goes to more than the open article."""
        self._many.setText(say("tags.for-many", count))
        self._many.setVisible(count > 1)

    def suggest(self, article_id: int, suggestions: Sequence[TagSuggestion]) -> None:
        """Offers tags, if their article is still the open one."""
        if article_id == self._article_id:
            self._suggestions = suggestions
            self._fill()

    def _fill_offers(self) -> None:
        held = _held(self._offers)
        empty(self._offers)
        have = {tag.id for tag in self._tags}
        offered = (
            [found for found in self._suggestions if found.chosen > 1 or found.tag.id not in have]
            if self._writable
            else []
        )
        self._offer_title.setVisible(bool(offered))
        for found in offered:
            spot = spot_of(found.tag, self._theme)
            chip = OfferChip(found, spot, self._theme)
            chip.taken.connect(self.given)
            chip.refused.connect(self._refuse)
            self._offers.addWidget(chip)
        self._hold(self._offers, held)

    def _refuse(self, suggestion: TagSuggestion) -> None:
        """One that was refused goes at once."""
        self._suggestions = [one for one in self._suggestions if one is not suggestion]
        self._fill_offers()
        self.refused.emit(suggestion)

    def _fill(self) -> None:
        self._fill_offers()
        held = _held(self._chips)
        empty(self._chips)
        for tag in self._tags:
            chip = _Chip(tag.name, partial(self._menu, tag.id), removable=self._writable)
            mark_chip(chip, tag, self._theme)
            what = say("tags.remove" if self._writable else "tags.open", name=tag.name)
            chip.setToolTip(as_tip(what))
            chip.setAccessibleName(what)
            chip.setStyleSheet("QPushButton { border-radius: 12px; padding: 3px 10px; }")
            if self._writable:
                chip.clicked.connect(lambda _on=False, key=tag.id: self.removed.emit(key))
            else:
                chip.clicked.connect(lambda _on=False, key=tag.id: self.opened.emit(key))
            self._chips.addWidget(chip)
        self._hold(self._chips, held)

    def _hold(self, chips: FlowLayout, place: int | None) -> None:
        """The chip that is at a place now has the keyboard, or the field where there is none; None leaves it."""
        if place is None:
            return
        item = chips.itemAt(min(place, chips.count() - 1)) if chips.count() else None
        chip = item.widget() if item is not None else None
        if chip is None:
            self.field.setFocus()
            return
        chip.show()
        (chip.give if isinstance(chip, OfferChip) else chip).setFocus()

    def _menu(self, key: int, chip: QWidget) -> RowMenu:
        """What can be done with a tag of the article."""
        menu = RowMenu(chip)
        menu.add("tag-show", lambda: self.opened.emit(key))
        if self._writable:
            menu.addSeparator()
            menu.add("tag-take-away", lambda: self.removed.emit(key))
        return menu

    def _add(self) -> None:
        name = " ".join(self.field.text().split())
        if fold_key(name):
            self.added.emit(name)
        self.field.clear()
