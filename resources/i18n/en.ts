<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
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
    <message id="action.add-dictionary">
        <source>Add a dictionary</source>
        <translation>Add a dictionary</translation>
    </message>
    <message id="action.add-tag">
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message id="action.attach-file">
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message id="action.back-up-now">
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message id="action.beside-back">
        <source>Back to what was read beside before</source>
        <translation>Back to what was read beside before</translation>
    </message>
    <message id="action.beside-close">
        <source>Close what is read beside</source>
        <translation>Close what is read beside</translation>
    </message>
    <message id="action.beside-forward">
        <source>Forward to what was read beside after</source>
        <translation>Forward to what was read beside after</translation>
    </message>
    <message id="action.beside-open">
        <source>Open what is read beside in the place of the draft</source>
        <translation>Open what is read beside in the place of the draft</translation>
    </message>
    <message id="action.beside-switch">
        <source>Between the draft and what is read beside</source>
        <translation>Between the draft and what is read beside</translation>
    </message>
    <message id="action.bold">
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message id="action.check-spelling">
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message id="action.check-updates">
        <source>Check for updates</source>
        <translation>Check for updates</translation>
    </message>
    <message id="action.chip-change">
        <source>Change this condition</source>
        <translation>Change this condition</translation>
    </message>
    <message id="action.chip-remove">
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message id="action.clean-accept">
        <source>Accept what is proposed</source>
        <translation>Accept what is proposed</translation>
    </message>
    <message id="action.clean-articles">
        <source>Show the articles behind it</source>
        <translation>Show the articles behind it</translation>
    </message>
    <message id="action.clean-dismiss">
        <source>Never propose this again</source>
        <translation>Never propose this again</translation>
    </message>
    <message id="action.clean-up">
        <source>Clean up the tags</source>
        <translation>Clean up the tags</translation>
    </message>
    <message id="action.columns-fit">
        <source>Fit all columns to their text</source>
        <translation>Fit all columns to their text</translation>
    </message>
    <message id="action.columns-usual">
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message id="action.compare-next">
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message id="action.compare-previous">
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message id="action.compare-take-back">
        <source>Restore this paragraph</source>
        <translation>Restore this paragraph</translation>
    </message>
    <message id="action.compare-twins">
        <source>Compare near copies</source>
        <translation>Compare near copies</translation>
    </message>
    <message id="action.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="action.copy-rich">
        <source>Copy for a web editor</source>
        <translation>Copy for a web editor</translation>
    </message>
    <message id="action.cut">
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message id="action.delete-search">
        <source>Delete the saved search</source>
        <translation>Delete the saved search</translation>
    </message>
    <message id="action.dim-paragraphs">
        <source>Dim the other paragraphs while writing</source>
        <translation>Dim the other paragraphs while writing</translation>
    </message>
    <message id="action.edit-article">
        <source>Edit article</source>
        <translation>Edit article</translation>
    </message>
    <message id="action.edit-fields">
        <source>Edit fields…</source>
        <translation>Edit fields…</translation>
    </message>
    <message id="action.empty-trash">
        <source>Empty the trash…</source>
        <translation>Empty the trash…</translation>
    </message>
    <message id="action.export-list">
        <source>Export the whole list…</source>
        <translation>Export the whole list…</translation>
    </message>
    <message id="action.export-pdf">
        <source>Export as PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message id="action.export-selection">
        <source>Export what is selected…</source>
        <translation>Export what is selected…</translation>
    </message>
    <message id="action.export-vocabulary">
        <source>Export all tags…</source>
        <translation>Export all tags…</translation>
    </message>
    <message id="action.find-alike">
        <source>Find articles like this one</source>
        <translation>Find articles like this one</translation>
    </message>
    <message id="action.find-in-article">
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message id="action.focus-mode">
        <source>Focus mode</source>
        <translation>Focus mode</translation>
    </message>
    <message id="action.forget-searches">
        <source>Forget past searches</source>
        <translation>Forget past searches</translation>
    </message>
    <message id="action.group-by-day">
        <source>Group by day</source>
        <translation>Group by day</translation>
    </message>
    <message id="action.group-by-none">
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message id="action.group-by-source">
        <source>Group by source</source>
        <translation>Group by source</translation>
    </message>
    <message id="action.handbook">
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message id="action.import-files">
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message id="action.import-folder">
        <source>Import a folder…</source>
        <translation>Import a folder…</translation>
    </message>
    <message id="action.import-report">
        <source>Last import report</source>
        <translation>Last import report</translation>
    </message>
    <message id="action.import-sample">
        <source>Add the sample articles</source>
        <translation>Add the sample articles</translation>
    </message>
    <message id="action.import-vocabulary">
        <source>Import vocabulary…</source>
        <translation>Import vocabulary…</translation>
    </message>
    <message id="action.insert-image">
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message id="action.insert-link">
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message id="action.insert-rule">
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message id="action.insert-table">
        <source>Table…</source>
        <translation>Table…</translation>
    </message>
    <message id="action.isolate">
        <source>Keep apart from the direction around</source>
        <translation>Keep apart from the direction around</translation>
    </message>
    <message id="action.italic">
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message id="action.keep-apart">
        <source>Not copies: keep apart</source>
        <translation>Not copies: keep apart</translation>
    </message>
    <message id="action.kind-h2">
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message id="action.kind-h3">
        <source>Second heading</source>
        <translation>Second heading</translation>
    </message>
    <message id="action.kind-h4">
        <source>Third heading</source>
        <translation>Third heading</translation>
    </message>
    <message id="action.kind-ol">
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message id="action.kind-p">
        <source>Plain paragraph</source>
        <translation>Plain paragraph</translation>
    </message>
    <message id="action.kind-quote">
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message id="action.kind-ul">
        <source>List</source>
        <translation>List</translation>
    </message>
    <message id="action.language-ar">
        <source>العربية (Arabic)</source>
        <translation>العربية (Arabic)</translation>
    </message>
    <message id="action.language-en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="action.licences">
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message id="action.link-article">
        <source>Link with another article…</source>
        <translation>Link with another article…</translation>
    </message>
    <message id="action.link-note">
        <source>Note on the link…</source>
        <translation>Note on the link…</translation>
    </message>
    <message id="action.link-passage">
        <source>Link the chosen passage…</source>
        <translation>Link the chosen passage…</translation>
    </message>
    <message id="action.link-republication">
        <source>Link as republication</source>
        <translation>Link as republication</translation>
    </message>
    <message id="action.link-unlink">
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message id="action.look-comfortable">
        <source>Comfortable rows</source>
        <translation>Comfortable rows</translation>
    </message>
    <message id="action.look-compact">
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message id="action.look-table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="action.mend">
        <source>Tidy spelling and setting…</source>
        <translation>Tidy spelling and setting…</translation>
    </message>
    <message id="action.merge-articles">
        <source>Merge into one article…</source>
        <translation>Merge into one article…</translation>
    </message>
    <message id="action.name-version">
        <source>Name this version…</source>
        <translation>Name this version…</translation>
    </message>
    <message id="action.new-archive">
        <source>New archive…</source>
        <translation>New archive…</translation>
    </message>
    <message id="action.new-article">
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message id="action.next-hit">
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message id="action.next-misspelling">
        <source>Next misspelt word</source>
        <translation>Next misspelt word</translation>
    </message>
    <message id="action.offer-refuse">
        <source>Not this one</source>
        <translation>Not this one</translation>
    </message>
    <message id="action.offer-take">
        <source>This is the one</source>
        <translation>This is the one</translation>
    </message>
    <message id="action.open-archive">
        <source>Open archive…</source>
        <translation>Open archive…</translation>
    </message>
    <message id="action.operations">
        <source>What was done lately…</source>
        <translation>What was done lately…</translation>
    </message>
    <message id="action.own-kinds">
        <source>Own kinds of links…</source>
        <translation>Own kinds of links…</translation>
    </message>
    <message id="action.page-articles">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="action.page-related">
        <source>Links of the archive</source>
        <translation>Links of the archive</translation>
    </message>
    <message id="action.page-tags">
        <source>Tag manager</source>
        <translation>Tag manager</translation>
    </message>
    <message id="action.page-timeline">
        <source>Timeline of the article</source>
        <translation>Timeline of the article</translation>
    </message>
    <message id="action.palette">
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message id="action.paragraph-auto">
        <source>Direction by the first letter</source>
        <translation>Direction by the first letter</translation>
    </message>
    <message id="action.paragraph-ltr">
        <source>Left to right</source>
        <translation>Left to right</translation>
    </message>
    <message id="action.paragraph-rtl">
        <source>Right to left</source>
        <translation>Right to left</translation>
    </message>
    <message id="action.paste">
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message id="action.paste-article">
        <source>Paste as a new article</source>
        <translation>Paste as a new article</translation>
    </message>
    <message id="action.paste-plain">
        <source>Paste as plain text</source>
        <translation>Paste as plain text</translation>
    </message>
    <message id="action.prefer-recent">
        <source>Prefer recent articles a little</source>
        <translation>Prefer recent articles a little</translation>
    </message>
    <message id="action.preferences">
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message id="action.preview-imports">
        <source>Preview small imports</source>
        <translation>Preview small imports</translation>
    </message>
    <message id="action.previous-hit">
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message id="action.print">
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message id="action.print-preview">
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
    <message id="action.purge">
        <source>Delete for ever…</source>
        <translation>Delete for ever…</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message id="action.quote">
        <source>Quote from what is read beside</source>
        <translation>Quote from what is read beside</translation>
    </message>
    <message id="action.read-again">
        <source>Read the original again</source>
        <translation>Read the original again</translation>
    </message>
    <message id="action.read-beside">
        <source>Read beside</source>
        <translation>Read beside</translation>
    </message>
    <message id="action.redo-typing">
        <source>Redo typing</source>
        <translation>Redo typing</translation>
    </message>
    <message id="action.redo-work">
        <source>Redo last operation</source>
        <translation>Redo last operation</translation>
    </message>
    <message id="action.redo-work.named">
        <source>Redo: {name}</source>
        <translation>Redo: {name}</translation>
    </message>
    <message id="action.remove-sample">
        <source>Remove the sample articles…</source>
        <translation>Remove the sample articles…</translation>
    </message>
    <message id="action.remove-signs">
        <source>Remove marks of direction</source>
        <translation>Remove marks of direction</translation>
    </message>
    <message id="action.rename-search">
        <source>Rename the saved search…</source>
        <translation>Rename the saved search…</translation>
    </message>
    <message id="action.replace-tag">
        <source>Replace a tag…</source>
        <translation>Replace a tag…</translation>
    </message>
    <message id="action.replace-text">
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message id="action.report-problem">
        <source>Report a problem…</source>
        <translation>Report a problem…</translation>
    </message>
    <message id="action.restore">
        <source>Restore from trash</source>
        <translation>Restore from trash</translation>
    </message>
    <message id="action.restore-backup">
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message id="action.row-beside">
        <source>Read beside</source>
        <translation>Read beside</translation>
    </message>
    <message id="action.row-open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="action.row-open-other">
        <source>Open the other article</source>
        <translation>Open the other article</translation>
    </message>
    <message id="action.rules">
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message id="action.safety">
        <source>Safety of the archive…</source>
        <translation>Safety of the archive…</translation>
    </message>
    <message id="action.save-article">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="action.save-search">
        <source>Save this search…</source>
        <translation>Save this search…</translation>
    </message>
    <message id="action.search-archive">
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message id="action.search-everywhere">
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message id="action.select-all">
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message id="action.selection-tools">
        <source>Tools beside what is chosen</source>
        <translation>Tools beside what is chosen</translation>
    </message>
    <message id="action.shortcuts">
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message id="action.show-details">
        <source>Show the details</source>
        <translation>Show the details</translation>
    </message>
    <message id="action.show-history">
        <source>Show the history</source>
        <translation>Show the history</translation>
    </message>
    <message id="action.show-links">
        <source>Show the links</source>
        <translation>Show the links</translation>
    </message>
    <message id="action.show-original">
        <source>Show the captured original</source>
        <translation>Show the captured original</translation>
    </message>
    <message id="action.show-signs">
        <source>Show unseen letters</source>
        <translation>Show unseen letters</translation>
    </message>
    <message id="action.show-tags">
        <source>Show the tags</source>
        <translation>Show the tags</translation>
    </message>
    <message id="action.show-work">
        <source>Work in progress</source>
        <translation>Work in progress</translation>
    </message>
    <message id="action.sign-isolates">
        <source>Insert isolates (FSI … PDI)</source>
        <translation>Insert isolates (FSI … PDI)</translation>
    </message>
    <message id="action.sign-lrm">
        <source>Insert left-to-right mark (LRM)</source>
        <translation>Insert left-to-right mark (LRM)</translation>
    </message>
    <message id="action.sign-rlm">
        <source>Insert right-to-left mark (RLM)</source>
        <translation>Insert right-to-left mark (RLM)</translation>
    </message>
    <message id="action.sign-zwnj">
        <source>Insert zero width non-joiner (ZWNJ)</source>
        <translation>Insert zero width non-joiner (ZWNJ)</translation>
    </message>
    <message id="action.spelling">
        <source>Spelling: dictionaries and words…</source>
        <translation>Spelling: dictionaries and words…</translation>
    </message>
    <message id="action.status-archived">
        <source>Archived</source>
        <translation>Archived</translation>
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
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message id="action.status-review">
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message id="action.strike">
        <source>Strike through</source>
        <translation>Strike through</translation>
    </message>
    <message id="action.subscript">
        <source>Subscript (below the line)</source>
        <translation>Subscript (below the line)</translation>
    </message>
    <message id="action.suggestion-dismiss">
        <source>Not related</source>
        <translation>Not related</translation>
    </message>
    <message id="action.superscript">
        <source>Superscript (above the line)</source>
        <translation>Superscript (above the line)</translation>
    </message>
    <message id="action.tag-delete">
        <source>Delete the tag…</source>
        <translation>Delete the tag…</translation>
    </message>
    <message id="action.tag-export">
        <source>Export with all below…</source>
        <translation>Export with all below…</translation>
    </message>
    <message id="action.tag-merge">
        <source>Merge into another tag…</source>
        <translation>Merge into another tag…</translation>
    </message>
    <message id="action.tag-move">
        <source>Move below another tag…</source>
        <translation>Move below another tag…</translation>
    </message>
    <message id="action.tag-new">
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message id="action.tag-new-child">
        <source>New tag below it…</source>
        <translation>New tag below it…</translation>
    </message>
    <message id="action.tag-offer-refuse">
        <source>Do not suggest it for this article</source>
        <translation>Do not suggest it for this article</translation>
    </message>
    <message id="action.tag-offer-take">
        <source>Add this tag</source>
        <translation>Add this tag</translation>
    </message>
    <message id="action.tag-rename">
        <source>Rename the tag…</source>
        <translation>Rename the tag…</translation>
    </message>
    <message id="action.tag-show">
        <source>Show its articles</source>
        <translation>Show its articles</translation>
    </message>
    <message id="action.tag-split">
        <source>Split by a search…</source>
        <translation>Split by a search…</translation>
    </message>
    <message id="action.tag-take-away">
        <source>Remove this tag</source>
        <translation>Remove this tag</translation>
    </message>
    <message id="action.target-length">
        <source>Length of the text and its target…</source>
        <translation>Length of the text and its target…</translation>
    </message>
    <message id="action.text-delete">
        <source>Delete</source>
        <translation>Delete</translation>
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
    <message id="action.timeline-back">
        <source>Back to the timeline</source>
        <translation>Back to the timeline</translation>
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
    <message id="action.try-backup">
        <source>Try to restore the newest backup</source>
        <translation>Try to restore the newest backup</translation>
    </message>
    <message id="action.try-this">
        <source>Try this: six small steps</source>
        <translation>Try this: six small steps</translation>
    </message>
    <message id="action.typewriter">
        <source>Keep the line at the middle while typing</source>
        <translation>Keep the line at the middle while typing</translation>
    </message>
    <message id="action.typographic">
        <source>Arabic punctuation as you type</source>
        <translation>Arabic punctuation as you type</translation>
    </message>
    <message id="action.underline">
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message id="action.undo-typing">
        <source>Undo typing</source>
        <translation>Undo typing</translation>
    </message>
    <message id="action.undo-work">
        <source>Undo last operation</source>
        <translation>Undo last operation</translation>
    </message>
    <message id="action.undo-work.named">
        <source>Undo: {name}</source>
        <translation>Undo: {name}</translation>
    </message>
    <message id="action.update-search">
        <source>Replace it with what is searched now</source>
        <translation>Replace it with what is searched now</translation>
    </message>
    <message id="action.updates-file">
        <source>The file that announces versions</source>
        <translation>The file that announces versions</translation>
    </message>
    <message id="action.verify">
        <source>Check the archive</source>
        <translation>Check the archive</translation>
    </message>
    <message id="action.version-compare">
        <source>Compare with now</source>
        <translation>Compare with now</translation>
    </message>
    <message id="action.version-rename">
        <source>Name this version…</source>
        <translation>Name this version…</translation>
    </message>
    <message id="action.version-restore">
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message id="action.version-show">
        <source>Show what it changed</source>
        <translation>Show what it changed</translation>
    </message>
    <message id="action.visual-caret">
        <source>Arrow keys go to the side they show</source>
        <translation>Arrow keys go to the side they show</translation>
    </message>
    <message id="action.walk-twins">
        <source>Go through all near copies</source>
        <translation>Go through all near copies</translation>
    </message>
    <message id="action.watched-folders">
        <source>Watched folders…</source>
        <translation>Watched folders…</translation>
    </message>
    <message id="action.welcome">
        <source>Welcome…</source>
        <translation>Welcome…</translation>
    </message>
    <message id="action.word-house">
        <source>Add “{word}” to the words of the house</source>
        <translation>Add “{word}” to the words of the house</translation>
    </message>
    <message id="action.word-ignore">
        <source>Ignore in this article</source>
        <translation>Ignore in this article</translation>
    </message>
    <message id="action.word-mine">
        <source>Add “{word}” to my words</source>
        <translation>Add “{word}” to my words</translation>
    </message>
    <message id="action.zoom-in">
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message id="action.zoom-out">
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message id="action.zoom-reset">
        <source>Usual size of the text</source>
        <translation>Usual size of the text</translation>
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
    <message id="archive.opening">
        <source>Opening {path}</source>
        <translation>Opening {path}</translation>
    </message>
    <message id="archive.read-only">
        <source>This archive is open for reading only: you can search and read; nothing in it changes.</source>
        <translation>This archive is open for reading only: you can search and read; nothing in it changes.</translation>
    </message>
    <message id="backup.cancelled">
        <source>The backup was stopped. Earlier ones are as they were.</source>
        <translation>The backup was stopped. Earlier ones are as they were.</translation>
    </message>
    <message id="backup.running">
        <source>Backing up: {done} of {total} MB</source>
        <translation>Backing up: {done} of {total} MB</translation>
    </message>
    <message id="backup.stopping">
        <source>Stopping the backup…</source>
        <translation>Stopping the backup…</translation>
    </message>
    <message id="banner.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="banner.more">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="banner.undo">
        <source>Undo</source>
        <translation>Undo</translation>
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
    <message id="beside.body">
        <source>Text of the article that is read beside</source>
        <translation>Text of the article that is read beside</translation>
    </message>
    <message id="beside.gone">
        <source>The article that was read beside is no longer in the archive.</source>
        <translation>The article that was read beside is no longer in the archive.</translation>
    </message>
    <message id="beside.name">
        <source>Reading beside</source>
        <translation>Reading beside</translation>
    </message>
    <message id="bulk.running">
        <source>Doing {done} of {total}</source>
        <translation>Doing {done} of {total}</translation>
    </message>
    <message id="bulk.stopping">
        <source>Stopping; what is done stays, and one undo takes it back…</source>
        <translation>Stopping; what is done stays, and one undo takes it back…</translation>
    </message>
    <message id="check.attachments" numerus="yes">
        <source>{n} attachments, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>{n} attachment, read and compared with its SHA-256</numerusform>
            <numerusform>{n} attachments, each read and compared with its SHA-256</numerusform>
        </translation>
    </message>
    <message id="check.bad" numerus="yes">
        <source>The check found {n} problems.</source>
        <translation>
            <numerusform>The check found {n} problem.</numerusform>
            <numerusform>The check found {n} problems.</numerusform>
        </translation>
    </message>
    <message id="check.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="check.database.bad" numerus="yes">
        <source>The database with {n} articles: damaged</source>
        <translation>
            <numerusform>The database with {n} article: damaged</numerusform>
            <numerusform>The database with {n} articles: damaged</numerusform>
        </translation>
    </message>
    <message id="check.database.good" numerus="yes">
        <source>The database with {n} articles: every page and every reference is sound</source>
        <translation>
            <numerusform>The database with {n} article: every page and every reference is sound</numerusform>
            <numerusform>The database with {n} articles: every page and every reference is sound</numerusform>
        </translation>
    </message>
    <message id="check.good">
        <source>All is sound.</source>
        <translation>All is sound.</translation>
    </message>
    <message id="check.heal">
        <source>Put files back from backups</source>
        <translation>Put files back from backups</translation>
    </message>
    <message id="check.healed" numerus="yes">
        <source>{n} files were put back</source>
        <translation>
            <numerusform>{n} file was put back</numerusform>
            <numerusform>{n} files were put back</numerusform>
        </translation>
    </message>
    <message id="check.index" numerus="yes">
        <source>The search index: it knows {n} articles, the same as the archive</source>
        <translation>
            <numerusform>The search index: it knows {n} article, as the archive does</numerusform>
            <numerusform>The search index: it knows {n} articles, the same as the archive</numerusform>
        </translation>
    </message>
    <message id="check.looked">
        <source>What was looked at:</source>
        <translation>What was looked at:</translation>
    </message>
    <message id="check.of">
        <source>Check of the archive “{archive}”, {when}</source>
        <translation>Check of the archive “{archive}”, {when}</translation>
    </message>
    <message id="check.originals" numerus="yes">
        <source>{n} captured files, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>{n} captured file, read and compared with its SHA-256</numerusform>
            <numerusform>{n} captured files, each read and compared with its SHA-256</numerusform>
        </translation>
    </message>
    <message id="check.originals.none">
        <source>No captured files: there are none</source>
        <translation>No captured files: there are none</translation>
    </message>
    <message id="check.reindex">
        <source>Make the index anew</source>
        <translation>Make the index anew</translation>
    </message>
    <message id="check.reindexed" numerus="yes">
        <source>The index was made anew: {n} articles</source>
        <translation>
            <numerusform>The index was made anew: {n} article</numerusform>
            <numerusform>The index was made anew: {n} articles</numerusform>
        </translation>
    </message>
    <message id="check.title">
        <source>Report of the check</source>
        <translation>Report of the check</translation>
    </message>
    <message id="check.wrong.altered" numerus="yes">
        <source>{n} files are not what was kept: they were changed, or the disk fails. They can be put back if a backup has them.</source>
        <translation>
            <numerusform>{n} file is not what was kept: it was changed, or the disk fails. It can be put back if a backup has it.</numerusform>
            <numerusform>{n} files are not what was kept: they were changed, or the disk fails. They can be put back if a backup has them.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.database" numerus="yes">
        <source>The database is damaged in {n} places. Stop writing into this archive and restore the newest backup beside it; then compare the two.</source>
        <translation>
            <numerusform>The database is damaged in {n} place. Stop writing into this archive and restore the newest backup beside it; then compare the two.</numerusform>
            <numerusform>The database is damaged in {n} places. Stop writing into this archive and restore the newest backup beside it; then compare the two.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.index" numerus="yes">
        <source>The search index does not fit the archive in {n} ways. Nothing is lost: make it anew.</source>
        <translation>
            <numerusform>The search index does not fit the archive in {n} way. Nothing is lost: make it anew.</numerusform>
            <numerusform>The search index does not fit the archive in {n} ways. Nothing is lost: make it anew.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.missing" numerus="yes">
        <source>{n} files are gone; the texts of their articles are not touched by that. They can be put back if a backup has them.</source>
        <translation>
            <numerusform>{n} file is gone; the texts of its articles are not touched by that. It can be put back if a backup has it.</numerusform>
            <numerusform>{n} files are gone; the texts of their articles are not touched by that. They can be put back if a backup has them.</numerusform>
        </translation>
    </message>
    <message id="chip.change">
        <source>Change: {text}</source>
        <translation>Change: {text}</translation>
    </message>
    <message id="chip.more">
        <source>More conditions</source>
        <translation>More conditions</translation>
    </message>
    <message id="chip.not">
        <source>not {condition}</source>
        <translation>not {condition}</translation>
    </message>
    <message id="chip.remove-named">
        <source>Remove: {condition}</source>
        <translation>Remove: {condition}</translation>
    </message>
    <message id="cleaning.and">
        <source> and </source>
        <translation> and </translation>
    </message>
    <message id="cleaning.articles.hint">
        <source>List these articles (Ctrl+Enter)</source>
        <translation>List these articles (Ctrl+Enter)</translation>
    </message>
    <message id="cleaning.both" numerus="yes">
        <source>{n} articles carry both</source>
        <translation>
            <numerusform>{n} article carries both</numerusform>
            <numerusform>{n} articles carry both</numerusform>
        </translation>
    </message>
    <message id="cleaning.closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="cleaning.did.dismissed">
        <source>This will not be proposed again</source>
        <translation>This will not be proposed again</translation>
    </message>
    <message id="cleaning.did.drop">
        <source>{name} is no other name of the tag any more</source>
        <translation>{name} is no other name of the tag any more</translation>
    </message>
    <message id="cleaning.dismiss">
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message id="cleaning.dismiss.hint">
        <source>Never propose this again (Delete)</source>
        <translation>Never propose this again (Delete)</translation>
    </message>
    <message id="cleaning.do.all" numerus="yes">
        <source>Delete all {n} tags</source>
        <translation>
            <numerusform>Delete {n} tag</numerusform>
            <numerusform>Delete all {n} tags</numerusform>
        </translation>
    </message>
    <message id="cleaning.do.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="cleaning.do.drop">
        <source>Remove this other name</source>
        <translation>Remove this other name</translation>
    </message>
    <message id="cleaning.do.hint">
        <source>Accept (Enter)</source>
        <translation>Accept (Enter)</translation>
    </message>
    <message id="cleaning.do.merge">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="cleaning.end.goes">
        <source>goes:</source>
        <translation>goes:</translation>
    </message>
    <message id="cleaning.end.made">
        <source>made on {date}</source>
        <translation>made on {date}</translation>
    </message>
    <message id="cleaning.end.space">
        <source>a space</source>
        <translation>a space</translation>
    </message>
    <message id="cleaning.end.stays">
        <source>stays:</source>
        <translation>stays:</translation>
    </message>
    <message id="cleaning.end.unseen">
        <source>a sign that cannot be seen ({code})</source>
        <translation>a sign that cannot be seen ({code})</translation>
    </message>
    <message id="cleaning.end.vocabulary">
        <source>from a vocabulary</source>
        <translation>from a vocabulary</translation>
    </message>
    <message id="cleaning.end.with">
        <source>written with {signs}</source>
        <translation>written with {signs}</translation>
    </message>
    <message id="cleaning.end.without">
        <source>written without {signs}</source>
        <translation>written without {signs}</translation>
    </message>
    <message id="cleaning.first">
        <source>first {shown} of {count}</source>
        <translation>first {shown} of {count}</translation>
    </message>
    <message id="cleaning.flaw.alias">
        <source>Other names that are taken</source>
        <translation>Other names that are taken</translation>
    </message>
    <message id="cleaning.flaw.once">
        <source>Used once – only to look through</source>
        <translation>Used once – only to look through</translation>
    </message>
    <message id="cleaning.flaw.places">
        <source>One name in two places</source>
        <translation>One name in two places</translation>
    </message>
    <message id="cleaning.flaw.spelling">
        <source>Spellings of one name</source>
        <translation>Spellings of one name</translation>
    </message>
    <message id="cleaning.flaw.together">
        <source>Always on the same articles</source>
        <translation>Always on the same articles</translation>
    </message>
    <message id="cleaning.flaw.unused">
        <source>Used nowhere</source>
        <translation>Used nowhere</translation>
    </message>
    <message id="cleaning.list">
        <source>What there is to clean up</source>
        <translation>What there is to clean up</translation>
    </message>
    <message id="cleaning.looking">
        <source>Looking through the tags…</source>
        <translation>Looking through the tags…</translation>
    </message>
    <message id="cleaning.nothing">
        <source>Nothing to clean up.

Two spellings of one name, tags that nobody uses and the like are shown here.</source>
        <translation>Nothing to clean up.

Two spellings of one name, tags that nobody uses and the like are shown here.</translation>
    </message>
    <message id="cleaning.of">
        <source>– another name of</source>
        <translation>– another name of</translation>
    </message>
    <message id="cleaning.open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="cleaning.root">
        <source>the top</source>
        <translation>the top</translation>
    </message>
    <message id="cleaning.tab">
        <source>To clean up</source>
        <translation>To clean up</translation>
    </message>
    <message id="cleaning.tab.count">
        <source>To clean up  {number}</source>
        <translation>To clean up  {number}</translation>
    </message>
    <message id="cleaning.tag">
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message id="cleaning.wait">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="cleaning.weak">
        <source>may be two different names</source>
        <translation>may be two different names</translation>
    </message>
    <message id="cleaning.why.accents">
        <source>accents on letters</source>
        <translation>accents on letters</translation>
    </message>
    <message id="cleaning.why.alias-merge">
        <source>{name} is another name of one and the name of the other</source>
        <translation>{name} is another name of one and the name of the other</translation>
    </message>
    <message id="cleaning.why.alias-name">
        <source>{name} is the name of another tag</source>
        <translation>{name} is the name of another tag</translation>
    </message>
    <message id="cleaning.why.alias-twice">
        <source>{name} is another name of two tags</source>
        <translation>{name} is another name of two tags</translation>
    </message>
    <message id="cleaning.why.article">
        <source>with and without the article</source>
        <translation>with and without the article</translation>
    </message>
    <message id="cleaning.why.case">
        <source>capital letters</source>
        <translation>capital letters</translation>
    </message>
    <message id="cleaning.why.conjunction">
        <source>with and without و</source>
        <translation>with and without و</translation>
    </message>
    <message id="cleaning.why.digits">
        <source>same number, other digits</source>
        <translation>same number, other digits</translation>
    </message>
    <message id="cleaning.why.ending">
        <source>ه for ا at the end</source>
        <translation>ه for ا at the end</translation>
    </message>
    <message id="cleaning.why.hamza">
        <source>hamza</source>
        <translation>hamza</translation>
    </message>
    <message id="cleaning.why.invisible">
        <source>signs that cannot be seen</source>
        <translation>signs that cannot be seen</translation>
    </message>
    <message id="cleaning.why.letter">
        <source>one letter apart</source>
        <translation>one letter apart</translation>
    </message>
    <message id="cleaning.why.letters">
        <source>Persian and Arabic forms of a letter</source>
        <translation>Persian and Arabic forms of a letter</translation>
    </message>
    <message id="cleaning.why.letters-two">
        <source>two letters apart</source>
        <translation>two letters apart</translation>
    </message>
    <message id="cleaning.why.once">
        <source>one article carries it</source>
        <translation>one article carries it</translation>
    </message>
    <message id="cleaning.why.order">
        <source>surname first</source>
        <translation>surname first</translation>
    </message>
    <message id="cleaning.why.places">
        <source>below {one} and below {two}</source>
        <translation>below {one} and below {two}</translation>
    </message>
    <message id="cleaning.why.plural">
        <source>singular and plural</source>
        <translation>singular and plural</translation>
    </message>
    <message id="cleaning.why.signs">
        <source>punctuation</source>
        <translation>punctuation</translation>
    </message>
    <message id="cleaning.why.space">
        <source>a space between words</source>
        <translation>a space between words</translation>
    </message>
    <message id="cleaning.why.swapped">
        <source>two letters have changed places</source>
        <translation>two letters have changed places</translation>
    </message>
    <message id="cleaning.why.ta">
        <source>ه for ة</source>
        <translation>ه for ة</translation>
    </message>
    <message id="cleaning.why.tatweel">
        <source>same spelling without tatweel</source>
        <translation>same spelling without tatweel</translation>
    </message>
    <message id="cleaning.why.together">
        <source>nearly always together</source>
        <translation>nearly always together</translation>
    </message>
    <message id="cleaning.why.unused">
        <source>no article carries it</source>
        <translation>no article carries it</translation>
    </message>
    <message id="cleaning.why.variant">
        <source>two usual spellings of one word</source>
        <translation>two usual spellings of one word</translation>
    </message>
    <message id="cleaning.why.vowels">
        <source>same spelling without vowel marks</source>
        <translation>same spelling without vowel marks</translation>
    </message>
    <message id="cleaning.why.ya">
        <source>ى for ي</source>
        <translation>ى for ي</translation>
    </message>
    <message id="cleaning.would.all" numerus="yes">
        <source>{n} tags that no article carries are deleted.</source>
        <translation>
            <numerusform>{n} tag that no article carries is deleted.</numerusform>
            <numerusform>{n} tags that no article carries are deleted.</numerusform>
        </translation>
    </message>
    <message id="cleaning.would.delete">
        <source>{name} is deleted. No article carries it.</source>
        <translation>{name} is deleted. No article carries it.</translation>
    </message>
    <message id="cleaning.would.delete-once">
        <source>{name} is deleted, and the one article that carries it loses it.</source>
        <translation>{name} is deleted, and the one article that carries it loses it.</translation>
    </message>
    <message id="cleaning.would.drop">
        <source>{name} is no longer another name of {tag}; it stays with {other}.</source>
        <translation>{name} is no longer another name of {tag}; it stays with {other}.</translation>
    </message>
    <message id="cli.archive">
        <source>The archive that is meant (a NAME.newsdesk folder)</source>
        <translation>The archive that is meant (a NAME.newsdesk folder)</translation>
    </message>
    <message id="cli.backup">
        <source>Back the archive up, and check the backup</source>
        <translation>Back the archive up, and check the backup</translation>
    </message>
    <message id="cli.backup.from">
        <source>A folder with backups, of any archive: the archive itself may be gone</source>
        <translation>A folder with backups, of any archive: the archive itself may be gone</translation>
    </message>
    <message id="cli.backup.name">
        <source>The name of a backup as “backups” tells it; the newest one where none is named</source>
        <translation>The name of a backup as “backups” tells it; the newest one where none is named</translation>
    </message>
    <message id="cli.backup.to">
        <source>The folder for this backup, instead of the usual one</source>
        <translation>The folder for this backup, instead of the usual one</translation>
    </message>
    <message id="cli.backuping">
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message id="cli.backups">
        <source>List the backups</source>
        <translation>List the backups</translation>
    </message>
    <message id="cli.checking">
        <source>looking at the table</source>
        <translation>looking at the table</translation>
    </message>
    <message id="cli.drill">
        <source>Try whether a backup comes back: restore it, open it, compare it, throw it away</source>
        <translation>Try whether a backup comes back: restore it, open it, compare it, throw it away</translation>
    </message>
    <message id="cli.drilling">
        <source>Trying a backup</source>
        <translation>Trying a backup</translation>
    </message>
    <message id="cli.export">
        <source>Write what a search finds to a file: HTML, PDF, DOCX, ODT, Markdown, plain text, JSON Lines, CSV, ninjs, NewsML-G2 or NITF; an empty query takes everything</source>
        <translation>Write what a search finds to a file: HTML, PDF, DOCX, ODT, Markdown, plain text, JSON Lines, CSV, ninjs, NewsML-G2 or NITF; an empty query takes everything</translation>
    </message>
    <message id="cli.export.format">
        <source>html, pdf, docx, odt, markdown, text, jsonl, csv, ninjs, newsml or nitf; without it the suffix of the file decides</source>
        <translation>html, pdf, docx, odt, markdown, text, jsonl, csv, ninjs, newsml or nitf; without it the suffix of the file decides</translation>
    </message>
    <message id="cli.export.out">
        <source>The file to write; one that is there is replaced. Several items of Markdown, ninjs or NITF become a ZIP beside it</source>
        <translation>The file to write; one that is there is replaced. Several items of Markdown, ninjs or NITF become a ZIP beside it</translation>
    </message>
    <message id="cli.export.unknown">
        <source>This is no format newsdesk writes: {name}. Known are: {formats}</source>
        <translation>This is no format newsdesk writes: {name}. Known are: {formats}</translation>
    </message>
    <message id="cli.exporting">
        <source>Exporting</source>
        <translation>Exporting</translation>
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
        <source>Take files and folders in: saved pages, crawls, feeds, texts, tables, documents, newsroom files, ZIP and TAR of them</source>
        <translation>Take files and folders in: saved pages, crawls, feeds, texts, tables, documents, newsroom files, ZIP and TAR of them</translation>
    </message>
    <message id="cli.import.check">
        <source>Look at a whole table, write nothing; ends with 1 where something is wrong</source>
        <translation>Look at a whole table, write nothing; ends with 1 where something is wrong</translation>
    </message>
    <message id="cli.import.column">
        <source>What a column of a table is: NAME=FIELD, an empty field passes it over; remembered for the next table like it</source>
        <translation>What a column of a table is: NAME=FIELD, an empty field passes it over; remembered for the next table like it</translation>
    </message>
    <message id="cli.import.go-on">
        <source>finish the imports that were stopped or broken off</source>
        <translation>finish the imports that were stopped or broken off</translation>
    </message>
    <message id="cli.import.no-column">
        <source>there is no column «{name}»; there are these: {names}</source>
        <translation>there is no column «{name}»; there are these: {names}</translation>
    </message>
    <message id="cli.import.no-equals">
        <source>write NAME=FIELD, not «{told}»</source>
        <translation>write NAME=FIELD, not «{told}»</translation>
    </message>
    <message id="cli.import.no-field">
        <source>«{name}» is no field; there are these: {names}</source>
        <translation>«{name}» is no field; there are these: {names}</translation>
    </message>
    <message id="cli.import.no-sheet">
        <source>there is no sheet «{name}»; there are these: {names}</source>
        <translation>there is no sheet «{name}»; there are these: {names}</translation>
    </message>
    <message id="cli.import.no-sheets">
        <source>only a workbook has sheets</source>
        <translation>only a workbook has sheets</translation>
    </message>
    <message id="cli.import.no-table">
        <source>{name} is no table</source>
        <translation>{name} is no table</translation>
    </message>
    <message id="cli.import.none-waits">
        <source>No import waits to be gone on with.</source>
        <translation>No import waits to be gone on with.</translation>
    </message>
    <message id="cli.import.nothing">
        <source>name files or folders, or --go-on</source>
        <translation>name files or folders, or --go-on</translation>
    </message>
    <message id="cli.import.one-table">
        <source>name one table and nothing else</source>
        <translation>name one table and nothing else</translation>
    </message>
    <message id="cli.import.paths">
        <source>Files and folders</source>
        <translation>Files and folders</translation>
    </message>
    <message id="cli.import.paused">
        <source>What is in is kept; 'newsdesk import --go-on' brings the rest.</source>
        <translation>What is in is kept; 'newsdesk import --go-on' brings the rest.</translation>
    </message>
    <message id="cli.import.report">
        <source>Write what was skipped, and why, to this file (JSON Lines)</source>
        <translation>Write what was skipped, and why, to this file (JSON Lines)</translation>
    </message>
    <message id="cli.import.sheet">
        <source>The sheet of a workbook</source>
        <translation>The sheet of a workbook</translation>
    </message>
    <message id="cli.import.source">
        <source>The source of rows that name none</source>
        <translation>The source of rows that name none</translation>
    </message>
    <message id="cli.import.twice">
        <source>two columns are said to be {name}: {names}</source>
        <translation>two columns are said to be {name}: {names}</translation>
    </message>
    <message id="cli.importing">
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message id="cli.index-behind" numerus="yes">
        <source>{n} changes are not in the search index yet: more may be found later.</source>
        <translation>
            <numerusform>{n} change is not in the search index yet: more may be found later.</numerusform>
            <numerusform>{n} changes are not in the search index yet: more may be found later.</numerusform>
        </translation>
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
    <message id="cli.no-folder">
        <source>there is no folder {path}</source>
        <translation>there is no folder {path}</translation>
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
    <message id="cli.restore">
        <source>Make an archive of a backup; nothing is ever overwritten</source>
        <translation>Make an archive of a backup; nothing is ever overwritten</translation>
    </message>
    <message id="cli.restore.to">
        <source>The folder of the restored archive, which must not be there yet</source>
        <translation>The folder of the restored archive, which must not be there yet</translation>
    </message>
    <message id="cli.restoreing">
        <source>Restoring</source>
        <translation>Restoring</translation>
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
        <source>words, "a phrase", -word, OR, ( ), NEAR/5, word*, title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has: is: like:</source>
        <translation>words, "a phrase", -word, OR, ( ), NEAR/5, word*, title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has: is: like:</translation>
    </message>
    <message id="cli.self-test">
        <source>Try the whole program on a throw-away archive</source>
        <translation>Try the whole program on a throw-away archive</translation>
    </message>
    <message id="cli.self-test.articles">
        <source>Import these files too, for pictures of a fuller archive</source>
        <translation>Import these files too, for pictures of a fuller archive</translation>
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
    <message id="cli.tags.again">
        <source>make tags that were deleted here anew</source>
        <translation>make tags that were deleted here anew</translation>
    </message>
    <message id="cli.tags.check">
        <source>only tell what importing would do</source>
        <translation>only tell what importing would do</translation>
    </message>
    <message id="cli.tags.export">
        <source>write all tags into this file: .csv, .ttl, .rdf, .jsonld</source>
        <translation>write all tags into this file: .csv, .ttl, .rdf, .jsonld</translation>
    </message>
    <message id="cli.tags.import">
        <source>take the vocabulary in this file over: CSV, SKOS, IPTC’s JSON</source>
        <translation>take the vocabulary in this file over: CSV, SKOS, IPTC’s JSON</translation>
    </message>
    <message id="cli.tags.retired">
        <source>bring retired terms, too</source>
        <translation>bring retired terms, too</translation>
    </message>
    <message id="cli.tags.theirs">
        <source>take the vocabulary’s word also where something was changed here</source>
        <translation>take the vocabulary’s word also where something was changed here</translation>
    </message>
    <message id="cli.twins">
        <source>Look through the whole archive for articles that say nearly the same</source>
        <translation>Look through the whole archive for articles that say nearly the same</translation>
    </message>
    <message id="cli.twinsing">
        <source>Looking for near copies</source>
        <translation>Looking for near copies</translation>
    </message>
    <message id="cli.updates">
        <source>Tell whether a newer version is announced in a file that you or an administrator named; nothing is fetched</source>
        <translation>Tell whether a newer version is announced in a file that you or an administrator named; nothing is fetched</translation>
    </message>
    <message id="cli.updates.file">
        <source>The file that announces versions</source>
        <translation>The file that announces versions</translation>
    </message>
    <message id="cli.verify">
        <source>Prove that all is sound: database, originals, index</source>
        <translation>Prove that all is sound: database, originals, index</translation>
    </message>
    <message id="cli.version">
        <source>Show the version</source>
        <translation>Show the version</translation>
    </message>
    <message id="cli.vocabularying">
        <source>Importing terms</source>
        <translation>Importing terms</translation>
    </message>
    <message id="cli.watch">
        <source>Take in what is new in watched folders, until Ctrl+C</source>
        <translation>Take in what is new in watched folders, until Ctrl+C</translation>
    </message>
    <message id="cli.watch.add">
        <source>Watch this folder</source>
        <translation>Watch this folder</translation>
    </message>
    <message id="cli.watch.failures" numerus="yes">
        <source>{n} files did not go in; watch --list tells which</source>
        <translation>
            <numerusform>One file did not go in; watch --list tells which</numerusform>
            <numerusform>{n} files did not go in; watch --list tells which</numerusform>
        </translation>
    </message>
    <message id="cli.watch.list">
        <source>Tell the folders, and what did not go in</source>
        <translation>Tell the folders, and what did not go in</translation>
    </message>
    <message id="cli.watch.not-watched">
        <source>this folder is not watched: {path}</source>
        <translation>this folder is not watched: {path}</translation>
    </message>
    <message id="cli.watch.once">
        <source>Take in what is there now and end</source>
        <translation>Take in what is there now and end</translation>
    </message>
    <message id="cli.watch.remove">
        <source>Watch this folder no more</source>
        <translation>Watch this folder no more</translation>
    </message>
    <message id="column.added">
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message id="column.byline">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="column.captured">
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message id="column.dateline">
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message id="column.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="column.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="column.modified">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="column.notes">
        <source>Desk notes</source>
        <translation>Desk notes</translation>
    </message>
    <message id="column.provider">
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message id="column.published">
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message id="column.slug">
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message id="column.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="column.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="column.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="column.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="compare.close">
        <source>Close the comparison</source>
        <translation>Close the comparison</translation>
    </message>
    <message id="compare.copy">
        <source>Copy the newer text</source>
        <translation>Copy the newer text</translation>
    </message>
    <message id="compare.deleted" numerus="yes">
        <source>{n} words deleted</source>
        <translation>
            <numerusform>{n} word deleted</numerusform>
            <numerusform>{n} words deleted</numerusform>
        </translation>
    </message>
    <message id="compare.deleted-too" numerus="yes">
        <source>{n} deleted</source>
        <translation>
            <numerusform>{n} deleted</numerusform>
            <numerusform>{n} deleted</numerusform>
        </translation>
    </message>
    <message id="compare.deleted.figure">
        <source>− Image removed</source>
        <translation>− Image removed</translation>
    </message>
    <message id="compare.deleted.hr">
        <source>− Rule removed</source>
        <translation>− Rule removed</translation>
    </message>
    <message id="compare.deleted.table">
        <source>− Table removed</source>
        <translation>− Table removed</translation>
    </message>
    <message id="compare.direction.auto">
        <source>By its letters</source>
        <translation>By its letters</translation>
    </message>
    <message id="compare.direction.ltr">
        <source>Left to right</source>
        <translation>Left to right</translation>
    </message>
    <message id="compare.direction.rtl">
        <source>Right to left</source>
        <translation>Right to left</translation>
    </message>
    <message id="compare.facts">
        <source>Also changed</source>
        <translation>Also changed</translation>
    </message>
    <message id="compare.field.byline">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="compare.field.dateline">
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message id="compare.field.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="compare.field.embargo">
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message id="compare.field.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="compare.field.notes">
        <source>Desk notes</source>
        <translation>Desk notes</translation>
    </message>
    <message id="compare.field.provider">
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message id="compare.field.published">
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message id="compare.field.published_text">
        <source>Date as written</source>
        <translation>Date as written</translation>
    </message>
    <message id="compare.field.slug">
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message id="compare.field.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="compare.field.summary">
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message id="compare.field.url">
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message id="compare.inserted" numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} word added</numerusform>
            <numerusform>{n} words added</numerusform>
        </translation>
    </message>
    <message id="compare.inserted.figure">
        <source>+ Image added</source>
        <translation>+ Image added</translation>
    </message>
    <message id="compare.inserted.hr">
        <source>+ Rule added</source>
        <translation>+ Rule added</translation>
    </message>
    <message id="compare.inserted.table">
        <source>+ Table added</source>
        <translation>+ Table added</translation>
    </message>
    <message id="compare.moved-on">
        <source>The text changed meanwhile; nothing was restored. It is compared anew.</source>
        <translation>The text changed meanwhile; nothing was restored. It is compared anew.</translation>
    </message>
    <message id="compare.name">
        <source>What is different between two versions</source>
        <translation>What is different between two versions</translation>
    </message>
    <message id="compare.no-words">
        <source>No word changed</source>
        <translation>No word changed</translation>
    </message>
    <message id="compare.now">
        <source>{version} · now</source>
        <translation>{version} · now</translation>
    </message>
    <message id="compare.place">
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message id="compare.reformatted">
        <source>Formatting changed</source>
        <translation>Formatting changed</translation>
    </message>
    <message id="compare.same">
        <source>Both versions are the same</source>
        <translation>Both versions are the same</translation>
    </message>
    <message id="compare.sides">
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message id="compare.text-now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="copied.article">
        <source>The article was copied as rich text; paste it into the web editor.</source>
        <translation>The article was copied as rich text; paste it into the web editor.</translation>
    </message>
    <message id="copied.part">
        <source>What is selected was copied as rich text; paste it into the web editor.</source>
        <translation>What is selected was copied as rich text; paste it into the web editor.</translation>
    </message>
    <message id="counts.chosen" numerus="yes">
        <source>{n} words chosen</source>
        <translation>
            <numerusform>{n} word chosen</numerusform>
            <numerusform>{n} words chosen</numerusform>
        </translation>
    </message>
    <message id="counts.letters" numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} character</numerusform>
            <numerusform>{n} characters</numerusform>
        </translation>
    </message>
    <message id="counts.minutes" numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message id="counts.name">
        <source>Length of the text</source>
        <translation>Length of the text</translation>
    </message>
    <message id="counts.no-target">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="counts.of" numerus="yes">
        <source>{words} of {n} words</source>
        <translation>
            <numerusform>{words} of {n} word</numerusform>
            <numerusform>{words} of {n} words</numerusform>
        </translation>
    </message>
    <message id="counts.over" numerus="yes">
        <source>{n} words over</source>
        <translation>
            <numerusform>{n} word over</numerusform>
            <numerusform>{n} words over</numerusform>
        </translation>
    </message>
    <message id="counts.selection">
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message id="counts.target">
        <source>Target length in words</source>
        <translation>Target length in words</translation>
    </message>
    <message id="counts.text">
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
    <message id="counts.time">
        <source>Time to read</source>
        <translation>Time to read</translation>
    </message>
    <message id="counts.under">
        <source>under a minute</source>
        <translation>under a minute</translation>
    </message>
    <message id="counts.with">
        <source>Characters with spaces</source>
        <translation>Characters with spaces</translation>
    </message>
    <message id="counts.without">
        <source>Characters without spaces</source>
        <translation>Characters without spaces</translation>
    </message>
    <message id="counts.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="day.none">
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message id="day.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="day.yesterday">
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message id="details.byline">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="details.captured.is">
        <source>Captured: {value}</source>
        <translation>Captured: {value}</translation>
    </message>
    <message id="details.copyright">
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message id="details.created.is">
        <source>Made: {value}</source>
        <translation>Made: {value}</translation>
    </message>
    <message id="details.dateline">
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message id="details.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="details.embargo">
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message id="details.external.is">
        <source>External id: {value}</source>
        <translation>External id: {value}</translation>
    </message>
    <message id="details.item_version">
        <source>Version of the provider</source>
        <translation>Version of the provider</translation>
    </message>
    <message id="details.item_version.is">
        <source>Version of the provider: {value}</source>
        <translation>Version of the provider: {value}</translation>
    </message>
    <message id="details.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="details.modified.is">
        <source>Last changed: {value}</source>
        <translation>Last changed: {value}</translation>
    </message>
    <message id="details.notes">
        <source>Desk notes</source>
        <translation>Desk notes</translation>
    </message>
    <message id="details.number.is">
        <source>Number: {value}</source>
        <translation>Number: {value}</translation>
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
    <message id="details.uid">
        <source>Permanent number of the article</source>
        <translation>Permanent number of the article</translation>
    </message>
    <message id="details.uid.is">
        <source>Id: {value}</source>
        <translation>Id: {value}</translation>
    </message>
    <message id="details.url">
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message id="details.usage_terms">
        <source>Usage terms</source>
        <translation>Usage terms</translation>
    </message>
    <message id="details.version.is">
        <source>Version: {value}</source>
        <translation>Version: {value}</translation>
    </message>
    <message id="details.words.is">
        <source>Words: {value}</source>
        <translation>Words: {value}</translation>
    </message>
    <message id="did.attach" numerus="yes">
        <source>{n} files attached</source>
        <translation>
            <numerusform>{n} file attached</numerusform>
            <numerusform>{n} files attached</numerusform>
        </translation>
    </message>
    <message id="did.backup">
        <source>Backed up and checked: {articles}, {files}, {size}</source>
        <translation>Backed up and checked: {articles}, {files}, {size}</translation>
    </message>
    <message id="did.change-link">
        <source>The link was changed</source>
        <translation>The link was changed</translation>
    </message>
    <message id="did.copy">
        <source>A copy is at: {path}</source>
        <translation>A copy is at: {path}</translation>
    </message>
    <message id="did.delete-search">
        <source>The saved search was deleted; its articles are untouched</source>
        <translation>The saved search was deleted; its articles are untouched</translation>
    </message>
    <message id="did.detach">
        <source>“{name}” is no longer attached</source>
        <translation>“{name}” is no longer attached</translation>
    </message>
    <message id="did.dismiss-related">
        <source>This will not be suggested again</source>
        <translation>This will not be suggested again</translation>
    </message>
    <message id="did.empty-trash" numerus="yes">
        <source>{n} articles deleted for ever</source>
        <translation>
            <numerusform>{n} article deleted for ever</numerusform>
            <numerusform>{n} articles deleted for ever</numerusform>
        </translation>
    </message>
    <message id="did.give-tag" numerus="yes">
        <source>{n} articles tagged</source>
        <translation>
            <numerusform>{n} article tagged</numerusform>
            <numerusform>{n} articles tagged</numerusform>
        </translation>
    </message>
    <message id="did.half-redo">
        <source>Stopped: “{name}” is half done again. Redo goes on with it</source>
        <translation>Stopped: “{name}” is half done again. Redo goes on with it</translation>
    </message>
    <message id="did.half-undo">
        <source>Stopped: “{name}” is half undone. Undo goes on with it</source>
        <translation>Stopped: “{name}” is half undone. Undo goes on with it</translation>
    </message>
    <message id="did.keep-apart">
        <source>They are not shown as copies of each other any more; this can be undone</source>
        <translation>They are not shown as copies of each other any more; this can be undone</translation>
    </message>
    <message id="did.link">
        <source>The two articles are linked</source>
        <translation>The two articles are linked</translation>
    </message>
    <message id="did.link-republication">
        <source>Linked as a republication; this can be undone</source>
        <translation>Linked as a republication; this can be undone</translation>
    </message>
    <message id="did.links" numerus="yes">
        <source>{n} links were made</source>
        <translation>
            <numerusform>One link was made</numerusform>
            <numerusform>{n} links were made</numerusform>
        </translation>
    </message>
    <message id="did.links.none">
        <source>They are linked so already</source>
        <translation>They are linked so already</translation>
    </message>
    <message id="did.mend" numerus="yes">
        <source>{n} articles were put right</source>
        <translation>
            <numerusform>One article was put right</numerusform>
            <numerusform>{n} articles were put right</numerusform>
        </translation>
    </message>
    <message id="did.merge-articles">
        <source>Merged into one article; this can be undone</source>
        <translation>Merged into one article; this can be undone</translation>
    </message>
    <message id="did.name-version">
        <source>The version has a name and is kept for ever</source>
        <translation>The version has a name and is kept for ever</translation>
    </message>
    <message id="did.read-again.same">
        <source>Read again, the original says what the article says</source>
        <translation>Read again, the original says what the article says</translation>
    </message>
    <message id="did.redo">
        <source>Done again: {name}</source>
        <translation>Done again: {name}</translation>
    </message>
    <message id="did.refuse-offer">
        <source>This will not be asked again</source>
        <translation>This will not be asked again</translation>
    </message>
    <message id="did.replace-text" numerus="yes">
        <source>Replaced in {n} articles</source>
        <translation>
            <numerusform>Replaced in {n} article</numerusform>
            <numerusform>Replaced in {n} articles</numerusform>
        </translation>
    </message>
    <message id="did.resolve-link">
        <source>The awaited title is this article</source>
        <translation>The awaited title is this article</translation>
    </message>
    <message id="did.restore" numerus="yes">
        <source>{n} articles restored</source>
        <translation>
            <numerusform>{n} article restored</numerusform>
            <numerusform>{n} articles restored</numerusform>
        </translation>
    </message>
    <message id="did.restore-part">
        <source>Restored this change alone</source>
        <translation>Restored this change alone</translation>
    </message>
    <message id="did.restore-version">
        <source>The version is restored as a new one</source>
        <translation>The version is restored as a new one</translation>
    </message>
    <message id="did.save-search">
        <source>The search “{name}” stands in the sidebar now</source>
        <translation>The search “{name}” stands in the sidebar now</translation>
    </message>
    <message id="did.set-status" numerus="yes">
        <source>{n} articles moved to: {status}</source>
        <translation>
            <numerusform>{n} article moved to: {status}</numerusform>
            <numerusform>{n} articles moved to: {status}</numerusform>
        </translation>
    </message>
    <message id="did.stopped" numerus="yes">
        <source>Stopped after {n} articles; one undo takes them back</source>
        <translation>
            <numerusform>Stopped after {n} article; one undo takes it back</numerusform>
            <numerusform>Stopped after {n} articles; one undo takes them back</numerusform>
        </translation>
    </message>
    <message id="did.trash" numerus="yes">
        <source>{n} articles moved to the trash</source>
        <translation>
            <numerusform>{n} article moved to the trash</numerusform>
            <numerusform>{n} articles moved to the trash</numerusform>
        </translation>
    </message>
    <message id="did.undo">
        <source>Undone: {name}</source>
        <translation>Undone: {name}</translation>
    </message>
    <message id="did.unlink">
        <source>The link was taken away</source>
        <translation>The link was taken away</translation>
    </message>
    <message id="did.unname-version">
        <source>The version has no name any more</source>
        <translation>The version has no name any more</translation>
    </message>
    <message id="did.update-search">
        <source>The saved search looks for this from now on</source>
        <translation>The saved search looks for this from now on</translation>
    </message>
    <message id="did.verify">
        <source>All is sound: {articles}, {originals}</source>
        <translation>All is sound: {articles}, {originals}</translation>
    </message>
    <message id="did.wait">
        <source>The link waits for this title</source>
        <translation>The link waits for this title</translation>
    </message>
    <message id="direction.auto">
        <source>by the first letter</source>
        <translation>by the first letter</translation>
    </message>
    <message id="direction.ltr">
        <source>left to right</source>
        <translation>left to right</translation>
    </message>
    <message id="direction.rtl">
        <source>right to left</source>
        <translation>right to left</translation>
    </message>
    <message id="drill.articles" numerus="yes">
        <source>{n} articles, and every other number, compared with what was backed up</source>
        <translation>
            <numerusform>{n} article, and every other number, compared with what was backed up</numerusform>
            <numerusform>{n} articles, and every other number, compared with what was backed up</numerusform>
        </translation>
    </message>
    <message id="drill.bad" numerus="yes">
        <source>{n} things did not come back. The trial was thrown away again.</source>
        <translation>
            <numerusform>{n} thing did not come back. The trial was thrown away again.</numerusform>
            <numerusform>{n} things did not come back. The trial was thrown away again.</numerusform>
        </translation>
    </message>
    <message id="drill.files" numerus="yes">
        <source>{n} files, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>{n} file, read and compared with its SHA-256</numerusform>
            <numerusform>{n} files, each read and compared with its SHA-256</numerusform>
        </translation>
    </message>
    <message id="drill.good">
        <source>Everything came back. The trial was thrown away again.</source>
        <translation>Everything came back. The trial was thrown away again.</translation>
    </message>
    <message id="drill.of">
        <source>The backup of {made} was restored for a trial on {when}.</source>
        <translation>The backup of {made} was restored for a trial on {when}.</translation>
    </message>
    <message id="drill.running">
        <source>Trying a backup: {done} of {total} %</source>
        <translation>Trying a backup: {done} of {total} %</translation>
    </message>
    <message id="drill.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="drill.texts" numerus="yes">
        <source>The texts of {n} articles, compared letter by letter</source>
        <translation>
            <numerusform>{n} text, compared letter by letter</numerusform>
            <numerusform>The texts of {n} articles, compared letter by letter</numerusform>
        </translation>
    </message>
    <message id="drill.title">
        <source>Report of the drill</source>
        <translation>Report of the drill</translation>
    </message>
    <message id="drill.wrong.counts" numerus="yes">
        <source>{n} numbers or texts are not what was backed up. Back up now, and try that one.</source>
        <translation>
            <numerusform>{n} number or text is not what was backed up. Back up now, and try that one.</numerusform>
            <numerusform>{n} numbers or texts are not what was backed up. Back up now, and try that one.</numerusform>
        </translation>
    </message>
    <message id="drill.wrong.database" numerus="yes">
        <source>The database of this backup is not what was written ({n} problems). Do not rely on it: back up now, try that one, and look at the disk.</source>
        <translation>
            <numerusform>The database of this backup is not what was written ({n} problem). Do not rely on it: back up now, try that one, and look at the disk.</numerusform>
            <numerusform>The database of this backup is not what was written ({n} problems). Do not rely on it: back up now, try that one, and look at the disk.</numerusform>
        </translation>
    </message>
    <message id="drill.wrong.files" numerus="yes">
        <source>{n} files of the backup are gone or altered; all else comes back. Back up now: the archive's own files are kept anew.</source>
        <translation>
            <numerusform>{n} file of the backup is gone or altered; all else comes back. Back up now: the archive's own files are kept anew.</numerusform>
            <numerusform>{n} files of the backup are gone or altered; all else comes back. Back up now: the archive's own files are kept anew.</numerusform>
        </translation>
    </message>
    <message id="editor.body">
        <source>The text of the article</source>
        <translation>The text of the article</translation>
    </message>
    <message id="editor.byline">
        <source>Byline</source>
        <translation>Byline</translation>
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
    <message id="editor.more-tools">
        <source>More tools</source>
        <translation>More tools</translation>
    </message>
    <message id="editor.no-earlier">
        <source>Nothing earlier to go back to</source>
        <translation>Nothing earlier to go back to</translation>
    </message>
    <message id="editor.no-later">
        <source>Nothing later to go forward to</source>
        <translation>Nothing later to go forward to</translation>
    </message>
    <message id="editor.nothing">
        <source>Choose an article from the list to read it,
or write one.</source>
        <translation>Choose an article from the list to read it,
or write one.</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="editor.saved">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="editor.saved-at">
        <source>Saved at {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="editor.sheet">
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message id="editor.subhead">
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message id="editor.summary">
        <source>Summary</source>
        <translation>Summary</translation>
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
    <message id="error.attachment-in-use">
        <source>The text of the article shows “{name}”. Nothing was removed: take it out of the text first.</source>
        <translation>The text of the article shows “{name}”. Nothing was removed: take it out of the text first.</translation>
    </message>
    <message id="error.backup-busy">
        <source>Another newsdesk works on these backups just now: {path}. Try again in a while.</source>
        <translation>Another newsdesk works on these backups just now: {path}. Try again in a while.</translation>
    </message>
    <message id="error.backup-damaged">
        <source>This backup is not what was written ({detail}), and nothing was made of it: {path}. Choose another one.</source>
        <translation>This backup is not what was written ({detail}), and nothing was made of it: {path}. Choose another one.</translation>
    </message>
    <message id="error.backup-missing">
        <source>There is no backup called {name} in: {path}</source>
        <translation>There is no backup called {name} in: {path}</translation>
    </message>
    <message id="error.backup-no-room">
        <source>There is no room for the backup: it needs {needed} MB, and {free} MB are free in {path}. Earlier backups are as they were. Make room, or choose a folder on another disk.</source>
        <translation>There is no room for the backup: it needs {needed} MB, and {free} MB are free in {path}. Earlier backups are as they were. Make room, or choose a folder on another disk.</translation>
    </message>
    <message id="error.backup-none">
        <source>There is no backup yet in: {path}</source>
        <translation>There is no backup yet in: {path}</translation>
    </message>
    <message id="error.backup-place-closed">
        <source>Nothing may be written into the folder for backups: {path}. Choose another one, or allow it.</source>
        <translation>Nothing may be written into the folder for backups: {path}. Choose another one, or allow it.</translation>
    </message>
    <message id="error.backup-place-gone">
        <source>The folder for backups is not there: {path}. Plug in the disk, or choose another folder. Nothing was lost.</source>
        <translation>The folder for backups is not there: {path}. Plug in the disk, or choose another folder. Nothing was lost.</translation>
    </message>
    <message id="error.backup-place-inside">
        <source>Backups do not belong into the archive itself: whatever harms it would harm them. Choose a folder outside of {path}.</source>
        <translation>Backups do not belong into the archive itself: whatever harms it would harm them. Choose a folder outside of {path}.</translation>
    </message>
    <message id="error.backup-too-new">
        <source>This backup was made by a later newsdesk ({program}). Update newsdesk to restore it: {path}</source>
        <translation>This backup was made by a later newsdesk ({program}). Update newsdesk to restore it: {path}</translation>
    </message>
    <message id="error.bad-query">
        <source>The search cannot be understood: {query}</source>
        <translation>The search cannot be understood: {query}</translation>
    </message>
    <message id="error.cancelled">
        <source>Cancelled. Nothing is half-done.</source>
        <translation>Cancelled. Nothing is half-done.</translation>
    </message>
    <message id="error.conflict">
        <source>Someone changed this article since you opened it. Nothing is lost: your text is a draft of its own now, “(my version) …”, and you go on writing in it; theirs stays as it is.</source>
        <translation>Someone changed this article since you opened it. Nothing is lost: your text is a draft of its own now, “(my version) …”, and you go on writing in it; theirs stays as it is.</translation>
    </message>
    <message id="error.dictionary-broken">
        <source>The dictionary {name} cannot be used: it is damaged, or no Hunspell dictionary. Nothing was added.</source>
        <translation>The dictionary {name} cannot be used: it is damaged, or no Hunspell dictionary. Nothing was added.</translation>
    </message>
    <message id="error.dictionary-encoding">
        <source>The dictionary {name} says that it is written in {encoding}, and cannot be read so. Nothing was added.</source>
        <translation>The dictionary {name} says that it is written in {encoding}, and cannot be read so. Nothing was added.</translation>
    </message>
    <message id="error.dictionary-incomplete">
        <source>A dictionary is two files. Beside {path} there should lie {missing}; nothing was added.</source>
        <translation>A dictionary is two files. Beside {path} there should lie {missing}; nothing was added.</translation>
    </message>
    <message id="error.dictionary-missing">
        <source>There is no spelling dictionary in {path}. It takes a .aff file and a .dic file that are named after their language, such as ar.aff and ar.dic.</source>
        <translation>There is no spelling dictionary in {path}. It takes a .aff file and a .dic file that are named after their language, such as ar.aff and ar.dic.</translation>
    </message>
    <message id="error.disk-trouble">
        <source>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</source>
        <translation>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</translation>
    </message>
    <message id="error.index-damaged">
        <source>The search index is damaged and is being made anew; your articles are safe.</source>
        <translation>The search index is damaged and is being made anew; your articles are safe.</translation>
    </message>
    <message id="error.link-kind-exists">
        <source>There is a kind of link called “{name}” already</source>
        <translation>There is a kind of link called “{name}” already</translation>
    </message>
    <message id="error.list-unreadable">
        <source>The list of words {path} cannot be read or written, and was left as it is: {detail}</source>
        <translation>The list of words {path} cannot be read or written, and was left as it is: {detail}</translation>
    </message>
    <message id="error.not-a-folder">
        <source>No folder that can be watched: {path}</source>
        <translation>No folder that can be watched: {path}</translation>
    </message>
    <message id="error.not-found">
        <source>Nothing is called: {id}</source>
        <translation>Nothing is called: {id}</translation>
    </message>
    <message id="error.nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="error.overtaken">
        <source>The tags have changed since this was proposed. Nothing was done; they are being looked through again.</source>
        <translation>The tags have changed since this was proposed. Nothing was done; they are being looked through again.</translation>
    </message>
    <message id="error.place-taken">
        <source>Something is already at {path}. Nothing was restored; choose another place.</source>
        <translation>Something is already at {path}. Nothing was restored; choose another place.</translation>
    </message>
    <message id="error.search-exists">
        <source>A saved search cannot be called “{name}”: the name is empty or taken. Choose another.</source>
        <translation>A saved search cannot be called “{name}”: the name is empty or taken. Choose another.</translation>
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
    <message id="error.updates-address">
        <source>newsdesk uses no network. Name a file on this computer or on a shared drive instead of an address: {path}</source>
        <translation>newsdesk uses no network. Name a file on this computer or on a shared drive instead of an address: {path}</translation>
    </message>
    <message id="error.updates-missing">
        <source>The file that announces versions is not there: {path}</source>
        <translation>The file that announces versions is not there: {path}</translation>
    </message>
    <message id="error.updates-unreadable">
        <source>No version could be read from {path} ({detail}).</source>
        <translation>No version could be read from {path} ({detail}).</translation>
    </message>
    <message id="error.vocabulary-binary">
        <source>{path} is no text, so it is no vocabulary: CSV, SKOS or IPTC’s JSON are. Nothing was changed.</source>
        <translation>{path} is no text, so it is no vocabulary: CSV, SKOS or IPTC’s JSON are. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-broken">
        <source>{path} is broken in line {line}: {detail}. Nothing was changed.</source>
        <translation>{path} is broken in line {line}: {detail}. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-deep">
        <source>{path} is nested so deeply that it cannot be read. Nothing was changed.</source>
        <translation>{path} is nested so deeply that it cannot be read. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-empty">
        <source>{path} is empty. Nothing was changed.</source>
        <translation>{path} is empty. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-entities">
        <source>{path} defines XML entities that refer to each other or to files, or more of them than a vocabulary needs. That is how computers are attacked, so it is not read. Nothing was changed.</source>
        <translation>{path} defines XML entities that refer to each other or to files, or more of them than a vocabulary needs. That is how computers are attacked, so it is not read. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-gone">
        <source>{path} cannot be opened ({detail}). Nothing was changed.</source>
        <translation>{path} cannot be opened ({detail}). Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-long">
        <source>{path} holds a text of more than 100,000 characters: no name or note of a vocabulary is that long, so it is not read. Nothing was changed.</source>
        <translation>{path} holds a text of more than 100,000 characters: no name or note of a vocabulary is that long, so it is not read. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-no-columns">
        <source>{path} is neither SKOS nor IPTC’s JSON, and as a table it lacks a first line with a column “name” (or “الاسم”). Nothing was changed.</source>
        <translation>{path} is neither SKOS nor IPTC’s JSON, and as a table it lacks a first line with a column “name” (or “الاسم”). Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-no-terms">
        <source>There are no terms in {path}. Nothing was changed.</source>
        <translation>There are no terms in {path}. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-number">
        <source>{path} holds a number so long that it cannot be read. Nothing was changed.</source>
        <translation>{path} holds a number so long that it cannot be read. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-too-large">
        <source>{path} is too large: a vocabulary may have 250,000 terms in 256 MB. Nothing was changed.</source>
        <translation>{path} is too large: a vocabulary may have 250,000 terms in 256 MB. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-torn">
        <source>{path} is broken: {detail}. Nothing was changed.</source>
        <translation>{path} is broken: {detail}. Nothing was changed.</translation>
    </message>
    <message id="error.vocabulary-unreadable">
        <source>This file cannot be read as a vocabulary. Nothing was changed.</source>
        <translation>This file cannot be read as a vocabulary. Nothing was changed.</translation>
    </message>
    <message id="export.cancelled">
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message id="export.captured">
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message id="export.contents">
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message id="export.done" numerus="yes">
        <source>{n} articles written to {path}</source>
        <translation>
            <numerusform>{n} article written to {path}</numerusform>
            <numerusform>{n} articles written to {path}</numerusform>
        </translation>
    </message>
    <message id="export.format.csv">
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message id="export.format.docx">
        <source>Word document (DOCX)</source>
        <translation>Word document (DOCX)</translation>
    </message>
    <message id="export.format.html">
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message id="export.format.jsonl">
        <source>JSON Lines, with everything</source>
        <translation>JSON Lines, with everything</translation>
    </message>
    <message id="export.format.markdown">
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message id="export.format.newsml">
        <source>NewsML-G2 for newsrooms</source>
        <translation>NewsML-G2 for newsrooms</translation>
    </message>
    <message id="export.format.ninjs">
        <source>ninjs 3 for newsrooms</source>
        <translation>ninjs 3 for newsrooms</translation>
    </message>
    <message id="export.format.nitf">
        <source>NITF for newsrooms</source>
        <translation>NITF for newsrooms</translation>
    </message>
    <message id="export.format.odt">
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument text (ODT)</translation>
    </message>
    <message id="export.format.pdf">
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message id="export.format.text">
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message id="export.links">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="export.missing" numerus="yes">
        <source>{n} articles were gone and are not in the file</source>
        <translation>
            <numerusform>{n} article was gone and is not in the file</numerusform>
            <numerusform>{n} articles were gone and are not in the file</numerusform>
        </translation>
    </message>
    <message id="export.running">
        <source>Exporting {done} of {total}</source>
        <translation>Exporting {done} of {total}</translation>
    </message>
    <message id="export.stopping">
        <source>Stopping; nothing half-written stays…</source>
        <translation>Stopping; nothing half-written stays…</translation>
    </message>
    <message id="export.unknown">
        <source>{name}: this ending belongs to no format that can be written; nothing was written. Use one of {formats}</source>
        <translation>{name}: this ending belongs to no format that can be written; nothing was written. Use one of {formats}</translation>
    </message>
    <message id="facet.fewer">
        <source>fewer</source>
        <translation>fewer</translation>
    </message>
    <message id="facet.lang">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="facet.more" numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message id="facet.narrow" numerus="yes">
        <source>{name}: {n} articles. Show only these</source>
        <translation>
            <numerusform>{name}: {n} article. Show only this</numerusform>
            <numerusform>{name}: {n} articles. Show only these</numerusform>
        </translation>
    </message>
    <message id="facet.show">
        <source>What these articles consist of: sources, tags, years</source>
        <translation>What these articles consist of: sources, tags, years</translation>
    </message>
    <message id="facet.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="facet.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="facet.tag">
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message id="facet.year">
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message id="field.added">
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message id="field.after">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="field.before">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="field.body">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="field.by">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="field.date">
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message id="field.has">
        <source>With</source>
        <translation>With</translation>
    </message>
    <message id="field.in">
        <source>In</source>
        <translation>In</translation>
    </message>
    <message id="field.is">
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message id="field.lang">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="field.like">
        <source>Like</source>
        <translation>Like</translation>
    </message>
    <message id="field.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="field.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="field.tag">
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message id="field.title">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="field.without">
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message id="field.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="fields.changes" numerus="yes">
        <source>{n} articles will change</source>
        <translation>
            <numerusform>1 article will change</numerusform>
            <numerusform>{n} articles will change</numerusform>
        </translation>
    </message>
    <message id="fields.chosen" numerus="yes">
        <source>The {n} chosen articles</source>
        <translation>
            <numerusform>The chosen article</numerusform>
            <numerusform>The {n} chosen articles</numerusform>
        </translation>
    </message>
    <message id="fields.column.after">
        <source>After</source>
        <translation>After</translation>
    </message>
    <message id="fields.column.before">
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message id="fields.column.field">
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message id="fields.column.headline">
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message id="fields.date">
        <source>Date: {date}</source>
        <translation>Date: {date}</translation>
    </message>
    <message id="fields.did" numerus="yes">
        <source>Fields of {n} articles changed</source>
        <translation>
            <numerusform>Fields of 1 article changed</numerusform>
            <numerusform>Fields of {n} articles changed</numerusform>
        </translation>
    </message>
    <message id="fields.did-nothing">
        <source>Nothing was to be changed</source>
        <translation>Nothing was to be changed</translation>
    </message>
    <message id="fields.do">
        <source>What is done to it</source>
        <translation>What is done to it</translation>
    </message>
    <message id="fields.do.after">
        <source>Put at the end</source>
        <translation>Put at the end</translation>
    </message>
    <message id="fields.do.after-line">
        <source>Add a line at the end</source>
        <translation>Add a line at the end</translation>
    </message>
    <message id="fields.do.before">
        <source>Put at the start</source>
        <translation>Put at the start</translation>
    </message>
    <message id="fields.do.before-line">
        <source>Add a line at the start</source>
        <translation>Add a line at the start</translation>
    </message>
    <message id="fields.do.clear">
        <source>Empty it</source>
        <translation>Empty it</translation>
    </message>
    <message id="fields.do.replace">
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message id="fields.do.set">
        <source>Set to</source>
        <translation>Set to</translation>
    </message>
    <message id="fields.field">
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message id="fields.first" numerus="yes">
        <source>The first {n} changes are shown</source>
        <translation>
            <numerusform>The first change is shown</numerusform>
            <numerusform>The first {n} changes are shown</numerusform>
        </translation>
    </message>
    <message id="fields.hint">
        <source>Say what is to be changed; what would come of it is shown here before anything is written.</source>
        <translation>Say what is to be changed; what would come of it is shown here before anything is written.</translation>
    </message>
    <message id="fields.listed" numerus="yes">
        <source>All {n} articles of the list</source>
        <translation>
            <numerusform>The one article of the list</numerusform>
            <numerusform>All {n} articles of the list</numerusform>
        </translation>
    </message>
    <message id="fields.looking">
        <source>Looking what would change…</source>
        <translation>Looking what would change…</translation>
    </message>
    <message id="fields.looking-at">
        <source>Looking what would change: {done} of {total}</source>
        <translation>Looking what would change: {done} of {total}</translation>
    </message>
    <message id="fields.more">
        <source>Another field</source>
        <translation>Another field</translation>
    </message>
    <message id="fields.nothing">
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message id="fields.preview">
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message id="fields.refused.gone" numerus="yes">
        <source>{n} are not there any more</source>
        <translation>
            <numerusform>1 is not there any more</numerusform>
            <numerusform>{n} are not there any more</numerusform>
        </translation>
    </message>
    <message id="fields.refused.long" numerus="yes">
        <source>{n} stay as they are: the field would become too long</source>
        <translation>
            <numerusform>1 stays as it is: the field would become too long</numerusform>
            <numerusform>{n} stay as they are: the field would become too long</numerusform>
        </translation>
    </message>
    <message id="fields.remove">
        <source>Leave this field out</source>
        <translation>Leave this field out</translation>
    </message>
    <message id="fields.same" numerus="yes">
        <source>{n} say so already</source>
        <translation>
            <numerusform>1 says so already</numerusform>
            <numerusform>{n} say so already</numerusform>
        </translation>
    </message>
    <message id="fields.sought">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="fields.take" numerus="yes">
        <source>Change {n} articles</source>
        <translation>
            <numerusform>Change 1 article</numerusform>
            <numerusform>Change {n} articles</numerusform>
        </translation>
    </message>
    <message id="fields.take.none">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="fields.title">
        <source>Edit fields</source>
        <translation>Edit fields</translation>
    </message>
    <message id="fields.trouble.date">
        <source>This date is not understood. Write it like 2025-02-03, February 2025 or 2025.</source>
        <translation>This date is not understood. Write it like 2025-02-03, February 2025 or 2025.</translation>
    </message>
    <message id="fields.trouble.long">
        <source>This is too long for the field.</source>
        <translation>This is too long for the field.</translation>
    </message>
    <message id="fields.trouble.unknown">
        <source>The field cannot be changed like this.</source>
        <translation>The field cannot be changed like this.</translation>
    </message>
    <message id="fields.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="fields.with">
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message id="files.altered">
        <source>ALTERED since it was captured</source>
        <translation>ALTERED since it was captured</translation>
    </message>
    <message id="files.attach">
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message id="files.attachments">
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message id="files.captured">
        <source>captured {date}</source>
        <translation>captured {date}</translation>
    </message>
    <message id="files.checking">
        <source>checking…</source>
        <translation>checking…</translation>
    </message>
    <message id="files.dialog.file-name">
        <source>File name:</source>
        <translation>File name:</translation>
    </message>
    <message id="files.dialog.file-type">
        <source>Kind of file:</source>
        <translation>Kind of file:</translation>
    </message>
    <message id="files.dialog.folder">
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message id="files.dialog.look-in">
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message id="files.gone">
        <source>the file is gone</source>
        <translation>the file is gone</translation>
    </message>
    <message id="files.no-attachments">
        <source>No attachments.</source>
        <translation>No attachments.</translation>
    </message>
    <message id="files.no-original">
        <source>Written here; there is no captured original.</source>
        <translation>Written here; there is no captured original.</translation>
    </message>
    <message id="files.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="files.originals">
        <source>Captured original</source>
        <translation>Captured original</translation>
    </message>
    <message id="files.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="files.save">
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message id="files.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="files.sound">
        <source>unaltered</source>
        <translation>unaltered</translation>
    </message>
    <message id="find.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="find.count" numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} hit</numerusform>
            <numerusform>{n} hits</numerusform>
        </translation>
    </message>
    <message id="find.expression">
        <source>A regular expression</source>
        <translation>A regular expression</translation>
    </message>
    <message id="find.forms">
        <source>Every form of the words</source>
        <translation>Every form of the words</translation>
    </message>
    <message id="find.forms.short">
        <source>all forms</source>
        <translation>all forms</translation>
    </message>
    <message id="find.hint">
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message id="find.name">
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message id="find.next">
        <source>Next (Enter, F3)</source>
        <translation>Next (Enter, F3)</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message id="find.place">
        <source>{current} of {count}</source>
        <translation>{current} of {count}</translation>
    </message>
    <message id="find.previous">
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Previous (Shift+Enter, Shift+F3)</translation>
    </message>
    <message id="find.whole">
        <source>Whole words alone</source>
        <translation>Whole words alone</translation>
    </message>
    <message id="find.whole.short">
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message id="find.wrong">
        <source>no expression</source>
        <translation>no expression</translation>
    </message>
    <message id="handbook.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="handbook.forward">
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message id="handbook.help">
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message id="handbook.none">
        <source>No page has these words.</source>
        <translation>No page has these words.</translation>
    </message>
    <message id="handbook.pages">
        <source>Pages of the handbook</source>
        <translation>Pages of the handbook</translation>
    </message>
    <message id="handbook.search">
        <source>Search the handbook</source>
        <translation>Search the handbook</translation>
    </message>
    <message id="hijri.era">
        <source>{date} AH</source>
        <translation>{date} AH</translation>
    </message>
    <message id="hijri.hijja">
        <source>Dhu al-Hijja</source>
        <translation>Dhu al-Hijja</translation>
    </message>
    <message id="hijri.jumada-1">
        <source>Jumada I</source>
        <translation>Jumada I</translation>
    </message>
    <message id="hijri.jumada-2">
        <source>Jumada II</source>
        <translation>Jumada II</translation>
    </message>
    <message id="hijri.muharram">
        <source>Muharram</source>
        <translation>Muharram</translation>
    </message>
    <message id="hijri.qada">
        <source>Dhu al-Qaʻda</source>
        <translation>Dhu al-Qaʻda</translation>
    </message>
    <message id="hijri.rabi-1">
        <source>Rabiʻ I</source>
        <translation>Rabiʻ I</translation>
    </message>
    <message id="hijri.rabi-2">
        <source>Rabiʻ II</source>
        <translation>Rabiʻ II</translation>
    </message>
    <message id="hijri.rajab">
        <source>Rajab</source>
        <translation>Rajab</translation>
    </message>
    <message id="hijri.ramadan">
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message id="hijri.safar">
        <source>Safar</source>
        <translation>Safar</translation>
    </message>
    <message id="hijri.shaban">
        <source>Shaʻban</source>
        <translation>Shaʻban</translation>
    </message>
    <message id="hijri.shawwal">
        <source>Shawwal</source>
        <translation>Shawwal</translation>
    </message>
    <message id="histogram.help">
        <source>Drag over the bars to show only that time</source>
        <translation>Drag over the bars to show only that time</translation>
    </message>
    <message id="histogram.name">
        <source>Articles over time</source>
        <translation>Articles over time</translation>
    </message>
    <message id="history.altered">
        <source>altered</source>
        <translation>altered</translation>
    </message>
    <message id="history.as-captured">
        <source>{kind}, as captured</source>
        <translation>{kind}, as captured</translation>
    </message>
    <message id="history.ask-name">
        <source>A version with a name is kept for ever. Its name:</source>
        <translation>A version with a name is kept for ever. Its name:</translation>
    </message>
    <message id="history.hint">
        <source>Choose a version to see what it changed, or two (with Ctrl or Shift) to compare them. Space turns the page.</source>
        <translation>Choose a version to see what it changed, or two (with Ctrl or Shift) to compare them. Space turns the page.</translation>
    </message>
    <message id="history.list">
        <source>Versions of this article</source>
        <translation>Versions of this article</translation>
    </message>
    <message id="history.missing">
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message id="history.none">
        <source>Once an article is open, its versions are listed here. Every save is one.</source>
        <translation>Once an article is open, its versions are listed here. Every save is one.</translation>
    </message>
    <message id="history.original">
        <source>The original</source>
        <translation>The original</translation>
    </message>
    <message id="history.originals" numerus="yes">
        <source>The originals · {n} files</source>
        <translation>
            <numerusform>The original · {n} file</numerusform>
            <numerusform>The originals · {n} files</numerusform>
        </translation>
    </message>
    <message id="history.rename">
        <source>Change the name…</source>
        <translation>Change the name…</translation>
    </message>
    <message id="history.restore">
        <source>Restore version {number}</source>
        <translation>Restore version {number}</translation>
    </message>
    <message id="history.sound">
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message id="history.version">
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message id="history.version-named">
        <source>Version {number} “{name}”</source>
        <translation>Version {number} “{name}”</translation>
    </message>
    <message id="history.why.autosave">
        <source>Saved automatically</source>
        <translation>Saved automatically</translation>
    </message>
    <message id="history.why.fields">
        <source>Fields changed</source>
        <translation>Fields changed</translation>
    </message>
    <message id="history.why.import">
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message id="history.why.import-aside">
        <source>Captured again, kept beside</source>
        <translation>Captured again, kept beside</translation>
    </message>
    <message id="history.why.import-older">
        <source>Earlier version that came later</source>
        <translation>Earlier version that came later</translation>
    </message>
    <message id="history.why.mend">
        <source>Tidied</source>
        <translation>Tidied</translation>
    </message>
    <message id="history.why.merge">
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message id="history.why.merged">
        <source>From a merged article</source>
        <translation>From a merged article</translation>
    </message>
    <message id="history.why.new">
        <source>Written here</source>
        <translation>Written here</translation>
    </message>
    <message id="history.why.other">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="history.why.read-again">
        <source>The original read again, kept beside</source>
        <translation>The original read again, kept beside</translation>
    </message>
    <message id="history.why.recovered">
        <source>Recovered after a crash</source>
        <translation>Recovered after a crash</translation>
    </message>
    <message id="history.why.recovered-aside">
        <source>Unsaved writing that was left out</source>
        <translation>Unsaved writing that was left out</translation>
    </message>
    <message id="history.why.redo">
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message id="history.why.replace-text">
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message id="history.why.restore">
        <source>Version restored</source>
        <translation>Version restored</translation>
    </message>
    <message id="history.why.rule">
        <source>Changed by a rule</source>
        <translation>Changed by a rule</translation>
    </message>
    <message id="history.why.sample">
        <source>Came with the sample</source>
        <translation>Came with the sample</translation>
    </message>
    <message id="history.why.save">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="history.why.undo">
        <source>Undone</source>
        <translation>Undone</translation>
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
        <source>Captured articles (*.html *.htm *.xhtml *.mht *.mhtml *.xml *.rss *.atom *.rdf *.opml *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.text *.md *.docx *.odt *.rtf *.pdf *.xlsx *.ods *.newsml *.nitf *.warc *.wacz *.zip *.tar *.tgz *.gz)</source>
        <translation>Captured articles (*.html *.htm *.xhtml *.mht *.mhtml *.xml *.rss *.atom *.rdf *.opml *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.text *.md *.docx *.odt *.rtf *.pdf *.xlsx *.ods *.newsml *.nitf *.warc *.wacz *.zip *.tar *.tgz *.gz)</translation>
    </message>
    <message id="import.filter-all">
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message id="import.go-on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="import.joined" numerus="yes">
        <source>{n} joined articles that were here</source>
        <translation>
            <numerusform>{n} joined an article that was here</numerusform>
            <numerusform>{n} joined articles that were here</numerusform>
        </translation>
    </message>
    <message id="import.no-report">
        <source>Nothing has been imported into this archive yet.</source>
        <translation>Nothing has been imported into this archive yet.</translation>
    </message>
    <message id="import.nothing-pasted">
        <source>There is no text on the clipboard.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message id="import.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="import.paused">
        <source>paused; the rest waits</source>
        <translation>paused; the rest waits</translation>
    </message>
    <message id="import.pausing">
        <source>Pausing; what is done is kept…</source>
        <translation>Pausing; what is done is kept…</translation>
    </message>
    <message id="import.report">
        <source>Report of the import</source>
        <translation>Report of the import</translation>
    </message>
    <message id="import.running">
        <source>Importing {done} of {total}</source>
        <translation>Importing {done} of {total}</translation>
    </message>
    <message id="import.stopping">
        <source>Stopping; what is done is kept…</source>
        <translation>Stopping; what is done is kept…</translation>
    </message>
    <message id="import.twins" numerus="yes">
        <source>{n} near copies of other articles</source>
        <translation>
            <numerusform>{n} near copy of another article</numerusform>
            <numerusform>{n} near copies of other articles</numerusform>
        </translation>
    </message>
    <message id="import.unchanged" numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} was here already</numerusform>
            <numerusform>{n} were here already</numerusform>
        </translation>
    </message>
    <message id="import.waiting">
        <source>An import waits: {done} of {total} are in</source>
        <translation>An import waits: {done} of {total} are in</translation>
    </message>
    <message id="incoming.all">
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message id="incoming.asks">
        <source>Asks for this headline</source>
        <translation>Asks for this headline</translation>
    </message>
    <message id="incoming.asks-near">
        <source>Asks for a headline like this</source>
        <translation>Asks for a headline like this</translation>
    </message>
    <message id="incoming.empty">
        <source>No article links here yet.
Link one with it, and it is listed here.</source>
        <translation>No article links here yet.
Link one with it, and it is listed here.</translation>
    </message>
    <message id="incoming.kinds">
        <source>Kind of link</source>
        <translation>Kind of link</translation>
    </message>
    <message id="incoming.name">
        <source>What links here</source>
        <translation>What links here</translation>
    </message>
    <message id="incoming.order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="incoming.order.linked">
        <source>Latest links first</source>
        <translation>Latest links first</translation>
    </message>
    <message id="incoming.order.newest">
        <source>Newest articles first</source>
        <translation>Newest articles first</translation>
    </message>
    <message id="incoming.order.oldest">
        <source>Oldest articles first</source>
        <translation>Oldest articles first</translation>
    </message>
    <message id="incoming.origin.hand">
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message id="incoming.origin.import">
        <source>from the captured page</source>
        <translation>from the captured page</translation>
    </message>
    <message id="incoming.origin.rule">
        <source>by a rule</source>
        <translation>by a rule</translation>
    </message>
    <message id="incoming.origin.suggestion">
        <source>from a suggestion</source>
        <translation>from a suggestion</translation>
    </message>
    <message id="incoming.origin.text">
        <source>from a quotation in the text</source>
        <translation>from a quotation in the text</translation>
    </message>
    <message id="incoming.read">
        <source>{count} of them are shown</source>
        <translation>{count} of them are shown</translation>
    </message>
    <message id="keys.also">
        <source>Also the keys of: {others}</source>
        <translation>Also the keys of: {others}</translation>
    </message>
    <message id="keys.anyway">
        <source>Use it anyway</source>
        <translation>Use it anyway</translation>
    </message>
    <message id="keys.change">
        <source>Click and press other keys; Delete takes them away</source>
        <translation>Click and press other keys; Delete takes them away</translation>
    </message>
    <message id="keys.edits">
        <source>{keys} moves, chooses or deletes in text fields, and would not do so any more. Use it for “{action}” anyway?</source>
        <translation>{keys} moves, chooses or deletes in text fields, and would not do so any more. Use it for “{action}” anyway?</translation>
    </message>
    <message id="keys.every">
        <source>Also commands without keys</source>
        <translation>Also commands without keys</translation>
    </message>
    <message id="keys.find">
        <source>Find a command or a key</source>
        <translation>Find a command or a key</translation>
    </message>
    <message id="keys.fixed">
        <source>Every text field knows these keys itself; they cannot be changed</source>
        <translation>Every text field knows these keys itself; they cannot be changed</translation>
    </message>
    <message id="keys.move">
        <source>Move it here</source>
        <translation>Move it here</translation>
    </message>
    <message id="keys.none">
        <source>no keys</source>
        <translation>no keys</translation>
    </message>
    <message id="keys.press">
        <source>Press keys…</source>
        <translation>Press keys…</translation>
    </message>
    <message id="keys.reset">
        <source>Usual keys for this one</source>
        <translation>Usual keys for this one</translation>
    </message>
    <message id="keys.reset-all">
        <source>Usual keys for all</source>
        <translation>Usual keys for all</translation>
    </message>
    <message id="keys.scope.beside">
        <source>beside the draft</source>
        <translation>beside the draft</translation>
    </message>
    <message id="keys.scope.chip">
        <source>on a search condition</source>
        <translation>on a search condition</translation>
    </message>
    <message id="keys.scope.cleaning">
        <source>when cleaning up tags</source>
        <translation>when cleaning up tags</translation>
    </message>
    <message id="keys.scope.comparison">
        <source>in a comparison</source>
        <translation>in a comparison</translation>
    </message>
    <message id="keys.scope.history">
        <source>on a version</source>
        <translation>on a version</translation>
    </message>
    <message id="keys.scope.link">
        <source>on a link</source>
        <translation>on a link</translation>
    </message>
    <message id="keys.scope.list">
        <source>in the list</source>
        <translation>in the list</translation>
    </message>
    <message id="keys.scope.row">
        <source>on a row of links or of the timeline</source>
        <translation>on a row of links or of the timeline</translation>
    </message>
    <message id="keys.scope.suggestion">
        <source>on a suggestion</source>
        <translation>on a suggestion</translation>
    </message>
    <message id="keys.scope.tag-chip">
        <source>on a tag</source>
        <translation>on a tag</translation>
    </message>
    <message id="keys.scope.tag-offer">
        <source>on a suggested tag</source>
        <translation>on a suggested tag</translation>
    </message>
    <message id="keys.scope.tags">
        <source>in the tag tree</source>
        <translation>in the tag tree</translation>
    </message>
    <message id="keys.scope.waiting">
        <source>on a waiting title</source>
        <translation>on a waiting title</translation>
    </message>
    <message id="keys.taken">
        <source>{keys} belongs to: {others}. Shall it do “{action}” instead?</source>
        <translation>{keys} belongs to: {others}. Shall it do “{action}” instead?</translation>
    </message>
    <message id="keys.taken-by-text">
        <source>{keys} belongs to: {others}. Text fields need it; choose other keys for “{action}”.</source>
        <translation>{keys} belongs to: {others}. Text fields need it; choose other keys for “{action}”.</translation>
    </message>
    <message id="keys.troubled" numerus="yes">
        <source>{n} commands share their keys with others; they are marked</source>
        <translation>
            <numerusform>{n} command shares its keys with another; it is marked</numerusform>
            <numerusform>{n} commands share their keys with others; they are marked</numerusform>
        </translation>
    </message>
    <message id="keys.types">
        <source>{keys} writes a letter wherever somebody types. For “{action}” hold Ctrl or Alt with it.</source>
        <translation>{keys} writes a letter wherever somebody types. For “{action}” hold Ctrl or Alt with it.</translation>
    </message>
    <message id="kinds.about">
        <source>A kind has a name for each direction, read between the headlines of two articles. Where one is left empty, the other stands in both directions.</source>
        <translation>A kind has a name for each direction, read between the headlines of two articles. Where one is left empty, the other stands in both directions.</translation>
    </message>
    <message id="kinds.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="kinds.create">
        <source>Add the kind</source>
        <translation>Add the kind</translation>
    </message>
    <message id="kinds.delete">
        <source>Delete the kind</source>
        <translation>Delete the kind</translation>
    </message>
    <message id="kinds.delete.ask" numerus="yes">
        <source>{n} links are of the kind {name}</source>
        <translation>
            <numerusform>One link is of the kind {name}</numerusform>
            <numerusform>{n} links are of the kind {name}</numerusform>
        </translation>
    </message>
    <message id="kinds.delete.then">
        <source>They become “related”, and the name of the kind goes into their notes. This can be undone.</source>
        <translation>They become “related”, and the name of the kind goes into their notes. This can be undone.</translation>
    </message>
    <message id="kinds.example.ar.in">
        <source>مثل: يدحضه</source>
        <translation>مثل: يدحضه</translation>
    </message>
    <message id="kinds.example.ar.out">
        <source>مثل: يدحض</source>
        <translation>مثل: يدحض</translation>
    </message>
    <message id="kinds.example.en.in">
        <source>such as: refuted by</source>
        <translation>such as: refuted by</translation>
    </message>
    <message id="kinds.example.en.out">
        <source>such as: refutes</source>
        <translation>such as: refutes</translation>
    </message>
    <message id="kinds.headline.first">
        <source>Headline of the first</source>
        <translation>Headline of the first</translation>
    </message>
    <message id="kinds.headline.second">
        <source>Headline of the second</source>
        <translation>Headline of the second</translation>
    </message>
    <message id="kinds.in.ar">
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message id="kinds.in.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="kinds.links" numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>one link</numerusform>
            <numerusform>{n} links</numerusform>
        </translation>
    </message>
    <message id="kinds.new">
        <source>New kind</source>
        <translation>New kind</translation>
    </message>
    <message id="kinds.none">
        <source>This archive has no kinds of its own yet.</source>
        <translation>This archive has no kinds of its own yet.</translation>
    </message>
    <message id="kinds.removed" numerus="yes">
        <source>The kind {name} is deleted; {n} links are related ones now</source>
        <translation>
            <numerusform>The kind {name} is deleted; one link is a related one now</numerusform>
            <numerusform>The kind {name} is deleted; {n} links are related ones now</numerusform>
        </translation>
    </message>
    <message id="kinds.save">
        <source>Save the names</source>
        <translation>Save the names</translation>
    </message>
    <message id="kinds.side.in">
        <source>On the page of the second article, before the headline of the first:</source>
        <translation>On the page of the second article, before the headline of the first:</translation>
    </message>
    <message id="kinds.side.out">
        <source>On the page of the first article, before the headline of the second:</source>
        <translation>On the page of the first article, before the headline of the second:</translation>
    </message>
    <message id="kinds.title">
        <source>Own kinds of links</source>
        <translation>Own kinds of links</translation>
    </message>
    <message id="language.after-import">
        <source>Something is still running (see the status bar). Wait until it has ended, or cancel it; then try again.</source>
        <translation>Something is still running (see the status bar). Wait until it has ended, or cancel it; then try again.</translation>
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
    <message id="leaving.ask" numerus="yes">
        <source>{n} pieces of work are still under way.</source>
        <translation>
            <numerusform>{n} piece of work is still under way.</numerusform>
            <numerusform>{n} pieces of work are still under way.</numerusform>
        </translation>
    </message>
    <message id="leaving.ends">
        <source>if stopped, it ends, and nothing half-done stays</source>
        <translation>if stopped, it ends, and nothing half-done stays</translation>
    </message>
    <message id="leaving.goes-on">
        <source>if stopped, it goes on at the next start</source>
        <translation>if stopped, it goes on at the next start</translation>
    </message>
    <message id="leaving.over">
        <source>All of it is done by now.</source>
        <translation>All of it is done by now.</translation>
    </message>
    <message id="leaving.stay">
        <source>Do not close</source>
        <translation>Do not close</translation>
    </message>
    <message id="leaving.stop">
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message id="leaving.stops-whole">
        <source>if stopped, what is done stays and can be undone</source>
        <translation>if stopped, what is done stays and can be undone</translation>
    </message>
    <message id="leaving.title">
        <source>Close newsdesk?</source>
        <translation>Close newsdesk?</translation>
    </message>
    <message id="leaving.wait">
        <source>Close when it is done</source>
        <translation>Close when it is done</translation>
    </message>
    <message id="leaving.waits">
        <source>newsdesk closes by itself when the work is done.</source>
        <translation>newsdesk closes by itself when the work is done.</translation>
    </message>
    <message id="left.hours" numerus="yes">
        <source>about {n} hours left</source>
        <translation>
            <numerusform>about {n} hour left</numerusform>
            <numerusform>about {n} hours left</numerusform>
        </translation>
    </message>
    <message id="left.minutes" numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>about {n} minute left</numerusform>
            <numerusform>about {n} minutes left</numerusform>
        </translation>
    </message>
    <message id="left.seconds" numerus="yes">
        <source>about {n} seconds left</source>
        <translation>
            <numerusform>about {n} second left</numerusform>
            <numerusform>about {n} seconds left</numerusform>
        </translation>
    </message>
    <message id="licences.no-text">
        <source>This part brings no text of its licence.</source>
        <translation>This part brings no text of its licence.</translation>
    </message>
    <message id="licences.none">
        <source>The licences of what is inside are gathered when newsdesk is built; this one runs from its source. newsdesk itself is under the MIT licence.</source>
        <translation>The licences of what is inside are gathered when newsdesk is built; this one runs from its source. newsdesk itself is under the MIT licence.</translation>
    </message>
    <message id="licences.show">
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message id="licences.title">
        <source>Licences of everything inside newsdesk</source>
        <translation>Licences of everything inside newsdesk</translation>
    </message>
    <message id="link.background.in">
        <source>background to</source>
        <translation>background to</translation>
    </message>
    <message id="link.background.many">
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message id="link.background.out">
        <source>background in</source>
        <translation>background in</translation>
    </message>
    <message id="link.contradicts.in">
        <source>contradicted by</source>
        <translation>contradicted by</translation>
    </message>
    <message id="link.contradicts.many">
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message id="link.contradicts.out">
        <source>contradicts</source>
        <translation>contradicts</translation>
    </message>
    <message id="link.correction.in">
        <source>correction of</source>
        <translation>correction of</translation>
    </message>
    <message id="link.correction.many">
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message id="link.correction.out">
        <source>corrected by</source>
        <translation>corrected by</translation>
    </message>
    <message id="link.follow-up.in">
        <source>follow-up to</source>
        <translation>follow-up to</translation>
    </message>
    <message id="link.follow-up.many">
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message id="link.follow-up.out">
        <source>followed up by</source>
        <translation>followed up by</translation>
    </message>
    <message id="link.origin.hand">
        <source>Linked by hand</source>
        <translation>Linked by hand</translation>
    </message>
    <message id="link.origin.import">
        <source>Came with an import</source>
        <translation>Came with an import</translation>
    </message>
    <message id="link.origin.rule">
        <source>Made by a rule</source>
        <translation>Made by a rule</translation>
    </message>
    <message id="link.origin.suggestion">
        <source>Taken from the suggestions</source>
        <translation>Taken from the suggestions</translation>
    </message>
    <message id="link.origin.text">
        <source>A quotation in the text</source>
        <translation>A quotation in the text</translation>
    </message>
    <message id="link.origin.vocabulary">
        <source>Made by a vocabulary</source>
        <translation>Made by a vocabulary</translation>
    </message>
    <message id="link.own.unnamed">
        <source>unnamed kind</source>
        <translation>unnamed kind</translation>
    </message>
    <message id="link.quotes.in">
        <source>quoted in</source>
        <translation>quoted in</translation>
    </message>
    <message id="link.quotes.many">
        <source>Quotations</source>
        <translation>Quotations</translation>
    </message>
    <message id="link.quotes.out">
        <source>quotes</source>
        <translation>quotes</translation>
    </message>
    <message id="link.related.in">
        <source>related to</source>
        <translation>related to</translation>
    </message>
    <message id="link.related.many">
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message id="link.related.out">
        <source>related to</source>
        <translation>related to</translation>
    </message>
    <message id="link.republication.in">
        <source>republication of</source>
        <translation>republication of</translation>
    </message>
    <message id="link.republication.many">
        <source>Republications</source>
        <translation>Republications</translation>
    </message>
    <message id="link.republication.out">
        <source>republished as</source>
        <translation>republished as</translation>
    </message>
    <message id="link.response.in">
        <source>response to</source>
        <translation>response to</translation>
    </message>
    <message id="link.response.many">
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message id="link.response.out">
        <source>answered by</source>
        <translation>answered by</translation>
    </message>
    <message id="link.translation.in">
        <source>translation of</source>
        <translation>translation of</translation>
    </message>
    <message id="link.translation.many">
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message id="link.translation.out">
        <source>translated as</source>
        <translation>translated as</translation>
    </message>
    <message id="linkbox.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="linkbox.found">
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message id="linkbox.hint">
        <source>Find the other article</source>
        <translation>Find the other article</translation>
    </message>
    <message id="linkbox.indexing">
        <source>Not found yet: the search index is being made</source>
        <translation>Not found yet: the search index is being made</translation>
    </message>
    <message id="linkbox.keys">
        <source>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round · Ctrl+Enter: wait for this title</source>
        <translation>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round · Ctrl+Enter: wait for this title</translation>
    </message>
    <message id="linkbox.keys.many">
        <source>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round</source>
        <translation>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round</translation>
    </message>
    <message id="linkbox.link">
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message id="linkbox.linked">
        <source>linked: {kinds}</source>
        <translation>linked: {kinds}</translation>
    </message>
    <message id="linkbox.many" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>One article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message id="linkbox.many.how">
        <source>Each of them is linked with the article that you choose below.</source>
        <translation>Each of them is linked with the article that you choose below.</translation>
    </message>
    <message id="linkbox.no-suggestions">
        <source>Type to find an article</source>
        <translation>Type to find an article</translation>
    </message>
    <message id="linkbox.note">
        <source>Note: why they belong together</source>
        <translation>Note: why they belong together</translation>
    </message>
    <message id="linkbox.nothing">
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message id="linkbox.offer">
        <source>“{title}” is not in the archive. You can make a link that waits for an article with this title to arrive.</source>
        <translation>“{title}” is not in the archive. You can make a link that waits for an article with this title to arrive.</translation>
    </message>
    <message id="linkbox.offer.indexing">
        <source>Whether “{title}” is in the archive is not known until the search index is made. A link by this title finds its article either way.</source>
        <translation>Whether “{title}” is in the archive is not known until the search index is made. A link by this title finds its article either way.</translation>
    </message>
    <message id="linkbox.passage.drop">
        <source>Without the passage</source>
        <translation>Without the passage</translation>
    </message>
    <message id="linkbox.relaxed">
        <source>No article has all these words; these have some of them</source>
        <translation>No article has all these words; these have some of them</translation>
    </message>
    <message id="linkbox.says">
        <source>Will say: {sentence}</source>
        <translation>Will say: {sentence}</translation>
    </message>
    <message id="linkbox.suggested">
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message id="linkbox.title">
        <source>Link with another article</source>
        <translation>Link with another article</translation>
    </message>
    <message id="linkbox.title.many">
        <source>Link the chosen articles</source>
        <translation>Link the chosen articles</translation>
    </message>
    <message id="linkbox.together">
        <source>Link them with each other</source>
        <translation>Link them with each other</translation>
    </message>
    <message id="linkbox.turn">
        <source>Turn round</source>
        <translation>Turn round</translation>
    </message>
    <message id="linkbox.turn.hint">
        <source>The link leads from the other article to this one ({keys})</source>
        <translation>The link leads from the other article to this one ({keys})</translation>
    </message>
    <message id="linkbox.wait">
        <source>Make a waiting link</source>
        <translation>Make a waiting link</translation>
    </message>
    <message id="links.all">
        <source>All links</source>
        <translation>All links</translation>
    </message>
    <message id="links.beside">
        <source>Read “{title}” beside</source>
        <translation>Read “{title}” beside</translation>
    </message>
    <message id="links.choosing">
        <source>{take} takes the article, {refuse} refuses it.</source>
        <translation>{take} takes the article, {refuse} refuses it.</translation>
    </message>
    <message id="links.empty.all">
        <source>Links between articles are listed here.
Open an article and press L to link it with another one.</source>
        <translation>Links between articles are listed here.
Open an article and press L to link it with another one.</translation>
    </message>
    <message id="links.empty.filter">
        <source>No link has these words in its headlines.</source>
        <translation>No link has these words in its headlines.</translation>
    </message>
    <message id="links.empty.kind">
        <source>No links of this kind.</source>
        <translation>No links of this kind.</translation>
    </message>
    <message id="links.empty.several">
        <source>Titles that may mean an article of the archive, or several of its articles, are listed here, until somebody says which.</source>
        <translation>Titles that may mean an article of the archive, or several of its articles, are listed here, until somebody says which.</translation>
    </message>
    <message id="links.empty.waiting">
        <source>Titles that articles name and the archive does not have yet are listed here, the most wanted first. Each is linked by itself when its article arrives.</source>
        <translation>Titles that articles name and the archive does not have yet are listed here, the most wanted first. Each is linked by itself when its article arrives.</translation>
    </message>
    <message id="links.filter">
        <source>Filter by words of the headlines</source>
        <translation>Filter by words of the headlines</translation>
    </message>
    <message id="links.kinds">
        <source>Kinds of links</source>
        <translation>Kinds of links</translation>
    </message>
    <message id="links.name">
        <source>Links of the archive</source>
        <translation>Links of the archive</translation>
    </message>
    <message id="links.open">
        <source>Open “{title}”</source>
        <translation>Open “{title}”</translation>
    </message>
    <message id="links.several">
        <source>To choose</source>
        <translation>To choose</translation>
    </message>
    <message id="links.waiting.by" numerus="yes">
        <source>{n} articles wait for it</source>
        <translation>
            <numerusform>{n} article waits for it</numerusform>
            <numerusform>{n} articles wait for it</numerusform>
        </translation>
    </message>
    <message id="links.wanted">
        <source>Most wanted</source>
        <translation>Most wanted</translation>
    </message>
    <message id="list.clear">
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message id="list.elsewhere" numerus="yes">
        <source>{n} elsewhere in the archive</source>
        <translation>
            <numerusform>{n} elsewhere in the archive</numerusform>
            <numerusform>{n} elsewhere in the archive</numerusform>
        </translation>
    </message>
    <message id="list.elsewhere.none">
        <source>Nothing elsewhere in the archive either.</source>
        <translation>Nothing elsewhere in the archive either.</translation>
    </message>
    <message id="list.elsewhere.trash" numerus="yes">
        <source>In the trash: {n}</source>
        <translation>
            <numerusform>In the trash: {n}</numerusform>
            <numerusform>In the trash: {n}</numerusform>
        </translation>
    </message>
    <message id="list.empty.archive">
        <source>Your articles will stand here.
Drop saved pages, crawls, feeds, texts or tables onto the window, packed or not, or press the button.</source>
        <translation>Your articles will stand here.
Drop saved pages, crawls, feeds, texts or tables onto the window, packed or not, or press the button.</translation>
    </message>
    <message id="list.empty.archived">
        <source>Nothing is archived yet.
Drag here what has to be found again and is not worked on any more.</source>
        <translation>Nothing is archived yet.
Drag here what has to be found again and is not worked on any more.</translation>
    </message>
    <message id="list.empty.draft">
        <source>No drafts.
What you write yourself begins as a draft.</source>
        <translation>No drafts.
What you write yourself begins as a draft.</translation>
    </message>
    <message id="list.empty.final">
        <source>Nothing is final yet.
Drag an article onto this place, or give it the status in the Article menu.</source>
        <translation>Nothing is final yet.
Drag an article onto this place, or give it the status in the Article menu.</translation>
    </message>
    <message id="list.empty.import">
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message id="list.empty.inbox">
        <source>The inbox is empty.
What you import arrives here, and stays until it gets another status.</source>
        <translation>The inbox is empty.
What you import arrives here, and stays until it gets another status.</translation>
    </message>
    <message id="list.empty.indexing">
        <source>The search index is being made anew.
Results appear here by themselves when it is ready.</source>
        <translation>The search index is being made anew.
Results appear here by themselves when it is ready.</translation>
    </message>
    <message id="list.empty.review">
        <source>Nothing waits for review.
Drag a draft onto this place, or give it the status in the Article menu.</source>
        <translation>Nothing waits for review.
Drag a draft onto this place, or give it the status in the Article menu.</translation>
    </message>
    <message id="list.empty.saved">
        <source>This saved search finds nothing now.
Whatever fits it later stands here by itself.</source>
        <translation>This saved search finds nothing now.
Whatever fits it later stands here by itself.</translation>
    </message>
    <message id="list.empty.search">
        <source>No results.
Try fewer words, or leave out a condition such as tag: or source:</source>
        <translation>No results.
Try fewer words, or leave out a condition such as tag: or source:</translation>
    </message>
    <message id="list.empty.source">
        <source>No article is of this source any more.</source>
        <translation>No article is of this source any more.</translation>
    </message>
    <message id="list.empty.tag">
        <source>No article carries this tag.
Drag articles onto it, or press T in the list.</source>
        <translation>No article carries this tag.
Drag articles onto it, or press T in the list.</translation>
    </message>
    <message id="list.empty.trash">
        <source>The trash is empty.
What you delete waits here, and can be restored.</source>
        <translation>The trash is empty.
What you delete waits here, and can be restored.</translation>
    </message>
    <message id="list.empty.untagged">
        <source>Every article has a tag.
One that has none would be listed here.</source>
        <translation>Every article has a tag.
One that has none would be listed here.</translation>
    </message>
    <message id="list.empty.within">
        <source>Nothing in “{place}”.</source>
        <translation>Nothing in “{place}”.</translation>
    </message>
    <message id="list.found" numerus="yes">
        <source>{n} results · {ms} ms</source>
        <translation>
            <numerusform>{n} result · {ms} ms</numerusform>
            <numerusform>{n} results · {ms} ms</numerusform>
        </translation>
    </message>
    <message id="list.looks">
        <source>How the list looks</source>
        <translation>How the list looks</translation>
    </message>
    <message id="list.name">
        <source>List of articles</source>
        <translation>List of articles</translation>
    </message>
    <message id="list.no-source">
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message id="list.relaxed" numerus="yes">
        <source>With some of the words: {n} articles</source>
        <translation>
            <numerusform>With some of the words: {n} article</numerusform>
            <numerusform>With some of the words: {n} articles</numerusform>
        </translation>
    </message>
    <message id="list.selected" numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
    <message id="list.show-all">
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message id="list.so-far" numerus="yes">
        <source>{n} results so far</source>
        <translation>
            <numerusform>{n} result so far</numerusform>
            <numerusform>{n} results so far</numerusform>
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
    <message id="list.without" numerus="yes">
        <source>Without “{condition}”: {n} articles</source>
        <translation>
            <numerusform>Without “{condition}”: {n} article</numerusform>
            <numerusform>Without “{condition}”: {n} articles</numerusform>
        </translation>
    </message>
    <message id="look.running">
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message id="look.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="manager.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="manager.delete">
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message id="manager.detail">
        <source>Details of the tag</source>
        <translation>Details of the tag</translation>
    </message>
    <message id="manager.empty">
        <source>Tags will stand here.
They come with what you import, or make the first one yourself. Drag one tag onto another to build a tree.</source>
        <translation>Tags will stand here.
They come with what you import, or make the first one yourself. Drag one tag onto another to build a tree.</translation>
    </message>
    <message id="manager.every" numerus="yes">
        <source>Show all {n}</source>
        <translation>
            <numerusform>Show all {n}</numerusform>
            <numerusform>Show all {n}</numerusform>
        </translation>
    </message>
    <message id="manager.export">
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message id="manager.filter">
        <source>Filter the tags</source>
        <translation>Filter the tags</translation>
    </message>
    <message id="manager.found" numerus="yes">
        <source>{n} of {total}</source>
        <translation>
            <numerusform>{n} of {total}</numerusform>
            <numerusform>{n} of {total}</numerusform>
        </translation>
    </message>
    <message id="manager.import">
        <source>Import vocabulary…</source>
        <translation>Import vocabulary…</translation>
    </message>
    <message id="manager.merge">
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message id="manager.move">
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message id="manager.nearest" numerus="yes">
        <source>The {n} that fit best are shown.</source>
        <translation>
            <numerusform>The {n} that fits best is shown.</numerusform>
            <numerusform>The {n} that fit best are shown.</numerusform>
        </translation>
    </message>
    <message id="manager.new">
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message id="manager.none-chosen">
        <source>Choose a tag to see its other names, its note and where it is used.

Drag a tag onto another to move it below; drag articles onto a tag to give it to them.</source>
        <translation>Choose a tag to see its other names, its note and where it is used.

Drag a tag onto another to move it below; drag articles onto a tag to give it to them.</translation>
    </message>
    <message id="manager.none-found">
        <source>No tag is called that, by name or alias.</source>
        <translation>No tag is called that, by name or alias.</translation>
    </message>
    <message id="manager.show">
        <source>Show its articles</source>
        <translation>Show its articles</translation>
    </message>
    <message id="manager.split">
        <source>Split…</source>
        <translation>Split…</translation>
    </message>
    <message id="manager.title">
        <source>Tag manager</source>
        <translation>Tag manager</translation>
    </message>
    <message id="manager.total" numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} tag</numerusform>
            <numerusform>{n} tags</numerusform>
        </translation>
    </message>
    <message id="manager.total.none">
        <source>no tags yet</source>
        <translation>no tags yet</translation>
    </message>
    <message id="manager.tree">
        <source>The tree of tags</source>
        <translation>The tree of tags</translation>
    </message>
    <message id="mapping.choice">
        <source>What stands in {column}</source>
        <translation>What stands in {column}</translation>
    </message>
    <message id="mapping.dates">
        <source>Dates such as 05/06/2024</source>
        <translation>Dates such as 05/06/2024</translation>
    </message>
    <message id="mapping.dates.day">
        <source>day first</source>
        <translation>day first</translation>
    </message>
    <message id="mapping.dates.learned">
        <source>as other dates tell</source>
        <translation>as other dates tell</translation>
    </message>
    <message id="mapping.dates.month">
        <source>month first</source>
        <translation>month first</translation>
    </message>
    <message id="mapping.doubled">
        <source>Several columns for: {fields}. In each row the first that is filled counts.</source>
        <translation>Several columns for: {fields}. In each row the first that is filled counts.</translation>
    </message>
    <message id="mapping.field.body">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="mapping.field.byline">
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message id="mapping.field.captured">
        <source>Captured on</source>
        <translation>Captured on</translation>
    </message>
    <message id="mapping.field.category">
        <source>Section (a tag)</source>
        <translation>Section (a tag)</translation>
    </message>
    <message id="mapping.field.copyright">
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message id="mapping.field.dateline">
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message id="mapping.field.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="mapping.field.embargo">
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message id="mapping.field.external_id">
        <source>External id</source>
        <translation>External id</translation>
    </message>
    <message id="mapping.field.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="mapping.field.html">
        <source>Text as HTML</source>
        <translation>Text as HTML</translation>
    </message>
    <message id="mapping.field.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="mapping.field.none">
        <source>— not taken —</source>
        <translation>— not taken —</translation>
    </message>
    <message id="mapping.field.notes">
        <source>Desk notes</source>
        <translation>Desk notes</translation>
    </message>
    <message id="mapping.field.provider">
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message id="mapping.field.published">
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message id="mapping.field.published_text">
        <source>Date in words</source>
        <translation>Date in words</translation>
    </message>
    <message id="mapping.field.slug">
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message id="mapping.field.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="mapping.field.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="mapping.field.subhead">
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message id="mapping.field.summary">
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message id="mapping.field.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="mapping.field.url">
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message id="mapping.field.usage_terms">
        <source>Usage terms</source>
        <translation>Usage terms</translation>
    </message>
    <message id="mapping.hint">
        <source>Choose above each column what stands in it. The whole table is looked at before anything is written.</source>
        <translation>Choose above each column what stands in it. The whole table is looked at before anything is written.</translation>
    </message>
    <message id="mapping.known">
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message id="mapping.known.before">
        <source>as last time: {source}</source>
        <translation>as last time: {source}</translation>
    </message>
    <message id="mapping.known.names">
        <source>by the names of the columns</source>
        <translation>by the names of the columns</translation>
    </message>
    <message id="mapping.known.no-source">
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message id="mapping.leave-out" numerus="yes">
        <source>Leave out the {n} rows with something wrong</source>
        <translation>
            <numerusform>Leave out the row with something wrong</numerusform>
            <numerusform>Leave out the {n} rows with something wrong</numerusform>
        </translation>
    </message>
    <message id="mapping.looking">
        <source>Looking at the whole table… {done}</source>
        <translation>Looking at the whole table… {done}</translation>
    </message>
    <message id="mapping.new" numerus="yes">
        <source>{n} new articles</source>
        <translation>
            <numerusform>{n} new article</numerusform>
            <numerusform>{n} new articles</numerusform>
        </translation>
    </message>
    <message id="mapping.no-text">
        <source>Choose a column for the headline or the text.</source>
        <translation>Choose a column for the headline or the text.</translation>
    </message>
    <message id="mapping.nothing-wrong">
        <source>nothing is wrong</source>
        <translation>nothing is wrong</translation>
    </message>
    <message id="mapping.problem.column">
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message id="mapping.problem.place">
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message id="mapping.problem.problem">
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message id="mapping.problem.value">
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message id="mapping.problems">
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message id="mapping.remember">
        <source>Remember this for the source</source>
        <translation>Remember this for the source</translation>
    </message>
    <message id="mapping.rows">
        <source>First rows of the table</source>
        <translation>First rows of the table</translation>
    </message>
    <message id="mapping.rows-of" numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
    <message id="mapping.sheet">
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message id="mapping.source">
        <source>Source of all rows</source>
        <translation>Source of all rows</translation>
    </message>
    <message id="mapping.source.hint">
        <source>where no column names it</source>
        <translation>where no column names it</translation>
    </message>
    <message id="mapping.take" numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>Import {n} row</numerusform>
            <numerusform>Import {n} rows</numerusform>
        </translation>
    </message>
    <message id="mapping.title">
        <source>What the columns are</source>
        <translation>What the columns are</translation>
    </message>
    <message id="mapping.updates" numerus="yes">
        <source>{n} are here already and take what changed</source>
        <translation>
            <numerusform>{n} is here already and takes what changed</numerusform>
            <numerusform>{n} are here already and take what changed</numerusform>
        </translation>
    </message>
    <message id="mapping.wrong.bad-date">
        <source>not understood as a date: kept as words</source>
        <translation>not understood as a date: kept as words</translation>
    </message>
    <message id="mapping.wrong.bad-direction">
        <source>neither rtl nor ltr</source>
        <translation>neither rtl nor ltr</translation>
    </message>
    <message id="mapping.wrong.bad-language">
        <source>not the code of a language (ar, en, fa …)</source>
        <translation>not the code of a language (ar, en, fa …)</translation>
    </message>
    <message id="mapping.wrong.bad-status">
        <source>not a state of an article: it will lie in the inbox</source>
        <translation>not a state of an article: it will lie in the inbox</translation>
    </message>
    <message id="mapping.wrong.bad-url">
        <source>not an address of the web</source>
        <translation>not an address of the web</translation>
    </message>
    <message id="mapping.wrong.date-to-come">
        <source>a date that is still to come</source>
        <translation>a date that is still to come</translation>
    </message>
    <message id="mapping.wrong.duplicate-id">
        <source>an id that another row has {other}</source>
        <translation>an id that another row has {other}</translation>
    </message>
    <message id="mapping.wrong.no-headline">
        <source>no headline: the first words of the text will be shown</source>
        <translation>no headline: the first words of the text will be shown</translation>
    </message>
    <message id="mark.duplicate">
        <source>duplicates</source>
        <translation>duplicates</translation>
    </message>
    <message id="mark.image">
        <source>with an image</source>
        <translation>with an image</translation>
    </message>
    <message id="mark.link">
        <source>with links</source>
        <translation>with links</translation>
    </message>
    <message id="mark.note">
        <source>with notes</source>
        <translation>with notes</translation>
    </message>
    <message id="mark.original">
        <source>with an original</source>
        <translation>with an original</translation>
    </message>
    <message id="mark.tag">
        <source>with tags</source>
        <translation>with tags</translation>
    </message>
    <message id="mark.waiting">
        <source>with waiting links</source>
        <translation>with waiting links</translation>
    </message>
    <message id="mark.without.image">
        <source>without an image</source>
        <translation>without an image</translation>
    </message>
    <message id="mark.without.link">
        <source>without links</source>
        <translation>without links</translation>
    </message>
    <message id="mark.without.note">
        <source>without notes</source>
        <translation>without notes</translation>
    </message>
    <message id="mark.without.original">
        <source>without an original</source>
        <translation>without an original</translation>
    </message>
    <message id="mark.without.tag">
        <source>untagged</source>
        <translation>untagged</translation>
    </message>
    <message id="mark.without.waiting">
        <source>without waiting links</source>
        <translation>without waiting links</translation>
    </message>
    <message id="media.application/json">
        <source>news item (ninjs)</source>
        <translation>news item (ninjs)</translation>
    </message>
    <message id="media.application/octet-stream">
        <source>file</source>
        <translation>file</translation>
    </message>
    <message id="media.application/pdf">
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message id="media.application/rtf">
        <source>RTF text</source>
        <translation>RTF text</translation>
    </message>
    <message id="media.application/vnd.oasis.opendocument.text">
        <source>OpenDocument text</source>
        <translation>OpenDocument text</translation>
    </message>
    <message id="media.application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">
        <source>workbook</source>
        <translation>workbook</translation>
    </message>
    <message id="media.application/vnd.openxmlformats-officedocument.wordprocessingml.document">
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
    <message id="media.application/warc">
        <source>web crawl</source>
        <translation>web crawl</translation>
    </message>
    <message id="media.application/x-ndjson">
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message id="media.application/xml">
        <source>feed</source>
        <translation>feed</translation>
    </message>
    <message id="media.image">
        <source>image</source>
        <translation>image</translation>
    </message>
    <message id="media.multipart/related">
        <source>web page with what it shows</source>
        <translation>web page with what it shows</translation>
    </message>
    <message id="media.text/csv">
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message id="media.text/html">
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message id="media.text/markdown">
        <source>Markdown text</source>
        <translation>Markdown text</translation>
    </message>
    <message id="media.text/plain">
        <source>page text</source>
        <translation>page text</translation>
    </message>
    <message id="mend.about">
        <source>Tick what is to be put right. What would change is shown here; nothing changes before you take it, and one undo takes it back.</source>
        <translation>Tick what is to be put right. What would change is shown here; nothing changes before you take it, and one undo takes it back.</translation>
    </message>
    <message id="mend.after">
        <source>As it would be</source>
        <translation>As it would be</translation>
    </message>
    <message id="mend.article">
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message id="mend.before">
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message id="mend.changes" numerus="yes">
        <source>{n} places change</source>
        <translation>
            <numerusform>One place changes</numerusform>
            <numerusform>{n} places change</numerusform>
        </translation>
    </message>
    <message id="mend.changes-in" numerus="yes">
        <source>{n} places change, in {articles}</source>
        <translation>
            <numerusform>One place changes, in {articles}</numerusform>
            <numerusform>{n} places change, in {articles}</numerusform>
        </translation>
    </message>
    <message id="mend.dashes">
        <source>Dashes</source>
        <translation>Dashes</translation>
    </message>
    <message id="mend.dashes.hint">
        <source>- and -- between words become –</source>
        <translation>- and -- between words become –</translation>
    </message>
    <message id="mend.digits-arabic">
        <source>Arabic digits: ٤٥٦</source>
        <translation>Arabic digits: ٤٥٦</translation>
    </message>
    <message id="mend.digits-arabic.hint">
        <source>Those in addresses and Latin names stay</source>
        <translation>Those in addresses and Latin names stay</translation>
    </message>
    <message id="mend.digits-persian">
        <source>Persian digits: ۴۵۶</source>
        <translation>Persian digits: ۴۵۶</translation>
    </message>
    <message id="mend.digits-persian.hint">
        <source>Those in addresses and Latin names stay</source>
        <translation>Those in addresses and Latin names stay</translation>
    </message>
    <message id="mend.digits-western">
        <source>Western digits: 456</source>
        <translation>Western digits: 456</translation>
    </message>
    <message id="mend.digits-western.hint">
        <source>All digits</source>
        <translation>All digits</translation>
    </message>
    <message id="mend.dots">
        <source>Ellipses</source>
        <translation>Ellipses</translation>
    </message>
    <message id="mend.dots.hint">
        <source>... becomes …</source>
        <translation>... becomes …</translation>
    </message>
    <message id="mend.gone">
        <source>(goes)</source>
        <translation>(goes)</translation>
    </message>
    <message id="mend.hamza">
        <source>Hamza by the house list</source>
        <translation>Hamza by the house list</translation>
    </message>
    <message id="mend.hamza.hint">
        <source>الى becomes إلى, مسئول becomes مسؤول, as the list says</source>
        <translation>الى becomes إلى, مسئول becomes مسؤول, as the list says</translation>
    </message>
    <message id="mend.house">
        <source>House list…</source>
        <translation>House list…</translation>
    </message>
    <message id="mend.house.about">
        <source>A line a word: as it is wrong, a space, as it is right. Words behind و ف ب ك ل are found as well.</source>
        <translation>A line a word: as it is wrong, a space, as it is right. Words behind و ف ب ك ل are found as well.</translation>
    </message>
    <message id="mend.house.usual">
        <source>The usual ones</source>
        <translation>The usual ones</translation>
    </message>
    <message id="mend.letters">
        <source>ي and ك of the language</source>
        <translation>ي and ك of the language</translation>
    </message>
    <message id="mend.letters.hint">
        <source>ی and ک in Arabic, ي and ك in Persian and Urdu</source>
        <translation>ی and ک in Arabic, ي and ك in Persian and Urdu</translation>
    </message>
    <message id="mend.lines">
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message id="mend.looking">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="mend.nothing">
        <source>Nothing to change</source>
        <translation>Nothing to change</translation>
    </message>
    <message id="mend.place.article">
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message id="mend.place.chosen">
        <source>What is chosen in the text</source>
        <translation>What is chosen in the text</translation>
    </message>
    <message id="mend.place.list" numerus="yes">
        <source>All {n} articles of the list</source>
        <translation>
            <numerusform>The article of the list</numerusform>
            <numerusform>All {n} articles of the list</numerusform>
        </translation>
    </message>
    <message id="mend.place.rows" numerus="yes">
        <source>The {n} articles chosen in the list</source>
        <translation>
            <numerusform>The article chosen in the list</numerusform>
            <numerusform>The {n} articles chosen in the list</numerusform>
        </translation>
    </message>
    <message id="mend.quotes">
        <source>«Guillemets»</source>
        <translation>«Guillemets»</translation>
    </message>
    <message id="mend.quotes.hint">
        <source>"…" becomes «…» in Arabic, “…” elsewhere</source>
        <translation>"…" becomes «…» in Arabic, “…” elsewhere</translation>
    </message>
    <message id="mend.rubbish">
        <source>Remains of a page</source>
        <translation>Remains of a page</translation>
    </message>
    <message id="mend.rubbish.hint">
        <source>Paragraphs such as Share, Print, Advertisement, Read also</source>
        <translation>Paragraphs such as Share, Print, Advertisement, Read also</translation>
    </message>
    <message id="mend.running">
        <source>Putting right: {done} of {total}</source>
        <translation>Putting right: {done} of {total}</translation>
    </message>
    <message id="mend.signs">
        <source>Arabic comma, semicolon, question mark</source>
        <translation>Arabic comma, semicolon, question mark</translation>
    </message>
    <message id="mend.signs.hint">
        <source>، ؛ ؟ behind Arabic words</source>
        <translation>، ؛ ؟ behind Arabic words</translation>
    </message>
    <message id="mend.spaces">
        <source>Spaces around signs</source>
        <translation>Spaces around signs</translation>
    </message>
    <message id="mend.spaces.hint">
        <source>None before a comma, one behind it, never two</source>
        <translation>None before a comma, one behind it, never two</translation>
    </message>
    <message id="mend.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="mend.take">
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message id="mend.tatweel">
        <source>Tatweel</source>
        <translation>Tatweel</translation>
    </message>
    <message id="mend.tatweel.hint">
        <source>Stretched letters; the ه of Hijri years keeps its stroke</source>
        <translation>Stretched letters; the ه of Hijri years keeps its stroke</translation>
    </message>
    <message id="mend.title">
        <source>Tidy spelling and setting</source>
        <translation>Tidy spelling and setting</translation>
    </message>
    <message id="mend.unseen">
        <source>Unseen and foreign letter forms</source>
        <translation>Unseen and foreign letter forms</translation>
    </message>
    <message id="mend.unseen.hint">
        <source>No-break spaces, soft hyphens, letters of print forms, marks that pages leave behind</source>
        <translation>No-break spaces, soft hyphens, letters of print forms, marks that pages leave behind</translation>
    </message>
    <message id="mend.vowels">
        <source>Vowel marks</source>
        <translation>Vowel marks</translation>
    </message>
    <message id="mend.vowels-but-shadda">
        <source>Vowel marks but the shadda</source>
        <translation>Vowel marks but the shadda</translation>
    </message>
    <message id="mend.vowels-but-shadda.hint">
        <source>Vowel marks go, the shadda stays</source>
        <translation>Vowel marks go, the shadda stays</translation>
    </message>
    <message id="mend.vowels.hint">
        <source>All vowel marks go</source>
        <translation>All vowel marks go</translation>
    </message>
    <message id="mend.waw">
        <source>The و joined to its word</source>
        <translation>The و joined to its word</translation>
    </message>
    <message id="mend.waw.hint">
        <source>و قال becomes وقال</source>
        <translation>و قال becomes وقال</translation>
    </message>
    <message id="mend.where">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="menu.article">
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message id="menu.backups">
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message id="menu.beside">
        <source>Article beside</source>
        <translation>Article beside</translation>
    </message>
    <message id="menu.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="menu.format">
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="menu.helps">
        <source>While writing</source>
        <translation>While writing</translation>
    </message>
    <message id="menu.insert">
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message id="menu.links">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="menu.list">
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message id="menu.marks">
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message id="menu.paragraph">
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message id="menu.rows">
        <source>List</source>
        <translation>List</translation>
    </message>
    <message id="menu.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="menu.signs">
        <source>Unseen letters</source>
        <translation>Unseen letters</translation>
    </message>
    <message id="menu.size">
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message id="menu.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="menu.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="menu.theme">
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message id="menu.twins">
        <source>Near copies</source>
        <translation>Near copies</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <translation>View</translation>
    </message>
    <message id="merge.attachments" numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} attachment</numerusform>
            <numerusform>{n} attachments</numerusform>
        </translation>
    </message>
    <message id="merge.body">
        <source>The text of the one that stays does not change; what the others say is kept in its history.</source>
        <translation>The text of the one that stays does not change; what the others say is kept in its history.</translation>
    </message>
    <message id="merge.do">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="merge.edited">
        <source>edited by hand</source>
        <translation>edited by hand</translation>
    </message>
    <message id="merge.field">
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message id="merge.field.copyright">
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message id="merge.field.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="merge.field.subhead">
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message id="merge.field.usage_terms">
        <source>Usage terms</source>
        <translation>Usage terms</translation>
    </message>
    <message id="merge.filled">
        <source>{value} (was empty)</source>
        <translation>{value} (was empty)</translation>
    </message>
    <message id="merge.links" numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>{n} link</numerusform>
            <numerusform>{n} links</numerusform>
        </translation>
    </message>
    <message id="merge.moves">
        <source>Moves to the one that stays: {what}.</source>
        <translation>Moves to the one that stays: {what}.</translation>
    </message>
    <message id="merge.moves.nothing">
        <source>Nothing hangs on the others that the one that stays does not have.</source>
        <translation>Nothing hangs on the others that the one that stays does not have.</translation>
    </message>
    <message id="merge.noted">
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message id="merge.originals" numerus="yes">
        <source>{n} originals</source>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originals</numerusform>
        </translation>
    </message>
    <message id="merge.others">
        <source>Kept in notes and history</source>
        <translation>Kept in notes and history</translation>
    </message>
    <message id="merge.revisions" numerus="yes">
        <source>{n} versions</source>
        <translation>
            <numerusform>{n} version</numerusform>
            <numerusform>{n} versions</numerusform>
        </translation>
    </message>
    <message id="merge.rule">
        <source>Proposed is the one that a person edited; otherwise the one that says more.</source>
        <translation>Proposed is the one that a person edited; otherwise the one that says more.</translation>
    </message>
    <message id="merge.stays">
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message id="merge.tags" numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} tag</numerusform>
            <numerusform>{n} tags</numerusform>
        </translation>
    </message>
    <message id="merge.title">
        <source>Merge articles</source>
        <translation>Merge articles</translation>
    </message>
    <message id="merge.undone">
        <source>One undo parts them again.</source>
        <translation>One undo parts them again.</translation>
    </message>
    <message id="merge.who">
        <source>Which article stays?</source>
        <translation>Which article stays?</translation>
    </message>
    <message id="moment.today">
        <source>today at {clock}</source>
        <translation>today at {clock}</translation>
    </message>
    <message id="moment.yesterday">
        <source>yesterday at {clock}</source>
        <translation>yesterday at {clock}</translation>
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
    <message id="needs.article">
        <source>No article is open or chosen</source>
        <translation>No article is open or chosen</translation>
    </message>
    <message id="needs.asked">
        <source>Nothing is being searched for</source>
        <translation>Nothing is being searched for</translation>
    </message>
    <message id="needs.beside">
        <source>No article is open beside the draft</source>
        <translation>No article is open beside the draft</translation>
    </message>
    <message id="needs.beside_after">
        <source>Nothing was read after this</source>
        <translation>Nothing was read after this</translation>
    </message>
    <message id="needs.beside_before">
        <source>Nothing was read before this</source>
        <translation>Nothing was read before this</translation>
    </message>
    <message id="needs.editing">
        <source>The article is not being edited</source>
        <translation>The article is not being edited</translation>
    </message>
    <message id="needs.finding">
        <source>Nothing to clean up is chosen</source>
        <translation>Nothing to clean up is chosen</translation>
    </message>
    <message id="needs.listed">
        <source>The list is empty</source>
        <translation>The list is empty</translation>
    </message>
    <message id="needs.live">
        <source>No article outside the trash is chosen</source>
        <translation>No article outside the trash is chosen</translation>
    </message>
    <message id="needs.placed">
        <source>The whole archive is searched already</source>
        <translation>The whole archive is searched already</translation>
    </message>
    <message id="needs.redo">
        <source>There is nothing to redo</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message id="needs.search">
        <source>No saved search is chosen</source>
        <translation>No saved search is chosen</translation>
    </message>
    <message id="needs.tag">
        <source>No tag is chosen</source>
        <translation>No tag is chosen</translation>
    </message>
    <message id="needs.timeline">
        <source>No timeline was left for an article</source>
        <translation>No timeline was left for an article</translation>
    </message>
    <message id="needs.trashed">
        <source>No article in the trash is chosen</source>
        <translation>No article in the trash is chosen</translation>
    </message>
    <message id="needs.undo">
        <source>There is nothing to undo</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message id="needs.writable">
        <source>No article that can be changed is open</source>
        <translation>No article that can be changed is open</translation>
    </message>
    <message id="needs.write">
        <source>The archive can only be read</source>
        <translation>The archive can only be read</translation>
    </message>
    <message id="operation.add-alias">
        <source>Adding another name for a tag</source>
        <translation>Adding another name for a tag</translation>
    </message>
    <message id="operation.add-link">
        <source>Linking articles</source>
        <translation>Linking articles</translation>
    </message>
    <message id="operation.add-link-kind">
        <source>Adding a kind of link</source>
        <translation>Adding a kind of link</translation>
    </message>
    <message id="operation.add-links">
        <source>Linking several articles</source>
        <translation>Linking several articles</translation>
    </message>
    <message id="operation.add-tag">
        <source>Adding a tag</source>
        <translation>Adding a tag</translation>
    </message>
    <message id="operation.add-waiting-link">
        <source>Linking to a title</source>
        <translation>Linking to a title</translation>
    </message>
    <message id="operation.apply-rule">
        <source>Applying a rule</source>
        <translation>Applying a rule</translation>
    </message>
    <message id="operation.attach">
        <source>Attaching a file</source>
        <translation>Attaching a file</translation>
    </message>
    <message id="operation.change-link">
        <source>Changing a link</source>
        <translation>Changing a link</translation>
    </message>
    <message id="operation.change-link-kind">
        <source>Changing a kind of link</source>
        <translation>Changing a kind of link</translation>
    </message>
    <message id="operation.change-tag">
        <source>Changing a tag</source>
        <translation>Changing a tag</translation>
    </message>
    <message id="operation.delete-rule">
        <source>Deleting a rule</source>
        <translation>Deleting a rule</translation>
    </message>
    <message id="operation.delete-search">
        <source>Deleting a saved search</source>
        <translation>Deleting a saved search</translation>
    </message>
    <message id="operation.delete-tag">
        <source>Deleting a tag</source>
        <translation>Deleting a tag</translation>
    </message>
    <message id="operation.detach">
        <source>Removing an attachment</source>
        <translation>Removing an attachment</translation>
    </message>
    <message id="operation.dismiss-cleaning">
        <source>Ignoring a proposal</source>
        <translation>Ignoring a proposal</translation>
    </message>
    <message id="operation.dismiss-related">
        <source>Refusing a suggestion</source>
        <translation>Refusing a suggestion</translation>
    </message>
    <message id="operation.edit-byline">
        <source>Changing the byline</source>
        <translation>Changing the byline</translation>
    </message>
    <message id="operation.edit-copyright">
        <source>Changing the copyright</source>
        <translation>Changing the copyright</translation>
    </message>
    <message id="operation.edit-dateline">
        <source>Changing the dateline</source>
        <translation>Changing the dateline</translation>
    </message>
    <message id="operation.edit-direction">
        <source>Changing the direction</source>
        <translation>Changing the direction</translation>
    </message>
    <message id="operation.edit-embargo">
        <source>Changing the embargo</source>
        <translation>Changing the embargo</translation>
    </message>
    <message id="operation.edit-fields">
        <source>Editing fields</source>
        <translation>Editing fields</translation>
    </message>
    <message id="operation.edit-language">
        <source>Changing the language</source>
        <translation>Changing the language</translation>
    </message>
    <message id="operation.edit-notes">
        <source>Changing the desk notes</source>
        <translation>Changing the desk notes</translation>
    </message>
    <message id="operation.edit-provider">
        <source>Changing the provider</source>
        <translation>Changing the provider</translation>
    </message>
    <message id="operation.edit-published">
        <source>Changing the date of publication</source>
        <translation>Changing the date of publication</translation>
    </message>
    <message id="operation.edit-slug">
        <source>Changing the slug</source>
        <translation>Changing the slug</translation>
    </message>
    <message id="operation.edit-source">
        <source>Changing the source</source>
        <translation>Changing the source</translation>
    </message>
    <message id="operation.edit-status">
        <source>Changing the status</source>
        <translation>Changing the status</translation>
    </message>
    <message id="operation.edit-url">
        <source>Changing the web address</source>
        <translation>Changing the web address</translation>
    </message>
    <message id="operation.edit-usage-terms">
        <source>Changing the usage terms</source>
        <translation>Changing the usage terms</translation>
    </message>
    <message id="operation.find-waiting">
        <source>Finding awaited articles</source>
        <translation>Finding awaited articles</translation>
    </message>
    <message id="operation.hide-frequent">
        <source>Hiding a tag from the frequent ones</source>
        <translation>Hiding a tag from the frequent ones</translation>
    </message>
    <message id="operation.import">
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message id="operation.import-vocabulary">
        <source>Importing a vocabulary</source>
        <translation>Importing a vocabulary</translation>
    </message>
    <message id="operation.keep-apart">
        <source>Keeping copies apart</source>
        <translation>Keeping copies apart</translation>
    </message>
    <message id="operation.leave-draft">
        <source>Leaving recovered writing out</source>
        <translation>Leaving recovered writing out</translation>
    </message>
    <message id="operation.link-republication">
        <source>Linking republications</source>
        <translation>Linking republications</translation>
    </message>
    <message id="operation.mend">
        <source>Tidying</source>
        <translation>Tidying</translation>
    </message>
    <message id="operation.merge-articles">
        <source>Merging articles</source>
        <translation>Merging articles</translation>
    </message>
    <message id="operation.merge-tags">
        <source>Merging tags</source>
        <translation>Merging tags</translation>
    </message>
    <message id="operation.move-tags">
        <source>Moving tags</source>
        <translation>Moving tags</translation>
    </message>
    <message id="operation.name-version">
        <source>Naming a version</source>
        <translation>Naming a version</translation>
    </message>
    <message id="operation.new-article">
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message id="operation.new-tag">
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message id="operation.order-rules">
        <source>Ordering the rules</source>
        <translation>Ordering the rules</translation>
    </message>
    <message id="operation.read-again">
        <source>Reading an original again</source>
        <translation>Reading an original again</translation>
    </message>
    <message id="operation.recover-draft">
        <source>Taking recovered writing over</source>
        <translation>Taking recovered writing over</translation>
    </message>
    <message id="operation.refuse-offer">
        <source>Refusing an article for a title</source>
        <translation>Refusing an article for a title</translation>
    </message>
    <message id="operation.refuse-tag">
        <source>Refusing a suggested tag</source>
        <translation>Refusing a suggested tag</translation>
    </message>
    <message id="operation.remove-alias">
        <source>Removing another name of a tag</source>
        <translation>Removing another name of a tag</translation>
    </message>
    <message id="operation.remove-link">
        <source>Unlinking</source>
        <translation>Unlinking</translation>
    </message>
    <message id="operation.remove-link-kind">
        <source>Deleting a kind of link</source>
        <translation>Deleting a kind of link</translation>
    </message>
    <message id="operation.remove-sample">
        <source>Removing the sample articles</source>
        <translation>Removing the sample articles</translation>
    </message>
    <message id="operation.remove-tag">
        <source>Removing a tag</source>
        <translation>Removing a tag</translation>
    </message>
    <message id="operation.rename-search">
        <source>Renaming a saved search</source>
        <translation>Renaming a saved search</translation>
    </message>
    <message id="operation.rename-tag">
        <source>Renaming a tag</source>
        <translation>Renaming a tag</translation>
    </message>
    <message id="operation.replace-tag">
        <source>Replacing a tag</source>
        <translation>Replacing a tag</translation>
    </message>
    <message id="operation.replace-text">
        <source>Replacing</source>
        <translation>Replacing</translation>
    </message>
    <message id="operation.resolve-link">
        <source>Choosing the article of a link</source>
        <translation>Choosing the article of a link</translation>
    </message>
    <message id="operation.restore">
        <source>Restoring from the trash</source>
        <translation>Restoring from the trash</translation>
    </message>
    <message id="operation.restore-version">
        <source>Restoring a version</source>
        <translation>Restoring a version</translation>
    </message>
    <message id="operation.save-article">
        <source>Saving an article</source>
        <translation>Saving an article</translation>
    </message>
    <message id="operation.save-rule">
        <source>Changing a rule</source>
        <translation>Changing a rule</translation>
    </message>
    <message id="operation.save-search">
        <source>Saving a search</source>
        <translation>Saving a search</translation>
    </message>
    <message id="operation.set-status">
        <source>Changing the status</source>
        <translation>Changing the status</translation>
    </message>
    <message id="operation.split-tag">
        <source>Splitting a tag</source>
        <translation>Splitting a tag</translation>
    </message>
    <message id="operation.take-back-rule">
        <source>Taking the tags of a rule back</source>
        <translation>Taking the tags of a rule back</translation>
    </message>
    <message id="operation.take-term">
        <source>Taking the vocabulary’s word</source>
        <translation>Taking the vocabulary’s word</translation>
    </message>
    <message id="operation.trash">
        <source>Moving to the trash</source>
        <translation>Moving to the trash</translation>
    </message>
    <message id="operation.update-search">
        <source>Changing a saved search</source>
        <translation>Changing a saved search</translation>
    </message>
    <message id="operations.choose">
        <source>Choose a step to see what undoing up to it would mean.</source>
        <translation>Choose a step to see what undoing up to it would mean.</translation>
    </message>
    <message id="operations.column.count">
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message id="operations.column.name">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="operations.column.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="operations.column.when">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="operations.column.who">
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message id="operations.find">
        <source>Find a step: its name, what it was about, who did it</source>
        <translation>Find a step: its name, what it was about, who did it</translation>
    </message>
    <message id="operations.hint">
        <source>The newest first. Choose a step to go back to before it, or to do again what was undone up to it.</source>
        <translation>The newest first. Choose a step to go back to before it, or to do again what was undone up to it.</translation>
    </message>
    <message id="operations.more" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message id="operations.none">
        <source>Nothing has been done yet. Imports, tags, links, deletions: each will be listed here by name, and can be taken back.</source>
        <translation>Nothing has been done yet. Imports, tags, links, deletions: each will be listed here by name, and can be taken back.</translation>
    </message>
    <message id="operations.redid" numerus="yes">
        <source>{n} steps done again</source>
        <translation>
            <numerusform>{n} step done again</numerusform>
            <numerusform>{n} steps done again</numerusform>
        </translation>
    </message>
    <message id="operations.redid-some" numerus="yes">
        <source>Stopped: {n} steps done again, the others not</source>
        <translation>
            <numerusform>Stopped: {n} step done again, the others not</numerusform>
            <numerusform>Stopped: {n} steps done again, the others not</numerusform>
        </translation>
    </message>
    <message id="operations.redo-means" numerus="yes">
        <source>Does {n} steps again: {steps}</source>
        <translation>
            <numerusform>Does {n} step again: {steps}</numerusform>
            <numerusform>Does {n} steps again: {steps}</numerusform>
        </translation>
    </message>
    <message id="operations.redo-steps" numerus="yes">
        <source>Redo {n} steps</source>
        <translation>
            <numerusform>Redo {n} step</numerusform>
            <numerusform>Redo {n} steps</numerusform>
        </translation>
    </message>
    <message id="operations.redo-work">
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message id="operations.title">
        <source>What was done lately</source>
        <translation>What was done lately</translation>
    </message>
    <message id="operations.undid" numerus="yes">
        <source>{n} steps undone</source>
        <translation>
            <numerusform>{n} step undone</numerusform>
            <numerusform>{n} steps undone</numerusform>
        </translation>
    </message>
    <message id="operations.undid-some" numerus="yes">
        <source>Stopped: {n} steps undone, the others stand</source>
        <translation>
            <numerusform>Stopped: {n} step undone, the others stand</numerusform>
            <numerusform>Stopped: {n} steps undone, the others stand</numerusform>
        </translation>
    </message>
    <message id="operations.undo-means" numerus="yes">
        <source>Undoes {n} steps: {steps}</source>
        <translation>
            <numerusform>Undoes {n} step: {steps}</numerusform>
            <numerusform>Undoes {n} steps: {steps}</numerusform>
        </translation>
    </message>
    <message id="operations.undo-steps" numerus="yes">
        <source>Undo {n} steps</source>
        <translation>
            <numerusform>Undo {n} step</numerusform>
            <numerusform>Undo {n} steps</numerusform>
        </translation>
    </message>
    <message id="operations.undo-work">
        <source>Undo the last</source>
        <translation>Undo the last</translation>
    </message>
    <message id="operations.undone">
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message id="original.no-program">
        <source>No program here opens the file. A copy of it is at: {path}</source>
        <translation>No program here opens the file. A copy of it is at: {path}</translation>
    </message>
    <message id="original.no-text">
        <source>This file holds no text that can be shown here. Open a copy of it in another program.</source>
        <translation>This file holds no text that can be shown here. Open a copy of it in another program.</translation>
    </message>
    <message id="original.none">
        <source>This article was written here; it has no captured original.</source>
        <translation>This article was written here; it has no captured original.</translation>
    </message>
    <message id="original.open-elsewhere">
        <source>Open a copy in another program</source>
        <translation>Open a copy in another program</translation>
    </message>
    <message id="original.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="original.program">
        <source>“{name}” could be a program, so it is not started from here. Save a copy of it if you need it.</source>
        <translation>“{name}” could be a program, so it is not started from here. Save a copy of it if you need it.</translation>
    </message>
    <message id="original.safely">
        <source>Shown without scripts and without the network; images that are not in the file are left out.</source>
        <translation>Shown without scripts and without the network; images that are not in the file are left out.</translation>
    </message>
    <message id="original.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="original.title">
        <source>The original as it was captured</source>
        <translation>The original as it was captured</translation>
    </message>
    <message id="originals.total" numerus="yes">
        <source>{n} originals</source>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originals</numerusform>
        </translation>
    </message>
    <message id="palette.articles">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="palette.close">
        <source>closes</source>
        <translation>closes</translation>
    </message>
    <message id="palette.commands">
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message id="palette.do">
        <source>does or shows it</source>
        <translation>does or shows it</translation>
    </message>
    <message id="palette.everywhere">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="palette.hint">
        <source>Find a command, a setting, a tag, an article…</source>
        <translation>Find a command, a setting, a tag, an article…</translation>
    </message>
    <message id="palette.indexing">
        <source>The search index is being made: articles may be missing</source>
        <translation>The search index is being made: articles may be missing</translation>
    </message>
    <message id="palette.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="palette.lately">
        <source>Used lately</source>
        <translation>Used lately</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing answers to this. Try fewer letters.</source>
        <translation>Nothing answers to this. Try fewer letters.</translation>
    </message>
    <message id="palette.only-commands">
        <source>commands only</source>
        <translation>commands only</translation>
    </message>
    <message id="palette.only-tags">
        <source>tags only</source>
        <translation>tags only</translation>
    </message>
    <message id="palette.paper">
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message id="palette.perhaps">
        <source>Perhaps you meant</source>
        <translation>Perhaps you meant</translation>
    </message>
    <message id="palette.results">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="palette.search-for">
        <source>Search the archive for “{text}”</source>
        <translation>Search the archive for “{text}”</translation>
    </message>
    <message id="palette.searches">
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message id="palette.set-now">
        <source>chosen now</source>
        <translation>chosen now</translation>
    </message>
    <message id="palette.settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="palette.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="palette.theme">
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message id="paper.a3">
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message id="paper.a4">
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message id="paper.a5">
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message id="paper.legal">
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message id="paper.letter">
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message id="period.month">
        <source>The last thirty days</source>
        <translation>The last thirty days</translation>
    </message>
    <message id="period.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="period.week">
        <source>The last seven days</source>
        <translation>The last seven days</translation>
    </message>
    <message id="period.year">
        <source>The last year</source>
        <translation>The last year</translation>
    </message>
    <message id="place.entry">
        <source>entry {number}</source>
        <translation>entry {number}</translation>
    </message>
    <message id="place.record">
        <source>record {number}</source>
        <translation>record {number}</translation>
    </message>
    <message id="place.row">
        <source>row {number}</source>
        <translation>row {number}</translation>
    </message>
    <message id="place.sheet">
        <source>{sheet}, {place}</source>
        <translation>{sheet}, {place}</translation>
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
    <message id="preference.calendar">
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message id="preference.calendar.about">
        <source>The calendar in which dates are shown. Hijri dates follow Umm al-Qura; a month or a year that falls into several is told with all of them.</source>
        <translation>The calendar in which dates are shown. Hijri dates follow Umm al-Qura; a month or a year that falls into several is told with all of them.</translation>
    </message>
    <message id="preference.calendar.both">
        <source>Hijri and Gregorian</source>
        <translation>Hijri and Gregorian</translation>
    </message>
    <message id="preference.calendar.gregorian">
        <source>Gregorian</source>
        <translation>Gregorian</translation>
    </message>
    <message id="preference.calendar.hijri">
        <source>Hijri</source>
        <translation>Hijri</translation>
    </message>
    <message id="preference.calendar.keys">
        <source>dates hijri islamic gregorian umm al-qura</source>
        <translation>dates hijri islamic gregorian umm al-qura</translation>
    </message>
    <message id="preference.check-spelling">
        <source>Check spelling while writing</source>
        <translation>Check spelling while writing</translation>
    </message>
    <message id="preference.check-spelling.about">
        <source>Marks words that no dictionary knows.</source>
        <translation>Marks words that no dictionary knows.</translation>
    </message>
    <message id="preference.check-spelling.keys">
        <source>spellcheck mistakes errors</source>
        <translation>spellcheck mistakes errors</translation>
    </message>
    <message id="preference.digits">
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message id="preference.digits.about">
        <source>In dates and counts. Whatever is shown, every kind can be typed, and articles keep theirs.</source>
        <translation>In dates and counts. Whatever is shown, every kind can be typed, and articles keep theirs.</translation>
    </message>
    <message id="preference.digits.arabic">
        <source>٠ ١ ٢ ٣ ٤ (Arabic-Indic)</source>
        <translation>٠ ١ ٢ ٣ ٤ (Arabic-Indic)</translation>
    </message>
    <message id="preference.digits.auto">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="preference.digits.keys">
        <source>numbers numerals arabic-indic western persian hindi</source>
        <translation>numbers numerals arabic-indic western persian hindi</translation>
    </message>
    <message id="preference.digits.persian">
        <source>۰ ۱ ۲ ۳ ۴ (Persian)</source>
        <translation>۰ ۱ ۲ ۳ ۴ (Persian)</translation>
    </message>
    <message id="preference.digits.western">
        <source>0 1 2 3 4 (Western)</source>
        <translation>0 1 2 3 4 (Western)</translation>
    </message>
    <message id="preference.dim-paragraphs">
        <source>Dim the other paragraphs</source>
        <translation>Dim the other paragraphs</translation>
    </message>
    <message id="preference.dim-paragraphs.about">
        <source>Only the paragraph that is written in stays bright.</source>
        <translation>Only the paragraph that is written in stays bright.</translation>
    </message>
    <message id="preference.dim-paragraphs.keys">
        <source>focus concentrate</source>
        <translation>focus concentrate</translation>
    </message>
    <message id="preference.forget-searches">
        <source>Past searches</source>
        <translation>Past searches</translation>
    </message>
    <message id="preference.forget-searches.about">
        <source>They are remembered for each archive on this machine, and can be forgotten.</source>
        <translation>They are remembered for each archive on this machine, and can be forgotten.</translation>
    </message>
    <message id="preference.forget-searches.do">
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message id="preference.forget-searches.keys">
        <source>history privacy clear</source>
        <translation>history privacy clear</translation>
    </message>
    <message id="preference.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="preference.language.about">
        <source>The language of menus, buttons and messages. Articles stay in theirs.</source>
        <translation>The language of menus, buttons and messages. Articles stay in theirs.</translation>
    </message>
    <message id="preference.language.ar">
        <source>Arabic (العربية)</source>
        <translation>Arabic (العربية)</translation>
    </message>
    <message id="preference.language.auto">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="preference.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="preference.language.keys">
        <source>interface translation locale arabic english</source>
        <translation>interface translation locale arabic english</translation>
    </message>
    <message id="preference.months">
        <source>Names of the months in Arabic</source>
        <translation>Names of the months in Arabic</translation>
    </message>
    <message id="preference.months.about">
        <source>What the Gregorian months are called where newsdesk speaks Arabic. Any of these names can be typed.</source>
        <translation>What the Gregorian months are called where newsdesk speaks Arabic. Any of these names can be typed.</translation>
    </message>
    <message id="preference.months.auto">
        <source>As in the system's country</source>
        <translation>As in the system's country</translation>
    </message>
    <message id="preference.months.egypt">
        <source>فبراير، مارس، أبريل (Egypt, Gulf)</source>
        <translation>فبراير، مارس، أبريل (Egypt, Gulf)</translation>
    </message>
    <message id="preference.months.keys">
        <source>month region levant egypt gulf maghreb algeria tunisia morocco february</source>
        <translation>month region levant egypt gulf maghreb algeria tunisia morocco february</translation>
    </message>
    <message id="preference.months.levant">
        <source>شباط، آذار، نيسان (Levant, Iraq)</source>
        <translation>شباط، آذار، نيسان (Levant, Iraq)</translation>
    </message>
    <message id="preference.months.maghreb">
        <source>فيفري، مارس، أفريل (Algeria, Tunisia)</source>
        <translation>فيفري، مارس، أفريل (Algeria, Tunisia)</translation>
    </message>
    <message id="preference.months.morocco">
        <source>يوليوز، غشت، شتنبر (Morocco)</source>
        <translation>يوليوز، غشت، شتنبر (Morocco)</translation>
    </message>
    <message id="preference.off">
        <source>off</source>
        <translation>off</translation>
    </message>
    <message id="preference.on">
        <source>on</source>
        <translation>on</translation>
    </message>
    <message id="preference.open">
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message id="preference.operations">
        <source>What was done lately</source>
        <translation>What was done lately</translation>
    </message>
    <message id="preference.operations.about">
        <source>Every change to the archive, to look through and to take back.</source>
        <translation>Every change to the archive, to look through and to take back.</translation>
    </message>
    <message id="preference.operations.keys">
        <source>undo history redo</source>
        <translation>undo history redo</translation>
    </message>
    <message id="preference.paper">
        <source>Size of paper</source>
        <translation>Size of paper</translation>
    </message>
    <message id="preference.paper.about">
        <source>For printing, PDF and documents.</source>
        <translation>For printing, PDF and documents.</translation>
    </message>
    <message id="preference.paper.auto">
        <source>As in the system's country</source>
        <translation>As in the system's country</translation>
    </message>
    <message id="preference.paper.keys">
        <source>print page a4 letter pdf</source>
        <translation>print page a4 letter pdf</translation>
    </message>
    <message id="preference.percent">
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message id="preference.prefer-recent">
        <source>Prefer recent articles a little</source>
        <translation>Prefer recent articles a little</translation>
    </message>
    <message id="preference.prefer-recent.about">
        <source>Of answers that suit equally well, the newer stands first.</source>
        <translation>Of answers that suit equally well, the newer stands first.</translation>
    </message>
    <message id="preference.prefer-recent.keys">
        <source>relevance order ranking newest</source>
        <translation>relevance order ranking newest</translation>
    </message>
    <message id="preference.preview-imports">
        <source>Preview small imports</source>
        <translation>Preview small imports</translation>
    </message>
    <message id="preference.preview-imports.about">
        <source>A handful of articles is shown before it goes into the archive.</source>
        <translation>A handful of articles is shown before it goes into the archive.</translation>
    </message>
    <message id="preference.preview-imports.keys">
        <source>preview before import capture</source>
        <translation>preview before import capture</translation>
    </message>
    <message id="preference.rules">
        <source>Rules for what comes in</source>
        <translation>Rules for what comes in</translation>
    </message>
    <message id="preference.rules.about">
        <source>What becomes of articles as they are imported: tags, states, what is left out.</source>
        <translation>What becomes of articles as they are imported: tags, states, what is left out.</translation>
    </message>
    <message id="preference.rules.keys">
        <source>filter rule automatic tags</source>
        <translation>filter rule automatic tags</translation>
    </message>
    <message id="preference.safety">
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message id="preference.safety.about">
        <source>How often they are made, where they are kept, and what is in them.</source>
        <translation>How often they are made, where they are kept, and what is in them.</translation>
    </message>
    <message id="preference.safety.keys">
        <source>backup restore copy schedule cloud</source>
        <translation>backup restore copy schedule cloud</translation>
    </message>
    <message id="preference.selection-tools">
        <source>Tools beside what is chosen</source>
        <translation>Tools beside what is chosen</translation>
    </message>
    <message id="preference.selection-tools.about">
        <source>Bold, link, quotation and others appear where words are chosen.</source>
        <translation>Bold, link, quotation and others appear where words are chosen.</translation>
    </message>
    <message id="preference.selection-tools.keys">
        <source>toolbar floating selection format</source>
        <translation>toolbar floating selection format</translation>
    </message>
    <message id="preference.shortcuts">
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message id="preference.shortcuts.about">
        <source>The keys of all commands.</source>
        <translation>The keys of all commands.</translation>
    </message>
    <message id="preference.shortcuts.keys">
        <source>shortcuts keys hotkeys</source>
        <translation>shortcuts keys hotkeys</translation>
    </message>
    <message id="preference.spelling">
        <source>Dictionaries and words of your own</source>
        <translation>Dictionaries and words of your own</translation>
    </message>
    <message id="preference.spelling.about">
        <source>Which dictionary checks which language, and words that are right for you or for the house.</source>
        <translation>Which dictionary checks which language, and words that are right for you or for the house.</translation>
    </message>
    <message id="preference.spelling.keys">
        <source>dictionary spelling languages hunspell</source>
        <translation>dictionary spelling languages hunspell</translation>
    </message>
    <message id="preference.text-size">
        <source>Size of texts</source>
        <translation>Size of texts</translation>
    </message>
    <message id="preference.text-size.about">
        <source>Of the whole window: lists, menus, buttons and articles.</source>
        <translation>Of the whole window: lists, menus, buttons and articles.</translation>
    </message>
    <message id="preference.text-size.auto">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="preference.text-size.keys">
        <source>font scale larger letters accessibility big small</source>
        <translation>font scale larger letters accessibility big small</translation>
    </message>
    <message id="preference.theme">
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message id="preference.theme.about">
        <source>Light or dark. By default it follows the system, also while newsdesk is open.</source>
        <translation>Light or dark. By default it follows the system, also while newsdesk is open.</translation>
    </message>
    <message id="preference.theme.auto">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="preference.theme.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="preference.theme.keys">
        <source>colours dark mode night look contrast</source>
        <translation>colours dark mode night look contrast</translation>
    </message>
    <message id="preference.theme.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="preference.typewriter">
        <source>Keep the line at the middle</source>
        <translation>Keep the line at the middle</translation>
    </message>
    <message id="preference.typewriter.about">
        <source>The line that is typed in stays at the middle of the page.</source>
        <translation>The line that is typed in stays at the middle of the page.</translation>
    </message>
    <message id="preference.typewriter.keys">
        <source>typewriter scrolling focus</source>
        <translation>typewriter scrolling focus</translation>
    </message>
    <message id="preference.typographic">
        <source>Arabic punctuation as you type</source>
        <translation>Arabic punctuation as you type</translation>
    </message>
    <message id="preference.typographic.about">
        <source>In Arabic text , ; ? become ‎،‎ ؛‎ ؟‎ and quotation marks become « ».</source>
        <translation>In Arabic text , ; ? become ‎،‎ ؛‎ ؟‎ and quotation marks become « ».</translation>
    </message>
    <message id="preference.typographic.keys">
        <source>comma quotes question mark replace automatic correction</source>
        <translation>comma quotes question mark replace automatic correction</translation>
    </message>
    <message id="preference.verify">
        <source>Check the archive</source>
        <translation>Check the archive</translation>
    </message>
    <message id="preference.verify.about">
        <source>Looks through the database and every original, and tells what it finds.</source>
        <translation>Looks through the database and every original, and tells what it finds.</translation>
    </message>
    <message id="preference.verify.do">
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message id="preference.verify.keys">
        <source>verify integrity health damage</source>
        <translation>verify integrity health damage</translation>
    </message>
    <message id="preference.visual-caret">
        <source>Arrow keys go to the side they show</source>
        <translation>Arrow keys go to the side they show</translation>
    </message>
    <message id="preference.visual-caret.about">
        <source>In text of both directions the left arrow always goes left.</source>
        <translation>In text of both directions the left arrow always goes left.</translation>
    </message>
    <message id="preference.visual-caret.keys">
        <source>cursor caret bidirectional direction</source>
        <translation>cursor caret bidirectional direction</translation>
    </message>
    <message id="preference.watched-folders">
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message id="preference.watched-folders.about">
        <source>Whatever is put into them goes into the archive.</source>
        <translation>Whatever is put into them goes into the archive.</translation>
    </message>
    <message id="preference.watched-folders.keys">
        <source>watch folder automatic import</source>
        <translation>watch folder automatic import</translation>
    </message>
    <message id="preference.zoom">
        <source>Size of the article</source>
        <translation>Size of the article</translation>
    </message>
    <message id="preference.zoom.about">
        <source>Of the text that is read and written, on top of the size above. Ctrl++ and Ctrl+- do the same.</source>
        <translation>Of the text that is read and written, on top of the size above. Ctrl++ and Ctrl+- do the same.</translation>
    </message>
    <message id="preference.zoom.auto">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="preference.zoom.keys">
        <source>zoom font reading larger</source>
        <translation>zoom font reading larger</translation>
    </message>
    <message id="preferences.example">
        <source>Today: {date}</source>
        <translation>Today: {date}</translation>
    </message>
    <message id="preferences.none">
        <source>Nothing was found. Try another word, in Arabic or in English.</source>
        <translation>Nothing was found. Try another word, in Arabic or in English.</translation>
    </message>
    <message id="preferences.page.appearance">
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message id="preferences.page.dates">
        <source>Dates and numbers</source>
        <translation>Dates and numbers</translation>
    </message>
    <message id="preferences.page.general">
        <source>General</source>
        <translation>General</translation>
    </message>
    <message id="preferences.page.import">
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message id="preferences.page.paper">
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message id="preferences.page.safety">
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message id="preferences.page.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="preferences.page.writing">
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message id="preferences.pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="preferences.restore">
        <source>Restore the defaults of this page</source>
        <translation>Restore the defaults of this page</translation>
    </message>
    <message id="preferences.search">
        <source>Search the preferences</source>
        <translation>Search the preferences</translation>
    </message>
    <message id="preferences.title">
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message id="preview.added">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="preview.again">
        <source>Show this before up to {most} articles are imported</source>
        <translation>Show this before up to {most} articles are imported</translation>
    </message>
    <message id="preview.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="preview.columns">
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message id="preview.failed" numerus="yes">
        <source>{n} cannot be read, at the end of the list</source>
        <translation>
            <numerusform>{n} cannot be read, at the end of the list</numerusform>
            <numerusform>{n} cannot be read, at the end of the list</numerusform>
        </translation>
    </message>
    <message id="preview.joined">
        <source>Joins {headline}</source>
        <translation>Joins {headline}</translation>
    </message>
    <message id="preview.list">
        <source>Articles found in the files</source>
        <translation>Articles found in the files</translation>
    </message>
    <message id="preview.missing">
        <source>says something of an article that is not here</source>
        <translation>says something of an article that is not here</translation>
    </message>
    <message id="preview.same-files">
        <source>The same as another one of these</source>
        <translation>The same as another one of these</translation>
    </message>
    <message id="preview.take" numerus="yes">
        <source>Import {n} articles</source>
        <translation>
            <numerusform>Import {n} article</numerusform>
            <numerusform>Import {n} articles</numerusform>
        </translation>
    </message>
    <message id="preview.text">
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message id="preview.title">
        <source>What will be imported</source>
        <translation>What will be imported</translation>
    </message>
    <message id="preview.twin">
        <source>New, a near copy of {headline} ({percent}%)</source>
        <translation>New, a near copy of {headline} ({percent}%)</translation>
    </message>
    <message id="preview.unchanged">
        <source>Is here already: {headline}</source>
        <translation>Is here already: {headline}</translation>
    </message>
    <message id="preview.words" numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} word</numerusform>
            <numerusform>{n} words</numerusform>
        </translation>
    </message>
    <message id="print-preview.facing">
        <source>Two pages side by side</source>
        <translation>Two pages side by side</translation>
    </message>
    <message id="print-preview.larger">
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message id="print-preview.laying-out">
        <source>Laying out the pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message id="print-preview.next">
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message id="print-preview.none">
        <source>None of these articles is there any more.</source>
        <translation>None of these articles is there any more.</translation>
    </message>
    <message id="print-preview.of">
        <source>of {total}</source>
        <translation>of {total}</translation>
    </message>
    <message id="print-preview.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="print-preview.paper">
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message id="print-preview.previous">
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message id="print-preview.print">
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message id="print-preview.save">
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message id="print-preview.smaller">
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message id="print-preview.so-far">
        <source>Laying out the pages: {done} of {total} articles</source>
        <translation>Laying out the pages: {done} of {total} articles</translation>
    </message>
    <message id="print-preview.some" numerus="yes">
        <source>The first {most} of {n} articles are shown; all of them are printed and saved.</source>
        <translation>
            <numerusform>The first {most} of {n} article are shown; it is printed and saved whole.</numerusform>
            <numerusform>The first {most} of {n} articles are shown; all of them are printed and saved.</numerusform>
        </translation>
    </message>
    <message id="print-preview.title">
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message id="print-preview.whole">
        <source>Whole page (Ctrl+0)</source>
        <translation>Whole page (Ctrl+0)</translation>
    </message>
    <message id="print.done" numerus="yes">
        <source>{n} articles sent to the printer</source>
        <translation>
            <numerusform>{n} article sent to the printer</numerusform>
            <numerusform>{n} articles sent to the printer</numerusform>
        </translation>
    </message>
    <message id="print.running">
        <source>Printing {done} of {total}</source>
        <translation>Printing {done} of {total}</translation>
    </message>
    <message id="print.stopping">
        <source>Stopping; pages already sent may still be printed…</source>
        <translation>Stopping; pages already sent may still be printed…</translation>
    </message>
    <message id="quote.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="quote.itself">
        <source>This is the article that you are writing: it cannot quote itself.</source>
        <translation>This is the article that you are writing: it cannot quote itself.</translation>
    </message>
    <message id="quote.no-draft">
        <source>Open the article that you write in first: a quotation lands at its caret.</source>
        <translation>Open the article that you write in first: a quotation lands at its caret.</translation>
    </message>
    <message id="quote.nothing">
        <source>There are no words here to quote.</source>
        <translation>There are no words here to quote.</translation>
    </message>
    <message id="quote.short">
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message id="reason.after" numerus="yes">
        <source>{n} days later</source>
        <translation>
            <numerusform>{n} day later</numerusform>
            <numerusform>{n} days later</numerusform>
        </translation>
    </message>
    <message id="reason.before" numerus="yes">
        <source>{n} days earlier</source>
        <translation>
            <numerusform>{n} day earlier</numerusform>
            <numerusform>{n} days earlier</numerusform>
        </translation>
    </message>
    <message id="reason.days" numerus="yes">
        <source>{n} days apart</source>
        <translation>
            <numerusform>{n} day apart</numerusform>
            <numerusform>{n} days apart</numerusform>
        </translation>
    </message>
    <message id="reason.link-in-common">
        <source>both linked with {title}</source>
        <translation>both linked with {title}</translation>
    </message>
    <message id="reason.same-day">
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message id="reason.same-id">
        <source>the same identifier</source>
        <translation>the same identifier</translation>
    </message>
    <message id="reason.same-month">
        <source>the same month</source>
        <translation>the same month</translation>
    </message>
    <message id="reason.same-url">
        <source>the same address</source>
        <translation>the same address</translation>
    </message>
    <message id="reason.waiting-in-common">
        <source>both name {title}</source>
        <translation>both name {title}</translation>
    </message>
    <message id="reason.words">
        <source>words in common: {words}</source>
        <translation>words in common: {words}</translation>
    </message>
    <message id="recovery.about">
        <source>newsdesk ended before this was saved. Compare it with what the archive has, and decide.</source>
        <translation>newsdesk ended before this was saved. Compare it with what the archive has, and decide.</translation>
    </message>
    <message id="recovery.apart">
        <source>As an article of its own</source>
        <translation>As an article of its own</translation>
    </message>
    <message id="recovery.apart.why">
        <source>The article stays as it is</source>
        <translation>The article stays as it is</translation>
    </message>
    <message id="recovery.later">
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message id="recovery.leave">
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message id="recovery.leave.why">
        <source>The article stays as it is; this can still be read in its history</source>
        <translation>The article stays as it is; this can still be read in its history</translation>
    </message>
    <message id="recovery.take">
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message id="recovery.take.why">
        <source>Becomes the article's text; what it says now stays in its history</source>
        <translation>Becomes the article's text; what it says now stays in its history</translation>
    </message>
    <message id="recovery.title">
        <source>Writing that was not saved</source>
        <translation>Writing that was not saved</translation>
    </message>
    <message id="recovery.told">
        <source>{headline}, written until {moment}</source>
        <translation>{headline}, written until {moment}</translation>
    </message>
    <message id="recovery.told.gone">
        <source>{headline}, written until {moment}. The article it belonged to is gone.</source>
        <translation>{headline}, written until {moment}. The article it belonged to is gone.</translation>
    </message>
    <message id="reindex.running">
        <source>Making the index anew: {done} of {total}</source>
        <translation>Making the index anew: {done} of {total}</translation>
    </message>
    <message id="reindex.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="related.alike">
        <source>{percent}% alike</source>
        <translation>{percent}% alike</translation>
    </message>
    <message id="related.candidates" numerus="yes">
        <source>{n} articles have this title; none was chosen</source>
        <translation>
            <numerusform>One article has this title; it was not chosen</numerusform>
            <numerusform>{n} articles have this title; none was chosen</numerusform>
        </translation>
    </message>
    <message id="related.choose">
        <source>Choose the article…</source>
        <translation>Choose the article…</translation>
    </message>
    <message id="related.compare">
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message id="related.compare.title">
        <source>Two articles compared</source>
        <translation>Two articles compared</translation>
    </message>
    <message id="related.compare.told">
        <source>What {newer} says differently from {older}</source>
        <translation>What {newer} says differently from {older}</translation>
    </message>
    <message id="related.copies" numerus="yes">
        <source>and {n} copies</source>
        <translation>
            <numerusform>and {n} copy</numerusform>
            <numerusform>and {n} copies</numerusform>
        </translation>
    </message>
    <message id="related.dismiss.hint">
        <source>Not suggested with this article any more</source>
        <translation>Not suggested with this article any more</translation>
    </message>
    <message id="related.drop">
        <source>Drop here to link with this article</source>
        <translation>Drop here to link with this article</translation>
    </message>
    <message id="related.drop.one">
        <source>the dropped article</source>
        <translation>the dropped article</translation>
    </message>
    <message id="related.incoming">
        <source>Articles that link here</source>
        <translation>Articles that link here</translation>
    </message>
    <message id="related.indexing">
        <source>The search index is being made. Articles that look like this one will stand here by themselves when it is ready.</source>
        <translation>The search index is being made. Articles that look like this one will stand here by themselves when it is ready.</translation>
    </message>
    <message id="related.kind">
        <source>Kind of link</source>
        <translation>Kind of link</translation>
    </message>
    <message id="related.link">
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message id="related.link.as">
        <source>Link as…</source>
        <translation>Link as…</translation>
    </message>
    <message id="related.link.guessed">
        <source>Likely: {kind} {title}</source>
        <translation>Likely: {kind} {title}</translation>
    </message>
    <message id="related.link.other">
        <source>Link an article…</source>
        <translation>Link an article…</translation>
    </message>
    <message id="related.link.reverse">
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message id="related.link.with">
        <source>Link: {kind}</source>
        <translation>Link: {kind}</translation>
    </message>
    <message id="related.menu">
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message id="related.menu.named">
        <source>More for “{title}”</source>
        <translation>More for “{title}”</translation>
    </message>
    <message id="related.more" numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Show {n} more</numerusform>
            <numerusform>Show {n} more</numerusform>
        </translation>
    </message>
    <message id="related.no-article">
        <source>Once an article is open, what it is linked with and what resembles it stand here.</source>
        <translation>Once an article is open, what it is linked with and what resembles it stand here.</translation>
    </message>
    <message id="related.no-suggestions">
        <source>Nothing in the archive looks like this article.</source>
        <translation>Nothing in the archive looks like this article.</translation>
    </message>
    <message id="related.none">
        <source>No links yet. Link this article with another, or drag articles here from the list.</source>
        <translation>No links yet. Link this article with another, or drag articles here from the list.</translation>
    </message>
    <message id="related.none.read-only">
        <source>No links.</source>
        <translation>No links.</translation>
    </message>
    <message id="related.note.add">
        <source>Add a note…</source>
        <translation>Add a note…</translation>
    </message>
    <message id="related.note.edit">
        <source>Edit note…</source>
        <translation>Edit note…</translation>
    </message>
    <message id="related.note.hint">
        <source>Why they belong together</source>
        <translation>Why they belong together</translation>
    </message>
    <message id="related.note.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="related.note.title">
        <source>Note on the link</source>
        <translation>Note on the link</translation>
    </message>
    <message id="related.outgoing">
        <source>Links of this article</source>
        <translation>Links of this article</translation>
    </message>
    <message id="related.passage.go">
        <source>Show this passage in the text</source>
        <translation>Show this passage in the text</translation>
    </message>
    <message id="related.passage.gone">
        <source>This passage does not stand in the text any more</source>
        <translation>This passage does not stand in the text any more</translation>
    </message>
    <message id="related.perhaps">
        <source>perhaps</source>
        <translation>perhaps</translation>
    </message>
    <message id="related.perhaps.hint">
        <source>A headline in the archive reads much like it. Is it the one?</source>
        <translation>A headline in the archive reads much like it. Is it the one?</translation>
    </message>
    <message id="related.perhaps.none">
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message id="related.perhaps.refuse.hint">
        <source>It is not offered for this title any more</source>
        <translation>It is not offered for this title any more</translation>
    </message>
    <message id="related.suggested">
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message id="related.suggested.by">
        <source>by text, names, date</source>
        <translation>by text, names, date</translation>
    </message>
    <message id="related.trashed">
        <source>in the trash</source>
        <translation>in the trash</translation>
    </message>
    <message id="related.twins">
        <source>Near copies</source>
        <translation>Near copies</translation>
    </message>
    <message id="related.twins.by">
        <source>by their words</source>
        <translation>by their words</translation>
    </message>
    <message id="related.unlink.named">
        <source>Unlink “{title}”</source>
        <translation>Unlink “{title}”</translation>
    </message>
    <message id="related.waiting">
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message id="related.waiting.hand">
        <source>Linked by itself when an article with this title arrives.</source>
        <translation>Linked by itself when an article with this title arrives.</translation>
    </message>
    <message id="related.waiting.hint">
        <source>Named on the captured page; it is linked by itself when it arrives.</source>
        <translation>Named on the captured page; it is linked by itself when it arrives.</translation>
    </message>
    <message id="replace.about">
        <source>What would be replaced is shown here; nothing changes before you take it, and one undo takes it back.</source>
        <translation>What would be replaced is shown here; nothing changes before you take it, and one undo takes it back.</translation>
    </message>
    <message id="replace.all">
        <source>Replace all here</source>
        <translation>Replace all here</translation>
    </message>
    <message id="replace.hint">
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message id="replace.list">
        <source>In the list…</source>
        <translation>In the list…</translation>
    </message>
    <message id="replace.name">
        <source>What takes its place</source>
        <translation>What takes its place</translation>
    </message>
    <message id="replace.one">
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message id="replace.take">
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message id="replace.title">
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message id="report.again">
        <source>Try the failed files again</source>
        <translation>Try the failed files again</translation>
    </message>
    <message id="report.file.not-read">
        <source>not read to its end</source>
        <translation>not read to its end</translation>
    </message>
    <message id="report.file.nothing">
        <source>nothing was taken in</source>
        <translation>nothing was taken in</translation>
    </message>
    <message id="report.files">
        <source>File by file:</source>
        <translation>File by file:</translation>
    </message>
    <message id="report.more" numerus="yes">
        <source>… and {n} more; the saved report has all of them</source>
        <translation>
            <numerusform>… and {n} more; the saved report has all of them</numerusform>
            <numerusform>… and {n} more; the saved report has all of them</numerusform>
        </translation>
    </message>
    <message id="report.save">
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message id="report.saved">
        <source>The report is saved: {path}</source>
        <translation>The report is saved: {path}</translation>
    </message>
    <message id="restore.running">
        <source>Restoring: {done} of {total} MB</source>
        <translation>Restoring: {done} of {total} MB</translation>
    </message>
    <message id="restore.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="rule.running">
        <source>Applying the rule: {done} of {total}</source>
        <translation>Applying the rule: {done} of {total}</translation>
    </message>
    <message id="rule.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="rules.about">
        <source>A rule is applied to everything that comes in, from the first to the last. Try it on what is here before you switch it on.</source>
        <translation>A rule is applied to everything that comes in, from the first to the last. Try it on what is here before you switch it on.</translation>
    </message>
    <message id="rules.any">
        <source>one of these holds</source>
        <translation>one of these holds</translation>
    </message>
    <message id="rules.applied" numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation>
            <numerusform>The rule changed {n} article</numerusform>
            <numerusform>The rule changed {n} articles</numerusform>
        </translation>
    </message>
    <message id="rules.apply" numerus="yes">
        <source>Apply to {n} articles here</source>
        <translation>
            <numerusform>Apply to {n} article here</numerusform>
            <numerusform>Apply to {n} articles here</numerusform>
        </translation>
    </message>
    <message id="rules.back" numerus="yes">
        <source>Take its tags back from {n} articles</source>
        <translation>
            <numerusform>Take its tags back from {n} article</numerusform>
            <numerusform>Take its tags back from {n} articles</numerusform>
        </translation>
    </message>
    <message id="rules.browse">
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message id="rules.changes" numerus="yes">
        <source>{n} would change</source>
        <translation>
            <numerusform>{n} would change</numerusform>
            <numerusform>{n} would change</numerusform>
        </translation>
    </message>
    <message id="rules.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="rules.down">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="rules.every">
        <source>all of these hold</source>
        <translation>all of these hold</translation>
    </message>
    <message id="rules.field.direction">
        <source>Set direction</source>
        <translation>Set direction</translation>
    </message>
    <message id="rules.field.folder">
        <source>Found in folder</source>
        <translation>Found in folder</translation>
    </message>
    <message id="rules.field.headline">
        <source>Headline has</source>
        <translation>Headline has</translation>
    </message>
    <message id="rules.field.match">
        <source>Holds when</source>
        <translation>Holds when</translation>
    </message>
    <message id="rules.field.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="rules.field.source">
        <source>Set source</source>
        <translation>Set source</translation>
    </message>
    <message id="rules.field.sources">
        <source>Source is</source>
        <translation>Source is</translation>
    </message>
    <message id="rules.field.status">
        <source>Set status</source>
        <translation>Set status</translation>
    </message>
    <message id="rules.field.tags">
        <source>Add tags</source>
        <translation>Add tags</translation>
    </message>
    <message id="rules.hint.folder">
        <source>and all below it</source>
        <translation>and all below it</translation>
    </message>
    <message id="rules.hint.headline">
        <source>words; "as they stand"; beginning*; one | another</source>
        <translation>words; "as they stand"; beginning*; one | another</translation>
    </message>
    <message id="rules.hint.name">
        <source>what it is for</source>
        <translation>what it is for</translation>
    </message>
    <message id="rules.hint.source">
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message id="rules.hint.sources">
        <source>names, parted by commas</source>
        <translation>names, parted by commas</translation>
    </message>
    <message id="rules.hint.tags">
        <source>names, parted by commas</source>
        <translation>names, parted by commas</translation>
    </message>
    <message id="rules.hits">
        <source>What it found</source>
        <translation>What it found</translation>
    </message>
    <message id="rules.is-off">
        <source>off</source>
        <translation>off</translation>
    </message>
    <message id="rules.is-on">
        <source>on</source>
        <translation>on</translation>
    </message>
    <message id="rules.leave">
        <source>leave as it is</source>
        <translation>leave as it is</translation>
    </message>
    <message id="rules.matches" numerus="yes">
        <source>{n} articles match</source>
        <translation>
            <numerusform>{n} article matches</numerusform>
            <numerusform>{n} articles match</numerusform>
        </translation>
    </message>
    <message id="rules.nameless">
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message id="rules.new">
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message id="rules.none">
        <source>No rules yet. A rule gives what comes in its tags, a status or a source. Describe the first one here, try it, and save it.</source>
        <translation>No rules yet. A rule gives what comes in its tags, a status or a source. Describe the first one here, try it, and save it.</translation>
    </message>
    <message id="rules.on">
        <source>Use it for what comes in</source>
        <translation>Use it for what comes in</translation>
    </message>
    <message id="rules.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="rules.tagged" numerus="yes">
        <source>{n} articles tagged</source>
        <translation>
            <numerusform>{n} article tagged</numerusform>
            <numerusform>{n} articles tagged</numerusform>
        </translation>
    </message>
    <message id="rules.taken-back" numerus="yes">
        <source>Tags taken back from {n} articles</source>
        <translation>
            <numerusform>Tags taken back from {n} article</numerusform>
            <numerusform>Tags taken back from {n} articles</numerusform>
        </translation>
    </message>
    <message id="rules.then">
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message id="rules.title">
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message id="rules.try">
        <source>Try on what is here</source>
        <translation>Try on what is here</translation>
    </message>
    <message id="rules.try-first">
        <source>Try it first, as it stands now.</source>
        <translation>Try it first, as it stands now.</translation>
    </message>
    <message id="rules.trying">
        <source>Trying… {found} found</source>
        <translation>Trying… {found} found</translation>
    </message>
    <message id="rules.up">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="rules.when">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="safety.auto-failed">
        <source>The backup that was due could not be made.</source>
        <translation>The backup that was due could not be made.</translation>
    </message>
    <message id="safety.back-up">
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message id="safety.beside">
        <source>Restore beside this archive</source>
        <translation>Restore beside this archive</translation>
    </message>
    <message id="safety.beside.about">
        <source>Makes another archive of the backup and opens it. The present one stays where it is.</source>
        <translation>Makes another archive of the backup and opens it. The present one stays where it is.</translation>
    </message>
    <message id="safety.cannot-read">
        <source>This backup is damaged, or was not written by newsdesk. Choose another one; this one stays until you delete it.</source>
        <translation>This backup is damaged, or was not written by newsdesk. Choose another one; this one stays until you delete it.</translation>
    </message>
    <message id="safety.changed">
        <source>changed {when}</source>
        <translation>changed {when}</translation>
    </message>
    <message id="safety.check">
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message id="safety.check.about">
        <source>Reads the database, every captured file and attachment, and the search index.</source>
        <translation>Reads the database, every captured file and attachment, and the search index.</translation>
    </message>
    <message id="safety.check.bad" numerus="yes">
        <source>Checked {when}: {n} problems were found.</source>
        <translation>
            <numerusform>Checked {when}: {n} problem was found.</numerusform>
            <numerusform>Checked {when}: {n} problems were found.</numerusform>
        </translation>
    </message>
    <message id="safety.check.good">
        <source>Checked {when}: all is sound.</source>
        <translation>Checked {when}: all is sound.</translation>
    </message>
    <message id="safety.check.never">
        <source>It has never been checked here.</source>
        <translation>It has never been checked here.</translation>
    </message>
    <message id="safety.choose">
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message id="safety.choose-folder">
        <source>Where backups are kept</source>
        <translation>Where backups are kept</translation>
    </message>
    <message id="safety.cloud.banner">
        <source>This archive is in a folder that {service} copies to other machines. That can damage it.</source>
        <translation>This archive is in a folder that {service} copies to other machines. That can damage it.</translation>
    </message>
    <message id="safety.cloud.do">
        <source>What to do: close newsdesk, move the folder of the archive to a place that is not synchronised, and open it there. Let {service} have the backups instead: they never change once they are written, so choose a folder of it for them.</source>
        <translation>What to do: close newsdesk, move the folder of the archive to a place that is not synchronised, and open it there. Let {service} have the backups instead: they never change once they are written, so choose a folder of it for them.</translation>
    </message>
    <message id="safety.cloud.more">
        <source>Why, and what to do…</source>
        <translation>Why, and what to do…</translation>
    </message>
    <message id="safety.cloud.none">
        <source>The archive is in no folder that is known to be copied to other machines.</source>
        <translation>The archive is in no folder that is known to be copied to other machines.</translation>
    </message>
    <message id="safety.cloud.silence">
        <source>Do not warn about this archive again</source>
        <translation>Do not warn about this archive again</translation>
    </message>
    <message id="safety.cloud.title">
        <source>The archive is in a synchronised folder</source>
        <translation>The archive is in a synchronised folder</translation>
    </message>
    <message id="safety.cloud.what">
        <source>{service} copies the folder of this archive to other machines.</source>
        <translation>{service} copies the folder of this archive to other machines.</translation>
    </message>
    <message id="safety.cloud.why">
        <source>An archive is a database and an index: many files that belong together and change together. {service} copies them one by one, at moments of its own. If two machines write, or a copy is taken in the middle of a change, it keeps one file of each and the archive is damaged; files it “frees up” are missing when they are needed.</source>
        <translation>An archive is a database and an index: many files that belong together and change together. {service} copies them one by one, at moments of its own. If two machines write, or a copy is taken in the middle of a change, it keeps one file of each and the archive is damaged; files it “frees up” are missing when they are needed.</translation>
    </message>
    <message id="safety.compare.here" numerus="yes">
        <source>{n} articles of the archive are not in it.</source>
        <translation>
            <numerusform>{n} article of the archive is not in it.</numerusform>
            <numerusform>{n} articles of the archive are not in it.</numerusform>
        </translation>
    </message>
    <message id="safety.compare.other" numerus="yes">
        <source>{n} articles have been changed since.</source>
        <translation>
            <numerusform>{n} article has been changed since.</numerusform>
            <numerusform>{n} articles have been changed since.</numerusform>
        </translation>
    </message>
    <message id="safety.compare.other-archive">
        <source>It is a backup of another archive than the one that is open.</source>
        <translation>It is a backup of another archive than the one that is open.</translation>
    </message>
    <message id="safety.compare.same">
        <source>The archive holds the same articles today.</source>
        <translation>The archive holds the same articles today.</translation>
    </message>
    <message id="safety.compare.there" numerus="yes">
        <source>{n} articles in it are not in the archive any more.</source>
        <translation>
            <numerusform>{n} article in it is not in the archive any more.</numerusform>
            <numerusform>{n} articles in it are not in the archive any more.</numerusform>
        </translation>
    </message>
    <message id="safety.delete">
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message id="safety.delete.ask">
        <source>Delete the backup made {when}? Files that no other backup needs go with it. This cannot be undone.</source>
        <translation>Delete the backup made {when}? Files that no other backup needs go with it. This cannot be undone.</translation>
    </message>
    <message id="safety.delete.do">
        <source>Delete the backup</source>
        <translation>Delete the backup</translation>
    </message>
    <message id="safety.drill.about">
        <source>The newest backup is restored into a folder that is thrown away, opened, and compared with what it should hold.</source>
        <translation>The newest backup is restored into a folder that is thrown away, opened, and compared with what it should hold.</translation>
    </message>
    <message id="safety.drill.bad" numerus="yes">
        <source>Tried {when}: {n} things did not come back.</source>
        <translation>
            <numerusform>Tried {when}: {n} thing did not come back.</numerusform>
            <numerusform>Tried {when}: {n} things did not come back.</numerusform>
        </translation>
    </message>
    <message id="safety.drill.good">
        <source>Tried {when}: everything came back.</source>
        <translation>Tried {when}: everything came back.</translation>
    </message>
    <message id="safety.drill.never">
        <source>It has never been tried.</source>
        <translation>It has never been tried.</translation>
    </message>
    <message id="safety.files" numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
    <message id="safety.folder.gone">
        <source>This folder is not there: plug in the disk, or choose another folder.</source>
        <translation>This folder is not there: plug in the disk, or choose another folder.</translation>
    </message>
    <message id="safety.folder.same-disk">
        <source>It is on the same disk as the archive: if that disk fails, both are gone. A folder on another disk would be safer.</source>
        <translation>It is on the same disk as the archive: if that disk fails, both are gone. A folder on another disk would be safer.</translation>
    </message>
    <message id="safety.gigabytes">
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message id="safety.headlines">
        <source>Articles in it, the last changed first</source>
        <translation>Articles in it, the last changed first</translation>
    </message>
    <message id="safety.inside.archive">
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message id="safety.inside.articles">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="safety.inside.changed">
        <source>Newest change</source>
        <translation>Newest change</translation>
    </message>
    <message id="safety.inside.database">
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message id="safety.inside.files">
        <source>Captured files and attachments</source>
        <translation>Captured files and attachments</translation>
    </message>
    <message id="safety.inside.links">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="safety.inside.made">
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message id="safety.inside.nothing">
        <source>As soon as there is a backup, you can look at what is in it here before anything is restored.</source>
        <translation>As soon as there is a backup, you can look at what is in it here before anything is restored.</translation>
    </message>
    <message id="safety.inside.revisions">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="safety.inside.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="safety.instead">
        <source>In place of this archive…</source>
        <translation>In place of this archive…</translation>
    </message>
    <message id="safety.instead.ask">
        <source>The backup made {when} takes the place of the archive. What is there now is not deleted: it moves aside as “{name}” with today's date, and can be opened again at any time.</source>
        <translation>The backup made {when} takes the place of the archive. What is there now is not deleted: it moves aside as “{name}” with today's date, and can be opened again at any time.</translation>
    </message>
    <message id="safety.instead.do">
        <source>Put it in its place</source>
        <translation>Put it in its place</translation>
    </message>
    <message id="safety.kept" numerus="yes">
        <source>{n} backups, the oldest of {first}; {size} in all. {free} are free there.</source>
        <translation>
            <numerusform>{n} backup, of {first}: {size}. {free} are free there.</numerusform>
            <numerusform>{n} backups, the oldest of {first}; {size} in all. {free} are free there.</numerusform>
        </translation>
    </message>
    <message id="safety.kept.none">
        <source>None yet. {free} are free there.</source>
        <translation>None yet. {free} are free there.</translation>
    </message>
    <message id="safety.kind.auto">
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message id="safety.kind.damaged">
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message id="safety.kind.hand">
        <source>made by you</source>
        <translation>made by you</translation>
    </message>
    <message id="safety.last.changed">
        <source>The archive has changed since.</source>
        <translation>The archive has changed since.</translation>
    </message>
    <message id="safety.last.damaged">
        <source>The last backup, {when}, is not what was written: its database is missing or cut short. Back up now, and look at the disk.</source>
        <translation>The last backup, {when}, is not what was written: its database is missing or cut short. Back up now, and look at the disk.</translation>
    </message>
    <message id="safety.last.holes" numerus="yes">
        <source>{n} files were missing or damaged in the archive itself, and are not in it.</source>
        <translation>
            <numerusform>{n} file was missing or damaged in the archive itself, and is not in it.</numerusform>
            <numerusform>{n} files were missing or damaged in the archive itself, and are not in it.</numerusform>
        </translation>
    </message>
    <message id="safety.last.none">
        <source>There is no backup of this archive yet.</source>
        <translation>There is no backup of this archive yet.</translation>
    </message>
    <message id="safety.last.same">
        <source>Nothing has changed since.</source>
        <translation>Nothing has changed since.</translation>
    </message>
    <message id="safety.last.sound">
        <source>Last backup: {when}, {articles}. It was opened and checked when it was made.</source>
        <translation>Last backup: {when}, {articles}. It was opened and checked when it was made.</translation>
    </message>
    <message id="safety.no-headline">
        <source>No article in it is called so.</source>
        <translation>No article in it is called so.</translation>
    </message>
    <message id="safety.none-here">
        <source>There are no backups in this folder.</source>
        <translation>There are no backups in this folder.</translation>
    </message>
    <message id="safety.off">
        <source>No backups are made by themselves.</source>
        <translation>No backups are made by themselves.</translation>
    </message>
    <message id="safety.other">
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message id="safety.part.check">
        <source>Check of the archive</source>
        <translation>Check of the archive</translation>
    </message>
    <message id="safety.part.cloud">
        <source>Synchronised folders</source>
        <translation>Synchronised folders</translation>
    </message>
    <message id="safety.part.drill">
        <source>Does it come back?</source>
        <translation>Does it come back?</translation>
    </message>
    <message id="safety.part.folder">
        <source>Where they are kept</source>
        <translation>Where they are kept</translation>
    </message>
    <message id="safety.part.kept">
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message id="safety.part.last">
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message id="safety.part.schedule">
        <source>Automatic backups</source>
        <translation>Automatic backups</translation>
    </message>
    <message id="safety.read-only">
        <source>This archive is open for reading only here, so nothing is backed up by itself.</source>
        <translation>This archive is open for reading only here, so nothing is backed up by itself.</translation>
    </message>
    <message id="safety.rescue">
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message id="safety.restore">
        <source>Look inside, restore…</source>
        <translation>Look inside, restore…</translation>
    </message>
    <message id="safety.restore.title">
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message id="safety.restored">
        <source>Restored to: {path}</source>
        <translation>Restored to: {path}</translation>
    </message>
    <message id="safety.restored-name">
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message id="safety.rule">
        <source>Of those made by themselves stay all of the last day, one a day for 14 days, one a week for 8 weeks, one a month for ever. Those that you make stay until you delete them.</source>
        <translation>Of those made by themselves stay all of the last day, one a day for 14 days, one a week for 8 weeks, one a month for ever. Those that you make stay until you delete them.</translation>
    </message>
    <message id="safety.schedule.day">
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message id="safety.schedule.off">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="safety.schedule.week">
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message id="safety.search">
        <source>Look for a headline in it</source>
        <translation>Look for a headline in it</translation>
    </message>
    <message id="safety.sign.damaged">
        <source>Last backup: {when}, damaged</source>
        <translation>Last backup: {when}, damaged</translation>
    </message>
    <message id="safety.sign.holes">
        <source>Last backup: {when}, with files missing</source>
        <translation>Last backup: {when}, with files missing</translation>
    </message>
    <message id="safety.sign.none">
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message id="safety.sign.sound">
        <source>Last backup: {when}, sound</source>
        <translation>Last backup: {when}, sound</translation>
    </message>
    <message id="safety.sign.trouble">
        <source>The last backup failed</source>
        <translation>The last backup failed</translation>
    </message>
    <message id="safety.title">
        <source>Safety of the archive</source>
        <translation>Safety of the archive</translation>
    </message>
    <message id="safety.trouble">
        <source>Tried {when}, in vain.</source>
        <translation>Tried {when}, in vain.</translation>
    </message>
    <message id="safety.try">
        <source>Try to restore it</source>
        <translation>Try to restore it</translation>
    </message>
    <message id="safety.usual">
        <source>The usual folder</source>
        <translation>The usual folder</translation>
    </message>
    <message id="safety.when">
        <source>When newsdesk opens and a backup is due, and while it is open; only when something has changed. Writing goes on meanwhile.</source>
        <translation>When newsdesk opens and a backup is due, and while it is open; only when something has changed. Writing goes on meanwhile.</translation>
    </message>
    <message id="sample.gone">
        <source>The sample article for this step is not there any more.</source>
        <translation>The sample article for this step is not there any more.</translation>
    </message>
    <message id="sample.none">
        <source>There are no sample articles in this archive.</source>
        <translation>There are no sample articles in this archive.</translation>
    </message>
    <message id="sample.remove.about">
        <source>Tags that only they carry go as well. One undo brings everything back.</source>
        <translation>Tags that only they carry go as well. One undo brings everything back.</translation>
    </message>
    <message id="sample.remove.all">
        <source>Remove all</source>
        <translation>Remove all</translation>
    </message>
    <message id="sample.remove.ask" numerus="yes">
        <source>Put the {n} sample articles into the trash?</source>
        <translation>
            <numerusform>Put the one sample article into the trash?</numerusform>
            <numerusform>Put the {n} sample articles into the trash?</numerusform>
        </translation>
    </message>
    <message id="sample.remove.changed" numerus="yes">
        <source>You have changed {n} of them. Tags that only they carry go as well; one undo brings everything back.</source>
        <translation>
            <numerusform>You have changed one of them. Tags that only they carry go as well; one undo brings everything back.</numerusform>
            <numerusform>You have changed {n} of them. Tags that only they carry go as well; one undo brings everything back.</numerusform>
        </translation>
    </message>
    <message id="sample.remove.title">
        <source>Remove the sample articles</source>
        <translation>Remove the sample articles</translation>
    </message>
    <message id="sample.remove.untouched">
        <source>Keep what I changed</source>
        <translation>Keep what I changed</translation>
    </message>
    <message id="sample.removed" numerus="yes">
        <source>{n} sample articles were put into the trash.</source>
        <translation>
            <numerusform>One sample article was put into the trash.</numerusform>
            <numerusform>{n} sample articles were put into the trash.</numerusform>
        </translation>
    </message>
    <message id="search.ask-name">
        <source>Name of the search:</source>
        <translation>Name of the search:</translation>
    </message>
    <message id="search.clear">
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message id="search.help">
        <source>Words in any form, "a phrase" as it stands, -word to leave out, OR, ( ), NEAR/5, word*
title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has:image is:untagged like:12</source>
        <translation>Words in any form, "a phrase" as it stands, -word to leave out, OR, ( ), NEAR/5, word*
title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has:image is:untagged like:12</translation>
    </message>
    <message id="search.hint">
        <source>Search: words  "a phrase"  source:  tag:  date:</source>
        <translation>Search: words  "a phrase"  source:  tag:  date:</translation>
    </message>
    <message id="search.meant">
        <source>Did you mean: {text}?</source>
        <translation>Did you mean: {text}?</translation>
    </message>
    <message id="search.misread">
        <source>Not understood as a condition, searched as words: {text}</source>
        <translation>Not understood as a condition, searched as words: {text}</translation>
    </message>
    <message id="search.name">
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message id="search.proposals">
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message id="sheet.page">
        <source>Page of the article</source>
        <translation>Page of the article</translation>
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
    <message id="sidebar.searches">
        <source>Saved searches</source>
        <translation>Saved searches</translation>
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
    <message id="skipped.archive">
        <source>it is an archive of newsdesk: open it instead</source>
        <translation>it is an archive of newsdesk: open it instead</translation>
    </message>
    <message id="skipped.bad-document">
        <source>the document is damaged: {detail}</source>
        <translation>the document is damaged: {detail}</translation>
    </message>
    <message id="skipped.bad-feed">
        <source>the feed is too broken to be read: {detail}</source>
        <translation>the feed is too broken to be read: {detail}</translation>
    </message>
    <message id="skipped.bad-json">
        <source>not valid JSON: {detail}</source>
        <translation>not valid JSON: {detail}</translation>
    </message>
    <message id="skipped.bad-page">
        <source>the page is too broken to be read</source>
        <translation>the page is too broken to be read</translation>
    </message>
    <message id="skipped.bad-record">
        <source>the crawl is damaged from here on: {detail}</source>
        <translation>the crawl is damaged from here on: {detail}</translation>
    </message>
    <message id="skipped.bad-row">
        <source>the row cannot be read: {detail}</source>
        <translation>the row cannot be read: {detail}</translation>
    </message>
    <message id="skipped.bad-xml">
        <source>the XML is too broken to be read</source>
        <translation>the XML is too broken to be read</translation>
    </message>
    <message id="skipped.bomb">
        <source>refused: it would unpack to very much more than it is</source>
        <translation>refused: it would unpack to very much more than it is</translation>
    </message>
    <message id="skipped.broken-container">
        <source>what is packed here cannot be unpacked, or not all of it: {detail}</source>
        <translation>what is packed here cannot be unpacked, or not all of it: {detail}</translation>
    </message>
    <message id="skipped.broken-member">
        <source>damaged inside the archive file: {detail}</source>
        <translation>damaged inside the archive file: {detail}</translation>
    </message>
    <message id="skipped.cancelled">
        <source>the import was cancelled before all of it was in</source>
        <translation>the import was cancelled before all of it was in</translation>
    </message>
    <message id="skipped.catalogue">
        <source>a catalogue of schemes, not an article</source>
        <translation>a catalogue of schemes, not an article</translation>
    </message>
    <message id="skipped.changed-meanwhile">
        <source>it was changed while it was read: read it again</source>
        <translation>it was changed while it was read: read it again</translation>
    </message>
    <message id="skipped.closed-folder">
        <source>this folder may not be looked into</source>
        <translation>this folder may not be looked into</translation>
    </message>
    <message id="skipped.empty">
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message id="skipped.empty-feed">
        <source>the feed holds no articles</source>
        <translation>the feed holds no articles</translation>
    </message>
    <message id="skipped.empty-message">
        <source>a message without a news item</source>
        <translation>a message without a news item</translation>
    </message>
    <message id="skipped.empty-row">
        <source>neither headline nor text</source>
        <translation>neither headline nor text</translation>
    </message>
    <message id="skipped.forbidden">
        <source>this file may not be read</source>
        <translation>this file may not be read</translation>
    </message>
    <message id="skipped.list-of-feeds">
        <source>a list of feeds ({count}); it holds no articles itself</source>
        <translation>a list of feeds ({count}); it holds no articles itself</translation>
    </message>
    <message id="skipped.locked">
        <source>it needs a password</source>
        <translation>it needs a password</translation>
    </message>
    <message id="skipped.markup">
        <source>a kind of XML that is not read yet</source>
        <translation>a kind of XML that is not read yet</translation>
    </message>
    <message id="skipped.missing">
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message id="skipped.no-article">
        <source>no article was found on the page</source>
        <translation>no article was found on the page</translation>
    </message>
    <message id="skipped.no-columns">
        <source>no column of it is a headline or a text</source>
        <translation>no column of it is a headline or a text</translation>
    </message>
    <message id="skipped.no-files">
        <source>there is no file to read in this folder</source>
        <translation>there is no file to read in this folder</translation>
    </message>
    <message id="skipped.no-image">
        <source>no image that can be shown</source>
        <translation>no image that can be shown</translation>
    </message>
    <message id="skipped.no-page">
        <source>there is no web page in it</source>
        <translation>there is no web page in it</translation>
    </message>
    <message id="skipped.no-rows">
        <source>a table without a row below its headings</source>
        <translation>a table without a row below its headings</translation>
    </message>
    <message id="skipped.no-such-article">
        <source>says something of an article that is not here: {id}</source>
        <translation>says something of an article that is not here: {id}</translation>
    </message>
    <message id="skipped.no-text">
        <source>no text in it, only a picture, sound or film</source>
        <translation>no text in it, only a picture, sound or film</translation>
    </message>
    <message id="skipped.not-an-object">
        <source>the row is not a JSON object</source>
        <translation>the row is not a JSON object</translation>
    </message>
    <message id="skipped.not-text">
        <source>not a text; this kind of file is not read yet</source>
        <translation>not a text; this kind of file is not read yet</translation>
    </message>
    <message id="skipped.old-office">
        <source>a file of Word or Excel from before 2007: save it as DOCX or XLSX, then import that</source>
        <translation>a file of Word or Excel from before 2007: save it as DOCX or XLSX, then import that</translation>
    </message>
    <message id="skipped.open-quote">
        <source>a quotation mark is opened in this row and never closed: all that follows would be part of it</source>
        <translation>a quotation mark is opened in this row and never closed: all that follows would be part of it</translation>
    </message>
    <message id="skipped.planning">
        <source>plans of coverage, not an article</source>
        <translation>plans of coverage, not an article</translation>
    </message>
    <message id="skipped.reader-failed">
        <source>it could not be read: {detail}</source>
        <translation>it could not be read: {detail}</translation>
    </message>
    <message id="skipped.scanned">
        <source>a scan: its pages are pictures without text</source>
        <translation>a scan: its pages are pictures without text</translation>
    </message>
    <message id="skipped.schema">
        <source>a schema that describes data, not an article</source>
        <translation>a schema that describes data, not an article</translation>
    </message>
    <message id="skipped.too-deep">
        <source>packed in too many layers</source>
        <translation>packed in too many layers</translation>
    </message>
    <message id="skipped.too-large">
        <source>the file is too large to be one page</source>
        <translation>the file is too large to be one page</translation>
    </message>
    <message id="skipped.too-many-cells">
        <source>the row has more cells than there are columns</source>
        <translation>the row has more cells than there are columns</translation>
    </message>
    <message id="skipped.too-many-files">
        <source>more than {most} files are packed here; the rest was left</source>
        <translation>more than {most} files are packed here; the rest was left</translation>
    </message>
    <message id="skipped.too-many-pages">
        <source>more than {most} pages</source>
        <translation>more than {most} pages</translation>
    </message>
    <message id="skipped.too-wide">
        <source>its cells lie so far apart that the table would not fit into the memory: delete what lies outside the table, and save it</source>
        <translation>its cells lie so far apart that the table would not fit into the memory: delete what lies outside the table, and save it</translation>
    </message>
    <message id="skipped.unknown-letters">
        <source>the file does not say which letters its signs are</source>
        <translation>the file does not say which letters its signs are</translation>
    </message>
    <message id="skipped.unopened">
        <source>the file could not be opened {detail}</source>
        <translation>the file could not be opened {detail}</translation>
    </message>
    <message id="skipped.vocabulary">
        <source>a list of subjects (a vocabulary), not articles</source>
        <translation>a list of subjects (a vocabulary), not articles</translation>
    </message>
    <message id="sort.added">
        <source>Last added</source>
        <translation>Last added</translation>
    </message>
    <message id="sort.first-added">
        <source>First added</source>
        <translation>First added</translation>
    </message>
    <message id="sort.headline">
        <source>By headline</source>
        <translation>By headline</translation>
    </message>
    <message id="sort.headline-back">
        <source>Headline, from the end</source>
        <translation>Headline, from the end</translation>
    </message>
    <message id="sort.length">
        <source>Longest</source>
        <translation>Longest</translation>
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
    <message id="sort.shortest">
        <source>Shortest</source>
        <translation>Shortest</translation>
    </message>
    <message id="sort.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="sort.source-back">
        <source>Source, from the end</source>
        <translation>Source, from the end</translation>
    </message>
    <message id="sort.stalest">
        <source>Unchanged longest</source>
        <translation>Unchanged longest</translation>
    </message>
    <message id="spelling.about">
        <source>A ticked dictionary checks what you write in its language. Each language has one dictionary at a time.</source>
        <translation>A ticked dictionary checks what you write in its language. Each language has one dictionary at a time.</translation>
    </message>
    <message id="spelling.add">
        <source>Add a dictionary…</source>
        <translation>Add a dictionary…</translation>
    </message>
    <message id="spelling.added">
        <source>Added: {names}</source>
        <translation>Added: {names}</translation>
    </message>
    <message id="spelling.adding">
        <source>Trying the dictionary…</source>
        <translation>Trying the dictionary…</translation>
    </message>
    <message id="spelling.all-right">
        <source>No misspelt word was found.</source>
        <translation>No misspelt word was found.</translation>
    </message>
    <message id="spelling.alt">
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
    <message id="spelling.broken">
        <source>The dictionary {name} cannot be used. {reason}</source>
        <translation>The dictionary {name} cannot be used. {reason}</translation>
    </message>
    <message id="spelling.dictionaries">
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message id="spelling.filter">
        <source>Dictionaries (*.oxt *.zip *.xpi *.dic *.aff)</source>
        <translation>Dictionaries (*.oxt *.zip *.xpi *.dic *.aff)</translation>
    </message>
    <message id="spelling.from.office">
        <source>Of LibreOffice</source>
        <translation>Of LibreOffice</translation>
    </message>
    <message id="spelling.from.own">
        <source>Added to newsdesk</source>
        <translation>Added to newsdesk</translation>
    </message>
    <message id="spelling.from.person">
        <source>Of your account on this computer</source>
        <translation>Of your account on this computer</translation>
    </message>
    <message id="spelling.from.system">
        <source>Of this computer</source>
        <translation>Of this computer</translation>
    </message>
    <message id="spelling.house">
        <source>Words of the house</source>
        <translation>Words of the house</translation>
    </message>
    <message id="spelling.house.about">
        <source>A word a line. They lie in the folder of the archive and go where it goes.</source>
        <translation>A word a line. They lie in the folder of the archive and go where it goes.</translation>
    </message>
    <message id="spelling.how">
        <source>There is no dictionary on this computer yet, and newsdesk brings none. Ways to get one: install the package hunspell-ar (and hunspell-en-us for English) on Linux; or install LibreOffice with its dictionaries; or download a dictionary of LibreOffice (.oxt) or Firefox (.xpi) and add that file here. A .dic file with its .aff file will do too.</source>
        <translation>There is no dictionary on this computer yet, and newsdesk brings none. Ways to get one: install the package hunspell-ar (and hunspell-en-us for English) on Linux; or install LibreOffice with its dictionaries; or download a dictionary of LibreOffice (.oxt) or Firefox (.xpi) and add that file here. A .dic file with its .aff file will do too.</translation>
    </message>
    <message id="spelling.latin">
        <source>Latin words in Arabic texts are</source>
        <translation>Latin words in Arabic texts are</translation>
    </message>
    <message id="spelling.lists">
        <source>Words that are right</source>
        <translation>Words that are right</translation>
    </message>
    <message id="spelling.lists.about">
        <source>Names and words that no dictionary has. The names of tags are right without being listed.</source>
        <translation>Names and words that no dictionary has. The names of tags are right without being listed.</translation>
    </message>
    <message id="spelling.looking">
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message id="spelling.mine">
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message id="spelling.mine.about">
        <source>A word a line. They are yours, in every archive.</source>
        <translation>A word a line. They are yours, in every archive.</translation>
    </message>
    <message id="spelling.no-suggestions">
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message id="spelling.none-for">
        <source>There is no spelling dictionary for this language: {language}. “Spelling” in the menu Format adds one.</source>
        <translation>There is no spelling dictionary for this language: {language}. “Spelling” in the menu Format adds one.</translation>
    </message>
    <message id="spelling.none-here">
        <source>There is no spelling dictionary yet; “Spelling” in the menu Format tells how to get one.</source>
        <translation>There is no spelling dictionary yet; “Spelling” in the menu Format tells how to get one.</translation>
    </message>
    <message id="spelling.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="spelling.removed">
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message id="spelling.title">
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message id="spelling.trouble.empty">
        <source>There are no words in the file {file}.</source>
        <translation>There are no words in the file {file}.</translation>
    </message>
    <message id="spelling.trouble.encoding">
        <source>The file {file} is not written in {detail}, as it says itself.</source>
        <translation>The file {file} is not written in {detail}, as it says itself.</translation>
    </message>
    <message id="spelling.trouble.forbidden">
        <source>You are not allowed to read the file {file}.</source>
        <translation>You are not allowed to read the file {file}.</translation>
    </message>
    <message id="spelling.trouble.foreign">
        <source>The file {file} says that it is written in {detail}, an encoding that newsdesk does not know.</source>
        <translation>The file {file} says that it is written in {detail}, an encoding that newsdesk does not know.</translation>
    </message>
    <message id="spelling.trouble.headless">
        <source>The file {file} does not begin with the number of its words: it is damaged, or no dictionary.</source>
        <translation>The file {file} does not begin with the number of its words: it is damaged, or no dictionary.</translation>
    </message>
    <message id="spelling.trouble.large">
        <source>The file {file} is larger than any dictionary.</source>
        <translation>The file {file} is larger than any dictionary.</translation>
    </message>
    <message id="spelling.trouble.missing">
        <source>The file {file}, which belongs to it, is missing.</source>
        <translation>The file {file}, which belongs to it, is missing.</translation>
    </message>
    <message id="spelling.trouble.packed">
        <source>The file {file} is damaged, or locked with a password.</source>
        <translation>The file {file} is damaged, or locked with a password.</translation>
    </message>
    <message id="spelling.trouble.refused">
        <source>It cannot be loaded: the file {file} is damaged, or made for another program.</source>
        <translation>It cannot be loaded: the file {file} is damaged, or made for another program.</translation>
    </message>
    <message id="spelling.trouble.silent">
        <source>It could not be tried, for the spelling check did not answer. Try again.</source>
        <translation>It could not be tried, for the spelling check did not answer. Try again.</translation>
    </message>
    <message id="spelling.trouble.torn">
        <source>The file {file} is damaged or was cut off.</source>
        <translation>The file {file} is damaged or was cut off.</translation>
    </message>
    <message id="spelling.trouble.unreadable">
        <source>The file {file} cannot be read ({detail}).</source>
        <translation>The file {file} cannot be read ({detail}).</translation>
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
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message id="status.trash">
        <source>In the trash</source>
        <translation>In the trash</translation>
    </message>
    <message id="tab.details">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="tab.history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="tab.related">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="tab.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message id="table.header">
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message id="table.sorts">
        <source>{column}: click to sort, again for the other end</source>
        <translation>{column}: click to sort, again for the other end</translation>
    </message>
    <message id="table.sorts-not">
        <source>{column}: the list cannot be sorted by this</source>
        <translation>{column}: the list cannot be sorted by this</translation>
    </message>
    <message id="tagbox.did.changed" numerus="yes">
        <source>{n} articles changed</source>
        <translation>
            <numerusform>{n} article changed</numerusform>
            <numerusform>{n} articles changed</numerusform>
        </translation>
    </message>
    <message id="tagbox.did.hidden">
        <source>{name} is no longer offered among the frequent tags, until you give it again. Ctrl+Z brings it back.</source>
        <translation>{name} is no longer offered among the frequent tags, until you give it again. Ctrl+Z brings it back.</translation>
    </message>
    <message id="tagbox.did.refused">
        <source>{name} will not be suggested here any more</source>
        <translation>{name} will not be suggested here any more</translation>
    </message>
    <message id="tagbox.for-many" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message id="tagbox.found">
        <source>Enter adds the marked one</source>
        <translation>Enter adds the marked one</translation>
    </message>
    <message id="tagbox.frequent.hint">
        <source>Delete or ✕: no longer offered among the frequent tags</source>
        <translation>Delete or ✕: no longer offered among the frequent tags</translation>
    </message>
    <message id="tagbox.give-all">
        <source>Give {name} to all of them</source>
        <translation>Give {name} to all of them</translation>
    </message>
    <message id="tagbox.given">
        <source>given</source>
        <translation>given</translation>
    </message>
    <message id="tagbox.hint">
        <source>A tag, or several with commas between them</source>
        <translation>A tag, or several with commas between them</translation>
    </message>
    <message id="tagbox.in-first" numerus="yes">
        <source>in {n} of the first {total}</source>
        <translation>
            <numerusform>in {n} of the first {total}</numerusform>
            <numerusform>in {n} of the first {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.in-some" numerus="yes">
        <source>in {n} of {total}</source>
        <translation>
            <numerusform>in {n} of {total}</numerusform>
            <numerusform>in {n} of {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.is-new">
        <source>new tag</source>
        <translation>new tag</translation>
    </message>
    <message id="tagbox.keys">
        <source>Enter adds · 1–9 adds by number · ↓ then Delete: not this one · Backspace takes the last one away · Ctrl+Z brings it back · Esc closes</source>
        <translation>Enter adds · 1–9 adds by number · ↓ then Delete: not this one · Backspace takes the last one away · Ctrl+Z brings it back · Esc closes</translation>
    </message>
    <message id="tagbox.list" numerus="yes">
        <source>Enter adds these {n} tags.</source>
        <translation>
            <numerusform>Enter adds this tag.</numerusform>
            <numerusform>Enter adds these {n} tags.</numerusform>
        </translation>
    </message>
    <message id="tagbox.list-new" numerus="yes">
        <source>{n} of them are new.</source>
        <translation>
            <numerusform>One of them is new.</numerusform>
            <numerusform>{n} of them are new.</numerusform>
        </translation>
    </message>
    <message id="tagbox.new">
        <source>New tag: {name}</source>
        <translation>New tag: {name}</translation>
    </message>
    <message id="tagbox.no-offers">
        <source>No suggestions: type a tag</source>
        <translation>No suggestions: type a tag</translation>
    </message>
    <message id="tagbox.none">
        <source>No tags yet</source>
        <translation>No tags yet</translation>
    </message>
    <message id="tagbox.offered">
        <source>Suggested and frequent ones: press the number</source>
        <translation>Suggested and frequent ones: press the number</translation>
    </message>
    <message id="tagbox.refuse">
        <source>Do not suggest {name} for this article</source>
        <translation>Do not suggest {name} for this article</translation>
    </message>
    <message id="tagbox.some" numerus="yes">
        <source>{n} of {total}</source>
        <translation>
            <numerusform>{n} of {total}</numerusform>
            <numerusform>{n} of {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.title">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="tagbox.why.most">
        <source>One of the most used</source>
        <translation>One of the most used</translation>
    </message>
    <message id="tagbox.why.often">
        <source>Given often lately</source>
        <translation>Given often lately</translation>
    </message>
    <message id="tagbox.why.similar" numerus="yes">
        <source>{n} of {total} articles like this one have it, the nearest: {headline}</source>
        <translation>
            <numerusform>An article like this one has it: {headline}</numerusform>
            <numerusform>{n} of {total} articles like this one have it, the nearest: {headline}</numerusform>
        </translation>
    </message>
    <message id="tagbox.why.source" numerus="yes">
        <source>{n} of {total} tagged articles of {source} have it</source>
        <translation>
            <numerusform>{n} of {total} tagged articles of {source} has it</numerusform>
            <numerusform>{n} of {total} tagged articles of {source} have it</numerusform>
        </translation>
    </message>
    <message id="tagbox.why.text" numerus="yes">
        <source>{n} times in the text, first: {words}</source>
        <translation>
            <numerusform>In the text: {words}</numerusform>
            <numerusform>{n} times in the text, first: {words}</numerusform>
        </translation>
    </message>
    <message id="tags.add">
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message id="tags.alias.new">
        <source>Another name, then Enter</source>
        <translation>Another name, then Enter</translation>
    </message>
    <message id="tags.alias.remove">
        <source>Remove the other name “{name}”</source>
        <translation>Remove the other name “{name}”</translation>
    </message>
    <message id="tags.alias.same">
        <source>“{name}” reads the same as a name that the tag has already.</source>
        <translation>“{name}” reads the same as a name that the tag has already.</translation>
    </message>
    <message id="tags.aliases">
        <source>Other names (they lead to this tag)</source>
        <translation>Other names (they lead to this tag)</translation>
    </message>
    <message id="tags.and-more" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message id="tags.articles" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message id="tags.articles.none">
        <source>no articles</source>
        <translation>no articles</translation>
    </message>
    <message id="tags.beside">
        <source>Often occurs with</source>
        <translation>Often occurs with</translation>
    </message>
    <message id="tags.beside.hint" numerus="yes">
        <source>{n} articles with both; go to “{name}”</source>
        <translation>
            <numerusform>{n} article with both; go to “{name}”</numerusform>
            <numerusform>{n} articles with both; go to “{name}”</numerusform>
        </translation>
    </message>
    <message id="tags.beside.none">
        <source>No other tag yet.</source>
        <translation>No other tag yet.</translation>
    </message>
    <message id="tags.can-undo">
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
    <message id="tags.chosen" numerus="yes">
        <source>{n} tags chosen</source>
        <translation>
            <numerusform>{n} tag chosen</numerusform>
            <numerusform>{n} tags chosen</numerusform>
        </translation>
    </message>
    <message id="tags.colour">
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message id="tags.colour.blue">
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message id="tags.colour.green">
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message id="tags.colour.grey">
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message id="tags.colour.kind">
        <source>That of its kind</source>
        <translation>That of its kind</translation>
    </message>
    <message id="tags.colour.orange">
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message id="tags.colour.other">
        <source>Another colour…</source>
        <translation>Another colour…</translation>
    </message>
    <message id="tags.colour.pink">
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message id="tags.colour.red">
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message id="tags.colour.teal">
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message id="tags.colour.violet">
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message id="tags.delete.articles" numerus="yes">
        <source>{n} articles lose it.</source>
        <translation>
            <numerusform>{n} article loses it.</numerusform>
            <numerusform>{n} articles lose it.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.articles-some" numerus="yes">
        <source>{n} articles lose one or more of them.</source>
        <translation>
            <numerusform>{n} article loses one or more of them.</numerusform>
            <numerusform>{n} articles lose one or more of them.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.articles-some.none">
        <source>No article carries any of them.</source>
        <translation>No article carries any of them.</translation>
    </message>
    <message id="tags.delete.articles.none">
        <source>No article carries it.</source>
        <translation>No article carries it.</translation>
    </message>
    <message id="tags.delete.ask">
        <source>Delete the tag “{name}”?</source>
        <translation>Delete the tag “{name}”?</translation>
    </message>
    <message id="tags.delete.ask-some" numerus="yes">
        <source>Delete these {n} tags?</source>
        <translation>
            <numerusform>Delete this tag?</numerusform>
            <numerusform>Delete these {n} tags?</numerusform>
        </translation>
    </message>
    <message id="tags.delete.children" numerus="yes">
        <source>{n} tags below move up one level.</source>
        <translation>
            <numerusform>{n} tag below moves up one level.</numerusform>
            <numerusform>{n} tags below move up one level.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.do">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="tags.delete.title">
        <source>Delete tags</source>
        <translation>Delete tags</translation>
    </message>
    <message id="tags.did.deleted" numerus="yes">
        <source>{n} tags deleted</source>
        <translation>
            <numerusform>{n} tag deleted</numerusform>
            <numerusform>{n} tags deleted</numerusform>
        </translation>
    </message>
    <message id="tags.did.given" numerus="yes">
        <source>{n} articles have the tag “{name}” now</source>
        <translation>
            <numerusform>{n} article has the tag “{name}” now</numerusform>
            <numerusform>{n} articles have the tag “{name}” now</numerusform>
        </translation>
    </message>
    <message id="tags.did.merged">
        <source>Merged into “{name}”.</source>
        <translation>Merged into “{name}”.</translation>
    </message>
    <message id="tags.did.moved" numerus="yes">
        <source>{n} tags moved</source>
        <translation>
            <numerusform>{n} tag moved</numerusform>
            <numerusform>{n} tags moved</numerusform>
        </translation>
    </message>
    <message id="tags.did.new">
        <source>The tag “{name}” was made.</source>
        <translation>The tag “{name}” was made.</translation>
    </message>
    <message id="tags.did.renamed">
        <source>The tag is called “{name}” now.</source>
        <translation>The tag is called “{name}” now.</translation>
    </message>
    <message id="tags.did.replaced" numerus="yes">
        <source>{new} stands in the place of {old} in {n} articles.</source>
        <translation>
            <numerusform>{new} stands in the place of {old} in {n} article.</numerusform>
            <numerusform>{new} stands in the place of {old} in {n} articles.</numerusform>
        </translation>
    </message>
    <message id="tags.did.split" numerus="yes">
        <source>{n} articles carry {name} now.</source>
        <translation>
            <numerusform>{n} article carries {name} now.</numerusform>
            <numerusform>{n} articles carry {name} now.</numerusform>
        </translation>
    </message>
    <message id="tags.first-use">
        <source>First used: {date}</source>
        <translation>First used: {date}</translation>
    </message>
    <message id="tags.for-many" numerus="yes">
        <source>What is added here goes to all {n} selected articles</source>
        <translation>
            <numerusform>What is added here goes to all {n} selected articles</numerusform>
            <numerusform>What is added here goes to all {n} selected articles</numerusform>
        </translation>
    </message>
    <message id="tags.give">
        <source>Add the tag “{name}”</source>
        <translation>Add the tag “{name}”</translation>
    </message>
    <message id="tags.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="tags.kind.event">
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message id="tags.kind.organisation">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="tags.kind.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="tags.kind.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="tags.kind.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="tags.kind.topic">
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message id="tags.label.ar">
        <source>in Arabic</source>
        <translation>in Arabic</translation>
    </message>
    <message id="tags.label.en">
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message id="tags.labels">
        <source>Shown as</source>
        <translation>Shown as</translation>
    </message>
    <message id="tags.last-use">
        <source>last: {date}</source>
        <translation>last: {date}</translation>
    </message>
    <message id="tags.merge.ask">
        <source>Into which tag should “{name}” go?</source>
        <translation>Into which tag should “{name}” go?</translation>
    </message>
    <message id="tags.merge.ask-some" numerus="yes">
        <source>Into which tag should these {n} tags go?</source>
        <translation>
            <numerusform>Into which tag should this tag go?</numerusform>
            <numerusform>Into which tag should these {n} tags go?</numerusform>
        </translation>
    </message>
    <message id="tags.merge.both" numerus="yes">
        <source>{n} articles carry it already</source>
        <translation>
            <numerusform>{n} article carries it already</numerusform>
            <numerusform>{n} articles carry it already</numerusform>
        </translation>
    </message>
    <message id="tags.merge.children" numerus="yes">
        <source>{n} tags move below it</source>
        <translation>
            <numerusform>{n} tag moves below it</numerusform>
            <numerusform>{n} tags move below it</numerusform>
        </translation>
    </message>
    <message id="tags.merge.choose">
        <source>Choose the tag that stays.</source>
        <translation>Choose the tag that stays.</translation>
    </message>
    <message id="tags.merge.do">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="tags.merge.gains" numerus="yes">
        <source>{n} articles get the tag “{name}”</source>
        <translation>
            <numerusform>{n} article gets the tag “{name}”</numerusform>
            <numerusform>{n} articles get the tag “{name}”</numerusform>
        </translation>
    </message>
    <message id="tags.merge.gains.none">
        <source>No other article gets the tag “{name}”</source>
        <translation>No other article gets the tag “{name}”</translation>
    </message>
    <message id="tags.merge.joined" numerus="yes">
        <source>{n} tags below become one with those of their names there</source>
        <translation>
            <numerusform>{n} tag below becomes one with that of its name there</numerusform>
            <numerusform>{n} tags below become one with those of their names there</numerusform>
        </translation>
    </message>
    <message id="tags.merge.names">
        <source>Kept as other names: {names}</source>
        <translation>Kept as other names: {names}</translation>
    </message>
    <message id="tags.merge.rules" numerus="yes">
        <source>{n} rules give it from then on: {names}</source>
        <translation>
            <numerusform>{n} rule gives it from then on: {names}</numerusform>
            <numerusform>{n} rules give it from then on: {names}</numerusform>
        </translation>
    </message>
    <message id="tags.merge.searches" numerus="yes">
        <source>{n} saved searches ask for it from then on: {names}</source>
        <translation>
            <numerusform>{n} saved search asks for it from then on: {names}</numerusform>
            <numerusform>{n} saved searches ask for it from then on: {names}</numerusform>
        </translation>
    </message>
    <message id="tags.merge.title">
        <source>Merge tags</source>
        <translation>Merge tags</translation>
    </message>
    <message id="tags.months">
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message id="tags.move.ask">
        <source>Below which tag should “{name}” stand?</source>
        <translation>Below which tag should “{name}” stand?</translation>
    </message>
    <message id="tags.move.ask-some" numerus="yes">
        <source>Below which tag should these {n} tags stand?</source>
        <translation>
            <numerusform>Below which tag should this tag stand?</numerusform>
            <numerusform>Below which tag should these {n} tags stand?</numerusform>
        </translation>
    </message>
    <message id="tags.move.do">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="tags.move.root">
        <source>At the top, below no tag</source>
        <translation>At the top, below no tag</translation>
    </message>
    <message id="tags.move.title">
        <source>Move tags</source>
        <translation>Move tags</translation>
    </message>
    <message id="tags.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="tags.new.below">
        <source>It will stand below “{name}”.</source>
        <translation>It will stand below “{name}”.</translation>
    </message>
    <message id="tags.new.do">
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message id="tags.new.elsewhere">
        <source>There is one already: {path}. Press again to make another here.</source>
        <translation>There is one already: {path}. Press again to make another here.</translation>
    </message>
    <message id="tags.new.title">
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message id="tags.none">
        <source>This article has no tags yet. Type the name of a tag, then Enter.</source>
        <translation>This article has no tags yet. Type the name of a tag, then Enter.</translation>
    </message>
    <message id="tags.note">
        <source>Scope note</source>
        <translation>Scope note</translation>
    </message>
    <message id="tags.note.hint">
        <source>What belongs under this tag, and what does not</source>
        <translation>What belongs under this tag, and what does not</translation>
    </message>
    <message id="tags.open">
        <source>List the articles of “{name}”</source>
        <translation>List the articles of “{name}”</translation>
    </message>
    <message id="tags.pick.field">
        <source>Type a name, or choose below</source>
        <translation>Type a name, or choose below</translation>
    </message>
    <message id="tags.remove">
        <source>Remove the tag “{name}”</source>
        <translation>Remove the tag “{name}”</translation>
    </message>
    <message id="tags.rename.do">
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message id="tags.rename.hint">
        <source>The old name stays as another name, so nothing that was found by it is lost.</source>
        <translation>The old name stays as another name, so nothing that was found by it is lost.</translation>
    </message>
    <message id="tags.rename.title">
        <source>Rename the tag</source>
        <translation>Rename the tag</translation>
    </message>
    <message id="tags.replace.ask">
        <source>In the chosen articles this tag gives way:</source>
        <translation>In the chosen articles this tag gives way:</translation>
    </message>
    <message id="tags.replace.by">
        <source>to this one:</source>
        <translation>to this one:</translation>
    </message>
    <message id="tags.replace.do">
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message id="tags.replace.none">
        <source>The chosen articles carry no tag.</source>
        <translation>The chosen articles carry no tag.</translation>
    </message>
    <message id="tags.replace.title">
        <source>Replace a tag</source>
        <translation>Replace a tag</translation>
    </message>
    <message id="tags.split.ask">
        <source>Articles of {name} that this search finds get another tag in its place:</source>
        <translation>Articles of {name} that this search finds get another tag in its place:</translation>
    </message>
    <message id="tags.split.do">
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message id="tags.split.found" numerus="yes">
        <source>{n} articles of {all} go over.</source>
        <translation>
            <numerusform>{n} article of {all} goes over.</numerusform>
            <numerusform>{n} articles of {all} go over.</numerusform>
        </translation>
    </message>
    <message id="tags.split.found.none">
        <source>The search finds none of its articles: no article goes over.</source>
        <translation>The search finds none of its articles: no article goes over.</translation>
    </message>
    <message id="tags.split.name">
        <source>Name of the other tag</source>
        <translation>Name of the other tag</translation>
    </message>
    <message id="tags.split.none-yet">
        <source>Type a search: how many articles it parts is told here.</source>
        <translation>Type a search: how many articles it parts is told here.</translation>
    </message>
    <message id="tags.split.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="tags.split.search.hint">
        <source>words, source:name, date:2025 …</source>
        <translation>words, source:name, date:2025 …</translation>
    </message>
    <message id="tags.split.title">
        <source>Split a tag</source>
        <translation>Split a tag</translation>
    </message>
    <message id="tags.suggested">
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message id="tags.uri">
        <source>Address in a vocabulary (URI)</source>
        <translation>Address in a vocabulary (URI)</translation>
    </message>
    <message id="tags.with-below" numerus="yes">
        <source>{n} with the tags below it</source>
        <translation>
            <numerusform>{n} with the tags below it</numerusform>
            <numerusform>{n} with the tags below it</numerusform>
        </translation>
    </message>
    <message id="timeline.alone">
        <source>No article is linked with this one yet.</source>
        <translation>No article is linked with this one yet.</translation>
    </message>
    <message id="timeline.apart" numerus="yes">
        <source>{n} links away</source>
        <translation>
            <numerusform>{n} link away</numerusform>
            <numerusform>{n} links away</numerusform>
        </translation>
    </message>
    <message id="timeline.back">
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message id="timeline.beside.hint">
        <source>Read it next to the article that is open</source>
        <translation>Read it next to the article that is open</translation>
    </message>
    <message id="timeline.centre">
        <source>Its timeline</source>
        <translation>Its timeline</translation>
    </message>
    <message id="timeline.centre.hint">
        <source>Show the timeline of the chosen article</source>
        <translation>Show the timeline of the chosen article</translation>
    </message>
    <message id="timeline.depth">
        <source>How far the links are followed</source>
        <translation>How far the links are followed</translation>
    </message>
    <message id="timeline.depth.1">
        <source>Linked directly</source>
        <translation>Linked directly</translation>
    </message>
    <message id="timeline.depth.2">
        <source>Up to two links away</source>
        <translation>Up to two links away</translation>
    </message>
    <message id="timeline.depth.3">
        <source>Up to three links away</source>
        <translation>Up to three links away</translation>
    </message>
    <message id="timeline.details">
        <source>The chosen article</source>
        <translation>The chosen article</translation>
    </message>
    <message id="timeline.empty">
        <source>No article here has a date.
A date is written under Details; what is linked stands here beside it.</source>
        <translation>No article here has a date.
A date is written under Details; what is linked stands here beside it.</translation>
    </message>
    <message id="timeline.fit">
        <source>Show everything (0)</source>
        <translation>Show everything (0)</translation>
    </message>
    <message id="timeline.here-it-is">
        <source>On the page of that article: {kind}</source>
        <translation>On the page of that article: {kind}</translation>
    </message>
    <message id="timeline.left-out" numerus="yes">
        <source>There was no room for {n} more articles; the nearest in time are shown.</source>
        <translation>
            <numerusform>There was no room for {n} more article; the nearest in time are shown.</numerusform>
            <numerusform>There was no room for {n} more articles; the nearest in time are shown.</numerusform>
        </translation>
    </message>
    <message id="timeline.legend">
        <source>What the marks mean</source>
        <translation>What the marks mean</translation>
    </message>
    <message id="timeline.legend.here">
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message id="timeline.legend.in">
        <source>Hollow: links here</source>
        <translation>Hollow: links here</translation>
    </message>
    <message id="timeline.legend.out">
        <source>Filled: linked from here</source>
        <translation>Filled: linked from here</translation>
    </message>
    <message id="timeline.legend.span">
        <source>Dashed: some time within this day, month or year</source>
        <translation>Dashed: some time within this day, month or year</translation>
    </message>
    <message id="timeline.more">
        <source>There are more linked articles than are shown here.</source>
        <translation>There are more linked articles than are shown here.</translation>
    </message>
    <message id="timeline.name">
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message id="timeline.no-date">
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message id="timeline.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="timeline.this">
        <source>The article in question</source>
        <translation>The article in question</translation>
    </message>
    <message id="timeline.turn">
        <source>Reverse the direction of time</source>
        <translation>Reverse the direction of time</translation>
    </message>
    <message id="timeline.undated">
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message id="timeline.zoom-in">
        <source>Nearer (+)</source>
        <translation>Nearer (+)</translation>
    </message>
    <message id="timeline.zoom-out">
        <source>Farther (−)</source>
        <translation>Farther (−)</translation>
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
    <message id="trouble.about">
        <source>This is the whole report: versions, numbers, and the places in the program that had trouble. It holds no headline, text, tag, address or name. newsdesk sends it nowhere; copy it or save it, and give it to whoever helps you.</source>
        <translation>This is the whole report: versions, numbers, and the places in the program that had trouble. It holds no headline, text, tag, address or name. newsdesk sends it nowhere; copy it or save it, and give it to whoever helps you.</translation>
    </message>
    <message id="trouble.copied">
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message id="trouble.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="trouble.crashed">
        <source>newsdesk ended unexpectedly last time. What was saved is safe, and what was being written is offered to you. The details show where it happened.</source>
        <translation>newsdesk ended unexpectedly last time. What was saved is safe, and what was being written is offered to you. The details show where it happened.</translation>
    </message>
    <message id="trouble.log-empty">
        <source>The log is empty.</source>
        <translation>The log is empty.</translation>
    </message>
    <message id="trouble.look">
        <source>Language and theme</source>
        <translation>Language and theme</translation>
    </message>
    <message id="trouble.number.articles">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="trouble.number.behind">
        <source>Changes that the index has not seen</source>
        <translation>Changes that the index has not seen</translation>
    </message>
    <message id="trouble.number.bytes">
        <source>Size of the database in bytes</source>
        <translation>Size of the database in bytes</translation>
    </message>
    <message id="trouble.number.indexed">
        <source>Articles in the search index</source>
        <translation>Articles in the search index</translation>
    </message>
    <message id="trouble.number.links">
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message id="trouble.number.operations">
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message id="trouble.number.originals">
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message id="trouble.number.revisions">
        <source>Versions kept</source>
        <translation>Versions kept</translation>
    </message>
    <message id="trouble.number.sources">
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message id="trouble.number.taggings">
        <source>Tags on articles</source>
        <translation>Tags on articles</translation>
    </message>
    <message id="trouble.number.tags">
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message id="trouble.number.trash">
        <source>In the trash</source>
        <translation>In the trash</translation>
    </message>
    <message id="trouble.number.untagged">
        <source>Without a tag</source>
        <translation>Without a tag</translation>
    </message>
    <message id="trouble.number.waiting_links">
        <source>Waiting links</source>
        <translation>Waiting links</translation>
    </message>
    <message id="trouble.part.archive">
        <source>Archive, in numbers</source>
        <translation>Archive, in numbers</translation>
    </message>
    <message id="trouble.part.crash">
        <source>Where it ended unexpectedly</source>
        <translation>Where it ended unexpectedly</translation>
    </message>
    <message id="trouble.part.log">
        <source>The last lines of the log</source>
        <translation>The last lines of the log</translation>
    </message>
    <message id="trouble.part.screen">
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message id="trouble.part.versions">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="trouble.read-only">
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message id="trouble.screen-size">
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message id="trouble.text-size">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="trouble.title">
        <source>Report of a problem</source>
        <translation>Report of a problem</translation>
    </message>
    <message id="trouble.unexpected">
        <source>Something went wrong that newsdesk did not expect. What was saved is safe; the details can be read and copied.</source>
        <translation>Something went wrong that newsdesk did not expect. What was saved is safe; the details can be read and copied.</translation>
    </message>
    <message id="trying.all">
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message id="trying.clean">
        <source>Clean the captured page: take out the line that asks to share it, and the paragraph that stands there twice. Then save.</source>
        <translation>Clean the captured page: take out the line that asks to share it, and the paragraph that stands there twice. Then save.</translation>
    </message>
    <message id="trying.clean.go">
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message id="trying.close">
        <source>Close for good</source>
        <translation>Close for good</translation>
    </message>
    <message id="trying.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="trying.merge">
        <source>Make one tag of two: Ferries and Ferry, or Searching and Search.</source>
        <translation>Make one tag of two: Ferries and Ferry, or Searching and Search.</translation>
    </message>
    <message id="trying.merge.go">
        <source>Clean up the tags</source>
        <translation>Clean up the tags</translation>
    </message>
    <message id="trying.open">
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message id="trying.over">
        <source>All six are done. Remove the sample in the File menu when you no longer need it.</source>
        <translation>All six are done. Remove the sample in the File menu when you no longer need it.</translation>
    </message>
    <message id="trying.quote">
        <source>Write: select a sentence in the report beside the draft and carry it over as a quotation (Ctrl+Shift+Q). Then save.</source>
        <translation>Write: select a sentence in the report beside the draft and carry it over as a quotation (Ctrl+Shift+Q). Then save.</translation>
    </message>
    <message id="trying.quote.go">
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message id="trying.search">
        <source>Search for cafe, without the accent: it finds the Café.</source>
        <translation>Search for cafe, without the accent: it finds the Café.</translation>
    </message>
    <message id="trying.search.go">
        <source>To the search box</source>
        <translation>To the search box</translation>
    </message>
    <message id="trying.title">
        <source>Try this: {done} of {all}</source>
        <translation>Try this: {done} of {all}</translation>
    </message>
    <message id="trying.undo">
        <source>Take something back with Ctrl+Alt+Z. The list of what was done tells what it will be.</source>
        <translation>Take something back with Ctrl+Alt+Z. The list of what was done tells what it will be.</translation>
    </message>
    <message id="trying.undo.go">
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message id="trying.waiting">
        <source>A link waits for an interview that is not here yet. Bring in the second file, and see it resolve by itself.</source>
        <translation>A link waits for an interview that is not here yet. Bring in the second file, and see it resolve by itself.</translation>
    </message>
    <message id="trying.waiting.go">
        <source>Bring in the second file</source>
        <translation>Bring in the second file</translation>
    </message>
    <message id="turn.running">
        <source>Step {done} of {total}</source>
        <translation>Step {done} of {total}</translation>
    </message>
    <message id="turn.stopping">
        <source>Stopping after this step…</source>
        <translation>Stopping after this step…</translation>
    </message>
    <message id="twins.alone">
        <source>This article has no near copies</source>
        <translation>This article has no near copies</translation>
    </message>
    <message id="twins.apart">
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message id="twins.apart.hint">
        <source>Never shown as copies of each other again</source>
        <translation>Never shown as copies of each other again</translation>
    </message>
    <message id="twins.indexing">
        <source>Near copies are not known yet: the search index is being made</source>
        <translation>Near copies are not known yet: the search index is being made</translation>
    </message>
    <message id="twins.left" numerus="yes">
        <source>{n} more groups to go</source>
        <translation>
            <numerusform>{n} more group to go</numerusform>
            <numerusform>{n} more groups to go</numerusform>
        </translation>
    </message>
    <message id="twins.merge">
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message id="twins.merge.hint">
        <source>Make one record of them; nothing of either is lost</source>
        <translation>Make one record of them; nothing of either is lost</translation>
    </message>
    <message id="twins.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="twins.next.hint">
        <source>Leave these as they are, and go on to the next near copies</source>
        <translation>Leave these as they are, and go on to the next near copies</translation>
    </message>
    <message id="twins.none-left">
        <source>No near copies are left to decide on</source>
        <translation>No near copies are left to decide on</translation>
    </message>
    <message id="twins.place">
        <source>Copy {place} of {count}</source>
        <translation>Copy {place} of {count}</translation>
    </message>
    <message id="twins.republication">
        <source>Republication</source>
        <translation>Republication</translation>
    </message>
    <message id="twins.republication.hint">
        <source>The second is linked as a republication of the first; the arrows exchange the two</source>
        <translation>The second is linked as a republication of the first; the arrows exchange the two</translation>
    </message>
    <message id="twins.swap">
        <source>Exchange first and second</source>
        <translation>Exchange first and second</translation>
    </message>
    <message id="twins.too-many" numerus="yes">
        <source>At most {n} articles at once</source>
        <translation>
            <numerusform>At most {n} article at once</numerusform>
            <numerusform>At most {n} articles at once</numerusform>
        </translation>
    </message>
    <message id="twins.unknown">
        <source>No near copy is known, but not every article has been compared yet</source>
        <translation>No near copy is known, but not every article has been compared yet</translation>
    </message>
    <message id="twins.whole">
        <source>The whole group</source>
        <translation>The whole group</translation>
    </message>
    <message id="updates.check">
        <source>Check for updates…</source>
        <translation>Check for updates…</translation>
    </message>
    <message id="updates.choose">
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message id="updates.date">
        <source>Announced on {date}</source>
        <translation>Announced on {date}</translation>
    </message>
    <message id="updates.file">
        <source>Read from {path}</source>
        <translation>Read from {path}</translation>
    </message>
    <message id="updates.filter">
        <source>Announced versions (*.toml *.json)</source>
        <translation>Announced versions (*.toml *.json)</translation>
    </message>
    <message id="updates.newer">
        <source>newsdesk {version} is announced; you have {installed}.</source>
        <translation>newsdesk {version} is announced; you have {installed}.</translation>
    </message>
    <message id="updates.none-newer">
        <source>You have newsdesk {installed}. The newest that is announced is {version}.</source>
        <translation>You have newsdesk {installed}. The newest that is announced is {version}.</translation>
    </message>
    <message id="updates.not-set">
        <source>newsdesk never looks on the internet. It reads a file in which you or your administrator announce versions, and none is chosen yet.</source>
        <translation>newsdesk never looks on the internet. It reads a file in which you or your administrator announce versions, and none is chosen yet.</translation>
    </message>
    <message id="updates.replaced">
        <source>Another version of newsdesk was installed while this window is open. Close the window and open newsdesk again.</source>
        <translation>Another version of newsdesk was installed while this window is open. Close the window and open newsdesk again.</translation>
    </message>
    <message id="updates.where">
        <source>Where to get it: {where}</source>
        <translation>Where to get it: {where}</translation>
    </message>
    <message id="verify.cancelled">
        <source>The check was stopped before the end; nothing wrong was found until then</source>
        <translation>The check was stopped before the end; nothing wrong was found until then</translation>
    </message>
    <message id="verify.running">
        <source>Checking originals: {done} of {total}</source>
        <translation>Checking originals: {done} of {total}</translation>
    </message>
    <message id="verify.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="vocabulary.can-undo">
        <source>Nothing is written before you agree, and one undo takes all of it back.</source>
        <translation>Nothing is written before you agree, and one undo takes all of it back.</translation>
    </message>
    <message id="vocabulary.changed-here">
        <source>{part} changed here: {here}</source>
        <translation>{part} changed here: {here}</translation>
    </message>
    <message id="vocabulary.chip.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="vocabulary.chip.changed">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="vocabulary.chip.deleted">
        <source>Deleted here</source>
        <translation>Deleted here</translation>
    </message>
    <message id="vocabulary.chip.kept">
        <source>Changed here, kept</source>
        <translation>Changed here, kept</translation>
    </message>
    <message id="vocabulary.chip.merged">
        <source>Merged here</source>
        <translation>Merged here</translation>
    </message>
    <message id="vocabulary.chip.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="vocabulary.chip.retired">
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message id="vocabulary.chip.same">
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message id="vocabulary.chip.tied">
        <source>Your tags</source>
        <translation>Your tags</translation>
    </message>
    <message id="vocabulary.chip.tied.hint">
        <source>Tags that you had already and that become terms of this vocabulary, for they have the same name. They keep their articles.</source>
        <translation>Tags that you had already and that become terms of this vocabulary, for they have the same name. They keep their articles.</translation>
    </message>
    <message id="vocabulary.chip.troubles">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="vocabulary.column.above">
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message id="vocabulary.column.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="vocabulary.column.term">
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message id="vocabulary.column.what">
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message id="vocabulary.did">
        <source>Imported {name}: {what}</source>
        <translation>Imported {name}: {what}</translation>
    </message>
    <message id="vocabulary.did.again">
        <source>The tag says again what its vocabulary says.</source>
        <translation>The tag says again what its vocabulary says.</translation>
    </message>
    <message id="vocabulary.did.changed" numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>1 changed</numerusform>
            <numerusform>{n} changed</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.exported" numerus="yes">
        <source>{n} tags exported to {path}</source>
        <translation>
            <numerusform>1 tag exported to {path}</numerusform>
            <numerusform>{n} tags exported to {path}</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.exported.none">
        <source>There are no tags yet: {path} holds none.</source>
        <translation>There are no tags yet: {path} holds none.</translation>
    </message>
    <message id="vocabulary.did.kept" numerus="yes">
        <source>{n} kept as they were changed here</source>
        <translation>
            <numerusform>1 kept as it was changed here</numerusform>
            <numerusform>{n} kept as they were changed here</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.new" numerus="yes">
        <source>{n} new tags</source>
        <translation>
            <numerusform>1 new tag</numerusform>
            <numerusform>{n} new tags</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.nothing">
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message id="vocabulary.export.name">
        <source>{name} tags {date}</source>
        <translation>{name} tags {date}</translation>
    </message>
    <message id="vocabulary.export.some" numerus="yes">
        <source>Export the {n} chosen tags with all below them</source>
        <translation>
            <numerusform>Export the chosen tag with all below it</numerusform>
            <numerusform>Export the {n} chosen tags with all below them</numerusform>
        </translation>
    </message>
    <message id="vocabulary.facts" numerus="yes">
        <source>{file} · {format} · {n} terms</source>
        <translation>
            <numerusform>{file} · {format} · 1 term</numerusform>
            <numerusform>{file} · {format} · {n} terms</numerusform>
        </translation>
    </message>
    <message id="vocabulary.facts.none">
        <source>{file} · {format} · no terms</source>
        <translation>{file} · {format} · no terms</translation>
    </message>
    <message id="vocabulary.filter">
        <source>Vocabularies (*.csv *.tsv *.ttl *.rdf *.xml *.nt *.jsonld *.json *.skos *.txt)</source>
        <translation>Vocabularies (*.csv *.tsv *.ttl *.rdf *.xml *.nt *.jsonld *.json *.skos *.txt)</translation>
    </message>
    <message id="vocabulary.format.csv">
        <source>Table for Excel and LibreOffice</source>
        <translation>Table for Excel and LibreOffice</translation>
    </message>
    <message id="vocabulary.format.jsonld">
        <source>SKOS, JSON-LD</source>
        <translation>SKOS, JSON-LD</translation>
    </message>
    <message id="vocabulary.format.rdf">
        <source>SKOS, RDF/XML</source>
        <translation>SKOS, RDF/XML</translation>
    </message>
    <message id="vocabulary.format.turtle">
        <source>SKOS, Turtle</source>
        <translation>SKOS, Turtle</translation>
    </message>
    <message id="vocabulary.from">
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message id="vocabulary.from.merged">
        <source>A term of {name} (read on {date}) was merged into it here</source>
        <translation>A term of {name} (read on {date}) was merged into it here</translation>
    </message>
    <message id="vocabulary.from.read">
        <source>From {name}, read on {date}</source>
        <translation>From {name}, read on {date}</translation>
    </message>
    <message id="vocabulary.is.csv">
        <source>table (CSV)</source>
        <translation>table (CSV)</translation>
    </message>
    <message id="vocabulary.is.iptc">
        <source>IPTC NewsCodes</source>
        <translation>IPTC NewsCodes</translation>
    </message>
    <message id="vocabulary.is.skos">
        <source>SKOS vocabulary</source>
        <translation>SKOS vocabulary</translation>
    </message>
    <message id="vocabulary.kept">
        <source>{part}: here {here}, and it stays so; the vocabulary says {told}</source>
        <translation>{part}: here {here}, and it stays so; the vocabulary says {told}</translation>
    </message>
    <message id="vocabulary.merged-into">
        <source>Merged here into {name}; that stays so</source>
        <translation>Merged here into {name}; that stays so</translation>
    </message>
    <message id="vocabulary.nothing">
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message id="vocabulary.notice.broader-unknown">
        <source>The term above it is neither in the file nor in the archive</source>
        <translation>The term above it is neither in the file nor in the archive</translation>
    </message>
    <message id="vocabulary.notice.cycle">
        <source>It is not moved: it would come to stand below itself</source>
        <translation>It is not moved: it would come to stand below itself</translation>
    </message>
    <message id="vocabulary.notice.name-taken">
        <source>Another tag beside it has this name: what is here stays</source>
        <translation>Another tag beside it has this name: what is here stays</translation>
    </message>
    <message id="vocabulary.notice.same-name">
        <source>Another tag beside it has this name: its code is added</source>
        <translation>Another tag beside it has this name: its code is added</translation>
    </message>
    <message id="vocabulary.option.again" numerus="yes">
        <source>Make the {n} tags that were deleted here anew</source>
        <translation>
            <numerusform>Make the one tag that was deleted here anew</numerusform>
            <numerusform>Make the {n} tags that were deleted here anew</numerusform>
        </translation>
    </message>
    <message id="vocabulary.option.retired" numerus="yes">
        <source>Bring the {n} terms that the vocabulary has retired, too</source>
        <translation>
            <numerusform>Bring the one term that the vocabulary has retired, too</numerusform>
            <numerusform>Bring the {n} terms that the vocabulary has retired, too</numerusform>
        </translation>
    </message>
    <message id="vocabulary.option.theirs" numerus="yes">
        <source>Take the vocabulary’s word in the {n} terms that were changed here, too</source>
        <translation>
            <numerusform>Take the vocabulary’s word in the one term that was changed here, too</numerusform>
            <numerusform>Take the vocabulary’s word in the {n} terms that were changed here, too</numerusform>
        </translation>
    </message>
    <message id="vocabulary.outcome.changed">
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message id="vocabulary.outcome.deleted">
        <source>Its tag was deleted here; it is left out</source>
        <translation>Its tag was deleted here; it is left out</translation>
    </message>
    <message id="vocabulary.outcome.kept">
        <source>Changed here, stays so</source>
        <translation>Changed here, stays so</translation>
    </message>
    <message id="vocabulary.outcome.merged">
        <source>Its tag was merged into another one</source>
        <translation>Its tag was merged into another one</translation>
    </message>
    <message id="vocabulary.outcome.new">
        <source>A new tag</source>
        <translation>A new tag</translation>
    </message>
    <message id="vocabulary.outcome.retired">
        <source>The vocabulary has retired it</source>
        <translation>The vocabulary has retired it</translation>
    </message>
    <message id="vocabulary.outcome.same">
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message id="vocabulary.part.alias">
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message id="vocabulary.part.broader">
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message id="vocabulary.part.colour">
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message id="vocabulary.part.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="vocabulary.part.label">
        <source>Name in {language}</source>
        <translation>Name in {language}</translation>
    </message>
    <message id="vocabulary.part.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="vocabulary.part.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="vocabulary.part.uri">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="vocabulary.reading.running">
        <source>Reading the vocabulary: {done}</source>
        <translation>Reading the vocabulary: {done}</translation>
    </message>
    <message id="vocabulary.reading.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="vocabulary.retired">
        <source>Retired by the vocabulary {date}</source>
        <translation>Retired by the vocabulary {date}</translation>
    </message>
    <message id="vocabulary.root">
        <source>nothing (the top)</source>
        <translation>nothing (the top)</translation>
    </message>
    <message id="vocabulary.stopped">
        <source>Stopped before the end: what came in stays, one undo takes it back, and importing the file again goes on.</source>
        <translation>Stopped before the end: what came in stays, one undo takes it back, and importing the file again goes on.</translation>
    </message>
    <message id="vocabulary.table">
        <source>What becomes of each term</source>
        <translation>What becomes of each term</translation>
    </message>
    <message id="vocabulary.take" numerus="yes">
        <source>Take over {n} terms</source>
        <translation>
            <numerusform>Take over 1 term</numerusform>
            <numerusform>Take over {n} terms</numerusform>
        </translation>
    </message>
    <message id="vocabulary.take-again">
        <source>Take the vocabulary’s again</source>
        <translation>Take the vocabulary’s again</translation>
    </message>
    <message id="vocabulary.take-all-again">
        <source>Take all of the vocabulary’s again</source>
        <translation>Take all of the vocabulary’s again</translation>
    </message>
    <message id="vocabulary.take-nothing">
        <source>Nothing to take over</source>
        <translation>Nothing to take over</translation>
    </message>
    <message id="vocabulary.taken">
        <source>{part}: {here} becomes {told}</source>
        <translation>{part}: {here} becomes {told}</translation>
    </message>
    <message id="vocabulary.taken.new">
        <source>{part} is new: {told}</source>
        <translation>{part} is new: {told}</translation>
    </message>
    <message id="vocabulary.taking.running">
        <source>Importing terms: {done} of {total}</source>
        <translation>Importing terms: {done} of {total}</translation>
    </message>
    <message id="vocabulary.taking.stopping">
        <source>Stopping after these terms…</source>
        <translation>Stopping after these terms…</translation>
    </message>
    <message id="vocabulary.tied" numerus="yes">
        <source>your tag “{tag}”, {n} articles</source>
        <translation>
            <numerusform>your tag “{tag}”, {n} article</numerusform>
            <numerusform>your tag “{tag}”, {n} articles</numerusform>
        </translation>
    </message>
    <message id="vocabulary.tied.unused">
        <source>your tag “{tag}”, which no article carries</source>
        <translation>your tag “{tag}”, which no article carries</translation>
    </message>
    <message id="vocabulary.title">
        <source>Import vocabulary</source>
        <translation>Import vocabulary</translation>
    </message>
    <message id="vocabulary.told">
        <source>The vocabulary says: {told}</source>
        <translation>The vocabulary says: {told}</translation>
    </message>
    <message id="vocabulary.tongue.am">
        <source>Amharic</source>
        <translation>Amharic</translation>
    </message>
    <message id="vocabulary.tongue.ar">
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message id="vocabulary.tongue.ckb">
        <source>Sorani</source>
        <translation>Sorani</translation>
    </message>
    <message id="vocabulary.tongue.da">
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message id="vocabulary.tongue.de">
        <source>German</source>
        <translation>German</translation>
    </message>
    <message id="vocabulary.tongue.el">
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message id="vocabulary.tongue.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="vocabulary.tongue.es">
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message id="vocabulary.tongue.fa">
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message id="vocabulary.tongue.fi">
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message id="vocabulary.tongue.fr">
        <source>French</source>
        <translation>French</translation>
    </message>
    <message id="vocabulary.tongue.he">
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message id="vocabulary.tongue.hi">
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message id="vocabulary.tongue.id">
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message id="vocabulary.tongue.it">
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message id="vocabulary.tongue.ja">
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message id="vocabulary.tongue.ko">
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message id="vocabulary.tongue.ku">
        <source>Kurdish</source>
        <translation>Kurdish</translation>
    </message>
    <message id="vocabulary.tongue.la">
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message id="vocabulary.tongue.nb">
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message id="vocabulary.tongue.nl">
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message id="vocabulary.tongue.no">
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message id="vocabulary.tongue.pl">
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message id="vocabulary.tongue.pt">
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message id="vocabulary.tongue.ru">
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message id="vocabulary.tongue.so">
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message id="vocabulary.tongue.sv">
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message id="vocabulary.tongue.sw">
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message id="vocabulary.tongue.tr">
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message id="vocabulary.tongue.uk">
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message id="vocabulary.tongue.ur">
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message id="vocabulary.tongue.zh">
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message id="vocabulary.trouble.bad-colour">
        <source>{value} is no colour (such as #1b8489); that of {name} is left open.</source>
        <translation>{value} is no colour (such as #1b8489); that of {name} is left open.</translation>
    </message>
    <message id="vocabulary.trouble.bad-kind">
        <source>{value} is no kind of tag; the kind of {name} is left open.</source>
        <translation>{value} is no kind of tag; the kind of {name} is left open.</translation>
    </message>
    <message id="vocabulary.trouble.bad-row">
        <source>This row cannot be read and was left out ({detail}).</source>
        <translation>This row cannot be read and was left out ({detail}).</translation>
    </message>
    <message id="vocabulary.trouble.cycle">
        <source>Terms stand below each other in a ring ({ring}); {name} is put at the top.</source>
        <translation>Terms stand below each other in a ring ({ring}); {name} is put at the top.</translation>
    </message>
    <message id="vocabulary.trouble.deep">
        <source>{name} stands more than 100 levels deep; it is put higher up.</source>
        <translation>{name} stands more than 100 levels deep; it is put higher up.</translation>
    </message>
    <message id="vocabulary.trouble.encoding">
        <source>The file is damaged or not written as {encoding}: {count} signs cannot be read.</source>
        <translation>The file is damaged or not written as {encoding}: {count} signs cannot be read.</translation>
    </message>
    <message id="vocabulary.trouble.long-uri">
        <source>The address of {name} is longer than 500 characters; the term was left out.</source>
        <translation>The address of {name} is longer than 500 characters; the term was left out.</translation>
    </message>
    <message id="vocabulary.trouble.no-label">
        <source>A term without a name was left out ({uri}).</source>
        <translation>A term without a name was left out ({uri}).</translation>
    </message>
    <message id="vocabulary.trouble.no-term">
        <source>What stands here is no term; it was left out.</source>
        <translation>What stands here is no term; it was left out.</translation>
    </message>
    <message id="vocabulary.trouble.no-uri">
        <source>{name} has no address; it is recognised by its name and its place in the tree.</source>
        <translation>{name} has no address; it is recognised by its name and its place in the tree.</translation>
    </message>
    <message id="vocabulary.trouble.open-quote">
        <source>A quotation mark is opened here and never closed; what follows was left out.</source>
        <translation>A quotation mark is opened here and never closed; what follows was left out.</translation>
    </message>
    <message id="vocabulary.trouble.parent-ambiguous">
        <source>There are several terms named {parent}; {name} is put below the first of them.</source>
        <translation>There are several terms named {parent}; {name} is put below the first of them.</translation>
    </message>
    <message id="vocabulary.trouble.remote-context">
        <source>The file refers to {uri} for what its words mean. Nothing is fetched; they are read as SKOS.</source>
        <translation>The file refers to {uri} for what its words mean. Nothing is fetched; they are read as SKOS.</translation>
    </message>
    <message id="vocabulary.trouble.several-broader">
        <source>{name} stands below several terms; the first of them counts.</source>
        <translation>{name} stands below several terms; the first of them counts.</translation>
    </message>
    <message id="vocabulary.trouble.several-labels">
        <source>{name} has a second name in the same language, {other}; it is kept as another name.</source>
        <translation>{name} has a second name in the same language, {other}; it is kept as another name.</translation>
    </message>
    <message id="vocabulary.trouble.twice">
        <source>The address {uri} comes twice; the first term with it counts, {name} was left out.</source>
        <translation>The address {uri} comes twice; the first term with it counts, {name} was left out.</translation>
    </message>
    <message id="vocabulary.writing.running">
        <source>Exporting tags: {done} of {total}</source>
        <translation>Exporting tags: {done} of {total}</translation>
    </message>
    <message id="vocabulary.writing.stopping">
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message id="watch.about">
        <source>New files in these folders come in by themselves while newsdesk is open. A file is known by what is in it, not by its name.</source>
        <translation>New files in these folders come in by themselves while newsdesk is open. A file is known by what is in it, not by its name.</translation>
    </message>
    <message id="watch.accept">
        <source>Forget these</source>
        <translation>Forget these</translation>
    </message>
    <message id="watch.add">
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message id="watch.again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="watch.failures">
        <source>What did not go in</source>
        <translation>What did not go in</translation>
    </message>
    <message id="watch.files" numerus="yes">
        <source>{n} files dealt with</source>
        <translation>
            <numerusform>{n} file dealt with</numerusform>
            <numerusform>{n} files dealt with</numerusform>
        </translation>
    </message>
    <message id="watch.go-on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="watch.is-away">
        <source>not to be found now</source>
        <translation>not to be found now</translation>
    </message>
    <message id="watch.is-off">
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message id="watch.is-on">
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message id="watch.no-failures">
        <source>Everything went in.</source>
        <translation>Everything went in.</translation>
    </message>
    <message id="watch.none">
        <source>No folder is watched yet. Choose one below: what is put into it comes in by itself.</source>
        <translation>No folder is watched yet. Choose one below: what is put into it comes in by itself.</translation>
    </message>
    <message id="watch.others" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message id="watch.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="watch.remove">
        <source>Watch no more</source>
        <translation>Watch no more</translation>
    </message>
    <message id="watch.remove.hint">
        <source>What it brought stays, and so do its files. This cannot be undone, but the folder can be added again.</source>
        <translation>What it brought stays, and so do its files. This cannot be undone, but the folder can be added again.</translation>
    </message>
    <message id="watch.title">
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message id="weekday.friday">
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message id="weekday.monday">
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message id="weekday.saturday">
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message id="weekday.sunday">
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message id="weekday.thursday">
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message id="weekday.tuesday">
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message id="weekday.wednesday">
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message id="welcome.about">
        <source>A desk for articles: captured pages come in, get cleaned, tagged and linked, and new ones are written beside them. Everything stays on this computer, and nothing needs a network.</source>
        <translation>A desk for articles: captured pages come in, get cleaned, tagged and linked, and new ones are written beside them. Everything stays on this computer, and nothing needs a network.</translation>
    </message>
    <message id="welcome.ar">
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message id="welcome.change">
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message id="welcome.empty">
        <source>Begin with nothing</source>
        <translation>Begin with nothing</translation>
    </message>
    <message id="welcome.empty.about">
        <source>An empty archive, and the first article is the one that you write.</source>
        <translation>An empty archive, and the first article is the one that you write.</translation>
    </message>
    <message id="welcome.empty.begin">
        <source>Make an empty archive</source>
        <translation>Make an empty archive</translation>
    </message>
    <message id="welcome.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="welcome.files">
        <source>Bring in what you have</source>
        <translation>Bring in what you have</translation>
    </message>
    <message id="welcome.files.about">
        <source>Drop files or a whole folder here: saved pages, documents, tables, feeds. Originals are kept byte for byte.</source>
        <translation>Drop files or a whole folder here: saved pages, documents, tables, feeds. Originals are kept byte for byte.</translation>
    </message>
    <message id="welcome.files.begin">
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message id="welcome.hint">
        <source>Esc skips this page and begins with an empty archive. It is not shown again; the Help menu has it.</source>
        <translation>Esc skips this page and begins with an empty archive. It is not shown again; the Help menu has it.</translation>
    </message>
    <message id="welcome.hint.later">
        <source>Esc leads back to the archive.</source>
        <translation>Esc leads back to the archive.</translation>
    </message>
    <message id="welcome.place">
        <source>The archive lies in {path}</source>
        <translation>The archive lies in {path}</translation>
    </message>
    <message id="welcome.sample">
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message id="welcome.sample.about">
        <source>A small archive of invented stories in Arabic and English, with six short things to try. It goes away in one piece.</source>
        <translation>A small archive of invented stories in Arabic and English, with six short things to try. It goes away in one piece.</translation>
    </message>
    <message id="welcome.sample.begin">
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message id="welcome.skip">
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message id="welcome.title">
        <source>Welcome to newsdesk</source>
        <translation>Welcome to newsdesk</translation>
    </message>
    <message id="why.form">
        <source>“{hit}” is a form of “{word}”</source>
        <translation>“{hit}” is a form of “{word}”</translation>
    </message>
    <message id="why.in-headline">
        <source>In the headline: {reason}</source>
        <translation>In the headline: {reason}</translation>
    </message>
    <message id="why.in-text">
        <source>In the text: {reason}</source>
        <translation>In the text: {reason}</translation>
    </message>
    <message id="why.kin">
        <source>“{hit}” is a plural or singular of “{word}”</source>
        <translation>“{hit}” is a plural or singular of “{word}”</translation>
    </message>
    <message id="why.phrase">
        <source>“{hit}” is the phrase that was asked for</source>
        <translation>“{hit}” is the phrase that was asked for</translation>
    </message>
    <message id="why.prefix">
        <source>“{hit}” begins with “{word}”</source>
        <translation>“{hit}” begins with “{word}”</translation>
    </message>
    <message id="why.same">
        <source>“{hit}” is the word itself</source>
        <translation>“{hit}” is the word itself</translation>
    </message>
    <message id="why.spelling">
        <source>“{hit}” is “{word}” in another spelling</source>
        <translation>“{hit}” is “{word}” in another spelling</translation>
    </message>
    <message id="window.name">
        <source>newsdesk</source>
        <translation>newsdesk</translation>
    </message>
    <message id="window.title">
        <source>{archive} — newsdesk</source>
        <translation>{archive} — newsdesk</translation>
    </message>
    <message id="work.amount">
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message id="work.articles">
        <source>Show the articles</source>
        <translation>Show the articles</translation>
    </message>
    <message id="work.backup">
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message id="work.bulk">
        <source>Change to many articles</source>
        <translation>Change to many articles</translation>
    </message>
    <message id="work.clear">
        <source>Clear the ended</source>
        <translation>Clear the ended</translation>
    </message>
    <message id="work.drill">
        <source>Trying to restore a backup</source>
        <translation>Trying to restore a backup</translation>
    </message>
    <message id="work.ended">
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message id="work.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="work.import">
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message id="work.index" numerus="yes">
        <source>The search index has {n} changes to learn.</source>
        <translation>
            <numerusform>The search index has {n} change to learn.</numerusform>
            <numerusform>The search index has {n} changes to learn.</numerusform>
        </translation>
    </message>
    <message id="work.index.anew">
        <source>The search index is being made anew; searches may miss articles until it is whole.</source>
        <translation>The search index is being made anew; searches may miss articles until it is whole.</translation>
    </message>
    <message id="work.look">
        <source>A look at files</source>
        <translation>A look at files</translation>
    </message>
    <message id="work.mend">
        <source>Putting texts right</source>
        <translation>Putting texts right</translation>
    </message>
    <message id="work.none">
        <source>Nothing is under way. Imports, exports and changes to many articles are shown here while they run, and how they ended.</source>
        <translation>Nothing is under way. Imports, exports and changes to many articles are shown here while they run, and how they ended.</translation>
    </message>
    <message id="work.print">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="work.reindex">
        <source>Search index made anew</source>
        <translation>Search index made anew</translation>
    </message>
    <message id="work.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="work.restore">
        <source>Restoring a backup</source>
        <translation>Restoring a backup</translation>
    </message>
    <message id="work.rule">
        <source>A rule</source>
        <translation>A rule</translation>
    </message>
    <message id="work.state.done">
        <source>done</source>
        <translation>done</translation>
    </message>
    <message id="work.state.failed">
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message id="work.state.paused">
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message id="work.state.running">
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message id="work.state.stopped">
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message id="work.state.stopping">
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message id="work.state.waiting">
        <source>waits its turn</source>
        <translation>waits its turn</translation>
    </message>
    <message id="work.title">
        <source>Work of this session</source>
        <translation>Work of this session</translation>
    </message>
    <message id="work.turn">
        <source>Undo or redo of several steps</source>
        <translation>Undo or redo of several steps</translation>
    </message>
    <message id="work.verify">
        <source>Check of the archive</source>
        <translation>Check of the archive</translation>
    </message>
    <message id="work.vocabulary.reading">
        <source>Reading a vocabulary</source>
        <translation>Reading a vocabulary</translation>
    </message>
    <message id="work.vocabulary.taking">
        <source>Import of a vocabulary</source>
        <translation>Import of a vocabulary</translation>
    </message>
    <message id="work.vocabulary.writing">
        <source>Export of tags</source>
        <translation>Export of tags</translation>
    </message>
    <message id="work.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="write.image">
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message id="write.image.alt">
        <source>What it shows, for those who do not see it</source>
        <translation>What it shows, for those who do not see it</translation>
    </message>
    <message id="write.image.caption">
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message id="write.image.hint">
        <source>The image itself is kept as an attachment of this article.</source>
        <translation>The image itself is kept as an attachment of this article.</translation>
    </message>
    <message id="write.image.pasted">
        <source>image</source>
        <translation>image</translation>
    </message>
    <message id="write.link">
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message id="write.link.address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="write.link.none">
        <source>No link</source>
        <translation>No link</translation>
    </message>
    <message id="write.link.words">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="write.link.wrong">
        <source>This is no address: write it as https://…, a mail address, or article: with a uid</source>
        <translation>This is no address: write it as https://…, a mail address, or article: with a uid</translation>
    </message>
    <message id="write.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="write.table.columns">
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message id="write.table.empty">
        <source>Write something into a cell first: a table without words is no part of a text.</source>
        <translation>Write something into a cell first: a table without words is no part of a text.</translation>
    </message>
    <message id="write.table.head">
        <source>The first row heads the columns</source>
        <translation>The first row heads the columns</translation>
    </message>
    <message id="write.table.rows">
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message id="write.take">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="zoom.now">
        <source>Size of the text: {percent} %</source>
        <translation>Size of the text: {percent} %</translation>
    </message>
</context>
</TS>
