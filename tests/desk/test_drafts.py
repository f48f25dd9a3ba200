"""What is being written: kept while it is not saved, found after a crash, stepped back through another day."""

from dataclasses import replace

import pytest

from newsdesk.archive.revisions import undone_texts
from newsdesk.desk import articles, drafts, recovering, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate

FIRST = Text(headline="الأصل", body="<p>نص</p>", language="ar")
TYPED = replace(FIRST, body="<p>نص كتب للتو</p>")


class Program:
    """A run of the program, as far as it writes."""

    def __init__(self, desk):
        self.desk, self.errors = desk, []
        self.keeper = drafts.Keeper(desk, self.errors.append)

    def crash(self):
        self.keeper._lane.shutdown(wait=True)

    def end(self):
        self.keeper.close()


@pytest.fixture
def run(desk):
    runs = []

    def make():
        runs.append(Program(desk))
        return runs[-1]

    yield make
    for one in runs:
        one.end()


@pytest.fixture
def article(desk):
    key, _ = articles.create(desk, FIRST)
    return articles.get(desk, key)


def step(keeper, uid, text, way):
    """A step as the window takes it; gives the text that it leads to."""
    found = keeper.look(uid, text, way)
    if found is None:
        return None
    keeper.turn(uid, found)
    return found.text


def back(keeper, uid, text):
    return step(keeper, uid, text, -1)


def forth(keeper, uid, text):
    return step(keeper, uid, text, 1)


def left_of(desk, run):
    return run().keeper.left()


def test_what_was_not_saved_is_found_by_the_next_run(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, replace(FIRST, body="<p>نص كتب</p>"))
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    (one,) = left_of(desk, run)
    assert (one.article_id, one.text, one.version) == (article.id, TYPED, article.version)
    assert one.at
    assert left_of(desk, run) == [one], "until somebody decides, it is offered again"


def test_what_was_saved_is_not_offered(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    articles.save(desk, article.id, article.version, TYPED)
    program.keeper.saved(article.uid, TYPED)
    program.crash()
    assert left_of(desk, run) == []


def test_what_was_saved_in_the_last_moment_is_not_offered_either(desk, run, article):
    """The archive has it; the crash came before the journal was told."""
    program = run()
    program.keeper.note(article.uid, replace(FIRST, language=""), replace(TYPED, language=""))
    articles.save(desk, article.id, article.version, TYPED)
    program.crash()
    assert left_of(desk, run) == []
    assert left_of(desk, run) == []


def test_what_somebody_else_changed_afterwards_is_no_loss_of_what_was_typed(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    version, _ = articles.save(desk, article.id, article.version, TYPED)
    program.keeper.saved(article.uid, TYPED)
    articles.save(desk, article.id, version, replace(TYPED, headline="صار غيره"))
    program.crash()
    assert left_of(desk, run) == []


def test_it_is_taken_over_as_a_version_of_its_own(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    (one,) = left_of(desk, run)
    assert run().keeper.decide(one, recovering.take)[0] == article.id
    assert articles.get(desk, article.id).text == TYPED
    kept = articles.revisions(desk, article.id)
    assert [found.why for found in kept] == ["recovered", "new"]
    assert left_of(desk, run) == []
    keeper = run().keeper
    keeper.opened(article.uid, TYPED)
    assert back(keeper, article.uid, TYPED) == FIRST, "and one can still step back through it"


def test_it_becomes_an_article_of_its_own(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    (one,) = left_of(desk, run)
    made, _ = recovering.take_apart(desk, one)
    assert articles.get(desk, made).text == TYPED
    assert articles.get(desk, article.id).text == FIRST
    assert left_of(desk, run) == []


def test_it_is_left_out_and_stays_in_the_history(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    (one,) = left_of(desk, run)
    recovering.leave(desk, one)
    assert articles.get(desk, article.id).text == FIRST
    aside = articles.revisions(desk, article.id)[0]
    assert aside.why == "recovered-aside"
    assert articles.revision_text(desk, article.id, aside.number) == TYPED
    assert articles.compare(desk, article.id, None, aside.number).current == 1, "it never was the article's text"
    assert left_of(desk, run) == []


def test_what_was_written_into_an_article_that_is_gone_can_become_one(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    articles.trash(desk, [article.id])
    articles.empty_trash(desk)
    (one,) = left_of(desk, run)
    assert (one.article_id, one.text) == (0, TYPED)
    made, _ = recovering.take_apart(desk, one)
    assert articles.get(desk, made).text == TYPED


def test_writing_on_before_deciding_loses_nothing(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    program = run()
    program.keeper.opened(article.uid, FIRST)
    other = replace(FIRST, headline="عنوان جديد")
    program.keeper.note(article.uid, FIRST, other)
    program.crash()
    assert {one.text for one in left_of(desk, run)} == {TYPED, other}


def test_stepping_back_goes_on_after_the_article_was_left_and_the_program_closed(desk, run, article):
    program, texts = run(), [FIRST]
    for word in ("أولى", "ثانية", "ثالثة"):
        texts.append(replace(FIRST, body=f"{texts[-1].body}\n<p>{word}</p>"))
        program.keeper.note(article.uid, FIRST, texts[-1])
    program.keeper.saved(article.uid, texts[-1])
    program.end()
    keeper = run().keeper
    keeper.opened(article.uid, texts[-1])
    seen = [texts[-1]]
    while (found := back(keeper, article.uid, seen[-1])) is not None:
        seen.append(found)
    assert seen == texts[::-1]
    while (found := forth(keeper, article.uid, seen[-1])) is not None:
        seen.append(found)
    assert seen[-1] == texts[-1]


def test_what_moved_on_elsewhere_is_a_step_like_any_other(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.keeper.saved(article.uid, TYPED)
    changed = replace(TYPED, headline="بدّله غيره")
    program.keeper.opened(article.uid, changed)
    assert back(program.keeper, article.uid, changed) == TYPED
    assert back(program.keeper, article.uid, TYPED) == FIRST


def test_what_became_another_article_is_settled(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.keeper.settled(article.uid)
    program.crash()
    assert left_of(desk, run) == []


def test_a_crash_between_steps_back_keeps_the_place(desk, run, article):
    program, later = run(), replace(FIRST, headline="لاحق")
    program.keeper.note(article.uid, FIRST, TYPED)
    program.keeper.note(article.uid, FIRST, replace(later, body=TYPED.body))
    program.keeper.opened(article.uid, replace(later, body=TYPED.body))
    assert back(program.keeper, article.uid, replace(later, body=TYPED.body)) == TYPED
    program.crash()
    (one,) = left_of(desk, run)
    assert one.text == TYPED


def test_a_long_journal_begins_anew_with_its_last_steps(desk, run, article, monkeypatch):
    monkeypatch.setattr(drafts, "LONG", 20)
    monkeypatch.setattr(drafts, "SHORT", 5)
    program, text = run(), FIRST
    for number in range(40):
        text = replace(text, body=f"{text.body}\n<p>{number}</p>")
        program.keeper.note(article.uid, FIRST, text)
    program.keeper.saved(article.uid, text)
    program.keeper.opened(article.uid, text)
    program.end()
    assert len(desk.archive.journals.read(article.uid)) < 20
    keeper, steps = run().keeper, 0
    keeper.opened(article.uid, text)
    while (found := back(keeper, article.uid, text)) is not None:
        text, steps = found, steps + 1
    assert steps == 5
    assert text.body.endswith("<p>34</p>")


def test_a_disk_that_refuses_is_told_once(desk, run, article, monkeypatch):
    program = run()
    monkeypatch.setattr(desk.archive.journals, "begin", lambda *_: (_ for _ in ()).throw(OSError("full")))
    for word in ("أ", "ب"):
        program.keeper.note(article.uid, FIRST, replace(FIRST, headline=word)).result()
    assert [str(error) for error in program.errors] == ["full"]
    monkeypatch.undo()
    program.keeper.note(article.uid, FIRST, TYPED).result()
    program.crash()
    assert [one.text for one in left_of(desk, run)] == [TYPED]


def test_an_archive_that_is_only_read_has_no_journals(desk, run, article, open_desk, archive_path):
    from newsdesk.archive import Mode

    closed = open_desk(archive_path, mode=Mode.READ, create=False)
    keeper = drafts.Keeper(closed, lambda _error: None)
    keeper.note(article.uid, FIRST, TYPED).result()
    assert keeper.left() == []
    assert back(keeper, article.uid, TYPED) is None
    keeper.close()
    assert not list(desk.archive.journals.names())


def test_a_journal_that_cannot_be_read_keeps_nobody_from_the_others(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    desk.archive.journals.begin("strange", [{"k": "open", "uid": "strange", "text": {"headline": "x"}}, {"k": "step"}])
    assert [one.text for one in left_of(desk, run)] == [TYPED]
    assert (desk.archive.journals.folder / "strange.journal").exists(), "it lies where it is"


def test_a_date_is_stepped_back_whole(desk, run, article):
    dates = [replace(FIRST, published=PartialDate(day)) for day in ("2024-02-29", "2023-03-01")]
    program = run()
    for text in dates:
        program.keeper.note(article.uid, FIRST, text)
    program.keeper.opened(article.uid, dates[-1])
    assert back(program.keeper, article.uid, dates[-1]) == dates[0]
    assert back(program.keeper, article.uid, dates[0]) == FIRST


def test_a_journal_that_grew_large_begins_anew(desk, run, article, monkeypatch):
    monkeypatch.setattr(drafts, "LARGE", 20_000)
    monkeypatch.setattr(drafts, "SHORT", 2)
    program, text = run(), FIRST
    for number in range(6):
        text = replace(FIRST, body=f"<p>{number} {'كلمة ' * 500}{number}</p>")
        program.keeper.note(article.uid, FIRST, text)
    program.keeper.saved(article.uid, text)
    before = desk.archive.journals.size
    program.keeper.settle_down()
    large = before(article.uid)
    program.keeper.opened(article.uid, text)
    program.keeper.settle_down()
    assert large > 20_000 and desk.archive.journals.size(article.uid) < large
    assert back(program.keeper, article.uid, text) is not None


def test_reading_an_article_again_and_again_writes_nothing(desk, run, article):
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.keeper.saved(article.uid, TYPED)
    for _ in range(5):
        program.keeper.opened(article.uid, TYPED)
    program.keeper.settle_down()
    assert [record["k"] for record in desk.archive.journals.read(article.uid)] == ["open", "step", "saved", "floor"]


def test_what_was_left_out_hides_no_undo(desk, run, article):
    articles.save(desk, article.id, article.version, replace(FIRST, headline="لاحق"))
    undo.undo(desk)
    program = run()
    program.keeper.note(article.uid, FIRST, TYPED)
    program.crash()
    (one,) = left_of(desk, run)
    recovering.leave(desk, one)
    with desk.archive.read() as connection:
        assert undone_texts(connection, [article.id])[article.id].headline == "لاحق"
