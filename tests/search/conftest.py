import pytest

from newsdesk.search import Entry, Filters, SearchIndex, parse
from newsdesk.search.index import analysed


def entry(key, headline, text="", meta="", **more):
    fields = {
        "status": "inbox",
        "trashed": False,
        "language": "ar",
        "source_id": 1,
        "tag_ids": (),
        "published": None,
        "modified": key,
    }
    return Entry(key, *analysed(headline, text, meta), **{**fields, **more})


@pytest.fixture
def index(tmp_path):
    opened = SearchIndex(tmp_path / "index")
    yield opened
    opened.close()


@pytest.fixture
def filled(index):
    index.put(
        [
            entry(1, "أخبار القاهرة", "زار الرئيس المدينة وتحدث عن مياه الري", published=300, tag_ids=(1, 2)),
            entry(2, "تقرير", "الري مياه كثيرة", published=100, tag_ids=(2,), status="draft", source_id=2),
            entry(3, "مؤسسة تتهم حماس بقتـ.ـل خمسة", "نصّ", "وزارة الصحة", published=200),
            entry(4, "Old story", "the quick brown foxes and مياه", language="en", source_id=None, modified=99),
            entry(5, "محذوف", "مياه", trashed=True),
        ]
    )
    index.commit(7)
    return index


@pytest.fixture
def ask(filled):
    def run(text, filters=None, limit=10, offset=0, sort=None, typing=False):
        return filled.search(parse(text, typing=typing).words, filters or Filters(), limit, offset, sort)

    return run
