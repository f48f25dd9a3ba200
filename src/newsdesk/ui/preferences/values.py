"""The values of the preferences while the program runs: whoever changes one tells everybody who shows or obeys it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal

from newsdesk import settings
from newsdesk.ui.preferences.declared import ACTION, BY_ID, PREFERENCES, Value

_ONCE_ELSEWHERE = (
    "zoom", "selection-tools", "dim-paragraphs", "typewriter", "typographic", "visual-caret", "check-spelling",
    "prefer-recent", "preview-imports",
)  # fmt: skip


class Values(QObject):
    """`changed` with the id of a preference that has another value; `keep` writes all of them down."""

    changed = Signal(str)

    def __init__(self, chosen: settings.Settings | None = None, keep: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._chosen, self._keep = chosen or settings.Settings(), keep

    def __getitem__(self, id: str) -> Value:
        value: Value = getattr(self._chosen, BY_ID[id].setting)
        return value

    def put(self, id: str, value: Value) -> None:
        """Gives a preference another value. Raises ValueError for one that it cannot have."""
        name = BY_ID[id].setting
        if not settings.fits(name, value):
            raise ValueError(f"{id} cannot be {value!r}")
        if value != self[id]:
            setattr(self._chosen, name, value)
            self._chosen.rest.pop(name, None)  # what another version had there
            self._keep()
            self.changed.emit(id)

    def usual(self, page: str) -> bool:
        """Whether all of a page is as it is by default."""
        return all(self[one] == settings.usual(BY_ID[one].setting) for one in _of(page))

    def restore(self, page: str) -> None:
        """All of a page as it is by default."""
        for one in _of(page):
            self.put(one, settings.usual(BY_ID[one].setting))

    def inherit(self, kept: QSettings) -> None:
        """Takes over what earlier versions kept beside the sizes of the window, once."""
        for one in _ONCE_ELSEWHERE:
            if not kept.contains(one):
                continue
            told = str(kept.value(one))
            kept.remove(one)
            value: Value = told == "true" if isinstance(self[one], bool) else told
            if settings.fits(BY_ID[one].setting, value):
                self.put(one, value)


def _of(page: str) -> list[str]:
    return [one.id for one in PREFERENCES if one.page == page and one.kind != ACTION]
