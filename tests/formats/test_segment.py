from newsdesk.formats import segment_tags
from newsdesk.text.fold import fold_key


def test_tags_run_together_are_cut_where_the_text_has_them():
    text = "قال بنيامين نتنياهو للقاهرة الإخبارية إن إسرائيل"
    run = "بنيامين نتنياهو القاهرة الإخبارية إسرائيل"
    assert segment_tags(run, text, lambda key: False) == ["بنيامين نتنياهو", "القاهرة الإخبارية", "إسرائيل"]


def test_known_tags_are_cut_though_the_text_has_none_of_them():
    known = {fold_key("مجلس الأمن"), fold_key("ليبيا")}
    assert segment_tags("مجلس الأمن ليبيا", "", known.__contains__) == ["مجلس الأمن", "ليبيا"]


def test_cut_tags_keep_every_word_and_its_spelling():
    run = "هيئةُ الأُمم المتّحدة، غزة"
    assert " ".join(segment_tags(run, "", lambda key: False)).replace("،", "") == run.replace("،", "")
    assert segment_tags("", "x", lambda key: True) == []
