"""Vocabularies on the command line: taking one over, or only telling what that would do, and writing tags as one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from newsdesk import vocabulary_words
from newsdesk.desk import Desk, vocabularies
from newsdesk.domain.changes import Progress
from newsdesk.domain.vocabulary import Foretold, Options, Outcome
from newsdesk.words import language, say


def options(*, retired: bool, again: bool, theirs: bool) -> Options:
    """How a vocabulary is taken over; main names are in the language in use."""
    return Options(language(), retired, again, theirs)


def bring(
    desk: Desk, path: Path, chosen: Options, meter: Progress, tell: Callable[[str], None], *, check: bool
) -> dict[str, Any]:
    """Takes the vocabulary in a file over, or with `check` only looks; `tell` hears what could not be read. The keys
    are a promise to scripts. Raises VocabularyUnreadable, Cancelled."""
    vocabulary = vocabularies.read(path, meter)
    for trouble in vocabulary.troubles[:50]:
        where = vocabulary_words.place(trouble)
        tell(f"{path.name}{f' ({where})' if where else ''}: {vocabulary_words.trouble(trouble)}")
    if len(vocabulary.troubles) > 50:
        tell(say("cli.more-skipped", len(vocabulary.troubles) - 50))
    if check:
        return _told(vocabularies.preview(desk, vocabulary, chosen, meter))
    done, _ = vocabularies.take(desk, vocabulary, chosen, meter)
    for one in [one for one in done.findings if one.kept][:50]:
        tell(f"{one.name}: {vocabulary_words.finding(one)}")
    return _told(done)


def _told(found: Foretold) -> dict[str, Any]:
    told: dict[str, Any] = {"vocabulary": found.vocabulary.name, "uri": found.vocabulary.uri or None,
                            "terms": len(found.vocabulary.terms)}  # fmt: skip
    told |= {one.value: found.count(one) for one in Outcome}
    told["unreadable"] = sum(trouble.lost for trouble in found.vocabulary.troubles)
    return told | {"stopped": found.stopped}


def send(desk: Desk, path: Path, meter: Progress) -> dict[str, Any]:
    """Writes all tags into a file, in the format that its name asks for. The keys are a promise to scripts."""
    format = vocabularies.format_of(path)
    if not format or not path.expanduser().absolute().parent.is_dir():
        suffixes = ", ".join(one.suffix for one in vocabularies.FORMATS)
        told = say("cli.export.unknown", name=path.suffix or path.name, formats=suffixes)
        told = told if not format else say("cli.no-folder", path=path.parent)
        raise typer.BadParameter(told, param_hint="--export")
    count = vocabularies.export(desk, path, format, None, language(), meter)
    return {"exported": count, "format": format, "path": str(path)}
