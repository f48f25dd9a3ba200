"""An article in time with all that is linked with it, and what links to it."""

from __future__ import annotations

from newsdesk.archive import timeline
from newsdesk.desk.desk import Desk
from newsdesk.domain.timeline import IncomingLinks, Timeline


def gather(desk: Desk, article_id: int, depth: int = 1) -> Timeline:
    """The articles that at most `depth` links (three) part from one, 300 at most. Raises NotFound."""
    with desk.archive.read() as connection:
        return timeline.gather(connection, article_id, depth)


def incoming(desk: Desk, article_id: int) -> IncomingLinks:
    """The links that lead to an article, or wait for its headline, 2,000 at most. Raises NotFound."""
    with desk.archive.read() as connection:
        return timeline.incoming(connection, article_id)
