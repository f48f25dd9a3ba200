"""How the palette is opened over a window, and what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.palette.offers import Provider
    from newsdesk.ui.palette.sources import InArchive

REMEMBERED = 30
_KEPT = "palette-lately"


class PaletteVerbs(QObject):
    """`more` are makers of further providers, such as one of all settings."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self.more: list[Callable[[], Provider]] = []
        found = kept.value(_KEPT)
        self._lately = [str(key) for key in (found if isinstance(found, list) else [found]) if key]
        self._archive: InArchive | None = None

    def show(self) -> None:
        """Opens the palette."""
        from newsdesk.ui.palette.box import Palette  # no start needs any of it
        from newsdesk.ui.palette.sources import Commands, PreferenceChoices

        window = self._window
        window.jobs.run(_warm)
        settings = PreferenceChoices(window.values, window.theme, window.preferences.open_at)
        providers: list[Provider] = [Commands(window.actions_), settings, *(make() for make in self.more)]
        palette = Palette(providers, self._sought(), self._lately, window)
        palette.used.connect(self._used)
        palette.open()
        palette.field.setFocus()

    def _sought(self) -> InArchive:
        from newsdesk.ui.palette.sources import InArchive

        window = self._window
        if self._archive is None:
            made = self._archive = InArchive(window.desk, window.jobs, lambda: window.theme, self)
            made.show_tag = window.tag_places.show
            made.show_search = self._show_search
            made.open_article = window.open_article
            made.search = self._search
        return self._archive

    def _show_search(self, key: int) -> None:
        self._window.go("articles")
        self._window.browser.sidebar.choose(f"search:{key}")

    def _search(self, text: str) -> None:
        self._window.go("articles")
        self._window.browser.sidebar.choose("all")
        self._window.browser.search.search(text)

    def _used(self, key: str) -> None:
        if key.startswith(("action:", "setting:")):
            self._lately = [key, *(one for one in self._lately if one != key)][:REMEMBERED]
            self._kept.setValue(_KEPT, self._lately)


def _warm() -> None:
    """In a job, while somebody begins to type: what finds mistyped words takes its time to load."""
    import rapidfuzz.distance  # noqa: F401
