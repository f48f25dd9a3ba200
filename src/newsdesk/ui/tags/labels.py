"""The names by which a tag is shown in each language of the interface."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from newsdesk.domain.tag import Tag
from newsdesk.ui.tags.chips import label
from newsdesk.words import LANGUAGES, say


class LabelFields(QWidget):
    """A field for each language; an empty one means the preferred name. `named` (tag, language, name) when one of them
    was changed."""

    named = Signal(int, str, str)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._tag: Tag | None = None
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for language in LANGUAGES:
            field = QLineEdit()
            field.setReadOnly(not writable)
            field.setAccessibleName(say(f"tags.label.{language}"))
            right = language == "ar"
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
            field.editingFinished.connect(lambda language=language: self._left(language))
            self.fields[language] = field
            form.addRow(label(say(f"tags.label.{language}"), muted=True), field)

    def show_tag(self, tag: Tag) -> None:
        """Shows the names of a tag; what is being typed for it stays."""
        same = self._tag is not None and self._tag.id == tag.id
        self._tag = tag
        for language, field in self.fields.items():
            if not (same and field.isModified()):
                field.setText(self._kept(language))
            field.setPlaceholderText(tag.names[0].name if tag.names else tag.name)

    def leave(self) -> None:
        """Another tag is shown: what was typed is kept first."""
        for language in self.fields:
            self._left(language)

    def _kept(self, language: str) -> str:
        names = self._tag.names if self._tag is not None else ()
        return next((one.name for one in names if one.labels(language)), "")

    def _left(self, language: str) -> None:
        field = self.fields[language]
        name = " ".join(field.text().split())
        if self._tag is not None and field.isModified() and name != self._kept(language):
            self.named.emit(self._tag.id, language, name)
        field.setModified(False)
