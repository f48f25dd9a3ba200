"""How well saved pages are read, beside trafilatura alone: the words of the body (F1), headline, day, and the time.

python -m tests.benchmarks.pages   (with the shared material beside the project)
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import trafilatura

from newsdesk.formats import page
from newsdesk.text.body import plain_text
from tests.conftest import SHARED
from tests.formats.test_known_pages import agreement, answers, words


def main() -> None:
    """Prints the table."""
    ours, theirs, times = [], [], []
    sys.stdout.write(f"{'page':<44}{'newsdesk':>10}{'alone':>10}{'ms':>8}  headline  day\n")
    for name, data, headline, day, text in answers(lambda part: Path(SHARED) / part):
        started = time.perf_counter()
        (found,) = page.read("", data)
        times.append((time.perf_counter() - started) * 1000)
        published = found.text.published.value[:10] if found.text.published else ""
        told = f"{'-' if not headline else found.text.headline == headline!s:<10}{'-' if not day else published == day}"
        figures = f"{'-':>10}{'-':>10}"
        if text:
            mine = agreement(words(plain_text(found.text.body)), words(text))
            alone = agreement(words(trafilatura.extract(data, include_comments=False) or ""), words(text))
            ours.append(mine)
            theirs.append(alone)
            figures = f"{mine:>10.3f}{alone:>10.3f}"
        sys.stdout.write(f"{name:<44}{figures}{times[-1]:>8.0f}  {told}\n")
    means = f"{statistics.mean(ours):>10.4f}{statistics.mean(theirs):>10.4f}{statistics.median(times):>8.0f}"
    sys.stdout.write(f"{'mean (median time)':<44}{means}\n")


if __name__ == "__main__":
    main()
