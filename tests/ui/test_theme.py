import pytest
from PySide6.QtGui import QColor

from newsdesk.ui import theme


def luminance(colour):
    def channel(value):
        value /= 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue())


def contrast(first, second):
    light, dark = sorted((luminance(QColor(first)), luminance(QColor(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    "text, ground",
    [
        ("ink", "background"), ("ink", "paper"), ("ink", "side"), ("ink", "accent_soft"), ("ink", "mark"),
        ("ink", "inserted"), ("ink", "deleted"), ("muted", "background"), ("muted", "paper"), ("muted", "side"),
        ("muted", "accent_soft"), ("accent", "paper"), ("accent", "background"), ("accent", "accent_soft"),
        ("on_accent", "accent"), ("warn", "paper"), ("ok", "paper"),
    ],
)  # fmt: skip
def test_every_text_can_be_read_on_its_ground(name, text, ground):
    found = theme.load(name)
    assert contrast(getattr(found, text), getattr(found, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_colours_of_tag_kinds_can_be_told_from_their_ground(name):
    found = theme.load(name)
    for colour in found.kinds.values():
        assert contrast(colour, found.side) >= 3
