"""Suggestions for what is being written: asked for a moment after somebody stopped typing, before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from newsdesk.domain.article import Text
from newsdesk.ui.editor.session import Session
from newsdesk.ui.inspector import Inspector

PAUSE = 1000  # milliseconds without a key


class Drafting(QObject):
    """Keeps the suggestions of the open article true to what stands on the screen, while they are seen."""

    def __init__(self, session: Session, inspector: Inspector) -> None:
        super().__init__(inspector)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(inspector.suggest_related)
        inspector.unsaved = self._unsaved

    def typed(self) -> None:
        """Something was typed: it is asked for when somebody pauses."""
        self._timer.start()

    def _unsaved(self) -> Text | None:
        return self._session.text() if self._session.modified else None
