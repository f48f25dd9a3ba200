"""Saved searches in the window: saved, renamed, brought up to date, deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, searches
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.articles.question import named
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.asking import NameAsked
from newsdesk.words import say


class SearchVerbs(QObject):
    """`told` with a line for the banner."""

    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget, browser: Browser) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._browser = desk, jobs, window, browser

    def _chosen(self) -> int:
        kind, _, number = self._browser.sidebar.key.partition(":")
        return int(number) if kind == "search" else 0

    def save(self) -> None:
        """Asks for a name for what is searched now."""
        query = self._browser.asked
        if query:
            self._ask("save-search", named(query), lambda name: self._jobs.run(
                lambda: searches.create(self._desk, name, query),
                lambda _made: self.told.emit(say("did.save-search", name=name)),
            ))  # fmt: skip

    def rename(self) -> None:
        """Asks for another name of the chosen search."""
        key, old = self._chosen(), str(self._browser.sidebar.currentIndex().data())
        if key:
            self._ask("rename-search", old, lambda name: self._jobs.run(
                lambda: searches.rename(self._desk, key, name)
            ))  # fmt: skip

    def update(self) -> None:
        """What is searched now takes the place of what the chosen search looked for."""
        key, query = self._chosen(), self._browser.asked
        if key and query:
            self._jobs.run(
                lambda: searches.update(self._desk, key, query),
                lambda _changes: self.told.emit(say("did.update-search")),
            )

    def delete(self) -> None:
        """Deletes the chosen search; undo brings it back, so nobody is asked."""
        key = self._chosen()
        if key:
            self._jobs.run(
                lambda: searches.delete(self._desk, key), lambda _changes: self.told.emit(say("did.delete-search"))
            )

    def _ask(self, action: str, proposed: str, done: Callable[[str], object]) -> None:
        title, do = say(f"action.{action}"), say("editor.save")
        dialog = NameAsked(self._window, title, say("search.ask-name"), proposed, do)
        dialog.chosen.connect(done)
        dialog.open()
