"""The box in which articles get their tags without a mouse: type and Enter, a number, a pasted list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from newsdesk.desk import Desk, suggesting, tagging
from newsdesk.desk.suggesting import TagSuggestion
from newsdesk.desk.tag_finding import TagFinder
from newsdesk.desk.tagging import Carried
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_key
from newsdesk.text.naming import is_list
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.carried_chips import CarriedChips
from newsdesk.ui.tags.giving import TagGiving
from newsdesk.ui.tags.tag_box_rows import Does, Entry, EntryDelegate, EntryModel, view_of, why_words
from newsdesk.ui.tags.tag_field import TagField
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import say

MOST = 12  # tags that a typed part of a name shows
NUMBERED = 9
FIND, OFFER, CARRY = "tag-box-find", "tag-box-offer", "tag-box-carry"


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    entries: tuple[Entry, ...]
    meant: tuple[tagging.Meant, ...] = ()


class TagBox(QDialog):
    """Of one article, whose `headline` is shown, or of several. What it does is done at once, through `giving`."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        giving: TagGiving,
        theme: Theme,
        ids: Sequence[int],
        headline: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._giving, self._theme = desk, jobs, giving, theme
        self._ids = list(ids)
        self._finder = TagFinder()
        self._carried: Sequence[Carried] = ()
        self._offers: Sequence[Entry] = ()
        self._offered = False
        self._answer = _Answer("", ())
        self._done: list[int] = []  # operations of this box, which it may take back
        self._walked = False  # somebody chose a row of the empty field
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("tagbox.title"))
        self.resize(560, 580)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        self._add_head(column, headline)
        self._add_list(column)
        self.finished.connect(lambda _how: self._forget())
        self._refresh()
        self._ask_offers()
        self.field.setFocus()

    # -- building

    def _add_head(self, column: QVBoxLayout, headline: str) -> None:
        several = len(self._ids) > 1
        title = say("tagbox.for-many", len(self._ids)) if several else headline or say("list.untitled")
        name = QLabel(title)
        name.setFont(ui_font(14.5, bold=True))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setLayoutDirection(direction_of(title, self.layoutDirection()))
        self.chips = CarriedChips(self._theme)
        self.chips.taken.connect(self._take)
        self.chips.given.connect(lambda key: self._give([key]))
        self.field = TagField()
        self.field.setPlaceholderText(say("tagbox.hint"))
        self.field.setAccessibleName(say("tagbox.hint"))
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._enter)
        self.field.walked.connect(self._walk)
        self.field.numbered.connect(self._number)
        self.field.taken.connect(self._take_last)
        self.field.refused.connect(self._refuse)
        self.field.undone.connect(self._undo)
        for widget in (name, self.chips, self.field):
            column.addWidget(widget)

    def _add_list(self, column: QVBoxLayout) -> None:
        self.heading = QLabel()
        self.heading.setProperty("section", True)
        self.heading.setWordWrap(True)
        self.model = EntryModel(self)
        self.view = QListView()
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("tagbox.title"))
        self.view.setModel(self.model)
        self._delegate = EntryDelegate(self._theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the field
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setStyleSheet(f"QListView#list {{ border: 1px solid {self._theme.line}; border-radius: 6px; }}")
        self.view.viewport().installEventFilter(self)
        keys = QLabel(say("tagbox.keys"))
        keys.setProperty("muted", True)
        keys.setWordWrap(True)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        column.addWidget(keys)

    def _forget(self) -> None:
        for key in (FIND, OFFER, CARRY):
            self._jobs.forget(key)

    # -- what is known

    def _refresh(self) -> None:
        """Looks what the articles carry now, and for the answer to what is typed."""
        self._jobs.run(lambda: tagging.carried(self._desk, self._ids), self._show_carried, key=CARRY)
        self._look()

    def _ask_offers(self) -> None:
        def work() -> list[Entry]:
            found = suggesting.suggest_for_many(self._desk, self._ids, NUMBERED)
            away = {one.tag.id for one in found} | {one.tag.id for one in tagging.carried(self._desk, self._ids)}
            often = suggesting.frequent(self._desk, away, NUMBERED - len(found))
            known = self._desk.tag_book.by_id()
            entries = [self._entry(known[one.tag.id], suggestion=one) for one in found if one.tag.id in known]
            for tag, lately in often:
                why = say("tagbox.why.often" if lately else "tagbox.why.most")
                entries.append(replace(self._entry(tag), why=why))
            return [replace(entry, number=place) for place, entry in enumerate(entries, 1)]

        self._jobs.run(work, self._show_offers, key=OFFER)

    def _entry(self, tag: Tag, alias: str = "", suggestion: TagSuggestion | None = None) -> Entry:
        why = why_words(suggestion.whys[0]) if suggestion is not None else ""
        path = self._desk.tag_book.path(tag.id)[:-1]
        return Entry(Does.GIVE, tag.name, tag, path, alias, why=why, suggestion=suggestion)

    def _show_offers(self, entries: Sequence[Entry]) -> None:
        self._offers, self._offered = entries, True
        self._show()

    def _show_carried(self, found: Sequence[Carried]) -> None:
        self._carried = found
        self.chips.show_tags(found)
        self._show()

    # -- finding

    def _typed(self, text: str) -> None:
        self.field.setLayoutDirection(direction_of(text, self.layoutDirection()))
        self._walked = False
        self._look()

    def _look(self) -> None:
        text = self.field.text()
        if fold_key(text):
            self._jobs.run(lambda: self._find(text), self._found, key=FIND)
        else:
            self._jobs.forget(FIND)
            self._found(_Answer(text, ()))

    def _find(self, text: str) -> _Answer:
        """Runs in a job."""
        if is_list(text):
            meant = tagging.read_list(self._desk, text)
            entries = [Entry(Does.TOLD, one.tag.name if one.tag else one.name, one.tag, one.path) for one in meant]
            return _Answer(text, tuple(entries), tuple(meant))
        name = " ".join(text.split())
        self._finder.tell(self._desk.tag_book.tags())
        matches = self._finder.find(name, MOST)
        entries = [self._entry(one.tag, one.alias) for one in matches]
        if not any(one.same for one in matches):
            entries.append(Entry(Does.NEW, name))
        return _Answer(text, tuple(entries))

    def _found(self, answer: _Answer) -> None:
        if answer.text == self.field.text():
            self._answer = answer
            self._show()

    def _show(self) -> None:
        """Shows what fits now: the answer to what is typed, or what is offered where nothing is."""
        everywhere = {one.tag.id for one in self._carried if one.by_all}
        typed = bool(fold_key(self._answer.text))
        row = self.view.currentIndex().row()
        shown = self._answer.entries if typed else self._offers
        marked = [replace(one, given=one.tag is not None and one.tag.id in everywhere) for one in shown]
        self.model.show(marked)
        if typed and not self._answer.meant:
            self._choose(max(row, 0) if self._walked else 0)
        elif self._walked:
            self._choose(row)
        self.heading.setText(self._heading(typed))

    def _heading(self, typed: bool) -> str:
        if self._answer.meant and typed:
            new = [one for one in self._answer.meant if one.tag is None]
            told = say("tagbox.list", len(self._answer.meant))
            return f"{told} {say('tagbox.list-new', len(new))}" if new else told
        if typed:
            return say("tagbox.found")
        if self._offers:
            return say("tagbox.offered")
        return say("tagbox.no-offers") if self._offered else ""

    # -- choosing

    def _choose(self, row: int) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(max(0, min(self.model.rowCount() - 1, row))))

    def _walk(self, steps: int) -> None:
        here = self.view.currentIndex().row()
        self._walked = True
        self._choose(here + steps if here >= 0 else 0)

    def _enter(self, anew: bool) -> None:
        text = self.field.text()
        if not fold_key(text):
            entry = view_of(self.model, self.view) if self._walked else None
            if entry is not None:
                self._do(entry)
            elif text.strip():
                self.field.clear()
            else:
                self.accept()
        elif self._answer.text != text:  # what is shown is not yet the answer to what is typed
            self._jobs.run(lambda: self._find(text), lambda answer: self._enter_found(answer, anew), key=FIND)
        elif anew and not self._answer.meant:
            self._give([], [" ".join(text.split())])
        elif self._answer.meant:
            known = [one.tag.id for one in self._answer.meant if one.tag is not None]
            self._give(known, [one.name for one in self._answer.meant if one.tag is None])
        else:
            entry = view_of(self.model, self.view)
            if entry is not None:
                self._do(entry, toggle=False)

    def _enter_found(self, answer: _Answer, anew: bool) -> None:
        self._found(answer)
        if self._answer is answer:
            self._enter(anew)

    def _number(self, number: int) -> None:
        for entry in self.model.entries:
            if entry.number == number:
                self._do(entry)

    def _do(self, entry: Entry, *, toggle: bool = True) -> None:
        """What a row is for; one that is given already is taken away again, where it was chosen and not typed."""
        if entry.does is Does.NEW:
            self._give([], [entry.name])
        elif entry.tag is not None and entry.given and toggle:
            self._take(entry.tag.id)
        elif entry.tag is not None and entry.does is Does.GIVE:
            self._give([entry.tag.id])

    # -- doing

    def _give(self, tag_ids: Sequence[int], names: Sequence[str] = ()) -> None:
        offered = [one.suggestion for one in self._offers if one.suggestion is not None]
        learned = suggesting.reasons_of(offered, tag_ids)
        self._giving.give(self._ids, tag_ids, names, learned, self._changed)
        self.field.setText("")  # not clear(): what was given is not typed back by undo

    def _take(self, tag_id: int) -> None:
        self._giving.take(self._ids, tag_id, self._changed)

    def _take_last(self) -> None:
        carried = [one for one in self._carried if one.by_all]
        if carried:
            self._carried = [one for one in self._carried if one is not carried[-1]]  # the next press takes the next
            self._take(carried[-1].tag.id)

    def _refuse(self) -> None:
        entry = view_of(self.model, self.view) if self._walked else None
        if entry is not None:
            self._refuse_entry(entry)

    def _refuse_entry(self, entry: Entry) -> None:
        if entry.suggestion is not None and not entry.given:
            gone = entry.suggestion
            self._offers = [one for one in self._offers if one.suggestion is not gone]
            self._giving.refuse(self._ids, gone, self._changed)
            self._show()

    def _undo(self) -> None:
        if self._done:
            self._giving.undo(self._done.pop(), lambda _changes: self._undone())

    def _undone(self) -> None:
        self._refresh()
        self._ask_offers()  # a refused one may be back

    def _changed(self, changes: Changes) -> None:
        if changes.operation is not None:
            self._done.append(changes.operation)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a press on a row gives its tag, on its cross refuses it; the field keeps the keyboard."""
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            index = self.view.indexAt(event.position().toPoint())
            if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
                entry = self.model.entries[index.row()]
                mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                cross = self._delegate.cross(QRectF(self.view.visualRect(index)), mirrored=mirrored)
                if entry.suggestion is not None and not entry.given and cross.contains(event.position()):
                    self._refuse_entry(entry)
                else:
                    self._do(entry)
                return True
        return super().eventFilter(watched, event)
