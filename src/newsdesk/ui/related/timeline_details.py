"""Beside a timeline: all of the article that is chosen, what has no date, and what is not here yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.domain.timeline import Entry, Missing, Tie, Timeline
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.related.menus import quoted, short
from newsdesk.ui.related.rows import Headline, Row, TextBlock
from newsdesk.ui.related.section import Section
from newsdesk.ui.related.timeline_marks import kind_words
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import say

MOST_TIES = 12


class TimelineDetails(QScrollArea):
    """`opened` and `beside` with an article, `centred` with one whose own timeline is asked for."""

    opened = Signal(int)
    beside = Signal(int)
    centred = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: Timeline | None = None
        self.entry: Entry | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("timeline.details"))
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        self._holder = QWidget()
        self.told = QVBoxLayout(self._holder)
        self.told.setContentsMargins(16, 12, 16, 8)
        self.told.setSpacing(4)
        column.addWidget(self._holder)
        column.addWidget(self._make_buttons())
        self.undated = Section(say("timeline.undated"))
        self.missing = Section(say("related.waiting"))
        column.addWidget(self.undated)
        column.addWidget(self.missing)
        column.addStretch(1)
        self.setWidget(page)
        self.dress(theme)

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        line.setContentsMargins(16, 0, 16, 8)
        self.open_button = QPushButton(say("timeline.open"))
        self.beside_button = QPushButton(say("action.row-beside"))
        self.centre_button = QPushButton(say("timeline.centre"))
        self.beside_button.setToolTip(say("timeline.beside.hint"))
        self.centre_button.setToolTip(say("timeline.centre.hint"))
        buttons = {self.open_button: self.opened, self.beside_button: self.beside, self.centre_button: self.centred}
        for button, signal in buttons.items():
            button.setStyleSheet("QPushButton { padding: 3px 10px; }")
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self.entry.id) if self.entry else None)
            line.addWidget(button)
        return holder

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.setStyleSheet(f"TimelineDetails, #inspectorPage {{ background: {theme.background}; border: none; }}")
        if self._found is not None:
            self._fill_sections()
            self.show_entry(self.entry)

    def show_timeline(self, found: Timeline, undated: list[Entry]) -> None:
        """Shows what stands in no time, and what waits."""
        self._found, self._undated = found, undated
        self._fill_sections()

    def _fill_sections(self) -> None:
        found = self._found
        if found is None:
            return
        state = (self._theme.name, found.kinds)
        self.undated.show_items(self._undated, self._row, state)
        self.missing.show_items(found.missing, self._missing, state)

    # -- the article that is chosen

    def show_entry(self, entry: Entry | None) -> None:
        """Shows all of one article of the timeline."""
        self.entry = entry
        while (item := self.told.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in (self.open_button, self.beside_button, self.centre_button):
            button.setVisible(entry is not None)
        found = self._found
        if entry is None or found is None:
            return
        self.centre_button.setVisible(entry.id != found.article.id)
        title = entry.headline or say("list.untitled")
        own = direction_of(title, self.layoutDirection())
        head = Headline(title, self._theme, own)
        head.setAccessibleName(title)
        head.pressed.connect(lambda: self.opened.emit(entry.id))
        self.told.addWidget(head)
        self._tell(show_date(entry.published) or say("timeline.no-date"))
        self._tell(entry.source)
        if entry.id == found.article.id:
            self._tell(say("timeline.this"), "accent")
        elif entry.depth > 1:
            self._tell(say("timeline.apart", entry.depth))
        ties = found.ties_of(entry.id)
        if entry.id == found.article.id:
            return
        for tie in sorted(ties, key=lambda tie: found.article.id not in (tie.start, tie.end))[:MOST_TIES]:
            self._tell_tie(found, entry, tie)

    def _tell_tie(self, found: Timeline, entry: Entry, tie: Tie) -> None:
        """A link: how it leads on from the chosen article, what stands on the other page, and what was noted of it."""
        other = tie.start if tie.end == entry.id else tie.end
        outgoing = tie.end == entry.id
        here = kind_words(tie.kind, found.kinds, outgoing=outgoing)
        there = kind_words(tie.kind, found.kinds, outgoing=not outgoing)
        self.told.addSpacing(6)
        near = other == found.article.id
        names = {one.id: one.headline for one in (found.article, *found.entries)}
        title = quoted(short(names.get(other) or say("list.untitled")))
        self._tell(f"{isolate(there)} {isolate(title)}", "ink" if near else "muted")  # its own headline stands above
        if near:
            self._tell(say("timeline.here-it-is", kind=isolate(here)))
        for words in (tie.note, quoted(tie.passage) if tie.passage else ""):
            if words:
                self._tell(words, "ink", own=True)

    def _tell(self, text: str, colour: str = "muted", *, own: bool = False) -> None:
        if text:
            window = self.layoutDirection()
            direction = direction_of(text, window) if own else window
            self.told.addWidget(TextBlock(text, self._theme, ui_font("small"), direction, colour=colour))

    # -- what stands in no time

    def _row(self, entry: Entry) -> Row:
        title = entry.headline or say("list.untitled")
        direction = direction_of(title, self.layoutDirection())
        head = Headline(title, self._theme, direction)
        head.pressed.connect(lambda: self.opened.emit(entry.id))
        row = Row(entry.id, head, direction)
        row.article = entry.id
        found = self._found
        kinds = []
        if found is not None:
            kinds = [
                kind_words(tie.kind, found.kinds, outgoing=tie.end == entry.id)
                for tie in found.ties_of(entry.id)
                if found.article.id in (tie.start, tie.end)
            ]
        facts = facts_line([entry.source, *kinds], direction)
        row.tell(TextBlock(facts, self._theme, ui_font("small"), direction, colour="muted"))
        return row

    def _missing(self, item: Missing) -> Row:
        title = quoted(item.title)
        direction = direction_of(item.title, self.layoutDirection())
        row = Row(item.id, TextBlock(title, self._theme, ui_font("body"), direction, ring=True), self.layoutDirection())
        found = self._found
        kind = kind_words(item.kind, found.kinds, outgoing=True) if found is not None else ""
        facts = facts_line([kind, item.note], self.layoutDirection())
        row.tell(TextBlock(facts, self._theme, ui_font("small"), self.layoutDirection(), colour="muted"))
        return row
