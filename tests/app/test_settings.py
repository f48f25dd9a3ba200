import pytest

from newsdesk import settings


@pytest.mark.parametrize(
    "archive", ["", "/home/أرشيف/Main.newsdesk", 'C:\\Users\\"x"\\a.newsdesk', "/odd\nname", "/tab\there\x7f"]
)
def test_settings_come_back_as_they_were_saved(tmp_path, archive):
    path = tmp_path / "deep" / "settings.toml"
    chosen = settings.Settings(language="ar", theme="dark", archive=archive, sample_offered=True)
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
