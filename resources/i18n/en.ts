<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>newsdesk</name>
    <message id="cli.archive">
        <source>The archive that is meant (a NAME.newsdesk folder)</source>
        <translation>The archive that is meant (a NAME.newsdesk folder)</translation>
    </message>
    <message id="cli.found" numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} result</numerusform>
            <numerusform>{n} results</numerusform>
        </translation>
    </message>
    <message id="cli.help">
        <source>An offline archive of news articles and a desk to write the next one. Without a command the window opens.</source>
        <translation>An offline archive of news articles and a desk to write the next one. Without a command the window opens.</translation>
    </message>
    <message id="cli.id">
        <source>The article's number, uid, or external id</source>
        <translation>The article's number, uid, or external id</translation>
    </message>
    <message id="cli.ids">
        <source>Numbers only</source>
        <translation>Numbers only</translation>
    </message>
    <message id="cli.import">
        <source>Take files and folders in: text dumps of captured pages, JSON Lines, CSV</source>
        <translation>Take files and folders in: text dumps of captured pages, JSON Lines, CSV</translation>
    </message>
    <message id="cli.import.paths">
        <source>Files and folders</source>
        <translation>Files and folders</translation>
    </message>
    <message id="cli.import.report">
        <source>Write what was skipped, and why, to this file (JSON Lines)</source>
        <translation>Write what was skipped, and why, to this file (JSON Lines)</translation>
    </message>
    <message id="cli.importing">
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message id="cli.indexing">
        <source>Indexing</source>
        <translation>Indexing</translation>
    </message>
    <message id="cli.json">
        <source>One JSON object as the answer</source>
        <translation>One JSON object as the answer</translation>
    </message>
    <message id="cli.limit">
        <source>At most so many results</source>
        <translation>At most so many results</translation>
    </message>
    <message id="cli.more-skipped" numerus="yes">
        <source>and {n} more; see --report</source>
        <translation>
            <numerusform>and {n} more; see --report</numerusform>
            <numerusform>and {n} more; see --report</numerusform>
        </translation>
    </message>
    <message id="cli.offset">
        <source>Pass over so many results first</source>
        <translation>Pass over so many results first</translation>
    </message>
    <message id="cli.read-only">
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message id="cli.reindex">
        <source>Make the search index anew</source>
        <translation>Make the search index anew</translation>
    </message>
    <message id="cli.related">
        <source>Related articles; "-" reads one id a line</source>
        <translation>Related articles; "-" reads one id a line</translation>
    </message>
    <message id="cli.saved" numerus="yes">
        <source>saved {n} of {total}</source>
        <translation>
            <numerusform>saved {n} of {total}</numerusform>
            <numerusform>saved {n} of {total}</numerusform>
        </translation>
    </message>
    <message id="cli.screenshots">
        <source>Save pictures of the window in this folder</source>
        <translation>Save pictures of the window in this folder</translation>
    </message>
    <message id="cli.search">
        <source>Search; an empty query lists everything, "-" reads one query a line</source>
        <translation>Search; an empty query lists everything, "-" reads one query a line</translation>
    </message>
    <message id="cli.search.query">
        <source>words, "a phrase", -word, tag: source: status: before: after:</source>
        <translation>words, "a phrase", -word, tag: source: status: before: after:</translation>
    </message>
    <message id="cli.self-test">
        <source>Try the whole program on a throw-away archive</source>
        <translation>Try the whole program on a throw-away archive</translation>
    </message>
    <message id="cli.show">
        <source>Show an article</source>
        <translation>Show an article</translation>
    </message>
    <message id="cli.sort">
        <source>The order of the results</source>
        <translation>The order of the results</translation>
    </message>
    <message id="cli.stats">
        <source>The archive in numbers</source>
        <translation>The archive in numbers</translation>
    </message>
    <message id="cli.tags">
        <source>The tags and their counts</source>
        <translation>The tags and their counts</translation>
    </message>
    <message id="cli.verify">
        <source>Prove that all is sound: database, originals, index</source>
        <translation>Prove that all is sound: database, originals, index</translation>
    </message>
    <message id="cli.version">
        <source>Show the version</source>
        <translation>Show the version</translation>
    </message>
    <message id="error.ambiguous-id">
        <source>Several articles have this external id: {id} (numbers: {candidates})</source>
        <translation>Several articles have this external id: {id} (numbers: {candidates})</translation>
    </message>
    <message id="error.archive-busy">
        <source>Another newsdesk has this archive open for writing: {path}</source>
        <translation>Another newsdesk has this archive open for writing: {path}</translation>
    </message>
    <message id="error.archive-damaged">
        <source>The archive's database is damaged ({detail}). Nothing was written to it. Restore a backup of: {path}</source>
        <translation>The archive's database is damaged ({detail}). Nothing was written to it. Restore a backup of: {path}</translation>
    </message>
    <message id="error.archive-missing">
        <source>There is no archive at: {path}</source>
        <translation>There is no archive at: {path}</translation>
    </message>
    <message id="error.archive-read-only">
        <source>This archive is open for reading only; nothing was changed: {path}</source>
        <translation>This archive is open for reading only; nothing was changed: {path}</translation>
    </message>
    <message id="error.archive-too-new">
        <source>This archive was written by a later newsdesk (format {format}). It was not opened and nothing in it was changed. Update newsdesk to open it: {path}</source>
        <translation>This archive was written by a later newsdesk (format {format}). It was not opened and nothing in it was changed. Update newsdesk to open it: {path}</translation>
    </message>
    <message id="error.bad-query">
        <source>The search cannot be understood: {query}</source>
        <translation>The search cannot be understood: {query}</translation>
    </message>
    <message id="error.cancelled">
        <source>Cancelled; what was done is kept.</source>
        <translation>Cancelled; what was done is kept.</translation>
    </message>
    <message id="error.conflict">
        <source>Someone changed this article since you opened it. Your text is kept here; open the article again to see the newer version.</source>
        <translation>Someone changed this article since you opened it. Your text is kept here; open the article again to see the newer version.</translation>
    </message>
    <message id="error.disk-trouble">
        <source>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</source>
        <translation>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</translation>
    </message>
    <message id="error.index-damaged">
        <source>The search index is damaged and is being made anew; your articles are safe.</source>
        <translation>The search index is damaged and is being made anew; your articles are safe.</translation>
    </message>
    <message id="error.not-found">
        <source>Nothing is called: {id}</source>
        <translation>Nothing is called: {id}</translation>
    </message>
    <message id="error.nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="error.tag-cycle">
        <source>A tag cannot stand below itself.</source>
        <translation>A tag cannot stand below itself.</translation>
    </message>
    <message id="error.tag-exists">
        <source>There is a tag of this name already: {name}</source>
        <translation>There is a tag of this name already: {name}</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected went wrong.</source>
        <translation>Something unexpected went wrong.</translation>
    </message>
    <message id="error.unreadable">
        <source>The file cannot be read: {path}</source>
        <translation>The file cannot be read: {path}</translation>
    </message>
    <message id="skipped.bad-json">
        <source>not valid JSON: {detail}</source>
        <translation>not valid JSON: {detail}</translation>
    </message>
    <message id="skipped.bad-row">
        <source>the row cannot be read: {detail}</source>
        <translation>the row cannot be read: {detail}</translation>
    </message>
    <message id="skipped.empty">
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message id="skipped.empty-row">
        <source>neither headline nor text</source>
        <translation>neither headline nor text</translation>
    </message>
    <message id="skipped.missing">
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message id="skipped.no-columns">
        <source>no column of it is a headline or a text</source>
        <translation>no column of it is a headline or a text</translation>
    </message>
    <message id="skipped.not-an-object">
        <source>the row is not a JSON object</source>
        <translation>the row is not a JSON object</translation>
    </message>
    <message id="skipped.not-text">
        <source>not a text; this kind of file is not read yet</source>
        <translation>not a text; this kind of file is not read yet</translation>
    </message>
    <message id="skipped.reader-failed">
        <source>it could not be read: {detail}</source>
        <translation>it could not be read: {detail}</translation>
    </message>
    <message id="skipped.too-large">
        <source>the file is too large to be one page</source>
        <translation>the file is too large to be one page</translation>
    </message>
    <message id="skipped.too-many-cells">
        <source>the row has more cells than there are columns</source>
        <translation>the row has more cells than there are columns</translation>
    </message>
    <message id="skipped.unopened">
        <source>the file could not be opened {detail}</source>
        <translation>the file could not be opened {detail}</translation>
    </message>
    <message id="skipped.web-page">
        <source>an HTML or XML page; this kind is not read yet</source>
        <translation>an HTML or XML page; this kind is not read yet</translation>
    </message>
</context>
</TS>
