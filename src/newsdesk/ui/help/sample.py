"""What becomes of the sample: it comes in, is tried step by step, and goes in one piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget

from newsdesk.desk import undo
from newsdesk.domain.capture import Report
from newsdesk.text.fold import fold
from newsdesk.ui.widgets.asking import cancel_button
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import language, rtl, say

if TYPE_CHECKING:
    from newsdesk.desk.sample import Sample
    from newsdesk.ui.help.trying import Trying
    from newsdesk.ui.main_window import MainWindow

SOON = 300  # milliseconds after a change in which another one may follow
LATER = 700  # milliseconds: the window stands first
ASKED = frozenset({"اخبار", "cafe"})
"""What the first step asks to search for, as the index sees it."""


def middle_of(window: QMainWindow) -> QWidget:
    """What stands between menus and status bar."""
    middle = window.centralWidget()
    assert middle is not None
    return middle


class SampleVerbs(QObject):
    """Belongs to a window; `kept` is where is kept which steps were tried, and whether they were closed for ever."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self.trying: Trying | None = None
        self.asking: QMessageBox | None = None
        self._look = after(self, SOON, self._look_again)
        if kept.value("trying/archive", "") == window.desk.archive.id and not window.desk.read_only:
            after(self, LATER, self._show_steps).start()

    def take(self) -> None:
        """Brings the sample in, opens the article that welcomes, and shows what can be tried."""
        from newsdesk.desk import articles, sample

        window = self._window

        def arrange(report: Report) -> int:
            if report.added:
                sample.arrange(window.desk)
            return articles.find(window.desk, "guide-01" if rtl() else "guide-02")

        def came(report: Report) -> None:
            window.reports.imported(report, show=False)
            window.jobs.run(lambda: arrange(report), lambda key: window.reports.brought.emit([key]))
            self.try_this()

        window.work.start([sample.FIRST], came)

    def remove(self) -> None:
        """Asks, and tells what somebody has changed of it."""
        from newsdesk.desk import sample

        window = self._window

        def look() -> None:  # what is being typed counts as changed
            window.jobs.run(lambda: sample.of(window.desk), self._ask_removal)

        window.session.when_saved(look)

    def _ask_removal(self, found: Sample) -> None:
        window = self._window
        if not (found.untouched or found.changed):
            window.banner.tell(say("sample.none"))
            return
        box = QMessageBox(QMessageBox.Icon.NoIcon, say("sample.remove.title"), "", parent=window)
        count = len(found.untouched) + len(found.changed)
        box.setText(say("sample.remove.ask", count))
        box.setInformativeText(
            say("sample.remove.changed", len(found.changed)) if found.changed else say("sample.remove.about")
        )
        everything = box.addButton(say("sample.remove.all"), QMessageBox.ButtonRole.AcceptRole)
        few = box.addButton(say("sample.remove.untouched"), QMessageBox.ButtonRole.AcceptRole)
        few.setVisible(bool(found.changed and found.untouched))
        cancel_button(box)
        self.asking = box

        def answered() -> None:
            chosen = box.clickedButton()
            if chosen in (everything, few):
                self._put_away(found.untouched + (found.changed if chosen is everything else ()))

        box.finished.connect(answered)
        box.finished.connect(box.deleteLater)
        box.open()

    def _put_away(self, ids: Sequence[int]) -> None:
        from newsdesk.desk import sample

        window = self._window

        def done(_changes: object) -> None:
            window.banner.tell(say("sample.removed", len(ids)))
            self._forget()

        def remove() -> None:
            window.jobs.run(lambda: sample.remove(window.desk, ids), done)

        window.session.when_saved(remove)

    # -- what can be tried

    def try_this(self) -> None:
        """Shows the steps again, whatever was closed; brings the sample in where it is not there."""
        from newsdesk.desk import sample

        window = self._window

        def found(there: Sample) -> None:
            if there.untouched or there.changed:
                self._kept.setValue("trying/archive", window.desk.archive.id)
                self._show_steps()
            else:
                self.take()

        window.jobs.run(lambda: sample.of(window.desk), found)

    def _show_steps(self) -> None:
        window = self._window
        if self.trying is None:
            from newsdesk.ui.help.trying import Trying

            self.trying = trying = Trying(window.theme)
            trying.asked.connect(self._lead)
            trying.closed.connect(self._forget)
            layout = middle_of(window).layout()
            assert layout is not None
            layout.addWidget(trying)
            window.focus.add(trying)
            window.browser.touched.connect(self._look.start)
            window.browser.listed.connect(self._searched)
            trying.tick(str(self._kept.value("trying/done", "")).split())
            self._look.start()
        self.trying.show()

    def _forget(self) -> None:
        """Nobody wants to see the steps any more."""
        self._kept.remove("trying/archive")
        if self.trying is not None:
            self.trying.hide()

    def _searched(self) -> None:
        if fold(self._window.browser.asked).strip() in ASKED and self._window.browser.list.total:
            self._tick(["search"])

    def _look_again(self) -> None:
        from newsdesk.desk import sample

        desk = self._window.desk

        def work() -> list[str]:
            undone = any(done.undone for done in undo.recent(desk, 20))
            return [*sample.done(desk), *(["undo"] if undone else [])]

        self._window.jobs.run(work, self._tick, key="trying")

    def _tick(self, names: Sequence[str]) -> None:
        trying = self.trying
        if trying is not None and not trying.ticked >= set(names):
            trying.tick(names)
            self._kept.setValue("trying/done", " ".join(sorted(trying.ticked)))

    def _lead(self, step: str) -> None:
        """Goes where a step is done."""
        from newsdesk.desk import sample

        window = self._window
        if step == "search":
            window.to_search()
        elif step == "merge":
            window.tag_places.clean_up()
        elif step == "undo":
            window.undo.show()
        elif step == "waiting":
            window.work.start([sample.SECOND], self._second_came)
        else:
            window.jobs.run(lambda: sample.where(window.desk, step, language()), lambda keys: self._open(step, keys))

    def _open(self, step: str, keys: Sequence[int]) -> None:
        """Opens the article of a step, and to quote from it another one beside."""
        window = self._window
        if not keys:
            window.banner.tell(say("sample.gone"))
            return
        window.open_article(keys[0], edit=True)
        for other in keys[1:]:
            window.beside.read(other)

    def _second_came(self, report: Report) -> None:
        """What waited is linked: the article that waited shows it."""
        from newsdesk.desk import sample

        window = self._window
        window.reports.imported(report, show=False)

        def show(keys: Sequence[int]) -> None:
            for key in keys[:1]:
                window.open_article(key)
                window.look_at(window.inspector.related)

        window.jobs.run(lambda: sample.where(window.desk, "waiting", language()), show)
