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
