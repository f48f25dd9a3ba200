"""A table of terms: a row each, with the columns that newsdesk writes or that people use, in either language."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import Cancelled, VocabularyUnreadable
from newsdesk.domain.tag import TagKind
from newsdesk.domain.vocabulary import Term, Trouble, Vocabulary
from newsdesk.formats import vocabulary
from newsdesk.formats.table import GUARDED
from newsdesk.formats.vocabulary_skos import kind_of
from newsdesk.text.fold import fold_key, fold_name
from newsdesk.text.name import clean_name
from newsdesk.text.patterns import pattern

ABOVE = " > "
"""What stands between the names of a way through the tree; a `>` in a name has a backslash before it."""
_FIELDS = {
    "name": ("name", "label", "preflabel", "term", "tag", "title", "الاسم", "اسم", "الوسم", "المصطلح"),
    "parent": ("parent", "broader", "above", "parent path", "broader uri", "الأعلى", "الأب", "الوسم الأعلى", "تحت"),
    "path": ("path", "المسار"),
    "kind": ("kind", "type", "النوع"),
    "colour": ("colour", "color", "اللون"),
    "aliases": ("aliases", "alias", "altlabel", "hiddenlabel", "synonyms", "other names", "أسماء أخرى",
                "الأسماء الأخرى", "مرادفات"),
    "note": ("note", "scopenote", "scope note", "definition", "description", "ملاحظة", "ملاحظة النطاق", "الوصف",
             "تعريف"),
    "uri": ("uri", "url", "id", "identifier", "code", "المعرف", "الرابط"),
    "vocabulary": ("vocabulary", "scheme", "المفردات"),
    "retired": ("retired", "deprecated", "obsolete", "متقاعد"),
}  # fmt: skip
_KNOWN = {fold_key(word): field for field, words in _FIELDS.items() for word in words}
_KINDS = {
    "موضوع": TagKind.TOPIC, "شخص": TagKind.PERSON, "مكان": TagKind.PLACE, "هيئة": TagKind.ORGANISATION,
    "منظمة": TagKind.ORGANISATION, "مؤسسة": TagKind.ORGANISATION, "حدث": TagKind.EVENT, "آخر": TagKind.OTHER,
    "أخرى": TagKind.OTHER,
}  # fmt: skip
_KIND_WORDS = {fold_key(word): kind for word, kind in _KINDS.items()}
_WITH_LANGUAGE = pattern(r"(.+?)\s*(?:[:@]\s*|\(|_)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)?\Z")
_URI = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s>]+\Z")  # RFC 3986: a scheme, and something behind it
_DELIMITERS = (",", ";", "\t", "|")
_NO = frozenset({"", "0", "no", "false", "لا"})
_LONGEST_CELL = 1_000_000

Row = dict[tuple[str, str], str]
"""The cells of a row by (field, language)."""


def read(text: str, path: Path, progress: Progress) -> Vocabulary:
    """The terms of a table. Raises VocabularyUnreadable where no column is one of names, Cancelled."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = _lines(text.replace("\x00", ""))
    start, header = next(((number, one) for number, one in enumerate(lines) if one.strip()), (0, ""))
    if header.lower().startswith("sep="):
        start, header = start + 1, next(lines, "")
    delimiter = max(_DELIMITERS, key=lambda sign: _known(_cells(header, sign)))
    columns = [_column(name) for name in _cells(header, delimiter)]
    if not any(field in ("name", "path") for field, _ in columns):
        raise VocabularyUnreadable("vocabulary-no-columns", path=path.name)
    troubles: list[Trouble] = []
    rows: list[tuple[str, Row]] = []
    open_ = False  # whether the last row goes on over several lines
    for number, cells in _rows(csv.reader(lines, delimiter=delimiter), start + 2, troubles):
        if len(rows) > vocabulary.MOST_TERMS or len(troubles) > vocabulary.MOST_TERMS:
            raise VocabularyUnreadable("vocabulary-too-large", path=path.name)
        if len(rows) % 2000 == 1999:
            progress.report(len(rows), None)
            if progress.cancelled():
                raise Cancelled()
        row = _row(columns, cells)
        open_ = any("\n" in cell for cell in cells)
        if any(row.values()):
            rows.append((f"row {number}", row))
    if text.count('"') % 2 and rows and open_:
        troubles.append(Trouble("open-quote", rows.pop()[0], {}, lost=True))
    if len(rows) > vocabulary.MOST_TERMS:
        raise VocabularyUnreadable("vocabulary-too-large", path=path.name)
    uri = next((told for _, row in rows if (told := row.get(("vocabulary", ""), ""))), "")
    return Vocabulary("csv", uri[:2000], path.stem, tuple(_Table(rows, troubles).terms()), tuple(troubles))


def _lines(text: str) -> Iterator[str]:
    """The lines of a text with what ends them, one after the other: a list of all of them fills the memory."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _known(cells: Iterable[str]) -> int:
    return sum(bool(_column(cell)[0]) for cell in cells)


def _column(name: str) -> tuple[str, str]:
    """(field, language) that a column stands for; an empty field for none."""
    told = " ".join(name.replace("\ufeff", "").split())
    field = _KNOWN.get(fold_key(told), "")
    if field:
        return field, ""
    found = _WITH_LANGUAGE.match(told)
    field = _KNOWN.get(fold_key(found[1]), "") if found else ""
    return (field, vocabulary.language(found[2])) if found and field in ("name", "aliases", "note") else ("", "")


def _rows(reader: Iterator[list[str]], number: int, troubles: list[Trouble]) -> Iterator[tuple[int, list[str]]]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            troubles.append(Trouble("bad-row", f"row {number}", {"detail": str(error)}, lost=True))
            number += 1
            continue
        yield number, cells
        number += 1


def _row(columns: list[tuple[str, str]], cells: list[str]) -> Row:
    row: Row = {}
    for column, cell in zip(columns, cells, strict=False):
        if column[0] and not row.get(column):
            row[column] = (cell[1:] if GUARDED.match(cell) else cell).strip()
    return row


def split(text: str, signs: str) -> list[str]:
    """The parts of a cell between any of `signs`; a backslash takes the sign behind it as it stands."""
    parts, part, at = [], "", 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text) and text[at + 1] in signs + "\\":
            part += text[at + 1]
            at += 2
            continue
        if text[at] in signs:
            parts.append(part)
            part = ""
        else:
            part += text[at]
        at += 1
    return [told for one in (*parts, part) if (told := clean_name(one))]


def escaped(name: str, signs: str) -> str:
    """A name that `split` gives back whole."""
    return "".join(f"\\{sign}" if sign in signs + "\\" else sign for sign in name)


IN_LIST = "|;؛\n"


class _Table:
    """Rows that name each other by URI, by the way through the tree, or by name."""

    def __init__(self, rows: list[tuple[str, Row]], troubles: list[Trouble]) -> None:
        self._rows, self._troubles = rows, troubles
        self._by_uri: set[str] = set()
        self._by_path: dict[tuple[str, ...], str] = {}
        self._by_name: dict[str, list[str]] = {}
        self._made: dict[tuple[str, ...], Term] = {}

    def terms(self) -> Iterator[Term]:
        """The terms, those before them that the ways of others name and that have no row."""
        told = []
        for place, row in self._rows:
            names, ways = self._name_of(row)
            if not names:
                self._troubles.append(Trouble("no-label", place, {"uri": row.get(("uri", ""), "")}, lost=True))
                continue
            if len(ways) >= vocabulary.MOST_DEPTH:
                self._troubles.append(Trouble("deep", place, {"name": names[0][1]}))
                ways = ways[: vocabulary.MOST_DEPTH - 1]
            way = tuple(map(fold_name, [*ways, names[0][1]]))
            uri = "".join(row.get(("uri", ""), "").split()) or vocabulary.by_path(way)
            self._by_uri.add(uri)
            self._by_path.setdefault(way, uri)
            self._by_name.setdefault(way[-1], []).append(uri)
            told.append((place, row, names, ways, uri))
        found = [self._term(*one) for one in told]
        yield from self._made.values()
        yield from found

    def _name_of(self, row: Row) -> tuple[list[tuple[str, str]], list[str]]:
        """(names by language with the main one first, the names above) of a row."""
        names = [(tongue, clean_name(cell)) for (field, tongue), cell in row.items() if field == "name" and cell]
        ways = split(row.get(("path", ""), ""), ">")
        main = next((name for tongue, name in names if not tongue), "")
        if ways:
            main = main or ways[-1]
            ways = ways[:-1]
        elif not self._is_uri(row.get(("parent", ""), "")):
            ways = split(row.get(("parent", ""), ""), ">")
        tongues = [pair for pair in names if pair[0]]
        same = next((pair for pair in tongues if pair[1] == main), None)
        first = [same] if same else [("", main)] if main else []
        return [*first, *(pair for pair in tongues if pair != same)], ways

    @staticmethod
    def _is_uri(text: str) -> bool:
        return bool(_URI.match(text))

    def _term(self, place: str, row: Row, names: list[tuple[str, str]], ways: list[str], uri: str) -> Term:
        kind = row.get(("kind", ""))
        known = (kind_of(kind) or _KIND_WORDS.get(fold_key(kind))) if kind else None
        if kind and known is None:
            self._troubles.append(Trouble("bad-kind", place, {"name": names[0][1], "value": kind[:60]}))
        colour = row.get(("colour", ""))
        shade = vocabulary.colour(colour) if colour is not None else None
        if colour and shade is None:
            self._troubles.append(Trouble("bad-colour", place, {"name": names[0][1], "value": colour[:60]}))
        aliases = [(tongue, one) for (field, tongue), cell in row.items() if field == "aliases"
                   for one in split(cell, IN_LIST)]  # fmt: skip
        notes = [(tongue, vocabulary.note(cell)) for (field, tongue), cell in row.items() if field == "note" and cell]
        retired = row.get(("retired", ""), "")
        above = self._above(place, row, ways, names[0][1])
        labels = dict(reversed(names))
        return Term(
            uri, tuple((tongue, labels[tongue]) for tongue in dict.fromkeys(tongue for tongue, _ in names)),
            vocabulary.plain(aliases), (above,) if above else (), tuple(notes), known, shade,
            "" if retired.lower() in _NO else retired[:40], names[0][0], place,
        )  # fmt: skip

    def _above(self, place: str, row: Row, ways: list[str], name: str) -> str:
        parent = row.get(("parent", ""), "")
        if parent in self._by_uri or self._is_uri(parent):
            return parent
        if not ways:
            return ""
        way = tuple(map(fold_name, ways))
        if way in self._by_path:
            return self._by_path[way]
        if len(way) == 1 and not row.get(("path", "")):
            same = self._by_name.get(way[0], [])
            if len(same) > 1:
                self._troubles.append(Trouble("parent-ambiguous", place, {"name": name, "parent": ways[0]}))
            if same:
                return same[0]
        return self._make(ways)

    def _make(self, ways: list[str]) -> str:
        """A term for a way that has no row of its own."""
        above = ""
        for depth in range(1, len(ways) + 1):
            way = tuple(map(fold_name, ways[:depth]))
            uri = self._by_path.get(way)
            if uri is None:
                uri = self._by_path[way] = vocabulary.by_path(way)
                self._made[way] = Term(uri, (("", ways[depth - 1]),), broader=(above,) if above else ())
                self._by_name.setdefault(way[-1], []).append(uri)
            above = uri
        return above
