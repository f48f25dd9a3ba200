"""Fields of the chosen articles, or of all that are listed, changed at once: off the GUI thread, once what was typed is
on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsdesk.domain.fields import FieldEdit, Foreseen
from newsdesk.ui.doing import Doing
from newsdesk.ui.theme import Theme

if TYPE_CHECKING:
    from newsdesk.ui.fields.dialog import FieldsDialog, Looking


class FieldVerbs(Doing):
    """`told` with a line for the banner. `listed` gives every article of the list, `theme` the colours now."""

    listed: Callable[[], Sequence[int]] = staticmethod(tuple)
    theme: Callable[[], Theme]
    dialog: FieldsDialog | None = None

    def ask(self) -> None:
        """Opens the dialog over what is chosen."""
        ids, listed = self._ids(), self.listed()
        if ids:
            self._when_saved(lambda: self._look_up(ids, listed))

    def _look_up(self, ids: Sequence[int], listed: Sequence[int]) -> None:
        self._jobs.run(self._sources, lambda names: self._open(ids, listed, names))

    def _sources(self) -> list[str]:
        from newsdesk.desk import searching

        return [source.name for source in searching.counts(self._desk)[1]]

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
