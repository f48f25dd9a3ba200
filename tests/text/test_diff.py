"""What is different between two texts, and between two bodies."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.comparison import Fate
from newsdesk.text.body import from_paragraphs, paragraphs
from newsdesk.text.body_diff import compare_bodies
from newsdesk.text.clean import clean
from newsdesk.text.diff import compare, words_changed

SIGNS = {Fate.KEPT: "{}", Fate.DELETED: "[-{}-]", Fate.INSERTED: "[+{}+]"}


def shown(pieces):
    return "".join(SIGNS[piece.fate].format(piece.text) for piece in pieces)


def side(pieces, gone):
    return "".join(piece.text for piece in pieces if piece.fate is not gone)


WORDS = st.sampled_from(
    [*"abc", "كتب", "كَتَبَ", "ﷺ", "،", ".", " ", "  ", "\n", "\n\n", "\u00a0", "\u200f", "«", "و", "قـ.ـل"]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=40).map("".join))


@given(TEXTS, TEXTS)
def test_no_letter_is_lost_or_made_up(old, new):
    found = compare(old, new)
    assert side(found, Fate.INSERTED) == old
    assert side(found, Fate.DELETED) == new
    assert all(piece.text for piece in found)
    assert all(one.fate is not other.fate for one, other in pairwise(found))
    if old == new:
        assert {piece.fate for piece in found} <= {Fate.KEPT}


@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6))
def test_no_letter_of_a_body_is_lost_or_made_up(old, new):
    before, after = from_paragraphs(old), from_paragraphs(new)
    found = compare_bodies(before, after)
    for body, gone in ((before, Fate.INSERTED), (after, Fate.DELETED)):
        there = [side(block.pieces, gone) for block in found if block.fate is not gone]
        assert there == paragraphs(body)
    assert not any(block.reformatted for block in found)


@pytest.mark.parametrize(
    "old, new, expected",
    [
        ("يقرّ خطة لإصلاح شبكات", "يقرّ خطة لتجديد شبكات", "يقرّ خطة [-لإصلاح -][+لتجديد +]شبكات"),
        ("من مرحلتين لتجديد.", "من ثلاث مراحل لتجديد.", "من [-مرحلتين -][+ثلاث مراحل +]لتجديد."),
        ("ما فيها». ثم", "ما فيها»، مشيرًا إليها. ثم", "ما فيها»[+، مشيرًا إليها+]. ثم"),
        ("كتب محمد رسالة", "كَتَبَ محمد رسالة", "[-كتب -][+كَتَبَ +]محمد رسالة"),
        ("قال الوزير", "قال  الوزير", "قال[- -][+  +]الوزير"),
        ("طوله 3,200 متر عند 14:20", "طوله 3,400 متر عند 14:20", "طوله [-3,200 -][+3,400 +]متر عند 14:20"),
        ("A. B.", "A. C. B.", "A. [+C. +]B."),
        ("A. C. B.", "A. B.", "A. [-C. -]B."),
        ("", "new", "[+new+]"),
        ("same", "same", "same"),
    ],
)
def test_words_are_compared_letter_exact(old, new, expected):
    assert shown(compare(old, new)) == expected


def test_a_sentence_written_anew_is_not_shown_in_splinters():
    old = "قال رئيس اللجنة الفنية أمس إن الأعمال الجارية في الشبكة القديمة ستنتهي قريبًا"
    new = "قال رئيس اللجنة الفنية أمس إن موعد التسليم المتفق عليه في العقد الجديد قائم"
    kept = [piece.text for piece in compare(old, new) if piece.fate is Fate.KEPT]
    assert kept == ["قال رئيس اللجنة الفنية أمس إن "]


def test_a_paragraph_that_came_or_went_leaves_its_neighbours_alone():
    one, two, three = "الفقرة الأولى هنا", "كلام آخر تمامًا", "خاتمة النص كله"
    assert shown(compare(f"{one}\n\n{three}", f"{one}\n\n{two}\n\n{three}")) == f"{one}\n\n[+{two}\n\n+]{three}"
    assert shown(compare(f"{one}\n\n{two}", one)) == f"{one}[-\n\n{two}-]"


def test_a_changed_paragraph_is_compared_with_the_one_that_it_was():
    old = ["عُقدت الجلسة في مبنى البلدية صباح أمس", "وحضرها عدد من سكان الأحياء القديمة"]
    new = ["سبق الجلسةَ لقاءٌ قصير", "وحضرها عدد كبير من سكان الأحياء القديمة", "وانتهت ظهرًا"]
    found = compare_bodies(from_paragraphs(old), from_paragraphs(new))
    assert [block.fate for block in found] == [Fate.DELETED, Fate.INSERTED, Fate.KEPT, Fate.INSERTED]
    assert shown(found[2].pieces) == "وحضرها عدد [+كبير +]من سكان الأحياء القديمة"


def test_words_are_counted_as_everywhere():
    assert words_changed(compare("من مرحلتين، لتجديد", "من ثلاث مراحل لتجديد 14 شبكة")) == (4, 1)


def changes(old, new):
    return compare_bodies(clean(old), clean(new))


@pytest.mark.parametrize(
    "old, new",
    [
        ("<p>نص الخبر</p>", "<h2>نص الخبر</h2>"),
        ("<p>نص الخبر</p>", "<p>نص <strong>الخبر</strong></p>"),
        ("<p>نص الخبر</p>", '<p dir="ltr">نص الخبر</p>'),
        ("<p>نص <a href='https://a.org'>الخبر</a></p>", "<p>نص <a href='https://b.org'>الخبر</a></p>"),
        ("<ul><li>نص</li></ul>", "<ol><li>نص</li></ol>"),
    ],
)
def test_a_change_of_looks_alone_is_a_change(old, new):
    (found,) = changes(old, new)
    assert found.reformatted and found.changed
    assert {piece.fate for piece in found.pieces} == {Fate.KEPT}


def test_words_that_came_with_marks_are_no_change_of_looks():
    (found,) = changes("<p>خبر <em>قديم</em> هنا</p>", "<p>خبر <em>قديم</em> <strong>جدًا</strong> هنا</p>")
    assert not found.reformatted
    assert [(piece.text, piece.marks) for piece in found.pieces if piece.fate is Fate.INSERTED] == [
        ("جدًا", frozenset({"strong"})),
        (" ", frozenset()),
    ]


def test_items_and_quotations_are_compared_one_by_one():
    quote = "<blockquote><p>قول طويل {}</p></blockquote>"
    found = changes(
        f'<ol start="3"><li>أول بند</li><li>ثاني بند</li></ol>{quote.format("قاله")}',
        f'<ol start="3"><li>أول بند</li><li>ثالث</li><li>ثاني بند</li></ol>{quote.format("قالته")}',
    )
    assert [(block.kind, block.fate, block.number) for block in found] == [
        ("li", Fate.KEPT, 3), ("li", Fate.INSERTED, 4), ("li", Fate.KEPT, 5), ("quote", Fate.KEPT, 0),
    ]  # fmt: skip
    assert not found[2].changed
    assert shown(found[3].pieces) == "قول طويل [-قاله-][+قالته+]"


def test_images_tables_and_rules_are_wholes():
    table = "<table><tr><td>{}</td></tr></table>"
    image = '<figure><img src="https://x.org/a.png" alt="صورة"></figure>'
    found = changes(f"<p>نص</p><hr>{table.format(1)}", f"<p>نص</p>{table.format(2)}{image}")
    assert [(block.kind, block.fate) for block in found] == [
        ("p", Fate.KEPT), ("hr", Fate.DELETED), ("table", Fate.DELETED), ("table", Fate.INSERTED),
        ("figure", Fate.INSERTED),
    ]  # fmt: skip
    assert all(block.markup and not block.pieces for block in found[1:])
    assert changes(image, image)[0].fate is Fate.KEPT


def test_the_direction_of_a_list_is_that_of_its_items():
    (found,) = changes('<ul dir="rtl"><li>2025</li></ul>', '<ul dir="rtl"><li>2026</li></ul>')[-1:]
    assert found.direction == "rtl"


@pytest.mark.parametrize(
    "old, new",
    [
        ("نص " * 4000, "نص " * 3000 + "آخر"),
        ("\n".join("أ" * 4000), "\n".join("بأ" * 2000)),
        ("\n".join(f"a{n}" for n in range(2000)), "\n".join(f"b{n} a{n}" for n in range(2000))),
        (" ".join(f"a{n}" for n in range(25_000)), " ".join(f"b{n}" for n in range(25_000))),
    ],
    ids=["one word", "one line", "every line", "every word"],
)
def test_texts_that_are_hard_to_compare_are_compared(old, new):
    found = compare(old, new)
    assert side(found, Fate.INSERTED) == old
    assert side(found, Fate.DELETED) == new
