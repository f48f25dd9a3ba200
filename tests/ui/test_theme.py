from collections import Counter

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from newsdesk.ui import theme
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.writing import WritingEdit


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
    assert max(theme.contrast(QColor(ground), QColor(colour)) for colour in colours) >= 4.5
    application.setStyleSheet("")
