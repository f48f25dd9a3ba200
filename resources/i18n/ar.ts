<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>newsdesk</name>
    <message id="about.text">
        <source>newsdesk {version}
An offline archive of news articles, and a desk to write the next one.
MIT licence.</source>
        <translation>newsdesk {version}
أرشيف للأخبار يعمل بلا إنترنت، ومكتب لكتابة الخبر التالي.
رخصة MIT.</translation>
    </message>
    <message id="action.about">
        <source>About newsdesk</source>
        <translation>عن newsdesk</translation>
    </message>
    <message id="action.add-tag">
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message id="action.bold">
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message id="action.edit-article">
        <source>Edit article</source>
        <translation>تحرير المقال</translation>
    </message>
    <message id="action.empty-trash">
        <source>Empty the trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message id="action.focus-mode">
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message id="action.import-files">
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message id="action.import-folder">
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message id="action.import-sample">
        <source>Add the sample articles</source>
        <translation>أضف المقالات النموذجية</translation>
    </message>
    <message id="action.italic">
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message id="action.language-ar">
        <source>العربية (Arabic)</source>
        <translation>العربية</translation>
    </message>
    <message id="action.language-en">
        <source>English</source>
        <translation>English (الإنجليزية)</translation>
    </message>
    <message id="action.new-archive">
        <source>New archive…</source>
        <translation>أرشيف جديد…</translation>
    </message>
    <message id="action.new-article">
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="action.open-archive">
        <source>Open archive…</source>
        <translation>فتح أرشيف…</translation>
    </message>
    <message id="action.palette">
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message id="action.redo-work">
        <source>Redo last operation</source>
        <translation>إعادة آخر عملية</translation>
    </message>
    <message id="action.redo-work.named">
        <source>Redo: {name}</source>
        <translation>إعادة: {name}</translation>
    </message>
    <message id="action.restore">
        <source>Restore from trash</source>
        <translation>استرجاع من المهملات</translation>
    </message>
    <message id="action.save-article">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="action.search-archive">
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message id="action.shortcuts">
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message id="action.show-links">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="action.show-original">
        <source>Show the captured original</source>
        <translation>عرض الأصل الملتقط</translation>
    </message>
    <message id="action.status-archived">
        <source>To archived</source>
        <translation>إلى المؤرشف</translation>
    </message>
    <message id="action.status-draft">
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message id="action.status-final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="action.status-inbox">
        <source>To the inbox</source>
        <translation>إلى الوارد</translation>
    </message>
    <message id="action.status-review">
        <source>To review</source>
        <translation>إلى المراجعة</translation>
    </message>
    <message id="action.theme-auto">
        <source>System theme</source>
        <translation>مظهر النظام</translation>
    </message>
    <message id="action.theme-dark">
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message id="action.theme-light">
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message id="action.toggle-inspector">
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message id="action.toggle-sidebar">
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message id="action.trash">
        <source>Move to trash</source>
        <translation>إلى المهملات</translation>
    </message>
    <message id="action.underline">
        <source>Underline</source>
        <translation>مسطّر</translation>
    </message>
    <message id="action.undo-work">
        <source>Undo last operation</source>
        <translation>تراجع عن آخر عملية</translation>
    </message>
    <message id="action.undo-work.named">
        <source>Undo: {name}</source>
        <translation>تراجع عن: {name}</translation>
    </message>
    <message id="archive.busy.ask">
        <source>You may open it for reading only until the other window is closed.</source>
        <translation>يمكنك فتحه للقراءة فقط إلى أن تُغلق النافذة الأخرى.</translation>
    </message>
    <message id="archive.busy.read">
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message id="archive.filter">
        <source>newsdesk archive (*.newsdesk)</source>
        <translation>أرشيف newsdesk (*.newsdesk)</translation>
    </message>
    <message id="archive.read-only">
        <source>This archive is open for reading only: you can search and read; nothing in it changes.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط: يمكنك البحث والقراءة، ولا يتغير فيه شيء.</translation>
    </message>
    <message id="banner.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="banner.more">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="bar.commands">
        <source>Commands   Ctrl K</source>
        <translation>الأوامر   Ctrl K</translation>
    </message>
    <message id="bar.import">
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message id="bar.new">
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="cli.archive">
        <source>The archive that is meant (a NAME.newsdesk folder)</source>
        <translation>الأرشيف المقصود (مجلد NAME.newsdesk)</translation>
    </message>
    <message id="cli.found" numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message id="cli.help">
        <source>An offline archive of news articles and a desk to write the next one. Without a command the window opens.</source>
        <translation>أرشيف للأخبار يعمل بلا إنترنت، ومكتب لكتابة الخبر التالي. بلا أمر تُفتح النافذة.</translation>
    </message>
    <message id="cli.id">
        <source>The article's number, uid, or external id</source>
        <translation>رقم المقال أو معرّفه الفريد أو معرّفه الخارجي</translation>
    </message>
    <message id="cli.ids">
        <source>Numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message id="cli.import">
        <source>Take files and folders in: text dumps of captured pages, JSON Lines, CSV</source>
        <translation>أدخل ملفات ومجلدات: نصوص صفحات ملتقطة، JSON Lines، CSV</translation>
    </message>
    <message id="cli.import.paths">
        <source>Files and folders</source>
        <translation>ملفات ومجلدات</translation>
    </message>
    <message id="cli.import.report">
        <source>Write what was skipped, and why, to this file (JSON Lines)</source>
        <translation>اكتب ما تُخطي وسببه في هذا الملف (JSON Lines)</translation>
    </message>
    <message id="cli.importing">
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message id="cli.indexing">
        <source>Indexing</source>
        <translation>فهرسة</translation>
    </message>
    <message id="cli.json">
        <source>One JSON object as the answer</source>
        <translation>جواب واحد بصيغة JSON</translation>
    </message>
    <message id="cli.limit">
        <source>At most so many results</source>
        <translation>عدد النتائج على الأكثر</translation>
    </message>
    <message id="cli.more-skipped" numerus="yes">
        <source>and {n} more; see --report</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها؛ انظر --report</numerusform>
            <numerusform>واثنان غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
        </translation>
    </message>
    <message id="cli.offset">
        <source>Pass over so many results first</source>
        <translation>تجاوز هذا العدد من النتائج الأولى</translation>
    </message>
    <message id="cli.read-only">
        <source>Open for reading only</source>
        <translation>افتح للقراءة فقط</translation>
    </message>
    <message id="cli.reindex">
        <source>Make the search index anew</source>
        <translation>ابنِ فهرس البحث من جديد</translation>
    </message>
    <message id="cli.related">
        <source>Related articles; "-" reads one id a line</source>
        <translation>مقالات ذات صلة؛ «-» يقرأ مقالًا في كل سطر</translation>
    </message>
    <message id="cli.saved" numerus="yes">
        <source>saved {n} of {total}</source>
        <translation>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
        </translation>
    </message>
    <message id="cli.screenshots">
        <source>Save pictures of the window in this folder</source>
        <translation>احفظ صورًا للنافذة في هذا المجلد</translation>
    </message>
    <message id="cli.search">
        <source>Search; an empty query lists everything, "-" reads one query a line</source>
        <translation>ابحث؛ البحث الفارغ يعرض كل شيء، و«-» يقرأ عملية بحث في كل سطر</translation>
    </message>
    <message id="cli.search.query">
        <source>words, "a phrase", -word, tag: source: status: before: after:</source>
        <translation>كلمات، «عبارة»، -كلمة، وسم: مصدر: حالة: قبل: بعد:</translation>
    </message>
    <message id="cli.self-test">
        <source>Try the whole program on a throw-away archive</source>
        <translation>جرّب البرنامج كله على أرشيف مؤقت</translation>
    </message>
    <message id="cli.show">
        <source>Show an article</source>
        <translation>اعرض مقالًا</translation>
    </message>
    <message id="cli.sort">
        <source>The order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message id="cli.stats">
        <source>The archive in numbers</source>
        <translation>الأرشيف بالأرقام</translation>
    </message>
    <message id="cli.tags">
        <source>The tags and their counts</source>
        <translation>الوسوم وأعدادها</translation>
    </message>
    <message id="cli.verify">
        <source>Prove that all is sound: database, originals, index</source>
        <translation>تحقق من سلامة كل شيء: القاعدة والأصول والفهرس</translation>
    </message>
    <message id="cli.version">
        <source>Show the version</source>
        <translation>رقم الإصدار</translation>
    </message>
    <message id="details.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="details.captured.is">
        <source>Captured: {value}</source>
        <translation>التُقط: {value}</translation>
    </message>
    <message id="details.dateline">
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message id="details.external.is">
        <source>External id: {value}</source>
        <translation>المعرّف الخارجي: {value}</translation>
    </message>
    <message id="details.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="details.notes">
        <source>Desk notes</source>
        <translation>ملاحظات المكتب</translation>
    </message>
    <message id="details.number.is">
        <source>Number: {value}</source>
        <translation>الرقم: {value}</translation>
    </message>
    <message id="details.original.hint">
        <source>Open a copy of the original. SHA-256: {sha256}</source>
        <translation>افتح نسخة من الأصل. SHA-256: {sha256}</translation>
    </message>
    <message id="details.originals">
        <source>Captured original</source>
        <translation>الأصل الملتقط</translation>
    </message>
    <message id="details.provider">
        <source>Provider</source>
        <translation>الوكالة</translation>
    </message>
    <message id="details.published">
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message id="details.published.hint">
        <source>2025-02-03, February 2025, 2025</source>
        <translation>2025-02-03، شباط 2025، 2025</translation>
    </message>
    <message id="details.published.unclear">
        <source>This date is not understood; the words will be kept as they are.</source>
        <translation>لم يُفهم هذا التاريخ؛ ستُحفظ الكلمات كما هي.</translation>
    </message>
    <message id="details.published.words">
        <source>As written: {words}</source>
        <translation>كما كُتب: {words}</translation>
    </message>
    <message id="details.slug">
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="details.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="details.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="details.summary">
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message id="details.url">
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message id="details.version.is">
        <source>Version: {value}</source>
        <translation>النسخة: {value}</translation>
    </message>
    <message id="details.words.is">
        <source>Words: {value}</source>
        <translation>الكلمات: {value}</translation>
    </message>
    <message id="did.empty-trash" numerus="yes">
        <source>{n} articles deleted for ever</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>حُذف مقال واحد نهائيًا</numerusform>
            <numerusform>حُذف مقالان نهائيًا</numerusform>
            <numerusform>حُذفت {n} مقالات نهائيًا</numerusform>
            <numerusform>حُذف {n} مقالًا نهائيًا</numerusform>
            <numerusform>حُذف {n} مقال نهائيًا</numerusform>
        </translation>
    </message>
    <message id="did.redo">
        <source>Done again: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message id="did.restore" numerus="yes">
        <source>{n} articles restored</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>استُرجع مقال واحد</numerusform>
            <numerusform>استُرجع مقالان</numerusform>
            <numerusform>استُرجعت {n} مقالات</numerusform>
            <numerusform>استُرجع {n} مقالًا</numerusform>
            <numerusform>استُرجع {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.set-status" numerus="yes">
        <source>{n} articles moved</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>نُقل مقال واحد</numerusform>
            <numerusform>نُقل مقالان</numerusform>
            <numerusform>نُقلت {n} مقالات</numerusform>
            <numerusform>نُقل {n} مقالًا</numerusform>
            <numerusform>نُقل {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.trash" numerus="yes">
        <source>{n} articles moved to the trash; this can be undone</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>مقال واحد في المهملات؛ يمكن التراجع</numerusform>
            <numerusform>مقالان في المهملات؛ يمكن التراجع</numerusform>
            <numerusform>{n} مقالات في المهملات؛ يمكن التراجع</numerusform>
            <numerusform>{n} مقالًا في المهملات؛ يمكن التراجع</numerusform>
            <numerusform>{n} مقال في المهملات؛ يمكن التراجع</numerusform>
        </translation>
    </message>
    <message id="did.undo">
        <source>Undone: {name}</source>
        <translation>تم التراجع عن: {name}</translation>
    </message>
    <message id="editor.body">
        <source>The text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message id="editor.conflict-copy">
        <source>(my version) {headline}</source>
        <translation>(نسختي) {headline}</translation>
    </message>
    <message id="editor.headline">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="editor.image-absent">
        <source>The image is not in the archive</source>
        <translation>الصورة ليست في الأرشيف</translation>
    </message>
    <message id="editor.minutes" numerus="yes">
        <source>{n} minutes to read</source>
        <translation>
            <numerusform>قراءة دقيقة</numerusform>
            <numerusform>قراءة دقيقة</numerusform>
            <numerusform>قراءة دقيقتين</numerusform>
            <numerusform>قراءة {n} دقائق</numerusform>
            <numerusform>قراءة {n} دقيقة</numerusform>
            <numerusform>قراءة {n} دقيقة</numerusform>
        </translation>
    </message>
    <message id="editor.nothing">
        <source>Choose an article from the list to read it.</source>
        <translation>اختر مقالًا من القائمة لقراءته.</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="editor.saved">
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message id="editor.subhead">
        <source>Subhead</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message id="editor.unsaved">
        <source>Changes not saved yet</source>
        <translation>تغييرات لم تُحفظ بعد</translation>
    </message>
    <message id="editor.words" numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message id="error.ambiguous-id">
        <source>Several articles have this external id: {id} (numbers: {candidates})</source>
        <translation>هذا المعرّف الخارجي لأكثر من مقال: {id} (الأرقام: {candidates})</translation>
    </message>
    <message id="error.archive-busy">
        <source>Another newsdesk has this archive open for writing: {path}</source>
        <translation>هذا الأرشيف مفتوح للكتابة في نافذة أخرى من newsdesk: {path}</translation>
    </message>
    <message id="error.archive-damaged">
        <source>The archive's database is damaged ({detail}). Nothing was written to it. Restore a backup of: {path}</source>
        <translation>قاعدة الأرشيف تالفة ({detail}). لم يُكتب فيها شيء. استرجع نسخة احتياطية من: {path}</translation>
    </message>
    <message id="error.archive-missing">
        <source>There is no archive at: {path}</source>
        <translation>لا يوجد أرشيف في: {path}</translation>
    </message>
    <message id="error.archive-read-only">
        <source>This archive is open for reading only; nothing was changed: {path}</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط، فلم يتغير شيء: {path}</translation>
    </message>
    <message id="error.archive-too-new">
        <source>This archive was written by a later newsdesk (format {format}). It was not opened and nothing in it was changed. Update newsdesk to open it: {path}</source>
        <translation>كُتب هذا الأرشيف بإصدار أحدث من newsdesk (الصيغة {format})، فلم يُفتح ولم يُغيَّر فيه شيء. حدّث البرنامج لفتحه: {path}</translation>
    </message>
    <message id="error.bad-query">
        <source>The search cannot be understood: {query}</source>
        <translation>تعذر فهم البحث: {query}</translation>
    </message>
    <message id="error.cancelled">
        <source>Cancelled; what was done is kept.</source>
        <translation>أُلغيت العملية؛ ما تم منها محفوظ.</translation>
    </message>
    <message id="error.conflict">
        <source>Someone changed this article since you opened it. Your text is kept here; open the article again to see the newer version.</source>
        <translation>غيّر أحدهم هذا المقال بعد أن فتحته. نصك محفوظ هنا؛ أعد فتح المقال لترى النسخة الأحدث.</translation>
    </message>
    <message id="error.disk-trouble">
        <source>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</source>
        <translation>رفض القرص العملية ({detail}). لم يُكتب شيء ناقص، وما حُفظ قبلها سليم.</translation>
    </message>
    <message id="error.index-damaged">
        <source>The search index is damaged and is being made anew; your articles are safe.</source>
        <translation>فهرس البحث تالف ويُبنى الآن من جديد؛ مقالاتك سليمة.</translation>
    </message>
    <message id="error.not-found">
        <source>Nothing is called: {id}</source>
        <translation>لا شيء بهذا الاسم: {id}</translation>
    </message>
    <message id="error.nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message id="error.tag-cycle">
        <source>A tag cannot stand below itself.</source>
        <translation>لا يمكن وضع وسم تحت نفسه.</translation>
    </message>
    <message id="error.tag-exists">
        <source>There is a tag of this name already: {name}</source>
        <translation>يوجد وسم بهذا الاسم: {name}</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected went wrong.</source>
        <translation>حدث خطأ غير متوقع.</translation>
    </message>
    <message id="error.unreadable">
        <source>The file cannot be read: {path}</source>
        <translation>تعذرت قراءة الملف: {path}</translation>
    </message>
    <message id="import.added" numerus="yes">
        <source>{n} articles added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت {n} مقالات</numerusform>
            <numerusform>أُضيف {n} مقالًا</numerusform>
            <numerusform>أُضيف {n} مقال</numerusform>
        </translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="import.cancelled">
        <source>stopped before the end; what was done is kept</source>
        <translation>أُوقف قبل النهاية؛ ما تم محفوظ</translation>
    </message>
    <message id="import.failed" numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
        </translation>
    </message>
    <message id="import.filter">
        <source>Pages and tables (*.txt *.text *.jsonl *.ndjson *.json *.csv *.tsv)</source>
        <translation>صفحات وجداول (*.txt *.text *.jsonl *.ndjson *.json *.csv *.tsv)</translation>
    </message>
    <message id="import.filter-all">
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message id="import.joined" numerus="yes">
        <source>{n} joined articles that were here</source>
        <translation>
            <numerusform>لم ينضم شيء</numerusform>
            <numerusform>انضم واحد إلى مقال موجود</numerusform>
            <numerusform>انضم اثنان إلى مقالين موجودين</numerusform>
            <numerusform>انضمت {n} إلى مقالات موجودة</numerusform>
            <numerusform>انضم {n} إلى مقالات موجودة</numerusform>
            <numerusform>انضم {n} إلى مقالات موجودة</numerusform>
        </translation>
    </message>
    <message id="import.report">
        <source>What could not be read, and why</source>
        <translation>ما تعذرت قراءته، ولماذا</translation>
    </message>
    <message id="import.running">
        <source>Importing {done} of {total}</source>
        <translation>استيراد {done} من {total}</translation>
    </message>
    <message id="import.stopping">
        <source>Stopping; what is done is kept…</source>
        <translation>يتوقف الاستيراد؛ ما تم محفوظ…</translation>
    </message>
    <message id="import.unchanged" numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>لا شيء كان هنا</numerusform>
            <numerusform>واحد كان هنا من قبل</numerusform>
            <numerusform>اثنان كانا هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message id="language.after-import">
        <source>The language can change once the import has ended or is cancelled; try again then.</source>
        <translation>تتغير اللغة بعد انتهاء الاستيراد أو إلغائه؛ أعد المحاولة حينها.</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message id="language.unknown">
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message id="link.background.in">
        <source>this is its background</source>
        <translation>خلفيته هذا المقال</translation>
    </message>
    <message id="link.background.out">
        <source>background</source>
        <translation>خلفية</translation>
    </message>
    <message id="link.correction.in">
        <source>this corrects it</source>
        <translation>يصححه هذا المقال</translation>
    </message>
    <message id="link.correction.out">
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message id="link.follow-up.in">
        <source>this is its follow-up</source>
        <translation>متابعته هذا المقال</translation>
    </message>
    <message id="link.follow-up.out">
        <source>follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message id="link.quotes.in">
        <source>quotes this article</source>
        <translation>يقتبس هذا المقال</translation>
    </message>
    <message id="link.quotes.out">
        <source>quoted here</source>
        <translation>مقتبس في هذا المقال</translation>
    </message>
    <message id="link.related.in">
        <source>links to this article</source>
        <translation>يشير إلى هذا المقال</translation>
    </message>
    <message id="link.related.out">
        <source>related</source>
        <translation>ذو صلة</translation>
    </message>
    <message id="link.republication.in">
        <source>this republishes it</source>
        <translation>أعاد هذا المقال نشره</translation>
    </message>
    <message id="link.republication.out">
        <source>republication</source>
        <translation>إعادة نشر</translation>
    </message>
    <message id="link.response.in">
        <source>this responds to it</source>
        <translation>هذا المقال رد عليه</translation>
    </message>
    <message id="link.response.out">
        <source>response</source>
        <translation>رد</translation>
    </message>
    <message id="link.translation.in">
        <source>this is its translation</source>
        <translation>هذا المقال ترجمته</translation>
    </message>
    <message id="link.translation.out">
        <source>translation</source>
        <translation>ترجمة</translation>
    </message>
    <message id="list.empty.archive">
        <source>Your articles will stand here.
Drop text dumps of captured pages, JSON Lines or CSV files onto the window, or press the button.</source>
        <translation>هنا تظهر مقالاتك.
اسحب إلى النافذة ملفات صفحات ملتقطة أو ملف JSON Lines أو CSV، أو اضغط الزر.</translation>
    </message>
    <message id="list.empty.import">
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message id="list.empty.place">
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message id="list.empty.search">
        <source>No results.
Try fewer words, or leave out a condition such as tag: or source:</source>
        <translation>لا نتائج.
جرّب كلمات أقل، أو احذف أحد الشروط مثل وسم: أو مصدر:</translation>
    </message>
    <message id="list.empty.trash">
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message id="list.found" numerus="yes">
        <source>{n} results · {ms} ms</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة · {ms} م.ث</numerusform>
            <numerusform>نتيجتان · {ms} م.ث</numerusform>
            <numerusform>{n} نتائج · {ms} م.ث</numerusform>
            <numerusform>{n} نتيجة · {ms} م.ث</numerusform>
            <numerusform>{n} نتيجة · {ms} م.ث</numerusform>
        </translation>
    </message>
    <message id="list.name">
        <source>List of articles</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message id="list.relaxed" numerus="yes">
        <source>With some of the words: {n} articles</source>
        <translation>
            <numerusform>لا مقال فيه كل الكلمات</numerusform>
            <numerusform>ببعض الكلمات: مقال واحد</numerusform>
            <numerusform>ببعض الكلمات: مقالان</numerusform>
            <numerusform>ببعض الكلمات: {n} مقالات</numerusform>
            <numerusform>ببعض الكلمات: {n} مقالًا</numerusform>
            <numerusform>ببعض الكلمات: {n} مقال</numerusform>
        </translation>
    </message>
    <message id="list.sort">
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message id="list.total" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="list.untitled">
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message id="media.application/x-ndjson">
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message id="media.text/csv">
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message id="media.text/plain">
        <source>page text</source>
        <translation>نص صفحة</translation>
    </message>
    <message id="menu.article">
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message id="month.april">
        <source>April</source>
        <translation>نيسان</translation>
    </message>
    <message id="month.august">
        <source>August</source>
        <translation>آب</translation>
    </message>
    <message id="month.december">
        <source>December</source>
        <translation>كانون الأول</translation>
    </message>
    <message id="month.february">
        <source>February</source>
        <translation>شباط</translation>
    </message>
    <message id="month.january">
        <source>January</source>
        <translation>كانون الثاني</translation>
    </message>
    <message id="month.july">
        <source>July</source>
        <translation>تموز</translation>
    </message>
    <message id="month.june">
        <source>June</source>
        <translation>حزيران</translation>
    </message>
    <message id="month.march">
        <source>March</source>
        <translation>آذار</translation>
    </message>
    <message id="month.may">
        <source>May</source>
        <translation>أيار</translation>
    </message>
    <message id="month.november">
        <source>November</source>
        <translation>تشرين الثاني</translation>
    </message>
    <message id="month.october">
        <source>October</source>
        <translation>تشرين الأول</translation>
    </message>
    <message id="month.september">
        <source>September</source>
        <translation>أيلول</translation>
    </message>
    <message id="operation.add-link">
        <source>linking</source>
        <translation>ربط مقالين</translation>
    </message>
    <message id="operation.add-tag">
        <source>adding a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message id="operation.change-tag">
        <source>changing a tag</source>
        <translation>تعديل وسم</translation>
    </message>
    <message id="operation.delete-tag">
        <source>deleting a tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message id="operation.import">
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message id="operation.merge-tags">
        <source>merging tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message id="operation.new-article">
        <source>new article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="operation.new-tag">
        <source>new tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="operation.remove-link">
        <source>unlinking</source>
        <translation>فك ربط</translation>
    </message>
    <message id="operation.remove-tag">
        <source>removing a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message id="operation.rename-tag">
        <source>renaming a tag</source>
        <translation>تغيير اسم وسم</translation>
    </message>
    <message id="operation.restore">
        <source>restoring</source>
        <translation>استرجاع</translation>
    </message>
    <message id="operation.save-article">
        <source>saving an article</source>
        <translation>حفظ مقال</translation>
    </message>
    <message id="operation.set-status">
        <source>change of status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message id="operation.trash">
        <source>moving to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message id="original.no-program">
        <source>No program here opens the file. A copy of it is at: {path}</source>
        <translation>لا برنامج في هذا الجهاز يفتح الملف. نسخة منه هنا: {path}</translation>
    </message>
    <message id="original.none">
        <source>This article was written here; it has no captured original.</source>
        <translation>كُتب هذا المقال هنا؛ لا أصل ملتقطًا له.</translation>
    </message>
    <message id="palette.hint">
        <source>Type the name of a command</source>
        <translation>اكتب اسم أمر</translation>
    </message>
    <message id="precision.day">
        <source>the day is known</source>
        <translation>اليوم معروف</translation>
    </message>
    <message id="precision.minute">
        <source>the time is known</source>
        <translation>الساعة معروفة</translation>
    </message>
    <message id="precision.month">
        <source>only the month is known</source>
        <translation>الشهر معروف فقط</translation>
    </message>
    <message id="precision.year">
        <source>only the year is known</source>
        <translation>السنة معروفة فقط</translation>
    </message>
    <message id="reason.days" numerus="yes">
        <source>{n} days apart</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بفارق يوم</numerusform>
            <numerusform>بفارق يومين</numerusform>
            <numerusform>بفارق {n} أيام</numerusform>
            <numerusform>بفارق {n} يومًا</numerusform>
            <numerusform>بفارق {n} يوم</numerusform>
        </translation>
    </message>
    <message id="related.candidates" numerus="yes">
        <source>{n} articles have this title; none was chosen</source>
        <translation>
            <numerusform>لا مقال بهذا العنوان</numerusform>
            <numerusform>مقال بهذا العنوان</numerusform>
            <numerusform>مقالان بهذا العنوان؛ لم يُختر أحدهما</numerusform>
            <numerusform>{n} مقالات بهذا العنوان؛ لم يُختر أحدها</numerusform>
            <numerusform>{n} مقالًا بهذا العنوان؛ لم يُختر أحدها</numerusform>
            <numerusform>{n} مقال بهذا العنوان؛ لم يُختر أحدها</numerusform>
        </translation>
    </message>
    <message id="related.link">
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message id="related.links">
        <source>Links of this article</source>
        <translation>روابط هذا المقال</translation>
    </message>
    <message id="related.no-suggestions">
        <source>No suggestions.</source>
        <translation>لا مقترحات.</translation>
    </message>
    <message id="related.none">
        <source>No links yet.</source>
        <translation>لا روابط بعد.</translation>
    </message>
    <message id="related.suggested">
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message id="related.unlink">
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message id="related.waiting">
        <source>Not here yet</source>
        <translation>لم تصل بعد</translation>
    </message>
    <message id="related.waiting.hint">
        <source>Named on the captured page; it is linked by itself when it arrives.</source>
        <translation>ذُكر في الصفحة الملتقطة؛ يُربط تلقائيًا عند وصوله.</translation>
    </message>
    <message id="search.help">
        <source>Words in any form, "a phrase" as it stands, -word to leave out, source: tag: status: lang: before:2025-06 after:2024 in:trash</source>
        <translation>كلمات في أي صورة، و"عبارة" كما هي، و-كلمة لاستبعادها، ومصدر: وسم: حالة: لغة: قبل:2025-06 بعد:2024 في:المهملات</translation>
    </message>
    <message id="search.hint">
        <source>Search: words  "a phrase"  source:  tag:  before:</source>
        <translation>ابحث: كلمات  "عبارة"  مصدر:  وسم:  قبل:</translation>
    </message>
    <message id="search.name">
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message id="sidebar.all">
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message id="sidebar.archived">
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message id="sidebar.draft">
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message id="sidebar.final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="sidebar.inbox">
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message id="sidebar.name">
        <source>Places of the archive</source>
        <translation>أقسام الأرشيف</translation>
    </message>
    <message id="sidebar.review">
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message id="sidebar.sources">
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message id="sidebar.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="sidebar.trash">
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message id="sidebar.untagged">
        <source>Untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message id="size.bytes">
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message id="size.kilobytes">
        <source>{number} KB</source>
        <translation>{number} ك.ب</translation>
    </message>
    <message id="size.megabytes">
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message id="skipped.bad-json">
        <source>not valid JSON: {detail}</source>
        <translation>ليس JSON صحيحًا: {detail}</translation>
    </message>
    <message id="skipped.bad-row">
        <source>the row cannot be read: {detail}</source>
        <translation>صف غير مقروء: {detail}</translation>
    </message>
    <message id="skipped.empty">
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message id="skipped.empty-row">
        <source>neither headline nor text</source>
        <translation>لا عنوان ولا نص</translation>
    </message>
    <message id="skipped.missing">
        <source>there is no such file</source>
        <translation>لا يوجد ملف هنا</translation>
    </message>
    <message id="skipped.no-columns">
        <source>no column of it is a headline or a text</source>
        <translation>لا عمود فيه لعنوان أو نص</translation>
    </message>
    <message id="skipped.not-an-object">
        <source>the row is not a JSON object</source>
        <translation>السطر ليس كائن JSON</translation>
    </message>
    <message id="skipped.not-text">
        <source>not a text; this kind of file is not read yet</source>
        <translation>ليس نصًا؛ هذا النوع من الملفات لا يُقرأ بعد</translation>
    </message>
    <message id="skipped.reader-failed">
        <source>it could not be read: {detail}</source>
        <translation>تعذرت قراءته: {detail}</translation>
    </message>
    <message id="skipped.too-large">
        <source>the file is too large to be one page</source>
        <translation>الملف أكبر من أن يكون صفحة واحدة</translation>
    </message>
    <message id="skipped.too-many-cells">
        <source>the row has more cells than there are columns</source>
        <translation>في الصف خلايا أكثر من الأعمدة</translation>
    </message>
    <message id="skipped.unopened">
        <source>the file could not be opened {detail}</source>
        <translation>تعذر فتح الملف {detail}</translation>
    </message>
    <message id="skipped.web-page">
        <source>an HTML or XML page; this kind is not read yet</source>
        <translation>صفحة HTML أو XML؛ هذا النوع لا يُقرأ بعد</translation>
    </message>
    <message id="sort.headline">
        <source>By headline</source>
        <translation>حسب العنوان</translation>
    </message>
    <message id="sort.modified">
        <source>Last changed</source>
        <translation>آخر ما تغيّر</translation>
    </message>
    <message id="sort.newest">
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message id="sort.oldest">
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message id="sort.relevance">
        <source>Best first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message id="status.archived">
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message id="status.articles" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="status.draft">
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message id="status.final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="status.in-inbox" numerus="yes">
        <source>{n} in the inbox</source>
        <translation>
            <numerusform>الوارد فارغ</numerusform>
            <numerusform>واحد في الوارد</numerusform>
            <numerusform>اثنان في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
        </translation>
    </message>
    <message id="status.inbox">
        <source>Inbox</source>
        <translation>وارد</translation>
    </message>
    <message id="status.review">
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message id="status.trash">
        <source>In the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message id="tab.details">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="tab.related">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="tab.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="tags.add">
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message id="tags.none">
        <source>This article has no tags yet. Type the name of a tag, then Enter.</source>
        <translation>لا وسوم لهذا المقال بعد. اكتب اسم وسم ثم Enter.</translation>
    </message>
    <message id="tags.open">
        <source>List the articles of "{name}"</source>
        <translation>اعرض مقالات «{name}»</translation>
    </message>
    <message id="tags.remove">
        <source>Remove the tag "{name}"</source>
        <translation>أزل الوسم «{name}»</translation>
    </message>
    <message id="trash.ask" numerus="yes">
        <source>{n} articles will be deleted for ever. This cannot be undone.</source>
        <translation>
            <numerusform>لا شيء يُحذف.</numerusform>
            <numerusform>سيُحذف مقال واحد نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف مقالان نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>ستُحذف {n} مقالات نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف {n} مقالًا نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف {n} مقال نهائيًا. لا تراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message id="trash.ask-originals" numerus="yes">
        <source>With them go {n} originals that no other article uses.</source>
        <translation>
            <numerusform>وتبقى كل الملفات الأصلية.</numerusform>
            <numerusform>ويُحذف معها ملف أصلي لا يستعمله مقال آخر.</numerusform>
            <numerusform>ويُحذف معها ملفان أصليان لا يستعملهما مقال آخر.</numerusform>
            <numerusform>وتُحذف معها {n} ملفات أصلية لا يستعملها مقال آخر.</numerusform>
            <numerusform>ويُحذف معها {n} ملفًا أصليًا لا يستعملها مقال آخر.</numerusform>
            <numerusform>ويُحذف معها {n} ملف أصلي لا يستعملها مقال آخر.</numerusform>
        </translation>
    </message>
    <message id="trash.delete">
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message id="trash.is-empty">
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
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
