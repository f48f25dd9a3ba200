"""What is done with rules, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.rule import Rule, Trial
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.looking import Looking
    from newsdesk.ui.rules.dialog import RulesDialog


class RuleVerbs(QObject):
    """`told` with a line for the banner."""

    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window = desk, jobs, work, window
        self.dialog: RulesDialog | None = None

    def show(self) -> None:
        """Opens the rules."""
        from newsdesk.desk import searching, tags

        def names() -> tuple[list[str], list[str]]:
            sources = [source.name for source in searching.counts(self._desk)[1]]
            return sources, [tag.name for tag in tags.all_tags(self._desk)]

        self._jobs.run(names, lambda found: self._open(*found), key="rule-names")

    def _open(self, sources: list[str], tags: list[str]) -> None:
        from newsdesk.desk import rules
        from newsdesk.ui.rules.dialog import RulesDialog

        dialog = RulesDialog(self._try, sources, tags, self._window)
        self.dialog = dialog
        dialog.save_asked.connect(lambda rule: self._do(lambda: rules.save(self._desk, rule)[0]))
        dialog.delete_asked.connect(lambda key: self._do(lambda: rules.remove(self._desk, key)))
        dialog.order_asked.connect(lambda keys: self._do(lambda: rules.order(self._desk, keys), dialog.form.rule().id))
        dialog.apply_asked.connect(self._apply)
        dialog.back_asked.connect(self._take_back)
        dialog.open()
        self._fill(0)

    def _do(self, work: Callable[[], object], chosen: int = 0) -> None:
        self._jobs.run(work, lambda done: self._fill(done if isinstance(done, int) else chosen))

    def _fill(self, chosen: int) -> None:
        from newsdesk.desk import rules

        def shown(found: list[tuple[Rule, int]]) -> None:
            if self.dialog is not None and not self.dialog.over:
                self.dialog.show_rules(found, chosen)

        self._jobs.run(lambda: rules.everyone(self._desk), shown, key="rules")

    def _try(self, rule: Rule, trying: Looking, done: Callable[[Trial], None]) -> None:
        from newsdesk.desk import rules

        self._jobs.run(lambda: rules.trial(self._desk, rule, trying), done)

    def _apply(self, rule: Rule) -> None:
        from newsdesk.desk import rules

        def work(progress: Progress) -> Changes:
            return rules.apply(self._desk, rule, progress)

        def done(changes: Changes) -> None:
            self.told.emit(say("rules.applied", changes.count))
            self._fill(rule.id)

        self._work.run("rule", work, done)

    def _take_back(self, rule_id: int) -> None:
        from newsdesk.desk import rules

        def work(progress: Progress) -> Changes:
            return rules.take_back(self._desk, rule_id, progress)

        def done(changes: Changes) -> None:
            self.told.emit(say("rules.taken-back", changes.count))
            self._fill(rule_id)

        self._work.run("rule", work, done)
