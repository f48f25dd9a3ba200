"""The files behind an article: captured originals and attachments, in the details."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from newsdesk.desk import articles, attachments, importing
from newsdesk.domain.article import Text
from newsdesk.ui.articles.original_view import OriginalView
from tests.formats.test_page import STORY, data_of, site
from tests.ui.conftest import settle, write_rows

pytestmark = pytest.mark.usefixtures("brisk")
ROWS = [
    {"id": "a", "title": "First of the table", "body": "Text of the first."},
    {"id": "b", "title": "ثاني الجدول", "body": "نص الثاني."},
]


def png(colour):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def captured(qtbot, make_window, open_desk, tmp_path):
    """A window that shows the details of an article that was read from a row of a table."""
    desk = open_desk(sample=False)
    importing.import_paths(desk, [write_rows(tmp_path / "table.jsonl", ROWS)])
    window = make_window("en", desk=desk)
    window.inspector.look_at(window.details)
    settle(qtbot, window)
    return window


@pytest.fixture
def written(qtbot, make_window, open_desk):
    """A window that shows the details of an article that was written here."""
    desk = open_desk(sample=False)
    articles.create(desk, Text(headline="Ours", body="<p>Text.</p>"))
    window = make_window("en", desk=desk)
    window.inspector.look_at(window.details)
    settle(qtbot, window)
    return window


def words(window):
    return "\n".join(label.text() for label in window.details.files.findChildren(QLabel))


def press(qtbot, window, text):
    button = next(button for button in window.details.files.findChildren(QPushButton) if button.text() == text)
    window.details.ensureWidgetVisible(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def choose(qtbot, window, path):
    """Answers the dialog that asks where to; gives what it proposed."""
    dialog = window.findChild(QFileDialog)
    proposed = dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(qtbot, window)
    return proposed


def attach(qtbot, window, *paths):
    window.file_verbs.attach(list(paths))
    settle(qtbot, window)


def see_again(qtbot, window, key):
    """Leaves the article and comes back."""
    window.session.open(0)
    settle(qtbot, window)
    window.session.open(key)
    settle(qtbot, window)


def test_an_original_is_told_to_be_sound_altered_or_gone(qtbot, captured):
    window = captured
    article = window.session.article
    [original] = article.originals
    assert "table.jsonl" in words(window)
    assert f"{original.sha256[:12]}…\n✓ unaltered" in words(window)
    path = window.desk.archive.originals.path(original.sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(b"First", b"Forst"))
    see_again(qtbot, window, article.id)
    assert "✗ ALTERED" in words(window)
    window.dress(window.theme)
    assert "✗ ALTERED" in words(window)
    path.unlink()
    see_again(qtbot, window, article.id)
    assert "✗ the file is gone" in words(window)
    press(qtbot, window, "Show")
    assert window.findChild(OriginalView) is None
    assert "table.jsonl" in window.banner.text


def test_the_original_is_shown_as_the_row_that_the_article_was_read_from(qtbot, captured, tmp_path):
    window = captured
    other = next(key for key in window.browser.model.ids if articles.get(window.desk, key).external_id == "b")
    window.open_article(other)
    settle(qtbot, window)
    press(qtbot, window, "Show")
    view = window.findChild(OriginalView)
    assert "ثاني الجدول" in view.text.toPlainText()
    assert "First of the table" not in view.text.toPlainText()
    assert view.text.isReadOnly()
    view.save_asked.emit()
    target = tmp_path / "copy.jsonl"
    assert choose(qtbot, window, target).endswith("table.jsonl")
    assert target.read_bytes() == (tmp_path / "table.jsonl").read_bytes()
    assert str(target) in window.banner.text
    view.close()


def test_an_article_written_here_has_no_original_and_says_so(qtbot, written):
    window = written
    window.actions_["show-original"].trigger()
    settle(qtbot, window)
    assert "no captured original" in window.banner.text
    assert window.findChild(OriginalView) is None


def test_a_file_is_attached_opened_copied_removed_and_brought_back(qtbot, written, tmp_path, monkeypatch):
    window = written
    plan = tmp_path / "خطة المياه.txt"
    plan.write_text("the plan", encoding="utf-8")
    window.actions_["attach-file"].trigger()
    dialog = window.findChild(QFileDialog)
    dialog.filesSelected.emit([str(plan)])
    dialog.close()
    settle(qtbot, window)
    assert window.banner.text == "1 file attached"
    assert "خطة المياه.txt" in words(window)
    attach(qtbot, window, plan)  # the same once more
    assert len(window.session.article.attachments) == 1

    asked = []
    monkeypatch.setattr("newsdesk.ui.files.QDesktopServices.openUrl", lambda url: asked.append(QUrl(url)) or False)
    press(qtbot, window, "Open")
    qtbot.waitUntil(lambda: bool(asked))
    [attachment] = window.session.article.attachments
    kept = window.desk.archive.attachments.path(attachment.sha256)
    assert asked[0].toLocalFile() != str(kept)  # a program might save over it
    assert asked[0].toLocalFile().endswith("خطة المياه.txt")
    assert "No program here opens the file" in window.banner.text
    assert asked[0].toLocalFile() in window.banner.text

    press(qtbot, window, "Save a copy…")
    target = tmp_path / "copy.txt"
    assert choose(qtbot, window, target).endswith("خطة المياه.txt")
    assert target.read_text(encoding="utf-8") == "the plan"

    press(qtbot, window, "Remove")
    assert "no longer attached" in window.banner.text
    assert "خطة المياه.txt" not in words(window)
    assert kept.is_file()
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert "خطة المياه.txt" in words(window)


def test_files_that_cannot_be_read_or_written_are_told_of(qtbot, written, tmp_path):
    window = written
    attach(qtbot, window, tmp_path / "nowhere.pdf")
    assert "nowhere.pdf" in window.banner.text
    assert window.session.article.attachments == ()
    plan = tmp_path / "plan.txt"
    plan.write_text("the plan", encoding="utf-8")
    attach(qtbot, window, plan)
    press(qtbot, window, "Save a copy…")
    choose(qtbot, window, tmp_path / "no such folder" / "copy.txt")
    assert "The disk refused" in window.banner.text
    window.desk.archive.attachments.path(window.session.article.attachments[0].sha256).unlink()
    window.banner.hide()
    press(qtbot, window, "Open")
    assert window.banner.isVisible()


def test_an_image_that_the_text_shows_is_painted_and_not_removed(qtbot, written, tmp_path):
    window = written
    key = window.session.article.id
    photo = tmp_path / "photo.png"
    photo.write_bytes(png("#d02010"))
    attachments.attach(window.desk, key, [photo])
    article = articles.get(window.desk, key)
    sha256 = article.attachments[0].sha256
    body = f'<p>Text.</p>\n<figure><img src="attachment:{sha256}" alt="A photo"><figcaption>Quay</figcaption></figure>'
    articles.save(window.desk, key, article.version, Text(headline="Ours", body=body))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.session.article.text.body == body)

    def painted():
        image = window.sheet.body.viewport().grab().toImage()
        middle = image.width() // 2
        return "#d02010" in {image.pixelColor(middle, y).name() for y in range(image.height())}

    qtbot.waitUntil(painted)
    press(qtbot, window, "Remove")
    assert "photo.png" in window.banner.text
    assert "Nothing was removed" in window.banner.text
    assert window.banner.property("warn")
    assert len(articles.get(window.desk, key).attachments) == 1
    assert window.sheet.body.body() == body


def test_a_captured_page_is_looked_at_safely_with_its_source_beside_it(qtbot, make_window, open_desk, tmp_path):
    desk = open_desk(sample=False)
    path = tmp_path / "page.html"
    images = f'<img src="{data_of(png("#336699"))}"><img src="https://a.example/x.png">'
    story = [STORY[0], f"{STORY[1]}</p>{images}<p>", STORY[2]]
    path.write_text(site(story=story), encoding="utf-8")
    importing.import_paths(desk, [path])
    window = make_window("ar", desk=desk)
    window.actions_["show-original"].trigger()
    settle(qtbot, window)
    view = window.findChild(OriginalView)
    assert "المرفأ تفتتح سوقها" in view.page.toPlainText()
    assert "<html" in view.text.toPlainText()
    image = QTextDocument.ResourceType.ImageResource.value
    assert view.page.loadResource(image, QUrl("kept:0")).width() > 0
    for address in ("https://a.example/x.png", path.as_uri(), "kept:9", "kept:x"):
        found = view.page.loadResource(image, QUrl(address))
        assert (found.width(), found.height()) == (1, 1), "told that there is none, Qt would look for a file"
    view.close()
