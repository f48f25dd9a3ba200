"""A tag that is suggested, as a chip: pressed it is given, its cross refuses it; its hint says why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from newsdesk.desk.suggesting import TagSuggestion
from newsdesk.text.language import isolate
from newsdesk.ui.keys.row_menu import RowMenu, press
from newsdesk.ui.tags.chips import NameButton
from newsdesk.ui.tags.tag_box_rows import found_in, why_lines
from newsdesk.ui.theme import Theme, scale
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say, side_mark


class OfferChip(QFrame):
    """`taken` and `refused` with the suggestion; Delete on it refuses too."""

    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, suggestion: TagSuggestion, spot: QIcon, theme: Theme) -> None:
        super().__init__()
        self._suggestion = suggestion
        name = suggestion.tag.name
        self.setObjectName("offerChip")
        self.setStyleSheet(
            f"#offerChip {{ border: 1px dashed {theme.line}; border-radius: 12px; }}"
            f" #offerChip:hover {{ border-color: {theme.accent}; }}"
            " QPushButton { background: transparent; border: none; padding: 3px 2px 3px 2px; }"
            f" QPushButton:focus {{ color: {theme.accent}; }}"
            f" QToolButton {{ color: {theme.muted}; padding: 0 2px; background: transparent; }}"
            f" QToolButton:hover, QToolButton:focus {{ color: {theme.accent}; background: transparent; }}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 6, 0)
        row.setSpacing(2)
        found = found_in(suggestion)
        self.give = NameButton(name, lambda shown: f"{side_mark()} +  {shown}{f'  {isolate(found)}' if found else ''}")
        self.give.setIcon(spot)
        self.give.setIconSize(QSize(9, 9) * scale())
        self.give.setToolTip(as_tip(why_lines(suggestion)).replace("\n", "<br>"))
        self.give.setAccessibleName(say("tags.give", name=name))
        self.give.setAccessibleDescription(why_lines(suggestion))
        self.give.clicked.connect(lambda _on=False: self.taken.emit(suggestion))
        self.cross = QToolButton()
        self.cross.setText("✕")
        self.cross.setToolTip(as_tip(say("tagbox.refuse", name=name)))
        self.cross.setAccessibleName(say("tagbox.refuse", name=name))
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.clicked.connect(lambda _on=False: self.refused.emit(suggestion))
        row.addWidget(self.give, 1)
        row.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what its menu does by these keys, pressed on either part."""
        if self.cross.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.refused.emit(self._suggestion)
        elif not press(self, event, self.menu):
            super().keyPressEvent(event)

    def menu(self) -> RowMenu:
        """What can be done with what is suggested."""
        menu = RowMenu(self)
        menu.add("tag-offer-take", lambda: self.taken.emit(self._suggestion))
        menu.add("tag-offer-refuse", lambda: self.refused.emit(self._suggestion))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with what is suggested."""
        self.menu().popup(event.globalPos())
