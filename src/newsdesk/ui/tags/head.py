"""The head of a tag's details: where it stands, its name, what it is, how often and when it was used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.tag import Tag, TagUse
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.tags.chips import flat_button, label
from newsdesk.ui.tags.counts import articles_told
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.text_line import facts_line
from newsdesk.words import rtl, say


class TagHead(QWidget):
    """Emits what its buttons ask for."""

    listed = Signal()
    move_asked = Signal()
    delete_asked = Signal()
    split_asked = Signal()

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        super().__init__()
        self.path = label(muted=True)
        self.name = label()
        self.name.setFont(ui_font("name", bold=True))
        markable(self.name)
        self.kind = QLabel()
        self.facts = label(muted=True)
        self.dates = label(muted=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.facts, 1)
        self.show_button = QPushButton(say("manager.show"))
        self.show_button.clicked.connect(lambda _on=False: self.listed.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        buttons.addWidget(flat_button(say("manager.split"), self.split_asked, enabled=writable))
        buttons.addWidget(flat_button(say("manager.move"), self.move_asked, enabled=writable))
        buttons.addWidget(flat_button(say("manager.delete"), self.delete_asked, enabled=writable))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.path)
        column.addWidget(self.name)
        column.addSpacing(2)
        column.addLayout(line)
        column.addWidget(self.dates)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.dress(theme)

    def show_tag(self, tag: Tag, above: Sequence[Tag]) -> None:
        """Shows a tag and the way to it."""
        mark, arrow = ("\u200f", " ‹ ") if rtl() else ("\u200e", " › ")
        self.path.setText(mark + arrow.join(isolate(one.name) for one in above))
        self.path.setVisible(bool(above))
        self.name.setText(tag.name)
        self.kind.setText(say(f"tags.kind.{tag.kind.value}"))
        deep = say("tags.with-below", tag.deep) if tag.deep != tag.count else ""
        self.facts.setText(facts_line([articles_told(tag.count), deep], self._direction()))

    def show_use(self, use: TagUse) -> None:
        """Shows when a tag was used first and last."""
        dates = [say("tags.first-use", date=show_date(use.first)), say("tags.last-use", date=show_date(use.last))]
        self.dates.setText(facts_line(dates[: 1 if use.first == use.last else 2], self._direction()))
        self.dates.setVisible(bool(use.first))

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.kind.setStyleSheet(
            f"background: {theme.accent_soft}; color: {theme.accent}; border-radius: 4px; padding: 1px 7px;"
        )

    @staticmethod
    def _direction() -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if rtl() else Qt.LayoutDirection.LeftToRight
