"""What can be done with the kinds of link that an archive has of its own."""

from __future__ import annotations

from newsdesk.archive import Writer, link_kinds
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.link import LinkKind, OwnKind

Names = link_kinds.Names


def own(desk: Desk) -> tuple[OwnKind, ...]:
    """The own kinds, in the order in which they were made."""
    with desk.archive.read() as connection:
        return tuple(link_kinds.own(connection).values())


def listing(desk: Desk) -> list[tuple[OwnKind, int]]:
    """The own kinds, each with how many links have it: those that wait and those of the trash, too. At the end stand
    kinds that links brought along and of which nobody told a name yet."""
    with desk.archive.read() as connection:
        there, used = link_kinds.own(connection), link_kinds.used(connection)
    built_in = {kind.value for kind in LinkKind}
    unnamed = [OwnKind(code) for code in sorted(used) if code not in there and code not in built_in]
    return [(kind, used.get(kind.value, 0)) for kind in (*there.values(), *unnamed)]


def create(desk: Desk, names: Names) -> tuple[OwnKind, Changes]:
    """A new kind: (out_ar, in_ar, out_en, in_en) say what each end is to the other. Raises KindExists where another
    one is called so, or where there is no name at all."""
    return desk.archive.write("add-link-kind", lambda writer: link_kinds.create(writer, names))


def rename(desk: Desk, code: str, names: Names) -> Changes:
    """Other names. Raises KindExists, NotFound."""
    return desk.archive.write("change-link-kind", lambda writer: link_kinds.rename(writer, code, names))[1]


def remove(desk: Desk, kind: OwnKind, progress: Progress | None = None) -> Changes:
    """Takes a kind away. Its links become *related* ones, with the name of the kind in their notes; the count tells
    how many. Whoever stops it keeps the kind, and what is done."""
    code, name = kind.value, kind.name(desk.language or "en")
    with desk.archive.read() as connection:
        ids = link_kinds.with_code(connection, code)
    done = bulk.write(
        desk, "remove-link-kind", ids, lambda writer, part: link_kinds.give_up(writer, part, name), progress
    )
    if progress is not None and progress.cancelled():
        return done

    def verb(writer: Writer) -> None:
        link_kinds.give_up(writer, link_kinds.with_code(writer.connection, code), name)  # what was linked meanwhile
        link_kinds.remove(writer, code)

    return done | desk.archive.write("remove-link-kind", verb, done.operation)[1]
