"""Vocabularies: reading one, foretelling what it would do, taking it over as one operation, and writing tags as one."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from newsdesk.archive import Writer, vocabulary_tags
from newsdesk.archive.packing import slices
from newsdesk.archive.vocabularies import SLICE, look
from newsdesk.archive.vocabulary_seen import Run
from newsdesk.archive.vocabulary_writing import finish, write
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.errors import Cancelled, DiskTrouble
from newsdesk.domain.vocabulary import OWN, Difference, Finding, Foretold, Options, Provenance, Term, Vocabulary
from newsdesk.formats import vocabulary as files
from newsdesk.formats.vocabulary_out import FORMATS, Scheme

__all__ = ["FORMATS", "export", "format_of", "preview", "provenance", "read", "take", "take_again"]


def read(path: Path, progress: Progress | None = None) -> Vocabulary:
    """The vocabulary in a file. Raises VocabularyUnreadable, Cancelled."""
    return files.read(path, progress)


def preview(desk: Desk, vocabulary: Vocabulary, options: Options, progress: Progress | None = None) -> Foretold:
    """What taking a vocabulary over would do, term by term; nothing is written. Raises Cancelled."""
    progress = progress or NoProgress()
    run = _run(desk, vocabulary, options)
    found: list[Finding] = []
    with desk.archive.read() as connection:
        run.start(connection)
        for part in slices(vocabulary.terms, SLICE):
            if progress.cancelled():
                raise Cancelled()
            found += [_with_own(desk, plan.finding) for plan in look(connection, run, part)]
            progress.report(len(found), len(vocabulary.terms))
    return Foretold(vocabulary, tuple(found))


def take(
    desk: Desk, vocabulary: Vocabulary, options: Options, progress: Progress | None = None
) -> tuple[Foretold, Changes]:
    """Takes a vocabulary over, a slice at a time, as one operation; gives what was done with each term.

    Each slice is durable when the next one begins. Whoever stops it keeps what is done, and takes it back with one
    undo; taking the same vocabulary over again goes on where it stopped.
    """
    progress = progress or NoProgress()
    run = _run(desk, vocabulary, options)
    found: list[Finding] = []
    done = Changes()

    def verb(writer: Writer, part: list[Term]) -> None:
        run.start(writer.connection)
        plans = look(writer.connection, run, part)
        write(writer, run, plans)
        found.extend(plan.finding for plan in plans)

    stopped = False
    for part in slices(vocabulary.terms, SLICE):
        if progress.cancelled():
            stopped = True
            break
        done |= desk.archive.write(NAME, _verb(verb, part), done.operation)[1]
        progress.report(len(found), len(vocabulary.terms))
    if found:
        desk.archive.write(NAME, lambda writer: finish(writer, run))
    return Foretold(vocabulary, tuple(found), stopped), done


def _with_own(desk: Desk, finding: Finding) -> Finding:
    """A finding with what a person knows of the tag that was here before."""
    tag = desk.tag_book.get(finding.tag) if finding.tied and finding.tag is not None else None
    if tag is None:
        return finding
    return replace(finding, way=tuple(desk.tag_book.path(tag.id)), articles=tag.count)


NAME = "import-vocabulary"


def _verb(verb: Callable[[Writer, list[Term]], None], part: list[Term]) -> Callable[[Writer], None]:
    return lambda writer: verb(writer, part)


def _run(desk: Desk, vocabulary: Vocabulary, options: Options) -> Run:
    return Run(vocabulary, options, _uri(desk))


def _uri(desk: Desk) -> str:
    """The tags of this archive as a vocabulary."""
    return f"{OWN}{desk.archive.id}" if desk.archive.id else ""


def provenance(desk: Desk, tag_id: int) -> list[Provenance]:
    """The vocabularies that a tag is a term of, with what was changed here since they were read."""
    with desk.archive.read() as connection:
        return vocabulary_tags.provenance(connection, tag_id)


def take_again(desk: Desk, term_id: int, what: Difference | None = None) -> Changes:
    """Makes a tag what its vocabulary told last, in one respect or in all. Raises NotFound, TagCycle, TagExists."""
    part, language, text = (what.part, what.language, what.told) if what is not None else ("", "", "")
    name = "take-term"
    return desk.archive.write(name, lambda writer: vocabulary_tags.take_again(writer, term_id, part, language, text))[1]


def format_of(path: Path) -> str:
    """The format that the name of a file asks for; empty for none."""
    suffix = path.suffix.lower()
    more = {".xml": "rdf", ".json": "jsonld", ".skos": "turtle"}
    return next((one.name for one in FORMATS if one.suffix == suffix), more.get(suffix, ""))


def export(
    desk: Desk, path: Path, format: str, tags: Collection[int] | None = None, language: str = "",
    progress: Progress | None = None,
) -> int:  # fmt: skip
    """Writes all tags, or these with all below them, beside the file `path` and then in its place; gives how many.
    Raises DiskTrouble and Cancelled, with nothing left behind."""
    progress = progress or NoProgress()
    writer = next(one for one in FORMATS if one.name == format).write
    with desk.archive.read() as connection:
        terms = vocabulary_tags.out_terms(connection, tags)
    scheme = Scheme(_uri(desk) or "urn:newsdesk:tags", desk.archive.name or "newsdesk", language)
    beside = path.with_name(f".{uuid4().hex}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            for number, piece in enumerate(writer(scheme, terms)):
                file.write(piece)
                if number % 1000 == 0:
                    progress.report(min(number, len(terms)), len(terms))
                    if progress.cancelled():
                        raise Cancelled()
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise DiskTrouble(path=path, detail=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return len(terms)
