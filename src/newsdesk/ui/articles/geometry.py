"""Where the rows of a list stand when every row is as high as every other, and every heading of a day too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Geometry:
    """Heights in pixels; `starts` are the rows before which a heading stands, in order."""

    row: int = 1
    head: int = 1
    starts: Sequence[int] = ()

    def top(self, place: int) -> int:
        """Where a row begins."""
        return place * self.row + bisect_right(self.starts, place) * self.head

    def heading_top(self, group: int) -> int:
        """Where the heading of a group begins."""
        return self.starts[group] * self.row + group * self.head

    def group_at(self, y: int) -> int:
        """The group that covers a height; -1 where the list has no groups."""
        return bisect_right(range(len(self.starts)), y, key=self.heading_top) - 1

    def place_at(self, y: int) -> int:
        """The row at a height; a heading counts as the row below it."""
        group = self.group_at(y)
        if group < 0:
            return y // self.row
        return self.starts[group] + max(0, y - self.heading_top(group) - self.head) // self.row

    def whole(self, count: int) -> int:
        """The height of a list of `count` rows."""
        return count * self.row + len(self.starts) * self.head

    @property
    def sticky(self) -> int:
        """The height of the heading that stays at the top."""
        return self.head if self.starts else 0

    def groups_between(self, top: int, bottom: int) -> Iterator[int]:
        """The groups whose headings may be seen between two heights."""
        group = max(0, self.group_at(top))
        while group < len(self.starts) and self.heading_top(group) <= bottom:
            yield group
            group += 1
