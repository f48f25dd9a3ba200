"""What stands beside the tree of tags: the chosen tag, and what there is to clean up, with its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget

from newsdesk.desk import Desk
from newsdesk.text.language import isolate
from newsdesk.ui.actions import Actions
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.cleaning import CleaningPane
from newsdesk.ui.tags.detail import TagDetail
from newsdesk.ui.tags.known import KnownTags
from newsdesk.ui.tags.verbs import TagVerbs
from newsdesk.ui.theme import Theme
from newsdesk.words import group, rtl, say

MOST_SHOWN = 9999


class TagSide(QTabWidget):
    """`listed` with a tag whose articles are to be listed, `pointed` with one that the tree is to go to."""

    listed = Signal(int)
    pointed = Signal(int)

    def __init__(
        self, detail: TagDetail, desk: Desk, jobs: Jobs, theme: Theme, actions: Actions, verbs: TagVerbs
    ) -> None:
        super().__init__()
        self.detail, self._actions = detail, actions
        self.cleaning = CleaningPane(desk, jobs, theme)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(True)
        self.tabBar().setUsesScrollButtons(False)
        self.addTab(detail, say("cleaning.tag"))
        self.addTab(self.cleaning, say("cleaning.tab"))
        actions.bind_to(self.cleaning.list, "cleaning")
        self.cleaning.counted.connect(self._count)
        detail.listed.connect(self.listed)
        self.cleaning.listed.connect(self.listed)
        self.cleaning.pointed.connect(self.pointed)
        self.cleaning.told.connect(verbs.told)
        self.cleaning.failed.connect(verbs.failed)
        self.cleaning.chosen.connect(lambda on: actions.have(finding=on and self.looks_at_cleaning))
        self.currentChanged.connect(self._turned)

    @property
    def looks_at_cleaning(self) -> bool:
        """Whether the clean-up queue is in sight."""
        return self.isVisible() and self.currentWidget() is self.cleaning

    def clean_up(self) -> None:
        """Goes to the clean-up queue."""
        self.setCurrentWidget(self.cleaning)
        self.cleaning.list.setFocus()

    def know(self, known: KnownTags) -> None:
        """The tags as they are now."""

        def way(tag_id: int) -> str:
            arrow = " ‹ " if rtl() else " › "
            return arrow.join(isolate(tag.name) for tag in known.above(tag_id))

        self.cleaning.know(known.by_id, way)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.detail.dress(theme)
        self.cleaning.dress(theme)

    def _count(self, number: int) -> None:
        shown = f"{group(min(number, MOST_SHOWN))}{'+' if number > MOST_SHOWN else ''}"
        text = say("cleaning.tab.count", number=shown) if number else say("cleaning.tab")
        self.setTabText(self.indexOf(self.cleaning), text)

    def _turned(self, _place: int) -> None:
        self.cleaning.follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: somebody may see the number."""
        super().showEvent(event)
        self.cleaning.search.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody looks."""
        super().hideEvent(event)
        self.cleaning.search.watch(False)
        self._actions.have(finding=False)
