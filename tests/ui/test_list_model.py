from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from newsdesk.domain.article import Row, Status
from newsdesk.ui.articles.list_model import ID, MOST_PAGES, PAGE, ROW, ArticleListModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def row(key):
    return Row(key, f"uid-{key}", None, f"headline {key}", "source", None, Status.INBOX, False, (), "opening")


def make(answers=True):
    asked = []

    def fetch(page, ids):
        asked.append((page, tuple(ids)))

    model = ArticleListModel(fetch)

    def answer():
        while asked:
            page, ids = asked.pop(0)
            model.receive(page, ids, [row(key) for key in ids])

    return model, asked, answer


def test_the_model_keeps_qts_rules_through_a_whole_life(qtbot):
    model, _, answer = make()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_answer(tuple(range(1, 150)))
    answer()
    model.extend(tuple(range(1, 400)))
    answer()
    model.refresh([3, 70])
    answer()
    model.set_answer(())
    assert model.rowCount() == 0
    del tester


def test_a_row_that_is_not_there_yet_shows_nothing_and_is_asked_for_once(qtbot):
    model, asked, answer = make()
    model.set_answer(tuple(range(1, 1_000_001)))
    assert model.data(model.index(500_000), ROW) is None
    assert model.data(model.index(500_001), ROW) is None
    assert len(asked) == 1
    assert model.data(model.index(500_000), ID) == 500_001
    answer()
    assert model.data(model.index(500_000), ROW).headline == "headline 500001"


def test_choosing_everything_reads_no_row(qtbot):
    model, asked, _ = make()
    model.set_answer(tuple(range(1, 100_001)))
    for place in range(0, 100_000, 5_000):
        assert model.flags(model.index(place)) & Qt.ItemFlag.ItemIsSelectable
    assert not asked


def test_rows_of_a_list_that_is_gone_are_dropped(qtbot):
    model, asked, _ = make()
    model.set_answer((1, 2, 3))
    model.data(model.index(0), ROW)
    page, ids = asked[0]
    model.set_answer((7, 8, 9))
    model.receive(page, ids, [row(key) for key in ids])
    assert model.data(model.index(0), ROW) is None


def test_old_pages_are_forgotten(qtbot):
    model, _asked, answer = make()
    model.set_answer(tuple(range(1, PAGE * (MOST_PAGES + 10))))
    for page in range(MOST_PAGES + 5):
        model.data(model.index(page * PAGE), ROW)
        answer()
    assert len(model._pages) == MOST_PAGES


def test_a_longer_list_keeps_the_rows_that_are_shown(qtbot):
    model, _asked, answer = make()
    model.set_answer(tuple(range(1, PAGE + 1)))
    model.data(model.index(0), ROW)
    answer()
    model.extend(tuple(range(1, PAGE * 3)))
    assert model.data(model.index(0), ROW) is not None
    assert model.rowCount() == PAGE * 3 - 1
