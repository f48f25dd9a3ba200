"""What the window remembers from one day to the next: sizes, panes, what was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from newsdesk.words import language

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


SMALL = 1360  # pixels: a window that leaves the text too little room with the usual panes
NEAR = 8  # pixels that a frame may take
SMALL_PANES = (190, 320, 270)  # places, list, inspector there


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
            room = window.screen().availableGeometry().size()
            window.resize(window.sizeHint().boundedTo(room))
        else:
            window.restoreGeometry(whole)
        if window.width() < SMALL:  # in a language that has no sizes of its own yet
            window.outer.setSizes([SMALL_PANES[0], window.width() - SMALL_PANES[0]])
            window.splitter.setSizes([SMALL_PANES[1], window.width() - sum(SMALL_PANES), SMALL_PANES[2]])
        for name, part in (("outer", window.outer), ("panes", window.splitter)):
            state = self._bytes(f"{name}-{language()}")
            if state is not None:
                part.restoreState(state)
        state = self._bytes(f"manager-{language()}")
        if state is not None:
            window.pages.restore_state(state)
        opened = self._kept.value("open-places")
        if opened is not None:
            window.browser.sidebar.open_only(map(str, opened if isinstance(opened, list) else [opened]))
        self._restore_switches()
        for mode, usual in window.browser.list.facets_wanted.items():
            window.browser.list.facets_wanted[mode] = self._text(f"facets-{mode}", str(usual).lower()) == "true"
        past = self._kept.value(f"searches-{window.desk.archive.id}")
        window.browser.search.remembered = [str(text) for text in (past if isinstance(past, list) else [past]) if text]
        tab = self._text("tab")
        if tab.isdigit():
            window.inspector.setCurrentIndex(int(tab))
        grouped = self._text("group-by-day", "true") == "true"
        window.list_options.restore(self._text(f"list-{window.desk.archive.id}"), self._text("sort"), grouped=grouped)
        for name, pane in (("sidebar", window.browser.sidebar), ("inspector", window.inspector)):
            pane.setVisible(self._text(f"{name}-hidden") != "true")
        self._step_back()
        window.go("articles")
        window.browser.sidebar.go_later(self._text(f"place-{window.desk.archive.id}"))

    def _step_back(self) -> None:
        """What had stepped back for want of room is not there now either; the window looks again when it is shown
        where it has another width, or has one text beside which there were two."""
        window = self._window
        left = self._kept.value("stepped-back")
        for name, pane in (("sidebar", window.browser.sidebar), ("inspector", window.inspector)):
            if name in self._text("stepped-back").split() and not pane.isHidden():
                pane.hide()
                window.beside.room.hidden.append(pane)
        width = self._text("width")
        same = width.isdigit() and abs(int(width) - window.width()) <= NEAR
        window.fits = same and left is not None and left != "beside"

    def _restore_switches(self) -> None:
        window, on = self._window, self._window.values
        window.imports.shown_first = on["preview-imports"] is True
        window.imports.told_first = window.actions_["preview-imports"].setChecked
        window.sheet.body.set_typographic(on["typographic"] is True)
        window.spelling.on = on["check-spelling"] is True
        window.sheet.move_visually(on["visual-caret"] is True)
        window.browser.recent = on["prefer-recent"] is True

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
        state = window.pages.save_state()
        if state is not None:
            put(f"manager-{language()}", state)
        window.beside.keep()
        put("open-places", window.browser.sidebar.open_keys)
        put(f"list-{window.desk.archive.id}", window.list_options.state())
        for mode, wanted in window.browser.list.facets_wanted.items():
            put(f"facets-{mode}", "true" if wanted else "false")
        put(f"searches-{window.desk.archive.id}", window.browser.search.remembered)
        put("tab", str(window.inspector.currentIndex()))
        put(f"place-{window.desk.archive.id}", window.browser.sidebar.key)
        put("width", str(window.width()))
        if not window.focus.on:
            self._keep_stepped_back()
            for name, pane in (("sidebar", window.browser.sidebar), ("inspector", window.inspector)):
                hidden = pane.isHidden() and pane not in window.beside.room.hidden  # those only stepped back
                put(f"{name}-hidden", "true" if hidden else "false")
        if window.session.article is not None:
            put(f"article-{window.desk.archive.id}", str(window.session.article.id))

    def _keep_stepped_back(self) -> None:
        window = self._window
        panes = {"sidebar": window.browser.sidebar, "inspector": window.inspector}
        back = [name for name, pane in panes.items() if pane in window.beside.room.hidden and pane.isHidden()]
        told = "beside" if back and window.beside.open else " ".join(back)  # beside one text there is more room
        self._kept.setValue("stepped-back", told)
