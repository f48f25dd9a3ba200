"""The heap is looked through in the GUI thread, and in no other."""

import gc
import threading

from PySide6.QtCore import QObject

from newsdesk.ui import heap


class Knot(QObject):
    """Refers to itself, so that only a look through the heap finds it."""

    def __init__(self, told):
        super().__init__()
        self.told = told
        self.me = self

    def __del__(self):
        self.told.append(threading.current_thread())


def test_what_refers_to_itself_is_taken_apart_in_the_gui_thread(qtbot, qapp, monkeypatch):
    monkeypatch.setattr(heap, "MANY", 100)
    monkeypatch.setattr(heap, "OLDER", 1)
    keeper, told = heap.HeapKeeper(qapp), []
    try:
        assert not gc.isenabled()
        Knot(told)
        made = []
        thread = threading.Thread(target=lambda: made.extend([[] for _ in range(200_000)]))
        thread.start()
        thread.join()
        assert told == [], "a thread that makes much does not look"
        qtbot.waitUntil(lambda: bool(told), timeout=5_000)
        assert told == [threading.main_thread()]
    finally:
        keeper.deleteLater()
