import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.formats.decode import decode, looks_binary

ARABIC = "قال وزير الخارجية إن المفاوضات مستمرة في القاهرة منذ أسبوع"


@pytest.mark.parametrize(
    "data",
    [ARABIC.encode(), ARABIC.encode("utf-8-sig"), ARABIC.encode("utf-16"), b"\xfe\xff" + ARABIC.encode("utf-16-be"),
     ARABIC.encode("utf-32"), ARABIC.encode("cp1256")],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big-endian", "utf-32", "cp1256"],
)  # fmt: skip
def test_arabic_reads_the_same_in_every_encoding(data):
    assert decode(data)[0] == ARABIC
    assert not looks_binary(data)


def test_western_quotes_and_accents_are_read():
    text = "“Café” naïve — déjà vu"
    assert decode(text.encode("cp1252")) == (text, "windows-1252")


def test_a_long_text_with_a_torn_letter_stays_utf_8():
    text, encoding = decode((ARABIC * 10).encode()[:-1])
    assert encoding == "utf-8"
    assert text == (ARABIC * 10)[:-1] + "\ufffd"


def test_a_short_text_with_a_torn_letter_stays_utf_8():
    assert decode(ARABIC.encode()[:-1])[0].startswith(ARABIC[:-1])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_read(encoding):
    assert decode(ARABIC.encode(encoding))[0] == ARABIC


def test_every_line_end_becomes_one():
    assert decode(b"a\r\nb\rc\nd")[0] == "a\nb\nc\nd"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_break_the_decoding(data):
    decode(data)
    looks_binary(data)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff\x00"), max_size=60))
def test_any_text_in_utf_8_reads_back(text):
    assert decode(text.encode())[0] == text


@pytest.mark.parametrize("head", [b"%PDF-1.7", b"PK\x03\x04", b"\x89PNG\r\n", b"\x1f\x8b\x08", b"\x00\x01\x02abc"])
def test_what_is_no_text_is_known_as_binary(head):
    assert looks_binary(head)
