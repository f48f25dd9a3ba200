"""The rules in their order: written, tried on what is there, switched on, applied, taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.rule import Rule, Trial
from newsdesk.text.language import isolate
from newsdesk.ui.looking import Looking
from newsdesk.ui.rules.form import RuleForm
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.parts import push_button, roomy_list
from newsdesk.ui.widgets.room import open_within, rolled
from newsdesk.words import group, say


class RulesDialog(QDialog):
    """What is asked for: `save_asked` with a rule, `delete_asked` with its number, `order_asked` with numbers,
    `apply_asked` with a rule, `back_asked` with its number. `try_rule` looks in a thread."""

    save_asked = Signal(object)
    delete_asked = Signal(int)
    order_asked = Signal(list)
    apply_asked = Signal(object)
    back_asked = Signal(int)

    def __init__(
        self,
        try_rule: Callable[[Rule, Looking, Callable[[Trial], None]], None],
        sources: Sequence[str],
        tags: Sequence[str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("rules.title"))
        open_within(self, 1000, 780)
        self._try_rule = try_rule
        self._rules: list[tuple[Rule, int]] = []
        self._tried: Rule | None = None
        self._trying: Looking | None = None
        self.over = False
        self.finished.connect(self._end)
        self.form = RuleForm(sources, tags)
        self.form.changed.connect(self._changed)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._build_list())
        panes.addWidget(self._build_rule())
        panes.setSizes([300, 680])
        hint = QLabel(say("rules.about"))
        hint.setWordWrap(True)
        hint.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(panes, 1)
        column.addLayout(closing_row(self))
        self.show_rules([], 0)

    # -- the form

    def _build_list(self) -> QWidget:
        self.model = QStandardItemModel(self)
        self.list = roomy_list(self.model, say("rules.title"))
        self.list.setWordWrap(False)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.row()))
        self.none = QLabel(say("rules.none"))
        self.none.setWordWrap(True)
        self.none.setProperty("muted", True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.new = push_button("rules.new", self._new)
        self.up = push_button("rules.up", lambda: self._move(-1))
        self.down = push_button("rules.down", lambda: self._move(1))
        self.delete = push_button("rules.delete", self._delete)
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self.new, self.delete):
            first.addWidget(button)
        for button in (self.up, self.down):
            second.addWidget(button)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self.none, 1)
        column.addWidget(self.list, 1)
        column.addLayout(second)
        column.addLayout(first)
        return holder

    def _build_rule(self) -> QWidget:
        self.trial = push_button("rules.try", self._try)
        self.apply = push_button("rules.apply", self._apply)
        self.back = push_button("rules.back", self._back)
        self.save = push_button("rules.save", self._save)
        self.save.setObjectName("primary")
        self.on = QCheckBox(say("rules.on"))
        self.on.toggled.connect(lambda _on: self._ready())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.found = QStandardItemModel(self)
        self.hits = roomy_list(self.found, say("rules.hits"))
        self.hits.setWordWrap(False)
        self.hits.setMinimumHeight(3 * (self.hits.fontMetrics().lineSpacing() + 14))  # rows that are seen at once
        doings = FlowLayout()
        for button in (self.trial, self.apply, self.back):
            doings.addWidget(button)
        ending = QHBoxLayout()
        ending.addWidget(self.on)
        ending.addStretch(1)
        ending.addWidget(self.save)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(rolled(self.form), 20)
        column.addLayout(doings)
        column.addWidget(self.told)
        column.addWidget(self.hits, 1)
        column.addLayout(ending)
        return holder

    # -- showing

    def show_rules(self, rules: Sequence[tuple[Rule, int]], chosen: int) -> None:
        """Shows the rules in their order, the one numbered `chosen` among them."""
        if self.over:
            return
        self._rules = list(rules)
        self.none.setVisible(not rules)
        self.list.setVisible(bool(rules))
        self.model.clear()
        for rule, number in self._rules:
            state = say("rules.is-on") if rule.enabled else say("rules.is-off")
            counted = f" · {say('rules.tagged', number)}" if number else ""
            self.model.appendRow(QStandardItem(f"{isolate(rule.name or say('rules.nameless'))}\n{state}{counted}"))
        place = next((place for place, (rule, _) in enumerate(self._rules) if rule.id == chosen), 0)
        if self._rules:
            self.list.setCurrentIndex(self.model.index(place, 0))
        self._show(place if self._rules else -1)

    @property
    def _place(self) -> int:
        return self.list.currentIndex().row()

    def _show(self, place: int) -> None:
        """The rule at a place of the list; a new one where there is none."""
        self._stop()
        rule, number = self._rules[place] if 0 <= place < len(self._rules) else (Rule(), 0)
        self.form.show_rule(rule)
        self._tried = replace(rule, enabled=False) if rule.enabled else None
        self.on.setChecked(rule.enabled)
        self.back.setVisible(number > 0)
        self.back.setText(say("rules.back", number))
        self.told.setText("")
        self.found.clear()
        self._ready()

    def _ready(self) -> None:
        """What can be done with what stands in the form."""
        now, place = self.form.rule(), self._place
        kept = self._rules[place][0] if 0 <= place < len(self._rules) and now.id else None
        tried = self._tried == now
        self.on.setEnabled(tried or (self.on.isChecked() and now.whole))
        self.on.setToolTip("" if tried else say("rules.try-first"))
        self.trial.setEnabled(now.whole and self._trying is None)
        self.hits.setVisible(self.found.rowCount() > 0)
        same = kept is not None and replace(kept, enabled=False) == now
        self.apply.setVisible(tried and same and self.found.rowCount() > 0)
        self.save.setEnabled(now.whole and (not same or (kept is not None and kept.enabled != self.on.isChecked())))
        self.delete.setEnabled(now.id > 0)
        self.up.setEnabled(now.id > 0 and place > 0)
        self.down.setEnabled(now.id > 0 and place < len(self._rules) - 1)

    def _changed(self) -> None:
        self._stop()
        if self._tried != self.form.rule():  # what was not tried is not on
            self.on.setChecked(False)
        self.told.setText("")
        self.found.clear()
        self._ready()

    # -- what is asked for

    def _new(self) -> None:
        self.list.selectionModel().clear()
        self._show(-1)
        self.form.name.setFocus()

    def _try(self) -> None:
        rule = self.form.rule()
        trying = Looking(self)
        self._trying = trying
        trying.moved.connect(lambda found, _total: self._moved(trying, found))
        self.told.setText(say("rules.trying", found=0))
        self._ready()
        self._try_rule(rule, trying, lambda found: self._found(trying, rule, found))

    def _moved(self, trying: Looking, found: int) -> None:
        if trying is self._trying and not self.over:
            self.told.setText(say("rules.trying", found=group(found)))

    def _found(self, trying: Looking, rule: Rule, found: Trial) -> None:
        if trying is not self._trying or self.over or found.cancelled:
            return
        self._trying, self._tried = None, rule
        told = [say("rules.matches", found.matches)]
        told += [say("rules.changes", found.changes)] if found.matches else []
        self.told.setText(" · ".join(told))
        self.found.clear()
        for _, headline, source in found.shown:
            facts = " · ".join(isolate(fact) for fact in (headline or say("list.untitled"), source) if fact)
            self.found.appendRow(QStandardItem(facts))
        self.apply.setText(say("rules.apply", found.changes))
        self.apply.setEnabled(found.changes > 0)
        self._ready()

    def _stop(self) -> None:
        if self._trying is not None:
            self._trying.stop = True
            self._trying = None

    def _save(self) -> None:
        self.save_asked.emit(replace(self.form.rule(), enabled=self.on.isChecked()))

    def _apply(self) -> None:
        self.apply_asked.emit(self._rules[self._place][0])

    def _back(self) -> None:
        self.back_asked.emit(self._rules[self._place][0].id)

    def _delete(self) -> None:
        self.delete_asked.emit(self._rules[self._place][0].id)

    def _move(self, step: int) -> None:
        numbers = [rule.id for rule, _ in self._rules]
        place = self._place
        numbers.insert(place + step, numbers.pop(place))
        self.order_asked.emit(numbers)

    def _end(self) -> None:
        self.over = True
        self._stop()
