"""Errors as words: what happened, what was kept, what to do."""

from __future__ import annotations

from newsdesk.domain.errors import NewsdeskError
from newsdesk.text.language import isolate
from newsdesk.words import known, say


def explain(error: BaseException) -> str:
    """What to tell a person of an error."""
    if isinstance(error, NewsdeskError):
        message = f"error.{error.code}"
        if known(message):
            return say(message, **{name: isolate(fact) for name, fact in error.facts.items()})
    return say("error.unexpected") + f"\n{type(error).__name__}: {error}"


def place(code: str) -> str:
    """Where in a file something stands, of a reader's code (`row 3`)."""
    sheet, between, row = code.rpartition("!")
    if between:  # of a workbook
        return say("place.sheet", sheet=isolate(sheet), place=place(row))
    kind, _, number = code.partition(" ")
    message = _PLACES.get(kind)
    return say(message, number=number) if number and message else code


_PLACES = {"row": "place.row", "record": "place.record", "entry": "place.entry"}


def skipped(code: str, facts: dict[str, str]) -> str:
    """Why something was not imported."""
    message = f"skipped.{code}"
    told = {name: isolate(value) if value else "" for name, value in facts.items()}  # a library's English among Arabic
    return say(message, **({"detail": ""} | told)).strip() if known(message) else code
