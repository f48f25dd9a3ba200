"""The rows of suggested articles: why each is offered, and the link that one click makes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from newsdesk.domain.link import LinkKind, Suggestion
from newsdesk.text.language import isolate
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.related.menus import add_kinds, kind_name, quoted, short
from newsdesk.ui.related.reasons import reasons
from newsdesk.ui.related.row_maker import RowsPanel
from newsdesk.ui.related.rows import INSET, Row
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.text_line import facts_line
from newsdesk.words import say


class SuggestionsPanel(RowsPanel):
    """Adds `accepted` to what rows ask for: a suggested article is to be linked as what (a kind), and whether the link
    leads to it."""

    accepted = Signal(int, object, bool)

    def _suggestion(self, found: Suggestion) -> Row:
        row = self._other(found)
        why = reasons(found.reasons)
        if found.copies:
            why.append(say("related.copies", len(found.copies)))
        if why:
            row.tell(self._block(facts_line(why, self.layoutDirection()), self.layoutDirection()))
        if self._writable:
            self._put_below(row, self._answers(found))
        row.menu = lambda: self._suggestion_menu(found)
        return row

    def _answers(self, found: Suggestion) -> list[QWidget]:
        title = short(found.headline or say("list.untitled"))
        guessed = kind_name(found.kind, outgoing=found.outgoing)
        plain = found.kind is LinkKind.RELATED
        text = say("related.link") if plain else say("related.link.with", kind=guessed)
        link = self._answer(text, f"{text}: {title}")
        link.setToolTip(say("related.link.guessed", kind=isolate(guessed), title=isolate(quoted(title))))
        link.clicked.connect(lambda: self.accepted.emit(found.id, found.kind, found.outgoing))
        kinds = self._button("", "chevron-down")
        kinds.setToolTip(say("related.link.as"))
        kinds.setAccessibleName(f"{say('related.link.as')} {title}")
        kinds.clicked.connect(lambda: self._kinds(found).popup(self._below(kinds)))
        dismiss = self._answer(say("action.suggestion-dismiss"), f"{say('action.suggestion-dismiss')}: {title}")
        dismiss.setToolTip(say("related.dismiss.hint"))
        dismiss.clicked.connect(lambda: self.dismissed.emit(found.id))
        return [link, kinds, dismiss]

    def _put_below(self, row: Row, buttons: list[QWidget]) -> None:
        """Buttons side by side, on two lines where one is too short: the kinds of links have long names."""
        holder = QWidget()
        holder.setLayoutDirection(self.layoutDirection())
        holder.setContentsMargins(INSET, 3, INSET, 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        line = FlowLayout(holder)
        for button in buttons:
            line.addWidget(button)
        row.put(holder)

    def _answer(self, text: str, name: str) -> QPushButton:
        button = self._button(text)
        button.setAccessibleName(name)
        button.setAutoDefault(True)  # Enter presses it, as the space bar does
        return button

    def _kinds(self, found: Suggestion) -> RowMenu:
        menu = RowMenu(self)
        self._add_ways(menu, found)
        return menu

    def _suggestion_menu(self, found: Suggestion) -> RowMenu:
        menu = self._reading(found.id)
        if self._writable:
            self._add_ways(menu.below(say("related.link.as"), "mdi6.link-variant-plus"), found)
            menu.addSeparator()
            menu.add("suggestion-dismiss", lambda: self.dismissed.emit(found.id))
        return menu

    def _add_ways(self, menu: RowMenu, found: Suggestion) -> None:
        """What is guessed first, then every kind, both ways round."""
        name = kind_name(found.kind, outgoing=found.outgoing)
        guessed = menu.entry(name, lambda: self.accepted.emit(found.id, found.kind, found.outgoing))
        guessed.setCheckable(True)
        guessed.setChecked(True)
        menu.addSeparator()
        own, manage = self.own, self.kinds_asked.emit
        add_kinds(menu, lambda kind: self.accepted.emit(found.id, kind, True), own=own, manage=manage)
        back = menu.below(say("related.link.reverse"), "mdi6.swap-horizontal")
        add_kinds(back, lambda kind: self.accepted.emit(found.id, kind, False), outgoing=False, own=own, manage=manage)
