"""Collections of <DOC> texts, well-formed or not."""

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.formats import collection
from newsdesk.formats.registry import choose
from newsdesk.text.body import plain_text

DOC = """<DOC>
<DOCNO>AL-news-1</DOCNO>
<URL>https://a.example/1</URL>
<SRC>الصحيفة</SRC>
<CAT>محليات</CAT>
<TITLE>خبر من المرفأ &amp; البحر</TITLE>
<TIME>Fri, 13 Apr 2018 10:02:35 +0400</TIME>
<AUTHOR>سلمى</AUTHOR>
<ABSTRACT>
ملخص الخبر
</ABSTRACT>
<TEXT>
الفقرة الأولى من النص.
<P>الفقرة الثانية.</P>
</TEXT>
</DOC>
"""


def articles(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "docs.txt"
    path.write_bytes(text.encode(encoding))
    assert choose(path).name == "collection"
    return [one for place, data in collection.split(path) for one in collection.read(place, data)]


def test_each_doc_is_an_article_with_its_fields(tmp_path):
    first, second = articles(tmp_path, DOC + DOC.replace("AL-news-1", "AL-news-2"))
    text = first.text
    assert (first.external_id, second.external_id) == ("AL-news-1", "AL-news-2")
    assert (text.headline, text.byline, text.source) == ("خبر من المرفأ & البحر", "سلمى", "الصحيفة")
    assert (text.url, text.published.value) == ("https://a.example/1", "2018-04-13T10:02+04:00")
    assert plain_text(text.body).split("\n")[0] == "الفقرة الأولى من النص." and "الفقرة الثانية." in plain_text(
        text.body
    )
    assert (text.summary, first.tags, first.place) == ("ملخص الخبر", ("محليات",), "record 1")


@pytest.mark.parametrize("gone", ["</TITLE>", "</TEXT>", "</DOC>", "</ABSTRACT>", "</AUTHOR>"])
def test_a_field_that_is_not_closed_ends_where_the_next_begins(tmp_path, gone):
    first, second = articles(tmp_path, DOC.replace(gone, "") + DOC)
    assert first.text.headline == second.text.headline and "ملخص" in first.text.summary
    assert "الفقرة الأولى" in first.text.body and "الفقرة الأولى" not in first.text.summary


def test_docs_are_parted_however_their_lines_are_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(collection, "_PIECE", 40)
    flat = "".join(f"<DOC><DOCNO>{n}</DOCNO><TITLE>t{n}</TITLE><TEXT>body {n}</TEXT></DOC>" for n in range(5))
    found = articles(tmp_path, flat)
    assert [(one.external_id, plain_text(one.text.body)) for one in found] == [(str(n), f"body {n}") for n in range(5)]


def test_tags_inside_a_text_are_no_fields(tmp_path):
    inner = "aaa <time>3 pm</time> bbb <HEAD>x</HEAD> ccc, <BYLINE>Ali</BYLINE> ddd"
    (found,) = articles(tmp_path, f"<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>{inner}</TEXT>\n</DOC>")
    assert " ".join(plain_text(found.text.body).split()) == "aaa 3 pm bbb x ccc, Ali ddd"


def test_old_arabic_encodings_are_read(tmp_path):
    (found,) = articles(tmp_path, DOC, "cp1256")
    assert found.text.headline == "خبر من المرفأ & البحر"


def test_a_text_without_words_and_one_that_is_too_long_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr(collection, "MOST", 2000)
    empty, long, good = articles(
        tmp_path, f"<DOC>\n<DOCNO>1</DOCNO>\n</DOC>\n<DOC>\n<TEXT>\n{'كلمة ' * 900}\n</TEXT>\n</DOC>\n{DOC}"
    )
    assert (empty.reason, long.reason) == ("empty-row", "too-large")
    assert not isinstance(good, Skipped)


def test_the_first_form_of_the_real_articles_is_read(shared):
    files = sorted(shared("articles/ant-original").glob("*.txt"))
    assert len(files) == 24
    for path in files:
        assert choose(path).name == "collection"
        (found,) = [one for place, data in collection.split(path) for one in collection.read(place, data)]
        assert found.external_id and found.text.published and len(plain_text(found.text.body).split()) > 20
