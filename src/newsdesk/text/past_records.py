"""The records of a recovery journal (`archive/journals.py`), as what they tell of a text and its past."""

from __future__ import annotations

from typing import Any

from newsdesk.text.past import Edit, Fields, Past, Step, applied, print_of, reversed_step


def told_step(step: Step) -> dict[str, list[Any]]:
    """A step as a journal has it."""
    return {name: [edit.start, edit.removed, edit.added] for name, edit in step.items()}


def heard_step(told: dict[str, list[Any]]) -> dict[str, Edit]:
    """A step that a journal tells."""
    return {name: Edit(int(start), str(removed), str(added)) for name, (start, removed, added) in told.items()}


def taken_back(text: Fields, step: Step) -> Fields:
    """A text before a step."""
    return applied(text, reversed_step(step))


def past_of(records: list[dict[str, Any]]) -> Past | None:
    """The past that the records of a journal tell; None where they tell none."""
    if not records or records[0].get("k") != "open":
        return None
    past = Past({str(name): str(value) for name, value in records[0]["text"].items()})
    for record in records[1:]:
        if record["k"] == "step":
            past.add(heard_step(record["d"]))
        elif record["k"] == "to":
            past.move(int(record["place"]), record["cut"], heard_step(record["d"]))
        elif record["k"] == "floor":
            past.floor = past.place
    return past


def unsaved(records: list[dict[str, Any]]) -> bool:
    """Whether a journal ends in a text that the archive was not seen to have."""
    past = past_of(records)
    if past is None:
        return False
    last = next((record["print"] for record in reversed(records) if record["k"] == "saved"), None)
    return print_of(past.text) != (last or print_of(records[0]["text"]))
