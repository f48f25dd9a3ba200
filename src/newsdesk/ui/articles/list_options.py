"""How the list looks and what it has headings for: chosen by actions, in a menu beside the order, kept by archive."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton

from newsdesk.desk.searching import BY_SOURCE
from newsdesk.domain.query import Grouping, Sort
from newsdesk.ui.actions import Actions
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.articles.columns import from_plain, to_plain
from newsdesk.ui.articles.list_looks import Look
from newsdesk.words import say


class ListOptions(QObject):
    """Owns the menu of the list's button; `state` is what is kept, `restore` takes it."""

    def __init__(self, browser: Browser, actions: Actions) -> None:
        super().__init__(browser)
        self._browser, self._actions = browser, actions
        self._view = browser.list.view
        browser.list.looks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(browser.list.looks)
        self.menu.aboutToShow.connect(self._fill)
        browser.list.looks.setMenu(self.menu)
        self._view.header.sort_asked.connect(browser.list.sort_by)
        self._tick()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        slots: dict[str, Callable[[], object]] = {f"look-{one.value}": partial(self.look, one) for one in Look}
        slots |= {f"group-by-{one.value}": partial(self.group, one) for one in Grouping}
        return slots

    def look(self, look: Look) -> None:
        """The rows look so."""
        self._view.take(look)
        self._tick()

    def group(self, by: Grouping) -> None:
        """The list has headings for these; an order that would tear sources apart gives way to theirs."""
        pane = self._browser.list
        if by is Grouping.SOURCE and pane.sort.currentData() not in {one.value for one in BY_SOURCE}:
            pane.choose_sort(Sort.SOURCE)
        self._browser.group(by)
        self._tick()

    def _tick(self) -> None:
        for look in Look:
            self._actions[f"look-{look.value}"].setChecked(look is self._view.look)
        for by in Grouping:
            self._actions[f"group-by-{by.value}"].setChecked(by is self._browser.grouping)

    def _fill(self) -> None:
        """The menu as things are now."""
        self.menu.clear()
        for look in Look:
            self.menu.addAction(self._actions[f"look-{look.value}"])
        if self._view.look is Look.TABLE:
            self._view.header.fill(self.menu.addMenu(say("table.columns")))
        self.menu.addSeparator()
        for by in Grouping:
            self.menu.addAction(self._actions[f"group-by-{by.value}"])

    # -- from one day to the next

    def state(self) -> str:
        """What is kept: look, columns, headings, the order while nothing is searched."""
        kept = {
            "look": self._view.look.value,
            "columns": to_plain(self._view.header.places()),
            "group": self._browser.grouping.value,
            "sort": str(self._browser.list.orders.get(False) or ""),
        }
        return json.dumps(kept)

    def restore(self, kept: str, sort: str = "", *, grouped: bool = True) -> None:
        """Takes what was kept; an archive without it has `sort`, and days where lists were `grouped`."""
        try:
            told: Any = json.loads(kept) if kept else {}
        except ValueError:
            told = {}
        told = told if isinstance(told, dict) else {}
        usual = Grouping.DAY if grouped else Grouping.NONE
        self._browser.grouping = Grouping(told["group"]) if told.get("group") in set(Grouping) else usual
        self._view.header.place(from_plain(told.get("columns")))
        look = told.get("look")
        self._view.take(Look(look) if look in set(Look) else Look.COMFORTABLE)
        order = str(told.get("sort", sort))
        if order in set(Sort) and order != Sort.RELEVANCE:
            self._browser.list.choose_sort(Sort(order))
        self._tick()
