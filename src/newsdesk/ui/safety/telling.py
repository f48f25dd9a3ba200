"""How safe an archive is, in words: a line for the status bar, and plain reports of a check and of a drill."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from newsdesk.desk.backup import Glance
from newsdesk.desk.verifying import FILES, INDEX, Verdict
from newsdesk.domain.backup import Backup, Difference, Drill, Kind
from newsdesk.text.language import isolate
from newsdesk.ui.errors import explain
from newsdesk.ui.i18n import show_date, show_lately, show_moment, show_size
from newsdesk.words import group, say, side_mark

MOST = 200  # problems of one kind that a report names
HOST = re.compile(r"\s*\([0-9a-f]{64}\)$")


def brief(glance: Glance) -> tuple[str, bool]:
    """The line of the status bar, and whether it is a warning."""
    last = glance.last
    if glance.state.trouble[1]:
        return say("safety.sign.trouble"), True
    if last is None:
        return say("safety.sign.none"), False
    state = "sound" if glance.sound and not last.missing else "holes" if glance.sound else "damaged"
    return say(f"safety.sign.{state}", when=show_lately(last.made)), state != "sound"


def last_backup(glance: Glance) -> tuple[str, bool]:
    """The newest backup in a sentence, and whether it is a warning."""
    last = glance.last
    if last is None:
        return say("safety.last.none"), True
    if not glance.sound:
        return say("safety.last.damaged", when=show_lately(last.made)), True
    told = [say("safety.last.sound", when=show_lately(last.made), articles=say("list.total", last.counts["articles"]))]
    if last.missing:
        told.append(say("safety.last.holes", last.missing))
    told.append(say("safety.last.same" if glance.same else "safety.last.changed"))
    return " ".join(told), bool(last.missing)


def kept(glance: Glance) -> str:
    """How many backups there are, since when, and what room there is."""
    if not glance.backups:
        return say("safety.kept.none", free=room(glance.free))
    sound = [one for one in glance.backups if not one.damaged]
    first = show_moment(sound[-1].made) if sound else ""
    return say("safety.kept", len(glance.backups), first=first, size=room(glance.size), free=room(glance.free))


def outcome(at: tuple[str, int], name: str) -> tuple[str, bool]:
    """How the last check or drill ended."""
    when, problems = at
    if not when:
        return say(f"safety.{name}.never"), False
    if problems:
        return say(f"safety.{name}.bad", problems, when=show_lately(when)), True
    return say(f"safety.{name}.good", when=show_lately(when)), False


def kind(one: Backup) -> str:
    """Who asked for a backup."""
    if one.damaged:
        return say("safety.kind.damaged")
    return say("safety.kind.auto" if one.kind is Kind.AUTO else "safety.kind.hand")


def row(one: Backup) -> str:
    """A backup in the list of them: two lines."""
    if one.damaged:
        return f"{show_moment(one.made) or isolate(one.path.name)}\n{kind(one)}"
    articles = say("list.total", one.counts.get("articles", 0))
    return f"{show_lately(one.made)} · {kind(one)}\n{articles} · {show_size(one.size)}"


def compared(found: Difference) -> str:
    """A backup beside the archive."""
    if not (found.here or found.there or found.other):
        return say("safety.compare.same")
    parts = [say(f"safety.compare.{name}", getattr(found, name)) for name in ("here", "there", "other")
             if getattr(found, name)]  # fmt: skip
    return "\n".join(parts)


def inside(one: Backup) -> list[tuple[str, str]]:
    """What is known of a backup without opening it: pairs of a name and a value."""
    counts = one.counts
    return [
        (say("safety.inside.archive"), isolate(one.name)),
        (say("safety.inside.made"), f"{show_moment(one.made)} · {kind(one)}"),
        (say("safety.inside.articles"), group(counts.get("articles", 0))),
        (say("safety.inside.changed"), show_moment(one.changed)),
        (say("safety.inside.tags"), group(counts.get("tags", 0))),
        (say("safety.inside.links"), group(counts.get("links", 0))),
        (say("safety.inside.revisions"), group(counts.get("revisions", 0))),
        (say("safety.inside.files"), f"{group(one.files[0])} · {show_size(one.files[1])}"),
        (say("safety.inside.database"), show_size(one.database[1])),
    ]


@dataclass(frozen=True, slots=True)
class Telling:
    """A plain report: its title, its lines, and what can be done about it."""

    title: str
    lines: tuple[str, ...]
    reindex: bool = False
    heal: bool = False


def _named(problems: Sequence[tuple[str, str]], codes: Sequence[str], words: str) -> list[str]:
    """A line for what is wrong and what to do, then what it is wrong with."""
    found = [what for code, what in problems if code in codes]
    if not found:
        return []
    named = [f"    • {isolate(HOST.sub('', what))}" for what in found[:MOST]]
    more = [say("report.more", len(found) - MOST)] if len(found) > MOST else []
    return [say(words, len(found)) + "\n" + "\n".join([*named, *more])]


def check_report(found: Verdict, archive: str, now: str) -> Telling:
    """What a check looked at, what is wrong, what to do."""
    codes = {code for code, _ in found.problems}
    wrong = len(found.problems)
    state = say("check.bad", wrong) if wrong else say("check.good" if found.whole else "verify.cancelled")
    lines = [say("check.of", archive=isolate(archive), when=show_moment(now)), state]
    database = say("check.database.bad" if "database" in codes else "check.database.good", found.articles)
    looked = [database]
    if found.whole:
        looked.append(say("check.originals", found.originals) if found.originals else say("check.originals.none"))
        looked.append(say("check.attachments", found.attachments) if found.attachments else "")
        if found.indexed is not None and not codes & INDEX:
            looked.append(say("check.index", found.indexed))
    lines.append(say("check.looked") + "\n" + "\n".join(f"    • {line}" for line in looked if line))
    lines += _named(found.problems, ("database",), "check.wrong.database")
    lines += _named(found.problems, ("original-missing", "attachment-missing"), "check.wrong.missing")
    lines += _named(found.problems, ("original-altered", "attachment-altered"), "check.wrong.altered")
    lines += _named(found.problems, tuple(INDEX), "check.wrong.index")
    return Telling(say("check.title"), tuple(lines), bool(codes & INDEX), bool(codes & FILES))


def drill_report(found: Drill, one: Backup, now: str) -> Telling:
    """What a drill tried, and what did not come back."""
    wrong = len(found.problems)
    lines = [
        say("drill.of", made=show_moment(one.made), when=show_moment(now)),
        say("drill.bad", wrong) if wrong else say("drill.good"),
    ]
    if found.articles or found.files:
        tried = [
            say("drill.articles", found.articles),
            say("drill.files", found.files),
            say("drill.texts", found.texts),
        ]
        lines.append(say("check.looked") + "\n" + "\n".join(f"    • {line}" for line in tried))
    lines += _named(found.problems, ("backup-damaged", "backup-too-new", "database"), "drill.wrong.database")
    lines += _named(found.problems, ("counts", "text"), "drill.wrong.counts")
    lines += _named(found.problems, ("file-missing", "file-altered"), "drill.wrong.files")
    return Telling(say("drill.title"), tuple(lines))


def restore_report(problems: Sequence[tuple[str, str]], path: str) -> Telling:
    """What could not be restored."""
    lines = [say("safety.restored", path=isolate(path)), *_named(problems, ("file-missing", "file-altered"),
             "drill.wrong.files")]  # fmt: skip
    return Telling(say("safety.restore.title"), tuple(lines))


def trouble(glance: Glance) -> str:
    """Why the last backup was not made."""
    at, code, facts = glance.state.trouble
    if not code:
        return ""
    from newsdesk.domain.errors import NewsdeskError

    error = NewsdeskError(**facts)
    error.code = code
    return f"{say('safety.trouble', when=show_lately(at))} {explain(error)}"


def headline(one: tuple[str, str, str]) -> str:
    """An article in the list of what is in a backup: (changed, headline, published)."""
    changed, text, published = one
    told = show_date(published[:10]) if published else say("safety.changed", when=show_lately(changed))
    return f"{isolate(text or say('list.untitled'))}\n{told}"


def room(size: int) -> str:
    """Room on a disk."""
    return show_size(size) if size < 10 << 30 else say("safety.gigabytes", number=group(size >> 30))


def led(text: str) -> str:
    """Lines that run as the window does, whatever they begin with."""
    return "\n".join(side_mark() + line for line in text.split("\n"))


def place(path: Path) -> str:
    """A folder as it is told: below the home of a person, from there."""
    home = str(Path.home())
    told = str(path)
    return isolate("~" + told[len(home) :] if told.startswith(home + os.sep) else told)
