"""Makes the rows of the links panel: what they tell, their buttons, their menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QToolButton, QWidget

from newsdesk.desk.twins import Twin
from newsdesk.domain.link import Link, LinkKind, OwnKind, Suggestion
from newsdesk.domain.tag import Origin
from newsdesk.ui import icons
from newsdesk.ui.i18n import show_date
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.related.menus import (
    MOST_PASSAGE,
    NoteBox,
    add_kinds,
    kind_name,
    quoted,
    short,
    told_of,
)
from newsdesk.ui.related.offers import Offers, add_answers
from newsdesk.ui.related.rows import Headline, Row, TextBlock
from newsdesk.ui.theme import Theme, scale, ui_font
from newsdesk.ui.widgets.text_line import as_tip, direction_of, facts_line
from newsdesk.words import rtl, say


class RowsPanel(QScrollArea):
    """A panel that can make rows. `opened` with an article; `linked` with one that is to be linked, and how;
    `unlinked`, `changed` (kind, note), `resolved` (the chosen article), `refused` (articles that its title does not
    mean) with a link; `dismissed` with one suggested; `compared`, `merged`, `parted` and `republished` with a near
    copy; `beside` with an article that is to be read next to the open one; `passage_asked` with a link to whose passage
    somebody wants to go; `kinds_asked` for the own kinds."""

    opened = Signal(int)
    linked = Signal(int, object)
    unlinked = Signal(int)
    dismissed = Signal(int)
    compared = Signal(int)
    merged = Signal(int)
    parted = Signal(int)
    republished = Signal(int)
    beside = Signal(int)
    changed = Signal(int, object, str)
    resolved = Signal(int, int)
    refused = Signal(int, object)
    passage_asked = Signal(object)
    kinds_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._writable = False
        self.own: Sequence[OwnKind] = ()  # the kinds of this archive
        self._paint_icons()

    def _paint_icons(self) -> None:
        self._icons = {
            name: icons.icon(f"mdi6.{name}", color=self._theme.muted, color_active=self._theme.accent)
            for name in ("dots-horizontal", "link-variant-off", "chevron-down")
        }

    def _block(self, text: str, direction: Qt.LayoutDirection, colour: str = "muted") -> TextBlock:
        return TextBlock(text, self._theme, ui_font("small"), direction, colour=colour)

    def _direction(self, text: str) -> Qt.LayoutDirection:
        return direction_of(text, self.layoutDirection())

    def _link(self, link: Link) -> Row:
        title = link.called or say("list.untitled")
        direction = self._direction(title)
        chip = kind_name(link.kind, outgoing=link.outgoing)
        head = Headline(title, self._theme, direction, chip=chip, muted=link.trashed)
        head.pressed.connect(lambda: self.opened.emit(link.article_id))
        row = Row(link.id, head, direction)
        row.article = link.article_id
        facts = [show_date(link.published), link.source, say("related.trashed") if link.trashed else ""]
        row.tell(self._block(facts_line(facts, direction), direction), self._tools(link))
        self._finish(row, link)
        return row

    def _finish(self, row: Row, link: Link) -> None:
        if link.passage:
            text = quoted(short(link.passage, MOST_PASSAGE))
            passage = Headline(text, self._theme, self._direction(link.passage), muted=True, size=12)
            passage.setObjectName("passage")
            passage.setToolTip(as_tip(say("related.passage.go")))
            passage.pressed.connect(lambda: self.passage_asked.emit(link))
            row.tell(passage)
        if link.note:
            row.tell(self._block(link.note, self._direction(link.note), "ink"))
        row.setToolTip(as_tip(told_of(link, self.layoutDirection())))
        row.menu = lambda: self._menu(link)

    def _tools(self, link: Link) -> list[QWidget]:
        if not self._writable:
            return []
        title = short(link.called or say("list.untitled"))
        more = self._tool("dots-horizontal", say("related.menu"), say("related.menu.named", title=title))
        more.clicked.connect(lambda: self._menu(link).popup(self._below(more)))
        unlink = self._tool("link-variant-off", say("action.link-unlink"), say("related.unlink.named", title=title))
        unlink.clicked.connect(lambda: self.unlinked.emit(link.id))
        return [more, unlink]

    def _tool(self, icon: str, hint: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(icon)
        button.setIcon(self._icons[icon])
        button.setIconSize(QSize(15, 15) * scale())
        button.setFixedSize(QSize(24, 22) * scale())
        button.setToolTip(hint)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @staticmethod
    def _below(button: QWidget) -> QPoint:
        corner = button.rect().bottomRight() if rtl() else button.rect().bottomLeft()
        return button.mapToGlobal(corner)

    def _wait(self, link: Link) -> Row:
        direction = self._direction(link.title)
        title = quoted(link.title)
        chip = "" if link.kind is LinkKind.RELATED else kind_name(link.kind)
        head = TextBlock(title, self._theme, ui_font("row"), direction, chip=chip, ring=not chip)
        row = Row(link.id, head, self.layoutDirection())  # what is said of it is newsdesk's own
        if link.candidates:
            hint, colour = say("related.candidates", link.candidates), "warn"
        elif link.near:
            hint, colour = say("related.perhaps.hint"), "warn"
        else:
            own = link.origin is Origin.HAND
            hint, colour = say("related.waiting.hand" if own else "related.waiting.hint"), "muted"
        row.tell(self._block(hint, self.layoutDirection(), colour), self._tools(link))
        if link.candidates and self._writable:
            choose = self._button(say("related.choose"), "chevron-down")
            choose.clicked.connect(lambda: self._choices(link).popup(self._below(choose)))
            row.offer([choose], self.layoutDirection())
        if link.near:
            offers = Offers(link, self._theme, writable=self._writable)
            offers.opened.connect(self.opened)
            offers.taken.connect(lambda key: self.resolved.emit(link.id, key))
            offers.refused.connect(lambda keys: self.refused.emit(link.id, keys))
            row.put(offers)
        self._finish(row, link)
        return row

    def _button(self, text: str, icon: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setProperty("small", True)
        button.setStyleSheet("QPushButton { padding: 2px 10px; }" if text else "QPushButton { padding: 2px 4px; }")
        if icon:
            button.setIcon(self._icons[icon])
        return button

    def _other(self, found: Suggestion | Twin) -> Row:
        """Another article: its headline leads there, and when and where it appeared."""
        title = found.headline or say("list.untitled")
        direction = self._direction(title)
        head = Headline(title, self._theme, direction)
        head.pressed.connect(lambda: self.opened.emit(found.id))
        row = Row(found.id, head, direction)
        row.article = found.id
        row.tell(self._block(facts_line([show_date(found.published), found.source], direction), direction))
        return row

    def _twin(self, found: Twin) -> Row:
        row = self._other(found)
        title = found.headline or say("list.untitled")
        alike = say("related.alike", percent=min(99, int(100 * found.likeness)) if found.likeness < 1 else 100)
        row.tell(self._block(alike, self.layoutDirection()))
        compare = self._button(say("related.compare"))
        compare.setAccessibleName(f"{say('related.compare')}: {short(title)}")
        compare.clicked.connect(lambda: self.compared.emit(found.id))
        buttons: list[QWidget] = [compare]
        if self._writable:
            link = self._button(say("related.link"))
            link.setToolTip(say("action.link-republication"))
            link.setAccessibleName(f"{say('action.link-republication')}: {short(title)}")
            link.clicked.connect(lambda: self.republished.emit(found.id))
            buttons.append(link)
            more = self._button("", "chevron-down")
            more.setToolTip(say("related.menu"))
            more.setAccessibleName(say("related.menu.named", title=short(title)))
            more.clicked.connect(lambda: self._twin_menu(found).popup(self._below(more)))
            buttons.append(more)
        row.offer(buttons, self.layoutDirection())
        row.menu = lambda: self._twin_menu(found)
        return row

    # -- menus

    def _menu(self, link: Link) -> RowMenu:
        """What can be done with a link."""
        menu = RowMenu(self)
        if link.article_id is not None:
            self._add_reading(menu, link.article_id)
        if not self._writable:
            return menu
        if link.offered or link.near:
            add_answers(
                menu.below(say("related.choose"), "mdi6.link-variant-plus"),
                (*link.offered, *link.near),
                lambda key: self.resolved.emit(link.id, key),
                lambda keys: self.refused.emit(link.id, keys),
            )
        add_kinds(
            menu.below(say("related.kind"), "mdi6.shape-outline"),
            lambda kind: self.changed.emit(link.id, kind, link.note) if kind != link.kind else None,
            link.kind,
            outgoing=link.outgoing,
            own=self.own,
            manage=self.kinds_asked.emit,
        )
        words = say("related.note.edit" if link.note else "related.note.add")
        menu.add("link-note", lambda: self._edit_note(link), words=words)
        menu.addSeparator()
        menu.add("link-unlink", lambda: self.unlinked.emit(link.id))
        return menu

    def _add_reading(self, menu: RowMenu, article_id: int) -> None:
        menu.add("row-open", lambda: self.opened.emit(article_id))
        menu.add("row-beside", lambda: self.beside.emit(article_id))
        if self._writable:
            menu.addSeparator()

    def focused(self) -> int | None:
        """The article of the row that has the keyboard."""
        found: QWidget | None = self.focusWidget()
        while found is not None and not isinstance(found, Row):
            found = found.parentWidget()
        return found.article if found is not None and self.isAncestorOf(found) and found.head.hasFocus() else None

    def _choices(self, link: Link) -> RowMenu:
        menu = RowMenu(self, keyed=False)  # on the row Delete unlinks
        add_answers(
            menu,
            link.offered,
            lambda key: self.resolved.emit(link.id, key),
            lambda keys: self.refused.emit(link.id, keys),
        )
        return menu

    def _reading(self, article_id: int) -> RowMenu:
        menu = RowMenu(self)
        self._add_reading(menu, article_id)
        return menu

    def _twin_menu(self, found: Twin) -> RowMenu:
        menu = self._reading(found.id)
        menu.add("compare-twins", lambda: self.compared.emit(found.id))
        if self._writable:
            menu.add("keep-apart", lambda: self.parted.emit(found.id))
            menu.add("link-republication", lambda: self.republished.emit(found.id))
            menu.add("merge-articles", lambda: self.merged.emit(found.id))
        return menu

    def _edit_note(self, link: Link) -> None:
        box = NoteBox(link, self)
        box.saved.connect(lambda note: self.changed.emit(link.id, link.kind, note) if note != link.note else None)
        box.open()
