"""Asking into which tag others go, and saying before what that would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, tags
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import MergePreview, Tag
from newsdesk.text.language import isolate
from newsdesk.ui.errors import explain
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.dialogs import PickDialog, asked_of, preview_text
from newsdesk.ui.tags.splitting import Telling
from newsdesk.ui.theme import Theme
from newsdesk.words import say


def ask_merge(
    at: tuple[Desk, Jobs, QWidget],
    theme: Theme,
    offered: Sequence[Tag],
    gone: Sequence[Tag],
    tops: Sequence[int],
    verbs: Telling,
) -> None:
    """Opens the dialog. Of several the one of `tops` that is used most is likely to stay."""
    desk, jobs, window = at
    ids, known = [tag.id for tag in gone], {tag.id: tag for tag in offered}
    words = (say("tags.merge.title"), asked_of("tags.merge.ask", gone), say("tags.merge.do"))
    dialog = PickDialog(window, theme, words, offered)

    def fail(error: BaseException) -> None:
        if not dialog.over:
            dialog.tell(explain(error))
            dialog.do.setEnabled(False)

    def look(key: int | None) -> None:
        into = known.get(key) if key else None
        dialog.show_preview("" if into else say("tags.merge.choose"), possible=False)
        if into is None:
            jobs.forget("tag-merge-preview")
            return

        def show(preview: MergePreview) -> None:
            if not dialog.over and dialog.picked == into.id:
                dialog.show_preview(preview_text(preview, into), possible=True)

        jobs.run(lambda: tags.merge_preview(desk, ids, into.id), show, fail, key="tag-merge-preview")

    def merge(into: int) -> None:
        def done(_changes: Changes) -> None:
            dialog.finish()
            verbs.told.emit(say("tags.did.merged", name=isolate(known[into].name)))
            verbs.made.emit(into)

        jobs.run(lambda: tags.merge(desk, ids, into), done, lambda error: dialog.tell(explain(error)))

    dialog.looked_at.connect(look)
    dialog.asked.connect(merge)
    look(None)
    dialog.open()
    if len(gone) > 1:
        dialog.pick(max((tag for tag in gone if tag.id in tops), key=lambda tag: tag.count).id)
