"""Who quotes an article is linked with it as long as the quotation stands."""

from newsdesk.desk import articles, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Origin


def new(desk, headline, body=""):
    key = articles.create(desk, Text(headline=headline, body=body))[0]
    return articles.get(desk, key)


def quoting(*uids, more="<p>ما قبل.</p>"):
    quoted = [f'<blockquote cite="article:{uid}"><p>قال.</p><footer>عن صحيفة</footer></blockquote>' for uid in uids]
    return "\n".join([more, *quoted])


def save(desk, key, body, **options):
    article = articles.get(desk, key)
    return articles.save(desk, key, article.version, Text(headline=article.text.headline, body=body), **options)


def seen(desk, key):
    return [(one.kind.value, one.outgoing, one.article_id) for one in articles.get(desk, key).links]


def test_a_quotation_that_is_saved_links_both_articles_once(desk):
    source, draft = new(desk, "المصدر"), new(desk, "المسودة")
    save(desk, draft.id, quoting(source.uid, source.uid))
    assert seen(desk, draft.id) == [("quotes", True, source.id)]
    assert seen(desk, source.id) == [("quotes", False, draft.id)]
    assert articles.get(desk, draft.id).links[0].origin is Origin.TEXT
    save(desk, draft.id, quoting(source.uid, source.uid, more="<p>و.</p>"))
    assert len(seen(desk, draft.id)) == 1


def test_a_quotation_that_goes_takes_its_link_along_and_no_other(desk):
    source, other, draft = new(desk, "المصدر"), new(desk, "آخر"), new(desk, "المسودة")
    save(desk, draft.id, quoting(source.uid, other.uid))
    save(desk, draft.id, quoting(other.uid))
    assert seen(desk, draft.id) == [("quotes", True, other.id)]
    assert seen(desk, source.id) == []


def test_a_quotation_that_was_undone_before_the_last_automatic_save_leaves_nothing(desk):
    source, draft = new(desk, "المصدر"), new(desk, "المسودة")
    _, changes = save(desk, draft.id, quoting(source.uid), auto=True, settled=False)
    assert changes.links
    save(desk, draft.id, quoting(), auto=True, settled=False, after=changes.operation)
    assert seen(desk, draft.id) == []


def test_undoing_the_save_takes_the_link_back_and_redoing_brings_it(desk):
    source, draft = new(desk, "المصدر"), new(desk, "المسودة")
    save(desk, draft.id, quoting(source.uid))
    done, _ = undo.undo(desk)
    assert (done.name, done.count) == ("save-article", 1)
    assert seen(desk, draft.id) == [] and "blockquote" not in articles.get(desk, draft.id).text.body
    undo.redo(desk)
    assert seen(desk, draft.id) == [("quotes", True, source.id)]


def test_a_link_of_ones_own_hand_or_with_a_note_stays(desk):
    source, other, draft = new(desk, "المصدر"), new(desk, "آخر"), new(desk, "المسودة")
    links.add(desk, draft.id, source.id, LinkKind.QUOTES)
    save(desk, draft.id, quoting(source.uid, other.uid))
    mine = next(one for one in articles.get(desk, draft.id).links if one.article_id == other.id)
    links.change(desk, mine.id, LinkKind.QUOTES, "الفقرة الثالثة")
    save(desk, draft.id, quoting())
    assert seen(desk, draft.id) == [("quotes", True, source.id), ("quotes", True, other.id)]


def test_a_link_that_was_taken_away_by_hand_stays_away_while_its_quotation_stays(desk):
    source, draft = new(desk, "المصدر"), new(desk, "المسودة")
    save(desk, draft.id, quoting(source.uid))
    links.remove(desk, articles.get(desk, draft.id).links[0].id)
    save(desk, draft.id, quoting(source.uid, more="<p>جديد.</p>"))
    assert seen(desk, draft.id) == []


def test_what_is_not_in_this_archive_and_the_article_itself_are_passed_over(desk):
    draft = new(desk, "المسودة")
    save(desk, draft.id, quoting("0190-elsewhere", draft.uid))
    assert seen(desk, draft.id) == []


def test_a_new_article_and_a_restored_version_are_linked_too(desk):
    source = new(desk, "المصدر")
    draft = new(desk, "المسودة", quoting(source.uid))
    assert seen(desk, draft.id) == [("quotes", True, source.id)]
    save(desk, draft.id, quoting())
    articles.restore_revision(desk, draft.id, articles.get(desk, draft.id).version, 1)
    assert seen(desk, draft.id) == [("quotes", True, source.id)]
