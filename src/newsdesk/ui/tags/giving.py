"""Gives articles tags and takes them away, off the GUI thread and after what was typed into the open one is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, suggesting, tagging, tags, undo
from newsdesk.desk.suggesting import TagSuggestion
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

MANY = 4000  # articles of which the work bar tells how far it is
Then = Callable[[Changes], None]


class TagGiving(QObject):
    """`told` with a line for the banner, where many articles were changed."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        when_saved: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._work, self._when_saved = desk, jobs, work, when_saved

    def give(
        self,
        ids: Sequence[int],
        tag_ids: Sequence[int],
        names: Sequence[str] = (),
        learned: Mapping[int, Sequence[str]] | None = None,
        then: Then | None = None,
    ) -> None:
        """Tags by number and by name; `learned` are the reasons for which they had been suggested."""
        if ids and (tag_ids or names):
            self._run(ids, lambda told: tagging.give(self._desk, ids, tag_ids, names, learned, told), then)

    def give_list(self, ids: Sequence[int], text: str) -> None:
        """All that a typed list of names means."""

        def work(told: Progress | None) -> Changes:
            meant = tagging.read_list(self._desk, text)
            known = [one.tag.id for one in meant if one.tag is not None]
            return tagging.give(self._desk, ids, known, [one.name for one in meant if one.tag is None], None, told)

        if ids:
            self._run(ids, work, None)

    def give_suggested(self, ids: Sequence[int], suggestion: TagSuggestion) -> None:
        """A tag that was suggested."""
        key = suggestion.tag.id
        self.give(ids, [key], learned={key: suggestion.reasons})

    def take(self, ids: Sequence[int], tag_id: int, then: Then | None = None) -> None:
        """Takes a tag away from all of these that carry it."""
        if ids:
            self._run(ids, lambda told: tags.remove(self._desk, ids, tag_id, told), then)

    def refuse(self, ids: Sequence[int], suggestion: TagSuggestion, then: Then | None = None) -> None:
        """A tag that was suggested for these is none of theirs."""
        few = ids[: suggesting.LOOKED_AT]

        def work(_told: Progress | None) -> Changes:
            return suggesting.refuse(self._desk, few, suggestion)

        if few:
            self._run(few, work, then, told=say("tagbox.did.refused", name=isolate(suggestion.tag.name)))

    def hide(self, tag: Tag, then: Then | None = None) -> None:
        """A tag is not offered among the frequent ones any more."""

        def work(_told: Progress | None) -> Changes:
            return suggesting.hide_frequent(self._desk, tag.id)

        self._run((), work, then, told=say("tagbox.did.hidden", name=isolate(tag.name)))

    def undo(self, operation: int, then: Then) -> None:
        """Takes an operation back, if it is still the last one."""

        def work() -> Changes:
            last, _ = undo.state(self._desk)
            return undo.undo(self._desk)[1] if last is not None and last.id == operation else Changes()

        def go() -> None:
            self._jobs.run(work, then)

        self._when_saved(go)

    def _run(
        self, ids: Sequence[int], work: Callable[[Progress | None], Changes], then: Then | None, told: str = ""
    ) -> None:
        def done(changes: Changes) -> None:
            if told:
                self.told.emit(told)
            elif len(ids) > 1 and changes.count:
                self.told.emit(say("tagbox.did.changed", changes.count))
            if then is not None:
                then(changes)

        def go() -> None:
            if len(ids) > MANY:
                self._work.run("bulk", work, done)
            else:
                self._jobs.run(lambda: work(None), done)

        self._when_saved(go)
