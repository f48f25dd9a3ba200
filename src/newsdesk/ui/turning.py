"""What becomes of a window when a preference changes, or the look of the system: the same window in other colours, or
another in its place, in another language, with larger texts or other dates, that shows what the one before showed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui import i18n, theme
from newsdesk.ui.preferences.declared import BY_ID
from newsdesk.ui.returning import Return, View
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.application import Program
    from newsdesk.ui.preferences.dialog import Place

PAUSE = 150  # milliseconds after a choice in which another may follow
LATER = 700  # milliseconds after which one looks again whether the window can be made anew


class Turning(QObject):
    """Follows the preferences of a program."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program, self._application = program, program.application
        self._spoken = program.settings.language
        self._under_way = False  # one window is being made in the place of another
        self._renew = after(self, PAUSE, self._make_anew)
        self._speak = after(self, PAUSE, lambda: self._turn_to(program.settings.language))
        self._take()
        i18n.apply(self._application, self._spoken)
        program.values.changed.connect(self._changed)

    def tell(self) -> None:
        """Lets the window tick what is set."""
        window, told = self._program.window, self._program.settings
        if window is not None:
            window.tell_settings(told.theme, told.language)
            window.export_verbs.tell_paper(told.paper)

    def system_changed(self) -> None:
        """The system may have larger or smaller texts now."""
        if self._program.settings.text_size == "auto" and theme.scale() != self._scale:
            self._renew.start(PAUSE)

    def _changed(self, id: str) -> None:
        if id == "language":
            self._turn_to(self._program.settings.language)
        elif id == "theme":
            self._program.dress()
        elif BY_ID[id].anew:
            self._renew.start(PAUSE)
        self.tell()

    def _turn_to(self, language: str) -> None:
        """Another language, unless something is under way that the window has to stay for."""
        window = self._program.window
        if language == self._spoken or window is None:
            self._spoken = language
        elif self._application.activeModalWidget() is not None:  # what is typed in a box would go with the window
            self._speak.start(LATER)
        elif window.work.running or self._under_way:
            window.banner.tell(say("language.after-import"))
            self._program.values.put("language", self._spoken)
        else:
            before, self._spoken = self._spoken, language
            self._turn(lambda: self._kept_speaking(before))

    def _make_anew(self) -> None:
        """As soon as nothing is under way, and nobody is asked anything."""
        window = self._program.window
        application = self._application
        asked = application.activeModalWidget() or application.activePopupWidget()
        if window is not None and (window.work.running or self._under_way or asked):
            self._renew.start(LATER)
            return
        self._take()
        if window is not None:
            self._turn(lambda: None)

    def _take(self) -> None:
        """Dates, numbers and the size of texts as they are set: what is made from now on has them."""
        told = self._program.settings
        i18n.write_as(told.calendar, told.months, told.digits)
        theme.choose_text_size(self._application, told.text_size)
        self._scale = theme.scale()

    def _turn(self, otherwise: Callable[[], None]) -> None:
        """Makes the window anew, with what it shows, typed or not; `otherwise` where it has to stay."""
        window = self._program.window
        assert window is not None
        view, place = View.of(window), window.preferences.place()
        self._under_way = True

        def turned() -> None:
            self._under_way = False
            self._show(view, place)

        def stayed() -> None:
            self._under_way = False
            otherwise()

        self._program.replace(window, turned, stayed)

    def _kept_speaking(self, language: str) -> None:
        """The window could not be closed: it goes on in its language."""
        self._spoken = language
        self._program.values.put("language", language)

    def _show(self, view: View, place: Place | None) -> None:
        """The window anew, with what it showed before."""
        program = self._program
        i18n.apply(self._application, program.settings.language)
        program.theme = theme.choose(program.settings.theme)
        theme.apply(self._application, program.theme)
        program.show()
        if program.window is not None:
            Return(program.window, view)
            if place is not None:
                program.window.preferences.return_to(place)
