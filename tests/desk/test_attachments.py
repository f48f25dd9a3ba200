import pytest

from newsdesk.desk import articles, attachments, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import AttachmentInUse, NotFound, Unreadable


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "صورة المرفأ.png"
    path.write_bytes(b"\x89PNG picture")
    return path


def files(desk):
    return sorted(desk.archive.attachments.names())


def test_a_file_is_attached_opened_copied_and_detached(desk, picture, tmp_path):
    key, _ = articles.create(desk, Text(headline="one"))
    count, changes = attachments.attach(desk, key, [picture])
    assert (count, changes.articles) == (1, {key})
    (found,) = articles.get(desk, key).attachments
    assert (found.name, found.media_type, found.size) == ("صورة المرفأ.png", "image/png", 12)
    assert attachments.file_of(desk, found.sha256).read_bytes() == picture.read_bytes()
    attachments.copy_out(desk, found.sha256, tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == picture.read_bytes()
    assert attachments.attach(desk, key, [picture])[0] == 0, "the same file twice is one attachment"
    attachments.detach(desk, found.id)
    assert articles.get(desk, key).attachments == ()


def test_detaching_is_undone_and_the_file_is_still_there(desk, picture):
    key, _ = articles.create(desk, Text(headline="one"))
    attachments.attach(desk, key, [picture])
    (found,) = articles.get(desk, key).attachments
    attachments.detach(desk, found.id)
    _, changes = undo.undo(desk)
    assert key in changes.articles
    assert articles.get(desk, key).attachments == (found,)
    assert attachments.file_of(desk, found.sha256).exists()
    undo.redo(desk)
    assert articles.get(desk, key).attachments == ()


def test_what_the_text_shows_is_not_detached(desk, picture):
    key, _ = articles.create(desk, Text(headline="one"))
    attachments.attach(desk, key, [picture])
    (found,) = articles.get(desk, key).attachments
    article = articles.get(desk, key)
    body = f'<figure><img src="attachment:{found.sha256}" alt=""></figure>'
    articles.save(desk, key, article.version, Text(headline="one", body=body))
    with pytest.raises(AttachmentInUse):
        attachments.detach(desk, found.id)


def test_a_path_that_is_no_file_attaches_nothing(desk, picture, tmp_path):
    key, _ = articles.create(desk, Text(headline="one"))
    with pytest.raises(Unreadable):
        attachments.attach(desk, key, [picture, tmp_path / "gone.png"])
    assert articles.get(desk, key).attachments == ()
    with pytest.raises(NotFound):
        attachments.attach(desk, 999, [picture])


def test_deleting_for_ever_takes_the_files_that_nothing_else_uses(desk, picture, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("other")
    first, _ = articles.create(desk, Text(headline="one"))
    second, _ = articles.create(desk, Text(headline="two"))
    attachments.attach(desk, first, [picture, other])
    attachments.attach(desk, second, [other])
    articles.trash(desk, [first])
    articles.purge(desk, [first])
    assert files(desk) == [articles.get(desk, second).attachments[0].sha256]


def test_a_file_that_undo_can_bring_back_outlives_another_article(desk, picture):
    first, _ = articles.create(desk, Text(headline="one"))
    second, _ = articles.create(desk, Text(headline="two"))
    attachments.attach(desk, first, [picture])
    attachments.attach(desk, second, [picture])
    attachments.detach(desk, articles.get(desk, second).attachments[0].id)
    articles.trash(desk, [first])
    articles.purge(desk, [first])
    undo.undo(desk)  # the trashing of what is gone
    undo.undo(desk)
    (found,) = articles.get(desk, second).attachments
    assert attachments.file_of(desk, found.sha256).exists()


def test_a_copied_text_keeps_its_images_when_the_first_is_deleted_for_ever(desk, picture):
    first, _ = articles.create(desk, Text(headline="one"))
    attachments.attach(desk, first, [picture])
    (found,) = articles.get(desk, first).attachments
    body = f'<figure><img src="attachment:{found.sha256}" alt=""></figure>'
    copy, _ = articles.create(desk, Text(headline="(my version) one", body=body))
    assert [item.sha256 for item in articles.get(desk, copy).attachments] == [found.sha256]
    articles.trash(desk, [first])
    articles.purge(desk, [first])
    assert attachments.file_of(desk, found.sha256).exists()
