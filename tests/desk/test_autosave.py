"""What is saved by itself: readable history, one undo, nothing lost."""

from newsdesk.desk import articles, tags, undo
from newsdesk.domain.article import Text


def write(desk, key, headline, after=None, auto=True):
    article = articles.get(desk, key)
    text = Text(headline=headline)
    return articles.save(desk, key, article.version, text, auto=auto, after=after)[1].operation


def whys(desk, key):
    return [(found.headline, found.why) for found in articles.revisions(desk, key)]


def test_automatic_saves_in_a_row_are_one_version_and_one_undo(desk):
    key, _ = articles.create(desk, Text(headline="first"))
    operation = write(desk, key, "sec")
    operation = write(desk, key, "secon", operation)
    operation = write(desk, key, "second", operation)
    assert whys(desk, key) == [("second", "autosave"), ("first", "new")]
    undo.undo(desk)
    assert articles.get(desk, key).text.headline == "first"
    undo.redo(desk)
    assert articles.get(desk, key).text.headline == "second"


def test_a_save_by_hand_keeps_what_was_saved_by_itself(desk):
    key, _ = articles.create(desk, Text(headline="first"))
    write(desk, key, "second")
    write(desk, key, "second", auto=False)
    write(desk, key, "third")
    write(desk, key, "fourth", auto=False)
    assert whys(desk, key) == [("fourth", "save"), ("third", "autosave"), ("second", "save"), ("first", "new")]


def test_other_work_between_two_automatic_saves_is_undone_in_its_own_turn(desk):
    key, _ = articles.create(desk, Text(headline="first"))
    operation = write(desk, key, "second")
    tags.add(desk, [key], ["tag"])
    write(desk, key, "third", operation)
    undo.undo(desk)
    assert (articles.get(desk, key).text.headline, len(articles.get(desk, key).tags)) == ("second", 1)
    undo.undo(desk)
    assert (articles.get(desk, key).text.headline, len(articles.get(desk, key).tags)) == ("second", 0)
    undo.undo(desk)
    assert articles.get(desk, key).text.headline == "first"


def test_a_text_that_lost_much_of_itself_is_a_version_of_its_own(desk):
    key, _ = articles.create(desk, Text(headline="first"))
    long = Text(headline="first", body=f"<p>{' word' * 200}</p>")
    operation = articles.save(desk, key, 1, long, auto=True)[1].operation
    articles.save(desk, key, 2, Text(headline="first"), auto=True, after=operation)
    assert [found.word_count for found in articles.revisions(desk, key)] == [0, 200, 0]
    undo.undo(desk)
    assert articles.get(desk, key).word_count == 200


def test_a_session_of_writing_becomes_a_version_every_ten_minutes(desk, monkeypatch):
    from newsdesk.archive import writing

    key, _ = articles.create(desk, Text(headline="first"))
    operation = None
    for minute in range(0, 25, 2):
        monkeypatch.setattr(writing, "now", lambda minute=minute: f"2026-01-01T10:{minute:02}:00Z")
        operation = write(desk, key, f"headline {minute}", operation)
    assert [found.headline for found in articles.revisions(desk, key)] == [
        "headline 24", "headline 22", "headline 10", "first",
    ]  # fmt: skip
