"""Of the best answers the recent ones a little further up: who searches the news mostly means the latest."""

from __future__ import annotations

from typing import Any

from newsdesk.search.query import NO_DATE

WINDOW = 400  # of the best answers are weighed by their age
_GENTLE = 0.1  # what the newest of them gains
_YEAR = 365.25 * 86400


def by_age(searcher: Any, hits: list[Any]) -> list[Any]:
    """The best answers, the recent among them a little further up; the rest stays as it was."""
    best, rest = hits[:WINDOW], hits[WINDOW:]
    dates = searcher.fast_field_values("published", [address for _, address in best]) if best else []
    known = [moment for moment in dates if moment is not None and moment != NO_DATE]
    newest = max(known, default=0)

    def gain(moment: int) -> float:
        return _GENTLE / (1 + (newest - moment) / _YEAR)

    usual = sum(map(gain, known)) / len(known) if known else 0.0  # what has no date neither gains nor loses
    weighed = [
        (score * (1 + (usual if moment in (None, NO_DATE) else gain(moment))), address)
        for (score, address), moment in zip(best, dates, strict=True)
    ]
    return sorted(weighed, key=lambda pair: -pair[0]) + rest
