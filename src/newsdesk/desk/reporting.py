"""What becomes of a report: it is written down, and what failed is tried again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from newsdesk.archive.connection import told_plainly
from newsdesk.domain.capture import Report


def write(path: Path, lines: Iterable[str]) -> Path:
    """Writes a report as text, whole or not at all. Raises DiskTrouble."""
    partial = path.with_name(f"newsdesk-{uuid4().hex[:12]}.part")
    with told_plainly(path):
        try:
            partial.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    return path


def failed(report: Report) -> Sequence[Path]:
    """The files that something failed in and that are still there; of what is packed, the file that it is packed in."""
    found: dict[Path, None] = {}
    for location, _ in report.skipped:
        path = next((one for one in (Path(location), *Path(location).parents) if one.exists()), None)
        if path is not None and path.is_file():
            found[path] = None
    return list(found)
