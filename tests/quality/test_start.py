"""A start loads what the window shows; what is heavy and not looked at is loaded when it is."""

import subprocess
import sys

HEAVY = (
    "alembic", "sqlalchemy.orm", "qtpy", "qtawesome", "rapidfuzz", "nh3", "hijridate", "typer", "rich",
    "multiprocessing", "newsdesk.desk.importing", "newsdesk.ui.tags.manager", "newsdesk.ui.related.page",
    "newsdesk.ui.editor.comparison", "trafilatura", "lxml", "feedparser", "warcio", "markdown_it",
    "hunspell", "newsdesk.desk.speller", "newsdesk.desk.dictionaries", "newsdesk.text.spell_server",
    "newsdesk.ui.spelling.dialog", "rdflib", "newsdesk.desk.vocabularies", "newsdesk.ui.tags.vocabulary_dialog",
)  # fmt: skip


def test_nothing_heavy_is_imported_before_the_window_shows():
    script = f"import sys, newsdesk.__main__, newsdesk.ui.application; print(*sys.modules.keys() & set({HEAVY}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
