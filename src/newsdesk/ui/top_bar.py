"""The bar above the panes: what one does most, the pages, the search box, the commands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from newsdesk.ui import icons
from newsdesk.ui.actions import Actions
from newsdesk.ui.theme import Theme, scale
from newsdesk.words import say


class TopBar(QFrame):
    """Buttons of declared actions around the search box."""

    def __init__(self, actions: Actions, search: QWidget, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        self._new = self._button("new-article", "bar.new")
        self._new.setObjectName("primary")
        row.addWidget(self._new)
        row.addWidget(self._button("import-files", "bar.import"))
        row.addSpacing(8)
        for page in ("page-articles", "page-tags", "page-related"):
            row.addWidget(self._tool(page))
        row.addStretch(1)
        row.addWidget(search, 6)
        row.addStretch(1)
        for name in ("undo-work", "redo-work"):
            row.addWidget(self._tool(name))
        commands = self._button("palette", "bar.commands")
        row.addWidget(commands)
        self.dress(theme)

    def _button(self, action: str, message: str) -> QPushButton:
        declared = self._actions[action]
        button = QPushButton(say(message))
        button.setObjectName(f"bar-{action}")
        button.setToolTip(declared.toolTip())
        declared.changed.connect(lambda: button.setToolTip(declared.toolTip()))
        button.clicked.connect(declared.trigger)
        declared.enabledChanged.connect(button.setEnabled)
        button.setEnabled(declared.isEnabled())
        return button

    def _tool(self, action: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[action])
        button.setAccessibleName(self._actions[action].text())
        button.setIconSize(QSize(20, 20) * scale())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._new.setIcon(icons.icon("mdi6.plus", color=theme.on_accent))
