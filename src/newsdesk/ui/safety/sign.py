"""The last backup, in the status bar: a line that opens the box of safety."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.ui import icons
from newsdesk.ui.theme import Theme
from newsdesk.words import say


class Sign(QPushButton):
    """Hidden until there is something to tell, and while long work needs the room (`work`)."""

    def __init__(self, theme: Theme, work: QWidget) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(say("action.safety"))
        self._theme, self._work = theme, work
        self._warn = False
        work.installEventFilter(self)
        self.hide()

    def tell(self, text: str, *, warn: bool) -> None:
        """Shows a line; the icon says too whether it is a warning."""
        self._warn = warn
        self.setText(text)
        self.setAccessibleName(text)
        self.dress(self._theme)
        self._settle()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        name = "mdi6.shield-alert-outline" if self._warn else "mdi6.shield-check-outline"
        self.setIcon(icons.icon(name, color=theme.warn if self._warn else theme.muted, color_disabled=theme.muted))

    def _settle(self) -> None:
        self.setVisible(bool(self.text()) and self._work.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: long work begins or ends."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._settle()
        return super().eventFilter(watched, event)
