"""The composition root: paths, settings, log, archive, window. It wires and does nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk import log, paths, settings, words

if TYPE_CHECKING:
    from newsdesk.desk.exporting import Paint


def open_window(archive: Path | None, read_only: bool) -> int:
    """Opens the window on an archive; returns when it is closed."""
    from newsdesk.ui.application import run

    log.start(paths.logs())
    chosen = settings.load(paths.config())
    words.use(chosen.language)
    try:
        return run(chosen, paths.config(), archive, read_only)
    finally:
        log.end()


def self_test(screenshots: Path | None, more: Sequence[Path] = ()) -> dict[str, Any]:
    """Tries the whole program on a throw-away archive; with `screenshots`, takes pictures of it. `more` goes in too."""
    from newsdesk.ui.self_test import self_test as test

    return test(screenshots, more)


def paint_pdf() -> Paint:
    """What a PDF is painted with where there is no window, and perhaps no screen."""
    from newsdesk.ui.printing.alone import painter

    return painter()
