"""Putting many articles right: what would change is shown, one undo takes it back, each that changed has a version."""

from newsdesk.desk import articles, mending, undo
from newsdesk.text.mending import Mending

TIDY = Mending(("waw", "spaces", "signs"))


def test_many_articles_are_put_right_as_one_operation(desk, take):
    take(
        {"title": "خبر , أول", "text": "و قال"},
        {"title": "خبر ثان", "text": "لا شيء"},
        {"title": "ثالث", "text": "نعم ,"},
    )
    seen = mending.preview(desk, [1, 2, 3], TIDY)
    assert (seen.articles, seen.lines, seen.changed) == (2, 3, (1, 3))
    assert {(one.before, one.after) for _, one in seen.shown} == {
        ("خبر , أول", "خبر، أول"), ("و قال", "وقال"), ("نعم ,", "نعم،"),
    }  # fmt: skip
    assert articles.get(desk, 1).text.headline == "خبر , أول", "nothing was written"
    assert mending.mend(desk, [1, 2, 3], TIDY).count == 2
    assert (articles.get(desk, 1).text.headline, articles.get(desk, 1).text.body) == ("خبر، أول", "<p>وقال</p>")
    assert [len(articles.revisions(desk, key)) for key in (1, 2, 3)] == [2, 1, 2]
    assert articles.revisions(desk, 1)[0].why == "mend"
    assert mending.preview(desk, [1, 2, 3], TIDY).lines == 0
    undo.undo(desk)
    assert [articles.get(desk, key).text.headline for key in (1, 3)] == ["خبر , أول", "ثالث"]


class Stops:
    def report(self, done, total):
        pass

    def cancelled(self):
        return True


def test_a_look_that_is_not_wanted_any_more_ends(desk, take):
    take({"title": "خبر , أول", "text": "و قال"})
    assert mending.preview(desk, [1], TIDY, Stops()).cancelled
