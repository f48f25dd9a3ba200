"""What a version says it says for ever, whatever is done to its article afterwards."""

import random
from contextlib import suppress
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.archive import revisions
from newsdesk.desk import Desk, articles, fields, merging, undo
from newsdesk.domain.article import Text
from newsdesk.domain.comparison import current_number
from newsdesk.domain.errors import NothingToUndo
from newsdesk.domain.fields import Do, Field, FieldEdit

DOINGS = st.lists(
    st.tuples(
        st.sampled_from(["save", "fields", "fields", "undo", "undo", "redo", "merge", "again"]), st.integers(0, 9999)
    ),
    min_size=3,
    max_size=9,
)
EDITS = (
    FieldEdit(Field.SOURCE, Do.SET, "Quay"), FieldEdit(Field.SOURCE, Do.CLEAR), FieldEdit(Field.BYLINE, Do.SET, "نورا"),
    FieldEdit(Field.NOTES, Do.AFTER, "راجع"), FieldEdit(Field.STATUS, Do.SET, "final"),
    FieldEdit(Field.PUBLISHED, Do.SET, "2024-02"),
)  # fmt: skip


def versions(desk):
    """The texts of all versions by their keys: merging gives them other numbers. A history ends with what is said."""
    with desk.archive.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, article_id, number FROM revisions").all()
        now = revisions.texts(connection, {row[1] for row in rows})
        for key, text in now.items():
            newest = current_number(revisions.revisions(connection, key))
            assert newest is not None and revisions.revision_text(connection, key, newest) == text
        return {row[0]: revisions.revision_text(connection, row[1], row[2]) for row in rows}


def alive(desk):
    with desk.archive.read() as connection:
        return [
            row[0] for row in connection.exec_driver_sql("SELECT id FROM articles WHERE trashed IS NULL ORDER BY id")
        ]


def do(desk, doing, chance):
    keys = alive(desk)
    if doing in ("undo", "redo"):
        with suppress(NothingToUndo):
            (undo.undo if doing == "undo" else undo.redo)(desk)
    elif not keys:  # undoing has put all of them into the trash
        return
    elif doing == "save":
        article = articles.get(desk, chance.choice(keys))
        told = chance.choice([{"body": f"<p>{chance.random()}</p>"}, {"source": "Town"}, {"headline": "عنوان"}])
        articles.save(desk, article.id, article.version, replace(article.text, **told))
    elif doing == "fields":
        fields.change(desk, chance.sample(keys, chance.randint(1, len(keys))), [chance.choice(EDITS)])
    elif doing == "merge" and len(keys) > 1:
        pair = chance.sample(keys, 2)
        merging.merge(desk, pair, pair[0], "was")


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(DOINGS)
def test_no_version_ever_says_anything_else(tmp_path_factory, doings):
    folder = tmp_path_factory.mktemp("versions")
    desk = Desk.open(folder / "A.newsdesk", folder / "cache", create=True)
    try:
        for number, source in enumerate(("", "Quay", "Town", "Quay")):
            articles.create(desk, Text(headline=f"خبر {number}", body=f"<p>{number}</p>", source=source))
        before = versions(desk)
        for doing, seed in doings:
            if doing == "again":
                desk.close()
                desk = Desk.open(folder / "A.newsdesk", folder / "cache")
            do(desk, doing, random.Random(seed))
            now = versions(desk)
            assert all(now[key] == text for key, text in before.items() if key in now), doing
            before = now
    finally:
        desk.close()
