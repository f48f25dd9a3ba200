"""The box in which articles get their tags without a mouse: type and Enter, a number, a pasted list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from newsdesk.desk import Desk, suggesting
from newsdesk.desk.tagging import Carried
from newsdesk.domain.changes import Changes
from newsdesk.text.fold import fold_key
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.carried_chips import CarriedChips
from newsdesk.ui.tags.entry_list import EntryList
from newsdesk.ui.tags.giving import TagGiving
from newsdesk.ui.tags.tag_box_rows import Does, Entry
from newsdesk.ui.tags.tag_field import TagField
from newsdesk.ui.tags.tag_lookup import Answer, TagLookup
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import say

FIND, OFFER, CARRY = "tag-box-find", "tag-box-offer", "tag-box-carry"


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
        self._jobs, self._giving, self._theme = jobs, giving, theme
        self._ids = list(ids)
        self._lookup = TagLookup(desk, self._ids)
        self._carried: Sequence[Carried] = ()
        self._offers: Sequence[Entry] = ()
        self._offered = False
        self._answer = Answer()
        self._done: list[int] = []  # operations of this box, which it may take back
        self._walked = False  # somebody chose a row of the empty field
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("tagbox.title"))
        open_within(self, 560, 640)
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
        name.setFont(ui_font("row", bold=True))
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
        self.view = EntryList(self._theme)
        self.view.asked.connect(self._do)
        self.view.crossed.connect(self._refuse_entry)
        self.model = self.view.rows
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
        self._jobs.run(self._lookup.carried, self._show_carried, key=CARRY)
        self._look()

    def _ask_offers(self) -> None:
        self._jobs.run(self._lookup.offers, self._show_offers, key=OFFER)

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
            self._jobs.run(lambda: self._lookup.answer(text), self._found, key=FIND)
        else:
            self._jobs.forget(FIND)
            self._found(Answer(text))

    def _found(self, answer: Answer) -> None:
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
            self.view.choose(max(row, 0) if self._walked else 0)
        elif self._walked:
            self.view.choose(row)
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

    def _walk(self, steps: int) -> None:
        here = self.view.currentIndex().row()
        self._walked = True
        self.view.choose(here + steps if here >= 0 else 0)

    def _enter(self, anew: bool) -> None:
        text = self.field.text()
        if not fold_key(text):
            entry = self.view.chosen if self._walked else None
            if entry is not None:
                self._do(entry)
            elif text.strip():
                self.field.clear()
            else:
                self.accept()
        elif self._answer.text != text:  # what is shown is not yet the answer to what is typed
            self._jobs.run(lambda: self._lookup.answer(text), lambda answer: self._enter_found(answer, anew), key=FIND)
        elif anew and not self._answer.meant:
            self._give([], [" ".join(text.split())])
        elif self._answer.meant:
            known = [one.tag.id for one in self._answer.meant if one.tag is not None]
            self._give(known, [one.name for one in self._answer.meant if one.tag is None])
        else:
            entry = self.view.chosen
            if entry is not None:
                self._do(entry, toggle=False)

    def _enter_found(self, answer: Answer, anew: bool) -> None:
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
        entry = self.view.chosen if self._walked else None
        if entry is not None:
            self._refuse_entry(entry)

    def _refuse_entry(self, entry: Entry) -> None:
        """What Delete and the cross do: a suggestion is none for these articles, a frequent one none for all to come,
        and what was given is taken away again."""
        if entry.tag is None or not (entry.refusable or entry.given):
            return
        if entry.given:
            self._take(entry.tag.id)
            return
        self._offers = [one for one in self._offers if one.tag is not entry.tag]
        if entry.suggestion is not None:
            self._giving.refuse(self._ids, entry.suggestion, self._changed)
        else:
            self._giving.hide(entry.tag, self._changed)
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
