"""What the window remembers from one day to the next: sizes, panes, what was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from newsdesk.words import language

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class Memory:
    """Sizes are kept by language, for the panes stand the other way round; the last article by archive."""

    def __init__(self, kept: QSettings, window: MainWindow) -> None:
        self._kept, self._window = kept, window

    def _bytes(self, name: str) -> QByteArray | None:
        found = self._kept.value(name)
        return found if isinstance(found, QByteArray) else None

    def _text(self, name: str, usual: str = "") -> str:
        found = self._kept.value(name)
        return found if isinstance(found, str) else usual

    def restore(self) -> None:
        """Makes the window look as it looked last."""
        window = self._window
        whole = self._bytes("window")
        if whole is None:
            window.resize(window.sizeHint())
        else:
            window.restoreGeometry(whole)
        for name, part in (("outer", window.outer), ("panes", window.splitter)):
            state = self._bytes(f"{name}-{language()}")
            if state is not None:
                part.restoreState(state)
        state = self._bytes(f"manager-{language()}")
        if state is not None:
            window.manager.restore_state(state)
        opened = self._kept.value("open-places")
        if opened is not None:
            window.browser.sidebar.open_only(map(str, opened if isinstance(opened, list) else [opened]))
        grouped = self._text("group-by-day", "true") == "true"
        window.actions_["group-by-day"].setChecked(grouped)
        window.browser.grouped = grouped
        tab = self._text("tab")
        if tab.isdigit():
            window.inspector.setCurrentIndex(int(tab))
        window.go("articles")

    def last_article(self) -> list[int]:
        """The article that was open when this archive was closed."""
        found = self._text(f"article-{self._window.desk.archive.id}")
        return [int(found)] if found.isdigit() else []

    def keep(self) -> None:
        """Remembers how the window looks now."""
        window, put = self._window, self._kept.setValue
        put("window", window.saveGeometry())
        put(f"outer-{language()}", window.outer.saveState())
        put(f"panes-{language()}", window.splitter.saveState())
        put(f"manager-{language()}", window.manager.save_state())
        put("open-places", window.browser.sidebar.open_keys)
        put("group-by-day", "true" if window.browser.grouped else "false")
        put("tab", str(window.inspector.currentIndex()))
        if window.session.article is not None:
            put(f"article-{window.desk.archive.id}", str(window.session.article.id))
