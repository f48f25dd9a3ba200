"""Newsroom files in an archive: versions are revisions, items find each other by id, subjects are tags of a tree."""

import json

import pytest

from newsdesk.desk import articles, exporting, importing, searching, tags, undo
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import TagKind
from tests.desk.test_exporting import LABELS, everything
from tests.formats.test_newsroom import FIRST_NINJS, MEDTOP, g2_item


def bring(desk, folder, name, data):
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return importing.import_paths(desk, [path])


def version(number, words, **more):
    return FIRST_NINJS | {"version": str(number), "body_xhtml": f"<p>{words}</p>"} | more


def test_a_newer_version_of_an_item_is_a_revision_of_the_same_article(desk, tmp_path):
    assert bring(desk, tmp_path, "1.json", version(1, "نص أول")).added == 1
    without_embargo = {name: value for name, value in version(2, "نص ثان").items() if name != "embargoed"}
    assert bring(desk, tmp_path, "2.json", without_embargo).joined == 1
    found = articles.get(desk, 1)
    assert (found.text.body.split("\n")[0], found.text.item_version) == ("<p>نص ثان</p>", "2")
    assert found.text.embargo == "", "the newer version lifted it"
    assert articles.revision_text(desk, 1, 1).embargo == "2014-05-02T06:00Z"
    assert [kept.why for kept in articles.revisions(desk, 1)] == ["import", "import"]


def test_an_earlier_version_that_comes_later_is_kept_and_changes_nothing(desk, tmp_path):
    bring(desk, tmp_path, "10.json", version(10, "نص عاشر"))
    report = bring(desk, tmp_path, "9.json", version(9, "نص تاسع", usageterms="شروط أقدم"))
    assert (report.added, report.joined) == (0, 1)
    found = articles.get(desk, 1)
    assert (found.text.body.split("\n")[0], found.text.item_version) == ("<p>نص عاشر</p>", "10")
    assert found.text.usage_terms == "للنشر داخل البلاد"
    kept = articles.revisions(desk, 1)
    assert [one.why for one in kept] == ["import-older", "import"]
    assert "نص تاسع" in articles.revision_text(desk, 1, kept[0].number).body
    assert articles.compare(desk, 1, 1, None).current == 1


def test_what_a_person_edited_stays_beside_a_newer_version(desk, tmp_path):
    from dataclasses import replace

    bring(desk, tmp_path, "1.json", version(1, "نص أول"))
    before = articles.get(desk, 1)
    articles.save(desk, 1, before.version, replace(before.text, headline="عنوان المحرر"))
    bring(desk, tmp_path, "2.json", version(2, "نص ثان"))
    assert articles.get(desk, 1).text.headline == "عنوان المحرر"
    assert articles.revisions(desk, 1)[0].why == "import-aside"


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_items_find_each_other_by_id_in_any_order(desk, tmp_path, order):
    other = {
        "uri": "urn:agency.example:2014:70", "version": "1", "versioncreated": "2014-04-01T00:00:00Z",
        "headline": "عنوان غير ما في الرابط", "body_text": "نص", "copyrightholder": "وكالة أخرى",
    }  # fmt: skip
    both = {1: FIRST_NINJS, 2: other}
    for number in order:
        bring(desk, tmp_path, f"{number}.json", both[number])
    start = articles.find(desk, FIRST_NINJS["uri"])
    [link] = [link for link in articles.get(desk, start).links if link.outgoing]
    assert (link.kind, link.article_id) == (LinkKind.BACKGROUND, articles.find(desk, other["uri"]))


def test_a_link_that_waits_for_an_id_is_no_guess_by_title(desk, tmp_path):
    bring(desk, tmp_path, "1.json", FIRST_NINJS)
    bring(desk, tmp_path, "2.jsonl", {"id": "9", "title": "خلفية عن الميناء", "text": "من مكان آخر", "source": "غيرها"})
    [link] = articles.get(desk, 1).links
    assert link.article_id is None
    assert [one.headline for one in link.offered] == ["خلفية عن الميناء"]


def test_subjects_become_tags_with_uri_kind_place_and_names(desk, tmp_path):
    bring(desk, tmp_path, "a.xml", g2_item(content="<inlineData>نص</inlineData>"))
    found = {tag.name: tag for tag in tags.all_tags(desk)}
    labour, economy = found["سوق العمل"], found["اقتصاد"]
    assert (labour.uri, labour.parent_id, labour.aliases) == (f"{MEDTOP}20000523", economy.id, ("labour market",))
    assert (found["مدير الميناء"].kind, economy.parent_id) == (TagKind.PERSON, None)
    tags.rename(desk, economy.id, "الاقتصاد والمال")
    bring(desk, tmp_path, "b.xml", g2_item("urn:other", headline="آخر", content="<inlineData>نص</inlineData>"))
    carried = articles.get(desk, articles.find(desk, "urn:other")).tags
    assert "الاقتصاد والمال" in [tag.name for tag in carried], "it is found by its URI, whatever it is called here"
    assert len(tags.all_tags(desk)) == 3


def test_a_tag_that_is_there_learns_its_uri_and_stays_where_it_is(desk, tmp_path):
    tags.create(desk, "عمل")
    parent = {tag.name: tag.id for tag in tags.all_tags(desk)}["عمل"]
    tags.create(desk, "سوق العمل", parent_id=parent)
    bring(desk, tmp_path, "a.xml", g2_item(content="<inlineData>نص</inlineData>"))
    found = {tag.name: tag for tag in tags.all_tags(desk)}
    assert (found["سوق العمل"].parent_id, found["سوق العمل"].uri) == (parent, f"{MEDTOP}20000523")
    undo.undo(desk)
    undo.undo(desk)


@pytest.mark.parametrize("format", ["ninjs", "newsml", "nitf"])
def test_what_goes_out_to_a_newsroom_comes_back_the_same(desk, other, tmp_path, format):
    bring(desk, tmp_path, "1.json", FIRST_NINJS)
    bring(desk, tmp_path, "2.xml", g2_item(content="<inlineData>نص</inlineData>", headline="خبر ثان"))
    bring(desk, tmp_path, "3.jsonl", {"id": "s 3", "title": "ثالث", "text": "نص", "date": "2024-05", "source": "صحيفة"})
    done = exporting.export(desk, [1, 2, 3], tmp_path / "out", format, LABELS)
    report = importing.import_paths(other, [done.path])
    assert (report.added, report.failed) == (3, 0), report
    for before, after in zip(everything(desk), everything(other), strict=True):
        assert after.text == before.text
        assert after.external_id == before.external_id
        assert {(tag.name, tag.kind, tag.uri) for tag in after.tags} == {
            (tag.name, tag.kind, tag.uri) for tag in before.tags
        }
        assert [(link.kind, link.title, link.target) for link in after.links] == [
            (link.kind, link.title, link.target) for link in before.links
        ]
    assert importing.import_paths(other, [done.path]).unchanged == 3


def test_every_real_file_of_newsrooms_goes_in_or_is_told(desk, shared):
    report = importing.import_paths(desk, [shared("newsroom")])
    told = {location.rsplit("/", 1)[-1]: skipped.reason for location, skipped in report.skipped}
    assert told == {
        "iptc-mediatopics-ar-en-fr.json": "vocabulary",
        "LISTING_15_Two_Related_Events_in_a_Knowledge_Item.xml": "vocabulary",
        "ninjs-schema_3.0.json": "schema",
    }
    assert report.added + report.joined + report.failed >= 12


def test_versions_find_each_other_whatever_their_source_is_called(desk, tmp_path):
    bring(desk, tmp_path, "1.json", version(1, "نص أول"))
    assert bring(desk, tmp_path, "2.json", version(2, "نص ثان", infosource=[{"name": "وكالة أخرى"}])).joined == 1
    assert articles.get(desk, 1).text.source == "وكالة أخرى"


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ({"version": "2.0"}, {"version": "1.10"}),
        ({"version": "", "versioncreated": "2024-05-02T10:00:00+03:00"},
         {"version": "", "versioncreated": "2024-05-02T06:30:00Z"}),
    ],
)  # fmt: skip
def test_versions_are_compared_as_their_provider_counts(desk, tmp_path, new, old):
    tag = [{"name": "وسم قديم"}]
    bring(desk, tmp_path, "new.json", version(1, "نص جديد") | new)
    bring(desk, tmp_path, "old.json", version(1, "نص قديم", subject=tag) | old)
    found = articles.get(desk, 1)
    assert "نص جديد" in found.text.body
    assert "وسم قديم" not in {one.name for one in found.tags}, "an earlier version tells nothing of today"


def test_an_item_that_is_taken_back_says_so_and_one_that_is_free_again_does_not(desk, tmp_path):
    bring(desk, tmp_path, "1.json", version(1, "نص"))
    kill = {
        "uri": FIRST_NINJS["uri"],
        "version": "2",
        "pubstatus": "canceled",
        "versioncreated": "2014-05-03T10:00:00Z",
    }
    assert bring(desk, tmp_path, "2.json", kill).joined == 1
    found = articles.get(desk, 1)
    assert "pubStatus: canceled" in found.text.notes and "نص" in found.text.body
    out = tmp_path / "out.json"
    exporting.export(desk, [1], out, "ninjs", LABELS)
    assert json.loads(out.read_text(encoding="utf-8"))["pubStatus"] == "canceled"
    free = {name: value for name, value in version(3, "نص").items() if name != "ednote"}
    bring(desk, tmp_path, "3.json", free)
    assert articles.get(desk, 1).text.notes == ""
    report = bring(desk, tmp_path, "4.json", kill | {"uri": "urn:agency.example:unknown"})
    assert (report.added, report.skipped[0][1].reason) == (0, "no-such-article")


def test_a_newer_package_lets_go_of_what_it_no_longer_lists(desk, tmp_path):
    def package(number, *names):
        parts = "".join(f'<itemRef residref="urn:p:{name}"><title>خبر {name}</title></itemRef>' for name in names)
        return (
            f'<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p:all" version="{number}"><itemMeta/>'
            f"<contentMeta><headline>حزمة</headline></contentMeta><groupSet><group>{parts}</group></groupSet>"
            "</packageItem>"
        )

    bring(desk, tmp_path, "1.xml", package(1, "a", "b"))
    bring(desk, tmp_path, "2.xml", package(2, "b", "c"))
    assert {link.target for link in articles.get(desk, 1).links} == {"urn:p:b", "urn:p:c"}


def test_an_article_that_never_had_an_id_comes_home_by_its_own(desk, take, tmp_path):
    take({"title": "خبر", "text": "نص", "source": "س"})
    out = tmp_path / "out.json"
    exporting.export(desk, [1], out, "ninjs", LABELS)
    item = json.loads(out.read_text(encoding="utf-8"))
    item["headlines"][0]["value"] = "خبر غيّره غيرنا"
    assert bring(desk, tmp_path, "back.json", item).joined == 1
    found = articles.get(desk, 1)
    assert (found.text.headline, found.external_id) == ("خبر غيّره غيرنا", None)


def test_an_article_keeps_its_uid_in_another_archive_and_the_same_once_more_is_no_news(desk, other, take, tmp_path):
    take({"title": "خبر", "text": "نص", "source": "س", "date": "2025-06-12"})
    before = articles.get(desk, 1)
    for format, name in (("ninjs", "a.json"), ("newsml", "a.xml"), ("nitf", "b.xml"), ("jsonl", "a.jsonl")):
        out = tmp_path / name
        exporting.export(desk, [1], out, format, LABELS)
        assert importing.import_paths(desk, [out]).unchanged == 1
        importing.import_paths(other, [out])
    assert articles.get(desk, 1).version == before.version
    assert [articles.get(other, key).uid for key in searching.find(other, searching.parse("")).ids] == [before.uid]
    item = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert item["contentCreated"] == "2025-06-12T00:00:00Z", "others find the day where the format has it"


def test_a_zip_of_items_is_called_as_it_was_asked_for(desk, take, tmp_path):
    take({"title": "خبر", "text": "نص"}, {"title": "آخر", "text": "نص آخر"})
    done = exporting.export(desk, [1, 2], tmp_path / "items.ninjs.zip", "ninjs", LABELS)
    assert done.path.name == "items.ninjs.zip"
