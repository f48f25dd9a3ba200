"""The handbook in a window of its own: pages at one side, what is read at the other, and a search over all of it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk import handbook
from newsdesk.text.find import occurrences
from newsdesk.ui import icons
from newsdesk.ui import theme as themes
from newsdesk.ui.actions import Actions
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.panes import side_by_side
from newsdesk.ui.widgets.parts import search_field
from newsdesk.words import language, rtl, say

KEY = Qt.ItemDataRole.UserRole
WIDEST, MARGIN, GAP = 1400, 28, 5  # pixels: of a picture, around a page; and between its lines (a part of their height)


@dataclass(frozen=True, slots=True)
class _Read:
    """A page made ready: what is shown, and the words in it."""

    page: handbook.Page
    html: str
    words: str


class _Sheet(QTextBrowser):
    """Shows a page; its pictures are as wide as there is room."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt: a picture that stands in a page."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = handbook.picture(QUrl(name).toString(), language())
        if path is None:
            return None
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        room = min(WIDEST, max(200, self.viewport().width() - 3 * MARGIN))
        if image.width() > room * ratio:
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image


class Handbook(QWidget):
    """A window; it goes with the window that it belongs to."""

    def __init__(self, actions: Actions, theme: Theme, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(say("action.handbook"))
        self._actions, self._theme = actions, theme
        self._read: dict[str, _Read] = {}
        self._past: list[str] = []
        self._future: list[str] = []
        self._now = ""
        self.search = search_field("handbook.search")
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.next_hit)
        self.pages = QListWidget()
        self.pages.setObjectName("list")
        self.pages.setAccessibleName(say("handbook.pages"))
        self.pages.currentItemChanged.connect(lambda now, _before: self._chosen(now))
        self.none = QLabel(say("handbook.none"))
        self.none.setProperty("muted", True)
        self.none.setWordWrap(True)
        self.sheet = _Sheet()
        self.sheet.setOpenLinks(False)
        self.sheet.setFrameShape(_Sheet.Shape.NoFrame)
        self.sheet.setAccessibleName(say("action.handbook"))
        self.sheet.anchorClicked.connect(lambda url: self.show_page(url.toString()))
        self.back, self.forward = self._step("back", -1), self._step("forward", 1)
        self.close_ = QPushButton(say("banner.close"))
        self.close_.clicked.connect(self.close)
        self._build()
        for key, do in (
            (QKeySequence.StandardKey.Find, self._to_search), (QKeySequence("F3"), self.next_hit),
            (QKeySequence("Alt+Left"), lambda: self.go(1 if rtl() else -1)),
            (QKeySequence("Alt+Right"), lambda: self.go(-1 if rtl() else 1)),
        ):  # fmt: skip
            QShortcut(key, self).activated.connect(do)
        actions.keys_changed.connect(self._load)
        self._load()
        self._look()

    def sizeHint(self) -> QSize:
        """Qt: beside the window there is room for it."""
        return QSize(980, 720)

    def _step(self, name: str, way: int) -> QToolButton:
        button = QToolButton()
        button.setToolTip(say(f"handbook.{name}"))
        button.setAccessibleName(say(f"handbook.{name}"))
        button.clicked.connect(lambda _on=False: self.go(way))
        return button

    def _build(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.search)
        column.addWidget(self.none)
        column.addWidget(self.pages, 1)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        for part in (self.back, self.forward):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.close_)
        main = QWidget()
        inner = QVBoxLayout(main)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(self.sheet, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        panes = side_by_side((side, 220), (main, 400), grows=main)
        panes.setSizes([250, 730])
        whole.addWidget(panes)

    def _load(self) -> None:
        """Makes the pages ready; they name keys as those are now."""
        spoken = language()
        for page in handbook.pages(spoken):
            html = handbook.to_html(page, spoken, self._named)
            self._read[page.id] = _Read(page, html, handbook.plain(html))
        self.dress(self._theme)

    def _named(self, action: str) -> str:
        """What stands in a menu: its words as they are now, and its key."""
        key = self._actions.shown_keys(action)
        words = escape(say(f"action.{action}").replace("&", ""))
        return f"<b>{words}</b>" + (f" <code>{escape(key)}</code>" if key else "")

    # -- pages

    @property
    def shown(self) -> str:
        """The page that is shown."""
        return self._now.partition("#")[0]

    def show_page(self, where: str, *, keep: bool = True) -> None:
        """Shows `page` or `page#anchor`; with `keep` one can come back to what was shown."""
        name, _, anchor = where.partition("#")
        if name not in self._read:
            return
        if keep and self._now and self._now != where:
            self._past.append(self._now)
            self._future.clear()
        if name != self.shown or not self.sheet.toPlainText():
            self._set(name)
        self._now = where
        self._mark(jump=not anchor)
        if anchor:
            self.sheet.scrollToAnchor(anchor)
        for row in range(self.pages.count()):
            if self.pages.item(row).data(KEY) == name:
                self.pages.blockSignals(True)
                self.pages.setCurrentRow(row)
                self.pages.blockSignals(False)
        self._ready()

    def _set(self, name: str) -> None:
        document = self.sheet.document()
        option = document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        document.setDocumentMargin(MARGIN)
        document.setDefaultFont(themes.ui_font("title"))
        self.sheet.setHtml(self._read[name].html)

    def go(self, way: int) -> None:
        """A page back (-1) or forward (1)."""
        come, leave = (self._past, self._future) if way < 0 else (self._future, self._past)
        if come:
            leave.append(self._now)
            self.show_page(come.pop(), keep=False)
        self._ready()

    def _ready(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(str(item.data(KEY)))

    # -- searching

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _look(self) -> None:
        """Lists the pages that have the words, with how often; without words all of them."""
        asked = self.search.text().strip()
        self.pages.blockSignals(True)
        self.pages.clear()
        counted = [(handbook.hits(read.words, asked) if asked else 0, read) for read in self._read.values()]
        for number, read in sorted(counted, key=lambda one: -one[0]):  # those that say most of it first
            if number or not asked:
                item = QListWidgetItem(f"{read.page.title}  ({number})" if asked else read.page.title)
                item.setData(KEY, read.page.id)
                self.pages.addItem(item)
        self.pages.blockSignals(False)
        there = [str(self.pages.item(row).data(KEY)) for row in range(self.pages.count())]
        self.none.setVisible(not there)
        if there:
            self.show_page(self.shown if self.shown in there and not asked else there[0], keep=False)
        self._mark()

    def _hits(self) -> list[tuple[int, int]]:
        """Where the words stand in the page that is shown."""
        text = self.sheet.toPlainText()
        return sorted({span for word in self.search.text().split() for span in occurrences(text, word)})

    def _mark(self, *, jump: bool = True) -> None:
        ground = QTextCharFormat()
        ground.setBackground(self._theme.colour("mark"))
        ground.setForeground(self._theme.colour("ink"))
        marks = []
        for start, end in self._hits():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._span(start, end)
            mark.format = ground
            marks.append(mark)
        self.sheet.setExtraSelections(marks)
        if marks and jump:
            self.sheet.setTextCursor(self._at(marks[0].cursor.selectionStart()))
            self.sheet.ensureCursorVisible()

    def _at(self, place: int) -> QTextCursor:
        cursor = QTextCursor(self.sheet.document())
        cursor.setPosition(place)
        return cursor

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = self._at(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def next_hit(self) -> None:
        """The next place in the page, or the first one of the next page that has the words."""
        at = self.sheet.textCursor().selectionEnd()
        following = next(((start, end) for start, end in self._hits() if start >= at), None)
        if following is not None:
            self.sheet.setTextCursor(self._span(*following))
            self.sheet.ensureCursorVisible()
        elif self.search.text().strip() and self.pages.count():
            self.pages.setCurrentRow((self.pages.currentRow() + 1) % self.pages.count())
            if self.pages.count() == 1:
                self.sheet.moveCursor(QTextCursor.MoveOperation.Start)

    # -- Qt

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        t = theme
        for button, name in ((self.back, "right" if rtl() else "left"), (self.forward, "left" if rtl() else "right")):
            button.setIcon(icons.icon(f"mdi6.arrow-{name}", color=t.ink, color_disabled=t.line))
        self.setStyleSheet(
            f"Handbook, #handbook {{ background: {t.background}; }}"
            f"QTextBrowser {{ background: {t.paper}; color: {t.ink}; }}"
            f"QListWidget#list {{ background: transparent; border: none; }}"
            "QListWidget#list::item { padding: 7px 8px; border-radius: 6px; }"
            f"QListWidget#list::item:selected {{ background: {t.accent_soft}; color: {t.ink}; font-weight: 600; }}"
        )
        face = themes.ui_font().families()[0]  # a fixed one has no Arabic that is good to read
        self.sheet.document().setDefaultStyleSheet(
            "h1 { font-size: x-large; margin-bottom: 12px; } h2 { font-size: large; margin-top: 22px; }"
            f"p, li {{ line-height: 150%; margin-bottom: 8px; }} a {{ color: {t.accent}; }}"
            f"code {{ background-color: {t.side}; font-family: '{face}'; }}"
            f"td, th {{ padding: 4px 10px; }} .said {{ color: {t.muted}; font-size: small; }}"
        )
        if self._now:
            where = self._now
            self._set(self.shown)
            self.show_page(where, keep=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape takes the search away, then closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()
