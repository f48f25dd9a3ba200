<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>newsdesk</name>
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
</context>
</TS>
