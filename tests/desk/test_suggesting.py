from newsdesk.desk import articles, suggesting, tags
from newsdesk.domain.article import Text


def offered(desk, key):
    return [(found.tag.name, found.reason) for found in suggesting.suggest_tags(desk, key)]


def test_tags_that_the_text_names_are_offered_however_they_are_attached(desk):
    for name in ("الساحل", "هيئة المياه", "Port Ellery", "القاهرة"):
        tags.create(desk, name)
    key, _ = articles.create(
        desk, Text(headline="زيارة للساحل", body="<p>وقالت لهيئة المياه إن Port  Ellery قريبة.</p>")
    )
    assert [name for name, _ in offered(desk, key)] == ["الساحل", "هيئة المياه", "Port Ellery"]


def test_aliases_count_and_what_is_there_already_does_not(desk):
    made, _ = tags.create(desk, "الولايات المتحدة")
    tags.rename(desk, made, "أمريكا")  # the old name stays as an alias
    key, _ = articles.create(desk, Text(headline="وفد إلى الولايات المتحدة"))
    assert offered(desk, key) == [("أمريكا", "text")]
    tags.add(desk, [key], ["أمريكا"])
    assert offered(desk, key) == []


def test_tags_of_articles_like_it_follow(desk, take):
    text = "تجديد شبكات المياه في الأحياء القديمة وخندق الأنابيب"
    take(*({"title": f"{text} {n}", "body": text, "tags": ["بنية"]} for n in range(3)))
    key, _ = articles.create(desk, Text(headline=text, body=f"<p>{text}</p>"))
    desk.indexer.catch_up()
    assert ("بنية", "similar") in offered(desk, key)
