"""Whoever connects articles where there are none, or only one, is told so and nothing breaks."""

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles, links, undo
from newsdesk.domain.article import Text
from tests.ui.conftest import settle

pytestmark = pytest.mark.usefixtures("brisk")
ACTIONS = (
    "compare-twins", "keep-apart", "link-republication", "merge-articles", "walk-twins", "page-timeline",
    "timeline-back", "link-article", "link-passage", "page-related", "find-alike", "search-everywhere",
)  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("count", [0, 1])
def test_every_verb_of_connecting_bears_an_archive_with_nothing_to_connect(qtbot, make_window, language, count):
    window = make_window(language, sample=False)
    for _ in range(count):
        key = articles.create(window.desk, Text(headline="", body=""))[0]
        settle(qtbot, window)
        window.open_article(key)
    settle(qtbot, window)
    for name in ACTIONS:
        window.actions_[name].trigger()
        settle(qtbot, window)
        for box in QApplication.topLevelWidgets():
            if box is not window and box.isVisible():
                box.close()
        window.go("articles")
        settle(qtbot, window)
    assert links.overview(window.desk).total == 0
    assert len(undo.recent(window.desk)) == count, "nothing was done but making what is there"
