"""Files of this machine among what is dropped or was copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(brought: QMimeData) -> list[Path]:
    """Their paths; addresses of other places are left out."""
    return [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
