<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>newsdesk</name>
    <message id="about.text">
        <source>newsdesk {version}
An offline archive of news articles, and a desk to write the next one.
MIT licence.</source>
        <translation>newsdesk {version}
An offline archive of news articles, and a desk to write the next one.
MIT licence.</translation>
    </message>
    <message id="action.about">
        <source>About newsdesk</source>
        <translation>About newsdesk</translation>
    </message>
    <message id="action.add-tag">
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message id="action.bold">
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message id="action.edit-article">
        <source>Edit article</source>
        <translation>Edit article</translation>
    </message>
    <message id="action.empty-trash">
        <source>Empty the trash…</source>
        <translation>Empty the trash…</translation>
    </message>
    <message id="action.focus-mode">
        <source>Focus mode</source>
        <translation>Focus mode</translation>
    </message>
    <message id="action.import-files">
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message id="action.import-folder">
        <source>Import a folder…</source>
        <translation>Import a folder…</translation>
    </message>
    <message id="action.import-sample">
        <source>Add the sample articles</source>
        <translation>Add the sample articles</translation>
    </message>
    <message id="action.italic">
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message id="action.language-ar">
        <source>العربية (Arabic)</source>
        <translation>العربية (Arabic)</translation>
    </message>
    <message id="action.language-en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="action.new-archive">
        <source>New archive…</source>
        <translation>New archive…</translation>
    </message>
    <message id="action.new-article">
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message id="action.open-archive">
        <source>Open archive…</source>
        <translation>Open archive…</translation>
    </message>
    <message id="action.palette">
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message id="action.redo-work">
        <source>Redo last operation</source>
        <translation>Redo last operation</translation>
    </message>
    <message id="action.redo-work.named">
        <source>Redo: {name}</source>
        <translation>Redo: {name}</translation>
    </message>
    <message id="action.restore">
        <source>Restore from trash</source>
        <translation>Restore from trash</translation>
    </message>
    <message id="action.save-article">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="action.search-archive">
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message id="action.shortcuts">
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message id="action.show-links">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="action.show-original">
        <source>Show the captured original</source>
        <translation>Show the captured original</translation>
    </message>
    <message id="action.status-archived">
        <source>To archived</source>
        <translation>To archived</translation>
    </message>
    <message id="action.status-draft">
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message id="action.status-final">
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message id="action.status-inbox">
        <source>To the inbox</source>
        <translation>To the inbox</translation>
    </message>
    <message id="action.status-review">
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message id="action.theme-auto">
        <source>System theme</source>
        <translation>System theme</translation>
    </message>
    <message id="action.theme-dark">
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message id="action.theme-light">
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message id="action.toggle-inspector">
        <source>Show or hide the inspector</source>
        <translation>Show or hide the inspector</translation>
    </message>
    <message id="action.toggle-sidebar">
        <source>Show or hide the sidebar</source>
        <translation>Show or hide the sidebar</translation>
    </message>
    <message id="action.trash">
        <source>Move to trash</source>
        <translation>Move to trash</translation>
    </message>
    <message id="action.underline">
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message id="action.undo-work">
        <source>Undo last operation</source>
        <translation>Undo last operation</translation>
    </message>
    <message id="action.undo-work.named">
        <source>Undo: {name}</source>
        <translation>Undo: {name}</translation>
    </message>
    <message id="archive.busy.ask">
        <source>You may open it for reading only until the other window is closed.</source>
        <translation>You may open it for reading only until the other window is closed.</translation>
    </message>
    <message id="archive.busy.read">
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message id="archive.filter">
        <source>newsdesk archive (*.newsdesk)</source>
        <translation>newsdesk archive (*.newsdesk)</translation>
    </message>
    <message id="archive.read-only">
        <source>This archive is open for reading only: you can search and read; nothing in it changes.</source>
        <translation>This archive is open for reading only: you can search and read; nothing in it changes.</translation>
    </message>
    <message id="banner.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="banner.more">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="bar.commands">
        <source>Commands   Ctrl K</source>
        <translation>Commands   Ctrl K</translation>
    </message>
    <message id="bar.import">
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message id="bar.new">
        <source>New article</source>
        <translation>New article</translation>
    </message>
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
    <message id="details.byline">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="details.captured.is">
        <source>Captured: {value}</source>
        <translation>Captured: {value}</translation>
    </message>
    <message id="details.dateline">
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message id="details.external.is">
        <source>External id: {value}</source>
        <translation>External id: {value}</translation>
    </message>
    <message id="details.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="details.notes">
        <source>Desk notes</source>
        <translation>Desk notes</translation>
    </message>
    <message id="details.number.is">
        <source>Number: {value}</source>
        <translation>Number: {value}</translation>
    </message>
    <message id="details.original.hint">
        <source>Open a copy of the original. SHA-256: {sha256}</source>
        <translation>Open a copy of the original. SHA-256: {sha256}</translation>
    </message>
    <message id="details.originals">
        <source>Captured original</source>
        <translation>Captured original</translation>
    </message>
    <message id="details.provider">
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message id="details.published">
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message id="details.published.hint">
        <source>2025-02-03, February 2025, 2025</source>
        <translation>2025-02-03, February 2025, 2025</translation>
    </message>
    <message id="details.published.unclear">
        <source>This date is not understood; the words will be kept as they are.</source>
        <translation>This date is not understood; the words will be kept as they are.</translation>
    </message>
    <message id="details.published.words">
        <source>As written: {words}</source>
        <translation>As written: {words}</translation>
    </message>
    <message id="details.slug">
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message id="details.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="details.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="details.summary">
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message id="details.url">
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message id="details.version.is">
        <source>Version: {value}</source>
        <translation>Version: {value}</translation>
    </message>
    <message id="details.words.is">
        <source>Words: {value}</source>
        <translation>Words: {value}</translation>
    </message>
    <message id="did.empty-trash" numerus="yes">
        <source>{n} articles deleted for ever</source>
        <translation>
            <numerusform>{n} article deleted for ever</numerusform>
            <numerusform>{n} articles deleted for ever</numerusform>
        </translation>
    </message>
    <message id="did.redo">
        <source>Done again: {name}</source>
        <translation>Done again: {name}</translation>
    </message>
    <message id="did.restore" numerus="yes">
        <source>{n} articles restored</source>
        <translation>
            <numerusform>{n} article restored</numerusform>
            <numerusform>{n} articles restored</numerusform>
        </translation>
    </message>
    <message id="did.set-status" numerus="yes">
        <source>{n} articles moved</source>
        <translation>
            <numerusform>{n} article moved</numerusform>
            <numerusform>{n} articles moved</numerusform>
        </translation>
    </message>
    <message id="did.trash" numerus="yes">
        <source>{n} articles moved to the trash; this can be undone</source>
        <translation>
            <numerusform>{n} article moved to the trash; this can be undone</numerusform>
            <numerusform>{n} articles moved to the trash; this can be undone</numerusform>
        </translation>
    </message>
    <message id="did.undo">
        <source>Undone: {name}</source>
        <translation>Undone: {name}</translation>
    </message>
    <message id="editor.body">
        <source>The text of the article</source>
        <translation>The text of the article</translation>
    </message>
    <message id="editor.conflict-copy">
        <source>(my version) {headline}</source>
        <translation>(my version) {headline}</translation>
    </message>
    <message id="editor.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="editor.image-absent">
        <source>The image is not in the archive</source>
        <translation>The image is not in the archive</translation>
    </message>
    <message id="editor.minutes" numerus="yes">
        <source>{n} minutes to read</source>
        <translation>
            <numerusform>{n} minute to read</numerusform>
            <numerusform>{n} minutes to read</numerusform>
        </translation>
    </message>
    <message id="editor.nothing">
        <source>Choose an article from the list to read it.</source>
        <translation>Choose an article from the list to read it.</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="editor.saved">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="editor.subhead">
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message id="editor.unsaved">
        <source>Changes not saved yet</source>
        <translation>Changes not saved yet</translation>
    </message>
    <message id="editor.words" numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} word</numerusform>
            <numerusform>{n} words</numerusform>
        </translation>
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
    <message id="import.added" numerus="yes">
        <source>{n} articles added</source>
        <translation>
            <numerusform>{n} article added</numerusform>
            <numerusform>{n} articles added</numerusform>
        </translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="import.cancelled">
        <source>stopped before the end; what was done is kept</source>
        <translation>stopped before the end; what was done is kept</translation>
    </message>
    <message id="import.failed" numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} could not be read</numerusform>
            <numerusform>{n} could not be read</numerusform>
        </translation>
    </message>
    <message id="import.filter">
        <source>Pages and tables (*.txt *.text *.jsonl *.ndjson *.json *.csv *.tsv)</source>
        <translation>Pages and tables (*.txt *.text *.jsonl *.ndjson *.json *.csv *.tsv)</translation>
    </message>
    <message id="import.filter-all">
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message id="import.joined" numerus="yes">
        <source>{n} joined articles that were here</source>
        <translation>
            <numerusform>{n} joined an article that was here</numerusform>
            <numerusform>{n} joined articles that were here</numerusform>
        </translation>
    </message>
    <message id="import.report">
        <source>What could not be read, and why</source>
        <translation>What could not be read, and why</translation>
    </message>
    <message id="import.running">
        <source>Importing {done} of {total}</source>
        <translation>Importing {done} of {total}</translation>
    </message>
    <message id="import.stopping">
        <source>Stopping; what is done is kept…</source>
        <translation>Stopping; what is done is kept…</translation>
    </message>
    <message id="import.unchanged" numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} was here already</numerusform>
            <numerusform>{n} were here already</numerusform>
        </translation>
    </message>
    <message id="language.after-import">
        <source>The language can change once the import has ended or is cancelled; try again then.</source>
        <translation>The language can change once the import has ended or is cancelled; try again then.</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>French</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message id="language.unknown">
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message id="link.background.in">
        <source>this is its background</source>
        <translation>this is its background</translation>
    </message>
    <message id="link.background.out">
        <source>background</source>
        <translation>background</translation>
    </message>
    <message id="link.correction.in">
        <source>this corrects it</source>
        <translation>this corrects it</translation>
    </message>
    <message id="link.correction.out">
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message id="link.follow-up.in">
        <source>this is its follow-up</source>
        <translation>this is its follow-up</translation>
    </message>
    <message id="link.follow-up.out">
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message id="link.quotes.in">
        <source>quotes this article</source>
        <translation>quotes this article</translation>
    </message>
    <message id="link.quotes.out">
        <source>quoted here</source>
        <translation>quoted here</translation>
    </message>
    <message id="link.related.in">
        <source>links to this article</source>
        <translation>links to this article</translation>
    </message>
    <message id="link.related.out">
        <source>related</source>
        <translation>related</translation>
    </message>
    <message id="link.republication.in">
        <source>this republishes it</source>
        <translation>this republishes it</translation>
    </message>
    <message id="link.republication.out">
        <source>republication</source>
        <translation>republication</translation>
    </message>
    <message id="link.response.in">
        <source>this responds to it</source>
        <translation>this responds to it</translation>
    </message>
    <message id="link.response.out">
        <source>response</source>
        <translation>response</translation>
    </message>
    <message id="link.translation.in">
        <source>this is its translation</source>
        <translation>this is its translation</translation>
    </message>
    <message id="link.translation.out">
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message id="list.empty.archive">
        <source>Your articles will stand here.
Drop text dumps of captured pages, JSON Lines or CSV files onto the window, or press the button.</source>
        <translation>Your articles will stand here.
Drop text dumps of captured pages, JSON Lines or CSV files onto the window, or press the button.</translation>
    </message>
    <message id="list.empty.import">
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message id="list.empty.place">
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message id="list.empty.search">
        <source>No results.
Try fewer words, or leave out a condition such as tag: or source:</source>
        <translation>No results.
Try fewer words, or leave out a condition such as tag: or source:</translation>
    </message>
    <message id="list.empty.trash">
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message id="list.found" numerus="yes">
        <source>{n} results · {ms} ms</source>
        <translation>
            <numerusform>{n} result · {ms} ms</numerusform>
            <numerusform>{n} results · {ms} ms</numerusform>
        </translation>
    </message>
    <message id="list.name">
        <source>List of articles</source>
        <translation>List of articles</translation>
    </message>
    <message id="list.relaxed" numerus="yes">
        <source>With some of the words: {n} articles</source>
        <translation>
            <numerusform>With some of the words: {n} article</numerusform>
            <numerusform>With some of the words: {n} articles</numerusform>
        </translation>
    </message>
    <message id="list.sort">
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message id="list.total" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message id="list.untitled">
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message id="media.application/x-ndjson">
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message id="media.text/csv">
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message id="media.text/plain">
        <source>page text</source>
        <translation>page text</translation>
    </message>
    <message id="menu.article">
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <translation>View</translation>
    </message>
    <message id="month.april">
        <source>April</source>
        <translation>April</translation>
    </message>
    <message id="month.august">
        <source>August</source>
        <translation>August</translation>
    </message>
    <message id="month.december">
        <source>December</source>
        <translation>December</translation>
    </message>
    <message id="month.february">
        <source>February</source>
        <translation>February</translation>
    </message>
    <message id="month.january">
        <source>January</source>
        <translation>January</translation>
    </message>
    <message id="month.july">
        <source>July</source>
        <translation>July</translation>
    </message>
    <message id="month.june">
        <source>June</source>
        <translation>June</translation>
    </message>
    <message id="month.march">
        <source>March</source>
        <translation>March</translation>
    </message>
    <message id="month.may">
        <source>May</source>
        <translation>May</translation>
    </message>
    <message id="month.november">
        <source>November</source>
        <translation>November</translation>
    </message>
    <message id="month.october">
        <source>October</source>
        <translation>October</translation>
    </message>
    <message id="month.september">
        <source>September</source>
        <translation>September</translation>
    </message>
    <message id="operation.add-link">
        <source>linking</source>
        <translation>linking</translation>
    </message>
    <message id="operation.add-tag">
        <source>adding a tag</source>
        <translation>adding a tag</translation>
    </message>
    <message id="operation.change-tag">
        <source>changing a tag</source>
        <translation>changing a tag</translation>
    </message>
    <message id="operation.delete-tag">
        <source>deleting a tag</source>
        <translation>deleting a tag</translation>
    </message>
    <message id="operation.import">
        <source>import</source>
        <translation>import</translation>
    </message>
    <message id="operation.merge-tags">
        <source>merging tags</source>
        <translation>merging tags</translation>
    </message>
    <message id="operation.new-article">
        <source>new article</source>
        <translation>new article</translation>
    </message>
    <message id="operation.new-tag">
        <source>new tag</source>
        <translation>new tag</translation>
    </message>
    <message id="operation.remove-link">
        <source>unlinking</source>
        <translation>unlinking</translation>
    </message>
    <message id="operation.remove-tag">
        <source>removing a tag</source>
        <translation>removing a tag</translation>
    </message>
    <message id="operation.rename-tag">
        <source>renaming a tag</source>
        <translation>renaming a tag</translation>
    </message>
    <message id="operation.restore">
        <source>restoring</source>
        <translation>restoring</translation>
    </message>
    <message id="operation.save-article">
        <source>saving an article</source>
        <translation>saving an article</translation>
    </message>
    <message id="operation.set-status">
        <source>change of status</source>
        <translation>change of status</translation>
    </message>
    <message id="operation.trash">
        <source>moving to the trash</source>
        <translation>moving to the trash</translation>
    </message>
    <message id="original.no-program">
        <source>No program here opens the file. A copy of it is at: {path}</source>
        <translation>No program here opens the file. A copy of it is at: {path}</translation>
    </message>
    <message id="original.none">
        <source>This article was written here; it has no captured original.</source>
        <translation>This article was written here; it has no captured original.</translation>
    </message>
    <message id="palette.hint">
        <source>Type the name of a command</source>
        <translation>Type the name of a command</translation>
    </message>
    <message id="precision.day">
        <source>the day is known</source>
        <translation>the day is known</translation>
    </message>
    <message id="precision.minute">
        <source>the time is known</source>
        <translation>the time is known</translation>
    </message>
    <message id="precision.month">
        <source>only the month is known</source>
        <translation>only the month is known</translation>
    </message>
    <message id="precision.year">
        <source>only the year is known</source>
        <translation>only the year is known</translation>
    </message>
    <message id="reason.days" numerus="yes">
        <source>{n} days apart</source>
        <translation>
            <numerusform>{n} day apart</numerusform>
            <numerusform>{n} days apart</numerusform>
        </translation>
    </message>
    <message id="related.candidates" numerus="yes">
        <source>{n} articles have this title; none was chosen</source>
        <translation>
            <numerusform>{n} article has this title</numerusform>
            <numerusform>{n} articles have this title; none was chosen</numerusform>
        </translation>
    </message>
    <message id="related.link">
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message id="related.links">
        <source>Links of this article</source>
        <translation>Links of this article</translation>
    </message>
    <message id="related.no-suggestions">
        <source>No suggestions.</source>
        <translation>No suggestions.</translation>
    </message>
    <message id="related.none">
        <source>No links yet.</source>
        <translation>No links yet.</translation>
    </message>
    <message id="related.suggested">
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message id="related.unlink">
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message id="related.waiting">
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message id="related.waiting.hint">
        <source>Named on the captured page; it is linked by itself when it arrives.</source>
        <translation>Named on the captured page; it is linked by itself when it arrives.</translation>
    </message>
    <message id="search.help">
        <source>Words in any form, "a phrase" as it stands, -word to leave out, source: tag: status: lang: before:2025-06 after:2024 in:trash</source>
        <translation>Words in any form, "a phrase" as it stands, -word to leave out, source: tag: status: lang: before:2025-06 after:2024 in:trash</translation>
    </message>
    <message id="search.hint">
        <source>Search: words  "a phrase"  source:  tag:  before:</source>
        <translation>Search: words  "a phrase"  source:  tag:  before:</translation>
    </message>
    <message id="search.name">
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message id="sidebar.all">
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message id="sidebar.archived">
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message id="sidebar.draft">
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message id="sidebar.final">
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message id="sidebar.inbox">
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message id="sidebar.name">
        <source>Places of the archive</source>
        <translation>Places of the archive</translation>
    </message>
    <message id="sidebar.review">
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message id="sidebar.sources">
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message id="sidebar.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="sidebar.trash">
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message id="sidebar.untagged">
        <source>Untagged</source>
        <translation>Untagged</translation>
    </message>
    <message id="size.bytes">
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message id="size.kilobytes">
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message id="size.megabytes">
        <source>{number} MB</source>
        <translation>{number} MB</translation>
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
    <message id="sort.headline">
        <source>By headline</source>
        <translation>By headline</translation>
    </message>
    <message id="sort.modified">
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message id="sort.newest">
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message id="sort.oldest">
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message id="sort.relevance">
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message id="status.archived">
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message id="status.articles" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message id="status.draft">
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message id="status.final">
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message id="status.in-inbox" numerus="yes">
        <source>{n} in the inbox</source>
        <translation>
            <numerusform>{n} in the inbox</numerusform>
            <numerusform>{n} in the inbox</numerusform>
        </translation>
    </message>
    <message id="status.inbox">
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message id="status.review">
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message id="status.trash">
        <source>In the trash</source>
        <translation>In the trash</translation>
    </message>
    <message id="tab.details">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="tab.related">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="tab.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="tags.add">
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message id="tags.none">
        <source>This article has no tags yet. Type the name of a tag, then Enter.</source>
        <translation>This article has no tags yet. Type the name of a tag, then Enter.</translation>
    </message>
    <message id="tags.open">
        <source>List the articles of "{name}"</source>
        <translation>List the articles of "{name}"</translation>
    </message>
    <message id="tags.remove">
        <source>Remove the tag "{name}"</source>
        <translation>Remove the tag "{name}"</translation>
    </message>
    <message id="trash.ask" numerus="yes">
        <source>{n} articles will be deleted for ever. This cannot be undone.</source>
        <translation>
            <numerusform>{n} article will be deleted for ever. This cannot be undone.</numerusform>
            <numerusform>{n} articles will be deleted for ever. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message id="trash.ask-originals" numerus="yes">
        <source>With them go {n} originals that no other article uses.</source>
        <translation>
            <numerusform>With it goes {n} original that no other article uses.</numerusform>
            <numerusform>With them go {n} originals that no other article uses.</numerusform>
        </translation>
    </message>
    <message id="trash.delete">
        <source>Delete for ever</source>
        <translation>Delete for ever</translation>
    </message>
    <message id="trash.is-empty">
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message id="window.name">
        <source>newsdesk</source>
        <translation>newsdesk</translation>
    </message>
    <message id="window.title">
        <source>{archive} — newsdesk</source>
        <translation>{archive} — newsdesk</translation>
    </message>
</context>
</TS>
