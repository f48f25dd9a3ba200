"""How the list looks and what it has headings for: chosen by actions, in a menu beside the order, kept by archive."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QToolButton

from newsdesk.desk.searching import BY_SOURCE
from newsdesk.domain.query import Grouping, Sort
from newsdesk.ui.actions import Actions
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.articles.columns import from_plain, to_plain
from newsdesk.ui.articles.list_looks import Look
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.widgets.menus import Menu
from newsdesk.words import say

TABLE_ROOM, TEXT_ROOM = 660, 420  # pixels that a table would like to have, and that a text keeps


class ListOptions(QObject):
    """Owns the menu of the list's button; `state` is what is kept, `restore` takes it."""

    def __init__(self, browser: Browser, actions: Actions) -> None:
        super().__init__(browser)
        self._browser, self._actions = browser, actions
        self._view = browser.list.view
        self._taken: tuple[int, int] | None = None  # (how wide the list is as a table, how much of it was the text's)
        for name in self.slots():
            actions[name].setIconVisibleInMenu(False)  # the menu shows there which one is chosen
        browser.list.looks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = Menu(browser.list.looks)
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
        """The rows look so; a table takes room from the text beside it, and gives it back."""
        before = self._view.look
        self._view.take(look)
        if (look is Look.TABLE) is not (before is Look.TABLE):
            self._make_room(look is Look.TABLE)
        self._tick()

    def _make_room(self, wanted: bool) -> None:
        splitter = self._browser.list.parentWidget()
        if not isinstance(splitter, QSplitter) or not splitter.isVisible():
            return
        sizes, at = splitter.sizes(), splitter.indexOf(self._browser.list)
        if wanted:
            more = min(TABLE_ROOM - sizes[at], sizes[at + 1] - TEXT_ROOM)
        elif self._taken and sizes[at] == self._taken[0]:  # nobody moved it since
            more = -self._taken[1]
        else:
            more = 0
        self._taken = None
        if more > 0 or not wanted:
            sizes[at] += more
            sizes[at + 1] -= more
            splitter.setSizes(sizes)
            self._taken = (splitter.sizes()[at], more) if wanted else None

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
        for before in self.menu.findChildren(RowMenu):
            before.deleteLater()
        for look in Look:
            self.menu.addAction(self._actions[f"look-{look.value}"])
        if self._view.look is Look.TABLE:
            columns = RowMenu(self.menu)
            columns.aboutToHide.disconnect()  # it goes with the next one: the pointer may come back to it
            columns.setTitle(say("table.columns"))
            self._view.header.fill(columns)
            self.menu.addMenu(columns)
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
