from newsdesk.desk import articles, originals


def test_an_original_is_shown_as_it_came_and_its_alteration_is_seen(desk, take, tmp_path):
    take(desk, "الصحيفة:\n\nعنوان\n\nالنص الأول من الخبر.\n")
    key = articles.find(desk, "1")
    (original,) = articles.get(desk, key).originals
    assert originals.fixity(desk, original.sha256) is True
    assert "النص الأول" in originals.shown(desk, original)
    originals.copy_out(desk, original, tmp_path / "copy.txt")
    assert "النص الأول" in (tmp_path / "copy.txt").read_text(encoding="utf-8")
    path = desk.archive.originals.path(original.sha256)
    path.write_text("altered", encoding="utf-8")
    assert originals.fixity(desk, original.sha256) is False
    path.unlink()
    assert originals.fixity(desk, original.sha256) is None


def test_a_row_of_a_table_is_shown_alone(desk, take):
    take({"title": "أول", "body": "x"}, {"title": "ثان", "body": "y"})
    (original,) = articles.get(desk, 2).originals
    shown = originals.shown(desk, original)
    assert "ثان" in shown
    assert "أول" not in shown
