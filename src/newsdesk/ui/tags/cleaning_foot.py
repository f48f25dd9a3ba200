"""What stands below the clean-up queue: what accepting the chosen finding would do, and the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.cleaning import Finding, Flaw
from newsdesk.domain.tag import MergePreview
from newsdesk.ui.tags import cleaning_words
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.cleaning_model import Heading
from newsdesk.ui.tags.counts import articles_told
from newsdesk.words import say


class CleaningFoot(QWidget):
    """Emits `accepted`, `dismissed` and `listed` as its buttons are pressed."""

    accepted = Signal()
    dismissed = Signal()
    listed = Signal()

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self.setObjectName("cleaningFoot")
        self.preview = label(muted=True)
        self.do, self.ignore, self.articles = QPushButton(), QPushButton(say("cleaning.dismiss")), QPushButton()
        self.do.setObjectName("primary")
        self.do.setToolTip(say("cleaning.do.hint"))
        self.ignore.setToolTip(say("cleaning.dismiss.hint"))
        self.articles.setProperty("flat", True)
        self.articles.setToolTip(say("cleaning.articles.hint"))
        asked = ((self.do, self.accepted), (self.ignore, self.dismissed), (self.articles, self.listed))
        for button, signal in asked:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
        self.do.setEnabled(writable)
        self.ignore.setEnabled(writable)
        buttons = QHBoxLayout()
        buttons.addWidget(self.do)
        buttons.addWidget(self.ignore)
        buttons.addStretch(1)
        buttons.addWidget(self.articles)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self.preview)
        inside.addLayout(buttons)

    def show_item(self, item: Finding | Heading | None) -> None:
        """Shows what can be done with a row; of headings, all that nobody uses can go at once."""
        finding = item if isinstance(item, Finding) else None
        unused = isinstance(item, Heading) and item.flaw is Flaw.UNUSED
        self.setVisible(finding is not None or unused)
        self.ignore.setVisible(finding is not None)
        self.articles.setVisible(finding is not None and finding.gone.count > 0)
        if finding is not None:
            self.do.setText(cleaning_words.deed(finding))
            self.articles.setText(articles_told(finding.gone.count))
            self.foretell(finding, None)
        elif isinstance(item, Heading):
            self.do.setText(say("cleaning.do.all", item.count))
            self.preview.setText(f"{say('cleaning.would.all', item.count)}\n{say('tags.can-undo')}")

    def foretell(self, finding: Finding, preview: MergePreview | None) -> None:
        """What accepting would do; of a merge it is told as soon as it is known."""
        self.preview.setText(cleaning_words.foretold(finding, preview) or say("cleaning.wait"))
