"""How the text is seen while it is read and written: its size, one paragraph at a time, the middle of the page, tools
beside what is chosen, and the length that was asked for. All of it is remembered.

A target length is a wish of whoever writes, and none of the article's facts: it is kept with the sizes of the window,
by the uid of the article, on this machine.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal

from newsdesk.domain.article import Article
from newsdesk.ui.actions import Actions
from newsdesk.ui.beside.verbs import Beside
from newsdesk.ui.editor.dimming import Veil
from newsdesk.ui.editor.selection_tools import SelectionTools
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.typewriter import Typewriter
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.theme import Theme
from newsdesk.ui.zoom import Zoom
from newsdesk.words import say

TOOLS = ("bold", "italic", "insert-link", "", "kind-quote", "kind-h2", "kind-h3", "", "mend")


class SheetViews(QObject):
    """What the menu of views does to the text. `told` with how large the text is now; `look` is the theme,
    what is remembered, and what is preferred."""

    told = Signal(str)

    def __init__(
        self, sheet: Sheet, beside: Beside, actions: Actions, session: Session, look: tuple[Theme, QSettings, Values],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        theme, kept, values = look
        self._sheet, self._session, self._kept, self._actions = sheet, session, kept, actions
        self.veil = Veil(sheet.body, theme)
        self.typewriter = Typewriter(sheet.body, sheet.area)
        tools = [actions[name] if name else None for name in TOOLS]
        self.tools = SelectionTools(sheet.body, sheet.area, tools, theme)
        self.zoom = Zoom(values, self)
        self._switches: dict[str, Callable[[bool], None]] = {
            "dim-paragraphs": self.veil.set_on,
            "typewriter": self.typewriter.set_on,
            "selection-tools": self.tools.set_on,
        }
        for name, switch in self._switches.items():
            switch(values[name] is True)
        self.zoom.changed.connect(sheet.set_zoom)
        self.zoom.changed.connect(beside.set_zoom)
        self.zoom.changed.connect(lambda _zoom: self.told.emit(say("zoom.now", percent=self.zoom.percent)))
        beside.built.connect(lambda pane: self.zoom.serve([pane.area]))
        self.zoom.serve([sheet.area])
        if self.zoom.percent != 100:
            sheet.set_zoom(self.zoom.percent / 100)
            beside.set_zoom(self.zoom.percent / 100)
        session.shown.connect(self._shown)
        sheet.footer.facts.target_chosen.connect(self._keep_target)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.veil.dress(theme)
        self.tools.dress(theme)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What its actions do."""
        found: dict[str, Callable[[], object]] = {
            "zoom-in": lambda: self.zoom.step(1),
            "zoom-out": lambda: self.zoom.step(-1),
            "zoom-reset": self.zoom.reset,
            "target-length": self._sheet.footer.facts.show_all,
        }
        for name in self._switches:
            found[name] = partial(self._switch, name)
        return found

    def _switch(self, name: str) -> None:
        self._switches[name](self._actions[name].isChecked())

    # -- the length that was asked for

    def _shown(self, article: Article | None) -> None:
        found = self._kept.value(_target(article)) if article is not None else None
        self._sheet.footer.facts.set_target(int(str(found)) if str(found).isdigit() else 0)

    def _keep_target(self, words: int) -> None:
        article = self._session.article
        if article is None:
            return
        if words:
            self._kept.setValue(_target(article), str(words))
        else:
            self._kept.remove(_target(article))


def _target(article: Article) -> str:
    return f"target-length/{article.uid}"
