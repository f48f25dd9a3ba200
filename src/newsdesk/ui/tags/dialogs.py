"""What is asked before tags change: a name, or the tag into which or below which others go. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.cleaning import Named
from newsdesk.domain.tag import MergePreview, Tag, TagKind
from newsdesk.text.language import isolate
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.model import TagModel
from newsdesk.ui.tags.tree import TagTree
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.asking import Box, cancel_button
from newsdesk.ui.widgets.parts import search_field
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import group, rtl, say

MOST_NAMED = 6
_WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class QuestionDialog(Box):
    """A question with one button that does it. It stays open until the work is done: `finish` or `tell` what failed."""

    def __init__(self, window: QWidget, title: str, do: str) -> None:
        super().__init__(window, title, do)
        self.over = False  # closed: what still comes back from the work has nothing to show itself in
        self.finished.connect(self._end)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.do = self.take
        self.do.clicked.connect(self._press)
        self.column.addLayout(self.body, 1)
        self.end()

    def tell(self, trouble: str) -> None:
        """Says why it could not be done; the person may try again."""
        if not self.over:
            self.trouble.setText(trouble)
            self.trouble.setVisible(bool(trouble))
            self.do.setEnabled(True)

    def finish(self) -> None:
        """It is done."""
        if not self.over:
            self.accept()

    def _end(self) -> None:
        self.over = True

    def _press(self) -> None:
        self.do.setEnabled(False)  # until it is told how it went
        self.trouble.hide()
        self.ask()

    def ask(self) -> None:
        """Emits what is asked for."""


class NameDialog(QuestionDialog):
    """Asks for a name, and where `kind` is given for a kind. Emits `asked` with both."""

    asked = Signal(str, object)

    def __init__(
        self, window: QWidget, title: str, do: str, *, name: str = "", kind: TagKind | None = None, note: str = ""
    ) -> None:
        super().__init__(window, title, do)
        self.setMinimumWidth(400)
        self.name = QLineEdit(name)
        self.name.selectAll()
        self.name.textChanged.connect(lambda: self.do.setEnabled(bool(self.name.text().strip())))
        self.kind = QComboBox()
        for each in TagKind:
            self.kind.addItem(say(f"tags.kind.{each.value}"), each.value)
        self._row("name", self.name)
        if kind is not None:
            self.kind.setCurrentIndex(self.kind.findData(kind.value))
            self._row("kind", self.kind)
        else:
            self.kind.hide()
        if note:
            self.body.addWidget(label(note, muted=True))
        self.body.addStretch(1)
        self.do.setEnabled(bool(name))
        self.name.setFocus()

    def _row(self, word: str, field: QWidget) -> None:
        title = label(say(f"tags.{word}"), section=True)
        title.setBuddy(field)
        field.setAccessibleName(say(f"tags.{word}"))
        self.body.addWidget(title)
        self.body.addWidget(field)

    def ask(self) -> None:
        """Emits the name and the kind."""
        self.asked.emit(" ".join(self.name.text().split()), TagKind(self.kind.currentData()))


class PickDialog(QuestionDialog):
    """Asks for a tag: type any of its names, or choose it in the tree. `looked_at` (a tag, or None) while choosing,
    `asked` at the end; None is the root, where it is offered."""

    looked_at = Signal(object)
    asked = Signal(object)

    def __init__(
        self, window: QWidget, theme: Theme, words: tuple[str, str, str], tags: Sequence[Tag], *, root: bool = False
    ) -> None:
        title, question, do = words
        super().__init__(window, title, do)
        open_within(self, 480, 560)
        self.field = search_field("tags.pick.field")
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.model = TagModel(self)
        self.tree = TagTree(self.model, theme)
        self.tree.setAccessibleName(say("manager.tree"))
        self.tree.setSelectionMode(TagTree.SelectionMode.SingleSelection)
        self.model.show(tags)
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self.tree.opened.connect(lambda _key: self.do.click())
        frame = QFrame()
        frame.setObjectName("pick")
        frame.setStyleSheet(
            f"#pick {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 6px; }}"
        )
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.tree)
        self.root = QCheckBox(say("tags.move.root"))
        self.root.setVisible(root)
        self.root.toggled.connect(self._look)
        self.preview = label()
        self.preview.setMinimumHeight(self.preview.fontMetrics().lineSpacing() * (0 if root else 4))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.question = label(question)
        self.body.addWidget(self.question)
        self.body.addWidget(self.field)
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.root)
        self.body.addWidget(self.preview)
        self.do.setEnabled(False)
        self.field.setFocus()

    @property
    def picked(self) -> int | None:
        """The tag that is chosen."""
        found = self.tree.chosen()
        return found[0] if found and not self.root.isChecked() else None

    def pick(self, tag_id: int) -> None:
        """Chooses a tag."""
        self.tree.choose([tag_id])

    def show_preview(self, text: str, *, possible: bool) -> None:
        """What choosing this tag would do."""
        self.trouble.hide()
        self.preview.setText(text)
        self.do.setEnabled(possible)

    def ask(self) -> None:
        """Emits the tag."""
        self.asked.emit(self.picked)

    def _narrow(self, text: str) -> None:
        self.tree.narrow(text)
        if self.model.filtered:
            self.tree.choose(self.model.nearest[:1])

    def _look(self) -> None:
        self.tree.setEnabled(not self.root.isChecked())
        self.trouble.hide()
        self.do.setEnabled(self.picked is not None or self.root.isChecked())
        self.looked_at.emit(self.picked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk in the tree while somebody types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALKING:
            self.tree.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


class ReplaceDialog(PickDialog):
    """Asks which of the tags that articles carry gives way to which other. `chosen` with both."""

    chosen = Signal(int, int)

    def __init__(self, window: QWidget, theme: Theme, tags: Sequence[Tag], carried: Sequence[tuple[Tag, int]]) -> None:
        words = (say("tags.replace.title"), say("tags.replace.ask"), say("tags.replace.do"))
        super().__init__(window, theme, words, tags)
        self.old = QComboBox()
        self.old.setAccessibleName(words[1])
        for tag, number in carried:
            self.old.addItem(f"{isolate(tag.name)}   {isolate(group(number))}", tag.id)
        self.old.currentIndexChanged.connect(self._look)
        self.body.insertWidget(1, self.old)
        self.body.insertWidget(2, label(say("tags.replace.by")))

    def _look(self) -> None:
        super()._look()
        self.do.setEnabled(self.picked is not None and self.picked != self.old.currentData())

    def ask(self) -> None:
        """Emits both tags."""
        if self.picked is not None:
            self.chosen.emit(int(self.old.currentData()), self.picked)


def asked_of(message: str, tags: Sequence[Tag]) -> str:
    """A question about one tag (`message`, by its name) or several (`message`-some, their names below it)."""
    if len(tags) == 1:
        return say(message, name=isolate(tags[0].name))
    names = joined(tag.name for tag in tags[:MOST_NAMED])
    more = f" {say('tags.and-more', len(tags) - MOST_NAMED)}" if len(tags) > MOST_NAMED else ""
    return f"{say(f'{message}-some', len(tags))}\n{names}{more}"


def joined(names: Iterable[str]) -> str:
    """Names side by side, each in its own direction."""
    return ("، " if rtl() else ", ").join(isolate(name) for name in names)


def preview_text(preview: MergePreview, into: Tag | Named) -> str:
    """What a merge would do, in words."""
    name = isolate(into.name)
    gains = preview.gains
    lines = [say("tags.merge.gains", gains, name=name) if gains else say("tags.merge.gains.none", name=name)]
    if preview.both:
        lines.append(say("tags.merge.both", preview.both))
    if preview.children:
        lines.append(say("tags.merge.children", preview.children))
    if preview.joined:
        lines.append(say("tags.merge.joined", preview.joined))
    if preview.names:
        lines.append(say("tags.merge.names", names=joined(preview.names)))
    for word, touched in (("tags.merge.rules", preview.rules), ("tags.merge.searches", preview.searches)):
        if touched:
            lines.append(say(word, len(touched), names=joined(touched[:MOST_NAMED])))
    return "\n".join([*lines, say("tags.can-undo")])


def _losing(tags: int, articles: int) -> str:
    """How many articles lose a tag that is deleted, or one of several."""
    if tags == 1:
        return say("tags.delete.articles", articles) if articles else say("tags.delete.articles.none")
    return say("tags.delete.articles-some", articles) if articles else say("tags.delete.articles-some.none")


def ask_delete(window: QWidget, gone: Sequence[Tag], articles: int, children: int, do: Callable[[], None]) -> None:
    """Says what deleting tags would do, and does it where somebody wants it."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(say("tags.delete.title"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(asked_of("tags.delete.ask", gone))
    lines = [_losing(len(gone), articles)]
    if children:
        lines.append(say("tags.delete.children", children))
    box.setInformativeText("\n".join([*lines, say("tags.can-undo")]))
    delete = box.addButton(say("tags.delete.do"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(cancel_button(box))
    box.buttonClicked.connect(lambda button: do() if button is delete else None)
    box.open()
