"""What the actions of the window do to links."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsdesk.desk import links, related, waiting
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.link import Kind, LinkKind
from newsdesk.domain.tag import Origin
from newsdesk.ui.doing import Doing
from newsdesk.ui.jobs import Jobs


class _AsLong(NoProgress):
    """Work that ends with the window."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    def cancelled(self) -> bool:
        """Whether the window is gone."""
        return self._jobs.finished


class LinkDoing(Doing):
    """Links of the open article, and of those that are chosen."""

    def link(
        self,
        other: int,
        kind: Kind = LinkKind.RELATED,
        note: str = "",
        passage: str = "",
        origin: Origin = Origin.HAND,
        *,
        outgoing: bool = True,
        one: int | None = None,
    ) -> None:
        """Links the open article, or `one`, with another, or that one with it."""
        key = self._linked(one)
        if key is not None:
            start, end = (key, other) if outgoing else (other, key)
            self._do(lambda: links.add(self._desk, start, end, kind, note, passage, origin), "did.link")

    def link_many(self, ids: Sequence[int], work: Callable[[Progress | None], Changes]) -> None:
        """Links many articles at once, and tells how many links were made."""
        self._do_many(ids, work, "did.links", "did.links.none")

    def _linked(self, one: int | None) -> int | None:
        article = self._current() if one is None else None
        return article.id if article is not None else one

    def link_title(self, title: str, kind: Kind, note: str = "", passage: str = "", *, one: int | None = None) -> None:
        """Lets a link of the open article, or of `one`, wait for a title."""
        key = self._linked(one)
        if key is not None:
            self._do(lambda: links.add_waiting(self._desk, key, title, kind, note, passage), "did.wait")

    def unlink(self, link_id: int) -> None:
        """Takes a link away."""
        self._do(lambda: links.remove(self._desk, link_id), "did.unlink")

    def change_link(self, link_id: int, kind: Kind, note: str) -> None:
        """Another kind, another note."""
        self._do(lambda: links.change(self._desk, link_id, kind, note), "did.change-link")

    def resolve_link(self, link_id: int, article_id: int) -> None:
        """The article that a waiting title means."""
        self._do(lambda: links.resolve_to(self._desk, link_id, article_id), "did.resolve-link")

    def look_for_waiting(self) -> None:
        """Titles that wait since before there was such a thing look for their articles."""
        self._jobs.run(lambda: waiting.follow(self._desk, _AsLong(self._jobs)))

    def refuse_offer(self, link_id: int, ids: Sequence[int]) -> None:
        """The articles that a waiting title does not mean."""
        self._do(lambda: waiting.refuse_for(self._desk, link_id, ids), "did.refuse-offer")

    def accept(self, other: int, kind: LinkKind, outgoing: bool) -> None:
        """Links a suggested article with the open one; `outgoing` says that the link leads to it."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: related.accept(self._desk, key, other, kind, outgoing=outgoing), "did.link")

    def dismiss(self, other: int) -> None:
        """A suggestion for the open article that is none."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: links.dismiss(self._desk, key, other), "did.dismiss-related")
