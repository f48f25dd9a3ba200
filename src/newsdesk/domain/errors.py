"""Everything that can go wrong and that a person should hear of, each with a code and its facts.

The words are chosen above (`ui/errors.py`, `cli.py`) by looking the code up as `error.CODE` in the .ts files.
"""

from __future__ import annotations


class NewsdeskError(Exception):
    """A failure with a stable `code` and the `facts` its message needs."""

    code = "unexpected"

    def __init__(self, **facts: object) -> None:
        self.facts = {key: str(value) for key, value in facts.items()}
        super().__init__(f"{self.code}: {self.facts}" if facts else self.code)


class ArchiveMissing(NewsdeskError):
    """There is no archive at `path`."""

    code = "archive-missing"


class ArchiveTooNew(NewsdeskError):
    """The archive at `path` was written by a later newsdesk (`format`)."""

    code = "archive-too-new"


class ArchiveBusy(NewsdeskError):
    """Another newsdesk has the archive at `path` open for writing."""

    code = "archive-busy"


class ArchiveReadOnly(NewsdeskError):
    """A change was asked of an archive that is open for reading only."""

    code = "archive-read-only"


class ArchiveDamaged(NewsdeskError):
    """The database at `path` does not pass its own checks (`detail`)."""

    code = "archive-damaged"


class DiskTrouble(NewsdeskError):
    """The disk refused (`detail`): full, gone, or failing. Nothing was half-written."""

    code = "disk-trouble"


class Conflict(NewsdeskError):
    """Article `id` was changed by someone else since it was read."""

    code = "conflict"


class NotFound(NewsdeskError):
    """Nothing answers to `id`."""

    code = "not-found"


class Ambiguous(NewsdeskError):
    """`id` is the external id of several articles: `candidates`."""

    code = "ambiguous-id"


class Unreadable(NewsdeskError):
    """The file `path` cannot be read as any known kind (`reason`)."""

    code = "unreadable"


class BadQuery(NewsdeskError):
    """The search `query` cannot be understood at `part`."""

    code = "bad-query"


class NothingToUndo(NewsdeskError):
    """There is no operation left to undo or to do again."""

    code = "nothing-to-undo"


class AttachmentInUse(NewsdeskError):
    """The text of the article shows the attachment `name`."""

    code = "attachment-in-use"


class SearchExists(NewsdeskError):
    """A saved search named `name` is already there."""

    code = "search-exists"


class KindExists(NewsdeskError):
    """A kind of link that is called `name` on one of its sides is already there."""

    code = "link-kind-exists"


class TagExists(NewsdeskError):
    """A tag named `name` is already there."""

    code = "tag-exists"


class TagCycle(NewsdeskError):
    """A tag cannot be placed below itself (`name`)."""

    code = "tag-cycle"


class Overtaken(NewsdeskError):
    """What was to be accepted holds no more: the tags have changed since it was found."""

    code = "overtaken"


class NotAFolder(NewsdeskError):
    """There is no folder at `path` that could be watched, or it belongs to the archive itself."""

    code = "not-a-folder"


class DictionaryMissing(NewsdeskError):
    """There is no spelling dictionary in `path`: a .dic and a .aff file of one name."""

    code = "dictionary-missing"


class DictionaryIncomplete(NewsdeskError):
    """Beside the file `path` of a spelling dictionary the other one, `missing`, does not lie."""

    code = "dictionary-incomplete"


class DictionaryBroken(NewsdeskError):
    """The spelling dictionary `name` cannot be used."""

    code = "dictionary-broken"


class DictionaryEncoding(NewsdeskError):
    """The spelling dictionary `name` is not written in the `encoding` that it declares, or nobody knows that one."""

    code = "dictionary-encoding"


class ListUnreadable(NewsdeskError):
    """A list of words cannot be read or written at `path` (`detail`); it is left as it is."""

    code = "list-unreadable"


class VocabularyUnreadable(NewsdeskError):
    """The file `path` cannot be read as a vocabulary; its code tells why."""

    code = "vocabulary-unreadable"

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(**facts)
        self.code = code


class BackupNoRoom(NewsdeskError):
    """The folder `path` has no room for a backup: `needed` megabytes, `free` ones. It holds what it held before."""

    code = "backup-no-room"


class BackupPlaceGone(NewsdeskError):
    """The folder for backups at `path` is not there: unplugged, renamed or deleted."""

    code = "backup-place-gone"


class BackupPlaceClosed(NewsdeskError):
    """Nothing may be written into the folder for backups at `path`."""

    code = "backup-place-closed"


class BackupPlaceInside(NewsdeskError):
    """Backups of an archive do not belong into it (`path`)."""

    code = "backup-place-inside"


class BackupBusy(NewsdeskError):
    """Somebody else works on the backups in `path` just now."""

    code = "backup-busy"


class BackupDamaged(NewsdeskError):
    """The backup at `path` is not what was written (`detail`)."""

    code = "backup-damaged"


class BackupMissing(NewsdeskError):
    """There is no backup called `name` in `path`."""

    code = "backup-missing"


class BackupNone(NewsdeskError):
    """There is no backup in `path` that could be used."""

    code = "backup-none"


class BackupTooNew(NewsdeskError):
    """The backup at `path` was made by a later newsdesk (`program`)."""

    code = "backup-too-new"


class PlaceTaken(NewsdeskError):
    """Something lies already at `path`, where an archive was to be restored to."""

    code = "place-taken"


class UpdatesMissing(NewsdeskError):
    """The file that announces newer versions is not at `path`."""

    code = "updates-missing"


class UpdatesAddress(NewsdeskError):
    """An address was named where a file is read."""

    code = "updates-address"


class UpdatesUnreadable(NewsdeskError):
    """The file at `path` announces no version that could be read (`detail`)."""

    code = "updates-unreadable"


class Cancelled(NewsdeskError):
    """The person asked to stop."""

    code = "cancelled"
