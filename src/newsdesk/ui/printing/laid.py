"""Articles laid out to be looked at before they are printed: the very pages, as a PDF in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from newsdesk.desk import Desk, exporting
from newsdesk.desk.paper import Frame, Manuscript, Pages, pages
from newsdesk.domain.changes import Progress
from newsdesk.ui.printing import pdf

MOST = 200  # articles that are laid out to be looked at


@dataclass(frozen=True, slots=True)
class Laid:
    """Pages, how many articles stand on them, and whether one turns them from right to left."""

    pages: Pages
    count: int
    rtl: bool


def lay_out(
    desk: Desk, ids: Sequence[int], labels: Mapping[str, str], layout: exporting.Layout, progress: Progress
) -> Laid:
    """The pages of the first MOST articles, turned as the first of them runs. Raises Cancelled, OSError."""
    sides: list[bool] = []

    def watched(articles: Iterable[Manuscript]) -> Iterator[Manuscript]:
        for article in articles:
            sides.append(article.rtl)
            yield article

    with TemporaryDirectory(prefix="newsdesk-") as folder:
        path = Path(folder) / "pages.pdf"

        def painter(articles: Iterable[Manuscript], frame: Frame) -> None:
            pdf.write(watched(articles), frame, path, progress.cancelled)

        count = exporting.paint(desk, ids[:MOST], labels, painter, progress, layout)
        return Laid(pages(path.read_bytes()), count, bool(sides) and sides[0])
