"""Dictionaries that are found and added, the process that asks them, and lists of words."""

import os
import threading
import zipfile

import pytest

from newsdesk.desk import dictionaries
from newsdesk.desk.dictionaries import Dictionary, add, by_script, choose, find, remove
from newsdesk.desk.speller import Speller
from newsdesk.desk.word_lists import WordList
from newsdesk.domain.errors import (
    DictionaryBroken,
    DictionaryEncoding,
    DictionaryIncomplete,
    DictionaryMissing,
    DiskTrouble,
    ListUnreadable,
)
from newsdesk.text.spelling import Paragraph
from tests.dictionaries import ARABIC, BRITISH, ENGLISH, PERSIAN, write


@pytest.fixture
def speller():
    made = Speller()
    yield made
    made.close()


def wrong(speller, text, article="", language=""):
    return [word.plain for word in speller.check([Paragraph(text, language, article)])[0]]


def use(speller, folder, names=(), lines=(), **made):
    found = [Dictionary(write(folder, name, one).stem, folder, "system") for name, one in made.items()]
    chosen = choose(found, {})
    speller.tell(chosen, names, lines, by_script(chosen))


# -- finding


def test_each_file_is_found_once_whatever_leads_to_it(tmp_path):
    write(tmp_path / "system", "ar", ARABIC)
    write(tmp_path / "system", "en_US", ENGLISH)
    write(tmp_path / "own" / "en_GB", "en_GB", BRITISH)
    (tmp_path / "system" / "hyph_en.dic").write_text("1\nx\n")
    (tmp_path / "system" / "fr.dic").write_text("1\nx\n")
    for end in (".aff", ".dic"):
        (tmp_path / "system" / f"ar_SA{end}").symlink_to(tmp_path / "system" / f"ar{end}")
    places = [("system", tmp_path / "system"), ("office", tmp_path / "system"), ("office", tmp_path / "nowhere")]
    found = find(tmp_path / "own", places)
    assert [one.id for one in found] == ["system/ar", "own/en_GB", "system/en_US"]


def test_what_lacks_its_other_file_is_known_by_name(tmp_path):
    write(tmp_path / "system", "ar", ARABIC)
    (tmp_path / "system" / "fr.dic").write_text("1\nx\n")
    (tmp_path / "system" / "de_DE.aff").write_text("SET UTF-8\n")
    (tmp_path / "system" / "hyph_en.dic").write_text("1\nx\n")
    (tmp_path / "system" / "it.dic").symlink_to(tmp_path / "nowhere.dic")
    (tmp_path / "system" / "ar_SA.dic").symlink_to(tmp_path / "system" / "ar.dic")
    found = dictionaries.halves(tmp_path / "own", [("system", tmp_path / "system")])
    assert [(one.name, one.missing) for one in found] == [("de_DE", "de_DE.dic"), ("fr", "fr.aff"), ("it", "it.dic")]
    assert choose(Speller().usable(found), {}) == {}


BROKEN = {
    "torn-table": ("SET UTF-8\nPFX A Y 6\nPFX A 0 x .\n", "2\nword/A\nhello\n", "torn"),
    "garbage": ("no affixes at all\nbut a poem\n", "1\nword\n", "torn"),
    "wide": ("SET UTF-8\n".encode("utf-16"), "1\nword\n", "torn"),
    "other-encoding": ("SET UTF-8\n", "2\nمدرسة\nكتاب\n".encode("cp1256"), "encoding"),
    "unknown-encoding": ("SET KLINGON-1\n", "1\nword\n", "foreign"),
    "no-count": ("SET UTF-8\n", "hello\nword\n", "headless"),
    "no-words": ("SET UTF-8\n", "0\n", "empty"),
    "of-another": ("SET UTF-8\nFORBIDDENWORD X\n", "1\nword/X\n", "refused"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_why_a_dictionary_cannot_be_used(tmp_path, speller, what):
    affixes, words, why = BROKEN[what]
    for end, data in ((".aff", affixes), (".dic", words)):
        (tmp_path / f"en{end}").write_bytes(data if isinstance(data, bytes) else data.encode())
    one = Dictionary("en", tmp_path, "system")
    assert speller.attempt(tmp_path, "en").why == why and speller.troubles == {}
    assert speller.try_out(one).why == why and speller.usable([one]) == []
    write(tmp_path, "en", ENGLISH)
    assert speller.try_out(one) is None and speller.usable([one]) == [one]


def test_a_remark_or_a_single_word_in_another_encoding_spoils_no_dictionary(tmp_path, speller):
    path = write(tmp_path, "en", ENGLISH)
    path.with_suffix(".aff").write_bytes(b"# by Jos\xe9\n" + path.with_suffix(".aff").read_bytes())
    path.write_bytes(b"300\n" + b"\n".join(b"word%d" % number for number in range(299)) + b"\ncaf\xe9\n")
    assert speller.attempt(tmp_path, "en") is None


def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    from newsdesk.text.spell_server import Server

    path = write(tmp_path, "en", ENGLISH)
    usual = type(path).read_bytes

    def refuse(self):
        if self.suffix == ".dic":
            raise PermissionError(13, "no")
        return usual(self)

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    trouble = Server().attempt(str(tmp_path), "en")
    assert (trouble.why, trouble.file) == ("forbidden", "en.dic")
    with pytest.raises(DictionaryBroken) as told:
        add([path], tmp_path / "own", Speller().attempt)
    assert told.value.facts["why"] == "forbidden" and told.value.facts["file"] == "en.dic"


def test_one_in_use_that_is_of_no_use_is_told_once(tmp_path):
    heard = []
    made = Speller(lambda folder, name, trouble: heard.append((name, trouble.why)))
    try:
        use(made, tmp_path, en=("no affixes\n", "word"), ar=ARABIC)
        assert wrong(made, "wrold المدرصة", "ar") == wrong(made, "wrold2 المدرصة", "ar") == ["المدرصة"]
        assert heard == [("en", "torn")]
    finally:
        made.close()


def test_one_dictionary_of_a_language_is_used_and_the_person_chooses(tmp_path):
    found = [Dictionary(name, tmp_path, "system") for name in ("ar", "ar_SA", "en_GB", "en_US", "fr")]

    def names(wanted, region=""):
        return {language: one.name for language, one in choose(found, wanted, region).items()}

    assert names({}) == {"ar": "ar", "en": "en_US", "fr": "fr"}
    assert names({}, "en_GB")["en"] == "en_GB"
    assert names({"en": "system/en_GB", "fr": "", "ar": "gone/ar_SA"}) == {"ar": "ar_SA", "en": "en_GB"}
    own = [*found, Dictionary("en_CA", tmp_path, "own")]
    assert choose(own, {})["en"].name == "en_CA"
    assert by_script(["ar", "de", "en", "fa"]) == {"arabic": "ar", "latin": "en"}
    assert by_script(["ar", "de", "en"], "de")["latin"] == "de"


def test_the_usual_places_are_looked_at(tmp_path, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DICPATH", str(tmp_path / "dicpath"))
    (tmp_path / ".config/libreoffice/4/user/uno_packages/cache/uno_packages/x/ar.oxt").mkdir(parents=True)
    looked = [str(path) for _, path in dictionaries.places()]
    assert "/usr/share/hunspell" in looked and "/usr/share/myspell/dicts" in looked
    assert {str(tmp_path / ".local/share/hunspell"), str(tmp_path / "dicpath")} <= set(looked)
    assert looked[-1].endswith("ar.oxt")
    for system in ("darwin", "win32"):
        monkeypatch.setattr("sys.platform", system)
        assert dictionaries.places()


# -- asking


def test_three_languages_and_what_is_right_besides(tmp_path, speller):
    use(speller, tmp_path, ("غزة",), ("بريكست",), ar=ARABIC, en_US=ENGLISH, fa=PERSIAN)
    assert wrong(speller, "قال الوزير في المَدرســة والمدينة، المدرصة Hello wrold غزه بغزة والبريكست", "ar") == [
        "المدرصة", "wrold"
    ]  # fmt: skip
    assert wrong(speller, "این کتاب‌ها که می‌روم به خانح", "fa") == ["خانح"]
    assert "المدرسة" in speller.suggest("ar", "المدرصة")
    assert speller.suggest("en", "wrold")[0] in ("world", "word")
    assert len(speller.suggest("en", "wrd")) <= 7
    assert speller.suggest("de", "wrd") == []
    assert speller.first([Paragraph("hello"), Paragraph("wrold wrod", "en")], {"wrold"})[1].plain == "wrod"


def test_a_process_that_is_killed_is_started_again(tmp_path, speller):
    use(speller, tmp_path, en=ENGLISH)
    assert wrong(speller, "wrold") == ["wrold"]
    speller._process.kill()
    assert wrong(speller, "wrold") == ["wrold"]


def test_who_closes_does_not_wait_for_who_asks(tmp_path, speller):
    use(speller, tmp_path, en=ENGLISH)
    asking = threading.Thread(target=lambda: [wrong(speller, f"wrold {number}") for number in range(200)])
    asking.start()
    speller.close()
    asking.join(20)
    assert not asking.is_alive()
    assert wrong(speller, "wrold") == []


def test_a_dictionary_that_went_away_leaves_its_language_alone(tmp_path, speller):
    use(speller, tmp_path, en=ENGLISH, ar=ARABIC)
    (tmp_path / "en.dic").unlink()
    assert wrong(speller, "wrold المدرصة", "ar") == ["المدرصة"]


def deadly(connection):
    """A process that ends while it loads English."""
    while True:
        method, arguments = connection.recv()
        if method == "check" and any("wrold" in one.text for one in arguments[0]):
            connection.send(("loading", deadly.files["en"]))
            os._exit(1)
        if method == "tell":
            deadly.files = arguments[0]
        connection.send(("done", [[] for _ in arguments[0]]))


def test_a_dictionary_at_which_the_process_dies_is_not_used_again(tmp_path, speller, monkeypatch):
    monkeypatch.setattr("newsdesk.text.spell_server.serve", deadly)
    use(speller, tmp_path, en=ENGLISH, ar=ARABIC)
    wrong(speller, "wrold") if "en" in speller.languages else None
    assert speller.languages == {"ar"}
    monkeypatch.undo()
    speller._end()
    assert wrong(speller, "wrold المدرصة", "ar") == ["المدرصة"]


def test_letters_that_an_encoding_lacks_are_no_trouble(tmp_path, speller):
    path = write(tmp_path, "en", ("SET ISO8859-1\nTRY abc\n", "word"))
    assert path.exists()
    use(speller, tmp_path, en=("SET ISO8859-1\nTRY abc\n", "word"))
    assert wrong(speller, "word Łódź") == ["Łódź"]
    assert speller.suggest("en", "Łódź") == []


# -- adding and removing


def packed(path, files):
    with zipfile.ZipFile(path, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    return path


def as_files(name, made, at=""):
    affixes, words = made
    lines = words.split(" ")
    return {f"{at}{name}.aff": affixes, f"{at}{name}.dic": "\n".join([str(len(lines)), *lines])}


def test_two_files_are_added_by_either_of_them_and_removed(tmp_path, speller):
    own = tmp_path / "own"
    path = write(tmp_path / "brought", "ar", ARABIC)
    (made,) = add([path.with_suffix(".aff")], own, speller.attempt)
    assert made.id == "own/ar" and find(own, []) == [made]
    speller.tell({"ar": made}, (), (), {})
    assert wrong(speller, "المدرصة") == ["المدرصة"]
    write(tmp_path / "brought", "ar", (ARABIC[0], f"{ARABIC[1]} المدرصة"))
    assert len(add([path, path.with_suffix(".aff")], own, speller.attempt)) == 1
    speller.forget()
    assert wrong(speller, "المدرصة") == []
    speller.forget()
    remove(made)
    assert find(own, []) == [] and list(own.iterdir()) == []


def test_packed_dictionaries_of_an_office_and_of_a_browser(tmp_path, speller):
    own = tmp_path / "own"
    files = as_files("ar", ARABIC, "dict/") | as_files("en_GB", BRITISH) | {"hyph_en.dic": "x", "README.txt": "x"}
    made = add([packed(tmp_path / "office.oxt", files)], own, speller.attempt)
    assert sorted(one.name for one in made) == ["ar", "en_GB"]
    manifest = {"manifest.json": '{"dictionaries": {"fa-IR": "dictionaries/words.dic"}}'}
    files = as_files("words", PERSIAN, "dictionaries/") | manifest
    (made,) = add([packed(tmp_path / "browser.xpi", files)], own, speller.attempt)
    assert made.name == "fa-IR" and made.language == "fa"


@pytest.mark.parametrize(
    ("files", "error"),
    [
        ({"README.txt": "x"}, DictionaryMissing),
        ({"en.aff": "SET UTF-8\n"}, DictionaryIncomplete),
        ({"en.aff": "SET NO-SUCH\n", "en.dic": "1\nword\n"}, DictionaryEncoding),
        ({"en.aff": "SET UTF-8\n", "en.dic": b"1\n\xff\xfe\n"}, DictionaryEncoding),
        ({"en.aff": "SET UTF-8\n", "en.dic": "hello\nword\n"}, DictionaryBroken),
        ({"en.aff": "SET UTF-8\n", "en.dic": "0\n"}, DictionaryBroken),
        ({"en.aff": "SET UTF-8\n", "en.dic": ""}, DictionaryBroken),
        ({"LICENSE.aff": "SET UTF-8\n", "LICENSE.dic": "1\nword\n"}, DictionaryMissing),
    ],
)
def test_what_is_no_dictionary_is_refused_and_leaves_nothing(tmp_path, speller, files, error):
    own = tmp_path / "own"
    before = add([write(tmp_path / "first", "en", ENGLISH)], own, speller.attempt)
    with pytest.raises(error):
        add([packed(tmp_path / "brought.zip", as_files("ar", ARABIC) | files if "en.dic" in files else files)],
            own, speller.attempt)  # fmt: skip
    assert find(own, []) == before
    assert [path.name for path in own.iterdir()] == ["en"]


def test_a_torn_file_a_lone_one_and_a_full_disk(tmp_path, speller, monkeypatch):
    own = tmp_path / "own"
    (tmp_path / "torn.oxt").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(DictionaryBroken):
        add([tmp_path / "torn.oxt"], own, speller.attempt)
    path = write(tmp_path, "ar", ARABIC)
    path.with_suffix(".aff").unlink()
    with pytest.raises(DictionaryIncomplete) as told:
        add([path], own, speller.attempt)
    assert told.value.facts == {"path": "ar.dic", "missing": "ar.aff"}
    with pytest.raises(DictionaryMissing):
        add([tmp_path / "nothing.dic"], own, speller.attempt)
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskTrouble):
        add([path], tmp_path / "file" / "own", speller.attempt)
    assert list(own.iterdir()) == []


def test_the_one_before_stays_where_the_new_one_cannot_be_put(tmp_path, speller, monkeypatch):
    own = tmp_path / "own"
    path = write(tmp_path / "brought", "en", ENGLISH)
    add([path], own, speller.attempt)
    write(tmp_path / "brought", "en", BRITISH)
    rename, asked = type(path).rename, []

    def refuse(self, target):
        asked.append(target)
        if len(asked) == 2:
            raise PermissionError("no")
        return rename(self, target)

    monkeypatch.setattr(type(path), "rename", refuse)
    with pytest.raises(DiskTrouble):
        add([path], own, speller.attempt)
    assert "colour" not in (own / "en" / "en.dic").read_text()


def test_only_added_ones_are_removed(tmp_path):
    write(tmp_path, "en", ENGLISH)
    with pytest.raises(ValueError):
        remove(Dictionary("en", tmp_path, "system"))
    assert (tmp_path / "en.dic").exists()


# -- lists


def test_a_list_is_a_file_that_everybody_can_read(tmp_path):
    words = WordList(tmp_path / "folder" / "words.txt")
    assert words.words() == []
    words.add("بريكست")
    words.add("newsdesk")
    assert words.add("بريكست") == ["بريكست", "newsdesk"]
    assert words.path.read_text(encoding="utf-8") == "بريكست\nnewsdesk\n"
    assert [path.name for path in words.path.parent.iterdir()] == ["words.txt"]


def test_remarks_foreign_bytes_and_what_others_wrote_stay(tmp_path):
    path = tmp_path / "words.txt"
    path.write_bytes("\ufeff# ours\nأ ب\n".encode() + b"\xe9t\xe9")
    words = WordList(path)
    before = words.text()
    assert words.add("كلمة")[0] == "أ ب"
    assert path.read_bytes() == "# ours\nأ ب\n".encode() + b"\xe9t\xe9\n" + "كلمة\n".encode()
    assert words.replace(before.replace("أ ب", "ج"), before)[0] == "ج"
    assert path.read_bytes() == "# ours\nج\n".encode() + b"\xe9t\xe9\n" + "كلمة\n".encode()


def test_many_threads_lose_no_word(tmp_path):
    words = WordList(tmp_path / "words.txt")
    threads = [threading.Thread(target=words.add, args=(f"word{number}",)) for number in range(12)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(words.words()) == 12


def test_a_list_that_cannot_be_written_is_told_and_left(tmp_path):
    (tmp_path / "words.txt").mkdir()
    with pytest.raises(ListUnreadable):
        WordList(tmp_path / "words.txt").add("word")
    (tmp_path / "file").write_text("")
    with pytest.raises(ListUnreadable):
        WordList(tmp_path / "file" / "words.txt").add("word")
