"""What the help menu does, and where an error leads to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from newsdesk import handbook
from newsdesk.domain.errors import Cancelled, NewsdeskError
from newsdesk.ui import errors
from newsdesk.ui.help.sample import SampleVerbs, middle_of
from newsdesk.ui.help.trouble import Trouble
from newsdesk.words import language, say

if TYPE_CHECKING:
    from newsdesk.ui.help.handbook import Handbook
    from newsdesk.ui.help.welcome import Cover, WelcomePage
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.theme import Theme


class HelpVerbs(QObject):
    """Belongs to a window; `kept` is where is kept what somebody did not want to see again."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self.trouble = Trouble(window)
        self.welcome: WelcomePage | None = None
        self._cover: Cover | None = None
        self.handbook: Handbook | None = None
        self.sample = SampleVerbs(window, kept)
        self._offer()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in (self.sample.trying, self.welcome, self.handbook):
            if part is not None:
                part.dress(theme)

    def _offer(self) -> None:
        """What one can do where nothing is yet."""
        window, actions = self._window, self._window.actions_
        window.browser.list.offers.know({
            "sample": actions["import-sample"], "new": actions["new-article"],
            "all": (say("list.show-all"), lambda: window.browser.sidebar.choose("all")),
            "clear": (say("list.clear"), lambda: window.browser.search.search("")),
        })  # fmt: skip
        window.sheet.nothing.offer(actions["new-article"], actions["palette"])

    # -- the handbook

    def show_handbook(self, where: str = "") -> None:
        """The handbook; at the page for what is looked at, unless `where` names another."""
        window = self._window
        if self.handbook is None:
            from newsdesk.ui.help.handbook import Handbook

            self.handbook = Handbook(window.actions_, window.theme, window)
        self.handbook.show_page(where or self._here(), keep=self.handbook.isVisible())
        self.handbook.show()
        self.handbook.raise_()
        self.handbook.activateWindow()
        self.handbook.pages.setFocus()

    def _here(self) -> str:
        """The page for what somebody is at."""
        window = self._window
        page = handbook.PLACES[window.pages.shown]
        if window.pages.shown != "articles":
            return page
        if window.sheet.editing and window.session.article is not None:
            return "writing"
        return "searching" if window.browser.asked else page

    def failed(self, error: BaseException) -> None:
        """Tells of an error in words, and leads to the page that helps."""
        code = error.code if isinstance(error, NewsdeskError) else NewsdeskError.code
        page = handbook.HELP.get(code)
        more = (lambda: self.show_handbook(page)) if page else None
        self._window.banner.tell(
            errors.explain(error), warn=not isinstance(error, Cancelled), more=more, named=say("handbook.help")
        )

    # -- the welcome

    def show_welcome(self) -> None:
        """The page of the first start once more, over this archive."""
        from newsdesk.ui.help.welcome import Cover, WelcomePage

        window = self._window
        if self._cover is not None:
            return
        look = next((name for name in ("light", "dark") if window.actions_[f"theme-{name}"].isChecked()), "auto")
        page = self.welcome = WelcomePage(
            window.theme, window.desk.archive.path, (language(), look), first=False, write=not window.desk.read_only
        )
        page.set_asked.connect(window.setting_chosen)
        page.left.connect(self.leave_welcome)
        page.begun.connect(self._begin)
        self._cover = Cover(middle_of(window), page, window.browser.list.view.setFocus)

    def leave_welcome(self) -> None:
        """What the welcome lay over is there again."""
        cover, self._cover, self.welcome = self._cover, None, None
        if cover is not None:
            cover.lift()

    def _begin(self, way: str, files: Sequence[Path]) -> None:
        self.leave_welcome()
        actions = self._window.actions_
        if files:
            self._window.imports.bring(list(files))
        else:
            actions[{"files": "import-files", "sample": "import-sample", "empty": "new-archive"}[way]].trigger()
