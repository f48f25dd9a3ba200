import pytest

from newsdesk.search import Asked, Entry, Filters, SearchIndex, parse
from newsdesk.search.documents import analysed


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


def question(text, filters=None, *, typing=False, **more):
    """What is asked of the index by a text without names of tags and sources."""
    return asked(parse(text, typing=typing), filters or Filters(), **more)


def asked(query, filters=None, **more):
    """A query without names as the index takes it."""
    return Asked(
        query.words,
        filters or Filters(trash=None),
        tuple(tuple(asked(one) for one in group) for group in query.either),
        tuple(asked(one) for one in query.neither),
        **more,
    )


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
        return filled.search(question(text, filters, typing=typing), limit, offset, sort)

    return run
