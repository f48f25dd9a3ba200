"""Vocabularies from the command line: the real program."""

from tests.e2e.test_cli import one, run  # noqa: F401

TABLE = "name,parent,kind,uri\nأماكن,,place,urn:p\nالساحل,أماكن,place,urn:c\n,,,urn:x\n"


def test_a_vocabulary_goes_in_is_looked_at_and_goes_out(run, tmp_path):  # noqa: F811
    path = tmp_path / "tags.csv"
    path.write_text(TABLE, encoding="utf-8")
    first = tmp_path / "first.csv"
    first.write_text("الاسم\nوسم\n", encoding="utf-8")
    assert one(run("tags", "--import", first, "--json"))["new"] == 1
    told = one(run("tags", "--import", path, "--check", "--json"))
    assert (told["new"], told["unreadable"]) == (2, 1)
    assert len(one(run("tags", "--json"))["tags"]) == 1
    code, out, err = run("tags", "--import", path, "--json")
    assert code == 0 and '"new": 2' in out and "row 4" in err
    assert one(run("tags", "--import", path, "--json"))["same"] == 2
    for name, format in (("a.ttl", "turtle"), ("a.csv", "csv"), ("a.rdf", "rdf"), ("a.jsonld", "jsonld")):
        told = one(run("tags", "--export", tmp_path / name, "--json"))
        assert (told["exported"], told["format"]) == (3, format)
    assert "الساحل" in (tmp_path / "a.ttl").read_text(encoding="utf-8")


def test_what_cannot_be_done_is_said(run, tmp_path):  # noqa: F811
    path = tmp_path / "x.ttl"
    path.write_text("@prefix a: <urn:a> .\n<urn:x> a:b", encoding="utf-8")
    code, _, err = run("tags", "--import", path)
    assert code == 1 and "x.ttl" in err
    assert run("tags", "--import", path, "--check", "--archive", tmp_path / "nowhere")[0] == 1
    assert run("tags", "--export", tmp_path / "x.docx")[0] == 2
    assert run("tags", "--export", tmp_path / "none" / "x.ttl")[0] == 2
