"""Asks what of spelling and setting is to be put right, and where; and shows what would change before it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk
from newsdesk.domain.article import Text
from newsdesk.text.corrections import HAMZA, pairs_of
from newsdesk.text.mending import CORRECTIONS, Mended, Mending, shown
from newsdesk.ui.editor.mend_lines import MendedModel, Owner, lines_view
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.looking import Looking
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.asking import two_buttons
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import say

LOOK_AFTER = 200  # milliseconds
_EXCLUDE = ({"vowels", "vowels-but-shadda"}, {"digits-western", "digits-arabic", "digits-persian"})
_USUAL = ("unseen", "waw", "spaces", "signs", "dots", "dashes")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is put right: chosen, article, rows or list; the articles, and the text where it is at hand."""

    name: str
    ids: tuple[int, ...] = ()
    text: Text | None = None


class LookBox(QDialog):
    """Shows what would change, and where. `asked` with a place and what is to be done there."""

    asked = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        desk: Desk,
        theme: Theme,
        places: Sequence[Place],
        name: str,
        mending: Mending | None = None,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(f"{name}.title"))
        open_within(self, 980, 640)
        self._jobs, self._desk, self._theme, self._name, self._mending = jobs, desk, theme, name, mending
        self._looking: Looking | None = None
        self._changed: tuple[int, ...] = ()
        self.over = False
        self.finished.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        self._build(places)
        self._later()

    def _build(self, places: Sequence[Place]) -> None:
        about = QLabel(say(f"{self._name}.about"))
        about.setProperty("muted", True)
        about.setWordWrap(True)
        self.place = Choice()
        self.place.setAccessibleName(say("mend.where"))
        for place in places:
            words = say(f"mend.place.{place.name}", len(place.ids)) if place.name in ("rows", "list") else ""
            self.place.addItem(words or say(f"mend.place.{place.name}"), place)
        self.place.currentIndexChanged.connect(lambda _place: self._later())
        self.told = QLabel()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(about)
        whole.addWidget(self.place)
        both = QHBoxLayout()
        side = self._side()
        if side is not None:
            both.addWidget(side)
        both.addWidget(self._table(), 1)
        whole.addLayout(both, 1)
        whole.addLayout(self._foot())

    def _side(self) -> QWidget | None:
        """What can be chosen beside the changes."""
        return None

    def _table(self) -> QTableView:
        """What would change."""
        self.model = MendedModel()
        self.lines = lines_view(self.model, self._theme)
        return self.lines

    def _foot(self) -> QHBoxLayout:
        self.take, cancel = two_buttons(self, say(f"{self._name}.take"))
        self.take.clicked.connect(self._press)
        foot = QHBoxLayout()
        for part in (self.told, 1, cancel, self.take):
            foot.addStretch(1) if isinstance(part, int) else foot.addWidget(part)
        return foot

    @property
    def mending(self) -> Mending:
        """What is to be done."""
        assert self._mending is not None
        return self._mending

    def _later(self) -> None:
        self.take.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        place, mending = self.place.currentData(), self.mending
        if self._looking is not None:
            self._looking.stop = True
        if place.text is not None:
            number, lines = shown(mending, place.text)
            self._show(lines, say("mend.changes", number) if number else say("mend.nothing"), number > 0)
            return
        from newsdesk.desk import mending as desk_mending

        self.told.setText(say("mend.looking"))
        looking = self._looking = Looking(self)

        def found(seen: desk_mending.Preview) -> None:
            if self.over or looking.stop:
                return
            told = say("mend.changes-in", seen.lines, articles=say("status.articles", seen.articles))
            self._changed = seen.changed
            lines = [line for _, line in seen.shown]
            owners = [Owner(key, headline) for key, (headline, _) in zip(seen.of, seen.shown, strict=True)]
            self._show(lines, told if seen.lines else say("mend.nothing"), seen.lines > 0, owners)

        self._jobs.run(lambda: desk_mending.preview(self._desk, place.ids, mending, looking), found, key="mend")

    def _show(self, lines: Sequence[Mended], told: str, some: bool, owners: Sequence[Owner] = ()) -> None:
        self.model.show(lines, owners)
        self.lines.resizeRowsToContents()
        self.told.setText(told)
        self.take.setEnabled(some)

    def _press(self) -> None:
        place: Place = self.place.currentData()
        if place.text is None:
            place = Place(place.name, tuple(key for key in self._changed if key not in self.model.left_out))
        self.asked.emit(place, self.mending)
        self.accept()

    def _end(self) -> None:
        self.over = True
        if self._looking is not None:
            self._looking.stop = True


class MendBox(LookBox):
    """Corrections to choose from; `house_changed` with the words of the house."""

    house_changed = Signal(dict)

    def __init__(
        self, window: QWidget, jobs: Jobs, desk: Desk, theme: Theme, places: Sequence[Place], house: dict[str, str]
    ) -> None:
        self._house = house
        self.boxes: dict[str, QCheckBox] = {}
        super().__init__(window, jobs, desk, theme, places, "mend")

    def _side(self) -> QWidget:
        """What can be put right."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        for name in CORRECTIONS:
            box = QCheckBox(say(f"mend.{name}"))
            box.setToolTip(say(f"mend.{name}.hint"))
            box.setChecked(name in _USUAL)
            box.toggled.connect(lambda on, name=name: self._toggled(name, on))
            self.boxes[name] = box
            column.addWidget(box)
        self.words = QPushButton(say("mend.house"))
        self.words.setProperty("flat", True)
        self.words.setProperty("edge", True)  # it begins where the corrections do
        self.words.clicked.connect(self._ask_words)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it is reached, and scrolls it
        scroll.setWidget(left)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(left.sizeHint().width() + 24)
        return scroll

    @property
    def mending(self) -> Mending:
        """What is ticked."""
        return Mending(tuple(name for name, box in self.boxes.items() if box.isChecked()), house=self._house)

    def _toggled(self, name: str, on: bool) -> None:
        for group in _EXCLUDE:
            for other in group - {name} if on and name in group else ():
                self.boxes[other].setChecked(False)
        self._later()

    def _ask_words(self) -> None:
        box = HouseBox(self, self._house)
        box.chosen.connect(self._take_words)
        box.open()

    def _take_words(self, words: dict[str, str]) -> None:
        self._house = words
        self.boxes["hamza"].setChecked(True)
        self.house_changed.emit(words)
        self._later()


class HouseBox(QDialog):
    """The words of the house, a line each: as it is wrong, as it is right. `chosen` with them."""

    chosen = Signal(dict)

    def __init__(self, window: QWidget, words: dict[str, str]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("mend.house"))
        self.resize(420, 520)
        about = QLabel(say("mend.house.about"))
        about.setWordWrap(True)
        about.setProperty("muted", True)
        self.text = QPlainTextEdit("\n".join(f"{wrong} {right}" for wrong, right in words.items()))
        self.text.setAccessibleName(say("mend.house"))
        usual = QPushButton(say("mend.house.usual"))
        usual.setAutoDefault(False)
        usual.clicked.connect(
            lambda: self.text.setPlainText("\n".join(f"{wrong} {right}" for wrong, right in HAMZA.items()))
        )
        take = QPushButton(say("write.take"))
        take.setObjectName("primary")
        take.clicked.connect(self._press)
        cancel = QPushButton(say("manager.cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(usual)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        for part in (about, self.text):
            whole.addWidget(part)
        whole.addLayout(foot)

    def _press(self) -> None:
        self.chosen.emit(pairs_of(self.text.toPlainText()))
        self.accept()
