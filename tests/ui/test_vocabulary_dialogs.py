"""Importing a vocabulary and exporting tags in the window: what a person sees, ticks and presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from newsdesk import vocabulary_words, words
from newsdesk.desk import articles, tags, undo, vocabularies
from newsdesk.domain.article import Text
from newsdesk.domain.vocabulary import Difference, Finding, Foretold, Options, Outcome, Trouble, Vocabulary
from newsdesk.ui.tags.vocabulary_dialog import VocabularyDialog
from newsdesk.ui.tags.vocabulary_model import ALL, TIED, TROUBLES, FindingModel
from tests.ui.conftest import settle

LEFT = Qt.MouseButton.LeftButton
PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
FILE = (
    PREFIX
    + """
<http://harbour.example/s> a skos:ConceptScheme ; skos:prefLabel "مفردات المرفأ"@ar .
<urn:h:water> a skos:Concept ; skos:prefLabel "ماء"@ar, "water"@en ; skos:inScheme <http://harbour.example/s> .
<urn:h:tide> a skos:Concept ; skos:prefLabel "مدّ"@ar, "tide"@en ; skos:broader <urn:h:water> .
<urn:h:none> a skos:Concept .
"""
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "harbour.ttl"
    path.write_text(FILE, encoding="utf-8")
    return path


def bring(qtbot, window, path):
    window.vocabularies.bring(path)
    settle(qtbot, window)
    found = [each for each in window.findChildren(VocabularyDialog) if each.isVisible()]
    return found[-1] if found else None


def press(qtbot, window, button):
    qtbot.mouseClick(button, LEFT)
    settle(qtbot, window)


def rows(dialog):
    model = dialog.model
    return [model.index(row, 0).data().strip("\u2068\u2069") for row in range(model.rowCount())]


def by(desk, uri):
    return next(tag for tag in tags.all_tags(desk) if tag.uri == uri)


def texts(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_vocabulary_is_shown_taken_over_and_undone(qtbot, make_window, file, language):
    window = make_window(language, sample=False)
    window.go("tags")
    dialog = bring(qtbot, window, file)
    assert not tags.all_tags(window.desk)
    assert "مفردات المرفأ" in texts(dialog)
    assert [which for which, chip in dialog.chips.items() if chip.isVisible()] == [ALL, "new", TROUBLES]
    assert len(rows(dialog)) == 3
    assert len(dialog.table.selectionModel().selectedIndexes()) == 3, "one stands on a whole row"
    press(qtbot, window, dialog.chips["new"])
    assert len(dialog.table.selectionModel().selectedIndexes()) == 3
    assert rows(dialog) == (["ماء", "مدّ"] if language == "ar" else ["water", "tide"])
    press(qtbot, window, dialog.chips[TROUBLES])
    assert "urn:h:none" in dialog.model.index(0, 2).data()
    assert "2" in dialog.take.text() or "مصطلحين" in dialog.take.text()
    press(qtbot, window, dialog.take)
    water = by(window.desk, "urn:h:water")
    assert water.name == ("ماء" if language == "ar" else "water")
    assert window.banner.isVisible()
    assert undo.state(window.desk)[0].name == "import-vocabulary"
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert not tags.all_tags(window.desk)


@pytest.mark.parametrize(("language", "own"), [("ar", "وسمك «"), ("en", "your tag “")])
def test_it_says_which_of_ones_own_tags_a_term_takes_over(qtbot, make_window, file, language, own):
    window = make_window(language, sample=False)
    place = tags.create(window.desk, "طبيعة")[0]
    water = tags.create(window.desk, "ماء", parent_id=place)[0]
    tags.create(window.desk, "مد")
    made = [articles.create(window.desk, Text(headline=f"خبر {number}"))[0] for number in range(3)]
    tags.give(window.desk, made, water)
    settle(qtbot, window)
    dialog = bring(qtbot, window, file)
    assert dialog.chips[TIED].isVisible() and dialog.chips[TIED].text().endswith("2")
    press(qtbot, window, dialog.chips[TIED])
    assert dialog.model.rowCount() == 2
    told = [dialog.model.index(row, 2).data() for row in (0, 1)]
    plain = [text.replace("\u2068", "").replace("\u2069", "") for text in told]
    arrow = " ‹ " if language == "ar" else " › "
    assert plain[0].startswith(f"{own}طبيعة{arrow}ماء")
    assert ("3 مقالات" if language == "ar" else "3 articles") in plain[0]
    assert plain[1].startswith(f"{own}مد") and "0" not in plain[1].split(" · ")[0]
    press(qtbot, window, dialog.take)
    again = bring(qtbot, window, file)
    assert not again.chips[TIED].isVisible()


def test_cancel_writes_nothing(qtbot, make_window, file):
    window = make_window("ar", sample=False)
    dialog = bring(qtbot, window, file)
    dialog.reject()
    settle(qtbot, window)
    assert not tags.all_tags(window.desk)
    assert not undo.recent(window.desk)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_was_changed_here_is_shown_and_may_be_given_up(qtbot, make_window, file, language):
    window = make_window(language, sample=False)
    vocabularies.take(window.desk, vocabularies.read(file), Options(language))
    tags.rename(window.desk, by(window.desk, "urn:h:water").id, "المياه")
    settle(qtbot, window)
    dialog = bring(qtbot, window, file)
    assert not dialog.take.isEnabled()
    press(qtbot, window, dialog.chips["kept"])
    assert "المياه" in dialog.model.index(0, 2).data()
    dialog.theirs.click()
    settle(qtbot, window)
    assert dialog.take.isEnabled()
    press(qtbot, window, dialog.chips["changed"])
    assert len(rows(dialog)) == 1
    press(qtbot, window, dialog.take)
    assert by(window.desk, "urn:h:water").name == ("ماء" if language == "ar" else "water")


def test_what_was_deleted_here_is_made_anew_when_asked(qtbot, make_window, file):
    window = make_window("ar", sample=False)
    vocabularies.take(window.desk, vocabularies.read(file), Options("ar"))
    tags.delete(window.desk, by(window.desk, "urn:h:tide").id)
    settle(qtbot, window)
    dialog = bring(qtbot, window, file)
    assert dialog.again.isVisible() and not dialog.retired.isVisible() and not dialog.theirs.isVisible()
    dialog.again.click()
    settle(qtbot, window)
    press(qtbot, window, dialog.take)
    assert by(window.desk, "urn:h:tide").name == "مدّ"


def test_a_broken_file_says_why_and_no_window_opens(qtbot, make_window, tmp_path):
    window = make_window("ar", sample=False)
    path = tmp_path / "x.ttl"
    path.write_text(PREFIX + '<urn:a> skos:prefLabel "x .\n', encoding="utf-8")
    assert bring(qtbot, window, path) is None
    assert window.banner.isVisible()
    assert "x.ttl" in texts(window.banner)


def test_the_detail_tells_where_a_tag_came_from_and_takes_it_back(qtbot, make_window, file):
    window = make_window("ar", sample=False)
    window.go("tags")
    settle(qtbot, window)
    part = window.manager.detail.vocabulary
    own, _ = tags.create(window.desk, "لا مفردات له")
    vocabularies.take(window.desk, vocabularies.read(file), Options("ar"))
    settle(qtbot, window)
    window.manager.choose(own)
    settle(qtbot, window)
    assert not part.isVisibleTo(window.manager)
    water = by(window.desk, "urn:h:water").id
    window.manager.choose(water)
    settle(qtbot, window)
    assert part.isVisibleTo(window.manager)
    assert "مفردات المرفأ" in texts(part)
    assert not part.buttons
    tags.rename(window.desk, water, "المياه")
    tags.change(window.desk, water, note="لنا")
    settle(qtbot, window)
    assert "المياه" in texts(part) and "ماء" in texts(part)
    assert len(part.buttons) == 3
    window.manager.detail.ensureWidgetVisible(part.buttons[0])
    press(qtbot, window, part.buttons[0])
    assert by(window.desk, "urn:h:water").name == "ماء"
    assert by(window.desk, "urn:h:water").note == "لنا"
    assert len(part.buttons) == 1
    press(qtbot, window, part.buttons[0])
    assert by(window.desk, "urn:h:water").note == ""
    assert not part.buttons


def test_a_place_where_another_tag_has_the_name_is_not_taken_back_and_that_is_told(qtbot, make_window, file):
    window = make_window("en", sample=False)
    vocabularies.take(window.desk, vocabularies.read(file), Options("ar"))
    water = by(window.desk, "urn:h:water").id
    own, _ = tags.create(window.desk, "Ours")
    tags.move(window.desk, [water], own)
    tags.create(window.desk, by(window.desk, "urn:h:water").name)
    window.go("tags")
    settle(qtbot, window)
    window.manager.choose(water)
    settle(qtbot, window)
    part = window.manager.detail.vocabulary
    window.manager.detail.ensureWidgetVisible(part.buttons[0])
    press(qtbot, window, part.buttons[0])
    assert window.banner.isVisible()
    assert "There is a tag of this name already" in texts(window.banner)
    assert by(window.desk, "urn:h:water").parent_id == own


def file_dialog():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())


def test_the_buttons_of_the_manager_ask_for_files(qtbot, make_window, file, tmp_path):
    window = make_window("en", sample=False)
    window.go("tags")
    settle(qtbot, window)
    press(qtbot, window, window.manager.bring)
    asked = file_dialog()
    asked.filesSelected.emit([str(file)])
    asked.close()
    settle(qtbot, window)
    dialog = next(each for each in window.findChildren(VocabularyDialog) if each.isVisible())
    press(qtbot, window, dialog.take)
    press(qtbot, window, window.manager.send)
    asked = file_dialog()
    target = tmp_path / "tags.csv"
    asked.fileSelected.emit(str(target))
    asked.close()
    settle(qtbot, window)
    assert len(vocabularies.read(target).terms) == 2
    window.manager.choose(by(window.desk, "urn:h:tide").id)
    settle(qtbot, window)
    window.actions_["tag-export"].trigger()
    asked = file_dialog()
    asked.fileSelected.emit(str(tmp_path / "one.rdf"))
    asked.close()
    settle(qtbot, window)
    assert [term.name for term in vocabularies.read(tmp_path / "one.rdf").terms] == ["tide"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_model_keeps_qts_rules_and_says_everything(language):
    words.use(language)
    parts, sides = ("name", "label", "alias", "note", "broader", "uri"), (("a", "b"), ("", "b"), ("a", ""))
    differences = tuple(Difference(part, here, told, "en") for part in parts for here, told in sides)
    differences = (*differences, Difference("kind", "topic", "place"))
    findings = [Finding(outcome, "urn:x", "x", "a\tb", notice="y" if outcome is Outcome.MERGED else "")
                for outcome in Outcome]  # fmt: skip
    findings += [Finding(Outcome.CHANGED, "urn:x", "x", taken=differences, kept=differences, retired="2020-01-01")]
    findings += [Finding(Outcome.NEW, "urn:x", "x", notice=told) for told in ("same-name", "broader-unknown", "cycle")]
    troubles = (Trouble("no-label", "row 3", {"uri": ""}, lost=True), Trouble("several-broader", "", {"name": "x"}))
    model = FindingModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.tell(Foretold(Vocabulary("csv", "", "x", (), troubles), tuple(findings)))
    for which in (ALL, *(outcome.value for outcome in Outcome), TROUBLES):
        model.show(which)
        assert model.rowCount() == model.count(which) > 0
        for row in range(model.rowCount()):
            for column in range(3):
                text = model.index(row, column).data()
                assert "vocabulary." not in text and "{" not in text
        for column in range(3):
            assert model.headerData(column, Qt.Orientation.Horizontal)
    assert tester is not None


@pytest.mark.parametrize(
    "language, told",
    [
        ("ar", ("الاسم باللغة الفرنسية", "الاسم باللغة الإنجليزية (GB)", "الاسم باللغة xx")),
        ("en", ("Name in French", "Name in English (GB)", "Name in xx")),
    ],
)
def test_languages_are_named_in_the_language_of_the_interface(language, told):
    words.use(language)
    said = [vocabulary_words.part(Difference("label", "a", "b", tongue)) for tongue in ("fr", "en-GB", "xx")]
    assert tuple(text.replace("\u2068", "").replace("\u2069", "") for text in said) == told
    for tongue in vocabulary_words._TONGUES:
        assert "vocabulary." not in vocabulary_words.language_name(tongue)


def test_an_export_of_no_tags_says_so(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    window.vocabularies._write(tmp_path / "none.csv", None)
    settle(qtbot, window)
    assert "There are no tags yet" in window.banner.text
