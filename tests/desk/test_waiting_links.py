"""Links that wait for their article (DESIGN 1.8)."""

from newsdesk.desk import articles, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind

PAGE = """صحيفة الساحل:
2025-06-13@16:36:57 GMT

افتتاح المكتبة العامة

تاريخ النشر: 3 شباط 2025

افتتحت المكتبة العامة أبوابها أمس بعد ترميم دام عامين.

المصدر: صحيفة الساحل

مقالات مشابهة

• ترميم المكتبة يبدأ
• كتب جديدة للأطفال
"""


def waiting(desk, key=1):
    return {link.title: link.article_id for link in articles.get(desk, key).links}


def test_a_waiting_link_finds_its_article_when_it_arrives(desk, take):
    take(desk, PAGE)
    assert waiting(desk) == {"ترميم المكتبة يبدأ": None, "كتب جديدة للأطفال": None}
    take(desk, [{"id": "x", "title": "ترميمُ المكتبة يبدأ", "body": "نص"}])
    assert waiting(desk)["ترميم المكتبة يبدأ"] == 2
    incoming = articles.get(desk, 2).links
    assert [(link.outgoing, link.article_id) for link in incoming] == [(False, 1)]


def test_a_title_that_two_articles_have_is_offered_and_not_chosen(desk, take):
    take(desk, PAGE)
    take(
        desk,
        [
            {"id": "x", "title": "كتب جديدة للأطفال", "body": "أ"},
            {"id": "y", "title": "كتب جديدة للأطفال", "body": "ب"},
        ],
    )
    link = next(link for link in articles.get(desk, 1).links if link.title == "كتب جديدة للأطفال")
    assert (link.article_id, link.candidates) == (None, 2)


def test_an_article_written_or_renamed_at_the_desk_is_found_too(desk, take):
    take(desk, PAGE)
    key, _ = articles.create(desk, Text(headline="غير ذلك"))
    articles.save(desk, key, 1, Text(headline="كتب جديدة للأطفال"))
    assert waiting(desk)["كتب جديدة للأطفال"] == key
    undo.undo(desk)
    assert waiting(desk)["كتب جديدة للأطفال"] is None


def test_a_link_waits_again_when_its_article_is_deleted_for_ever(desk, take):
    take(desk, PAGE)
    take(desk, [{"id": "x", "title": "ترميم المكتبة يبدأ", "body": "نص"}])
    articles.trash(desk, [2])
    articles.empty_trash(desk)
    assert waiting(desk)["ترميم المكتبة يبدأ"] is None


def test_linking_by_hand_to_a_waited_for_title_makes_one_link_of_two(desk, take):
    take(desk, PAGE)
    take(
        desk,
        [
            {"id": "x", "title": "كتب جديدة للأطفال", "body": "أ"},
            {"id": "y", "title": "كتب جديدة للأطفال", "body": "ب"},
        ],
    )
    links.add(desk, 1, 3)
    assert waiting(desk)["كتب جديدة للأطفال"] == 3
    links.add(desk, 1, 3)
    assert len(articles.get(desk, 1).links) == 2
    links.add(desk, 1, 3, LinkKind.CORRECTION)
    assert len(articles.get(desk, 1).links) == 3


def test_the_example_of_a_captured_page(desk, shared):
    from newsdesk.desk import importing
    from newsdesk.text.body import paragraphs

    report = importing.import_paths(desk, [shared("captures/thawra-2025.txt")])
    assert (report.added, report.failed) == (2, 0)
    first, second = articles.get(desk, 1), articles.get(desk, 2)
    assert first.text.headline == "وفد من حماس يلتقي نائب وزير الخارجية في موسكو"
    assert (first.text.source, first.text.published.value, first.captured) == (
        "الثورة نت", "2025-02-03", "2025-06-13T16:36:57Z",
    )  # fmt: skip
    assert first.text.published_text == "3rd, February 2025 GMT"
    assert len(paragraphs(first.text.body)) == 6
    outgoing = [link for link in first.links if link.outgoing]
    assert [link.article_id for link in outgoing] == [2] + [None] * 9
    assert (second.text.source, second.text.published, second.captured) == ("", None, first.captured)
    assert len(paragraphs(second.text.body)) == 5
    assert [tag.name for tag in second.tags] == ["بنيامين نتنياهو", "القاهرة الإخبارية", "إسرائيل"]
    assert [link.article_id for link in second.links if link.outgoing] == [None, None]
    assert {original.sha256 for original in first.originals} == {original.sha256 for original in second.originals}
    kept = desk.archive.originals.read(first.originals[0].sha256)
    assert kept == shared("captures/thawra-2025.txt").read_bytes()
