from collections import Counter

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from newsdesk.ui import theme
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.writing import WritingEdit


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
        ("on_accent", "accent"), ("warn", "paper"), ("ok", "paper"), ("warn", "deleted"), ("ok", "inserted"),
        ("warn", "background"),
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


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_table_that_is_chosen_can_be_read(qtbot, name):
    application = QApplication.instance()
    found = theme.load(name)
    theme.apply(application, found)
    field = WritingEdit("text", found, no_image)
    qtbot.addWidget(field)
    field.resize(500, 300)
    table = "<table><tr><th>Headword</th></tr><tr><td>WWWWWWWWWW</td></tr></table>"
    field.show_body(f"<p>a</p>\n{table}\n<p>b</p>")
    field.show()
    field.selectAll()
    image = field.grab().toImage()
    cursor = field.textCursor()
    cursor.setPosition(2)
    place = field.cursorRect(cursor)
    colours = Counter(
        image.pixelColor(x, y).name() for x in range(20, 300) for y in range(place.top() + 6, place.bottom() - 4)
    )
    ground = colours.most_common(1)[0][0]
    assert max(contrast(ground, colour) for colour in colours) >= 4.5
    application.setStyleSheet("")
