"""How long work will still take, told from how fast it went lately."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from newsdesk.words import say

LATELY = 30.0  # seconds that the speed is taken from
SURE = 4.0  # seconds after which anything is told


class Pace:
    """`told` what is done; gives what is left in words, or nothing while that would be a guess."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def told(self, done: int, total: int) -> str:
        """`done` of `total` are done now."""
        now = self._clock()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] > LATELY:
            self._seen.popleft()
        since, first = self._seen[0]
        if now - since < SURE or done <= first or total <= done:
            return ""
        return words((total - done) * (now - since) / (done - first))


def words(seconds: float) -> str:
    """About how long that is."""
    if seconds < 55:
        return say("left.seconds", max(5, 5 * round(seconds / 5)))
    if seconds < 3300:
        return say("left.minutes", max(1, round(seconds / 60)))
    return say("left.hours", max(1, round(seconds / 3600)))
