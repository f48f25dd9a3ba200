import tomllib

import pytest

from newsdesk import key_settings, settings, words
from newsdesk.domain.paper import paper_named


@pytest.mark.parametrize(
    "archive", ["", "/home/أرشيف/Main.newsdesk", 'C:\\Users\\"x"\\a.newsdesk', "/odd\nname", "/tab\there\x7f"]
)
def test_settings_come_back_as_they_were_saved(tmp_path, archive):
    path = tmp_path / "deep" / "settings.toml"
    chosen = settings.Settings(language="ar", theme="dark", archive=archive, welcomed=True, paper="letter")
    settings.save(path, chosen)
    assert settings.load(path) == chosen


def test_a_path_that_unicode_cannot_spell_spoils_nothing(tmp_path):
    path = tmp_path / "settings.toml"
    settings.save(path, settings.Settings(language="ar", archive="/x/\udce9"))
    assert settings.load(path) == settings.Settings(language="ar")


@pytest.mark.parametrize("text", ["", "not toml at all [", "language = 7", 'language = "xx"\ntheme = "dark"'])
def test_a_settings_file_that_makes_no_sense_falls_back(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    assert settings.load(path).language == "auto"


def test_a_file_that_an_editor_marked_is_read(tmp_path):
    path, keys = tmp_path / "settings.toml", tmp_path / "keys.toml"
    path.write_text('theme = "dark"\n', encoding="utf-8-sig")
    keys.write_text('[keys]\n"print" = "F8"\n', encoding="utf-8-sig")
    assert settings.load(path).theme == "dark" and path.exists()
    assert key_settings.load(keys) == {"print": "F8"}


def test_keys_that_make_no_sense_are_set_aside(tmp_path):
    path = tmp_path / "keys.toml"
    path.write_text('[keys]\n"print" = "F8"\n"quit" = "F', encoding="utf-8")
    assert key_settings.load(path) == {}
    key_settings.save(path, {"rules": "F9"})
    assert '"print" = "F8"' in (tmp_path / "keys.toml.damaged").read_text(encoding="utf-8")


@pytest.mark.parametrize(("told", "kept"), [("letter", "letter"), ("a5", "a5"), ("auto", "auto"), ("papyrus", "auto")])
def test_the_paper_is_one_that_there_is(tmp_path, told, kept):
    path = tmp_path / "settings.toml"
    path.write_text(f'paper = "{told}"', encoding="utf-8")
    assert settings.load(path).paper == kept


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({"LANG": "en_US.UTF-8"}, "letter"), ({"LANG": "ar_LB.UTF-8"}, "a4"), ({"LANG": "C"}, "a4"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "a4"), ({"LC_ALL": "es_MX", "LANG": "de_DE"}, "letter"),
    ],
)  # fmt: skip
def test_the_land_says_which_paper_is_usual(monkeypatch, environment, paper):
    for name in ("LC_ALL", "LC_PAPER", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert paper_named("auto", words.system_land()).name == paper
    assert paper_named("a3", words.system_land()).name == "a3"


def test_what_another_version_wrote_stays_in_the_file(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(
        'theme = "sepia"\nfuture = 7\n"odd name" = [1, 2.5, "ثلاثة"]\nday = 2030-01-02\n[nested]\ndeep = {on = true}\n',
        encoding="utf-8",
    )
    chosen = settings.load(path)
    assert chosen.theme == "auto"
    chosen.calendar = "both"
    settings.save(path, chosen)
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    assert found["future"] == 7 and found["odd name"] == [1, 2.5, "ثلاثة"] and found["calendar"] == "both"
    assert found["nested"] == {"deep": {"on": True}} and found["day"].year == 2030
    assert found["theme"] == "sepia", "nobody chose another one here"
    chosen.theme = "dark"
    settings.save(path, chosen)
    assert settings.load(path).theme == "dark" and settings.load(path).calendar == "both"


def test_a_damaged_file_is_set_aside(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b'language = "ar"\n\xff\xfe broken [')
    assert settings.load(path) == settings.Settings()
    assert not path.exists() and path.with_name("settings.toml.damaged").read_bytes().startswith(b'language = "ar"')


@pytest.mark.parametrize("name", settings.NAMES)
def test_every_setting_fits_its_own_default_and_comes_back(tmp_path, name):
    path = tmp_path / "settings.toml"
    assert settings.fits(name, settings.usual(name)) and not settings.fits(name, 3)
    for value in settings.CHOICES.get(name, ()):
        chosen = settings.Settings(**{name: value})
        settings.save(path, chosen)
        assert settings.load(path) == chosen
