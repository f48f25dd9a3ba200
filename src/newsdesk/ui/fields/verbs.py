"""Fields of the chosen articles, or of all that are listed, changed at once: off the GUI thread, once what was typed is
on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsdesk.domain.fields import FieldEdit, Foreseen
from newsdesk.domain.query import Query
from newsdesk.ui.doing import Doing
from newsdesk.ui.theme import Theme

if TYPE_CHECKING:
    from newsdesk.ui.fields.dialog import FieldsDialog
    from newsdesk.ui.looking import Looking


class FieldVerbs(Doing):
    """`told` with a line for the banner. `query` is what the list shows, `theme` the colours now."""

    query: Callable[[], Query]
    theme: Callable[[], Theme]
    dialog: FieldsDialog | None = None

    def ask(self) -> None:
        """Opens the dialog over what is chosen."""
        ids, query = self._ids(), self.query()
        if ids:
            self._when_saved(lambda: self._look_up(ids, query))

    def _look_up(self, ids: Sequence[int], query: Query) -> None:
        """The whole list, of which only the beginning may be shown yet, and the sources to be completed."""
        from newsdesk.desk import searching

        def work() -> tuple[Sequence[int], list[str]]:
            sources = [source.name for source in searching.counts(self._desk)[1]]
            return searching.find(self._desk, query).ids, sources

        self._jobs.run(work, lambda found: self._open(ids, *found), key="fields")

    def _open(self, ids: Sequence[int], listed: Sequence[int], sources: Sequence[str]) -> None:
        from newsdesk.ui.fields.dialog import FieldsDialog

        self.dialog = FieldsDialog(self._foresee, ids, listed, sources, self.theme(), self._window)
        self.dialog.chosen.connect(self._change)
        self.dialog.open()

    def _foresee(
        self, ids: Sequence[int], edits: Sequence[FieldEdit], looking: Looking, done: Callable[[Foreseen], None]
    ) -> None:
        from newsdesk.desk import fields

        self._jobs.run(lambda: fields.foresee(self._desk, ids, edits, looking), done, key="foresee")

    def _change(self, ids: Sequence[int], edits: Sequence[FieldEdit]) -> None:
        from newsdesk.desk import fields

        self._do_many(ids, lambda told: fields.change(self._desk, ids, edits, told), "fields.did", "fields.did-nothing")
