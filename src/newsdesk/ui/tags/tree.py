"""The tree of tags on the screen: how a row looks, and the keys and drags that it understands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.tags.model import HIT, ID, MOST_FOUND, TAG, TagModel
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import draw, lay_out
from newsdesk.words import group, rtl

Index = QModelIndex | QPersistentModelIndex
ROW, STEP, PAD, DOT = 34, 24, 12, 8
FOOT = 4 * ROW  # so far from its lower end nothing is covered
RTL = Qt.LayoutDirection.RightToLeft


class TagDelegate(QStyledItemDelegate):
    """A spot of its colour, the name, "= other names", and at the far end how many articles are found there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._plain, self._bold, self._small = ui_font("body"), ui_font("body", bold=True), ui_font("small")
        self.height = max(ROW, round(QFontMetricsF(self._plain).lineSpacing()) + 12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: every row is as high as every other."""
        return QSize(160, self.height)

    def paint_tag(self, painter: QPainter, rect: QRectF, tag: Tag, ground: str, *, chosen: bool, found: bool) -> None:
        """Draws a tag in `rect`, from the side where the language begins."""
        mirrored = rtl()
        inner = rect.adjusted(4, 0, -PAD, 0) if not mirrored else rect.adjusted(PAD, 0, -4, 0)
        colour = self._theme.kind(tag.kind.value, tag.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour if found else _faded(colour, self._theme.colour(ground)))
        x = inner.right() - DOT if mirrored else inner.x()
        painter.drawEllipse(QRectF(x, inner.center().y() - DOT / 2, DOT, DOT))
        number = group(tag.deep)
        metrics = QFontMetricsF(self._small)
        room = metrics.horizontalAdvance(number) + 16
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, number)
        lead = DOT + 9
        space = inner.adjusted(room, 0, -lead, 0) if mirrored else inner.adjusted(lead, 0, -room, 0)
        ink = "muted" if not found else "accent" if chosen else "ink"
        used = self._line(painter, space, tag.name, self._bold if chosen else self._plain, ink)
        if tag.aliases:
            comma = "، " if mirrored else ", "
            text = "= " + comma.join(isolate(name) for name in tag.aliases)
            rest = space.adjusted(0, 0, -used - 10, 0) if mirrored else space.adjusted(used + 10, 0, 0, 0)
            if rest.width() > 48:
                mark = "\u200f" if mirrored else "\u200e"
                self._line(painter, rest, mark + text, self._small, "muted")

    def _line(self, painter: QPainter, space: QRectF, text: str, font: QFont, ink: str) -> float:
        """Draws one line at the near side of `space`, in the text's own direction; gives its width."""
        width = min(QFontMetricsF(font).horizontalAdvance(text) + 2, space.width())
        fallback = RTL if rtl() else Qt.LayoutDirection.LeftToRight
        layout, height, _ = lay_out(text, font, width, 1, fallback)
        x = space.right() - width if rtl() else space.x()
        draw(painter, layout, QRectF(x, space.center().y() - height / 2, width, height), self._theme.colour(ink), 1)
        return width

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the field for another name stands where the name does."""
        rect: QRect = option.rect
        lead, far = DOT + 8, 72
        editor.setGeometry(rect.adjusted(far, 1, -lead, -1) if rtl() else rect.adjusted(lead, 1, -far, -1))
        if isinstance(editor, QLineEdit):
            editor.setAccessibleName(str(index.data() or ""))


class TagTree(QTreeView):
    """Emits `opened` with the tag that was double-clicked or on which Enter was pressed."""

    opened = Signal(int)

    def __init__(self, model: TagModel, theme: Theme) -> None:
        super().__init__()
        self.tags = model
        self._theme = theme
        self._open: set[int] | None = None  # what was open before the filter
        self._landing: tuple[Sequence[int], int | None] | None = None  # what was dropped, and below what
        self._delegate = TagDelegate(theme)
        self.setObjectName("list")
        self.setModel(model)
        model.move_asked.connect(self._dropped)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(STEP)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 8, 0, 8)
        self.doubleClicked.connect(lambda index: self.opened.emit(int(index.data(ID))))

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._delegate.dress(theme)
        self.doItemsLayout()

    # -- what is chosen and open, by id

    def chosen(self) -> list[int]:
        """The tags that are chosen, in the order of the tree."""
        return sorted((int(index.internalId()) for index in self.selectionModel().selectedRows()), key=self.tags.place)

    def choose(self, ids: Iterable[int]) -> bool:
        """Chooses tags, opens the tree down to them and goes to the first; False where none is shown."""
        found = [index for index in map(self.tags.index_of, ids) if index.isValid()]
        selection = QItemSelection()
        for index in found:
            selection.select(index, index)
            parent = index.parent()
            while parent.isValid():
                self.expand(parent)
                parent = parent.parent()
        flag = QItemSelectionModel.SelectionFlag
        if found:
            self.selectionModel().setCurrentIndex(found[0], flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)
        if found:
            self.scrollTo(found[0])
        return bool(found)

    def _dropped(self, ids: Sequence[int], parent: int | None) -> None:
        self._landing = ids, parent

    def land(self) -> None:
        """Goes to what was dragged, when it is where it was dropped: chosen, its new parent open, not at the very foot
        where notices lie."""
        ids, parent = self._landing or ((), None)
        known = self.tags.known.by_id
        if not ids or any(key not in known or known[key].parent_id != parent for key in ids):
            return  # it is not written yet, or was refused
        self._landing = None
        if self.choose(ids) and self.visualRect(self.currentIndex()).bottom() > self.viewport().height() - FOOT:
            self.scrollTo(self.currentIndex(), QTreeView.ScrollHint.PositionAtCenter)

    def open_ids(self) -> set[int]:
        """The tags whose children are shown."""
        found, waiting = set[int](), [QModelIndex()]
        while waiting:
            above = waiting.pop()
            for row in range(self.tags.rowCount(above)):
                index = self.tags.index(row, 0, above)
                if self.isExpanded(index):
                    found.add(index.internalId())
                    waiting.append(index)
        return found

    def reopen(self, ids: Iterable[int]) -> None:
        """Shows the children of these tags, and of no others."""
        self.collapseAll()
        self.scheduleDelayedItemsLayout()  # laid out once, and not at each of them
        for key in ids:
            index = self.tags.index_of(key)
            if index.isValid():
                self.expand(index)
        self.executeDelayedItemsLayout()

    def narrow(self, text: str) -> None:
        """Shows what a filter finds, all of it open; without a filter the tree is as it was before."""
        chosen = self.chosen()
        if self._open is None and text.strip():
            self._open = self.open_ids()
        self.tags.filter(text)
        if self.tags.filtered:
            self.open_found()
        elif self._open is not None:
            self.reopen(self._open)
            self._open = None
        if chosen:
            self.choose(chosen)

    def open_found(self) -> None:
        """Shows what a filter found, all of it open; where somebody wanted to see very many, those that are the
        likeliest."""
        if self.tags.most is not None or self.tags.hit_count <= MOST_FOUND:
            self.expandAll()
        else:
            self.reopen({above.id for key in self.tags.nearest[:MOST_FOUND] for above in self.tags.known.above(key)})

    # -- drawing

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the whole row is one soft shape, the sign that opens it included."""
        tag = index.data(TAG)
        rect = self.visualRect(index)
        if tag is None or rect.isEmpty():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.viewport().width()
        whole = QRectF(8, rect.y() + 1, width - 16, rect.height() - 2)
        chosen = self.selectionModel().isSelected(index)
        ground = "accent_soft" if chosen else "paper"
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(ground))
            painter.drawRoundedRect(whole, 6, 6)
        if self.hasFocus() and not chosen and index == self.currentIndex():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.tags.hasChildren(index):
            self._sign(painter, rect, opened=self.isExpanded(index))
        at = QRectF(8, rect.y(), rect.right() - 7, rect.height()) if rtl() else QRectF(rect)
        if not rtl():
            at.setRight(width - 8)
        self._delegate.paint_tag(painter, at, tag, ground, chosen=chosen, found=bool(index.data(HIT)))
        painter.restore()

    def _sign(self, painter: QPainter, rect: QRect, *, opened: bool) -> None:
        """A small angle that points down where the children are shown, else to where they will be."""
        x = rect.right() + STEP / 2 - 2 if rtl() else rect.x() - STEP / 2 + 2
        y = rect.center().y() + 0.5
        side = -1 if rtl() else 1
        corners = [(-3.5, -2.0), (0.0, 2.0), (3.5, -2.0)] if opened else [(-2.0, -3.5), (2.0, 0.0), (-2.0, 3.5)]
        painter.setPen(QPen(self._theme.colour("muted"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        points = [QPointF(x + side * dx, y + dy) for dx, dy in corners]
        painter.drawPolyline(points)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter lists the articles of the tag."""
        key = self.currentIndex().data(ID)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            if self.state() is not QAbstractItemView.State.EditingState:  # there it ends the new name
                self.opened.emit(int(key))
            return
        super().keyPressEvent(event)


def _faded(colour: QColor, ground: QColor) -> QColor:
    """A colour half sunk into its ground."""
    parts: Sequence[tuple[int, int]] = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*((own + other) // 2 for own, other in parts))
