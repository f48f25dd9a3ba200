"""The pool that reads and analyses: in order, and no more under way than there is room for."""

from newsdesk.desk.workers import Workers


def double(number):
    return 2 * number


def test_no_more_is_under_way_than_there_is_room_for():
    handed, done, most = [], [], 0

    def pieces():
        for number in range(8):
            handed.append(number)
            yield number

    workers = Workers()
    with workers.busy():
        for piece, result in workers.run(double, pieces(), ahead=5, room=lambda: len(handed) - len(done) < 2):
            most = max(most, len(handed) - len(done))
            done.append(piece)
            assert result == 2 * piece
    assert done == list(range(8)) and most <= 2


def test_without_room_one_is_done_after_the_other():
    workers = Workers()
    with workers.busy():
        assert [piece for piece, _ in workers.run(double, iter(range(3)), room=lambda: False)] == [0, 1, 2]
