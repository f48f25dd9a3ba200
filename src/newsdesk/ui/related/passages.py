"""The passage of a link in the text that is read: where it still stands, it is marked for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsdesk.ui.editor.letters import chosen_letters
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.widgets.waiting import after

SHOWN = 6000  # milliseconds that it stays marked
MOST = 600  # letters of a passage that are kept
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n", "\u00a0": " ", "\ufffc": ""})


def chosen_passage(sheet: Sheet) -> str:
    """The words that are chosen in the text; empty where none are."""
    cursor = sheet.body.textCursor()
    if not cursor.hasSelection():
        return ""
    text = chosen_letters(cursor).translate(_BREAKS)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    kept = "\n".join(filter(None, lines))
    return kept if len(kept) <= MOST else kept[: MOST - 1].rstrip() + "…"


class Passages(QObject):
    """Marks a passage in the sheet."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._marked = False
        self._timer = after(self, SHOWN, self.end)

    def mark(self, passage: str) -> bool:
        """Brings a passage into sight and marks it; False where it does not stand in the text any more."""
        hits = self._sheet.hits
        if self._sheet.find_bar.isVisible():
            self._sheet.find_bar.leave()
        for wanted in _tries(passage):
            hits.find(wanted)
            if hits.count:
                self._marked = True
                hits.step(1)
                self._timer.start()
                return True
        hits.find("")
        return False

    def end(self) -> None:
        """Marks it no more."""
        self._timer.stop()
        if self._marked:
            self._marked = False
            if not self._sheet.find_bar.isVisible():
                self._sheet.hits.find("")


def _tries(passage: str) -> list[str]:
    """What is looked for: the passage, and where it goes over several paragraphs or was cut, its longest paragraph."""
    whole = passage.removesuffix("…")
    parts = sorted(whole.split("\n"), key=len, reverse=True)
    return [one for one in dict.fromkeys((whole, *parts[:1])) if one.strip()]
