"""The key sheet: all commands with their keys, by menu, found by typing; a click on one, and other keys are pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.text.language import isolate
from newsdesk.text.likeness import SURE, rank, words_of
from newsdesk.ui.actions import ACTIONS, BELOW, MENUS, Actions
from newsdesk.ui.keys.declared import Declared
from newsdesk.ui.keys.keymap import edits, native, types
from newsdesk.ui.keys.recorder import KeyRow
from newsdesk.ui.keys.row_actions import KEYED, ROW_PLACES
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.parts import push_button, search_field
from newsdesk.words import LANGUAGES, rtl, say, say_in

COLUMNS = 3  # at most
GAP = 28  # pixels between two of them
DECLARED = (*ACTIONS, *KEYED)
HIGHEST, AROUND = 680, 48  # pixels: of the sheet, and what it leaves of the window


class ShortcutSheet(QDialog):
    """`changed` when an action has other keys."""

    changed = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("action.shortcuts"))
        self._actions, self._map = actions, actions.keymap
        self.rows: dict[str, KeyRow] = {}
        self.page = KeysPage(self)
        self.field = search_field("keys.find")
        self.every = QCheckBox(say("keys.every"))
        self.notice = _Notice()
        self.reset = push_button("keys.reset", self._reset_one)
        self.reset_all = push_button("keys.reset-all", self._reset_all)
        self._at = ""
        self._names = {declared.id: _names_of(declared) for declared in DECLARED}
        self._build()
        self.page.hold([self._group(menu) for menu in (*MENUS, *ROW_PLACES)])
        self.field.textChanged.connect(lambda _text: self._filter())
        self.every.toggled.connect(lambda _on: self._filter())
        self._tell()
        self.page.measure()
        self._filter()
        room = parent.window().size()
        self.resize(min(self.page.width_of(COLUMNS) + 24, room.width() - AROUND), min(HIGHEST, room.height() - AROUND))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 10)
        head.setSpacing(16)
        head.addWidget(self.field, 1)
        head.addWidget(self.every)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self.page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        self.none = QLabel(say("palette.nothing"))
        self.none.setProperty("muted", True)
        self.none.setMargin(24)
        foot = closing_row(self, (self.reset, self.reset_all))
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.none)
        outer.addWidget(area, 1)
        outer.addWidget(self.notice)
        outer.addLayout(foot)

    def _group(self, menu: str) -> _Group:
        inside = (menu, *BELOW.get(menu, ()))
        group = _Group(self.page, menu)
        for declared in DECLARED:
            if declared.menu in inside:
                free = self._map.free(declared.id)
                row = group.add(KeyRow(group, declared.id, say(f"action.{declared.id}"), free=free))
                row.asked.connect(self._ask)
                row.entered.connect(self._entered)
                self.rows[declared.id] = row
        return group

    # -- what is shown

    def _tell(self) -> None:
        """The keys as they are now."""
        troubled = self._map.troubled()
        for name, row in self.rows.items():
            others = troubled.get(name, [])
            told = say("keys.also", others=self._listed(others)) if others else ""
            keys = next(iter(self._map.of(name)), "")
            row.tell(keys, changed=self._map.changed(name), troubled=told)
        self.reset.setEnabled(bool(self._at) and self._map.changed(self._at))
        self.reset_all.setEnabled(bool(self._map.chosen))
        if troubled and not self.notice.isVisible():
            self.notice.tell(say("keys.troubled", len(troubled)), warn=True)

    def _listed(self, names: Sequence[str]) -> str:
        """Actions by their names, with where they act if not everywhere."""
        scopes = {declared.id: declared.scope for declared in DECLARED}
        told = []
        for name in dict.fromkeys(names):
            place = scopes[name]
            where = "" if place in ("window", "text") else f" ({say(f'keys.scope.{place}')})"
            told.append(f"{isolate(self.rows[name].title.rstrip('…'))}{where}")
        return ("، " if rtl() else ", ").join(told)

    def _filter(self) -> None:
        """Only what answers to what is typed; with nothing typed, what has keys."""
        typed = self.field.text()
        wanted, keys = words_of(typed), typed.replace(" ", "").casefold()
        shown = set()
        for name, row in self.rows.items():
            near = rank(wanted, self._names[name])
            own = any(keys and keys in native(one).casefold() for one in self._map.of(name))
            fits = own or (near is not None and near < SURE) if typed.strip() else True
            if fits and (typed.strip() or self.every.isChecked() or self._map.of(name) or self._map.changed(name)):
                shown.add(row)
        self.none.setVisible(not shown)
        self._area.setVisible(bool(shown))
        self.page.show_only(shown)

    def _entered(self, name: str) -> None:
        self._at = name
        self.reset.setEnabled(self._map.changed(name))
        self._area.ensureWidgetVisible(self.rows[name], 0, 24)

    # -- changing

    def _ask(self, name: str, keys: str) -> None:
        """Somebody pressed keys for an action."""
        self._at = name
        self.notice.hide()
        declared = next(one for one in DECLARED if one.id == name)
        others = self._map.clashes(name, keys)
        fixed = [other for other in others if not self._map.free(other)]
        facts = {"keys": isolate(native(keys)), "action": isolate(self.rows[name].title.rstrip("…"))}
        if not keys:
            self._give(name, "")
        elif types(keys) and declared.scope == "window":
            self.notice.tell(say("keys.types", **facts), warn=True)
        elif fixed:
            self.notice.tell(say("keys.taken-by-text", others=self._listed(fixed), **facts), warn=True)
        elif others:
            self.notice.tell(
                say("keys.taken", others=self._listed(others), **facts), warn=True,
                choices=((say("keys.move"), lambda: self._give(name, keys)),),
            )  # fmt: skip
        elif edits(keys) and declared.scope == "window":
            self.notice.tell(
                say("keys.edits", **facts), warn=True,
                choices=((say("keys.anyway"), lambda: self._give(name, keys)),),
            )  # fmt: skip
        else:
            self._give(name, keys)

    def _give(self, name: str, keys: str) -> None:
        self.notice.hide()
        self._map.move(name, keys) if keys else self._map.give(name, "")
        self._changed()
        self.rows[name].setFocus()

    def _reset_one(self) -> None:
        """The row that was at hand last has its usual keys again; who has them now is asked about."""
        name = self._at
        others = self._map.clashes(name, self._map.usual(name))
        if others:
            self._ask(name, self._map.usual(name))
            return
        self._map.reset(name)
        self._changed()

    def _reset_all(self) -> None:
        self.notice.hide()
        self._map.reset_all()
        self._changed()

    def _changed(self) -> None:
        self._actions.use_keys()
        self._tell()
        self.changed.emit()


def _names_of(declared: Declared) -> list[list[str]]:
    """What an action is found by: its words in every language."""
    return [words_of(say_in(f"action.{declared.id}", language=language)) for language in LANGUAGES]


class _Notice(QFrame):
    """A line that tells what stands in the way, and what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keysNotice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 8, 20, 8)
        self._row.addWidget(self._text, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return self._text.text()

    def tell(self, text: str, *, warn: bool = False, choices: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Tells it; `choices` are buttons and what they do."""
        self._text.setText(text)
        self._text.setProperty("warn", warn)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for name, do in choices:
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, do=do: do())
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()
        for button in self.buttons[:1]:
            QTimer.singleShot(0, button, button.setFocus)


def _title_of(menu: str) -> str:
    """What stands above the actions of a menu, or of a place in which keys act."""
    if menu not in ROW_PLACES:
        return say(f"menu.{menu}")
    place = say(f"keys.scope.{menu}")
    return place[:1].upper() + place[1:]


class _Group(QWidget):
    """The rows of one menu below its name."""

    def __init__(self, page: QWidget, menu: str) -> None:
        super().__init__(page)
        self.rows: list[KeyRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 14)
        self._column.setSpacing(2)
        title = QLabel(_title_of(menu), self)
        title.setProperty("section", True)
        title.setContentsMargins(7, 0, 7, 2)
        self._column.addWidget(title)

    def add(self, row: KeyRow) -> KeyRow:
        """A row more; gives it."""
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    @property
    def lines(self) -> int:
        """How high it is, in rows."""
        shown = sum(not row.isHidden() for row in self.rows)
        return shown + 2 if shown else 0


class KeysPage(QWidget):
    """Groups of keys in columns that fold: never more of them than fit side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPage")
        self._groups: list[_Group] = []
        self._widest = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 14, 6)
        self._row.setSpacing(GAP)
        self._made: list[QVBoxLayout] = []
        self.columns = 1

    def hold(self, groups: Sequence[_Group]) -> None:
        """The groups that it shows."""
        self._groups = list(groups)

    def measure(self) -> None:
        """The groups say what they will say: now it is known how wide they are."""
        self._widest = max((group.sizeHint().width() for group in self._groups), default=0)

    def width_of(self, columns: int) -> int:
        """The pixels that so many columns need."""
        return columns * self._widest + (columns - 1) * GAP + 28

    def show_only(self, rows: set[KeyRow]) -> None:
        """These rows, and the groups that have any of them."""
        for group in self._groups:
            for row in group.rows:
                row.setVisible(row in rows)
            group.setVisible(bool(group.lines))
        self._fold(self.columns, again=True)

    def _fold(self, columns: int, *, again: bool = False) -> None:
        """Puts the groups into columns of about one height, in their order."""
        if columns == self.columns and not again:
            return
        self.columns = columns
        for column in self._made:
            self._row.removeItem(column)
            column.deleteLater()
        whole, used = sum(group.lines for group in self._groups), 0
        made = self._made = []
        for group in self._groups:
            if not made or (len(made) < columns and used + group.lines / 2 > whole * len(made) / columns):
                made.append(QVBoxLayout())
                self._row.addLayout(made[-1], 1)
            made[-1].addWidget(group)
            used += group.lines
        for column in made:
            column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as there is room for."""
        super().resizeEvent(event)
        fitting = (columns for columns in range(COLUMNS, 1, -1) if self.width_of(columns) <= self.width())
        self._fold(next(fitting, 1))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower than its columns, which then fold."""
        return QSize(self.width_of(1), super().minimumSizeHint().height())
